"""PURE. A quick look through a stack for the codes of separator and cover sheets, before anything of it is read."""

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pypdfium2 as pdfium

from ocr.barcodes import read_barcodes
from ocr.seeing import BARCODE_DPI, Sheet, look
from ocr.wrapping import is_pdf, wrap

MOST_WORDS = 150  # a sheet between papers carries a code and few words; a page of text is none


def find_codes(*, path: str) -> dict[str, Any]:
    """Return {"pages": n, "codes": [{page, kind, text, box}], "blank": [pages without ink]}; pages count from 1.

    Pages full of words of their own are passed over: they are papers. A paper of one page has nothing between its pages.
    """
    with TemporaryDirectory() as folder:
        base = Path(path) if is_pdf(Path(path)) else wrap(Path(path), Path(folder) / "pages.pdf")
        document = pdfium.PdfDocument(base)
        codes: list[dict[str, Any]] = []
        blank: list[int] = []
        pages = len(document)
        for number in range(1, pages + 1) if pages > 1 else ():
            sheet = look(document[number - 1])
            if sheet.blank:
                blank.append(number)
            elif len(sheet.layer.words) <= MOST_WORDS:
                codes += _codes(document[number - 1], sheet, number)
        document.close()
    return {"pages": pages, "codes": codes, "blank": blank}


def _codes(page: pdfium.PdfPage, sheet: Sheet, number: int) -> list[dict[str, Any]]:
    dpi = sheet.dpi if sheet.drawn else BARCODE_DPI
    return [code.to_json() for code in read_barcodes(sheet.picture(page, dpi), page=number, dpi=dpi)]
