"""A counter ready for money: a court, its cases, an open drawer, and the acts of a clerk at it as briefly as may be."""

import uuid
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from records import money
from records.access import HOUSE
from records.models import Assessment, Case, Receipt, TillDay
from records.money.sheet import CourtSheet
from records.rules.court import CourtProfile, Courts

COURTS = Courts(Path(__file__).resolve().parents[2] / "config" / "courts")
NDCAL: CourtProfile = COURTS.get("us/fed/nd-cal")
NOW = datetime(2026, 3, 2, 17, 30, tzinfo=UTC)  # half past nine in San Francisco
TOMORROW = NOW + timedelta(days=1)


def case(number: str = "", court: str = NDCAL.id, **fields: Any) -> Case:
    """Return a saved case."""
    key = number or uuid.uuid4().hex[:12]
    return Case.house.create(court=court, number=key, number_key=key, changed_at=NOW, **fields)


def drawer(name: str = "A", float_amount: str = "200.00", now: datetime = NOW) -> TillDay:
    """Return a drawer opened for the day."""
    return money.open_day(court=NDCAL, drawer=name, float_amount=float_amount, by="ana", now=now)


def owed(in_case: Case, fee: str = "civil_action", now: datetime = NOW, **more: Any) -> Assessment:
    """Return a fee assessed in the case."""
    return money.assess(case=in_case, court=NDCAL, fee=fee, owed_by="Harbor Point Builders", by="ana", now=now, **more)


def paid(in_case: Case, day: TillDay, amount: object, now: datetime = NOW, **more: Any) -> Receipt:
    """Return the receipt of a payment, in cash unless said otherwise."""
    usual: dict[str, Any] = {"tender": "cash", "key": uuid.uuid4().hex, "payer": "Lucia Reyes", "by": "ana"}
    return money.take(day=day, case=in_case, paid=amount, now=now, **(usual | more))


def closed(day: TillDay, cash: str, now: datetime = NOW, explanation: str = "") -> TillDay:
    """Count and close the drawer."""
    return money.close(
        day=money.count(day=day, cash=cash, by="ben", now=now), by="ben", now=now, explanation=explanation
    )


def sheet(now: datetime = NOW) -> CourtSheet:
    """Return the day's reconciliation as the house sees it."""
    return money.reconcile(court=NDCAL.id, day=now.date(), viewer=HOUSE)


def fresh(row: Assessment) -> Assessment:
    """Return the assessment as it is now."""
    return Assessment.house.get(pk=row.pk)
