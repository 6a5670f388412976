"""Is the office alive? Open to anyone; ages and counts only, nothing of any paper."""

import shutil
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

from django.conf import settings
from django.db import DatabaseError
from django.http import HttpRequest, JsonResponse
from django.views.decorators.http import require_safe

from intake_watch.yields import alarms
from records import alive, trays
from records.access import PUBLIC, Viewer
from records.places import is_intake
from web.office import office

LONGEST = {"watcher": 120.0, "worker": 180.0}  # seconds without a sign of life
OLDEST = 900.0  # seconds a paper may wait in the tray before somebody should look
LEAST_FREE = 500_000_000  # bytes
EVERYONE = Viewer("everyone", frozenset({PUBLIC}))


@require_safe
def health(request: HttpRequest) -> JsonResponse:
    """Return 200 when all is well, else 503; what is wrong is said in plain words."""
    found = examine(datetime.now(UTC))
    return JsonResponse(found, status=503 if found["wrong"] else 200)


def examine(now: datetime) -> dict[str, Any]:
    """Return ages (seconds), free bytes and what is wrong."""
    wrong: list[str] = []
    ages = {name: alive.age(name, now=now) for name in LONGEST}
    for name, age in ages.items():
        if age is None or age > LONGEST[name]:
            wrong.append(f"The {name} gives no sign of life.")
    if not is_intake(settings.INTAKE):
        wrong.append("The intake folder is not there: no paper can be taken in.")
    free = shutil.disk_usage(settings.DATA).free
    if free < LEAST_FREE:
        wrong.append("The disk of the data folder is nearly full.")
    oldest = _oldest(now, wrong)
    return {
        "oldest_waiting": oldest,
        "signs_of_life": ages,
        "free_bytes": free,
        "reading_fell": _reading_fell(now),
        "wrong": wrong,
    }


def _reading_fell(now: datetime) -> bool | None:
    """Whether public papers are read worse than usual: a bare flag; None when the database does not answer."""
    try:
        return bool(alarms(EVERYONE, today=now.astimezone(ZoneInfo(office().time_zone)).date(), now=now))
    except DatabaseError:
        return None


def _oldest(now: datetime, wrong: list[str]) -> float | None:
    try:
        since = trays.oldest_left()
    except DatabaseError:
        wrong.append("The database does not answer.")
        return None
    age = (now - since).total_seconds() if since else 0.0
    if age > OLDEST:
        wrong.append("A paper has been waiting in the tray for too long.")
    return age
