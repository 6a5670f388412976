"""PURE. The lines of a caption gathered into sides: a side ends where its part is named, or at the 'v.'."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from ocr.addresses import is_address
from ocr.caption_edges import INLINE, LEGIBLE, blurred_line, is_versus, opens, part_line
from ocr.captions import IN_RE, LABEL
from ocr.parts import blurred_part
from ocr.strips import Strip

ABOVE, BELOW = "above the v.", "below the v."
NAMED = re.compile(
    r"^\W{0,3}(?:(?:case (?:name|title|caption)|short title|(?:title|style) of (?:the )?(?:case|cause|action)|in the case of|regarding|re|caso|asunto|"
    r"(?:title|case|cause|action|style|matter)(?=\s?[:—–-]))\b\s?[:—–-]?\s{0,3})(?=\S)",
    re.IGNORECASE,
)
_SPANISH_HEADING = re.compile(
    r"^\W{0,3}(?:sala (?:superior|municipal|de)|tribunal de|estado libre|centro judicial|región judicial)\b", re.I
)
_UNDER_THE_LAW = re.compile(r"\bpersons? coming under the juvenile\b", re.IGNORECASE)
_AND = re.compile(
    r"^\W{0,2}(?:and|y|&|-and-)\W{0,2}$|^\W{0,2}and in (?:the )?(?:interests?|matter) of\W{0,3}$", re.IGNORECASE
)


@dataclass
class Run:
    """Lines gathered for one side until its part is named or the other side begins."""

    strips: list[Strip] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)
    role: str = ""
    place: str = ABOVE
    rule: str = "caption"
    shared: bool = False  # an 'and' ended it: its part is that of the next
    opposed: bool = False  # somebody stands against it: an estate is a party itself then, not what the case is about

    def add(self, strip: Strip, text: str) -> None:
        self.strips.append(strip)
        self.texts.append(text)


def opening_of(strips: Sequence[Strip]) -> int:
    """The line that opens a caption, -1 where none does; an estate that stands against somebody is a party and opens none."""
    against = any(is_versus(strip.text) for strip in strips) or sum(bool(part_line(one.text)) for one in strips) > 1
    first = not against and bool(strips) and bool(IN_RE.match(strips[0].text[:80]))
    return next((at for at, strip in enumerate(strips) if opens(strip.text) or (not at and first)), -1)


def runs_of(strips: Sequence[Strip]) -> list[Run]:
    """The sides of a caption; lines that name nobody, where the others of their side name a part, are left out."""
    sides: list[list[Run]] = [[]]
    for run in _gathered(strips):
        if run is None:
            sides.append([])
        elif run.strips:
            sides[-1].append(run)
    for side in sides:
        for run, following in zip(side, side[1:], strict=False):
            run.role = run.role or (following.role if run.shared else "")
    return [run for side in sides for run in side if run.role or run.shared or not any(one.role for one in side)]


def _gathered(strips: Sequence[Strip]) -> Iterator[Run | None]:
    """The runs in their sequence, None for each 'v.'."""
    beginning = opening_of(strips)
    run, started, place = Run(), beginning < 0, ABOVE
    lines = list(_lines(strips))
    for at, (strip, text) in enumerate(lines):
        opening = IN_RE.match(text) if opens(text) or strip is strips[beginning] and beginning >= 0 else None
        started, text = started or bool(opening), text[opening.end() :] if opening else text
        role, versus = _part(lines, at), is_versus(text)
        if versus or role or _AND.match(text) or LABEL.match(text[:120]):
            run.role, run.shared = role or run.role, bool(_AND.match(text))
            yield run
            if versus:
                yield None
            place = BELOW if versus else place
            run = Run(place=place)
        elif (
            started
            and not (run.strips and is_address(text))
            and any(map(str.isalnum, text))
            and (run.strips or place == BELOW or not _SPANISH_HEADING.match(text))
        ):
            run.add(strip, text)
            if (
                beginning >= 0
                and place == ABOVE
                and _ends_matter(text)
                and any(is_versus(two) for _, two in lines[at:])
            ):
                run.role, beginning = _UNDER_THE_LAW.search(" ".join(run.texts)) and "Minor" or "", -1
                yield run
                run = Run(place=place)
    yield run


def _ends_matter(text: str) -> bool:
    """The full stop of 'In re Marriage of JOHN and JANE DOE.', over parties who stand against each other."""
    return bool(re.search(r"[^\W\d_]{3}\.$", text)) and not re.search(r"\b(?:inc|ltd|corp|esq)\.$", text, re.IGNORECASE)


def _part(lines: Sequence[tuple[Strip, str]], at: int) -> str:
    """The part a line names, however badly read where a part stands: last, before the 'v.', or right of the names."""
    strip, text = lines[at]
    ends = at + 1 == len(lines) or is_versus(lines[at + 1][1])
    return part_line(text) or blurred_line(strip, [one for one, _ in lines]) or (blurred_part(text) if ends else "")


def _lines(strips: Sequence[Strip]) -> Iterator[tuple[Strip, str]]:
    """The caption's lines; where no line is a 'v.' alone, one that says 'A v. B' taken apart, or a scrap under a part taken for it."""
    alone = any(is_versus(strip.text) for strip in strips)
    plain = [(strip, NAMED.sub("", strip.text[:300])) for strip in strips]
    for at, (strip, whole) in enumerate(plain):
        between = 0 < at < len(plain) - 1 and not part_line(plain[at + 1][1])  # 'P.V.' above 'Defendant' is somebody
        scrap = between and not is_versus(whole) and _is_scrap(strip) and bool(_part(plain, at - 1))
        if scrap and not alone:
            yield strip, "v."
        for piece, text in enumerate([] if scrap else [whole] if alone else INLINE.split(whole)):
            if piece:
                yield strip, "v."
            yield strip, text.strip()


def _is_scrap(strip: Strip) -> bool:
    """What a bad scan left of a 'v.': a letter or three, or nothing legible."""
    letters = "".join(filter(str.isalnum, strip.text))
    dotted = re.match(r"^(?:[A-Z]\.\s?){2,4}", strip.text)
    narrow = (
        strip.text.islower() and len(letters) < 6 and strip.box[2] - strip.box[0] < 18
    )  # points: no room for a word
    return strip.confidence < LEGIBLE or narrow or (len(letters) <= 3 and not dotted and not part_line(strip.text))
