"""PURE. The day a paper came, the day its own stamp says it was filed, and what is done where that day is still to come."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from intake_watch.findings import NeedsClerk, Suggestion

TO_COME = (
    "The filed stamp was read as {filed_on}, which was still to come when the paper was received on {received_on}. Nothing was filed. "
    "Look at the stamp and file the paper by hand with the day it shows."
)


def received_on(received_at: datetime, time_zone: str) -> date:
    """Return the day of receipt where the court sits."""
    return received_at.astimezone(ZoneInfo(time_zone)).date()


def must_have_come(filed_on: str | None, *, received: date, suggestion: Suggestion) -> None:
    """Raise NeedsClerk when the day that was read off the stamp comes after the day of receipt in the case's court."""
    if filed_on and date.fromisoformat(filed_on) > received:
        raise NeedsClerk("LOW_OCR", TO_COME.format(filed_on=filed_on, received_on=received), [suggestion])
