"""What a document lacks: taking away any one thing the law asks for gives exactly its lack; what nobody verified blocks."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from records.rules.completeness import Lack, Signature, is_present, missing
from records.rules.court import CourtProfile, Courts, Rule
from records.rules.elements import CONDITIONS, KINDS
from records.rules.required import requirements

COURTS = Courts(Path(__file__).resolve().parents[2] / "config" / "courts")
FULL = ("us/fed/nd-cal", "us/tx/travis-district", "us/ca/los-angeles")
ON = date(2026, 12, 1)
BOTH = (Signature("clerk", "Marta Ilves"), Signature("judge", "Hon. Ruth Okafor"))
SPANISH = (
    "Lo han demandado. Si no responde dentro de 30 días, la corte puede decidir en su contra sin escuchar su versión."
)
NOTHING: tuple[Any, ...] = (None, "", "  ", (), {})
CASES = [(court, kind) for court in FULL for kind in KINDS]
EACH = pytest.mark.parametrize(("court", "kind"), CASES)


@dataclass(frozen=True)
class Paper:
    """A document of a kind as it is about to be issued."""

    kind: str
    court: CourtProfile
    data: dict[str, Any]
    printed: tuple[str, ...]
    signatures: tuple[Signature, ...] = BOTH
    sealed: bool = True

    def lacks(self, on: date = ON) -> list[Lack]:
        return missing(self.kind, self.court, self.data, self.printed, self.signatures, self.sealed, on)


def _confirmed(court: CourtProfile) -> CourtProfile:
    """The court after its administrator confirmed every rule and text."""
    return replace(
        court,
        rules={name: replace(rule, status="seen", effective=rule.effective or date(2026, 1, 1)) for name, rule in court.rules.items()},
        texts={name: replace(text, status="seen") for name, text in court.texts.items()},
    )  # fmt: skip


def _whole(court: CourtProfile, kind: str, holds: bool) -> Paper:
    """A document of this kind that has everything; every condition holds, or none does."""
    number = court.numbers[0].examples[0]
    data: dict[str, Any] = dict.fromkeys(CONDITIONS, holds) | {"case_number": number}
    for rule in requirements(court, kind).values():
        for token in rule.value:
            _put(data, token)
    texts = "\n\n".join(text.text for text in court.texts.values())
    return Paper(kind, court, data, (f"Case {number}\nTuesday, March 3, 2026\n{SPANISH}", texts))


def _put(data: dict[str, Any], token: str) -> None:
    if ":" in token or token in ("seal", "number", "weekday"):
        return
    *path, last = token.split(".")
    for part in path:
        data = data.setdefault(part, {})
    data[last] = f"some {last}"


def _without(paper: Paper, token: str) -> Iterator[Paper]:
    """The same document with this one thing taken away, in every way it can be."""
    before, _, name = token.partition(":")
    if before == "signature":
        yield replace(paper, signatures=tuple(one for one in BOTH if one.office != name))
        yield replace(paper, signatures=tuple(replace(one, name=" ") if one.office == name else one for one in BOTH))
    elif before == "text":
        first, text = paper.printed[0], paper.court.texts[name]
        others = [one.text for one in paper.court.texts.values() if one is not text]
        yield replace(paper, printed=(first, "\n\n".join(others)))
        yield replace(paper, printed=(first, "\n\n".join([*others, text.text.rsplit(" ", 1)[0]])))
    elif before == "language":
        yield replace(paper, printed=(paper.printed[0].replace(SPANISH, ""), _english(paper)))
    elif token == "seal":
        yield replace(paper, sealed=False)
    elif token == "number":
        yield replace(paper, data={**paper.data, "case_number": ""})
        yield replace(paper, printed=(f"{_other_number(paper.court)}\n{paper.printed[0]}", *paper.printed[1:]))
        yield replace(paper, printed=(paper.printed[0].replace(paper.data["case_number"], "none"), *paper.printed[1:]))
    elif token == "weekday":
        yield replace(paper, printed=(paper.printed[0].replace("Tuesday", "Monday"), *paper.printed[1:]))
    else:
        for nothing in NOTHING:
            yield replace(paper, data=_set(paper.data, token.split("."), nothing))


def _english(paper: Paper) -> str:
    return "\n\n".join(text.text for text in paper.court.texts.values() if text.language == "en")


def _other_number(court: CourtProfile) -> str:
    example = court.numbers[0].examples[0]
    return "".join(
        "7" if sign.isdigit() and sign != "7" and at > len(example) // 2 else sign for at, sign in enumerate(example)
    )


def _set(data: dict[str, Any], path: list[str], value: Any) -> dict[str, Any]:
    first, *rest = path
    return {**data, first: _set(data[first], rest, value) if rest else value}


@EACH
@pytest.mark.parametrize("holds", [True, False])
def test_a_whole_document_lacks_nothing_once_its_law_is_confirmed(court: str, kind: str, holds: bool) -> None:
    assert _whole(_confirmed(COURTS.get(court)), kind, holds).lacks() == []


@EACH
@pytest.mark.parametrize("holds", [True, False])
def test_taking_away_any_one_required_thing_gives_exactly_its_lack(court: str, kind: str, holds: bool) -> None:
    whole = _whole(_confirmed(COURTS.get(court)), kind, holds)
    tried = 0
    for element, rule in requirements(whole.court, kind).items():
        if rule.when and holds is rule.when.startswith("not "):
            continue
        for token in rule.value:
            for lesser in _without(whole, token):
                lacks = lesser.lacks()
                if token == "language:es":  # its words are the Spanish text's own
                    lacks = [lack for lack in lacks if not lack.what.startswith("text:")]
                assert [(lack.element, lack.what, lack.cites) for lack in lacks] == [(element, token, rule.cites)]
                assert lacks[0].sentence.endswith(f"({rule.cites}).")
                assert lacks[0].sentence.startswith(f"The {KINDS[kind]} ")
                tried += 1
    assert tried


@EACH
def test_what_nobody_verified_is_a_lack_of_its_own_and_nothing_else_is(court: str, kind: str) -> None:
    as_shipped = COURTS.get(court)
    whole = replace(_whole(_confirmed(as_shipped), kind, True), court=as_shipped)
    open_ = [
        element for element, rule in requirements(as_shipped, kind).items() if not rule.verified and not rule.when.startswith("not ")
    ]  # fmt: skip
    texts = [
        element
        for element, rule in requirements(as_shipped, kind).items()
        if rule.verified and any(t.startswith("text:") and not as_shipped.texts[t[5:]].verified for t in rule.value)
    ]
    lacks = whole.lacks()
    assert sorted(lack.element for lack in lacks) == sorted(open_ + texts)
    assert all("UNVERIFIED" in lack.sentence and "until an administrator confirms" in lack.sentence for lack in lacks)


def test_a_federal_summons_is_issued_with_what_was_seen_and_a_texas_citation_is_not_yet() -> None:
    assert _whole(COURTS.get("us/fed/nd-cal"), "summons", False).lacks() == []
    assert "99(b)" in str(_whole(COURTS.get("us/tx/travis-district"), "summons", False).lacks())


def test_the_refusal_says_what_is_missing_and_cites_the_rule() -> None:
    summons = _whole(COURTS.get("us/fed/nd-cal"), "summons", False)
    [lack] = replace(summons, data={**summons.data, "directed_to": ()}).lacks()
    assert lack.sentence == "The summons does not say to whom it is directed (Fed. R. Civ. P. 4(a)(1)(B))."
    [lack] = replace(summons, sealed=False).lacks()
    assert lack.sentence == "The summons does not bear the court's seal (Fed. R. Civ. P. 4(a)(1)(G))."


def test_a_kind_the_court_has_no_law_for_is_not_issued() -> None:
    [lack] = missing("summons", COURTS.get("us/tn/workers-comp-nashville"), {}, (), (), True, ON)
    assert lack.what == "requirements"
    assert "not in its profile" in lack.sentence


def _rule(**changed: Any) -> Rule:
    return replace(Rule(["court"], "Rule 1", date(2020, 1, 1), date(2026, 1, 1), "seen"), **changed)


def _only(rule: Rule, **others: Rule) -> CourtProfile:
    rules = {"requires.receipt.court": rule, **{f"requires.receipt.{name}": one for name, one in others.items()}}
    return replace(COURTS.get("us/fed/nd-cal"), rules=rules)


@pytest.mark.parametrize(
    ("changed", "counts"),
    [
        ({}, True),
        ({"effective": date(2026, 12, 2)}, False),
        ({"effective": date(2026, 12, 1)}, True),
        ({"until": date(2026, 11, 30)}, False),
        ({"until": date(2026, 12, 1)}, True),
    ],
)
def test_a_rule_counts_from_its_first_day_to_its_last(changed: dict[str, Any], counts: bool) -> None:
    court = _only(_rule(**changed), amount=_rule(value=["amount"]))
    lacks = missing("receipt", court, {"amount": "5.00"}, (), (), False, ON)
    assert [lack.element for lack in lacks] == (["court"] if counts else [])


def test_a_rule_whose_condition_the_data_does_not_know_is_a_lack() -> None:
    court = _only(_rule(when="deposition"))
    for data in ({}, {"deposition": None}, {"deposition": "yes"}):
        assert [lack.what for lack in missing("receipt", court, data, (), (), False, ON)] == ["deposition"]
    assert missing("receipt", court, {"deposition": False}, (), (), False, ON) == []


def test_a_text_that_is_not_on_the_shelf_is_a_lack() -> None:
    [lack] = missing("receipt", _only(_rule(value=["text:nowhere"])), {}, (), (), False, ON)
    assert "not on the shelf" in lack.sentence


@pytest.mark.parametrize("value", [["bailiff:x"], ["nothing_known"], "court", [7]])
def test_a_malformed_requirement_blocks_rather_than_passes(value: Any) -> None:
    assert missing("receipt", _only(_rule(value=value)), {}, (), (), False, ON)


def test_of_several_things_each_must_have_it() -> None:
    both = {"answer_to": ({"name": "Ana", "address": ("1 Main",)}, {"name": "Bo", "address": ()})}
    assert is_present(both, "answer_to.name")
    assert not is_present(both, "answer_to.address")
    assert not is_present({"answer_to": ()}, "answer_to.name")
    assert is_present({"answer_days": 0, "indicted": False}, "answer_days")


@given(
    st.recursive(st.none() | st.text(max_size=3) | st.integers(), lambda inner: st.lists(inner, max_size=3)),
    st.text(max_size=9),
)
def test_presence_can_be_asked_of_anything(value: Any, name: str) -> None:
    assert is_present({"x": value}, f"x.{name}") is False or value
