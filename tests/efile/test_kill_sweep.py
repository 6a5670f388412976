"""The clerk's command killed at every fail point between the wish and the receipt, and given again: one document, one package."""

import hashlib
import json
from pathlib import Path

import pytest

from tests.flows.house import House

CASE = "3:26-cv-01188-MO"
CASES = f"""court,case_number,case_type,party_1,party_1_role,party_2,party_2_role,attorney_1,attorney_1_for,attorney_1_address
us/fed/nd-cal,{CASE},civil,Harbor Point Builders,plaintiff,Castellan Surety,defendant,Ana Duarte,plaintiff,410 Harbor Street|Oakland
"""


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> House:
    """A house with one civil case, ready for its summons."""
    made = House(tmp_path_factory.mktemp("house") / "data")
    made.docgen("setup", "--court", "us/fed/nd-cal")
    (made.data / "cases.csv").write_text(CASES)
    made.docgen("cases", "import", str(made.data / "cases.csv"))
    return made


@pytest.fixture(scope="module")
def points(house: House, tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """Every fail point a clean run passes, each time it passes it."""
    clean = house.copy(tmp_path_factory.mktemp("clean") / "data")
    log = clean.data / "points"
    _draw(clean, log=str(log))
    must_hold(clean)
    passed = log.read_text().split()
    return [f"{name}:{passed[: number + 1].count(name)}" for number, name in enumerate(passed)]


def _draw(house: House, *, check: bool = True, fault: str = "", log: str = "") -> None:
    signed = ("--sign", "Ana Duarte, Deputy Clerk", "--seal", "embossed")
    asked = ("draw", "summons", "--case", CASE, *signed, "--out", str(house.data / "summons.pdf"))
    house.docgen(*asked, check=check, DOCGEN_FP=fault, DOCGEN_FP_LOG=log)


def must_hold(house: House) -> None:
    """One document in the case, one dispatch with its receipt, one package whose bytes are the vault's, a chain that holds."""
    [(sha256,)] = house.rows("SELECT original_id FROM records_document WHERE withdrawn = 0")
    assert house.rows("SELECT count(*) FROM records_docketentry") == [(1,)]
    [(uid, state)] = house.rows("SELECT uid, state FROM records_dispatch")
    assert state == "handed_over"
    packages = [path for path in (house.data / "outgoing").iterdir() if not path.name.startswith(".")]
    assert [path.name.replace("-", "") for path in packages] == [uid]
    assert hashlib.sha256((packages[0] / "document.pdf").read_bytes()).hexdigest() == sha256
    assert json.loads((packages[0] / "manifest.json").read_text())["sha256"] == sha256
    assert not list((house.data / "outgoing").glob(".*.partial"))
    assert house.rows("SELECT count(*) FROM records_event WHERE happened = 'handed over'") == [(1,)]
    assert house.rows("SELECT count(*) FROM records_documentrequest WHERE state IN ('asked', 'draft')") == [(0,)]
    assert not list((house.data / "tmp").glob("*.pdf*"))
    house.docgen("audit", "verify")
    house.docgen("verify")


@pytest.mark.parametrize("fault", ["kill", "enospc", pytest.param("exc", marks=pytest.mark.long)])
def test_at_every_fail_point_the_command_given_again_leaves_one_document_and_one_package(
    house: House, points: list[str], tmp_path: Path, fault: str
) -> None:
    for number, point in enumerate(points):
        struck = house.copy(tmp_path / str(number) / "data")
        _draw(struck, check=False, fault=f"{point}:{fault}")
        _draw(struck)
        must_hold(struck)


@pytest.mark.long
def test_killed_again_while_recovering_it_still_leaves_one_of_each(
    house: House, points: list[str], tmp_path: Path
) -> None:
    for number, point in enumerate(points):
        struck = house.copy(tmp_path / str(number) / "data")
        _draw(struck, check=False, fault=f"{point}:kill")
        _draw(struck, check=False, fault="folder.slip:1:kill")
        _draw(struck, check=False, fault="outbox.sent:1:kill")
        _draw(struck)
        must_hold(struck)


def test_the_sweep_passes_every_fail_point_named_between_wish_and_receipt(points: list[str]) -> None:
    root = Path(__file__).resolve().parents[2]
    lines = [
        line
        for station in ("docgen", "efile")
        for path in (root / station).rglob("*.py")
        for line in path.read_text().splitlines()
    ]
    named = {line.split('failpoint("')[1].split('"')[0] for line in lines if 'failpoint("' in line}
    assert named <= {point.rpartition(":")[0] for point in points}
