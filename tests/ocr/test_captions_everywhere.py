"""Captions from all over, line by line: whatever parts the sides, each party is read as it is printed, with its part."""

import pytest

from ocr.fields import fields_of
from ocr.pages import Reading
from tests.ocr.lines import page_of

Lines = list[tuple[float, float, str]]
BODY: Lines = [
    (72, 420, "The undersigned states upon information and belief that the notice was mailed on the day it"),
    (72, 434, "was signed, and that no answer to it has been received by the office of the undersigned since."),
]

CAPTIONS: dict[str, tuple[list[tuple[str, str]], Lines]] = {
    "versus, no parts at all, the court on the right": (
        [("KATE OLSON", "above the v."), ("BRISTOL MILLS, INC.", "below the v.")],
        [
            (72, 90, "DOCKET NO. NNH-CV24-6012345-S"), (340, 90, "SUPERIOR COURT"), (72, 118, "KATE OLSON"), (340, 118, "J.D. OF NEW HAVEN"),
            (72, 146, "VS."), (340, 146, "AT NEW HAVEN"), (72, 174, "BRISTOL MILLS, INC."), (340, 174, "MAY 1, 2024"), (250, 240, "MOTION TO STRIKE"),
        ],
    ),
    "the part far right on the line of the name": (
        [("KATE OLSON", "Plaintiff"), ("BRISTOL MILLS, INC.", "Defendants"), ("JOHN ROE", "Defendants")],
        [
            (220, 75, "COMMONWEALTH OF KENTUCKY"), (230, 89, "JEFFERSON CIRCUIT COURT"), (240, 103, "CASE NO. 24-CI-007161"),
            (72, 139, "KATE OLSON"), (480, 139, "PLAINTIFF"), (72, 159, "VS."), (72, 179, "BRISTOL MILLS, INC. and"), (72, 193, "JOHN ROE"),
            (470, 193, "DEFENDANTS"), (250, 230, "ANSWER"),
        ],
    ),
    "centred, the district and the number above": (
        [("KATE OLSON", "Plaintiff And Appellant"), ("BRISTOL MILLS, INC.", "Defendant And Respondent")],
        [
            (180, 67, "IN THE COURT OF APPEAL OF THE STATE OF CALIFORNIA"), (215, 82, "SECOND APPELLATE DISTRICT"), (250, 96, "DIVISION SIX"),
            (280, 123, "B301234"), (250, 160, "KATE OLSON,"), (320, 187, "Plaintiff and Appellant,"), (300, 217, "v."),
            (230, 242, "BRISTOL MILLS, INC.,"), (320, 269, "Defendant and Respondent."), (215, 306, "Ventura County Superior Court"),
        ],
    ),
    "counsel's block above the caption's left column": (
        [("KATE OLSON", "Plaintiff"), ("BRISTOL MILLS, INC.", "Defendant")],
        [
            (72, 75, "Zora Ames, Esq. (012345678)"), (72, 89, "AMES & BELL LLP"), (72, 103, "48 Court Street, Second Floor"), (72, 117, "Newark, NJ 07102"),
            (72, 131, "(973) 555-0100"), (72, 145, "Attorneys for Plaintiff"), (72, 180, "KATE OLSON,"), (330, 180, "SUPERIOR COURT OF NEW JERSEY"),
            (330, 194, "LAW DIVISION: ESSEX COUNTY"), (130, 208, "Plaintiff,"), (330, 222, "DOCKET NO. ESX-L-004673-24"), (90, 236, "v."),
            (330, 250, "CIVIL ACTION"), (72, 264, "BRISTOL MILLS, INC.,"), (330, 278, "MOTION TO VACATE"), (130, 292, "Defendant."),
        ],
    ),
    "the state and county beside a column of signs": (
        [("KATE OLSON", "Plaintiff"), ("BRISTOL MILLS, INC.", "Defendant")],
        [
            (72, 75, "STATE OF NORTH CAROLINA"), (285, 75, ")"), (300, 75, "IN THE GENERAL COURT OF JUSTICE"), (285, 89, ")"),
            (300, 89, "SUPERIOR COURT DIVISION"),
            (72, 103, "COUNTY OF WAKE"), (285, 103, ")"), (300, 103, "24 CVS 012345"), (285, 117, ")"), (72, 131, "KATE OLSON,"), (285, 131, ")"),
            (285, 145, ")"), (110, 159, "Plaintiff,"), (285, 159, ")"), (285, 173, ")"), (90, 187, "v."), (285, 187, ")"), (300, 187, "ANSWER"),
            (285, 201, ")"),
            (72, 215, "BRISTOL MILLS, INC.,"), (285, 215, ")"), (285, 229, ")"), (110, 243, "Defendant."), (285, 243, ")"),
        ],
    ),
    "addresses under the names": (
        [("KATE OLSON", "Plaintiff"), ("BRISTOL MILLS, INC.", "Defendant")],
        [
            (200, 75, "COURT OF COMMON PLEAS"), (190, 89, "OF PHILADELPHIA COUNTY"), (72, 131, "KATE OLSON"), (330, 131, "NO. 240703583"),
            (72, 145, "12 Spruce Street, Apt. 3"), (72, 159, "Philadelphia, PA 19103"), (150, 173, "Plaintiff,"), (90, 187, "v."),
            (72, 201, "BRISTOL MILLS, INC."), (330, 201, "JURY TRIAL DEMANDED"), (72, 215, "900 Market Street"),
            (72, 229, "Philadelphia, PA 19107"), (150, 243, "Defendant."),
            (250, 280, "COMPLAINT"),
        ],
    ),
    "a third side": (
        [("KATE OLSON", "Plaintiff"), ("BRISTOL MILLS, INC.", "Defendant/Third-Party Plaintiff"), ("ROE ELECTRIC CO.", "Third-Party Defendant")],
        [
            (150, 75, "UNITED STATES DISTRICT COURT"), (72, 131, "KATE OLSON,"), (330, 131, "Civil Action No. 1:24-cv-00123"),
            (150, 159, "Plaintiff,"), (90, 187, "v."),
            (72, 215, "BRISTOL MILLS, INC.,"), (130, 243, "Defendant/Third-Party Plaintiff,"), (90, 271, "v."), (72, 299, "ROE ELECTRIC CO.,"),
            (130, 327, "Third-Party Defendant."), (250, 370, "ANSWER"),
        ],
    ),
    "parts before the names": (
        [("KATE OLSON", "Plaintiff"), ("BRISTOL MILLS, INC.", "Defendant")],
        [
            (80, 78, "DISTRICT COURT, BOULDER COUNTY, COLORADO"), (80, 92, "1777 Sixth Street"), (80, 106, "Boulder, CO 80302"),
            (80, 126, "Plaintiff: KATE OLSON"), (80, 140, "v."), (80, 154, "Defendant: BRISTOL MILLS, INC."), (420, 168, "COURT USE ONLY"),
            (80, 190, "Attorney or Party Without Attorney (Name and Address):"), (400, 190, "Case Number:"),
            (80, 204, "Zora Ames, Atty. Reg. #: 13326"), (400, 204, "2024CV30123"),
        ],
    ),
    "an estate": (
        [("MARY OLSON", "Deceased")],
        [
            (180, 75, "IN THE CIRCUIT COURT FOR ORANGE COUNTY, FLORIDA"), (240, 89, "PROBATE DIVISION"), (72, 131, "IN RE: ESTATE OF"),
            (340, 131, "FILE NO.: 2024-CP-001234-O"),
            (72, 159, "MARY OLSON,"), (150, 187, "Deceased."), (200, 240, "PETITION FOR ADMINISTRATION"),
        ],
    ),
    "a child named by initials, with a day of birth": (
        [("K.O.", "Minor Child")],
        [
            (180, 75, "IN THE CIRCUIT COURT FOR ORANGE COUNTY, FLORIDA"), (240, 89, "JUVENILE DIVISION"), (72, 131, "IN THE INTEREST OF:"),
            (340, 131, "CASE NO.: 2024-DP-001234"),
            (82, 159, "K.O. DOB: 11/07/2019"), (92, 187, "Minor Child."), (200, 240, "MOTION TO MODIFY CASE PLAN"),
        ],
    ),
    "a marriage": (
        [("KATE OLSON", "Petitioner"), ("JOHN OLSON", "Respondent")],
        [
            (180, 75, "IN THE SUPERIOR COURT OF WASHINGTON"), (230, 89, "COUNTY OF KING"), (72, 131, "In re the Marriage of:"),
            (340, 131, "No. 24-3-01234-5 SEA"),
            (72, 159, "KATE OLSON,"), (150, 187, "Petitioner,"), (72, 201, "and"), (72, 215, "JOHN OLSON,"), (150, 243, "Respondent."),
            (250, 280, "PARENTING PLAN"),
        ],
    ),
    "an estate that sues, and a county that is sued": (
        [("JANE ROE", "Plaintiffs"), ("ESTATE OF MARY OLSON", "Plaintiffs"), ("COUNTY OF WAKE", "Defendant")],
        [
            (150, 75, "UNITED STATES DISTRICT COURT"), (72, 131, "JANE ROE, individually, and"), (330, 131, "Case No. 1:24-cv-00123"),
            (72, 145, "ESTATE OF MARY OLSON,"),
            (150, 173, "Plaintiffs,"), (90, 201, "v."), (72, 229, "COUNTY OF WAKE,"), (150, 257, "Defendant."), (250, 300, "COMPLAINT"),
        ],
    ),
    "a name over two lines of a column between signs": (
        [("HOVHANNES MCALLISTER-YAMAMOTO", "Petitioner"), ("COMMISSIONER OF INTERNAL REVENUE", "Respondent")],
        [
            (190, 60, "UNITED STATES TAX COURT"), (72, 103, "HOVHANNES"), (285, 103, ")"), (72, 117, "MCALLISTER-YAMAMOTO,"), (285, 117, ")"),
            (285, 131, ")"),
            (110, 145, "Petitioner,"), (285, 145, ")"), (285, 159, ")"), (90, 173, "v."), (285, 173, ")"), (300, 173, "Docket No. 1234-24S"), (285, 187, ")"),
            (72, 201, "COMMISSIONER OF INTERNAL"), (285, 201, ")"), (72, 215, "REVENUE,"), (285, 215, ")"), (285, 229, ")"),
            (110, 243, "Respondent."), (285, 243, ")"),
            (270, 290, "PETITION"),
        ],
    ),
    "the v. lost by a bad scan": (
        [("KATE OLSON", "Plaintiff"), ("BRISTOL MILLS, INC.", "Defendant")],
        [
            (150, 75, "UNITED STATES DISTRICT COURT"), (72, 131, "KATE OLSON,"), (330, 131, "Case No. 1:24-cv-00123"), (150, 159, "Plaintiff,"),
            (90, 187, "ae"),
            (72, 215, "BRISTOL MILLS, INC.,"), (150, 243, "Defendant."), (250, 300, "COMPLAINT"),
        ],
    ),
    "x-rules and against": (
        [("KATE OLSON", "Plaintiff"), ("BRISTOL MILLS, INC.", "Defendant")],
        [
            (72, 60, "SUPREME COURT OF THE STATE OF NEW YORK"), (72, 74, "COUNTY OF KINGS"), (72, 88, "-----------------------------------------x"),
            (72, 102, "KATE OLSON,"),
            (330, 116, "Index No. 507118/2024"), (180, 130, "Plaintiff,"), (110, 158, "- against -"), (330, 158, "VERIFIED ANSWER"),
            (72, 186, "BRISTOL MILLS, INC.,"),
            (180, 214, "Defendant."), (72, 228, "-----------------------------------------x"),
        ],
    ),
    "a proceeding under an act": (
        [("KATE OLSON", "Petitioner"), ("JOHN ROE", "Respondent")],
        [
            (72, 60, "FAMILY COURT OF THE STATE OF NEW YORK"), (72, 74, "COUNTY OF NASSAU"),
            (72, 102, "In the Matter of a Proceeding under Article 6"), (370, 102, "Docket No. P-13599-24"),
            (72, 116, "of the Family Court Act"), (72, 144, "KATE OLSON,"), (150, 172, "Petitioner,"), (130, 200, "- against -"),
            (72, 228, "JOHN ROE,"), (150, 256, "Respondent."),
            (250, 300, "ORDER OF PROTECTION"),
        ],
    ),
    "an official, and a union's local": (
        [("KATE OLSON", "Plaintiff"), ("RAFAEL ORTIZ", "Defendants"), ("TEAMSTERS UNION, LOCAL 282", "Defendants")],
        [
            (150, 75, "UNITED STATES DISTRICT COURT"), (72, 131, "KATE OLSON, as Administratrix of the"), (330, 131, "Case No. 1:24-cv-00123"),
            (72, 145, "Estate of John Olson, deceased,"),
            (150, 173, "Plaintiff,"), (90, 201, "v."), (72, 229, "RAFAEL ORTIZ, Director, DHS-ICE;"), (72, 243, "and TEAMSTERS UNION, LOCAL 282,"),
            (150, 271, "Defendants."),
            (250, 310, "COMPLAINT"),
        ],
    ),
    "nothing but names and a column of signs": (
        [("KATE OLSON", "above the v."), ("BRISTOL MILLS, INC.", "below the v.")],
        [
            (220, 75, "CAUSE NO. 2024-12345"), (72, 110, "KATE OLSON"), (300, 110, "§"), (320, 110, "IN THE DISTRICT COURT OF"), (300, 124, "§"),
            (72, 138, "VS."),
            (300, 138, "§"), (320, 138, "HARRIS COUNTY, TEXAS"), (300, 152, "§"), (72, 166, "BRISTOL MILLS, INC."), (300, 166, "§"),
            (320, 166, "11TH JUDICIAL DISTRICT"),
        ],
    ),
    "parts in brackets behind the names": (
        [("KATE OLSON", "Plaintiff"), ("BRISTOL MILLS, INC.", "Defendant")],
        [
            (180, 75, "DISTRICT COURT OF GUAM"), (72, 120, "KATE OLSON (Plaintiff)"), (330, 120, "Civil Case No. 1:24-cv-00123"), (72, 148, "vs."),
            (72, 176, "BRISTOL MILLS, INC. (Defendant)"), (250, 260, "COMPLAINT"),
        ],
    ),
    "a cover with its parts behind the names": (
        [("KATE OLSON", "Petitioner"), ("BRISTOL MILLS, INC.", "Respondent")],
        [
            (280, 75, "No. 24-1234"), (290, 100, "IN THE"), (180, 120, "SUPREME COURT OF THE UNITED STATES"), (230, 160, "KATE OLSON, PETITIONER,"),
            (300, 188, "v."),
            (200, 216, "BRISTOL MILLS, INC., RESPONDENT."), (120, 250, "On Petition for a Writ of Certiorari to the United States"),
            (180, 300, "BRIEF IN OPPOSITION"),
        ],
    ),
    "an ex parte petition of a state's court": (
        [("KATE OLSON", "above the v.")],
        [
            (220, 75, "CAUSE NO. 24-12345"), (72, 110, "EX PARTE"), (300, 110, "§"), (320, 110, "IN THE DISTRICT COURT OF"), (300, 124, "§"),
            (72, 124, "KATE OLSON"), (300, 138, "§"), (320, 138, "HARRIS COUNTY, TEXAS"), (180, 190, "PETITION FOR OCCUPATIONAL LICENSE"),
        ],
    ),
    "a guardianship": (
        [("KATE OLSON", "Alleged Incapacitated Person")],
        [
            (180, 75, "SUPERIOR COURT OF WASHINGTON, COUNTY OF KING"), (72, 120, "In the Matter of the Guardianship of:"), (340, 120, "No. 24-4-01234-5"),
            (72, 148, "KATE OLSON,"), (340, 148, "PETITION FOR GUARDIAN"), (120, 176, "An Alleged Incapacitated Person."),
        ],
    ),
    "many cases in one, and those a paper is about": (
        [("BRISTOL EARPLUG PRODUCTS LIABILITY LITIGATION", "above the v.")],
        [
            (180, 75, "UNITED STATES DISTRICT COURT"), (72, 120, "IN RE: BRISTOL EARPLUG PRODUCTS"), (330, 120, "Case No. 3:24-md-02885"),
            (72, 134, "LIABILITY LITIGATION"),
            (330, 134, "Judge Mary Bell"), (72, 176, "This Document Relates To:"), (72, 190, "Olson v. Bristol, 3:24-cv-00123"),
            (250, 260, "PRETRIAL ORDER NO. 5"),
        ],
    ),
    "the state's name centred under the court's": (
        [("KATE OLSON", "Plaintiff"), ("BRISTOL MILLS, INC.", "Defendant")],
        [
            (150, 75, "IN THE SUPERIOR COURT OF FULTON COUNTY"), (200, 89, "STATE OF GEORGIA"), (72, 120, "KATE OLSON,"), (150, 148, "Plaintiff,"),
            (330, 148, "CIVIL ACTION"), (72, 176, "v."), (330, 176, "FILE NO. 2024CV123456"), (72, 204, "BRISTOL MILLS, INC.,"),
            (150, 232, "Defendant."), (250, 270, "ANSWER"),
        ],
    ),
    "a state that is a party": (
        [("STATE OF OHIO", "Plaintiff"), ("JOHN ROE", "Defendant")],
        [
            (180, 75, "COURT OF COMMON PLEAS"), (180, 89, "CUYAHOGA COUNTY, OHIO"), (72, 120, "STATE OF OHIO"), (330, 120, "CASE NO. CR-24-123456"),
            (150, 148, "Plaintiff"),
            (90, 162, "-vs-"), (330, 162, "JUDGE MARY BELL"), (72, 176, "JOHN ROE"), (150, 204, "Defendant"), (250, 260, "JOURNAL ENTRY"),
        ],
    ),
    "names parted by an 'and' of its own, one part for all": (
        [("KATE OLSON", "Plaintiffs"), ("PAUL OLSON", "Plaintiffs"), ("BRISTOL MILLS, INC.", "Defendant")],
        [
            (180, 75, "UNITED STATES DISTRICT COURT"), (72, 120, "KATE OLSON,"), (330, 120, "Case No. 3:24-cv-00123"), (90, 134, "and"),
            (72, 148, "PAUL OLSON,"),
            (150, 162, "Plaintiffs,"), (72, 176, "v."), (72, 190, "BRISTOL MILLS, INC.,"), (150, 218, "Defendant."), (250, 260, "COMPLAINT"),
        ],
    ),
    "a letter that names the case with its number": (
        [("Olson", "above the v."), ("Bristol Mills, Inc.", "below the v.")],
        [
            (72, 75, "May 1, 2024"), (72, 100, "Hon. Mary Bell"), (72, 114, "500 Pearl Street"), (72, 128, "New York, NY 10007"), (108, 150, "Re:"),
            (144, 150, "Olson v. Bristol Mills, Inc., et al., No. 24 Civ. 1234 (MB)"), (72, 180, "Dear Judge Bell:"),
        ],
    ),
    "an estate without an opening": (
        [("KATE OLSON", "Decedent")],
        [
            (180, 75, "SUPERIOR COURT OF CALIFORNIA"), (200, 89, "COUNTY OF ORANGE"), (72, 130, "ESTATE OF"), (340, 130, "Case No. 30-2025-00478342"),
            (72, 153, "KATE OLSON,"), (150, 180, "Decedent."), (340, 180, "NOTICE OF HEARING"),
        ],
    ),
    "a box for each side on a state's form": (
        [("Kate Olson", "Plaintiff"), ("Paul Olson", "Plaintiff"), ("Bristol Mills, Inc.", "Defendant")],
        [
            (50, 55, "STATE OF MICHIGAN"), (420, 55, "CASE NO."), (50, 69, "36th JUDICIAL DISTRICT"), (420, 69, "24-321899-GC"),
            (50, 116, "Plaintiff's name(s), address(es)"), (330, 116, "Defendant's name(s), address(es)"), (50, 130, "Kate Olson"),
            (330, 130, "Bristol Mills, Inc."),
            (50, 144, "Paul Olson"), (330, 144, "9046 Center Avenue, Suite 400"), (50, 158, "11 Oak Street"), (330, 158, "Detroit, MI 48226"),
            (50, 172, "Detroit, MI 48226"),
        ],
    ),
    "a form that asks for each name": (
        [("Kate Olson", "Protected Person"), ("John Roe", "Restrained Person")],
        [
            (43, 37, "DV-110"), (111, 37, "Temporary Restraining Order"), (43, 64, "1. Protected Person"), (68, 83, "Name: Kate Olson"),
            (68, 100, "Your Lawyer: Zora Ames"),
            (43, 139, "2. Restrained Person"), (68, 158, "Full Name: John Roe"), (68, 175, "Address: 6066 Oak Street"), (409, 235, "Case Number"),
            (409, 249, "24FL011390"),
        ],
    ),
    "parts that are said more closely, over two lines": (
        [("KATE OLSON", "Plaintiff And Counterclaim"), ("JOHN ROE", "Judgment Debtor"), ("BRISTOL MILLS, INC.", "Real Party In Interest")],
        [
            (72, 90, "KATE OLSON,"), (100, 104, "Plaintiff and Counterclaim"), (100, 118, "Defendant,"), (90, 132, "v."), (72, 146, "JOHN ROE,"),
            (100, 160, "Judgment Debtor,"), (72, 174, "BRISTOL MILLS, INC.,"), (100, 188, "Real Party in Interest."), (330, 90, "No. 24CV123"),
        ],
    ),
    "who is served for a party, and the county with its ss.": (
        [("KATE OLSON", "Plaintiff"), ("BRISTOL MILLS, INC.", "Defendant")],
        [
            (72, 75, "SUFFOLK, ss."), (330, 75, "SUPERIOR COURT"), (72, 100, "KATE OLSON, Plaintiff"), (90, 114, "v."), (72, 128, "BRISTOL MILLS, INC."),
            (72, 142, "c/o Statutory Agent"), (100, 156, "Defendant"), (330, 100, "COMPLAINT"),
        ],
    ),
    "a first side described at length on one line": (
        [("KATE OLSON", "Plaintiff"), ("JOHN ROE", "Defendant")],
        [
            (72, 100, "KATE OLSON, individually and on behalf of all others similarly situated, Plaintiff"), (180, 120, "v."),
            (72, 140, "JOHN ROE, an individual, Defendant"), (240, 180, "COMPLAINT"),
        ],
    ),
    "two who arbitrate": (
        [("KATE OLSON", "Petitioner"), ("BRISTOL MILLS, INC.", "Respondent")],
        [
            (72, 110, "In the Matter of the Arbitration between"), (72, 124, "KATE OLSON,"), (110, 138, "Petitioner,"), (90, 152, "-and-"),
            (72, 166, "BRISTOL MILLS, INC.,"), (110, 180, "Respondent."), (330, 110, "Index No. 650123/2024"),
        ],
    ),
}  # fmt: skip


def _read(lines: Lines) -> list[tuple[str, str]]:
    fields = fields_of(Reading((page_of([*lines, *BODY]),)), [])
    return [(party.value, party.via) for party in fields.parties]


@pytest.mark.parametrize("name", CAPTIONS)
def test_every_party_of_a_caption_is_read_as_printed_with_its_part(name: str) -> None:
    told, lines = CAPTIONS[name]
    assert _read(lines) == told


NO_CAPTIONS: dict[str, Lines] = {
    "a judge's signature under an order": [
        (72, 90, "IT IS SO ORDERED."), (72, 118, "Dated: May 1, 2024"), (300, 146, "Hon. Mary Bell"), (300, 160, "Judge of the District Court"),
    ],
    "a list of those served": [
        (72, 90, "Zora Ames"), (72, 104, "AMES & BELL LLP"), (72, 118, "48 Court Street"), (72, 132, "Newark, NJ 07102"),
        (72, 146, "Attorneys for Plaintiff"),
        (72, 180, "Paul Bell"), (72, 194, "12 Spruce Street"), (72, 208, "Newark, NJ 07103"), (72, 222, "Attorney for Defendant"),
    ],
    "a signature block that names a part": [
        (72, 90, "Dated: May 1, 2024"), (300, 104, "Respectfully submitted,"), (300, 132, "Zora Ames"), (300, 146, "Attorney for"), (300, 160, "Plaintiff"),
    ],
    "a table of sums ruled by signs": [
        *[(120, 100 + 14 * at, f"0{at}/02/2024") for at in range(1, 7)],
        *[(200, 100 + 14 * at, "|") for at in range(1, 7)],
        *[(210, 100 + 14 * at, "Repairs") for at in range(1, 7)],
    ],
    "a blank form": [
        (43, 64, "1. Plaintiff"), (68, 83, "Name: ______________"), (43, 139, "2. Defendant"), (68, 158, "Name: ______________"),
    ],
}  # fmt: skip


@pytest.mark.parametrize("name", NO_CAPTIONS)
def test_no_party_is_read_where_no_caption_stands(name: str) -> None:
    assert _read(NO_CAPTIONS[name]) == []
