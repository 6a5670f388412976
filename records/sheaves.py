"""The sheaves a long scan is dealt out in: who reads which pages, and how far the whole has come."""

from collections.abc import Sequence
from datetime import datetime

from django.db.models import Exists, F, OuterRef, Q, QuerySet, Sum

from records import trays
from records.models import Scan, Sheaf

Run = tuple[int, int]  # first and last page, from 1


def deal(scan: Scan, *, runs: Sequence[Run], now: datetime) -> None:
    """Lay the scan's sheaves into the tray; dealt twice, they lie there once."""
    rows = [Sheaf(scan=scan, state="waiting", first_page=first, last_page=last, changed_at=now) for first, last in runs]
    Sheaf.objects.bulk_create(rows, ignore_conflicts=True)


def waiting(now: datetime) -> QuerySet[Sheaf]:
    """Return the sheaves nobody reads just now, those of the scan that came first before all others."""
    rows = Sheaf.objects.filter(trays.free_at(now), state="waiting", scan__state="received")
    return rows.select_related("scan__original").order_by("scan_id", "first_page")


def all_read() -> Q:
    """Return the filter for scans none of whose sheaves is still to be read."""
    return ~Q(Exists(Sheaf.objects.filter(scan=OuterRef("pk"), state="waiting")))


def are_open(scan: Scan) -> bool:
    """Return whether a sheaf of this scan is still to be read."""
    return scan.sheaves.filter(state="waiting").exists()


def begin(sheaf: Sheaf) -> None:
    """Count the sheaf's pages anew: those kept by an earlier reader are passed over in no time."""
    Sheaf.objects.filter(pk=sheaf.pk).update(pages_read=0)


def page_read(sheaf: Sheaf) -> None:
    """Count one more page of the sheaf, for whoever asks how far the scan has come."""
    Sheaf.objects.filter(pk=sheaf.pk).update(pages_read=F("pages_read") + 1)


def finish(sheaf: Sheaf, *, holder: str, now: datetime) -> bool:
    """Say that the sheaf is read and give it back; return whether it was the last of its scan."""
    pages = sheaf.last_page - sheaf.first_page + 1
    values = {"state": "read", "pages_read": pages, "holder": "", "leased_until": None, "changed_at": now}
    Sheaf.objects.filter(pk=sheaf.pk, holder=holder).update(**values)
    return not are_open(sheaf.scan)


def take_away(scan: Scan) -> None:
    """Take the scan's sheaves out of the tray: it is bound, or a person has it."""
    scan.sheaves.all().delete()


def take_away_ended() -> None:
    """Take the sheaves of scans that have ended out of the tray."""
    Sheaf.objects.exclude(scan__state="received").delete()


def progress(scan: Scan) -> Run | None:
    """Return (pages read, pages in all) of a scan that is dealt out in sheaves; None for any other."""
    found = scan.sheaves.aggregate(read=Sum("pages_read"), last=Sum(F("last_page") - F("first_page") + 1))
    return (int(found["read"]), int(found["last"])) if found["last"] else None
