"""docgen users: accounts and their roles."""

import argparse
import getpass
import sys
from typing import TYPE_CHECKING

from config.verbs import _office

if TYPE_CHECKING:
    from django.contrib.auth.models import User

HELP = "Make an account for a person with the roles they have, change its roles or password, close it or open it again."


class NotDone(Exception):
    """What was asked of an account cannot be done; nothing was changed."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the verb's options."""
    what = parser.add_subparsers(dest="what", metavar="add|password|close|open|list", required=True)
    add = what.add_parser(
        "add", help="make an account or set its roles anew; the password is asked for, or read from standard input"
    )
    add.add_argument("--role", action="append", default=[], help="a role of this person; may be given several times")
    password = what.add_parser(
        "password", help="give an account a new password; it is asked for, or read from standard input"
    )
    close = what.add_parser("close", help="close an account; what it did stays in the audit chain")
    open_ = what.add_parser("open", help="open a closed account again, with the roles and password it had")
    for one in (add, password, close, open_):
        one.add_argument("name", help="the name the person signs in with", type=_office.some_text)
    what.add_parser("list", help="all accounts")


def run(options: argparse.Namespace) -> int:
    """Do what was asked; 1 when it was refused, and nothing was changed then."""
    _office.ready()
    try:
        return {"add": _add, "password": _password, "close": _close, "open": _open, "list": _list}[options.what](
            options
        )
    except NotDone as fault:
        print(f"{fault} Nothing was changed.", file=sys.stderr)
        return 1


def _add(options: argparse.Namespace) -> int:
    from django.contrib.auth.models import Group, User

    from records.access import ROLES

    unknown = sorted(set(options.role) - set(ROLES))
    if unknown or not options.role:
        says = f"There is no role {unknown[0]!r}." if unknown else "Name the roles of this person with --role."
        raise NotDone(f"{says} The roles are: {', '.join(ROLES)}.")
    user = User.objects.filter(username=options.name).first() or User(username=options.name)
    if user.pk is None:
        _set_password(user)
    user.groups.set(Group.objects.filter(name__in=options.role))
    _chain(options.name, "account set", {"roles": sorted(options.role)})
    print(f"The account {options.name} has the roles: {', '.join(options.role)}.")
    return 0


def _password(options: argparse.Namespace) -> int:
    _set_password(_account(options.name))
    _chain(options.name, "password set", {})
    print(f"The account {options.name} has a new password. Where it was signed in, it is not any more.")
    return 0


def _set_password(user: "User") -> None:
    from django.contrib.auth.password_validation import validate_password
    from django.core.exceptions import ValidationError

    password = getpass.getpass("Password: ") if sys.stdin.isatty() else sys.stdin.readline().rstrip("\n")
    try:
        validate_password(password, user)
    except ValidationError as fault:
        raise NotDone(" ".join(fault.messages)) from fault
    user.set_password(password)
    user.save()


def _account(name: str) -> "User":
    from django.contrib.auth.models import User

    user = User.objects.filter(username=name).first()
    if user is None:
        raise NotDone(f"There is no account {name}. `docgen users list` shows all.")
    return user


def _close(options: argparse.Namespace) -> int:
    return _set_active(options.name, active=False, happened="account closed", says="closed")


def _open(options: argparse.Namespace) -> int:
    return _set_active(options.name, active=True, happened="account opened", says="open")


def _set_active(name: str, *, active: bool, happened: str, says: str) -> int:
    user = _account(name)
    user.is_active = active
    user.save(update_fields=["is_active"])
    _chain(name, happened, {})
    print(f"The account {name} is {says}.")
    return 0


def _list(options: argparse.Namespace) -> int:
    from django.contrib.auth.models import User

    users = User.objects.prefetch_related("groups").order_by("username")
    rows = ((u.username, ", ".join(g.name for g in u.groups.all()), "" if u.is_active else "closed") for u in users)
    _office.print_table(("Account", "Roles", ""), rows)
    return 0


def _chain(name: str, happened: str, facts: dict[str, object]) -> None:
    from django.contrib.auth.models import User

    from records import events

    user = User.objects.get(username=name)
    events.write(events.Line("account", str(user.pk), happened, "", "", _office.who(), _office.now(), facts))
