"""Stamps of a clerk's office: what they say happened on a day, when, and by whom."""

from dataclasses import replace

import pytest

from ocr.casenumbers import Known
from ocr.dates import date_in_pieces, time_in
from ocr.field import Fields
from ocr.fields import fields_of
from ocr.pages import Reading, Word
from tests.ocr.known import courts
from tests.ocr.lines import page_of

HERE = [Known.from_json(court) for court in courts()]


def read(*lines: tuple[float, float, str]) -> Fields:
    caption = [(180.0, 200.0, "UNITED STATES DISTRICT COURT"), (72.0, 240.0, "ANNA BIRCH v. HUDSON REALTY CORP."), (72.0, 260.0, "No. 2:24-cv-00123"),
               (200.0, 300.0, "COMPLAINT")]  # fmt: skip
    return fields_of(Reading((page_of([*caption, *lines]),)), HERE)


def days(found: Fields) -> dict[str, str]:
    marks = {
        "filed": found.filed_on,
        "received": found.received_on,
        "entered": found.entered_on,
        "lodged": found.lodged_on,
    }
    return {kind: mark.value for kind, mark in marks.items() if mark}


STAMPS: dict[str, tuple[list[tuple[float, float, str]], dict[str, str]]] = {
    "a rubber stamp": ([(450, 40, "FILED"), (450, 54, "JAN 05 2026"), (450, 68, "CLERK OF COURT")], {"filed": "2026-01-05"}),
    "turned, its year a row higher": ([(450, 40, "FILED"), (500, 52, "2026"), (440, 58, "JAN 05")], {"filed": "2026-01-05"}),
    "a time clock": ([(450, 40, "2026 JAN -5 AM 9:41"), (450, 56, "FILED")], {"filed": "2026-01-05"}),
    "received": ([(450, 40, "RECEIVED"), (450, 54, "1/5/2026")], {"received": "2026-01-05"}),
    "entered": ([(450, 40, "ENTERED"), (450, 54, "01/05/26")], {"entered": "2026-01-05"}),
    "lodged": ([(450, 40, "LODGED"), (450, 54, "Jan 5, 2026")], {"lodged": "2026-01-05"}),
    "filed and entered": ([(450, 40, "FILED & ENTERED"), (450, 54, "JAN 05 2026")], {"filed": "2026-01-05", "entered": "2026-01-05"}),
    "received beside filed": (
        [(380, 40, "RECEIVED"), (380, 54, "JAN 02 2026"), (500, 40, "FILED"), (500, 54, "JAN 05 2026")],
        {"received": "2026-01-02", "filed": "2026-01-05"},
    ),
    "one of several to tick": ([(400, 40, "FILED ___ LODGED ___ RECEIVED ___ COPY"), (450, 54, "JAN 05 2026")], {}),
    "a portal's": ([(430, 40, "ELECTRONICALLY"), (450, 52, "FILED"), (420, 64, "on 01/05/2026 10:30 AM")], {"filed": "2026-01-05"}),
    "a portal's sentence": (
        [(400, 40, "Electronically FILED by Superior Court"), (400, 52, "of California, on 01/05/2026 10:30 AM")], {"filed": "2026-01-05"}
    ),
    "a blurred word": ([(450, 40, "FILEO"), (450, 54, "JAN 05 2026")], {"filed": "2026-01-05"}),
    "a Spanish stamp": ([(450, 40, "PRESENTADO"), (450, 54, "5 de enero de 2026")], {"filed": "2026-01-05"}),
    "a county clerk's": ([(330, 20, "FILED: KINGS COUNTY CLERK 01/05/2026 02:15 PM")], {"filed": "2026-01-05"}),
    "in a district court": ([(420, 40, "Filed in District Court"), (420, 52, "State of Minnesota"), (420, 64, "1/5/2026 9:55 AM")], {"filed": "2026-01-05"}),
    "with the word date": ([(29, 16, "Date Filed 1/5/2026 10:12 AM"), (29, 28, "Superior Court - Middlesex")], {"filed": "2026-01-05"}),
    "in capitals": ([(400, 60, "DATE FILED: January 5, 2026 1:10 PM"), (400, 72, "FILING ID: AC924E4A75235")], {"filed": "2026-01-05"}),
    "a filing date": ([(400, 60, "EFILED Document"), (400, 72, "Filing Date: JAN 05 2026 4:48 PM")], {"filed": "2026-01-05"}),
    "its date labelled below": ([(470, 20, "***EFILED***LW"), (470, 32, "Date: 1/5/2026 4:02 PM"), (470, 44, "Chloe Garza, Clerk")], {"filed": "2026-01-05"}),
    "a banner that says received for filing": (
        [(44, 20, "FILED Received for Filing Wayne County Clerk 1/5/2026 8:40 AM")], {"filed": "2026-01-05"}
    ),
    "a banner with the filing's number": ([(72, 30, "Filing # 195884620 E-Filed 01/05/2026 12:39:46 PM")], {"filed": "2026-01-05"}),
    "a banner with the year first": (
        [(72, 20, "ELECTRONICALLY FILED - 2026 Jan 05 12:49 PM - HORRY - COMMON PLEAS - CASE#2025CP2602601")], {"filed": "2026-01-05"}
    ),
    "a county's own words": (
        [(100, 30, "Franklin County Ohio Clerk of Courts of the Common Pleas - filed 2026 JAN 05 3:21 PM - 25CV000518")], {"filed": "2026-01-05"}
    ),
    "a docketing day": (
        [(380, 20, "E-FILED; Circuit Court for Montgomery County"), (380, 30, "Docket: 1/5/2026 8:35 AM; Submission: 1/5/2026")], {"filed": "2026-01-05"}
    ),
    "in the trial courts": ([(429, 30, "FILED in the TRIAL COURTS"), (429, 40, "ALASKA"), (429, 50, "Jan 5, 2026 11:30 AM")], {"filed": "2026-01-05"}),
    "with a line to sign": ([(430, 32, "RECEIVED BY ______ D.C."), (430, 44, "JAN 05 2026")], {"received": "2026-01-05"}),
    "read with the court's name before it": (
        [(80, 77, "DISTRICT COURT, CITY AND COUNTY OF DENVER, STATE OF DATE FILED: January 5, 2026 3:33")], {"filed": "2026-01-05"}
    ),
    "attested": ([(430, 20, "Filed and Attested by the"), (430, 32, "Office of Judicial Records"), (430, 44, "05 JAN 2026 03:10 pm")], {"filed": "2026-01-05"}),
    "hyphens in its day": ([(450, 40, "FILED"), (450, 54, "JAN - 5 2026")], {"filed": "2026-01-05"}),
    "slashes read as ones": ([(450, 40, "FILED"), (450, 54, "1129/2026 11:54 AM"), (450, 68, "MARIA ROE, CLERK")], {}),
    "slashes read as ones, one day only": ([(450, 40, "FILED"), (450, 54, "7129/2026 11:54 AM"), (450, 68, "MARIA ROE, CLERK")], {"filed": "2026-07-29"}),
    "its last letter cut off": ([(490, 40, "Electronically File"), (490, 52, "1/5/2026 8:22 AM")], {"filed": "2026-01-05"}),
    "set beside the court's name": (
        [(450, 40, "FILED"), (180, 60, "IN THE UNITED STATES DISTRICT COURT JAN 05 2026")], {"filed": "2026-01-05"}
    ),
    "a Spanish stamp in figures": ([(450, 40, "RECIBIDO"), (450, 54, "04/02/2026 10:49 am")], {"received": "2026-02-04"}),
    "a Spanish stamp with the year first": ([(450, 40, "PRESENTADO"), (450, 54, "2026-02-04")], {"filed": "2026-02-04"}),
    "a hearing below a stamp without a day": ([(450, 40, "FILED"), (420, 60, "Hearing Date: January 5, 2026")], {}),
    "a signature's day below": ([(450, 600, "FILED"), (450, 614, "Date: January 5, 2026")], {}),
    "a sentence at the foot": ([(72, 760, "The answer was filed on January 5, 2026")], {}),
    "a fax line": ([(40, 7, "01/05/2026 12:13 7093712722 LAW OFFICES PAGE 06/9")], {}),
    "a name that begins like a month": ([(450, 40, "FILED"), (450, 54, "MARIA 11 ROE"), (450, 68, "2026")], {}),
    "a caption's own dates": ([(330, 230, "Complaint Filed: January 5, 2026")], {}),
    "prose": ([(72, 340, "The petition was filed on January 5, 2026 and judgment was entered on January 9, 2026.")], {}),
    "a marking": ([(250, 60, "FILED UNDER SEAL"), (250, 74, "January 5, 2026")], {}),
}  # fmt: skip


@pytest.mark.parametrize("what", STAMPS)
def test_a_stamp_tells_what_happened_and_when(what: str) -> None:
    lines, wanted = STAMPS[what]
    assert days(read(*lines)) == wanted


def test_a_stamp_tells_the_hour_and_the_clerk_where_they_can_be_read() -> None:
    filed = read(
        (450, 40, "FILED"), (450, 54, "JAN 05 2026"), (450, 68, "2:05 PM"), (430, 82, "By: Omar Carlson, Deputy Clerk")
    ).filed_on
    assert filed is not None
    assert (filed.time, filed.clerk) == ("14:05", "Omar Carlson")


def test_a_bankruptcy_header_tells_filing_and_entry_apart() -> None:
    found = read((72, 20, "Case 24-10453 Doc 12 Filed 03/01/24 Entered 03/02/24 10:12:33 Page 1 of 3"))
    assert days(found) == {"filed": "2024-03-01", "entered": "2024-03-02"}
    assert found.entered_on
    assert found.entered_on.time == "10:12"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [("9:05 a.m.", "09:05"), ("12:10 PM", "12:10"), ("12:10 am", "00:10"), ("14:30", "14:30"), ("25:10", "")],
)
def test_hours_are_read_in_any_dress(text: str, wanted: str) -> None:
    assert time_in(text) == wanted


def test_pieces_of_two_dates_are_no_date() -> None:
    pieces = [("JAN", 0.0, 0.0), ("05", 20.0, 0.0), ("2026", 50.0, 2.0)]
    assert str(date_in_pieces(pieces)) == "2026-01-05"
    assert date_in_pieces([*pieces, ("FEB", 10.0, 12.0), ("06", 30.0, 12.0)]) is None
    assert date_in_pieces([*pieces, ("2025", 50.0, 10.0)]) is None


def test_a_banner_in_the_margin_of_numbered_lines_or_running_up_the_page_is_read() -> None:
    numbers = [(100.0, 140.0 + 20 * at, str(at + 1)) for at in range(24)]
    margin = [(20.0, 20.0, "FILED"), (20.0, 30.0, "2026 JAN 05")]
    assert days(read(*numbers, *margin)) == {"filed": "2026-01-05"}
    turned = [
        Word(text, (586, 600 - 60 * at, 594, 650 - 60 * at), 90, 99)
        for at, text in enumerate(("FILED", "01/05/2026", "2:15"))
    ]
    page = page_of([(180, 200, "UNITED STATES DISTRICT COURT"), (72, 240, "COMPLAINT")])
    assert days(fields_of(Reading((replace(page, words=(*page.words, *turned)),)), HERE)) == {"filed": "2026-01-05"}
