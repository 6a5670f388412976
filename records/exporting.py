"""The docket and the cases written out as CSV, the same way they come in; only what the viewer may see."""

import csv
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from records.access import Viewer
from records.models import Attorney, Case, DocketEntry, Document, Party

PARTY = ("", "_role", "_address")
ATTORNEY = ("", "_for", "_bar_number", "_address", "_email", "_telephone")
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


def export_cases(path: Path, viewer: Viewer, *, case: Case | None = None) -> int:
    """Write the cases (one, or all the viewer may see) with their people to a CSV file that `docgen cases import` takes back.

    Returns the number of lines.
    """
    rows = Case.objects.visible_to(viewer).order_by("court", "number")
    cases = list(rows if case is None else rows.filter(pk=case.pk))
    parties = {each.pk: [_party(one) for one in Party.house.filter(case=each)] for each in cases}
    attorneys = {each.pk: [_attorney(one) for one in Attorney.house.filter(case=each)] for each in cases}
    columns = ["court", "case_number", "case_type", "caption", "judge", "confidentiality", "filed_on", "closed_on"]
    columns += _columns("party", PARTY, parties) + _columns("attorney", ATTORNEY, attorneys)
    most = max(map(len, parties.values()), default=0)
    return _write(path, columns, (_case(each, parties[each.pk], attorneys[each.pk], most) for each in cases))


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


def _columns(kind: str, parts: Sequence[str], people: Mapping[int, Sequence[object]]) -> list[str]:
    most = max(map(len, people.values()), default=0)
    return [f"{kind}_{n}{part}" for n in range(1, most + 1) for part in parts]


def _party(one: Party) -> tuple[str, ...]:
    return one.name, one.role, _on_one_line(one.address)


def _attorney(one: Attorney) -> tuple[str, ...]:
    return one.name, one.stands_for, one.bar_number, _on_one_line(one.address), one.email, one.telephone


def _on_one_line(address: str) -> str:
    return "|".join(address.splitlines())


def _case(
    case: Case, parties: Sequence[tuple[str, ...]], attorneys: Sequence[tuple[str, ...]], most: int
) -> Sequence[object]:
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
    gap = [""] * len(PARTY) * (most - len(parties))
    return own + [cell for party in parties for cell in party] + gap + [cell for one in attorneys for cell in one]


def _write(path: Path, columns: "list[str] | tuple[str, ...]", rows: Iterable[Sequence[object]]) -> int:
    written = list(rows)
    with path.open("w", newline="", encoding="utf-8") as out:
        writer = csv.writer(out)
        writer.writerow(columns)
        writer.writerows([plain_cell(cell) for cell in row] for row in written)
    return len(written)
