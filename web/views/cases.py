"""A case with its register, and the bytes of its papers. What an account may not see does not exist."""

from datetime import UTC, datetime
from urllib.parse import quote
from uuid import UUID

from django.contrib.auth.decorators import login_required
from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from records import access, events, vault
from records.models import Case, Document, Hearing, Party

MOST = 200


@login_required
@require_safe
def cases(request: HttpRequest) -> HttpResponse:
    """List the cases this account may see, by number; `find` narrows the list."""
    wanted = request.GET.get("find", "")[:100].strip()
    rows = Case.objects.visible_to(access.of_user(request.user)).order_by("court", "number")
    rows = (rows.filter(number__icontains=wanted) | rows.filter(caption__icontains=wanted)) if wanted else rows
    return render(request, "web/cases.html", {"cases": rows[:MOST], "find": wanted, "most": MOST})


@login_required
@require_safe
def case(request: HttpRequest, uid: UUID) -> HttpResponse:
    """Show one case: parties, hearings, the register of actions."""
    viewer = access.of_user(request.user)
    row = Case.objects.visible_to(viewer).filter(uid=uid).first()
    if row is None:
        raise Http404
    _note(viewer, "case", uid, row.confidentiality)
    documents = (
        Document.objects.visible_to(viewer)
        .filter(case=row)
        .select_related("entry")
        .order_by("entry__number", "-lead", "pk")
    )
    page = {
        "case": row, "documents": documents, "parties": Party.objects.visible_to(viewer).filter(case=row),
        "hearings": Hearing.objects.visible_to(viewer).filter(case=row),
    }  # fmt: skip
    return render(request, "web/case.html", page)


@login_required
@require_safe
def paper(request: HttpRequest, uid: UUID, copy: str) -> FileResponse:
    """Send a paper's bytes: `original` as it came, or `archive`, the searchable copy."""
    viewer = access.of_user(request.user)
    row = Document.objects.visible_to(viewer).select_related("case", "entry").filter(uid=uid, withdrawn=False).first()
    sha256 = (row.archive_id if copy == "archive" else row.original_id) if row else None
    if row is None or sha256 is None:
        raise Http404
    _note(viewer, "document", uid, access.strictest(row.confidentiality, row.case.confidentiality))
    return sent(sha256, f"{row.case.number} {row.entry.number} {row.title}"[:120])


def sent(sha256: str, name: str) -> FileResponse:
    """Return the bytes as a download in a sandbox, under a name that cannot break out of its header."""
    kind, ending = _kind(sha256)
    response = FileResponse(vault.place(sha256).open("rb"), content_type=kind)
    plain = "".join(sign if sign.isascii() and (sign.isalnum() or sign in " .,-_") else "_" for sign in name)
    # RFC 6266, section 4.3: the plain name for old readers, the true one percent-encoded beside it
    response["Content-Disposition"] = (
        f"attachment; filename=\"{plain}{ending}\"; filename*=UTF-8''{quote(name + ending, safe='')}"
    )
    response["Content-Security-Policy"] = "sandbox; default-src 'none'"
    return response


def _kind(sha256: str) -> tuple[str, str]:
    with vault.place(sha256).open("rb") as file:
        head = file.read(8)
    for sign, kind, ending in (
        (b"%PDF", "application/pdf", ".pdf"),
        (b"\xff\xd8", "image/jpeg", ".jpg"),
        (b"\x89PNG", "image/png", ".png"),
    ):
        if head.startswith(sign):
            return kind, ending
    return ("image/tiff", ".tif") if head[:2] in {b"II", b"MM"} else ("application/octet-stream", ".bin")


def _note(viewer: access.Viewer, kind: str, uid: UUID, secrecy: str) -> None:
    """Leave a line in the chain when something secret is looked at."""
    if secrecy != access.PUBLIC:
        events.write(events.Line(kind, str(uid), "looked at", "", "", viewer.name, datetime.now(UTC)))
