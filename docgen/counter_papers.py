"""Draws the counter's papers, the receipt and the day's reconciliation, to a file: in a child program, into no case."""

import dataclasses
from datetime import datetime
from pathlib import Path
from typing import Any

from django.conf import settings

from docgen.documents import fee_receipt, reconciliation
from docgen.documents.fee_receipt import FeeReceipt
from docgen.documents.reconciliation import Reconciliation
from paper.child import Child, Limits

LIMITS = Limits(cpu_seconds=120, wall_seconds=180)


def draw_receipt(receipt: FeeReceipt, *, out: Path, now: datetime) -> None:
    """Write the receipt as a PDF."""
    _draw(fee_receipt.KIND, dataclasses.asdict(receipt), fee_receipt.title(receipt), out, now)


def draw_reconciliation(sheet: Reconciliation, *, out: Path, now: datetime) -> None:
    """Write the day's sheet as a PDF, a page a drawer."""
    _draw(reconciliation.KIND, dataclasses.asdict(sheet), reconciliation.title(sheet), out, now)


def _draw(kind: str, data: dict[str, Any], title: str, out: Path, now: datetime) -> None:
    with Child(limits=LIMITS) as child:
        child.run(
            "docgen.render.html:draw", shelf=str(settings.SHELF), kind=kind, data=data, title=title, language="en",
            drawn_at=now.isoformat(timespec="seconds"), out=str(out.resolve()),
        )  # fmt: skip
