"""The accused where no 'v.' stands between the government and them, as on indictments of some districts."""

from ocr.fields import fields_of
from ocr.pages import Reading
from tests.ocr.lines import page_of


def parties(*lines: tuple[float, float, str]) -> list[tuple[str, str]]:
    page = page_of([(108, 60, "UNITED STATES DISTRICT COURT"), (108, 75, "EASTERN DISTRICT OF NEW YORK"), *lines])
    return [(party.value, party.via) for party in fields_of(Reading((page,)), []).parties]


def test_the_names_below_the_government_s_are_the_accused_s() -> None:
    lines = (
        (72, 150, "UNITED STATES OF AMERICA,"), (315, 150, "Cr. No. 25-1310 (MMO)"), (72, 205, "NIAMH D. LOCKWOOD and"),
        (72, 217, "OMAR KEALOHA,"), (190, 235, "Defendants."),
    )  # fmt: skip
    assert parties(*lines) == [
        ("UNITED STATES OF AMERICA", "above the v."),
        ("NIAMH D. LOCKWOOD", "Defendants"),
        ("OMAR KEALOHA", "Defendants"),
    ]


def test_a_judgment_that_names_no_part_names_the_accused_all_the_same() -> None:
    lines = (
        (66, 140, "UNITED STATES OF AMERICA"), (310, 140, "JUDGMENT IN A CRIMINAL CASE"),
        (66, 203, "JOYCE LOCKWOOD"), (310, 203, "USM Number: 97573-159"), (66, 276, "THE DEFENDANT:"),
    )  # fmt: skip
    assert [name for name, _ in parties(*lines)] == ["UNITED STATES OF AMERICA", "JOYCE LOCKWOOD"]


def test_a_venue_is_nobody_s_name() -> None:
    assert (
        parties((72, 150, "THE STATE OF TEXAS"), (72, 165, "COUNTY OF TRAVIS"), (72, 190, "CRIMINAL AFFIDAVIT")) == []
    )


def test_where_nothing_speaks_of_a_criminal_matter_nobody_is_accused() -> None:
    assert parties((72, 150, "STATE OF OHIO"), (72, 190, "NIAMH D. LOCKWOOD"), (72, 230, "Driver's record")) == []
