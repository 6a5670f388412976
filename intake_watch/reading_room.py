"""Where the pages of a scan are kept while it is read, and the sheaves of long scans that any reader may take."""

import shutil
from datetime import timedelta
from pathlib import Path

from intake_watch.bench import OfficeBench
from intake_watch.office import Office
from intake_watch.page_by_page import read_pages
from paper.child import Child, ChildDied, ChildFailed
from paper.failpoint import failpoint
from records import access, sheaves, trays, vault
from records.keeping import kept_alive
from records.models import Scan, Sheaf


def pages_of(scan: Scan, office: Office) -> Path:
    """Return the folder of this scan's pages that are read but not yet bound."""
    room = office.data / "reading"
    room.mkdir(mode=0o700, exist_ok=True)
    return room / str(scan.uid)


def clear(scan: Scan, office: Office) -> None:
    """Remove the pages of a scan that is bound or on the desk, and its sheaves."""
    sheaves.take_away(scan)
    shutil.rmtree(pages_of(scan, office), ignore_errors=True)


def tidy(office: Office) -> None:
    """Remove the pages of scans whose worker was killed between their end and the clearing away."""
    room = office.data / "reading"
    for left in [] if not room.exists() else list(room.iterdir()):
        scan = Scan.objects.visible_to(access.HOUSE).filter(uid=left.name).first()
        if scan is None or scan.state != "received":
            shutil.rmtree(left, ignore_errors=True)
    sheaves.take_away_ended()


def read_sheaf(sheaf: Sheaf, office: Office, *, holder: str) -> bool:
    """Read the sheaf's pages that are not read yet; return whether it was the last of its scan.

    A sheaf someone else holds is left alone. Raises Refusal, PageStopped, ChildDied and ChildFailed as the reader does; the sheaf is then free again.
    """
    if not trays.lease(sheaf, holder=holder, now=office.clock(), seconds=office.lease_seconds):
        return False
    try:
        with (
            office.pool.child() as child,
            kept_alive(sheaf, holder=holder, clock=office.clock, seconds=office.lease_seconds),
        ):
            return _read(sheaf, office, child, holder)
    except (ChildDied, ChildFailed):
        trays.count_death(sheaf, holder=holder)
        _give_back(sheaf, office, holder)
        raise
    except BaseException:
        _give_back(sheaf, office, holder)
        raise


def _read(sheaf: Sheaf, office: Office, child: Child, holder: str) -> bool:
    assert sheaf.scan.original_id
    bench = OfficeBench(office, child, office.data / "tmp", pages_of(sheaf.scan, office))
    sheaves.begin(sheaf)
    failpoint("sheaf.leased")
    original = vault.place(sheaf.scan.original_id)
    read_pages(original, bench, first=sheaf.first_page, last=sheaf.last_page, each=lambda: _one_more(sheaf))
    failpoint("sheaf.read")
    return sheaves.finish(sheaf, holder=holder, now=office.clock())


def _one_more(sheaf: Sheaf) -> None:
    failpoint("sheaf.page")
    sheaves.page_read(sheaf)


def _give_back(sheaf: Sheaf, office: Office, holder: str) -> None:
    later = office.clock() + timedelta(seconds=office.patience * (1 + sheaf.deaths))
    trays.free(sheaf, holder=holder, next_try_at=later)
