"""The drawer of a clerk on one day of the court: opened with a float, counted, closed with what is over or short explained."""

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal

from django.db import IntegrityError

from records import events
from records.importing import today
from records.lifecycles import TILL
from records.models import TillDay
from records.money.sums import expected_cash
from records.rules.amounts import NOTHING, amount_or_nothing, shown
from records.rules.court import CourtProfile

PIECES = ("100.00", "50.00", "20.00", "10.00", "5.00", "2.00", "1.00", "0.50", "0.25", "0.10", "0.05", "0.01")
# The notes and coins of 31 U.S.C. 5112(a) and 12 U.S.C. 411, as a drawer holds them.


class NotOpened(Exception):
    """The drawer cannot be opened so; nothing was changed."""


class TillNotOpen(Exception):
    """The drawer is not open today, so no money can be entered in it; nothing was changed."""


class NotCounted(Exception):
    """The count cannot be right; nothing was changed."""


class NotClosed(Exception):
    """The drawer cannot be closed so; nothing was changed."""


def open_day(*, court: CourtProfile, drawer: str, float_amount: object, by: str, now: datetime) -> TillDay:
    """Open a drawer for the court's day with the cash that lies in it to give change with (it may be nothing).

    Raises NotOpened when it was opened today before, or an earlier day of it was never closed.
    """
    start, name, day = (
        amount_or_nothing(float_amount),
        " ".join(drawer.split()).upper()[:40],
        today(now, court.time_zone),
    )
    if not name:
        raise NotOpened("The drawer has no name. Nothing was changed. Give it one that stands on it, like A.")
    try:
        with events.book():
            _must_be_free(court, name)
            row = TillDay(
                court=court.id,
                time_zone=court.time_zone,
                drawer=name,
                day=day,
                float_amount=start,
                opened_by=by,
                opened_at=now,
            )
            facts = {"court": court.id, "drawer": name, "day": day.isoformat(), "float": str(start)}
            events.advance(row, TILL, "opened", by=by, now=now, facts=facts)
            return row
    except IntegrityError:
        raise NotOpened(
            f"Drawer {name} was opened today before. Nothing was changed. Use it, or open another one."
        ) from None


def open_drawer(*, court: CourtProfile, drawer: str, now: datetime) -> TillDay:
    """Return the drawer of this name that is open today; raise TillNotOpen when it is not. Without a name: the only open one."""
    name, day = " ".join(drawer.split()).upper(), today(now, court.time_zone)
    rows = TillDay.objects.filter(court=court.id, day=day, state="open")
    found = list(rows.filter(drawer=name) if name else rows)
    if len(found) == 1:
        return found[0]
    which = f"Drawer {name} is not open" if name else "No drawer is open" if not found else "Several drawers are open"
    raise TillNotOpen(
        f"{which} today ({day}). Nothing was changed. Open it with `docgen money day --open FLOAT --drawer NAME`, or name one that is open."
    )


def find_unclosed(*, court: CourtProfile, drawer: str) -> TillDay:
    """Return the drawer of this name that is not closed yet, of whichever day; without a name the only such one. Raises TillNotOpen."""
    name = " ".join(drawer.split()).upper()
    rows = TillDay.objects.filter(court=court.id).exclude(state="closed")
    found = list(rows.filter(drawer=name) if name else rows)
    if len(found) != 1:
        which = (
            f"Drawer {name} is not open" if name else "No drawer is open" if not found else "Several drawers are open"
        )
        raise TillNotOpen(
            f"{which}, so it is not clear what to close. Nothing was changed. Name a drawer; `docgen money day` shows them."
        )
    return found[0]


def locked_open(day: TillDay, court: str, now: datetime) -> TillDay:
    """Return the drawer with its row locked, when it is this court's and open now; otherwise raise TillNotOpen."""
    row = TillDay.objects.select_for_update().get(pk=day.pk)
    if row.court != court:
        raise TillNotOpen(
            "This drawer is another court's. Nothing was changed. Name a drawer of the court the case is in."
        )
    if row.state != "open":
        raise TillNotOpen(
            f"Drawer {row.drawer} of {row.day} is {row.state}, so nothing can be entered in it any more. Nothing was changed. Enter it in a "
            "drawer that is open today."
        )
    if today(now, row.time_zone) != row.day:
        raise TillNotOpen(
            f"Drawer {row.drawer} is still that of {row.day}. Nothing was changed. Count and close it, then open it for today."
        )
    return row


def count(
    *, day: TillDay, by: str, now: datetime, cash: object = None, pieces: Mapping[str, int] | None = None
) -> TillDay:
    """Enter the cash counted in the drawer, float and all: as a sum, or by `pieces` (`{"20.00": 12}`), or both where they agree."""
    counted = _counted(cash, pieces)
    with events.book():
        row = _still(day, "open", NotCounted)
        kept = {kind: pieces[kind] for kind in PIECES if pieces and pieces.get(kind)}
        events.advance(
            row,
            TILL,
            "counted",
            by=by,
            now=now,
            facts={"counted": str(counted)},
            counted=counted,
            pieces=kept,
            counted_by=by,
            counted_at=now,
        )
        return row


def open_again(*, day: TillDay, by: str, now: datetime) -> TillDay:
    """Open a counted drawer again that was not closed yet: somebody came late, or it shall be counted anew."""
    with events.book():
        row = _still(day, "counted", NotCounted)
        events.advance(
            row, TILL, "opened again", by=by, now=now, counted=None, pieces={}, counted_by="", counted_at=None
        )
        return row


def close(*, day: TillDay, by: str, now: datetime, explanation: str = "") -> TillDay:
    """Close a counted drawer for good, with what should be in it. What is over or short must be explained, or it is not closed."""
    with events.book():
        row = _still(day, "counted", NotClosed)
        assert row.counted is not None
        expected = expected_cash(row)
        off = row.counted - expected
        if off and not explanation.strip():
            raise NotClosed(
                f"Drawer {row.drawer} is {'over' if off > 0 else 'short'} by {shown(abs(off))}: {shown(row.counted)} was counted, and "
                f"{shown(expected)} should be in it. It was not closed. Count it again, or close it with an explanation."
            )
        facts = {"expected": str(expected), "counted": str(row.counted), "over_short": str(off or NOTHING)}
        events.advance(
            row,
            TILL,
            "closed",
            by=by,
            now=now,
            facts=facts,
            expected=expected,
            explanation=explanation.strip(),
            closed_by=by,
            closed_at=now,
        )
        return row


def _must_be_free(court: CourtProfile, drawer: str) -> None:
    left = TillDay.objects.filter(court=court.id, drawer=drawer).exclude(state="closed").first()
    if left:
        raise NotOpened(
            f"Drawer {drawer} of {left.day} is {left.state} and was never closed. Nothing was changed. "
            + ("Use it, or count and close it first." if left.state == "open" else "Close it first.")
        )


def _counted(cash: object, pieces: Mapping[str, int] | None) -> Decimal:
    if cash is None and pieces is None:
        raise NotCounted("Nothing was counted. Nothing was changed. Say how much cash is in the drawer, float and all.")
    for kind, many in (pieces or {}).items():
        if kind not in PIECES or isinstance(many, bool) or not isinstance(many, int) or many < 0:
            raise NotCounted(
                f"{many!r} pieces of {kind} cannot be counted. Nothing was changed. There are: {', '.join(PIECES)}."
            )
    added = sum((Decimal(kind) * many for kind, many in (pieces or {}).items()), NOTHING)
    said = added if cash is None else amount_or_nothing(cash)
    if pieces is not None and said != added:
        raise NotCounted(
            f"The pieces make {shown(added)}, but {shown(said)} was said to be in the drawer. Nothing was changed. Count again."
        )
    return amount_or_nothing(said)


def _still(day: TillDay, state: str, refused: type[Exception]) -> TillDay:
    row = TillDay.objects.select_for_update().get(pk=day.pk)
    if row.state != state:
        raise refused(
            f"Drawer {row.drawer} of {row.day} is {row.state}, not {state}. Nothing was changed. `docgen money day` shows it."
        )
    return row
