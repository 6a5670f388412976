"""The docket and the cases written out as CSV, the same way they come in; only what the viewer may see."""

import csv
from collections.abc import Iterator
from pathlib import Path

from records.access import Viewer
from records.models import Case, DocketEntry

DOCKET = ("court", "case_number", "entry", "filed_on", "text", "documents", "withdrawn")


def plain_cell(value: object) -> str:
    """Return the value as a cell no spreadsheet takes for a formula (a leading =, +, -, @, tab or return gets a quote)."""
    text = "" if value is None else str(value)
    return f"'{text}" if text[:1] in {"=", "+", "-", "@", "\t", "\r"} else text


def export_docket(path: Path, viewer: Viewer, *, case: Case | None = None) -> int:
    """Write the register of actions (of one case, or of all the viewer may see) to a CSV file; return the number of lines."""
    rows = DocketEntry.objects.visible_to(viewer).select_related("case").order_by("case__court", "case__number", "number")
    return _write(path, DOCKET, _docket(rows if case is None else rows.filter(case=case)))


def export_cases(path: Path, viewer: Viewer) -> int:
    """Write the cases to a CSV file that `docgen cases import` takes back; return the number of lines."""
    cases = list(Case.objects.visible_to(viewer).prefetch_related("parties", "attorneys").order_by("court", "number"))
    parties = max((case.parties.count() for case in cases), default=0)
    columns = ["court", "case_number", "case_type", "caption", "judge", "confidentiality", "filed_on", "closed_on"]
    columns += [f"party_{n}{part}" for n in range(1, parties + 1) for part in ("", "_role")]
    return _write(path, columns, (_case(case) for case in cases))


def _docket(rows: "Iterator[DocketEntry] | object") -> Iterator[list[object]]:
    for row in rows:  # type: ignore[attr-defined]
        yield [row.case.court, row.case.number, row.number, row.filed_on, row.text, row.documents.count(), "yes" if row.withdrawn else ""]


def _case(case: Case) -> list[object]:
    own = [case.court, case.number, case.case_type, case.caption, case.judge, case.confidentiality, case.filed_on, case.closed_on]
    return own + [cell for party in case.parties.all() for cell in (party.name, party.role)]


def _write(path: Path, columns: "list[str] | tuple[str, ...]", rows: Iterator[list[object]]) -> int:
    count = 0
    with path.open("w", newline="", encoding="utf-8") as out:
        writer = csv.writer(out)
        writer.writerow(columns)
        for count, row in enumerate(rows, 1):
            writer.writerow([plain_cell(cell) for cell in row])
    return count
