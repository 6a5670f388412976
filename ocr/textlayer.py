"""PURE. The text a PDF page already carries: its words with boxes, and whether that text can be trusted."""

import ctypes
import re
from collections.abc import Iterator
from dataclasses import dataclass

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from ocr.pages import Box, Word, around

LONGEST_WORD = 400
LONGEST_PAGE = 100_000  # letters; no page that a person could read holds more
HIDDEN = 3
HIDDEN_CONFIDENCE = 95.0
_BREAKS = {"\x02": "-", "\ufffe": "-", "\xad": "-"}
_COMMON = frozenset(
    re.findall(
        r"\w+",
        "the of and to in a is for that on by with be was it as this or not no from at are an his case court "
        "de la el los las en y que del por para con se un una al lo es su caso tribunal",
    )
)


@dataclass(frozen=True)
class Layer:
    """The words of a page's text layer, those of them not drawn invisibly over a picture, and how many were left out as never seen."""

    words: tuple[Word, ...]
    shown: tuple[Word, ...]
    unseen: int = 0

    @property
    def garbled(self) -> bool:
        return garbled(" ".join(word.text for word in self.words))


@dataclass(frozen=True)
class _Letter:
    text: str
    box: Box
    hidden: bool


def read_layer(page: pdfium.PdfPage) -> Layer:
    """The page's own words, placed on the visible page."""
    text = page.get_textpage()
    try:
        letters = list(_letters(page, text))
    finally:
        text.close()
    words = tuple(_words(letters))
    return Layer(words=words, shown=tuple(word for word in words if word.confidence > HIDDEN_CONFIDENCE))


def garbled(text: str) -> bool:
    """Whether a text says nothing: unmapped glyphs, or many words of which none is a common one."""
    letters = [char for char in text[:20_000] if not char.isspace()]
    if not letters:
        return True
    strange = sum(char == "\ufffd" or "\ue000" <= char <= "\uf8ff" or not char.isprintable() for char in letters)
    control = sum(
        char < " " for char in letters
    )  # where a font has no table of its letters, spaces come out as such signs
    if strange * 10 > len(letters) or control * 40 > len(letters):
        return True
    words = re.findall(r"[a-zà-ÿ]{1,20}", text[:20_000].lower())
    return len(words) > 60 and sum(word in _COMMON for word in words) * 50 < len(words)


def _letters(page: pdfium.PdfPage, text: pdfium.PdfTextPage) -> Iterator[_Letter]:
    """Letters in the sequence of the content stream: two lines printed over each other stay two lines."""
    place = _placing(page)
    left, right, bottom, top = (ctypes.c_double() for _ in range(4))
    for at in range(min(raw.FPDFText_CountChars(text), LONGEST_PAGE)):
        char = chr(raw.FPDFText_GetUnicode(text, at) or 0xFFFD)
        raw.FPDFText_GetCharBox(text, at, left, right, bottom, top)
        shown = raw.FPDFText_GetTextObject(text, at)
        hidden = bool(shown) and raw.FPDFTextObj_GetTextRenderMode(shown) == HIDDEN
        yield _Letter(_BREAKS.get(char, char), place(left.value, bottom.value, right.value, top.value), hidden)


class _Placing:
    """From the page's own user space to points from the top left of the visible page."""

    def __init__(self, origin: tuple[float, float], size: tuple[float, float], rotation: int) -> None:
        self.origin, self.size, self.rotation = origin, size, rotation

    def point(self, x: float, y: float) -> tuple[float, float]:
        x, y = x - self.origin[0], y - self.origin[1]
        wide, high = self.size
        return {0: (x, high - y), 90: (y, x), 180: (wide - x, y), 270: (high - y, wide - x)}[self.rotation]

    def __call__(self, left: float, bottom: float, right: float, top: float) -> Box:
        (x0, y0), (x1, y1) = self.point(left, bottom), self.point(right, top)
        return (min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1))


def _placing(page: pdfium.PdfPage) -> _Placing:
    """The visible page is the crop box inside the media box, turned by /Rotate (ISO 32000-1, 14.11.2)."""
    left, bottom, right, top = page.get_bbox()
    return _Placing((left, bottom), (right - left, top - bottom), page.get_rotation() % 360)


def _words(letters: list[_Letter]) -> Iterator[Word]:
    line, run = 0, list[_Letter]()
    for letter in letters:
        if letter.text in "\r\n":
            if run:
                yield _word(run, line)
            line, run = line + 1, []
        elif letter.text.isspace() or _apart(run, letter):
            if run:
                yield _word(run, line)
            run = [] if letter.text.isspace() else [letter]
        else:
            run.append(letter)
    if run:
        yield _word(run, line)


def _apart(run: list[_Letter], letter: _Letter) -> bool:
    """A letter that stands far from the last one begins a new word; so does one after a giant run."""
    if not run:
        return False
    last, here = run[-1].box, letter.box
    tall = max(last[3] - last[1], here[3] - here[1], 4.0)
    return len(run) >= LONGEST_WORD or here[0] - last[2] > tall or last[0] - here[2] > tall


def _word(run: list[_Letter], line: int) -> Word:
    text = "".join(letter.text if letter.text.isprintable() else "\ufffd" for letter in run)
    sure = HIDDEN_CONFIDENCE if run[0].hidden else 100.0
    return Word(text=text, box=around([letter.box for letter in run]), confidence=sure, line=line, made="layer")
