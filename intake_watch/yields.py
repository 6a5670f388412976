"""What reading a paper yielded is kept; whoever may see the papers is told when reading goes worse than usual."""

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from django.conf import settings

from intake_watch.falling import Rule, fallen
from intake_watch.office import Office
from intake_watch.steps import clearness
from records import yields
from records.access import Viewer
from records.models import Scan

IDLE = timedelta(hours=1)
SILENT = (
    "{count} paper(s) have been waiting to be read for more than an hour, and none was read in that time{since}. Is the office running (`docgen up`)? "
    "Is the reading engine there? `docgen doctor` tells."
)


def note(scan: Scan, office: Office, found: Mapping[str, Any]) -> None:
    """Keep what the reading of this paper yielded. A part whose pages were counted with its whole is not counted again."""
    if "carried" in found:
        return
    now, zone = office.clock(), ZoneInfo(office.time_zone_of(scan.court) if scan.court else office.time_zone)
    scanner = str(found.get("checked", {}).get("scanner", ""))
    yields.note(
        scan,
        day=now.astimezone(zone).date(),
        scanner=scanner,
        counts=counts(found["read"], low=settings.LOW_OCR),
        now=now,
    )


def counts(read: Mapping[str, Any], *, low: float) -> dict[str, Any]:
    """Return the figures of one reading."""
    sources = list(read["sources"])
    words = read.get("words") or [0] * len(sources)
    seen = [
        (sure, count)
        for sure, source, count in zip(read["page_confidence"], sources, words, strict=True)
        if source == "ocr"
    ]
    return {
        "pages": len(sources), "recognised": len(seen), "layer": sources.count("layer"), "blank": sources.count("blank"),
        "poor": sum(sure < low for sure, _ in seen), "words": sum(count for _, count in seen),
        "confidence": float(sum(sure for sure, _ in seen)), "illegible": clearness(read) < low,
    }  # fmt: skip


def rule() -> Rule:
    """Return the alarm's rule as this installation sets it."""
    return Rule(settings.ALARM_PAGES, settings.ALARM_DAYS, settings.ALARM_CONFIDENCE, settings.ALARM_WORDS)


def alarms(viewer: Viewer, *, today: date, now: datetime) -> list[str]:
    """Return what goes wrong with the reading, a sentence each, told from the papers this viewer may see and from no other."""
    told = rule()
    found = fallen(yields.days(viewer, since=today - told.reach), told, today)
    silent = _silent(viewer, now)
    return [*([silent] if silent else []), *(one.sentence for one in found)]


def _silent(viewer: Viewer, now: datetime) -> str:
    """Papers wait and none is read: the engine is dead, or nobody works the tray."""
    count, last = yields.waiting(viewer, since=now - IDLE), yields.last_read(viewer)
    if not count or (last and last > now - IDLE):
        return ""
    return SILENT.format(count=count, since=f" (the last was read on {last:%Y-%m-%d at %H:%M} UTC)" if last else "")
