"""PURE. One page seen: its own text where that is good, else the engine's reading of its picture."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from functools import partial

import pypdfium2 as pdfium
import pypdfium2.raw as raw
from PIL import Image

from ocr import picture as pictures
from ocr.barcodes import Barcode, read_barcodes
from ocr.languages import better_language, first_language, foreign
from ocr.looking import FINE_DPI, Sheet, bounded, look, rendered
from ocr.pages import Box, PageText, Turn, Word
from ocr.second_look import look_again
from ocr.shown import LIE, UNSEEN, numbers_lie, piece
from ocr.tesseract import Engine, Seen
from ocr.textlayer import Layer

BARCODE_DPI = 150
MOST_OWN_WORDS = 2000
# The pages a paper's number is read from, blank backs between them: what their own text says is looked at in their picture. Of those
# after them only the header lines are read, and looked at.
CONFIRMED_PAGES, CONFIRMED_HEADERS = 5, 20
NEARLY_BLANK_CELLS = 60
FEW_LINES_CELLS = 1500  # of ink: a date and a signature, a line or two of print
POOR, HARDLY, FEW_WORDS, FOREIGN_WORDS = 65.0, 50.0, 6, 12
BROKEN_OFF = "is a picture that breaks off before its end; what there is of it was read"
LEAST_SKEW = 0.7  # degrees; less does not trouble the engine
READ_DPI = 150  # print of nine points and more is read as well as at 200, and a seventh sooner


@dataclass(frozen=True)
class PageReader:
    """Reads one page after the other with one engine, in the language of the last page until a page says otherwise."""

    engine: Engine
    languages: str
    language: str = ""

    def read(self, page: pdfium.PdfPage, number: int) -> tuple[PageText, list[Barcode]]:
        sheet = look(page, dpi=FINE_DPI if number == 1 else READ_DPI)
        lies = number <= CONFIRMED_HEADERS and self._lies(page, sheet, edges=number > CONFIRMED_PAGES)
        text, codes = self._read(page, number, replace(sheet, layer=Layer((), ())) if lies else sheet)
        if lies:
            return replace(text, code="MULTIPLE_CASES", told=LIE), codes
        if sheet.drawn and pictures.breaks_off(sheet.drawn):
            return replace(text, code="CORRUPT", told=BROKEN_OFF), codes
        return replace(text, told=UNSEEN) if sheet.layer.unseen >= FEW_WORDS and not text.told else text, codes

    def _lies(self, page: pdfium.PdfPage, sheet: Sheet, *, edges: bool) -> bool:
        """Whether the page's own text says another number than is seen; with `edges` in its header lines."""
        language = self.language or first_language(self.languages)
        drawn = partial(piece, page)
        return numbers_lie(sheet.layer.words, page.get_height(), drawn, self.engine, language, edges=edges)

    def _read(self, page: pdfium.PdfPage, number: int, sheet: Sheet) -> tuple[PageText, list[Barcode]]:
        width, height = page.get_size()
        if sheet.blank:
            return PageText(number, width, height, "blank", 100.0), []
        if sheet.layer_is_good:
            dpi = sheet.dpi if sheet.scanned else min(BARCODE_DPI, bounded(page, BARCODE_DPI))
            codes = read_barcodes(sheet.picture(page, dpi), page=number, dpi=dpi, along=number > 1)
            sure = _mean((word.confidence, len(word.text)) for word in sheet.layer.words)
            return PageText(number, width, height, "layer", sure, sheet.layer.words), codes
        return self._recognised(page, number, sheet)

    def _recognised(self, page: pdfium.PdfPage, number: int, sheet: Sheet) -> tuple[PageText, list[Barcode]]:
        width, height = page.get_size()
        sheet, picture = _finely(page, sheet)
        whole = picture
        if sheet.layer.words and not sheet.layer.garbled and _without_printed_text(page):
            picture = rendered(page, sheet.dpi)
        seen = self._best_look(picture, sheet, (width, height))
        codes = _codes(whole, number, sheet.dpi, seen)
        own = (
            ()
            if sheet.layer.garbled
            else tuple(word for word in sheet.layer.shown[:MOST_OWN_WORDS] if _says_something(word))
        )
        words = own + _elsewhere(seen.words, own, first_line=1 + max((word.line for word in own), default=-1))
        if not words and pictures.ink_cells(sheet.ink) < NEARLY_BLANK_CELLS:
            return PageText(number, width, height, "blank", 100.0), codes
        read = replace(seen, number=number, words=words, told=self._foreign(picture, sheet, seen))
        if number == 1:
            read = look_again(read, picture, dpi=sheet.dpi, engine=self.engine, languages=self.languages)
        return read, codes

    def _best_look(self, picture: Image.Image, sheet: Sheet, size: tuple[float, float]) -> PageText:
        """Read it as it lies; only when that goes badly ask which way up it is, and keep the better reading.

        A page that looks sideways is asked about first, unless so little is on it that it is read as soon as asked about.
        """
        sideways = pictures.sideways(picture, dpi=sheet.dpi)
        asked_first = sideways and pictures.ink_cells(sheet.ink) > FEW_LINES_CELLS
        lying = self._asked(picture, sheet.dpi) if asked_first else None
        best = self._in_its_language(picture, sheet, size, lying or 0)
        if not _went_badly(best, sheet):
            return best
        for degrees in _other_ways(lying, sideways, lambda: self._asked(picture, sheet.dpi)):
            best = max(best, self._in_its_language(picture, sheet, size, degrees), key=_sense)
        return best

    def _foreign(self, picture: Image.Image, sheet: Sheet, seen: PageText) -> str:
        """What is told of a page that could hardly be read because it is written in other letters; empty for any other."""
        if seen.confidence >= HARDLY or len(seen.words) < FOREIGN_WORDS or not _went_badly(seen, sheet):
            return ""
        return foreign(self.engine.script(pictures.upright(picture, seen.rotation), dpi=sheet.dpi), self.languages)

    def _asked(self, picture: Image.Image, dpi: int) -> int:
        if dpi > READ_DPI:
            picture, dpi = pictures.reduced(picture, dpi=dpi, to=READ_DPI), READ_DPI
        degrees = self.engine.orientation(picture, dpi=dpi)
        return degrees if degrees in (90, 180, 270) else 0

    def _in_its_language(self, picture: Image.Image, sheet: Sheet, size: tuple[float, float], degrees: int) -> PageText:
        """Read in the language of the page before; again in another only when the small words are that one's."""
        turned, dpi = pictures.upright(picture, degrees), sheet.dpi
        if dpi > READ_DPI and not sheet.coarse and not pictures.fine_print(turned, dpi=dpi):
            turned, dpi = pictures.reduced(turned, dpi=dpi, to=READ_DPI), READ_DPI
        lean = pictures.skew(turned, dpi=dpi, least=LEAST_SKEW)
        straight, turn = pictures.straightened(turned, lean), Turn(*size, rotation=degrees, skew=lean)
        language = self.language or first_language(self.languages)
        first = self._look(straight, dpi, turn, language)
        better = better_language(first.text, self.languages, read_in=language)
        return first if better == language else max(first, self._look(straight, dpi, turn, better), key=_sense)

    def _look(self, straight: Image.Image, dpi: int, turn: Turn, language: str) -> PageText:
        found = self.engine.words(straight, dpi=dpi, languages=language)
        words = tuple(_placed(seen, turn, straight.size) for seen in found)
        sure = _mean((word.confidence, len(word.text)) for word in words)
        return PageText(
            0, turn.width, turn.height, "ocr", sure, words, rotation=turn.rotation, skew=turn.skew, language=language
        )


def _finely(page: pdfium.PdfPage, sheet: Sheet) -> tuple[Sheet, Image.Image]:
    """The page as it is read: a page of fine print that was not drawn with all its pixels is drawn again."""
    picture = sheet.picture(page, sheet.dpi)
    finer = bounded(page, FINE_DPI)
    if sheet.dpi != READ_DPI or finer <= READ_DPI or not pictures.fine_print(picture, dpi=sheet.dpi):
        return sheet, picture
    picture = rendered(page, finer)
    return replace(sheet, dpi=finer, drawn=picture), picture


def _other_ways(lying: int | None, sideways: bool, asked: Callable[[], int]) -> tuple[int, ...]:
    """Which other ways up to try when the reading went badly; `lying` is what the engine said if it was asked already, and may be wrong."""
    if lying is not None:
        return {0: (90, 270), 180: (0,)}.get(lying, (0, 360 - lying))
    told = asked()
    if not sideways:
        return tuple({told} - {0})
    return {0: (90, 270), 180: (180,)}.get(told, (told, 360 - told))


def _codes(picture: Image.Image, number: int, dpi: int, seen: PageText) -> list[Barcode]:
    """The page's barcodes: on the first page however they lie, on others along its lines, once it is turned upright."""
    if number == 1:
        return read_barcodes(picture, page=number, dpi=dpi)
    turn = replace(seen.turn, skew=0.0)
    found = read_barcodes(pictures.upright(picture, seen.rotation), page=number, dpi=dpi, along=True)
    return [replace(code, box=turn.seen_box(code.box)) for code in found]


def _without_printed_text(page: pdfium.PdfPage) -> bool:
    """Take the layer's visible text off (in memory only): what is known is not read again, nor covers the scan.

    Returns whether there was any.
    """
    drawn: list[list[pdfium.PdfObject]] = []
    for item in page.get_objects():
        if item.level == 0:
            drawn.append([item])
        elif drawn:
            drawn[-1].append(item)
    printed = [group[0] for group in drawn if _only_text({item.type for item in group})]
    for item in printed:
        page.remove_obj(item)
    return bool(printed)


def _only_text(kinds: set[int]) -> bool:
    return raw.FPDF_PAGEOBJ_TEXT in kinds and raw.FPDF_PAGEOBJ_IMAGE not in kinds


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
