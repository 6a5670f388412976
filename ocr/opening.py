"""PURE. The paper a reader has open: kept open from page to page, closed when the next one is asked for.

PDFium keeps the bytes of every picture it drew until the file is closed, so a long paper is opened anew every so often.
"""

import atexit
from dataclasses import dataclass
from pathlib import Path

import pypdfium2 as pdfium

from ocr.leafing import AT_ONCE
from paper.child import Refusal

BROKEN = (
    "The pages of this paper could not be opened to be read. The original is kept as it came. "
    "Open it on your screen; if it does not show there either, ask for a new scan."
)


@dataclass
class _Open:
    """The one paper that is open, the file it was opened from (place, size, time), and how often it was asked for."""

    mark: tuple[str, int, int]
    document: pdfium.PdfDocument
    asked: int = 0


_open: list[_Open] = []
atexit.register(lambda: close())


def document(path: Path) -> pdfium.PdfDocument:
    """Return the paper opened; the one that was open before is closed. Raises Refusal: CORRUPT."""
    status = path.stat()
    mark = (str(path), status.st_size, status.st_mtime_ns)
    if not _open or _open[0].mark != mark or _open[0].asked >= AT_ONCE:
        close()
        try:
            _open.append(_Open(mark, pdfium.PdfDocument(path)))
        except pdfium.PdfiumError as broken:
            raise Refusal("CORRUPT", BROKEN) from broken
    _open[0].asked += 1
    return _open[0].document


def close() -> None:
    """Close the paper that is open, if one is."""
    while _open:
        _open.pop().document.close()
