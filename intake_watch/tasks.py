"""The doorbell: a message carries a scan's id, and may be lost, doubled or late without harm."""

import logging
from functools import cache

from celery import shared_task

from intake_watch import rounds
from intake_watch.office import Office, open_office
from intake_watch.pipeline import work
from records import access, alive, holders
from records.models import Scan

log = logging.getLogger("docgen.intake")


@cache
def _office() -> Office:
    """Return this worker's office, its one reader kept warm between papers."""
    return open_office(readers=1)


def ring(uid: str) -> None:
    """Ring for one scan; a broker that is away is no harm: the sweep rings again."""
    try:
        take_through.apply_async(args=[uid], ignore_result=True, retry=False)
    except Exception:
        log.warning("the doorbell did not ring; the sweep will", extra={"scan": uid})


@shared_task(name="intake.take_through")  # type: ignore[untyped-decorator]  # Celery has no types
def take_through(uid: str) -> None:
    """Take one scan through its steps, if it still waits and nobody holds it."""
    alive.beat("worker", now=_office().clock())
    scan = Scan.objects.visible_to(access.HOUSE).filter(uid=uid, state="received").first()
    if scan is None:
        return
    if work(scan, _office(), holder=holders.me()) == "split":
        for part in Scan.objects.visible_to(access.HOUSE).filter(parent=scan, state="received"):
            ring(str(part.uid))


@shared_task(name="intake.sweep")  # type: ignore[untyped-decorator]  # Celery has no types
def sweep() -> None:
    """Ring for every scan that waits in the tray and that nobody holds."""
    alive.beat("worker", now=_office().clock())
    holders.free_what_the_gone_hold(Scan)
    for scan in rounds.tray(_office()):
        ring(str(scan.uid))
