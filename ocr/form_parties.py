"""PURE. The parties of a court's own form: each behind or under its part, however many lines they fill."""

import re
from collections.abc import Iterator, Sequence

from ocr.caption_edges import is_address
from ocr.caption_runs import Run
from ocr.case_names import capitalised
from ocr.field import Field
from ocr.parties import MOST_PARTIES, party_fields
from ocr.parts import blurred_part, form_label, part_in
from ocr.rows import Row, Sight, Strip

ASKED = re.compile(r"^\W{0,3}(?:your\s)?(?:full\s?)?name\b\s{0,2}[:;]?[\s_.:|—-]{0,20}", re.IGNORECASE)
_BOXED = re.compile(r"^\W{0,3}([^\W\d][\w'/ -]{4,40}?)(?:'?s'?|\(s\))?\s(?:full\s)?name[(\[]?s?\b", re.IGNORECASE)
_NUMBERED = re.compile(r"^\W{0,3}(?:\w{1,2}[).}\]]{0,2}\s)?(?:the\s)?", re.IGNORECASE)


def read_labelled_parties(page: Sight, rows: Sequence[Row]) -> tuple[Field, ...]:
    """The parties of a court's own form, each where its part is printed before or above it."""
    upper = [row for row in rows if row.top < page.height * 0.66]
    strips = [strip for row in upper for strip in row.strips]
    found: list[Field] = []
    for run in (*_behind(page, strips), *_under(page, upper), *_boxed(page, strips)):
        found += party_fields(page, run, 0.85)
    return tuple(found[:MOST_PARTIES])


def _behind(page: Sight, strips: Sequence[Strip]) -> Iterator[Run]:
    """Behind the part: 'DEFENDANT/RESPONDENT: ...', however many lines they fill."""
    for at, strip in enumerate(strips):
        role, name = form_label(strip.text[:300])
        if strip.box[1] > page.height * 0.6:
            return
        if role and "_" not in name and sum(map(str.isalpha, name)) > 2 and capitalised(name):
            run = Run([strip], [name], role, rule="form label")
            for below in _going_on(page, strip, strips[at + 1 :]):
                run.add(below, below.text)
            yield run


def _under(page: Sight, rows: Sequence[Row]) -> Iterator[Run]:
    """Under a heading that is the part alone, where a line asks for the name: 'Defendant', 'Name: ...'."""
    for at, row in enumerate(rows):
        heading = _NUMBERED.sub("", row.strips[0].text[:80])
        role = part_in(heading) or blurred_part(heading)
        below = next((near for near in rows[at + 1 : at + 4] if ASKED.match(near.text[:80])), None)
        if not role or below is None or below.top - row.bottom > page.leading * 4:
            continue
        asked = ASKED.match(below.text[:80])
        line = Strip(
            tuple(word for word in below.whole.words if word.box[0] < page.width * 0.6)
        )  # a box stands beside it
        answer = line.part(asked.end(), len(line.text)) if asked and asked.end() < len(line.text) else None
        if answer and sum(map(str.isalpha, answer.text)) > 2:
            name = " ".join(word for word in answer.text.replace("_", " ").split())
            run = Run([answer], [name], role, rule="form label")
            for near in _going_on(
                page, line, [strip for row in rows[at + 1 :] for strip in row.strips if row.top > below.top]
            ):
                run.add(near, near.text)
            yield run


def _boxed(page: Sight, strips: Sequence[Strip]) -> Iterator[Run]:
    """Under a label of their box: "Plaintiff's name(s), address(es), and telephone no(s)."; a line for each, up to the address."""
    for at, strip in enumerate(strips):
        label = _BOXED.match(strip.text[:80])
        role = part_in(label[1]) if label and strip.words else ""
        if not role:
            continue
        run, last, limit = Run(role=role, rule="form label"), strip, _limit(page, strips, strip)
        for below in strips[at + 1 : at + 24]:
            if abs(below.box[0] - strip.box[0]) > 14 or below.box[1] < last.box[1] + 2:
                continue
            if below.box[1] - last.box[3] > page.leading * 1.6 or is_address(below.text) or not capitalised(below.text):
                break
            wrapped = (
                run.strips and last.box[2] + page.leading * 0.5 + _wide(below) > limit
            )  # its first word had no room above
            run.texts[-1:] = [run.texts[-1].rstrip(";")] if wrapped else run.texts[-1:]
            run.add(below, f"{below.text};")
            last = below
        if run.strips:
            yield run


def _limit(page: Sight, strips: Sequence[Strip], label: Strip) -> float:
    """Where the box of this label ends: at the next box, or as far from the right edge as the first stands from the left."""
    boxes = [strip.box[0] for strip in strips if _BOXED.match(strip.text[:80])]
    return min(
        [left - 20 for left in boxes if left > label.box[2]],
        default=page.width - min(strip.box[0] for strip in strips) - page.leading,
    )


def _wide(strip: Strip) -> float:
    return strip.words[0].box[2] - strip.words[0].box[0]


def _going_on(page: Sight, label: Strip, below: Sequence[Strip]) -> Iterator[Strip]:
    """The lines under a label that are still the answer to it: close, at its left edge, or where the answer began."""
    last = label
    answer = next(
        (word.box[0] for word, after in zip(label.words[1:], label.words, strict=False) if ":" in after.text), 0.0
    )
    for strip in below[:12]:
        if strip.box[0] > label.box[2] or strip.box[3] < last.box[3] - 1:
            continue
        edge = min(abs(strip.box[0] - label.box[0]), abs(strip.box[0] - answer))
        if (
            strip.box[1] - last.box[3] > page.leading * 0.9
            or edge > 10
            or re.search(r"[:;]", strip.text)
            or is_address(strip.text)
            or form_label(strip.text[:300])[0]
            or not capitalised(strip.text)
        ):
            return
        last = strip
        yield strip
