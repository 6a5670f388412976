"""What a clerk decides at the desk: file, split, return, try again, undo. Posted forms only; a lost race is told in a sentence."""

from collections.abc import Callable
from functools import wraps
from uuid import UUID

from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods

from intake_watch import desk, kinds, splitting
from records.access import Viewer
from records.events import LostRace
from records.filing import NotWithdrawn
from records.lifecycle import NotAllowed
from records.models import Case, Scan
from web.forms import Filing, Reason
from web.office import office
from web.views.desk import asked, found, shown

LATE = "Nothing was changed: somebody was a moment earlier. See what became of the paper, then decide."

WHILE_WAITING = 20.0  # seconds; the web server gives up a page after 30

Decision = Callable[[HttpRequest, Viewer, Scan], HttpResponse]
View = Callable[..., HttpResponse]


def deciding(*, state: str) -> Callable[[Decision], View]:
    """Make a view of a decision: for accounts that decide, by POST, about a paper that is still in this state."""

    def made(decide: Decision) -> View:
        @login_required
        @require_http_methods(["GET", "HEAD", "POST"])
        @wraps(decide)
        def view(request: HttpRequest, number: str) -> HttpResponse:
            viewer, scan = asked(request, number)
            if request.method != "POST":  # after a new login the browser comes back by GET
                return redirect("desk", number=scan.control_number)
            if not viewer.decides:
                raise PermissionDenied
            return _decided(decide, request, viewer, scan) if scan.state == state else _late(request, number)

        return view

    return made


def _decided(decide: Decision, request: HttpRequest, viewer: Viewer, scan: Scan) -> HttpResponse:
    number = scan.control_number
    try:
        return decide(request, viewer, scan)
    except desk.NotOnDesk as letter:
        told = LATE if scan.original_id else str(letter)  # of what could not be taken there is nothing to file or read
        return shown(request, *asked(request, number), told=told, status=409)
    except (LostRace, NotAllowed):
        return _late(request, number)
    except (NotWithdrawn, desk.NotFiled, splitting.NotSplit) as letter:
        return shown(request, *asked(request, number), told=str(letter), status=409)


def _late(request: HttpRequest, number: str) -> HttpResponse:
    """Show the paper as it is now, and say that somebody was earlier."""
    return shown(request, *asked(request, number), told=LATE, status=409)


@deciding(state="needs_clerk")
def file(request: HttpRequest, viewer: Viewer, scan: Scan) -> HttpResponse:
    """File the paper in the case chosen, under the title, as the kind and as of the day that stand in the form."""
    form = Filing(request.POST)
    case = _case(form.cleaned_data["case"], viewer) if form.is_valid() else None
    if form.is_valid() and case is None:
        form.add_error("case", "No such case is open to you. Choose another.")
    if case is None:
        return shown(request, viewer, scan, form=form, status=422)
    said = form.cleaned_data
    try:
        desk.file_by_hand(
            scan, case=case, title=said["title"], filed_on=said["filed_on"], kind=form.said_kind,
            as_suggested=form.as_suggested, office=office(), by=viewer.name,
        )  # fmt: skip
    except kinds.UnknownKind as letter:
        form.add_error("kind", str(letter))
        return shown(request, viewer, scan, form=form, status=422)
    return redirect("desk", number=scan.control_number)


@deciding(state="needs_clerk")
def find_case(request: HttpRequest, viewer: Viewer, scan: Scan) -> HttpResponse:
    """Look up other cases; nothing is changed, and what stands in the form is kept."""
    if request.htmx:  # type: ignore[attr-defined]  # set by django-htmx
        return found(request, viewer, scan)
    return shown(request, viewer, scan)


@deciding(state="needs_clerk")
def split(request: HttpRequest, viewer: Viewer, scan: Scan) -> HttpResponse:
    """Split the scan before each page ticked or typed."""
    said = " ".join((*request.POST.getlist("first"), request.POST.get("more_firsts", "")))
    splitting.split(scan, at=splitting.pages_said(said), office=office(), by=viewer.name, seconds=WHILE_WAITING)
    return redirect("desk", number=scan.control_number)


@deciding(state="needs_clerk")
def give_back(request: HttpRequest, viewer: Viewer, scan: Scan) -> HttpResponse:
    """Return the paper to whoever brought it."""
    form = Reason(request.POST)
    if not form.is_valid():
        return shown(request, viewer, scan, form=form, status=422)
    desk.give_back(scan, reason=form.cleaned_data["reason"], office=office(), by=viewer.name)
    return redirect("desk", number=scan.control_number)


@deciding(state="needs_clerk")
def try_again(request: HttpRequest, viewer: Viewer, scan: Scan) -> HttpResponse:
    """Send the paper through the steps anew."""
    desk.try_again(scan, office=office(), by=viewer.name)
    return redirect("desk", number=scan.control_number)


@deciding(state="filed")
def undo(request: HttpRequest, viewer: Viewer, scan: Scan) -> HttpResponse:
    """Take the paper out of its case again, while nothing of it has left the house."""
    form = Reason(request.POST)
    if not form.is_valid():
        return shown(request, viewer, scan, form=form, status=422)
    reason = form.cleaned_data["reason"]
    desk.undo(scan.control_number, reason=reason, viewer=viewer, by=viewer.name, office=office())
    return redirect("desk", number=scan.control_number)


def _case(uid: UUID, viewer: Viewer) -> Case | None:
    return Case.objects.visible_to(viewer).filter(uid=uid).first()
