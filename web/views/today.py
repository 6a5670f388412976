"""Today: what waits on the desk, how many papers are where, and a search over what is filed."""

from django.contrib.auth.decorators import login_required
from django.db.models import Count
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from records import access, search
from records.models import Scan

SHOWN = 50


@login_required
@require_safe
def today(request: HttpRequest) -> HttpResponse:
    """Show the desk as far as this account may see it."""
    scans = Scan.objects.visible_to(access.of_user(request.user))
    desk = scans.filter(state="needs_clerk").order_by("pk")
    reasons = desk.order_by().values_list("reason_code").annotate(count=Count("pk")).order_by("-count")
    page = {
        "desk": desk[:SHOWN],
        "waiting": desk.count(),
        "reasons": list(reasons),
        "states": _states(scans),
        "shown": SHOWN,
    }
    return render(request, "web/today.html", page)


@login_required
@require_safe
def find(request: HttpRequest) -> HttpResponse:
    """Find words in filed papers this account may see."""
    words = request.GET.get("words", "")[:200]
    hits = search.find(words, access.of_user(request.user))
    return render(request, "web/find.html", {"words": words, "found": hits})


def _states(scans: object) -> dict[str, int]:
    names = {"received": "in progress", "needs_clerk": "on the desk", "filed": "filed", "returned": "returned"}
    counts = dict(scans.values_list("state").annotate(count=Count("pk")))  # type: ignore[attr-defined]
    return {said: counts.get(state, 0) for state, said in names.items()}
