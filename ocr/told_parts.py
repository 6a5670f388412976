"""PURE. The parties where nothing stands between the sides: each with its part on its own line, 'ANN LEE (Plaintiff)'."""

import re
from collections.abc import Sequence

from ocr.caption_edges import is_outside
from ocr.caption_runs import ABOVE, BELOW, Run
from ocr.case_names import LABELLED, capitalised
from ocr.field import Field
from ocr.parties import party_fields
from ocr.parts import part_in
from ocr.rows import Sight
from ocr.strips import Row, Strip

APART = 12  # leadings between the two sides
_PART = re.compile(r"(?:\s?[(\[{]|,\s)([^()\[\]{},]{5,40})[)\]},.;]{0,2}$")


def read_told_parts(page: Sight, rows: Sequence[Row]) -> tuple[Field, ...]:
    """The parties of two sides whose lines end in different parts; nothing where only one does."""
    strips = [strip for row in rows if row.top < page.height * 0.5 for strip in row.strips]
    ends = [(at, part) for at, strip in enumerate(strips) if (part := _part(strip.text[:300]))]
    for (one, first), (two, second) in zip(ends, ends[1:], strict=False):
        near = 0 < strips[two].box[1] - strips[one].box[1] < page.leading * APART
        if near and first.lower().rstrip("s") != second.lower().rstrip("s"):
            sides = [_side(page, strips, one, 0, first, ABOVE), _side(page, strips, two, one + 1, second, BELOW)]
            return tuple(party for run in sides for party in party_fields(page, run, 0.85))
    return ()


def _part(text: str) -> str:
    """The part a line ends with, where names stand before it."""
    told = _PART.search(text)
    named = told and capitalised(text[: told.start()]) and not LABELLED.match(text[:60])
    return part_in(told[1]) if told and named else ""


def _side(page: Sight, strips: Sequence[Strip], end: int, first: int, role: str, place: str) -> Run:
    """The line with the part and the lines of names close above it, at its edge."""
    start = end
    while start > first and _goes_on(page, strips[start - 1], strips[start]):
        start -= 1
    lines = strips[start : end + 1]
    texts = [strip.text for strip in lines]
    told = _PART.search(texts[-1])
    return Run([*lines], [*texts[:-1], texts[-1][: told.start()] if told else texts[-1]], role, place, "told part")


def _goes_on(page: Sight, upper: Strip, lower: Strip) -> bool:
    close = lower.box[1] - upper.box[3] < page.leading * 0.8 and abs(upper.box[0] - lower.box[0]) < 8
    return close and capitalised(upper.text[:300]) and not is_outside(upper.text, lower.text)
