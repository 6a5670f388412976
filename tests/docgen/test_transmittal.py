"""The letter of transmittal gathered from the case: its public papers with number and pages, or everything that is missing at once."""

from dataclasses import fields, replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from docgen.documents import transmittal
from docgen.documents.missing import FactsMissing
from records.models import Case, DocketEntry, Document, VaultFile
from records.rules.court import Courts
from tests.docgen.conftest import NOW, make_case

pytestmark = pytest.mark.django_db
COURT = replace(
    Courts(Path(__file__).resolve().parents[2] / "config" / "courts").get("us/fed/nd-cal"),
    address=("450 Golden Gate Avenue", "San Francisco, CA 94102"),
)
NINTH = ("Clerk of Court, Court of Appeals", "P.O. Box 193939", "San Francisco, CA 94119")


def _paper(case: Case, number: int, title: str, pages: int, **more: Any) -> None:
    entry, _ = DocketEntry.house.get_or_create(
        case=case, number=number, defaults={"text": title, "filed_on": date(2026, 3, number), "entered_at": NOW, "entered_by": "ana"}
    )  # fmt: skip
    original, _ = VaultFile.objects.get_or_create(sha256=f"{number:064}", defaults={"size": 1, "stored_at": NOW})
    Document.house.create(case=case, entry=entry, title=title, pages=pages, original=original, received_at=NOW, **more)


def _case() -> Case:
    case = make_case()
    _paper(case, 1, "Complaint", 48)
    _paper(case, 1, "Exhibit A", 10, lead=False)
    _paper(case, 2, "Sealed affidavit", 5, confidentiality="sealed")
    _paper(case, 3, "Answer", 12)
    _paper(case, 4, "Filed in error", 7, withdrawn=True)
    return case


def _gather(case: Case, **wishes: Any) -> transmittal.Transmittal:
    return transmittal.gather(case, COURT, {"to": NINTH, "date": "2026-11-24"} | wishes)


def test_the_letter_lists_the_public_papers_of_the_docket_with_their_pages() -> None:
    letter = _gather(_case(), to_case_number="26-71043", reason="on appeal")
    assert [(one.number, one.title, one.filed_on, one.pages) for one in letter.papers] == [
        (1, "Complaint", "03/01/2026", 48),
        (1, "Exhibit A", "03/01/2026", 10),
        (3, "Answer", "03/03/2026", 12),
    ]
    assert (letter.pages_together, letter.date) == (70, "November 24, 2026")
    assert (letter.to.name, letter.to.address) == (NINTH[0], NINTH[1:])
    assert (letter.court, letter.district) == ("United States District Court", "Northern District of California")
    assert (letter.to_case_number, letter.reason, letter.clerk_title) == ("26-71043", "on appeal", "Clerk of Court")


def test_only_the_papers_asked_for_are_sent() -> None:
    assert [one.title for one in _gather(_case(), entries=["3"]).papers] == ["Answer"]


@pytest.mark.parametrize("number", [2, 4, 9])
def test_a_paper_that_is_sealed_withdrawn_or_absent_cannot_be_asked_for_and_all_three_sound_alike(number: int) -> None:
    with pytest.raises(FactsMissing) as letter:
        _gather(_case(), entries=[number])
    assert letter.value.missing == (f"which public papers to send: the docket has none at {number}",)


def test_everything_the_letter_lacks_is_named_at_once() -> None:
    with pytest.raises(FactsMissing) as letter:
        transmittal.gather(make_case(parties=()), replace(COURT, address=()), {"date": "tomorrow"})
    assert len(letter.value.missing) == 6
    assert "the docket is empty" in str(letter.value)


def test_the_title_says_to_whom_it_goes_and_the_clerks_name_is_left_open_where_unknown() -> None:
    from dataclasses import asdict

    letter = asdict(_gather(_case()))
    assert transmittal.title(letter) == "Letter of Transmittal to Clerk of Court, Court of Appeals"
    assert transmittal.left_open(letter) == ["the name of the clerk, below the signature"]
    assert transmittal.left_open(letter | {"clerk": "M. Odell"}) == []


def test_each_field_of_the_letter_names_its_law_or_house_rule() -> None:
    assert all(one.metadata["cites"] for one in fields(transmittal.Transmittal))
