"""PURE. The parties where no caption is: the case's name on lines of its own, as in letters, minutes and proofs of service."""

import re
from collections.abc import Sequence

from ocr.caption_runs import ABOVE, BELOW, Run
from ocr.captions import LABEL
from ocr.field import Field
from ocr.parties import party_fields
from ocr.rows import Row, Sight, Strip
from ocr.sides import ET_AL
from ocr.vocabulary import LINKS

_NAMED = re.compile(
    r"^\W{0,3}(?:(?:case (?:name|title)|in the case of|regarding|re|caso|asunto)\b\s?:?\s{0,3})(?=\S)", re.IGNORECASE
)
_BETWEEN = re.compile(r"(?P<one>[^:\n]{2,300}?),?\s(?:v\.|vs\.?|versus|v)\s(?P<two>[^:\n]{2,300})$", re.IGNORECASE)
_NUMBER = re.compile(
    r",?\s\(?(?:(?:civ|crim|case|cause|docket|index|adv|action|file)\w{0,6}\.?\s){0,2}(?:nos?\.?|#|case|cause|docket)\s?\S{0,8}\d.{0,80}$",
    re.IGNORECASE,
)
_CITED = re.compile(
    r"\d{1,4}\s(?:U\.\s?S\.|F\.|S\.\s?Ct|Cal|P\.|S\.\s?W|N\.\s?E|So\.|A\.)|^(?:see|in|cf|e\.g|but)\b", re.IGNORECASE
)


def read_case_name(page: Sight, rows: Sequence[Row]) -> tuple[Field, ...]:
    """The parties where no caption is: the case's name on lines of its own, as in letters, minutes and proofs of service."""
    strips = [strip for row in rows if row.top < page.height * 0.5 for strip in row.strips]
    right = max((strip.box[2] for strip in strips), default=0.0)
    for at, strip in enumerate(strips):
        block = _block(page, _without_label(strip), strips[at + 1 :], right, strip.box[0])
        named = _BETWEEN.match(_NUMBER.sub("", ET_AL.sub("", " ".join(one.text[:200] for one in block))[:600]))
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


def _block(page: Sight, first: Strip, below: Sequence[Strip], right: float, edge: float) -> list[Strip]:
    """A line and those that go on with it: at its edge or its label's, where the next word would not have fitted any more."""
    block = [first]
    for strip in below[:6]:
        last = block[-1]
        if (
            min(abs(strip.box[0] - first.box[0]), abs(strip.box[0] - edge)) > 8
            or strip.box[1] - last.box[3] > page.leading
        ):
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
