"""What `docgen money` may be asked: its words and options."""

import argparse
from pathlib import Path

from config.verbs import _office

TENDERS = ("cash", "check", "card", "money order", "electronic")
TELLS = {
    "fees": "the court's schedule: every fee in force today, its law, and whether somebody saw it there",
    "assess": "enter that a fee or a fine is owed in a case", "balance": "what a case owes, has paid and has left",
    "take": "take a payment and give its receipt", "void": "void a receipt; it keeps its number",
    "waive": "waive what is open of an assessment, or reduce it with --to", "refund": "give money of a receipt back",
    "receipt": "print a receipt again", "day": "open a drawer with --open, or show the day's sheet",
    "close": "count a drawer and close it",
}  # fmt: skip


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the verb's options."""
    what = parser.add_subparsers(dest="what", metavar="|".join(TELLS), required=True)
    verbs = {name: what.add_parser(name, help=tells) for name, tells in TELLS.items()}
    for name, verb in verbs.items():
        verb.add_argument(
            "--court", default="", help="the court, by its id or a name; the installation's own when left out"
        )
        if name in {"assess", "balance", "take", "waive"}:
            verb.add_argument("case", metavar="CASE", type=_office.some_text)
        if name in {"void", "refund", "receipt"}:
            verb.add_argument("number", metavar="RECEIPT", type=_office.some_text)
        if name in {"take", "void", "refund", "day", "close"}:
            verb.add_argument("--drawer", default="", help="the drawer by its name; the only open one when left out")
        if name in {"take", "receipt", "day"}:
            verb.add_argument("--out", type=Path, metavar="FILE.pdf", required=name == "receipt")
        if name in {"balance", "day"}:
            verb.add_argument("--json", action="store_true")
        _office.add_viewer(verb)
    _of_what_is_owed(verbs)
    _of_what_is_paid(verbs)
    _of_the_day(verbs)


def _of_what_is_owed(verbs: dict[str, argparse.ArgumentParser]) -> None:
    assess, waive = verbs["assess"], verbs["waive"]
    assess.add_argument("--fee", required=True, metavar="CODE", help="the fee's code, as `docgen money fees` lists it")
    assess.add_argument("--owed-by", required=True, metavar="NAME", help="who owes it")
    assess.add_argument(
        "--quantity", type=_office.a_count, default=1, metavar="N", help="how many (pages, documents, names)"
    )
    assess.add_argument("--ordered", metavar="AMOUNT", help="the amount the court ordered, for a fine")
    assess.add_argument("--authority", default="", help="the order it rests on; needed for a fine and in a closed case")
    waive.add_argument("assessment", metavar="N", type=_office.a_count)
    waive.add_argument("--to", metavar="AMOUNT", help="reduce what is open to this amount instead of waiving all of it")
    waive.add_argument(
        "--authority", required=True, help="the order or rule it rests on, by its docket number or citation"
    )


def _of_what_is_paid(verbs: dict[str, argparse.ArgumentParser]) -> None:
    take, refund = verbs["take"], verbs["refund"]
    take.add_argument("--paid", required=True, metavar="AMOUNT", help="how much is paid, in dollars and cents")
    take.add_argument("--payer", required=True, metavar="NAME", help="who pays")
    take.add_argument("--reference", default="", metavar="NUMBER", help="the number of the check or money order")
    take.add_argument(
        "--for",
        dest="parts",
        action="append",
        metavar="N=AMOUNT",
        help="which assessment is paid with how much; the oldest first when left out",
    )
    take.add_argument("--series", default="R", help="the series its number is of (R)")
    for verb in (take, refund):
        verb.add_argument("--tender", required=True, choices=TENDERS, help="in what it is paid")
        verb.add_argument(
            "--key", default="", help="the same key twice is one payment; for programs that may ask again"
        )
    verbs["void"].add_argument("--reason", required=True, metavar="TEXT", help="why; it stands on the day's sheet")
    refund.add_argument("--back", required=True, metavar="AMOUNT", help="how much is given back")
    refund.add_argument(
        "--for",
        dest="assessment",
        type=_office.a_count,
        metavar="N",
        help="which assessment it had paid; of the credit when left out",
    )
    refund.add_argument("--authority", required=True, help="the order or rule it rests on")
    verbs["receipt"].add_argument("--whole-page", action="store_true", help="on a whole page instead of a third of one")


def _of_the_day(verbs: dict[str, argparse.ArgumentParser]) -> None:
    day, close = verbs["day"], verbs["close"]
    day.add_argument("--open", metavar="FLOAT", help="open the drawer with this much cash in it")
    day.add_argument("--day", type=_office.a_day, help="the court's day (2026-03-31); today when left out")
    close.add_argument("--cash", metavar="AMOUNT", help="the cash counted in the drawer, float and all")
    close.add_argument("--pieces", metavar="PIECES", help='the notes and coins counted, like "20.00x12 1.00x3 0.25x8"')
    close.add_argument("--explanation", default="", metavar="TEXT", help="of what is over or short")
