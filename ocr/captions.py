"""PURE. Where the caption stands on the first page: its columns, its rows, and the rows that belong to no caption."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile

from ocr.column_signs import RULE_SIGNS, sign_column
from ocr.pages import Word
from ocr.parts import part_in
from ocr.rows import Sight
from ocr.strips import Row, Strip
from ocr.title_dress import is_choice
from ocr.vocabulary import STATES

LABEL = re.compile(
    r"^\W{0,3}(?:\d{1,2}(?:st|nd|rd|th|d)\.?\s)?"
    r"(?:(?:civil|criminal|misc\w{0,10}|family|probate|juvenile|small claims|mdl|bankruptcy|bankr|bk|adversary|appeal|"
    r"master|lead|división|civ|crim|court|clerk'?s)\.?\s{1,2}){0,3}"
    r"(?:(?:docket|case|cause) or (?=case|docket|cause))?"
    r"(?:(?:case|cause|docket|index|action|file|proceeding|proc?|matter|appeal|caso|causa|expediente|civil|adv|a\.p|suit|indictment|"
    r"dkt|civ\.\s?a|c\.\s?a)\.?\s{0,2}){0,3}"
    r"(?:no(?:s|\(s\))?\s?[.,:]|no(?=\s{1,2}[a-z0-9:-]{0,8}\d)|n[úu]m(?:ber|ero)?s?\b|n[º°]|#|(?<=[dh] civil)(?=\s[a-z]?\d)|"
    r"(?<=case)\s?:|(?<=cause)\s?:|(?<=docket)\s?:|"
    r"(?<=case\s)id(?=\s?:)|c\.?a\.?[fe]\.?n\.?\s?:|d\.\s?n\.(?=\s\S{0,8}\d))"
    r"\s{0,2}[.:;,#]{0,2}(?:\s{0,2}de(?:l)? caso\b)?\s{0,3}[:.#]{0,2}",
    re.IGNORECASE,
)
VERSUS = re.compile(r"^\W{0,3}(?:v{1,2}|vs|y\.|versus|against|contra|- ?v ?-)\W{0,3}$", re.IGNORECASE)
IN_RE = re.compile(
    r"^\W{0,3}(?:in\s?re(?:\s?:|\s+the matter of|\s+the marriage of|\s+the estate of)?"
    r"|in the (?:matter|interest|estate|marriage) of"
    r"|matter of|ex parte(?!\s(?:application|motion|hearing|order|request|notice|petition|communication|minute|appear|relief|proceeding))"
    r"|(?:the )?(?:estate|(?:\w+ ){0,2}trust) of|(?:probate proceeding,? )?(?:last )?will (?:and testament )?of"
    r"|(?:the )?(?:guardianship|conservatorship|adoption) of"
    r"|en el (?:asunto|caso) de|en (?:el )?inter[ée]s del?(?: menor)?)\b\W{0,3}",
    re.IGNORECASE,
)
APPEAL_FROM = re.compile(
    r"(?<!court of )(?<!courts of )\b(?:on )?(?:appeal|review|certiorari|petition for review) (?:from|of|to)\b|\bapelación de",
    re.IGNORECASE,
)

COURT_LINE = re.compile(
    r"\b(?:court|tribunal|judicial district|division|sala de)\b|^(?:for|in and for|at)\s|"
    r"^(?:(?:north|south|east|west|centr)\w{2,4}|middle) district\s?of\W{0,3}$|"
    r"^(?:of |for |in and for )?(?:the )?(?:(?:(?:north|south|east|west|centr)\w{2,4}|middle) district|(?:city and )?county) of\s[\w .]+"
    r"(?:\s?[:,–-]\s?(?:[\w.]+\s){0,2}(?:part|term)\b.{0,12})?$|"
    rf"^(?:of |for )?(?:the )?district of\s(?:\w+\s)?(?:{'|'.join(sorted(STATES))})\b",
    re.IGNORECASE,
)
_RULE = re.compile(r"^[\W_]{4,}\w{0,2}$")


@dataclass(frozen=True)
class Caption:
    """The caption: its left and right columns (right is empty where the parties are centred) and where it ends."""

    left: tuple[Strip, ...]
    right: tuple[Strip, ...]
    top: float
    bottom: float
    columns: bool

    @property
    def ends_below(self) -> float:
        return self.bottom


def ruled_captions(page: Sight, upper: Sequence[Row]) -> Iterator[Caption]:
    """The caption by its column of signs, and that by the label of the number in the right half."""
    divider = sign_column(page, upper)
    if divider is not None:
        yield _columns(page, upper, *divider, signs=True)
    ruled = _label_column(page, upper)
    if ruled is not None:
        yield _columns(page, upper, *ruled, signs=False)


def _label_column(page: Sight, rows: Sequence[Row]) -> tuple[float, float, float] | None:
    """The label of the number in the right half of a two-column caption (a ruled box leaves no sign to read)."""
    for row in rows:
        for strip in (_without_scrap(strip) for strip in row.strips):
            label = LABEL.match(strip.text[:120])
            if label and label.end() > 2 and 0.4 < strip.box[0] / page.width < 0.8 and _beside(rows, strip, page):
                return _edge_beside(page, rows, strip) - page.leading * 0.6, strip.box[1], strip.box[3]
    return None


def _edge_beside(page: Sight, rows: Sequence[Row], label: Strip) -> float:
    """Where the right column begins: at its label, or at a centred line that stands out further left, where fewer lines run across."""
    near = [strip for row in rows if abs(row.top - label.box[1]) < page.leading * 14 for strip in row.strips]
    beside = [
        strip.box[0]
        for strip in near
        if page.width * 0.38 < strip.box[0] < label.box[0] < strip.box[2]
        and strip.middle > page.width * 0.6  # not a heading centred over the page
        and not (is_role(strip.text) or VERSUS.match(strip.text[:40]))
    ]
    return min(
        (label.box[0], *sorted(beside, reverse=True)),
        key=lambda edge: sum(strip.box[0] < edge - 6 and strip.box[2] > edge + 4 for strip in near),
    )


def _without_scrap(strip: Strip) -> Strip:
    """A misread sign of the column may stick to the label that follows it: 'NA CASE NO.'."""
    first = strip.words[0]
    stuck = len(strip.words) > 1 and len(first.text) <= 2 and first.box[2] - first.box[0] < 16
    return Strip(strip.words[1:]) if stuck and not LABEL.match(strip.text[:120]) else strip


def _beside(rows: Sequence[Row], label: Strip, page: Sight) -> bool:
    """Something of a caption stands left of it, not more than a few rows away."""
    near = [row for row in rows if abs(row.top - label.box[1]) < page.leading * 14]
    left = [strip for row in near for strip in row.strips if strip.box[2] < label.box[0]]
    return any(
        VERSUS.match(strip.text[:40])
        or IN_RE.match(strip.text[:80])
        or is_role(strip.text)
        or " v. " in strip.text[:200]
        for strip in left
    )


def _columns(page: Sight, rows: Sequence[Row], line: float, top: float, bottom: float, *, signs: bool) -> Caption:
    """Cut the caption's rows at the line; it reaches up and down until a row runs across the line."""
    first, last = _reach(page, rows, line, top, bottom, signs=signs)
    left, right = [], []
    for row in rows[first : last + 1]:
        before, after = row.whole.between(0, line - 1), row.whole.between(line - 1, page.width)
        left += [strip for strip in [_unsigned(before, line if signs else -99, edge=line)] if strip]
        right += [strip for strip in [_unsigned(after, line if signs else -99)] if strip]
    left = _without_court(left)
    kept = left if signs else _to_last_part(left, right)
    ends = max([strip.box[3] for strip in (*kept, *right)], default=bottom)
    starts = min([strip.box[1] for strip in (*kept, *right)], default=top)
    return Caption(tuple(kept), tuple(right), starts, max(ends, bottom) if signs else ends, True)


def _without_court(left: Sequence[Strip]) -> list[Strip]:
    """The left column without the last lines of the court's name, where that stands on the left."""
    start = 0
    while start + 1 < len(left) and is_court_line(left[start].text, left[start + 1].text):
        start += 1
    return list(left[start:])


def is_court_line(text: str, following: str) -> bool:
    """A line of a court's name; 'COUNTY OF ORANGE,' or one followed by its part is a party."""
    party = (
        text.rstrip().endswith(",") or bool(re.search(r", et\b", text)) or is_role(following) or IN_RE.match(text[:80])
    )
    return bool(COURT_LINE.search(text[:200])) and not party


def _to_last_part(left: Sequence[Strip], right: Sequence[Strip]) -> list[Strip]:
    """Without a column of signs the left column ends with the part of the last party; what follows is the title."""
    roles = [at for at, strip in enumerate(left) if is_role(strip.text)]
    sides = [at for at, strip in enumerate(left) if VERSUS.match(strip.text[:40])]
    if not roles or (sides and sides[-1] > roles[-1]):
        return list(left)
    lowest = max([strip.box[1] for strip in right], default=0.0)
    return [strip for at, strip in enumerate(left) if at <= roles[-1] or strip.box[1] <= lowest]


def _reach(page: Sight, rows: Sequence[Row], line: float, top: float, bottom: float, *, signs: bool) -> tuple[int, int]:
    inside = [at for at, row in enumerate(rows) if row.bottom > top and row.top < bottom]
    first, last = inside[0], inside[-1]
    while last + 1 < len(rows) and (
        _belongs(page, rows[last], rows[last + 1], line, signs=signs)
        or (not signs and _other_side(page, rows[first : last + 1], rows[last + 1 : last + 5], line))
    ):
        last += 1
    while first > 0 and _belongs(page, rows[first], rows[first - 1], line, signs=signs):
        first -= 1
    return first, last


def _other_side(page: Sight, above: Sequence[Row], below: Sequence[Row], line: float) -> bool:
    """One side's part was named and the other's follows: between them stood a 'v.' that the engine dropped."""
    if below[0].top - above[-1].bottom > page.leading * 8 or sum(_names_part(row, line) for row in above) != 1:
        return False
    inside = takewhile(lambda row: not any(_crosses(strip, line) for strip in row.strips), below)
    return any(_names_part(row, line) for row in inside)


def _names_part(row: Row, line: float) -> bool:
    left = row.whole.between(0, line - 1)
    return left is not None and is_role(left.text)


def _belongs(page: Sight, row: Row, near: Row, line: float, *, signs: bool) -> bool:
    """The next row is still in the caption: close by, and nothing of it runs across the dividing line."""
    gap = max(near.top - row.bottom, row.top - near.bottom)
    if gap > page.leading * (2.6 if signs else 4.5):
        return False
    across = any(_crosses(strip, line) for strip in near.strips)
    return not across and (not signs or near.whole.box[0] < line or near.whole.box[2] < line + 24)


def _crosses(strip: Strip, line: float) -> bool:
    """Running text on both sides of the line; a scrap just before it is a misread sign, no text."""
    left = [word for word in strip.words if word.box[0] < line - 6 and not _scrap(word, line)]
    return bool(left) and strip.box[2] > line + 4


def _scrap(word: Word, line: float) -> bool:
    return len(word.text) <= 2 and -15 < line - word.box[2] < 30 and word.box[2] - word.box[0] < 16


def _left_over(words: Sequence[Word], edge: float) -> bool:
    """The last word of the left column is a misread sign: a scrap before the line, far from the word before it."""
    return _scrap(words[-1], edge) and (len(words) == 1 or words[-1].box[0] - words[-2].box[2] > 12)


def _unsigned(strip: Strip | None, line: float, edge: float = -99.0) -> Strip | None:
    """The strip without the column's signs at its ends."""
    words = list(strip.words) if strip else []
    choice = is_choice(strip.text) if strip else False
    while (
        words
        and not choice
        and (set(words[0].text) <= RULE_SIGNS or abs(words[0].box[0] - line) < 6 and len(words[0].text) <= 3)
    ):
        words.pop(0)
    while words and (set(words[-1].text) <= RULE_SIGNS or _left_over(words, edge)):
        words.pop()
    said = " ".join(word.text for word in words)[:300]
    return Strip(tuple(words)) if any(map(str.isalnum, said)) and not _RULE.match(said) else None


def is_role(text: str) -> bool:
    """Whether a line only says what part somebody has in the case."""
    return bool(part_in(text))
