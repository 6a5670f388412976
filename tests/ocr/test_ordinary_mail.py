"""What the ordinary mail of many clerks' offices has of its own: banners, boxes, letters, addresses under the names."""

from datetime import date

from ocr.addresses import is_address
from ocr.casenumbers import Known
from ocr.fields import Fields, fields_of
from ocr.headers import headers_of
from ocr.muddled import muddled
from ocr.pages import Reading
from ocr.rows import sight
from ocr.stamps import undated
from paper.numbers import NumberPattern
from tests.ocr.lines import page_of

Line = tuple[float, float, str]
PROSE = (72.0, 560.0, "The parties have conferred and ask the court to enter the enclosed order as it stands.")
DANE = Known(
    "dane",
    ("Dane County Circuit Court",),
    (NumberPattern(r"(?P<year>20\d{2})CV(?P<serial>\d{6})", "{year}CV{serial}", "{year}CV{serial}"),),
)
PHILADELPHIA = Known(
    "phila",
    ("Court of Common Pleas of Philadelphia County",),
    (NumberPattern(r"(?P<number>\d{9})", "{number}", "{number}"),),
)
BERGEN = Known(
    "bergen",
    ("Superior Court of New Jersey, Bergen County",),
    (NumberPattern(r"(?P<number>BER-L-\d{6}-\d{2})", "{number}", "{number}"),),
)


def read(*lines: Line, courts: tuple[Known, ...] = ()) -> Fields:
    return fields_of(Reading((page_of(sorted([*lines, PROSE], key=lambda line: line[1])),)), courts)


def test_the_banner_of_a_clerk_of_courts_tells_when_a_paper_was_filed() -> None:
    banner = "Franklin County Ohio Clerk of Courts of the Common Pleas- 2026 Mar 10 11:35 AM-26CV009958"
    [header] = headers_of(page_of([(72, 33, banner), PROSE]))
    assert header.filed_on == date(2026, 3, 10)


def test_the_name_of_a_clerk_of_courts_alone_is_no_banner() -> None:
    assert not headers_of(page_of([(72, 33, "Clerk of Courts of the Common Pleas - Civil Division, 3rd floor"), PROSE]))


def test_a_town_with_its_postal_code_stands_in_an_address_also_before_a_comma() -> None:
    assert is_address("Columbus, Ohio 43215,")
    assert not is_address("Columbus Ohio Holdings,")


def test_an_address_under_the_plaintiff_is_no_party() -> None:
    caption = [(72, 120, "WALTER QUILLFEATHER"), (72, 133, "8118 East Broad Street"), (72, 146, "Columbus, Ohio 43215,"), (144, 168, "Plaintiff,"),
               (108, 192, "-vs-"), (72, 212, "Hometown Quarry, Inc.,"), (144, 236, "Defendant."), (306, 158, "CASE NO. 26CVC000786")]  # fmt: skip
    assert [party.value for party in read(*caption).parties] == ["WALTER QUILLFEATHER", "Hometown Quarry, Inc."]


def test_a_case_id_is_the_label_of_a_number() -> None:
    caption = [(72, 198, "ROY WHITCOMBE"), (321, 198, "COURT OF COMMON PLEAS"), (321, 212, "OF PHILADELPHIA COUNTY, PA"), (173, 221, "Plaintiff,"),
               (72, 246, "v."), (321, 262, "CASE ID: 240903554"), (72, 267, "CITY OF PHILADELPHIA"), (173, 289, "Defendant.")]  # fmt: skip
    assert [(one.value, one.place) for one in read(*caption, courts=(PHILADELPHIA,)).numbers] == [
        ("240903554", "caption")
    ]


def test_what_a_label_says_in_brackets_makes_no_running_text_of_its_box() -> None:
    form = [(48, 60, "Civil Case Information Statement"), (48, 134, "Firm Name (if applicable)"), (375, 134, "Docket Number (when available)"),
            (48, 144, "The Whitcombe Law Group"), (375, 144, "BER-L-008310-23")]  # fmt: skip
    assert [(one.value, one.place) for one in read(*form, courts=(BERGEN,)).numbers] == [("BER-L-008310-23", "caption")]


LETTER: tuple[Line, ...] = (
    (72, 190, "The Honorable Ruth Quillfeather"), (72, 205, "Dane County Circuit Court"), (72, 220, "Madison, WI 53703"),
    (72, 277, "RE:"), (111, 277, "Request for Transcript"), (111, 292, "NORTHLAND QUARRY INC. vs. ERIC WHITCOMBE"),
    (111, 307, "Dane County Case No. 2023CV001119"), (72, 334, "To the Court:"),
)  # fmt: skip


def test_a_letters_number_may_have_its_county_before_the_label() -> None:
    assert [(one.value, one.place) for one in read(*LETTER, courts=(DANE,)).numbers] == [("2023CV001119", "caption")]


def test_the_number_of_the_court_below_stays_a_mention_beside_the_papers_own() -> None:
    lines = [(72, 60, "WISCONSIN COURT OF APPEALS"), (72, 90, "Case No. 2025CV000777"), (72, 120, "ERIC WHITCOMBE,"), (150, 140, "Appellant,"), (90, 160, "v."),
             (72, 180, "NORTHLAND QUARRY INC.,"), (150, 200, "Respondent."), (72, 240, "Dane County Case No. 2023CV001119")]  # fmt: skip
    own = [one.value for one in read(*lines, courts=(DANE,)).numbers if one.place == "caption"]
    assert own == ["2025CV000777"]


def test_a_letters_title_ends_where_the_name_of_the_case_begins() -> None:
    title = read(*LETTER).title
    assert title is not None
    assert title.value == "Request for Transcript"


def test_names_over_a_line_are_told_by_the_small_print_under_it() -> None:
    form = [(52, 41, "COVER SHEET FOR FILING CIVIL ACTIONS"), (340, 100, "TRI-STATE QUARRY, INC.; GARY"), (90, 107, "TUAN WHITCOMBE"),
            (291, 107, "v./In re:"), (357, 112, "POWELL; and OLSON LLC"), (100, 127, "PLAINTIFF(S)"), (390, 127, "DEFENDANT(S)")]  # fmt: skip
    assert [(party.value, party.via) for party in read(*form).parties] == [
        ("TUAN WHITCOMBE", "Plaintiff"),
        ("TRI-STATE QUARRY, INC.", "Defendant"),
        ("GARY POWELL", "Defendant"),
        ("OLSON LLC", "Defendant"),
    ]


def test_boxes_to_tick_are_no_column_of_signs_between_two_sides() -> None:
    form = [(52, 41, "COVER SHEET FOR FILING CIVIL ACTIONS"), *[(50, 200.0 + 12 * at, f"[ ] Claim {name}") for at, name in enumerate("ABCDEFGH")],
            *[(300, 200.0 + 12 * at, f"[ ] Petition {name}") for at, name in enumerate("ABCDEFGH")]]  # fmt: skip
    found = read(*form)
    assert not found.parties
    assert found.title is not None
    assert found.title.value == "COVER SHEET FOR FILING CIVIL ACTIONS"


def test_a_stamp_whose_last_lines_alone_were_read_is_looked_at_again() -> None:
    [box] = undated(sight(page_of([(365, 539, "CLERK OF THE CIRCUIT COURT"), (376, 550, "BY DEPUTY")])))
    assert box[1] < 480
    assert not undated(sight(page_of([(72, 539, "Clerk of the Circuit Court")])))


def test_the_underlined_lines_a_letter_is_about_are_read_again_where_they_came_out_in_scraps() -> None:
    scraps = [
        (144, 309, "Re:"),
        (219, 309, "h Payne v: Bay State"),
        (382, 309, "R"),
        (430, 309, "rati"),
        (487, 309, "haron N."),
    ]
    [box] = muddled(sight(page_of([*scraps, (72, 380, "To the Court:")])))
    assert box[1] < 309 < box[3]
    assert not list(
        muddled(sight(page_of([(144, 309, "Re:"), (183, 309, "Payne vs. Bay State"), (72, 380, "To the Court:")])))
    )


def test_a_semicolon_that_lost_its_tail_in_an_underline_still_parts_two_names() -> None:
    letter = [(72, 190, "Clerk of Circuit Court"), (72, 277, "Re:"), (111, 277, "R.T. v. Stonebridge Quarry LLC: Scott Whitcombe: and Olson Living Inc."),
              (111, 292, "Court File No. 2024CV002556"), (72, 334, "To the Court:")]  # fmt: skip
    assert [party.value for party in read(*letter).parties] == [
        "R.T.",
        "Stonebridge Quarry LLC",
        "Scott Whitcombe",
        "Olson Living Inc.",
    ]
