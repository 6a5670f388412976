"""PURE. Which of the configured courts a paper names in its caption; a wrong court is worse than none."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz

from ocr.caption_edges import sides_only
from ocr.captions import APPEAL_FROM, LABEL, Caption, is_role
from ocr.casenumbers import Known
from ocr.field import Field, read
from ocr.rows import Sight
from ocr.strips import Row, Strip
from ocr.title_dress import capitals
from ocr.vocabulary import COMMON, IDLE, STATES, TELLING

SURE, MARGIN, ALIKE = 0.82, 0.04, 84
_COURT = re.compile(r"\b(?:court|tribunal|corte|juzgado)\b", re.IGNORECASE)
BENCH = re.compile(r"\b(?:court|tribunal|corte|juzgado|board|commission|junta|comisión)\b", re.IGNORECASE)
COURTLY = re.compile(
    r"\b(?:court|tribunal|corte|juzgado|bureau|district(?:of)?|circuit|county|division|state|states|judicial|commission|board|parish|"
    r"borough|city|precinct|department|sala|estado|estados|condado|distrito|commonwealth|territory|at [a-z]{3,})\b",
    re.IGNORECASE,
)
_LINK = re.compile(r"^on$", re.IGNORECASE)  # alone between two lines: JUDICIAL PANEL / on / MULTIDISTRICT LITIGATION
_HALF_OF_STATE = re.compile(
    r"^\W{0,2}(?:(?:north|south|east|west|centr)\w{2,4}|middle)\W{0,2}$", re.IGNORECASE
)  # 'EASTERN   DISTRICT OF', filled in
_SEAT = re.compile(r"\bat\s+([^\W\d][\w']{2,30})", re.IGNORECASE)
_ASKED = re.compile(r"^\W{0,3}(?:the )?name and (?:mailing )?address of (?:the )?court\b", re.IGNORECASE)
FORM_BOX = re.compile(
    r"\b(?:use only|without attorney|uso exclusivo|sin abogado)\b", re.IGNORECASE
)  # of a court's form, no heading


@dataclass(frozen=True)
class _Block:
    strips: tuple[Strip, ...]

    @property
    def text(self) -> str:
        return " ".join(strip.text[:200] for strip in self.strips)[:600]


def read_court(
    page: Sight, rows: Sequence[Row], caption: Caption | None, stamps: Iterable[Strip], courts: Sequence[Known]
) -> tuple[Field | None, Field | None]:
    """The court's id when one configured court fits and no other nearly does; and the court's words as printed."""
    blocks = [*_blocks(page, rows, caption)]
    printed = next((block for block in blocks if BENCH.search(block.text) and len(telling_words(block.text)) > 1), None)
    text = read(page, printed.strips, printed.text, trust=0.9, via="caption") if printed else None
    stamped = _Block(tuple(stamps))
    places = [(block, "caption", 1.0) for block in blocks] + ([(stamped, "stamp", 0.85)] if stamped.strips else [])
    places += [
        (block, "caption", 0.95) for block in _blocks(page, page.rows, caption)
    ]  # of a heading a stamp stands in
    places += [(block, "form label", 0.95) for block in _asked_for(page, rows)]
    for block, via, trust in places:
        court, score = best_court(block.text, courts)
        if court:
            return read(page, block.strips, court, trust=score * trust, via=via), text
    return None, text


def best_court(text: str, courts: Sequence[Known]) -> tuple[str, float]:
    """The one configured court this text names, with its score; ('', 0.0) when none does or two nearly do."""
    scores = {court.id: likeness(court.names, text) for court in courts}
    ranked = sorted(scores.items(), key=lambda score: -score[1])
    if not ranked or ranked[0][1] < SURE:
        return "", 0.0
    if len(ranked) > 1 and ranked[0][1] - ranked[1][1] < MARGIN:
        return "", 0.0
    return ranked[0]


def likeness(names: Sequence[str], text: str) -> float:
    """How well a court's names fit a text: the best of them, unless the text tells of another court or state."""
    known = [telling_words(name) for name in names]
    own = frozenset(word for words in known for word in words)
    there = _without_division(telling_words(text), own)
    foreign = {word for word in there if word in _TELLING} - own
    foreign |= other_seat([seat for name in names for seat in seats(name)], seats(text))
    return 0.0 if foreign or not there else max((_fit(wanted, there) for wanted in known), default=0.0)


def seats(text: str) -> list[str]:
    """Where the court sits: the word after 'at'."""
    return [word for seat in _SEAT.findall(text[:800]) for word in telling_words(seat)[:1]]


def other_seat(own: list[str], there: list[str]) -> set[str]:
    """A heading that names another seat than any of the court's names do is another court's, though a shorter name would fit."""
    return {seat for seat in there if own and not any(fuzz.ratio(seat, known) >= ALIKE for known in own)}


def _fit(wanted: list[str], there: list[str]) -> float:
    """Every word of the name must be there; a name without the word 'court' must be nearly all that is there."""
    if len(wanted) < 2:
        return 0.0
    left = list(there)
    missing = [word for word in wanted if not _take(word, left)]
    if any(word not in _COMMON for word in missing) or len(missing) > 1:
        return 0.0
    if any(word in _TELLING for word in left if word not in wanted and word not in _STATES):
        return 0.0
    found, share = (len(wanted) - len(missing)) / len(wanted), len(wanted) / max(len(there), len(wanted))
    whole = bool(_COURTS & set(wanted))
    return found * (0.8 + 0.2 * share if whole else 0.5 + 0.5 * share)


def telling_words(text: str) -> list[str]:
    """The telling words of a name, without accents, letters and digits that scans confuse made one."""
    plain = unicodedata.normalize("NFKD", text.lower()).encode("ascii", "ignore").decode()
    plain = re.sub(r"\b(?:justice|judicial|government) center\b", " ", plain)  # the building
    plain = re.sub(r"\b(district|court|county|state)of\b", r"\1 of", plain)
    plain = re.sub(r"\bu\.?\s?s\.?\s(?=(?:district|court|bankruptcy))", "united states ", plain).replace("'s", "s")
    found = [word.strip("'") for word in re.findall(r"[a-z0-9']{1,30}", plain[:800])]
    return [word.translate(CONFUSED) for word in found if word and word not in IDLE][:60]


CONFUSED = str.maketrans("01l58", "oiisb")


def _folded(words: Iterable[str]) -> frozenset[str]:
    return frozenset(word.translate(CONFUSED) for word in words)


_COMMON, _STATES, _COURTS = _folded(COMMON), _folded(STATES), _folded({"court", "tribunal", "corte", "juzgado"})
_TELLING = _folded(TELLING) | _STATES
_DIVISION = "division".translate(CONFUSED)


def _take(word: str, left: list[str]) -> bool:
    """Find a word among those left."""
    for at, other in enumerate(left):
        if same_word(word, other):
            del left[at]
            return True
    return False


def same_word(word: str, other: str) -> bool:
    """Whether a word of a court's name was read: a long one misread by a letter or two, but never into another telling word."""
    long = min(len(word), len(other)) > 6
    return other == word or (long and other not in _TELLING and fuzz.ratio(word, other) >= ALIKE)


def _without_division(words: list[str], own: frozenset[str]) -> list[str]:
    """'Southern Division' is a seat of the court, not another court."""
    if _DIVISION in own:
        return words
    kept: list[str] = []
    for word in words:
        if word == _DIVISION and kept and kept[-1] not in _COURTS:
            kept.pop()
        else:
            kept.append(word)
    return kept


def _blocks(page: Sight, rows: Sequence[Row], caption: Caption | None) -> Iterator[_Block]:
    """Runs of lines about a court: above the first name of the caption or, as in Texas, in its right column."""
    sides = sides_only(page, caption.left) if caption else ()
    top = max([caption.top, *(strip.box[1] for strip in sides[:1])]) + page.leading if caption else page.height * 0.45
    names = {word for strip in sides for word in strip.words}
    if caption:
        yield from _runs([*_unbracketed(caption.right)])
    above = [strip for row in rows if row.top < top for strip in row.strips if not names.intersection(strip.words)]
    yield from _runs([strip for strip in above if strip.box[1] < top])


def _runs(strips: Sequence[Strip]) -> Iterator[_Block]:
    """Lines that speak of a court; a line that ends in 'of' takes the next one with it."""
    run: list[Strip] = []
    skipping = False
    for strip in strips:
        text = strip.text[:200]
        skipping = bool(APPEAL_FROM.search(text)) or (skipping and bool(COURTLY.search(text)))
        open_ended = bool(run) and re.search(
            r"(?:\b(?:(?:district)?of|the|for|and|de|del|la|on)|,)$", run[-1].text, re.IGNORECASE
        )
        link = bool(run) and bool(_LINK.match(text))
        said = set(telling_words(text))
        state = said and said <= _STATES | {"new", "north", "south", "west"}
        if open_ended and not state and _stands_beside(run[-1], strip):  # of the next column: the name goes on below
            continue
        fits = (
            (open_ended or COURTLY.search(text) or link or _HALF_OF_STATE.match(text))
            and not skipping
            and not LABEL.match(text[:120])
            and not FORM_BOX.search(text)
            and not is_role(text)
            and (link or _title_like(text))
        )
        if fits:
            run.append(strip)
        elif run:
            yield _Block(tuple(run))
            run = []
    if run:
        yield _Block(tuple(run))


def _asked_for(page: Sight, rows: Sequence[Row]) -> Iterator[_Block]:
    """The court under the label of a form's box, wherever it stands: 'The name and address of the court is:'."""
    strips = [strip for row in rows for strip in row.strips]
    for at, label in enumerate(strips):
        if _ASKED.search(label.text[:120]):
            below = [one for one in strips[at + 1 : at + 12] if -8 < one.box[0] - label.box[0] < 30]
            yield from _runs([one for one in below if 0 < one.box[1] - label.box[1] < page.leading * 12])


def _unbracketed(strips: Sequence[Strip]) -> Iterator[Strip]:
    """What stands beside the names without the court below and its number: '(Los Angeles County', 'Superior Court No. 24STCV06873)'."""
    group: list[Strip] = []
    for strip in strips:
        if group or strip.text.startswith("("):
            group.append(strip)
            if ")" not in strip.text and COURTLY.search(strip.text[:200]):
                continue
            below = re.search(r"\bno\b\.?.{0,8}\d", " ".join(one.text for one in group)[:300], re.IGNORECASE)
            yield from [] if below else group
            group = []
        else:
            yield strip
    yield from group


def _stands_beside(strip: Strip, other: Strip) -> bool:
    level = min(strip.box[3], other.box[3]) - max(strip.box[1], other.box[1])
    return other.box[0] > strip.box[2] + 2 and level > 0.5 * (other.box[3] - other.box[1])


def _title_like(text: str) -> bool:
    """Capitals or capitalised words, not running text."""
    words = [word for word in re.findall(r"[^\W\d_]+", text) if word.lower() not in IDLE]
    return len(words) <= 14 and (capitals(text) > 0.6 or all(word[:1].isupper() for word in words))
