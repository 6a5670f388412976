"""Header lines of filing systems, dates and stamps."""

from datetime import date

import pytest

from ocr.casenumbers import Known
from ocr.dates import dates_in
from ocr.field import Fields
from ocr.fields import fields_of
from ocr.headers import headers_of, latest
from ocr.pages import PageText, Reading
from tests.ocr.known import courts
from tests.ocr.lines import page_of

HERE = [Known.from_json(court) for court in courts()]


def header(*lines: str) -> PageText:
    return page_of([(100, 20, line) for line in lines], made="layer")


@pytest.mark.parametrize(
    ("line", "day", "document"),
    [
        ("Case 4:08-cv-02214-SBA Document 40 Filed 02/03/2009 Page 1 of 2", date(2009, 2, 3), 40),
        ("Case 4:08-cv-02214-SBA   Document 27    Filed 02/03/09   Page 1 of 2", date(2009, 2, 3), 27),
        ("Case 1:24-cv-00123-ABC Doc #: 5-2 Filed: 03/01/24 2 of 9. PageID #: 77", date(2024, 3, 1), 5),
        ("Case: 20-16276, 08/05/2020, ID: 11778722, DktEntry: 19, Page 1 of 15", date(2020, 8, 5), 19),
        (
            "Case 24-10453 Doc 12 Filed 03/01/24 Entered 03/02/24 10:11:12 Desc Main Document Page 1 of 5",
            date(2024, 3, 1),
            12,
        ),
        (
            "24-51770-lb Doc 125 Filed 12/22/25 Entered 12/22/25 08:06:38 Main Document Pg 1 of 3",
            date(2025, 12, 22),
            125,
        ),
        ("BER-L-006726-25 05/19/2025 2:31:29AM Pg 1 of 3 Trans ID: LCV20251730220", date(2025, 5, 19), 0),
        ("BY2023RF05048 04/02/2025 10:49:52 am Entrada Núm. 30 Página 1 de 3", date(2025, 2, 4), 30),
        ("USCA4 Appeal: 22-1234 Doc: 5 Filed: 05/02/2022 Pg: 1 of 3", date(2022, 5, 2), 5),
        ("Appellate Case: 22-1234 Document: 010110 Date Filed: 01/02/2022 Page: 1", date(2022, 1, 2), 10110),
    ],
)
def test_a_header_line_gives_its_day_and_document(line: str, day: date, document: int) -> None:
    [found] = headers_of(header(line))
    assert (found.filed_on, found.document) == (day, document)


def test_of_two_lines_printed_over_each_other_the_later_docketing_counts() -> None:
    found = headers_of(
        header(
            "Case 4:08-cv-02214-SBA Document 27 Filed 02/03/09 Page 1 of 2",
            "Case 4:08-cv-02214-SBA Document 26 Filed 01/29/2009 Page 1 of 2",
        )
    )
    assert len(found) == 2
    chosen = latest(found)
    assert chosen is not None
    assert chosen.filed_on == date(2009, 2, 3)


@pytest.mark.parametrize(
    "line",
    [
        "Case No. 2:24-cv-00123",
        "Page 1 of 2",
        "The case was filed on 02/03/2009",
        "",
        "06/20/2026 12:13 7093712722 LAW OFFICES PAGE 06/9",
        "709-371-2722 06/20/2026 12:13 PAGE 06 OF 9",
        "COMPLAINT-1 Page 1 of 3",
        "24-51770 Page 1 of 2",
        "24-51770 of 12/22/25",
    ],
)
def test_an_ordinary_line_at_the_top_is_no_header(line: str) -> None:
    assert headers_of(header(line)) == []


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Oct 02, 2019", [date(2019, 10, 2)]),
        ("SEP 17 2024", [date(2024, 9, 17)]),
        ("August 5, 2020", [date(2020, 8, 5)]),
        ("17th day of May, 2024", [date(2024, 5, 17)]),
        ("3 de mayo de 2023", [date(2023, 5, 3)]),
        ("2024-05-17 02/29/2023", [date(2024, 5, 17)]),
        ("0l/O2/2O24", [date(2024, 1, 2)]),
        ("12/31/68 1/1/71", [date(2068, 12, 31), date(1971, 1, 1)]),
        ("No. 2018-06-1735 58665-2018 1/2/3/4 13/13/2020", []),
    ],
)
def test_dates_are_read_as_courts_print_them(text: str, days: list[date]) -> None:
    assert [day for day, _, _ in dates_in(text)] == days


def fields(*lines: tuple[float, float, str]) -> Fields:
    from ocr.casenumbers import Known

    return fields_of(Reading((page_of(list(lines)),)), [Known.from_json(court) for court in courts()])


@pytest.mark.parametrize(
    ("lines", "day"),
    [
        ([(430, 60, "ELECTRONICALLY FILED"), (440, 74, "5/17/2024 3:02 PM")], "2024-05-17"),
        ([(430, 60, "FILED: 05/17/2024")], "2024-05-17"),
        ([(430, 60, "E-FILED"), (430, 74, "Clerk of Court"), (430, 88, "May 17, 2024")], "2024-05-17"),
        ([(430, 40, "RECEIVED MAY 16 2024"), (430, 100, "FILED"), (430, 114, "MAY 17 2024")], "2024-05-17"),
        ([(72, 300, "The complaint was filed on March 3, 2015 in this Court.")], None),
        ([(72, 300, "Action Filed: March 3, 2015")], None),
        ([(72, 600, "Dated: May 17, 2024")], None),
    ],
)
def test_the_filing_day_comes_from_a_stamp_and_from_nothing_else(
    lines: list[tuple[float, float, str]], day: str | None
) -> None:
    filed = fields(*lines).filed_on
    assert (filed.value if filed else None) == day


def test_a_received_stamp_is_no_filing_day_but_is_kept_as_what_it_is() -> None:
    found = fields((430, 60, "RECEIVED"), (430, 74, "May 17, 2024"))
    assert found.filed_on is None
    assert found.received_on is not None
    assert found.received_on.value == "2024-05-17"


def test_the_header_line_of_an_exhibit_far_behind_says_nothing_of_the_paper_and_stops_no_reader() -> None:
    line = "Case 2:19-cv-04321-ABC Document 77 Filed 03/04/2019 Page 1 of 2"
    first = page_of(
        [(200, 60, "UNITED STATES DISTRICT COURT"), (72, 120, "No. 2:24-cv-00123"), (200, 180, "MOTION TO DISMISS")]
    )
    body = [page_of([(72, 100, "The parties met.")], number=number) for number in (2, 3, 4)]
    exhibit = page_of([(100, 20, line)], made="layer", number=5)
    assert fields_of(Reading((first, *body, exhibit)), HERE).filed_on is None
