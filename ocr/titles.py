"""PURE. What a paper calls itself: lines in capitals with a word of the trade, beside or below the caption, else wherever they stand."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from ocr.captions import Caption
from ocr.docket_events import event_of
from ocr.field import Field, TitleField, read
from ocr.rows import Sight
from ocr.strips import Row, Strip
from ocr.title_dress import IN_CAPITALS, capitals, height, in_capitals, says_subject, size, without_subject
from ocr.title_eye import look_over
from ocr.title_lines import (
    Place,
    begins,
    goes_on,
    is_endorsement,
    joined,
    names_a_paper,
    runs,
    without_names,
)
from ocr.title_matters import is_matter

MOST_PROSE = 3  # lines of running text after which no title comes any more
MOST_LINES = 6
LARGE = 1.35  # how much higher than the page's letters those of a form's title are
RULES = frozenset("|}{[]!¦")  # how the rule between two boxes of a form is read


def read_title(page: Sight, rows: Sequence[Row], caption: Caption | None) -> TitleField | None:
    """The title beside the caption, else directly below it, else the first one on the page; looked over by an eye that learned titles."""
    found, trust, via = _by_rules(page, rows, caption)
    found = _from_first_line(page, rows, found)
    seen = look_over(page, rows, found)
    if seen is None:
        return None
    return _field(page, seen.lines, 0.7 * seen.chance if seen.own else trust, "by its looks" if seen.own else via)


def _from_first_line(page: Sight, rows: Sequence[Row], run: Sequence[Strip]) -> Sequence[Strip]:
    """A title in large type from its first line on, also where that names no paper: 'Summary of Your Assets and', 'Schedules'."""
    strips = [strip for row in rows for strip in row.strips]
    while run and len(run) < MOST_LINES and _is_large(run, page):
        upper = next((one for one in strips if _stands_below(one, run[0]) and _is_alike(one, run[0])), None)
        if upper is None or _letters(upper.text) in _letters(joined(run)):  # read twice
            break
        run = [upper, *run]
    return run


def _letters(text: str) -> str:
    return re.sub(r"[\W_]", "", text).lower()


def _is_alike(upper: Strip, lower: Strip) -> bool:
    """Close over the other, in type as large, and such as a title may begin with."""
    close = lower.box[1] - upper.box[3] < 0.8 * height(lower)
    wide = upper.box[2] - upper.box[0] > lower.box[2] - lower.box[0]  # the next word had no room on it
    return close and wide and begins(upper, strict=False) and abs(size(upper) - size(lower)) < 0.2 * size(lower)


def _by_rules(page: Sight, rows: Sequence[Row], caption: Caption | None) -> tuple[Sequence[Strip], float, str]:
    """The lines, how far the place they stand in is trusted, and that place."""
    below = list(_below(page, rows, caption)) if caption else []
    # an 'In re' without a part may reach into the title
    centred = caption.left[1:] if caption and not caption.right else ()
    found = [
        (run, trust, via)
        for strips, trust, via in (
            (caption.right if caption else (), 0.95, "caption"),
            (below, 0.95, "below the caption"),
            (centred, 0.8, "caption"),
        )
        for run in runs(strips, strict=False, apart=_stands_apart(page))
        if names_a_paper(run)
    ]
    found += [(run, 0.7, "heading") for run in _elsewhere(page, rows, caption)]
    own = [one for one in found if not is_endorsement(one[0])] or found
    if (
        own and own[0][2] == "caption" and not in_capitals(joined(own[0][0]))
    ):  # 'Declaratory Judgment': what the suit is for
        own = [one for one in own if one[2] == "below the caption" and in_capitals(joined(one[0]))] or own
    return own[0] if own else ((), 0.0, "")


def read_heading(page: Sight, rows: Sequence[Row], caption: Caption | None) -> Field | None:
    """What stands where the title should, though it names no kind of paper known here; None where there is no caption to go by."""
    if caption is None:
        return None
    for strips in (caption.right, list(_below(page, rows, caption))):
        for run in runs(strips, strict=False):
            return read(page, run, joined(run), trust=0.95, via="caption")
    return None


def _field(page: Sight, title: Sequence[Strip], trust: float, via: str) -> TitleField:
    text = joined(title)
    found = read(page, title, text, trust=trust, via=via)
    return replace(TitleField(**vars(found)), event=event_of(text))


def _stands_apart(page: Sight) -> Place:
    """Whether a line stands centred on the page, or in a column of its own, away from the margin where running text begins."""

    def apart(strip: Strip) -> bool:
        centred = abs(strip.middle - page.width / 2) < page.width * 0.05
        return strip.box[0] > page.width * (0.2 if centred else 0.45)

    return apart


def _below(page: Sight, rows: Sequence[Row], caption: Caption) -> Iterator[Strip]:
    """Rows under the caption, one strip each; a row of several strips belongs to no title."""
    prose = 0
    for row in rows:
        if row.top >= caption.bottom - 1 and row.top < page.height * 0.8 and prose < MOST_PROSE:
            prose += _is_prose(row.text[:300])
            row = _without_specks(row)
            one = len(row.strips) == 1 or _is_one_line(row, page)
            yield row.whole if one and row.strips else Strip(())


def _is_prose(text: str) -> bool:
    """Running text, most of whose words are small; a list of names is none."""
    words = [word for word in text.split() if word[:1].isalpha()]
    return len(words) > 7 and 2 * sum(word[0].islower() for word in words) > len(words)


def _elsewhere(page: Sight, rows: Sequence[Row], caption: Caption | None) -> Iterator[list[Strip]]:
    """Titles that stand in no usual place; where something else stands in that place, only what the docket knows or large type shouts."""
    taken = read_heading(page, rows, caption) is not None
    for run in _anywhere(page, rows):
        label = joined(run).endswith(":")
        sure = not taken or event_of(joined(run)) or _is_large(run, page) or _heads(run, page, caption)
        if not label and names_a_paper(run) and sure:
            yield run


def _heads(run: Sequence[Strip], page: Sight, caption: Caption | None) -> bool:
    """Alone in the middle over the caption, in capitals."""
    above = caption is not None and run[-1].box[3] <= caption.top
    centred = all(abs(strip.middle - page.width / 2) < page.width * 0.03 for strip in run)
    return above and centred and in_capitals(joined(run))


def _is_large(run: Sequence[Strip], page: Sight) -> bool:
    return run[0].box[3] - run[0].box[1] > LARGE * page.leading


def _anywhere(page: Sight, rows: Sequence[Row]) -> Iterator[list[Strip]]:
    """Runs of lines on a form or under a caption not made out: each box's lines stand below each other, whatever is beside them."""
    waiting = list(_boxes(page, rows))
    apart = _stands_apart(page)
    matters = [strip for strip in waiting if is_matter(strip)]
    while waiting:
        run = [waiting.pop(0)]
        of_matter = any(_stands_below(matter, run[0]) and abs(matter.box[0] - run[0].box[0]) < 8 for matter in matters)
        if of_matter or not begins(run[0], strict=True, apart=apart):
            continue
        while following := next((one for one in waiting if _stands_below(run[-1], one)), None):
            if not goes_on(run, following, apart):
                break
            run.append(following)
            waiting.remove(following)
        yield without_names(run)


def _boxes(page: Sight, rows: Sequence[Row]) -> Iterator[Strip]:
    """Every strip above the running text, cut at the rules of a form's boxes."""
    prose = 0
    for row in (_without_specks(row) for row in rows if page.height * 0.03 < row.top < page.height * 0.8):
        prose = prose + 1 if any(_is_prose(strip.text[:300]) for strip in row.strips) else 0
        if prose >= MOST_PROSE:
            return
        for strip in (row.whole,) if _is_one_line(row, page) else _unlabelled(row.strips):
            yield from _cut_at_rules(strip)


def _unlabelled(strips: Sequence[Strip]) -> Iterator[Strip]:
    """What no label stands before: 'Docket Number:' and, a column further, the number are a form's."""
    for before, strip in zip((None, *strips), strips, strict=False):
        if before is None or not before.text.rstrip().endswith(":") or says_subject(before):
            yield strip


def _cut_at_rules(strip: Strip) -> Iterator[Strip]:
    start = 0
    for at, word in enumerate((*strip.words, None)):
        if word is None or set(word.text) <= RULES:
            if at > start:
                yield without_subject(Strip(strip.words[start:at]))
            start = at + 1


def _stands_below(above: Strip, strip: Strip) -> bool:
    """Set below it in the same box: centred under it, or beginning where it begins."""
    down = strip.box[1] - above.box[1]
    aligned = abs(strip.middle - above.middle) < 12 or abs(strip.box[0] - above.box[0]) < 8
    return aligned and 0 < down < 4 * max(above.box[3] - above.box[1], 6.0)


def _without_specks(row: Row) -> Row:
    """Dirt beside a title is no column of its own."""
    told = tuple(strip for strip in row.strips if sum(map(str.isalnum, strip.text)) > 2)
    return Row(told) if told else row


def _is_one_line(row: Row, page: Sight) -> bool:
    """A centred line in capitals with one wide gap, where a word's box was read too small."""
    left, right = row.whole.box[0], page.width - row.whole.box[2]
    gaps = [two.box[0] - one.box[2] for one, two in zip(row.strips, row.strips[1:], strict=False)]
    return (
        len(row.strips) == 2
        and abs(left - right) < page.width * 0.08
        and max(gaps) < page.leading * 6
        and capitals(row.text[:300]) >= IN_CAPITALS
    )
