"""PURE. The parties of a court's own form: each behind or under its part, however many lines they fill."""

import re
from collections.abc import Iterator, Sequence

from ocr.addressed_parties import read_addressed
from ocr.addresses import is_address
from ocr.asked_parts import read_asked
from ocr.caption_edges import is_outside, is_versus
from ocr.caption_runs import Run
from ocr.captions import LABEL
from ocr.case_names import capitalised
from ocr.field import Field
from ocr.form_answers import (
    answer_apart,
    part_asked,
    part_before_colon,
    part_beside,
    part_label,
    part_of_box,
    part_questioned,
    unlined,
    without_count,
)
from ocr.parties import MOST_PARTIES, party_fields
from ocr.parts import blurred_part, part_in
from ocr.rows import Sight
from ocr.strips import Row, Strip

ABOUT = "form about one"  # the rule by which somebody is read whom nobody stands against
ASKED = re.compile(r"^\W{0,3}(?:your\s)?(?:full\s?)?name\b\s{0,2}[:;]?[\s_.:|—-]{0,20}", re.IGNORECASE)
_BOXED = re.compile(r"^\W{0,3}([^\W\d][\w'/ -]{4,40}?)(?:'?s'?|\(s\))?\s(?:full\s)?name[(\[]?s?\b", re.IGNORECASE)
_SMALL_LABEL = re.compile(
    r"^\W{0,3}([a-z][A-Za-z]{7,11})(?:\([a-z]{1,2}\))?(?::\s{0,3}|\s(?=[A-Z]))"
)  # no line of names begins small
_DEBTOR = re.compile(
    r"^\W{0,3}(?:joint )?debtor\s?[12lI](?=\W|$)[\W_]{0,8}", re.IGNORECASE
)  # the federal forms' first box: 'Debtor 1   Kate Olson'
_SMALL_PRINT = re.compile(r"^\W{0,3}(?:(?:first|middle|last) name\b|spouse, if filing)", re.IGNORECASE)
_WHOSE = re.compile(r"^\W{0,3}([^\W\d][\w /-]{2,30}?)(?:['’`]s|s['’`]?)\sname\W{0,2}[:;.]\s{0,3}", re.IGNORECASE)
_MATTER = re.compile(
    r"^\W{0,3}((?:in the matter of|in re|(?:the )?(?:estate|guardianship|conservatorship|adoption|welfare)(?: of the (?:person|estate))? of)[:,]?\s(?:the\s)?)"
    r"[(\[{il1]?names?(?: of (?:the )?([^\W\d]{4,14}))?[)\]}yil1]?\W{0,3}\s",
    re.IGNORECASE,
)
_VERSUS = re.compile(r"^\W{0,3}(?:v|vs|versus|against)\b", re.IGNORECASE)
_NUMBERED = re.compile(r"^\W{0,3}(?:\w{1,2}[).}\]]{0,2}\s)?(?:the\s)?", re.IGNORECASE)


def read_labelled_parties(page: Sight, rows: Sequence[Row]) -> tuple[Field, ...]:
    """The parties of a court's own form, each where its part is printed before or above it."""
    upper = [row for row in rows if row.top < page.height * 0.66]
    strips = [strip for row in upper for strip in row.strips]
    found: list[Field] = []
    answers: set[int] = set()
    for run in (
        *_behind(page, strips),
        *_under(page, upper),
        *_in_columns(page, strips),
        *_boxed(page, upper),
        *read_asked(page, upper),
        *read_addressed(page, upper),
    ):
        if id(run.strips[0].words[-1]) not in answers:
            answers |= {id(word) for strip in run.strips for word in strip.words}
            found += party_fields(page, run, 0.85)
    return tuple(found[:MOST_PARTIES])


def _behind(page: Sight, strips: Sequence[Strip]) -> Iterator[Run]:
    """Behind the part: 'DEFENDANT/RESPONDENT: ...', however many lines they fill."""
    for at, strip in enumerate(strips):
        role, name = _labelled(strip.text[:300])
        role = role or part_before_colon(strips, at) or part_beside(strips, at) or part_questioned(strips, at)
        rule = "form label" if role else ABOUT
        rule = ABOUT if _DEBTOR.match(strip.text[:40]) else rule
        role, name = (role, name) if role else _about(strip.text[:300])
        if strip.box[1] > page.height * 0.6:
            return
        answer, here = strip, at
        if role and not any(map(str.isalpha, name)):
            answer = answer_apart(page, strips, at) or strip
            here = strips.index(answer)
            answer = _in_boxes(strips, answer) if _DEBTOR.match(strip.text[:40]) else answer
            name = unlined(answer.text.lstrip(": ")) if answer is not strip else ""
        if role and sum(map(str.isalpha, name)) > 1 and capitalised(name):
            run = Run([answer], [name], role, rule=rule)
            for below in _going_on(page, answer, strips[here + 1 :]):
                run.add(below, below.text)
            yield run


def _in_boxes(strips: Sequence[Strip], first: Strip) -> Strip:
    """The answer with what stands in the boxes right of it that ask for a further name below: 'Kate', 'M.', 'Olson'."""
    asked = [
        one for one in strips if 0 < one.box[1] - first.box[3] < 24 and re.search(r"\bname\b", one.text, re.IGNORECASE)
    ]
    beside = [one for one in strips if one.box[0] > first.box[2] and abs(one.box[1] - first.box[1]) < 4]
    told = [one for one in beside if any(abs(one.box[0] - word.box[0]) < 20 for label in asked for word in label.words)]
    return Strip((*first.words, *(word for one in told for word in one.words)))


def _labelled(text: str) -> tuple[str, str]:
    """The part before a name and the name, also where the small letters of the label are blurred: 'ptaintiFr(s): ...'."""
    role, name = part_label(text)
    if not role and (counted := _DEBTOR.match(text)) and _is_answer(text[counted.end() :]):
        return "Debtor", text[counted.end() :]
    label = None if role else _SMALL_LABEL.match(text)
    if label and (part := blurred_part(label[1])):
        return part, text[label.end() :]
    return role, name


def _is_answer(text: str) -> bool:
    return not any(map(str.isalnum, text)) or capitalised(text) and ":" not in text


def _about(text: str) -> tuple[str, str]:
    """The person a form is about, and behind what it asks for it: "CHILD'S NAME: ...", 'ESTATE OF (name): ...'."""
    named = _WHOSE.match(text)
    if named and (role := part_in(named[1])):
        return role, text[named.end() :]
    asked = _MATTER.match(text)
    if not asked:
        return "", ""
    return part_in(asked[2] or "") or ("Decedent" if "estate" in asked[1].lower() else "Subject"), text[asked.end() :]


def _under(page: Sight, rows: Sequence[Row]) -> Iterator[Run]:
    """Under a heading that is the part alone, where a line asks for the name: 'Defendant', 'Name: ...'."""
    for at, row in enumerate(rows):
        heading = _NUMBERED.sub("", row.strips[0].text[:80])
        role = part_in(heading) or blurred_part(heading)
        below = next((near for near in rows[at + 1 : at + 4] if ASKED.match(near.text[:80])), None)
        columns = below is not None and sum(bool(ASKED.match(strip.text[:80])) for strip in below.strips) > 1
        if not role or below is None or columns or below.top - row.bottom > page.leading * 4:
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


def _in_columns(page: Sight, strips: Sequence[Strip]) -> Iterator[Run]:
    """The same where the headings stand in columns beside each other: each asks for a name below it."""
    for at, heading in enumerate(strips):
        text = without_count(heading.text[:80]).rstrip(": ")
        role = part_in(text) or part_in(re.sub(r"\s(?:information|data|details)$", "", text, flags=re.IGNORECASE))
        asked = next((one for one in strips[at + 1 : at + 12] if role and _asks_below(page, heading, one)), None)
        if asked is None:
            continue
        label = ASKED.match(asked.text[:80])
        behind = asked.part(label.end(), len(asked.text)) if label and label.end() < len(asked.text) else None
        answer = behind or answer_apart(page, strips, strips.index(asked))
        name = unlined(answer.text) if answer else ""
        if answer and sum(map(str.isalpha, name)) > 2 and capitalised(name):
            yield Run([answer], [name], role, rule="form label")


def _asks_below(page: Sight, heading: Strip, strip: Strip) -> bool:
    down, aside = strip.box[1] - heading.box[3], strip.box[0] - heading.box[0]
    return bool(ASKED.match(strip.text[:80])) and 0 <= down < page.leading * 4 and -12 < aside < 40


def _boxed(page: Sight, rows: Sequence[Row]) -> Iterator[Run]:
    """Under a label of their box: "Plaintiff's name(s), address(es), and telephone no(s)."; a line for each, up to the address."""
    headings = dict(_headings(page, rows))
    strips = [strip for row in rows for strip in row.strips]
    for at, strip in enumerate(strips):
        role = headings.get(strip, "")
        if not role:
            continue
        run, last, limit = Run(role=role, rule="form label"), strip, _limit(page, list(headings), strip, strips)
        for below in strips[at + 1 : at + 24]:
            if abs(below.box[0] - strip.box[0]) > 14 or below.box[1] < last.box[1] + 2:
                continue
            apart = below.box[1] - last.box[3] > page.leading * 1.6
            ended = below in headings or is_versus(below.text) or is_address(below.text) or _is_number(below.text)
            if apart or ended or not capitalised(below.text):
                break
            wrapped = (
                run.strips and last.box[2] + page.leading * 0.5 + _wide(below) > limit
            )  # its first word had no room above
            run.texts[-1:] = [last.text] if wrapped else run.texts[-1:]
            run.add(below, re.sub(r"\s(?:and|&)$", "", below.text) + ";")
            last = below
        if run.strips:
            yield run


def _is_number(text: str) -> bool:
    """The label of a number, alone in its box: 'Docket Number', 'State File No.'."""
    return bool(LABEL.match(text[:120]) or re.search(r"\b(?:nos?\b|number|#)\W{0,3}$", text[:80], re.IGNORECASE))


def _headings(page: Sight, rows: Sequence[Row]) -> Iterator[tuple[Strip, str]]:
    """The labels of boxes: "Plaintiff's name", and two parts side by side: 'PLAINTIFF:' and 'DEFENDANT:'."""
    for row in rows:
        parts = {strip: part_of_box(strip.text) for strip in row.strips if row.top < page.height / 2}
        beside = len({part for part in parts.values() if part}) > 1 and all(parts.values())
        for strip in row.strips:
            answered = any(map(str.isalpha, _about(strip.text[:300])[1] + part_label(strip.text[:300])[1]))
            label = None if answered else _BOXED.match(strip.text[:80])
            role = part_in(label[1]) if label else parts[strip] if beside else part_asked(strip.text)
            if role:
                yield strip, role
    yield from _headings_in_boxes(page, [strip for row in rows if row.top < page.height / 2 for strip in row.strips])
    yield from _headings_about_versus([row.strips[0] for row in rows if row.top < page.height / 2])


def _headings_about_versus(strips: Sequence[Strip]) -> Iterator[tuple[Strip, str]]:
    """Two parts alone on their lines, each above its names, the second right under the 'vs.': 'Plaintiffs' ... 'vs.', 'Defendants'."""
    for at, strip in enumerate(strips[1:-1], 1):
        second = _part_alone(strips[at + 1]) if is_versus(strip.text) else ""
        level = [one for one in strips[max(0, at - 12) : at] if abs(one.box[0] - strips[at + 1].box[0]) < 8]
        first = next((one for one in reversed(level) if _part_alone(one)), None) if second else None
        if first is not None and first is not strips[at - 1]:  # names stand between it and the 'vs.'
            yield first, _part_alone(first)
            yield strips[at + 1], second


def _headings_in_boxes(page: Sight, strips: Sequence[Strip]) -> Iterator[tuple[Strip, str]]:
    """Two parts, each alone in its box above the name: 'Plaintiff(s)', a name, 'Defendant(s)', a name. In a caption they stand below."""
    told = [at for at, strip in enumerate(strips) if part_in(strip.text) and strip.text.rstrip()[-1:] not in ",.;"]
    for one, two in zip(told, told[1:], strict=False):
        first, second = strips[one], strips[two]
        parts = [part_in(strip.text).lower().rstrip("s") for strip in (first, second)]
        level = abs(first.box[0] - second.box[0]) < 4 and not any(
            _VERSUS.match(strip.text) for strip in strips[one:two]
        )
        if parts[0] != parts[1] and level and all(_names_below(page, strips, at) for at in (one, two)):
            yield first, part_in(first.text)
            yield second, part_in(second.text)


def _names_below(page: Sight, strips: Sequence[Strip], at: int) -> bool:
    """A line of capitalised words close under this one at its edge, and nearer than what stands over it."""
    label = strips[at]
    near = [one for one in strips[max(0, at - 6) : at + 6] if one.box[0] < label.box[2] and one.box[2] > label.box[0]]
    under = next((one for one in near if one.box[1] > label.box[1] + 2), None)
    over = [label.box[1] - one.box[3] for one in near if one.box[3] < label.box[3] - 2]
    if under is None or abs(under.box[0] - label.box[0]) > 4 or part_in(under.text):
        return False
    gap = under.box[1] - label.box[3]
    return gap < page.leading and gap + 2 < min(over, default=page.height) and capitalised(under.text[:200])


def _part_alone(strip: Strip) -> str:
    return part_in(strip.text) or blurred_part(strip.text)


def _limit(page: Sight, headings: Sequence[Strip], label: Strip, strips: Sequence[Strip]) -> float:
    """Where the box of this label ends: at the next box, or as far from the right edge as the first stands from the left."""
    boxes = [strip.box[0] for strip in headings]
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
            or _SMALL_PRINT.match(strip.text)
            or is_address(strip.text)
            or is_outside(strip.text)
            or part_in(strip.text)
            or _labelled(strip.text[:300])[0]
            or not capitalised(strip.text)
        ):
            return
        last = strip
        yield strip
