"""Intake: 200 mixed files with one and with two readers, and the parts: settle, claim and receive, read, file."""

import io
import json
import re
import subprocess
import sys
import tempfile
import time
from datetime import datetime
from pathlib import Path

from PIL import Image

from tests.bench.table import Table
from tests.flows.house import CHECKOUT, House, new_house
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
    spent = _taken_in(house)
    taken = time.monotonic()
    house.docgen("intake", "run", "--once", DOCGEN_READERS=str(readers), timeout=1200)
    ended = time.monotonic()
    name = f"{readers} reader{'s' if readers > 1 else ''}"
    table.add(f"{name}: files", FILES / (ended - began), "files/s", 2.0 if readers == 2 else None)
    table.add(f"{name}: pages", pages / (ended - began), "pages/s")
    table.add(f"{name}: from received to the end", FILES / (ended - taken), "files/s")
    for part, seconds in spent.items():
        table.add(f"{name}: {part}", FILES / seconds, "files/s", GOALS[part])
    for part, seconds in _steps(house).items():
        table.add(f"{name}: {part}", 1 / seconds, "files/s")


GOALS = {"settle": 100.0, "claim": 100.0, "receive": 50.0}  # files a second


def _taken_in(house: House) -> dict[str, float]:
    """Take all in, and return how long each part took (seconds)."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.bench.taking_parts"], cwd=CHECKOUT, capture_output=True, text=True, check=True,
        env=house.environment(DJANGO_SETTINGS_MODULE="config.settings"),
    )  # fmt: skip
    spent: dict[str, float] = json.loads(done.stdout)
    return spent


def _steps(house: House) -> dict[str, float]:
    """Return the mean time of each step and of filing (seconds), from the times in the house's own rows."""
    rows = house.rows("SELECT scan_id, step, kept_at FROM records_finding ORDER BY scan_id, id")
    spent: dict[str, list[float]] = {}
    for (scan, _, before), (same, step, kept) in zip(rows, rows[1:], strict=False):
        if scan == same and step in {"read", "fields_read", "matched"}:
            spent.setdefault({"fields_read": "read the fields", "matched": "match"}.get(step, step), []).append(
                (_at(kept) - _at(before)).total_seconds()
            )
    filed = house.rows(
        "SELECT f.kept_at, s.changed_at FROM records_finding f JOIN records_scan s ON s.id = f.scan_id "
        "WHERE f.step = 'matched' AND s.state = 'filed'"
    )
    spent["file"] = [(_at(changed) - _at(kept)).total_seconds() for kept, changed in filed]
    return {part: max(sum(seconds) / len(seconds), 1e-6) for part, seconds in spent.items()}


def _at(text: str) -> datetime:
    return datetime.fromisoformat(re.sub(r"\+00:00$", "", text))


def _tiff(pdf: bytes) -> bytes:
    import pypdfium2

    out = io.BytesIO()
    page: Image.Image = pypdfium2.PdfDocument(pdf)[0].render(scale=200 / 72).to_pil()
    page.convert("1").save(out, "TIFF", compression="group4", dpi=(200, 200))
    return out.getvalue()
