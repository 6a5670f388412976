"""The lines of made papers, each with its signs and whether it is one of the title: what the eye for titles learns from."""

import json
import tempfile
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any

from rapidfuzz import fuzz

from ocr.fields import first_page
from ocr.line_signs import NAMES, signs_of
from ocr.title_eye import lines_looked_at
from tests.ocr.bed import TUNING, make_of
from tests.ocr.bed.degrading import degrade
from tests.ocr.judging import letters_of, read_scan

SEEDS = range(70_000, 70_006)  # papers of each layout
QUALITIES = ("clean", "office", "fax", "office", "upside down", "office")
ALIKE, CONTAINED = 90, 92  # how alike a line must be to a part of the title, or the title to a part of it
LONGER, LEAST = 1.3, 4  # times as long a line may be as the title it holds; letters from which on a line tells anything


def write_examples(out: Path, *, jobs: int) -> int:
    """Write the signs' names and then one JSON line for each paper: pairs of signs and whether that line is of the title; return how many."""
    wanted = [(at, seed) for at in range(len(TUNING)) for seed in SEEDS]
    with out.open("w", encoding="utf-8") as file, ProcessPoolExecutor(jobs) as readers:
        file.write(json.dumps(NAMES) + "\n")
        for told in readers.map(examples_of, wanted):
            file.write(json.dumps(told) + "\n")
    return len(wanted)


def examples_of(wanted: tuple[int, int]) -> list[tuple[list[float], bool]]:
    """The lines of one paper, made, scanned and read: the place of its layout, and its seed."""
    at, seed = wanted
    filing, pdf = make_of(seed, TUNING[at])
    with tempfile.TemporaryDirectory() as place:
        reading = read_scan(degrade(pdf, QUALITIES[seed % len(QUALITIES)], seed=seed), Path(place))
    seen = first_page(reading)
    if seen is None or not filing.title:
        return []
    lines = lines_looked_at(*seen)
    return list(zip(signs_of(seen[0], lines), (is_of_title(line.text, filing.title) for line in lines), strict=True))


def is_of_title(line: str, title: str) -> bool:
    """Whether a line as it was read is one of the title's, or the whole of it with a little more."""
    said, wanted = letters_of(line), letters_of(title)
    if len(said) < LEAST:
        return False
    part = len(said) <= len(wanted) + 2 and fuzz.partial_ratio(said, wanted) >= ALIKE
    whole = len(wanted) > LEAST and len(said) < LONGER * len(wanted) and fuzz.partial_ratio(wanted, said) > CONTAINED
    return bool(part or whole)


def told_in(path: Path) -> Iterator[Any]:
    """The papers of a file of examples, the names of the signs first."""
    with path.open(encoding="utf-8") as lines:
        yield from map(json.loads, lines)
