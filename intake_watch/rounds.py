"""One round of intake: finish what was begun, look into the folder, take what is whole, work the tray to its end."""

import logging
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import TypeVar

from django.db import DatabaseError, close_old_connections, connection
from django.db.models import Count, QuerySet

from intake_watch import claim, reading_room, taking
from intake_watch.guard import entries
from intake_watch.office import Office
from intake_watch.pipeline import work, work_sheaf
from intake_watch.settle import Settling
from records import access, holders, sheaves, trays, vault
from records.lifecycles import SCAN
from records.models import Scan, Sheaf

log = logging.getLogger("docgen.intake")

PAUSE = 0.1  # seconds between two looks of a run that works all to its end
SHEAF_TURN = 8  # a reader takes a long scan's sheaf at least at every eighth turn
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


def tray(office: Office) -> QuerySet[Scan]:
    """Return the scans that wait in the tray and that nobody holds, oldest first; a scan dealt out waits for its sheaves."""
    rows = Scan.objects.visible_to(access.HOUSE).filter(
        trays.free_at(office.clock()), sheaves.all_read(), state="received"
    )
    return rows.select_related("original", "same_bytes_as").order_by("pk")


def next_piece(office: Office, turn: int) -> Scan | Sheaf | None:
    """Return what a reader should take next: the oldest scan; a long scan's sheaf when no scan waits, and at every eighth turn.

    So short papers pass a long one, and a long one is never forgotten.
    """
    sheaf = sheaves.waiting(office.clock()).first() if turn % SHEAF_TURN == 0 else None
    return sheaf or tray(office).first() or sheaves.waiting(office.clock()).first()


def work_piece(piece: Scan | Sheaf, office: Office) -> str:
    """Work one piece; return the state its scan is in afterwards, `read` for a sheaf that was the last of its scan."""
    if isinstance(piece, Scan):
        return work(piece, office, holder=holders.me())
    return "read" if work_sheaf(piece, office, holder=holders.me()) else "received"


def work_tray(office: Office) -> tuple[int, int]:
    """Work all that can be worked now, as many pieces side by side as there are readers.

    Returns how many papers ended and how many pieces were worked at.
    """
    if next_piece(office, 0) is None:
        return 0, 0
    active: set[int] = set()
    with ThreadPoolExecutor(office.readers, thread_name_prefix="reader") as threads:
        done = list(threads.map(lambda number: _one_reader(office, number, active), range(office.readers)))
    return sum(ended for ended, _ in done), sum(pieces for _, pieces in done)


def _one_reader(office: Office, number: int, active: set[int]) -> tuple[int, int]:
    """Take one piece after the other until nothing is left that any reader could take, or the machine refuses.

    A reader that finds nothing waits while others are `active`: one of them may be about to deal a long scan out.
    """
    ended = pieces = 0
    while True:
        active.add(number)
        piece = _guarded_piece(office, pieces + 1)
        state = _worked(piece, office) if piece else ""
        if not state:
            active.discard(number)
            if piece or not active:
                return ended, pieces
            time.sleep(PAUSE)
            continue
        pieces += 1
        ended += state not in {"received", "read"}


def _guarded_piece(office: Office, turn: int) -> Scan | Sheaf | None:
    try:
        return next_piece(office, turn)
    except DatabaseError as fault:
        log.warning("the tray could not be looked into", extra={"why": type(fault).__name__})
        connection.close()
        return None


def run_once(office: Office, *, unfinished: float, told: Callable[[Ended], None] = lambda _: None) -> Ended:
    """Take in all that lies in the folder and work it to its end, without a broker.

    Ends when nothing is left to do, or when the disk or the database refused several rounds in a row.
    """
    seen = settling(office, unfinished=unfinished)
    _guarded(lambda: vault.sweep_tmp(now=office.clock()), 0)
    reading_room.tidy(office)
    taken = worked = fruitless = 0
    moved_at = time.monotonic()
    while True:
        free_what_the_gone_hold()
        moved = _guarded(lambda: len(look(office, seen)), 0)
        ended, pieces = _guarded(lambda: work_tray(office), (0, 0))
        taken, worked = taken + moved, worked + ended
        left = _left(office, seen, taken, worked)
        told(left)
        if moved or pieces:
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


def free_what_the_gone_hold() -> None:
    """Free what programs of this machine held that no longer run."""
    holders.free_what_the_gone_hold(Scan)
    holders.free_what_the_gone_hold(Sheaf)


def _worked(piece: Scan | Sheaf, office: Office) -> str:
    """Work one piece; the state it left its scan in, nothing when the machine refused."""
    try:
        return work_piece(piece, office)
    except (OSError, DatabaseError) as fault:
        log.warning(
            "a paper must wait: the disk or the database refused",
            extra={"piece": str(piece.uid), "why": type(fault).__name__},
        )
        office.trouble(fault if isinstance(fault, OSError) else OSError(5, "database"))
    except Exception:
        log.exception("a paper must wait: this program met a fault of its own", extra={"piece": str(piece.uid)})
        office.trouble(OSError(5, "fault"))
    finally:
        connection.close()
    return ""


Given = TypeVar("Given")


def _guarded(do: Callable[[], Given], otherwise: Given) -> Given:
    """Run one half of a round; the database being away or the disk refusing is waited out, not died of."""
    try:
        return do()
    except (OSError, DatabaseError) as fault:
        log.warning("this round of intake was broken off and is tried again", extra={"why": type(fault).__name__})
        close_old_connections()
        return otherwise


def take_once(office: Office, *, unfinished: float) -> Ended:
    """Take in all that lies in the folder, up to `received`; nothing is read yet."""
    seen = settling(office, unfinished=unfinished)
    taken, moved_at = 0, time.monotonic()
    while True:
        moved = _guarded(lambda: len(look(office, seen)), 0)
        taken += moved
        moved_at = time.monotonic() if moved else moved_at
        if not seen.waiting or time.monotonic() - moved_at > unfinished + 5:
            return Ended(taken, 0, 0, seen.waiting)
        time.sleep(PAUSE)


def status(office: Office) -> dict[str, int]:
    """Return how many papers are in which state, and how many files lie claimed or in the folder.

    Counted the way papers go, from the folder over the claims to the rows, so that one on its way is never missed.
    """
    dropped = sum(1 for entry in entries(office.intake) if not entry.refused)
    claimed = sum(1 for _ in claim.waiting(office.claims))
    counts = {state: 0 for state in SCAN.states if state != "new"}
    rows = Scan.objects.visible_to(access.HOUSE).values_list("state").annotate(count=Count("pk"))
    counts |= dict(rows)
    return counts | {"claimed": claimed, "in_folder": dropped}
