"""PURE. What the code on a cover sheet says: court, case, document type, page count, lane."""

from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qsl, urlencode

MARK = "DOCGEN-COVER"
MOST_PAGES = 999_999


@dataclass(frozen=True)
class Cover:
    """The wishes of a cover sheet for the paper that follows it; empty means nothing was said."""

    court: str = ""
    number: str = ""
    type: str = ""
    pages: int | None = None  # pages of the paper without the cover sheet
    lane: str = ""

    def code(self) -> str:
        """Return the text of the sheet's QR code."""
        said = {
            "court": self.court,
            "case": self.number,
            "type": self.type,
            "pages": self.pages or "",
            "lane": self.lane,
        }
        return f"{MARK}?{urlencode({name: value for name, value in said.items() if value})}"


def read_cover(text: str) -> Cover | None:
    """Return what the code says; None when it is not a code of ours."""
    mark, _, said = text.partition("?")
    if mark != MARK:
        return None
    values: dict[str, Any] = {name: _printable(value) for name, value in parse_qsl(said, max_num_fields=12)}
    pages = values.get("pages", "")
    return Cover(
        values.get("court", "")[:120], values.get("case", "")[:80], values.get("type", "")[:200],
        int(pages) if pages.isdecimal() and len(pages) <= len(str(MOST_PAGES)) else None, values.get("lane", "")[:80],
    )  # fmt: skip


def _printable(text: str) -> str:
    return "".join(sign for sign in text if sign.isprintable())
