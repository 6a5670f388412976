"""The return of service: the server's proof to the court (Fed. R. Civ. P. 4(l)(1)), on a form of our own, filled in from case and server."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any

from docgen.documents import people
from docgen.documents.missing import FactsMissing
from docgen.documents.people import Addressee
from records.access import HOUSE
from records.models import Case, Party
from records.rules.court import CourtProfile

KIND = "return_of_service"
TITLE = "Return of Service"
GOES_OUT = False  # the server signs it and files it
SIGNED_BY: tuple[str, ...] = ()  # by nobody of the court
MANNERS = (
    "in person",
    "at home",
    "on agent",
    "otherwise",
)  # Fed. R. Civ. P. 4(e)(2)(A), (B), (C) with 4(h)(1)(B), and 4(e)(1)
LEFT_WITH = ("at home", "on agent")  # with whom the papers were left belongs to these
MOST_OF_A_FEE = Decimal(100_000)  # dollars


def _law(cites: str) -> Any:
    return field(metadata={"cites": cites})


@dataclass(frozen=True)
class ReturnOfService:
    """Everything a return of service says. Empty is what the server has not told yet and writes in by hand.

    The server's signature and its date (28 U.S.C. 1746(2)) are places for the server's hand: they are no fields.
    """

    court: str = _law("Fed. R. Civ. P. 4(l)(1), 10(a)")
    district: str = _law("Fed. R. Civ. P. 4(l)(1), 10(a)")
    plaintiffs: tuple[str, ...] = _law("Fed. R. Civ. P. 10(a)")
    defendants: tuple[str, ...] = _law("Fed. R. Civ. P. 10(a)")
    case_number: str = _law("Fed. R. Civ. P. 10(a)")
    papers: tuple[str, ...] = _law("Fed. R. Civ. P. 4(c)(1)")
    person_served: Addressee = _law("Fed. R. Civ. P. 4(e), 4(h), 4(l)(1)")
    manner: str = _law("Fed. R. Civ. P. 4(e)(1), 4(e)(2), 4(h)(1)")
    explanation: str = _law("Fed. R. Civ. P. 4(e)(1), 4(l)(1)")
    served_on: str = _law("Fed. R. Civ. P. 4(l)(1), 4(m)")
    served_at: str = _law("Fed. R. Civ. P. 4(l)(1)")
    place: tuple[str, ...] = _law("Fed. R. Civ. P. 4(l)(1)")
    left_with: str = _law("Fed. R. Civ. P. 4(e)(2)(B), 4(e)(2)(C), 4(h)(1)(B)")
    fee_travel: str = _law("28 U.S.C. 1920(1)")
    fee_service: str = _law("28 U.S.C. 1920(1)")
    fee_total: str = _law("28 U.S.C. 1920(1)")
    server: Addressee = _law("Fed. R. Civ. P. 4(c)(2), 4(l)(1); 28 U.S.C. 1746(2)")


def gather(case: Case, court: CourtProfile, wishes: Mapping[str, Any]) -> ReturnOfService:
    """Return the return of service of one defendant. `wishes["party"]` says who was served.

    What the server told may be wished for, each as it is printed: `papers` (a list), `manner` (one of MANNERS), `explanation`, `served_on`
    (2026-11-20), `served_at`, `place` (lines), `left_with`, `fee_travel` and `fee_service` (dollars: 18.50), `server` (the name, then the
    lines of the address). What is not told stays open. Raises FactsMissing with everything that is missing or wrong at once.
    """
    missing: list[str] = [*_wrong_court(court)]
    parties = list(Party.objects.visible_to(HOUSE).filter(case=case))
    plaintiffs, defendants = people.of_role(parties, people.PLAINTIFF), people.of_role(parties, people.DEFENDANT)
    missing += [f"who the {who} is" for who, some in (("plaintiff", plaintiffs), ("defendant", defendants)) if not some]
    served = people.chosen(defendants, wishes.get("party") or (), missing)[:1] if defendants else []
    manner, day = _manner(wishes, missing), _day(wishes, missing)
    travel, service = _fee(wishes, "fee_travel", missing), _fee(wishes, "fee_service", missing)
    server = [str(line) for line in wishes.get("server") or ("",)]
    said = ReturnOfService(
        court=people.court_name(court), district=court.district, plaintiffs=tuple(party.name for party in plaintiffs),
        defendants=tuple(party.name for party in defendants), case_number=case.number, papers=_lines(wishes, "papers"),
        person_served=people.contact(served[0]) if served else Addressee("", ()), manner=manner, explanation=_said(wishes, "explanation"), served_on=day,
        served_at=_said(wishes, "served_at"), place=_lines(wishes, "place"), left_with=_said(wishes, "left_with"),
        fee_travel=_dollars(travel), fee_service=_dollars(service), fee_total=_dollars(_sum(travel, service)),
        server=people.addressee(server[0].strip(), "\n".join(server[1:])),
    )  # fmt: skip
    if missing:
        raise FactsMissing("return of service", case.number, missing, so_far=said)
    return said


def title(said: Mapping[str, Any]) -> str:
    """Return what the docket calls it: the title, and who was served."""
    name = str(said["person_served"]["name"]) or "nobody yet"
    return f"{TITLE} on {name if len(name) <= 120 else f'{name[:119]}…'}"


def left_open(said: Mapping[str, Any]) -> list[str]:
    """Return what the server has not told, and writes in by hand before signing."""
    asked = {
        "manner": "how the papers were served", "papers": "which papers were served", "served_on": "the date of service",
        "place": "the place of service", "fee_total": "the fees",
    }  # fmt: skip
    open_ = [words for name, words in asked.items() if not said[name]]
    if said["manner"] in LEFT_WITH and not said["left_with"]:
        open_.append("with whom the papers were left")
    if said["manner"] == MANNERS[-1] and not said["explanation"]:
        open_.append("how else the papers were served, or why they could not be")
    open_ += [f"{what} of the server" for what in ("name", "address") if not said["server"][what]]
    return [*open_, "the signature of the server and its date"]


def _wrong_court(court: CourtProfile) -> list[str]:
    """Say why no return of this form can be drawn for this court: its text cites the Federal Rules."""
    if court.level.startswith("federal district"):
        return []
    return [f"which form a return of service of {court.name} has: the shelf holds one for federal district courts only"]


def _manner(wishes: Mapping[str, Any], missing: list[str]) -> str:
    manner = _said(wishes, "manner")
    if manner and manner not in MANNERS:
        missing.append(f"how the papers were served: {manner!r} is none of {', '.join(MANNERS)}")
    return manner


def _day(wishes: Mapping[str, Any], missing: list[str]) -> str:
    """Return the day as it is printed, with its weekday: 'Friday, November 20, 2026'."""
    said = _said(wishes, "served_on")
    try:
        day = date.fromisoformat(said) if said else None
    except ValueError:
        missing.append(f"the date of service: {said!r} is no date; write it as 2026-11-20")
        return ""
    return f"{day:%A, %B} {day.day}, {day.year}" if day else ""


def _fee(wishes: Mapping[str, Any], name: str, missing: list[str]) -> Decimal | None:
    said = _said(wishes, name)
    try:
        fee = Decimal(said) if said else None
    except InvalidOperation:
        fee = Decimal("NaN")
    if fee is not None and not (fee.is_finite() and 0 <= fee < MOST_OF_A_FEE and fee == round(fee, 2)):
        missing.append(f"the fee: {said!r} is no amount of dollars and cents; write it as 18.50")
        return None
    return fee


def _sum(travel: Decimal | None, service: Decimal | None) -> Decimal | None:
    """Return the total; None where no fee was told, so that nobody reads a zero nobody wrote."""
    told: Sequence[Decimal] = [fee for fee in (travel, service) if fee is not None]
    return sum(told, Decimal(0)) if told else None


def _dollars(fee: Decimal | None) -> str:
    return "" if fee is None else f"{fee:,.2f}"


def _said(wishes: Mapping[str, Any], name: str) -> str:
    return str(wishes.get(name) or "").strip()


def _lines(wishes: Mapping[str, Any], name: str) -> tuple[str, ...]:
    said = wishes.get(name) or ()
    lines = said.splitlines() if isinstance(said, str) else [str(line) for line in said]
    return tuple(line.strip() for line in lines if line.strip())
