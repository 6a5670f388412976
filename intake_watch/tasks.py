"""The doorbell: a message carries a scan's id, and may be lost, doubled or late without harm."""

import logging
from functools import cache
from itertools import count
from zoneinfo import ZoneInfo

from celery import shared_task
from django.conf import settings

from intake_watch import learning, reading_room, rounds
from intake_watch.office import Office, open_office
from intake_watch.yields import alarms
from ocr.tesseract.installed import missing_languages
from records import access, alive, sheaves
from records.models import Scan

log = logging.getLogger("docgen.intake")
_turns = count(1)  # of this worker


@cache
def _office() -> Office:
    """Return this worker's office, its one reader kept warm between papers."""
    return open_office(readers=1)


def ring(uid: str) -> None:
    """Ring for one scan or sheaf; a broker that is away is no harm: the sweep rings again."""
    try:
        take_through.apply_async(args=[uid], ignore_result=True, retry=False)
    except Exception:
        log.warning("the doorbell did not ring; the sweep will", extra={"scan": uid})


@shared_task(name="intake.take_through")  # type: ignore[untyped-decorator]  # Celery has no types
def take_through(uid: str) -> None:
    """Answer a ring: work the piece that is next in the tray, which need not be the one that was rung for."""
    office = _office()
    alive.beat("worker", now=office.clock())
    piece = rounds.next_piece(office, next(_turns))
    if piece is None:
        return
    state = rounds.work_piece(piece, office)
    scan = piece if isinstance(piece, Scan) else piece.scan
    if state == "split":
        for part in Scan.objects.visible_to(access.HOUSE).filter(parent=scan, state="received"):
            ring(str(part.uid))
    elif state == "read":
        ring(str(scan.uid))
    elif isinstance(piece, Scan):
        for sheaf in scan.sheaves.filter(state="waiting"):
            ring(str(sheaf.uid))


@shared_task(name="intake.sweep")  # type: ignore[untyped-decorator]  # Celery has no types
def sweep() -> None:
    """Ring for every scan and sheaf that waits and that nobody holds; clear away what a killed program left."""
    alive.beat("worker", now=_office().clock())
    rounds.free_what_the_gone_hold()
    reading_room.tidy(_office())
    for piece in (*rounds.tray(_office())[:500], *sheaves.waiting(_office().clock())[:500]):
        ring(str(piece.uid))


@shared_task(name="intake.learn_kinds")  # type: ignore[untyped-decorator]  # Celery has no types
def learn_kinds() -> None:
    """Once a night: learn from the papers filed which words tell which kind of paper."""
    alive.beat("worker", now=_office().clock())
    learning.learn_nightly(_office())


@shared_task(name="intake.watch_reading")  # type: ignore[untyped-decorator]  # Celery has no types
def watch_reading() -> None:
    """Write into the log whether reading goes worse than usual, and whether a language is missing; never which lane, scanner or paper."""
    now = _office().clock()
    today = now.astimezone(ZoneInfo(_office().time_zone)).date()
    found, absent = alarms(access.HOUSE, today=today, now=now), missing_languages(settings.READING_LANGUAGES)
    if absent:
        log.error(
            "the reading engine or one of its languages is missing; docgen doctor tells which",
            extra={"count": len(absent)},
        )
    if found:
        log.warning("papers are read worse than usual; docgen report reading tells where", extra={"count": len(found)})
