"""PURE. The archive copy proved: two readers that did not write it must find its pages, its ink and its words as they ought to be."""

import ctypes
import hashlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pypdfium2 as pdfium
import pypdfium2.raw as raw
from PIL import Image, ImageChops

from ocr.archive_reader import SecondReader
from ocr.archive_text import UNIT, Laid, Matrix, Sheet, words_to_lay
from ocr.drawing import grey
from ocr.leafing import Leaves
from ocr.pages import PageText

CHECK_DPI, MOST_PIXELS = 20, 1_000_000
MOST_SHADE = 8  # of 255: what two drawings of the same page may differ by at any place
ENOUGH_WORDS = 0.97
NEAR = 3.0  # points
_BREAKS = "\x02\ufffe"
Point = tuple[float, float]


class NotProved(Exception):
    """The copy is not what it ought to be; the text ends the sentence "no searchable copy was made because"."""


@dataclass(frozen=True)
class Proof:
    """What was found: pages, words laid and found again by place and by text, and the two files it was found in."""

    pages: int
    words: int
    found_by_place: int
    found_by_text: int
    original_sha256: str
    archive_sha256: str
    original_size: int
    archive_size: int


@dataclass
class _Words:
    laid: int = 0
    by_place: int = 0
    by_text: int = 0


def prove(base: Path, reading: Iterable[PageText], copy: Path, turned: dict[int, int]) -> Proof:
    """Compare the copy with the paper it was made of, page by page. Raises NotProved."""
    before, after = Leaves(base), Leaves(copy)
    try:
        with copy.open("rb") as file:  # pypdf reads a file it opens itself into memory whole
            second = SecondReader(file)
            _same_count(len(before), len(after), len(second))
            words = _Words()
            for at, page in enumerate(reading):
                with before.page(at) as one, after.page(at) as two:
                    _prove_page(_Trial(page, turned.get(page.number, 0), one, two), second, at, words)
        return Proof(
            len(before), words.laid, words.by_place, words.by_text, digest(base), digest(copy),
            base.stat().st_size, copy.stat().st_size,
        )  # fmt: skip
    finally:
        before.close()
        after.close()


def digest(path: Path) -> str:
    """The SHA-256 of a file."""
    with path.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()


def _same_count(*pages: int) -> None:
    if len(set(pages)) > 1:
        raise NotProved(f"it had {pages[1]} pages instead of {pages[0]}")


@dataclass(frozen=True)
class _Trial:
    """One page before and after, and what ought to be on it."""

    page: PageText
    turned: int
    before: pdfium.PdfPage
    after: pdfium.PdfPage


def _prove_page(trial: _Trial, second: SecondReader, at: int, words: _Words) -> None:
    sheet = Sheet.of(trial.before)
    _same_look(trial, sheet)
    laid = words_to_lay(trial.page)
    if len(laid) < ENOUGH_WORDS * sum(word.made == "ocr" for word in trial.page.words):
        raise NotProved(f"words read on page {trial.page.number} do not lie on it")
    if laid:
        _same_words(trial, laid, _by_place(trial.after, laid, sheet.matrix(trial.page)), words)
        words.by_text += _by_text(second, at, laid, trial.page.number)


def _same_look(trial: _Trial, sheet: Sheet) -> None:
    """The ink of both pages as the first lay; the second must be turned by as much as it ought to be, no more."""
    if (trial.after.get_rotation() - sheet.rotation - trial.turned) % 360:
        raise NotProved(f"page {trial.page.number} lay another way in it")
    trial.after.set_rotation(sheet.rotation)
    one, two = (_drawn(page, sheet) for page in (trial.before, trial.after))
    if one.size != two.size or any(ImageChops.difference(one, two).histogram()[MOST_SHADE + 1 :]):
        raise NotProved(f"page {trial.page.number} did not look the same in it")


def _drawn(page: pdfium.PdfPage, sheet: Sheet) -> Image.Image:
    wide, high = sheet.size
    scale = min(CHECK_DPI / 72, (MOST_PIXELS / max(1.0, wide * high)) ** 0.5)
    return grey(page, scale=scale)


def _same_words(trial: _Trial, laid: list[Laid], found: int, words: _Words) -> None:
    words.laid += len(laid)
    words.by_place += found
    if found < ENOUGH_WORDS * len(laid):
        raise NotProved(f"the words of page {trial.page.number} were not found again where they stand")


def _by_place(page: pdfium.PdfPage, laid: list[Laid], matrix: Matrix) -> int:
    """How many words PDFium finds with their middle where it was laid."""
    there: dict[str, list[Point]] = defaultdict(list)
    back = _inverse(matrix)
    for text, x, y in _found(page):
        there[_folded(text)].append((back[0] * x + back[2] * y + back[4], back[1] * x + back[3] * y + back[5]))
    return sum(_taken(there[_folded(word.text)], word) for word in laid)


def _taken(places: list[Point], word: Laid) -> bool:
    """Whether the word lies here, as near as a hundredth of its length can be told; it is found once only."""
    near = NEAR * UNIT + word.length / 100
    for at, (x, y) in enumerate(places):
        if abs(x - word.middle[0]) < near and abs(y - word.middle[1]) < near:
            del places[at]
            return True
    return False


def _folded(text: str) -> str:
    """The word, however its letters are ordered (right-to-left scripts)."""
    return text if text.isascii() else "".join(sorted(text))


def _found(page: pdfium.PdfPage) -> Iterator[tuple[str, float, float]]:
    """The words PDFium finds, each with its middle in the page's own space."""
    text = page.get_textpage()
    try:
        letters = [_letter(raw.FPDFText_GetUnicode(text, at)) for at in range(raw.FPDFText_CountChars(text))]
        start = 0
        for at, letter in enumerate([*letters, " "]):
            if letter.isspace() or letter == "":
                if at > start:
                    yield "".join(letters[start:at]), *_middle(text, start, at - 1)
                start = at + 1
    finally:
        text.close()


def _letter(code: int) -> str:
    return "-" if chr(code) in _BREAKS else chr(code)


def _middle(text: pdfium.PdfTextPage, first: int, last: int) -> Point:
    one, two = _box(text, first), _box(text, last)
    return (
        (min(one[0], two[0]) + max(one[1], two[1])) / 2,
        (min(one[2], two[2]) + max(one[3], two[3])) / 2,
    )


def _box(text: pdfium.PdfTextPage, at: int) -> tuple[float, float, float, float]:
    left, right, bottom, top = (ctypes.c_double() for _ in range(4))
    raw.FPDFText_GetCharBox(text, at, left, right, bottom, top)
    return left.value, right.value, bottom.value, top.value


def _inverse(matrix: Matrix) -> Matrix:
    a, b, c, d, e, f = matrix
    by = a * d - b * c
    return d / by, -b / by, -c / by, a / by, (c * f - d * e) / by, (b * e - a * f) / by


def _by_text(second: SecondReader, at: int, laid: list[Laid], number: int) -> int:
    """How many words the second reader finds in the page's form."""
    read = Counter(map(_folded, second.words(at)))
    found = sum((read & Counter(_folded(word.text) for word in laid)).values())
    if found < ENOUGH_WORDS * len(laid):
        raise NotProved(f"the words of page {number} were not read again by a second reader")
    return found
