"""PURE. Case numbers on a paper and what each is worth: in the header line, labelled in the caption, or in passing."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from ocr.captions import APPEAL_FROM, LABEL, Caption
from ocr.docket_events import OwnEvent
from ocr.field import Field, NumberField, read
from ocr.headers import Header
from ocr.number_bands import RE, band, in_prose, names_court, on_its_own_line, reach, strips_apart
from ocr.numberlabels import (
    ADVERSARY,
    ALONE,
    is_adversary,
    is_of_a_box,
    label_alone,
    label_unread,
    labelled_in_letter,
    labelled_somehow,
    labels_itself,
    of_others,
    speaks_of_others,
    weighed,
)
from ocr.rows import Sight
from ocr.strips import Row, Strip
from paper.numbers import CaseNumber, NumberPattern, find_numbers

MOST_MENTIONS = 40
LEGIBLE = 0.2  # of 15 numbers on made papers that were read with 0.2 to 0.5 behind a label and fitted, 15 were right
_WORTH = {"header": 0, "caption": 1, "cover sheet": 2, "mention": 3}
_UNFINISHED = re.compile(r"\b(?:cases?|actions?|nos?|in|and|with|to|of)\.?$", re.IGNORECASE)
_JOINED = re.compile(
    r"^[\s,;&/()]{0,4}(?:and|y|consolidated with)?[\s,;&/()]{0,4}(?:case )?(?:nos?\.?\s?)?$", re.IGNORECASE
)
_ALONE = re.compile(r"^[\W_]{0,4}$")


@dataclass(frozen=True)
class Known:
    """A configured court as it is handed in: its id, the names it may be printed under, its number patterns, its docket's own events."""

    id: str
    names: tuple[str, ...]
    patterns: tuple[NumberPattern, ...]
    events: tuple[OwnEvent, ...] = ()

    @classmethod
    def from_json(cls, court: Mapping[str, Any]) -> "Known":
        patterns = tuple(NumberPattern.from_json(pattern) for pattern in court["numbers"])
        events = tuple(OwnEvent(name, tuple(words)) for name, words in court.get("events", {}).items())
        return cls(court["id"], tuple(court["names"]), patterns, events)


@dataclass(frozen=True)
class _Hit:
    """A number in a strip's text: where, which, and the courts that write such numbers."""

    start: int
    end: int
    number: CaseNumber
    folded: bool
    courts: tuple[str, ...]

    def field(self, place_read: Field, *, place: str) -> NumberField:
        number = self.number
        return NumberField(
            **vars(place_read), key=number.key, courts=self.courts, place=place, initials=number.initials
        )


def read_numbers(
    sights: Sequence[Sight],
    headers: Sequence[Header],
    first: Sight,
    caption: Caption | None,
    title: Field | None,
    courts: Sequence[Known],
    *,
    headed: str,
) -> tuple[NumberField, ...]:
    """All numbers of the configured courts, the most telling place of each, header and caption first.

    Of two that stand alike the one comes first that the court writes whose name heads the paper (`headed`).
    """
    found = [hit for header in headers for hit in _in_header(header, courts)]
    unread = False
    for page in sights[:3]:
        hits, misread = _on_page(page, caption if page is first else None, title if page is first else None, courts)
        found, unread = found + hits, unread or misread
    found = weighed(found, unread=unread, headed=headed)
    surest = {hit.key: hit for hit in sorted(found, key=lambda hit: hit.confidence) if hit.place != "mention"}
    found = [replace(hit, confidence=surest[hit.key].confidence) if hit.place != "mention" else hit for hit in found]
    best: dict[tuple[str, str], NumberField] = {}
    for hit in sorted(found, key=lambda hit: (_WORTH[hit.place], headed not in hit.courts, hit.page, -hit.confidence)):
        best.setdefault((hit.key, hit.value if hit.place == "mention" else ""), hit)
    firm = {hit.key for hit in best.values() if hit.place != "mention"}
    kept = [hit for hit in best.values() if hit.place != "mention" or hit.key not in firm]
    return tuple(kept[:MOST_MENTIONS])


def _in_header(header: Header, courts: Sequence[Known]) -> list[NumberField]:
    """Numbers of the header line, whose boxes are already those of the page as seen."""
    found = []
    for hit in _numbers(header.strip.text[:400], courts):
        words = header.strip.part(hit.start, hit.end)
        sure = round((0.9 if hit.folded else 0.98) * words.confidence, 3)
        field = Field(hit.number.text, sure, header.page, words.box, "header line")
        found.append(hit.field(field, place="header"))
    return found


def _on_page(
    page: Sight, caption: Caption | None, title: Field | None, courts: Sequence[Known]
) -> tuple[list[NumberField], bool]:
    """The page's numbers, and whether a label stands there with a number that could not be read."""
    found: list[NumberField] = []
    labels: list[Strip] = []
    others: list[Strip] = []
    elsewhere = unread = False
    limit = reach(page, caption, lambda text: bool(_numbers(text, courts)))
    for at, row in enumerate(page.rows):
        elsewhere = elsewhere or bool(APPEAL_FROM.search(row.text[:200]))
        upper = (page.page.number == 1 or caption is not None) and row.top < limit and not elsewhere
        near = page.rows[max(0, at - 3) : at]
        sure = caption is not None and row.top < band(page, caption)
        of_below = not sure and caption is not None and names_court((*near, row))
        boxed = len(row.strips) > 1 and any(LABEL.match(strip.text[:120]) for strip in row.strips)
        upper = upper and (sure or boxed or not in_prose(page, row, near)) and not of_below
        for strip in strips_apart(row, caption):
            others += [strip] if speaks_of_others(strip.text) else []
            own = not _in_title(page, strip, title) and not of_others(strip, others, page)
            firm = upper and own
            above = next((label for label in labels[-4:] if _under(label, strip, page)), None)
            of_box = own and page.page.number == 1 and above is not None and is_of_a_box(above.text)
            lone = firm or of_box or (own and not elsewhere and not of_below and on_its_own_line(page, at))
            hits = _in_strip(page, strip, courts, firm=firm, lone=lone, label=above)
            if firm and not hits:
                hits = _over_two_lines(page, strip, page.rows[at + 1 : at + 3], courts)
            unread = unread or (firm and not hits and label_unread(strip))
            found += hits
            labels += [strip] if label_alone(strip) or any(hit.place == "caption" for hit in hits) else []
        if elsewhere and caption and row.top > caption.bottom:
            elsewhere = False
    return found, unread


def _in_title(page: Sight, strip: Strip, title: Field | None) -> bool:
    """Numbers inside the title are those of other cases, but not one with a label of its own behind a title that is complete."""
    if title is None:
        return False
    before, itself, _ = title.value.partition(strip.text)
    if itself and before and LABEL.match(strip.text[:120]) and not _UNFINISHED.search(before[-300:].rstrip()):
        return False
    x0, y0, x1, y1 = page.seen_box(strip.box)
    middle = ((x0 + x1) / 2, (y0 + y1) / 2)
    below = x0 <= title.box[2] + page.leading and x1 >= title.box[0] - page.leading
    if below and _UNFINISHED.search(title.value) and 0 <= y0 - title.box[3] < page.leading * 1.5:
        return True
    return title.box[0] <= middle[0] <= title.box[2] and title.box[1] - 1 <= middle[1] <= title.box[3] + 1


def _in_strip(
    page: Sight, strip: Strip, courts: Sequence[Known], *, firm: bool, lone: bool, label: Strip | None
) -> list[NumberField]:
    text = strip.text[:600]
    begins = RE.match(text[:20])
    start = begins.end() if begins else 0
    own = LABEL.match(text[start : start + 120])
    under = label is not None and _under(label, strip, page)
    adversary = is_adversary((label.text if label and under and not own else text[start:])[:40])
    found: list[NumberField] = []
    listed = -1  # where the paper's own number ended: what is joined to it is its own too
    for hit in sorted(_numbers(text, courts), key=lambda hit: hit.start):
        before = text[: hit.start]
        labelled = own is not None and own.end() > 1 and hit.start - start - own.end() <= 6
        labelled = labelled or (0 <= listed <= hit.start and bool(_JOINED.match(text[listed : hit.start])))
        alone = bool(_ALONE.match(before))
        caption = firm and (labelled or (alone and (under or labels_itself(text[hit.start : hit.end]))))
        told = (
            labelled
            or (alone and under)
            or (firm and (alone or labelled_somehow(before) or labelled_in_letter(before)))
        )
        by_itself = lone and told and not caption and not hit.folded and bool(_ALONE.match(text[hit.end :]))
        listed = hit.end if caption else listed
        rule = ADVERSARY if caption and adversary else ALONE if by_itself else ""
        found.append(_number(page, strip, hit, place="caption" if caption else "mention", rule=rule))
    return found


def _number(page: Sight, strip: Strip, hit: _Hit, *, place: str, rule: str) -> NumberField:
    trust = (0.95 if place == "caption" else 0.9 if rule == ALONE else 0.5) * (0.9 if hit.folded else 1.0)
    words = strip.part(hit.start, hit.end)
    found = hit.field(read(page, [words], hit.number.text, trust=trust, via=place, rule=rule), place=place)
    return _fitting(found) if place == "caption" and not hit.folded else found


def _fitting(number: NumberField) -> NumberField:
    """Behind its label and fitting the pattern letter by letter it is right far oftener than the engine is sure of its letters."""
    sure = number.confidence
    return replace(number, confidence=max(sure, round(0.5 + sure / 10, 3))) if sure >= LEGIBLE else number


def _over_two_lines(page: Sight, strip: Strip, below: Sequence[Row], courts: Sequence[Known]) -> list[NumberField]:
    """A number that begins on one line and ends on the next: 'March Term, 2024' over 'No. 01234'."""
    if len(strip.text) > 60 or not any(map(str.isdigit, strip.text)):
        return []
    near = [other for row in below for other in row.strips]
    near = [
        other for other in near if abs(other.box[0] - strip.box[0]) < page.leading * 3 and _follows(strip, other, page)
    ]
    for other in near[:1]:
        both = Strip((*strip.words, *other.words))
        cut = len(strip.text)
        hits = _in_strip(page, both, courts, firm=True, lone=True, label=None)
        spans = [hit for hit in _numbers(both.text[:600], courts) if hit.start < cut < hit.end]
        return [hit for hit in hits if hit.place == "caption" and any(hit.key == span.number.key for span in spans)]
    return []


def _follows(strip: Strip, other: Strip, page: Sight) -> bool:
    return 0 < other.box[1] - strip.box[1] < page.leading * 4


def _under(label: Strip, strip: Strip, page: Sight) -> bool:
    drop = strip.box[1] - label.box[3]
    aligned = strip.box[0] < label.box[2] + 20 and strip.box[2] > label.box[0] - 20
    beside = abs(strip.box[1] - label.box[1]) < page.leading and 0 <= strip.box[0] - label.box[2] < page.width * 0.4
    return beside or (-page.leading * 0.5 < drop < page.leading * 2.5 and aligned)


_IS_DOCUMENT = re.compile(r"(?:doc(?:ument)?|dkt)\b", re.IGNORECASE)


def _numbers(text: str, courts: Sequence[Known]) -> list[_Hit]:
    """Numbers in a text; the same characters read alike by several courts are one number of several courts."""
    hits: dict[tuple[int, int, str], _Hit] = {}
    for court in courts:
        for found in find_numbers(text, court.patterns):
            if found.folded and _IS_DOCUMENT.match(text[found.start : found.end]):
                continue  # 'Doc 479' is no case, though its letters can be taken for figures
            place = (found.start, found.end, found.number.key)
            known = hits.get(place, _Hit(found.start, found.end, found.number, found.folded, ()))
            hits[place] = replace(known, courts=(*known.courts, court.id))
    return [hit for hit in hits.values() if not any(_within(hit, other) for other in hits.values())]


def _within(hit: _Hit, other: _Hit) -> bool:
    """Part of a longer number: '15-02641' inside 'MDL 15-02641-PHX-DGC' is none of its own."""
    longer = other.end - other.start > hit.end - hit.start
    return longer and other.start <= hit.start and hit.end <= other.end


def judge_initials(numbers: Iterable[NumberField]) -> str:
    """The judge's initials in the paper's own number, where its court writes them there."""
    return next((hit.initials for hit in numbers if hit.initials and hit.place in ("header", "caption")), "")


def as_cover_sheet(number: NumberField) -> NumberField:
    """The same number read from our own cover sheet."""
    return replace(number, place="cover sheet", via="cover sheet")
