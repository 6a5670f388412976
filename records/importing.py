"""Bring cases and hearings in from a CSV file: checked whole, shown before, taken in one transaction, repeatable."""

import csv
import io
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from records import access, events, sealing
from records.importing_known import known_case, office_told, overwritten, strangers
from records.importing_rows import AttorneyRow, CaseRow, RowFault, read_row
from records.models import Attorney, Case, Hearing, Party
from records.rules.court import Courts

LARGEST = 200_000_000  # bytes of a CSV file


class NotImported(Exception):
    """The file was not taken in; every fault in it is listed. Nothing was changed."""

    def __init__(self, faults: Sequence[RowFault]) -> None:
        lines = "\n".join(f"  line {fault.line}: {fault.sentence}" for fault in faults)
        super().__init__(
            f"The file was not taken in, because {len(faults)} thing(s) in it must be mended first. Nothing was changed.\n{lines}"
        )
        self.faults = tuple(faults)


@dataclass(frozen=True)
class Change:
    """What one line of the file will do: open a case, change it (each change in words), or nothing."""

    row: CaseRow
    kind: str  # "new", "changed" or "same"
    says: tuple[str, ...] = ()
    secrecy: str = access.PUBLIC  # of the case as it is known: what is other in it is told only to who may see it


@dataclass
class Plan:
    """What an import will change, to be shown before it is done."""

    changes: list[Change] = field(default_factory=list)

    def count(self, kind: str) -> int:
        """Return how many cases are of this kind; one that several lines bring, each with a hearing, is one."""
        return len({(change.row.court, change.row.key) for change in self.changes if change.kind == kind})


def plan(path: Path, courts: Courts) -> Plan:
    """Read the whole file and return what it will change. Raises NotImported with all faults at once."""
    rows, faults = _read(path, courts)
    faults += _doubled(rows)
    changes = []
    for row in rows:
        try:
            changes.append(_change(row, courts))
        except RowFault as fault:
            faults.append(fault)
    if faults:
        raise NotImported(sorted(faults, key=lambda fault: fault.line))
    return Plan(changes)


def carry_out(plan: Plan, *, by: str, now: datetime, courts: Courts) -> None:
    """Do what was planned, in one transaction; a line in the chain for each case opened or changed.

    A paper that waited for a case opened as secret by now becomes as secret.
    """
    with events.book():
        saved = [_save(change, by, now, courts) for change in plan.changes if change.kind != "same"]
        sealing.close_what_touches([case for case in saved if case])


def _read(path: Path, courts: Courts) -> tuple[list[CaseRow], list[RowFault]]:
    rows, faults = [], []
    for line, row in _lines(path):
        try:
            understood = read_row(line, _cells(line, row), courts)
            faults += _not_storable(understood)
            rows.append(understood)
        except RowFault as fault:
            faults.append(fault)
    return rows, faults


def _not_storable(row: CaseRow) -> list[RowFault]:
    """What the tables cannot hold, told before and not by the database (SQLite would take it, PostgreSQL would not)."""
    people = [(Party, one._asdict()) for one in row.parties] + [(Attorney, vars(one)) for one in row.attorneys]
    held = [(Case, {**row.values(), "number": row.number}), *people, (Hearing, dict(row.hearing))]
    texts = [(model._meta.get_field(name), value) for model, values in held for name, value in values.items()]
    faults = [
        RowFault(row.line, f"the column {name} has a NUL in it, which is no sign of any text")
        for name, value in row.columns.items()
        if "\x00" in value
    ]
    for column, value in texts:
        most = getattr(column, "max_length", None)
        if isinstance(value, str) and most and len(value) > most:
            says = f"the {column.name} {value[:30]!r}... has {len(value):,} signs; at most {most} can be kept"
            faults.append(RowFault(row.line, says))
        if isinstance(value, str) and "\x00" in value:
            faults.append(RowFault(row.line, f"the {column.name} has a NUL in it, which is no sign of any text"))
    return faults


def _lines(path: Path) -> Iterator[tuple[int, Mapping[str | None, Any]]]:
    if path.stat().st_size > LARGEST:
        raise NotImported([RowFault(0, f"the file has more than {LARGEST:,} bytes; split it")])
    reader = csv.DictReader(io.StringIO(_text(path.read_bytes()), newline=""), strict=True)
    try:
        names = [(name or "").strip().casefold().replace(" ", "_") for name in reader.fieldnames or []]
        if faults := _column_faults(names):
            raise NotImported([RowFault(1, sentence) for sentence in faults])
        reader.fieldnames = names
        for row in reader:
            if any(_filled(cell) for cell in row.values()):  # a line of nothing but commas is how a spreadsheet ends
                yield reader.line_num, row
    except csv.Error as fault:
        sentence = f"this is no CSV file from here on ({fault}); is there a quotation mark too many or too few?"
        raise NotImported([RowFault(reader.line_num + 1, sentence)]) from None


def _column_faults(names: Sequence[str]) -> list[str]:
    """Return what is wrong with the first line: a column missing or there twice, or other separators than commas."""
    missing = sorted({"court", "case_number"} - set(names))
    if missing and len(names) == 1 and (found := [word for sign, word in SEPARATORS.items() if sign in names[0]]):
        return [f"the cells are separated by {found[0]}; save the file with commas between them"]
    twice = sorted({name for name in names if name and names.count(name) > 1})
    return [f"the column {name} is missing" for name in missing] + [
        f"the column {name} is there twice" for name in twice
    ]


SEPARATORS = {";": "semicolons", "\t": "tabs", "|": "upright strokes"}


def _filled(cell: str | Sequence[str] | None) -> bool:
    return bool("".join(cell or ()).strip())


def _cells(line: int, row: Mapping[str | None, Any]) -> dict[str, str]:
    """Return the line's cells; raise RowFault when it has more of them than the first line: all to their right would be misread."""
    if _filled(row.get(None)):
        raise RowFault(
            line, "there are more cells than columns; put quotation marks round every name that has a comma in it"
        )
    return {name: unquoted((value or "").strip()) for name, value in row.items() if name}


def unquoted(cell: str) -> str:
    """Return the cell without the quote that an export puts before what a spreadsheet would take for a formula."""
    return cell[1:] if re.match(r"'[=+\-@\t\r]", cell) else cell


def _text(content: bytes) -> str:
    """Return the text of a CSV file as office programs write it: UTF-8 with or without mark, else Windows-1252."""
    if b"\0" in content.split(b"\n", 1)[0]:
        raise NotImported([RowFault(1, "this is not a CSV file in UTF-8; save it as “CSV UTF-8 (comma delimited)”")])
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", "replace")


def _doubled(rows: Sequence[CaseRow]) -> list[RowFault]:
    """Two lines of one case must be two hearings of it."""
    first: dict[tuple[str, str, str], int] = {}
    opened: dict[tuple[str, str], CaseRow] = {}
    faults = []
    for row in rows:
        key = (row.court, row.key, row.hearing_key)
        before = opened.setdefault(key[:2], row)
        if key in first:
            faults.append(RowFault(row.line, f"the case {row.number} is on line {first[key]} already"))
        elif strangers(row, before.office, [party.name for party in before.parties]):
            faults.append(overwritten(row, f"the case {before.number} of line {before.line}"))
        first.setdefault(key, row.line)
    return faults


def _change(row: CaseRow, courts: Courts) -> Change:
    case = known_case(row, courts)
    if case is None:
        return Change(row, "new")
    says = (*_case_changes(case, row), *_people_changes(case, row), *_hearing_changes(case, row))
    return Change(row, "changed" if says else "same", says, case.confidentiality)


def _case_changes(case: Case, row: CaseRow) -> list[str]:
    changed = row.changes_of(vars(case)).items()
    office = [f"office: — → {row.office}"] if office_told(case, row) else []
    return [*office, *(f"{name}: {getattr(case, name) or '—'} → {value or '—'}" for name, value in changed)]


def _people_changes(case: Case, row: CaseRow) -> list[str]:
    says = []
    parties, attorneys = list(Party.house.filter(case=case)), list(Attorney.house.filter(case=case))
    both: list[tuple[str, list[tuple[str, ...]], list[tuple[str, ...]]]] = [
        ("party", [(p.name, p.role, p.address) for p in parties], [tuple(p) for p in row.parties_beside(parties)]),
        ("attorney", [_of_attorney(a) for a in attorneys], [_of_attorney(a) for a in row.attorneys_beside(attorneys)]),
    ]
    for what, known, given in both:
        if given and known != given:
            says += [f"{what} out: {one[0]}" for one in known if one not in given]
            says += [f"{what} in: {one[0]}" for one in given if one not in known]
            says += [
                f"{what} moved: {one[0]}" for one in given if one in known and known.index(one) != given.index(one)
            ]
    return says


def _of_attorney(one: Attorney | AttorneyRow) -> tuple[str, ...]:
    return one.name, one.stands_for, one.bar_number, one.address, one.email, one.telephone


def _hearing_changes(case: Case, row: CaseRow) -> list[str]:
    if not row.hearing_at:
        return []
    known = Hearing.house.filter(case=case, key=row.hearing_key).first()
    if known is None:
        return [f"hearing set for {_when(row.hearing_at, row.time_zone)}"]
    says = (
        []
        if known.starts_at == row.hearing_at
        else [f"hearing moved from {_when(known.starts_at, row.time_zone)} to {_when(row.hearing_at, row.time_zone)}"]
    )
    return says + [
        f"hearing {name}: {getattr(known, name) or '—'} → {value or '—'}"
        for name, value in row.hearing_values().items() if name != "starts_at" and getattr(known, name) != value
    ]  # fmt: skip


def _when(at: datetime, time_zone: str) -> str:
    return at.astimezone(ZoneInfo(time_zone)).strftime("%Y-%m-%d %H:%M")


def _save(change: Change, by: str, now: datetime, courts: Courts) -> Case | None:
    """Save the case; return it if it was opened."""
    row = change.row
    case = known_case(row, courts)
    opened = case is None
    if case is None:
        case = Case.house.create(court=row.court, number_key=row.key, number=row.number, changed_at=now, **row.values())
    else:
        _change_case(case, row, by, now)
    _save_people(case, row)
    if row.hearing_at:
        Hearing.house.update_or_create(case=case, key=row.hearing_key, defaults=row.hearing_values())
    happened, left = ("opened", "new") if opened else ("changed", "open")
    events.write(events.Line("case", str(case.uid), happened, left, "open", by, now, {"line": row.line}))
    return case if opened else None


def _change_case(case: Case, row: CaseRow, by: str, now: datetime) -> None:
    """Change the case's own row; a stricter secrecy takes the papers, the index and the trays along."""
    values = row.changes_of(vars(case))
    secrecy = values.pop("confidentiality", None)
    if office_told(case, row):
        values |= {"number": row.number, "number_key": row.key}
    Case.house.filter(pk=case.pk).update(**values, changed_at=now)
    if secrecy:
        sealing.reclassify(case=case, confidentiality=secrecy, authority=f"import, line {row.line}", by=by, now=now)


def _save_people(case: Case, row: CaseRow) -> None:
    parties = row.parties_beside(list(Party.house.filter(case=case)))
    attorneys = row.attorneys_beside(list(Attorney.house.filter(case=case)))
    if parties:
        Party.house.filter(case=case).delete()
        Party.house.bulk_create(
            Party(case=case, position=n, name=p.name, role=p.role, address=p.address) for n, p in enumerate(parties, 1)
        )
    if attorneys:
        Attorney.house.filter(case=case).delete()
        Attorney.house.bulk_create(Attorney(case=case, position=n, **vars(a)) for n, a in enumerate(attorneys, 1))


def today(now: datetime, time_zone: str) -> date:
    """Return the court's own date at this moment."""
    return now.astimezone(ZoneInfo(time_zone)).date()
