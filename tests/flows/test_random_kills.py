"""The whole office killed at random times while papers come in: nothing lost, doubled or altered, no innocent paper on the desk."""

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.flows.house import CHECKOUT, House, must_hold, new_house
from tests.flows.papers import motion, scanned

FILES = 40


def papers() -> list[tuple[str, bytes]]:
    """Forty papers of one case, each with words of its own; every eighth a scan."""
    made = [motion(word=f"This is paper {number}.") for number in range(FILES)]
    return [(f"paper{number:02}.pdf", scanned(one, 100) if number % 8 == 0 else one) for number, one in enumerate(made)]


def start(house: House) -> "subprocess.Popen[bytes]":
    """Start watcher, worker and beat as the office runs them."""
    asked = [sys.executable, "-m", "config.cli", "up", "--only", "worker", "--only", "beat", "--only", "watcher"]
    return subprocess.Popen(
        asked, cwd=CHECKOUT, env=house.environment(DOCGEN_LOOK_SECONDS="0.3", DOCGEN_READERS="2"), start_new_session=True,
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip


def kill_all(house: House, office: "subprocess.Popen[bytes]") -> None:
    """Kill -9 every program that works on this house, all at once, as a power cut does."""
    mark = f"DOCGEN_DATA={house.data}".encode()
    for entry in Path("/proc").iterdir():
        try:
            if entry.name.isdecimal() and mark in (entry / "environ").read_bytes().split(b"\0"):
                os.kill(int(entry.name), signal.SIGKILL)
        except (OSError, ProcessLookupError):
            continue
    office.wait()


def quiet(house: House) -> bool:
    status = house.json("intake", "status")
    return not (status["received"] or status["claimed"] or status["in_folder"])


def _killed_at_random(house: House, kills: int, chance: random.Random) -> None:
    waiting = papers()
    for number in range(kills):
        office = start(house)
        share = len(waiting) // (kills - number)
        for label, content in waiting[:share]:
            house.drop(label, content)
            time.sleep(chance.uniform(0, 0.1))
        del waiting[:share]
        time.sleep(chance.uniform(0.5, 5))
        kill_all(house, office)
    office = start(house)
    until = time.monotonic() + 120
    while not quiet(house) and time.monotonic() < until:
        time.sleep(0.5)
    kill_all(house, office)


def _nothing_happened(house: House) -> None:
    must_hold(house)
    innocent = house.rows("SELECT label, reason_code FROM records_scan WHERE state <> 'filed'")
    assert innocent == [], "an innocent paper is on the desk"
    assert house.rows("SELECT count(*) FROM records_document") == [(FILES,)]


def test_five_power_cuts_while_forty_papers_come_in_leave_every_paper_in_its_case(tmp_path: Path) -> None:
    house = new_house(tmp_path / "data")
    _killed_at_random(house, 5, random.Random(20261124))
    _nothing_happened(house)


@pytest.mark.long
@pytest.mark.parametrize("seed", range(10))
def test_fifty_power_cuts_leave_every_paper_in_its_case(tmp_path: Path, seed: int) -> None:
    house = new_house(tmp_path / "data")
    _killed_at_random(house, 5, random.Random(seed))
    _nothing_happened(house)
