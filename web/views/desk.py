"""The desk page of one paper: its picture with what was read on it, beside the case proposed and what a clerk may decide."""

import tempfile
from dataclasses import dataclass
from pathlib import Path

from django.contrib.auth.decorators import login_required
from django.contrib.staticfiles import finders
from django.forms import Form
from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from intake_watch import desk, showing, splitting, whereabouts
from intake_watch.reads import Read
from intake_watch.showing import Candidate, Shown
from records import access
from records.access import Viewer
from records.models import Scan
from web.boxes import Sheet, sheet
from web.forms import SUGGESTED
from web.office import office
from web.views.cases import sent

DPI = {"small": 30, "": 110, "large": 220}


@dataclass(frozen=True)
class Filled:
    """What stands in the forms: as proposed, or as the clerk left it, with what is wrong."""

    case: str
    title: str
    filed_on: str
    kind: str = ""  # empty: as the title says
    find: str = ""
    reason: str = ""
    firsts: frozenset[str] = frozenset()  # the pages ticked as first pages of further papers
    more_firsts: str = ""  # and those typed
    wrong: tuple[tuple[str, str], ...] = ()  # (field, what is wrong with it)

    @property
    def as_suggested(self) -> bool:
        """Whether the kind is left as it was suggested."""
        return self.kind.startswith(SUGGESTED)

    @property
    def at_fault(self) -> frozenset[str]:
        """The fields something is wrong with."""
        return frozenset(name for name, _ in self.wrong)


@dataclass(frozen=True)
class Page:
    """Everything the desk page shows."""

    paper: Shown
    sheet: Sheet | None
    filled: Filled
    others: tuple[Candidate, ...]
    decides: bool
    told: str
    next_paper: str
    back_again: str

    @property
    def read_title(self) -> Read | None:
        """How the title was read."""
        return self._read("title")

    @property
    def read_filed_on(self) -> Read | None:
        """How the filed stamp was read."""
        return self._read("filed_on")

    def _read(self, field: str) -> Read | None:
        return next((read for read in self.paper.reads if read.field == field), None)


@login_required
@require_safe
def paper(request: HttpRequest, number: str) -> HttpResponse:
    """Show the paper; one that is beyond this account does not exist."""
    viewer, scan = asked(request, number)
    return shown(request, viewer, scan)


@login_required
@require_safe
def picture(request: HttpRequest, number: str, page: int, size: str = "") -> HttpResponse:
    """Send the picture of one page, drawn in a limited child; of a page that cannot be drawn, a picture that says so."""
    viewer, scan = asked(request, number)
    if scan.original_id is None:
        raise Http404
    with tempfile.TemporaryDirectory(dir=office().data / "tmp", prefix="page-") as folder:
        out = Path(folder) / "page.png"
        try:
            desk.page_picture(scan, page=page, out=out, office=office(), viewer=viewer, dpi=DPI[size])
        except (desk.NoSuchPage, desk.NotShown):
            return HttpResponse(_no_picture(), content_type="image/svg+xml")
        return HttpResponse(out.read_bytes(), content_type="image/png")


@login_required
@require_safe
def original(request: HttpRequest, number: str) -> FileResponse:
    """Send the paper's bytes as they came."""
    viewer, scan = asked(request, number)
    if scan.original_id is None:
        raise Http404
    desk.note_reading(scan, office(), viewer)
    return sent(scan.original_id, scan.control_number)


def asked(request: HttpRequest, number: str) -> tuple[Viewer, Scan]:
    """Return who asks and the paper they ask for; raises Http404 when it does not exist for them."""
    viewer = access.of_user(request.user)
    scan = whereabouts.paper(number, viewer)
    if scan is None:
        raise Http404
    return viewer, scan


def shown(
    request: HttpRequest, viewer: Viewer, scan: Scan, *, form: Form | None = None, told: str = "", status: int = 200
) -> HttpResponse:
    """Return the desk page, with what the clerk left in its forms and what is wrong with it; a secret paper's leaves a line in the chain."""
    desk.note_reading(scan, office(), viewer)
    seen = showing.show(scan, viewer, office())
    filled = _filled(request, seen, form)
    page = Page(
        paper=seen, sheet=_sheet(request, scan, seen), filled=filled,
        others=_others(filled.find, seen, viewer), decides=viewer.decides, told=told,
        next_paper=whereabouts.next_paper(scan, viewer), back_again=splitting.back_again(scan),
    )  # fmt: skip
    return render(request, "web/desk.html", {"page": page, "words": ""}, status=status)


def found(request: HttpRequest, viewer: Viewer, scan: Scan) -> HttpResponse:
    """Return only the cases looked up, for a page that is open already."""
    seen = showing.show(scan, viewer, office())
    filled = _filled(request, seen, None)
    page = {"others": _others(filled.find, seen, viewer), "filled": filled}
    return render(request, "web/_found.html", {"page": page})


def _filled(request: HttpRequest, seen: Shown, form: Form | None) -> Filled:
    posted = request.POST
    wrong = tuple((name, str(text)) for name, faults in form.errors.items() for text in faults) if form else ()
    proposed = f"{SUGGESTED}{seen.kind_proposed}" if seen.kind_proposed else ""
    return Filled(
        case=posted.get("case", seen.proposed), title=posted.get("title", seen.title)[:500],
        filed_on=posted.get("filed_on", seen.filed_on.isoformat())[:40], kind=posted.get("kind", proposed)[:100], find=posted.get("find", "")[:100],
        reason=posted.get("reason", "")[:1000], firsts=_ticked(request, seen), more_firsts=posted.get("more_firsts", "")[:200],
        wrong=wrong,
    )  # fmt: skip


def _ticked(request: HttpRequest, seen: Shown) -> frozenset[str]:
    """The first pages as the clerk left them ticked; before that, those proposed."""
    if "more_firsts" in request.POST:
        return frozenset(request.POST.getlist("first"))
    return frozenset(str(one.page) for one in seen.beginnings if one.proposed)


def _others(words: str, seen: Shown, viewer: Viewer) -> tuple[Candidate, ...]:
    """The cases looked up, without those suggested already."""
    suggested = {one.uid for one in seen.candidates}
    return tuple(one for one in showing.looked_up(words, viewer, office()) if one.uid not in suggested)


def _sheet(request: HttpRequest, scan: Scan, seen: Shown) -> Sheet | None:
    return sheet(seen.reads, seen.sizes, _page(request), lambda page: showing.page_as_read(scan, page))


def _page(request: HttpRequest) -> int:
    wanted = request.POST.get("page") or request.GET.get("page") or "1"
    return int(wanted) if wanted.isascii() and wanted.isdecimal() and len(wanted) < 7 else 1


def _no_picture() -> bytes:
    place = finders.find("web/no_picture.svg")
    return Path(str(place)).read_bytes()
