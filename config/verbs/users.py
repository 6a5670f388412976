"""docgen users: accounts and their roles."""

import argparse
import getpass
import sys

from config.verbs import _office

HELP = "Make an account for a person with the roles they have, change its roles, or close it."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the verb's options."""
    what = parser.add_subparsers(dest="what", metavar="add|close|list", required=True)
    add = what.add_parser(
        "add", help="make an account or set its roles anew; the password is asked for, or read from standard input"
    )
    add.add_argument("name")
    add.add_argument("--role", action="append", default=[], help="may be given several times")
    close = what.add_parser("close", help="close an account; what it did stays in the audit chain")
    close.add_argument("name")
    what.add_parser("list", help="all accounts")


def run(options: argparse.Namespace) -> int:
    """Do what was asked."""
    _office.ready()
    return {"add": _add, "close": _close, "list": _list}[options.what](options)


def _add(options: argparse.Namespace) -> int:
    from django.contrib.auth.models import Group, User
    from django.contrib.auth.password_validation import validate_password
    from django.core.exceptions import ValidationError

    from records.access import ROLES

    unknown = set(options.role) - set(ROLES)
    if unknown:
        print(
            f"There is no role {sorted(unknown)[0]!r}. The roles are: {', '.join(ROLES)}. Nothing was changed.",
            file=sys.stderr,
        )
        return 1
    user = User.objects.filter(username=options.name).first() or User(username=options.name)
    if user.pk is None:
        password = getpass.getpass("Password: ") if sys.stdin.isatty() else sys.stdin.readline().rstrip("\n")
        try:
            validate_password(password, user)
        except ValidationError as fault:
            print(" ".join(fault.messages) + " Nothing was changed.", file=sys.stderr)
            return 1
        user.set_password(password)
        user.save()
    user.groups.set(Group.objects.filter(name__in=options.role))
    _chain(options.name, "account set", {"roles": sorted(options.role)})
    print(f"The account {options.name} has the roles: {', '.join(options.role) or 'none'}.")
    return 0


def _close(options: argparse.Namespace) -> int:
    from django.contrib.auth.models import User

    closed = User.objects.filter(username=options.name).update(is_active=False)
    if closed:
        _chain(options.name, "account closed", {})
    print(
        f"The account {options.name} is closed."
        if closed
        else f"There is no account {options.name}. Nothing was changed."
    )
    return 0 if closed else 1


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
