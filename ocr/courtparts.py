"""PURE. Which of the courts that write the paper's own number its heading names in parts: state, county, level, on lines of their own."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby, pairwise, takewhile

from ocr.captions import APPEAL_FROM, LABEL, VERSUS, Caption, is_role
from ocr.casenumbers import Known
from ocr.courtnames import BENCH, CONFUSED, COURTLY, FORM_BOX, other_seat, same_word, seats, telling_words
from ocr.field import Field, NumberField, read
from ocr.rows import Sight
from ocr.strips import Row, Strip
from ocr.vocabulary import IDLE, ORDINALS, STATES, TELLING

PARTLY = "partly"  # the rule by which the one court that writes the paper's number is taken for its own: its heading is not another's
UNTOLD = 0.5  # a court read with less is not told
_PLACE = re.compile(
    r",?\s{0,2}\bss\b\.?\W{0,3}$|,\s{0,2}sc\.?\W{0,3}$|\b(?:unit|panel)$|\bj\.\s?d\.|\bfor the$", re.IGNORECASE
)
_OPEN = re.compile(r"(?:\b(?:of|the|for|and|de|del|la|county)|,)$", re.IGNORECASE)
_COUNTY = re.compile(
    r"\b(?:county|parish|borough|j\.\s?d\.|judicial district) of (?:the )?([^\W\d]{3,30})|([^\W\d]{3,30}),? (?:county|parish|borough)\b",
    re.IGNORECASE,
)
_CITY = re.compile(
    rf"\b(?:{'|'.join(sorted(STATES))}) (?:city|beach|falls|street|avenue|ave|st)\b", re.IGNORECASE
)  # no state: 'at Kansas City'
_SIGNS = re.compile(r"^[:;)(|*§}{\]]{1,3}$")
_BEGUN = re.compile(r"^(?:of|on|for|in and for)\b", re.IGNORECASE)
_NO_HEADING = re.compile(
    r"\b(?:filed|filing|received|entered|clerk\w{0,2}|zip|address|telephone|bar no)\b|\b\d{5}\b", re.IGNORECASE
)
_BELOW = re.compile(r"^\W{0,2}\([^()]{0,60}\bcourt\b", re.IGNORECASE)  # a brief names the court below in brackets
_DIVISION = re.compile(r"\b(?:division|department|municipal district|docket|calendar)\b", re.IGNORECASE)
_NAMELESS = frozenset(
    re.findall(r"\w+", "and city county in for the said this of superior circuit district probate justice family")
)
_FIRST_INSTANCE = frozenset(word.translate(CONFUSED) for word in ("primera", "instancia"))


def _folded(words: Iterable[str]) -> frozenset[str]:
    return frozenset(word.translate(CONFUSED) for word in words)


_TELLING, _STATES, _ORDINALS = _folded(TELLING) | _folded(STATES), _folded(STATES), _folded(ORDINALS)
_ABOVE = _folded({"appeal", "appeals", "appellate", "apelaciones", "bankruptcy", "supreme", "supremo"})
_NATION, _QUARTERS = _folded({"united"}), _folded({"northern", "southern", "eastern", "western", "central", "middle"})
# A court named whole may have one of these on another line: 'Small Claims Court'.
_BRANCHES = _folded({"small", "claims", "family", "probate", "juvenile", "criminal", "civil"})
_LOST = _folded({"court", "county", "state", "states", "united", "commonwealth", "judicial", "department"})


def read_court_in_parts(
    page: Sight, rows: Sequence[Row], caption: Caption | None, numbers: Sequence[NumberField], courts: Sequence[Known]
) -> Field | None:
    """The court whose name and number pattern agree with the heading and the paper's own number, when it is one alone."""
    writing = _writing(numbers)
    lines = [*_lines(page, rows, caption)]
    if not writing or not any(BENCH.search(line.text) or COURTLY.search(line.text) for line in lines):
        return None
    fits = {court.id: _told(court.names, lines) for court in courts if court.id in writing}
    told = {court: words for court, words in fits.items() if words}
    best = [court for court in told if all(told[other] < told[court] for other in told if other != court)]
    rule = "parts" if best else PARTLY
    if not told and len(writing) == 1:
        told = {court.id: _shared(court.names, lines) for court in courts if court.id in writing}
        best = [court for court in told if told[court]]
    if len(best) != 1:
        return None
    words = [word for line in lines if told[best[0]] & set(telling_words(line.text)) for word in line.words]
    return read(page, [Strip(tuple(words))], best[0], trust=0.9, via="caption", rule=rule)


def agreed(court: Field | None, numbers: Sequence[NumberField]) -> Field | None:
    """The court as the heading alone tells it, when it is well read and writes such numbers as the paper's own."""
    writing = _writing(numbers)
    return court if court and court.confidence >= UNTOLD and (not writing or court.value in writing) else None


def _writing(numbers: Sequence[NumberField]) -> set[str]:
    """The courts that write the paper's first own number; the same print may be read as a number of several."""
    own = [number for number in numbers if number.place != "mention"][:8]
    same = [number for number in own if number.value == own[0].value or number.box == own[0].box]
    return {court for number in same for court in number.courts}


def _told(names: Sequence[str], lines: Sequence[Strip]) -> frozenset[str]:
    """The words of the court's best name that stand in the lines; none where one is missing or the lines tell of another court."""
    own = {word for name in names for word in telling_words(name)}
    fitting = [line for line in lines if _explained(line.text, own, names)]
    there = {word for line in fitting for word in telling_words(line.text)}
    whole = any(set(telling_words(name)) <= there for name in names)
    if any(not (whole and _explained(line.text, own | _BRANCHES, names)) for line in lines if line not in fitting):
        return frozenset()
    there = {word for line in lines for word in telling_words(line.text)}
    return max((_found(telling_words(name), there) for name in names), key=len, default=frozenset())


def _shared(names: Sequence[str], lines: Sequence[Strip]) -> frozenset[str]:
    """Half the words of a court's name or more, where no line tells of another court; the heading leaves out the others."""
    own = {word for name in names for word in telling_words(name)}
    if any(not _explained(line.text, own, names) for line in lines):
        return frozenset()
    there = {word for line in lines for word in telling_words(line.text)}
    for wanted in (telling_words(name) for name in names):
        found = frozenset(word for word in wanted if _among(word, there))
        if len(found) > 1 and 2 * len(found) >= len(wanted) and found - _LOST - _STATES:
            return found
    return frozenset()


def _found(wanted: Sequence[str], there: set[str]) -> frozenset[str]:
    """The words of a name that are there, unless one is missing that no heading leaves out."""
    joined = {first + second for first, second in pairwise(wanted)} & there
    found = {word for word in wanted if word in there or any(same_word(word, other) for other in there)}
    found |= {word for word in wanted if any(word in one for one in joined)}
    missing = set(wanted) - found - _LOST
    if there >= _FIRST_INSTANCE:
        missing -= {"superior".translate(CONFUSED)}  # the sala is the superior one where no other is named
    places = found - _TELLING - _LOST - _folded({"district"})
    if missing - _STATES or (missing and not places) or len(found) < 2:
        return frozenset()
    return frozenset(found) if found & (_TELLING | _LOST | _folded({"district"})) - _STATES else frozenset()


def _explained(line: str, own: set[str], names: Sequence[str]) -> bool:
    """Whether the line may stand over this court's papers: no other state, county, seat or kind of court is in it."""
    words = telling_words(_CITY.sub(" ", line))
    other = {word for word in words if word in _TELLING} - own
    if not own & _ORDINALS:
        other -= _ORDINALS  # its judicial district or department, of which its name says nothing
    if not {*words, *own} & _NATION:
        other -= _QUARTERS  # a branch of a county's court: 'Central District'
    if _DIVISION.search(line):
        other &= _STATES | _ABOVE
    counties = [word for pair in _COUNTY.findall(line[:200]) for word in pair if word and word.lower() not in _NAMELESS]
    strange = [one for one in counties if not all(_among(word, own) for word in telling_words(one))]
    return not other and not strange and not other_seat([seat for name in names for seat in seats(name)], seats(line))


def _among(word: str, own: set[str]) -> bool:
    return word in own or any(same_word(word, other) for other in own)


def _lines(page: Sight, rows: Sequence[Row], caption: Caption | None) -> Iterator[Strip]:
    """The lines that speak of a court, above the caption and in it, a line that does not end taken together with the one below."""
    limit = caption.bottom if caption else page.height * 0.45
    strips = [strip for row in rows if row.top < limit for strip in row.strips]
    if caption and caption.columns:
        inside = {id(word) for strip in (*caption.left, *caption.right) for word in strip.words}
        strips = [strip for strip in strips if not any(id(word) in inside for word in strip.words)]
        strips += [*_head_of(caption.left), *caption.right]
    elif caption:
        strips = [strip for strip in strips if strip.box[3] <= caption.top] + _head_of(caption.left)
    taken: set[int] = set()
    strips = [piece for strip in strips for piece in _pieces(strip)]
    for strip in sorted(strips, key=lambda strip: strip.box[1]):
        if id(strip) not in taken and _is_heading(strip):
            whole = _with_next(strip, strips, page)
            taken |= {id(other) for other in strips if set(map(id, other.words)) <= set(map(id, whole.words))}
            yield whole


def _pieces(strip: Strip) -> Iterator[Strip]:
    """The strip cut at the signs of a column that stand in it: 'DOCKET NO. 24-1234 : SUPERIOR COURT'."""
    for signs, words in groupby(strip.words, key=lambda word: bool(_SIGNS.match(word.text))):
        if not signs:
            yield Strip(tuple(words))


def _head_of(left: Sequence[Strip]) -> list[Strip]:
    """The lines of a court's name on top of the parties' column: not the last before a part or a 'v.', which is a party's."""
    top = list(takewhile(lambda strip: not is_role(strip.text) and not VERSUS.match(strip.text[:40]), left[:12]))
    head = top[:-1] if len(top) < len(left) else top
    return [strip for strip in head if _is_heading(strip) and not strip.text.endswith(",")]


def _is_heading(strip: Strip) -> bool:
    """A line that speaks of a court or a place, and is no label, box of a form, part, or running text."""
    text = strip.text[:200]
    courtly = COURTLY.search(text) or _PLACE.search(text)
    other = LABEL.match(text[:120]) or _BELOW.match(text) or FORM_BOX.search(text) or _NO_HEADING.search(text)
    words = [word for word in re.findall(r"[^\W_]+", text) if word.lower() not in IDLE]
    small = [word for word in words if word[:1].islower() and word not in {"ss", "sc"}]
    plain = not other and not is_role(text) and not APPEAL_FROM.search(text)
    return bool(courtly) and plain and len(words) <= 16 and len(small) <= 0.2 * len(words)


def _with_next(strip: Strip, strips: Sequence[Strip], page: Sight) -> Strip:
    """The line with those below it in its column, while it does not end or they begin with 'of'."""
    whole, last = strip, strip
    for other in sorted(strips, key=lambda other: other.box[1]):
        near = 0 < other.box[1] - last.box[1] < page.leading * 3
        column = other.box[0] < last.box[2] and other.box[2] > last.box[0]
        goes_on = _OPEN.search(last.text) or _BEGUN.match(other.text)
        if (
            near
            and column
            and goes_on
            and not LABEL.match(other.text[:120])
            and not _NO_HEADING.search(other.text[:200])
        ):
            whole, last = Strip((*whole.words, *other.words)), other
    return whole
