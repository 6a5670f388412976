"""PURE. What each field of a form shows: the table fields.toml, read, held against the form and against the document, and worked out.

[form]
least_size = 7.0                     # points; text that would be smaller goes to the addendum
addendum = "case_number"             # what the addendum is headed with
left_open = ["signature"]            # fields for a person's hand
loose_fonts = false                  # true: the court's form is used although it does not bring its own fonts along

[fields]
recipient = "person_served"                               # an expression of the template language
how_in_person = { shows = "manner", ticks = "in person" } # a box: the value that ticks it
minor = { shows = "is_minor" }                            # a box: yes or no
fee = { shows = "fee_kind", ticks = { paid = "1", waived = "2" } }   # buttons of a choice: which value is which button
"""

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from jinja2 import DictLoader, Environment, StrictUndefined, TemplateError
from markupsafe import Markup
from rapidfuzz import fuzz, process

from docgen.render import contract
from docgen.render.form_fields import Place
from docgen.render.gaps import Gap
from paper.child import Refusal

NAMES, NAMES_OF_FIELD = {"form", "fields"}, {"shows", "ticks"}
NAMES_OF_FORM = {"least_size", "addendum", "left_open", "loose_fonts"}
LEAST_SIZE, SMALLEST = 7.0, 4.0  # points
LIKELY = 55  # how alike (0 to 100) a field of the new form must be to be offered as the old one
GAP = "[[missing: "  # how a draft shows what is not there yet (docgen.render.gaps)
AS_ADDENDUM = "the heading of the addendum"
MEND = "Nothing was filed. Have fields.toml mended."


@dataclass(frozen=True)
class Entry:
    """What one field shows; `ticks` maps the document's values to buttons, and is None where there is nothing to tick."""

    name: str
    shows: str
    ticks: Mapping[str, str] | str | None


@dataclass(frozen=True)
class Table:
    """All of fields.toml."""

    entries: tuple[Entry, ...]
    left_open: tuple[str, ...]
    addendum: str
    least_size: float
    loose_fonts: bool

    @property
    def names(self) -> set[str]:
        """The fields it speaks of."""
        return {entry.name for entry in self.entries} | set(self.left_open)


def read(path: Path) -> Table:
    """Return the table in this file. Raises Refusal where it cannot be understood."""
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
        form, fields = table.get("form", {}), table.get("fields", {})
        _only(table, NAMES)
        _only(form, NAMES_OF_FORM)
        least = form.get("least_size", LEAST_SIZE)
        if not isinstance(least, int | float) or least < SMALLEST:
            raise ValueError(f"least_size must be at least {SMALLEST:g} points: smaller print is not read")
        open_ = tuple(str(one) for one in form.get("left_open", ()))
        entries = tuple(_entry(name, said) for name, said in fields.items())
        return Table(entries, open_, str(form.get("addendum", "")), float(least), bool(form.get("loose_fonts", False)))
    except (OSError, ValueError, AttributeError, TypeError) as fault:
        where = f"{path.parent.name}/{path.name}"
        raise Refusal("NOT_DRAWN", f"{where} cannot be understood: {fault}. {MEND}") from None


def faults_with_form(mapping: Table, places: Sequence[Place]) -> list[str]:
    """Return where the table and the form disagree, a sentence each. A name the form no longer has is told with the likeliest new one."""
    wanted = {place.name: place for place in places if place.kind != "button"}
    gone, new = sorted(mapping.names - wanted.keys()), [name for name in wanted if name not in mapping.names]
    faults = [_gone(name, [wanted[one] for one in new]) for name in gone]
    faults += [
        f"the form has the field {wanted[name].told}, which fields.toml neither fills nor leaves open" for name in new
    ]
    twice = sorted({entry.name for entry in mapping.entries} & set(mapping.left_open))
    faults += [f"fields.toml both fills and leaves open {name}" for name in twice]
    for entry in mapping.entries:
        faults += _of_kind(entry, [place for place in places if place.name == entry.name])
    return faults


def faults_with_document(mapping: Table, environment: Environment, document: type) -> list[str]:
    """Return where the table and the document disagree, a sentence each: names nobody gives, and names that no field shows."""
    had, used, faults = set(contract.names_of(document)), set(), []
    for name, source in _sources(mapping):
        try:
            names = set(
                contract.used_names(environment.overlay(loader=DictLoader({name: f"{{{{ {source} }}}}"})), name)
            )
        except TemplateError as fault:
            faults.append(f"{_of(name)} cannot be worked out: {fault}")
            continue
        used |= names
        faults += [
            f"{_of(name)} shows {one}, which the document does not have"
            for one in sorted(names - had - contract.SIGNED)
        ]
    branches = {name.rpartition(".")[0] for name in had}
    return faults + [f"the document has {name}, which no field shows" for name in sorted(had - used - branches)]


def worked_out(
    mapping: Table, environment: Environment, data: Mapping[str, Any], places: Sequence[Place]
) -> dict[str, str]:
    """Return what each field says: its text, or the button that is ticked ('' for none).

    Raises Refusal naming the field where the data lacks what it shows, or has what no button stands for.
    """
    strict = environment.overlay(undefined=StrictUndefined)
    values = {name: _value(strict, name, source, data) for name, source in _sources(mapping)}
    _refuse_unticked(mapping, values)
    return {
        entry.name: _said(entry, [place for place in places if place.name == entry.name], values[entry.name])
        for entry in mapping.entries
    }


def heading(mapping: Table, environment: Environment, data: Mapping[str, Any]) -> str:
    """Return the line the addendum is headed with."""
    strict = environment.overlay(undefined=StrictUndefined)
    return _shown(AS_ADDENDUM, _value(strict, AS_ADDENDUM, mapping.addendum, data)) if mapping.addendum else ""


def is_single_box(places: Sequence[Place]) -> bool:
    """Whether this field is one box to tick, and not several of which one is (radio buttons, or boxes of one name)."""
    return places[0].kind == "check" and len({option for place in places for option in place.options}) == 1


def _sources(mapping: Table) -> Iterator[tuple[str, str]]:
    yield from ((entry.name, entry.shows) for entry in mapping.entries)
    if mapping.addendum:
        yield AS_ADDENDUM, mapping.addendum


def _entry(name: str, said: Any) -> Entry:
    if isinstance(said, str):
        return Entry(name, said, None)
    _only(said, NAMES_OF_FIELD)
    ticks = said.get("ticks")
    if not isinstance(ticks, str | dict | None):
        raise ValueError(f"ticks of the field {name} must be a value, or a table of values and buttons")
    return Entry(
        name,
        str(said["shows"]),
        {str(key): str(one) for key, one in ticks.items()} if isinstance(ticks, dict) else ticks,
    )


def _only(table: Mapping[str, Any], known: set[str]) -> None:
    if unknown := sorted(set(table) - known):
        raise ValueError(f"the entry {unknown[0]!r} is unknown")


def _gone(name: str, new: Sequence[Place]) -> str:
    said = f"fields.toml speaks of the field {name}, which the form does not have"
    names = {place.name: _words(place.name) for place in new}
    found = process.extractOne(_words(name), names, scorer=fuzz.WRatio, score_cutoff=LIKELY)
    if found:
        return f"{said}; the likeliest is {next(place for place in new if place.name == found[2]).told}"
    return f"{said}, nor any that is like it"


def _words(name: str) -> str:
    """Return the last part of a name as words: `form1[0].#subform[0].CaseNo[0]` is `case no`."""
    last = name.split(".")[-1].partition("[")[0]
    spaced = "".join(
        f" {sign}" if sign.isupper() and before.islower() else sign
        for before, sign in zip(" " + last, last, strict=False)
    )
    return " ".join(spaced.replace("_", " ").replace("-", " ").casefold().split())


def _of_kind(entry: Entry, places: Sequence[Place]) -> Iterator[str]:
    options = {option for place in places for option in place.options}
    for place in places[:1]:
        if place.kind in {"signature", "button"}:
            yield f"{entry.name} is a {place.kind} and cannot be filled in: leave it open"
        if place.kind in {"text", "choice"} and entry.ticks is not None:
            yield f"{entry.name} is a {place.kind} field, which nothing ticks"
        if is_single_box(places) and isinstance(entry.ticks, Mapping):
            yield f"{entry.name} is a single box: say the one value that ticks it"
        if place.kind in {"check", "radio"} and not is_single_box(places) and isinstance(entry.ticks, str):
            yield f"{entry.name} is a choice of buttons: say which value is which of {', '.join(sorted(options))}"
        if place.kind in {"check", "radio"} and isinstance(entry.ticks, Mapping):
            yield from (f"{entry.name} has no button {one}" for one in sorted(set(entry.ticks.values()) - options))
    if places and not any(place.printed for place in places):
        yield f"{entry.name} is hidden on the form, or outside its page, and would not be printed: leave it open"


def _value(environment: Environment, name: str, source: str, data: Mapping[str, Any]) -> Any:
    try:
        value = environment.compile_expression(source, undefined_to_none=False)(**data)
        if hasattr(value, "_fail_with_undefined_error"):
            str(value)  # a strict undefined says what is lacking
    except (TemplateError, TypeError, ValueError, ArithmeticError) as fault:
        raise Refusal("NOT_DRAWN", f"{_of(name)} cannot be worked out: {fault}. {MEND}") from None
    return value


def _refuse_unticked(mapping: Table, values: Mapping[str, Any]) -> None:
    """Refuse a value that none of the boxes standing for it names: no box would be ticked, and nobody would see it."""
    boxes: dict[str, list[Entry]] = {}
    for entry in mapping.entries:
        if isinstance(entry.ticks, str):
            boxes.setdefault(entry.shows, []).append(entry)
    for shows, entries in boxes.items():
        said = _shown(entries[0].name, values[entries[0].name])
        if said and not said.startswith(GAP) and said not in {entry.ticks for entry in entries}:
            named = ", ".join(entry.name for entry in entries)
            raise Refusal("NOT_DRAWN", f"{shows} is {said!r}, and none of the boxes {named} stands for that. {MEND}")


def _said(entry: Entry, places: Sequence[Place], value: Any) -> str:
    options = [option for place in places for option in place.options]
    if is_single_box(places):
        if entry.ticks is None and not isinstance(value, bool | Gap | None):
            raise Refusal("NOT_DRAWN", f"{_of(entry.name)} is a box, and what it shows is neither yes nor no. {MEND}")
        ticked = value is True if entry.ticks is None else _shown(entry.name, value) == entry.ticks
        return options[0] if ticked else ""
    said = _shown(entry.name, value)
    if isinstance(entry.ticks, Mapping) and said:
        said = entry.ticks.get(said, said)
    if said.startswith(GAP) and options:
        return ""
    if said and options and said not in options:
        raise Refusal("NOT_DRAWN", f"{_of(entry.name)} offers {', '.join(options)}, and not {said!r}. {MEND}")
    return said


def _shown(name: str, value: Any) -> str:
    if isinstance(value, bool | list | tuple | dict):
        raise Refusal(
            "NOT_DRAWN", f"{_of(name)} shows several things or a yes or no; say how, as in `| join(', ')`. {MEND}"
        )
    text = value.unescape() if isinstance(value, Markup) else "" if value is None else str(value)
    return text.strip()


def _of(name: str) -> str:
    return f"The field {name}" if name != AS_ADDENDUM else AS_ADDENDUM.capitalize()
