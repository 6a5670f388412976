"""PURE. A font without any ink: it carries the words under a scanned page so that they can be found and selected.

One byte a letter keeps the words small beside a fax of twenty kilobytes a page; letters are as wide as they are in print, so that
a part of a word is selected where it stands. A file needs one such font, and a second one only beyond 190 different letters.
"""

import io
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from itertools import groupby
from typing import Any

import pikepdf
from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen
from pikepdf import Array, Dictionary, Name

NAME = "DocgenUnseen"
UNKNOWN = "\ufffd"
_EM = 1000
_SPACE = 0x20
_CLASSES = {
    "hair": 270, "thin": 330, "slim": 400, "small": 450, "plain": 500, "tall": 600, "capital": 680, "wide": 730, "broad": 850,
    "square": 1000,
}  # fmt: skip
_LETTERS = {
    "hair": "ijlt.,:;'!|/\\\u2018\u2019\u00ed\u00ec", "thin": "fr-I()[]", "slim": "sJ\"`{}\u201c\u201d", "small": "acez\u00e1\u00e9\u00e7",
    "tall": "EFLPSTZ+=<>", "wide": "wADGHKNOQRUVXY&", "broad": "mM%\u2014", "square": "W@\u2026",
}  # fmt: skip
_CLASS_OF = {letter: name for name, letters in _LETTERS.items() for letter in letters}
_CODES = [code for code in range(0x21, 0x100) if code not in b"()\\" and code != 0x7F]
_ASCII = {chr(code): code for code in range(0x20, 0x7F)}
_OTHERS = [code for code in _CODES if code > 0x7F]


def laid(text: str) -> str:
    """The word as it is laid: what cannot be printed (signs of direction, halves of letters) becomes one sign for unknown."""
    return text if text.isprintable() else "".join(char if char.isprintable() else UNKNOWN for char in text)


class Alphabet:
    """Which byte of which font stands for which letter, in one file: ASCII for itself, other letters as they come."""

    def __init__(self) -> None:
        self.fonts: list[dict[int, str]] = [{code: char for char, code in _ASCII.items()}]
        self._known = {char: (0, code) for char, code in _ASCII.items()}
        self._free: Iterator[tuple[int, int]] = _free_codes()

    def spelled(self, text: str) -> list[tuple[int, bytes]]:
        """The text as runs of bytes, each with the number of its font."""
        codes = [self._known.get(char) or self._added(char) for char in laid(text)]
        return [(font, bytes(code for _, code in run)) for font, run in groupby(codes, key=lambda code: code[0])]

    def _added(self, char: str) -> tuple[int, int]:
        font, code = self._known[char] = next(self._free)
        if font == len(self.fonts):
            self.fonts.append({_SPACE: " "})
        self.fonts[font][code] = char
        return font, code


def _free_codes() -> Iterator[tuple[int, int]]:
    yield from ((0, code) for code in _OTHERS)
    font = 1
    while True:
        yield from ((font, code) for code in _CODES)
        font += 1


def width(text: str) -> float:
    """How wide the text is in ems of this font."""
    return sum(map(_width, laid(text))) / _EM


@lru_cache(4096)
def _width(char: str) -> int:
    return _CLASSES[_class(char)]


def _class(char: str) -> str:
    """About as wide as in the book faces that courts' papers are printed in."""
    if char in _CLASS_OF:
        return _CLASS_OF[char]
    if unicodedata.east_asian_width(char) in "WF":
        return "square"
    return "capital" if char.isupper() else "plain"


def font_of(pdf: pikepdf.Pdf, letters: dict[int, str]) -> Dictionary:
    """The font dictionary for these letters (ISO 32000-1, 9.6.3 and 9.10.3); symbolic, hence without an encoding."""
    classes = tuple(_class(letters[code]) if code in letters else "" for code in range(256))
    file = pikepdf.Stream(pdf, _font_file(classes))
    file.Length1 = len(_font_file(classes))
    descriptor = Dictionary(
        Type=Name.FontDescriptor, FontName=Name("/" + NAME), Flags=4, FontBBox=Array([0, 0, _EM, _EM]), ItalicAngle=0,
        Ascent=_EM, Descent=0, CapHeight=_EM, StemV=80, FontFile2=pdf.make_indirect(file),
    )  # fmt: skip
    last = max(letters)
    return Dictionary(
        Type=Name.Font, Subtype=Name.TrueType, BaseFont=Name("/" + NAME), FirstChar=_SPACE, LastChar=last,
        Widths=Array([_CLASSES.get(classes[code], 500) for code in range(_SPACE, last + 1)]),
        FontDescriptor=pdf.make_indirect(descriptor), ToUnicode=pdf.make_indirect(pikepdf.Stream(pdf, _to_unicode(letters))),
    )  # fmt: skip


@lru_cache(8)
def _font_file(classes: tuple[str, ...]) -> bytes:
    """A glyph without ink for each width there is, and the codes that stand for it."""
    font = FontBuilder(_EM, isTTF=True)
    names = [".notdef", *_CLASSES]
    font.setupGlyphOrder(names)
    font.setupCharacterMap({})
    font.setupGlyf({name: _line(_CLASSES.get(name, 500)) for name in names})
    font.setupHorizontalMetrics({name: (_CLASSES.get(name, 500), 0) for name in names})
    font.setupHorizontalHeader(ascent=_EM, descent=0)
    font.setupNameTable({"familyName": NAME, "styleName": "Regular", "psName": NAME})
    font.setupOS2(sTypoAscender=_EM, usWinAscent=_EM)
    font.setupPost(keepGlyphNames=False)
    font.font["cmap"].tables = [_symbols({0xF000 + code: name for code, name in enumerate(classes) if name})]
    font.font["head"].created = font.font["head"].modified = 0
    font.font.recalcTimestamp = False
    kept = io.BytesIO()
    font.save(kept)
    return kept.getvalue()


def _symbols(mapped: dict[int, str]) -> Any:
    """The one table a symbolic font may have: Microsoft symbol (ISO 19005-2, 6.2.11.6)."""
    from fontTools.ttLib.tables._c_m_a_p import cmap_format_4

    table = cmap_format_4(4)
    table.platformID, table.platEncID, table.language, table.cmap = 3, 0, 0, mapped
    return table


def _line(wide: int) -> Any:
    """A contour without area: PDFium passes over turned words whose glyphs have no box at all."""
    pen = TTGlyphPen(None)
    pen.moveTo((0, 0))
    pen.lineTo((wide, _EM))
    pen.lineTo((wide // 2, _EM // 2))
    pen.closePath()
    return pen.glyph()


def _to_unicode(letters: dict[int, str]) -> bytes:
    """Which letter each code is, at most a hundred to a block."""
    told = [f"<{code:02x}> <{char.encode('utf-16-be').hex()}>" for code, char in sorted(letters.items())]
    blocks = [told[at : at + 100] for at in range(0, len(told), 100)]
    body = "\n".join(f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar" for block in blocks)
    return (
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
        "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
        f"1 begincodespacerange\n<00> <ff>\nendcodespacerange\n{body}\n"
        "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"
    ).encode("ascii")
