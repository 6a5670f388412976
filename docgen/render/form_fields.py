"""PURE. The fields of a fillable PDF form: where each stands, of which kind it is, what may be chosen, what its maker says of it."""

import re
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import pikepdf

from docgen.render import form_safe
from paper.pdf import shown

DEEPEST = 32  # fields within fields; what is deeper is no form of a court
MOST = 5_000  # places of fields in one form
SLACK = 2.0  # points a field may reach over the edge of its page
HIDDEN, PRINTED, NO_VIEW = 1 << 1, 1 << 2, 1 << 5  # annotation flags, ISO 32000-1, table 165
LINES, COMB = 1 << 12, 1 << 24  # field flags, table 228
RADIO, PUSH = 1 << 15, 1 << 16  # table 226
FREE_CHOICE = 1 << 18  # table 230: the choice may be written in

Box = tuple[float, float, float, float]


@dataclass(frozen=True)
class Place:
    """One place of a field on a page. A field may have several: a case number at the top of each page, the buttons of a choice.

    `box` is left, bottom, right, top in points of the page; `size` the points of its letters (0: as large as fits).
    """

    name: str
    page: int
    kind: str  # text, check, radio, choice, signature, button
    box: Box
    options: tuple[str, ...]
    value: str
    tooltip: str
    lines: bool
    longest: int
    comb: bool
    font: str
    size: float
    align: int
    turn: int
    printed: bool
    calculated: bool

    @property
    def told(self) -> str:
        """The field as a letter names it."""
        said = f", “{self.tooltip}”" if self.tooltip and self.tooltip != self.name else ""
        return f"{self.name} (page {self.page}, {self.kind}{said})"


@dataclass(frozen=True)
class Widget:
    """A place together with what it is in the open PDF. `state` is the name under which a button is ticked."""

    place: Place
    page: pikepdf.Page
    obj: pikepdf.Object
    state: str


def rows(*, path: str) -> list[dict[str, Any]]:
    """Return every place of every field of the form, page by page, for whoever writes its fields.toml. Runs in a child program.

    Raises Refusal where the PDF cannot be filled in at all.
    """
    with form_safe.opened(Path(path)) as pdf:
        return [asdict(widget.place) for widget in widgets(pdf)]


def widgets(pdf: pikepdf.Pdf) -> list[Widget]:
    """Return the places of the fields in an open PDF, in the sequence of its pages; push buttons too."""
    counted = _calculated(pdf)
    default = _text(_form(pdf).get("/DA"))
    found: list[Widget] = []
    for number, page in enumerate(pdf.pages, 1):
        for annotation in _many(page.obj.get("/Annots")):
            if isinstance(annotation, pikepdf.Dictionary) and annotation.get("/Subtype") == "/Widget":
                found.append(_widget(annotation, page, number, default, counted))
        if len(found) > MOST:
            raise form_safe.refused(f"it has more than {MOST:,} fields")
    return [widget for widget in found if widget.place.kind]


def _widget(obj: Any, page: pikepdf.Page, number: int, default: str, counted: set[tuple[int, int]]) -> Widget:
    flags, seen = _whole(_inherited(obj, "/Ff")), _whole(obj.get("/F"))
    font, size = _letters(_text(_inherited(obj, "/DA")) or default)
    kind = _kind(str(_inherited(obj, "/FT") or ""), flags)
    state = _state(obj)
    look = obj.get("/MK")
    place = Place(
        name=_name(obj), page=number, kind=kind, box=_box(obj.get("/Rect")), options=_options(obj, kind, state, flags),
        value=_shown(_inherited(obj, "/V")), tooltip=_text(_inherited(obj, "/TU")), lines=bool(flags & LINES),
        longest=_whole(_inherited(obj, "/MaxLen")), comb=bool(flags & COMB), font=font, size=size, align=_whole(_inherited(obj, "/Q")),
        turn=_whole(look.get("/R")) % 360 if isinstance(look, pikepdf.Dictionary) else 0,
        printed=bool(seen & PRINTED) and not seen & (HIDDEN | NO_VIEW) and _is_on(page, _box(obj.get("/Rect"))),
        calculated=any(one.objgen in counted for one in _line(obj)),
    )  # fmt: skip
    return Widget(place, page, obj, state)


def _kind(said: str, flags: int) -> str:
    if said == "/Btn":
        return "button" if flags & PUSH else "radio" if flags & RADIO else "check"
    return {"/Tx": "text", "/Ch": "choice", "/Sig": "signature"}.get(said, "")


def _line(obj: Any) -> Iterator[Any]:
    """Yield the field and those it lies in, inmost first."""
    for _ in range(DEEPEST):
        if not isinstance(obj, pikepdf.Dictionary):
            return
        yield obj
        obj = obj.get("/Parent")


def _inherited(obj: Any, key: str) -> Any:
    return next((one.get(key) for one in _line(obj) if key in one), None)


def _name(obj: Any) -> str:
    """Return the full name, ISO 32000-1, 12.7.3.2: the names of the fields it lies in, joined by dots."""
    return ".".join(reversed([_text(one.get("/T")) for one in _line(obj) if "/T" in one]))


def _state(obj: Any) -> str:
    """Return the name under which a button is ticked: the look it has beside that of being off."""
    looks = obj.get("/AP")
    normal = looks.get("/N") if isinstance(looks, pikepdf.Dictionary) else None
    if not isinstance(normal, pikepdf.Dictionary) or isinstance(normal, pikepdf.Stream):
        return "Yes"
    return next((key.lstrip("/") for key in sorted(normal.keys()) if key != "/Off"), "Yes")


def _options(obj: Any, kind: str, state: str, flags: int) -> tuple[str, ...]:
    """Return what may be chosen here: the lines of a choice (none where it is free), the name of a button."""
    if kind == "choice":
        return () if flags & FREE_CHOICE else tuple(_shown(one) for one in _many(_inherited(obj, "/Opt")))
    if kind == "radio":
        return (_radio_name(obj, state),)
    return (state,) if kind == "check" else ()


def _radio_name(obj: Any, state: str) -> str:
    """Return what choosing this button says: the field's list of options names them in the sequence of its buttons (12.7.4.2.4)."""
    named, parent = _many(_inherited(obj, "/Opt")), obj.get("/Parent")
    siblings = _many(parent.get("/Kids")) if isinstance(parent, pikepdf.Dictionary) else []
    at = next((place for place, one in enumerate(siblings) if one == obj), -1)
    return _text(named[at]) if 0 <= at < len(named) else state


def _calculated(pdf: pikepdf.Pdf) -> set[tuple[int, int]]:
    """Return the fields the form's own scripts would calculate (12.7.2, CO)."""
    return {one.objgen for one in _many(_form(pdf).get("/CO")) if isinstance(one, pikepdf.Dictionary)}


def _form(pdf: pikepdf.Pdf) -> Any:
    found = pdf.Root.get("/AcroForm")
    return found if isinstance(found, pikepdf.Dictionary) else pikepdf.Dictionary()


def _letters(look: str) -> tuple[str, float]:
    """Return name and size of the font of a default appearance (12.7.3.3): `0 g /Helv 11 Tf`."""
    found = re.findall(r"/(\S+)\s+(-?[\d.]+)\s+Tf", look)
    return (found[-1][0], max(0.0, _number(found[-1][1]))) if found else ("Helv", 0.0)


def _box(rect: Any) -> Box:
    sides = [_number(side) for side in _many(rect)][:4]
    left, bottom, right, top = sides if len(sides) == 4 else (0.0, 0.0, 0.0, 0.0)
    return min(left, right), min(bottom, top), max(left, right), max(bottom, top)


def _is_on(page: pikepdf.Page, box: Box) -> bool:
    """Whether a box has a size and lies on the visible page, whole."""
    left, bottom, right, top = shown(page).box
    inside = left - SLACK <= box[0] and bottom - SLACK <= box[1] and box[2] <= right + SLACK and box[3] <= top + SLACK
    return inside and box[2] - box[0] > 1 and box[3] - box[1] > 1


def _many(value: Any) -> list[Any]:
    return list(value) if isinstance(value, pikepdf.Array) else []


def _text(value: Any) -> str:
    return str(value) if isinstance(value, pikepdf.String | pikepdf.Name) else ""


def _shown(value: Any) -> str:
    """Return a value as a person reads it; of a pair (what is sent, what is shown) what is shown."""
    if isinstance(value, pikepdf.Array):
        return _text(value[-1]) if len(value) else ""
    return _text(value).lstrip("/") if isinstance(value, pikepdf.Name) else _text(value)


def _number(value: Any) -> float:
    try:
        return float(value)
    except (TypeError, ValueError):
        return 0.0


def _whole(value: Any) -> int:
    return int(_number(value))
