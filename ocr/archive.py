"""PURE. The searchable archive copy: the original's pages untouched, the words that were read lying unseen over them.

It is believed only after another reader has opened it: same pages, the words where they were written, the same ink.
"""

import math
import os
import unicodedata
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

import pikepdf
import pypdfium2 as pdfium
from pikepdf import Dictionary, Name
from PIL import ImageChops, ImageStat

from ocr.glyphless import ADVANCE, NAME, add_font, encoded
from ocr.pages import Box, PageText, Word
from ocr.textlayer import read_layer

CHECK_DPI = 40
ENOUGH_WORDS = 0.97
LARGEST_INK_DIFFERENCE = 0.5
Point = tuple[float, float]


class ArchiveRefused(Exception):
    """The copy did not pass its own examination and was thrown away; the original is what counts."""


def write_archive(base: Path, reading: Iterable[PageText], out: Path) -> None:
    """Write the archive copy of `base` to `out`, examined; raise ArchiveRefused and leave nothing otherwise."""
    part = out.with_name(out.name + ".part")
    try:
        _write(base, reading, part)
        _examine(base, reading, part)
        part.replace(out)
    except (pikepdf.PdfError, pdfium.PdfiumError, ValueError, OverflowError) as failed:
        raise ArchiveRefused(_letter("its pages could not be written again")) from failed
    finally:
        part.unlink(missing_ok=True)


def _letter(why: str) -> str:
    return (
        f"No searchable copy was made because {why}. The original is kept and shown as it is; "
        "its words can still be searched. Nothing needs to be done."
    )


def _write(base: Path, reading: Iterable[PageText], part: Path) -> None:
    with pikepdf.open(base) as pdf:
        font = add_font(pdf)
        for page, words in zip(pdf.pages, reading, strict=True):
            recognised = tuple(word for word in words.words if word.made == "ocr")
            if recognised:
                _lay_over(pdf, page, font, _text(_Sheet(page), words, recognised))
        with part.open("wb") as out:
            pdf.save(out, deterministic_id=True)
            out.flush()
            os.fsync(out.fileno())


def _lay_over(pdf: pikepdf.Pdf, page: pikepdf.Page, font: pikepdf.Object, text: bytes) -> None:
    """Add the words as a form of its own, so that nothing of the page's own content or fonts is altered."""
    form = pikepdf.Stream(pdf, text)
    form.Type, form.Subtype, form.BBox = Name.XObject, Name.Form, page.mediabox
    form.Resources = Dictionary(Font=Dictionary({"/" + NAME: font}))
    own = _inherited(page.obj)
    page.obj.Resources = Dictionary(dict(own.items())) if own is not None else Dictionary()
    drawn = page.obj.Resources.get("/XObject")
    page.obj.Resources.XObject = Dictionary(dict(drawn.items())) if drawn is not None else Dictionary()
    page.obj.Resources.XObject["/" + NAME] = pdf.make_indirect(form)
    page.contents_add(b"q\n", prepend=True)
    page.contents_add(f"\nQ\n/{NAME} Do\n".encode("ascii"))


def _inherited(node: pikepdf.Object) -> pikepdf.Object | None:
    """The page's resources, which may stand at any of its parents (ISO 32000-1, 7.7.3.4)."""
    for _ in range(50):
        if "/Resources" in node:
            return node.Resources
        if "/Parent" not in node:
            return None
        node = node.Parent
    return None


class _Sheet:
    """From points of the page as seen back to the page's own user space."""

    def __init__(self, page: pikepdf.Page) -> None:
        media, crop = [float(side) for side in page.mediabox], [float(side) for side in page.cropbox]
        left, right = sorted((media[0], media[2]))
        bottom, top = sorted((media[1], media[3]))
        self.left, self.bottom = max(left, min(crop[0], crop[2])), max(bottom, min(crop[1], crop[3]))
        self.width = min(right, max(crop[0], crop[2])) - self.left
        self.height = min(top, max(crop[1], crop[3])) - self.bottom
        self.rotation = int(_rotation(page.obj)) % 360

    def own(self, seen: Point) -> Point:
        x, y = seen
        turned = {
            0: (x, self.height - y),
            90: (y, x),
            180: (self.width - x, y),
            270: (self.width - y, self.height - x),
        }
        x, y = turned[self.rotation]
        return self.left + x, self.bottom + y


def _rotation(node: pikepdf.Object) -> int:
    for _ in range(50):
        if "/Rotate" in node:
            return int(node.Rotate)
        if "/Parent" not in node:
            return 0
        node = node.Parent
    return 0


def _text(sheet: _Sheet, page: PageText, words: tuple[Word, ...]) -> bytes:
    drawn = [_drawn(sheet, page, word) for word in words if word.height > 0 and word.box[2] > word.box[0]]
    return b"\n".join([b"BT\n3 Tr", *drawn, b"ET\n"])


def _drawn(sheet: _Sheet, page: PageText, word: Word) -> bytes:
    """One word: its matrix carries width and direction, so a turned or skewed page is selected rightly."""
    start, end, top = (sheet.own(page.turn.seen(*point)) for point in _lie(page.turn.upright_box(word.box), word.text))
    codes = encoded(word.text)
    size = math.dist(start, top)
    matrix = (*_per(start, end, ADVANCE * len(codes) / 2 * size), *_per(start, top, size), *start)
    numbers = " ".join(f"{number:.4f}" for number in matrix)
    return f"/{NAME} {size:.2f} Tf {numbers} Tm <{(codes + encoded(' ')).hex()}> Tj".encode("ascii")


def _lie(box: Box, text: str) -> tuple[Point, Point, Point]:
    """Where the word begins and ends on its line, and where its first letter's top is; a tall word runs upwards."""
    x0, y0, x1, y1 = box
    if len(text) > 2 and y1 - y0 > 2 * (x1 - x0):
        return (x1, y1), (x1, y0), (x0, y1)
    return (x0, y1), (x1, y1), (x0, y0)


def _per(start: Point, end: Point, units: float) -> Point:
    return (end[0] - start[0]) / units, (end[1] - start[1]) / units


def _examine(base: Path, reading: Iterable[PageText], part: Path) -> None:
    """Open it with another reader than the one that wrote it, and compare."""
    before, after = pdfium.PdfDocument(base), pdfium.PdfDocument(part)
    try:
        if len(before) != len(after):
            raise ArchiveRefused(_letter(f"it had {len(after)} pages instead of {len(before)}"))
        for number, words in enumerate(reading):
            _examine_page(before[number], after[number], words)
    finally:
        before.close()
        after.close()


def _examine_page(before: pdfium.PdfPage, after: pdfium.PdfPage, words: PageText) -> None:
    if _ink_differs(before, after):
        raise ArchiveRefused(_letter(f"page {words.number} did not look the same in it"))
    written = [word for word in words.words if word.made == "ocr"]
    if written and _found_again(written, after) < ENOUGH_WORDS:
        raise ArchiveRefused(_letter(f"the words of page {words.number} were not found again where they stand"))


def _ink_differs(before: pdfium.PdfPage, after: pdfium.PdfPage) -> bool:
    one, two = (page.render(scale=CHECK_DPI / 72, grayscale=True).to_pil().convert("L") for page in (before, after))
    if one.size != two.size:
        return True
    return float(ImageStat.Stat(ImageChops.difference(one, two)).mean[0]) > LARGEST_INK_DIFFERENCE


def _found_again(written: list[Word], after: pdfium.PdfPage) -> float:
    """The share of the words that the other reader finds with their middle in the same place."""
    there = Counter(_place(word) for word in read_layer(after).words)
    found = 0
    for word in written:
        text, column, row = _place(word)
        near = [(text, column + dx, row + dy) for dx in (0, -1, 1) for dy in (0, -1, 1)]
        hit = next((place for place in near if there[place]), None)
        if hit:
            there[hit] -= 1
            found += 1
    return found / len(written)


def _place(word: Word) -> tuple[str, int, int]:
    """The word, however its letters are ordered (right-to-left scripts), and its middle on a grid of 8 points."""
    text = unicodedata.normalize("NFKC", encoded(word.text).decode("utf-16-be"))
    x, y = (word.box[0] + word.box[2]) / 2, (word.box[1] + word.box[3]) / 2
    return "".join(sorted(text)), round(x / 8), round(y / 8)
