"""docgen courts: the court profiles."""

import argparse
from typing import TYPE_CHECKING

from config.verbs import _office

if TYPE_CHECKING:
    from records.rules.court import Courts

HELP = (
    "List the court profiles, the kinds of paper a court's docket knows, what its law requires of each document, or check the profiles and "
    "print what is not verified yet."
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the verb's options."""
    parser.add_argument("what", choices=("list", "kinds", "required", "check"))
    parser.add_argument(
        "court", nargs="?", default="", metavar="COURT", help="for kinds and required: which court, by its id or a name"
    )


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
    if options.what == "kinds":
        return _kinds(courts, options.court)
    if options.what == "required":
        return _required(courts, options.court)
    problems = courts.check()
    for problem in problems:
        print(problem)
    return 0


def _kinds(courts: "Courts", name: str) -> int:
    """Print every kind of paper, ours and the court's own with the words that tell it and where they are from."""
    from ocr.docket_events import OwnEvent, kinds

    own = courts.get(name).events if name else {}
    known = kinds([OwnEvent(event, tuple(rule.value)) for event, rule in own.items()])
    rows = [
        (kind, ", ".join(own[kind].value), own[kind].cites) if kind in own else (kind, "as docgen knows it", "")
        for kind in known
    ]
    _office.print_table(("Kind of paper", "Told by the words", "From"), rows, title=f"Kinds of paper: {len(rows)}")
    return 0


def _required(courts: "Courts", name: str) -> int:
    """Print what the court's law requires of each kind of document, as the table of docs/guide/documents-required.md."""
    from records.rules.required import as_table

    print("\n".join(as_table(courts.get(name))))
    return 0
