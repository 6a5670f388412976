"""Foreign forms: locked, signed, alive, scripted, broken. Refused or cleaned, with a sentence each; nothing of theirs runs or stays."""

import random
from collections.abc import Callable
from contextlib import suppress
from io import BytesIO
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, String

from docgen.render import form, form_fields
from paper.active import active_content
from paper.child import Refusal
from tests.render.drawing import SHELF, sample, texts
from tests.render.forms import KIND, check, filled, shelf, text

BOX = (50, 700, 250, 720)
TABLE = '[fields]\nname = "name"\n'
SCRIPT = {"/S": Name.JavaScript, "/JS": String("app.alert(1)")}
LEGIBLE = pikepdf.StreamDecodeLevel.generalized
SCANS = Path(__file__).resolve().parents[3] / "shared" / "scans"


def _drawn(
    tmp_path: Path, change: Callable[[pikepdf.Pdf], Any], *more: Dictionary, table: str = TABLE
) -> tuple[Path, dict[str, Any]]:
    stand = shelf(tmp_path, [text("name", BOX), *more], table, change=change)
    return filled({"name": "Ana Duarte"}, tmp_path, shelf=stand, kind="small")


def _scripts(pdf: pikepdf.Pdf) -> None:
    field = pdf.pages[0].obj.Annots[0]
    field.AA = Dictionary({f"/{key}": Dictionary(SCRIPT) for key in "KFVC"})
    pdf.Root.OpenAction = pdf.make_indirect(Dictionary(SCRIPT))
    pdf.Root.AA = Dictionary(WC=Dictionary(SCRIPT))
    pdf.pages[0].obj.AA = Dictionary(O=Dictionary(SCRIPT))
    pdf.Root.Names = Dictionary(JavaScript=Dictionary(Names=Array([String("a"), Dictionary(SCRIPT)])))


def _calculated(pdf: pikepdf.Pdf) -> None:
    pdf.Root.AcroForm.CO = Array([pdf.pages[0].obj.Annots[0]])


def _xfa(pdf: pikepdf.Pdf) -> None:
    pdf.Root.AcroForm.XFA = pdf.make_stream(b"<xdp/>")


def _usage_rights(pdf: pikepdf.Pdf) -> None:
    pdf.Root.Perms = Dictionary(UR3=pdf.make_indirect(Dictionary(Type=Name.Sig, Contents=String("x"))))


def _attachment(pdf: pikepdf.Pdf) -> None:
    pdf.attachments["secret.txt"] = pikepdf.AttachedFileSpec(pdf, b"secret")


def _sends(pdf: pikepdf.Pdf) -> None:
    pdf.pages[0].obj.Annots[1].A = Dictionary(S=Name.SubmitForm, F=String("http://127.0.0.1/"))


def _owner_locked(pdf: pikepdf.Pdf) -> dict[str, Any]:
    return {"encryption": pikepdf.Encryption(owner="x", user="", allow=pikepdf.Permissions(modify_form=True))}


def _button() -> Dictionary:
    """A push button, as forms have them to print or to clear."""
    return Dictionary(
        Type=Name.Annot,
        Subtype=Name.Widget,
        FT=Name.Btn,
        Ff=1 << 16,
        T=String("print"),
        Rect=Array([400, 700, 450, 720]),
        F=4,
    )


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (_scripts, "scripts and buttons that act were taken out"),
        (_calculated, "its own scripts calculate"),
        (_xfa, "second self in XFA was taken out"),
        (_usage_rights, "usage rights were taken out"),
        (_attachment, "attached to the form"),
        (_sends, "buttons that act"),
        (_owner_locked, "was encrypted, though open to be filled in"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("flat", [True, False])
def test_what_a_form_brings_along_is_taken_out_and_named(
    tmp_path: Path, change: Callable[[pikepdf.Pdf], Any], told: str, flat: bool
) -> None:
    stand = shelf(tmp_path, [text("name", BOX), _button()], TABLE, change=change)
    path, said = filled({"name": "Ana Duarte"}, tmp_path, shelf=stand, kind="small", flatten=flat)
    assert any(told in sentence for sentence in said["cleaned"]), said["cleaned"]
    with pikepdf.open(path) as pdf:
        assert active_content(pdf) == []
        assert not pdf.is_encrypted
        assert "/Perms" not in pdf.Root
    assert "Ana Duarte" in said["texts"][0]
    assert said["archival"] is False


def _user_locked(pdf: pikepdf.Pdf) -> dict[str, Any]:
    return {"encryption": pikepdf.Encryption(owner="x", user="y")}


def _not_to_be_filled(pdf: pikepdf.Pdf) -> dict[str, Any]:
    no = pikepdf.Permissions(modify_form=False, modify_annotation=False, modify_other=False)
    return {"encryption": pikepdf.Encryption(owner="x", user="", allow=no)}


def _signed(pdf: pikepdf.Pdf) -> None:
    signature = Dictionary(
        FT=Name.Sig, T=String("judge"), V=pdf.make_indirect(Dictionary(Type=Name.Sig, Contents=String("x")))
    )
    pdf.Root.AcroForm.Fields.append(pdf.make_indirect(signature))


def _certified(pdf: pikepdf.Pdf) -> None:
    pdf.Root.Perms = Dictionary(DocMDP=pdf.make_indirect(Dictionary(Type=Name.Sig)))


def _living(pdf: pikepdf.Pdf) -> None:
    _xfa(pdf)
    pdf.Root.NeedsRendering = True


def _living_without_fields(pdf: pikepdf.Pdf) -> None:
    _xfa(pdf)
    del pdf.pages[0].obj["/Annots"]


def _flat(pdf: pikepdf.Pdf) -> None:
    del pdf.pages[0].obj["/Annots"], pdf.Root["/AcroForm"]


def _hidden_script(pdf: pikepdf.Pdf) -> None:
    pdf.Root.Odd = pdf.make_indirect(Dictionary(SCRIPT))


def _loose_font(pdf: pikepdf.Pdf) -> None:
    page = pdf.pages[0]
    page.obj.Resources = Dictionary(
        Font=Dictionary(F1=Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica))
    )
    page.contents_add(b"BT /F1 12 Tf 50 750 Td (Form) Tj ET")


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (_user_locked, "locked with a password"),
        (_not_to_be_filled, "its fields may not be filled in"),
        (_signed, "signed digitally"),
        (_certified, "signed digitally"),
        (_living, "living XFA form"),
        (_living_without_fields, "living XFA form"),
        (_flat, "has no fields; it is a scan or a print"),
        (_hidden_script, "something active is left in it"),
        (_loose_font, "does not bring its font Helvetica along"),
    ],
)  # fmt: skip
def test_a_form_that_must_not_or_cannot_be_filled_in_is_refused_in_a_sentence(
    tmp_path: Path, change: Callable[[pikepdf.Pdf], Any], told: str
) -> None:
    with pytest.raises(Refusal, match=told):
        _drawn(tmp_path, change)
    assert not (tmp_path / "small.pdf").exists()


def test_a_form_with_loose_fonts_is_used_where_the_office_says_so(tmp_path: Path) -> None:
    path, said = _drawn(tmp_path, _loose_font, table=f"[form]\nloose_fonts = true\n{TABLE}")
    assert "Ana Duarte" in texts(path)[0]
    assert said["archival"] is False


def _signature() -> Dictionary:
    box = Array([50, 100, 250, 130])
    return Dictionary(Type=Name.Annot, Subtype=Name.Widget, FT=Name.Sig, T=String("judge"), Rect=box, F=4)


def test_a_place_for_a_signature_is_left_open_and_never_filled(tmp_path: Path) -> None:
    _, said = _drawn(tmp_path, lambda pdf: None, _signature(), table=f'[form]\nleft_open = ["judge"]\n{TABLE}')
    assert said["left_open"] == ["judge"]
    with pytest.raises(Refusal, match="judge is a signature and cannot be filled in"):
        _drawn(tmp_path, lambda pdf: None, _signature(), table=f'{TABLE}judge = "name"\n')


def test_what_a_form_came_filled_with_does_not_stand_on_the_paper(tmp_path: Path) -> None:
    path, _ = _drawn(
        tmp_path, lambda pdf: None, text("old", (50, 500, 250, 520), V=String("SOMEBODY ELSE")),
        table=f'[form]\nleft_open = ["old"]\n{TABLE}',
    )  # fmt: skip
    assert "SOMEBODY" not in texts(path)[0]
    assert b"SOMEBODY" not in path.read_bytes()


def test_a_form_whose_pages_leave_their_coordinates_turned_is_filled_in_place(tmp_path: Path) -> None:
    def turned(pdf: pikepdf.Pdf) -> None:
        pdf.pages[0].contents_add(b"1 0 0 -1 0 792 cm q 2 0 0 2 9 9 cm")

    import pypdfium2

    path, _ = _drawn(tmp_path, turned)
    assert pypdfium2.PdfDocument(path)[0].get_textpage().get_text_bounded(*BOX).strip() == "Ana Duarte"


def test_fields_that_lie_in_each_other_in_a_ring_end_in_a_sentence_or_a_paper(tmp_path: Path) -> None:
    def ring(pdf: pikepdf.Pdf) -> None:
        one = pdf.pages[0].obj.Annots[0]
        one.Parent = pdf.make_indirect(Dictionary(T=String("loop"), Kids=Array([one])))
        one.Parent.Parent = one

    with pytest.raises(Refusal):
        _drawn(tmp_path, ring)


@pytest.mark.parametrize("seed", range(12))
def test_a_damaged_form_ends_in_a_paper_or_in_a_sentence(tmp_path: Path, seed: int) -> None:
    chance, whole, bare = random.Random(seed), SHELF / KIND, BytesIO()
    with pikepdf.open(whole / f"{KIND}.pdf") as pdf:
        pdf.save(
            bare,
            object_stream_mode=pikepdf.ObjectStreamMode.disable,
            compress_streams=False,
            stream_decode_level=LEGIBLE,
        )
    folder = tmp_path / "shelf" / KIND
    folder.mkdir(parents=True)
    (folder / "fields.toml").write_text((whole / "fields.toml").read_text())
    for _ in range(4):
        content = bytearray(bare.getvalue())
        for _ in range(chance.randrange(1, 40)):
            at = chance.randrange(len(content))
            content[at : at + chance.randrange(1, 4)] = bytes(
                chance.randrange(32, 127) for _ in range(chance.randrange(0, 4))
            )
        (folder / f"{KIND}.pdf").write_bytes(content[: chance.choice([len(content), len(content) // 2])])
        with suppress(Refusal):
            filled(sample(KIND), tmp_path, shelf=tmp_path / "shelf")


def test_the_real_scanned_forms_are_told_to_have_no_fields() -> None:
    """Read where real papers lie beside the checkout; passes with nothing looked at where they do not."""
    for path in sorted(SCANS.glob("form-tx-*.pdf")):
        with pytest.raises(Refusal, match="it has no fields; it is a scan or a print of a form"):
            form_fields.rows(path=str(path))


def test_a_form_with_more_fields_than_any_court_has_is_refused(tmp_path: Path) -> None:
    many = [check(f"c{number}", (10, 10, 20, 20)) for number in range(form_fields.MOST + 1)]
    with pytest.raises(Refusal, match="more than 5,000 fields"):
        form_fields.rows(path=str(shelf(tmp_path, many, TABLE) / "small" / "small.pdf"))


def test_a_file_that_is_no_pdf_is_refused_in_a_sentence(tmp_path: Path) -> None:
    stand = shelf(tmp_path, [text("name", BOX)], TABLE)
    (stand / "small" / "small.pdf").write_bytes(b"MZ\x00 not a form")
    assert form.contract_faults(stand, "small", str)[0].startswith(
        "The form cannot be filled in: it cannot be opened as a PDF"
    )
