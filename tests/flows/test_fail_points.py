"""A fault at every fail point of intake, one after the other: nothing is lost, doubled or altered."""

import os
from pathlib import Path

import pytest

from tests.flows.house import House, must_hold, new_house
from tests.flows.papers import motion, stack, stack_of_two, stranger

FAULTS = ("kill", "enospc", "exc")
SHARES = 4


@pytest.fixture(scope="module")
def dropped(tmp_path_factory: pytest.TempPathFactory) -> House:
    """A house with one paper of every fate in its folder: to be filed, for the desk, to be split, under seal."""
    house = new_house(tmp_path_factory.mktemp("house") / "data")
    house.settings |= {
        "DOCGEN_SHEAF_PAGES": "2",
        "DOCGEN_READERS": "1",
    }  # one reader passes the points in the same sequence
    house.drop("motion.pdf", motion())
    house.drop("long.pdf", stack(*[motion(word="Long.")] * 4))
    house.drop("stranger.pdf", stranger())
    house.drop("stack.pdf", stack_of_two())
    house.drop(
        "secret.pdf",
        motion(number="3:26-cr-00031-MO", first="UNITED STATES OF AMERICA", second="JOHN DOE"),
        lane="sealed",
    )
    return house


@pytest.fixture(scope="module")
def passed(dropped: House, tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """The fail points a clean run passes, in sequence."""
    house = dropped.copy(tmp_path_factory.mktemp("clean") / "data")
    log = house.data / "points"
    house.docgen("intake", "run", "--once", DOCGEN_FP_LOG=str(log))
    must_hold(house)
    return log.read_text().split()


@pytest.fixture(scope="module")
def points(passed: list[str]) -> list[str]:
    """Every fail point, at its first passing."""
    return [f"{name}:1" for name in dict.fromkeys(passed)]


def _survives(dropped: House, place: Path, fault: str) -> None:
    house = dropped.copy(place / "data")
    house.docgen("intake", "run", "--once", check=False, DOCGEN_FP=fault)
    must_hold(house, after=("intake", "run", "--once"))


@pytest.mark.parametrize("share", range(SHARES))
@pytest.mark.parametrize("fault", FAULTS)
def test_every_paper_ends_once_whatever_happens_at_any_fail_point(
    dropped: House, points: list[str], tmp_path: Path, fault: str, share: int
) -> None:
    mine = points[share::SHARES]
    assert mine
    for number, point in enumerate(mine):
        _survives(dropped, tmp_path / str(number), f"{point}:{fault}")


@pytest.mark.long
@pytest.mark.parametrize("fault", FAULTS)
def test_every_paper_ends_once_whatever_happens_at_any_later_passing(
    dropped: House, passed: list[str], tmp_path: Path, fault: str
) -> None:
    for name in dict.fromkeys(passed):
        for count in range(2, passed.count(name) + 1):
            _survives(dropped, tmp_path / f"{name}-{count}", f"{name}:{count}:{fault}")


@pytest.mark.parametrize("again", ["receive.stored", "receive.committed", "work.kept.read"])
def test_every_paper_ends_once_when_the_machine_dies_again_while_recovering(
    dropped: House, points: list[str], tmp_path: Path, again: str
) -> None:
    for number, point in enumerate(point for point in points if point.split(".")[0] in {"claim", "vault", "receive"}):
        house = dropped.copy(tmp_path / str(number) / "data")
        house.docgen("intake", "run", "--once", check=False, DOCGEN_FP=f"{point}:kill")
        house.docgen("intake", "run", "--once", check=False, DOCGEN_FP=f"{again}:1:kill")
        must_hold(house, after=("intake", "run", "--once"))


def test_the_fail_points_named_in_the_code_are_all_passed_by_the_sweep(points: list[str]) -> None:
    root = Path(__file__).resolve().parents[2]
    named = set()
    for station in ("intake_watch", "records"):
        for module in (root / station).rglob("*.py"):
            named |= {
                line.split('failpoint("')[1].split('"')[0]
                for line in module.read_text().splitlines()
                if 'failpoint("' in line
            }
    passed = {point.rsplit(":", 1)[0] for point in points}
    by_hand = {name for name in named if name.startswith("split.")}  # swept in test_splitting
    assert not named - passed - by_hand - {"note.moved"} or os.environ.get("DOCGEN_FP_LOG"), named - passed
