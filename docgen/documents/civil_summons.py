"""The civil summons: what Fed. R. Civ. P. 4(a)(1) demands, laid out as form AO 440 is, gathered from the case."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from docgen.documents import people
from docgen.documents.missing import FactsMissing
from docgen.documents.people import Addressee
from records.access import HOUSE
from records.models import Attorney, Case, Party
from records.rules.court import CourtProfile, plain

KIND = "summons"
TITLE = "Summons in a Civil Action"
GOES_OUT = True
FORM = "AO 440"  # the only form of a civil summons on the shelf
SIGNED_BY = ("clerk", "seal")  # Fed. R. Civ. P. 4(a)(1)(F), (G)
DEFAULT_WARNING = (
    "If you do not answer in time, judgment by default will be entered against you for what the complaint demands."
)
UNITED_STATES = {"united states", "united states of america", "the united states", "the united states of america"}


def _law(cites: str) -> Any:
    return field(metadata={"cites": cites})


@dataclass(frozen=True)
class CivilSummons:
    """Everything a civil summons says. The clerk's signature and date (Rule 4(a)(1)(F)) and the court's seal (Rule 4(a)(1)(G)) are
    places on the paper left free for the clerk's own hand: they are no fields, because nobody fills them in by machine.
    """

    court: str = _law("Fed. R. Civ. P. 4(a)(1)(A)")
    district: str = _law("Fed. R. Civ. P. 4(a)(1)(A)")
    plaintiffs: tuple[str, ...] = _law("Fed. R. Civ. P. 4(a)(1)(A)")
    defendants: tuple[str, ...] = _law("Fed. R. Civ. P. 4(a)(1)(A)")
    case_number: str = _law("Fed. R. Civ. P. 10(a)")
    directed_to: tuple[Addressee, ...] = _law("Fed. R. Civ. P. 4(a)(1)(B), 4(b)")
    answer_to: tuple[Addressee, ...] = _law("Fed. R. Civ. P. 4(a)(1)(C)")
    answer_days: int | None = _law("Fed. R. Civ. P. 4(a)(1)(D)")
    answer_days_united_states: int | None = _law("Fed. R. Civ. P. 4(a)(1)(D), 12(a)(2), 12(a)(3)")
    default_warning: str = _law("Fed. R. Civ. P. 4(a)(1)(E)")
    answer_cites: tuple[str, ...] = _law("Fed. R. Civ. P. 4(a)(1)(D)")
    court_address: tuple[str, ...] = _law("Fed. R. Civ. P. 5(d)(2)")
    clerk_title: str = _law("Fed. R. Civ. P. 4(a)(1)(F)")


@dataclass(frozen=True)
class _Time:
    """The time to answer; `united_states` is the longer time that form AO 440 names beside it, None when it is the only one."""

    days: int | None
    united_states: int | None
    cites: tuple[str, ...]


def gather(case: Case, court: CourtProfile, wishes: Mapping[str, Any]) -> CivilSummons:
    """Return the summons of the case. `wishes["party"]` says to which defendant it is directed, or to which several (a list).

    `wishes["answer_to"]` gives the plaintiff's attorney where the case record does not: the name, then the lines of the address.
    Raises FactsMissing with everything that is missing at once.
    """
    wrong = list(_wrong_case(case, court))
    missing = list(wrong)
    parties = list(Party.objects.visible_to(HOUSE).filter(case=case))
    plaintiffs, defendants = people.of_role(parties, people.PLAINTIFF), people.of_role(parties, people.DEFENDANT)
    missing += [f"who the {who} is" for who, some in (("plaintiff", plaintiffs), ("defendant", defendants)) if not some]
    directed = people.chosen(defendants, wishes.get("party") or (), missing) if defendants else []
    answer_to = _answer_to(case, plaintiffs, wishes.get("answer_to") or (), missing)
    time = _time(court, [party.name for party in directed], missing) or _Time(None, None, ())
    summons = CivilSummons(
        court=people.court_name(court), district=court.district, plaintiffs=tuple(party.name for party in plaintiffs),
        defendants=tuple(party.name for party in defendants), case_number=case.number,
        directed_to=tuple(people.addressee(party.name, party.address) for party in directed), answer_to=answer_to,
        answer_days=time.days, answer_days_united_states=time.united_states, answer_cites=time.cites,
        court_address=court.address, clerk_title=court.clerk_title, default_warning=DEFAULT_WARNING,
    )  # fmt: skip
    if missing:
        raise FactsMissing("summons", case.number, missing, so_far=None if wrong else summons)
    return summons


def title(summons: Mapping[str, Any]) -> str:
    """Return what the docket calls it: the title, and to whom it is directed."""
    first, *others = [one["name"] for one in summons["directed_to"]] or ["nobody yet"]
    whom = first if len(first) <= 120 else f"{first[:119]}…"
    return f"{TITLE} directed to {whom}" + (f" and {len(others)} more" if others else "")


def _wrong_case(case: Case, court: CourtProfile) -> list[str]:
    """Say why no civil summons of this form can be drawn in this case at all."""
    wrong = []
    form = court.rule("summons.contents")
    if form is None or not form.verified or form.value != FORM or not court.level.startswith("federal district"):
        wrong.append(
            f"which form a summons of {court.name} has: the shelf holds form {FORM} (Fed. R. Civ. P. 4(a)(1)) for federal district "
            "courts, and the profile of this court has no verified rule summons.contents that names it"
        )
    if "criminal" in case.case_type.casefold():
        wrong.append(
            "a civil action: this case is recorded as criminal, and its summons is another (Fed. R. Crim. P. 4, 9)"
        )
    if not case.is_open:
        wrong.append(f"that the case is open: it was closed on {case.closed_on:%Y-%m-%d}")
    return wrong


def _answer_to(
    case: Case, plaintiffs: Sequence[Party], said: Sequence[str], missing: list[str]
) -> tuple[Addressee, ...]:
    """Return the plaintiffs' attorneys, or a plaintiff whom nobody represents, each with an address (Rule 4(a)(1)(C))."""
    if said:
        name, *address = [str(line).strip() for line in said]
        missing += [] if name and any(address) else ["the name and the address of whom the answer is served on"]
        return (Addressee(name, tuple(filter(None, address))),)
    attorneys = list(Attorney.objects.visible_to(HOUSE).filter(case=case))
    found = [people.counsel_of(party, attorneys, alone=len(plaintiffs) == 1) or party for party in plaintiffs]
    return tuple({one.name: _contact(one) for one in found}.values())


def _contact(one: Attorney | Party) -> Addressee:
    """Return whom the answer is served on. Of a plaintiff without attorney and address it cannot be told who that is: left open."""
    if isinstance(one, Party) and not one.address.strip():
        return Addressee("", ())
    return people.contact(one)


def left_open(summons: Mapping[str, Any]) -> list[str]:
    """Return what the case record did not say and the sheet leaves open, to be filled in by hand before the clerk signs."""
    open_ = [f"the address of the defendant {one['name']}" for one in summons["directed_to"] if not one["address"]]
    for one in summons["answer_to"]:
        if not one["address"]:
            whom = (
                f"the plaintiff's attorney {one['name']}"
                if one["name"]
                else "the plaintiff's attorney (or plaintiff without one)"
            )
            open_.append(f"name and address of {whom}")
    return open_


def _time(court: CourtProfile, names: Sequence[str], missing: list[str]) -> _Time | None:
    usual, longer = court.rule("summons.days_to_answer"), court.rule("summons.days_to_answer_united_states")
    if usual is None or longer is None or not usual.verified or not longer.verified:
        missing.append(
            f"the time to answer under the law of {court.name}: its profile has no verified rules summons.days_to_answer and "
            "summons.days_to_answer_united_states; an administrator confirms them there, with their source"
        )
        return None
    government = {plain(name) in UNITED_STATES for name in names}
    if government == {True, False}:
        missing.append(
            f"one time to answer: the United States has {longer.value} days and the others {usual.value}; ask for a summons each"
        )
        return None
    if government == {True}:
        return _Time(int(longer.value), None, (longer.cites,))
    return _Time(int(usual.value), int(longer.value), (usual.cites, longer.cites))
