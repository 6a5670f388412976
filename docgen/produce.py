"""Take a request from the tray, draw the document up in a child program, and put it in the case."""

import dataclasses
import json
import logging
import secrets
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from types import ModuleType
from typing import Any
from zoneinfo import ZoneInfo

from django.conf import settings

from docgen.documents import civil_summons
from paper.child import Child, Limits, Refusal
from paper.failpoint import failpoint
from records import access, events, filing, vault
from records.lifecycles import REQUEST
from records.models import Case, Document, DocumentRequest
from records.rules.court import Courts

log = logging.getLogger("docgen.produce")

KINDS: dict[str, ModuleType] = {civil_summons.KIND: civil_summons}
LIMITS = Limits(cpu_seconds=60, wall_seconds=90)


class NotDrawn(Exception):
    """The document could not be drawn up; nothing was put in the case."""


def ask(*, kind: str, case: Case, wishes: Mapping[str, Any], by: str, now: datetime) -> DocumentRequest:
    """Lay a request for a document of this kind into the tray."""
    if kind not in KINDS:
        raise NotDrawn(f"There is no document kind {kind!r}. The kinds are: {', '.join(KINDS)}. Nothing was changed.")
    request = DocumentRequest(kind=kind, case=case, wishes=dict(wishes), asked_by=by, asked_at=now)
    events.advance(request, REQUEST, "asked", by=by, now=now, facts={"kind": kind, "case": str(case.uid)})
    return request


def draw(request: DocumentRequest, *, by: str, now: datetime) -> Document:
    """Draw the requested document up and file it in its case, with the data it was drawn from and the template's version.

    A request that was drawn before gives back its document. Raises FactsMissing or NotDrawn; the request is then marked failed.
    """
    if request.document is not None:
        return request.document
    try:
        data, drawn, sheet = _drawn(request, now)
    except Exception as fault:
        events.advance(request, REQUEST, "failed", by=by, now=now, reason=str(fault))
        raise
    failpoint("produce.drawn")
    with events.book():
        document = filing.file(case=request.case, paper=_paper(request, drawn, sheet, now), by=by, now=now)
        facts = {"document": str(document.uid), "template": sheet["template_version"]}
        events.advance(
            request, REQUEST, "drawn", by=by, now=now, facts=facts, document=document, snapshot=data,
            template_version=sheet["template_version"],
        )  # fmt: skip
    failpoint("produce.filed")
    return document


def _drawn(request: DocumentRequest, now: datetime) -> tuple[dict[str, Any], vault.Stored, dict[str, Any]]:
    """Return the data, the PDF as it lies in the vault, and what the drawing reports (pages, template version)."""
    module = KINDS[request.kind]
    court = Courts(Path(settings.COURTS)).get(request.case.court)
    gathered = dataclasses.asdict(module.gather(request.case, court, request.wishes))
    data = json.loads(json.dumps(gathered))
    out = Path(settings.DATA) / "tmp" / f"{secrets.token_hex(8)}.pdf"
    try:
        sheet = _in_child(request.kind, data, module.TITLE, now, out)
        return data, vault.keep_file(out), sheet
    finally:
        out.unlink(missing_ok=True)


def _in_child(kind: str, data: dict[str, Any], title: str, now: datetime, out: Path) -> dict[str, Any]:
    with Child(limits=LIMITS) as child:
        try:
            sheet: dict[str, Any] = child.run(
                "docgen.render.html:draw", shelf=str(settings.SHELF), kind=kind, data=data, title=title, language="en",
                drawn_at=now.isoformat(timespec="seconds"), out=str(out),
            )  # fmt: skip
            return sheet
        except Refusal as refusal:
            raise NotDrawn(refusal.sentence) from None


def _paper(request: DocumentRequest, drawn: vault.Stored, sheet: Mapping[str, Any], now: datetime) -> filing.Paper:
    zone = ZoneInfo(Courts(Path(settings.COURTS)).get(request.case.court).time_zone)
    return filing.Paper(
        original=drawn, archive=None, reading=None, title=KINDS[request.kind].TITLE, kind=request.kind, pages=sheet["pages"],
        filed_on=now.astimezone(zone).date(), confidentiality=access.PUBLIC, received_at=now, texts=tuple(sheet["texts"]),
    )  # fmt: skip
