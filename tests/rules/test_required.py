"""What a court's law lists as required: whole for three courts, checked for unknown words, and the page of it kept true."""

from pathlib import Path

import pytest

from records.rules.court import Courts
from records.rules.elements import CONDITIONS, KINDS, SAYS
from records.rules.required import as_table, requirements

HOUSE = Path(__file__).resolve().parents[2]
COURTS = Courts(HOUSE / "config" / "courts")
PAGE = (HOUSE / "docs" / "guide" / "documents-required.md").read_text()
FULL = pytest.mark.parametrize("court", ["us/fed/nd-cal", "us/tx/travis-district", "us/ca/los-angeles"])


@FULL
def test_every_kind_has_its_requirements_in_the_three_example_courts(court: str) -> None:
    assert [kind for kind in KINDS if not requirements(COURTS.get(court), kind)] == []


@FULL
def test_the_page_of_requirements_equals_the_data(court: str) -> None:
    assert "\n".join(as_table(COURTS.get(court))) in PAGE


def test_every_name_and_condition_is_used_and_on_the_page() -> None:
    assert [name for name in (*SAYS, *CONDITIONS) if f"`{name}`" not in PAGE] == []


@FULL
def test_what_is_only_remembered_is_never_called_seen(court: str) -> None:
    for rule in COURTS.get(court).rules.values():
        assert not (rule.verified and "remembered" in rule.cites)
    for text in COURTS.get(court).texts.values():
        assert not (text.verified and len(text.sources) < 2)


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("[rules.requires.sumons]\na = { value = ['court'] }", "'sumons' is no kind of document"),
        ("[rules.requires.summons]\na = { value = ['directed'] }", "'directed' is not known"),
        ("[rules.requires.summons]\na = { value = ['signature:bailiff'] }", "'signature:bailiff' is not known"),
        ("[rules.requires.summons]\na = { value = ['text:nowhere'] }", "'text:nowhere' is not known"),
        ("[rules.requires.summons]\na = { value = ['language:xx'] }", "'language:xx' is not known"),
        ("[rules.requires.summons]\na = { value = ['seal:x'] }", "'seal:x' is not known"),
        ("[rules.requires.summons]\na = { value = [1] }", "1 is no word"),
        ("[rules.requires.summons]\na = { value = [] }", "a list of what must be there"),
        ("[rules.requires.summons]\na = { value = 'court' }", "a list of what must be there"),
        ("[rules.requires.summons]\na = { value = ['court'], when = 'sunny' }", "the condition 'sunny' is not known"),
        ("[rules.requires.summons]\na.b = { value = ['court'] }", "requires.KIND.ELEMENT"),
        ("[rules.requires]\nsummons = { value = ['court'] }", "requires.KIND.ELEMENT"),
        ("[rules.x]\na = { value = 1, when = 'deposition' }", "only a requirement may have"),
        (
            "[rules.requires.summons]\na = { value = ['court'], effective = 2026-02-01, until = 2026-01-01 }",
            "ended before it began",
        ),
    ],
)
def test_a_malformed_requirement_is_told_by_the_check(tmp_path: Path, line: str, says: str) -> None:
    (tmp_path / "us" / "xx").mkdir(parents=True)
    (tmp_path / "us" / "xx" / "one.toml").write_text(f"[court]\nname = 'X'\ntime_zone = 'UTC'\n{line}\n")
    assert says in "\n".join(Courts(tmp_path).check())


def test_the_check_tells_texts_that_are_unverified_or_called_seen_without_a_source(tmp_path: Path) -> None:
    (tmp_path / "us" / "xx").mkdir(parents=True)
    (tmp_path / "us" / "xx" / "one.toml").write_text("[court]\nname = 'X'\ntime_zone = 'UTC'\n")
    (tmp_path / "texts" / "us").mkdir(parents=True)
    (tmp_path / "texts" / "us" / "a.toml").write_text("title = 'A'\ncitation = 'Rule 1'\ntext = 'x'\n")
    (tmp_path / "texts" / "us" / "b.toml").write_text("title = 'B'\ncitation = 'Rule 2'\ntext = 'x'\nstatus = 'seen'\n")
    told = "\n".join(Courts(tmp_path).check())
    assert "the text a (Rule 1) is UNVERIFIED" in told
    assert "the text b is called seen, but" in told
    assert [court.id for court in Courts(tmp_path).all()] == ["us/xx/one"]
