"""Reading beside OCRmyPDF in one run, two jobs each: pages a second, words found, letters wrong, archive size, memory.

Ours is everything: reading, words with boxes, the archive copy and its proof, two papers read side by side as two readers of the office
read them. OCRmyPDF is given all papers bound in one file, which is its fastest way: it starts once, and its two jobs are never idle.
The text of both is taken from the PDFs they made, by the same reader. The pages are the test bed's judging papers as a clean print, an
office scan and a fax, and the real scans where they lie beside the checkout.
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

from paper.child import Limits, Pool
from tests.bench import ocrmypdf_peer
from tests.bench.memory import Peak, peak
from tests.bench.table import Table
from tests.ocr.bed import make
from tests.ocr.bed.degrading import degrade
from tests.ocr.bed.truth import PageTruth
from tests.ocr.scoring import recall, wrong_letters

JOBS = 2
SEEDS = range(9000, 9028)  # of the judging papers
GOALS = {"clean": 2.0, "office": 2.0, "fax": 1.4}
SCANS = Path(__file__).resolve().parents[3] / "shared" / "scans"


@dataclass
class Heap:
    """Papers, the same bound in one file, and what is on their pages where that is known."""

    name: str
    papers: list[Path]
    bound: Path
    truth: list[PageTruth] = field(default_factory=list)

    @property
    def size(self) -> int:
        return sum(path.stat().st_size for path in self.papers)


@dataclass(frozen=True)
class Run:
    """What one reading of a heap took and gave."""

    seconds: float
    texts: Sequence[str]
    size: int
    peak: Peak

    @property
    def pages(self) -> int:
        return len(self.texts)


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
        yield _heap(quality, papers, place, [page for filing, _ in made for page in filing.pages])
    if SCANS.is_dir():
        yield _heap("real scans", [path.read_bytes() for path in sorted(SCANS.glob("*.pdf"))], place, [])


def _heap(name: str, papers: Sequence[bytes], place: Path, truth: list[PageTruth]) -> Heap:
    whole, paths = pikepdf.new(), []
    for number, paper in enumerate(papers):
        paths.append(place / f"{name}-{number:03}.pdf")
        paths[-1].write_bytes(paper)
        whole.pages.extend(pikepdf.open(io.BytesIO(paper)).pages)
    whole.save(place / f"{name}.pdf")
    return Heap(name, paths, place / f"{name}.pdf", truth)


def _ours(heap: Heap, pool: Pool, place: Path) -> Run:
    began = time.monotonic()
    with peak() as most, ThreadPoolExecutor(JOBS) as threads:
        copies = list(threads.map(lambda paper: _read(paper, pool, place / f"{paper.stem}-read"), heap.papers))
    seconds = time.monotonic() - began
    return Run(seconds, [text for copy in copies for text in _texts(copy)], _size(copies), most)


def _read(paper: Path, pool: Pool, folder: Path) -> Path:
    """Read one paper as the office does; return its archive copy, or itself where it needs none."""
    asked: dict[str, Any] = {"folder": str(folder)}
    with pool.child() as child:
        found = child.run("ocr.reading:prepare", path=str(paper), page_limit=5000, **asked)
        language = ""
        for page in range(1, found["pages"] + 1):
            language = child.run(
                "ocr.reading:read_page", base=found["base"], page=page, languages="eng+spa", language=language, **asked
            )
        done = child.run("ocr.reading:bind", base=found["base"], **asked)
    return Path(done["archive"] or paper)


def _size(copies: Sequence[Path]) -> int:
    return sum(path.stat().st_size for path in copies)


def _texts(pdf: Path) -> list[str]:
    return [page.get_textpage().get_text_bounded() for page in pypdfium2.PdfDocument(pdf)]


def _theirs(heap: Heap, place: Path) -> Run:
    out = place / f"{heap.name}-ocrmypdf.pdf"
    began = time.monotonic()
    with peak() as most:
        ocrmypdf_peer.read(heap.bound, out, jobs=JOBS)
    return Run(time.monotonic() - began, _texts(out), out.stat().st_size, most)


def _compare(table: Table, heap: Heap, ours: Run, theirs: Run) -> None:
    table.add(f"{heap.name}: pages", ours.pages, "pages")
    for who, run, size in (("ours", ours, heap.size), ("OCRmyPDF", theirs, heap.bound.stat().st_size)):
        table.add(f"{heap.name}: {who}", run.pages / run.seconds, "pages/s")
        table.add(f"{heap.name}: {who}: archive", run.size / size, "x the original")
        table.add(f"{heap.name}: {who}: memory", run.peak.together / 1e6, "MB together")
    table.add(f"{heap.name}: ours against OCRmyPDF", theirs.seconds / ours.seconds, "times", GOALS.get(heap.name))
    table.add(
        f"{heap.name}: ours: archive below 1.1x",
        float(ours.size <= 1.1 * heap.size + 4096 * len(heap.papers)),
        "yes",
        1.0,
    )
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
