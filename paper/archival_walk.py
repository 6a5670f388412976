"""PURE. Every object of a PDF looked at for what PDF/A-2 forbids (ISO 19005-2); what is found is noted in plain words."""

from collections.abc import Callable, Iterator
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, Stream

from paper.archival_content import look_at_content
from paper.archival_fonts import look_at_font
from paper.archival_notes import Noted
from paper.archival_pictures import look_at_picture, look_at_profile

__all__ = ["Noted", "look_at_objects"]
MOST_OBJECTS, DEEPEST = 500_000, 30
FILTERS = {
    "/ASCIIHexDecode", "/ASCII85Decode", "/FlateDecode", "/RunLengthDecode", "/CCITTFaxDecode", "/JBIG2Decode",
    "/DCTDecode", "/JPXDecode",
}  # fmt: skip
ACTS = {
    "/Launch", "/Sound", "/Movie", "/ResetForm", "/ImportData", "/Hide", "/SetOCGState", "/Rendition", "/Trans",
    "/GoTo3DView", "/JavaScript", "/SetState", "/NoOp",
}  # fmt: skip
TURNS = {"/NextPage", "/PrevPage", "/FirstPage", "/LastPage"}
BLENDS = {
    "/Normal", "/Compatible", "/Multiply", "/Screen", "/Overlay", "/Darken", "/Lighten", "/ColorDodge", "/ColorBurn",
    "/HardLight", "/SoftLight", "/Difference", "/Exclusion", "/Hue", "/Saturation", "/Color", "/Luminosity",
}  # fmt: skip
INTENTS = {"/RelativeColorimetric", "/AbsoluteColorimetric", "/Perceptual", "/Saturation"}
MARKS = {
    "/Text", "/Link", "/FreeText", "/Line", "/Square", "/Circle", "/Polygon", "/PolyLine", "/Highlight", "/Underline",
    "/Squiggly", "/StrikeOut", "/Stamp", "/Caret", "/Ink", "/Popup", "/FileAttachment", "/Widget", "/PrinterMark",
    "/TrapNet", "/Watermark", "/Redact",
}  # fmt: skip
HIDDEN, PRINT = 1 | 2 | 32 | 256, 4  # Invisible, Hidden, NoView, ToggleNoView; Print
CMYK = "its colours are made for a printing press (CMYK) and no profile says what they look like"


def look_at_objects(pdf: pikepdf.Pdf, noted: Noted) -> None:
    """Look at every object, and at the direct objects within it."""
    for number, one in enumerate(pdf.objects):
        if number > MOST_OBJECTS:
            noted.add("limits", f"it has more than {MOST_OBJECTS:,} objects, too many to be looked at")
            return
        _look(one, noted, 0)
    for number, page in enumerate(pdf.pages, 1):
        look_at_content(page, noted, f"page {number}")


def _look(one: Any, noted: Noted, depth: int) -> None:
    if depth > DEEPEST:
        noted.add("limits", "its objects lie too deep in each other")
    elif isinstance(one, Array):
        _look_at_array(one, noted)
        for inner in one:
            _look_within(inner, noted, depth)
    elif isinstance(one, Dictionary | Stream):
        _look_at_dictionary(one, noted)
        for key, inner in one.items():
            if len(key) > 128:
                noted.add("limits", "it has a name longer than 127 letters")
            _look_within(inner, noted, depth)


def _look_within(inner: Any, noted: Noted, depth: int) -> None:
    if isinstance(inner, Name):
        if inner == "/DeviceCMYK":
            noted.add("colours", CMYK)
    elif isinstance(inner, pikepdf.String):
        if len(bytes(inner)) > 32_767:
            noted.add("limits", "it has a string longer than 32,767 letters")
    elif isinstance(inner, pikepdf.Object) and not inner.is_indirect:
        _look(inner, noted, depth + 1)
    elif isinstance(inner, int) and not -(2**31) <= inner < 2**31:
        noted.add("limits", "it has a number that is too large")


def _look_at_array(one: Any, noted: Noted) -> None:
    first = one[0] if len(one) > 1 else None
    if first == "/ICCBased" and isinstance(one[1], Stream):
        look_at_profile(one[1], noted)
    if first == "/DeviceN" and not _explained(one):
        noted.add("spots", "a spot colour in it is not explained")


def _explained(space: Any) -> bool:
    spots = {str(name) for name in space[1]} - {"/Cyan", "/Magenta", "/Yellow", "/Black", "/None"}
    told = space[4].get("/Colorants", Dictionary()) if len(space) > 4 else Dictionary()
    return all(name in told for name in spots)


def _look_at_dictionary(one: Any, noted: Noted) -> None:
    if isinstance(one, Stream):
        _look_at_stream(one, noted)
    keys = set(one.keys())
    for key in keys & _BY_KEY.keys():
        _BY_KEY[key](one, noted)
    kind = _BY_TYPE.get(str(one.get("/Type", "")))
    if kind:
        kind(one, noted)
    elif "/Subtype" in keys and "/Rect" in keys:
        _mark(one, noted)


def _look_at_stream(one: Any, noted: Noted) -> None:
    if any(key in one for key in ("/F", "/FFilter", "/FDecodeParms")):
        noted.add("streams", "a part of it lies in another file")
    for packed in _filters(one):
        if packed not in FILTERS:
            noted.add(
                "filters",
                "a part of it is packed as LZW"
                if packed == "/LZWDecode"
                else f"a part of it is packed as {packed[1:]}",
            )
    kind = str(one.get("/Subtype", ""))
    if kind == "/Image":
        look_at_picture(one, noted)
    elif kind == "/Form" or one.get("/PatternType") == 1:
        _form(one, noted)
    elif kind == "/PS":
        noted.add("forms", "it has a part in PostScript")
    elif one.get("/Type") == "/Metadata":
        noted.metadata.append(one)


def _filters(one: Any) -> Iterator[str]:
    packed = one.get("/Filter")
    if packed is not None:
        yield from (str(name) for name in (packed if isinstance(packed, Array) else [packed]))


def _form(one: Any, noted: Noted) -> None:
    if "/OPI" in one or "/PS" in one or one.get("/Subtype2") == "/PS":
        noted.add("forms", "it has a part in PostScript or one linked to a print shop")
    if "/Ref" in one:
        noted.add("forms", "a part of it lies in another file")
    look_at_content(one, noted, "a form on a page")


def _mark(one: Any, noted: Noted) -> None:
    """A note or mark on a page, or a field of a form (6.3, 6.4.1)."""
    kind = str(one.get("/Subtype", ""))
    if kind not in MARKS:
        noted.add("annotations", f"it has a mark of the kind {kind[1:] or 'unknown'}, which no archive keeps")
    if kind == "/Popup":
        return
    flags = one.get("/F")
    if not isinstance(flags, int) or flags & HIDDEN or not flags & PRINT:
        noted.add("annotations", "it has a note or mark that is not printed")
    _appearance(one, kind, noted)
    if kind == "/Widget" and "/A" in one:
        noted.add("fields", "a field of its form does something by itself")


def _appearance(one: Any, kind: str, noted: Noted) -> None:
    drawn, rect = one.get("/AP"), [float(side) for side in one.get("/Rect", [])]
    if not isinstance(drawn, Dictionary):
        empty = len(rect) == 4 and rect[0] == rect[2] and rect[1] == rect[3]
        if kind != "/Link" and not empty:
            noted.add("annotations", "it has a note or mark of which it does not say what it looks like")
        return
    button = kind == "/Widget" and str(_field_type(one)) == "/Btn"
    fits = isinstance(drawn.get("/N"), Dictionary if button else Stream)
    if set(drawn.keys()) != {"/N"} or not fits:
        noted.add("annotations", "it has a note or mark that looks different under the mouse")


def _field_type(one: Any) -> Any:
    for _ in range(30):
        if "/FT" in one or not isinstance(one.get("/Parent"), Dictionary):
            break
        one = one.Parent
    return one.get("/FT", "")


def _act(one: Any, noted: Noted) -> None:
    act = str(one.get("/S"))
    if act in ACTS or (act == "/Named" and str(one.get("/N", "")) not in TURNS):
        noted.add("actions", f"it does something by itself ({act[1:]})")


def _state(one: Any, noted: Noted) -> None:
    if "/TR" in one or one.get("/TR2", Name.Default) != "/Default" or "/HTP" in one:
        noted.add("states", "it has transfer curves made for one printer")
    _halftone(one.get("/HT"), noted)
    blend = one.get("/BM", Name.Normal)
    if any(str(name) not in BLENDS for name in (blend if isinstance(blend, Array) else [blend])):
        noted.add("blends", "it blends pictures in an unknown way")
    _intent(one, noted, "/RI")


def _halftone(one: Any, noted: Noted) -> None:
    if isinstance(one, Dictionary | Stream) and (one.get("/HalftoneType") not in {1, 5} or "/HalftoneName" in one):
        noted.add("states", "it has a halftone made for one printer")


def _states(one: Any, noted: Noted) -> None:
    held = one.get("/ExtGState")
    for key in held.keys() if isinstance(held, Dictionary) else ():
        if isinstance(held[key], Dictionary):
            _state(held[key], noted)


def _intent(one: Any, noted: Noted, key: str = "/Intent") -> None:
    said = one.get(key)
    if isinstance(said, Name) and str(said) not in INTENTS | {"/View", "/Design", "/All"}:
        noted.add("intents", f"it wants its colours shown in an unknown way ({str(said)[1:]})")


def _page(one: Any, noted: Noted) -> None:
    if "/PresSteps" in one:
        noted.add("presentations", "a page of it is shown in steps")
    for name in ("/MediaBox", "/CropBox", "/BleedBox", "/TrimBox", "/ArtBox"):
        if name in one and not _fits(one[name]):
            noted.add("limits", "a page of it is smaller than 3 points or larger than 200 inches")


def _fits(box: Any) -> bool:
    sides = [float(side) for side in box]
    return len(sides) == 4 and all(3 <= abs(sides[at + 2] - sides[at]) <= 14_400 for at in (0, 1))


def _signed(one: Any, noted: Noted) -> None:
    noted.add("signatures", "it is signed electronically, and a signature holds in the original only")


def _found(key: str, sentence: str) -> Callable[[Any, Noted], None]:
    return lambda one, noted: noted.add(key, sentence)


_BY_KEY: dict[str, Callable[[Any, Noted], None]] = {
    "/AA": _found("actions", "it does something by itself when it is opened, closed or clicked"),
    "/JS": _found("actions", "it has a script"),
    "/JavaScript": _found("actions", "it has a script"),
    "/EF": _found("files", "it has a file attached"),
    "/ByteRange": _signed,
    "/ExtGState": _states,
    "/Intent": _intent,
    "/S": _act,
}
_BY_TYPE: dict[str, Callable[[Any, Noted], None]] = {
    "/Annot": _mark, "/Page": _page, "/Pages": _page, "/Font": look_at_font, "/ExtGState": _state, "/Sig": _signed,
}  # fmt: skip
