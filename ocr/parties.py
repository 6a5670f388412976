"""PURE. Who stands against whom: the parties of a caption, each with the part it is printed with."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from ocr.captions import IN_RE, LABEL, VERSUS, Caption, is_role
from ocr.field import Field, read
from ocr.rows import Row, Sight, Strip

MOST_PARTIES = 12
_INLINE = re.compile(r"\s(?:v{1,2}\.|vs\.?|v|versus)\s", re.IGNORECASE)
_CASE_NAME = re.compile(
    r"^\W{0,3}(?:(?:case (?:name|title)|in the case of|regarding|re|caso|asunto)\b\s?:?\s{1,3})?"
    r"(?P<one>[^:\n]{2,80}?),?\s(?:v\.|vs\.?|versus)\s(?P<two>[^:\n]{2,80})$",
    re.IGNORECASE,
)
_AND = re.compile(r"^\W{0,2}(?:and|y|&|-and-)\W{0,2}$", re.IGNORECASE)
_TAILS = (
    re.compile(r"[,;]?\s(?:and|y)\s(?:john |jane )?does?\s[\w\s-]{0,30}(?:inclusive)?.{0,40}$", re.IGNORECASE),
    re.compile(
        r",?\s(?:an?|una?|its?)\s(?:[\w.'-]+\s){0,4}(?:corporation|company|individual|partnership|trust|association|entity|"
        r"minor|person|corporación|compañía|menor)\b.{0,80}$",
        re.IGNORECASE,
    ),
    re.compile(
        r",?\s(?:inclusive|individually|en su capacidad|in (?:his|her|their) (?:official|individual)).{0,120}$", re.I
    ),
)
_SHORTENED = re.compile(r"(?:^|\s)(?:al|inc|co|corp|ltd|jr|sr|bros|dept|ins|s\.a|l\.p|n\.a|l\.l\.c)$", re.IGNORECASE)
_EDGE = " \t,;:.()[]{}|_=*~-'\"§"


@dataclass
class _Run:
    """Lines gathered for one party until its part is named or the other side begins."""

    strips: list[Strip] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)
    role: str = ""

    def add(self, strip: Strip, text: str) -> None:
        self.strips.append(strip)
        self.texts.append(text)


def read_parties(page: Sight, caption: Caption) -> tuple[tuple[Field, ...], bool]:
    """The parties in the sequence they are printed, and whether this is an 'In re' caption."""
    alone = any(IN_RE.match(strip.text[:80]) for strip in caption.left)
    opposed = any(VERSUS.match(strip.text[:40]) or _INLINE.search(strip.text[:200]) for strip in caption.left)
    opposed = opposed or sum(is_role(strip.text) for strip in caption.left) >= 2
    if not (alone or opposed):
        return (), False
    runs = list(_runs(caption.left))
    if alone and not opposed:
        runs = runs[:1]
    trust = 0.95 if any(run.role for run in runs) or alone else 0.85
    fields = [_field(page, run, trust) for run in runs]
    parties = tuple(party for party in fields if party)[:MOST_PARTIES]
    return parties, alone and not opposed and bool(parties)


def read_labelled_parties(page: Sight, rows: Sequence[Row]) -> tuple[Field, ...]:
    """The parties of a court's own form, each on a line with its part before it: 'DEFENDANT/RESPONDENT: ...'."""
    found = []
    for strip in (strip for row in rows if row.top < page.height * 0.6 for strip in row.strips):
        part, colon, name = strip.text[:300].partition(":")
        if colon and is_role(part) and "_" not in name and sum(map(str.isalpha, name)) > 2:
            found.append(read(page, [strip], _named(name)[0], trust=0.85, via=part.strip(_EDGE).title()))
    return tuple(found[:MOST_PARTIES])


def read_case_name(page: Sight, rows: Sequence[Row]) -> tuple[Field, ...]:
    """The parties where no caption is: a line of its own that is the case's name, as in letters, minutes and proofs of service."""
    for strip in (strip for row in rows if row.top < page.height * 0.5 for strip in row.strips):
        named = _CASE_NAME.match(strip.text[:200])
        if named and all(_capitalised(named[side]) for side in ("one", "two")):
            names = [_named(named[side])[0] for side in ("one", "two")]
            return tuple(read(page, [strip], name, trust=0.85, via="caption") for name in names)
    return ()


def _capitalised(name: str) -> bool:
    words = [word for word in re.findall(r"[^\W\d_]+", name) if len(word) > 3]
    return bool(words) and all(word[0].isupper() for word in words) and not re.match(r"see\b|in\b", name.strip(), re.I)


def _runs(strips: Sequence[Strip]) -> Iterator[_Run]:
    """A party ends where its part is named, at 'v.', at 'and' on a line of its own, or at a number."""
    run, started = _Run(), not any(IN_RE.match(strip.text[:80]) for strip in strips)
    for strip, text in _lines(strips):
        opening = IN_RE.match(text)
        started, text = started or bool(opening), text[opening.end() :] if opening else text
        if VERSUS.match(text) or _AND.match(text) or is_role(text) or LABEL.match(text[:120]):
            run.role = text.strip(_EDGE).title() if is_role(text) else run.role
            yield run
            run = _Run()
        elif started and text.strip(_EDGE):
            run.add(strip, text)
    yield run


def _lines(strips: Sequence[Strip]) -> Iterator[tuple[Strip, str]]:
    """The caption's lines, one that says 'A v. B' taken apart."""
    for strip in strips:
        for at, text in enumerate(_INLINE.split(strip.text[:300])):
            if at:
                yield strip, "v."
            yield strip, text


def _field(page: Sight, run: _Run, trust: float) -> Field | None:
    name, role = _named(" ".join(text.strip() for text in run.texts)[:400])
    if sum(char.isalpha() for char in name) < 2:
        return None
    return read(page, run.strips, name, trust=trust, via=(run.role or role).strip() or "caption")


def _named(text: str) -> tuple[str, str]:
    """The name without what is said about it, and the part if it is printed on the same line."""
    head, _, tail = text.rstrip(_EDGE).rpartition(",")
    role = ""
    if head and is_role(tail):
        text, role = head, tail.strip(_EDGE).title()
    for said in _TAILS:
        text = said.sub("", text)
    name = re.sub(r"\s{2,}", " ", text.strip(_EDGE))
    return name + ("." if _SHORTENED.search(name) else ""), role
