"""What kind a paper is filed as: by itself as its title says in its court's words, by hand as the clerk says."""

import io
import uuid
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings as house

from intake_watch import desk, kinds
from intake_watch.office import Office
from intake_watch.pipeline import work
from records import access, deskwork, receiving, vault
from records.models import Case, Document, Scan
from records.receiving import Arrival
from records.rules.court import Courts
from tests.web.desk import FIELDS, NOW, a_case

pytestmark = pytest.mark.django_db(transaction=True)
OWN = """[events]
"Entry of judgment" = { value = ["notice of entry of judgment"] }
"Motion" = { value = [] }
"""


@pytest.fixture
def office(tmp_path: Path) -> Office:
    (tmp_path / "intake" / "problems").mkdir(parents=True)
    return Office(Path(house.DATA), tmp_path / "intake", "us/fed/nd-cal", lambda: NOW, 1)


def own_docket(office: Office, folder: Path) -> Office:
    """Give the office's court a docket of its own words."""
    for kept in Path(house.COURTS).rglob("*.toml"):
        there = folder / kept.relative_to(house.COURTS)
        there.parent.mkdir(parents=True, exist_ok=True)
        there.write_text(kept.read_text() + (OWN if kept.stem == "nd-cal" else ""))
    office.__dict__["courts"] = Courts(folder)
    return office


def a_scan(case: Case, title: str, *, filed_on: str | None = None) -> Scan:
    """Return a paper that has gone through every step but the last."""
    arrival = Arrival(uuid.uuid4(), "a.pdf", "civil", "civil", "", "public", vault.keep_bytes(io.BytesIO(b"%PDF-1.4")))
    [scan] = receiving.receive([arrival], by="test", now=NOW)
    matched = {"case": str(case.uid), "why": "the party X", "title": title, "filed_on": filed_on}
    found: dict[str, Any] = {
        "checked": {"kind": "pdf", "pages": 1}, "not_doubled": {}, "parted": {"parts": []}, "dealt": {"sheaves": []}, "read": {},
        "fields_read": FIELDS, "matched": matched,
    }  # fmt: skip
    for step, what in found.items():
        deskwork.keep_finding(scan, step=step, found=what, files={}, now=NOW)
    return Scan.objects.visible_to(access.HOUSE).get(pk=scan.pk)


def kept_as(scan: Scan) -> str:
    return Document.objects.visible_to(access.HOUSE).get(scans=scan).kind


def test_a_paper_filed_by_itself_is_kept_as_what_its_title_says(office: Office) -> None:
    scan = a_scan(a_case(), "NOTICE OF MOTION AND MOTION TO COMPEL")
    assert work(scan, office, holder="test") == "filed"
    assert kept_as(scan) == "Notice of motion and motion"


def test_a_courts_own_words_say_what_its_papers_are(office: Office, tmp_path: Path) -> None:
    scan = a_scan(a_case(), "NOTICE OF ENTRY OF JUDGMENT")
    assert work(scan, own_docket(office, tmp_path / "courts"), holder="test") == "filed"
    assert kept_as(scan) == "Entry of judgment"


def test_a_clerk_says_a_kind_in_any_spelling_and_only_one_the_docket_of_the_case_knows(
    office: Office, tmp_path: Path
) -> None:
    case = a_case()
    scan = a_scan(case, "X")
    deskwork.to_desk(scan, code="LOW_OCR", sentence="Faint.", by="test", now=NOW)
    own_docket(office, tmp_path / "courts")

    def filed(kind: str) -> Document:
        return desk.file_by_hand(scan, case=case, title="EXHIBIT", filed_on=None, kind=kind, office=office, by="test")

    with pytest.raises(kinds.UnknownKind, match="Nothing was filed"):
        filed("Motion")
    assert scan.state == "needs_clerk"
    assert filed(" entry of  JUDGMENT").kind == "Entry of judgment"


def test_a_court_without_a_profile_has_the_kinds_of_every_court(office: Office) -> None:
    assert kinds.known("us/xx/gone", office) == kinds.known("us/fed/nd-cal", office) == kinds.known("", office)
    assert kinds.by_title("ORDER", "us/xx/gone", office) == kinds.Kind("Order", "title")
