"""docgen backup: one file with everything."""

import argparse
from pathlib import Path

from config.verbs import _office

HELP = "Write one tar file with database, vault and settings, taken while the office works, and prove it."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the verb's options."""
    parser.add_argument("file", type=Path, metavar="FILE.tar")


def run(options: argparse.Namespace) -> int:
    """Make the backup."""
    _office.ready()
    from django.conf import settings

    from records import audit, backup

    _office.writable(options.file)
    audit.keep_head(settings.AUDIT_COPY, now=_office.now())
    count = backup.back_up(options.file.resolve(), now=_office.now())
    print(f"The backup {options.file} is whole: the database and {count} vault file(s), each proved by its hash.")
    return 0
