"""Reading beside OCRmyPDF in one run, two jobs each: pages a second, words found, letters wrong, archive size, memory.

Ours is everything: reading, words with boxes, the archive copy and its proof. The pages are the test bed's judging papers as a clean
print, an office scan and a fax, and the real scans where they lie beside the checkout.
"""

import io
import tempfile
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pikepdf
import pypdfium2

from ocr.pages import Pages
from paper.child import Limits, Pool
from tests.bench import ocrmypdf_peer
from tests.bench.memory import Peak, peak
from tests.bench.table import Table
from tests.ocr.bed import make
from tests.ocr.bed.degrading import degrade
from tests.ocr.bed.truth import PageTruth
from tests.ocr.scoring import recall, wrong_letters

JOBS = 2
SEEDS = range(9000, 9014)  # one paper of each judging layout
GOALS = {"clean": 2.0, "office": 2.0, "fax": 1.4}
SCANS = Path(__file__).resolve().parents[3] / "shared" / "scans"


@dataclass
class Heap:
    """One file of many pages, and what is on them where that is known."""

    name: str
    path: Path
    truth: list[PageTruth] = field(default_factory=list)


@dataclass(frozen=True)
class Run:
    """What one reading of a heap took and gave."""

    seconds: float
    pages: int
    texts: Sequence[str]
    size: int
    peak: Peak


def measure() -> Table:
    """Read every heap by both, one after the other."""
    table = Table("ocr")
    with tempfile.TemporaryDirectory() as place, Pool(JOBS, limits=Limits(), preload=("ocr.reading",)) as pool:
        ocrmypdf_peer.command()
        pool.warm()
        for heap in heaps(Path(place)):
            _compare(table, heap, _ours(heap, pool, Path(place)), _theirs(heap, Path(place)))
        _share_of_recognition(table, Path(place))
    return table


def heaps(place: Path) -> Iterator[Heap]:
    """Make the heaps, one at a time."""
    made = [make(seed, split="judging") for seed in SEEDS]
    for quality in GOALS:
        papers = [degrade(pdf, quality, seed=filing.seed) for filing, pdf in made]
        truth = [page for filing, _ in made for page in filing.pages]
        yield Heap(quality, _bound(papers, place / f"{quality}.pdf"), truth)
    if SCANS.is_dir():
        scans = [path.read_bytes() for path in sorted(SCANS.glob("*.pdf"))]
        yield Heap("real scans", _bound(scans, place / "scans.pdf"))


def _bound(papers: Sequence[bytes], out: Path) -> Path:
    whole = pikepdf.new()
    for paper in papers:
        whole.pages.extend(pikepdf.open(io.BytesIO(paper)).pages)
    whole.save(out)
    return out


def _ours(heap: Heap, pool: Pool, place: Path) -> Run:
    folder = str(place / f"{heap.name}-read")
    began = time.monotonic()
    with peak() as most, ThreadPoolExecutor(JOBS) as threads:
        asked: dict[str, Any] = {"folder": folder}
        with pool.child() as child:
            found = child.run("ocr.reading:prepare", path=str(heap.path), page_limit=5000, **asked)

        def read(page: int) -> None:
            with pool.child() as child:
                child.run("ocr.reading:read_page", base=found["base"], page=page, languages="eng+spa", **asked)

        list(threads.map(read, range(1, found["pages"] + 1)))
        with pool.child() as child:
            done = child.run("ocr.reading:bind", base=found["base"], **asked)
    seconds = time.monotonic() - began
    texts = [page.text for page in Pages(Path(done["reading"]))]
    archive = Path(done["archive"] or heap.path)
    return Run(seconds, found["pages"], texts, archive.stat().st_size, most)


def _theirs(heap: Heap, place: Path) -> Run:
    out = place / f"{heap.name}-ocrmypdf.pdf"
    began = time.monotonic()
    with peak() as most:
        ocrmypdf_peer.read(heap.path, out, jobs=JOBS)
    seconds = time.monotonic() - began
    document = pypdfium2.PdfDocument(out)
    texts = [page.get_textpage().get_text_bounded() for page in document]
    return Run(seconds, len(texts), texts, out.stat().st_size, most)


def _compare(table: Table, heap: Heap, ours: Run, theirs: Run) -> None:
    size = heap.path.stat().st_size
    table.add(f"{heap.name}: pages", ours.pages, "pages")
    for who, run in (("ours", ours), ("OCRmyPDF", theirs)):
        table.add(f"{heap.name}: {who}", run.pages / run.seconds, "pages/s")
        table.add(f"{heap.name}: {who}: archive", run.size / size, "x the original")
        table.add(f"{heap.name}: {who}: memory", run.peak.together / 1e6, "MB together")
    table.add(f"{heap.name}: ours against OCRmyPDF", theirs.seconds / ours.seconds, "times", GOALS.get(heap.name))
    table.add(f"{heap.name}: ours: archive below 1.1x", float(ours.size <= 1.1 * size + 20_000), "yes", 1.0)
    table.add(f"{heap.name}: ours: largest reader below 500 MB", float(ours.peak.largest < 500e6), "yes", 1.0)
    if heap.truth:
        _accuracy(table, heap, ours, theirs)


def _accuracy(table: Table, heap: Heap, ours: Run, theirs: Run) -> None:
    found = {}
    for who, run in (("ours", ours), ("OCRmyPDF", theirs)):
        pairs = [recall((page.text,), text) for page, text in zip(heap.truth, run.texts, strict=True)]
        found[who] = sum(one for one, _ in pairs) / sum(all_ for _, all_ in pairs)
        wrong = [wrong_letters(page.text, text) for page, text in zip(heap.truth, run.texts, strict=True)]
        table.add(f"{heap.name}: {who}: words found", found[who], "share")
        table.add(
            f"{heap.name}: {who}: letters wrong", sum(one for one, _ in wrong) / sum(n for _, n in wrong), "share"
        )
    table.add(f"{heap.name}: words found, ours less theirs", found["ours"] - found["OCRmyPDF"], "share", 0.0)


def _share_of_recognition(table: Table, place: Path) -> None:
    """How much of the processor's time for a whole paper is recognition itself."""
    from ocr.reading import read_paper
    from ocr.tesseract.kept import KeptTesseract

    spent, engine_words = [0.0], KeptTesseract.words

    def timed(self: KeptTesseract, *args: Any, **named: Any) -> Any:
        began = time.process_time()
        try:
            return engine_words(self, *args, **named)
        finally:
            spent[0] += time.process_time() - began

    KeptTesseract.words = timed  # type: ignore[method-assign]
    try:
        began = time.process_time()
        read_paper(path=str(place / "office.pdf"), folder=str(place / "share"), page_limit=5000)
        whole = time.process_time() - began
    finally:
        KeptTesseract.words = engine_words  # type: ignore[method-assign]
    table.add("recognition itself, of all processor time", spent[0] / whole, "share", 0.75)
