"""PURE. One page seen: its own text where that is good, else the engine's reading of its picture."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

import pypdfium2 as pdfium
import pypdfium2.raw as raw
from PIL import Image

from ocr import picture as pictures
from ocr.barcodes import Barcode, read_barcodes
from ocr.pages import Box, PageText, Turn, Word
from ocr.tesseract import Engine, Seen
from ocr.textlayer import Layer, read_layer
from paper.refusing import corrupt, too_large

LOOK_DPI = 100
LOWEST_DPI, HIGHEST_DPI, VECTOR_DPI, BARCODE_DPI = 200, 300, 250, 150
MOST_PIXELS = 40_000_000
MOST_POINTS = 200_000_000  # of a picture in the paper: one that large is no scan of a page
MOST_OWN_WORDS = 2000
BLANK_CELLS, NEARLY_BLANK_CELLS = 4, 60
POOR, FEW_WORDS = 65.0, 6


@dataclass(frozen=True)
class Sheet:
    """A page as it looks before it is read: ink, how much of it the layer explains, and its pictures."""

    ink: Image.Image
    layer: Layer
    covered: float
    scanned: bool
    dpi: int

    @property
    def blank(self) -> bool:
        return not self.layer.words and pictures.ink_cells(self.ink) <= BLANK_CELLS

    @property
    def layer_is_good(self) -> bool:
        """Only a header line over a full-page scan explains little of the ink: that is no good layer."""
        enough = 0.5 if self.scanned else 0.15
        return bool(self.layer.words) and not self.layer.garbled and self.covered >= enough


@dataclass(frozen=True)
class PageReader:
    """Reads one page after the other with one engine; `folder` takes the picture the engine is shown."""

    engine: Engine
    languages: str
    folder: Path

    def read(self, page: pdfium.PdfPage, number: int) -> tuple[PageText, list[Barcode]]:
        sheet = look(page)
        width, height = page.get_size()
        if sheet.blank:
            return PageText(number, width, height, "blank", 100.0), []
        if sheet.layer_is_good:
            dpi = sheet.dpi if sheet.scanned else min(BARCODE_DPI, _bounded(page, BARCODE_DPI))
            codes = read_barcodes(_render(page, dpi), page=number, dpi=dpi)
            sure = _mean((word.confidence, len(word.text)) for word in sheet.layer.words)
            return PageText(number, width, height, "layer", sure, sheet.layer.words), codes
        return self._recognised(page, number, sheet)

    def _recognised(self, page: pdfium.PdfPage, number: int, sheet: Sheet) -> tuple[PageText, list[Barcode]]:
        width, height = page.get_size()
        codes = read_barcodes(_render(page, sheet.dpi), page=number, dpi=sheet.dpi)
        _without_printed_text(page)
        seen = self._best_look(_render(page, sheet.dpi), sheet, (width, height))
        own = (
            ()
            if sheet.layer.garbled
            else tuple(word for word in sheet.layer.shown[:MOST_OWN_WORDS] if _says_something(word))
        )
        words = own + _elsewhere(seen.words, own, first_line=1 + max((word.line for word in own), default=-1))
        if not words and pictures.ink_cells(sheet.ink) < NEARLY_BLANK_CELLS:
            return PageText(number, width, height, "blank", 100.0), codes
        return replace(seen, number=number, words=words), codes

    def _best_look(self, picture: Image.Image, sheet: Sheet, size: tuple[float, float]) -> PageText:
        """Read it as it lies; only when that goes badly ask which way up it is, and keep the better reading."""
        lying = self._asked(picture, sheet.dpi) if pictures.sideways(picture, dpi=sheet.dpi) else 0
        first = self._look(picture, sheet.dpi, size, lying)
        if not _went_badly(first, sheet):
            return first
        degrees = self._asked(picture, sheet.dpi)
        if degrees == lying:
            return first
        return max(first, self._look(picture, sheet.dpi, size, degrees), key=_sense)

    def _asked(self, picture: Image.Image, dpi: int) -> int:
        degrees = self.engine.orientation(self._shown(picture), dpi=dpi)
        return degrees if degrees in (90, 180, 270) else 0

    def _look(self, picture: Image.Image, dpi: int, size: tuple[float, float], degrees: int) -> PageText:
        turned = pictures.upright(picture, degrees)
        lean = pictures.skew(turned, dpi=dpi)
        straight = pictures.straightened(turned, lean) if abs(lean) >= 0.3 else turned
        found = self.engine.words(self._shown(straight), dpi=dpi, languages=self.languages)
        turn = Turn(*size, rotation=degrees, skew=lean if straight is not turned else 0.0)
        words = tuple(_placed(seen, turn, straight.size) for seen in found)
        sure = _mean((word.confidence, len(word.text)) for word in words)
        return PageText(0, *size, "ocr", sure, words, rotation=degrees, skew=turn.skew)

    def _shown(self, picture: Image.Image) -> Path:
        """Plain grey pixels: the engine reads them without decoding anything."""
        path = self.folder / "page.pgm"
        picture.save(path, "PPM")
        return path


def look(page: pdfium.PdfPage) -> Sheet:
    """Measure a page cheaply: is anything on it, is it a scan, does its text explain what is seen.

    Raises Refusal when nothing is seen because its picture cannot be drawn: that is no blank page.
    """
    layer, (width, height) = read_layer(page), page.get_size()
    dpi = _bounded(page, LOOK_DPI)
    found = pictures.ink(_render(page, dpi), dpi=dpi)
    share = pictures.covered(found, [word.box for word in layer.words], width=width, height=height)
    scanned, own_dpi = _scan(page)
    sheet = Sheet(found, layer, share, scanned, _bounded(page, own_dpi))
    if sheet.blank and scanned:
        _must_be_drawn(page)
    return sheet


def _must_be_drawn(page: pdfium.PdfPage) -> None:
    for placed in page.get_objects(filter=[raw.FPDF_PAGEOBJ_IMAGE]):
        try:
            placed.get_bitmap().close()
        except pdfium.PdfiumError:
            wide, high = placed.get_px_size()
            if wide * high > MOST_POINTS:
                raise too_large(
                    f"a page of it is a picture of {wide:,} x {high:,} points, which cannot be drawn"
                ) from None
            raise corrupt("a page of it is a picture that cannot be drawn") from None


def _scan(page: pdfium.PdfPage) -> tuple[bool, int]:
    """Whether pictures cover the page, and the finest resolution among those that matter, within bounds."""
    left, bottom, right, top = page.get_bbox()
    area, shares, finest = max(1.0, (right - left) * (top - bottom)), 0.0, 0.0
    for placed in page.get_objects(filter=[raw.FPDF_PAGEOBJ_IMAGE]):
        x0, y0, x1, y1 = placed.get_bounds()
        share = max(0.0, min(x1, right) - max(x0, left)) * max(0.0, min(y1, top) - max(y0, bottom)) / area
        shares += share
        if share > 0.05 and x1 > x0:
            pixels = placed.get_px_size()
            finest = max(finest, max(pixels) / max(x1 - x0, y1 - y0) * 72)
    if shares < 0.4:
        return False, VECTOR_DPI
    return True, round(min(HIGHEST_DPI, max(LOWEST_DPI, finest)))


def _bounded(page: pdfium.PdfPage, dpi: int) -> int:
    """A poster-sized page is looked at with fewer pixels."""
    inches = max(0.01, page.get_width() * page.get_height() / 5184)
    return max(20, min(dpi, int((MOST_PIXELS / inches) ** 0.5)))


def _render(page: pdfium.PdfPage, dpi: int) -> Image.Image:
    picture: Image.Image = page.render(scale=dpi / 72, grayscale=True).to_pil()
    return picture.convert("L")


def _without_printed_text(page: pdfium.PdfPage) -> None:
    """Take the layer's visible text off (in memory only): what is known is not read again, nor covers the scan."""
    drawn: list[list[pdfium.PdfObject]] = []
    for item in page.get_objects():
        if item.level == 0:
            drawn.append([item])
        elif drawn:
            drawn[-1].append(item)
    for group in drawn:
        kinds = {item.type for item in group}
        if raw.FPDF_PAGEOBJ_TEXT in kinds and raw.FPDF_PAGEOBJ_IMAGE not in kinds:
            page.remove_obj(group[0])


def _placed(seen: Seen, turn: Turn, pixels: tuple[int, int]) -> Word:
    wide, high = turn.upright_size
    across, down = wide / pixels[0], high / pixels[1]
    box: Box = (seen.left * across, seen.top * down, seen.right * across, seen.bottom * down)
    return Word(text=seen.text, box=turn.seen_box(box), confidence=seen.confidence, line=seen.line)


def _elsewhere(words: Iterable[Word], own: tuple[Word, ...], *, first_line: int) -> tuple[Word, ...]:
    """The recognised words that do not stand where the layer already says what is printed."""
    return tuple(
        replace(word, line=word.line + first_line)
        for word in words
        if not any(_inside(word.box, known.box) for known in own)
    )


def _inside(box: Box, other: Box) -> bool:
    x, y = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
    return other[0] - 1 <= x <= other[2] + 1 and other[1] - 1 <= y <= other[3] + 1


def _says_something(word: Word) -> bool:
    """Not a row of the same sign typed over a word to strike it out."""
    return len(word.text) < 3 or len(set(word.text.lower())) > 1


def _went_badly(page: PageText, sheet: Sheet) -> bool:
    few = len(page.words) < FEW_WORDS and pictures.ink_cells(sheet.ink) > NEARLY_BLANK_CELLS
    return (
        few or page.confidence < POOR or _sense(page) * 2 < sum(word.confidence * len(word.text) for word in page.words)
    )


def _sense(page: PageText) -> float:
    """How much a reading makes sense: letters by confidence, of words that lie flat; single signs do not count."""
    words = [word for word in page.upright().words if len(word.text) > 1 and word.confidence > 50]
    return sum(word.confidence * len(word.text) for word in words if word.box[2] - word.box[0] > word.height * 0.7)


def _mean(weighed: Iterable[tuple[float, int]]) -> float:
    pairs = [(value, weight) for value, weight in weighed if weight]
    total = sum(weight for _, weight in pairs)
    return round(sum(value * weight for value, weight in pairs) / total, 1) if total else 0.0
