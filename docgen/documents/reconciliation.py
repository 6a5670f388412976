"""The counter's day on paper: a page a drawer with its sums, its receipts, its cash counted against expected, and two people's signatures."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from docgen.documents import shown
from records.money.sheet import Correction, CourtSheet, DrawerSheet, Numbers, ReceiptLine, Sum
from records.rules import amounts
from records.rules.court import CourtProfile
from records.rules.fees import fees

KIND = "reconciliation"
TITLE = "Daily Reconciliation"


@dataclass(frozen=True)
class FeeRow:
    """What of one fee came in, went out, and is left."""

    name: str
    came_in: str
    went_out: str
    net: str


@dataclass(frozen=True)
class TenderRow(FeeRow):
    """The same of one tender, and how many receipts it was."""

    count: int


@dataclass(frozen=True)
class PieceRow:
    """Notes or coins of one kind, counted."""

    kind: str
    many: int
    makes: str


@dataclass(frozen=True)
class ReceiptRow:
    """One receipt number of the drawer; `case` is empty where it must not be shown."""

    number: str
    time: str
    case: str
    tender: str
    amount: str
    void: bool


@dataclass(frozen=True)
class CorrectionRow:
    """A receipt voided, or money given back, with the reason and who did it."""

    number: str
    what: str
    tender: str
    amount: str
    reason: str
    by: str


@dataclass(frozen=True)
class DrawerPage:
    """One drawer's page."""

    drawer: str
    state: str
    opened_by: str
    counted_by: str
    closed_by: str
    tenders: tuple[TenderRow, ...]
    tender_total: TenderRow
    fees: tuple[FeeRow, ...]
    fee_total: FeeRow
    float_amount: str
    cash_in: str
    cash_out: str
    expected: str
    counted: str  # empty before it is counted
    over_short: str  # `even`, `$5.00 short`, `$5.00 over`; empty before it is counted
    deposit: str  # counted less float
    explanation: str
    pieces: tuple[PieceRow, ...]
    receipts: tuple[ReceiptRow, ...]
    corrections: tuple[CorrectionRow, ...]


@dataclass(frozen=True)
class NumberRow:
    """The receipt numbers of one series, over all drawers of the court."""

    first: str
    last: str
    issued: int
    voided: int
    missing: str  # empty when every number is accounted for


@dataclass(frozen=True)
class Reconciliation:
    """Everything the sheet says."""

    court: str
    district: str
    day: str
    drawn: str
    drawn_by: str
    drawers: tuple[DrawerPage, ...]
    numbers: tuple[NumberRow, ...]
    assessed: str
    paid: str
    waived: str
    still_open: str
    difference: str  # empty when assessed = paid + waived + open
    refunded: str


def gather(sheet: CourtSheet, court: CourtProfile, *, by: str, now: datetime) -> Reconciliation:
    """Return the sheet as it is printed; names stand nowhere on it, and of cases its maker may not see no numbers and reasons either."""
    titles = {fee.code: f"{fee.title} ({fee.code})" for fee in fees(court)}
    proof, district = sheet.proof, court.district
    return Reconciliation(
        court=court.name.removesuffix(district).rstrip(" ,").removesuffix(" for the").rstrip(" ,") if district else court.name,
        district=district, day=shown.day(sheet.day), drawn=shown.moment(now, court.time_zone), drawn_by=by,
        drawers=tuple(_page(one, court, titles) for one in sheet.drawers), numbers=tuple(map(_numbers, sheet.numbers)),
        assessed=amounts.shown(proof.assessed), paid=amounts.shown(proof.paid), waived=amounts.shown(proof.waived),
        still_open=amounts.shown(proof.open), refunded=amounts.shown(proof.refunded),
        difference=amounts.shown(proof.difference) if proof.difference else "",
    )  # fmt: skip


def title(sheet: Reconciliation) -> str:
    """Return what the paper is called: `Daily Reconciliation, Monday, March 2, 2026`."""
    return f"{TITLE}, {sheet.day}"


def _page(one: DrawerSheet, court: CourtProfile, titles: dict[str, str]) -> DrawerPage:
    cash = next((row for row in one.tenders if row.name == "cash"), Sum("cash", 0, Decimal(0), Decimal(0)))
    return DrawerPage(
        drawer=one.drawer, state=one.state, opened_by=one.opened_by, counted_by=one.counted_by, closed_by=one.closed_by,
        tenders=tuple(_tender(row, row.name) for row in one.tenders), tender_total=_tender(_together(one.tenders), "Together"),
        fees=tuple(_fee(row, titles.get(row.name, row.name)) for row in one.fees), fee_total=_fee(_together(one.fees), "Together"),
        float_amount=amounts.shown(one.float_amount), cash_in=amounts.shown(cash.came_in), cash_out=amounts.shown(cash.went_out),
        expected=amounts.shown(one.expected), counted="" if one.counted is None else amounts.shown(one.counted),
        over_short=_over_short(one.over_short),
        deposit="" if one.counted is None else amounts.shown(one.counted - one.float_amount), explanation=one.explanation,
        pieces=tuple(PieceRow(f"${kind}", many, amounts.shown(Decimal(kind) * many)) for kind, many in one.pieces),
        receipts=tuple(_receipt(line, court.time_zone) for line in one.lines), corrections=tuple(map(_correction, one.corrections)),
    )  # fmt: skip


def _fee(one: Sum, name: str) -> FeeRow:
    return FeeRow(
        name, amounts.shown(one.came_in), amounts.shown(one.went_out) if one.went_out else "", amounts.shown(one.net)
    )


def _tender(one: Sum, name: str) -> TenderRow:
    return TenderRow(**vars(_fee(one, name)), count=one.count)


def _together(rows: Sequence[Sum]) -> Sum:
    came, went = (sum((getattr(row, name) for row in rows), Decimal(0)) for name in ("came_in", "went_out"))
    return Sum("total", sum(row.count for row in rows), came, went)


def _over_short(off: Decimal | None) -> str:
    if off is None:
        return ""
    return f"{amounts.shown(abs(off))} {'over' if off > 0 else 'short'}" if off else "even"


def _receipt(line: ReceiptLine, time_zone: str) -> ReceiptRow:
    amount = amounts.shown(line.amount)
    return ReceiptRow(line.number, shown.clock(line.at, time_zone), line.case, line.tender, amount, line.void)


def _correction(one: Correction) -> CorrectionRow:
    sign = "-" if one.counts else ""
    return CorrectionRow(one.number, one.what, one.tender, f"{sign}{amounts.shown(one.amount)}", one.reason, one.by)


def _numbers(one: Numbers) -> NumberRow:
    return NumberRow(one.first, one.last, one.issued, one.voided, ", ".join(one.missing))
