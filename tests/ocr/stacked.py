"""Scans without separator sheets, made: two papers of two cases, or one paper with its attachments; and how many are told apart.

Measure it: python -m tests.ocr.stacked --stacks 30 --quality office
"""

import argparse
import io
import tempfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import pikepdf

from intake_watch.findings import NeedsClerk
from intake_watch.matching import BELONGS, match
from intake_watch.separating import one_paper
from ocr.casenumbers import Known
from ocr.fields import fields_of
from ocr.first_pages import leaf
from ocr.pages import Reading
from ocr.reading import read_paper
from tests.ocr.bed import TUNING, make_of
from tests.ocr.bed.benches import benches
from tests.ocr.bed.degrading import degrade
from tests.ocr.bed.layouts import gathered
from tests.ocr.bed.making import make_matter
from tests.ocr.bed.printing import print_sheet, sheet
from tests.ocr.bed.truth import Filing
from tests.ocr.judging import Register, courts, register_of

HERE = courts(tuple(sorted({court for layout in gathered.LAYOUTS for court in layout.courts})))
CAPTIONED = tuple(layout for layout in TUNING[:10] if not layout.blank and layout.name != "judge letter")
SERVED, WISHED = "PROOF OF SERVICE BY MAIL", "[PROPOSED] ORDER"
ANNOUNCED = "@page { margin: 1in } p { text-align: center; font-size: 30pt; padding-top: 4in; }"


def two_cases(seed: int) -> tuple[Filing, Filing, bytes]:
    """Two papers of two cases, one after the other."""
    one, two = CAPTIONED[seed % len(CAPTIONED)], CAPTIONED[(seed // len(CAPTIONED) + seed) % len(CAPTIONED)]
    (first, above), (second, below) = make_of(1000 + seed, one), make_of(2000 + seed, two)
    return first, second, joined(above, below)


def with_attachments(seed: int) -> tuple[Filing, bytes]:
    """One paper; behind it an order it proposes, a paper of another case as its exhibit, and the proof of its service."""
    layout = CAPTIONED[seed % len(CAPTIONED)]
    filing, paper = make_of(1000 + seed, layout)
    _, exhibit = make_of(3000 + seed, CAPTIONED[(seed + 3) % len(CAPTIONED)])
    behind = {0: (_of_same(seed, WISHED),), 1: (announced("A"), exhibit)}.get(
        seed % 3, (_of_same(seed, WISHED), announced("1"), exhibit)
    )
    return filing, joined(paper, *behind, _of_same(seed, SERVED))


def joined(*papers: bytes) -> bytes:
    """The papers in one file."""
    whole, out = pikepdf.new(), io.BytesIO()
    for paper in papers:
        whole.pages.extend(pikepdf.open(io.BytesIO(paper)).pages)
    whole.save(out, deterministic_id=True)
    return out.getvalue()


def _of_same(seed: int, title: str) -> bytes:
    """Another paper with the caption of the same case."""
    matter = make_matter(1000 + seed, CAPTIONED[seed % len(CAPTIONED)])
    return print_sheet(matter.layout.draw(replace(matter, title=title, kind="order"))).pdf


@cache
def announced(sign: str) -> bytes:
    return print_sheet(sheet(ANNOUNCED, f"<p>EXHIBIT {sign}</p>")).pdf


def read(scan: bytes) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    """Read the scan as the steps do; return its fields and the pages that may begin another paper."""
    with tempfile.TemporaryDirectory() as place:
        (Path(place) / "scan.pdf").write_bytes(scan)
        done = read_paper(path=f"{place}/scan.pdf", folder=f"{place}/read", page_limit=500)
        kept = Path(done["reading"])
        fields = fields_of(Reading.load(kept, most=20), HERE).to_json()
        return fields, leaf(reading=str(kept), courts=_told(HERE))["beginnings"]


def _told(known: tuple[Known, ...]) -> list[dict[str, Any]]:
    return [{"id": one.id, "names": one.names, "numbers": [each.to_json() for each in one.patterns]} for one in known]


def fate(scan: bytes, register: Register, *, secrecy: str = "public") -> str:
    """What becomes of the scan: `filed`, or the reason it waits on the desk for."""
    fields, leaves = read(scan)
    try:
        match(fields, lane_court="", secrecy=secrecy, cover=None, register=register, beginnings=leaves)
    except NeedsClerk as doubt:
        return doubt.code
    return "filed"


def suspected(paper: Path) -> list[int]:
    """The pages of one paper that would stop its filing, in a register that knows no case."""
    fields, leaves = read(paper.read_bytes())
    own = [number for number in fields["numbers"] if number["place"] in BELONGS]
    try:
        one_paper(fields, own, leaves, secrecy="public", register=Register({}))
    except NeedsClerk:
        return [leaf["page"] for leaf in leaves]
    return []


def _secrecy(*filings: Filing) -> str:
    return "sealed" if any(filing.marking for filing in filings) else "public"


def measured(stacks: int, quality: str) -> Iterator[tuple[str, int, str, str]]:
    """Yield (what was made, its seed, its layouts, what became of it)."""
    made = [two_cases(seed) for seed in range(stacks)]
    register = register_of([filing for one, two, _ in made for filing in (one, two)])
    for seed, (one, two, pdf) in enumerate(made):
        scan = pdf if quality == "born" else degrade(pdf, quality, seed=seed)
        yield "two", seed, f"{one.layout} + {two.layout}", fate(scan, register, secrecy=_secrecy(one, two))
        filing, pdf = with_attachments(seed)
        scan = pdf if quality == "born" else degrade(pdf, quality, seed=seed)
        yield "one", seed, filing.layout, fate(scan, register, secrecy=_secrecy(filing))


def main() -> None:
    parser = argparse.ArgumentParser(
        description="How many scans of two papers are told from one paper with attachments."
    )
    parser.add_argument("--stacks", type=int, default=30)
    parser.add_argument("--quality", default="office")
    asked = parser.parse_args()
    ended: dict[str, Counter[str]] = {"two": Counter(), "one": Counter()}
    for what, seed, layouts, became in measured(asked.stacks, asked.quality):
        ended[what][became] += 1
        if became == {"two": "filed", "one": "SEPARATOR_SUSPECT"}[what]:
            print(f"  {what} {seed} ({layouts}): {became}", flush=True)
    print(f"{asked.quality}: of {asked.stacks} scans of two cases' papers {dict(ended['two'])}")
    print(f"{asked.quality}: of {asked.stacks} papers with attachments {dict(ended['one'])}")


if __name__ == "__main__":
    benches()
    main()
