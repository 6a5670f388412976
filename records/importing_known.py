"""Which case, kept already, a line of an import is about; a line that would write over another office's case is refused."""

from collections.abc import Sequence

from paper.numbers import keys_meant, read_number
from records.access import PUBLIC
from records.importing_rows import CaseRow, RowFault
from records.models import Case, Party
from records.rules.court import Courts, plain


def known_case(row: CaseRow, courts: Courts) -> Case | None:
    """Return the case that the line is about, None when it opens one.

    Raises RowFault where the line does not say which of several cases it means, or would write over the case of others.
    """
    meant = list(Case.house.filter(court=row.court, number_key__in=keys_meant(row.key)))
    exact = [case for case in meant if case.number_key == row.key]
    found = exact or [case for case in meant if not _of_two_offices(office_of(case, courts), row.office)]
    if len(found) > 1:
        says = (
            "does not say of which office it is, and cases with it are kept of more than one; write it with the office"
        )
        raise RowFault(row.line, f"the number {row.number} {says}")
    if not found:
        return None
    [case] = found
    names = list(Party.house.filter(case=case).values_list("name", flat=True))
    if strangers(row, office_of(case, courts), names):
        raise overwritten(row, f"the case {case.number}" if case.confidentiality == PUBLIC else "a case kept here")
    return case


def office_of(case: Case, courts: Courts) -> str:
    """Return the office that a case's own number names; empty when it names none."""
    number = read_number(case.number, courts.get(case.court).numbers)
    return number.office if number else ""


def office_told(case: Case, row: CaseRow) -> bool:
    """Whether the line says the office of a case whose key was kept without it."""
    return case.number_key != row.key and row.key.endswith(f":{case.number_key}")


def strangers(row: CaseRow, office: str, names: Sequence[str]) -> bool:
    """Whether the line is of another office than the case, and of quite other people: another case, not a change."""
    given, known = {plain(party.name) for party in row.parties}, {plain(name) for name in names}
    return office != row.office and bool(given and known) and not given & known


def overwritten(row: CaseRow, what: str) -> RowFault:
    """Return the fault of a line that would write over another case."""
    return RowFault(
        row.line,
        f"the number {row.number} would change {what} to another office and to quite other parties at once, so it is another case. Look at "
        "the number; if the case did move, change its parties and its office in two files. If each office of this court counts for itself, "
        "its profile must say numbers.office_counts",
    )


def _of_two_offices(one: str, other: str) -> bool:
    return bool(one and other and one != other)
