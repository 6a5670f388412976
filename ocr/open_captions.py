"""PURE. Finds the caption of a page: by the signs or the label beside it, else by its 'v.', its parts or its 'In re' alone."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ocr.caption_edges import (
    first_line,
    is_mark,
    is_outside,
    is_versus,
    last_line,
    last_part,
    opens,
    part_line,
    sides_only,
)
from ocr.captions import IN_RE, LABEL, Caption, is_court_line, ruled_captions
from ocr.name_pieces import ENDS_IN_FORM
from ocr.rows import Sight
from ocr.strips import Row, Strip
from ocr.title_dress import headline, is_choice, is_trade
from ocr.vocabulary import BODIES

_BARE = re.compile(
    r"^\W{0,3}(?:[A-Z\d]{1,4}[:-])?\d{2,4}[\s-]{1,2}[A-Za-z]{1,4}\.?[\s-]{1,2}\d{2,7}(?:[\s-]{0,2}\(?[A-Z]{2,4}\)?){0,3}\W{0,3}$"
)
_ASKED = re.compile(r"^\W{0,3}(?:your\s)?(?:full\s?)?name\s{0,2}[:;]", re.IGNORECASE)
REACH, LOWEST = 12, 0.6  # leadings between two marks of one caption; how far down the page the first may stand
MOST_CHOICES = 3  # boxes to tick that may stand where the names do


def find_caption(page: Sight, rows: Sequence[Row]) -> Caption | None:
    """The first of its kinds that names both sides, or what an 'In re' is about; else the first that names any."""
    upper = [row for row in rows if row.top < page.height * 0.72]
    found = [
        caption
        for caption in _captions(page, upper)
        if not any(_ASKED.match(one.text[:80]) for one in caption.left) and not _is_list_of_choices(caption)
    ]
    whole = next((caption for caption in found if is_whole(page, caption)), None)
    return whole or next((caption for caption in found if _is_headed(caption)), None)


def _is_list_of_choices(caption: Caption) -> bool:
    """A form's boxes to tick, which look like the column of signs between two sides: '[ ] Interpleader [ ] Compensation Board'."""
    return sum(is_choice(strip.text) for strip in caption.left) > MOST_CHOICES


def _is_headed(caption: Caption) -> bool:
    """Something of a caption stands in it: a part, a 'v.', an opening, or the label of its number on the right."""
    left = any(is_mark(strip.text) for strip in caption.left)
    return left or any(LABEL.match(strip.text[:120]) for strip in caption.right)


def _captions(page: Sight, upper: Sequence[Row]) -> Iterator[Caption]:
    yield from ruled_captions(page, upper)
    opened = _open(page, upper)
    if opened:
        yield opened


def is_whole(page: Sight, caption: Caption) -> bool:
    """Names stand on both sides of a 'v.', before each of two parts, or under an opening."""
    texts = [strip.text for strip in sides_only(page, caption.left)]
    kinds = "".join(
        "v" if is_versus(text) else "p" if part_line(text) else "i" if opens(text) else "n" for text in texts
    )
    if "v" in kinds:
        return "n" in kinds[: kinds.index("v")] and "n" in kinds[kinds.rindex("v") :]
    sides = [side for side in kinds.split("p")[:-1] if "n" in side or "i" in side]
    return len(sides) > 1 or "i" in kinds or bool(sides and IN_RE.match(texts[0][:80]))


@dataclass(frozen=True)
class _Line:
    """A row of an open caption: what stands in its left column, and what beside it."""

    left: Strip | None
    right: Strip | None


def _open(page: Sight, rows: Sequence[Row]) -> Caption | None:
    """A caption that nothing rules: the rows about a 'v.' of its own, about two parts, or under an 'In re'."""
    marked = _marked(page, rows)
    if not marked:
        return None
    own = _own_column(page, rows, marked)
    found = _marked(page, own)
    rows, marked = (own, found) if found else (rows, marked)
    first, last = max(0, marked[0] - 24), min(len(rows), marked[-1] + 25)
    edge = page.width if found else _edge(page, rows[max(first, marked[0] - 14) : marked[-1] + 6])
    lines = [line for row in rows[first:last] for line in _lines(row, edge)]
    left = _parts_behind([line.left for line in lines if line.left])
    kept = _sides(page, left)
    if not kept:
        return None
    top, bottom = kept[0].box[1], kept[-1].box[3]
    right = tuple(
        line.right for line in lines if line.right and top - page.leading * 3 < line.right.box[1] < bottom + 2
    )
    return Caption(kept, right, min([top, *(strip.box[1] for strip in right)]), bottom, bool(right))


def _own_column(page: Sight, rows: Sequence[Row], marked: Sequence[int]) -> list[Row]:
    """The right column's rows where the caption stands in it: its 'v.' begins where names over and under it begin, and
    their parts stand further right; else none."""
    versus = next((strip for at in marked for strip in rows[at].strips if is_versus(strip.text)), None)
    if versus is None or versus.box[0] < page.width * 0.38:
        return []
    near = [strip for row in rows for strip in row.strips if abs(strip.box[1] - versus.box[1]) < page.leading * REACH]
    names = [
        one for one in near if abs(one.box[0] - versus.box[0]) < 10 and not (is_mark(one.text) or is_outside(one.text))
    ]
    level = [one.box[1] - versus.box[1] for one in names if not is_trade(one.words[0].text)]
    beside = any(strip.box[2] < versus.box[0] - 6 for strip in near)
    parts = any(part_line(strip.text) and strip.box[0] > versus.box[0] + 10 for strip in near)
    if not (beside and parts and level and min(level) < -1 and max(level) > 1):
        return []
    kept = [tuple(strip for strip in row.strips if strip.box[0] > versus.box[0] - 12) for row in rows]
    return [Row(strips) for strips in kept if strips]


def _sides(page: Sight, left: Sequence[Strip]) -> tuple[Strip, ...]:
    """The lines of the sides, where they are a caption's: a 'v.' between names, or two parts."""
    marks = [at for at, strip in enumerate(left) if is_mark(strip.text)]
    groups: list[list[int]] = []
    for at in marks:
        near = groups and left[at].box[1] - left[groups[-1][-1]].box[3] < page.leading * _reach(left, groups[-1], at)
        prose = groups and any(is_outside(strip.text) for strip in left[groups[-1][-1] + 1 : at])
        groups = [*groups[:-1], [*groups[-1], at]] if near and not prose else [*groups, [at]]
    for group in groups:
        kinds = {
            ("v" if is_versus(text) else "p" if part_line(text) else "i") for text in (left[at].text for at in group)
        }
        parts = sum(bool(part_line(left[at].text)) for at in group)
        first = group[0] if opens(left[group[0]].text) else first_line(page, left, group[0])
        about = any(IN_RE.match(strip.text[:80]) for strip in left[first : group[0]])  # 'ESTATE OF ..., Deceased'
        if "v" in kinds or parts > 1 or "i" in kinds or (about and parts):
            last = last_part(left, group)
            last = last if last >= 0 else last_line(page, left, group[-1])
            return tuple(left[first : last + 1])
    return ()


def _parts_behind(left: list[Strip]) -> list[Strip]:
    """Parts that stand right of a name that goes on below come behind all of it: 'KATE OLSON AKA KATE   DEFENDANT', 'PETTIGREW'."""
    for at in range(1, len(left) - 1):
        name, part, below = left[at - 1 : at + 2]
        after = left[at + 2] if at + 2 < len(left) else None
        own = after is not None and part_line(after.text) and abs(after.box[1] - below.box[1]) < 4  # a part of its own
        level = part_line(part.text) and abs(part.box[1] - name.box[1]) < 4 and part.box[0] > name.box[2]
        close = below.box[1] - name.box[3] < 0.8 * (name.box[3] - name.box[1]) and abs(below.box[0] - name.box[0]) < 4
        more = (
            len(below.words) == 1
            or _is_end_of_body(below.text)
            or re.search(r"(?:[,&]|\b(?:and|of|the|aka|dba))$", name.text, re.IGNORECASE)
        )
        if level and close and more and not own and not (is_mark(below.text) or is_outside(below.text)):
            left[at : at + 2] = [below, part]
    return left


def _is_end_of_body(text: str) -> bool:
    """Nothing but the end of a firm's or a body's name: 'INSURANCE COMPANY'."""
    return all(word.lower().strip(".,") in BODIES or ENDS_IN_FORM.search(word) for word in text.split())


def _reach(left: Sequence[Strip], group: Sequence[int], at: int) -> int:
    """How far the next mark may stand below: farther, where two different parts are told and the 'v.' between them was not read."""
    first, second = (part_line(left[one].text).lower().rstrip("s") for one in (group[-1], at))
    lost = first and second and first != second and not any(is_versus(left[one].text) for one in group)
    return 2 * REACH if lost else REACH


def _marked(page: Sight, rows: Sequence[Row]) -> list[int]:
    """The rows with a mark of a caption, near each other."""
    found: list[int] = []
    for at, row in enumerate(rows):
        if row.top > page.height * LOWEST and not found or not any(is_mark(strip.text) for strip in row.strips):
            continue
        if any(
            _ASKED.match(near.text[:80]) for near in rows[at + 1 : at + 3]
        ):  # a form's heading over the name it asks for
            continue
        if found and row.top - rows[found[-1]].bottom > page.leading * REACH:
            if len(found) > 1:
                break
            found = []
        found.append(at)
    return found


def _edge(page: Sight, rows: Sequence[Row]) -> float:
    """Where the right column begins: the least edge of what stands beside the sides; a part may stand there too and is none of it."""
    beside = [
        strip.box[0]
        for row in rows
        for strip in row.strips[1:]
        if strip.box[0] > page.width * 0.38 and not is_mark(strip.text)
    ]
    firsts = [row.strips[0] for row in rows if row.strips[0].box[0] > page.width * 0.45]
    beside += [one.box[0] for one in firsts if _is_number(one.text) or _is_court_aside(page, one)]
    return min(beside, default=page.width)


def _is_court_aside(page: Sight, strip: Strip) -> bool:
    """The court's name in the right column, as in Texas, not centred over the page."""
    return is_court_line(strip.text, "") and abs(strip.middle - page.width / 2) > page.width * 0.05


def _is_number(text: str) -> bool:
    """A number with its label, or one that stands alone: '25-CV-596 (WEC)', '23 Civ. 5855 (BRN)'."""
    return bool(LABEL.match(text[:120]) or _BARE.match(text[:60]))


def _is_title_beside(strip: Strip, marks: Sequence[Strip]) -> bool:
    """A paper's title in the row of the 'v.', between the sides, as Kentucky has it."""
    versus = any(is_versus(mark.text) and mark.box[2] < strip.box[0] for mark in marks)
    return versus and headline(strip.text[:200], trade=False) and is_trade(strip.words[0].text)


def _lines(row: Row, edge: float) -> Iterator[_Line]:
    """The row's left column, a part printed far right of its name after it, and what stands in the right column."""
    marks = [strip for strip in row.strips if is_mark(strip.text)]
    rest = [strip for strip in row.strips if strip not in marks]
    left = [strip for strip in rest if strip.box[0] < edge - 6]
    left = left[1:] if len(left) > 1 and _is_number(left[0].text) else left  # in a box of its own, left of the names
    left = [strip for strip in left if not _is_title_beside(strip, marks)]
    right = tuple(word for strip in rest if strip not in left for word in strip.words)
    words = tuple(word for strip in left for word in strip.words)
    alone = any(is_versus(strip.text) for strip in marks) and sum(map(str.isalnum, "".join(w.text for w in words))) < 3
    yield _Line(Strip(words) if words and not alone else None, Strip(right) if right else None)
    for strip in marks:
        yield _Line(strip, None)
