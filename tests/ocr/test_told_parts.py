"""Parties whose parts stand behind their names, and nothing stands between the sides."""

from ocr.fields import fields_of
from ocr.pages import Reading
from tests.ocr.lines import page_of


def parties(*lines: tuple[float, float, str]) -> list[tuple[str, str]]:
    page = page_of([(190, 60, "AFFIDAVIT OF SERVICE BY MAIL"), (190, 84, "Superior Court, County of Example"), *lines])
    return [(party.value, party.via) for party in fields_of(Reading((page,)), []).parties]


def test_each_side_is_read_off_the_line_that_ends_in_its_part() -> None:
    assert parties((73, 114, "Malia G. Rosenthal (Plaintiff)"), (73, 143, "Blue Heron Farms, Inc. (Defendant)")) == [
        ("Malia G. Rosenthal", "Plaintiff"),
        ("Blue Heron Farms, Inc.", "Defendant"),
    ]


def test_a_side_of_two_lines_is_read_whole() -> None:
    lines = (
        (73, 114, "Malia G. Rosenthal and"),
        (73, 125, "Ann Lee Okafor (Plaintiffs)"),
        (73, 150, "Rex Moana, Defendant"),
    )
    assert [name for name, _ in parties(*lines)] == ["Malia G. Rosenthal", "Ann Lee Okafor", "Rex Moana"]


def test_one_part_alone_makes_no_sides() -> None:
    assert parties((73, 114, "Notice is given to Ann Lee Okafor (Plaintiff)"), (73, 143, "of the hearing below")) == []


def test_counsel_for_a_side_is_no_party() -> None:
    lines = ((73, 114, "Attorney: Ann Lee Okafor (Plaintiff)"), (73, 143, "Attorney: Rex Moana (Defendant)"))
    assert parties(*lines) == []
