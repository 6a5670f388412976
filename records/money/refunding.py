"""Give money back on authority: of what paid an assessment, or of what is credit."""

from datetime import datetime
from decimal import Decimal

from records import events
from records.lifecycles import ASSESSMENT
from records.models import Assessment, Case, Payment, PaymentPart, Receipt, Refund, Tender, TillDay
from records.money import sums, till
from records.rules.amounts import amount, shown


class NotRefunded(Exception):
    """The money cannot be given back so; nothing was changed."""


def refund(
    *, receipt: Receipt, back: object, tender: str, authority: str, key: str, day: TillDay, by: str, now: datetime,
    assessment: Assessment | None = None,
) -> Refund:  # fmt: skip
    """Give money of this receipt back out of an open drawer: of the part that paid `assessment`, or, without one, of its credit.

    `authority` names the order or rule; `key` the wish, which given again is one refund. Raises NotRefunded, NotAnAmount, TillNotOpen.
    """
    wanted = amount(back)
    if not authority.strip() or tender not in Tender.values or not 0 < len(key.strip()) <= 80:
        raise NotRefunded(
            f"A refund needs the order or rule it rests on, a key, and how it is given ({', '.join(Tender.values)}). Nothing was changed."
        )
    with events.book():
        case = Case.house.select_for_update().get(pk=receipt.payment.case_id)
        if earlier := _given_before(receipt, wanted, key):
            return earlier
        drawer = till.locked_open(day, case.court, now)
        payment = Payment.house.select_related("receipt").get(pk=receipt.payment_id)
        _must_be_there(payment, assessment, wanted)
        if tender == sums.CASH and wanted > (there := sums.expected_cash(drawer)):
            raise NotRefunded(
                f"Drawer {drawer.drawer} holds {shown(there)} of cash. Nothing was changed. Give the money back otherwise."
            )
        row = Refund.house.create(
            payment=payment, assessment=assessment, court=case.court, key=key, amount=wanted, tender=tender, authority=authority.strip()[:200],
            day=drawer, refunded_by=by, refunded_at=now,
        )  # fmt: skip
        _note(row, by, now)
        return row


def _given_before(receipt: Receipt, wanted: Decimal, key: str) -> Refund | None:
    earlier = Refund.house.filter(court=receipt.court, key=key).first()
    if earlier and (earlier.payment_id != receipt.payment_id or earlier.amount != wanted):
        raise NotRefunded(
            "This refund has the key of another one that was given before. Nothing was changed. Begin it anew."
        )
    return earlier


def _must_be_there(payment: Payment, assessment: Assessment | None, wanted: Decimal) -> None:
    """Raise NotRefunded unless so much of the payment is left to be given back."""
    if payment.receipt.state == "voided":
        raise NotRefunded(f"Receipt {payment.receipt.printed} is voided: it holds no money. Nothing was changed.")
    left = sums.credit_of(payment) if assessment is None else _left_of(payment, assessment)
    if wanted > left:
        what = "is credit" if assessment is None else f"paid assessment {assessment.number} and is left"
        raise NotRefunded(
            f"Of receipt {payment.receipt.printed} {shown(left)} {what}, not {shown(wanted)}. Nothing was changed."
        )


def _left_of(payment: Payment, assessment: Assessment) -> Decimal:
    row = Assessment.house.get(pk=assessment.pk)
    if row.open:
        raise NotRefunded(
            f"Assessment {row.number} is not settled: {shown(row.open)} of it is open. Nothing was changed. Waive what is open first, or void "
            "the receipt."
        )
    paid = sums.total(PaymentPart.house.filter(payment=payment, assessment=row).values_list("amount", flat=True))
    return paid - sums.total(Refund.house.filter(payment=payment, assessment=row).values_list("amount", flat=True))


def _note(row: Refund, by: str, now: datetime) -> None:
    """Leave the refund's line in the chain, and move the assessment when all that paid it is given back."""
    facts = {"refund": str(row.uid), "amount": str(row.amount), "tender": row.tender, "authority": row.authority[:80]}
    facts |= {"number": row.payment.receipt.printed, "day": str(row.day.uid)}
    if row.assessment_id is None:
        events.write(events.Line("refund", str(row.uid), "credit refunded", "", "", by, now, facts))
        return
    debt = Assessment.house.select_for_update().get(pk=row.assessment_id)
    parts = PaymentPart.house.filter(assessment=debt, payment__receipt__state="issued").values_list("amount", flat=True)
    back = sums.total(Refund.house.filter(assessment=debt).values_list("amount", flat=True))
    happened = "refunded" if back == sums.total(parts) else "refunded in part"
    events.advance(debt, ASSESSMENT, happened, by=by, now=now, facts=facts)
