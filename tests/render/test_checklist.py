"""The printed checklist: a drawn document passes every point, and each point notices when it is broken."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pikepdf
import pytest

from docgen.render import checklist
from tests.render.drawing import SHELF, drawn, sample

KINDS = sorted(
    path.parent.name for path in SHELF.glob("*/sample.json") if (path.parent / f"{path.parent.name}.html").is_file()
)


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_on_the_shelf_draws_its_sample_and_passes_every_point(kind: str, tmp_path: Path) -> None:
    path = drawn(kind, sample(kind), tmp_path)
    assert checklist.faults(path) == []
    assert checklist.printed(path).count("[x]") == len(checklist.points(path)) == 14


def _drop(key: str) -> Callable[[pikepdf.Pdf], None]:
    def drop(pdf: pikepdf.Pdf) -> None:
        del pdf.Root[key]

    return drop


def _no_font(pdf: pikepdf.Pdf) -> None:
    for one in pdf.objects:
        if isinstance(one, pikepdf.Dictionary) and one.get("/Type") == "/FontDescriptor":
            for key in {"/FontFile", "/FontFile2", "/FontFile3"} & set(one.keys()):
                del one[key]


def _script(pdf: pikepdf.Pdf) -> None:
    pdf.Root.OpenAction = pdf.make_indirect(pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS="app.alert(1)"))


def _attachment(pdf: pikepdf.Pdf) -> None:
    pdf.attachments["secret.txt"] = pikepdf.AttachedFileSpec(pdf, b"secret")


def _loose_page(pdf: pikepdf.Pdf) -> None:
    del pdf.pages[0].obj["/StructParents"]


def _metadata(key: str, value: str | None) -> Callable[[pikepdf.Pdf], None]:
    def change(pdf: pikepdf.Pdf) -> None:
        with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as metadata:
            if value is None:
                del metadata[key]
            else:
                metadata[key] = value

    return change


@pytest.mark.parametrize(
    ("broken", "wrong"),
    [
        (_drop("/OutputIntents"), "no output intent"),
        (_drop("/StructTreeRoot"), "not tagged"),
        (_drop("/MarkInfo"), "not tagged"),
        (_drop("/Lang"), "no language"),
        (_drop("/ViewerPreferences"), "title is not shown"),
        (_metadata("pdfaid:conformance", "B"), "no PDF/A at level A"),
        (_metadata("pdfuaid:part", None), "no PDF/UA"),
        (_metadata("dc:title", "Another title"), "two titles differ"),
        (_no_font, "is not embedded"),
        (_script, "JavaScript"),
        (_attachment, "EmbeddedFile"),
        (_loose_page, "not part of the structure"),
    ],
    ids=range(12),
)
def test_each_point_notices_when_it_is_broken(broken: Callable[[Any], None], wrong: str, tmp_path: Path) -> None:
    path, spoiled = drawn("summons", sample("summons"), tmp_path), tmp_path / "spoiled.pdf"
    with pikepdf.open(path) as pdf:
        broken(pdf)
        pdf.save(spoiled)
    assert any(wrong in fault for fault in checklist.faults(spoiled)), checklist.printed(spoiled)
