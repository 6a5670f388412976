"""docgen desk: the exceptions desk from the command line."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from config.verbs import _office

if TYPE_CHECKING:
    from intake_watch.office import Office
    from records.access import Viewer
    from records.models import Scan

HELP = (
    "The exceptions desk: list what waits and why, show a page, file it in a case, split it, return it, try it again."
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the verb's options."""
    what = parser.add_subparsers(dest="what", metavar="list|show|file|split|return|again|undo", required=True)
    verbs = {
        name: what.add_parser(name, help=tells)
        for name, tells in (
            ("list", "what waits, oldest first"), ("show", "one paper: why it waits, what was read, a picture of a page"),
            ("file", "file it in a case"),
            ("split", "split it into the papers that lie in it"), ("return", "return it to whoever brought it"), ("again", "send it through the steps anew"),
            ("undo", "take a filed paper out of its case again, while nothing has left the house"),
        )
    }  # fmt: skip
    for name, parser_ in verbs.items():
        if name != "list":
            parser_.add_argument("number", metavar="CONTROL-NUMBER")
        _office.add_viewer(parser_)
    verbs["list"].add_argument("--json", action="store_true")
    verbs["show"].add_argument("--page", type=int, default=1, metavar="N", help="which page; the first when left out")
    verbs["show"].add_argument("--out", type=Path, help="where to write the page picture (PNG)")
    verbs["show"].add_argument(
        "--original", type=Path, metavar="FILE", help="write the paper's bytes as they came to this file"
    )
    verbs["file"].add_argument(
        "--case", required=True, metavar="NUMBER", help="the case, by its number in any spelling"
    )
    verbs["file"].add_argument(
        "--court", default="", help="the case's court, by its id or a name; needed when several courts have the number"
    )
    verbs["file"].add_argument(
        "--title", default="", help="what the docket shall say; as read from the paper when left out"
    )
    verbs["file"].add_argument(
        "--filed-on", type=_office.a_day, help="the filed date (2026-03-31); as received when left out"
    )
    verbs["file"].add_argument(
        "--kind", default="", help="what kind of paper it is (`docgen courts kinds`); as its title says when left out"
    )
    verbs["split"].add_argument(
        "--at", required=True, metavar="PAGES", help="the first page of each further paper, like 4,9"
    )
    for name in ("return", "undo"):
        verbs[name].add_argument(
            "--reason", required=True, metavar="TEXT", help="why, as it shall be told to whoever asks"
        )


def run(options: argparse.Namespace) -> int:
    """Do what was asked."""
    _office.ready()
    from intake_watch.office import open_office

    office = open_office(readers=1)
    viewer = _office.viewer(options)
    try:
        return DOES[options.what](options, office, viewer)
    finally:
        office.close()


def _split(options: argparse.Namespace, office: "Office", viewer: "Viewer") -> int:
    from intake_watch import desk, splitting

    scan = desk.find_on_desk(options.number, viewer)
    parts = splitting.split(scan, at=splitting.pages_said(options.at), office=office, by=_office.who())
    print(f"{scan.control_number} is split; each part goes through the steps with the next run:")
    for part in parts:
        print(f"  {part.control_number}  {part.label}")
    print(splitting.back_again(scan))
    return 0


def _list(options: argparse.Namespace, office: "Office", viewer: "Viewer") -> int:
    from intake_watch import desk

    rows = desk.waiting(viewer)
    if options.json:
        _office.print_json([vars(row) for row in rows])
        return 0
    _office.print_table(
        ("Number", "Dropped as", "Lane", "Reason", "What to decide"),
        ((row.control_number, row.label, row.lane, row.code, row.sentence) for row in rows),
        title=f"On the desk: {len(rows)}",
    )
    return 0


def _show(options: argparse.Namespace, office: "Office", viewer: "Viewer") -> int:
    from intake_watch import desk
    from intake_watch.pipeline import findings_of
    from intake_watch.reads import archive_told, pages_told, proposals, read_fields

    for out in filter(None, (options.out, options.original)):
        _office.writable(out)
    scan = desk.find_on_desk(options.number, viewer)
    print(
        _office.on_one_line(
            f"{scan.control_number}  {desk.named(scan, viewer)}  ({scan.lane}, received {scan.received_at:%Y-%m-%d %H:%M} UTC)"
        )
    )
    print(f"{scan.reason_code}: {scan.reason}")
    for one in scan.suggestions:
        print(f"  {one['score']:3} %  {one['number']}  because of {one['why']}")
    for name, value in read_fields(findings_of(scan).found if scan.original_id else {}):
        print(_office.on_one_line(f"  read: {name}: {value}"))
    for one in proposals(findings_of(scan).found if scan.original_id else {}):
        print(_office.on_one_line(f"  another paper? page {one.page} ({one.score} %): {one.because}"))
    if told := archive_told(findings_of(scan).found if scan.original_id else {}):
        print(_office.on_one_line(f"  archive copy: {told}"))
    _show_kind(scan, office)
    if told := pages_told(findings_of(scan).found if scan.original_id else {}):
        print(_office.on_one_line(f"  pages: {told}"))
    if options.original:
        print(f"As it came: {desk.write_original(scan, out=options.original, office=office, viewer=viewer)}")
    if scan.original_id and (options.out or not options.original):
        _show_page(options, scan, office, viewer)
    return 0


def _show_kind(scan: "Scan", office: "Office") -> None:
    """Print what kind of paper the words speak for, as learned from papers filed before."""
    from intake_watch import learning
    from intake_watch.pipeline import findings_of
    from ocr.kind_words import said

    guess = learning.suggested(scan, findings_of(scan) if scan.original_id else None, office)
    if guess:
        print(
            _office.on_one_line(
                f"  suggested: kind of paper: {guess.kind} ({guess.percent} %, because of {said(guess.because)})"
            )
        )


def _show_page(options: argparse.Namespace, scan: "Scan", office: "Office", viewer: "Viewer") -> None:
    from intake_watch import desk

    out = _office.writable(options.out or Path(f"{scan.control_number}-page-{options.page}.png"))
    try:
        print(
            f"Page {options.page}: {desk.page_picture(scan, page=options.page, out=out, office=office, viewer=viewer)}"
        )
    except desk.NotShown as fault:
        print(fault)


def _file(options: argparse.Namespace, office: "Office", viewer: "Viewer") -> int:
    from intake_watch import desk

    scan = desk.find_on_desk(options.number, viewer)
    case = desk.find_case(options.case, viewer, office, court=options.court)
    title = options.title or desk.read_title(scan)
    document = desk.file_by_hand(
        scan, case=case, title=title, filed_on=options.filed_on, kind=options.kind, office=office, by=_office.who()
    )
    kind = f" It is kept as: {document.kind}." if document.kind else " Its title names no kind of paper known here."
    print(f"{scan.control_number} is filed in {case.number} as docket entry {document.entry.number}.{kind}")
    return 0


def _return(options: argparse.Namespace, office: "Office", viewer: "Viewer") -> int:
    from intake_watch import desk

    scan = desk.find_on_desk(options.number, viewer)
    desk.give_back(scan, reason=options.reason, office=office, by=_office.who())
    kept = "Its bytes stay in the vault." if scan.original_id else "It was never taken in: remove the thing itself."
    print(f"{scan.control_number} is returned. {kept}")
    return 0


def _again(options: argparse.Namespace, office: "Office", viewer: "Viewer") -> int:
    from intake_watch import desk

    scan = desk.find_on_desk(options.number, viewer)
    desk.try_again(scan, office=office, by=_office.who())
    print(f"{scan.control_number} goes through the steps again with the next run.")
    return 0


def _undo(options: argparse.Namespace, office: "Office", viewer: "Viewer") -> int:
    from intake_watch import desk

    scan = desk.undo(options.number, reason=options.reason, viewer=viewer, by=_office.who(), office=office)
    print(f"{scan.control_number} is out of its case and on the desk again. Its docket number is not used again.")
    return 0


DOES = {"list": _list, "show": _show, "file": _file, "split": _split, "return": _return, "again": _again, "undo": _undo}
