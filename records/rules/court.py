"""PURE. Court profiles: TOML files folded like style sheets, nation before level or state before court; every rule cited and dated."""

import re
import tomllib
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from rapidfuzz import fuzz, process

from paper.numbers import NumberPattern, read_number
from records.rules.required import requirement_faults
from records.rules.texts import FOLDER as TEXTS
from records.rules.texts import LawText, shelf, text_faults, texts_of

STATUSES = ("seen", "UNVERIFIED")
KNOWN = {"court", "numbers", "events", "rules", "like"}
KNOWN_OF_RULE = {"value", "cites", "effective", "until", "checked_on", "status", "when"}
KNOWN_OF_COURT = {
    "name",
    "names",
    "level",
    "time_zone",
    "address",
    "telephone",
    "clerk",
    "clerk_title",
    "seal",
    "county",
    "district",
}
MOST_OF_A_NAME = 80  # letters a docket event may be called by
NEAR = 70  # how alike (0 to 100) a name must be to be offered as meant


class UnknownCourt(Exception):
    """No profile has this id or name; nothing was changed."""


class ProfileUnreadable(Exception):
    """A court profile cannot be understood; nothing was started with it."""


@dataclass(frozen=True)
class Rule:
    """One value of a court's law: what it is, where it stands, since when, when somebody looked, and whether they saw it there."""

    value: Any
    cites: str
    effective: date | None
    checked_on: date | None
    status: str
    until: date | None = None  # the last day it holds
    when: str = ""  # of a requirement: holds only when the document's data says so (`deposition`, `not by_clerk`)

    @property
    def verified(self) -> bool:
        """Whether someone saw it in its source; what was only remembered may not be printed on a legal paper."""
        return self.status == "seen"

    def in_force(self, on: date) -> bool:
        """Whether it holds on this day: from its effective date on, and until its last day."""
        return (self.effective is None or self.effective <= on) and (self.until is None or on <= self.until)


@dataclass(frozen=True)
class CourtProfile:
    """A court: what it is called, where it sits, how its case numbers look, which rules it works by."""

    id: str
    name: str
    names: tuple[str, ...]
    level: str
    time_zone: str
    address: tuple[str, ...] = ()
    telephone: str = ""
    clerk: str = ""
    clerk_title: str = "Clerk of Court"
    district: str = ""
    numbers: tuple[NumberPattern, ...] = ()
    rules: Mapping[str, Rule] = field(default_factory=dict)
    events: Mapping[str, Rule] = field(default_factory=dict)  # its own docket events: name -> the words that tell it
    texts: Mapping[str, LawText] = field(default_factory=dict)  # the texts of law its papers set out, by name

    def rule(self, name: str) -> Rule | None:
        """Return the rule of this name (`summons.days_to_answer`); None when the court has none."""
        return self.rules.get(name)


class Courts:
    """The configured courts. `folder` holds us.toml, us/fed.toml, us/fed/nd-cal.toml ...; a file whose name begins with _ is a level."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._tables: dict[Path, dict[str, Any]] = {}

    def all(self) -> list[CourtProfile]:
        """Return every court, by id."""
        return list(self._courts.values())

    def get(self, name: str) -> CourtProfile:
        """Return the court with this id or any of its names, whatever the capitals and punctuation; raise UnknownCourt."""
        if name in self._courts:
            return self._courts[name]
        found = self._by_name.get(plain(name), set())
        if len(found) == 1:
            return self._courts[next(iter(found))]
        raise UnknownCourt(_unknown(name, sorted(found) or self._near(name)))

    def check(self) -> list[str]:
        """Return everything wrong or unverified in the profiles, a sentence each."""
        return [line for court in self.all() for line in _told(court)]

    @cached_property
    def _courts(self) -> dict[str, CourtProfile]:
        ids = sorted(
            str(path.relative_to(self.folder))[:-5]
            for path in self.folder.rglob("*.toml")
            if not path.name.startswith("_") and path.relative_to(self.folder).parts[0] != TEXTS
        )
        inner = {"/".join(one.split("/")[:-1]) for one in ids}
        return {one: self._folded(one) for one in ids if one not in inner and "/" in one and one.count("/") >= 2}

    @cached_property
    def _by_name(self) -> dict[str, set[str]]:
        index: dict[str, set[str]] = {}
        for court in self.all():
            for name in (court.id, court.name, *court.names):
                index.setdefault(plain(name), set()).add(court.id)
        return index

    @cached_property
    def _shelf(self) -> dict[str, dict[str, LawText]]:
        return shelf(self.folder)

    def _near(self, name: str) -> list[str]:
        names = {known: sorted(ids)[0] for known, ids in self._by_name.items()}
        found = process.extract(plain(name), list(names), scorer=fuzz.token_sort_ratio, limit=3, score_cutoff=NEAR)
        return list(dict.fromkeys(names[known] for known, _, _ in found))

    def _folded(self, id: str) -> CourtProfile:
        court: dict[str, Any] = {}
        numbers: list[NumberPattern] = []
        rules: dict[str, Rule] = {}
        events: dict[str, Rule] = {}
        for table in self._cascade(id):
            court |= table.get("court", {})
            numbers = [_pattern(id, one) for one in table.get("numbers", [])] + numbers
            rules |= dict(_rules(id, table.get("rules", {})))
            events |= dict(_events(id, table.get("events", {})))
        profile = _profile(id, court, tuple(_with_offices(pattern, rules) for pattern in numbers), rules)
        return replace(profile, events=events, texts=texts_of(self._shelf, id))

    def _cascade(self, id: str) -> Iterator[dict[str, Any]]:
        """Yield the tables that make up this court, the general before the special."""
        parts = id.split("/")
        for depth in range(1, len(parts) + 1):
            path = self.folder / ("/".join(parts[:depth]) + ".toml")
            table = self._table(path) if path.exists() else {}
            if like := table.get("like"):
                yield self._table(path.parent / f"{like}.toml")
            yield table

    def _table(self, path: Path) -> dict[str, Any]:
        """The table of a file, read once for all courts it is law for."""
        if path not in self._tables:
            self._tables[path] = _table(path)
        return self._tables[path]


def plain(name: str) -> str:
    """Return a name without capitals, accents, punctuation and extra spaces, for comparing."""
    letters = unicodedata.normalize("NFKD", name.replace("’", "").replace("'", "")).encode("ascii", "ignore").decode()
    return " ".join(re.findall(r"[a-z0-9]+", letters.casefold()))


def _table(path: Path) -> dict[str, Any]:
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, tomllib.TOMLDecodeError) as fault:
        raise ProfileUnreadable(
            f"The court profile {path.name} cannot be read: {fault}. Mend it; `docgen courts check` looks again."
        ) from None
    unknown = set(table) - KNOWN | set(table.get("court", {})) - KNOWN_OF_COURT
    if unknown:
        raise ProfileUnreadable(
            f"The court profile {path.name} has the unknown entry {sorted(unknown)[0]!r}. Mend it; `docgen courts check` looks again."
        )
    return table


def _profile(
    id: str, court: Mapping[str, Any], numbers: tuple[NumberPattern, ...], rules: Mapping[str, Rule]
) -> CourtProfile:
    try:
        ZoneInfo(court["time_zone"])
        return CourtProfile(
            id=id, name=court["name"], names=tuple(dict.fromkeys((court["name"], *court.get("names", ())))), level=court.get("level", ""),
            time_zone=court["time_zone"], address=tuple(court.get("address", ())), telephone=court.get("telephone", ""),
            clerk=court.get("clerk", ""), clerk_title=court.get("clerk_title", "Clerk of Court"), district=court.get("district", ""),
            numbers=numbers, rules=dict(rules),
        )  # fmt: skip
    except (KeyError, OSError, ValueError) as fault:
        raise ProfileUnreadable(
            f"The court profile {id} lacks or garbles {fault}. Mend it; `docgen courts check` looks again."
        ) from None


def _pattern(id: str, table: Mapping[str, Any]) -> NumberPattern:
    try:
        pattern = NumberPattern.from_json(table)
        re.compile(pattern.regex)
        return pattern
    except (KeyError, re.error) as fault:
        raise ProfileUnreadable(
            f"A number pattern of the court profile {id} is not right: {fault}. Mend it; `docgen courts check` looks again."
        ) from None


def _with_offices(pattern: NumberPattern, rules: Mapping[str, Rule]) -> NumberPattern:
    """The pattern as this court's rules `numbers.office_counts` and `numbers.offices` have it."""
    counts, offices = rules.get("numbers.office_counts"), rules.get("numbers.offices")
    return replace(pattern, office_counts=bool(counts and counts.value), offices=dict(offices.value) if offices else {})


def _rules(id: str, table: Mapping[str, Any], before: str = "") -> Iterator[tuple[str, Rule]]:
    for name, value in table.items():
        full = f"{before}{name}"
        if isinstance(value, dict) and "value" in value:
            yield full, _rule(id, full, value)
        elif isinstance(value, dict):
            yield from _rules(id, value, f"{full}.")
        else:
            raise ProfileUnreadable(
                f"The rule {full} of the court profile {id} has no source: write it as {{ value = ..., cites = ..., ... }}."
            )


def _events(id: str, table: Mapping[str, Any]) -> Iterator[tuple[str, Rule]]:
    """The docket events of the table, each a rule whose value is a list of words; an empty list takes the event away."""
    for name, value in table.items():
        words = value.get("value") if isinstance(value, dict) else None
        if not isinstance(words, list) or not all(isinstance(one, str) and one.strip(" .…") for one in words):
            raise ProfileUnreadable(
                f"The event {name!r} of the court profile {id} does not say by which words it is told: write it as "
                '{ value = ["WORDS OF THE TITLE"], cites = ..., checked_on = ..., status = ... }.'
            )
        yield " ".join(name.split())[:MOST_OF_A_NAME], _rule(id, name, value)


def _rule(id: str, name: str, table: Mapping[str, Any]) -> Rule:
    status = table.get("status", "UNVERIFIED")
    if status not in STATUSES or set(table) - KNOWN_OF_RULE:
        raise ProfileUnreadable(f"The rule {name} of the court profile {id} has an unknown entry or status.")
    return Rule(
        table["value"], table.get("cites", ""), table.get("effective"), table.get("checked_on"), status,
        until=table.get("until"), when=table.get("when", ""),
    )  # fmt: skip


def _told(court: CourtProfile) -> Iterator[str]:
    from records.rules import fees

    yield from (*_faults(court), *requirement_faults(court), *fees.faults(court), *_unverified(court))
    yield from text_faults(court.id, court.texts)


def _faults(court: CourtProfile) -> Iterator[str]:
    if not court.numbers:
        yield f"{court.id}: no case number pattern, so no paper can be filed by itself."
    for pattern in court.numbers:
        if not pattern.examples:
            yield f"{court.id}: a number pattern has no example."
        for example in pattern.examples:
            if read_number(example, [pattern]) is None:
                yield f"{court.id}: the example {example!r} is not read by its own pattern."
            elif read_number(example, court.numbers) != read_number(example, [pattern]):
                yield f"{court.id}: the example {example!r} is read differently by an earlier pattern."
    for name, rule in (*court.rules.items(), *court.events.items()):
        if rule.verified and not (rule.cites and rule.effective and rule.checked_on):
            yield f"{court.id}: the rule {name} is called seen, but its source, effective date or day of checking is missing."


def _unverified(court: CourtProfile) -> Iterator[str]:
    for name, rule in (*court.rules.items(), *court.events.items()):
        if not rule.verified:
            yield f"{court.id}: {name} = {rule.value!r} is UNVERIFIED ({rule.cites or 'no source'})."


def _unknown(name: str, near: list[str]) -> str:
    meant = f" Was one of these meant: {', '.join(near)}?" if near else ""
    return f"No court is called {name!r}.{meant} `docgen courts list` shows all. Nothing was changed."
