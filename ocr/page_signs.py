"""PURE. What one page shows of where a paper begins: a caption of its own, its header line, its page number, an exhibit's mark."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from ocr.casenumbers import Known
from ocr.field import Field, NumberField
from ocr.fields import fields_of
from ocr.headers import Header, headers_of
from ocr.open_captions import find_caption
from ocr.pages import PageText, Reading
from ocr.rows import Sight, sight
from ocr.strips import Row

FEW_WORDS = 30  # a sheet that only announces an exhibit has no more
_COURT = re.compile(r"\b(?:court|tribunal|corte|juzgado|board of|commission)\b", re.IGNORECASE)
_EXHIBIT = re.compile(
    r"^\W*(?:exhibit|exh\.?|attachment|appendix|tab|anexo|ap[ée]ndice)\s{1,3}[\"']?(?:[a-z]{1,2}|\d{1,3}|[ivx]{1,5})[\"']?\W*$",
    re.IGNORECASE,
)
_TOLD = re.compile(r"\b(?:page|pg)\.?\s?:?\s?(\d{1,4})\b", re.IGNORECASE)
_FOOT = re.compile(
    r"^\W*(?:page|pg\.?|p[áa]gina)?\s{0,2}(\d{1,4})(?:\s{0,2}(?:of|/|de)\s{0,2}\d{1,4})?\W*$", re.IGNORECASE
)


_RUNNING = re.compile(
    r"(?:^\W{0,3}in re\b|\b(?:v|vs)\.\s).{3,160}?\W\(?(?:(?:case|docket|cause|civil action)\s)?no(?:s|\.|:)\W{0,3}\S{0,12}\s?\S{0,6}\d",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Signs:
    """One page as it is leafed past. `documents` and `told` are those of its header lines, `foot` is the number below; 0 where there is none."""

    page: int
    blank: bool
    documents: frozenset[int] = frozenset()
    told: tuple[int, ...] = ()
    foot: int = 0
    announces: bool = False  # a sheet with nothing on it but "Exhibit A"
    exhibit: bool = False  # a page with that mark in its margin
    numbers: tuple[NumberField, ...] = ()
    parties: tuple[Field, ...] = ()
    court: Field | None = None
    title: Field | None = None
    filed_on: Field | None = None
    in_re: bool = False

    @property
    def captioned(self) -> bool:
        """Whether a caption of its own stands on it: two at least of a court's heading, a number in its place, and parties."""
        firm = any(number.place == "caption" for number in self.numbers)
        return (self.court is not None) + firm + (len(self.parties) > 1 or self.in_re) >= 2


def signs_of(page: PageText, courts: Sequence[Known]) -> Signs:
    """Return what the page shows. Only one that may carry a caption is read for its fields: a long scan is leafed through quickly."""
    if not page.words:
        return Signs(page.number, blank=True)
    headers, seen = headers_of(page), sight(page)
    rows = [row for row in seen.rows if not _of_header(row, headers)]
    found = Signs(
        page.number, False, frozenset(header.document for header in headers if header.document), _told(headers), _foot(seen),
        announces=_marked(rows) and sum(len(row.whole.words) for row in rows) <= FEW_WORDS,
        exhibit=_marked([row for row in rows if not 0.13 < (row.top + row.bottom) / 2 / seen.height < 0.85]),
    )  # fmt: skip
    return replace(found, **_own(page, courts)) if _may_be_headed(seen) and not _has_running_head(seen) else found


def _has_running_head(seen: Sight) -> bool:
    """Whether the page begins with the case's name and number in one line, as the later pages of one paper do."""
    return any(_RUNNING.search(row.text[:300]) for row in seen.rows[:3] if row.top < seen.height * 0.12)


def _of_header(row: Row, headers: Sequence[Header]) -> bool:
    return any(row.text[:60] == header.strip.text[:60] for header in headers)


def _told(headers: Sequence[Header]) -> tuple[int, ...]:
    """The page numbers its header lines give."""
    found = [_TOLD.search(header.strip.text[:400]) for header in headers]
    return tuple(int(one.group(1)) for one in found if one)


def _foot(seen: Sight) -> int:
    low = [strip for row in seen.rows if row.top > seen.height * 0.9 for strip in row.strips]
    found = [_FOOT.match(strip.text[:40]) for strip in low]
    return next((int(one.group(1)) for one in found if one), 0)


def _marked(rows: Sequence[Row]) -> bool:
    return any(_EXHIBIT.match(strip.text[:40]) for row in rows for strip in row.strips)


def _may_be_headed(seen: Sight) -> bool:
    upper = [row for row in seen.rows if row.top < seen.height * 0.5]
    return any(_COURT.search(row.text[:200]) for row in upper) or find_caption(seen, seen.rows) is not None


def _own(page: PageText, courts: Sequence[Known]) -> dict[str, Any]:
    """What the page would say of itself if it were the first of its paper."""
    found = fields_of(Reading((replace(page, number=1),)), courts)

    def here(field: Any) -> Any:
        return replace(field, page=page.number) if field else None

    return {
        "numbers": tuple(here(number) for number in found.numbers if number.place != "mention"),
        "parties": tuple(here(party) for party in found.parties), "court": here(found.court or found.court_text),
        "title": here(found.title), "filed_on": here(found.filed_on), "in_re": found.in_re,
    }  # fmt: skip
