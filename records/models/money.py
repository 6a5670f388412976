"""Money at the counter: what is owed in a case, what was paid, the receipt for it, and the drawer it went into."""

import uuid

from django.db import models

from records.lifecycles import ASSESSMENT, RECEIPT, TILL
from records.models.case import Case
from records.models.restricted import Restricted


class Tender(models.TextChoices):
    """What was handed over the counter."""

    CASH = "cash"
    CHECK = "check"
    CARD = "card"
    MONEY_ORDER = "money order"
    ELECTRONIC = "electronic"


def _known(states: tuple[str, ...], name: str) -> models.CheckConstraint:
    return models.CheckConstraint(condition=models.Q(state__in=[one for one in states if one != "new"]), name=name)


class MoneyRow(models.Model):
    """What every row that moves by a lifecycle carries."""

    uid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    state = models.CharField(max_length=20)
    changed_at = models.DateTimeField()

    class Meta:
        abstract = True


class TillDay(MoneyRow):
    """One drawer on one day of the court: opened with a float, counted, closed. Of no case, so anyone at the counter may see it."""

    court = models.CharField(max_length=120)
    time_zone = models.CharField(max_length=60)
    drawer = models.CharField(max_length=40)
    day = models.DateField()
    float_amount = models.DecimalField(max_digits=12, decimal_places=2)
    opened_by = models.CharField(max_length=150)
    opened_at = models.DateTimeField()
    counted = models.DecimalField(max_digits=12, decimal_places=2, null=True)  # the cash in the drawer, float and all
    pieces = models.JSONField(default=dict)  # what lay in it: "20.00" -> how many
    counted_by = models.CharField(max_length=150, blank=True)
    counted_at = models.DateTimeField(null=True)
    expected = models.DecimalField(
        max_digits=12, decimal_places=2, null=True
    )  # what should lie in it, as of the closing
    explanation = models.TextField(blank=True)  # of what is over or short
    closed_by = models.CharField(max_length=150, blank=True)
    closed_at = models.DateTimeField(null=True)

    class Meta:
        ordering = ["court", "day", "drawer"]
        constraints = [
            models.UniqueConstraint("court", "drawer", "day", name="a_drawer_is_opened_once_a_day"),
            models.CheckConstraint(condition=models.Q(float_amount__gte=0), name="float_not_below_nought"),
            _known(TILL.states, "till_state_known"),
        ]


class Assessment(MoneyRow):
    """A sum owed in a case: by whom, for which fee, on which law. `open` is what is left to pay; moves keep it, nobody computes it."""

    case = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="assessments")
    number = models.PositiveIntegerField()  # within the case
    owed_by = models.CharField(max_length=300)
    fee = models.CharField(max_length=60)  # its code in the court's schedule
    title = models.CharField(max_length=200)
    cites = models.CharField(max_length=300)
    quantity = models.PositiveIntegerField(default=1)
    amount = models.DecimalField(max_digits=12, decimal_places=2)
    waived = models.DecimalField(max_digits=12, decimal_places=2, default=0)
    open = models.DecimalField(max_digits=12, decimal_places=2)
    authority = models.CharField(max_length=200, blank=True)  # of the order it rests on, and of the last waiver
    assessed_by = models.CharField(max_length=150)
    assessed_at = models.DateTimeField()

    house = models.Manager["Assessment"]()
    objects = Restricted["Assessment"].as_manager()

    class Meta:
        base_manager_name = "house"
        default_manager_name = "objects"
        ordering = ["number"]
        constraints = [
            models.UniqueConstraint("case", "number", name="one_assessment_per_number"),
            models.CheckConstraint(
                condition=models.Q(amount__gt=0, open__gte=0, waived__gte=0), name="assessment_amounts_make_sense"
            ),
            _known(ASSESSMENT.states, "assessment_state_known"),
        ]


class Payment(models.Model):
    """Money taken over the counter in a case. It is never altered: a mistake is mended by voiding its receipt."""

    uid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    case = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="payments")
    court = models.CharField(max_length=120)
    key = models.CharField(max_length=80)  # of the wish to pay: the same key twice is one payment
    payer = models.CharField(max_length=300)
    amount = models.DecimalField(max_digits=12, decimal_places=2)
    tender = models.CharField(max_length=20, choices=Tender.choices)
    reference = models.CharField(max_length=80, blank=True)  # the number of the check or money order
    day = models.ForeignKey(TillDay, on_delete=models.PROTECT, related_name="payments")
    received_by = models.CharField(max_length=150)
    received_at = models.DateTimeField()

    house = models.Manager["Payment"]()
    objects = Restricted["Payment"].as_manager()

    class Meta:
        base_manager_name = "house"
        default_manager_name = "objects"
        constraints = [
            models.UniqueConstraint("court", "key", name="one_payment_per_key"),
            models.CheckConstraint(condition=models.Q(amount__gt=0), name="payment_above_nought"),
            models.CheckConstraint(condition=models.Q(tender__in=Tender.values), name="payment_tender_known"),
        ]


class PaymentPart(models.Model):
    """What of a payment pays which assessment, and on which day; what is left of the payment is credit."""

    payment = models.ForeignKey(Payment, on_delete=models.PROTECT, related_name="parts")
    assessment = models.ForeignKey(Assessment, on_delete=models.PROTECT, related_name="parts")
    amount = models.DecimalField(max_digits=12, decimal_places=2)
    day = models.ForeignKey(TillDay, on_delete=models.PROTECT, related_name="parts")

    house = models.Manager["PaymentPart"]()
    objects = Restricted["PaymentPart"].as_manager()

    class Meta:
        base_manager_name = "house"
        default_manager_name = "objects"
        constraints = [models.CheckConstraint(condition=models.Q(amount__gt=0), name="part_above_nought")]


class Receipt(MoneyRow):
    """The receipt for a payment. Its number follows the one before without a gap; voided it keeps its number; it is never removed."""

    court = models.CharField(max_length=120)
    series = models.CharField(max_length=4)
    year = models.PositiveIntegerField()
    number = models.PositiveIntegerField()
    payment = models.OneToOneField(Payment, on_delete=models.PROTECT, related_name="receipt")
    issued_by = models.CharField(max_length=150)
    issued_at = models.DateTimeField()
    voided_by = models.CharField(max_length=150, blank=True)
    voided_at = models.DateTimeField(null=True)
    void_reason = models.TextField(blank=True)
    voided_on = models.ForeignKey(TillDay, on_delete=models.PROTECT, related_name="voids", null=True)

    house = models.Manager["Receipt"]()
    objects = Restricted["Receipt"].as_manager()

    class Meta:
        base_manager_name = "house"
        default_manager_name = "objects"
        ordering = ["court", "series", "year", "number"]
        constraints = [
            models.UniqueConstraint("court", "series", "year", "number", name="receipt_numbers_are_used_once"),
            models.CheckConstraint(
                condition=models.Q(state="issued", voided_on=None)
                | models.Q(state="voided", voided_on__isnull=False) & ~models.Q(void_reason=""),
                name="a_void_has_day_and_reason",
            ),
            _known(RECEIPT.states, "receipt_state_known"),
        ]

    @property
    def printed(self) -> str:
        """The number as it is printed and asked for: R26-000017."""
        return f"{self.series}{self.year % 100:02}-{self.number:06}"


class Refund(models.Model):
    """Money given back of a payment, on authority: of what paid an assessment, or of credit (no assessment). It is never altered."""

    uid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    payment = models.ForeignKey(Payment, on_delete=models.PROTECT, related_name="refunds")
    assessment = models.ForeignKey(Assessment, on_delete=models.PROTECT, related_name="refunds", null=True)
    court = models.CharField(max_length=120)
    key = models.CharField(max_length=80)
    amount = models.DecimalField(max_digits=12, decimal_places=2)
    tender = models.CharField(max_length=20, choices=Tender.choices)
    authority = models.CharField(max_length=200)
    day = models.ForeignKey(TillDay, on_delete=models.PROTECT, related_name="refunds")
    refunded_by = models.CharField(max_length=150)
    refunded_at = models.DateTimeField()

    house = models.Manager["Refund"]()
    objects = Restricted["Refund"].as_manager()

    class Meta:
        base_manager_name = "house"
        default_manager_name = "objects"
        constraints = [
            models.UniqueConstraint("court", "key", name="one_refund_per_key"),
            models.CheckConstraint(condition=models.Q(amount__gt=0), name="refund_above_nought"),
            models.CheckConstraint(condition=models.Q(tender__in=Tender.values), name="refund_tender_known"),
        ]
