"""PURE. A quick look at each page of a stack for the codes of separator and cover sheets, before anything of it is read."""

from pathlib import Path
from typing import Any

import pypdfium2 as pdfium

from ocr import opening
from ocr.barcodes import read_barcodes
from ocr.looking import Sheet, look
from ocr.seeing import BARCODE_DPI
from ocr.unread import Unreadable

MOST_WORDS = 150  # a sheet between papers carries a code and few words; a page of text is none


def find_codes(*, base: str, first: int, last: int) -> dict[str, Any]:
    """Return {"codes": [{page, kind, text, box}], "blank": [pages without ink]} of these pages (from 1, inclusive) of the PDF.

    Pages full of words of their own are passed over: they are papers. So are those that cannot be drawn.
    """
    codes: list[dict[str, Any]] = []
    blank: list[int] = []
    for number in range(first, last + 1):
        try:
            page = opening.document(Path(base))[number - 1]
            sheet = look(page, dpi=BARCODE_DPI)  # a quarter finer would take twice as long and find no more codes
        except (Unreadable, pdfium.PdfiumError):
            continue
        if sheet.blank:
            blank.append(number)
        elif len(sheet.layer.words) <= MOST_WORDS:
            codes += _codes(page, sheet, number)
        page.close()
    return {"codes": codes, "blank": blank}


def _codes(page: pdfium.PdfPage, sheet: Sheet, number: int) -> list[dict[str, Any]]:
    dpi = sheet.dpi if sheet.drawn else BARCODE_DPI
    return [code.to_json() for code in read_barcodes(sheet.picture(page, dpi), page=number, dpi=dpi)]
