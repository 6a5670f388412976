"""PURE. Who stands against whom: the parties of a caption, each with the part it is printed with."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from ocr.captions import IN_RE, LABEL, VERSUS, Caption
from ocr.field import Field, read
from ocr.parts import blurred_part, part_in
from ocr.rows import Row, Sight, Strip
from ocr.sides import ET_AL, names_of
from ocr.vocabulary import LINKS

MOST_PARTIES = 60
ABOVE, BELOW = "above the v.", "below the v."
# A capital V. is as often a middle initial; it parts two sides only on a line of its own.
_INLINE = re.compile(r"(?:^|(?<=\s))(?:v{1,2}\.|[vV][sS]\.?|v|VERSUS|versus|-?against-?|-v-)(?:\s|$)")
_NAMED = re.compile(
    r"^\W{0,3}(?:(?:case (?:name|title)|in the case of|regarding|re|caso|asunto)\b\s?:?\s{0,3})(?=\S)", re.IGNORECASE
)
_BETWEEN = re.compile(r"(?P<one>[^:\n]{2,300}?),?\s(?:v\.|vs\.?|versus|v)\s(?P<two>[^:\n]{2,300})$", re.IGNORECASE)
_HEADING = re.compile(
    r"\b(?:court|tribunal|appellate district|judicial district|circuit)\b|^\W{0,3}(?:sala (?:superior|municipal|de)|estado libre|"
    r"centro judicial|región judicial)\b",
    re.IGNORECASE,
)
_SPANISH_HEADING = re.compile(
    r"^\W{0,3}(?:sala (?:superior|municipal|de)|tribunal de|estado libre|centro judicial|región judicial)\b", re.I
)
_AND = re.compile(r"^\W{0,2}(?:and|y|&|-and-)\W{0,2}$", re.IGNORECASE)
_OF_A_MATTER = re.compile(
    r"^\W{0,3}(?:the )?(?:(?:matter|interest|person and estate|person|estate|guardianship|conservatorship|adoption|marriage|welfare|"
    r"dependency|sucesión) (?:of|de)(?: the)?|re:?)\s",
    re.IGNORECASE,
)
_CITED = re.compile(
    r"\d{1,4}\s(?:U\.\s?S\.|F\.|S\.\s?Ct|Cal|P\.|S\.\s?W|N\.\s?E|So\.|A\.)|^(?:see|in|cf|e\.g|but)\b", re.IGNORECASE
)


@dataclass
class Run:
    """Lines gathered for one side until its part is named or the other side begins."""

    strips: list[Strip] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)
    role: str = ""
    place: str = ABOVE
    rule: str = "caption"

    def add(self, strip: Strip, text: str) -> None:
        self.strips.append(strip)
        self.texts.append(text)


def read_parties(page: Sight, caption: Caption, rows: Sequence[Row]) -> tuple[tuple[Field, ...], bool]:
    """Every party in the sequence they are printed, and whether this is an 'In re' caption."""
    caption = replace(caption, left=(*caption.left, *_other_side(page, caption, rows)))
    alone = any(IN_RE.match(strip.text[:80]) for strip in caption.left)
    opposed = any(_versus(strip.text) or _INLINE.search(strip.text[:200]) for strip in caption.left)
    opposed = opposed or sum(bool(part_in(strip.text)) for strip in caption.left) >= 2
    if not (alone or opposed):
        return (), False
    runs = list(_runs(_to_the_gap(page, caption.left) if alone and not opposed else caption.left))
    if alone and not opposed:
        runs = runs[:1]
    trust = 0.95 if any(run.role for run in runs) or alone else 0.85
    parties = tuple(party for run in runs for party in party_fields(page, run, trust))[:MOST_PARTIES]
    return parties, alone and not opposed and bool(parties)


def _other_side(page: Sight, caption: Caption, rows: Sequence[Row]) -> list[Strip]:
    """The side below a 'v.' the caption ended at, where its column of signs could not be followed further: up to the part."""
    if not caption.left or not _versus(caption.left[-1].text):
        return []
    low = caption.left[-1].box[3]
    below = [strip for row in rows if row.top > low for strip in row.strips if strip.box[0] < page.width * 0.45][:10]
    end = next((at for at, strip in enumerate(below) if part_in(strip.text)), None)
    return below[: end + 1] if end is not None else []


def _to_the_gap(page: Sight, strips: Sequence[Strip]) -> list[Strip]:
    """The lines of an 'In re' caption: they stand close; what follows a gap without naming a part is no party any more."""
    opening = next((at for at, strip in enumerate(strips) if IN_RE.match(strip.text[:80])), 0)
    strips = strips[opening:]
    kept: list[Strip] = []
    for at, strip in enumerate(strips):
        gap = strip.box[1] - kept[-1].box[3] if kept else 0.0
        named = sum(not IN_RE.match(one.text[:80]) or len(one.text.split()) > 3 for one in kept)
        if named and gap > page.leading * 1.8 and not any(part_in(later.text) for later in strips[at:]):
            break
        kept.append(strip)
    return kept


def read_open_parties(page: Sight, rows: Sequence[Row]) -> tuple[Field, ...]:
    """The parties of a caption in two columns with no sign or rule between them: what stands left about a 'v.' of its own."""
    upper = [
        row for row in rows if row.top < page.height * 0.6 and all(_aside(strip, page) for strip in row.strips[1:])
    ]
    left = [row.strips[0] for row in upper if row.strips[0].box[0] < page.width * 0.45 or part_in(row.strips[0].text)]
    told = [at for at, strip in enumerate(left) if part_in(strip.text)]
    at = next((at for at, strip in enumerate(left) if _versus(strip.text)), told[0] if len(told) > 1 else None)
    if at is None:
        return ()
    first, last = at, max([at, *(one for one in told if one - at < 8)])
    while first > 0 and at - first < 8 and _near_by(page, left[first - 1], left[first]):
        first -= 1
    while (
        last + 1 < len(left)
        and last - at < 8
        and _near_by(page, left[last], left[last + 1])
        and not _ends_a_side(left[last])
    ):
        last += 1
    runs = list(_runs(left[first : last + 1]))
    parties = tuple(party for run in runs for party in party_fields(page, run, 0.8))
    firm = sum(bool(run.role) for run in runs) > 1 and all(_is_a_name(party.value) for party in parties)
    return parties if firm else ()


def _aside(strip: Strip, page: Sight) -> bool:
    """Whether a strip stands in a right column; in running text pulled apart strips stand anywhere."""
    return strip.box[0] > page.width * 0.45


def _is_a_name(text: str) -> bool:
    return ":" not in text and len(text.split()) <= 12 and capitalised(text)


def _near_by(page: Sight, upper: Strip, lower: Strip) -> bool:
    words = min(len(upper.text.split()), len(lower.text.split()))
    return lower.box[1] - upper.box[3] < page.leading * 2.6 and words < 12 and not _HEADING.search(upper.text[:120])


def _ends_a_side(strip: Strip) -> bool:
    return bool(part_in(strip.text)) and strip.text.rstrip().endswith(".")


def read_case_name(page: Sight, rows: Sequence[Row]) -> tuple[Field, ...]:
    """The parties where no caption is: the case's name on lines of its own, as in letters, minutes and proofs of service."""
    strips = [strip for row in rows if row.top < page.height * 0.5 for strip in row.strips]
    right = max((strip.box[2] for strip in strips), default=0.0)
    for at, strip in enumerate(strips):
        block = _block(page, _without_label(strip), strips[at + 1 :], right)
        named = _BETWEEN.match(ET_AL.sub("", " ".join(one.text[:200] for one in block))[:600])
        text = strip.text[:200]
        if named and not _CITED.search(text) and all(capitalised(named[side]) for side in ("one", "two")):
            runs = [
                Run(block, [named[side]], place=place, rule="case name")
                for side, place in (("one", ABOVE), ("two", BELOW))
            ]
            return tuple(party for run in runs for party in party_fields(page, run, 0.85))
    return ()


def _without_label(strip: Strip) -> Strip:
    label = _NAMED.match(strip.text[:80])
    rest = strip.part(label.end(), len(strip.text)) if label else strip
    words = tuple(word for word in rest.words if any(map(str.isalnum, word.text)))
    return Strip(words) if words else rest


def _block(page: Sight, first: Strip, below: Sequence[Strip], right: float) -> list[Strip]:
    """A line and those that go on with it: at the same edge, where the next word would not have fitted any more."""
    block = [first]
    for strip in below[:6]:
        last = block[-1]
        if abs(strip.box[0] - first.box[0]) > 8 or strip.box[1] - last.box[3] > page.leading:
            break
        room = right - last.box[2]
        unfinished = re.search(r"(?:,|\b(?:v\.|vs\.?|and|of|the|as))$", last.text, re.IGNORECASE)
        if LABEL.match(strip.text[:120]) or not (
            unfinished or strip.words[0].box[2] - strip.words[0].box[0] > room - 6
        ):
            break
        block.append(strip)
    return block


def capitalised(name: str) -> bool:
    """Names, not running text: every word that is no link begins large."""
    words = [word for word in re.findall(r"[^\W\d_]+", name) if len(word) > 3 and word.lower() not in LINKS | _SMALL]
    return bool(words or re.search(r"[A-Z]\.\s?[A-Z]\.", name)) and all(word[0].isupper() for word in words)


_SMALL = frozenset(
    (
        "doing",
        "business",
        "also",
        "formerly",
        "known",
        "minor",
        "through",
        "individual",
        "corporation",
        "inclusive",
        "behalf",
        "company",
        "limited",
    )
)


def _runs(strips: Sequence[Strip]) -> Iterator[Run]:
    """A side ends where its part is named, at 'v.', at 'and' on a line of its own, or at a number."""
    run, started = Run(place=ABOVE), not any(IN_RE.match(strip.text[:80]) for strip in strips)
    place = ABOVE
    lines = list(_lines(strips))
    for at, (strip, text) in enumerate(lines):
        opening = IN_RE.match(text)
        started, text = started or bool(opening), text[opening.end() :] if opening else text
        ends = at + 1 == len(lines) or _versus(lines[at + 1][1])
        role, versus = part_in(text) or (blurred_part(text) if ends else ""), _versus(text)
        if versus or role or _AND.match(text) or LABEL.match(text[:120]):
            run.role = role or run.role
            yield run
            place = BELOW if versus else place
            run = Run(place=place)
        elif (
            started
            and any(map(str.isalnum, text))
            and (run.strips or place == BELOW or not _SPANISH_HEADING.match(text))
        ):
            run.add(strip, text)
    yield run


def _versus(text: str) -> bool:
    """A 'v.' on a line of its own, even where it is read as 'Vv.' or 've'."""
    return bool(VERSUS.match(text[:40]) or re.match(r"^\W{0,2}(?:[Vv]{1,2}[s5e]?[.,:]?|[Vv]s[.,]?)\W{0,3}$", text[:12]))


def _lines(strips: Sequence[Strip]) -> Iterator[tuple[Strip, str]]:
    """The caption's lines; where no line is a 'v.' alone, one that says 'A v. B' taken apart."""
    alone = any(_versus(strip.text) for strip in strips)
    for strip in strips:
        for at, text in enumerate([strip.text[:300]] if alone else _INLINE.split(strip.text[:300])):
            if at:
                yield strip, "v."
            yield strip, text.strip()


def party_fields(page: Sight, run: Run, trust: float) -> Iterator[Field]:
    """A field for every name of a side, where its words stand."""
    text = " ".join(text.strip() for text in run.texts)
    while (
        matter := _OF_A_MATTER.match(text) if run.place == ABOVE and not run.role.startswith(("Plain", "Pet")) else None
    ):
        text = text[matter.end() :]
    words = Strip(tuple(word for strip in run.strips for word in strip.words))
    start = 0
    for name, role in names_of(text):
        strip, start = _place_of(name, words, start)
        yield read(page, [strip], name, trust=trust, via=role or run.role or run.place, rule=run.rule)


def _place_of(name: str, words: Strip, start: int) -> tuple[Strip, int]:
    """The words of a side that a name was read off, and where the next name may begin."""
    wanted = [_plain(word) for word in name.split()]
    told = [_plain(word.text) for word in words.words]
    first = next((at for at in range(start, len(told)) if told[at] and told[at] == wanted[0]), None)
    if first is None:
        return words, start
    end = min(len(told), first + len(wanted))
    return Strip(words.words[first:end]), end


def _plain(word: str) -> str:
    return re.sub(r"\W", "", word).lower()
