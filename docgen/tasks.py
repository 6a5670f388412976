"""What the timetable rings for where documents are drawn up: the requests that wait in the tray."""

from datetime import UTC, datetime

from celery import shared_task

from docgen.produce import draw_waiting
from records import alive


@shared_task(name="docgen.draw_waiting")  # type: ignore[untyped-decorator]  # Celery has no types
def draw() -> None:
    """Draw up every request that waits and that nobody holds."""
    alive.beat("worker", now=datetime.now(UTC))
    draw_waiting(by="docgen", clock=lambda: datetime.now(UTC))
