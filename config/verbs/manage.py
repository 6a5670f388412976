"""docgen manage: Django's own commands, for developers and administrators."""

import argparse

from config.verbs import _office

HELP = "Django's own commands (migrate, shell, check, ...), for developers and administrators."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the verb's options."""
    parser.add_argument("command", nargs=argparse.REMAINDER)


def run(options: argparse.Namespace) -> int:
    """Run the command."""
    _office.ready(anywhere=True)
    from django.core.management import execute_from_command_line

    execute_from_command_line(["docgen manage", *options.command])
    return 0
