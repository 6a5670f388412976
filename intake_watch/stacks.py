"""PURE. Splits a stack at its separator sheets (PATCH-T) and cover sheets. Runs in a child program."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from intake_watch.cover import Cover, read_cover
from paper.pdf import extract_pages

PATCH_T = "PatchT"


def part(*, path: str, folder: str, pages: int, codes: list[dict[str, Any]], blank: list[int]) -> dict[str, Any]:
    """Write each paper of the stack to the folder and return {"parts": [{path, label, first, last, cover}], "separators": n}.

    A file without separator sheets is one paper: `parts` is empty. Pages are counted from 1, in the stack.
    """
    sheets = separators(codes)
    runs = between(sheets, pages, frozenset(blank)) if sheets else []
    laid = cut(path=path, folder=folder, runs=[(first, last) for first, last, _ in runs])
    return {"parts": [_part(*one) for one in zip(laid, runs, strict=True)], "separators": len(sheets)}


def cut(*, path: str, folder: str, runs: Sequence[Sequence[int]]) -> list[str]:
    """Write the pages of each run (first and last, from 1) to the folder as a paper of its own; return where they lie."""
    laid = [str(Path(folder) / f"part-{number}.pdf") for number in range(1, len(runs) + 1)]
    if laid:
        extract_pages(path=path, runs=[(first, last) for first, last in runs], outs=laid)
    return laid


def separators(codes: list[dict[str, Any]]) -> dict[int, Cover | None]:
    """Return page -> what its cover sheet says, for every page that is a separator (None: a plain PATCH-T sheet)."""
    found: dict[int, Cover | None] = {}
    for code in codes:
        cover = read_cover(code["text"])
        if cover or code["kind"] == PATCH_T:
            found[code["page"]] = cover or found.get(code["page"])
    return found


def between(
    sheets: Mapping[int, Cover | None], pages: int, blank: frozenset[int]
) -> list[tuple[int, int, Cover | None]]:
    """Return (first page, last page, cover) of each paper between separators; the blank back of a sheet is no paper's."""
    runs: list[tuple[int, int, Cover | None]] = []
    edges = [0, *sorted(sheets), pages + 1]
    for left, right in zip(edges, edges[1:], strict=False):
        first = left + 2 if left + 1 in blank and left in sheets and left + 2 < right else left + 1
        if first < right:
            runs.append((first, right - 1, sheets.get(left)))
    return runs


def _part(laid: str, run: tuple[int, int, Cover | None]) -> dict[str, Any]:
    first, last, cover = run
    return {
        "path": laid, "label": f"pages {first}-{last}", "first": first, "last": last,
        "cover": asdict(cover) if cover else None,
    }  # fmt: skip
