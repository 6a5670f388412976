"""A case ready for its summons, and a way to change what it lacks."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from pytest_django import Settings

from records.models import Attorney, Case, Party

NOW = datetime(2026, 11, 24, 18, 0, tzinfo=UTC)
PLAINTIFF = ("Harbor Point Builders, Inc.", "plaintiff", "410 Harbor Street\nOakland, CA 94607")
DEFENDANT = ("Castellan Surety Company", "defendant", "88 Exchange Plaza\nSan Francisco, CA 94111")
DUARTE: dict[str, str] = {
    "name": "Ana Duarte", "stands_for": "plaintiff", "address": "Duarte & Lindqvist LLP\nOakland, CA 94607", "telephone": "(510) 555-0142",
}  # fmt: skip
MakeCase = Callable[..., Case]


def make_case(
    *,
    parties: tuple[tuple[str, str, str], ...] = (PLAINTIFF, DEFENDANT),
    attorneys: tuple[dict[str, str], ...] = (DUARTE,),
    **fields: Any,
) -> Case:
    """Return a saved civil case with these people."""
    serial = Case.house.count() + 1
    usual = {
        "court": "us/fed/nd-cal",
        "number": f"3:26-cv-{serial:05}-MO",
        "number_key": f"26-cv-{serial:05}",
        "case_type": "civil",
    }
    case = Case.house.create(**(usual | {"filed_on": date(2026, 3, 2), "changed_at": NOW} | fields))
    for number, (name, role, address) in enumerate(parties, 1):
        Party.house.create(case=case, position=number, name=name, role=role, address=address)
    for number, attorney in enumerate(attorneys, 1):
        Attorney.house.create(case=case, position=number, **attorney)
    return case


@pytest.fixture
def outgoing(tmp_path: Path, settings: Settings) -> Path:
    """The outgoing folder of this test."""
    folder = tmp_path / "outgoing"
    folder.mkdir()
    settings.OUTGOING = folder
    return folder
