"""A court is named only when it is that court and no neighbour."""

import pytest

from ocr.casenumbers import Known
from ocr.courtnames import best_court
from tests.ocr.known import courts

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
