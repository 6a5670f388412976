"""PURE. Do two papers lie in one scan? Only a caption of another case keeps it from being filed; attachments of one case do not."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from rapidfuzz.distance import Levenshtein

from intake_watch.doubts import SECRET, Fields, shown, value
from intake_watch.findings import NeedsClerk, Register
from intake_watch.names import agreeing, stranger
from intake_watch.thresholds import is_plain
from paper.numbers import same_case
from records.casefacts import CaseFacts

MISREAD = 2  # so many digits of a number may be misread on a scan, when the names say whose paper it is

Leaf = Mapping[str, Any]  # a page that may begin another paper, as `ocr.first_pages` tells of it
Number = Mapping[str, Any]


def named_on(leaves: Iterable[Leaf]) -> list[Number]:
    """Return the case numbers that stand in the captions of these pages."""
    return [number for leaf in leaves for number in leaf["numbers"]]


def without_exhibits(fields: Fields, leaves: Iterable[Leaf]) -> Fields:
    """Return what was read without the numbers on the page of an exhibit's caption: they are of its own case, and looked at with it."""
    exhibits = {leaf["page"] for leaf in leaves if leaf["attached"] and leaf["captioned"]}
    return {**fields, "numbers": [number for number in fields.get("numbers", ()) if number["page"] not in exhibits]}


def one_paper(
    fields: Fields, numbers: Sequence[Number], leaves: Sequence[Leaf], *, secrecy: str, register: Register
) -> None:
    """Raise NeedsClerk when a page of the scan begins a paper of another case; `numbers` are the paper's own (without any it is not filed).

    A page announced as an exhibit may carry any caption, unless it is that of a secret case and the scan lies among less secret papers.
    """
    if not numbers:
        return
    own = min(int(number.get("page", 1)) for number in numbers)
    _nothing_before(own, leaves)
    later = [leaf for leaf in leaves if leaf["captioned"] and leaf["page"] > own]
    before = [number for number in numbers if number.get("page", 1) == own or number["place"] == "cover sheet"]
    told = [
        (leaf, _of_another_case(leaf, fields, before, register))
        for leaf in later
        if not leaf["attached"] or _is_secret(leaf, secrecy, register)
    ]
    if others := _first_of_each(told):
        raise _two_papers(others, before, register)


def _nothing_before(own: int, leaves: Iterable[Leaf]) -> None:
    """A fax sheet or a letter may lie before the page that bears the number; a court paper whose own number was not read may not."""
    if any(leaf["page"] == own and leaf["captioned"] and leaf.get("headed_before") for leaf in leaves):
        raise NeedsClerk(
            "SEPARATOR_SUSPECT",
            f"Page {own} seems to begin another paper: the case number stands only there, but a court's heading stands before it too. Nothing was "
            "filed. Was a separator sheet forgotten? Split the scan there, on its desk page or with "
            f"`docgen desk split NUMBER --at {own}`. If all of it is one paper, file it by hand.",
        )


def _first_of_each(told: Iterable[tuple[Leaf, bool]]) -> list[Leaf]:
    """Return the pages where the case changes; `told` says of each whether it is of another case than the first paper."""
    last: Leaf | None = None  # of the paper the pages belong to by now; None while it is the first
    found = []
    for leaf, is_other in told:
        if is_other != (last is not None) or (last and not _of_one(leaf, last)):
            found.append(leaf)
            last = leaf if is_other else None
    return found


def _of_one(leaf: Leaf, last: Leaf) -> bool:
    if leaf["numbers"] and last["numbers"]:
        return any(_same(number, other) for number in leaf["numbers"] for other in last["numbers"])
    return bool(agreeing(_names(leaf["parties"]), _names(last["parties"])))


def _of_another_case(leaf: Leaf, fields: Fields, own: Sequence[Number], register: Register) -> bool:
    theirs = leaf["numbers"]
    if any(_same(number, mine) for number in theirs for mine in own):
        return False
    kin = _same_people(leaf, fields, own, register)
    if not theirs:
        return bool(leaf["court"]) and len(_names(leaf["parties"])) > 1 and kin is False
    cited = [said for said in fields.get("numbers", ()) if said["page"] < leaf["page"]]
    return not (kin and (_all_among(theirs, cited) or _misread(theirs, own, register)))


def _same(one: Number, other: Number) -> bool:
    return bool(set(one["courts"]) & set(other["courts"])) and same_case(str(one["key"]), str(other["key"]))


def _same_people(leaf: Leaf, fields: Fields, own: Sequence[Number], register: Register) -> bool | None:
    """Whether the caption names the people of the paper before it; None when some and others."""
    before = [party for party in fields.get("parties", ()) if party["page"] < leaf["page"]]
    known = [*_names(before), *(name for case in _cases(own, register) for name in case.parties)]
    theirs = _names(leaf["parties"])
    if not agreeing(theirs, known):
        return False
    named = [(value(party), str(party.get("via", ""))) for party in leaf["parties"]]
    return None if stranger([one for one in named if one[0]], known) else True


def _names(parties: Sequence[Mapping[str, Any]]) -> list[str]:
    return [name for party in parties if (name := value(party))]


def _all_among(theirs: Sequence[Number], cited: Sequence[Number]) -> bool:
    """The paper itself speaks of these numbers before: of the court below, or the one it was removed from."""
    return all(any(_same(number, said) for said in cited) for number in theirs)


def _misread(theirs: Sequence[Number], own: Sequence[Number], register: Register) -> bool:
    """Nearly the paper's own number, read off a picture, and no case has it."""
    faint = [number for number in theirs if not is_plain(number)]
    near = [
        number
        for number in faint
        if any(Levenshtein.distance(number["key"], mine["key"]) <= MISREAD for mine in own)
    ]  # fmt: skip
    return len(near) == len(theirs) and not _cases(theirs, register)


def _cases(numbers: Sequence[Number], register: Register) -> list[CaseFacts]:
    pairs = {(court, str(number["key"])) for number in numbers for court in number["courts"]}
    return [case for pair in sorted(pairs) for case in register.cases(*pair)]


def _is_secret(leaf: Leaf, secrecy: str, register: Register) -> bool:
    return secrecy not in SECRET and any(case.confidentiality in SECRET for case in _cases(leaf["numbers"], register))


def _two_papers(others: Sequence[Leaf], own: Sequence[Number], register: Register) -> NeedsClerk:
    """Say which pages begin other papers; a number only where every case that has it is public."""
    pages = [str(leaf["page"]) for leaf in others]
    where = (
        f"Page {pages[0]} seems to begin another paper"
        if len(pages) == 1
        else f"Pages {_listed(pages)} seem to begin other papers"
    )
    sentence = (
        f"{where}: {_why(others, own, register)} Nothing was filed. Was a separator sheet forgotten? Split the scan there, on its desk page or with "
        f"`docgen desk split NUMBER --at {','.join(pages)}`. If all of it is one paper with attachments, file it by hand."
    )  # fmt: skip
    cases = _cases(own, register)
    known = [] if any(case.confidentiality != "public" for case in cases) else shown(cases)
    return NeedsClerk("SEPARATOR_SUSPECT", sentence, known)


def _why(others: Sequence[Leaf], own: Sequence[Number], register: Register) -> str:
    theirs = named_on(others)
    if any(case.confidentiality != "public" for case in _cases([*theirs, *own], register)):
        return "a caption of its own stands there, and not the first one's case."
    mine = str(own[0]["value"])
    said = _listed([value for value in dict.fromkeys(str(number["value"]) for number in theirs) if value != mine])
    if not said:
        return "a caption stands there that names other people."
    return f"the caption there says {said}, the first one {mine}."


def _listed(words: Sequence[str]) -> str:
    return " and ".join(filter(None, (", ".join(words[:-1]), words[-1]))) if words else ""
