"""PURE. A PDF leafed through with PDFium, which keeps the bytes of every picture it drew until the file is closed.

So the file is opened anew every so often, and a paper of three thousand pages needs no more memory than one of fifty.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pypdfium2 as pdfium

AT_ONCE = 20


class Leaves:
    """The pages of a PDF, one at a time."""

    def __init__(self, path: Path) -> None:
        self._path, self._drawn = path, 0
        self._document = pdfium.PdfDocument(path)

    def __len__(self) -> int:
        return len(self._document)

    @contextmanager
    def page(self, at: int) -> Iterator[pdfium.PdfPage]:
        """Open a page (from 0) for as long as it is needed."""
        if self._drawn >= AT_ONCE:
            self.close()
            self._document, self._drawn = pdfium.PdfDocument(self._path), 0
        self._drawn += 1
        page = self._document[at]
        try:
            yield page
        finally:
            page.close()

    def close(self) -> None:
        """Close the file."""
        self._document.close()
