"""PURE. Our printed checklist for an archivable, accessible PDF: checked, not certified."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pikepdf

from paper.active import active_content

STRUCTURE_DEPTH = 60  # of the tree of tags; what is deeper is no page of ours


@dataclass(frozen=True)
class Point:
    """One point of the checklist: what must hold, by which clause, and what was wrong where it does not."""

    what: str
    cites: str
    wrong: str

    @property
    def holds(self) -> bool:
        """Whether nothing was wrong."""
        return not self.wrong


def points(path: Path) -> list[Point]:
    """Return every point of the checklist for the PDF. ISO 19005-3 is PDF/A-3, ISO 14289-1 is PDF/UA-1."""
    with pikepdf.open(path) as pdf:
        return [*_names(pdf), *_whole(pdf), *_tagged(pdf)]


def faults(path: Path) -> list[str]:
    """Return what is wrong at every point the PDF misses; empty when it passes."""
    return [point.wrong for point in points(path) if not point.holds]


def printed(path: Path) -> str:
    """Return the checklist as it is printed."""
    lines = [
        f"[{'x' if point.holds else ' '}] {point.what} ({point.cites}){point.wrong and ': ' + point.wrong}"
        for point in points(path)
    ]
    return "\n".join(["Checked, not certified:", *lines])


def _names(pdf: pikepdf.Pdf) -> Iterator[Point]:
    metadata = pdf.open_metadata()  # read only: used as a block it would write itself back and mend what is looked for
    said = {
        key: str(metadata.get(key, "")) for key in ("pdfaid:part", "pdfaid:conformance", "pdfuaid:part", "dc:title")
    }
    archival = said["pdfaid:part"] in {"2", "3"} and said["pdfaid:conformance"] == "A"
    yield _point(
        "calls itself PDF/A-2a or PDF/A-3a", "ISO 19005-3, 6.6.4", archival, "its metadata names no PDF/A at level A"
    )
    yield _point("calls itself PDF/UA-1", "ISO 14289-1, 5", said["pdfuaid:part"] == "1", "its metadata names no PDF/UA")
    yield _point("has a title", "ISO 14289-1, 7.1", bool(said["dc:title"].strip()), "its metadata names no title")
    same = str(pdf.docinfo.get("/Title", said["dc:title"])) == said["dc:title"]
    yield _point("says one title only", "ISO 19005-3, 6.6.3", same, "its two titles differ")
    shown = bool(_entry(pdf, "/ViewerPreferences").get("/DisplayDocTitle"))
    yield _point("shows its title", "ISO 14289-1, 7.1", shown, "its title is not shown")
    yield _point("names its language", "ISO 14289-1, 7.2", bool(str(pdf.Root.get("/Lang", ""))), "it names no language")


def _whole(pdf: pikepdf.Pdf) -> Iterator[Point]:
    intents = pdf.Root.get("/OutputIntents")
    intended = intents is not None and all("/DestOutputProfile" in one for one in intents)
    yield _point("has an output intent", "ISO 19005-3, 6.2.3", intended, "it has no output intent")
    loose = sorted(set(_fonts_not_embedded(pdf)))
    yield _point(
        "embeds every font", "ISO 19005-3, 6.2.11.4", not loose, f"the font {', '.join(loose)} is not embedded"
    )
    yield _point("is not encrypted", "ISO 19005-3, 6.1.3", not pdf.is_encrypted, "it is encrypted")
    active = active_content(pdf)
    yield _point(
        "has nothing active or attached", "house rule", not active, f"it has active content ({', '.join(active)})"
    )


def _tagged(pdf: pikepdf.Pdf) -> Iterator[Point]:
    marked = "/StructTreeRoot" in pdf.Root and bool(_entry(pdf, "/MarkInfo").get("/Marked"))
    yield _point("is tagged", "ISO 14289-1, 7.1", marked, "it is not tagged")
    placed = all("/StructParents" in page.obj for page in pdf.pages)
    yield _point("has every page in the structure", "ISO 14289-1, 7.1", placed, "a page is not part of the structure")
    tabs = all(page.obj.get("/Tabs") == "/S" for page in pdf.pages if "/Annots" in page.obj)
    yield _point(
        "lets the tab key follow the structure", "ISO 14289-1, 7.18.3", tabs, "a page with links has no tab sequence"
    )
    figures = [one for one in _elements(_entry(pdf, "/StructTreeRoot"), 0) if one.get("/S") == "/Figure"]
    told = all(str(one.get("/Alt", "")).strip() for one in figures)
    yield _point("says in words what its pictures show", "ISO 14289-1, 7.3", told, "a picture has no text instead")


def _point(what: str, cites: str, holds: bool, wrong: str) -> Point:
    return Point(what, cites, "" if holds else wrong)


def _fonts_not_embedded(pdf: pikepdf.Pdf) -> Iterator[str]:
    for one in pdf.objects:
        if (
            isinstance(one, pikepdf.Dictionary)
            and one.get("/Type") == "/Font"
            and one.get("/Subtype") not in {"/Type0", "/Type3"}
        ):
            described = one.get("/FontDescriptor", pikepdf.Dictionary())
            if not any(key in described for key in ("/FontFile", "/FontFile2", "/FontFile3")):
                yield str(one.get("/BaseFont"))


def _elements(one: Any, depth: int) -> Iterator[Any]:
    """Yield the elements of the structure below this one."""
    below: Any = (
        one.get("/K", pikepdf.Array()) if isinstance(one, pikepdf.Dictionary) and depth < STRUCTURE_DEPTH else []
    )
    for child in below if isinstance(below, pikepdf.Array) else [below]:
        if isinstance(child, pikepdf.Dictionary):
            yield child
            yield from _elements(child, depth + 1)


def _entry(pdf: pikepdf.Pdf, name: str) -> Any:
    return pdf.Root.get(name, pikepdf.Dictionary())
