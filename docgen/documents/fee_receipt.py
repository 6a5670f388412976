"""The receipt for a fee or a fine, handed over the counter: what was paid, for what, on which law; VOID across it when it is voided."""

from dataclasses import dataclass

from docgen.documents import shown
from records.access import HOUSE
from records.models import Party, PaymentPart, Receipt
from records.rules import amounts
from records.rules.court import CourtProfile

KIND = "receipt"
TITLE = "Receipt"
THIRD, PAGE = "third", "page"  # of a letter sheet
MOST_OF_A_THIRD = 4  # lines; what has more takes the whole page


@dataclass(frozen=True)
class ReceiptLine:
    """One thing that was paid: what it is for, the law it rests on, the sum."""

    title: str
    cites: str
    amount: str


@dataclass(frozen=True)
class FeeReceipt:
    """Everything a receipt says. `caption` is empty where it must not be shown, `credit` where nothing is left over."""

    court: str
    district: str
    court_address: tuple[str, ...]
    receipt_number: str
    received: str  # day and time in the court's zone
    payer: str
    case_number: str
    caption: str
    lines: tuple[ReceiptLine, ...]
    credit: str
    total: str
    tender: str
    reference: str  # the number of the check or money order
    drawer: str
    clerk: str
    clerk_title: str
    voided: str  # when it was voided; empty when it holds
    layout: str


def gather(receipt: Receipt, court: CourtProfile, *, layout: str = THIRD) -> FeeReceipt:
    """Return what the receipt says, as it was paid when it was issued. Credit used since for something else still stands as credit."""
    payment = receipt.payment
    parts = PaymentPart.objects.visible_to(HOUSE).filter(payment=payment, day=payment.day).select_related("assessment")
    lines = tuple(_line(part) for part in parts.order_by("assessment__number", "pk"))
    credit = payment.amount - sum(part.amount for part in parts)
    names = list(Party.objects.visible_to(HOUSE).filter(case=payment.case).values_list("name", flat=True))
    district = court.district
    return FeeReceipt(
        court=court.name.removesuffix(district).rstrip(" ,").removesuffix(" for the").rstrip(" ,") if district else court.name,
        district=district, court_address=court.address, receipt_number=receipt.printed,
        received=shown.moment(payment.received_at, court.time_zone), payer=payment.payer, case_number=payment.case.number,
        caption=shown.caption(payment.case.caption, payment.case.confidentiality, names), lines=lines,
        credit=amounts.shown(credit) if credit else "", total=amounts.shown(payment.amount), tender=payment.tender,
        reference=payment.reference, drawer=payment.day.drawer, clerk=payment.received_by, clerk_title=court.clerk_title,
        voided=shown.moment(receipt.voided_at, court.time_zone) if receipt.voided_at else "",
        layout=layout if len(lines) + bool(credit) <= MOST_OF_A_THIRD else PAGE,
    )  # fmt: skip


def title(receipt: FeeReceipt) -> str:
    """Return what the paper is called: `Receipt R26-000017`."""
    return f"{TITLE} {receipt.receipt_number}"


def _line(part: PaymentPart) -> ReceiptLine:
    debt = part.assessment
    many = f" (× {debt.quantity})" if debt.quantity > 1 else ""
    rest = "" if part.amount == debt.amount else f", part of {amounts.shown(debt.amount)}"
    return ReceiptLine(f"{debt.title}{many}{rest}", debt.cites, amounts.shown(part.amount))
