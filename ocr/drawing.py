"""PURE. A page drawn in grey, the quickest way PDFium can."""

import pypdfium2 as pdfium
import pypdfium2.raw as raw
from PIL import Image

MOST_IN_COLOUR = 12_000_000  # pixels: four bytes each for a moment
GIANT = 100_000_000  # points of a picture in the page


def grey(page: pdfium.PdfPage, *, scale: float) -> Image.Image:
    """Return the page drawn in grey, at `scale` pixels a point.

    PDFium draws pictures into a grey page at half the speed of a coloured one, with the same result; a very large page is drawn grey all the
    same, for its memory.
    """
    wide, high = page.get_size()
    spare = wide * high * scale * scale > MOST_IN_COLOUR or _holds_giants(page)
    drawn: Image.Image = page.render(scale=scale, grayscale=spare, prefer_bgrx=not spare).to_pil()
    return drawn.convert("L")


def _holds_giants(page: pdfium.PdfPage) -> bool:
    sizes = (placed.get_px_size() for placed in page.get_objects(filter=[raw.FPDF_PAGEOBJ_IMAGE]))
    return any(wide * high > GIANT for wide, high in sizes)
