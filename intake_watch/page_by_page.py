"""PURE. One page after the other in the reader: a page that stops it three times is left out and told, the others are read."""

from collections.abc import Callable
from pathlib import Path

from intake_watch.findings import Bench
from paper.child import ChildDied, ChildFailed, Refusal

TRIES = 3  # so often may a page stop the reader
MOST_STOPPED = 5  # pages of one paper; one with more is given up whole
NOT_THE_PAPER = {"EngineMissing", "ModuleNotFoundError", "ImportError"}
WHY = {
    "memory": "it needed too much memory",
    "cpu": "it took too long",
    "wall": "it took too long",
    "killed": "it was killed",
    "crashed": "it crashed",
    "failed": "it met something it does not know",
}
GIVEN_UP = (
    "More than {most} pages of this paper stopped the reader. It was kept as it came. Open it yourself and file it by hand, or ask for "
    "it in another form."
)
Death = ChildDied | ChildFailed


class PageStopped(Exception):
    """A page stopped the reader and is to be tried again later, when other papers had their turn."""


def read_pages(
    original: Path, bench: Bench, *, first: int, last: int | None = None, each: Callable[[], None] = lambda: None
) -> str:
    """Read these pages and keep each as soon as it is read; return the PDF they are pages of. `each` is called after each.

    Raises PageStopped when a page stopped the reader for the first or second time, Refusal when too many pages do.
    """
    base, pages = prepared(original, bench)
    language = ""
    for page in range(first, (last or pages) + 1):
        language = _read(bench, base, page, language)
        each()
    return base


def prepared(original: Path, bench: Bench) -> tuple[str, int]:
    """Return the PDF whose pages are to be read, and how many they are."""
    found = bench.child("ocr.reading:prepare", path=str(original), folder=str(bench.pages), page_limit=bench.page_limit)
    return str(found["base"]), int(found["pages"])


def not_the_paper(death: Death) -> bool:
    """Whether it is this machine that lacks something, and no fault of the paper."""
    return isinstance(death, ChildFailed) and death.kind in NOT_THE_PAPER


def why(death: Death) -> str:
    """Return what stopped the reader, in a clerk's words."""
    return WHY.get(str(getattr(death, "why", "failed")), WHY["failed"])


def _read(bench: Bench, base: str, page: int, language: str) -> str:
    try:
        read = bench.child(
            "ocr.reading:read_page", seconds=bench.page_seconds, base=base, page=page, folder=str(bench.pages),
            languages=bench.languages, language=language, engine=bench.engine,
        )  # fmt: skip
        return str(read)
    except (ChildDied, ChildFailed) as death:
        if not_the_paper(death):
            raise
        if _one_more(bench.pages / f"stopped-{page:06}") < TRIES:
            raise PageStopped(f"page {page} stopped the reader: {why(death)}") from death
        _leave_out(bench, base, page, death)
        return language


def _one_more(tally: Path) -> int:
    """Count that the page stopped the reader, and return how often it has."""
    tally.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    with tally.open("ab") as kept:
        kept.write(b"x")
        return kept.tell()


def _leave_out(bench: Bench, base: str, page: int, death: Death) -> None:
    left_out = sum(place.stat().st_size >= TRIES for place in bench.pages.glob("stopped-*"))
    if left_out > MOST_STOPPED:
        raise Refusal("READER_STOPPED", GIVEN_UP.format(most=MOST_STOPPED)) from death
    told = f"stopped the reader three times ({why(death)})"
    bench.child("ocr.reading:leave_out", base=base, page=page, folder=str(bench.pages), why=told)
