"""PURE. What in a PDF is active or hidden: scripts, launches, attachments, forms that send. Named, never removed from the original."""

from typing import Any

import pikepdf

MOST_OBJECTS = 200_000
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
        if isinstance(one, pikepdf.Dictionary | pikepdf.Stream):
            found |= _named(one)
    return sorted(found)


def _named(one: Any) -> set[str]:
    try:
        keys = set(one.keys())
        found = {BY_KEY[key] for key in keys & BY_KEY.keys()}
        if "/S" in keys and isinstance(one.get("/S"), pikepdf.Name):
            found |= {BY_KIND[kind] for kind in [str(one.get("/S"))] if kind in BY_KIND}
        if str(one.get("/Type", "")) == "/EmbeddedFile" or str(one.get("/Subtype", "")) == "/FileAttachment":
            found.add("EmbeddedFile")
        for key in ("/A", "/OpenAction"):
            if key in keys and isinstance(one.get(key), pikepdf.Dictionary):
                found |= _named(one.get(key)) if not one.get(key).is_indirect else set()
        return found
    except (pikepdf.PdfError, ValueError, RuntimeError, AttributeError):
        return set()
