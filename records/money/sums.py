"""What the rows of a drawer add up to: the cash that should be in it, and of a payment what is credit. Exact, added as decimals."""

from collections.abc import Iterable
from decimal import Decimal

from django.db.models import F, Q

from records.models import Payment, PaymentPart, Receipt, Refund, TillDay
from records.rules.amounts import NOTHING

CASH = "cash"


def total(amounts: Iterable[Decimal]) -> Decimal:
    """Return the sum of these amounts; nought cents when there are none. SQLite would add them as floating-point numbers: we do not."""
    return sum(amounts, NOTHING)


def counting(day: TillDay) -> Q:
    """Return which receipts of this drawer count in its sums: all but those voided while it was open."""
    return Q(payment__day=day) & (Q(voided_on=None) | ~Q(voided_on=day))


def taken(day: TillDay) -> "list[tuple[str, Decimal]]":
    """Return tender and amount of each payment that counts in this drawer."""
    return list(Receipt.house.filter(counting(day)).values_list("payment__tender", "payment__amount"))


def corrected(day: TillDay) -> "list[tuple[str, Decimal]]":
    """Return tender and amount of each payment of an earlier drawer whose receipt was voided against this one."""
    rows = Receipt.house.filter(voided_on=day).exclude(payment__day=F("voided_on"))
    return list(rows.values_list("payment__tender", "payment__amount"))


def given_back(day: TillDay) -> "list[tuple[str, Decimal]]":
    """Return tender and amount of each refund out of this drawer."""
    return list(Refund.house.filter(day=day).values_list("tender", "amount"))


def expected_cash(day: TillDay) -> Decimal:
    """Return the cash that should be in the drawer: float + cash taken - cash of receipts voided later - cash given back."""
    came = total(amount for tender, amount in taken(day) if tender == CASH)
    left = total(amount for tender, amount in (*corrected(day), *given_back(day)) if tender == CASH)
    return day.float_amount + came - left


def credit_of(payment: Payment) -> Decimal:
    """Return what of a payment pays nothing and was not given back; nought when its receipt is voided."""
    if payment.receipt.state == "voided":
        return NOTHING
    used = total(PaymentPart.house.filter(payment=payment).values_list("amount", flat=True))
    back = total(Refund.house.filter(payment=payment, assessment=None).values_list("amount", flat=True))
    return payment.amount - used - back
