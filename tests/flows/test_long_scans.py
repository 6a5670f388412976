"""A long scan is read by several readers, page by page; short papers pass it by; killed, it goes on at the page where it stopped."""

import os
import signal
import subprocess
import sys
import time
import uuid
from pathlib import Path

import pytest

from ocr.pages import Pages
from tests.flows.house import CHECKOUT, House, must_hold, new_house
from tests.flows.papers import leaves, motion, scanned, stack

SHORT = {"number": "3:26-cv-00457-MO", "first": "LUCIA REYES", "second": "NORTHGATE LOGISTICS LLC"}


def long_scan(pages: int) -> bytes:
    """A scan whose every page says which it is."""
    return scanned(stack(*[motion(word=f"This is leaf {number} of the bundle.") for number in range(pages)]), 150)


@pytest.fixture
def house(tmp_path: Path) -> House:
    made = new_house(tmp_path / "data")
    made.settings |= {"DOCGEN_SHEAF_PAGES": "3", "DOCGEN_READERS": "2"}
    return made


def _pages_read(house: House) -> list[str]:
    [(kept,)] = house.rows(
        "SELECT files FROM records_finding JOIN records_scan s ON s.id = scan_id WHERE step = 'read' AND label LIKE '%long.pdf'"
    )
    sha256 = kept.split('"reading": "')[1][:64]
    return [page.text for page in Pages(house.data / "vault" / sha256[:2] / sha256)]


def test_short_papers_dropped_after_a_long_scan_are_filed_before_it(house: House) -> None:
    house.drop("a-long.pdf", long_scan(24))
    for number in range(4):
        house.drop(f"short{number}.pdf", motion(**SHORT, word=f"Short {number}."))
    house.docgen("intake", "run", "--once")
    must_hold(house)
    ended = house.rows("SELECT label FROM records_scan ORDER BY changed_at")
    assert ended[-1] == ("a-long.pdf",)
    assert len(ended) == 5


def test_a_long_scan_killed_twice_goes_on_where_it_stopped_and_has_every_page_once(house: House) -> None:
    house.drop("long.pdf", long_scan(14))
    for kill in ("sheaf.page:4:kill", "sheaf.page:8:kill"):
        house.docgen("intake", "run", "--once", check=False, DOCGEN_FP=kill)
        assert [*(house.data / "reading").glob("*/page-*")]
    [folder] = (house.data / "reading").iterdir()
    before = {path.name: path.stat().st_mtime_ns for path in folder.iterdir() if path.name.endswith(".json.gz")}
    assert len(before) >= 7  # pages kept before are passed again, not read
    running = subprocess.Popen(
        [sys.executable, "-m", "config.cli", "intake", "run", "--once"], cwd=CHECKOUT, env=house.environment()
    )
    seen = before
    while running.poll() is None:
        now = {path.name: path.stat().st_mtime_ns for path in folder.glob("page-*.json.gz")}
        seen = {**now, **seen} if now else seen
        assert all(now.get(name, time) == time for name, time in before.items()), "a page was read twice"
        time.sleep(0.05)
    must_hold(house)
    texts = _pages_read(house)
    assert [f"leaf {number} of" in " ".join(text.split()) for number, text in enumerate(texts)] == [True] * 14


@pytest.mark.long
@pytest.mark.parametrize(("pages", "papers", "kills"), [(300, 30, 2), (3000, 100, 10)])
def test_a_long_scan_among_short_papers_killed_again_and_again_has_every_page_once(
    house: House, pages: int, papers: int, kills: int
) -> None:
    house.settings["DOCGEN_SHEAF_PAGES"] = "6"
    house.drop("a-long.pdf", leaves(pages))
    for number in range(papers):
        house.drop(f"short{number:03}.pdf", motion(**SHORT, word=f"Short {number}."))
    seen: dict[str, int] = {}
    for kill in range(1, kills + 1):
        _watched(house, seen, until=kill * pages // (kills + 1))
    _watched(house, seen, until=None)
    must_hold(house)
    assert house.rows("SELECT label FROM records_scan WHERE state <> 'filed'") == []
    texts = [" ".join(text.split()) for text in _pages_read(house)]
    assert len(seen) == len(texts) == pages
    assert [at for at, text in enumerate(texts) if f"leaf {at} of" not in text] == []


def _watched(house: House, seen: dict[str, int], *, until: int | None) -> None:
    """Let the office work until so many pages of the long scan are kept, then kill all of it; no kept page may change."""
    office = subprocess.Popen(
        [sys.executable, "-m", "config.cli", "intake", "run", "--once"], cwd=CHECKOUT, env=house.environment(),
        start_new_session=True,
    )  # fmt: skip
    while office.poll() is None and (until is None or len(seen) < until):
        for path in (house.data / "reading").glob(f"{_folder(house)}/page-*.json.gz"):
            try:
                kept = path.stat().st_mtime_ns
            except FileNotFoundError:
                continue
            assert seen.setdefault(path.name, kept) == kept, f"{path.name} was read twice"
        time.sleep(0.05)
    if until is None:
        assert office.returncode == 0
        return
    assert office.poll() is None, "it ended before it could be killed"
    os.killpg(office.pid, signal.SIGKILL)
    office.wait()


def _folder(house: House) -> str:
    """Where the long scan's pages are kept: by its uid, once it was received."""
    found = house.rows("SELECT uid FROM records_scan WHERE label = 'a-long.pdf'")
    return str(uuid.UUID(found[0][0])) if found else "not-yet"


def test_how_far_a_long_scan_has_come_is_told(house: House) -> None:
    house.drop("long.pdf", long_scan(12))
    house.docgen("intake", "run", "--once", check=False, DOCGEN_FP="sheaf.page:5:kill", DOCGEN_READERS="1")
    assert "being read: page 4 of 12" in house.docgen("where", "long.pdf").stdout
