"""PURE. A font of a PDF looked at for what PDF/A-2 asks of it (ISO 19005-2, 6.2.11)."""

from typing import Any

from pikepdf import Array, Dictionary, Name, Stream

from paper.archival_content import look_at_content
from paper.archival_notes import Noted
from paper.checklist import font_is_loose

KINDS = {"/Type1", "/MMType1", "/TrueType", "/Type3", "/Type0", "/CIDFontType0", "/CIDFontType2"}
SIMPLE = {"/Type1", "/MMType1", "/TrueType", "/Type3"}
PACKED = {"/Type1C", "/CIDFontType0C", "/OpenType"}
SYMBOLIC = 4


def look_at_font(font: Any, noted: Noted) -> None:
    """Note what is wrong with a font dictionary."""
    name, kind = str(font.get("/BaseFont", "/(without a name)"))[1:], str(font.get("/Subtype", ""))
    if kind not in KINDS:
        noted.add("fonts", f"the font {name} is of an unknown kind")
    if font_is_loose(font):
        noted.add("embedded", f"the font {name} is not embedded")
    if kind in SIMPLE and not _measured(font):
        noted.add("fonts", f"the font {name} does not say how wide its letters are")
    if kind == "/TrueType" and not _encoded(font):
        noted.add("fonts", f"the font {name} does not say which letters its signs are")
    if kind == "/Type0" and not _mapped(font):
        noted.add("fonts", f"the font {name} leans on a table that is not in the file")
    if kind == "/Type3":
        for drawn in _drawings(font):
            look_at_content(drawn, noted, f"the font {name}")
    if not _packed_known(font):
        noted.add("fonts", f"the font {name} is packed in an unknown way")


def _measured(font: Any) -> bool:
    first, last, widths = font.get("/FirstChar"), font.get("/LastChar"), font.get("/Widths")
    if not isinstance(first, int) or not isinstance(last, int) or not isinstance(widths, Array):
        return font_is_loose(font)  # a font that is not embedded is told once
    return len(widths) == last - first + 1


def _encoded(font: Any) -> bool:
    """A symbolic font has no encoding of its own; any other has one of the two that are known (6.2.11.6)."""
    described = font.get("/FontDescriptor")
    flags = described.get("/Flags", 0) if isinstance(described, Dictionary) else 0
    encoding = font.get("/Encoding")
    if int(flags) & SYMBOLIC:
        return encoding is None
    base = encoding.get("/BaseEncoding") if isinstance(encoding, Dictionary) else encoding
    return str(base) in {"/MacRomanEncoding", "/WinAnsiEncoding"}


def _mapped(font: Any) -> bool:
    """Its own table in the file, or one of those every reader knows (ISO 32000-1, table 118: here only Identity)."""
    encoding, below = font.get("/Encoding"), font.get("/DescendantFonts")
    if not isinstance(below, Array) or not len(below) or not isinstance(below[0], Dictionary):
        return False
    if below[0].get("/Subtype") == "/CIDFontType2" and not font_is_loose(below[0]) and "/CIDToGIDMap" not in below[0]:
        return False
    return isinstance(encoding, Stream) or (
        isinstance(encoding, Name) and str(encoding) in {"/Identity-H", "/Identity-V"}
    )


def _packed_known(font: Any) -> bool:
    described = font.get("/FontDescriptor")
    file = described.get("/FontFile3") if isinstance(described, Dictionary) else None
    return file is None or str(file.get("/Subtype")) in PACKED


def _drawings(font: Any) -> list[Any]:
    drawn = font.get("/CharProcs")
    return [one for _, one in drawn.items() if isinstance(one, Stream)] if isinstance(drawn, Dictionary) else []
