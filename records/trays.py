"""Who works on a tray row, and until when: leases that run out by themselves when their holder dies."""

from datetime import datetime, timedelta
from typing import TypeVar

from django.db.models import F, Max, Q, QuerySet
from django.db.models.functions import Coalesce

from records.models.tray import Scan, TrayRow

Row = TypeVar("Row", bound=TrayRow)
_LAST = Coalesce(Max("sheaves__changed_at"), F("changed_at"))  # when somebody last got on with a scan


def lease(row: TrayRow, *, holder: str, now: datetime, seconds: float) -> bool:
    """Take the row for `seconds`, committed at once; False when another holder has it or its state changed."""
    values = {"holder": holder, "leased_until": now + timedelta(seconds=seconds)}
    taken = _table(row).filter(free_at(now), pk=row.pk, state=row.state).update(**values)
    for name, value in values.items():
        setattr(row, name, value)
    return bool(taken)


def renew(row: TrayRow, *, holder: str, now: datetime, seconds: float) -> bool:
    """Keep the row for another `seconds`; False when the lease was lost meanwhile."""
    until = now + timedelta(seconds=seconds)
    return bool(_table(row).filter(pk=row.pk, holder=holder).update(leased_until=until))


def free(row: TrayRow, *, holder: str, next_try_at: datetime | None = None) -> None:
    """Give the row back, to be tried again at once or not before `next_try_at`."""
    _table(row).filter(pk=row.pk, holder=holder).update(holder="", leased_until=None, next_try_at=next_try_at)


def count_death(row: TrayRow, *, holder: str) -> int:
    """Count that the child died at this row while its worker lived; return how often that happened."""
    row.deaths += 1
    _table(row).filter(pk=row.pk, holder=holder).update(deaths=row.deaths)
    return row.deaths


def free_at(now: datetime) -> Q:
    """Return the filter for rows that nobody holds at this time and that may be tried."""
    unheld = Q(leased_until__isnull=True) | Q(leased_until__lt=now)
    return unheld & (Q(next_try_at__isnull=True) | Q(next_try_at__lte=now))


def _table(row: Row) -> QuerySet[Row]:
    return type(row)._base_manager.all()


def left_alone(scans: QuerySet[Scan], *, since: datetime) -> int:
    """Return how many of the scans are still to be read, and nobody got on with since this time.

    A paper laid in the tray again (split from another, tried again) waits from then on; one dealt out in sheaves waits from the last
    sheaf that was read.
    """
    return scans.filter(state="received").annotate(left=_LAST).filter(left__lt=since).count()


def oldest_left() -> datetime | None:
    """Return since when the paper that nobody got on with for longest has been waiting; None when none waits."""
    waiting = Scan.house.filter(state="received").annotate(left=_LAST)
    return waiting.order_by("left").values_list("left", flat=True).first()
