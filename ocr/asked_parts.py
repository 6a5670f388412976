"""PURE. The parties of a form whose label says in brackets how to name them: 'Plaintiff (First, middle, last name)'."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ocr.addresses import is_address
from ocr.caption_edges import is_outside, is_versus
from ocr.caption_runs import ABOVE, Run
from ocr.captions import LABEL
from ocr.case_names import capitalised
from ocr.parts import blurred_label, name_label, part_in
from ocr.rows import Sight
from ocr.strips import Row, Strip

_LABEL = re.compile(
    r"^\W{0,3}(?:[vy][s.]{0,2}\s)?([^\W\d][\w/ -]{4,40}?(?:\([a-z]{1,2}\))?)\s?[(\[{]([^()\[\]{}]{4,160})",
    re.IGNORECASE,
)
_ASKS = re.compile(r"\bnames?\b|\b(?:first|middle|last)\b|\b(?:person|party|agency|official)\b", re.IGNORECASE)
_GOES_ON = re.compile(r"(?:,|&|\b(?:and|of|the|for|by|as))$", re.IGNORECASE)
_NATION = re.compile(r"^\W{0,2}united states of america\b", re.IGNORECASE)
_VERSUS = re.compile(
    r"^\W{0,3}[vyw][s.]{0,2}(?:\W|$)|^\S{0,3}[iln]{1,2}n\b|\bre\W{0,2}$", re.IGNORECASE
)  # 'v.', 'v./In re:', misread too
_AGAINST = re.compile(r"^\W{0,2}y?v\.?\s", re.IGNORECASE)
MOST_LINES = 12


@dataclass(frozen=True)
class _Asked:
    """A label on the page, the lines it fills, and the part it asks for."""

    lines: tuple[Strip, ...]
    role: str

    @property
    def left(self) -> float:
        return self.lines[0].box[0]


def read_asked(page: Sight, rows: Sequence[Row]) -> Iterator[Run]:
    """Every party so asked for: on the lines below the label, or above it where the line to write on stands there."""
    strips = [strip for row in rows for strip in row.strips]
    labels = [label for at in range(len(strips)) if (label := _asked(page, strips, at))]
    yield from _over_parts(page, rows, strips)
    if len(labels) == 1:
        yield from _movant(page, strips, labels[0])
    if len({label.role.lower().rstrip("s") for label in labels}) < 2:
        return
    taken = [strip for label in labels for strip in label.lines]
    below = [_answer(page, strips, label, taken, down=True) for label in labels]
    above = [_answer(page, strips, label, taken, down=False) for label in labels]
    first = sorted(labels, key=lambda label: label.lines[0].box[1])[0]
    over = not below[labels.index(first)]  # what stands under the first label tells it of them all
    answered = [(label, lines) for label, lines in zip(labels, above if over else below, strict=True) if lines]
    if len({label.role.lower().rstrip("s") for label, _ in answered}) > 1:  # else the lines may be something else's
        yield from (_run(page, label, lines, strips) for label, lines in answered)


def _asked(page: Sight, strips: Sequence[Strip], at: int) -> _Asked | None:
    """The label that begins here; what it asks for may go on below, to the end of its bracket."""
    if named := name_label(strips[at].text):
        return _Asked((strips[at],), named)
    begun = _LABEL.match(strips[at].text[:220])
    plain = part_in(begun[1]) if begun else ""
    role = plain or (blurred_label(begun[1]) if begun else "")
    if not begun or not role:
        return None
    lines = [strips[at]]
    for strip in strips[at + 1 : at + 8]:
        if re.search(r"[)\]}]\W{0,3}$", lines[-1].text) or len(lines) > 2:
            break
        if abs(strip.box[0] - lines[0].box[0]) < 12 and 0 < strip.box[1] - lines[-1].box[3] < page.leading:
            lines.append(strip)
    asked = " ".join([begun[2], *(line.text for line in lines[1:])])
    return (
        _Asked(tuple(lines), role) if _ASKS.search(asked) or not plain else None
    )  # what a blurred label asks for is blurred too


def _answer(page: Sight, strips: Sequence[Strip], label: _Asked, taken: Sequence[Strip], *, down: bool) -> list[Strip]:
    """The lines of names close under the label, or close above it, at its edge or a little indented."""
    last = label.lines[-1 if down else 0]
    way = [strip for strip in strips if (strip.box[1] > last.box[1] if down else strip.box[1] < last.box[1])]
    found: list[Strip] = []
    for strip in way if down else reversed(way):
        if not -8 < strip.box[0] - label.left < 30:
            continue
        upper, lower = (last, strip) if down else (strip, last)
        if (
            lower.box[1] - upper.box[3] > page.leading * 1.8
            or strip in taken
            or not _names(strip)
            or len(found) == MOST_LINES
        ):
            break
        found.append(strip)
        last = strip
    return found if down else found[::-1]


def _names(strip: Strip) -> bool:
    text = strip.text[:300]
    other = is_versus(text) or is_address(text) or is_outside(text) or part_in(text) or LABEL.match(text[:120])
    initials = re.fullmatch(r"\W{0,2}(?:[A-Z]\.\s?){2,4}", text)
    return not other and ":" not in text and (bool(initials) or capitalised(text))


def _run(page: Sight, label: _Asked, lines: Sequence[Strip], strips: Sequence[Strip]) -> Run:
    """A line for each name, but one that had no room goes on below."""
    beside = [one.box[0] for one in strips if one.box[0] > label.lines[0].box[2] and _level(one, label, lines)]
    limit = min(beside, default=page.width - label.left) - page.leading
    run = Run(role=label.role, rule="form label")
    for at, strip in enumerate(lines):
        following = lines[at + 1].words[0].box if at + 1 < len(lines) else (0, 0, page.width, 0)
        full = strip.box[2] + page.leading * 0.5 + following[2] - following[0] > limit and at + 1 < len(lines)
        run.add(strip, strip.text if full or _GOES_ON.search(strip.text) else f"{strip.text};")
    return run


def _level(strip: Strip, label: _Asked, lines: Sequence[Strip]) -> bool:
    heights = [line.box[1] for line in (*label.lines, *lines)]
    return min(heights) - 4 <= strip.box[1] <= max(heights) + 4


def _movant(page: Sight, strips: Sequence[Strip], label: _Asked) -> Iterator[Run]:
    """Whoever moves against a judgment of the United States, whose box stands left of the one that asks for the movant (form AO 243)."""
    first = label.lines[0]
    nation = next((one for one in strips if _NATION.match(one.text[:60]) and one.box[2] < first.box[0]), None)
    lines = _answer(page, strips, label, label.lines, down=True)
    if nation is not None and lines and abs(nation.box[1] - first.box[1]) < page.leading * 4:
        yield Run([nation], [nation.text], "", ABOVE, rule="form label")
        yield Run(lines, [_AGAINST.sub("", line.text) for line in lines], label.role, rule="form label")


def _over_parts(page: Sight, rows: Sequence[Row], strips: Sequence[Strip]) -> Iterator[Run]:
    """The names at the head of two columns that end in their parts, side by side, each over a small 'Name' (form CC-DR)."""
    for row in rows:
        parts = [(strip, part_in(strip.text)) for strip in row.strips]
        if len({role for _, role in parts if role}) != 2 or len(parts) != 2:
            continue
        runs = [
            Run([name], [name.text], role, rule="form label")
            for strip, role in parts
            if (name := _head_of(page, strips, strip))
        ]
        runs = runs if len(runs) == 2 else [_standing_over(page, strips, *part) for part in parts]
        if all(run.strips for run in runs):
            yield from runs
            return


def _standing_over(page: Sight, strips: Sequence[Strip], part: Strip, role: str) -> Run:
    """The names written over a line whose small print below it is their part, a 'v.' between the two columns (Virginia's CC-1416)."""
    above = [one for one in strips if one.box[1] < part.box[1] and part.box[1] - one.box[3] < page.leading * 8]
    if not any(
        len(one.text) < 12 and _VERSUS.search(one.text) and one.box[1] > part.box[1] - page.leading * 6 for one in above
    ):
        return Run(role=role)
    lines: list[Strip] = []
    last = part
    for strip in reversed(above):
        if not strip.box[0] < part.middle < strip.box[2]:
            continue
        if last.box[1] - strip.box[3] > page.leading * 1.6 or not _names(strip):
            break
        lines, last = [strip, *lines], strip
    return Run(lines, [line.text for line in lines], role, rule="form label")


def _head_of(page: Sight, strips: Sequence[Strip], part: Strip) -> Strip | None:
    """The name over the small 'Name' at the head of the column that ends in this part."""
    column = [
        one for one in strips if abs(one.box[0] - part.box[0]) < 14 and 0 < part.box[1] - one.box[1] < page.leading * 20
    ]
    for name, label in zip(column, column[1:], strict=False):
        if label.text.strip(" .:").lower() == "name" and _names(name):
            return name
    return None
