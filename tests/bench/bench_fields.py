"""What is read on 500 made filings of the judging layouts, and in which case each is filed: right, asked about, or wrong."""

import os
import tempfile
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from multiprocessing import get_context
from pathlib import Path

from ocr.calibration import Checked, bands
from tests.bench.table import Table
from tests.ocr.bed import make
from tests.ocr.bed.truth import Filing
from tests.ocr.judging import Judged, Register, filed_by_itself, judge, register_of, share

SEEDS = range(20_000, 20_500)
GOALS = {"number": 0.98, "title": 0.95, "parties": 0.95, "filed_on": 0.90, "closed": 1.0}
CALLED = {
    "number": "case number right", "title": "title right", "parties": "both first parties right",
    "filed_on": "filed stamp right", "closed": "marked papers closed",
}  # fmt: skip


def measure(seeds: Sequence[int] = SEEDS, split: str = "judging") -> Table:
    """Make the papers, let each be scanned, read and matched among all their cases, and count."""
    os.environ.setdefault("OMP_THREAD_LIMIT", "1")
    with (
        tempfile.TemporaryDirectory() as place,
        ProcessPoolExecutor(os.cpu_count(), mp_context=get_context("spawn")) as pool,
    ):
        filings = list(pool.map(partial(_made, split=split, place=place), seeds, chunksize=5))
        register = register_of(filings)
        judged = list(pool.map(partial(_judged, register=register, place=place), filings, chunksize=2))
    return table_of(judged)


def table_of(judged: Sequence[Judged]) -> Table:
    """Return the figures of papers that were judged."""
    table = Table("fields")
    table.add("papers", len(judged), "papers")
    table.add("papers not filed in a wrong case", 1 - sum(one.wrong for one in judged) / len(judged), "share", 1.0)
    alone, could = filed_by_itself(judged)
    table.add("filed by themselves, of those that could be", alone / max(1, could), "share", 0.90)
    for field, goal in GOALS.items():
        right, told = share(judged, field)
        if told:
            table.add(f"{CALLED[field]} (of {told})", right / told, "share", goal)
    for field in ("number", "title", "parties"):
        _of_the_legible(table, judged, field)
    _sureness(table, judged)
    _weakest(table, judged)
    return table


def _of_the_legible(table: Table, judged: Sequence[Judged], field: str) -> None:
    """How much of a field the engine gave at all, and how much of that was told right: what is left is the scan's fault."""
    told = [one for one in judged if getattr(one, field) is not None]
    there = [one for one in told if field in one.legible]
    if there:
        table.add(f"letters there to be read, for '{CALLED[field]}' (of {len(told)})", len(there) / len(told), "share")
        right = sum(bool(getattr(one, field)) for one in there)
        table.add(f"{CALLED[field]}, of those", right / len(there), "share")


def _sureness(table: Table, judged: Sequence[Judged]) -> None:
    """How often a number of each confidence was right, by the same mathematics as `docgen ocr calibrate`."""
    rows = [Checked("number", one.sure, one.number) for one in judged if one.number is not None]
    for band in bands(rows):
        sure = "any confidence" if band.whole else f"{band.low:.2f} to {min(band.high, 1):.2f}"
        name = f"number read with {sure} (of {band.read}; at most {band.upper:.1%} wrong)"
        table.add(name, 1 - band.rate, "share")


def _weakest(table: Table, judged: Sequence[Judged]) -> None:
    """Where it goes worst, by the quality of the scan: the judging layouts are not named, lest somebody tune by them."""
    for quality in sorted({one.quality for one in judged}):
        these = [one for one in judged if one.quality == quality]
        for field in ("number", "title", "parties", "filed_on"):
            right, told = share(these, field)
            if told:
                table.add(f"{quality}: {CALLED[field]} (of {told})", right / told, "share")
        alone, could = filed_by_itself(these)
        table.add(f"{quality}: filed by themselves (of {could})", alone / max(1, could), "share")


def _made(seed: int, *, split: str, place: str) -> Filing:
    filing, pdf = make(seed, split=split)
    (Path(place) / f"{seed}.pdf").write_bytes(pdf)
    return filing


def _judged(filing: Filing, *, register: Register, place: str) -> Judged:
    return judge(filing, (Path(place) / f"{filing.seed}.pdf").read_bytes(), register=register)
