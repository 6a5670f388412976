"""docgen intake: take papers in, and say how it stands."""

import argparse

from config.verbs import _office

HELP = "Take papers in from the intake folder: once, or watching it; show how many are in which state."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the verb's options."""
    what = parser.add_subparsers(dest="what", metavar="run|take|watch|status|list", required=True)
    run_ = what.add_parser("run", help="take in all that lies in the folder and work it to its end in this program")
    run_.add_argument(
        "--once", action="store_true", help="stop when nothing is left to do; exit 1 if anything is stuck"
    )
    run_.add_argument("--readers", type=int, default=0, help="papers read side by side (usually one a core)")
    what.add_parser("take", help="take in all that lies in the folder, up to `received`, and stop")
    what.add_parser("watch", help="watch the folder, take in what is whole, ring the workers; until stopped")
    status = what.add_parser("status", help="counts by state")
    status.add_argument("--json", action="store_true")
    listed = what.add_parser("list", help="every paper received and what became of it")
    listed.add_argument(
        "--state",
        default="",
        choices=("received", "filed", "needs_clerk", "split", "returned"),
        help="only papers in this state",
    )
    listed.add_argument("--json", action="store_true")
    _office.add_viewer(listed)


def run(options: argparse.Namespace) -> int:
    """Do what was asked."""
    _office.ready()
    return {"run": _run, "take": _take, "watch": _watch, "status": _status, "list": _list}[options.what](options)


def _run(options: argparse.Namespace) -> int:
    from django.conf import settings

    from intake_watch import rounds
    from intake_watch.office import open_office

    if not options.once:
        return _watch(options)
    office = open_office(readers=options.readers or None)
    try:
        ended = rounds.run_once(office, unfinished=min(settings.UNFINISHED_SECONDS, max(3 * settings.QUIET_SECONDS, 3)))
    finally:
        office.close()
    print(
        f"{ended.taken} taken in, {ended.worked} worked to the end, {ended.stuck} stuck, {ended.waiting} not whole yet."
    )
    if not ended.clean:
        print(
            "Something is left: `docgen intake status` shows how many; what the disk or the database refused is in the log above."
        )
    office.must_have_intake()
    return 0 if ended.clean else 1


def _take(options: argparse.Namespace) -> int:
    from django.conf import settings

    from intake_watch import rounds
    from intake_watch.office import open_office

    office = open_office()
    try:
        ended = rounds.take_once(
            office, unfinished=min(settings.UNFINISHED_SECONDS, max(3 * settings.QUIET_SECONDS, 3))
        )
    finally:
        office.close()
    print(f"{ended.taken} taken in, {ended.waiting} not whole yet.")
    office.must_have_intake()
    return 0 if not ended.waiting else 1


def _watch(options: argparse.Namespace) -> int:
    from config import celery  # noqa: F401  (the doorbell the watcher rings)
    from intake_watch import watcher

    return watcher.watch()


def _status(options: argparse.Namespace) -> int:
    from intake_watch import rounds
    from intake_watch.office import open_office

    status = rounds.status(open_office())
    if options.json:
        _office.print_json(status)
    else:
        _office.print_table(("State", "Papers"), status.items())
    return 0


def _list(options: argparse.Namespace) -> int:
    from config.verbs import where
    from intake_watch import desk

    viewer = _office.viewer(options)
    rows = [where.fate(scan, viewer) for scan in desk.received(viewer, state=options.state)]
    if options.json:
        _office.print_json(rows)
    else:
        _office.print_table(
            ("Number", "Dropped as", "What became of it"),
            ((row["control_number"], row["named"], row["fate"]) for row in rows),
        )
    return 0
