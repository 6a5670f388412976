"""docgen cover-sheet: a sheet that tells the scanner's stack what it is."""

import argparse
import sys
from pathlib import Path

from config.verbs import _office

HELP = "Print a cover sheet whose code carries court, case, document type, page count and lane; laid on top of a paper in a stack."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the verb's options."""
    parser.add_argument("--court", default="", help="the court; the installation's own when left out")
    parser.add_argument("--case", default="", metavar="NUMBER")
    parser.add_argument("--type", default="", help="what the paper is, for the docket")
    parser.add_argument("--pages", type=int, default=0, help="pages of the paper, without this sheet")
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
    if options.lane and options.lane.casefold() not in office.lanes:
        print(
            f"There is no lane {options.lane!r}. The lanes are: {', '.join(office.lanes)}. No sheet was drawn.",
            file=sys.stderr,
        )
        return 1
    cover = Cover(court.id, options.case, options.type, options.pages or None, options.lane)
    draw(
        out=options.out, code=cover.code(), court=court.name, number=options.case, type=options.type, pages=options.pages,
        lane=options.lane, drawn_at=_office.now().isoformat(timespec="seconds"),
    )  # fmt: skip
    print(f"The cover sheet is in {options.out}.")
    return 0
