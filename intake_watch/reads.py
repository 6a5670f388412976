"""PURE. What was read on a paper, fact by fact, as a clerk looks it over: what it is, how sure, on which page and where."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from intake_watch.noted import notes_of, told
from intake_watch.thresholds import USUAL

NAMES = {
    "court": "Court", "court_text": "Heading", "numbers": "Case number", "parties": "Party", "title": "Title",
    "filed_on": "Filed", "judge": "Judge", "attorneys": "Attorney",
}  # fmt: skip

CITED = "Cited number"  # the number of another case that the paper only speaks of

Box = tuple[float, float, float, float]
Fields = Mapping[str, Any]


@dataclass(frozen=True)
class Read:
    """One fact read: the field, its name to a person, what it says, how sure (0 to 100), its page (from 1) and its box (points)."""

    field: str
    name: str
    value: str
    percent: int
    page: int
    box: Box | None
    how: str
    anchor: str
    counts_from: float = USUAL.certain

    @property
    def unsure(self) -> bool:
        """Whether it was read too badly to count for anything."""
        return self.percent < 100 * self.counts_from


def reads(
    fields: Fields, *, court_name: Callable[[str], str] = str, counts_from: float = USUAL.certain
) -> tuple[Read, ...]:
    """Return every fact that was read, the usual ones first; nothing twice.

    A heading that was told for a court's is that court; a number that may be one of two courts stands on the paper once.
    """
    told = [name for name in (*NAMES, *(other for other in fields if other not in NAMES)) if fields.get(name)]
    if fields.get("court"):
        told = [name for name in told if name != "court_text"]
    found = [(name, fact) for name in told for fact in _facts(fields[name])]
    facts = {(name, str(fact["value"]), fact["page"], str(fact.get("box"))): fact for name, fact in reversed(found)}
    once = reversed(facts.items())
    return tuple(
        _read(name, fact, number, court_name, counts_from) for number, ((name, *_), fact) in enumerate(once, 1)
    )


def certain(fields: Fields, name: str, counts_from: float = USUAL.certain) -> str:
    """Return what was read of this field with enough confidence to propose it; empty when nothing was."""
    found = next(_facts(fields.get(name)), None)
    return str(found["value"]) if found and found["confidence"] >= counts_from else ""


def proposed_title(found: Fields, counts_from: float = USUAL.certain) -> str:
    """Return the title proposed to a clerk: as it was read, else as the cover sheet calls the paper; empty when nothing does."""
    return certain(found.get("fields_read", {}), "title", counts_from) or str(
        (found.get("cover") or {}).get("type") or ""
    )


def _facts(found: Any) -> Iterator[Mapping[str, Any]]:
    for one in found if isinstance(found, list | tuple) else [found]:
        if isinstance(one, Mapping) and {"value", "confidence", "page"} <= set(one):
            yield one


def _read(
    name: str, fact: Mapping[str, Any], number: int, court_name: Callable[[str], str], counts_from: float
) -> Read:
    value = court_name(str(fact["value"])) if name == "court" else str(fact["value"])
    how = str(fact.get("place") or fact.get("via") or "")
    said = CITED if how == "mention" else NAMES.get(name, name.replace("_", " ").capitalize())
    percent = round(100 * fact["confidence"])
    return Read(
        name, said, value, percent, int(fact["page"]), _box(fact.get("box")), how, f"read-{number}", counts_from
    )


def _box(sides: Any) -> Box | None:
    try:
        x0, y0, x1, y1 = (float(side) for side in sides or ())
    except (TypeError, ValueError):
        return None
    return (x0, y0, x1, y1) if x0 < x1 and y0 < y1 else None


def pages_told(found: Fields) -> str:
    """Return what the findings of a paper tell of single pages of it, in sentences; empty when there is nothing to tell."""
    return told(notes_of(found))


def archive_told(found: Fields) -> str:
    """Return what the findings of a paper tell of its searchable archive copy, in a sentence or two; empty before it was read."""
    read = found.get("read", {})
    proof, note = read.get("archive_proof"), str(read.get("archive_note", ""))
    if not proof:
        return note
    kind = "PDF/A-2b (checked, not certified)" if proof["pdfa"] else "searchable PDF"
    return f"{kind}, proved: {proof['pages']} page(s), {proof['found_by_place']} of {proof['words']} word(s) found again. {note}".strip()


@dataclass(frozen=True)
class Proposal:
    """A page that may begin another paper: how likely (0 to 100), why and why not, and whether to propose splitting there."""

    page: int
    score: int
    because: str
    proposed: bool


def proposals(found: Fields) -> tuple[Proposal, ...]:
    """Return the pages that may begin another paper, as a clerk is shown them."""
    return tuple(_proposal(leaf) for leaf in found.get("leafed", {}).get("beginnings", ()))


def _proposal(leaf: Mapping[str, Any]) -> Proposal:
    numbers = dict.fromkeys(str(number["value"]) for number in leaf["numbers"])
    because = "; ".join((*leaf["because"], *(f"it says {number}" for number in numbers)))
    against = f", but {'; '.join(leaf['against'])}" if leaf["against"] else ""
    return Proposal(leaf["page"], leaf["score"], f"{because}{against}", leaf["score"] >= 50 and not leaf["attached"])


def read_fields(found: Fields) -> list[tuple[str, str]]:
    """Return what was read on the paper, each with its confidence, for a person to look over."""
    fields = found.get("fields_read", {})
    shown = []
    for name in SHOWN:
        said = fields.get(name) or []
        for field in said if isinstance(said, list) else [said]:
            shown.append(
                (
                    ONE_OF.get(name, name),
                    f"{field['value']} ({round(100 * field['confidence'])} %, page {field['page']}, {field['via']})",
                )
            )
    return shown


SHOWN = (
    "marking", "court", "court_text", "numbers", "parties", "title", "filed_on", "received_on", "entered_on", "lodged_on", "hearing", "judge",
    "attorneys", "pages_told",
)  # fmt: skip
ONE_OF = {"numbers": "number", "parties": "party", "attorneys": "attorney"}
