"""docgen setup: make the data folder and the database for a court."""

import argparse

from config.verbs import _office

HELP = "Make the data folder, the database and the intake folder for a court. Safe to run again."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the verb's options."""
    parser.add_argument(
        "--court",
        default="",
        help="the court this installation works for: a profile's id (us/xx/NAME) or any of its names",
    )


def run(options: argparse.Namespace) -> int:
    """Make everything; print where it lies."""
    from django.conf import settings

    try:
        settings.DATA.mkdir(mode=0o700, parents=True, exist_ok=True)
    except (FileExistsError, NotADirectoryError):
        raise _office.NotSetUp(
            f"{settings.DATA} cannot be a data folder: there is a file where the folder should be. Nothing was changed. Name a "
            "folder with DOCGEN_DATA; docgen setup makes it."
        ) from None
    _keep_secret()
    _office.ready(anywhere=True)
    from django.core.management import call_command

    court = _court(options.court)
    call_command("migrate", interactive=False, verbosity=0)
    for folder, mode in (
        ("vault", 0o700),
        ("tmp", 0o700),
        ("queue", 0o700),
        ("claim", 0o700),
        ("audit", 0o700),
        ("static", 0o700),
    ):
        (settings.DATA / folder).mkdir(mode=mode, exist_ok=True)
    settings.OUTGOING.mkdir(mode=0o700, parents=True, exist_ok=True)
    _make_roles()
    _intake_folders()
    print(f"The office is set up in {settings.DATA}.")
    print(f"Court: {court or 'none chosen yet (docgen setup --court us/xx/NAME)'}")
    print(f"Clerks drop papers into {settings.INTAKE}.")
    return 0


def _keep_secret() -> None:
    from django.conf import settings

    from config.secret import secret_key

    settings.SECRET_KEY = secret_key(settings.DATA)


def _court(name: str) -> str:
    from django.conf import settings

    from intake_watch.office import installation_court
    from records.rules.court import Courts

    if not name:
        return installation_court()
    court = Courts(settings.COURTS).get(name).id
    (settings.DATA / "court").write_text(court + "\n")
    return court


def _make_roles() -> None:
    from django.contrib.auth.models import Group

    from records.access import ROLES

    for role in ROLES:
        Group.objects.get_or_create(name=role)


def _intake_folders() -> None:
    from intake_watch.office import open_office

    open_office(make_intake=True).close()
