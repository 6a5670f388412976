"""PURE. A page with what is laid over it (filled form fields, typed notes, stamps) drawn as part of it; in memory, the file stays as it is."""

import pypdfium2 as pdfium
import pypdfium2.raw as raw

DRAW_DPI = 9  # drawing a page once makes PDFium draw the fields that have no look of their own yet (ISO 32000-1, 12.7.2, NeedAppearances)
MOST_POINTS = 14_400.0


def opened(document: pdfium.PdfDocument, at: int) -> pdfium.PdfPage:
    """Open a page (from 0) as a person sees it, fields and notes drawn in."""
    page = document[at]
    if raw.FPDFPage_GetAnnotCount(page) < 1 or max(page.get_size()) > MOST_POINTS:
        return page
    page.render(scale=DRAW_DPI / 72)
    done = raw.FPDFPage_Flatten(page, raw.FLAT_NORMALDISPLAY)
    if done != raw.FLATTEN_SUCCESS:
        return page
    page.close()
    return document[at]
