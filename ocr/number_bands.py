"""PURE. Where on a page a number may be the paper's own: how far down, in which column, and outside running text."""

import re
from collections.abc import Callable, Iterable, Sequence

from ocr.captions import COURT_LINE, LABEL, Caption
from ocr.rows import Sight
from ocr.strips import Row, Strip
from ocr.vocabulary import IDLE

_BRACKETED = re.compile(r"\([^()]{3,60}\)")  # 'Docket Number (when available)'
RE = re.compile(r"^\W{0,3}(?:re|in re|regarding|subject|asunto)\b\W", re.IGNORECASE)


def strips_apart(row: Row, caption: Caption | None) -> Iterable[Strip]:
    """The row's strips; in a caption of columns each column for itself, without the signs between them."""
    if caption and caption.columns and row.bottom > caption.top and row.top <= caption.bottom:
        inside = [strip for strip in (*caption.left, *caption.right) if _same_row(strip, row)]
        taken = {id(word) for strip in inside for word in strip.words}
        left_out = [strip for strip in row.strips if not any(id(word) in taken for word in strip.words)]
        return [*inside, *left_out]
    return row.strips


def _same_row(strip: Strip, row: Row) -> bool:
    return any(word in row.whole.words for word in strip.words[:1])


def band(page: Sight, caption: Caption | None) -> float:
    """How far down a labelled number is still the paper's own: to the end of the caption, or the upper half."""
    return max(caption.bottom + page.leading * 2, page.height * 0.25) if caption else page.height * 0.5


def names_court(rows: Sequence[Row]) -> bool:
    """A court named below the parties is the court below, and the number with it its own."""
    return any(COURT_LINE.search(row.text[:200]) for row in rows)


def reach(page: Sight, caption: Caption | None, has_number: Callable[[str], bool]) -> float:
    """The band, or further down where no number stands in it: a form may ask for it under the parties."""
    limit = band(page, caption)
    inside = [strip for row in page.rows if row.top < limit for strip in row.strips]
    labels = [label for strip in inside if (label := LABEL.match(strip.text[:120])) and label.end() > 2]
    told = labels or any(has_number(strip.text[:300]) for strip in inside)
    return limit if told else max(limit, page.height * 0.4)


def in_prose(page: Sight, row: Row, above: Sequence[Row]) -> bool:
    """A line of running text, as in the body of a letter, cites another case; a `Re:` line and those under it name the letter's own."""
    if any(RE.match(near.text[:20]) for near in (*above, row)):
        return False
    near = above[-1] if above and row.top - above[-1].bottom < page.leading * 1.5 else None
    return _runs_on(row) or (near is not None and _runs_on(near))


def on_its_own_line(page: Sight, at: int) -> bool:
    """Whether a row stands in the upper half of the first page and outside running text: a label and a number there are a form's own."""
    row = page.rows[at]
    return (
        page.page.number == 1
        and row.top < page.height * 0.5
        and not in_prose(page, row, page.rows[max(0, at - 3) : at])
    )


def _runs_on(row: Row) -> bool:
    """Words that begin small, as a sentence has them and a heading has not; what stands in boxes side by side is no sentence."""
    boxes = [box for strip in row.strips for box in _BRACKETED.sub(" ", strip.text[:300]).split("|")]
    asking = [box.rstrip().endswith(":") and len(boxes) > 1 for box in boxes]
    for words in (re.findall(r"[^\W\d_]+", box) for box, asks in zip(boxes, asking, strict=True) if not asks):
        small = [word for word in words if word.islower() and len(word) > 2 and word not in IDLE]
        if len(small) >= 2 and len(small) * 4 >= len(words) and (len(boxes) == 1 or len(words) > 3):
            return True
    return False
