"""The civil summons: what Fed. R. Civ. P. 4(a)(1) demands, gathered from the case."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from docgen.documents.missing import FactsMissing
from records.access import HOUSE
from records.models import Attorney, Case, Party
from records.rules.court import CourtProfile

KIND = "summons"
TITLE = "SUMMONS IN A CIVIL ACTION"
PLAINTIFFS = ("plaintiff", "petitioner", "claimant")
DEFENDANTS = ("defendant", "respondent")
GOVERNMENT = ("united states",)


def _law(cites: str) -> Any:
    return field(metadata={"cites": cites})


@dataclass(frozen=True)
class Addressee:
    """A name and the lines of an address."""

    name: str
    address: tuple[str, ...]


@dataclass(frozen=True)
class CivilSummons:
    """Everything a civil summons says. The clerk's signature and the court's seal are places left free: nobody forges them."""

    court_name: str = _law("Fed. R. Civ. P. 4(a)(1)(A)")
    case_number: str = _law("Fed. R. Civ. P. 10(a)")
    plaintiffs: tuple[str, ...] = _law("Fed. R. Civ. P. 4(a)(1)(A)")
    defendants: tuple[str, ...] = _law("Fed. R. Civ. P. 4(a)(1)(A)")
    directed_to: Addressee = _law("Fed. R. Civ. P. 4(a)(1)(B)")
    answer_to: Addressee = _law("Fed. R. Civ. P. 4(a)(1)(C)")
    answer_to_is_attorney: bool = _law("Fed. R. Civ. P. 4(a)(1)(C)")
    answer_days: int = _law("Fed. R. Civ. P. 4(a)(1)(D)")
    answer_cites: str = _law("Fed. R. Civ. P. 4(a)(1)(D)")
    clerk_title: str = _law("Fed. R. Civ. P. 4(a)(1)(F)")


def gather(case: Case, court: CourtProfile, wishes: Mapping[str, Any]) -> CivilSummons:
    """Return the summons for one defendant of the case (`wishes["party"]` names which, when there are several).

    Raises FactsMissing with everything that is missing at once.
    """
    parties = list(Party.objects.visible_to(HOUSE).filter(case=case))
    plaintiffs, defendants = _of_role(parties, PLAINTIFFS), _of_role(parties, DEFENDANTS)
    missing = _missing(plaintiffs, defendants)
    directed = _directed(defendants, str(wishes.get("party", "")), missing)
    counsel, is_attorney = _counsel(case, plaintiffs, missing)
    days, cites = _days(court, directed, missing)
    if missing or directed is None or counsel is None:
        raise FactsMissing("summons", case.number, missing)
    return CivilSummons(
        court_name=court.name, case_number=case.number, plaintiffs=tuple(party.name for party in plaintiffs),
        defendants=tuple(party.name for party in defendants), directed_to=_addressee(directed.name, directed.address), answer_to=counsel,
        answer_to_is_attorney=is_attorney, answer_days=days, answer_cites=cites, clerk_title=court.clerk_title,
    )  # fmt: skip


def _of_role(parties: Iterable[Party], roles: tuple[str, ...]) -> list[Party]:
    return [party for party in parties if any(role in party.role.casefold() for role in roles)]


def _missing(plaintiffs: list[Party], defendants: list[Party]) -> list[str]:
    return [
        f"the case names no {who}" for who, some in (("plaintiff", plaintiffs), ("defendant", defendants)) if not some
    ]


def _directed(defendants: list[Party], name: str, missing: list[str]) -> Party | None:
    wanted = [party for party in defendants if name.casefold() in party.name.casefold()]
    if len(wanted) == 1:
        if not wanted[0].address.strip():
            missing.append(f"the address of the defendant {wanted[0].name}")
        return wanted[0]
    if defendants:
        names = "; ".join(party.name for party in defendants)
        missing.append(f"which defendant it is directed to (one of: {names}); say it with --for")
    return None


def _counsel(case: Case, plaintiffs: list[Party], missing: list[str]) -> tuple[Addressee | None, bool]:
    """Return the plaintiff's attorney, or the plaintiff where nobody stands for them, with address (Rule 4(a)(1)(C))."""
    for attorney in Attorney.objects.visible_to(HOUSE).filter(case=case):
        if not attorney.stands_for or any(_same(attorney.stands_for, party.name) for party in plaintiffs):
            if not attorney.address.strip():
                missing.append(f"the address of the plaintiff's attorney {attorney.name}")
            contact = "\n".join(filter(None, (attorney.address, attorney.telephone, attorney.email)))
            return _addressee(attorney.name, contact), True
    if plaintiffs and plaintiffs[0].address.strip():
        return _addressee(plaintiffs[0].name, plaintiffs[0].address), False
    missing.append("the plaintiff's attorney with address, or the address of a plaintiff who has none")
    return None, False


def _days(court: CourtProfile, directed: Party | None, missing: list[str]) -> tuple[int, str]:
    government = directed is not None and directed.name.casefold().startswith(GOVERNMENT)
    rule = court.rule("summons.days_to_answer_united_states" if government else "summons.days_to_answer")
    if rule is None or not rule.verified:
        missing.append(f"the time to answer under the law of {court.name}: its profile has no verified rule for it")
        return 0, ""
    return int(rule.value), rule.cites


def _same(one: str, other: str) -> bool:
    return one.casefold().strip() in {other.casefold().strip(), "plaintiff", "plaintiffs", "petitioner"}


def _addressee(name: str, address: str) -> Addressee:
    return Addressee(name, tuple(line.strip() for line in address.splitlines() if line.strip()))
