"""PURE. The hearing a paper is noticed for: day and hour as its caption or its form says them; and the pages a cover sheet counts."""

import re
from collections.abc import Sequence

from ocr.captions import Caption
from ocr.dates import dates_in, time_in
from ocr.field import Field, read
from ocr.rows import Sight
from ocr.strips import Row, Strip

_HEARING = re.compile(
    r"\b(?:hearing|conference|vista)(?: date)?(?: and time)?\s?[:.]|\bhearing date\b|\bfecha de (?:la )?vista\b|^\W{0,3}(?:set for )?hearing\b",
    re.IGNORECASE,
)
_DATE = re.compile(r"^\W{0,3}(?:date|fecha)(?: (?:and|&) time)?\s?[:.]", re.IGNORECASE)
_TIME = re.compile(r"\b(?:time|hour|hora)\s?[:.]", re.IGNORECASE)
_OTHER = re.compile(
    r"\b(?:trial|filed|juicio|birth|dated|signed|action|complaint|executed|sworn|discovery cut)\b", re.IGNORECASE
)
_PAGES = re.compile(
    r"\b(?:number of pages|no\. of pages|total pages|page count|pages (?:including|incl\.?) (?:this )?cover\w{0,6}|# of pages|pages|páginas|"
    r"número de páginas)\s?(?:\([^)]{0,40}\)\s?)?[:=]\s?(\d{1,4})\b",
    re.IGNORECASE,
)
LINES = 4  # how far below its date a hearing's hour may stand


def read_hearing(page: Sight, rows: Sequence[Row], caption: Caption | None) -> Field | None:
    """The hearing as 2026-03-02T09:00, or its day alone; a bare 'Date:' counts only with a 'Time:' or in the caption."""
    strips = [strip for row in rows if row.top < page.height * 0.6 for strip in row.strips]
    beside = list(caption.right) if caption else []
    for candidates, within in ((beside, True), (strips, False)):
        for at, strip in enumerate(candidates):
            hearing = _hearing(strip, _close(strip, candidates[at + 1 :], page), within=within)
            if hearing:
                return read(page, [strip], hearing, trust=0.9, via="caption" if within else "line")
    return None


def _close(strip: Strip, below: Sequence[Strip], page: Sight) -> list[Strip]:
    near = [
        one
        for one in below[: LINES * 3]
        if abs(one.box[0] - strip.box[0]) < 60 or abs(one.box[1] - strip.box[1]) < page.leading
    ]
    return [one for one in near if one.box[1] - strip.box[1] < page.leading * 2.2 * LINES][:LINES]


def _hearing(strip: Strip, below: Sequence[Strip], *, within: bool) -> str:
    text = strip.text[:200]
    named, dated = _HEARING.search(text), _DATE.match(text)
    if not (named or dated) or _OTHER.search(text) or len(text.split()) > 14:
        return ""
    rest = text[(named or dated).end() :]  # type: ignore[union-attr]  # one of both matched
    days, source = dates_in(rest), rest
    if not days and named and below and not _OTHER.search(below[0].text[:200]):
        source = below[0].text[:200]
        days = dates_in(source)
    if not days:
        return ""
    hour = time_in(source[days[0][2] :]) or next(
        (time_in(one.text[:120]) for one in below if _TIME.search(one.text[:120])), ""
    )
    if dated and not named and not within and not hour:
        return ""
    return days[0][0].isoformat() + (f"T{hour}" if hour else "")


def read_pages_told(pages: Sequence[Sight]) -> Field | None:
    """How many pages a cover sheet says follow or are in all: on the first page, in a line that says so."""
    for page in pages[:1]:
        for strip in (strip for row in page.rows for strip in row.strips):
            told = _PAGES.search(strip.text[:200])
            if told and len(strip.text.split()) <= 12 and 0 < int(told[1]) <= 5000:
                return read(page, [strip], str(int(told[1])), trust=0.9, via="cover sheet")
    return None
