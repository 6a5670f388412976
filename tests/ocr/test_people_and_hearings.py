"""Counsel with bar number, firm and client; the judge; the hearing; the pages a cover sheet counts."""

import pytest

from ocr.casenumbers import Known
from ocr.field import Fields
from ocr.fields import fields_of
from ocr.pages import Reading
from tests.ocr.known import courts
from tests.ocr.lines import page_of

HERE = [Known.from_json(court) for court in courts()]
COURT = [(180.0, 200.0, "UNITED STATES DISTRICT COURT"), (180.0, 214.0, "DISTRICT OF ARIZONA")]
CAPTION = [
    (72.0, 250.0, "ANNA BIRCH,"), (150.0, 264.0, "Plaintiff,"), (330.0, 264.0, "No. 2:24-cv-00123-ABC"), (100.0, 278.0, "v."),
    (72.0, 292.0, "HUDSON REALTY CORP.,"), (150.0, 306.0, "Defendant."), *[(300.0, 250.0 + 14 * at, ")") for at in range(5)],
]  # fmt: skip


def read(*lines: tuple[float, float, str]) -> Fields:
    return fields_of(Reading((page_of([*COURT, *CAPTION, *lines]),)), HERE)


def test_counsel_is_read_with_bar_number_firm_and_client() -> None:
    found = read((72, 60, "DANA R. WHITFIELD (State Bar No. 204411)"), (72, 74, "PEDRO DE LA CRUZ [SBN 219,502]"), (72, 88, "WHITFIELD & STONE LLP"),
                 (72, 102, "111 Main Street, Suite 4"), (72, 116, "Attorneys for Plaintiff Anna Birch")).attorneys  # fmt: skip
    assert [(one.value, one.bar_number, one.firm, one.client) for one in found] == [
        ("DANA R. WHITFIELD", "204411", "WHITFIELD & STONE LLP", "Plaintiff Anna Birch"),
        ("PEDRO DE LA CRUZ", "219502", "WHITFIELD & STONE LLP", "Plaintiff Anna Birch"),
    ]


def test_a_bar_number_on_a_line_of_its_own_belongs_to_the_name_above_it() -> None:
    found = read((72, 500, "Carl Odom"), (72, 514, "Texas Bar No. 24012345"), (72, 528, "ODOM LAW GROUP")).attorneys
    assert [(one.value, one.bar_number, one.firm) for one in found] == [("Carl Odom", "24012345", "ODOM LAW GROUP")]


@pytest.mark.parametrize(
    ("line", "name", "number"),
    [("GIULIA B. RASHID (154056)", "GIULIA B. RASHID", "154056"), ("Siobhan Kealoha (P46417)", "Siobhan Kealoha", "46417"),
     ("Margaret Carlson, Nevada Bar No. 05784", "Margaret Carlson", "05784")],
)  # fmt: skip
def test_a_bar_number_may_stand_in_brackets_or_behind_its_state(line: str, name: str, number: str) -> None:
    assert [(one.value, one.bar_number) for one in read((72, 60, line)).attorneys] == [(name, number)]


@pytest.mark.parametrize("line", ["Hudson Realty (2024)", "See Exhibit A (154056) at the end", "(154056)"])
def test_a_number_in_brackets_behind_something_else_is_no_bar_number(line: str) -> None:
    assert read((72, 60, line)).attorneys == ()


HEARINGS = {
    ("Date: March 4, 2026", "Time: 1:30 p.m."): "2026-03-04T13:30",
    ("Hearing: March 4, 2026, 2:00 p.m.",): "2026-03-04T14:00",
    ("Hearing Date: 03/04/2026",): "2026-03-04",
    ("HEARING DATE: 03/04/2026 TIME: 9:00 a.m.",): "2026-03-04T09:00",
    ("Trial Date: March 4, 2026",): "",
    ("Complaint Filed: March 4, 2026",): "",
}


@pytest.mark.parametrize("lines", HEARINGS)
def test_the_hearing_is_read_beside_the_caption(lines: tuple[str, ...]) -> None:
    hearing = read(*((330, 278 + 14 * at, line) for at, line in enumerate(lines))).hearing
    assert (hearing.value if hearing else "") == HEARINGS[lines]


def test_a_date_to_sign_by_is_no_hearing() -> None:
    assert read((72, 400, "Date: March 4, 2026"), (72, 430, "Signature")).hearing is None


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        ("[Assigned to Hon. Maria Okafor]", "Maria Okafor"),
        ("HEARD BY: Maria Okafor", "Maria Okafor"),
        ("Vice Chancellor Maria Okafor", "Maria Okafor"),
        ("JUDICIAL OFFICER PRESIDING: Maria Okafor", "Maria Okafor"),
        ("Judge Presiding: Maria Okafor", "Maria Okafor"),
        ("Judge: Hon. Maria Okafor", "Maria Okafor"),
    ],
)
def test_the_judge_is_read_beside_the_caption(line: str, wanted: str) -> None:
    judge = read((330, 292, line)).judge
    assert judge is not None
    assert judge.value == wanted


@pytest.mark.parametrize(
    ("line", "wanted"), [("Number of pages: 17", "17"), ("PAGES (including cover): 3", "3"), ("Page 1 of 12", "")]
)
def test_a_cover_sheet_counts_its_pages(line: str, wanted: str) -> None:
    told = read((72, 120, line)).pages_told
    assert (told.value if told else "") == wanted
