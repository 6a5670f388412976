"""What reading yielded, day by day: kept with each reading, counted only over what the viewer may see."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from django.db.models import Count, Q, Sum
from django.db.models.functions import Coalesce

from records import trays
from records.access import Viewer
from records.models import Scan, Yield
from records.yieldfacts import COUNTED, DayYield


def note(scan: Scan, *, day: date, scanner: str, counts: Mapping[str, Any], now: datetime) -> None:
    """Keep what one reading of this paper yielded, inside the caller's book."""
    Yield.house.create(scan=scan, day=day, read_at=now, lane=scan.lane, scanner=scanner, **counts)


def days(viewer: Viewer, *, since: date) -> list[DayYield]:
    """Return what reading yielded on each day from `since`, by lane and scanner, as far as this viewer may see the papers."""
    sums = {name: Coalesce(Sum(name), 0) for name in COUNTED if name not in {"confidence", "illegible"}}
    rows = Yield.objects.visible_to(viewer).filter(day__gte=since).values("day", "lane", "scanner")
    counted = rows.annotate(
        papers_=Count("pk"), illegible_=Count("pk", filter=Q(illegible=True)), confidence_=Sum("confidence"),
        **{f"{name}_": what for name, what in sums.items()},
    )  # fmt: skip
    return [_day(row) for row in counted.order_by("day", "lane", "scanner")]


def _day(row: Mapping[str, Any]) -> DayYield:
    return DayYield(**{name.removesuffix("_"): value for name, value in row.items()})


def last_read(viewer: Viewer) -> datetime | None:
    """Return when a paper this viewer may see was last read; None when none ever was."""
    rows = Yield.objects.visible_to(viewer).order_by("-read_at")
    return rows.values_list("read_at", flat=True).first()


def waiting(viewer: Viewer, *, since: datetime) -> int:
    """Return how many papers this viewer may see have been waiting to be read since before this time, and nobody got on with."""
    return trays.left_alone(Scan.objects.visible_to(viewer), since=since)
