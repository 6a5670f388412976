"""PURE. A page that cannot be read: kept as it came, marked, and told; the other pages of its paper are read."""

from collections.abc import Iterable, Mapping
from typing import Any

from ocr.pages import PageText

STOPPED = "READER_STOPPED"
LETTER = (612.0, 792.0)
NO_COPY = "No searchable copy was made because page {page} stopped the reader. The original is kept and shown as it is; its words can still be searched."
NONE_NEEDED = "No page that could be read needs a searchable copy; the original is kept and shown as it is."


class Unreadable(Exception):
    """A page cannot be read: the code of the reason, and what is told of it, as what follows "Page 3 ..."."""

    def __init__(self, code: str, told: str) -> None:
        super().__init__(told)
        self.code, self.told = code, told


def unread_page(number: int, size: tuple[float, float], code: str, told: str) -> PageText:
    """Return the page without a word, marked as not read."""
    wide, high = size if min(size) > 0 else LETTER
    return PageText(number, wide, high, "unread", 0.0, code=code, told=told)


def notes_of(pages: Iterable[PageText]) -> list[dict[str, Any]]:
    """Return what a person should know of single pages: page, code (empty when it may be filed all the same), what is told."""
    return [{"page": page.number, "code": page.code, "told": page.told} for page in pages if page.told]


def stopped_at(notes: Iterable[Mapping[str, Any]]) -> int:
    """Return the first page that stopped the reader; 0 when none did."""
    return next((int(note["page"]) for note in notes if note["code"] == STOPPED), 0)
