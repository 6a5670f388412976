"""PURE. Our printed checklist for an archivable, accessible PDF: checked, not certified."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pikepdf

from paper.active import active_content


def faults(path: Path) -> list[str]:
    """Return every point of the checklist the PDF misses, as the end of a sentence; empty when it passes."""
    with pikepdf.open(path) as pdf:
        return [
            *_metadata(pdf),
            *_structure(pdf),
            *_fonts(pdf),
            *(f"it has active content ({name})" for name in active_content(pdf)),
        ]


def _metadata(pdf: pikepdf.Pdf) -> Iterator[str]:
    with pdf.open_metadata() as metadata:
        for key, what in (("pdfaid:part", "PDF/A"), ("pdfuaid:part", "PDF/UA"), ("dc:title", "title")):
            if not metadata.get(key):
                yield f"its metadata names no {what}"
    intents = pdf.Root.get("/OutputIntents")
    if not intents or "/DestOutputProfile" not in intents[0]:
        yield "it has no output intent"


def _structure(pdf: pikepdf.Pdf) -> Iterator[str]:
    if "/StructTreeRoot" not in pdf.Root or not _entry(pdf, "/MarkInfo").get("/Marked"):
        yield "it is not tagged"
    if not str(pdf.Root.get("/Lang", "")):
        yield "it names no language"
    if not _entry(pdf, "/ViewerPreferences").get("/DisplayDocTitle"):
        yield "its title is not shown"
    if any("/Tabs" not in page.obj for page in pdf.pages if "/Annots" in page.obj):
        yield "a page with links has no tab sequence"


def _fonts(pdf: pikepdf.Pdf) -> Iterator[str]:
    for one in pdf.objects:
        if isinstance(one, pikepdf.Dictionary) and one.get("/Type") == "/Font" and one.get("/Subtype") != "/Type3":
            described = _descriptor(one)
            if described is not None and not any(key in described for key in ("/FontFile", "/FontFile2", "/FontFile3")):
                yield f"the font {one.get('/BaseFont')} is not embedded"


def _descriptor(font: Any) -> Any:
    if font.get("/Subtype") == "/Type0":
        return None  # its descendant is looked at by itself
    return font.get("/FontDescriptor", pikepdf.Dictionary())


def _entry(pdf: pikepdf.Pdf, name: str) -> Any:
    return pdf.Root.get(name, pikepdf.Dictionary())
