"""docgen restore: a backup into an empty data folder."""

import argparse
from pathlib import Path

from config.verbs import _office

HELP = "Unpack a backup into the empty data folder named by DOCGEN_DATA, and prove it."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the verb's options."""
    parser.add_argument("file", type=Path, metavar="FILE.tar")


def run(options: argparse.Namespace) -> int:
    """Restore; the database and vault are compared afterwards."""
    _office.ready(anywhere=True)
    from django.conf import settings
    from django.core.management import call_command

    from records import backup

    count = backup.restore(options.file, settings.DATA)
    if (settings.DATA / "database.postgresql").exists():
        print(
            f"{count} vault file(s) restored. Load {settings.DATA / 'database.postgresql'} into an empty PostgreSQL database with psql."
        )
        return 0
    call_command("migrate", interactive=False, verbosity=0)
    checked = backup.verify()
    print(
        "\n".join(checked.wrong)
        or f"Restored whole: {count} vault file(s), {checked.lines} line(s) of the audit chain."
    )
    return 1 if checked.wrong else 0
