"""PURE. The accused where nothing stands between the government and them: its name on a line, theirs some lines below."""

import re
from collections.abc import Sequence

from ocr.addresses import is_address
from ocr.caption_edges import is_outside, part_line
from ocr.caption_runs import ABOVE, BELOW, Run
from ocr.case_names import LABELLED, capitalised
from ocr.field import Field
from ocr.parties import party_fields
from ocr.rows import Sight
from ocr.strips import Row, Strip
from ocr.title_dress import in_capitals

APART, CLOSE = 8, 1.2  # leadings between the government and the first name, and between two lines of names
MOST_LINES = 8
SAME_EDGE = 30.0  # points
_GOVERNMENT = re.compile(
    r"^\W{0,3}(?:the )?(?:united states(?: of america)?|(?:people|state|commonwealth) of (?:the (?:state|commonwealth) of )?\w+(?: \w+)?)\W{0,3}$",
    re.IGNORECASE,
)
_PLACE = re.compile(
    r"^\W{0,3}(?:county|city|parish|borough|town) of\b", re.IGNORECASE
)  # 'STATE OF TEXAS / COUNTY OF TRAVIS' is a venue
_CRIMINAL = re.compile(r"\b(?:cr|crim|criminal|indictment|mj|judgment in a criminal)\b", re.IGNORECASE)


def read_accused(page: Sight, rows: Sequence[Row]) -> tuple[Field, ...]:
    """The government and those named in capitals close below it, on a page that says it is a criminal matter."""
    upper = [row for row in rows if row.top < page.height * 0.5]
    if not any(_CRIMINAL.search(re.sub(r"[\W\d_]+", " ", row.text[:200])) for row in upper):
        return ()
    strips = [strip for row in upper for strip in row.strips]
    for at, strip in enumerate(strips):
        if _GOVERNMENT.match(strip.text[:80]) and not is_outside(strip.text, "") and (run := _named(page, strips, at)):
            government = Run([strip], [strip.text], place=ABOVE, rule="accused")
            return tuple(party for one in (government, run) for party in party_fields(page, one, 0.85))
    return ()


def _named(page: Sight, strips: Sequence[Strip], at: int) -> Run | None:
    """The lines of names below the government's, with the part that follows them; None where other things stand there."""
    government = strips[at]
    run, last = Run(place=BELOW, rule="accused"), government
    for strip in strips[at + 1 :]:
        if abs(strip.box[0] - government.box[0]) > SAME_EDGE and not (run.strips and part_line(strip.text)):
            continue
        if strip.box[1] - last.box[3] > page.leading * (CLOSE if run.strips and not part_line(strip.text) else APART):
            break
        if part := part_line(strip.text):
            run.role = part if run.strips else ""
            break
        if not _is_name(strip) or len(run.strips) == MOST_LINES:
            break
        run.add(strip, strip.text)
        last = strip
    return run if run.strips else None


def _is_name(strip: Strip) -> bool:
    text = strip.text[:300]
    other = _PLACE.match(text) or is_outside(text) or is_address(text) or LABELLED.match(text[:60])
    return not other and in_capitals(text) and capitalised(text) and len(text.split()) > 1
