"""The counter: who may open which page, what does not exist for whom, and what every page tells the browser."""

import re
import uuid
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from django.contrib.auth.models import Group, User
from django.test import Client
from django.urls import URLPattern, get_resolver
from pytest_django import Settings

from records import access
from records.models import Case, Document, Event
from tests.records.conftest import case, filed

__all__ = ["case", "filed"]
pytestmark = pytest.mark.django_db(transaction=True)
PASSWORD = "a long passphrase for tests"  # noqa: S105
NOBODYS = "00000000-0000-4000-8000-000000000000"
OPEN = {"login", "health"}
DESK = {"desk", "page", "large_page", "small_page", "split", "original", "find_case", "file", "return", "again", "undo"}
LOGGED_IN = {"today", "find", "cases", "case", "paper", "logout"} | DESK


def client(*roles: str) -> Client:
    user = User.objects.create_user(uuid.uuid4().hex[:12], password=PASSWORD)
    for role in roles:
        user.groups.add(Group.objects.get_or_create(name=role)[0])
    browser = Client()
    browser.force_login(user)
    return browser


def without_token(page: bytes) -> bytes:
    return re.sub(rb'name="csrfmiddlewaretoken" value="[^"]*"', b"", page)


def test_every_address_is_known_to_be_open_or_behind_the_door() -> None:
    patterns = [one for root in get_resolver().url_patterns for one in getattr(root, "url_patterns", [root])]
    names = {str(one.name) for one in patterns if isinstance(one, URLPattern)}
    assert names == OPEN | LOGGED_IN


BEHIND = ["/", "/find?words=x", "/cases", f"/case/{NOBODYS}", f"/paper/{NOBODYS}/original", "/desk/S26-000001"]
BELOW = ["page/1", "page/1/large", "page/1/small", "original", "find-case", "file", "split", "return", "again", "undo"]


@pytest.mark.parametrize("address", [*BEHIND, *(f"/desk/S26-000001/{below}" for below in BELOW)])
def test_a_stranger_is_sent_to_the_door(address: str) -> None:
    for answer in (Client().get(address), Client().post(address)):
        assert (answer.status_code, answer.headers.get("Location", "").split("?")[0]) in {(302, "/login"), (405, "")}
    assert Client().get(address).status_code == 302


@pytest.mark.parametrize("role", access.ROLES)
def test_what_a_role_may_not_see_does_not_exist_on_any_page(
    role: str, case: Callable[..., Case], filed: Callable[..., Document]
) -> None:
    browser = client(role)
    nothing = browser.get(f"/case/{uuid.uuid4()}")
    for secrecy in access.STRICTNESS:
        one = case(confidentiality=secrecy, caption=f"The {secrecy} matter")
        paper = filed(one, f"needle {secrecy}", title=f"MOTION {secrecy}")
        seen = secrecy in access.ROLES[role]
        pages = [browser.get(address) for address in (f"/case/{one.uid}", f"/paper/{paper.uid}/original")]
        assert [page.status_code for page in pages] == ([200, 200] if seen else [404, 404])
        if not seen:
            assert without_token(pages[0].content) == without_token(nothing.content)
        for address in ("/cases", "/cases?find=matter", f"/find?words=needle+{secrecy}", "/"):
            assert (f"The {secrecy} matter".encode() in browser.get(address).content) <= seen
        assert (f"MOTION {secrecy}".encode() in browser.get(f"/find?words={secrecy}").content) == seen


def test_a_sealed_paper_in_a_public_case_leaves_no_trace_on_the_cases_page(
    case: Callable[..., Case], filed: Callable[..., Document]
) -> None:
    one = case()
    filed(one, "open", title="MOTION")
    before = client("clerk").get(f"/case/{one.uid}").content
    filed(one, "secret", title="SEALED EXHIBIT", confidentiality="sealed")
    assert client("clerk").get(f"/case/{one.uid}").content.count(b"<tr>") == before.count(b"<tr>")


def test_looking_at_a_secret_paper_leaves_a_line_in_the_chain_and_at_a_public_one_none(
    case: Callable[..., Case], filed: Callable[..., Document]
) -> None:
    browser = client("chambers")
    for secrecy, lines in (("public", 0), ("sealed", 1)):
        paper = filed(case(confidentiality=secrecy), "text")
        before = Event.objects.count()
        assert browser.get(f"/paper/{paper.uid}/original").getvalue()
        assert Event.objects.count() - before == lines


@pytest.mark.parametrize("address", ["/login", "/health", "/nowhere"])
def test_every_answer_tells_the_browser_to_keep_and_guess_nothing(address: str) -> None:
    answer = Client().get(address)
    assert answer["Cache-Control"] == "no-store, private"
    assert answer["X-Content-Type-Options"] == "nosniff"
    assert answer["Referrer-Policy"] == "same-origin"
    assert "default-src 'self'" in answer["Content-Security-Policy"]
    assert "unsafe" not in answer["Content-Security-Policy"]


def test_a_paper_is_sent_as_a_download_in_a_sandbox_under_a_name_that_cannot_break_out(
    case: Callable[..., Case], filed: Callable[..., Document]
) -> None:
    paper = filed(case(), "text", title='a"; filename=evil.exe\r\nX: y ñ')
    answer = client("clerk").get(f"/paper/{paper.uid}/original")
    assert "sandbox" in answer["Content-Security-Policy"]
    shown = answer["Content-Disposition"]
    assert shown.startswith('attachment; filename="')
    assert shown.count('"') == 2
    assert "\n" not in shown
    assert "X" not in answer.headers


def test_names_that_are_html_are_shown_as_text(case: Callable[..., Case], filed: Callable[..., Document]) -> None:
    one = case(caption="<img src=x onerror=alert(1)>")
    filed(one, "<script>needle</script>", title="<b>bold</b>")
    browser = client("clerk")
    for address in ("/cases", f"/case/{one.uid}", "/find?words=needle"):
        page = browser.get(address).content
        assert b"<img" not in page
        assert page.count(b"<script") == page.count(b"<script src=") == 1
        assert b"<b>bold" not in page


def test_after_eight_wrong_passwords_the_door_stays_shut_for_that_account_even_to_the_right_one() -> None:
    User.objects.create_user("ana", password=PASSWORD)
    browser = Client()
    for _ in range(8):
        assert browser.post("/login", {"username": "ana", "password": "wrong"}).status_code == 200
    assert browser.post("/login", {"username": "ana", "password": PASSWORD}).status_code == 429
    assert browser.get("/").status_code == 302


@pytest.mark.parametrize("spelled", [" ana", "ana\t", "ANA", "\uff41na", "an\U0001d41a"])
def test_another_spelling_of_the_account_does_not_open_the_door_again(spelled: str) -> None:
    browser = Client()
    for _ in range(8):
        browser.post("/login", {"username": "ana", "password": "wrong"})
    assert browser.post("/login", {"username": spelled, "password": "wrong"}).status_code == 429


def test_wrong_passwords_of_many_other_accounts_do_not_open_the_door_again(settings: Settings) -> None:
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
    browser = Client()
    accounts = [f"account {number}" for number in range(12)]
    for account in accounts:
        for _ in range(8):
            browser.post("/login", {"username": account, "password": "wrong"})
    for number in range(400):
        browser.post("/login", {"username": f"nobody {number}", "password": "wrong"})
    answers = [browser.post("/login", {"username": account, "password": "wrong"}).status_code for account in accounts]
    assert set(answers) == {429}


def test_an_unknown_account_and_a_wrong_password_are_answered_alike() -> None:
    User.objects.create_user("ana", password=PASSWORD)
    pages = [Client().post("/login", {"username": name, "password": "wrong"}).content for name in ("ana", "nobody")]
    assert without_token(pages[0]) == without_token(pages[1])


def test_a_form_without_its_token_changes_nothing() -> None:
    browser = Client(enforce_csrf_checks=True)
    assert browser.post("/login", {"username": "ana", "password": "x"}).status_code == 403


def test_health_names_what_is_not_alive_and_nothing_of_any_paper(
    case: Callable[..., Case], tmp_path: Path, settings: Settings
) -> None:
    from records import alive

    settings.INTAKE = tmp_path

    case(caption="A secret caption")
    assert Client().get("/health").status_code == 503
    for name in ("watcher", "worker"):
        alive.beat(name, now=datetime.now(UTC))
    assert Client().get("/health").json()["wrong"] == ["The intake folder is not there: no paper can be taken in."]
    (tmp_path / "processed").mkdir()
    answer = Client().get("/health")
    assert answer.status_code == 200
    assert set(answer.json()) == {"oldest_waiting", "signs_of_life", "free_bytes", "reading_fell", "wrong"}


def test_a_closed_account_sees_nothing_at_once() -> None:
    browser = client("clerk")
    assert browser.get("/").status_code == 200
    User.objects.update(is_active=False)
    assert browser.get("/").status_code == 302
