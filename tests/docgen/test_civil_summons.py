"""The civil summons gathered from the case: by law whole, or not at all with everything missing named at once."""

import dataclasses
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from docgen.documents import civil_summons
from docgen.documents.civil_summons import CivilSummons, gather
from docgen.documents.missing import FactsMissing
from records.models import Case
from records.rules.court import CourtProfile, Courts
from tests.docgen.conftest import DEFENDANT, DUARTE, PLAINTIFF, make_case

pytestmark = pytest.mark.django_db
COURTS = Courts(Path(__file__).resolve().parents[2] / "config" / "courts")
NDCAL = COURTS.get("us/fed/nd-cal")


def _gather(case: Case, court: CourtProfile = NDCAL, **wishes: Any) -> CivilSummons:
    return gather(case, court, wishes)


def _missing(case: Case, court: CourtProfile = NDCAL, **wishes: Any) -> str:
    with pytest.raises(FactsMissing) as letter:
        gather(case, court, wishes)
    return str(letter.value)


def test_a_whole_case_gives_a_whole_summons() -> None:
    summons = _gather(make_case())
    assert (summons.court, summons.district) == ("United States District Court", "Northern District of California")
    assert summons.plaintiffs == ("Harbor Point Builders, Inc.",)
    assert summons.defendants == ("Castellan Surety Company",)
    assert summons.directed_to[0].address == ("88 Exchange Plaza", "San Francisco, CA 94111")
    assert summons.answer_to[0].name == "Ana Duarte"
    assert summons.answer_to[0].address == ("Duarte & Lindqvist LLP", "Oakland, CA 94607", "(510) 555-0142")
    assert (summons.answer_days, summons.answer_days_united_states) == (21, 60)
    assert summons.answer_cites == ("Fed. R. Civ. P. 12(a)(1)(A)(i)", "Fed. R. Civ. P. 12(a)(2)")


def test_everything_that_is_missing_is_named_in_one_letter() -> None:
    letter = _missing(
        make_case(
            parties=(("Able", "plaintiff", ""), ("Bo", "defendant", ""), ("Cy", "defendant", "")),
            attorneys=({**DUARTE, "address": ""},),
        )
    )
    assert "which defendant it is directed to" in letter
    assert "#1 Bo; #2 Cy" in letter
    assert "Nothing was put in the case" in letter


def test_a_case_without_parties_says_so() -> None:
    letter = _missing(make_case(parties=(), attorneys=()))
    assert "who the plaintiff is" in letter
    assert "who the defendant is" in letter


def test_a_defendant_without_address_is_summoned_all_the_same() -> None:
    assert _gather(make_case(parties=(PLAINTIFF, ("Bo", "defendant", "")))).directed_to[0].address == ()


def test_a_plaintiff_without_attorney_is_answered_at_their_own_address() -> None:
    summons = _gather(make_case(attorneys=()))
    assert summons.answer_to[0].name == "Harbor Point Builders, Inc."
    assert summons.answer_to[0].address == ("410 Harbor Street", "Oakland, CA 94607")


def test_the_defendants_attorney_is_never_taken_for_the_plaintiffs() -> None:
    others = ({**DUARTE, "stands_for": "Castellan Surety Company"}, {**DUARTE, "name": "Silent", "stands_for": ""})
    summons = _gather(make_case(parties=(("Able", "plaintiff", ""), DEFENDANT), attorneys=others))
    assert [(one.name, one.address) for one in summons.answer_to] == [("", ())]


def test_what_the_record_does_not_say_is_left_open_and_named_to_be_filled_in_by_hand() -> None:
    bare = dataclasses.asdict(
        _gather(make_case(parties=(("Able", "plaintiff", ""), ("Bo", "defendant", "")), attorneys=()))
    )
    assert civil_summons.left_open(bare) == [
        "the address of the defendant Bo", "name and address of the plaintiff's attorney (or plaintiff without one)",
    ]  # fmt: skip
    full = dataclasses.asdict(_gather(make_case()))
    assert civil_summons.left_open(full) == []


@pytest.mark.parametrize(
    "client",
    [
        "plaintiff",
        "Plaintiffs",
        "Harbor Point Builders, Inc.",
        "HARBOR POINT BUILDERS INC",
        "Attorney for Plaintiff",
        "Plaintiff Harbor Point Builders, Inc.",
    ],
)
def test_an_attorney_is_known_by_whom_they_stand_for(client: str) -> None:
    assert _gather(make_case(attorneys=({**DUARTE, "stands_for": client},))).answer_to[0].name == "Ana Duarte"


def test_several_plaintiffs_are_answered_through_each_of_their_attorneys_once() -> None:
    parties = (
        ("Able", "plaintiff", ""),
        ("Baker", "plaintiff", ""),
        ("Cole", "plaintiff", "3 Third Street"),
        DEFENDANT,
    )
    attorneys = ({**DUARTE, "stands_for": "Able"}, {**DUARTE, "stands_for": "Baker"})
    summons = _gather(make_case(parties=parties, attorneys=attorneys))
    assert [one.name for one in summons.answer_to] == ["Ana Duarte", "Cole"]


def test_the_clerk_may_say_whom_the_answer_goes_to() -> None:
    bare = make_case(parties=(("Able", "plaintiff", ""), DEFENDANT), attorneys=())
    summons = _gather(bare, answer_to=["Ana Duarte", "410 Harbor Street", "Oakland, CA 94607"])
    assert summons.answer_to[0].address == ("410 Harbor Street", "Oakland, CA 94607")
    assert "the name and the address of whom the answer is served on" in _missing(bare, answer_to=["Ana Duarte"])


BOTH = (PLAINTIFF, ("Acme", "defendant", ""), ("Acme Holdings", "defendant", ""), ("Bo Baker", "defendant", ""))


@pytest.mark.parametrize(
    ("party", "names"),
    [
        ("Acme", ["Acme"]),
        ("acme holdings", ["Acme Holdings"]),
        ("baker", ["Bo Baker"]),
        ("#2", ["Acme Holdings"]),
        (["Acme", "#3", "Bo Baker"], ["Acme", "Bo Baker"]),
    ],
)
def test_one_or_several_defendants_are_chosen_by_name_or_number(party: Any, names: list[str]) -> None:
    summons = _gather(make_case(parties=BOTH), party=party)
    assert [one.name for one in summons.directed_to] == names
    assert summons.defendants == ("Acme", "Acme Holdings", "Bo Baker")


@pytest.mark.parametrize("party", ["Nobody", "#0", "#9", "", ["Acme", "Nobody"]])
def test_an_unclear_wish_lists_the_defendants(party: Any) -> None:
    assert "#1 Acme; #2 Acme Holdings; #3 Bo Baker" in _missing(make_case(parties=BOTH), party=party)


@pytest.mark.parametrize("name", ["United States of America", "UNITED STATES", "The United States of America"])
def test_the_united_states_has_sixty_days(name: str) -> None:
    summons = _gather(make_case(parties=(PLAINTIFF, (name, "defendant", ""))))
    assert (summons.answer_days, summons.answer_days_united_states) == (60, None)
    assert summons.answer_cites == ("Fed. R. Civ. P. 12(a)(2)",)


@pytest.mark.parametrize(
    "name", ["United States Steel Corporation", "United States Department of Energy", "Secretary of the Army"]
)
def test_who_might_be_the_government_reads_both_times(name: str) -> None:
    summons = _gather(make_case(parties=(PLAINTIFF, (name, "defendant", ""))))
    assert (summons.answer_days, summons.answer_days_united_states) == (21, 60)


def test_the_united_states_and_another_defendant_each_need_their_own() -> None:
    parties = (PLAINTIFF, ("United States of America", "defendant", ""), ("Bo", "defendant", ""))
    assert "ask for a summons each" in _missing(make_case(parties=parties), party=["#1", "#2"])


@pytest.mark.parametrize("role", ["Defendant", "defendants", "Defendant/Counter-Claimant", "Respondent"])
def test_a_defendant_is_known_by_the_first_role(role: str) -> None:
    assert _gather(make_case(parties=(PLAINTIFF, ("Bo", role, "")))).defendants == ("Bo",)


@pytest.mark.parametrize(
    "role", ["Third-Party Defendant", "Plaintiff/Counter-Defendant", "Intervenor", "defendant's surety"]
)
def test_who_is_no_defendant_is_not_summoned(role: str) -> None:
    assert "who the defendant is" in _missing(make_case(parties=(PLAINTIFF, ("Bo", role, ""))))


def _with_rule(name: str, **changed: Any) -> CourtProfile:
    return replace(NDCAL, rules={**NDCAL.rules, name: replace(NDCAL.rules[name], **changed)})


@pytest.mark.parametrize("rule", ["summons.days_to_answer", "summons.days_to_answer_united_states", "summons.contents"])
def test_nothing_is_drawn_on_a_rule_nobody_has_verified(rule: str) -> None:
    assert "verified rule" in _missing(make_case(), _with_rule(rule, status="UNVERIFIED"))
    assert "verified rule" in _missing(
        make_case(), replace(NDCAL, rules={name: one for name, one in NDCAL.rules.items() if name != rule})
    )


@pytest.mark.parametrize("court", ["us/fed/ca9", "us/ca/san-francisco", "us/tx/jim-wells-justice"])
def test_a_court_whose_summons_has_another_form_gets_none(court: str) -> None:
    assert "which form a summons of" in _missing(make_case(), COURTS.get(court))


def test_a_criminal_case_and_a_closed_one_get_no_civil_summons() -> None:
    from datetime import date

    assert "recorded as criminal" in _missing(make_case(case_type="Criminal"))
    assert "it was closed on 2026-05-01" in _missing(make_case(closed_on=date(2026, 5, 1)))


def test_the_court_writes_its_own_address_or_none() -> None:
    assert _gather(make_case()).court_address == NDCAL.address
    assert _gather(make_case(), replace(NDCAL, address=("450 Golden Gate Avenue",))).court_address == (
        "450 Golden Gate Avenue",
    )


def test_the_docket_says_to_whom_it_is_directed() -> None:
    people = [{"name": "A" * 400, "address": []}, {"name": "B", "address": []}]
    assert (
        civil_summons.title({"directed_to": people}) == f"Summons in a Civil Action directed to {'A' * 119}… and 1 more"
    )
    assert civil_summons.title({"directed_to": people[1:]}) == "Summons in a Civil Action directed to B"
