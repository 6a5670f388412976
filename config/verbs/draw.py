"""docgen draw: draw a document up from the case record as a draft; signed and sealed in the same breath, it is issued."""

import argparse
from pathlib import Path

from config.verbs import _office, _papers

HELP = "Draw a document up from the case record as a draft; with --sign and --seal it is issued at once."


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
    parser.add_argument(
        "--sign",
        type=_papers.a_signer,
        metavar="'NAME, TITLE'",
        help="the clerk who signs it by hand; with --seal it is issued",
    )
    parser.add_argument("--seal", choices=("embossed", "printed"), help="how the court's seal is set on it")
    _office.add_viewer(parser)


def run(options: argparse.Namespace) -> int:
    """Draw the draft; with a signature and the seal, issue it, file it in the case, and hand it over through the outbox."""
    _office.ready()
    from docgen import drafting, produce
    from intake_watch import desk
    from intake_watch.office import open_office
    from records import vault

    _office.writable(options.out)
    case = desk.find_case(options.case, _office.viewer(options), open_office(readers=1), court=options.court)
    wishes = {"party": options.party, "answer_to": options.answer_to, "again": options.again}
    asked = produce.ask(kind=options.kind, case=case, wishes=wishes, by=_office.who(), now=_office.now())
    missing = drafting.draft(asked, by=_office.who(), now=_office.now())
    if options.sign and options.seal:
        _papers.sign(asked, options.sign, seal=options.seal)
        return _papers.issue(asked, out=options.out)
    assert asked.draft is not None
    options.out.write_bytes(vault.read(asked.draft.sha256))
    for one in missing:
        print(f"Missing: {one}.")
    print(
        f"Draft {asked.pk} of the {options.kind} for {case.number} is in {options.out}. It is in no case and on no docket."
    )
    print(
        f"Next: docgen sign {asked.pk} --office clerk --name NAME --title TITLE, the seal likewise, then docgen issue {asked.pk} --out FILE.pdf"
    )
    return 0
