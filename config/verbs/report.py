"""docgen report: what the office's days yielded, in figures."""

import argparse
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from config.verbs import _office

if TYPE_CHECKING:
    from records.yieldfacts import DayYield

HELP = "Reports: what reading yielded per court day, lane and scanner, and whether it goes worse than usual. Exit 1 when it does."

COLUMNS = (
    "Day",
    "Lane",
    "Scanner",
    "Papers",
    "Pages",
    "Recognised",
    "Own text",
    "Blank",
    "Poor",
    "Confidence",
    "Words a page",
    "LOW_OCR",
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the verb's options."""
    what = parser.add_subparsers(dest="what", metavar="reading", required=True)
    reading = what.add_parser("reading", help="pages, confidence and words per day, lane and scanner")
    reading.add_argument("--days", type=_office.a_count, default=14, metavar="N", help="how many days back (14)")
    reading.add_argument("--json", action="store_true")
    _office.add_viewer(reading)


def run(options: argparse.Namespace) -> int:
    """Print the report; only papers the viewer may see are counted."""
    _office.ready()
    from intake_watch.office import open_office
    from intake_watch.yields import alarms
    from records import yields
    from records.importing import today

    now, viewer = _office.now(), _office.viewer(options)
    day = today(now, open_office().time_zone)
    days = yields.days(viewer, since=day - timedelta(days=min(options.days, 36_500) - 1))
    told = alarms(viewer, today=day, now=now)
    if options.json:
        _office.print_json({"days": [_plain(one) for one in days], "alarms": told})
    else:
        _print(days, told, day)
    return 1 if told else 0


def _plain(one: "DayYield") -> dict[str, Any]:
    means = {"confidence": _rounded(one.mean_confidence), "words_a_page": _rounded(one.words_a_page)}
    counts = ("day", "lane", "scanner", "papers", "pages", "recognised", "layer", "blank", "poor", "words", "illegible")
    return {name: getattr(one, name) for name in counts} | means


def _print(days: list["DayYield"], told: list[str], day: date) -> None:
    rows = [
        (
            one.day, one.lane, one.scanner, one.papers, one.pages, one.recognised, one.layer, one.blank, one.poor,
            _shown(one.mean_confidence, " %"), _shown(one.words_a_page), one.illegible,
        )
        for one in days
    ]  # fmt: skip
    _office.print_table(COLUMNS, rows, title=f"Reading, to {day}")
    for sentence in told:
        print(_office.on_one_line(f"!!! {sentence}"))
    if not told:
        print("Reading goes as usual, or there are too few days to compare.")


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 1)


def _shown(value: float | None, sign: str = "") -> str:
    return "" if value is None else f"{value:.0f}{sign}"
