"""What every page of the counter tells the browser: keep nothing, guess nothing, load nothing from elsewhere."""

from collections.abc import Callable
from pathlib import Path
from zoneinfo import ZoneInfo

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django_htmx.http import HttpResponseClientRefresh

from records.rules.court import Courts

HEADERS = {
    "Cache-Control": "no-store, private",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",  # with no-referrer browsers post forms from "null", which the check against forgery refuses
    "X-Robots-Tag": "noindex, nofollow",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Content-Security-Policy": "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'",
}


class PrivatePages:
    """Puts the headers on every answer that has not set its own."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        for name, value in HEADERS.items():
            response.setdefault(name, value)
        response["Cache-Control"] = HEADERS["Cache-Control"]
        return response


class WholePages:
    """Has a browser whose login ended while a page was open load that page anew, instead of laying the login into a piece of it."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        moved = response.status_code in {301, 302, 303} and "HX-Request" in request.headers
        return HttpResponseClientRefresh() if moved else response


class CourtTime:
    """Shows every time as the court's own clock shows it."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response
        kept = Path(settings.DATA) / "court"
        court = settings.COURT or (kept.read_text().strip() if kept.exists() else "")
        self.zone = ZoneInfo(Courts(Path(settings.COURTS)).get(court).time_zone if court else "UTC")

    def __call__(self, request: HttpRequest) -> HttpResponse:
        with timezone.override(self.zone):
            return self.get_response(request)
