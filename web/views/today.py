"""Today: what waits on the desk, how many papers are where, what was filed last, and a search over what is filed."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from django.contrib.auth.decorators import login_required
from django.db.models import Count
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from intake_watch import desk, whereabouts
from intake_watch.findings import REASONS
from intake_watch.yields import alarms
from records import access, search
from records.access import Viewer
from records.models import Scan
from web.office import office

SHOWN, FILED_SHOWN = 50, 10
STATES = {"received": "in progress", "needs_clerk": "on the desk", "filed": "filed", "returned": "returned"}


@dataclass(frozen=True)
class Why:
    """One reason papers wait for, and how many do."""

    code: str
    meaning: str
    count: int


@dataclass(frozen=True)
class Waiting:
    """One paper on the desk, as a line."""

    number: str
    label: str
    lane: str
    received_at: datetime
    code: str
    sentence: str


@dataclass(frozen=True)
class Filed:
    """One paper filed, as a line."""

    number: str
    label: str
    title: str
    case: str
    case_number: str
    entry: int


@dataclass(frozen=True)
class Today:
    """Everything the first page shows."""

    date: datetime
    of_the_office: bool
    states: Sequence[tuple[str, int]] = ()
    waiting: int = 0
    reasons: Sequence[Why] = ()
    code: str = ""
    papers: Sequence[Waiting] = ()
    before: int | None = None
    after: int | None = None
    filed: Sequence[Filed] = ()
    alarms: Sequence[str] = ()

    @property
    def meaning(self) -> str:
        """What the one reason shown means; empty when all are."""
        return next((one.meaning for one in self.reasons if one.code == self.code), "")


@login_required
@require_safe
def today(request: HttpRequest) -> HttpResponse:
    """Show the desk as far as this account may see it."""
    viewer, now = access.of_user(request.user), datetime.now(UTC)
    page = _today(request, viewer, now) if viewer.of_the_office else Today(now, False)
    return render(request, "web/today.html", {"today": page})


@login_required
@require_safe
def find(request: HttpRequest) -> HttpResponse:
    """Find words in filed papers this account may see."""
    words = request.GET.get("words", "")[:200]
    hits = search.find(words, access.of_user(request.user))
    return render(request, "web/find.html", {"words": words, "found": hits})


def _today(request: HttpRequest, viewer: Viewer, now: datetime) -> Today:
    counts = dict(Scan.objects.visible_to(viewer).values_list("state").annotate(count=Count("pk")))
    reasons = _reasons(viewer)
    code = request.GET.get("reason", "")
    code = code if code in {one.code for one in reasons} else ""
    start, here = _start(request), sum(one.count for one in reasons if code in {"", one.code})
    return Today(
        now, True, states=[(said, counts.get(state, 0)) for state, said in STATES.items()], waiting=counts.get("needs_clerk", 0),
        reasons=reasons, code=code, papers=_papers(viewer, code, start), before=max(0, start - SHOWN) if start else None,
        after=start + SHOWN if here > start + SHOWN else None, filed=_filed(viewer),
        alarms=alarms(viewer, today=now.astimezone(ZoneInfo(office().time_zone)).date(), now=now),
    )  # fmt: skip


def _reasons(viewer: Viewer) -> list[Why]:
    rows = Scan.objects.visible_to(viewer).filter(state="needs_clerk").values_list("reason_code")
    counted = rows.annotate(count=Count("pk")).order_by("-count", "reason_code")
    return [Why(code, REASONS.get(code, ""), count) for code, count in counted]


def _papers(viewer: Viewer, code: str, start: int) -> list[Waiting]:
    return [
        Waiting(one.control_number, one.label, one.lane, datetime.fromisoformat(one.received_at), one.code, one.sentence)
        for one in desk.waiting(viewer, code=code, start=start, most=SHOWN)
    ]  # fmt: skip


def _filed(viewer: Viewer) -> list[Filed]:
    return [
        Filed(
            one.control_number,
            desk.named(one, viewer),
            paper.title,
            str(paper.case.uid),
            paper.case.number,
            paper.entry.number,
        )
        for one in whereabouts.filed_last(viewer, most=FILED_SHOWN)
        if (paper := one.document)
    ]


def _start(request: HttpRequest) -> int:
    wanted = request.GET.get("from", "0")
    return int(wanted) if wanted.isascii() and wanted.isdecimal() and len(wanted) < 8 else 0
