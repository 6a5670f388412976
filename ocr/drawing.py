"""PURE. A page drawn in grey, the quickest way PDFium can."""

import pypdfium2 as pdfium
import pypdfium2.raw as raw
from PIL import Image

MOST_IN_COLOUR = 12_000_000  # pixels: four bytes each for a moment
GIANT = 100_000_000  # points of a picture in the page
OF_ONE_BIT = frozenset({"CCITTFaxDecode", "JBIG2Decode"})  # ISO 32000-1, 7.4.6 and 7.4.7


def grey(page: pdfium.PdfPage, *, scale: float) -> Image.Image:
    """Return the page drawn in grey, at `scale` pixels a point.

    PDFium draws pictures of many tones into a grey page at half the speed of a coloured one, those of one bit at twice the speed, with
    the same result; a very large page is drawn grey all the same, for its memory.
    """
    wide, high = page.get_size()
    spare = wide * high * scale * scale > MOST_IN_COLOUR or _better_grey(page)
    drawn: Image.Image = page.render(scale=scale, grayscale=spare, prefer_bgrx=not spare).to_pil()
    return drawn.convert("L")


def _better_grey(page: pdfium.PdfPage) -> bool:
    """Whether the page holds a giant picture, or pictures of one bit only."""
    placed = list(page.get_objects(filter=[raw.FPDF_PAGEOBJ_IMAGE]))
    sizes = (one.get_px_size() for one in placed)
    return any(wide * high > GIANT for wide, high in sizes) or (bool(placed) and all(map(_of_one_bit, placed)))


def _of_one_bit(placed: pdfium.PdfImage) -> bool:
    filters = placed.get_filters()
    return bool(filters) and filters[-1] in OF_ONE_BIT
