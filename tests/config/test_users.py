"""Accounts from the command line: made with roles, given a new password, closed and opened again."""

import io

import pytest
from django.contrib.auth.models import Group, User

from config.cli import main
from records.access import ROLES
from records.models import Event

pytestmark = pytest.mark.django_db(transaction=True)
FIRST, SECOND = "correct horse 41", "battery staple 42"


@pytest.fixture(autouse=True)
def roles(monkeypatch: pytest.MonkeyPatch) -> None:
    for role in ROLES:
        Group.objects.get_or_create(name=role)
    monkeypatch.setattr("sys.stdin", io.StringIO(f"{FIRST}\n{SECOND}\nx\n"))


def test_an_account_is_made_with_roles_and_without_one_is_told_which_there_are(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["users", "add", "ana"]) == 1
    told = capsys.readouterr().err
    assert all(role in told for role in ROLES)
    assert not User.objects.exists()
    assert main(["users", "add", "ana", "--role", "clerk"]) == 0
    assert User.objects.get().check_password(FIRST)


def test_a_forgotten_password_is_set_anew_and_one_too_weak_is_refused() -> None:
    main(["users", "add", "ana", "--role", "clerk"])
    assert main(["users", "password", "ana"]) == 0
    assert User.objects.get().check_password(SECOND)
    assert main(["users", "password", "ana"]) == 1
    assert User.objects.get().check_password(SECOND)
    assert Event.objects.filter(happened="password set").count() == 1


def test_a_closed_account_is_opened_again_as_it_was() -> None:
    main(["users", "add", "ana", "--role", "clerk"])
    for what, active in (("close", False), ("open", True)):
        assert main(["users", what, "ana"]) == 0
        assert User.objects.get().is_active is active
    assert [group.name for group in User.objects.get().groups.all()] == ["clerk"]
    assert Event.objects.filter(happened__startswith="account").count() == 3


@pytest.mark.parametrize("what", ["password", "close", "open"])
def test_of_an_account_there_is_none_of_nothing_is_done(what: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["users", what, "nobody"]) == 1
    assert "docgen users list" in capsys.readouterr().err
