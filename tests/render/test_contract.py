"""The contract between a document and its template, checked both ways; the template's version."""

import shutil
from dataclasses import dataclass
from pathlib import Path

from docgen.documents.civil_summons import CivilSummons
from docgen.render import contract, html
from tests.render.drawing import SHELF, sample


@dataclass(frozen=True)
class _Person:
    name: str
    address: tuple[str, ...]


@dataclass(frozen=True)
class _Letter:
    title: str
    people: tuple[_Person, ...]
    judge: _Person | None


def _faults(tmp_path: Path, source: str, part: str = "") -> list[str]:
    (tmp_path / "letter").mkdir(exist_ok=True)
    (tmp_path / "letter" / "letter.html").write_text(source)
    (tmp_path / "_part.html").write_text(part)
    return html.contract_faults(tmp_path, "letter", _Letter)


USES_ALL = (
    "{{ title }}{% for one in people %}{{ one.name }}{% for line in one.address %}{{ line }}{{ loop.index }}{% endfor %}{% endfor %}"
    "{% if judge %}{{ judge.name }}{{ judge.address | join(', ') }}{% endif %}"
)


def test_the_summons_and_its_template_agree() -> None:
    assert html.contract_faults(SHELF, "summons", CivilSummons) == []


def test_the_samples_have_exactly_what_the_document_has() -> None:
    assert set(contract.names_in(sample("summons"))) == set(contract.names_of(CivilSummons))


def test_a_template_that_uses_all_agrees(tmp_path: Path) -> None:
    assert _faults(tmp_path, USES_ALL) == []


def test_a_name_the_document_does_not_have_is_named_however_deep(tmp_path: Path) -> None:
    assert _faults(
        tmp_path, USES_ALL + "{{ judge.robe }}{% for one in people %}{{ one.age }}{% endfor %}{{ tittle }}"
    ) == [
        "the template uses judge.robe, which the document does not have",
        "the template uses people.age, which the document does not have",
        "the template uses tittle, which the document does not have",
    ]


def test_what_the_template_never_uses_is_named_however_deep(tmp_path: Path) -> None:
    assert _faults(tmp_path, "{{ title }}{{ people[0].name }}{{ judge.name }}") == [
        "the document has judge.address, which the template never uses",
        "the document has people.address, which the template never uses",
    ]


def test_names_used_in_an_included_part_count(tmp_path: Path) -> None:
    assert _faults(tmp_path, "{% include '_part.html' %}", USES_ALL) == []


def test_each_field_of_the_summons_names_its_law() -> None:
    from dataclasses import fields

    assert all(one.metadata["cites"].startswith("Fed. R. Civ. P.") for one in fields(CivilSummons))


def test_the_version_changes_with_the_look_and_not_with_the_sample(tmp_path: Path) -> None:
    shelf = tmp_path / "shelf"
    shutil.copytree(SHELF, shelf)
    before = html.version(shelf, "summons")
    (shelf / "summons" / "sample.json").write_text("{}")
    assert html.version(shelf, "summons") == before == html.version(SHELF, "summons")
    for name in ("summons/summons.html", "_caption.html", "print.css"):
        (shelf / name).write_text((shelf / name).read_text() + " ")
        assert html.version(shelf, "summons") != before
        before = html.version(shelf, "summons")
