"""Void a receipt made by mistake: it keeps its number and prints VOID, and what it paid is open again."""

import hashlib
from datetime import datetime

from records import events
from records.lifecycles import ASSESSMENT, RECEIPT
from records.models import Assessment, Case, PaymentPart, Receipt, Refund, TillDay
from records.money import sums, till


class NotVoided(Exception):
    """The receipt cannot be voided so; nothing was changed."""


def void(*, receipt: Receipt, reason: str, by: str, now: datetime, day: TillDay | None = None) -> Receipt:
    """Void the receipt for this reason. In its own drawer while that is open it simply no longer counts there.

    Once its drawer is counted or closed, its sheet stays as it was signed: `day` must be a drawer open today, whose sheet then carries the
    correction. Raises NotVoided when it is voided already, money of it was given back, or the reason is missing; TillNotOpen.
    The chain's line holds the reason's SHA-256, so that the reason in the table cannot be written anew unseen.
    """
    if not reason.strip():
        raise NotVoided(
            "Say why the receipt is voided. Nothing was changed: a receipt is never voided without a reason."
        )
    with events.book():
        Case.house.select_for_update().get(pk=receipt.payment.case_id)
        row = Receipt.house.select_for_update().select_related("payment__day").get(pk=receipt.pk)
        _must_be_voidable(row)
        drawer = _drawer(row, day, now)
        facts = {
            "number": row.printed,
            "amount": str(row.payment.amount),
            "tender": row.payment.tender,
            "day": str(drawer.uid),
        }
        facts["reason"] = hashlib.sha256(reason.strip().encode()).hexdigest()
        events.advance(
            row,
            RECEIPT,
            "voided",
            by=by,
            now=now,
            facts=facts,
            voided_by=by,
            voided_at=now,
            void_reason=reason.strip(),
            voided_on=drawer,
        )
        for part in PaymentPart.house.filter(payment=row.payment).order_by("pk"):
            _open_again(part, by, now)
        return row


def _must_be_voidable(row: Receipt) -> None:
    if row.state == "voided":
        raise NotVoided(
            f"Receipt {row.printed} was voided before, on {row.voided_on.day if row.voided_on else ''}. Nothing was changed. Once is enough."
        )
    if Refund.house.filter(payment=row.payment).exists():
        raise NotVoided(
            f"Money of receipt {row.printed} was given back already. Nothing was changed. Voiding it too would count that money twice; "
            "give back the rest as a refund."
        )


def _drawer(row: Receipt, day: TillDay | None, now: datetime) -> TillDay:
    """Return the drawer against which it is voided: its own while that is open, otherwise the one open today."""
    own = TillDay.objects.select_for_update().get(pk=row.payment.day_id)
    if own.state == "open":
        if PaymentPart.house.filter(payment=row.payment).exclude(day=own).exists():
            raise NotVoided(
                f"Credit of receipt {row.printed} was used in another drawer. Nothing was changed. Close drawer {own.drawer} first; then void "
                "the receipt against a drawer open that day."
            )
        return own
    if day is None or day.pk == own.pk:
        raise NotVoided(
            f"Drawer {own.drawer} of {own.day} is {own.state}, and its sheet stays as it was signed. Nothing was changed. Void the receipt "
            "against a drawer that is open today: the correction then stands on today's sheet, with the reason."
        )
    return till.locked_open(day, row.court, now)


def _open_again(part: PaymentPart, by: str, now: datetime) -> None:
    row = Assessment.house.select_for_update().get(pk=part.assessment_id)
    valid = PaymentPart.house.filter(assessment=row, payment__receipt__state="issued")
    still = sums.total(valid.values_list("amount", flat=True))
    happened = "part voided" if still else "payment voided"
    facts = {"amount": str(part.amount), "open": str(row.open + part.amount)}
    events.advance(row, ASSESSMENT, happened, by=by, now=now, facts=facts, open=row.open + part.amount)
