"""The docgen command as a person meets it who mistypes: a plain sentence, nothing half done, a sensible exit code."""

import argparse
import shutil
from importlib import import_module
from pathlib import Path

import pytest

from config.cli import SUMMARY, VERBS, _parser
from tests.flows.house import House, new_house


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> House:
    return new_house(tmp_path_factory.mktemp("house") / "data")


@pytest.mark.parametrize(
    "words",
    [
        ("draw", "summons", "--case", "3:26-cv-01188-MO", "--answer-to", "Ana Duarte", "--out"),
        ("cover-sheet", "--case", "3:26-cv-01188-MO", "--out"),
        ("cases", "export"), ("cases", "docket"), ("backup",),
    ],
)  # fmt: skip
@pytest.mark.parametrize("place", ["no/such/folder/file", "."])
def test_a_file_that_cannot_be_written_is_told_before_anything_is_done(
    house: House, tmp_path: Path, words: tuple[str, ...], place: str
) -> None:
    before = house.rows("SELECT count(*) FROM records_event")
    done = house.docgen(*words, str(tmp_path / place), check=False)
    assert done.returncode == 1
    assert "folder" in done.stderr
    assert "Nothing was changed." in done.stderr
    assert house.rows("SELECT count(*) FROM records_event") == before


@pytest.mark.parametrize(
    ("words", "code", "says"),
    [
        (("desk", "return", "S26-000001", "--reason", " "), 1, "Say why in the reason"),
        (("desk", "file", "S26-000001", "--case", "1", "--filed-on", "2026-13-01"), 2, "write it like 2026-03-31"),
        (("daysheet", "--day", "tomorrow"), 2, "write it like 2026-03-31"),
        (("daysheet", "--day", "9999-12-31"), 1, "9999-12-31 is still to come"),
        (("where", " "), 2, "write a name"),
        (("search", ""), 2, "write a name"),
        (("search", "motion", "--limit", "0"), 2, "write 1 or more"),
        (("search", "motion", "--limit", "-5"), 2, "write 1 or more"),
        (("intake", "list", "--state", "nonsense"), 2, "needs_clerk"),
    ],
)  # fmt: skip
def test_a_mistyped_word_is_answered_with_what_to_type(
    house: House, words: tuple[str, ...], code: int, says: str
) -> None:
    house.drop("empty.pdf", b"")
    house.docgen("intake", "run", "--once")
    done = house.docgen(*words, check=False)
    assert (done.returncode, says in done.stderr) == (code, True), done.stderr
    assert house.json("desk", "list")[0]["control_number"].endswith("000001")


def test_a_file_where_the_data_folder_should_be_and_a_backup_that_is_not_there_are_told_with_what_to_do(
    tmp_path: Path,
) -> None:
    (tmp_path / "file").touch()
    for place, words, says in (
        ("file", ("setup", "--court", "us/fed/nd-cal"), "Name a folder with DOCGEN_DATA"),
        ("file/data", ("setup", "--court", "us/fed/nd-cal"), "Name a folder with DOCGEN_DATA"),
        ("data", ("restore", str(tmp_path / "none.tar")), "none.tar is not there"),
        ("data", ("restore", str(tmp_path)), "is a folder, not a backup"),
        ("file", ("restore", str(tmp_path / "file")), "Name an empty folder with DOCGEN_DATA"),
    ):
        done = House(tmp_path / place).docgen(*words, check=False)
        assert (done.returncode, says in " ".join(done.stderr.split())) == (1, True), done.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


def test_the_doctor_says_of_a_full_disk_what_to_do(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    from django.conf import settings

    from config.verbs import doctor

    monkeypatch.setattr(shutil, "disk_usage", lambda _: shutil._ntuple_diskusage(10**9, 10**9, 0))
    told = [found.says for found in doctor._folders() if "GB" in found.says]
    assert settings.DATA.is_dir()
    assert len(told) == 1
    assert "make room on it" in told[0]


def test_every_word_a_verb_takes_is_explained_by_its_help() -> None:
    parsers = [_parser({name: import_module(f"config.verbs.{name}") for name in VERBS})]
    for parser in parsers:
        for action in parser._actions:
            if isinstance(action, argparse._SubParsersAction):
                parsers += action.choices.values()
            elif action.option_strings and action.dest not in {"json", "out"}:
                assert action.help, f"{parser.prog} {action.option_strings[0]} is not explained"
    assert all(word in SUMMARY for word in ("docgen seal", "docgen users add"))


@pytest.mark.parametrize(
    "words", [("up",), ("desk", "list"), ("intake", "watch"), ("intake", "run", "--once"), ("audit", "verify")]
)
def test_without_an_office_a_verb_says_how_to_make_one_and_makes_nothing(
    tmp_path: Path, words: tuple[str, ...]
) -> None:
    place = tmp_path / "mistyped" / "data"
    done = House(place).docgen(*words, check=False, timeout=30)
    assert done.returncode == 1
    assert "docgen setup" in done.stderr
    assert not place.exists()


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("--case", "banana"), "not a case number"), (("--pages", "0"), "at least one page"), (("--pages", "-3"), "at least one page"),
        (("--pages", "1000000"), "more than a cover sheet can say"),
        (("--lane", "seald"), "There is no lane"), (("--type", "é" * 80), "too long for the code"),
    ],
)  # fmt: skip
def test_a_cover_sheet_that_would_mislead_is_not_printed(
    house: House, tmp_path: Path, words: tuple[str, ...], says: str
) -> None:
    done = house.docgen("cover-sheet", *words, "--out", str(tmp_path / "a.pdf"), check=False)
    assert (done.returncode, says in done.stderr) == (1, True), done.stderr
    assert not (tmp_path / "a.pdf").exists()


@pytest.mark.parametrize(
    ("text", "code", "says"),
    [
        ('[lanes.hush]\nconfidentiality = "sealed"\n', 1, "[lane.NAME]"), ('[lane.hush]\ncourt = "us/nowhere"\n', 1, "us/nowhere"),
        ('[lane.hush]\nconfidentiality = "sealed"\n', 0, "hush"),
    ],
)  # fmt: skip
def test_the_doctor_looks_at_the_lanes(house: House, text: str, code: int, says: str) -> None:
    (house.data / "lanes.toml").write_text(text)
    try:
        done = house.docgen("doctor", check=False)
    finally:
        (house.data / "lanes.toml").unlink()
    assert (done.returncode, says in done.stdout) == (code, True), done.stdout
