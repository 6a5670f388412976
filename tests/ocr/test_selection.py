"""Selecting and searching in the archive copy: the box that lights up covers the word's ink, and reading follows the columns."""

from pathlib import Path

import pypdf
import pytest

from ocr.pages import Pages, PageText, Word
from ocr.reading import read_paper
from ocr.sequence import in_reading_sequence
from tests.ocr.bed import TUNING, make_of
from tests.ocr.bed.degrading import degrade
from tests.ocr.columns import LEFT, RIGHT, two_columns
from tests.ocr.selecting import Selected, select_words

SCANS = Path(__file__).parents[3] / "shared" / "scans"
QUALITIES = ("clean", "office", "upside down", "sideways", "two-up", "fax", "colour")


def scanned(folder: Path, layout: int, quality: str) -> Path:
    paper = folder / f"{TUNING[layout].name}-{quality}.pdf"
    paper.write_bytes(degrade(make_of(40 + layout, TUNING[layout])[1], quality, seed=layout))
    return paper


def columns(folder: Path) -> Path:
    paper = folder / "columns-office.pdf"
    paper.write_bytes(degrade(two_columns(folder).read_bytes(), "office", seed=3))
    return paper


def _told(selected: list[Selected]) -> str:
    return "\n".join(str(one) for one in selected if not one.lands)


def test_forty_words_chosen_by_chance_light_up_where_their_ink_is(tmp_path: Path) -> None:
    papers = [
        scanned(tmp_path, 8, "clean"),
        scanned(tmp_path, 7, "office"),
        scanned(tmp_path, 7, "upside down"),
        columns(tmp_path),
    ]
    selected = select_words(papers, tmp_path, words=40, seed=1)
    assert len(selected) == 40
    assert all(one.lands for one in selected), _told(selected)


@pytest.mark.long
def test_two_hundred_words_of_made_papers_and_real_scans_light_up_where_their_ink_is(tmp_path: Path) -> None:
    papers = [scanned(tmp_path, number % len(TUNING), quality) for number, quality in enumerate(QUALITIES)]
    papers += [columns(tmp_path), *sorted(SCANS.glob("form-*.pdf")), *sorted(SCANS.glob("stipulation*.pdf"))]
    selected = select_words(papers, tmp_path, words=200, seed=2)
    missed = [one for one in selected if not one.lands]
    assert len(selected) >= 190
    assert len(missed) <= len(selected) // 50, _told(selected)


def test_a_page_of_two_columns_is_copied_column_by_column(tmp_path: Path) -> None:
    done = read_paper(path=str(columns(tmp_path)), folder=str(tmp_path / "read"), page_limit=2)
    copied = " ".join(pypdf.PdfReader(done["archive"]).pages[0].extract_text().split())
    for line in (" ".join(LEFT[2:6]), " ".join(RIGHT[6:10])):
        assert line in copied
    assert copied.index(LEFT[11]) < copied.index(RIGHT[0])


def page(words: list[tuple[float, float, str]]) -> PageText:
    read = tuple(Word(text, (x, y, x + 6 * len(text), y + 10), 90.0, at) for at, (x, y, text) in enumerate(words))
    return PageText(1, 612, 792, "ocr", 90.0, read)


def text(words: list[tuple[float, float, str]]) -> str:
    return " ".join(word.text for word in in_reading_sequence(page(words)))


def test_line_numbers_of_pleading_paper_come_after_the_sentence_and_not_into_it() -> None:
    lines = [
        "The motion",
        "is denied",
        "because the",
        "notice was",
        "sent to the",
        "wrong town",
        "and never",
        "came back",
        "at all.",
    ]
    words = [
        piece
        for at, line in enumerate(lines)
        for piece in ((60.0, 100.0 + 24 * at, str(at + 1)), (120.0, 100.0 + 24 * at, line))
    ]
    assert text(words) == " ".join([*lines, *"123456789"])


def test_what_was_misread_in_the_margin_of_pleading_paper_does_not_break_a_sentence_either() -> None:
    numbers = [(60.0, 100.0 + 24 * at, str(at + 1)) for at in range(9)]
    words = [
        (40.0, 100.0, "eNO"),
        *numbers,
        (120.0, 100.0, "The motion"),
        (40.0, 124.0, "WO"),
        (120.0, 124.0, "is denied."),
    ]
    assert text(words).startswith("The motion is denied. eNO 1 2")


def test_a_caption_is_read_left_of_its_signs_then_right_of_them() -> None:
    rows = [
        ("ANA PEREZ,", "Case No. 24-123"),
        ("Plaintiff,", "ORDER"),
        ("v.", "DENYING"),
        ("ACME CO.,", "MOTION"),
        ("Defendant.", ""),
    ]
    words = [(72.0, 60.0, "DISTRICT COURT")]
    for at, (left, right) in enumerate(rows):
        y = 160.0 + 20 * at
        words += [(72.0, y, left), (306.0, y, ")"), *([(330.0, y, right)] if right else [])]
    words.append((72.0, 300.0, "The motion is denied."))
    assert text(words) == (
        "DISTRICT COURT ANA PEREZ, Plaintiff, v. ACME CO., Defendant. Case No. 24-123 ORDER DENYING MOTION "
        ") ) ) ) ) The motion is denied."
    )


def test_numbered_paragraphs_and_tables_are_left_as_they_are() -> None:
    paragraphs = [(72.0, 100.0 + 30 * at, f"{at + 1}.") for at in range(12)]
    table = [
        (60.0 + 150 * column, 500.0 + 20 * row, said)
        for row in range(6)
        for column, said in enumerate(["Rent", "|", "$5"])
    ]
    assert text([*paragraphs, *table]).split() == [said for _, _, said in [*paragraphs, *table]]


def test_every_word_is_laid_once_whatever_the_sequence(tmp_path: Path) -> None:
    done = read_paper(path=str(scanned(tmp_path, 1, "fax")), folder=str(tmp_path / "read"), page_limit=9)
    for read in Pages(Path(done["reading"])):
        assert sorted(map(repr, in_reading_sequence(read))) == sorted(map(repr, read.words))
