"""PURE. Which case does this paper belong to? Filed by itself only when number and a second signal agree."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from intake_watch.doubts import (
    NEEDS_EYES,
    SECRET,
    Fields,
    any_secret,
    half,
    headed_strangely,
    mismatch,
    near,
    no_number,
    not_found,
    several,
    shown,
    suggest,
    value,
)  # fmt: skip
from intake_watch.findings import NeedsClerk, Register
from intake_watch.names import agreeing, one_matter, stranger
from intake_watch.separating import Leaf, named_on, one_paper, without_exhibits
from intake_watch.thresholds import USUAL, Thresholds, counts, is_plain, weighed
from paper.numbers import misreadings, same_case
from records.casefacts import CaseFacts

BELONGS = ("cover sheet", "header", "caption")  # where a number says whose paper this is
UNKNOWN_TITLE = (
    "The kind of paper could not be told: where its title should be stands “{heading}”, which is the title of no kind of paper "
    "known here. Open it and file it by hand."
)
TITLELESS = "The kind of paper could not be told: no title was found below the caption. Open it and file it by hand."

STRICTNESS = ("public", "confidential", "juvenile", "sealed")
CLOSED_BY = {"SEALED": "sealed", "IN CHAMBERS": "sealed", "JUVENILE": "juvenile", "CONFIDENTIAL": "confidential"}
MARKED = {
    "SEALED": "The paper is marked as filed under seal",
    "IN CHAMBERS": "The paper is marked for chambers alone",
    "JUVENILE": "The paper is marked as a juvenile matter, or its caption names a child",
    "CONFIDENTIAL": "The paper is marked confidential",
}


@dataclass(frozen=True)
class Verdict:
    """The case found, the second signal in words, and what the docket shall say."""

    case: str
    number: str
    why: str
    title: str
    filed_on: str | None


def match(
    fields: Fields,
    *,
    lane_court: str,
    secrecy: str,
    cover: Mapping[str, Any] | None,
    register: Register,
    beginnings: Sequence[Leaf] = (),
    thresholds: Thresholds = USUAL,
) -> Verdict:
    """Return the one case this paper belongs to; only what was read with the confidence `thresholds` ask for counts.

    `beginnings` are its later pages that may begin another paper.

    Raises NeedsClerk when the number is missing, unknown, one of several, of another court, in a closed or sealed case,
    when a later page bears the caption of another case, or when nothing else on the paper speaks for that case. A paper in doubt that
    bears the number of a sealed case anywhere is treated as sealed itself, and no sentence says what it is.
    """
    fields, beginnings = weighed(fields, thresholds), [weighed(leaf, thresholds) for leaf in beginnings]
    try:
        _not_marked(fields, secrecy)
        own = without_exhibits(fields, beginnings)
        one_paper(own, _with_cover(own, cover), beginnings, secrecy=secrecy, register=register)
        return _verdict(own, lane_court=lane_court, secrecy=secrecy, cover=cover, register=register)
    except NeedsClerk as doubt:
        raise closed_if_secret(doubt, fields, beginnings, cover=cover, secrecy=secrecy, register=register) from doubt


def closed_if_secret(
    doubt: NeedsClerk, fields: Fields, beginnings: Sequence[Leaf], *, cover: Mapping[str, Any] | None, secrecy: str, register: Register
) -> NeedsClerk:  # fmt: skip
    """Return the doubt as a clerk may be told of it: nothing, where the number of a sealed case stands anywhere on the paper or its cover."""
    if secrecy in SECRET or not any_secret(_all_named(fields, beginnings, cover, register)):
        return doubt
    return NeedsClerk("SEALED_REVIEW", NEEDS_EYES, secret=True)


def _not_marked(fields: Fields, secrecy: str) -> None:
    """A paper marked more secret than its lane is closed at once, however faint the mark, and a clerk decides."""
    marking = fields.get("marking")
    closed = CLOSED_BY.get(str(marking["value"]), "sealed") if marking else "public"
    if marking and STRICTNESS.index(closed) > STRICTNESS.index(secrecy):
        said = MARKED.get(str(marking["value"]), "The paper is marked secret")
        raise NeedsClerk(
            "SEALED_REVIEW",
            f"{said} (page {marking['page']}), but it came in among {secrecy} papers. It is kept as {closed} from now on and nothing of it "
            "was filed or indexed. Look at the mark, then file it by hand in its case.",
            secrecy=closed,
        )


def _all_named(
    fields: Fields, beginnings: Sequence[Leaf], cover: Mapping[str, Any] | None, register: Register
) -> list[CaseFacts]:
    """Return every case whose number stands anywhere on the paper, however it was read, or on its cover sheet."""
    numbers = [*fields.get("numbers", ()), *named_on(beginnings), *_with_cover({}, cover)]
    pairs = {(court, str(number["key"])) for number in numbers for court in number["courts"]}
    return [case for pair in sorted(pairs) for case in register.cases(*pair)]


def _verdict(
    fields: Fields, *, lane_court: str, secrecy: str, cover: Mapping[str, Any] | None, register: Register
) -> Verdict:
    numbers = _with_cover(fields, cover)
    case = _the_case(fields, numbers, _court(fields, lane_court, register), register)
    if case.confidentiality in SECRET and secrecy not in SECRET:
        raise NeedsClerk("SEALED_REVIEW", NEEDS_EYES, secret=True)
    if not case.is_open:
        raise NeedsClerk(
            "CASE_CLOSED",
            f"The case {case.number} is closed. File the paper by hand if it belongs there.",
            [suggest(case, 90, "its number")],
        )
    why = _second_signal(fields, case)
    _surely_headed(fields, numbers, case)
    _no_twin(fields, numbers, case, register)
    title = value(fields.get("title")) or str((cover or {}).get("type") or "")
    if not title:
        raise NeedsClerk("DOC_TYPE_UNKNOWN", _titleless(fields), [suggest(case, 95, f"its number and {why}")])
    return Verdict(case.uid, case.number, why, title, value(fields.get("filed_on")) or None)


def _titleless(fields: Fields) -> str:
    heading = value(fields.get("heading"))
    return UNKNOWN_TITLE.format(heading=heading[:80]) if heading else TITLELESS


def _court(fields: Fields, lane_court: str, register: Register) -> str:
    """Return the court the paper is for: as it is headed, else as its lane says, else the only court cases are kept of.

    A paper that names another court than its lane, or one no cases are kept of, goes to a person.
    """
    named = value(fields.get("court"))
    kept = register.courts()
    if named and named not in ({lane_court} if lane_court else kept):
        meant = (
            f"it was dropped for {register.court_name(lane_court)}"
            if lane_court
            else "no cases of that court are kept here"
        )
        raise NeedsClerk(
            "WRONG_COURT",
            f"The paper is headed {register.court_name(named)}, but {meant}. Send it on, or file it by hand if it is meant for this court.",
        )
    return named or lane_court or (next(iter(kept)) if len(kept) == 1 else "")


def _with_cover(fields: Fields, cover: Mapping[str, Any] | None) -> list[Mapping[str, Any]]:
    numbers = [number for number in fields.get("numbers", ()) if number["place"] in BELONGS and counts(number)]
    if cover and cover.get("key"):
        numbers.insert(
            0, {"value": cover["number"], "key": cover["key"], "courts": [cover["court"]], "place": "cover sheet"}
        )
    return numbers


def _the_case(fields: Fields, numbers: Sequence[Mapping[str, Any]], court: str, register: Register) -> CaseFacts:
    pairs = _court_and_key(numbers, court)
    found = {case.uid: case for pair in pairs for case in register.cases(*pair)}
    if not numbers:
        raise NeedsClerk("NO_CASE_NUMBER", no_number(fields), near(fields, court, "", register))
    if len(found) > 1:
        raise NeedsClerk(
            "MULTIPLE_CASES", several(found.values()), shown(found.values()), secret=any_secret(found.values())
        )
    if not found:
        raise not_found(fields, numbers, court, register)
    case = next(iter(found.values()))
    _no_strange_heading(fields, numbers, case)
    _no_other_number([*numbers, *_faint(fields)], case)
    if not court and not _only_here(numbers, case):
        raise NeedsClerk(
            "WRONG_COURT",
            f"The number {numbers[0]['value']} was read, but not which court the paper is for. Other courts use such numbers too. "
            "Look at the heading and file it by hand.",
            shown([case]),
        )
    return case


def _court_and_key(numbers: Sequence[Mapping[str, Any]], court: str) -> list[tuple[str, str]]:
    pairs = [(where, str(number["key"])) for number in numbers for where in number["courts"] if court in {"", where}]
    return [pair for pair in dict.fromkeys(pairs) if not any(_says_more(other, pair) for other in pairs)]


def _says_more(one: tuple[str, str], other: tuple[str, str]) -> bool:
    """The same number of the same court, with its office."""
    return one[0] == other[0] and one[1].endswith(f":{other[1]}")


def _no_strange_heading(fields: Fields, numbers: Sequence[Mapping[str, Any]], case: CaseFacts) -> None:
    """A heading that is no court's we know is another court's, or too badly read to tell; only a cover sheet says better."""
    heading = value(fields.get("court_text"))
    if heading and not value(fields.get("court")) and numbers[0]["place"] != "cover sheet":
        raise headed_strangely(heading, case)


def _surely_headed(fields: Fields, numbers: Sequence[Mapping[str, Any]], case: CaseFacts) -> None:
    """A heading that names the court but in part is enough where two of the paper's parties are the case's."""
    court, heading = fields.get("court"), value(fields.get("court_text"))
    if not heading or not court or court.get("rule") != "partly" or numbers[0]["place"] == "cover sheet":
        return
    parties = {value(field) for field in fields.get("parties", ()) if counts(field)}
    if sum(bool(agreeing([party], case.parties)) for party in parties) < 2:
        raise headed_strangely(heading, case)


def _faint(fields: Fields) -> list[Mapping[str, Any]]:
    """Numbers that stand where the paper's own stands, read too badly to file by: enough to ask a person."""
    return [n for n in fields.get("numbers", ()) if n["place"] in BELONGS and not counts(n)]


def _no_other_number(numbers: Sequence[Mapping[str, Any]], case: CaseFacts) -> None:
    """A second number that stands as firmly as the case's own, of the same court, means two cases or a misread one."""
    others = {n["value"] for n in numbers if case.court in n["courts"] and not same_case(n["key"], case.key)}
    if others:
        raise NeedsClerk(
            "MULTIPLE_CASES",
            f"The paper says {case.number} in one place and {', '.join(sorted(others))} in another. Decide where it belongs.",
            shown([case]),
        )


def _only_here(numbers: Sequence[Mapping[str, Any]], case: CaseFacts) -> bool:
    """Whether the number can be a number of no other configured court."""
    return all(list(number["courts"]) == [case.court] for number in numbers if same_case(number["key"], case.key))


def _second_signal(fields: Fields, case: CaseFacts) -> str:
    """Return what else on the paper speaks for the case; raise NeedsClerk when nothing does or something speaks against it."""
    parties = [value(field) for field in fields.get("parties", ()) if counts(field)]
    known = agreeing(parties, case.parties)
    other = stranger([(value(field), field.get("via", "")) for field in fields.get("parties", ())], case.parties)
    if known and other:
        raise NeedsClerk("CAPTION_MISMATCH", half(known, other, case), shown([case]))
    if known:
        return f"the party {known}"
    against = bool(parties) and (_of_another_matter(parties, case) if fields.get("in_re") else bool(case.parties))
    for signal, names, of_case in (
        ("the judge", [value(fields.get("judge"))], [case.judge]),
        ("the attorney", [value(field) for field in fields.get("attorneys", ())], case.attorneys),
        ("the caption", [*parties, value(fields.get("title"))] if fields.get("in_re") else [], [case.caption]),
    ):
        if not against and agreeing(names, of_case):
            return signal
    if fields.get("in_re") and not against and _machine_header(fields, case):
        return "the court's own header line"
    raise NeedsClerk("CAPTION_MISMATCH", mismatch(parties, case), shown([case]))


def _no_twin(fields: Fields, numbers: Sequence[Mapping[str, Any]], case: CaseFacts, register: Register) -> None:
    """A scan makes a 3 of an 8: where the number so misread is a case of the same people, nothing else on the paper can tell."""
    if any(is_plain(n) and same_case(n["key"], case.key) for n in numbers):
        return
    named = [(value(field), field.get("via", "")) for field in fields.get("parties", ())]
    names = [name for name, _ in named]
    cases = [twin for key in misreadings(case.key) for twin in register.cases(case.court, key)]
    twins = [twin for twin in cases if agreeing(names, twin.parties) and not stranger(named, twin.parties)]
    if twins:
        both = [case, *twins]
        told = " and ".join(one.number for one in both)
        sentence = f"The same people stand in {told}, and a scan can take one number for the other. Look at the number on the paper."
        secret = any_secret(both)
        raise NeedsClerk("MULTIPLE_CASES", NEEDS_EYES if secret else sentence, shown(both), secret=secret)


def _of_another_matter(parties: Sequence[str], case: CaseFacts) -> bool:
    """An 'In re' of another name than the case's is another matter, though the same judge may have both."""
    known = " ".join((case.caption, *case.parties))
    return bool(known.strip()) and not any(one_matter(name, known) for name in parties)


def _machine_header(fields: Fields, case: CaseFacts) -> bool:
    return any(
        n["place"] == "header" and same_case(n["key"], case.key) and case.court in n["courts"]
        for n in fields.get("numbers", ())
    )
