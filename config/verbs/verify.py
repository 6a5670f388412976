"""docgen verify: do database, vault and chain agree?"""

import argparse

from config.verbs import _office

HELP = "Compare the database with the vault byte for byte, walk the audit chain, compare the trays with it. Exit 1 when anything is wrong."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the verb's options."""
    parser.add_argument("--json", action="store_true")


def run(options: argparse.Namespace) -> int:
    """Print everything that is wrong."""
    _office.ready()
    from records import backup

    checked = backup.verify()
    if options.json:
        _office.print_json({"files": checked.files, "lines": checked.lines, "wrong": list(checked.wrong)})
    else:
        print(
            "\n".join(checked.wrong)
            or f"Database and vault agree: {checked.files} file(s), {checked.lines} line(s) of the audit chain."
        )
    return 1 if checked.wrong else 0
