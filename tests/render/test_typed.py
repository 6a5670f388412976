"""Samples and snapshots are held against the kinds of values a document declares."""

from dataclasses import dataclass
from datetime import date
from typing import Any

import pytest

from docgen.documents.civil_summons import CivilSummons
from docgen.render import typed
from tests.render.drawing import sample


@dataclass(frozen=True)
class _Person:
    name: str
    address: tuple[str, ...]


@dataclass(frozen=True)
class _Letter:
    title: str
    pages: int
    on: date
    sealed: bool
    people: tuple[_Person, ...]
    judge: _Person | None


WHOLE: dict[str, Any] = {
    "title": "A letter", "pages": 2, "on": "2026-11-27", "sealed": False, "judge": None,
    "people": [{"name": "Ana", "address": ["1 Main St"]}],
}  # fmt: skip


def test_whole_data_has_no_fault() -> None:
    assert typed.faults(_Letter, WHOLE) == []
    assert typed.faults(_Letter, WHOLE | {"judge": {"name": "Ruth", "address": []}}) == []


@pytest.mark.parametrize(
    ("changed", "says"),
    [
        ({"title": 7}, "title must be a text and is 7"),
        ({"pages": "2"}, "pages must be a whole number and is '2'"),
        ({"pages": True}, "pages must be a whole number and is True"),
        ({"on": "27 November"}, "on must be a day, as 2026-11-27 and is '27 November'"),
        ({"sealed": "no"}, "sealed must be yes or no and is 'no'"),
        ({"people": "Ana"}, "people must be a list and is 'Ana'"),
        ({"people": ["Ana"]}, "people[0] must have parts (name, address) and is 'Ana'"),
        ({"people": [{"name": "Ana", "address": "1 Main St"}]}, "people[0].address must be a list and is '1 Main St'"),
        ({"judge": {"name": None, "address": []}}, "judge.name must be a text and is None"),
        ({"colour": "red"}, "colour is not declared by the document"),
    ],
)
def test_what_is_of_another_kind_is_named_with_its_place(changed: dict[str, Any], says: str) -> None:
    assert typed.faults(_Letter, WHOLE | changed) == [says]


def test_what_is_left_out_is_named() -> None:
    assert typed.faults(_Letter, {name: value for name, value in WHOLE.items() if name != "title"}) == [
        "title is left out"
    ]


def test_the_sample_of_the_summons_is_as_its_document_declares() -> None:
    assert typed.faults(CivilSummons, sample("summons")) == []
