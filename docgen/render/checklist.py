"""PURE. Our printed checklist for an archivable, accessible PDF: checked, not certified."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pikepdf

from paper.active import active_content
from paper.checklist import Point, faults_of, fonts_not_embedded, names_output_intent, point, printed_points

STRUCTURE_DEPTH = 60  # of the tree of tags; what is deeper is no page of ours


def points(path: Path) -> list[Point]:
    """Return every point of the checklist for the PDF. ISO 19005-3 is PDF/A-3, ISO 14289-1 is PDF/UA-1."""
    with pikepdf.open(path) as pdf:
        return [*_names(pdf), *_whole(pdf), *_tagged(pdf)]


def faults(path: Path) -> list[str]:
    """Return what is wrong at every point the PDF misses; empty when it passes."""
    return faults_of(points(path))


def fonts(path: Path) -> set[str]:
    """Return the names of the fonts a PDF uses, without the letters that mark a subset: 'LiberationSerif-Bold'."""
    with pikepdf.open(path) as pdf:
        named = [
            one.get("/BaseFont")
            for one in pdf.objects
            if isinstance(one, pikepdf.Dictionary) and one.get("/Type") == "/Font"
        ]
        return {re.sub(r"^/?(?:[A-Z]{6}\+)?", "", str(name)) for name in named if name is not None}


def printed(path: Path) -> str:
    """Return the checklist as it is printed."""
    return printed_points(points(path))


def _names(pdf: pikepdf.Pdf) -> Iterator[Point]:
    metadata = pdf.open_metadata()  # read only: used as a block it would write itself back and mend what is looked for
    said = {
        key: str(metadata.get(key, "")) for key in ("pdfaid:part", "pdfaid:conformance", "pdfuaid:part", "dc:title")
    }
    archival = said["pdfaid:part"] in {"2", "3"} and said["pdfaid:conformance"] == "A"
    yield point(
        "calls itself PDF/A-2a or PDF/A-3a", "ISO 19005-3, 6.6.4", archival, "its metadata names no PDF/A at level A"
    )
    yield point("calls itself PDF/UA-1", "ISO 14289-1, 5", said["pdfuaid:part"] == "1", "its metadata names no PDF/UA")
    yield point("has a title", "ISO 14289-1, 7.1", bool(said["dc:title"].strip()), "its metadata names no title")
    same = str(pdf.docinfo.get("/Title", said["dc:title"])) == said["dc:title"]
    yield point("says one title only", "ISO 19005-3, 6.6.3", same, "its two titles differ")
    shown = bool(_entry(pdf, "/ViewerPreferences").get("/DisplayDocTitle"))
    yield point("shows its title", "ISO 14289-1, 7.1", shown, "its title is not shown")
    yield point("names its language", "ISO 14289-1, 7.2", bool(str(pdf.Root.get("/Lang", ""))), "it names no language")


def _whole(pdf: pikepdf.Pdf) -> Iterator[Point]:
    yield point("has an output intent", "ISO 19005-3, 6.2.3", names_output_intent(pdf), "it has no output intent")
    loose = sorted(set(fonts_not_embedded(pdf)))
    yield point("embeds every font", "ISO 19005-3, 6.2.11.4", not loose, f"the font {', '.join(loose)} is not embedded")
    yield point("is not encrypted", "ISO 19005-3, 6.1.3", not pdf.is_encrypted, "it is encrypted")
    active = active_content(pdf)
    yield point(
        "has nothing active or attached", "house rule", not active, f"it has active content ({', '.join(active)})"
    )


def _tagged(pdf: pikepdf.Pdf) -> Iterator[Point]:
    marked = "/StructTreeRoot" in pdf.Root and bool(_entry(pdf, "/MarkInfo").get("/Marked"))
    yield point("is tagged", "ISO 14289-1, 7.1", marked, "it is not tagged")
    placed = all("/StructParents" in page.obj for page in pdf.pages)
    yield point("has every page in the structure", "ISO 14289-1, 7.1", placed, "a page is not part of the structure")
    tabs = all(page.obj.get("/Tabs") == "/S" for page in pdf.pages if "/Annots" in page.obj)
    yield point(
        "lets the tab key follow the structure", "ISO 14289-1, 7.18.3", tabs, "a page with links has no tab sequence"
    )
    figures = [one for one in _elements(_entry(pdf, "/StructTreeRoot"), 0) if one.get("/S") == "/Figure"]
    told = all(str(one.get("/Alt", "")).strip() for one in figures)
    yield point("says in words what its pictures show", "ISO 14289-1, 7.3", told, "a picture has no text instead")


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
