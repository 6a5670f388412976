"""The door: login with a limit on wrong passwords, by account and by address."""

import hashlib
import unicodedata
from typing import Any

from django.contrib.auth import views
from django.core.cache import cache
from django.http import HttpRequest, HttpResponse

MOST_WRONG, FOR_SECONDS = 8, 900


class Login(views.LoginView):
    """Django's login page in our clothes; after eight wrong passwords the account and address wait a quarter of an hour."""

    template_name = "web/login.html"
    redirect_authenticated_user = True

    def post(self, request: HttpRequest, *args: Any, **named: Any) -> HttpResponse:
        key = _key(request)
        if cache.get(key, 0) >= MOST_WRONG:
            return self.render_to_response(self.get_context_data(too_many=True), status=429)
        response: HttpResponse = super().post(request, *args, **named)
        if response.status_code == 302:
            cache.delete(key)
        else:
            cache.add(key, 0, FOR_SECONDS)
            cache.incr(key)
        return response


def _key(request: HttpRequest) -> str:
    """Return under what the wrong passwords are counted; an account is one however it is spelled (Django's form takes all these for it)."""
    account = unicodedata.normalize("NFKC", request.POST.get("username", "")).strip().casefold()[:150]
    who = f"{account}|{request.META.get('REMOTE_ADDR', '')}"
    return "wrong-" + hashlib.sha256(who.encode()).hexdigest()
