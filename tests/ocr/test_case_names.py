"""Who stands against whom on a paper without a caption: letters, minutes, proofs of service."""

import pytest

from ocr.fields import fields_of
from ocr.pages import Reading
from tests.ocr.lines import page_of


def parties(*lines: tuple[float, float, str]) -> list[str]:
    return [party.value for party in fields_of(Reading((page_of(lines),)), []).parties]


@pytest.mark.parametrize("line", ["{}", "Re: {}", "RE {}", "Case Name: {}", "Case Title: {}"])
def test_a_line_that_is_the_cases_name_names_its_parties(line: str) -> None:
    said = line.format("Margaret Ostrowski v. Blue Heron Logistics, Inc.")
    assert parties((72, 60, "PROOF OF SERVICE"), (200, 100, said)) == [
        "Margaret Ostrowski",
        "Blue Heron Logistics, Inc.",
    ]


@pytest.mark.parametrize(
    "line",
    [
        "See Margaret Ostrowski v. Blue Heron Logistics",
        "as the court held in Ostrowski v. Heron",
        "they agreed v. quickly",
        "v. Blue Heron",
    ],
)
def test_a_case_cited_in_running_text_names_no_party(line: str) -> None:
    assert parties((72, 60, "LETTER"), (72, 100, line)) == []


RULED = [
    (72.0, 130.0, "UNITED STATES DISTRICT COURT"),
    (72.0, 170.0, "MARGARET OSTROWSKI,"),
    (330.0, 170.0, "Case No. 2:24-cv-00123-ABC"),
    (150.0, 188.0, "Plaintiff,"),
    (330.0, 188.0, "MOTION TO COMPEL"),
    (72.0, 244.0, "BLUE HERON LOGISTICS,"),
    (150.0, 262.0, "Defendant."),
    (
        72.0,
        300.0,
        "The parties met and conferred on the first of May and could not agree on what remains to be produced.",
    ),
]


def test_a_caption_whose_v_the_engine_dropped_still_has_two_sides() -> None:
    assert parties(*RULED) == ["MARGARET OSTROWSKI", "BLUE HERON LOGISTICS"]


def test_what_stands_far_below_a_caption_of_one_side_is_no_party_of_it() -> None:
    text = [(72.0, 244.0, "The defendant moves as follows:"), (72.0, 262.0, "Blue Heron"), *RULED[-1:]]
    assert "Blue Heron" not in parties(*RULED[:5], *text)


def test_a_cases_name_goes_on_beside_what_stands_in_its_right_column() -> None:
    minutes = [(58.0, 150.0, "Case No.: 24STCV29506"), (463.0, 150.0, "March 16, 2024"), (58.0, 163.0, "MEI-LING JAMISON, BLUE HERON LOGISTICS CO."),
               (463.0, 163.0, "2:00 p.m."), (58.0, 176.0, "VS. NAZANIN CASTANEDA, BAY"), (58.0, 189.0, "MEDICAL, INC.")]  # fmt: skip
    assert parties(*minutes) == [
        "MEI-LING JAMISON",
        "BLUE HERON LOGISTICS CO.",
        "NAZANIN CASTANEDA",
        "BAY MEDICAL, INC.",
    ]


def test_the_number_in_front_of_a_cases_name_is_no_part_of_it() -> None:
    line = (58.0, 110.0, "Case No. CGC-24-603671 Prudence Beaumont, et al. vs. Bertram Ostrowski, et al.")
    assert parties(line) == ["Prudence Beaumont", "Bertram Ostrowski"]


@pytest.mark.parametrize(
    "lines",
    [
        [(72, 90, "TITLE OF CASE:"), (72, 104, "Kate Olson v. John Roe 3:22-cv-01409-CGF"), (72, 120, "et al")],
        [(72, 90, "Title - Kate Olson -v- John Roe, et al."), (72, 104, "COURTROOM DEPUTY - Ines Wang")],
        [(72, 90, "SHORT TITLE: KATE OLSON VS. JOHN ROE"), (420, 90, "CASE NUMBER:"), (420, 104, "30-2024-01234567")],
        [(72, 90, "SHORT TITLE:"), (72, 104, "KATE OLSON v. JOHN ROE"), (420, 90, "CASE NUMBER:"), (420, 104, "24CV012345"), (150, 130, "COVER SHEET")],
        [(72, 90, "CASE TITLE: Kate Olson vs. John Roe"), (72, 104, "CASE CATEGORY: Civil - Unlimited")],
        [(72, 90, "Kate Olson v. John Roe, Case No.: 3:24-cv-00123-ABC"), (72, 104, "Judge: Ames")],
        [(72, 90, "Kate Olson v. John Roe Judge: Zora Ames"), (72, 104, "May 1")],
        [(72, 90, "KATE OLSON, individually and as trustee, v. JOHN ROE"), (72, 104, "24CV123")],
        [(72, 90, "KATE OLSON"), (300, 90, "vs"), (330, 90, "JOHN ROE"), (72, 120, "Counsel for Plaintiff: Tom Bell")],
    ],
)  # fmt: skip
def test_the_cases_name_ends_where_something_else_is_said(lines: list[tuple[float, float, str]]) -> None:
    body = (
        72.0,
        420.0,
        "The matter was called in due course and counsel for both sides stated their appearances of record.",
    )
    assert [name.upper() for name in parties((72, 60, "MINUTES"), *lines, body)] == ["KATE OLSON", "JOHN ROE"]
