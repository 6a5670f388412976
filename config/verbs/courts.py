"""docgen courts: the court profiles."""

import argparse

from config.verbs import _office

HELP = "List the court profiles, or check them and print what is not verified yet."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the verb's options."""
    parser.add_argument("what", choices=("list", "check"))


def run(options: argparse.Namespace) -> int:
    """Print the list, or everything wrong or unverified; 1 when something is wrong."""
    from django.conf import settings

    from records.rules.court import Courts

    courts = Courts(settings.COURTS)
    if options.what == "list":
        _office.print_table(
            ("Id", "Name", "A number looks like"),
            ((c.id, c.name, c.numbers[0].examples[0]) for c in courts.all() if c.numbers),
        )
        return 0
    problems = courts.check()
    for problem in problems:
        print(problem)
    return 0
