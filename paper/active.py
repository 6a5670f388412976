"""PURE. What in a PDF is active or hidden: scripts, launches, attachments, forms that send. Named, never removed from the original."""

from typing import Any

import pikepdf

MOST_OBJECTS, MOST_WITHIN, DEEPEST = 200_000, 2_000, 8
BY_KEY = {
    "/JS": "JavaScript",
    "/JavaScript": "JavaScript",
    "/AA": "AdditionalActions",
    "/XFA": "XFA",
    "/EmbeddedFiles": "EmbeddedFile",
    "/Collection": "Portfolio",
    "/RichMediaContent": "RichMedia",
}
BY_KIND = {
    "/Launch": "Launch",
    "/SubmitForm": "SubmitForm",
    "/ImportData": "ImportData",
    "/GoToR": "GoToR",
    "/GoToE": "GoToE",
    "/JavaScript": "JavaScript",
    "/Rendition": "Rendition",
    "/Movie": "Movie",
    "/Sound": "Sound",
}


def active_content(pdf: pikepdf.Pdf) -> list[str]:
    """Return the names of what is active in the PDF, sorted; every object is looked at, whether a page refers to it or not."""
    found: set[str] = set()
    for number, one in enumerate(pdf.objects):
        if number > MOST_OBJECTS:
            found.add("TooManyObjects")
            break
        if isinstance(one, pikepdf.Dictionary | pikepdf.Stream | pikepdf.Array):
            found |= _named(one)
    return sorted(found)


def _named(one: Any, depth: int = 0) -> set[str]:
    """Return what is active in this object and in the direct objects within it."""
    try:
        found = _own(one) if isinstance(one, pikepdf.Dictionary | pikepdf.Stream) else set()
        inner = list(one) if isinstance(one, pikepdf.Array) else [one.get(key) for key in sorted(one.keys())]
    except (pikepdf.PdfError, ValueError, RuntimeError, AttributeError, TypeError):
        return set()
    for value in inner[:MOST_WITHIN] if depth < DEEPEST else []:
        if isinstance(value, pikepdf.Dictionary | pikepdf.Array) and not value.is_indirect:
            found |= _named(value, depth + 1)
    return found


def _own(one: Any) -> set[str]:
    keys = set(one.keys())
    found = {BY_KEY[key] for key in keys & BY_KEY.keys()}
    if isinstance(one.get("/S"), pikepdf.Name):
        found |= {BY_KIND[kind] for kind in [str(one.get("/S"))] if kind in BY_KIND}
    if str(one.get("/Type", "")) == "/EmbeddedFile" or str(one.get("/Subtype", "")) == "/FileAttachment":
        found.add("EmbeddedFile")
    return found
