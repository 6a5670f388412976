"""One line of a case import understood: which court, which number, who is in it, when it is heard."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from paper.numbers import CaseNumber, read_number
from records.access import PUBLIC, STRICTNESS
from records.rules.court import CourtProfile, Courts, UnknownCourt

KNOWN = {
    "court", "case_number", "case_type", "caption", "judge", "confidentiality", "filed_on", "closed_on", "status",
    "hearing_id", "hearing_date", "hearing_time", "hearing_at", "hearing_type", "courtroom", "hearing_judge", "hearing_status",
}  # fmt: skip
PERSON = re.compile(r"^(party|attorney)_?(\d+)(?:_(name|role|address|for|bar_number|email|telephone|phone))?$")
ROLE = re.compile(r"^role_?(\d+)$")


class RowFault(Exception):
    """A line of the file that cannot be taken in as it is."""

    def __init__(self, line: int, sentence: str) -> None:
        super().__init__(sentence)
        self.line, self.sentence = line, sentence


class PartyRow(NamedTuple):
    """A party as the file gives it."""

    name: str
    role: str
    address: str


@dataclass(frozen=True)
class AttorneyRow:
    """An attorney as the file gives them."""

    name: str
    stands_for: str = ""
    bar_number: str = ""
    address: str = ""
    email: str = ""
    telephone: str = ""


@dataclass(frozen=True)
class CaseRow:
    """One line of the file, understood."""

    line: int
    court: str
    time_zone: str
    number: str
    key: str
    office: str  # of the court, where the number names it
    case_type: str
    caption: str
    judge: str
    confidentiality: str
    filed_on: date | None
    closed_on: date | None
    parties: tuple[PartyRow, ...]
    attorneys: tuple[AttorneyRow, ...]
    hearing_key: str
    hearing_at: datetime | None
    hearing: Mapping[str, Any]
    columns: Mapping[str, str]
    given: frozenset[str]  # the columns the file has, with something in them or not

    def values(self) -> dict[str, Any]:
        """Return what a new case's row shall hold."""
        names = ("case_type", "judge", "filed_on", "closed_on")
        caption = self.caption or " v. ".join(party.name for party in self.parties[:2])
        made = {"caption": caption, "columns": dict(self.columns), "confidentiality": self.confidentiality or PUBLIC}
        return {name: getattr(self, name) for name in names} | made

    def changes_of(self, known: Mapping[str, Any]) -> dict[str, Any]:
        """Return what shall be other in a case that is there already: only columns the file has, and never a lesser secrecy.

        A case sealed here is unsealed by an order (`docgen seal`), never by a file.
        """
        said = {"caption": bool(self.caption), "columns": bool(self.columns)}
        values = {name: value for name, value in self.values().items() if said.get(name, name in self.given)}
        if STRICTNESS.index(self.confidentiality or PUBLIC) <= STRICTNESS.index(known["confidentiality"]):
            values.pop("confidentiality", None)
        return {name: value for name, value in values.items() if known[name] != value}

    def parties_beside(self, known: Sequence[Any]) -> list[PartyRow]:
        """Return the parties of the file; a role or an address it has no column for stays as it is known of the party of that name."""
        kept = {one.name: one for one in known}
        return [
            party._replace(
                **{
                    part: getattr(kept[party.name], part)
                    for part in ("role", "address")
                    if not self._says("party", part)
                }
            )
            if party.name in kept
            else party
            for party in self.parties
        ]

    def attorneys_beside(self, known: Sequence[Any]) -> list[AttorneyRow]:
        """Return the attorneys of the file; what it has no column for stays as it is known of the attorney of that name."""
        kept = {one.name: one for one in known}
        silent = [part for part in vars(AttorneyRow("")) if part != "name" and not self._says("attorney", part)]
        return [
            replace(one, **{part: getattr(kept[one.name], part) for part in silent}) if one.name in kept else one
            for one in self.attorneys
        ]

    def _says(self, kind: str, part: str) -> bool:
        """Whether the file has a column of this part of a party or attorney."""
        columns = {"stands_for": ("for",), "telephone": ("telephone", "phone")}.get(part, (part,))
        found = [match for column in self.given if (match := PERSON.match(column)) and match[1] == kind]
        roles = kind == "party" and part == "role" and any(ROLE.match(column) for column in self.given)
        return roles or any(match[3] in columns for match in found)

    def hearing_values(self) -> dict[str, Any]:
        """Return what the hearing's row shall hold."""
        return {"starts_at": self.hearing_at, **self.hearing}


def read_row(line: int, row: Mapping[str, str], courts: Courts) -> CaseRow:
    """Return the line understood; raise RowFault with everything wrong in it."""
    court = _court(line, row, courts)
    read, secrecy, filed_on, closed_on, hearing_at = _all_of(
        line,
        lambda: _number(line, row, court),
        lambda: _secrecy(line, row),
        lambda: _date(line, row, "filed_on"),
        lambda: _closed(line, row),
        lambda: _hearing_at(line, row, court),
    )
    return CaseRow(
        line=line, court=court.id, time_zone=court.time_zone, number=row["case_number"], key=read.key,
        office=read.office, case_type=row.get("case_type", ""), caption=row.get("caption", ""),
        judge=row.get("judge", ""), confidentiality=secrecy, filed_on=filed_on, closed_on=closed_on,
        parties=_parties(row), attorneys=_attorneys(row), hearing_key=_hearing_key(row), hearing_at=hearing_at,
        hearing=_hearing(row), columns={name: value for name, value in row.items() if _is_extra(name) and value},
        given=frozenset(row),
    )  # fmt: skip


def _all_of(line: int, *parts: Callable[[], Any]) -> list[Any]:
    """Return what each part gives; raise one RowFault with the sentences of all that fail."""
    given, faults = [], []
    for part in parts:
        try:
            given.append(part())
        except RowFault as fault:
            faults.append(fault.sentence)
    if faults:
        raise RowFault(line, "; ".join(dict.fromkeys(faults)))
    return given


def _number(line: int, row: Mapping[str, str], court: CourtProfile) -> CaseNumber:
    number = read_number(row["case_number"], court.numbers) if row["case_number"] else None
    if number:
        return number
    examples = [example for pattern in court.numbers for example in pattern.examples]
    like = f"there it looks like {examples[0]}" if examples else "its profile says of none what it looks like"
    raise RowFault(line, f"{row['case_number'] or 'an empty cell'!r} is not a case number of {court.name}; {like}")


def _secrecy(line: int, row: Mapping[str, str]) -> str:
    secrecy = row.get("confidentiality", "").casefold()
    if secrecy and secrecy not in STRICTNESS:
        raise RowFault(line, f"confidentiality must be one of {', '.join(STRICTNESS)}, not {secrecy!r}")
    return secrecy


def _court(line: int, row: Mapping[str, str], courts: Courts) -> CourtProfile:
    try:
        return courts.get(row["court"])
    except UnknownCourt as fault:
        raise RowFault(line, str(fault)) from None


def _is_extra(name: str) -> bool:
    return name not in KNOWN and not PERSON.match(name) and not ROLE.match(name)


def _people(row: Mapping[str, str], kind: str) -> dict[int, dict[str, str]]:
    people: dict[int, dict[str, str]] = {}
    for column, value in row.items():
        found = PERSON.match(column)
        if found and found[1] == kind and value:
            people.setdefault(int(found[2]), {})[found[3] or "name"] = value
        role = ROLE.match(column)
        if role and kind == "party" and value:
            people.setdefault(int(role[1]), {})["role"] = value
    return {number: person for number, person in sorted(people.items()) if person.get("name")}


def _parties(row: Mapping[str, str]) -> tuple[PartyRow, ...]:
    named = _people(row, "party")
    if not named and row.get("first_party"):
        named = {n: {"name": row[c]} for n, c in ((1, "first_party"), (2, "second_party")) if row.get(c)}
    usual = {1: "plaintiff", 2: "defendant"}
    return tuple(
        PartyRow(
            person["name"],
            person.get("role", usual.get(number, "party")).casefold(),
            person.get("address", "").replace("|", "\n"),
        )
        for number, person in named.items()
    )


def _attorneys(row: Mapping[str, str]) -> tuple[AttorneyRow, ...]:
    return tuple(
        AttorneyRow(
            person["name"], person.get("for", ""), person.get("bar_number", ""), person.get("address", "").replace("|", "\n"),
            person.get("email", ""), person.get("telephone", person.get("phone", "")),
        )
        for person in _people(row, "attorney").values()
    )  # fmt: skip


def _date(line: int, row: Mapping[str, str], column: str) -> date | None:
    text = row.get(column, "")
    if not text:
        return None
    for form in ("%Y-%m-%d", "%m/%d/%Y"):
        try:
            return datetime.strptime(text, form).date()  # noqa: DTZ007  (a date has no time zone)
        except ValueError:
            continue
    raise RowFault(line, f"{column} must be a date like 2026-03-31 or 03/31/2026, not {text!r}")


def _closed(line: int, row: Mapping[str, str]) -> date | None:
    closed = _date(line, row, "closed_on")
    if closed is None and row.get("status", "").casefold() in {"closed", "disposed", "terminated"}:
        raise RowFault(line, "the case is closed, but closed_on does not say when")
    return closed


def _hearing_key(row: Mapping[str, str]) -> str:
    asked = any(row.get(column) for column in ("hearing_at", "hearing_date", "hearing_id"))
    return (row.get("hearing_id") or "next")[:80] if asked else ""


def _hearing_at(line: int, row: Mapping[str, str], court: CourtProfile) -> datetime | None:
    text = row.get("hearing_at") or " ".join(
        filter(None, (row.get("hearing_date"), row.get("hearing_time") or "09:00" if row.get("hearing_date") else ""))
    )
    if not text:
        return None
    for form in ("%Y-%m-%dT%H:%M", "%Y-%m-%d %H:%M", "%m/%d/%Y %H:%M", "%m/%d/%Y %I:%M %p", "%Y-%m-%dT%H:%M:%S%z"):
        try:
            at = datetime.strptime(text, form)  # noqa: DTZ007  (the court's zone is put on below)
        except ValueError:
            continue
        return (at if at.tzinfo else at.replace(tzinfo=ZoneInfo(court.time_zone))).astimezone(UTC)
    raise RowFault(line, f"the hearing's time must be like 2026-03-31 09:30 (court's own time), not {text!r}")


def _hearing(row: Mapping[str, str]) -> dict[str, Any]:
    return {
        "kind": row.get("hearing_type", ""), "courtroom": row.get("courtroom", ""), "judge": row.get("hearing_judge", ""),
        "cancelled": row.get("hearing_status", "").casefold() in {"cancelled", "canceled", "vacated"},
    }  # fmt: skip
