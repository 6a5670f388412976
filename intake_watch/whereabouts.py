"""Where a paper is: by its control number, next on the desk, filed last; and the line its last move left in the chain."""

from records.access import Viewer
from records.models import Document, Event, Scan


def paper(control_number: str, viewer: Viewer) -> Scan | None:
    """Return the paper with this control number, wherever it is; None when there is none for this viewer."""
    rows = Scan.objects.visible_to(viewer).select_related("original", "parent")
    return rows.filter(control_number__iexact=control_number.strip()).first()


def next_paper(scan: Scan, viewer: Viewer) -> str:
    """Return the control number of the paper that waits next after this one, else of the one that waits longest; empty when none does."""
    rows = Scan.objects.visible_to(viewer).filter(state="needs_clerk").exclude(pk=scan.pk).order_by("pk")
    found = rows.filter(pk__gt=scan.pk).first() or rows.first()
    return found.control_number if found else ""


def filed_last(viewer: Viewer, *, most: int) -> list[Scan]:
    """Return the papers filed last, newest first, that this viewer may see in their cases too."""
    seen = Document.objects.visible_to(viewer).filter(withdrawn=False).values("pk")
    rows = Scan.objects.visible_to(viewer).filter(state="filed", document__in=seen).order_by("-changed_at", "-pk")
    return list(rows.select_related("document__case", "document__entry", "parent")[:most])


def last_line(scan: Scan) -> Event | None:
    """Return the line in the chain that tells of the paper's last change of state."""
    lines = Event.objects.filter(subject_kind="scan", subject=str(scan.uid)).exclude(happened="looked at")
    return lines.order_by("-number").first()
