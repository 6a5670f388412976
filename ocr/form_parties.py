"""PURE. The parties of a court's own form: each behind its part, however many lines they fill."""

from collections.abc import Iterator, Sequence

from ocr.field import Field
from ocr.parties import MOST_PARTIES, Run, capitalised, party_fields
from ocr.parts import form_label
from ocr.rows import Row, Sight, Strip


def read_labelled_parties(page: Sight, rows: Sequence[Row]) -> tuple[Field, ...]:
    """The parties of a court's own form, each behind its part: 'DEFENDANT/RESPONDENT: ...', however many lines they fill."""
    found: list[Field] = []
    strips = [strip for row in rows if row.top < page.height * 0.6 for strip in row.strips]
    for at, strip in enumerate(strips):
        role, name = form_label(strip.text[:300])
        if role and "_" not in name and sum(map(str.isalpha, name)) > 2 and (":" in strip.text or capitalised(name)):
            run = Run([strip], [name], role, rule="form label")
            for below in _going_on(page, strip, strips[at + 1 :]):
                run.add(below, below.text)
            found += party_fields(page, run, 0.85)
    return tuple(found[:MOST_PARTIES])


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
            or ":" in strip.text
            or form_label(strip.text[:300])[0]
            or not capitalised(strip.text)
        ):
            return
        last = strip
        yield strip
