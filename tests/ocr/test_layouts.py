"""Captions from other places, line by line: what the eye takes from how they stand, the reading takes too."""

from dataclasses import dataclass

import pytest

from ocr.casenumbers import Known
from ocr.fields import fields_of
from ocr.pages import Reading
from paper.numbers import NumberPattern
from tests.ocr.known import courts
from tests.ocr.lines import page_of

HERE = [Known.from_json(court) for court in courts()] + [
    Known("ny", ("Supreme Court of the State of New York, County of New York",),
          (NumberPattern(r"(?P<serial>\d{3,7})/(?P<year>\d{4})", "{serial}/{year}", "{serial}/{year}"),)),
    Known("la", ("Superior Court of California, County of Los Angeles",),
          (NumberPattern(r"(?P<y>\d{2})(?P<a>[A-Z]{2})(?P<b>[A-Z]{2})(?P<s>\d{5,6})", "{y}{a}{b}{s}", "{y}{a}{b}{s}"),)),
    Known("il", ("Circuit Court of Cook County, Illinois",),
          (NumberPattern(r"(?P<y>\d{4})-(?P<k>[A-Z]{1,4})-(?P<s>\d{5,7})", "{y}-{k}-{s}", "{y}-{k}-{s}"),)),
]  # fmt: skip


@dataclass(frozen=True)
class Told:
    """What a clerk reads off the page."""

    number: str
    place: str
    court: str
    parties: tuple[str, ...]
    title: str
    filed_on: str


PAGES: dict[str, tuple[Told, list[tuple[float, float, str]]]] = {
    "new_york": (
        Told(
            "650123/2024",
            "caption",
            "ny",
            ("ANNA BIRCH", "HUDSON REALTY CORP.", "JOHN DOE"),
            "AFFIRMATION IN OPPOSITION",
            "",
        ),
        [
            (72, 60, "SUPREME COURT OF THE STATE OF NEW YORK"),
            (72, 74, "COUNTY OF NEW YORK"),
            (72, 88, "---------------------------------------X"),
            (72, 102, "ANNA BIRCH,"),
            (150, 116, "Plaintiff,"),
            (330, 116, "Index No. 650123/2024"),
            (100, 130, "-against-"),
            (330, 130, "AFFIRMATION IN OPPOSITION"),
            (72, 144, "HUDSON REALTY CORP. and"),
            (72, 158, "JOHN DOE,"),
            (150, 172, "Defendants."),
            (72, 186, "---------------------------------------X"),
            (72, 220, "The undersigned, an attorney admitted to practice in the courts of this State, affirms:"),
        ],
    ),
    "new_york_with_header": (
        Told(
            "650123/2024",
            "header",
            "ny",
            ("ANNA BIRCH", "HUDSON REALTY CORP.", "JOHN DOE"),
            "AFFIRMATION IN OPPOSITION",
            "2024-03-01",
        ),
        [
            (72, 15, "FILED: NEW YORK COUNTY CLERK 03/01/2024 04:05 PM"),
            (400, 15, "INDEX NO. 650123/2024"),
            (72, 30, "NYSCEF DOC. NO. 12"),
            (400, 30, "RECEIVED NYSCEF: 03/01/2024"),
            (72, 60, "SUPREME COURT OF THE STATE OF NEW YORK"),
            (72, 74, "COUNTY OF NEW YORK"),
            (72, 88, "---------------------------------------X"),
            (72, 102, "ANNA BIRCH,"),
            (150, 116, "Plaintiff,"),
            (330, 116, "Index No. 650123/2024"),
            (100, 130, "-against-"),
            (330, 130, "AFFIRMATION IN OPPOSITION"),
            (72, 144, "HUDSON REALTY CORP. and"),
            (72, 158, "JOHN DOE,"),
            (150, 172, "Defendants."),
            (72, 186, "---------------------------------------X"),
            (72, 220, "The undersigned, an attorney admitted to practice in the courts of this State, affirms:"),
        ],
    ),
    "california_form": (
        Told(
            "19STCV12345",
            "caption",
            "la",
            ("ANNA BIRCH", "HUDSON REALTY CORP."),
            "PROOF OF SERVICE OF SUMMONS",
            "2024-03-01",
        ),
        [
            (40, 40, "ATTORNEY OR PARTY WITHOUT ATTORNEY (Name, State Bar number, and address):"),
            (430, 40, "FOR COURT USE ONLY"),
            (40, 54, "Dana Whitfield (SBN 204411)"),
            (40, 68, "TELEPHONE NO.: (510) 555-0100"),
            (40, 82, "ATTORNEY FOR (Name): Plaintiff Anna Birch"),
            (430, 70, "FILED"),
            (430, 84, "Superior Court of California"),
            (430, 98, "County of Los Angeles"),
            (430, 112, "MAR 01 2024"),
            (40, 110, "SUPERIOR COURT OF CALIFORNIA, COUNTY OF LOS ANGELES"),
            (40, 124, "STREET ADDRESS: 111 North Hill Street"),
            (40, 150, "PLAINTIFF/PETITIONER: ANNA BIRCH"),
            (40, 164, "DEFENDANT/RESPONDENT: HUDSON REALTY CORP."),
            (40, 190, "PROOF OF SERVICE OF SUMMONS"),
            (430, 180, "CASE NUMBER:"),
            (430, 194, "19STCV12345"),
            (40, 230, "At the time of service I was at least 18 years of age and not a party to this action."),
        ],
    ),
    "federal_criminal": (
        Told("", "", "d-ariz", ("United States of America", "Dale Roy Hess"), "ORDER", ""),
        [
            (180, 60, "UNITED STATES DISTRICT COURT"),
            (180, 74, "DISTRICT OF ARIZONA"),
            (72, 110, "United States of America,"),
            (330, 110, "No. CR-24-00123-001-PHX-DLR"),
            (150, 124, "Plaintiff,"),
            (100, 138, "v."),
            (330, 138, "ORDER"),
            (72, 152, "Dale Roy Hess,"),
            (150, 166, "Defendant."),
            (72, 210, "Pending before the Court is Defendant's motion to continue the trial date in this matter."),
        ],
    ),
    "bankruptcy": (
        Told("24-10453", "caption", "bk-nd-cal", ("HARBORLIGHT SEAFOODS CORP.",), "NOTICE OF HEARING", ""),
        [
            (180, 60, "UNITED STATES BANKRUPTCY COURT"),
            (180, 74, "NORTHERN DISTRICT OF CALIFORNIA"),
            (72, 110, "In re"),
            (72, 138, "HARBORLIGHT SEAFOODS CORP.,"),
            (150, 166, "Debtor."),
            (330, 110, "Case No. 24-10453"),
            (330, 124, "Chapter 11"),
            (330, 152, "Date: May 3, 2024"),
            (200, 200, "NOTICE OF HEARING"),
            (72, 230, "Please take notice that a hearing will be held before the Honorable Judge on the date above."),
        ],
    ),
    "illinois": (
        Told(
            "2022-CH-01234",
            "caption",
            "il",
            ("FIRST MIDWEST BANK", "ROSA DELGADO"),
            "Motion to Vacate Default Judgment",
            "",
        ),
        [
            (150, 50, "IN THE CIRCUIT COURT OF COOK COUNTY, ILLINOIS"),
            (150, 64, "COUNTY DEPARTMENT, CHANCERY DIVISION"),
            (72, 100, "FIRST MIDWEST BANK,"),
            (300, 100, ")"),
            (300, 114, ")"),
            (150, 114, "Plaintiff,"),
            (300, 128, ")"),
            (330, 128, "No. 2022-CH-01234"),
            (100, 128, "v."),
            (72, 142, "ROSA DELGADO, et al.,"),
            (300, 142, ")"),
            (330, 142, "Calendar 58"),
            (150, 156, "Defendants."),
            (300, 156, ")"),
            (200, 190, "Motion to Vacate Default Judgment"),
            (72, 220, "NOW COMES the Defendant, Rosa Delgado, by her attorneys, and moves this Court to vacate."),
        ],
    ),
    "one_line_caption": (
        Told(
            "2:24-cv-00123-ABC", "caption", "d-ariz", ("ANNA BIRCH", "HUDSON REALTY CORP."), "ANSWER TO COMPLAINT", ""
        ),
        [
            (180, 60, "UNITED STATES DISTRICT COURT"),
            (180, 74, "DISTRICT OF ARIZONA"),
            (72, 110, "ANNA BIRCH v. HUDSON REALTY CORP.,"),
            (330, 110, "Case No. 2:24-cv-00123-ABC"),
            (72, 124, "Defendant."),
            (200, 160, "ANSWER TO COMPLAINT"),
            (72, 190, "Defendant answers the complaint as follows and denies each allegation not admitted below."),
        ],
    ),
    "a_county_and_a_state": (
        Told(
            "2:24-cv-00123-ABC",
            "caption",
            "d-ariz",
            ("COUNTY OF ORANGE", "THE STATE OF TEXAS"),
            "JOINT STATUS REPORT",
            "",
        ),
        [
            (180, 50, "UNITED STATES DISTRICT COURT"),
            (200, 64, "DISTRICT OF ARIZONA"),
            (72, 110, "COUNTY OF ORANGE,"),
            (150, 124, "Plaintiff,"),
            (330, 110, "Case No. 2:24-cv-00123-ABC"),
            (100, 138, "v."),
            (72, 152, "THE STATE OF TEXAS,"),
            (150, 166, "Defendant."),
            (200, 200, "JOINT STATUS REPORT"),
            (72, 230, "The parties submit the following report under the rules of this Court as ordered."),
        ],
    ),
}


@pytest.mark.parametrize("name", PAGES)
def test_a_caption_from_elsewhere_is_read_as_a_clerk_reads_it(name: str) -> None:
    told, lines = PAGES[name]
    fields = fields_of(Reading((page_of(lines),)), HERE)
    own = [(number.value, number.place) for number in fields.numbers if number.place != "mention"]
    assert own == ([(told.number, told.place)] if told.number else [])
    assert (fields.court.value if fields.court else "") == told.court
    assert tuple(party.value for party in fields.parties) == told.parties
    assert (fields.title.value if fields.title else "") == told.title
    assert (fields.filed_on.value if fields.filed_on else "") == told.filed_on
    assert fields.in_re == (len(told.parties) == 1)
