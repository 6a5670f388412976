"""docgen issue: issue a signed draft; nothing is issued while anything the law demands is missing."""

import argparse
from pathlib import Path

from config.verbs import _office, _papers

HELP = "Issue a signed draft: filed in its case, handed over, and never changed again."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the verb's options."""
    parser.add_argument(
        "draft", type=_office.a_count, metavar="DRAFT", help="the number of the draft, as `docgen draw` said it"
    )
    parser.add_argument("--out", type=Path, required=True, metavar="FILE.pdf", help="where to write a copy")
    _office.add_viewer(parser)


def run(options: argparse.Namespace) -> int:
    """Issue the draft, file it in the case, hand it over through the outbox."""
    _office.ready()
    _office.writable(options.out)
    return _papers.issue(_papers.find(options.draft, _office.viewer(options)), out=options.out)
