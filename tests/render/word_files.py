"""Makes Word files for tests: paragraphs, raw Word XML in the body, parts and ties added, and a shelf that holds them as templates."""

import io
import re
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import docx

from docgen.render import word
from paper.child import Child, Limits

DRAWN_AT = "2026-11-24T12:00:00+00:00"
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
TIES = "word/_rels/document.xml.rels"
TIE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def word_file(
    path: Path, *said: str, xml: str = "", parts: Mapping[str, bytes | str] | None = None, ties: str = "", rows: tuple[str, ...] = ()
) -> Path:  # fmt: skip
    """Write a Word file of these paragraphs (and a table of one column), with raw XML, parts and ties added."""
    made: Any = docx.Document()
    for text in said:
        made.add_paragraph(text)
    if rows:
        table = made.add_table(rows=len(rows), cols=1)
        for row, text in zip(table.rows, rows, strict=True):
            row.cells[0].text = text
    made.core_properties.comments = ""
    packed = io.BytesIO()
    made.save(packed)
    path.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(packed) as old, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(name, _changed(name, old.read(name), xml, ties))
        for name, data in (parts or {}).items():
            new.writestr(name, data)
    return path


def shelf(folder: Path, *said: str, **more: Any) -> Path:
    """Return a shelf with one template `bad` of these paragraphs."""
    word_file(folder / "shelf" / "bad" / "bad.docx", *said, **more)
    return folder / "shelf"


def draw(on: Path, data: dict[str, Any], out: Path, **limits: Any) -> dict[str, Any]:
    """Draw the template `bad` in a child program, as the product does."""
    with Child(limits=Limits(**limits)) as child:
        told: dict[str, Any] = child.run(
            "docgen.render.word:draw", shelf=str(on), kind="bad", data=data, title="A letter", language="en", drawn_at=DRAWN_AT, out=str(out)
        )  # fmt: skip
        return told


def filled(on: Path, data: dict[str, Any]) -> str:
    """Return the body of the Word file the template `bad` makes of the data, with the lint left out."""
    from datetime import datetime

    made = word.filled(on / "bad" / "bad.docx", data, "A letter", "en", datetime.fromisoformat(DRAWN_AT))
    with zipfile.ZipFile(io.BytesIO(made)) as packed:
        body = packed.read("word/document.xml").decode()
    return "\n".join(re.sub(r"<[^>]+>", "", one) for one in re.findall(r"<w:p[ >].*?</w:p>", body, re.DOTALL))


def _changed(name: str, data: bytes, xml: str, ties: str) -> bytes:
    text = data
    if name == "word/document.xml" and xml:
        text = data.replace(b"<w:sectPr", xml.encode() + b"<w:sectPr", 1)
    if name == TIES and ties:
        text = data.replace(b"</Relationships>", ties.encode() + b"</Relationships>")
    return text
