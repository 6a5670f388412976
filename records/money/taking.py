"""Take a payment: number, receipt, payment and what it pays in one transaction; the same wish given twice is one receipt."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from decimal import Decimal

from records import events
from records.lifecycles import ASSESSMENT, RECEIPT
from records.models import Assessment, Case, Payment, PaymentPart, Receipt, Tender, TillDay
from records.money import numbers, sums, till
from records.rules.amounts import NOTHING, amount, shown

REFUSE, CREDIT = "refuse", "credit"  # what is done with more than is owed
BY_NUMBER = {Tender.CHECK, Tender.MONEY_ORDER}  # tenders that carry a number of their own
Parts = Sequence[tuple[Assessment, object]]


class NotTaken(Exception):
    """The payment cannot be taken so; no money was entered and no receipt number used."""


def take(
    *, day: TillDay, case: Case, payer: str, paid: object, tender: str, key: str, by: str, now: datetime,
    parts: Parts | None = None, reference: str = "", series: str = "R", overpayment: str = REFUSE,
) -> Receipt:  # fmt: skip
    """Take a payment in the case into an open drawer and return its receipt.

    `parts` says which assessments it pays with how much each; left out, the oldest open ones. What is more than that is refused, or kept
    as credit of the case when `overpayment` says so. `key` names the wish: given again, its receipt is given back and nothing is entered.
    Raises NotAnAmount, NotTaken, TillNotOpen. In a closed case what is owed may be paid, but no credit is kept.
    """
    total = amount(paid)
    _must_make_sense(payer, tender, reference, key, series)
    wish = {
        "payer": " ".join(payer.split())[:300],
        "amount": total,
        "tender": tender,
        "reference": reference.strip()[:80],
    }
    with events.book():
        counter = numbers.locked_counter(
            case.court, series, day.day.year
        )  # one payment after the other: the next number is certain
        if earlier := _given_before(case, key, wish):
            return earlier
        case = Case.house.select_for_update().get(pk=case.pk)
        drawer = till.locked_open(day, case.court, now)
        shares = list(_shares(case, total, parts))
        _must_fit(case, total, shares, overpayment)
        payment = Payment.house.create(
            case=case, court=case.court, key=key, day=drawer, received_by=by, received_at=now, **wish
        )
        _pay(payment, shares, drawer, by, now)
        return _receipt(payment, series, drawer.day.year, numbers.take_next(counter), by, now)


def use_credit(*, receipt: Receipt, assessment: Assessment, part: object, day: TillDay, by: str, now: datetime) -> None:
    """Pay an assessment of the same case from what of an earlier payment is credit; no money moves and no receipt is issued."""
    wanted = amount(part)
    with events.book():
        case = Case.house.select_for_update().get(pk=receipt.payment.case_id)
        payment = Payment.house.select_related("receipt").get(pk=receipt.payment_id)
        drawer = till.locked_open(day, case.court, now)
        [share] = _shares(case, wanted, [(assessment, wanted)])
        if wanted > (credit := sums.credit_of(payment)):
            raise NotTaken(
                f"Of {payment.receipt.printed} {shown(credit)} is credit, not {shown(wanted)}. Nothing was entered."
            )
        _pay(payment, [share], drawer, by, now)


def _must_make_sense(payer: str, tender: str, reference: str, key: str, series: str) -> None:
    if not payer.strip():
        raise NotTaken("Nobody was named who pays. No money was entered. Name who stands at the counter.")
    if tender not in Tender.values:
        raise NotTaken(
            f"{tender!r} is no way to pay here. No money was entered. There are: {', '.join(Tender.values)}."
        )
    if tender in BY_NUMBER and not reference.strip():
        raise NotTaken(f"The number of the {tender} was not given. No money was entered. It stands on the {tender}.")
    if not key.strip() or len(key) > 80:
        raise NotTaken("The payment has no key of 1 to 80 signs, so it could be entered twice. No money was entered.")
    if not numbers.SERIES.fullmatch(series):
        raise NotTaken(f"{series!r} is no series of receipts: 1 to 4 capital letters, like R. No money was entered.")


def _given_before(case: Case, key: str, wish: dict[str, object]) -> Receipt | None:
    """Return the receipt that this wish got before; raise NotTaken when the key belongs to another payment."""
    earlier = Payment.house.select_related("receipt").filter(court=case.court, key=key).first()
    if earlier is None:
        return None
    if earlier.case_id != case.pk or any(getattr(earlier, name) != value for name, value in wish.items()):
        raise NotTaken(
            "This payment has the key of another one that was taken before. No money was entered. Begin the payment anew."
        )
    return earlier.receipt


def _shares(case: Case, total: Decimal, parts: Parts | None) -> Iterator[tuple[Assessment, Decimal]]:
    """Yield which assessment is paid with how much, each row as it is now and locked."""
    rows = {row.pk: row for row in Assessment.house.select_for_update().filter(case=case)}
    if parts is None:
        yield from _oldest_first(rows, total)
        return
    for wanted, said in parts:
        part, row = amount(said), rows.pop(wanted.pk, None)
        if row is None:
            raise NotTaken(
                "One of the assessments named is not in this case, or was named twice. No money was entered. `docgen money balance` lists "
                "what is open in the case."
            )
        if part > row.open:
            raise NotTaken(
                f"{shown(part)} is more than the {shown(row.open)} that is open of assessment {row.number} ({row.title}). No money was entered."
            )
        yield row, part


def _oldest_first(rows: dict[int, Assessment], total: Decimal) -> Iterator[tuple[Assessment, Decimal]]:
    left = total
    for row in sorted(rows.values(), key=lambda one: one.number):
        if part := min(left, row.open):
            left -= part
            yield row, part


def _must_fit(case: Case, total: Decimal, shares: Sequence[tuple[Assessment, Decimal]], overpayment: str) -> None:
    over = total - sums.total(part for _, part in shares)
    if over < 0:
        raise NotTaken(
            f"What is to be paid with it is {shown(-over)} more than the {shown(total)} that was given. No money was entered."
        )
    if over and overpayment != CREDIT:
        raise NotTaken(
            f"{shown(total)} is {shown(over)} more than it is to pay. No money was entered. Take what is owed, or assess first what else is due."
        )
    if over and not case.is_open:
        raise NotTaken(
            f"The case was closed on {case.closed_on:%Y-%m-%d}, and {shown(over)} would be left as credit in it. No money was entered. Take "
            "what is owed."
        )


def _pay(payment: Payment, shares: Sequence[tuple[Assessment, Decimal]], day: TillDay, by: str, now: datetime) -> None:
    for row, part in shares:
        PaymentPart.house.create(payment=payment, assessment=row, amount=part, day=day)
        left = row.open - part
        facts = {"payment": str(payment.uid), "amount": str(part), "open": str(left or NOTHING)}
        events.advance(row, ASSESSMENT, "paid in part" if left else "paid", by=by, now=now, facts=facts, open=left)


def _receipt(payment: Payment, series: str, year: int, number: int, by: str, now: datetime) -> Receipt:
    receipt = Receipt(
        court=payment.court, series=series, year=year, number=number, payment=payment, issued_by=by, issued_at=now
    )
    facts = {
        "number": receipt.printed,
        "payment": str(payment.uid),
        "case": str(payment.case.uid),
        "amount": str(payment.amount),
    }
    facts |= {"tender": payment.tender, "day": str(payment.day.uid)}
    events.advance(receipt, RECEIPT, "issued", by=by, now=now, facts=facts)
    return receipt
