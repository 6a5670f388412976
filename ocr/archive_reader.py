"""PURE. The words of an archive copy as its second reader (pypdf) reads them: it took no part in writing them."""

from collections.abc import Iterator
from typing import Any, BinaryIO

import pypdf
from pypdf._cmap import get_encoding
from pypdf.generic import ContentStream

from ocr.glyphless import NAME, UNKNOWN


class SecondReader:
    """One copy, page by page; what letters a font's bytes stand for is read once, for a file has few fonts."""

    def __init__(self, opened: BinaryIO) -> None:
        self._pdf = pypdf.PdfReader(opened)
        self._letters: dict[int, dict[str, str]] = {}

    def __len__(self) -> int:
        return len(self._pdf.pages)

    def words(self, at: int) -> list[str]:
        """Return the words of the form that the page (from 0) calls first, in the sequence they are shown."""
        page: Any = self._pdf.pages[at]
        drawn = page["/Resources"]["/XObject"]
        called = bytes(page["/Contents"][0].get_data()).split()[1]
        form = next(drawn[name] for name in drawn if name.startswith(f"/{NAME}") and name.encode("ascii") == called)
        try:
            return "".join(self._shown(form)).split()
        finally:
            self._pdf.resolved_objects.clear()  # of a long paper it would keep every page

    def _shown(self, form: Any) -> Iterator[str]:
        """Each string that is shown, in letters; a byte its font gives no letter is an unknown one."""
        fonts, letters = form["/Resources"]["/Font"], dict[str, str]()
        for operands, operator in ContentStream(form, self._pdf, "bytes").operations:
            if operator == b"Tf":
                letters = self._letters_of(fonts.raw_get(operands[0]))
            elif operator == b"Tj":
                yield "".join(letters.get(sign, UNKNOWN) for sign in bytes(operands[0]).decode("latin-1"))

    def _letters_of(self, font: Any) -> dict[str, str]:
        if font.idnum not in self._letters:
            self._letters[font.idnum] = get_encoding(font.get_object())[1]
        return self._letters[font.idnum]
