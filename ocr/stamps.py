"""PURE. When a paper was filed, received, entered or lodged: the court's header line first, else the clerk's stamp, else nothing."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from ocr.captions import LABEL
from ocr.dates import date_in_pieces, dates_in, time_in, with_slashes
from ocr.field import StampField, read
from ocr.headers import Header, latest
from ocr.pages import Box, Word
from ocr.rows import Sight
from ocr.stamp_words import MARK, MOST_WORDS, SPANISH, blurred_kinds, kinds_in
from ocr.strips import Row, Strip

_OTHER_DAY = re.compile(r"\b(?:signed|executed|sworn|expires|hearing|trial|born)\b", re.IGNORECASE)
_SIGNATURE = re.compile(
    r"\bdated?\b(?!\s?:?\s?(?:e-?)?filed)(?<!filed date)(?<!filing date)(?<!file date)", re.IGNORECASE
)
_CLERK = re.compile(r"\b(?:clerk|deputy|dep\.?|secretari[oa])\b", re.IGNORECASE)
_CALLED = re.compile(r"^(?:by\s?[:.]?\s|clerk:\s)?(?P<name>[^\d,:_]{5,40}?)(?:,\s|$)", re.IGNORECASE)
_ENTERED = re.compile(r"\bentered:?\s{0,3}(?=\d)", re.IGNORECASE)
ABOVE, BELOW, BESIDE = 48.0, 80.0, 125.0  # how far a stamp reaches from its word, in points
CLOSE = 1.8  # leadings between two lines of one stamp
CORNER = 0.22  # of the page's height: where clerks stamp
EDGE = 0.07  # of the page: where filing systems print their banners


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
    for mark in _marks(first, _all_strips(first)):
        for kind in mark.kinds:
            field = None if kind in found else _stamped(first, mark, kind)
            if field:
                found[kind] = field
    return {**found, **_printed(sights, headers, first)}


def _all_strips(page: Sight) -> list[Strip]:
    """What stands on the page, and what stands in its margins: beside numbered lines, or turned a quarter."""
    return [strip for row in page.rows for strip in row.strips] + list(page.aside)


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
    for strip in map(_from_its_word, strips):
        kinds = _kinds(page, strip) or _blurred(page, strip)
        if kinds and len(kinds) < 3:  # 'FILED __ LODGED __ RECEIVED __' leaves open which it was
            found.append(_Mark(strip, kinds, tuple(_near(strip, strips))))
    return sorted(found, key=lambda mark: mark.strip.box[1] > page.height * 0.35)


def _from_its_word(strip: Strip) -> Strip:
    """A banner read as one line with the court's name it stands beside: 'DISTRICT COURT DATE FILED: May 1, 2026'."""
    told = _DATED.search(strip.text[:300]) if len(strip.words) > 6 else None
    return strip.part(told.start(), len(strip.text)) if told and told.start() else strip


_DATED = re.compile(r"\b(?:DATE |E-)FILED:?\s(?=[A-Z\d])")


def _kinds(page: Sight, strip: Strip) -> tuple[str, ...]:
    text, middle = strip.text[:200], (strip.box[1] + strip.box[3]) / 2
    return kinds_in(text, at_edge=not EDGE < middle / max(page.height, 1) < 1 - EDGE)


def _blurred(page: Sight, strip: Strip) -> tuple[str, ...]:
    """A stamp's word, badly read, where a stamp stands."""
    if strip.box[1] > page.height * CORNER or strip.box[0] < page.width * 0.5 or len(strip.words) > 2:
        return ()
    return blurred_kinds([word.text for word in strip.words])


def _near(mark: Strip, strips: Iterable[Strip]) -> list[Strip]:
    """The strips within a stamp's reach, nearest first, those below before those above."""
    close = [
        piece
        for strip in strips
        if strip is not mark
        and -ABOVE < strip.box[1] - mark.box[1] < BELOW
        and len(strip.text.split()) <= MOST_WORDS
        and (not LABEL.match(strip.text[:120]) or dates_in(strip.text[:200]))
        and (piece := _beside(mark, strip))
    ]
    return sorted(
        close,
        key=lambda strip: (
            strip.box[1] < mark.box[1] - 4,
            abs(strip.box[1] - mark.box[1]) + abs(strip.middle - mark.middle) / 3,
        ),
    )


def _beside(mark: Strip, strip: Strip) -> Strip | None:
    """The strip if it stands under or over the mark; of a line that the stamp was set beside, the words that do."""
    near = abs(strip.middle - mark.middle) < BESIDE
    return strip if near else strip.between(mark.middle - BESIDE, mark.middle + BESIDE)


def _stamped(page: Sight, mark: _Mark, kind: str) -> StampField | None:
    """The day of a stamp: in the strip of its word, in the nearest strip, or in pieces around it."""
    own = [strip for strip in (mark.strip, *mark.around) if not _of_another_day(page, strip, mark)]
    spanish = bool(SPANISH.search(mark.strip.text[:200]))
    for strip in own:
        days = [] if _other_kind(page, strip, mark) else dates_in(with_slashes(strip.text[:200]), day_first=spanish)
        if days:
            return _field(page, mark, kind, days[0][0], [strip])
    day = date_in_pieces([_middle(word) for strip in own for word in strip.words])
    return _field(page, mark, kind, day, own[1:3]) if day else None


def _of_another_day(page: Sight, strip: Strip, mark: _Mark) -> bool:
    """The day of a signature, a hearing, a birth; the 'Date:' with an hour that a banner prints below its word is its own."""
    text = strip.text[:200]
    if _OTHER_DAY.search(text):
        return True
    if strip is mark.strip or not _SIGNATURE.search(text):
        return False
    down = strip.box[1] - mark.strip.box[1]
    return not (strip.box[3] < page.height * CORNER and 0 < down < page.leading * 3 and time_in(text))


def _other_kind(page: Sight, strip: Strip, mark: _Mark) -> bool:
    """The date of the stamp beside this one: 'RECEIVED 5/1' next to 'FILED 5/3'."""
    return strip is not mark.strip and bool(kinds := _kinds(page, strip)) and not set(kinds) & set(mark.kinds)


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
                and not MARK.search(text)
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
    taken = {strip for mark in corner for strip in _close(first, mark) if strip.box[0] > first.width * 0.5}
    return {strip for strip in taken if not LABEL.match(strip.text[:120])}


def _close(page: Sight, mark: _Mark) -> list[Strip]:
    """The mark and the lines about it that stand close to one another: a title some lines below is none of the stamp's."""
    kept = [mark.strip]
    waiting = [strip for strip in mark.around if strip is not mark.strip]
    while near := [one for one in waiting if any(_gap(one, strip) < CLOSE * page.leading for strip in kept)]:
        kept += near
        waiting = [one for one in waiting if one not in near]
    return kept


def _gap(one: Strip, other: Strip) -> float:
    return max(one.box[1] - other.box[3], other.box[1] - one.box[3])


def undated(page: Sight) -> list[Box]:
    """Where a stamp stands whose day or word could not be read: a box of the upright page around each."""
    strips = _all_strips(page)
    marks = _marks(page, strips)
    blurred = [mark.strip for mark in marks if not any(_stamped(page, mark, kind) for kind in mark.kinds)]
    told = {id(word) for mark in marks for strip in (mark.strip, *mark.around) for word in strip.words}
    loose = [strip for strip in strips if id(strip.words[0]) not in told]
    begun = [strip for strip in loose if _BEGUN.match(strip.text[:40])]
    ended = [strip for strip in loose if strip.text.isupper() and _ENDED.match(strip.text[:60])]
    return [_reach(strip.box, page) for strip in (*blurred, *begun)] + [_over(strip.box, page) for strip in ended[:1]]


_BEGUN = re.compile(r"^\W{0,3}electronically\W{0,3}$", re.IGNORECASE)  # 'FILED' stands on the next line
_ENDED = re.compile(r"^\W{0,3}(?:by\b.{0,30}\bdeputy|clerk of (?:the )?(?:\w+ )?courts?)\W{0,3}$", re.IGNORECASE)


def _over(box: Box, page: Sight) -> Box:
    """Around a stamp whose last lines alone were read."""
    middle = (box[0] + box[2]) / 2
    return (max(middle - BESIDE, 0.0), max(box[1] - BELOW, 0.0), min(middle + BESIDE, page.width), box[3] + ABOVE / 2)


def _reach(box: Box, page: Sight) -> Box:
    middle = (box[0] + box[2]) / 2
    sides = (middle - BESIDE, box[1] - ABOVE, middle + BESIDE, box[1] + BELOW)
    return (max(sides[0], 0.0), max(sides[1], 0.0), min(sides[2], page.width), min(sides[3], page.height))
