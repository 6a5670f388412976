"""Intake: 200 mixed files with one and with two readers, and the parts: settle, claim and receive, read, file."""

import io
import re
import tempfile
import time
from datetime import datetime
from pathlib import Path

from PIL import Image

from tests.bench.table import Table
from tests.flows.house import House, new_house
from tests.flows.papers import motion, scanned, stack, stranger

FILES = 200


def mixed() -> list[tuple[str, bytes, int]]:
    """Return (label, bytes, pages): 70 % born-digital, 10 % short scans, 10 % unknown, 5 % TIFF, 5 % twelve-page papers."""
    made = []
    for number in range(FILES):
        word = f"Bench {number}."
        kind = number % 20
        if kind in {3, 13}:
            made.append((f"{number:03}-scan.pdf", scanned(motion(word=word), 200), 1))
        elif kind in {7, 17}:
            made.append((f"{number:03}-unknown.pdf", stranger(word), 1))
        elif kind == 9:
            made.append((f"{number:03}-fax.tif", _tiff(motion(word=word)), 1))
        elif kind == 19:
            made.append((f"{number:03}-long.pdf", stack(*[motion(word=word)] * 12), 12))
        else:
            made.append((f"{number:03}-motion.pdf", motion(word=word), 1))
    return made


def measure() -> Table:
    """Run the same 200 files with one and two readers."""
    table = Table("intake")
    papers = mixed()
    pages = sum(count for _, _, count in papers)
    with tempfile.TemporaryDirectory() as place:
        for readers in (1, 2):
            house = new_house(Path(place) / str(readers))
            _one_run(table, house, papers, pages, readers)
    rates = {row.what: row.value for row in table.rows}
    table.add("two readers against one", rates["2 readers: files"] / rates["1 reader: files"], "times", 1.3)
    return table


def _one_run(table: Table, house: House, papers: list[tuple[str, bytes, int]], pages: int, readers: int) -> None:
    for label, content, _ in papers:
        house.drop(label, content)
    began = time.monotonic()
    house.docgen("intake", "take", DOCGEN_READERS=str(readers))
    taken = time.monotonic()
    house.docgen("intake", "run", "--once", DOCGEN_READERS=str(readers), timeout=1200)
    ended = time.monotonic()
    name = f"{readers} reader{'s' if readers > 1 else ''}"
    table.add(f"{name}: files", FILES / (ended - began), "files/s", 2.0 if readers == 2 else None)
    table.add(f"{name}: pages", pages / (ended - began), "pages/s")
    table.add(f"{name}: settle, claim and receive", FILES / (taken - began), "files/s", 20.0)
    table.add(f"{name}: read, match and file", FILES / (ended - taken), "files/s")
    if readers == 1:
        _parts(table, house)


def _parts(table: Table, house: House) -> None:
    """The time between one kept finding and the next, per step, from the house's own rows."""
    rows = house.rows("SELECT scan_id, step, kept_at FROM records_finding ORDER BY scan_id, id")
    spent: dict[str, list[float]] = {}
    for (scan, _, before), (same, step, kept) in zip(rows, rows[1:], strict=False):
        if scan == same:
            spent.setdefault(step, []).append((_at(kept) - _at(before)).total_seconds())
    for step, seconds in spent.items():
        table.add(f"step {step}", 1 / (sum(seconds) / len(seconds)), "files/s")


def _at(text: str) -> datetime:
    return datetime.fromisoformat(re.sub(r"\+00:00$", "", text))


def _tiff(pdf: bytes) -> bytes:
    import pypdfium2

    out = io.BytesIO()
    page: Image.Image = pypdfium2.PdfDocument(pdf)[0].render(scale=200 / 72).to_pil()
    page.convert("1").save(out, "TIFF", compression="group4", dpi=(200, 200))
    return out.getvalue()
