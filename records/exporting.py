"""The docket and the cases written out as CSV, the same way they come in; only what the viewer may see."""

import csv
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from records.access import Viewer
from records.models import Case, DocketEntry, Document, Party

DOCKET = ("court", "case_number", "entry", "filed_on", "text", "documents", "withdrawn")


def plain_cell(value: object) -> str:
    """Return the value as a cell no spreadsheet takes for a formula (a leading =, +, -, @, tab or return gets a quote)."""
    text = "" if value is None else str(value)
    return f"'{text}" if text[:1] in {"=", "+", "-", "@", "\t", "\r"} else text


def export_docket(path: Path, viewer: Viewer, *, case: Case | None = None) -> int:
    """Write the register of actions (of one case, or of all the viewer may see) to a CSV file; return the number of lines."""
    rows = (
        DocketEntry.objects.visible_to(viewer).select_related("case").order_by("case__court", "case__number", "number")
    )
    return _write(path, DOCKET, _docket(rows if case is None else rows.filter(case=case), viewer))


def export_cases(path: Path, viewer: Viewer) -> int:
    """Write the cases to a CSV file that `docgen cases import` takes back; return the number of lines."""
    cases = list(Case.objects.visible_to(viewer).order_by("court", "number"))
    people = {case.pk: list(Party.house.filter(case=case)) for case in cases}
    parties = max(map(len, people.values()), default=0)
    columns = ["court", "case_number", "case_type", "caption", "judge", "confidentiality", "filed_on", "closed_on"]
    columns += [f"party_{n}{part}" for n in range(1, parties + 1) for part in ("", "_role")]
    return _write(path, columns, (_case(case, people[case.pk]) for case in cases))


def _docket(rows: Iterable[DocketEntry], viewer: Viewer) -> Iterator[list[object]]:
    for row in rows:
        yield [
            row.case.court,
            row.case.number,
            row.number,
            row.filed_on,
            row.text,
            Document.objects.visible_to(viewer).filter(entry=row).count(),
            "yes" if row.withdrawn else "",
        ]


def _case(case: Case, parties: list[Party]) -> Sequence[object]:
    own = [
        case.court,
        case.number,
        case.case_type,
        case.caption,
        case.judge,
        case.confidentiality,
        case.filed_on,
        case.closed_on,
    ]
    return own + [cell for party in parties for cell in (party.name, party.role)]


def _write(path: Path, columns: "list[str] | tuple[str, ...]", rows: Iterable[Sequence[object]]) -> int:
    written = list(rows)
    with path.open("w", newline="", encoding="utf-8") as out:
        writer = csv.writer(out)
        writer.writerow(columns)
        writer.writerows([plain_cell(cell) for cell in row] for row in written)
    return len(written)
