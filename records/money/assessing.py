"""What is owed: assess a fee or a fine in a case, reduce it, waive it; each on its law or on somebody's authority."""

from datetime import datetime
from decimal import Decimal

from records import events
from records.access import Viewer
from records.importing import today
from records.lifecycles import ASSESSMENT
from records.models import Assessment, Case
from records.rules.amounts import MOST, NOTHING, NotAnAmount, amount, shown
from records.rules.court import CourtProfile
from records.rules.fees import Fee, fee_on

MOST_OF_A_FEE = 100_000  # pages of one certified copy and more


class NotAssessed(Exception):
    """The fee cannot be assessed so; nothing was entered."""


class NotWaived(Exception):
    """The assessment cannot be waived or reduced so; nothing was changed."""


def assess(
    *, case: Case, court: CourtProfile, fee: str, owed_by: str, by: str, now: datetime,
    quantity: int = 1, ordered: object = None, authority: str = "",
) -> Assessment:  # fmt: skip
    """Enter that a fee of the court's schedule is owed in the case: `quantity` times its amount, as in force on the court's day.

    For a fee that has no fixed amount (a fine) `ordered` is the amount and `authority` the order. In a closed case an authority is
    needed too. Raises NoSuchFee and FeeUnverified as `records.rules.fees.fee_on` does, NotAnAmount, NotAssessed.
    """
    rule = fee_on(court, fee, today(now, court.time_zone))
    due = _due(rule, quantity, ordered, authority)
    with events.book():
        case = Case.house.select_for_update().get(pk=case.pk)
        if fault := _wrong(case, court, owed_by, authority):
            raise NotAssessed(fault)
        row = Assessment(
            case=case, number=_next_number(case), owed_by=" ".join(owed_by.split())[:300], fee=rule.code, title=rule.title[:200], cites=rule.cites[:300],
            quantity=quantity, amount=due, open=due, authority=authority.strip()[:200], assessed_by=by, assessed_at=now,
        )  # fmt: skip
        facts = {"case": str(case.uid), "number": row.number, "fee": rule.code, "amount": str(due)}
        events.advance(row, ASSESSMENT, "assessed", by=by, now=now, facts=facts)
        return row


def waive(*, assessment: Assessment, authority: str, by: str, now: datetime) -> Assessment:
    """Waive all that is still open of the assessment, on the authority of an order or a rule (28 U.S.C. 1915(a)(1), for example)."""
    with events.book():
        row = _locked(assessment, authority)
        return _relieve(row, row.open, "waived", authority, by, now)


def reduce(*, assessment: Assessment, to: object, authority: str, by: str, now: datetime) -> Assessment:
    """Reduce what is open of the assessment to this amount, on authority. To nothing is a waiver; more than is open is refused."""
    left = amount(to)
    with events.book():
        row = _locked(assessment, authority)
        if left >= row.open:
            raise NotWaived(
                f"{shown(row.open)} of this assessment is open, and {shown(left)} is not less. Nothing was changed. Say to what it is reduced."
            )
        return _relieve(row, row.open - left, "reduced", authority, by, now)


def find_assessment(case: Case, number: int, viewer: Viewer) -> Assessment:
    """Return the case's assessment of this number (as `docgen money balance` lists them); raise NotAssessed when there is none."""
    found = Assessment.objects.visible_to(viewer).filter(case=case, number=number).first()
    if not found:
        raise NotAssessed(
            f"The case has no assessment {number}. Nothing was changed. `docgen money balance` lists what was assessed in it."
        )
    return found


def _due(fee: Fee, quantity: int, ordered: object, authority: str) -> Decimal:
    if isinstance(quantity, bool) or not isinstance(quantity, int) or not 1 <= quantity <= MOST_OF_A_FEE:
        raise NotAssessed(f"{quantity!r} times a fee cannot be assessed. Nothing was entered. Say how many, 1 or more.")
    if fee.amount is None:
        if ordered is None or not authority.strip() or quantity != 1:
            raise NotAssessed(
                f"The schedule sets no amount for {fee.code} ({fee.cites}): it is as the court orders. Nothing was entered. Give the amount, "
                "once, and name the order it rests on (for example its docket number)."
            )
        return amount(ordered)
    if ordered is not None and amount(ordered) != fee.amount * quantity:
        raise NotAssessed(
            f"The schedule sets {fee.code} at {shown(fee.amount)}{' per ' + fee.per if fee.per else ''} ({fee.cites}), which makes "
            f"{shown(fee.amount * quantity)}. Nothing was entered. Assess it as it is, then reduce or waive it on the authority of an order."
        )
    if fee.amount * quantity > MOST:
        raise NotAnAmount(
            f"{quantity} times {shown(fee.amount)} is more than the counter can enter. Nothing was entered."
        )
    return fee.amount * quantity


def _wrong(case: Case, court: CourtProfile, owed_by: str, authority: str) -> str:
    if case.court != court.id:
        return f"This case is not one of {court.name}, so its fees do not hold in it. Nothing was entered. Look at the number again."
    if not owed_by.strip():
        return "Nobody was named who owes it. Nothing was entered. Name the party or whoever asked for the work."
    if not case.is_open and not authority.strip():
        return (
            f"The case was closed on {case.closed_on:%Y-%m-%d}. Nothing was entered. If something is owed in it all the same, name the "
            "order or rule it rests on as the authority."
        )
    return ""


def _next_number(case: Case) -> int:
    last = Assessment.house.filter(case=case).order_by("-number").values_list("number", flat=True).first()
    return (last or 0) + 1


def _locked(assessment: Assessment, authority: str) -> Assessment:
    """Return the assessment as it is now, its case locked, when there is an authority and something is open."""
    if not authority.strip():
        raise NotWaived(
            "Name the order or rule on whose authority this is done (for example its docket number). Nothing was changed."
        )
    Case.house.select_for_update().get(pk=assessment.case_id)
    row = Assessment.house.select_for_update().select_related("case").get(pk=assessment.pk)
    if row.open == 0:
        raise NotWaived(
            f"Nothing of this assessment is open any more: it is {row.state.replace('_', ' ')}. Nothing was changed. Money that was paid "
            "and shall go back is a refund."
        )
    return row


def _relieve(
    row: Assessment, by_how_much: Decimal, happened: str, authority: str, by: str, now: datetime
) -> Assessment:
    left, named = row.open - by_how_much, authority.strip()[:200]
    facts = {"amount": str(by_how_much), "open": str(left or NOTHING), "authority": named[:80]}
    events.advance(
        row,
        ASSESSMENT,
        happened,
        by=by,
        now=now,
        facts=facts,
        waived=row.waived + by_how_much,
        open=left,
        authority=named,
    )
    return row
