"""A court is named only when it is that court and no neighbour."""

import pytest

from ocr.casenumbers import Known
from ocr.courtnames import best_court
from ocr.fields import fields_of
from ocr.pages import Reading
from tests.ocr.known import courts
from tests.ocr.lines import page_of

NEIGHBOURS = (
    ("king", ("Superior Court of Washington for King County",)),
    ("sf", ("Superior Court of California, County of San Francisco",)),
    ("maricopa", ("Superior Court of Arizona in Maricopa County",)),
    ("tx-harris", ("District Court of Harris County, Texas, 125th Judicial District",)),
    ("wa-king", ("King County Superior Court",)),
    ("ca10", ("United States Court of Appeals for the Tenth Circuit", "Tenth Circuit")),
    ("edtx", ("United States District Court for the Eastern District of Texas",)),
)
HERE = [Known.from_json(court) for court in courts()] + [Known(name, names, ()) for name, names in NEIGHBOURS]


@pytest.mark.parametrize(
    ("printed", "court"),
    [
        ("UNITED STATES DISTRICT COURT NORTHERN DISTRICT OF CALIFORNIA", "nd-cal"),
        ("IN THE UNITED STATES DISTRICT COURT FOR THE NORTHERN DISTRICT OF CALIFORNIA OAKLAND DIVISION", "nd-cal"),
        ("U.S. District Court, Northern District of California", "nd-cal"),
        ("UN1TED STATES DISTR1CT COURT NORTHEPN DISTRICT OF CAL1FORNIA", "nd-cal"),
        ("UNITED STATES DISTRICT COURT CENTRAL DISTRICT OF CALIFORNIA SOUTHERN DIVISION", "cd-cal"),
        ("UNITED STATES BANKRUPTCY COURT NORTHERN DISTRICT OF CALIFORNIA", "bk-nd-cal"),
        ("IN THE UNITED STATES COURT OF APPEALS FOR THE NINTH CIRCUIT", "ca9"),
        (
            "TENNESSEE BUREAU OF WORKERS' COMPENSATION IN THE COURT OF WORKERS' COMPENSATION CLAIMS AT NASHVILLE",
            "tn-wc",
        ),
        ("TENNESSEE COURT OF WORKERS' COMPENSATION CLAIMS AT NASHV1LLE", "tn-wc"),
        ("TENNESSEE COURT OF WORKERS' COMPENSATION CLAIMS", "tn-wc"),
        ("SUPERIOR COURT OF WASHINGTON FOR KING COUNTY", "king"),
        ("KING COUNTY SUPERIOR COURT", "wa-king"),
        ("COUNTY OF K1NG SUPER1OR C0URT", "wa-king"),
        ("SUPERIOR COURT OF THE STATE OF CALIFORNIA COUNTY OF SAN FRANCISCO", "sf"),
        ("ESTADO LIBRE ASOCIADO TRIBUNAL DE PRIMERA INSTANCIA SALA DE CAROLINA", "pr-carolina"),
        # not configured, though a configured neighbour is like it
        ("UNITED STATES DISTRICT COURT EASTERN DISTRICT OF CALIFORNIA", ""),
        ("UNITED STATES DISTRICT COURT WESTERN DISTRICT OF TEXAS", ""),
        ("UNITED STATES DISTRICT COURT", ""),
        ("UNITED STATES BANKRUPTCY COURT DISTRICT OF ARIZONA", ""),
        ("UNITED STATES COURT OF APPEALS FOR THE FIFTH CIRCUIT", ""),
        ("CIRCUIT COURT OF THE TENTH JUDICIAL CIRCUIT POLK COUNTY FLORIDA", ""),
        ("TENNESSEE COURT OF WORKERS' COMPENSATION CLAIMS AT KNOXVILLE", ""),
        ("IN THE COURT OF WORKERS' COMPENSATION CLAIMS AT CHATTANOOGA", ""),
        ("KENTUCKY COURT OF WORKERS' COMPENSATION CLAIMS", ""),
        ("KINGS COUNTY SUPERIOR COURT", ""),
        ("SUPERIOR COURT OF CALIFORNIA COUNTY OF SAN MATEO", ""),
        ("SUPERIOR COURT OF WASHINGTON FOR PIERCE COUNTY", ""),
        ("SUPERIOR COURT OF KINGS COUNTY GEORGIA", ""),
        ("IN THE JUSTICE COURT PRECINCT 4 HARRIS COUNTY, TEXAS", ""),
        ("SUPREME COURT OF ARIZONA", ""),
        ("COURT", ""),
        ("", ""),
    ],
)
def test_the_right_court_or_none(printed: str, court: str) -> None:
    found, score = best_court(printed, HERE)
    assert found == court
    assert (score > 0.8) == bool(court)


def test_two_courts_of_one_name_are_none() -> None:
    twins = [Known(name, ("County Court of Marion County",), ()) for name in ("us/fl/marion", "us/or/marion")]
    assert best_court("COUNTY COURT OF MARION COUNTY", twins) == ("", 0.0)


def headed(*lines: tuple[float, float, str]) -> str:
    caption = [(72.0, 219.0, "IRONBOUND REALTY LLC,"), (105.0, 245.0, "Plaintiff and Appellant,"), (104.0, 270.0, "v."),
               (72.0, 296.0, "BLUE HERON FARMS, INC.,"), (105.0, 320.0, "Defendant and Respondent.")]  # fmt: skip
    page = page_of(sorted([*caption, *lines], key=lambda line: line[1]))
    court = fields_of(Reading((page,)), HERE).court
    return court.value if court else ""


def test_a_court_in_brackets_beside_the_names_is_the_one_below() -> None:
    below = [
        (328.0, 245.0, "No. 24-56681"),
        (328.0, 296.0, "(King County"),
        (328.0, 308.0, "Superior Court No. 24-2-06370)"),
    ]
    assert headed((161, 147, "UNITED STATES COURT OF APPEALS"), (180, 165, "FOR THE NINTH CIRCUIT"), *below) == "ca9"


def test_a_heading_a_stamp_stands_in_is_read_all_the_same() -> None:
    stamp = [(456.0, 20.0, "2024 JUL 18 AM"), (482.0, 34.0, "FILED"), (460.0, 48.0, "MARIA F. KHOURY")]
    assert (
        headed(*stamp, (72, 62, "STATE OF WASHINGTON"), (420, 62, "SUPERIOR COURT"), (72, 76, "KING COUNTY")) == "king"
    )


@pytest.mark.parametrize("noise", ["(Space above for court use only", "( UNITED STATES"])
def test_a_bracket_that_is_never_closed_over_a_heading_takes_nothing_from_it(noise: str) -> None:
    assert (
        headed((161, 130, noise), (161, 147, "UNITED STATES COURT OF APPEALS"), (180, 165, "FOR THE NINTH CIRCUIT"))
        == "ca9"
    )


def test_a_sign_of_the_column_beside_a_court_is_no_state() -> None:
    lines = [
        (150.0, 100.0, "UNITED STATES DISTRICT COURT"),
        (150.0, 114.0, "DISTRICT OF"),
        (420.0, 114.0, ")"),
        (200.0, 128.0, "ARIZONA"),
    ]
    assert headed(*lines) == "d-ariz"
