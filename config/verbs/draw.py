"""docgen draw: draw a document up from the case record."""

import argparse
from pathlib import Path

from config.verbs import _office

HELP = "Draw a document up from the case record, put it in the case, and hand it over."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the verb's options."""
    parser.add_argument("kind", choices=("summons",))
    parser.add_argument("--case", required=True, metavar="NUMBER")
    parser.add_argument("--court", default="")
    parser.add_argument(
        "--for", dest="party", default="", help="the defendant it is directed to; needed when the case has several"
    )
    parser.add_argument("--out", type=Path, required=True, metavar="FILE.pdf", help="where to write a copy")
    _office.add_viewer(parser)


def run(options: argparse.Namespace) -> int:
    """Draw it up, file it in the case, hand it over through the outbox."""
    _office.ready()
    from docgen import produce
    from efile import outbox
    from intake_watch import desk
    from intake_watch.office import open_office
    from records import vault

    office = open_office(readers=1)
    case = desk.find_case(options.case, _office.viewer(options), office, court=options.court)
    asked = produce.ask(
        kind=options.kind, case=case, wishes={"party": options.party}, by=_office.who(), now=_office.now()
    )
    document = produce.draw(asked, by=_office.who(), now=_office.now())
    options.out.write_bytes(vault.read(document.original_id))
    dispatch = outbox.freeze(document=document, by=_office.who(), now=_office.now())
    outbox.hand_over(dispatch, by=_office.who(), clock=_office.now)
    for one in produce.left_open(asked):
        print(f"To be filled in by hand before it is signed: {one}.")
    print(f"The {options.kind} is docket entry {document.entry.number} of {case.number}. A copy is in {options.out}.")
    print(f"It was handed over: {dispatch.receipt.get('place', dispatch.state)}")
    return 0
