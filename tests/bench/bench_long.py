"""A long scan and many short ones dropped together: how much later the short ones are filed than alone, and what a reader needs.

`--long` is the long form: 3,000 pages and 100 short papers instead of 300 and 30.
"""

import re
import statistics
import subprocess
import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

from tests.bench.memory import Peak, peak
from tests.bench.table import Table
from tests.flows.house import CHECKOUT, must_hold, new_house
from tests.flows.papers import leaves, motion, scanned, stack

LATER, READER = 2.0, 500e6  # times; bytes
SHORT = {"number": "3:26-cv-00457-MO", "first": "LUCIA REYES", "second": "NORTHGATE LOGISTICS LLC"}


def measure() -> Table:
    """300 pages and 30 short papers."""
    return _measured(Table("long"), pages=300, papers=30)


def measure_long() -> Table:
    """3,000 pages and 100 short papers."""
    return _measured(Table("long"), pages=3000, papers=100)


def _measured(table: Table, *, pages: int, papers: int) -> Table:
    with tempfile.TemporaryDirectory() as place:
        alone, _, _ = _run(Path(place) / "alone", pages=0, papers=papers)
        beside, most, whole = _run(Path(place) / "beside", pages=pages, papers=papers)
    table.add(f"{papers} short papers alone: median time to filed", alone, "s")
    table.add(f"beside a scan of {pages:,} pages", beside, "s")
    table.add(f"short ones no more than {LATER:.0f} times later", LATER * alone / beside, "times", 1.0)
    table.add("all of it", whole, "s")
    table.add("pages read", (pages + 2 * papers) / whole, "pages/s")
    table.add("largest reader", most.largest / 1e6, "MB")
    table.add("largest reader below 500 MB", READER / most.largest, "times", 1.0)
    return table


def _run(data: Path, *, pages: int, papers: int) -> tuple[float, Peak, float]:
    """Return the short papers' median time to filed (seconds), the most memory, and how long it all took (seconds)."""
    house = new_house(data)
    if pages:
        house.drop("0-long.pdf", leaves(pages))
    for number in range(papers):
        house.drop(f"short{number:03}.pdf", _short(number))
    began, since = datetime.now(UTC), time.monotonic()
    asked = [sys.executable, "-m", "config.cli", "intake", "run", "--once"]
    with peak() as most:
        subprocess.run(asked, cwd=CHECKOUT, env=house.environment(DOCGEN_READERS="2"), check=True)
    whole = time.monotonic() - since
    must_hold(house)
    ended = house.rows("SELECT changed_at FROM records_scan WHERE label LIKE 'short%' AND state = 'filed'")
    assert len(ended) == papers, "a short paper was not filed"
    return statistics.median((_at(text) - began).total_seconds() for (text,) in ended), most, whole


def _short(number: int) -> bytes:
    return scanned(stack(motion(**SHORT, word=f"Short {number}."), motion(**SHORT, word="Its second page.")), 200)


def _at(text: str) -> datetime:
    return datetime.fromisoformat(re.sub(r"(\+00:00)?$", "", text)).replace(tzinfo=UTC)
