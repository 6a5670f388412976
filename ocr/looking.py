"""PURE. A page before it is read: what is seen of it, how much of that its own text explains, whether it is a scan and how fine."""

from dataclasses import dataclass

import pypdfium2 as pdfium
import pypdfium2.raw as raw
from PIL import Image

from ocr import picture as pictures
from ocr.drawing import grey
from ocr.shown import only_seen
from ocr.textlayer import Layer, read_layer
from ocr.unread import Unreadable

LOOK_DPI = 100
FINE_DPI, COARSE = 200, 190
MOST_PIXELS = 40_000_000
MOST_POINTS = 200_000_000  # of a picture in the paper: one that large is no scan of a page
BLANK_CELLS = 4
DAMAGED = "is a picture that is damaged and cannot be drawn"


@dataclass(frozen=True)
class Sheet:
    """A page as it looks before it is read: ink, how much of it the layer explains, and its pictures."""

    ink: Image.Image
    layer: Layer
    covered: float
    scanned: bool
    dpi: int
    drawn: Image.Image | None = None
    coarse: bool = False  # scanned with so few pixels that all of them are wanted

    def picture(self, page: pdfium.PdfPage, dpi: int) -> Image.Image:
        """The page drawn at this resolution, or as finely as it was drawn already."""
        return self.drawn or rendered(page, dpi)

    @property
    def blank(self) -> bool:
        return not self.layer.words and pictures.ink_cells(self.ink) <= BLANK_CELLS

    @property
    def layer_is_good(self) -> bool:
        """Only a header line over a full-page scan explains little of the ink: that is no good layer."""
        enough = 0.5 if self.scanned else 0.15
        return bool(self.layer.words) and not self.layer.garbled and self.covered >= enough


def look(page: pdfium.PdfPage, *, dpi: int = FINE_DPI) -> Sheet:
    """Measure a page cheaply: is anything on it, is it a scan, does its text explain what is seen.

    A scan is drawn once, as finely as it will be read (`dpi`; a coarse one with all its pixels), a printed page only as finely as
    measuring needs.
    Raises Unreadable when nothing but its own text is seen because its picture cannot be drawn: that is no blank page.
    """
    layer, (width, height) = read_layer(page), page.get_size()
    scanned, own_dpi, coarse = _scan(page, dpi)
    drawn_dpi = bounded(page, own_dpi if scanned else LOOK_DPI)
    picture = rendered(page, drawn_dpi)
    found = pictures.ink(picture, dpi=drawn_dpi)
    layer = only_seen(layer, picture, (width, height))
    share = pictures.covered(found, [word.box for word in layer.words], width=width, height=height)
    sheet = Sheet(found, layer, share, scanned, bounded(page, own_dpi), picture if scanned else None, coarse)
    if scanned and pictures.ink_cells(found) * (1 - share) <= BLANK_CELLS:
        _must_be_drawn(page)
    return sheet


def _must_be_drawn(page: pdfium.PdfPage) -> None:
    for placed in page.get_objects(filter=[raw.FPDF_PAGEOBJ_IMAGE]):
        try:
            bitmap = placed.get_bitmap()
            as_told = (bitmap.width, bitmap.height) == tuple(placed.get_px_size())
            bitmap.close()
        except pdfium.PdfiumError:
            wide, high = placed.get_px_size()
            if wide * high > MOST_POINTS:
                raise Unreadable(
                    "TOO_LARGE", f"is a picture of {wide:,} x {high:,} points, too large to be drawn"
                ) from None
            raise Unreadable("CORRUPT", DAMAGED) from None
        if not as_told:
            raise Unreadable("CORRUPT", DAMAGED)


def _scan(page: pdfium.PdfPage, wanted: int) -> tuple[bool, int, bool]:
    """Whether pictures cover the page, how finely it is to be drawn, and whether even its finest picture is coarse."""
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
        return False, FINE_DPI, False
    coarse = finest < COARSE
    return True, pictures.sensible_dpi(FINE_DPI if coarse else wanted, finest, area / 5184), coarse


def bounded(page: pdfium.PdfPage, dpi: int) -> int:
    """A poster-sized page is looked at with fewer pixels."""
    inches = max(0.01, page.get_width() * page.get_height() / 5184)
    return max(1, min(dpi, int((MOST_PIXELS / inches) ** 0.5)))


def rendered(page: pdfium.PdfPage, dpi: int) -> Image.Image:
    return grey(page, scale=dpi / 72)
