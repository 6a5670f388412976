"""PURE. What is missing in a document before it may be issued: its data, its printed pages, its signatures and seal against the law."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from records.rules.court import CourtProfile, Rule
from records.rules.elements import KINDS, LANGUAGES, OFFICES, SAYS, unknown_thing
from records.rules.printed import bears_number, has_part_in, wrong_weekdays
from records.rules.required import requirements

_NOWHERE = object()


@dataclass(frozen=True)
class Lack:
    """One thing a document lacks: the element of law, what of it, where it is demanded, and the sentence for the clerk."""

    element: str
    what: str
    cites: str
    sentence: str


@dataclass(frozen=True)
class Signature:
    """That a named person of an office (`clerk` or `judge`) signed."""

    office: str
    name: str


@dataclass(frozen=True)
class _Paper:
    """A document as it is about to be issued."""

    called: str
    court: CourtProfile
    data: object
    printed: Sequence[str]
    signatures: Sequence[Signature]
    sealed: bool


def missing(
    kind: str, court: CourtProfile, data: object, printed: Sequence[str], signatures: Sequence[Signature], sealed: bool, on: date
) -> list[Lack]:  # fmt: skip
    """Return everything that keeps a document of this kind from being issued by this court on this day; nothing when it is whole.

    `data` is the document's data (a dataclass or a mapping), `printed` the text of its pages in reading sequence. What must be
    there is the court's law (`requires.KIND.ELEMENT`): a rule nobody verified, and a kind without any rule, are lacks themselves.
    """
    called = KINDS.get(kind, kind.replace("_", " "))
    rules = {element: rule for element, rule in requirements(court, kind).items() if rule.in_force(on)}
    if not rules:
        return [_no_law(called, court)]
    paper = _Paper(called, court, data, printed, signatures, sealed)
    return [lack for element, rule in rules.items() for lack in _of_rule(element, rule, paper)]


def _of_rule(element: str, rule: Rule, paper: _Paper) -> Iterator[Lack]:
    applies = _applies(rule.when, paper.data)
    if applies is None:
        yield Lack(
            element, rule.when, rule.cites, _told(paper, f"does not tell whether {rule.when!r} holds", rule.cites)
        )
    elif applies and not rule.verified:
        yield _unverified(element, rule, paper)
    elif applies:
        for thing in rule.value if isinstance(rule.value, list) else [rule.value]:
            if fault := _fault(thing, paper):
                yield Lack(element, str(thing), rule.cites, _told(paper, fault, rule.cites))


def _applies(when: str, data: object) -> bool | None:
    """Whether a requirement's condition holds; None when the data does not know."""
    if not when:
        return True
    held = _part(data, when.removeprefix("not "))
    if not isinstance(held, bool):
        return None
    return held is not when.startswith("not ")


def _fault(thing: str, paper: _Paper) -> str:
    """Say what is wrong with the paper in this one thing of a requirement's list; nothing when all is well."""
    before, colon, name = str(thing).partition(":")
    if colon and before in _LOOKS:
        return _LOOKS[before](name, paper)
    if thing == "seal":
        return "" if paper.sealed else "does not bear the court's seal"
    if thing == "number":
        return _wrong_number(paper)
    if thing == "weekday":
        return "; ".join(f"prints a weekday that does not fit: {clause}" for clause in wrong_weekdays(paper.printed))
    if unknown_thing(thing):
        return f"must have {thing!r}, which docgen does not know: `docgen courts check` tells where it stands"
    return "" if is_present(paper.data, thing) else f"does not say {SAYS.get(thing, thing)}"


def _unsigned(office: str, paper: _Paper) -> str:
    signed = any(one.office == office and one.name.strip() for one in paper.signatures)
    return "" if signed else f"is not signed by {OFFICES.get(office, office)}"


def _without_text(name: str, paper: _Paper) -> str:
    text = paper.court.texts.get(name)
    if text is None:
        return f"must set out the text {name!r}, which is not on the shelf"
    if not text.verified:
        return (
            f"must set out {text.title} ({text.citation}), and its words on the shelf are UNVERIFIED: that blocks issue until "
            f"an administrator confirms the text {name!r} with a citation"
        )
    return "" if text.stands_in(paper.printed) else f"does not set out {text.title} ({text.citation}) word for word"


def _without_language(language: str, paper: _Paper) -> str:
    return "" if has_part_in(language, paper.printed) else f"has no part in {LANGUAGES.get(language, language)}"


def _wrong_number(paper: _Paper) -> str:
    number = _part(paper.data, "case_number")
    if not isinstance(number, str) or not number.strip():
        return f"does not say {SAYS['case_number']}"
    others = _part(paper.data, "other_numbers")
    named = [str(one) for one in others] if isinstance(others, (list, tuple)) else []
    well = bears_number(paper.printed, number, paper.court.numbers, named)
    return "" if well else f"does not bear the number of its case, {number}, as the first number printed"


_LOOKS = {"signature": _unsigned, "text": _without_text, "language": _without_language}


def is_present(data: object, name: str) -> bool:
    """Whether the data holds something under a dotted name: neither None nor empty nor blank; of several things, each of them."""
    return _filled(data, name.split("."))


def _filled(value: Any, parts: Sequence[str]) -> bool:
    if isinstance(value, (list, tuple, set, frozenset)):
        return bool(value) and all(_filled(one, parts) for one in value)
    if parts:
        return _filled(_part(value, parts[0]), parts[1:])
    if isinstance(value, str):
        return bool(value.strip())
    return value is not None and value is not _NOWHERE and not (isinstance(value, Mapping) and not value)


def _part(value: object, name: str) -> object:
    if isinstance(value, Mapping):
        return value.get(name, _NOWHERE)
    return getattr(value, name, _NOWHERE)


def _told(paper: _Paper, fault: str, cites: str) -> str:
    return f"The {paper.called} {fault} ({cites})."


def _unverified(element: str, rule: Rule, paper: _Paper) -> Lack:
    return Lack(
        element, "UNVERIFIED", rule.cites,
        f"What the law of {paper.court.name} demands of the {paper.called} as {element!r} ({rule.value}) is UNVERIFIED "
        f"({rule.cites or 'no source'}): that blocks issue until an administrator confirms it with a citation.",
    )  # fmt: skip


def _no_law(called: str, court: CourtProfile) -> Lack:
    return Lack(
        "", "requirements", "",
        f"What the law of {court.name} demands of a document of the kind {called!r} is not in its profile: that blocks issue until "
        "an administrator enters it with its citations.",
    )  # fmt: skip
