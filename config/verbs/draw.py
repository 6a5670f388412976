"""docgen draw: draw a document up from the case record."""

import argparse
from pathlib import Path

from config.verbs import _office

HELP = "Draw a document up from the case record, put it in the case, and hand it over."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the verb's options."""
    parser.add_argument("kind", choices=("summons",))
    parser.add_argument("--case", required=True, metavar="NUMBER", help="the case, by its number in any spelling")
    parser.add_argument(
        "--court", default="", help="the case's court, by its id or a name; needed when several courts have the number"
    )
    parser.add_argument(
        "--for", dest="party", action="append", default=[], metavar="NAME",
        help="the defendant it is directed to, by name or as #2; several times for several; needed when the case has several",
    )  # fmt: skip
    parser.add_argument(
        "--answer-to", action="append", default=[], metavar="LINE",
        help="whom the answer is served on, where the case record does not say: the name, then each line of the address",
    )  # fmt: skip
    parser.add_argument("--again", action="store_true", help="one more, even if the same was drawn before")
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

    _office.writable(options.out)
    office = open_office(readers=1)
    case = desk.find_case(options.case, _office.viewer(options), office, court=options.court)
    asked = produce.ask(
        kind=options.kind,
        case=case,
        wishes={"party": options.party, "answer_to": options.answer_to, "again": options.again},
        by=_office.who(),
        now=_office.now(),
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
