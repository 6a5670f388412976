"""The day reconciled: sums by tender and fee, every receipt number accounted for, voids with reasons, and assessed = paid + waived + open."""

from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal

from django.db.models import F

from records import access
from records.audit import one_moment
from records.models import Assessment, Case, Event, PaymentPart, Receipt, Refund, TillDay
from records.money import sums
from records.money.sheet import Correction, CourtSheet, DrawerSheet, Numbers, Proof, ReceiptLine, Sum

CREDIT = "credit"
WITHHELD = "(not shown)"
Moved = tuple[str, Decimal]


def reconcile(*, court: str, day: date, viewer: access.Viewer) -> CourtSheet:
    """Return the court's day at the counter, as it stands now.

    All money counts, also that of cases the viewer may not see; of these no number and no reason is shown. The receipts are compared with
    the audit chain: a number that the table or the chain does not have is named as missing.
    """
    with one_moment():
        drawers = tuple(_drawer(row, viewer) for row in TillDay.objects.filter(court=court, day=day))
        return CourtSheet(court, day, drawers, tuple(_numbers(court, day)), _proof(court))


def _drawer(day: TillDay, viewer: access.Viewer) -> DrawerSheet:
    rows = Receipt.house.filter(payment__day=day).select_related("payment__case").order_by("series", "number")
    return DrawerSheet(
        drawer=day.drawer, state=day.state, opened_by=day.opened_by, counted_by=day.counted_by, closed_by=day.closed_by,
        float_amount=day.float_amount, tenders=_sums(sums.taken(day), [*sums.corrected(day), *sums.given_back(day)]),
        fees=_sums(_came_by_fee(day), _went_by_fee(day)), lines=tuple(_line(row, day, viewer) for row in rows),
        corrections=tuple(_corrections(day, viewer)), counted=day.counted, pieces=tuple(day.pieces.items()),
        expected=day.expected if day.expected is not None else sums.expected_cash(day), explanation=day.explanation,
    )  # fmt: skip


def _line(row: Receipt, day: TillDay, viewer: access.Viewer) -> ReceiptLine:
    payment = row.payment
    void = row.voided_on_id == day.pk
    return ReceiptLine(row.printed, row.issued_at, _number(payment.case, viewer), payment.tender, payment.amount, void)


def _number(case: Case, viewer: access.Viewer) -> str:
    return case.number if access.may_see(viewer, case.confidentiality) else ""


def _sums(came: Iterable[Moved], went: Iterable[Moved]) -> tuple[Sum, ...]:
    incoming, outgoing = list(came), list(went)
    names = sorted({name for name, amount in (*incoming, *outgoing) if amount})
    return tuple(
        Sum(
            name, sum(1 for one, amount in incoming if one == name and amount),
            sums.total(amount for one, amount in incoming if one == name), sums.total(amount for one, amount in outgoing if one == name),
        )
        for name in names
    )  # fmt: skip


def _came_by_fee(day: TillDay) -> list[Moved]:
    """What came in this day by fee code. Credit of an earlier payment used today comes as its fee and leaves as credit."""
    parts = PaymentPart.house.filter(day=day).exclude(payment__day=day, payment__receipt__voided_on=day)
    by_fee = list(parts.values_list("assessment__fee", "amount"))
    own = parts.filter(payment__day=day).values_list("amount", flat=True)
    kept = sums.total(amount for _, amount in sums.taken(day)) - sums.total(own)
    return [*by_fee, (CREDIT, kept)]


def _went_by_fee(day: TillDay) -> list[Moved]:
    """What went out this day by fee code: receipts of earlier days voided, refunds, and credit that was used."""
    voided = Receipt.house.filter(voided_on=day).exclude(payment__day=F("voided_on"))
    parts = list(PaymentPart.house.filter(payment__receipt__in=voided).values_list("assessment__fee", "amount"))
    unused = sums.total(amount for _, amount in sums.corrected(day)) - sums.total(amount for _, amount in parts)
    used = PaymentPart.house.filter(day=day).exclude(payment__day=day).values_list("amount", flat=True)
    back = Refund.house.filter(day=day).values_list("assessment__fee", "amount")
    return [*parts, (CREDIT, unused), (CREDIT, sums.total(used)), *((fee or CREDIT, amount) for fee, amount in back)]


def _corrections(day: TillDay, viewer: access.Viewer) -> Iterator[Correction]:
    for row in (
        Receipt.house.filter(voided_on=day).select_related("payment__case", "payment__day").order_by("voided_at")
    ):
        own, payment = row.payment.day_id == day.pk, row.payment
        what = "voided" if own else f"voided, of drawer {payment.day.drawer} on {payment.day.day}"
        why = row.void_reason if _number(payment.case, viewer) else WITHHELD
        assert row.voided_at is not None
        yield Correction(row.printed, what, payment.tender, payment.amount, why, row.voided_by, row.voided_at, not own)
    for back in (
        Refund.house.filter(day=day).select_related("payment__receipt", "payment__case").order_by("refunded_at")
    ):
        why = back.authority if _number(back.payment.case, viewer) else WITHHELD
        number = back.payment.receipt.printed
        yield Correction(number, "refunded", back.tender, back.amount, why, back.refunded_by, back.refunded_at, True)


def _numbers(court: str, day: date) -> Iterator[Numbers]:
    """Yield the numbers of each series of this day, as the table and the chain have them; they follow the last one before without a gap."""
    rows = list(Receipt.house.filter(court=court, payment__day__day=day).select_related("payment").order_by("number"))
    chained = _in_chain(court, day)
    for series in sorted({row.series for row in rows} | {printed.partition("-")[0][:-2] for printed in chained}):
        here = {row.printed: row for row in rows if row.series == series}
        proved = {name for name, row in here.items() if chained.get(name) == (str(row.uid), str(row.payment.amount))}
        own = [name for name in {*here, *chained} if name.startswith(series)]
        wanted = [
            _printed(series, day.year, one) for one in range(_last_before(court, series, day) + 1, _most(own) + 1)
        ]
        voided = sum(1 for row in here.values() if row.state == "voided")
        missing = tuple(name for name in wanted if name not in proved)
        yield Numbers(series, min(own), max(own), len(here), voided, missing)


def _last_before(court: str, series: str, day: date) -> int:
    before = Receipt.house.filter(court=court, series=series, year=day.year, payment__day__day__lt=day)
    return before.order_by("-number").values_list("number", flat=True).first() or 0


def _in_chain(court: str, day: date) -> dict[str, tuple[str, str]]:
    """Return what the chain says of the receipts of this day: printed number -> id and amount."""
    drawers = [str(uid) for uid in TillDay.objects.filter(court=court, day=day).values_list("uid", flat=True)]
    lines = Event.objects.filter(subject_kind="receipt", happened="issued", facts__day__in=drawers)
    return {line.facts["number"]: (line.subject, line.facts["amount"]) for line in lines.iterator(2000)}


def _printed(series: str, year: int, number: int) -> str:
    return Receipt(series=series, year=year, number=number).printed


def _most(printed: list[str]) -> int:
    return max(int(name.partition("-")[2]) for name in printed)


def _proof(court: str) -> Proof:
    owed = Assessment.house.filter(case__court=court).values_list("amount", "waived", "open")
    paid = PaymentPart.house.filter(payment__court=court, payment__receipt__state="issued").values_list(
        "amount", flat=True
    )
    back = Refund.house.filter(court=court, assessment__isnull=False).values_list("amount", flat=True)
    columns = [sums.total(column) for column in zip(*owed.iterator(2000), strict=True)] or [sums.total(())] * 3
    assessed, waived, still_open = columns
    return Proof(assessed, sums.total(paid.iterator(2000)), waived, still_open, sums.total(back.iterator(2000)))
