"""docgen daysheet: does everything that was dropped have its place?"""

import argparse
import sys

from config.verbs import _office

HELP = "The day sheet: brought forward + dropped = filed + returned + on the desk + in progress. Exit 1 when it does not balance."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the verb's options."""
    parser.add_argument("--day", type=_office.a_day, help="the court's day (2026-03-31); today when left out")
    parser.add_argument("--json", action="store_true")


def run(options: argparse.Namespace) -> int:
    """Print the sheet."""
    _office.ready()
    from intake_watch import claim
    from intake_watch.office import open_office
    from records.daysheet import day_sheet
    from records.importing import today

    office = open_office()
    now = today(_office.now(), office.time_zone)
    day = options.day or now
    if day > now:
        print(f"{day} is still to come: in this court it is {now}. Its day sheet cannot be drawn yet.", file=sys.stderr)
        return 1
    sheet = day_sheet(day=day, time_zone=office.time_zone, unreceived=sum(1 for _ in claim.waiting(office.claims)))
    if options.json:
        _office.print_json(sheet.as_json())
    else:
        _print(sheet.as_json())
    return 0 if sheet.balanced else 1


def _print(sheet: dict[str, dict[str, int]]) -> None:
    columns = ("", "Brought forward", "Dropped", "Filed", "Returned", "On the desk", "In progress")
    names = ("brought_forward", "dropped", "filed", "returned", "desk", "progress")
    rows = [(what.capitalize(), *(sheet[what][name] for name in names)) for what in ("files", "papers")]
    _office.print_table(columns, rows, title=f"Day sheet of {sheet['day']}")
    print("In balance." if sheet["balanced"] else "NOT IN BALANCE: look into it before anything else is done.")
