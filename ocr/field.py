"""PURE. One fact read off a page: what it says, how sure that is, and where it stands."""

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from typing import Any

from ocr.pages import Box, around
from ocr.rows import Sight, Strip


@dataclass(frozen=True)
class Field:
    """A value with its confidence (0 to 1), its page, its box on the page as seen, and what kind of place it is."""

    value: str
    confidence: float
    page: int
    box: Box
    via: str


@dataclass(frozen=True)
class NumberField(Field):
    """A case number; `place` is "header", "caption", "cover sheet" or "mention"."""

    key: str = ""
    courts: tuple[str, ...] = ()
    place: str = "mention"
    initials: str = ""


@dataclass(frozen=True)
class Fields:
    """Everything read off a paper for a clerk to check and for the matching to use."""

    numbers: tuple[NumberField, ...] = ()
    court: Field | None = None
    court_text: Field | None = None
    parties: tuple[Field, ...] = ()
    title: Field | None = None
    filed_on: Field | None = None
    judge: Field | None = None
    attorneys: tuple[Field, ...] = ()
    in_re: bool = False
    initials: str = ""
    heading: Field | None = None  # what stands in the title's place, when no title was found

    def to_json(self) -> dict[str, Any]:
        return asdict(self)

    @classmethod
    def from_json(cls, kept: Mapping[str, Any]) -> "Fields":
        one: dict[str, Any] = {
            name: _field(kept[name]) for name in ("court", "court_text", "title", "filed_on", "judge")
        }
        many: dict[str, Any] = {
            name: tuple(Field(**_boxed(each)) for each in kept[name]) for name in ("parties", "attorneys")
        }
        numbers = tuple(NumberField(**{**_boxed(each), "courts": tuple(each["courts"])}) for each in kept["numbers"])
        one["heading"] = _field(kept.get("heading"))
        return cls(numbers=numbers, in_re=kept["in_re"], initials=kept["initials"], **one, **many)


def _field(kept: Mapping[str, Any] | None) -> Any:
    return Field(**_boxed(kept)) if kept else None


def _boxed(kept: Mapping[str, Any]) -> dict[str, Any]:
    return {**kept, "box": tuple(kept["box"])}


def read(page: Sight, strips: Iterable[Strip], value: str, *, trust: float, via: str) -> Field:
    """A field from the strips it was read off: how sure the place is, times how sure its words are."""
    places = list(strips)
    sure = min(strip.confidence for strip in places)
    box = around([page.seen_box(strip.box) for strip in places])
    return Field(value=value, confidence=round(trust * sure, 3), page=page.page.number, box=box, via=via)
