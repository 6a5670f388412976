"""PURE. Whether data (a sample, a snapshot) has the kinds of values that a document's dataclass declares: a text, a number, several of something."""

import dataclasses
import types
import typing
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

CALLED = {str: "a text", int: "a whole number", bool: "yes or no", float: "a number", date: "a day, as 2026-11-27"}


def faults(document: type, data: Mapping[str, Any]) -> list[str]:
    """Return a sentence for everything in the data that is of another kind than the document declares, or is not declared, or is left out."""
    return list(_of_document(document, data, ""))


def _of_document(document: type, data: Mapping[str, Any], before: str) -> Iterator[str]:
    declared = typing.get_type_hints(document)
    names = [field.name for field in dataclasses.fields(document)]
    yield from (f"{before}{name} is not declared by the document" for name in data if name not in names)
    for name in names:
        if name not in data:
            yield f"{before}{name} is left out"
        else:
            yield from _of_value(declared[name], data[name], f"{before}{name}")


def _of_value(kind: Any, value: Any, name: str) -> Iterator[str]:
    if isinstance(kind, types.UnionType) or typing.get_origin(kind) is typing.Union:
        yield from _of_either(typing.get_args(kind), value, name)
    elif typing.get_origin(kind) in {tuple, list}:
        yield from _of_several(typing.get_args(kind)[0], value, name)
    elif dataclasses.is_dataclass(kind) and isinstance(kind, type):
        if isinstance(value, Mapping):
            yield from _of_document(kind, value, f"{name}.")
        else:
            yield f"{name} must have parts ({', '.join(field.name for field in dataclasses.fields(kind))}) and is {value!r}"
    elif not _is(kind, value):
        yield f"{name} must be {CALLED.get(kind, getattr(kind, '__name__', str(kind)))} and is {value!r}"


def _of_either(kinds: tuple[Any, ...], value: Any, name: str) -> Iterator[str]:
    """Right when it is any of them; else what is wrong with it as the first that is no None."""
    if value is None and type(None) in kinds:
        return
    told = [list(_of_value(kind, value, name)) for kind in kinds if kind is not type(None)]
    if all(told):
        yield from told[0]


def _of_several(kind: Any, value: Any, name: str) -> Iterator[str]:
    if not isinstance(value, list | tuple):
        yield f"{name} must be a list and is {value!r}"
        return
    for number, one in enumerate(value):
        yield from _of_value(kind, one, f"{name}[{number}]")


def _is(kind: Any, value: Any) -> bool:
    if kind is date:
        return isinstance(value, date) or isinstance(value, str) and _is_day(value)
    if kind is int:
        return isinstance(value, int) and not isinstance(value, bool)
    return isinstance(value, kind) if isinstance(kind, type) else True


def _is_day(text: str) -> bool:
    try:
        return bool(date.fromisoformat(text))
    except ValueError:
        return False
