"""PURE. A font without any ink: it carries the words under a scanned page so that they can be found and selected."""

import io
from functools import cache
from typing import Any

import pikepdf
from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen
from pikepdf import Array, Dictionary, Name

ADVANCE = 0.5
NAME = "DocgenUnseen"
_EM = 1000


def _line() -> Any:
    """A contour without area: PDFium passes over turned words whose glyphs have no box at all."""
    pen = TTGlyphPen(None)
    pen.moveTo((0, 0))
    pen.lineTo((500, _EM))
    pen.lineTo((250, _EM // 2))
    pen.closePath()
    return pen.glyph()


@cache
def _font_file() -> bytes:
    """One glyph without ink, half an em wide, standing for every character there is."""
    font = FontBuilder(_EM, isTTF=True)
    font.setupGlyphOrder([".notdef", "unseen"])
    font.setupCharacterMap({0x20: "unseen"})
    font.setupGlyf({".notdef": _line(), "unseen": _line()})
    font.setupHorizontalMetrics({".notdef": (500, 0), "unseen": (500, 0)})
    font.setupHorizontalHeader(ascent=_EM, descent=0)
    font.setupNameTable({"familyName": NAME, "styleName": "Regular", "psName": NAME})
    font.setupOS2(sTypoAscender=_EM, usWinAscent=_EM)
    font.setupPost()
    kept = io.BytesIO()
    font.font["head"].created = font.font["head"].modified = 0
    font.font.recalcTimestamp = False
    font.save(kept)
    return kept.getvalue()


def encoded(text: str) -> bytes:
    """A word as the font's two-byte codes, which are the characters themselves (Unicode's first plane)."""
    return "".join(char if ord(char) < 0x10000 and char.isprintable() else "\ufffd" for char in text).encode(
        "utf-16-be", "replace"
    )


def add_font(pdf: pikepdf.Pdf) -> pikepdf.Object:
    """Put the font into the file once; every page refers to it (ISO 32000-1, 9.7.4 and 9.10.3)."""
    file = pikepdf.Stream(pdf, _font_file())
    file.Length1 = len(_font_file())
    descriptor = Dictionary(
        Type=Name.FontDescriptor, FontName=Name("/" + NAME), Flags=5, FontBBox=Array([0, 0, 500, _EM]), ItalicAngle=0,
        Ascent=_EM, Descent=0, CapHeight=_EM, StemV=80, FontFile2=pdf.make_indirect(file),
    )  # fmt: skip
    descendant = Dictionary(
        Type=Name.Font, Subtype=Name.CIDFontType2, BaseFont=Name("/" + NAME), DW=round(ADVANCE * _EM),
        CIDSystemInfo=Dictionary(Registry="Adobe", Ordering="Identity", Supplement=0),
        FontDescriptor=pdf.make_indirect(descriptor), CIDToGIDMap=pikepdf.Stream(pdf, b"\x00\x01" * 65536),
    )  # fmt: skip
    return pdf.make_indirect(
        Dictionary(
            Type=Name.Font,
            Subtype=Name.Type0,
            BaseFont=Name("/" + NAME),
            Encoding=Name("/Identity-H"),
            DescendantFonts=Array([pdf.make_indirect(descendant)]),
            ToUnicode=pikepdf.Stream(pdf, _to_unicode()),
        )  # fmt: skip
    )


def _to_unicode() -> bytes:
    """Every code is its own character; a range may not cross a first byte, hence 256 of them."""
    ranges = [f"<{high:02x}00> <{high:02x}ff> <{high:02x}00>" for high in range(256)]
    blocks = [ranges[at : at + 100] for at in range(0, 256, 100)]
    body = "\n".join(f"{len(block)} beginbfrange\n" + "\n".join(block) + "\nendbfrange" for block in blocks)
    return (
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
        "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
        f"1 begincodespacerange\n<0000> <ffff>\nendcodespacerange\n{body}\n"
        "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"
    ).encode("ascii")
