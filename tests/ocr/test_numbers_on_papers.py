"""Which of the numbers on a paper is its own."""

from dataclasses import replace

import pytest

from ocr.casenumbers import Known
from ocr.fields import fields_of
from ocr.pages import Reading
from paper.numbers import NumberPattern
from tests.ocr.known import courts
from tests.ocr.lines import page_of

HERE = [Known.from_json(court) for court in courts()]
CAPTION = [
    (72.0, 160.0, "MARGARET OSTROWSKI,"),
    (150.0, 188.0, "Plaintiff,"),
    (100.0, 216.0, "v."),
    (72.0, 244.0, "BLUE HERON LOGISTICS,"),
    (150.0, 272.0, "Defendant."),
]


def places(*lines: tuple[float, float, str], caption: bool = True) -> dict[str, str]:
    page = page_of([*(CAPTION if caption else []), *lines])
    return {number.value: number.place for number in fields_of(Reading((page,)), HERE).numbers}


@pytest.mark.parametrize(
    "label",
    ["Case No.", "CASE NO.:", "CASENO.:", "No.", "Cause No.", "Civil Action No.", "Index No.", "Docket No.", "Case Number:",
     "Case #", "Caso Núm.", "NÚM.", "Civil No.", "Case:", "Case No,", "Adv. Proc. No.", "Adversary Proceeding No.", "Adv. Pro. No.",
     "Adv. No.", "Adversary Case No.", "A.P. No.", "C.A. No.", "C.A.No.", "Civ. A. No.", "Court File No.:", "SUIT NO.", "Bk. No.",
     "Indictment No.", "CAFN:", "2d Civ. No.", "2nd Civil"],
)  # fmt: skip
def test_a_labelled_number_beside_the_parties_is_the_papers_own(label: str) -> None:
    assert places((330, 160, f"{label} 2:24-cv-00123-ABC")) == {"2:24-cv-00123-ABC": "caption"}


@pytest.mark.parametrize(
    "label", ["State File No.", "D.C. No.", "Lower Court Case No.", "Related to Case", "Agency No.", "Bar No.", "See"]
)
def test_a_number_with_another_label_is_a_mention(label: str) -> None:
    found = places((330, 160, "Case No. 2:24-cv-00123-ABC"), (330, 188, f"{label} 1:19-cv-00777"))
    assert found == {"2:24-cv-00123-ABC": "caption", "1:19-cv-00777": "mention"}


def test_a_number_that_stands_alone_beside_or_above_the_parties_is_the_papers_own_where_none_is_labelled() -> None:
    assert places((330, 160, "2:24-cv-00123-ABC")) == {"2:24-cv-00123-ABC": "caption"}
    assert places((72, 100, "2:24-cv-00123-ABC")) == {"2:24-cv-00123-ABC": "caption"}
    labelled = places((330, 160, "2:19-cv-00777-DEF"), (330, 188, "Case No. 2:24-cv-00123-ABC"))
    assert labelled == {"2:24-cv-00123-ABC": "caption", "2:19-cv-00777-DEF": "mention"}


@pytest.mark.parametrize(
    "label", ["Removal No.", "Special Proceedings No.", "Int. No.", "Ct. App. No.", "Chancery Number"]
)
def test_a_label_of_a_kind_not_known_counts_where_no_other_number_is_labelled(label: str) -> None:
    assert places((330, 160, f"{label} 2:24-cv-00123-ABC")) == {"2:24-cv-00123-ABC": "caption"}
    beside = places((330, 160, f"{label} 1:19-cv-00777-DEF"), (330, 188, "Case No. 2:24-cv-00123-ABC"))
    assert beside == {"2:24-cv-00123-ABC": "caption", "1:19-cv-00777-DEF": "mention"}


@pytest.mark.parametrize(
    "label",
    ["State File No.", "D.C. No.", "Lower Court Case No.", "Agency No.", "Related Case No.", "Superior Court No."],
)
def test_the_label_of_another_courts_number_never_counts(label: str) -> None:
    assert places((330, 160, f"{label} 2:24-cv-00123-ABC")) == {"2:24-cv-00123-ABC": "mention"}


LONE: dict[str, list[tuple[float, float, str]]] = {
    "two of them": [(330, 160, "2:24-cv-00123-ABC"), (330, 188, "2:19-cv-00777-DEF")],
    "words beside it": [(330, 160, "See 2:24-cv-00123-ABC")],
    "a label whose number could not be read": [(330, 160, "2:24-cv-00123-ABC"), (330, 188, "Case No. 2:Z?-cx-00777-DEF")],
    "related cases": [(330, 160, "Related cases:"), (330, 174, "2:24-cv-00123-ABC")],
    "this document relates to": [(330, 160, "THIS DOCUMENT RELATES TO:"), (330, 174, "2:24-cv-00123-ABC")],
    "far below": [(72, 500, "2:24-cv-00123-ABC")],
}  # fmt: skip


@pytest.mark.parametrize("how", LONE)
def test_a_number_alone_is_a_mention_where_it_may_be_another_cases(how: str) -> None:
    assert set(places(*LONE[how]).values()) == {"mention"}


def test_the_number_under_this_document_relates_to_is_another_cases() -> None:
    found = places(
        (330, 160, "MDL No. 2:24-cv-00123-ABC"),
        (72, 300, "THIS DOCUMENT RELATES TO:"),
        (72, 314, "Case No. 1:19-cv-00777"),
    )
    assert found == {"2:24-cv-00123-ABC": "caption", "1:19-cv-00777": "mention"}


def test_a_number_in_the_body_is_a_mention_even_with_a_label() -> None:
    assert places((72, 500, "Case No. 1:19-cv-00777 was closed."))["1:19-cv-00777"] == "mention"


LETTER = [(72.0, 60.0, "The Honorable Judith S. Tannahill"), (72.0, 74.0, "Northern District of California")]
PROSE: dict[str, list[tuple[float, float, str]]] = {
    "at the beginning of a line": [
        (72, 200, "A like question is before you in Quillfeather Robotics, Inc. v. Danvers Maritime LLC,"),
        (72, 214, "Case No. 2:24-cv-00123-ABC, and we ask that both be heard on the same day."),
    ],
    "alone on its line": [
        (72, 200, "I write to say that a like question is now before you in the matter that has"), (72, 214, "Case No. 2:24-cv-00123-ABC."),
    ],
    "with the sentence after it": [(72, 200, "Case No. 2:24-cv-00123-ABC is the one to which this letter should be added.")],
}  # fmt: skip


@pytest.mark.parametrize("how", PROSE)
def test_a_number_in_the_running_text_of_a_letter_is_a_mention(how: str) -> None:
    assert places(*LETTER, *PROSE[how], caption=False) == {"2:24-cv-00123-ABC": "mention"}


def test_a_number_under_a_sentence_that_ends_in_a_colon_is_a_mention_and_under_a_forms_labels_the_papers_own() -> None:
    letter = [
        (72, 160, "Dear Clerk,"),
        (72, 190, "The plaintiff relies on what was held in the following case:"),
        (72, 204, "Case No. 2:23-cv-01234"),
    ]
    assert places(*letter, caption=False) == {"2:23-cv-01234": "mention"}
    form = [
        (72, 217, "Name (under which you were convicted):"),
        (336, 217, "Docket or Case No.:"),
        (72, 229, "Kate Olson"),
        (336, 229, "2:23-cv-01234"),
    ]
    assert places(*form, caption=False) == {"2:23-cv-01234": "caption"}


def test_the_number_under_a_courts_name_without_a_caption_is_the_papers_own() -> None:
    heading = (151.0, 120.0, "Superior Court of the State of California, County of Los Angeles")
    assert places(heading, (247.0, 132.0, "Case No. 2:24-cv-00123-ABC"), caption=False) == {
        "2:24-cv-00123-ABC": "caption"
    }


@pytest.mark.parametrize("mark", ["Re:", "RE:", "Regarding:"])
def test_the_number_under_the_re_line_of_a_letter_is_its_own(mark: str) -> None:
    said = [
        (110.0, 150.0, f"{mark} Margaret Ostrowski v. Blue Heron Logistics"),
        (110.0, 164.0, "Case No. 2:24-cv-00123-ABC"),
    ]
    below = [(72.0, 200.0, "Dear Judge Tannahill:"), (72.0, 228.0, "I write to say that the parties have settled.")]
    assert places(*LETTER, *said, *below, caption=False) == {"2:24-cv-00123-ABC": "caption"}
    alone = [(110.0, 150.0, "Re: Case No. 2:24-cv-00123-ABC"), *below]
    assert places(*LETTER, *alone, caption=False) == {"2:24-cv-00123-ABC": "caption"}


def test_a_number_on_the_line_under_its_label_is_the_papers_own() -> None:
    assert places((330, 160, "CASE NUMBER:"), (340, 174, "2:24-cv-00123-ABC")) == {"2:24-cv-00123-ABC": "caption"}


@pytest.mark.parametrize("box", ["CASE NO. and JUDGE", "Case Number (if known)"])
def test_a_box_may_say_a_word_or_two_beside_its_label(box: str) -> None:
    assert places((330, 160, box), (340, 174, "2:24-cv-00123-ABC")) == {"2:24-cv-00123-ABC": "caption"}


def test_a_number_broken_over_two_lines_is_one() -> None:
    assert places((330, 160, "Case No. 2:24-cv-"), (330, 174, "00123-ABC")) == {"2:24-cv-00123-ABC": "caption"}


def test_a_labelled_number_behind_a_complete_title_is_no_part_of_it() -> None:
    found = places((330, 160, "NOTICE OF SCHEDULING CONFERENCE"), (330, 174, "No. 2:24-cv-00123-ABC"))
    assert found == {"2:24-cv-00123-ABC": "caption"}


LISTS: dict[str, list[tuple[float, float, str]]] = {
    "one under the other": [(330, 160, "Case Nos. 2:24-cv-00123-ABC"), (388, 174, "2:24-cv-00777-ABC")],
    "with a comma": [(330, 160, "Nos. 2:24-cv-00123-ABC, 2:24-cv-00777-ABC")],
    "with and": [(330, 160, "Case Nos. 2:24-cv-00123-ABC and 2:24-cv-00777-ABC")],
}


@pytest.mark.parametrize("how", LISTS)
def test_every_number_of_a_list_in_the_caption_is_the_papers_own(how: str) -> None:
    assert places(*LISTS[how]) == {"2:24-cv-00123-ABC": "caption", "2:24-cv-00777-ABC": "caption"}


def test_numbers_in_the_title_belong_to_other_cases() -> None:
    found = places(
        (330, 160, "Case No. 2:24-cv-00123-ABC"), (330, 188, "NOTICE OF RELATED CASE"), (330, 202, "NO. 1:19-cv-00777")
    )
    assert found["2:24-cv-00123-ABC"] == "caption"
    assert found["1:19-cv-00777"] == "mention"


def test_the_adversary_number_beside_the_main_cases_is_the_papers_own_too() -> None:
    found = places((330, 160, "Case No. 2:24-cv-00123-ABC"), (330, 188, "Adv. Proc. No. 24-03017"))
    assert found == {"2:24-cv-00123-ABC": "caption", "24-03017": "caption"}


def test_of_two_numbers_of_a_bankruptcy_court_the_adversarys_is_the_papers_own() -> None:
    found = places((330, 160, "Case No. 24-10453"), (330, 188, "Adv. Proc. No. 24-03017"))
    assert found == {"24-03017": "caption", "24-10453": "mention"}
    assert places((330, 160, "Case No. 24-10453")) == {"24-10453": "caption"}


def test_two_labelled_numbers_are_both_the_papers_own() -> None:
    found = places((330, 160, "Case No. 2:24-cv-00123-ABC"), (330, 174, "Case No. 2:24-cv-00456-ABC"))
    assert set(found.values()) == {"caption"}
    assert len(found) == 2


def test_a_number_misread_by_the_engine_is_mended_and_trusted_less() -> None:
    page = page_of([*CAPTION, (330.0, 160.0, "Case No. 2:24-cv-OO1Z3-ABC")])
    clear = page_of([*CAPTION, (330.0, 160.0, "Case No. 2:24-cv-00123-ABC")])
    [mended], [plain] = (fields_of(Reading((one,)), HERE).numbers for one in (page, clear))
    assert mended.value == plain.value
    assert mended.confidence < plain.confidence


def test_a_faint_number_that_fits_its_pattern_behind_its_label_counts_and_an_illegible_one_does_not() -> None:
    def sure(engine: float, text: str = "Case No. 2:24-cv-00123-ABC") -> float:
        page = page_of([*CAPTION, (330.0, 160.0, text)])
        words = tuple(replace(word, confidence=engine) for word in page.words)
        return fields_of(Reading((replace(page, words=words),)), HERE).numbers[0].confidence

    assert sure(30.0) > 0.5
    assert sure(10.0) < 0.2
    assert sure(30.0, "Case No. 2:24-cv-OO1Z3-ABC") < 0.5
    assert sure(30.0, "See 2:24-cv-00123-ABC") < 0.5


def test_a_number_fits_only_the_courts_that_write_such_numbers() -> None:
    page = page_of([*CAPTION, (330.0, 160.0, "Docket No. 2018-06-1735"), (330.0, 188.0, "State File No. 58665-2018")])
    numbers = fields_of(Reading((page,)), HERE).numbers
    assert [(number.value, number.courts) for number in numbers] == [("2018-06-1735", ("tn-wc",))]


def test_without_configured_courts_nothing_is_taken_for_a_case_number() -> None:
    page = page_of([*CAPTION, (330.0, 160.0, "Case No. 2:24-cv-00123-ABC")])
    fields = fields_of(Reading((page,)), [])
    assert fields.numbers == ()
    assert fields.court is None


def test_the_boxes_of_a_courts_form_are_no_heading_and_a_boards_heading_is_one() -> None:
    form = page_of([(72, 60, "ATTORNEY OR PARTY WITHOUT ATTORNEY"), (400, 60, "FOR COURT USE ONLY"), *CAPTION])
    assert fields_of(Reading((form,)), HERE).court_text is None
    board = page_of([(150, 60, "WORKERS' COMPENSATION APPEALS BOARD"), *CAPTION])
    read = fields_of(Reading((board,)), HERE)
    assert (read.court, read.court_text and read.court_text.value) == (None, "WORKERS' COMPENSATION APPEALS BOARD")


def test_a_form_may_ask_for_the_number_some_lines_below_the_parties() -> None:
    assert places((72, 310, "Case No. 2:24-cv-00123-ABC")) == {"2:24-cv-00123-ABC": "caption"}


@pytest.mark.parametrize(
    "lines",
    [
        [(72.0, 300.0, "Central District Court"), (72.0, 314.0, "Case No. 2:24-cv-00123-ABC")],
        [(330.0, 160.0, "(Central District Court"), (330.0, 174.0, "Case No. 2:24-cv-00123-ABC)")],
        [(330.0, 160.0, "(Super. Ct. No. 2:24-cv-00123-ABC)")],
    ],
)
def test_the_number_of_the_court_below_is_not_the_papers_own(lines: list[tuple[float, float, str]]) -> None:
    assert places(*lines) == {"2:24-cv-00123-ABC": "mention"}


def test_of_two_labelled_numbers_the_one_comes_first_that_the_court_writes_whose_name_heads_the_paper() -> None:
    bare = NumberPattern(regex=r"(?P<serial>\d{6})", canonical="{serial}", key="{serial}")
    elsewhere = Known("us/tx/harris-probate", ("PROBATE COURT OF HARRIS COUNTY",), (bare,))
    page = page_of([(170, 72, "UNITED STATES DISTRICT COURT"), (170, 86, "NORTHERN DISTRICT OF CALIFORNIA"), *CAPTION,
                    (330, 160, "File No. 130192"), (330, 188, "Case No. 2:24-cv-00123-ABC")])  # fmt: skip
    found = fields_of(Reading((page,)), [elsewhere, *HERE])
    assert found.court is not None
    assert [number.value for number in found.numbers] == ["2:24-cv-00123-ABC", "130192"]


def test_a_number_that_stands_alone_is_the_papers_own_beside_one_no_heading_court_writes() -> None:
    bare = NumberPattern(regex=r"(?P<serial>\d{6})", canonical="{serial}", key="{serial}")
    elsewhere = Known("us/tx/harris-probate", ("PROBATE COURT OF HARRIS COUNTY",), (bare,))
    page = page_of([(170, 72, "UNITED STATES DISTRICT COURT"), (170, 86, "NORTHERN DISTRICT OF CALIFORNIA"), *CAPTION,
                    (330, 160, "130192"), (330, 216, "2:24-cv-00123-ABC")])  # fmt: skip
    [own] = [number for number in fields_of(Reading((page,)), [elsewhere, *HERE]).numbers if number.place == "caption"]
    assert own.value == "2:24-cv-00123-ABC"
