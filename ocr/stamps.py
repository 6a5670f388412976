"""PURE. The day a paper was filed: the header line first, else the clerk's stamp, else nothing."""

import re
from collections.abc import Iterable, Sequence

from ocr.dates import dates_in
from ocr.field import Field, read
from ocr.headers import Header, latest
from ocr.rows import Row, Sight, Strip

_FILED = re.compile(
    r"(?:^|[^a-z])(?:e-?|electronically\s)?fi[l|1i]ed\b|\bpresentad[oa]\b|\bradicad[oa]\b", re.IGNORECASE
)
_LESSER = re.compile(r"\b(?:received|lodged|entered|recibid[oa]|registrad[oa])\b", re.IGNORECASE)
_NOT_A_STAMP = re.compile(
    r"\b(?:(?:action|complaint|petition|case|date of|were|was|be|been|is|are|and|having|is hereby|first|originally)\s"
    r"(?:re)?filed|filed\s(?:by|on behalf|in|a|an|the|under|herein|with|for|against|his|her|their|its|this))\b",
    re.IGNORECASE,
)
_SIGNATURE = re.compile(r"\b(?:dated?|signed|executed|sworn|expires|hearing|trial|born)\b", re.IGNORECASE)


def read_filed_on(sights: Sequence[Sight], headers: Sequence[Header], first: Sight) -> Field | None:
    """The filing day with its place; a received or lodged stamp counts for less than a filed one."""
    header = latest(header for header in headers if header.page == first.page.number) or latest(headers)
    if header and header.filed_on:
        page = next(sight for sight in sights if sight.page.number == header.page)
        return _of_header(page, header)
    strips = [strip for row in first.rows for strip in row.strips]
    return _stamped(first, strips, _FILED, 0.9, "stamp") or _stamped(first, strips, _LESSER, 0.5, "received stamp")


def _of_header(page: Sight, header: Header) -> Field:
    assert header.filed_on is not None
    trust = 0.98 if all(word.made == "layer" for word in header.strip.words) else 0.9
    confidence = round(trust * header.strip.confidence, 3)
    return Field(header.filed_on.isoformat(), confidence, page.page.number, header.strip.box, "header line")


def _stamped(page: Sight, strips: Sequence[Strip], word: re.Pattern[str], trust: float, via: str) -> Field | None:
    """The stamp's word and the nearest date at most a few rows off, above all below it."""
    for strip in strips:
        text = strip.text[:200]
        if not word.search(text) or _NOT_A_STAMP.search(text) or len(text.split()) > 12:
            continue
        for near in _near(page, strip, strips):
            days = [] if _SIGNATURE.search(near.text[:200]) else dates_in(near.text[:200])
            if days:
                place = [strip, near] if near is not strip else [strip]
                return read(page, place, days[0][0].isoformat(), trust=trust * _zone(page, strip), via=via)
    return None


def _near(page: Sight, stamp: Strip, strips: Iterable[Strip]) -> list[Strip]:
    """The strip itself first, then those within reach of the stamp, nearest first, below before above."""
    reach = max(page.leading * 5, 45.0)
    close = [
        strip for strip in strips if abs(strip.middle - stamp.middle) < 110 and abs(strip.box[1] - stamp.box[1]) < reach
    ]
    return sorted(
        close, key=lambda strip: (strip is not stamp, strip.box[1] < stamp.box[1], abs(strip.box[1] - stamp.box[1]))
    )


def _zone(page: Sight, stamp: Strip) -> float:
    """Clerks stamp the top of the first page; the same word further down is less sure to be a stamp."""
    return 1.0 if stamp.box[1] < page.height * 0.35 else 0.75


def stamp_strips(first: Sight, rows: Sequence[Row]) -> set[Strip]:
    """Strips of a stamp in the upper right corner: their words name no parties and no title."""
    marks = [
        strip
        for row in rows
        for strip in row.strips
        if _FILED.search(strip.text[:60]) and strip.box[0] > first.width * 0.55 and strip.box[1] < first.height * 0.2
    ]
    reach = max(first.leading * 8, 70.0)
    return {
        strip
        for mark in marks
        for row in rows
        for strip in row.strips
        if abs(strip.middle - mark.middle) < 90
        and 0 <= strip.box[1] - mark.box[1] < reach
        and strip.box[0] > first.width * 0.5
    }
