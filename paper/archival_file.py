"""PURE. What PDF/A-2 asks of the file as a whole and of its catalogue (ISO 19005-2, 6.1, 6.2.3, 6.4, 6.6, 6.9 to 6.11)."""

import re
from pathlib import Path
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Stream

from paper.archival_notes import Noted
from paper.archival_pictures import look_at_profile
from paper.xmp import CLAIM, same_in_both, well_formed

HEADER = re.compile(rb"%PDF-1\.[0-7][\r\n]{1,2}%[\x80-\xff]{4}")


def look_at_bytes(path: Path, noted: Noted) -> None:
    """Note what is wrong with the first and last bytes."""
    with path.open("rb") as file:
        head = file.read(32)
        file.seek(max(0, path.stat().st_size - 1024))
        tail = file.read()
    if not HEADER.match(head):
        noted.add("header", "it does not begin as a PDF of the versions 1.0 to 1.7 does")
    if tail.rpartition(b"%%EOF")[2] not in {b"", b"\n", b"\r", b"\r\n"}:
        noted.add("tail", "something follows its end")


def look_at_catalogue(pdf: pikepdf.Pdf, noted: Noted, *, claimed: bool) -> None:
    """Note what is wrong with trailer, catalogue, forms, layers and, once it is `claimed`, metadata and output intent."""
    root: Any = pdf.Root
    if pdf.is_encrypted or "/ID" not in pdf.trailer:
        noted.add("trailer", "it is encrypted" if pdf.is_encrypted else "it has no identifier")
    for key, (point, sentence) in _FORBIDDEN.items():
        if key in root:
            noted.add(point, sentence)
    _look_at_permissions(root.get("/Perms"), noted)
    _look_at_form(root.get("/AcroForm"), noted)
    _look_at_layers(root.get("/OCProperties"), noted)
    names = root.get("/Names")
    if isinstance(names, Dictionary) and "/AlternatePresentations" in names:
        noted.add("presentations", "it can be shown in other ways")
    if isinstance(names, Dictionary) and "/EmbeddedFiles" in names:
        noted.add("files", "it has a file attached")
    if claimed:
        _look_at_intent(root.get("/OutputIntents"), noted)
        _look_at_metadata(pdf, noted)


_FORBIDDEN = {
    "/NeedsRendering": ("xfa", "it is a form that is drawn only by its own program (XFA)"),
    "/Requirements": ("requirements", "it asks for a reader with special abilities"),
    "/Collection": ("files", "it is a folder of other files"),
}


def _look_at_permissions(rights: Any, noted: Noted) -> None:
    if isinstance(rights, Dictionary) and set(rights.keys()) - {"/UR3", "/DocMDP"}:
        noted.add("permissions", "it withholds rights in an unknown way")


def _look_at_form(form: Any, noted: Noted) -> None:
    if not isinstance(form, Dictionary):
        return
    if "/XFA" in form:
        noted.add("xfa", "it is a form that is drawn only by its own program (XFA)")
    if form.get("/NeedAppearances", False) is True:
        noted.add("fields", "it does not say what its form fields look like")


def _look_at_layers(layers: Any, noted: Noted) -> None:
    if not isinstance(layers, Dictionary):
        return
    others = layers.get("/Configs", Array())
    shown = [one for one in [layers.get("/D"), *others] if isinstance(one, Dictionary)]
    named = [str(one.get("/Name", "")) for one in shown]
    if not all(named) or len(set(named)) != len(named) or any("/AS" in one for one in shown):
        noted.add("layers", "it has layers without a name of their own, or that show and hide themselves")
    groups = {group.objgen for group in layers.get("/OCGs", Array())}
    if any("/Order" in one and groups - set(_groups(one.Order, 0)) for one in shown):
        noted.add("layers", "it has layers that are in no list")


def _groups(order: Any, depth: int) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    for one in order if depth < 20 else []:
        if isinstance(one, Array):
            found += _groups(one, depth + 1)
        elif isinstance(one, Dictionary):
            found.append(one.objgen)
    return found


def _look_at_intent(intents: Any, noted: Noted) -> None:
    listed = [one for one in intents if isinstance(one, Dictionary)] if isinstance(intents, Array) else []
    profiles = [one.DestOutputProfile for one in listed if isinstance(one.get("/DestOutputProfile"), Stream)]
    archival = [one for one in listed if one.get("/S") == "/GTS_PDFA1"]
    if not archival or not profiles or len({profile.objgen for profile in profiles}) > 1:
        noted.add("intent", "it does not say what its colours mean")
    elif not look_at_profile(profiles[0], noted, spaces={b"RGB "}):
        noted.add("intent", "it says what its colours mean by another profile than one for screens")


def _look_at_metadata(pdf: pikepdf.Pdf, noted: Noted) -> None:
    own: Any = pdf.Root.get("/Metadata")
    if not isinstance(own, Stream):
        noted.add("metadata", "it has no metadata")
        return
    said = own.read_bytes()
    if not well_formed(said):
        noted.add("metadata", "its metadata cannot be read")
    elif not CLAIM.search(said):
        noted.add("claim", "its metadata do not name PDF/A-2b")
    elif not same_in_both(said, pdf):
        noted.add("information", "its metadata and its information dictionary differ")
