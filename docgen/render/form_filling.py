"""PURE. Words and ticks laid into a form's fields, and the fields made part of the page: for good, and still told to those who cannot see it."""

from collections.abc import Mapping, Sequence
from io import BytesIO
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, String

from docgen.render.form_fields import DEEPEST, Place, Widget
from docgen.render.form_safe import take_out
from paper import checklist

ROLES = {"text": "/tv", "choice": "/tv", "signature": "/tv", "check": "/cb", "radio": "/rb"}  # ISO 32000-1, table 348
TURNED = {  # how what is set upright stands in a box that is turned, ISO 32000-1, table 189, R
    0: (1, 0, 0, 1, 0, 0), 90: (0, 1, -1, 0, 1, 0), 180: (-1, 0, 0, -1, 1, 1), 270: (0, -1, 1, 0, 0, 1),
}  # fmt: skip


def looks(pdf: pikepdf.Pdf, words: pikepdf.Pdf, widgets: Sequence[Widget]) -> list[pikepdf.Object]:
    """Return the look of each of these text fields: its frame, and the page of `words` of the same rank set into it."""
    return [_look(pdf, widget, page) for widget, page in zip(widgets, words.pages, strict=True)]


def ticked(pdf: pikepdf.Pdf, widget: Widget, on: bool) -> pikepdf.Object | None:
    """Return the look of a button that is ticked or not: the form's own where it brings all it needs, else a plain cross in its frame."""
    own = widget.obj.get("/AP", Dictionary()).get("/N", Dictionary())
    look = own.get(f"/{widget.state}" if on else "/Off") if not isinstance(own, pikepdf.Stream) else None
    if isinstance(look, pikepdf.Stream) and not _has_loose_font(look):
        return look
    left, bottom, right, top = widget.place.box
    frame = _frame(widget)
    return (
        _stream(pdf, widget.place, frame + (_cross(right - left, top - bottom) if on else b"")) if on or frame else None
    )


def flatten(
    pdf: pikepdf.Pdf, widgets: Sequence[Widget], shown: Mapping[int, pikepdf.Object], ticks: Mapping[int, bool]
) -> bool:
    """Make each field's look (by the rank of its widget) content of its page, and take all fields out.

    Return whether the tags still tell of every field: as a printed one, with what it is for and whether it is ticked (PrintField).
    """
    told = True
    for page in pdf.pages:
        own = [(rank, widget) for rank, widget in enumerate(widgets) if widget.page.obj == page.obj]
        content = [_laid(pdf, page, rank, widget, shown.get(rank), ticks.get(rank)) for rank, widget in own]
        told &= all(tagged for _, tagged in content)
        _add(page, b"".join(drawn for drawn, _ in content))
        _without_widgets(page)
    take_out(pdf.Root, "/AcroForm")
    return told


def keep(
    pdf: pikepdf.Pdf, widgets: Sequence[Widget], shown: Mapping[int, pikepdf.Object], ticks: Mapping[int, bool]
) -> None:
    """Give each field its look and leave it a field, to be filled in further; no viewer is asked to draw any of them anew."""
    for rank, widget in enumerate(widgets):
        look = shown.get(rank)
        if rank in ticks:
            widget.obj.AS = Name(f"/{widget.state}" if ticks[rank] else "/Off")
            own = widget.obj.get("/AP", Dictionary()).get("/N", Dictionary())
            states = Dictionary() if isinstance(own, pikepdf.Stream) else own
            if look is not None:
                states[str(widget.obj.AS)] = look
            widget.obj.AP = Dictionary(N=states)
        elif look is not None:
            widget.obj.AP = Dictionary(N=look)
    take_out(pdf.Root.AcroForm, "/NeedAppearances")


def frame(pdf: pikepdf.Pdf, widget: Widget) -> pikepdf.Object | None:
    """Return the look of a field that stays empty: the ground and the frame the form gives it, None where it gives none."""
    drawn = _frame(widget)
    return _stream(pdf, widget.place, drawn) if drawn else None


def _look(pdf: pikepdf.Pdf, widget: Widget, page: pikepdf.Page) -> pikepdf.Object:
    words = pdf.copy_foreign(page.as_form_xobject())
    look = _stream(pdf, widget.place, _frame(widget) + b"/Tx BMC q /Words Do Q EMC\n")
    look.Resources = Dictionary(XObject=Dictionary(Words=words))
    return look


def _stream(pdf: pikepdf.Pdf, place: Place, content: bytes) -> pikepdf.Object:
    left, bottom, right, top = place.box
    wide, high = right - left, top - bottom
    a, b, c, d, across, up = TURNED.get(place.turn, TURNED[0])
    upright = (high, wide) if place.turn in {90, 270} else (wide, high)
    look = pdf.make_stream(
        content, Type=Name.XObject, Subtype=Name.Form, BBox=Array([0, 0, *(round(side, 3) for side in upright)])
    )
    look.Matrix = Array([a, b, c, d, round(across * wide, 3), round(up * high, 3)])
    look.Resources = Dictionary()
    return look


def _frame(widget: Widget) -> bytes:
    """Return the ground and the frame the form gives the field itself (table 189, BG and BC), as content."""
    look = widget.obj.get("/MK", Dictionary())
    left, bottom, right, top = widget.place.box
    wide, high = (top - bottom, right - left) if widget.place.turn in {90, 270} else (right - left, top - bottom)
    style = widget.obj.get("/BS", Dictionary())
    line = min(abs(_number(style.get("/W", 1))), wide / 4, high / 4)
    ground, colour = _colour(look.get("/BG"), "g rg k"), _colour(look.get("/BC"), "G RG K")
    drawn = f"q {ground} 0 0 {wide:.3f} {high:.3f} re f Q\n" if ground else ""
    if colour and line:
        drawn += f"q {colour} {line:.3f} w {line / 2:.3f} {line / 2:.3f} {wide - line:.3f} {high - line:.3f} re S Q\n"
    return drawn.encode()


def _colour(parts: Any, signs: str) -> str:
    numbers = [_number(part) for part in parts] if isinstance(parts, Array) else []
    sign = dict(zip((1, 3, 4), signs.split(), strict=True)).get(len(numbers), "")
    return f"{' '.join(f'{number:.3f}' for number in numbers)} {sign}" if sign else ""


def _cross(wide: float, high: float) -> bytes:
    inset, line = min(wide, high) * 0.2, min(wide, high) * 0.12
    right, top = wide - inset, high - inset
    return f"q 0 G 1 J {line:.3f} w {inset:.3f} {inset:.3f} m {right:.3f} {top:.3f} l {inset:.3f} {top:.3f} m {right:.3f} {inset:.3f} l S Q\n".encode()


def _has_loose_font(look: pikepdf.Object, depth: int = 0) -> bool:
    """Return whether this look, or one it is made of, writes with a font that the form does not bring along."""
    parts = look.get("/Resources", Dictionary())
    fonts, inner = parts.get("/Font", Dictionary()), parts.get("/XObject", Dictionary())
    if any(checklist.font_is_loose(font) for _, font in fonts.items()):
        return True
    return depth > 4 or any(
        _has_loose_font(one, depth + 1) for _, one in inner.items() if isinstance(one, pikepdf.Stream)
    )


def _laid(
    pdf: pikepdf.Pdf, page: pikepdf.Page, rank: int, widget: Widget, look: pikepdf.Object | None, tick: bool | None
) -> tuple[bytes, bool]:
    """Return the content that draws one field, in its tag, and whether it has one."""
    drawn = b""
    if look is not None and widget.place.printed:
        name = page.add_resource(look, Name.XObject, Name(f"/FilledIn{rank}"))
        a, b, c, d, across, up = _placed(look, widget)
        drawn = f"q {a:.5f} {b:.5f} {c:.5f} {d:.5f} {across:.3f} {up:.3f} cm {name} Do Q\n".encode()
    mark = _tag(pdf, page, widget, tick)
    tagged = b"/Form <</MCID %d>> BDC\n%sEMC\n" % (mark, drawn) if mark is not None else drawn
    return tagged, mark is not None


def _placed(look: pikepdf.Object, widget: Widget) -> tuple[float, ...]:
    """Return the matrix by which a look fills its field's box (ISO 32000-1, 12.5.5, algorithm 8.1)."""
    left, bottom, right, top = (_number(side) for side in look.get("/BBox", Array([0, 0, 1, 1])))
    a, b, c, d, e, f = (_number(part) for part in look.get("/Matrix", Array([1, 0, 0, 1, 0, 0])))
    corners = [(a * x + c * y + e, b * x + d * y + f) for x in (left, right) for y in (bottom, top)]
    low_x, low_y = min(x for x, _ in corners), min(y for _, y in corners)
    wide, high = max(x for x, _ in corners) - low_x or 1.0, max(y for _, y in corners) - low_y or 1.0
    x0, y0, x1, y1 = widget.place.box
    across, up = (x1 - x0) / wide, (y1 - y0) / high
    return across, 0.0, 0.0, up, x0 - low_x * across, y0 - low_y * up


def _add(page: pikepdf.Page, content: bytes) -> None:
    """Lay content over a page whose own content may leave its coordinates turned, or its states open."""
    if content:
        below, open_ = _states(page)
        page.contents_add(b"q\n" * (1 + below), prepend=True)
        page.contents_add(b"\n" + b"Q\n" * (1 + below + open_) + content)


def _states(page: pikepdf.Page) -> tuple[int, int]:
    """Return how often the page's content restores a state it never saved, and how many it saves and never restores."""
    depth = lowest = 0
    for piece in pikepdf.parse_content_stream(page, "q Q"):
        depth += 1 if str(piece.operator) == "q" else -1
        lowest = min(lowest, depth)
    return -lowest, depth - lowest


def _without_widgets(page: pikepdf.Page) -> None:
    kept = [one for one in page.obj.get("/Annots", Array()) if one.get("/Subtype") != "/Widget"]
    if kept:
        page.obj.Annots = Array(kept)
    elif "/Annots" in page.obj:
        del page.obj["/Annots"]


def _tag(pdf: pikepdf.Pdf, page: pikepdf.Page, widget: Widget, tick: bool | None) -> int | None:
    """Turn the tag that pointed at the field into one of printed content; return the number of that content on its page."""
    tree = pdf.Root.get("/StructTreeRoot", Dictionary()).get("/ParentTree")
    key, own = widget.obj.get("/StructParent"), page.obj.get("/StructParents")
    if tree is None or key is None or own is None:
        return None
    parents = pikepdf.NumberTree(tree)
    if int(key) not in parents or int(own) not in parents or not isinstance(parents[int(own)], Array):
        return None
    element, content = parents[int(key)], parents[int(own)]
    number = len(content)
    content.append(element)
    parents[int(own)] = content
    del parents[int(key)]
    element.K, element.Pg = number, page.obj
    element.A = _print_field(widget.place, tick)
    return number


def _print_field(place: Place, tick: bool | None) -> pikepdf.Object:
    """Return what is told of a field that was one (ISO 32000-1, 14.8.5.6): its role, what it is for, whether it is ticked."""
    said = Dictionary(
        O=Name.PrintField, Role=Name(ROLES.get(place.kind, "/tv")), Desc=String(place.tooltip or place.name)
    )
    if tick is not None:
        said["/checked"] = Name.on if tick else Name.off
    return said


def _number(value: Any) -> float:
    try:
        return float(value)
    except (TypeError, ValueError):
        return 0.0


def with_values(content: bytes, values: Mapping[str, str], buttons: Mapping[str, str]) -> bytes:
    """Return the form with the values of its fields set, by pypdf: text as it is, buttons by the name they are ticked under.

    What the fields look like is not pypdf's: it knows only the letters of the form's own fonts.
    """
    from pypdf import PdfReader, PdfWriter
    from pypdf.generic import NameObject, TextStringObject

    writer = PdfWriter(clone_from=PdfReader(BytesIO(content)))
    for reference in (one for page in writer.pages for one in page.get("/Annots", ())):
        owner, name = _owner(reference.get_object())
        if name in buttons:
            owner[NameObject("/V")] = NameObject(f"/{buttons[name]}")
        elif name in values:
            owner[NameObject("/V")] = TextStringObject(values[name])
    out = BytesIO()
    writer.write(out)
    return out.getvalue()


def _owner(field: Any) -> tuple[Any, str]:
    """Return the field that a place on a page, as pypdf reads it, belongs to, and its full name."""
    line = [field]
    while "/Parent" in line[-1] and len(line) < DEEPEST:
        line.append(line[-1]["/Parent"].get_object())
    names = [str(one["/T"]) for one in reversed(line) if "/T" in one]
    return next((one for one in line if "/FT" in one), field), ".".join(names)
