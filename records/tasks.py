"""What the timetable rings for in the records."""

from datetime import UTC, datetime
from pathlib import Path

from celery import shared_task
from django.conf import settings

from records import alive, audit, vault


@shared_task(name="records.keep_head")  # type: ignore[untyped-decorator]  # Celery has no types
def keep_head() -> None:
    """Keep the audit chain's head in its second place."""
    now = datetime.now(UTC)
    alive.beat("worker", now=now)
    audit.keep_head(Path(settings.AUDIT_COPY), now=now)


@shared_task(name="records.sweep_tmp")  # type: ignore[untyped-decorator]  # Celery has no types
def sweep_tmp() -> None:
    """Remove what killed programs left behind."""
    vault.sweep_tmp(now=datetime.now(UTC))
