"""The forms of the federal courts: the court's name in three lines, close above a column of signs."""

from dataclasses import replace

from ocr.casenumbers import Known
from ocr.fields import fields_of
from ocr.pages import Reading
from tests.ocr.lines import page_of

FORM = [
    (215.0, 104.0, "UNITED STATES DISTRICT COURT"), (291.0, 134.0, "for the"), (216.0, 150.0, "Northern District of California"),
    (120.0, 173.0, "Quillfeather Robotics, Inc."), (163.0, 201.0, "Plaintiff"), (179.0, 221.0, "v."), (127.0, 235.0, "Danvers Maritime LLC"),
    (158.0, 263.0, "Defendant"), *[(295.0, 175.0 + 15 * at, ")") for at in range(7)], (324.0, 201.0, "Civil Action No. 3:24-cv-04417-JST"),
    (120.0, 300.0, "SUBPOENA TO TESTIFY AT A DEPOSITION"),
]  # fmt: skip


COURT = Known("nd-cal", ("Northern District of California",), ())


def test_the_for_the_in_a_courts_name_is_no_sign_of_the_column_below() -> None:
    page = page_of(FORM)
    narrow = [replace(word, box=(291.0, 134.0, 303.0, 143.0)) if word.text == "for" else word for word in page.words]
    fields = fields_of(Reading((replace(page, words=tuple(narrow)),)), [COURT])
    assert [party.value for party in fields.parties] == ["Quillfeather Robotics, Inc.", "Danvers Maritime LLC"]
    assert fields.court
