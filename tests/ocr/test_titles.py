"""What a paper calls itself, line by line."""

import pytest

from ocr.casenumbers import Known
from ocr.fields import fields_of
from ocr.pages import PageText, Reading, Word
from ocr.strips import Strip
from ocr.title_lines import joined, names_a_paper, runs
from tests.ocr.known import courts
from tests.ocr.lines import page_of, words_of


def title(*lines: str) -> str:
    strips = [Strip(tuple(words_of(320, 100 + 14 * at, text, at, "ocr"))) for at, text in enumerate(lines)]
    return joined(next((run for run in runs(strips, strict=False) if names_a_paper(run)), []))


@pytest.mark.parametrize(
    ("lines", "wanted"),
    [
        (("STIPULATION TO CONTINUE TRIAL", "DATE"), "STIPULATION TO CONTINUE TRIAL DATE"),
        (("NOTICE OF MOTION", "HEARING DATE: MARCH 3, 2026"), "NOTICE OF MOTION"),
        (("MOTION TO CHANGE", "TIME AND PLACE OF TRIAL"), "MOTION TO CHANGE TIME AND PLACE OF TRIAL"),
        (("ORDER", "TIME: 9:30"), "ORDER"),
        (("PETITION FOR POSTCONVICTION RELIEF", "(Md. Rule 4-401)"), "PETITION FOR POSTCONVICTION RELIEF"),
        (("COMPLAINT FOR CUSTODY", "(DOM REL 4)"), "COMPLAINT FOR CUSTODY"),
        (("COMPLAINT FOR CUSTODY", "(Md. Rules 1-202, 2-311)"), "COMPLAINT FOR CUSTODY"),
        (("NOTICE OF JUDICIAL ASSIGNMENT", "IN RE: ANN LEE V. CARL ODOM"), "NOTICE OF JUDICIAL ASSIGNMENT"),
        (("ORDER MODIFYING OPINION", "THE COURT:"), "ORDER MODIFYING OPINION"),
        (("PLAINTIFF'S MOTION TO ADMIT", "PX-101"), "PLAINTIFF'S MOTION TO ADMIT PX-101"),
        (("ALIAS SUMMONS", "COURT OF COMMON PLEAS, FRANKLIN COUNTY, OHIO"), "ALIAS SUMMONS"),
        (
            ("ORDER TRANSFERRING CASE TO", "DISTRICT COURT OF TRAVIS COUNTY"),
            "ORDER TRANSFERRING CASE TO DISTRICT COURT OF TRAVIS COUNTY",
        ),
        (("1200 ONTARIO STREET, CLEVELAND, OHIO 44113", "ALIAS SUMMONS"), "ALIAS SUMMONS"),
        (("CHAPTER: 7", "NOTICE OF MOTION"), "NOTICE OF MOTION"),
        (("CHAPTER 13", "PLAN"), "CHAPTER 13 PLAN"),
        (("MOTION TO DISMISS", "HON. MARIA OKAFOR"), "MOTION TO DISMISS"),
        (("MOTION TO DISMISS", "DEPT. 5"), "MOTION TO DISMISS"),
        (("MOTION TO DISMISS", "TO THE HONORABLE JUDGE OF SAID COURT:"), "MOTION TO DISMISS"),
        (("NOTICE OF MOTION", "TO ALL PARTIES AND THEIR ATTORNEYS OF RECORD:"), "NOTICE OF MOTION"),
        (("TRANSCRIPT OF PROCEEDINGS", "APPEARANCES:"), "TRANSCRIPT OF PROCEEDINGS"),
        (("WRIT OF EXECUTION", "THE STATE OF TEXAS"), "WRIT OF EXECUTION"),
        (("REQUEST FOR JURY TRIAL", "IN THE JUSTICE COURT PRECINCT 6"), "REQUEST FOR JURY TRIAL"),
        (("CHILD'S NAME: R.D.", "JUVENILE COURT - DEPENDENCY", "DETENTION REPORT"), "DETENTION REPORT"),
        (("ORDER FOR PROBATE", "CASE NUMBER:"), "ORDER FOR PROBATE"),
        (("STATEMENT OF UNCONTESTED FACTS", "MAY IT PLEASE THE COURT:"), "STATEMENT OF UNCONTESTED FACTS"),
        (("THE STATE OF TEXAS", "ORDER OF SALE"), "ORDER OF SALE"),
        (("AFFIDAVIT OF DUE DILIGENCE", "COUNTY OF FULTON"), "AFFIDAVIT OF DUE DILIGENCE"),
        (("NOTICE OF DISMISSAL", "G.S. 7A-38.1; 7A-38.4A"), "NOTICE OF DISMISSAL"),
        (("Official Form 410", "Proof of Claim"), "Proof of Claim"),
        (("NOTICE OF ISSUE", "CLERK'S ACTION REQUIRED"), "NOTICE OF ISSUE"),
        (("DEFENDANT'S MOTION", "FOR NEW TRIAL"), "DEFENDANT'S MOTION FOR NEW TRIAL"),
        (("ANSWER", "AND NEW MATTER"), "ANSWER AND NEW MATTER"),
        (("MOTION FOR CONTEMPT", "JD-FM-173 Rev. 12-22"), "MOTION FOR CONTEMPT"),
        (("NOTE FOR MOTION CALENDAR", "(NTMTDK)"), "NOTE FOR MOTION CALENDAR"),
        (("OBJECTION TO", "CLAIM NO. 14"), "OBJECTION TO CLAIM NO. 14"),
        (("MOTION TO STAY", "IN THE ALTERNATIVE, TO DISMISS"), "MOTION TO STAY IN THE ALTERNATIVE, TO DISMISS"),
        (
            ("NOTICE OF MOTION AND MOTION", "TO COMPEL FURTHER ANSWERS"),
            "NOTICE OF MOTION AND MOTION TO COMPEL FURTHER ANSWERS",
        ),
    ],
)
def test_a_word_that_labels_a_date_or_place_ends_a_title_only_when_something_follows_it(
    lines: tuple[str, ...], wanted: str
) -> None:
    assert title(*lines) == wanted


@pytest.mark.parametrize(
    ("line", "title", "heading"),
    [("CUSTOMER CHECKLIST", None, "CUSTOMER CHECKLIST"), ("MOTION TO DISMISS", "MOTION TO DISMISS", None), ("and so on.", None, None)],
)  # fmt: skip
def test_a_title_of_no_known_kind_is_kept_as_what_stands_in_its_place_where_the_eye_sees_none_either(
    line: str, title: str | None, heading: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ocr.title_eye.LEAST", 1.1)  # whatever it was taught
    page = page_of([(72, 160, "JOHN DOE,"), (150, 180, "Plaintiff,"), (100, 200, "v."), (72, 220, "ACME CO.,"),
                    (150, 240, "Defendant."), (220, 280, line), (72, 320, "This paper says what it says at length.")])  # fmt: skip
    found = fields_of(Reading((page,)), [Known.from_json(court) for court in courts()])
    assert (found.title and found.title.value, found.heading and found.heading.value) == (title, heading)


@pytest.mark.parametrize(
    ("lines", "wanted"),
    [
        (("JOINT STIPULATION OF DISMISSAL", "PURSUANT TO", "RULE 41(a)(1)(A)(ii)"), "JOINT STIPULATION OF DISMISSAL PURSUANT TO RULE 41(a)(1)(A)(ii)"),
        (("MOTION IN LIMINE", "NO. 4"), "MOTION IN LIMINE NO. 4"),
        (("NOTICE OF SCHEDULING CONFERENCE", "No. A-24-880659-P"), "NOTICE OF SCHEDULING CONFERENCE"),
        (("Trial Court Cause No. 2022-53728", "MOTION FOR STAY", "NGUYEN & PHAM P.C."), "MOTION FOR STAY"),
        (("SUIT NO. C740574", "COMPLAINT FOR DAMAGES"), "COMPLAINT FOR DAMAGES"),
        (("The Honorable Inez Birch, Judge", "Brief on the Merits", "Omar Carlson, SBN 297557"), "Brief on the Merits"),
        (("Letter Opinion", "Counsel:"), "Letter Opinion"),
        (("Complaint for Violation of Rights", "1. The Parties to This Complaint"), "Complaint for Violation of Rights"),
        (("DEFENDANT ACME HOLDINGS, LLC", "AND BIRCH CO.'S MOTION TO DISMISS"), "DEFENDANT ACME HOLDINGS, LLC AND BIRCH CO.'S MOTION TO DISMISS"),
        (("ANSWER AND", "DEMAND FOR JURY TRIAL"), "ANSWER AND DEMAND FOR JURY TRIAL"),
        (("COMPLAINT", "JURY TRIAL DEMANDED"), "COMPLAINT"),
        (("SOBRE:", "INJUNCTION PRELIMINAR", "Y DECLARATORY RELIEF"), ""),
        (("SOBRE:", "COBRO DE DINERO", "Hon. Inez Birch", "SENTENCIA PARCIAL"), "SENTENCIA PARCIAL"),
        (("FORFEITURE NOTICE", "INDICTMENT"), "INDICTMENT"),
        (("COURT MINUTES",), "COURT MINUTES"),
        (("CONFIDENTIAL PURSUANT TO SECTION 39.0132, FLORIDA STATUTES", "PERMANENCY REPORT"), "PERMANENCY REPORT"),
        (("JUDGMENT IN A CRIMINAL CASE (For", "Revocation of Probation or", "Supervised Release)"),
         "JUDGMENT IN A CRIMINAL CASE (For Revocation of Probation or Supervised Release)"),
        (("(Filing a False Tax Return)", "INDICTMENT"), "INDICTMENT"),
        (("Motion Day: July 2, 2024", "Motion Seq. No. 009", "AFFIDAVIT"), "AFFIDAVIT"),
        (("Motion to Dismiss", "Reservation ID: 790291746"), "Motion to Dismiss"),
        (("CLASS ACTION COMPLAINT", "LEAVE TO FILE GRANTED"), "CLASS ACTION COMPLAINT"),
        (("Affidavit of Inez L.", "Birch in Support of Motion"), "Affidavit of Inez L. Birch in Support of Motion"),
        (("Harbor Sheet Metal, LLC v. Housing Authority", "Request for Adjournment"), "Request for Adjournment"),
        (("UNITED STATES EX REL. BIRCH",), ""),
        (("Petition for Review of an", "Order of", "the Board"), ""),
        (("ANSWER TO COMPLAINT;", "DEMAND FOR JURY TRIAL"), "ANSWER TO COMPLAINT; DEMAND FOR JURY TRIAL"),
        (("TRIAL COURT OF THE COMMONWEALTH",), ""),
        (("Repairs $882.00", "Filing fee and claim $12.00"), ""),
    ],
)  # fmt: skip
def test_a_title_is_its_own_lines_and_nothing_that_stands_beside_them(lines: tuple[str, ...], wanted: str) -> None:
    assert title(*lines) == wanted


def titled(*lines: tuple[float, float, str]) -> str:
    found = fields_of(Reading((page_of(lines),)), [Known.from_json(court) for court in courts()])
    return found.title.value if found.title else ""


CAPTION = [
    (72.0, 160.0, "JOHN DOE,"),
    (150.0, 180.0, "Plaintiff,"),
    (100.0, 200.0, "v."),
    (72.0, 220.0, "ACME CO.,"),
    (150.0, 240.0, "Defendant."),
]


def test_a_jury_demand_beside_the_caption_is_the_title_only_where_there_is_no_other() -> None:
    columns = [*CAPTION, (330.0, 160.0, "Case No. 2:24-cv-00123"), (330.0, 200.0, "DEMAND FOR JURY TRIAL")]
    assert titled(*columns, (230, 300, "COMPLAINT FOR DAMAGES")) == "COMPLAINT FOR DAMAGES"
    assert titled(*columns) == "DEMAND FOR JURY TRIAL"


def test_a_title_in_small_letters_is_one_where_it_stands_apart_and_not_where_text_begins() -> None:
    assert (
        titled(*CAPTION, (190, 300, "Moción solicitando transferencia de vista"))
        == "Moción solicitando transferencia de vista"
    )
    assert titled(*CAPTION, (72, 300, "Motion to dismiss was argued and")) == ""


def test_the_lines_of_a_form_s_box_are_read_below_each_other_whatever_stands_beside_them() -> None:
    form = [(44.0, 40.0, "STATE OF MICHIGAN"), (430.0, 40.0, "CASE NO."), (44.0, 54.0, "36th JUDICIAL DISTRICT"),
            (230.0, 54.0, "MOTION AND ORDER FOR"), (430.0, 54.0, "23-321899-GC"),
            (44.0, 68.0, "CITY OF DETROIT"), (240.0, 68.0, "ALTERNATE SERVICE")]  # fmt: skip
    assert titled(*form) == "MOTION AND ORDER FOR ALTERNATE SERVICE"
    assert (
        titled((44, 40, "SC-100"), (112, 40, "Request to Postpone Trial | Clerk stamps here"))
        == "Request to Postpone Trial"
    )


@pytest.mark.parametrize(
    ("lines", "wanted"),
    [
        (("ORDER OF SALE", "THE STATE OF TEXAS"), "ORDER OF SALE"),
        (("ORDER FOR PROBATE", "CASE NUMBER:"), "ORDER FOR PROBATE"),
        (("NOTICE OF ASSIGNMENT", "THIS FORM IS TO BE SERVED WITH THE SUMMONS"), "NOTICE OF ASSIGNMENT"),
        (("REQUEST FOR JURY TRIAL", "IN THE JUSTICE COURT"), "REQUEST FOR JURY TRIAL"),
        (("BRANCH NAME: CENTRAL", "JUVENILE COURT — DEPENDENCY", "DETENTION REPORT"), "DETENTION REPORT"),
        (("SUPREME COURT, KINGS COUNTY", "PRELIMINARY CONFERENCE ORDER"), "PRELIMINARY CONFERENCE ORDER"),
        (("IN THE MATTER OF THE ESTATE OF JOHN DOE", "SPOUSAL PROPERTY PETITION"), "SPOUSAL PROPERTY PETITION"),
        (("SEQUENCE NUMBER: 002", "SUMMARY JUDGMENT"), ""),
        (("ASUNTO: INJUNCTION",), ""),
        (("ORDER RE: MOTION TO STRIKE",), "ORDER RE: MOTION TO STRIKE"),
    ],
)
def test_a_forms_labels_the_court_and_the_case_are_no_part_of_what_the_paper_is_called(
    lines: tuple[str, ...], wanted: str
) -> None:
    assert title(*lines) == wanted


def test_the_small_date_of_a_form_behind_its_title_is_no_part_of_it() -> None:
    small = Word("12/15", (500, 106, 520, 110), 90.0, 0)
    line = Strip((*words_of(320, 100, "Proof of Claim", 0, "ocr"), small))
    assert joined(next(iter(runs([line], strict=False)))) == "Proof of Claim"


def test_a_title_some_lines_below_a_stamp_is_no_part_of_the_stamp() -> None:
    stamp = [(400, 64, "USDC SDNY"), (400, 76, "ELECTRONICALLY FILED"), (400, 88, "DATE FILED: 2/1/2024")]
    caption = [
        (72, 116, "ALMA REYES,"),
        (220, 134, "Plaintiff,"),
        (140, 150, "v."),
        (72, 166, "REX MOANA,"),
        (220, 184, "Defendant."),
    ]
    found = fields_of(Reading((page_of([*stamp, *caption, (380, 134, "DISCOVERY ORDER")]),)), [])
    assert found.title is not None
    assert found.title.value == "DISCOVERY ORDER"


def test_a_title_in_large_type_begins_with_its_first_line_though_that_names_no_paper() -> None:
    def large(y: float, text: str, line: int) -> list[Word]:
        return [Word(word.text, (word.box[0], y, word.box[2], y + 17), 95.0, line, "ocr") for word in words_of(48, y, text, line, "ocr")]  # fmt: skip

    page = page_of(
        [
            (48, 190, "Official Form 106Sum"),
            (48, 264, "Read the instructions before filling out this form."),
            (48, 290, "Your assets."),
        ]
    )
    words = (
        *page.words,
        *large(205, "Summary of Your Assets and Certain", 7),
        *large(226, "Statistical Information", 8),
    )
    found = fields_of(Reading((PageText(1, 612, 792, "ocr", 95.0, words),)), []).title
    assert found is not None
    assert found.value == "Summary of Your Assets and Certain Statistical Information"


def test_a_forms_number_in_smaller_print_under_a_title_is_none_of_it() -> None:
    def sized(y: float, text: str, line: int, high: float) -> Strip:
        words = words_of(200, y, text, line, "ocr")
        return Strip(tuple(Word(one.text, (one.box[0], y, one.box[2], y + high), 95.0, line, "ocr") for one in words))

    lines = [sized(100, "REQUEST FOR JUDICIAL INTERVENTION", 0, 12), sized(115, "UCS-840", 1, 8)]
    assert [joined(run) for run in runs(lines, strict=False)] == ["REQUEST FOR JUDICIAL INTERVENTION"]
