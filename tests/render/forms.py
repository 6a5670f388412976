"""Makes small fillable forms to draw on, and fills in the forms of the shelf."""

import json
from collections.abc import Mapping, Sequence
from io import BytesIO
from pathlib import Path
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, String

from docgen.render import form
from tests.render.drawing import DRAWN_AT, SHELF

KIND = "return_of_service"
Field = Mapping[str, Any]


def filled(
    data: dict[str, Any], out: Path, *, shelf: Path = SHELF, kind: str = KIND, **more: Any
) -> tuple[Path, dict[str, Any]]:
    """Fill the kind's form in and return the PDF and what is said of it."""
    path = out / f"{kind}.pdf"
    said = form.draw(
        shelf=str(shelf), kind=kind, data=data, out=str(path),
        **({"title": "Return of Service", "language": "en", "drawn_at": DRAWN_AT} | more),
    )  # fmt: skip
    return path, said


def text(name: str, box: Sequence[float], *, hidden: bool = False, **entries: Any) -> Dictionary:
    """Return a text field."""
    look = String("0 g /Helv 11 Tf")
    return Dictionary(
        Type=Name.Annot,
        Subtype=Name.Widget,
        FT=Name.Tx,
        T=String(name),
        Rect=Array(list(box)),
        F=2 if hidden else 4,
        DA=look,
        **entries,
    )


def check(name: str, box: Sequence[float], state: str = "Yes", **entries: Any) -> Dictionary:
    """Return a box to tick that has no look of its own, as many forms have."""
    look = Dictionary({"/N": Dictionary({f"/{state}": Dictionary()})})
    return Dictionary(
        Type=Name.Annot,
        Subtype=Name.Widget,
        FT=Name.Btn,
        T=String(name),
        Rect=Array(list(box)),
        F=4,
        AP=look,
        **entries,
    )


def shelf(out: Path, fields: Sequence[Dictionary], table: str, *, kind: str = "small", change: Any = None) -> Path:
    """Make a shelf with one kind whose form is a blank page with these fields, and its fields.toml; `change` alters the PDF before it is saved."""
    folder = out / "shelf" / kind
    folder.mkdir(parents=True, exist_ok=True)
    pdf = pikepdf.new()
    page = pdf.add_blank_page(page_size=(612, 792))
    page.obj.Annots = Array([pdf.make_indirect(one) for one in fields])
    pdf.Root.AcroForm = pdf.make_indirect(
        Dictionary(Fields=Array([one for one in page.obj.Annots if "/Parent" not in one]), NeedAppearances=True)
    )
    save: dict[str, Any] = (change(pdf) if change else None) or {}
    content = BytesIO()
    pdf.save(content, **save)
    (folder / f"{kind}.pdf").write_bytes(content.getvalue())
    (folder / "fields.toml").write_text(table, encoding="utf-8")
    (folder / "sample.json").write_text(json.dumps({}))
    return out / "shelf"
