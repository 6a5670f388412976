"""PURE. What a clerk is told when the case is not certain, and which cases are suggested."""

from collections.abc import Mapping, Sequence
from typing import Any

from rapidfuzz import fuzz

from intake_watch.findings import NeedsClerk, Register, Suggestion
from intake_watch.names import agreeing
from intake_watch.thresholds import counts
from records.casefacts import CaseFacts

SECRET = frozenset({"sealed", "juvenile"})
NEEDS_EYES = "This paper needs the eyes of a clerk who may see sealed papers."

Fields = Mapping[str, Any]


def not_found(fields: Fields, numbers: Sequence[Mapping[str, Any]], court: str, register: Register) -> NeedsClerk:
    """Say that no case has the number, with cases that resemble the paper."""
    first = numbers[0]
    where = f" of {register.court_name(court)}" if court else ""
    sentence = (
        f"The number {first['value']} was read on the paper, but no case{where} has it. Was it misread, or is the case not "
        "yet entered? File it in the right case, or open the case first."
    )
    return NeedsClerk("CASE_NOT_FOUND", sentence, near(fields, court, str(first["key"]), register))


def no_number(fields: Fields) -> str:
    """Say that no number was read, and what the paper says of itself."""
    named = value(fields.get("court_text"))
    heading = f" It is headed “{named[:80]}”." if named else ""
    title = value(fields.get("title"))
    called = f" It calls itself “{title[:80]}”." if title else ""
    return (
        f"No case number was found on the first page, nor in a header line.{heading}{called} If it opens a new case, open the case "
        "and file it there; if not, find its case by the names on it."
    )


def near(fields: Fields, court: str, key: str, register: Register) -> list[Suggestion]:
    """Return cases whose number or parties resemble the paper, best first."""
    names = [value(field) for field in fields.get("parties", ())]
    found = register.near(court, key, [name for name in names if name])
    scored = [suggest(case, *_score(case, key, names)) for case in found]
    return sorted((one for one in scored if one.score >= 50), key=lambda one: -one.score)[:5]


def _score(case: CaseFacts, key: str, names: Sequence[str]) -> tuple[int, str]:
    by_number = round(fuzz.ratio(case.key, key)) if key else 0
    party = agreeing(names, case.parties)
    if party:
        return min(95, 60 + by_number // 3), f"the party {party}"
    return by_number * 7 // 10, "a number much like the one read"


def several(cases: Any) -> str:
    """Say that the paper carries the numbers of several cases; of secret ones nothing."""
    listed = list(cases)
    if any_secret(listed):
        return NEEDS_EYES
    return f"The paper carries the numbers of several cases: {', '.join(case.number for case in listed)}. Decide in which it belongs."


def mismatch(parties: Sequence[str], case: CaseFacts) -> str:
    """Say that nothing but the number speaks for the case."""
    read = "; ".join(parties) or "no party's name could be read"
    return (
        f"The number {case.number} is {_called(case)}, but nothing else on the paper agrees: {read}. "
        "Look whether the number was mistyped, then file it by hand."
    )


def half(known: str, other: str, case: CaseFacts) -> str:
    """Say that one side of the case stands on the paper and somebody else on the other."""
    return (
        f"The number {case.number} is {_called(case)}, and {known} stands in both, but the paper "
        f"names {other}, who is not in that case. Look whether the number was mistyped, then file it by hand."
    )


def _called(case: CaseFacts) -> str:
    """What a public case is called; a confidential one is not named to whoever stands at the desk."""
    return f"the case “{case.caption or '; '.join(case.parties)}”" if case.confidentiality == "public" else "a case"


def any_secret(cases: Any) -> bool:
    """Return whether one of the cases may not be named."""
    return any(case.confidentiality in SECRET for case in cases)


def shown(cases: Any) -> list[Suggestion]:
    """Return the cases as suggestions by their number."""
    return [suggest(case, 80, "its number") for case in cases]


def suggest(case: CaseFacts, score: int, why: str) -> Suggestion:
    """Return the case as a suggestion."""
    return Suggestion(case.uid, case.number, score, why)


def value(field: Mapping[str, Any] | None) -> str:
    """Return what a field says, if it was read with enough confidence to count."""
    return str(field["value"]) if field and counts(field) else ""


def headed_strangely(heading: str, case: CaseFacts) -> NeedsClerk:
    """Return the doubt about a heading that names no court we know, or one but in part."""
    return NeedsClerk(
        "WRONG_COURT",
        f"The paper carries the number {case.number}, but it is headed “{heading[:120]}”, and that could not be told for a court "
        "whose cases are kept here. Send it on, or file it by hand if it is meant for this court.",
        shown([case]),
    )
