"""PURE. One fact read off a page: what it says, how sure that is, and where it stands."""

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from typing import Any

from ocr.pages import Box, around
from ocr.rows import Sight
from ocr.strips import Strip


@dataclass(frozen=True)
class Field:
    """A value with its confidence (0 to 1), its page, its box on the page as seen, and what kind of place it is.

    `rule` names the rule that found it where `via` tells something else: a party's `via` is its part.
    """

    value: str
    confidence: float
    page: int
    box: Box
    via: str
    rule: str = ""


@dataclass(frozen=True)
class StampField(Field):
    """A day stamped or printed by a clerk's office, with its time (24 hours) and clerk where they can be read."""

    time: str = ""
    clerk: str = ""


@dataclass(frozen=True)
class TitleField(Field):
    """What the paper calls itself; `event` is the docket event of that name, empty where none fits."""

    event: str = ""


@dataclass(frozen=True)
class CounselField(Field):
    """An attorney; `via` is the line that says whom they speak for, `client` that name or part alone."""

    bar_number: str = ""
    firm: str = ""
    client: str = ""


@dataclass(frozen=True)
class NumberField(Field):
    """A case number; `place` is "header", "caption", "cover sheet" or "mention"."""

    key: str = ""
    courts: tuple[str, ...] = ()
    place: str = "mention"
    initials: str = ""


@dataclass(frozen=True)
class Fields:
    """Everything read off a paper for a clerk to check and for the matching to use.

    Only a 'filed' mark gives `filed_on`: a paper received, lodged or entered on a day was not filed by that alone.
    """

    numbers: tuple[NumberField, ...] = ()
    court: Field | None = None
    court_text: Field | None = None
    parties: tuple[Field, ...] = ()
    title: TitleField | None = None
    filed_on: StampField | None = None
    received_on: StampField | None = None
    entered_on: StampField | None = None
    lodged_on: StampField | None = None
    hearing: Field | None = None
    judge: Field | None = None
    attorneys: tuple[CounselField, ...] = ()
    marking: Field | None = None
    pages_told: Field | None = None
    in_re: bool = False
    initials: str = ""
    heading: Field | None = None  # what stands in the title's place, when no title was found

    def to_json(self) -> dict[str, Any]:
        return asdict(self)

    @classmethod
    def from_json(cls, kept: Mapping[str, Any]) -> "Fields":
        """The fields as they were kept, also by an earlier version that read fewer."""
        one: dict[str, Any] = {name: _one(kind, kept.get(name)) for name, kind in _ONE.items()}
        many: dict[str, Any] = {name: tuple(_one(kind, each) for each in kept[name]) for name, kind in _MANY.items()}
        return cls(in_re=kept["in_re"], initials=kept["initials"], **one, **many)


_ONE: dict[str, type[Field]] = {
    "court": Field, "court_text": Field, "title": TitleField, "filed_on": StampField, "received_on": StampField,
    "entered_on": StampField, "lodged_on": StampField, "hearing": Field, "heading": Field, "judge": Field, "marking": Field, "pages_told": Field,
}  # fmt: skip
_MANY: dict[str, type[Field]] = {"numbers": NumberField, "parties": Field, "attorneys": CounselField}


def _one(kind: type[Field], kept: Mapping[str, Any] | None) -> Any:
    if not kept:
        return None
    lists = {name: tuple(value) for name, value in kept.items() if isinstance(value, list)}
    return kind(**{**kept, **lists})


def read(page: Sight, strips: Iterable[Strip], value: str, *, trust: float, via: str, rule: str = "") -> Field:
    """A field from the strips it was read off: how sure the place is, times how sure its words are."""
    places = list(strips)
    sure = min(strip.confidence for strip in places)
    box = around([page.seen_box(strip.box) for strip in places])
    return Field(value=value, confidence=round(trust * sure, 3), page=page.page.number, box=box, via=via, rule=rule)
