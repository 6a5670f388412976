"""docgen cover-sheet: a sheet that tells the scanner's stack what it is."""

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from config.verbs import _office

if TYPE_CHECKING:
    from intake_watch.office import Office
    from records.rules.court import CourtProfile

LONGEST_CODE = 400  # signs: more make a code too fine for a scanner

HELP = "Print a cover sheet whose code carries court, case, document type, page count and lane; laid on top of a paper in a stack."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the verb's options."""
    parser.add_argument("--court", default="", help="the court; the installation's own when left out")
    parser.add_argument("--case", default="", metavar="NUMBER", help="the case the paper belongs to, by its number")
    parser.add_argument("--type", default="", help="what the paper is, for the docket")
    parser.add_argument("--pages", type=int, default=None, help="pages of the paper, without this sheet")
    parser.add_argument("--lane", default="", help="the lane the paper goes by, as if it had been dropped there")
    parser.add_argument("--out", type=Path, required=True, metavar="FILE.pdf")


def run(options: argparse.Namespace) -> int:
    """Write the sheet."""
    _office.ready()
    from docgen.cover_sheet import draw
    from intake_watch.cover import Cover
    from intake_watch.office import open_office

    _office.writable(options.out)
    office = open_office(readers=1)
    court = office.courts.get(options.court or office.court)
    if fault := _fault(options, office, court):
        print(f"{fault} Nothing was printed.", file=sys.stderr)
        return 1
    cover = Cover(court.id, options.case, options.type, options.pages, options.lane)
    draw(
        out=options.out, code=cover.code(), court=court.name, number=options.case, type=options.type, pages=options.pages or 0,
        lane=options.lane, drawn_at=_office.now().isoformat(timespec="seconds"),
    )  # fmt: skip
    print(f"The cover sheet is in {options.out}.")
    return 0


def _fault(options: argparse.Namespace, office: "Office", court: "CourtProfile") -> str:
    """Return what on the sheet would mislead the machine, as a sentence; empty when nothing would."""
    from intake_watch.cover import MOST_PAGES, Cover
    from paper.numbers import read_number

    if options.case and read_number(options.case, court.numbers) is None:
        return f"{options.case!r} is not a case number of {court.name}; there it looks like {court.numbers[0].examples[0]}."
    if options.pages is not None and options.pages < 1:
        return "A paper has at least one page; count its pages without this sheet."
    if (options.pages or 0) > MOST_PAGES:
        return f"{options.pages} pages are more than a cover sheet can say ({MOST_PAGES}). Count the pages of this one paper."
    if options.lane and options.lane.casefold() not in office.lanes:
        return f"There is no lane {options.lane!r}. The lanes are: {', '.join(office.lanes)}."
    if len(Cover(court.id, options.case, options.type, options.pages, options.lane).code()) > LONGEST_CODE:
        return "The type is too long for the code; say more shortly what the paper is."
    return ""
