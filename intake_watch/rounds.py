"""One round of intake: finish what was begun, look into the folder, take what is whole, work the tray to its end."""

import logging
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from django.db import DatabaseError, close_old_connections, connection
from django.db.models import Count

from intake_watch import claim, taking
from intake_watch.guard import entries
from intake_watch.office import Office
from intake_watch.pipeline import work
from intake_watch.settle import Settling
from records import access, holders, trays, vault
from records.lifecycles import SCAN
from records.models import Scan

log = logging.getLogger("docgen.intake")

PAUSE = 0.1  # seconds between two looks of a run that works all to its end
FRUITLESS = 6  # rounds in which the disk or the database refused and nothing moved: then the run gives up


@dataclass(frozen=True)
class Ended:
    """How a run ended: papers taken in, papers worked, what is left behind (`stuck`) and why."""

    taken: int
    worked: int
    stuck: int
    waiting: int

    @property
    def clean(self) -> bool:
        """Whether nothing is left that should have been done."""
        return not (self.stuck or self.waiting)


def settling(office: Office, *, unfinished: float) -> Settling:
    """Return a fresh memory of what lies in the folder."""
    return Settling(whole=office.whole, quiet=office.quiet, unfinished=unfinished, trust_times=office.trust_times)


def look(office: Office, seen: Settling) -> list[Scan]:
    """Finish old claims, then take in every file that is whole; things that are no files are reported once."""
    office.troubles.clear()
    received = taking.recover(office)
    found = list(entries(office.intake))
    for entry in found:
        if entry.refused:
            taking.refuse(entry, office)
    whole = [entry for entry in found if not entry.refused]
    return received + taking.take_in(seen.ready(whole, steady=time.monotonic(), wall=time.time()), office)


def tray(office: Office) -> list[Scan]:
    """Return the scans that wait in the tray and that nobody holds, oldest first."""
    rows = Scan.objects.visible_to(access.HOUSE).filter(trays.free_at(office.clock()), state="received")
    return list(rows.select_related("original", "same_bytes_as").order_by("pk")[:500])


def work_tray(office: Office) -> int:
    """Work every scan that can be worked now, as many side by side as there are readers; return how many ended."""
    rows = tray(office)
    if not rows:
        return 0
    with ThreadPoolExecutor(office.readers, thread_name_prefix="reader") as threads:
        return sum(threads.map(lambda scan: _worked(scan, office), rows))


def run_once(office: Office, *, unfinished: float, told: Callable[[Ended], None] = lambda _: None) -> Ended:
    """Take in all that lies in the folder and work it to its end, without a broker.

    Ends when nothing is left to do, or when the disk or the database refused several rounds in a row.
    """
    seen = settling(office, unfinished=unfinished)
    _guarded(lambda: vault.sweep_tmp(now=office.clock()))
    taken = worked = fruitless = 0
    moved_at = time.monotonic()
    while True:
        holders.free_what_the_gone_hold(Scan)
        moved = _guarded(lambda: len(look(office, seen)))
        ended = _guarded(lambda: work_tray(office))
        taken, worked = taken + moved, worked + ended
        left = _left(office, seen, taken, worked)
        told(left)
        if moved or ended:
            moved_at, fruitless = time.monotonic(), 0
        fruitless += bool(office.troubles)
        idle = time.monotonic() - moved_at
        if left.clean or fruitless > FRUITLESS or idle > _patience(office, left, unfinished):
            return left
        time.sleep(PAUSE * (1 + 4 * fruitless))


def _patience(office: Office, left: Ended, unfinished: float) -> float:
    """How long nothing may move before the run gives up (seconds): a lease may run out, a file may become whole."""
    return 5 + max(office.lease_seconds if left.stuck else 0, unfinished if left.waiting else 0)


def _left(office: Office, seen: Settling, taken: int, worked: int) -> Ended:
    claims = sum(1 for _ in claim.waiting(office.claims))
    return Ended(taken, worked, _received() + claims, seen.waiting)


def _received() -> int:
    return Scan.objects.visible_to(access.HOUSE).filter(state="received").count()


def _worked(scan: Scan, office: Office) -> int:
    try:
        return int(work(scan, office, holder=holders.me()) != "received")
    except (OSError, DatabaseError) as fault:
        log.warning(
            "a paper must wait: the disk or the database refused",
            extra={"scan": str(scan.uid), "why": type(fault).__name__},
        )
        office.trouble(fault if isinstance(fault, OSError) else OSError(5, "database"))
    except Exception:
        log.exception("a paper must wait: this program met a fault of its own", extra={"scan": str(scan.uid)})
        office.trouble(OSError(5, "fault"))
    finally:
        connection.close()
    return 0


def _guarded(do: Callable[[], int]) -> int:
    """Run one half of a round; the database being away or the disk refusing is waited out, not died of."""
    try:
        return do()
    except (OSError, DatabaseError) as fault:
        log.warning("this round of intake was broken off and is tried again", extra={"why": type(fault).__name__})
        close_old_connections()
        return 0


def take_once(office: Office, *, unfinished: float) -> Ended:
    """Take in all that lies in the folder, up to `received`; nothing is read yet."""
    seen = settling(office, unfinished=unfinished)
    taken, moved_at = 0, time.monotonic()
    while True:
        moved = _guarded(lambda: len(look(office, seen)))
        taken += moved
        moved_at = time.monotonic() if moved else moved_at
        if not seen.waiting or time.monotonic() - moved_at > unfinished + 5:
            return Ended(taken, 0, 0, seen.waiting)
        time.sleep(PAUSE)


def status(office: Office) -> dict[str, int]:
    """Return how many papers are in which state, and how many files lie claimed or in the folder."""
    counts = {state: 0 for state in SCAN.states if state != "new"}
    rows = Scan.objects.visible_to(access.HOUSE).values_list("state").annotate(count=Count("pk"))
    counts |= dict(rows)
    claimed = sum(1 for _ in claim.waiting(office.claims))
    dropped = sum(1 for entry in entries(office.intake) if not entry.refused)
    return counts | {"claimed": claimed, "in_folder": dropped}
