"""Receipt numbers: one after the other in a court, series and year, without a gap; and the receipt of a number found again."""

import hashlib
import re

from records.access import Viewer
from records.models import Counter, Receipt

PRINTED = re.compile(r"(?P<series>[A-Z]{1,4})-?(?P<year>\d{2})-?(?P<number>\d{1,9})")
SERIES = re.compile(r"[A-Z]{1,4}")


class NoSuchReceipt(Exception):
    """No receipt that this person may see has the number; nothing was changed."""


def locked_counter(court: str, series: str, year: int) -> Counter:
    """Return the counter of this court, series and year, its row locked until the transaction is over.

    The number is taken from it in the transaction that writes the receipt: undone together, they leave no gap.
    """
    return Counter.objects.select_for_update().get_or_create(name=_name(court, series, year))[0]


def take_next(counter: Counter) -> int:
    """Return the next number of a counter locked before."""
    counter.last += 1
    counter.save()
    return counter.last


def find_receipt(printed: str, viewer: Viewer, *, court: str) -> Receipt:
    """Return the court's receipt with this printed number (`R26-000017`); raise NoSuchReceipt when the viewer sees none."""
    read = PRINTED.fullmatch(printed.strip().upper())
    rows = Receipt.objects.visible_to(viewer).select_related("payment__case", "payment__day", "voided_on")
    found = (
        read
        and rows.filter(
            court=court, series=read["series"], year=2000 + int(read["year"]), number=int(read["number"])
        ).first()
    )
    if not found:
        raise NoSuchReceipt(
            f"No receipt has the number {printed}. Nothing was changed. It stands at the top of the receipt and looks like R26-000017."
        )
    return found


def _name(court: str, series: str, year: int) -> str:
    name = f"receipt-{series}-{year}-{court}"
    return name if len(name) <= 60 else f"receipt-{series}-{year}-{hashlib.sha256(court.encode()).hexdigest()[:32]}"
