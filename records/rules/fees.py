"""PURE. The fee schedule of a court as data: `[rules.fees.CODE]` in its profile, each amount cited and dated; the fee of a day is the one in force."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from records.rules.amounts import NotAnAmount, amount
from records.rules.court import CourtProfile, Rule

BEFORE = "fees."
ENTRIES = {"title", "amount", "per"}


class NoSuchFee(Exception):
    """The court's schedule has no such fee on this day; nothing was assessed."""


class FeeUnverified(Exception):
    """Nobody has seen this fee in its source yet, so it cannot be assessed; nothing was."""


@dataclass(frozen=True)
class Fee:
    """A fee: its code, what it is for, its amount (None: as the court orders), per what, where it stands and since when."""

    code: str
    title: str
    amount: Decimal | None
    per: str
    cites: str
    effective: date | None
    until: date | None
    rule: str
    verified: bool


def fee_on(court: CourtProfile, code: str, day: date) -> Fee:
    """Return the fee in force on this day of the court: of several dated ones the latest that had begun.

    Raises NoSuchFee when there is none or it is still to come, FeeUnverified when nobody has seen it in its source.
    """
    dated = [fee for fee in fees(court) if fee.code == code.strip()]
    begun = [fee for fee in dated if in_force(fee, day)]
    if not begun:
        raise NoSuchFee(_none(court, code, dated, day))
    fee = max(begun, key=_since)
    if not fee.verified:
        raise FeeUnverified(
            f"The fee {code} of {court.name} is UNVERIFIED: nobody has seen it in its source yet (rule {fee.rule}; {fee.cites or 'no source named'}). "
            "Nothing was assessed. An administrator confirms it in the court's profile, with source, effective date and day of checking."
        )
    return fee


def in_force(fee: Fee, day: date) -> bool:
    """Return whether the fee holds on this day: from its effective date on, and until its last day."""
    return _since(fee) <= day and (fee.until is None or day <= fee.until)


def schedule(court: CourtProfile, day: date) -> list[Fee]:
    """Return every fee of the court in force on this day, verified or not, by code."""
    latest: dict[str, Fee] = {}
    for fee in sorted((one for one in fees(court) if in_force(one, day)), key=_since):
        latest[fee.code] = fee
    return [latest[code] for code in sorted(latest)]


def fees(court: CourtProfile) -> Iterator[Fee]:
    """Yield every fee of the court's profile, past and future ones too; what cannot be understood is left out (`faults` names it)."""
    for name, rule in court.rules.items():
        if name.startswith(BEFORE) and not _fault(rule):
            yield _fee(name, rule)


def faults(court: CourtProfile) -> Iterator[str]:
    """Yield what is wrong in the court's fee schedule, a sentence each."""
    for name, rule in court.rules.items():
        if name.startswith(BEFORE) and (wrong := _fault(rule)):
            yield f"{court.id}: the rule {name} {wrong}, so this fee cannot be assessed."


def _fee(name: str, rule: Rule) -> Fee:
    said = rule.value
    due = amount(said["amount"]) if said.get("amount") else None
    code = name.removeprefix(BEFORE).split(".")[0]
    return Fee(
        code, said["title"], due, said.get("per", ""), rule.cites, rule.effective, rule.until, name, rule.verified
    )


def _fault(rule: Rule) -> str:
    """Say what is wrong with the rule as a fee; empty when it is right."""
    said = rule.value
    if not isinstance(said, dict) or not str(said.get("title", "")).strip() or set(said) - ENTRIES:
        return 'is not written as { value = { title = "...", amount = "12.00", per = "..." }, ... }'
    if isinstance(said.get("amount", ""), float):
        return 'has its amount as a number, which is not exact; write it in quotation marks, as in amount = "12.00"'
    try:
        return "" if not said.get("amount") or amount(said["amount"]) else "has no amount"
    except NotAnAmount:
        return f"has the amount {said['amount']!r}, which is no amount"


def _since(fee: Fee) -> date:
    return fee.effective or date.min


def _none(court: CourtProfile, code: str, dated: list[Fee], day: date) -> str:
    coming = [fee.effective for fee in dated if fee.effective and fee.effective > day]
    if coming:
        return f"The fee {code} of {court.name} is in force only from {min(coming)} on. Nothing was assessed. Until then nothing is due."
    if dated:
        return f"The fee {code} of {court.name} has ended. Nothing was assessed. `docgen money fees` shows what is in force today."
    known = ", ".join(sorted({fee.code for fee in fees(court)})) or "none yet"
    return (
        f"The schedule of {court.name} has no fee {code!r}. Nothing was assessed. It has: {known}. `docgen money fees` shows them, and "
        "an administrator adds one in the court's profile."
    )
