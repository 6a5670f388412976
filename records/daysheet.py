"""The day sheet: brought forward + dropped = filed + returned + on the desk + in progress, in files and in papers."""

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from django.db.models import Count, Q, QuerySet

from records.models import Event, Scan

ENDS = {"filed": "filed", "returned": "returned", "needs_clerk": "desk", "received": "progress", "": ""}
SHOWN_BY = ("document__withdrawn", "document__original_id")  # what shows that a filed paper is in its case


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
    """Return the sheet of this day, reckoned in the court's time zone, as things stand now.

    The two sides are reckoned apart: what was dropped is counted in the audit chain, where it ended in the tables, each end only
    where it can be shown: a filed paper by its document, a stack by its parts. What has no such end leaves a difference.
    """
    begin = datetime.combine(day, time.min, ZoneInfo(time_zone))
    end = datetime.combine(day + timedelta(days=1), time.min, ZoneInfo(time_zone))
    rows = _rows(begin, end)
    dropped = _dropped(begin, end)
    parts = _parts_of(dropped)
    stacks = {str(row["uid"]) for row in rows if row["state"] == "split" and _end_of(row)}
    whole = [row for row in rows if row["parent_id"] is None]
    single = [row for row in rows if str(row["uid"]) not in stacks]
    return DaySheet(
        day=day, files=_line(whole, dropped, begin, unreceived), papers=_line(single, (dropped | parts) - stacks, begin, unreceived),
        unreceived=unreceived, without_bytes=_without_bytes(), unchained=_unchained(),
    )  # fmt: skip


def _dropped(begin: datetime, end: datetime) -> set[str]:
    """Return the files that the chain says were received in this time; what was split from another is no file."""
    came = _in_chain().filter(at__gte=begin, at__lt=end)
    subjects = set(came.values_list("subject", flat=True))
    split_off = Scan.house.filter(parent__isnull=False, uid__in=subjects).values_list("uid", flat=True)
    return subjects - {str(uid) for uid in split_off}


def _parts_of(dropped: set[str]) -> set[str]:
    """Return the papers split from these, and from those again, that the chain knows of: they came with their whole, whenever it was split."""
    found: set[str] = set()
    wholes = dropped
    while wholes:
        rows = Scan.house.filter(parent__uid__in=wholes).values_list("uid", flat=True)
        wholes = {str(uid) for uid in rows}
        found |= wholes
    return set(_in_chain().filter(subject__in=found).values_list("subject", flat=True))


def _in_chain() -> QuerySet[Event]:
    return Event.objects.filter(subject_kind="scan", left="new")


def _rows(begin: datetime, end: datetime) -> list[dict[str, Any]]:
    """Return what the tray knows of papers that came in this time or were still open at its beginning."""
    still_open = Q(state__in=["received", "needs_clerk", "split"])
    rows = Scan.house.filter(Q(received_at__lt=end) & (Q(changed_at__gte=begin) | still_open))
    return list(rows.values("pk", "uid", "parent_id", "state", "received_at", "changed_at", *SHOWN_BY))


def _end_of(row: Mapping[str, Any]) -> str:
    """Return where a paper ended, as far as that can be shown; nothing when it cannot.

    A stack is where its most unfinished part is.
    """
    if row["state"] == "split":
        return worst_of(row["pk"])
    if row["state"] == "filed" and (row["document__withdrawn"] is not False or not row["document__original_id"]):
        return ""
    return str(row["state"])


def worst_of(pk: int) -> str:
    """Return the state of the part of this scan that is furthest from its end; nothing when it has no parts, or one is nowhere."""
    parts = Scan.house.filter(parent_id=pk).values("pk", "state", *SHOWN_BY)
    states = {_end_of(part) for part in parts}
    order = ("", "received", "needs_clerk", "filed", "returned")
    return next((state for state in order if state in states), "")


def _line(rows: Iterable[Mapping[str, Any]], came: set[str], begin: datetime, unreceived: int) -> Line:
    forward = 0
    ends = dict.fromkeys(("", "filed", "returned", "desk", "progress"), 0)
    for row in rows:
        end = ENDS[_end_of(row)]
        before = row["received_at"] < begin
        if before and end in {"filed", "returned"} and row["changed_at"] < begin:
            continue
        forward += before
        ends[end] += 1
    return Line(
        forward, len(came) + unreceived, ends["filed"], ends["returned"], ends["desk"], ends["progress"] + unreceived
    )


def _without_bytes() -> int:
    return Scan.house.filter(original__isnull=True, place__isnull=True).count()


def _unchained() -> int:
    """How many papers have a row and no `received` line in the chain, or a line and no row: nought unless someone meddled."""
    began = _in_chain().aggregate(count=Count("pk"))["count"]
    return abs(int(began) - Scan.house.count())
