"""PURE. When a paper was filed, received, entered or lodged: the court's header line first, else the clerk's stamp, else nothing."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from rapidfuzz import fuzz

from ocr.captions import LABEL
from ocr.dates import date_in_pieces, dates_in, time_in
from ocr.field import StampField, read
from ocr.headers import Header, latest
from ocr.pages import Box, Word
from ocr.rows import Row, Sight, Strip

KINDS = {
    "filed": re.compile(r"\b(?:e-?)?f[i1l|!]\s?[l1i|!]\s?e\s?[d0]\b|\bpresentad[oa]\b|\bradicad[oa]\b", re.IGNORECASE),
    "received": re.compile(r"\brece[il1|]?ved\b|\brecibid[oa]\b", re.IGNORECASE),
    "entered": re.compile(r"\bentered\b|\bregistrad[oa]\b", re.IGNORECASE),
    "lodged": re.compile(r"\blodged\b", re.IGNORECASE),
}
_MARK = re.compile("|".join(kind.pattern for kind in KINDS.values()), re.IGNORECASE)
_NOT_A_STAMP = re.compile(
    r"\b(?:action|complaint|petition|case|date of|were|was|be|been|is|are|having|is hereby|first|originally|judgment|order|has|had|have|"
    r"timely|previously|jointly|to|not|and)\s(?:re)?(?:filed|received|entered|lodged)"
    r"|\b(?:filed|received|entered|lodged)\s(?:by|on behalf|in|a|an|the|under|herein|herewith|with|for|against|his|her|their|its|this|that|"
    r"concurrently|simultaneously|separately|pursuant|into|as|no later|within|and served|into|from)\b",
    re.IGNORECASE,
)
_BY_THE_COURT = re.compile(
    r"^\W{0,3}electronically (?:FILED|RECEIVED) by (?:the )?(?:\w+ )?(?:court|clerk)\b|^\W{0,3}electronically FILED by S",
    re.I,
)
_SIGNATURE = re.compile(r"\b(?:dated?|signed|executed|sworn|expires|hearing|trial|born)\b", re.IGNORECASE)
_BEFORE = re.compile(r"^\W{0,4}(?:(?:electronically|e-?|duly|copy|original|date|and|&)\W{0,2}){0,2}$", re.IGNORECASE)
_CLERK = re.compile(r"\b(?:clerk|deputy|dep\.?|secretari[oa])\b", re.IGNORECASE)
_CALLED = re.compile(r"^(?:by\s?[:.]?\s|clerk:\s)?(?P<name>[^\d,:_]{5,40}?)(?:,\s|$)", re.IGNORECASE)
_ENTERED = re.compile(r"\bentered:?\s{0,3}(?=\d)", re.IGNORECASE)
ABOVE, BELOW, BESIDE = 48.0, 80.0, 125.0  # how far a stamp reaches from its word, in points
MOST_WORDS = 12
CORNER = 0.22  # of the page's height: where clerks stamp
BLURRED = 79


@dataclass(frozen=True)
class _Mark:
    """The word of a stamp, what kinds it says, and the words around it."""

    strip: Strip
    kinds: tuple[str, ...]
    around: tuple[Strip, ...]

    @property
    def text(self) -> str:
        return "\n".join(strip.text[:200] for strip in (self.strip, *self.around))


def read_marks(sights: Sequence[Sight], headers: Sequence[Header], first: Sight) -> dict[str, StampField]:
    """Each kind of day ('filed', 'received', ...) with the place it was read at; a header line outweighs a stamp."""
    found: dict[str, StampField] = {}
    for mark in _marks(first, [strip for row in first.rows for strip in row.strips]):
        for kind in mark.kinds:
            field = None if kind in found else _stamped(first, mark, kind)
            if field:
                found[kind] = field
    return {**found, **_printed(sights, headers, first)}


def _printed(sights: Sequence[Sight], headers: Sequence[Header], first: Sight) -> Mapping[str, StampField]:
    """What the header line of the first page says, else that of the next ones; one printed on an exhibit far behind tells of another paper."""
    near = {sight.page.number: sight for sight in sights}
    header = latest(header for header in headers if header.page == first.page.number)
    header = header or latest(header for header in headers if header.page in near)
    if not header or not header.filed_on:
        return {}
    page = near[header.page]
    found = {"filed": _of_header(page, header, header.filed_on, "")}
    entered = _ENTERED.search(header.strip.text[:400])
    rest = header.strip.text[entered.end() : entered.end() + 30] if entered else ""
    if days := dates_in(rest):
        found["entered"] = _of_header(page, header, days[0][0], time_in(rest[days[0][2] :]))
    return found


def _of_header(page: Sight, header: Header, day: date, time: str) -> StampField:
    trust = 0.98 if all(word.made == "layer" for word in header.strip.words) else 0.9
    confidence = round(trust * header.strip.confidence, 3)
    return StampField(day.isoformat(), confidence, page.page.number, header.strip.box, "header line", time=time)


def _marks(page: Sight, strips: Sequence[Strip]) -> list[_Mark]:
    """Stamps on the page, those at its top first."""
    found = []
    for strip in strips:
        kinds = _kinds(strip.text[:200]) or _blurred(page, strip)
        if kinds and len(kinds) < 3:  # 'FILED __ LODGED __ RECEIVED __' leaves open which it was
            found.append(_Mark(strip, kinds, tuple(_near(strip, strips))))
    return sorted(found, key=lambda mark: mark.strip.box[1] > page.height * 0.35)


def _kinds(text: str) -> tuple[str, ...]:
    """What a strip stamps, if it is a stamp's: the word begins it, or stands in it in capitals."""
    mark = _MARK.search(text)
    said = _NOT_A_STAMP.search(text) and not _BY_THE_COURT.match(text)
    if not mark or said or len(text.split()) > MOST_WORDS + 8 * text[: mark.end()].lower().startswith("electr"):
        return ()
    if not _BEFORE.match(text[: mark.start()]) and not mark[0].isupper():
        return ()
    if mark[0].islower():
        return ()
    return tuple(kind for kind, word in KINDS.items() if word.search(text))


def _blurred(page: Sight, strip: Strip) -> tuple[str, ...]:
    """A stamp's word where a stamp stands, alone and in capitals, with a letter lost or misread: 'FILE', 'RECEIVFD'."""
    if strip.box[1] > page.height * CORNER or strip.box[0] < page.width * 0.5 or len(strip.words) > 2:
        return ()
    words = [word.text.strip(" .,'-|") for word in strip.words]
    told = [word.lower() for word in words if word.isupper() and 3 <= len(word) <= 9]
    return tuple(
        kind
        for kind in KINDS
        if any(word in _HALVES.get(kind, ()) or len(word) > 3 and fuzz.ratio(word, kind) >= BLURRED for word in told)
    )


_HALVES = {"filed": ("led", "iled", "file", "fil"), "received": ("rece", "eived", "ceived"), "entered": ("tered",)}


def _near(mark: Strip, strips: Iterable[Strip]) -> list[Strip]:
    """The strips within a stamp's reach, nearest first, those below before those above."""
    close = [
        strip
        for strip in strips
        if strip is not mark
        and abs(strip.middle - mark.middle) < BESIDE
        and -ABOVE < strip.box[1] - mark.box[1] < BELOW
        and len(strip.text.split()) <= MOST_WORDS
        and not LABEL.match(strip.text[:120])
    ]
    return sorted(
        close,
        key=lambda strip: (
            strip.box[1] < mark.box[1] - 4,
            abs(strip.box[1] - mark.box[1]) + abs(strip.middle - mark.middle) / 3,
        ),
    )


def _stamped(page: Sight, mark: _Mark, kind: str) -> StampField | None:
    """The day of a stamp: in the strip of its word, in the nearest strip, or in pieces around it."""
    for strip in (mark.strip, *mark.around):
        days = [] if _SIGNATURE.search(strip.text[:200]) or _other_kind(strip, mark) else dates_in(strip.text[:200])
        if days:
            return _field(page, mark, kind, days[0][0], [strip])
    pieces = [strip for strip in (mark.strip, *mark.around) if not _SIGNATURE.search(strip.text[:200])]
    day = date_in_pieces([_middle(word) for strip in pieces for word in strip.words])
    return _field(page, mark, kind, day, pieces[1:3]) if day else None


def _other_kind(strip: Strip, mark: _Mark) -> bool:
    """The date of the stamp beside this one: 'RECEIVED 5/1' next to 'FILED 5/3'."""
    return strip is not mark.strip and bool(kinds := _kinds(strip.text[:200])) and not set(kinds) & set(mark.kinds)


def _middle(word: Word) -> tuple[str, float, float]:
    return word.text, (word.box[0] + word.box[2]) / 2, (word.box[1] + word.box[3]) / 2


def _field(page: Sight, mark: _Mark, kind: str, day: date, places: Sequence[Strip]) -> StampField:
    seen = list(dict.fromkeys([mark.strip, *places]))
    sure = read(
        page,
        seen,
        day.isoformat(),
        trust=0.9 * _zone(page, mark.strip),
        via="stamp" if kind == "filed" else f"{kind} stamp",
    )
    return StampField(**{**vars(sure), "time": time_in(mark.text), "clerk": _clerk(mark)})


def _zone(page: Sight, stamp: Strip) -> float:
    """Clerks stamp the top of the first page; the same word further down is less sure to be a stamp."""
    return 1.0 if stamp.box[1] < page.height * 0.35 else 0.75


def _clerk(mark: _Mark) -> str:
    """The clerk's name: on the line that says clerk or deputy, else on the one above it."""
    lines = sorted((mark.strip, *mark.around), key=lambda strip: strip.box[1])
    for at, line in enumerate(lines):
        if not _CLERK.search(line.text[:120]):
            continue
        for text in (line.text[:120], lines[at - 1].text[:120] if at else ""):
            called = _CALLED.match(text)
            if (
                called
                and not _CLERK.search(called["name"])
                and not _MARK.search(text)
                and len(called["name"].split()) > 1
                and not _COURTLY.search(text)
            ):
                return called["name"].strip(" .:")
    return ""


_COURTLY = re.compile(r"\b(?:court|county|district|officer/|state)\b(?!\sclerk)", re.IGNORECASE)


def stamp_strips(first: Sight, rows: Sequence[Row]) -> set[Strip]:
    """Strips of a stamp in the upper right corner: their words name no parties and no title."""
    strips = [strip for row in rows for strip in row.strips]
    right = [strip for strip in strips if strip.box[0] > first.width * 0.5]
    corner = [
        mark
        for mark in _marks(first, right)
        if mark.strip.box[0] > first.width * 0.55 and mark.strip.box[1] < first.height * CORNER
    ]
    taken = {strip for mark in corner for strip in (mark.strip, *mark.around) if strip.box[0] > first.width * 0.5}
    return {strip for strip in taken if not LABEL.match(strip.text[:120])}


def undated(page: Sight) -> list[Box]:
    """Where a stamp stands whose day could not be read: a box of the upright page around each."""
    marks = _marks(page, [strip for row in page.rows for strip in row.strips])
    blurred = [mark for mark in marks if not any(_stamped(page, mark, kind) for kind in mark.kinds)]
    return [_reach(mark.strip.box, page) for mark in blurred]


def _reach(box: Box, page: Sight) -> Box:
    middle = (box[0] + box[2]) / 2
    sides = (middle - BESIDE, box[1] - ABOVE, middle + BESIDE, box[1] + BELOW)
    return (max(sides[0], 0.0), max(sides[1], 0.0), min(sides[2], page.width), min(sides[3], page.height))
