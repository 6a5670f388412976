"""docgen where: what became of the file I dropped?"""

import argparse
from typing import TYPE_CHECKING, Any

from config.verbs import _office

if TYPE_CHECKING:
    from records.access import Viewer
    from records.models import Scan

HELP = 'Answer "what became of the file I dropped?" by its name, its control number or its SHA-256.'


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the verb's options."""
    parser.add_argument(
        "name", metavar="NAME", type=_office.some_text, help="the file's name, its control number or its SHA-256"
    )
    parser.add_argument("--json", action="store_true")
    _office.add_viewer(parser)


def run(options: argparse.Namespace) -> int:
    """Print each paper of that name and its fate; 1 when none is known."""
    _office.ready()
    from intake_watch import desk

    viewer = _office.viewer(options)
    found = [fate(scan, viewer) for scan in desk.where(options.name, viewer)]
    if options.json:
        _office.print_json(found)
    for paper in [] if options.json else found:
        _print(paper)
    if not found:
        _say_unknown(options.json)
    return 0 if found else 1


def _print(paper: dict[str, Any], indent: str = "") -> None:
    """Print a paper's fate on one line, and below it that of each paper found in it."""
    label = _office.on_one_line(paper["named"]).replace("\n", "\\x0a")
    print(f"{indent}{paper['control_number']}  {label}  received {paper['received_at']}: {paper['fate']}")
    if paper["archive"]:
        print(_office.on_one_line(f"{indent}  archive copy: {paper['archive']}"))
    if paper["pages"]:
        print(_office.on_one_line(f"{indent}  pages: {paper['pages']}"))
    for part in paper["parts"]:
        _print(part, f"{indent}  ")


def _say_unknown(as_json: bool) -> None:
    if not as_json:
        print(
            "No paper of that name, number or hash was received. Is it still in the intake folder, or was it dropped in another?"
        )


def fate(scan: "Scan", viewer: "Viewer") -> dict[str, Any]:
    """Return a paper and what became of it, in plain data."""
    from intake_watch import desk
    from intake_watch.pipeline import findings_of
    from intake_watch.reads import archive_told, pages_told

    return {
        "control_number": scan.control_number, "label": scan.label, "named": desk.named(scan, viewer),
        "received_at": scan.received_at.isoformat(timespec="seconds"),
        "sha256": scan.original_id, "state": scan.state, "reason_code": scan.reason_code, "fate": _said(scan),
        "case": scan.document.case.number if scan.document else None, "archive": archive_told(findings_of(scan).found if scan.original_id else {}),
        "pages": pages_told(findings_of(scan).found if scan.original_id else {}),
        "parts": [fate(part, viewer) for part in desk.parts_of(scan, viewer)],
    }  # fmt: skip


def _said(scan: "Scan") -> str:
    if scan.state == "filed" and scan.document:
        return (
            f"filed in {scan.document.case.number} as docket entry {scan.document.entry.number}: {scan.document.title}"
        )
    return {
        "received": _under_way(scan),
        "split": "a stack; each paper found in it has its own number",
        "returned": f"returned: {scan.reason}",
        "needs_clerk": f"on the desk ({scan.reason_code}): {scan.reason}",
    }.get(scan.state, scan.state)


def _under_way(scan: "Scan") -> str:
    from records import sheaves

    far = sheaves.progress(scan)
    return f"received and being read: page {far[0]:,} of {far[1]:,}" if far else "received and being worked on"
