"""PURE. Our printed checklist for PDF/A-2 at level B, of any PDF: checked, not certified."""

from pathlib import Path

import pikepdf

from paper.archival_file import look_at_bytes, look_at_catalogue
from paper.archival_walk import Noted, look_at_objects
from paper.checklist import Point, faults_of, printed_points

# What must hold, and its clause of ISO 19005-2:2011.
POINTS = {
    "header": ("begins as a PDF, with a line of signs no text has", "6.1.2"),
    "trailer": ("has an identifier and is not encrypted", "6.1.3"),
    "tail": ("has nothing after its end", "6.1.3"),
    "streams": ("keeps all of its content in itself", "6.1.7.1"),
    "filters": ("is packed in known ways, none of them LZW", "6.1.7.2"),
    "limits": ("keeps within the limits of numbers, names, strings and page sizes", "6.1.13"),
    "permissions": ("grants or withholds no rights of its own making", "6.1.12"),
    "operators": ("draws its pages with known operators, each with its resources", "6.2.2"),
    "intent": ("says what its colours mean", "6.2.3"),
    "colours": ("has no colours but those its output intent explains", "6.2.4.3"),
    "profiles": ("has sound colour profiles", "6.2.4.2"),
    "spots": ("explains its spot colours", "6.2.4.4"),
    "states": ("has no transfer curves or odd halftones", "6.2.5"),
    "intents": ("renders colours in one of the four known ways", "6.2.6"),
    "pictures": ("has pictures without alternates, print-shop links or smoothing", "6.2.8"),
    "jpeg2000": ("has JPEG 2000 pictures of one, three or four channels", "6.2.8.3"),
    "forms": ("has no PostScript and no parts that lie in other files", "6.2.9"),
    "blends": ("blends in known ways", "6.2.10"),
    "fonts": ("has well-formed fonts", "6.2.11.2"),
    "embedded": ("embeds every font", "6.2.11.4"),
    "annotations": ("has only notes and marks that are known, printed and drawn", "6.3"),
    "fields": ("has form fields that are drawn and do nothing", "6.4.1"),
    "xfa": ("has no XFA form", "6.4.2"),
    "signatures": ("bears no electronic signature", "6.4.3, house rule: it holds in the original only"),
    "actions": ("does nothing by itself", "6.5"),
    "metadata": ("has metadata that can be read, and only its own", "6.6.2"),
    "information": ("says the same in its metadata and its information dictionary", "6.6.3"),
    "claim": ("calls itself PDF/A-2b", "6.6.4"),
    "files": ("has no files attached", "6.8, house rule: what is attached is not checked"),
    "layers": ("has layers that are named and not switched by use", "6.9"),
    "presentations": ("presents itself in one way", "6.10"),
    "requirements": ("requires nothing of its reader", "6.11"),
}
NOT_LOOKED_AT = (
    "Not looked at: whether each font's program has every glyph, as wide as the file says (6.2.11.4.1, 6.2.11.5, 6.2.11.8), "
    "and overprinting (6.2.4.2)."
)


def points(path: Path, *, claimed: bool = True) -> list[Point]:
    """Return every point of the checklist for the PDF; without its claim and output intent where they are still to be written."""
    noted = Noted()
    look_at_bytes(path, noted)
    with pikepdf.open(path, suppress_warnings=True, access_mode=pikepdf.AccessMode.stream) as pdf:
        look_at_catalogue(pdf, noted, claimed=claimed)
        look_at_objects(pdf, noted)
        _look_at_other_metadata(pdf, noted)
    return [Point(what, f"ISO 19005-2, {cites}", noted.said(key)) for key, (what, cites) in POINTS.items()]


def _look_at_other_metadata(pdf: pikepdf.Pdf, noted: Noted) -> None:
    own = pdf.Root.get("/Metadata")
    if any(own is None or one.objgen != own.objgen for one in noted.metadata):
        noted.add("metadata", "a picture or a page in it has metadata of its own, which are not checked")


def faults(path: Path) -> list[str]:
    """Return what is wrong at every point the PDF misses; empty when it passes."""
    return faults_of(points(path))


def printed(path: Path) -> str:
    """Return the checklist as it is printed, with what it does not look at."""
    return f"{printed_points(points(path))}\n{NOT_LOOKED_AT}"
