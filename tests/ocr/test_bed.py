"""The bed itself: what it says is on a paper stands there, the same seed gives the same paper, and no layout is known to both splits."""

import ast
import io
from collections import Counter
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import cache
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image

from paper.numbers import read_number
from tests.ocr.bed import JUDGING, TUNING, make, make_of
from tests.ocr.bed.benches import benches
from tests.ocr.bed.degrading import QUALITIES, degrade, degrade_to_tiff, pictures_of
from tests.ocr.bed.making import Layout, make_matter
from tests.ocr.bed.titles import SHARED, titles_of
from tests.ocr.bed.truth import Filed, Filing

LAYOUTS = (*TUNING, *JUDGING)
SEEDS = (3, 4)  # the second is drawn in the long form


@dataclass(frozen=True)
class Paper:
    """A made paper, and the text layer of each page as another program reads it."""

    layout: Layout
    filing: Filing
    pdf: bytes
    layer: tuple[str, ...]


@pytest.fixture(
    scope="module",
    params=[
        pytest.param((seed, layout), id=f"{layout.name} {seed}", marks=() if seed == SEEDS[0] else pytest.mark.long)
        for layout in LAYOUTS
        for seed in SEEDS
    ],
)
def paper(request: pytest.FixtureRequest) -> Paper:
    seed, layout = request.param
    filing, pdf = make_of(seed, layout)
    document = pypdfium2.PdfDocument(pdf)
    return Paper(
        layout, filing, pdf, tuple(document[at].get_textpage().get_text_bounded() for at in range(len(document)))
    )


@cache
def made(seed: int, layout: Layout) -> tuple[Filing, bytes]:
    return make_of(seed, layout)


def plain(text: str) -> str:
    """Folded, without any space: a line's end may or may not be one."""
    return "".join(text.casefold().replace("\u00a0", "").split())


def date_shapes(filed: Filed) -> list[str]:
    on = filed.on
    return [
        plain(shape)
        for shape in (
            f"{on:%m/%d/%Y}",
            f"{on:%m/%d/%y}",
            f"{on.month}/{on.day}/{on.year}",
            f"{on:%b} {on.day} {on.year}",
        )
        + (f"{on:%b %d %Y}", f"{on:%b %d, %Y}", f"{on.year} {on:%b} -{on.day}")
        + (f"{on:%b} - {on.day} {on.year}", f"{on:%b} {on.day}, {on.year}")
        + (f"{on:%d/%m/%Y}", f"{on:%d %b %Y}", f"{on.year} {on:%b} {on:%d}", f"{on:%B} {on.day}, {on.year}")
        + (
            f"{on:%B} {on:%d} {on.year}",
            f"{on:%m-%d-%Y}",
            f"{on.year} {on:%b} {on:%d}",
            f"{on:%d-%b-%Y}",
            f"{on:%B} {on.day}, {on.year}",
        )
    ]


def test_number_sides_and_title_stand_in_the_text_layer_of_page_1(paper: Paper) -> None:
    filing = paper.filing
    first = plain(filing.pages[0].text)
    for told in (filing.case_number, filing.title, *(party.name for party in filing.parties)):
        assert plain(told) in first, told
    assert plain(filing.case_number) in plain(paper.layer[0])


def test_every_word_of_the_truth_is_in_the_text_layer_and_no_other(paper: Paper) -> None:
    assert len(paper.filing.pages) == len(paper.layer)
    for page, text in zip(paper.filing.pages, paper.layer, strict=True):
        told = Counter("".join((*page.words, *page.beside)))
        assert told == Counter(plain_signs(text))


def plain_signs(text: str) -> str:
    return "".join(text.replace("\x02", "-").split())


def test_the_truth_is_told_in_the_sequence_in_which_it_is_read(paper: Paper) -> None:
    for page, text in zip(paper.filing.pages, paper.layer, strict=True):
        beside = Counter(page.beside)
        read = [word for word in text.split() if not beside[word]]
        told = [word for word in page.words if not beside[word]]
        if len(told) > 120:  # on a short page the header, painted last and read first, is too much of it
            assert SequenceMatcher(None, told, read, autojunk=False).ratio() > 0.8


def test_a_number_is_one_the_court_could_have_given_and_a_blank_form_has_none(paper: Paper) -> None:
    filing = paper.filing
    if paper.layout.blank:
        assert (filing.case_number, filing.case_key, filing.parties) == ("", "", ())
        return
    court = benches()[filing.court]
    number = read_number(filing.case_number, court.numbers)
    assert number is not None
    assert number.key == filing.case_key


def test_the_mark_of_filing_and_the_marking_are_printed(paper: Paper) -> None:
    filing = paper.filing
    page = filing.pages[0]
    everything = plain(page.text + " ".join(page.beside))
    assert plain(filing.marking).removesuffix("ed") in everything
    if filing.filed:
        assert any(shape in everything for shape in date_shapes(filing.filed))
        assert filing.filed.how == "header" or filing.filed.kind in everything


def test_the_same_seed_draws_the_same_paper(paper: Paper) -> None:
    one, two = (paper.layout.draw(make_matter(paper.filing.seed, paper.layout)) for _ in range(2))
    assert one == two


@pytest.mark.parametrize("layout", [TUNING[3], JUDGING[8]], ids=lambda layout: layout.name)
def test_the_same_seed_gives_the_same_truth_and_the_same_pictures(layout: Layout) -> None:
    papers = [make_of(SEEDS[0], layout) for _ in range(2)]
    assert papers[0][0].as_json() == papers[1][0].as_json()
    one, two = (pypdfium2.PdfDocument(pdf)[0].render(scale=0.5).to_pil().tobytes() for _, pdf in papers)
    assert one == two


@pytest.mark.parametrize("quality", QUALITIES)
def test_a_scan_has_the_pages_of_its_paper_and_is_the_same_each_time(quality: str) -> None:
    filing, pdf = made(SEEDS[0], TUNING[2])
    scan = degrade(pdf, quality, seed=7)
    assert scan == degrade(pdf, quality, seed=7)
    document = pypdfium2.PdfDocument(scan)
    pages = len(filing.pages)
    assert len(document) == ((pages + 1) // 2 if quality == "two-up" else pages)
    assert sorted(round(side / 72, 1) for side in document[0].get_size()) == [8.5, 11.0]
    assert document[0].get_textpage().count_chars() == 0


@pytest.mark.parametrize("quality", ["fax", "office", "colour"])
def test_a_scan_may_be_a_picture_file_of_several_pages(quality: str) -> None:
    filing, pdf = made(SEEDS[1], TUNING[0])
    scan = Image.open(io.BytesIO(degrade_to_tiff(pdf, quality, seed=1)))
    assert getattr(scan, "n_frames", 1) == len(filing.pages)


def test_a_fax_is_black_and_white_and_a_fine_scan_has_six_hundred_dots() -> None:
    _, pdf = made(SEEDS[0], JUDGING[8])
    assert pictures_of(pdf, "fax", seed=1)[0].mode == "1"
    assert pictures_of(pdf, "fine", seed=1)[0].size == (5100, 6600)


def test_seeds_in_a_row_go_round_all_layouts_of_a_split() -> None:
    seeds = range(0, 2 * len(TUNING), 9)
    drawn = [make(at, split="tuning")[0].layout for at in seeds]
    assert drawn == [TUNING[at % len(TUNING)].name for at in seeds]
    assert len(set(drawn)) > 10


def test_there_are_enough_layouts_to_tune_and_to_judge_by_and_none_is_both() -> None:
    names = [layout.name for layout in LAYOUTS]
    assert len(names) == len(set(names))
    assert len(TUNING) >= 8
    assert len(JUDGING) >= 10


def test_no_title_of_a_kind_both_splits_have_is_used_by_both() -> None:
    for kind in SHARED:
        tuning, judging = (set(titles_of(kind, held_out=held)) for held in (False, True))
        assert tuning & judging == set()
        assert len(tuning | judging) > 8


def test_judging_and_tuning_layouts_share_only_the_makers_of_content() -> None:
    folder = Path(__file__).parent / "bed" / "layouts"
    tuning, judging = _imported(folder.glob("*.py")), _imported((folder / "judging").glob("*.py"))
    shared = {name for name in tuning & judging if "layouts" in name}
    assert shared == set()
    assert {layout.draw.__module__ for layout in TUNING} & {layout.draw.__module__ for layout in JUDGING} == set()


def _imported(paths: object) -> set[str]:
    found: set[str] = set()
    for path in paths:  # type: ignore[attr-defined]
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.ImportFrom) and node.module:
                found |= {f"{node.module}.{name.name}" for name in node.names}
    return found
