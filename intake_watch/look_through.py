"""PURE. A stack looked through for the codes of its separator sheets: page by page kept, so that a stack slow to look at is once done with."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from intake_watch.findings import Bench
from intake_watch.page_by_page import MOST_STOPPED, not_the_paper, prepared
from paper.child import ChildDied, ChildFailed

LOOK_SECONDS, LOOKS, AT_ONCE = 60, 2, 20  # for so many pages in one go; so often at a page that stops the reader
Looks = dict[str, Any]


def look_through(original: Path, bench: Bench, pages: int) -> Looks:
    """Return the codes and the blank pages of a stack, and the pages that could not be looked at.

    What was seen is kept beside the scan's pages and not looked at again when the reader or its worker ended in between. Once more than
    MOST_STOPPED pages could not be looked at, those left are not tried: a clerk must look through the stack in any case.
    """
    found: Looks = {"codes": [], "blank": [], "unlooked": []}
    if pages < 2:  # a paper of one page has nothing between its pages
        return found
    base, pages = prepared(original, bench)
    kept = _Kept(bench.pages / "looks")
    found = _with(found, *kept.looks)
    for first in range(1, pages + 1, AT_ONCE):
        left = [page for page in range(first, min(first + AT_ONCE, pages + 1)) if page not in kept.pages]
        for run in _runs(left):
            for told in _looked(bench, base, *run, found):
                kept.keep(told)
                found = _with(found, told)
    return found


class _Kept:
    """What was seen of the stack so far, a line a look; a line that was cut off counts as never written."""

    def __init__(self, place: Path) -> None:
        self.place = place
        self.looks = list(_whole_lines(place))
        self.pages = {page for told in self.looks for page in range(told["first"], told["last"] + 1)}

    def keep(self, told: Looks) -> None:
        """Write down what was seen of some pages."""
        self.place.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with self.place.open("a", encoding="utf-8") as lines:
            lines.write("\n" + json.dumps(told))


def _whole_lines(place: Path) -> Iterator[Looks]:
    for line in place.read_text(encoding="utf-8").splitlines() if place.exists() else ():
        try:
            told = json.loads(line)
        except ValueError:
            continue
        if isinstance(told, dict):
            yield told


def _with(found: Looks, *looks: Looks) -> Looks:
    return {
        name: sorted_by_page([*found[name], *(one for told in looks for one in told.get(name, []))]) for name in found
    }


def sorted_by_page(seen: list[Any]) -> list[Any]:
    """Return codes or page numbers in the pages' sequence."""
    return sorted(seen, key=lambda one: one["page"] if isinstance(one, dict) else one)


def _runs(pages: list[int]) -> Iterator[tuple[int, int]]:
    """Pages in a row as first and last."""
    starts = [page for page in pages if page - 1 not in pages]
    ends = [page for page in pages if page + 1 not in pages]
    yield from zip(starts, ends, strict=True)


def _looked(bench: Bench, base: str, first: int, last: int, found: Looks) -> Iterator[Looks]:
    """Look at a run of pages at once; when one of them stops the reader, at each alone."""
    if len(found["unlooked"]) > MOST_STOPPED:
        yield {"first": first, "last": last, "unlooked": list(range(first, last + 1))}
        return
    for _ in range(1 if first < last else LOOKS):
        try:
            told = bench.child("ocr.sheets:find_codes", seconds=LOOK_SECONDS, base=base, first=first, last=last)
            yield {"first": first, "last": last, **told}
            return
        except (ChildDied, ChildFailed) as death:
            if not_the_paper(death):
                raise
    if first == last:
        yield {"first": first, "last": last, "unlooked": [first]}
        return
    stopped: Looks = {"unlooked": list(found["unlooked"])}
    for page in range(first, last + 1):
        for told in _looked(bench, base, page, page, stopped):
            stopped["unlooked"] += told.get("unlooked", [])
            yield told
