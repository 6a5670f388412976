"""PURE. The day's reconciliation in plain data: one sheet a drawer, the receipt numbers of the court, and the proof."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal


@dataclass(frozen=True)
class ReceiptLine:
    """One receipt number of the drawer. `case` is empty when the viewer may not see the case; names stand nowhere."""

    number: str
    at: datetime
    case: str
    tender: str
    amount: Decimal
    void: bool  # while its drawer was open, so that it does not count


@dataclass(frozen=True)
class Correction:
    """What leaves the drawer's sums again: a receipt voided, or money given back; with who, when, and why."""

    number: str
    what: str  # "voided", "voided, of drawer A on 2026-03-02", "refunded"
    tender: str
    amount: Decimal
    reason: str
    by: str
    at: datetime
    counts: bool  # taken off the sums of this drawer (a receipt voided in its own open drawer never was in them)


@dataclass(frozen=True)
class Sum:
    """What of one tender or fee code came in, what went out again, and how many receipts it was."""

    name: str
    count: int
    came_in: Decimal
    went_out: Decimal

    @property
    def net(self) -> Decimal:
        """What is left."""
        return self.came_in - self.went_out


@dataclass(frozen=True)
class DrawerSheet:
    """One drawer's day."""

    drawer: str
    state: str
    opened_by: str
    counted_by: str
    closed_by: str
    float_amount: Decimal
    tenders: tuple[Sum, ...]
    fees: tuple[Sum, ...]
    lines: tuple[ReceiptLine, ...]
    corrections: tuple[Correction, ...]
    expected: Decimal
    counted: Decimal | None
    pieces: tuple[tuple[str, int], ...]
    explanation: str

    @property
    def over_short(self) -> Decimal | None:
        """Counted less expected cash: over when above nought, short when below; None before it is counted."""
        return None if self.counted is None else self.counted - self.expected

    @property
    def agrees(self) -> bool:
        """Whether the sums by tender and by fee are the same money."""
        return sum(one.net for one in self.tenders) == sum(one.net for one in self.fees)


@dataclass(frozen=True)
class Numbers:
    """The receipt numbers of one series on this day, over all drawers, and which of them are nowhere or without their line in the chain."""

    series: str
    first: str
    last: str
    issued: int
    voided: int
    missing: tuple[str, ...]


@dataclass(frozen=True)
class Proof:
    """assessed = paid + waived + open, over every case of the court as of the moment the sheet was made."""

    assessed: Decimal
    paid: Decimal
    waived: Decimal
    open: Decimal
    refunded: Decimal  # of the paid, given back since

    @property
    def difference(self) -> Decimal:
        """What is owed and nowhere; nought when the books are in balance."""
        return self.assessed - self.paid - self.waived - self.open


@dataclass(frozen=True)
class CourtSheet:
    """The court's day at the counter."""

    court: str
    day: date
    drawers: tuple[DrawerSheet, ...]
    numbers: tuple[Numbers, ...]
    proof: Proof

    @property
    def balanced(self) -> bool:
        """Whether every number is accounted for, every drawer's sums agree, every counted drawer has what it should, and the proof holds."""
        missing = any(one.missing for one in self.numbers)
        return not (missing or self.proof.difference or any(one.over_short or not one.agrees for one in self.drawers))
