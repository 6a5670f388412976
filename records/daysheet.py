"""The day sheet: brought forward + dropped = filed + returned + on the desk + in progress, in files and in papers."""

from dataclasses import asdict, dataclass
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from django.db.models import Count, Q

from records.models import Event, Scan

ENDS = {"filed": "filed", "returned": "returned", "needs_clerk": "desk", "received": "progress", "split": "split"}


@dataclass(frozen=True)
class Line:
    """One line of the sheet, in files as dropped or in papers (a stack counts as the papers found in it)."""

    brought_forward: int
    dropped: int
    filed: int
    returned: int
    desk: int
    progress: int

    @property
    def difference(self) -> int:
        """What came in and is nowhere; nought when the line is in balance."""
        return self.brought_forward + self.dropped - (self.filed + self.returned + self.desk + self.progress)


@dataclass(frozen=True)
class DaySheet:
    """The sheet of one court day. `unreceived` files were taken from the folder and have no row yet."""

    day: date
    files: Line
    papers: Line
    unreceived: int
    without_bytes: int
    unchained: int

    @property
    def balanced(self) -> bool:
        """Whether every file and paper is accounted for, by the tray and by the chain alike."""
        return not (self.files.difference or self.papers.difference or self.without_bytes or self.unchained)

    def as_json(self) -> dict[str, Any]:
        """Return the sheet in plain data."""
        return asdict(self) | {"day": self.day.isoformat(), "balanced": self.balanced}


def day_sheet(*, day: date, time_zone: str, unreceived: int) -> DaySheet:
    """Return the sheet of this day, reckoned in the court's time zone, as things stand now."""
    begin = datetime.combine(day, time.min, ZoneInfo(time_zone))
    end = datetime.combine(day + timedelta(days=1), time.min, ZoneInfo(time_zone))
    return DaySheet(
        day=day, files=_files(begin, end, unreceived), papers=_papers(begin, end, unreceived), unreceived=unreceived,
        without_bytes=Scan.house.filter(original__isnull=True, place__isnull=True).count(), unchained=_unchained(),
    )  # fmt: skip


def _papers(begin: datetime, end: datetime, unreceived: int) -> Line:
    rows = Scan.house.exclude(state="split")
    return _line(rows, begin, end, unreceived, lambda row: str(row["state"]))


def _files(begin: datetime, end: datetime, unreceived: int) -> Line:
    """A file that was split is where its most unfinished part is: in progress, on the desk, filed."""
    rows = Scan.house.filter(parent__isnull=True)
    return _line(
        rows, begin, end, unreceived, lambda row: worst_of(row["pk"]) if row["state"] == "split" else str(row["state"])
    )


def worst_of(pk: int) -> str:
    """Return the state of the part of this scan that is furthest from its end."""
    states = set()
    for part, state in Scan.house.filter(parent_id=pk).values_list("pk", "state"):
        states.add(worst_of(part) if state == "split" else state)
    return next((state for state in ("received", "needs_clerk", "filed", "returned") if state in states), "received")


def _line(rows: Any, begin: datetime, end: datetime, unreceived: int, state_of: Any) -> Line:
    forward = dropped = 0
    ends = dict.fromkeys(("filed", "returned", "desk", "progress"), 0)
    still_open = Q(state__in=["received", "needs_clerk", "split"])
    for row in rows.filter(Q(received_at__lt=end) & (Q(changed_at__gte=begin) | still_open)).values(
        "pk", "state", "received_at", "changed_at"
    ):
        state = ENDS[state_of(row)]
        before = row["received_at"] < begin
        if before and state in {"filed", "returned"} and row["changed_at"] < begin:
            continue
        forward, dropped = forward + before, dropped + (not before)
        ends[state] += 1
    return Line(
        forward, dropped + unreceived, ends["filed"], ends["returned"], ends["desk"], ends["progress"] + unreceived
    )


def _unchained() -> int:
    """How many papers have a row and no `received` line in the chain, or a line and no row: nought unless someone meddled."""
    began = Event.objects.filter(subject_kind="scan", left="new").aggregate(count=Count("pk"))["count"]
    return abs(int(began) - Scan.house.count())
