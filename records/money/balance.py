"""What a case owes, has paid and has left: one line an assessment, and the sums."""

from dataclasses import dataclass
from decimal import Decimal

from records.access import Viewer
from records.models import Assessment, Case, Payment, PaymentPart, Refund
from records.money import sums
from records.rules.amounts import NOTHING


@dataclass(frozen=True)
class Owed:
    """One assessment: assessed = paid + waived + open; `refunded` is what of the paid was given back."""

    number: int
    title: str
    cites: str
    owed_by: str
    state: str
    assessed: Decimal
    paid: Decimal
    waived: Decimal
    open: Decimal
    refunded: Decimal


@dataclass(frozen=True)
class Balance:
    """The case's account at the counter."""

    lines: tuple[Owed, ...]
    credit: Decimal

    def sum_of(self, name: str) -> Decimal:
        """Return the sum of a column (`assessed`, `paid`, `waived`, `open`, `refunded`) over all lines."""
        return sums.total(getattr(line, name) for line in self.lines)

    @property
    def holds(self) -> bool:
        """Whether assessed = paid + waived + open, in every line."""
        return all(line.assessed == line.paid + line.waived + line.open for line in self.lines)


def balance(case: Case, viewer: Viewer) -> Balance:
    """Return the case's account as it stands; nothing of a case that the viewer may not see."""
    rows = Assessment.objects.visible_to(viewer).filter(case=case)
    payments = Payment.objects.visible_to(viewer).filter(case=case).select_related("receipt")
    return Balance(tuple(_owed(row) for row in rows), sums.total(sums.credit_of(one) for one in payments) or NOTHING)


def _owed(row: Assessment) -> Owed:
    parts = PaymentPart.house.filter(assessment=row, payment__receipt__state="issued")
    refunds = Refund.house.filter(assessment=row)
    return Owed(
        row.number, row.title, row.cites, row.owed_by, row.state, row.amount, sums.total(parts.values_list("amount", flat=True)),
        row.waived, row.open, sums.total(refunds.values_list("amount", flat=True)),
    )  # fmt: skip
