"""PURE. What a court's law lists as required of each kind of document (`requires.KIND.ELEMENT`): read, checked, shown as a page."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import TYPE_CHECKING

from records.rules.elements import BARE, CONDITIONS, KINDS, unknown_condition, unknown_thing

if TYPE_CHECKING:
    from records.rules.court import CourtProfile, Rule

BEGINS = "requires."


def requirements(court: "CourtProfile", kind: str) -> dict[str, "Rule"]:
    """Return what the court requires of a kind of document: element -> rule, whatever their dates."""
    before = f"{BEGINS}{kind}."
    return {name.removeprefix(before): rule for name, rule in court.rules.items() if name.startswith(before)}


def requirement_faults(court: "CourtProfile") -> Iterator[str]:
    """Yield everything malformed in what the court requires, a sentence each."""
    for name, rule in court.rules.items():
        if name.startswith(BEGINS):
            yield from (f"{court.id}: the rule {name}: {fault}." for fault in _faults(name, rule, court.texts))
        elif rule.when:
            yield f"{court.id}: the rule {name} has a condition, which only a requirement may have."


def _faults(name: str, rule: "Rule", texts: Mapping[str, object]) -> Iterator[str]:
    kind, _, element = name.removeprefix(BEGINS).partition(".")
    if kind not in KINDS:
        yield f"{kind!r} is no kind of document; known are {', '.join(KINDS)}"
    if not element or "." in element:
        yield "it must be named requires.KIND.ELEMENT"
    if not isinstance(rule.value, list) or not rule.value:
        yield "its value must be a list of what must be there, and not be empty"
        return
    yield from filter(None, (unknown_thing(thing, set(texts)) for thing in rule.value))
    yield from filter(None, [unknown_condition(rule.when)])
    if rule.effective and rule.until and rule.until < rule.effective:
        yield "it ended before it began"


def as_table(court: "CourtProfile") -> list[str]:
    """Return what the court requires as the lines of a Markdown table: kind, element, what must be there, when, where it stands, status."""
    lines = [
        "| Kind | Element | What must be there | Only when | Source | Status |",
        "|---|---|---|---|---|---|",
    ]
    for kind in KINDS:
        for element, rule in requirements(court, kind).items():
            what = ", ".join(f"`{thing}`" for thing in rule.value)
            status = f"seen {rule.checked_on}" if rule.verified else "UNVERIFIED"
            lines.append(f"| {kind} | {element} | {what} | {_when(rule.when)} | {rule.cites} | {status} |")
    return lines


def _when(condition: str) -> str:
    name = condition.removeprefix("not ")
    told = CONDITIONS.get(name, name)
    return f"not when {told}" if condition.startswith("not ") else told


def names_required(court: "CourtProfile", kind: str, on: date) -> list[str]:
    """Return the dotted names of the data that the court requires of the kind on this day, for a draft to show which of them are missing."""
    rules = [rule for rule in requirements(court, kind).values() if rule.in_force(on) and not rule.when]
    return sorted({token for rule in rules for token in rule.value if ":" not in token and token not in BARE})
