"""Pages that probably begin another paper: what speaks for one, what against, and that exhibits are told apart."""

import pytest

from ocr.casenumbers import Known
from ocr.first_pages import Beginning, beginnings
from ocr.pages import PageText
from tests.ocr.bed import make_of
from tests.ocr.known import courts
from tests.ocr.lines import page_of
from tests.ocr.stacked import CAPTIONED, read, two_cases, with_attachments

HERE = [Known.from_json(court) for court in courts()]
BODY = [
    (72.0, 100.0 + 20 * at, "The parties state as follows on the matters that are set out below by counsel.")
    for at in range(20)
]
Lines = list[tuple[float, float, str]]


def caption(number: str = "2:24-cv-00123", *, title: str = "MOTION TO DISMISS") -> Lines:
    return [
        (180, 60, "UNITED STATES DISTRICT COURT"), (200, 74, "DISTRICT OF ARIZONA"), (72, 120, "ANNA BIRCH,"), (300, 120, ")"),
        (340, 120, f"Case No. {number}"), (100, 134, "Plaintiff,"), (300, 134, ")"), (90, 148, "v."), (300, 148, ")"),
        (72, 162, "HUDSON REALTY CORP.,"), (300, 162, ")"), (100, 176, "Defendant."), (300, 176, ")"), (220, 220, title),
        *[(x, y + 160, text) for x, y, text in BODY[:10]],
    ]  # fmt: skip


def header(number: int, pages: int, *, document: int = 12) -> Lines:
    return [(100, 20, f"Case 2:24-cv-00123 Document {document} Filed 03/04/2024 Page {number} of {pages}")]


def leaves(*pages: Lines) -> list[PageText]:
    return [
        page_of(lines, number=at) if lines else PageText(at, 612, 792, "blank", 100.0)
        for at, lines in enumerate(pages, 1)
    ]


def found(*pages: Lines) -> dict[int, Beginning]:
    return {one.page: one for one in beginnings(leaves(*pages), HERE)}


def test_a_caption_on_a_later_page_is_proposed_with_its_number_title_and_reasons() -> None:
    [one] = found(caption(), BODY, caption("2:24-cv-00999", title="ANSWER TO COMPLAINT")).values()
    assert (one.page, one.proposed, one.attached) == (3, True, False)
    assert [number.value for number in one.numbers] == ["2:24-cv-00999"]
    assert {number.page for number in one.numbers} == {3}
    assert one.title is not None
    assert "a caption of its own" in one.because


def test_pages_that_only_go_on_begin_nothing() -> None:
    assert found(caption(), BODY, BODY, [], BODY) == {}


def test_a_header_line_of_another_document_that_counts_anew_is_proposed_without_any_caption() -> None:
    pages = [
        [*header(1, 2), *BODY],
        [*header(2, 2), *BODY],
        [*header(1, 3, document=13), *BODY],
        [*header(2, 3, document=13), *BODY],
    ]
    [one] = found(*pages).values()
    assert (one.page, one.proposed) == (3, True)


def test_a_header_line_that_goes_on_says_that_a_caption_is_only_attached() -> None:
    one = found([*header(1, 4), *caption()], [*header(2, 4), *caption("2:19-cv-04321")])[2]
    assert (one.attached, one.proposed) == (True, False)


@pytest.mark.parametrize("sheet", ["EXHIBIT A", "Exhibit 12", 'EXHIBIT "B"', "ANEXO 1"])
def test_what_follows_an_exhibit_sheet_is_attached_and_not_proposed(sheet: str) -> None:
    one = found(caption(), [(250, 380, sheet)], caption("2:19-cv-04321"))[3]
    assert (one.attached, one.proposed) == (True, False)


def test_a_paper_marked_as_an_exhibit_in_its_foot_is_attached() -> None:
    assert found(caption(), [*caption("2:19-cv-04321"), (280, 740, "EXHIBIT C")])[2].attached


def test_what_comes_after_the_first_page_of_an_exhibit_may_be_another_paper() -> None:
    assert not found(caption(), [(250, 380, "EXHIBIT A")], BODY, caption("2:24-cv-00999"))[4].attached


@pytest.mark.parametrize("title", ["PROOF OF SERVICE BY MAIL", "[PROPOSED] ORDER GRANTING MOTION"])
def test_a_proof_of_service_and_a_proposed_order_are_less_likely_papers_of_their_own(title: str) -> None:
    assert (
        found(caption(), caption(title=title))[2].score < found(caption(), caption(title="NOTICE OF MOTION"))[2].score
    )


def test_page_numbers_that_begin_anew_a_stamp_and_a_blank_back_all_speak_for_a_page() -> None:
    before: Lines = [*BODY, (300, 750, "7")]
    plain = found(before, caption())[2]
    more = found(before, [], [*caption(), (300, 750, "1"), (450, 40, "FILED"), (450, 54, "JAN 05 2026")])[3]
    assert more.score > plain.score
    assert {"its pages are numbered anew", "a filed stamp of its own", "it follows a blank page"} <= set(more.because)


@pytest.mark.parametrize("seed", range(8))
def test_the_second_of_two_made_papers_is_proposed_where_it_begins(seed: int) -> None:
    first, second, pdf = two_cases(seed)
    own = next(one for one in read(pdf)[1] if one["page"] == len(first.pages) + 1)
    assert own["captioned"]
    assert not own["attached"]
    assert second.case_key in {number["key"] for number in own["numbers"]}


@pytest.mark.parametrize("seed", range(len(CAPTIONED)))
def test_the_pages_of_one_made_paper_are_never_taken_for_papers_of_another_case(seed: int) -> None:
    filing, pdf = make_of(1000 + seed, CAPTIONED[seed])
    _, leaved = read(pdf)
    assert {number["key"] for one in leaved for number in one["numbers"] if not one["attached"]} <= {filing.case_key}


def test_the_paper_behind_an_exhibit_sheet_is_attached_whatever_case_it_is_of() -> None:
    filing, pdf = with_attachments(1)
    exhibit = next(one for one in read(pdf)[1] if one["page"] == len(filing.pages) + 2)
    assert exhibit["attached"]
