"""A court whose name stands in parts is told by its name and its number pattern together, and a neighbour's paper is not."""

import pytest

from ocr.casenumbers import Known
from ocr.fields import fields_of
from ocr.pages import Reading
from paper.numbers import NumberPattern
from tests.ocr.lines import page_of

_STATE = NumberPattern(
    r"(?P<year>\d{2})-(?P<kind>CV|CI)-(?P<serial>\d{6})", "{year}-{kind!u}-{serial}", "{year}{kind!l}{serial}"
)
_FEDERAL = NumberPattern(
    r"(?P<office>\d):(?P<year>\d{2})-cv-(?P<serial>\d{5})", "{office}:{year}-cv-{serial}", "{year}{serial}"
)


def known(id: str, *names: str, pattern: NumberPattern = _STATE) -> Known:
    return Known(id, names, (pattern,))


HERE = [
    known("md/montgomery", "Circuit Court for Montgomery County, Maryland", "Circuit Court for Montgomery County"),
    known("md/baltimore", "Circuit Court for Baltimore City, Maryland"),
    known("ny/kings", "Supreme Court of the State of New York, County of Kings"),
    known("ny/new-york", "Supreme Court of the State of New York, County of New York"),
    known("ma/suffolk", "Massachusetts Superior Court, Suffolk County"),
    known("mn/ramsey", "District Court, Second Judicial District, Ramsey County, Minnesota"),
    known("nm/second", "Second Judicial District Court"),
    known("ky/jefferson", "Commonwealth of Kentucky, Jefferson Circuit Court", "Jefferson Circuit Court"),
    known("ri/providence", "Rhode Island Superior Court, Providence County"),
    known("vt/chittenden", "Vermont Superior Court, Chittenden Unit"),
    known("tx/probate", "Probate Court of Bexar County, Texas"),
    known("de/chancery", "Court of Chancery of the State of Delaware"),
    known("ca/alameda", "Superior Court of California, County of Alameda"),
    known("fl/dade", "Circuit Court of the Eleventh Judicial Circuit in and for Miami-Dade County, Florida"),
    known("fed/md-fla", "United States District Court for the Middle District of Florida", pattern=_FEDERAL),
    known("fed/nd-fla", "United States District Court for the Northern District of Florida", pattern=_FEDERAL),
]  # fmt: skip
PARTIES = [
    (72.0, 260.0, "MARGARET OSTROWSKI,"),
    (150.0, 288.0, "Plaintiff,"),
    (100.0, 316.0, "v."),
    (72.0, 344.0, "BLUE HERON LOGISTICS,"),
    (150.0, 372.0, "Defendant."),
]


def court(*heading: tuple[float, float, str], number: str = "24-CV-012345", parties: bool = True) -> str:
    label = (330.0, 260.0, f"Case No. {number}") if number else (330.0, 260.0, "Civil")
    found = fields_of(Reading((page_of([*heading, *(PARTIES if parties else []), label]),)), HERE).court
    return found.value if found else ""


PARTS: dict[str, tuple[str, list[tuple[float, float, str]]]] = {
    "one word under the other": ("md/montgomery", [
        (330, 100, "IN THE"), (330, 128, "CIRCUIT COURT"), (330, 156, "FOR"), (330, 184, "MONTGOMERY COUNTY"),
    ]),
    "state left, court right": ("mn/ramsey", [
        (72, 100, "STATE OF MINNESOTA"), (420, 100, "DISTRICT COURT"), (72, 128, "COUNTY OF RAMSEY"), (340, 128, "SECOND JUDICIAL DISTRICT"),
    ]),
    "the county with ss.": ("ma/suffolk", [
        (170, 80, "COMMONWEALTH OF MASSACHUSETTS"), (72, 110, "SUFFOLK, ss."), (330, 110, "SUPERIOR COURT DEPARTMENT"),
        (330, 124, "OF THE TRIAL COURT"),
    ]),
    "the county with sc.": ("ri/providence", [(72, 80, "STATE OF RHODE ISLAND"), (400, 80, "SUPERIOR COURT"), (72, 94, "PROVIDENCE, SC.")]),
    "a unit": ("vt/chittenden", [(72, 80, "STATE OF VERMONT"), (72, 94, "SUPERIOR COURT"), (360, 94, "CIVIL DIVISION"), (72, 108, "Chittenden Unit")]),
    "a numbered division": ("ky/jefferson", [
        (218, 100, "COMMONWEALTH OF KENTUCKY"), (230, 114, "JEFFERSON CIRCUIT COURT"), (255, 128, "DIVISION TEN (10)"),
    ]),
    "a division of another kind of cases": ("fl/dade", [
        (180, 100, "IN THE CIRCUIT COURT OF THE ELEVENTH"), (124, 114, "JUDICIAL CIRCUIT IN AND FOR MIAMI-DADE COUNTY, FLORIDA"),
        (206, 128, "JUVENILE DEPENDENCY DIVISION"),
    ]),
    "a numbered court": ("tx/probate", [(300, 100, "IN PROBATE COURT NO. 1"), (300, 128, "OF"), (300, 156, "BEXAR COUNTY, TEXAS")]),
    "a box of a form": ("ca/alameda", [
        (72, 80, "Name: Margaret Ostrowski"), (410, 80, "Superior Court of"), (410, 94, "California, County of"), (410, 108, "Alameda"),
    ]),
    "the smaller of two names": ("ny/new-york", [(73, 100, "SUPREME COURT OF THE STATE OF NEW YORK"), (73, 128, "NEW YORK COUNTY")]),
    "the longer of two names": ("ny/kings", [(73, 100, "SUPREME COURT OF THE STATE OF NEW YORK"), (73, 128, "COUNTY OF KINGS")]),
}  # fmt: skip


@pytest.mark.parametrize("how", PARTS)
def test_a_court_is_told_by_the_parts_of_its_name(how: str) -> None:
    meant, heading = PARTS[how]
    assert court(*heading) == meant


def test_a_court_behind_the_sign_of_a_column_is_read_though_a_number_stands_before_it() -> None:
    heading = [(72, 100, "DOCKET NO. 24-CV-012345 : CIRCUIT COURT"), (330, 114, ": FOR MONTGOMERY COUNTY")]
    assert court(*heading) == "md/montgomery"


def test_for_the_on_a_line_of_its_own_joins_the_two_parts_of_a_federal_courts_name() -> None:
    heading = [
        (190, 80, "UNITED STATES DISTRICT COURT"),
        (290, 100, "for the"),
        (230, 120, "Middle District of Florida"),
    ]
    assert court(*heading, number="8:23-cv-00495") == "fed/md-fla"


STRANGE: dict[str, list[tuple[float, float, str]]] = {
    "another county of the state": [(330, 100, "IN THE"), (330, 128, "CIRCUIT COURT"), (330, 156, "FOR"), (330, 184, "FREDERICK COUNTY")],
    "another county of New York": [(73, 100, "SUPREME COURT OF THE STATE OF NEW YORK"), (73, 128, "COUNTY OF MONROE")],
    "another state": [(72, 100, "STATE OF OHIO"), (330, 128, "CIRCUIT COURT"), (330, 156, "FOR"), (330, 184, "MONTGOMERY COUNTY")],
    "another level": [(330, 100, "IN THE"), (330, 128, "DISTRICT COURT"), (330, 156, "FOR"), (330, 184, "MONTGOMERY COUNTY")],
    "an appellate division": [
        (73, 100, "SUPREME COURT OF THE STATE OF NEW YORK"), (73, 128, "APPELLATE DIVISION, SECOND DEPARTMENT"), (73, 142, "COUNTY OF KINGS"),
    ],
    "a court of appeals with its division": [(73, 100, "COURT OF APPEALS OF THE STATE OF NEW YORK, FIRST DIVISION"), (73, 128, "COUNTY OF KINGS")],
    "a court of chancery of no state": [(200, 100, "COURT OF CHANCERY")],
    "the county alone": [(330, 128, "MONTGOMERY COUNTY")],
    "the level alone": [(330, 128, "CIRCUIT COURT")],
    "the court appealed from": [(100, 100, "Appeal from the"), (330, 128, "CIRCUIT COURT"), (330, 142, "FOR"), (330, 156, "FREDERICK COUNTY")],
}  # fmt: skip


@pytest.mark.parametrize("how", STRANGE)
def test_a_heading_that_says_less_or_something_else_names_no_court(how: str) -> None:
    assert court(*STRANGE[how]) == ""


def test_parts_without_a_number_that_the_court_writes_name_no_court() -> None:
    _, heading = PARTS["one word under the other"]
    assert court(*heading, number="8:23-cv-00495") == ""


def test_a_county_that_is_a_party_names_no_court() -> None:
    page = page_of([
        (330, 100, "IN THE"), (330, 128, "CIRCUIT COURT"), (72, 160, "COUNTY OF MONTGOMERY,"), (150, 188, "Plaintiff,"), (100, 216, "v."),
        (72, 244, "BLUE HERON LOGISTICS,"), (150, 272, "Defendant."), (330, 160, "Case No. 24-CV-012345"),
    ])  # fmt: skip
    assert fields_of(Reading((page,)), HERE).court is None


ONE = [
    known("ca/orange", "Superior Court of California, County of Orange"),
    known("mo/jackson", "Circuit Court of Jackson County, Missouri", pattern=_FEDERAL),
]


@pytest.mark.parametrize(
    ("told", "rule", "heading"),
    [
        ("ca/orange", "parts", [(200, 90, "SMALL CLAIMS COURT"), (200, 104, "SUPERIOR COURT OF CALIFORNIA"), (200, 118, "COUNTY OF ORANGE")]),
        ("ca/orange", "partly", [(200, 90, "ORANGE COUNTY COURT"), (200, 104, "CALIFORNIA")]),
        ("ca/orange", "parts", [(200, 90, "SUPERIOR COURT OF CALIFORNIA"), (200, 104, "COUNTY OF ORANGE - CENTRAL DISTRICT")]),
        ("", "", [(200, 90, "SUPERIOR COURT OF CALIFORNIA"), (200, 104, "COUNTY OF ALAMEDA")]),
        ("", "", [(200, 90, "COURT OF APPEAL OF CALIFORNIA"), (200, 104, "COUNTY OF ORANGE")]),
    ],
)  # fmt: skip
def test_the_only_court_of_such_numbers_is_told_by_half_its_name_unless_the_heading_is_anothers(
    told: str, rule: str, heading: list[tuple[float, float, str]]
) -> None:
    label = (330.0, 260.0, "Case No. 24-CV-012345")
    found = fields_of(Reading((page_of([*heading, *PARTIES, label]),)), ONE).court
    assert (found.value if found else "", found.rule if found else "") == (told, rule)


def test_a_city_named_after_a_state_is_no_other_state() -> None:
    heading = [(150.0, 90.0, "IN THE CIRCUIT COURT OF JACKSON COUNTY, MISSOURI"), (240.0, 104.0, "AT KANSAS CITY")]
    found = fields_of(Reading((page_of([*heading, *PARTIES, (330.0, 260.0, "Case No. 1:24-cv-01234")]),)), ONE).court
    assert found is not None
    assert found.value == "mo/jackson"
