"""What the timetable rings for at the way out: the dispatches that wait in the tray."""

from datetime import UTC, datetime

from celery import shared_task

from efile.outbox import hand_over_waiting
from records import alive


@shared_task(name="efile.hand_over_waiting")  # type: ignore[untyped-decorator]  # Celery has no types
def hand_over() -> None:
    """Hand over, or ask about, all that waits and that nobody holds."""
    alive.beat("worker", now=datetime.now(UTC))
    hand_over_waiting(by="outbox", clock=lambda: datetime.now(UTC))
