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
