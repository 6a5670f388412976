"""PURE. The parties of a summons that speaks to whom it is served on: 'NOTICE TO DEFENDANT', 'YOU ARE BEING SUED BY PLAINTIFF'."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ocr.caption_runs import Run
from ocr.case_names import capitalised
from ocr.parts import part_in
from ocr.rows import Sight
from ocr.strips import Row, Strip

_SPEAKS = re.compile(
    r"^\W{0,3}(?:notice to|you are being sued by|you have been sued by|aviso al|lo est[aá] demandando el)(?: the)? "
    r"([^\W\d][\w/() -]{4,40}?)(?:\s?[(\[{](?:names?|nombre)[)\]}])?\)?\s?[:;.]\s{0,3}",
    re.IGNORECASE,
)
_NAME_IS = re.compile(r"^\W{0,3}([^\W\d]{5,14})['’`]?s['’`]? names? (?:is|are)\s?[:;.]\s{0,3}", re.IGNORECASE)
_TRANSLATED = re.compile(
    r"^\W{0,2}[(\[{].{4,60}[)\]}]?\s?[:;.]\s{0,3}|^\W{0,3}(?:aviso al|nombre del?)\b[^:]{4,40}:\s{0,3}", re.IGNORECASE
)
MOST_LINES, APART, BELOW = (
    12,
    4.0,
    2.0,
)  # the last two in times of the leading: below the label, and between two lines of names


@dataclass(frozen=True)
class _Spoken:
    """A label, the part it speaks of, and the lines that answer it."""

    role: str
    lines: tuple[Strip, ...]
    texts: tuple[str, ...]


def read_addressed(page: Sight, rows: Sequence[Row]) -> Iterator[Run]:
    """Both sides of such a form (California's SUM-100, FL-110): whoever is served, and by whom they are sued; nothing where one is not named."""
    strips = [strip for row in rows for strip in row.strips if strip.box[1] < page.height / 2]
    told: list[_Spoken] = []
    for at in range(len(strips)):
        spoken = _spoken(page, strips, at)
        if spoken and not any(spoken.lines[-1] in one.lines for one in told):  # else it is the label above, translated
            told.append(spoken)
    if len({one.role.lower() for one in told}) > 1:
        for one in told:
            yield Run(list(one.lines), list(one.texts), one.role, rule="form label")


def _spoken(page: Sight, strips: Sequence[Strip], at: int) -> _Spoken | None:
    """The label that stands here and what answers it: behind the colon, or below it and below its translation."""
    text = strips[at].text[:300]
    label = _SPEAKS.match(text) or _NAME_IS.match(text)
    role = part_in(label[1]) if label else ""
    if not label or not role:
        return None
    lines, texts = [], []
    if capitalised(text[label.end() :]):
        lines, texts = [strips[at]], [text[label.end() :]]
    last = strips[at]
    for strip in strips[at + 1 :]:
        if not -8 < strip.box[0] - strips[at].box[0] < 30 or strip.box[1] < last.box[1]:
            continue
        translated = _TRANSLATED.match(strip.text[:120]) if last is strips[at] and not lines else None
        if _ends(page, strip, last, begun=bool(lines), label=not translated) or len(lines) == MOST_LINES:
            break
        last = strip
        if answer := strip.text[translated.end() if translated else 0 :].strip():
            lines.append(strip)
            texts.append(answer)
    return _Spoken(role, tuple(lines), tuple(texts)) if lines and capitalised(re.split("[,;]", texts[0])[0]) else None


def _ends(page: Sight, strip: Strip, last: Strip, *, begun: bool, label: bool) -> bool:
    """Whether this line stands too far below the last one, or is another label (`label`: it may be one)."""
    apart = strip.box[1] - last.box[3] > page.leading * (BELOW if begun else APART)
    return apart or label and bool(_SPEAKS.match(strip.text[:120]) or _NAME_IS.match(strip.text[:120]))
