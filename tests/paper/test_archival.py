"""The printed checklist for PDF/A-2b: a sound file passes every point, and each point notices when it is broken."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, Stream, String

from ocr import archive_pdfa
from ocr.glyphless import Alphabet, font_of
from paper import archival

Breaking = Callable[[pikepdf.Pdf], Any]


def sound(path: Path, change: Breaking = lambda pdf: None, **how: Any) -> Path:
    """A page with a picture, a font, a form field and a note, called PDF/A-2b; then changed."""
    with pikepdf.new() as pdf:
        page = pdf.add_blank_page(page_size=(200, 200)).obj
        picture = Stream(pdf, bytes(100))
        picture.Type, picture.Subtype, picture.Width, picture.Height = Name.XObject, Name.Image, 10, 10
        picture.ColorSpace, picture.BitsPerComponent = Name.DeviceGray, 8
        font = pdf.make_indirect(font_of(pdf, Alphabet().fonts[0]))
        page.Resources = Dictionary(
            XObject=Dictionary(P=picture), Font=Dictionary(F=font), ExtGState=Dictionary(G=Dictionary(BM=Name.Multiply))
        )
        page.Contents = Stream(pdf, b"q 100 0 0 100 0 0 cm /P Do Q 1 0 0 rg BT /F 8 Tf (word) Tj ET")
        drawn = form(pdf, b"")
        note = Dictionary(Type=Name.Annot, Subtype=Name.Stamp, Rect=Array([0, 0, 9, 9]), F=4, AP=Dictionary(N=drawn))
        field = Dictionary(
            Type=Name.Annot,
            Subtype=Name.Widget,
            FT=Name.Tx,
            T=String("a"),
            Rect=Array([0, 0, 9, 9]),
            F=4,
            AP=Dictionary(N=drawn),
        )
        page.Annots = Array([pdf.make_indirect(note), pdf.make_indirect(field)])
        pdf.Root.AcroForm = Dictionary(Fields=Array([page.Annots[1]]))
        pdf.docinfo["/Title"], pdf.docinfo["/CreationDate"] = "Order & decree", "D:20260105101112-08'00'"
        archive_pdfa.claim(pdf)
        change(pdf)
        pdf.save(
            path,
            **{
                "deterministic_id": True,
                "stream_decode_level": pikepdf.StreamDecodeLevel.none,
                "fix_metadata_version": False,
                "compress_streams": False,
                **how,
            },
        )
    return path


def form(pdf: pikepdf.Pdf, content: bytes, **entries: Any) -> Any:
    drawn = Stream(pdf, content)
    drawn.Type, drawn.Subtype, drawn.BBox = Name.XObject, Name.Form, Array([0, 0, 9, 9])
    for key, value in entries.items():
        drawn["/" + key] = value
    return pdf.make_indirect(drawn)


def test_a_sound_file_passes_every_point_and_the_list_says_what_it_does_not_look_at(tmp_path: Path) -> None:
    path = sound(tmp_path / "sound.pdf")
    assert archival.faults(path) == []
    printed = archival.printed(path)
    assert printed.startswith("Checked, not certified:")
    assert printed.count("[x]") == len(archival.POINTS)
    assert "Not looked at" in printed


def locked(plain: Path, path: Path) -> Path:
    with pikepdf.open(plain) as pdf:
        pdf.save(path, encryption=pikepdf.Encryption(owner="secret", user=""))
    return path


def picture(**entries: Any) -> Breaking:
    def change(pdf: pikepdf.Pdf) -> None:
        for key, value in entries.items():
            pdf.pages[0].obj.Resources.XObject.P["/" + key] = value

    return change


def mark(number: int, **entries: Any) -> Breaking:
    def change(pdf: pikepdf.Pdf) -> None:
        for key, value in entries.items():
            pdf.pages[0].obj.Annots[number]["/" + key] = value

    return change


def root(**entries: Any) -> Breaking:
    def change(pdf: pikepdf.Pdf) -> None:
        for key, value in entries.items():
            pdf.Root["/" + key] = value

    return change


def page(**entries: Any) -> Breaking:
    def change(pdf: pikepdf.Pdf) -> None:
        for key, value in entries.items():
            pdf.pages[0].obj["/" + key] = value

    return change


def content(said: bytes) -> Breaking:
    return lambda pdf: pdf.pages[0].contents_add(said)


def resource(kind: str, make: Callable[[pikepdf.Pdf], Any]) -> Breaking:
    def change(pdf: pikepdf.Pdf) -> None:
        held = pdf.pages[0].obj.Resources
        held[f"/{kind}"] = Dictionary(X=make(pdf))

    return change


def font(**entries: Any) -> Breaking:
    def change(pdf: pikepdf.Pdf) -> None:
        held = pdf.pages[0].obj.Resources.Font.F
        for key, value in entries.items():
            if value is None:
                del held["/" + key]
            else:
                held["/" + key] = value

    return change


def used_in_a_note_only(pdf: pikepdf.Pdf) -> None:
    loose = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica)
    pdf.pages[0].obj.Annots[0].AP.N = form(pdf, b"BT /H 8 Tf (x) Tj ET", Resources=Dictionary(Font=Dictionary(H=loose)))


def metadata_of(said: bytes) -> Breaking:
    def change(pdf: pikepdf.Pdf) -> None:
        pdf.Root.Metadata = Stream(pdf, said, Type=Name.Metadata, Subtype=Name.XML)

    return change


def other_title(pdf: pikepdf.Pdf) -> None:
    pdf.docinfo["/Title"] = "Another title"


def metadata_of_a_picture(pdf: pikepdf.Pdf) -> None:
    pdf.pages[0].obj.Resources.XObject.P.Metadata = Stream(pdf, b"<x/>", Type=Name.Metadata, Subtype=Name.XML)


def profile(pdf: pikepdf.Pdf) -> None:
    bad = Stream(pdf, b"no profile at all")
    bad.N = 3
    pdf.pages[0].obj.Resources.ColorSpace = Dictionary(C=Array([Name.ICCBased, pdf.make_indirect(bad)]))


def printing_profile(pdf: pikepdf.Pdf) -> None:
    cmyk = bytearray(archive_pdfa.srgb())
    cmyk[16:20] = b"CMYK"
    pdf.Root.OutputIntents[0].DestOutputProfile = Stream(pdf, bytes(cmyk))


def jpeg2000(channels: int, method: int = 1) -> Breaking:
    head = bytes([0, 0, 0, 10, 0, 0, 0, 10, 0, channels, 7, 7, 0, 0])
    colour = bytes([method, 0, 1, 0, 0, 0, 17])

    def box(kind: bytes, body: bytes) -> bytes:
        return (8 + len(body)).to_bytes(4, "big") + kind + body

    data = box(b"jP  ", b"\r\n\x87\n") + box(b"jp2h", box(b"ihdr", head) + box(b"colr", colour))

    def change(pdf: pikepdf.Pdf) -> None:
        held = pdf.pages[0].obj.Resources.XObject
        held.P.write(data, filter=Name.JPXDecode)
        del held.P["/ColorSpace"]

    return change


def layers(pdf: pikepdf.Pdf) -> None:
    group = pdf.make_indirect(Dictionary(Type=Name.OCG, Name=String("a")))
    pdf.Root.OCProperties = Dictionary(OCGs=Array([group]), D=Dictionary(Name=String("all"), Order=Array([])))


def attached(pdf: pikepdf.Pdf) -> None:
    pdf.attachments["secret.txt"] = pikepdf.AttachedFileSpec(pdf, b"secret")


def signed(pdf: pikepdf.Pdf) -> None:
    pdf.pages[0].obj.Annots[1].V = pdf.make_indirect(Dictionary(Type=Name.Sig, ByteRange=Array([0, 1, 2, 3])))


def action(**entries: Any) -> Breaking:
    return root(OpenAction=Dictionary(**entries))


GOLD = Array([Name.DeviceN, Array([Name.Gold]), Name.DeviceRGB, Dictionary()])
BREAKS: dict[str, tuple[str, Breaking]] = {
    "packed as lzw": ("packed as LZW", lambda pdf: pdf.pages[0].obj.Resources.XObject.P.write(b"\x80\x0b\x60\x50\x22\x0c\x0c\x85\x01", filter=Name.LZWDecode)),
    "kept elsewhere": ("lies in another file", picture(F=String("picture.jpg"))),
    "long name": ("name longer than 127", page(**{"N" * 130: 1})),
    "long string": ("string longer", page(PieceInfo=Dictionary(Said=String("a" * 40_000)))),
    "giant page": ("larger than 200 inches", page(MediaBox=Array([0, 0, 20_000, 200]))),
    "odd rights": ("withholds rights", root(Perms=Dictionary(Strange=1))),
    "strange operator": ("operators no reader knows", content(b"BX hocus EX")),
    "deep nest": ("too deep in itself", content(b"q " * 40 + b"Q " * 40)),
    "form without resources": ("does not say where its fonts", resource("XObject", lambda pdf: form(pdf, b"/Z Do"))),
    "no intent": ("does not say what its colours mean", lambda pdf: pdf.Root.__delitem__("/OutputIntents")),
    "intent for print": ("another profile than one for screens", printing_profile),
    "press colours drawn": ("printing press", content(b"0 0 0 1 k")),
    "press colours chosen": ("printing press", content(b"/DeviceCMYK cs")),
    "press colours in a picture": ("printing press", picture(ColorSpace=Name.DeviceCMYK)),
    "press colours within": ("printing press", resource("ColorSpace", lambda pdf: Array([Name.Indexed, Name.DeviceCMYK, 1, String(b"aaaabbbb")]))),
    "press colours inline": ("printing press", content(b"BI /W 1 /H 1 /BPC 8 /CS /CMYK ID aaaa EI")),
    "press colours blended": ("printing press", page(Group=Dictionary(S=Name.Transparency, CS=Name.DeviceCMYK))),
    "broken profile": ("profile in it cannot be read", profile),
    "spot colour": ("spot colour in it is not explained", resource("ColorSpace", lambda pdf: GOLD)),
    "transfer curve": ("transfer curves", resource("ExtGState", lambda pdf: Dictionary(TR=Name.Identity))),
    "halftone": ("halftone", resource("ExtGState", lambda pdf: Dictionary(HT=Dictionary(HalftoneType=6)))),
    "rendering": ("shown in an unknown way", content(b"/Prettily ri")),
    "alternates": ("another one to be shown", picture(Alternates=Array([]))),
    "print shop": ("linked to a print shop", picture(OPI=Dictionary())),
    "smoothed": ("wants a picture smoothed", picture(Interpolate=True)),
    "jpeg 2000 of two channels": ("unusual make", jpeg2000(2)),
    "jpeg 2000 of unclear colours": ("colours are not clear", jpeg2000(3, method=9)),
    "postscript": ("PostScript", resource("XObject", lambda pdf: form(pdf, b"", PS=Dictionary()))),
    "referred form": ("lies in another file", resource("XObject", lambda pdf: form(pdf, b"", Ref=Dictionary()))),
    "blend": ("blends pictures in an unknown way", resource("ExtGState", lambda pdf: Dictionary(BM=Name.Sparkle))),
    "font not embedded": ("DocgenUnseen is not embedded", font(FontDescriptor=None)),
    "font of a note not embedded": ("font Helvetica is not embedded", used_in_a_note_only),
    "font without widths": ("how wide its letters are", font(Widths=Array([1]))),
    "symbolic font with encoding": ("which letters its signs are", font(Encoding=Name.WinAnsiEncoding)),
    "note of a film": ("mark of the kind Movie", mark(0, Subtype=Name.Movie)),
    "note not printed": ("note or mark that is not printed", mark(0, F=0)),
    "note hidden": ("note or mark that is not printed", mark(0, F=6)),
    "note not drawn": ("does not say what it looks like", lambda pdf: pdf.pages[0].obj.Annots[0].__delitem__("/AP")),
    "note with two looks": ("looks different under the mouse", lambda pdf: pdf.pages[0].obj.Annots[0].AP.__setitem__("/D", pdf.pages[0].obj.Annots[0].AP.N)),
    "field that acts": ("does something by itself", mark(1, A=Dictionary(S=Name.URI, URI=String("https://example.org")))),
    "fields not drawn": ("what its form fields look like", lambda pdf: pdf.Root.AcroForm.__setitem__("/NeedAppearances", True)),
    "xfa": ("(XFA)", lambda pdf: pdf.Root.AcroForm.__setitem__("/XFA", Array([]))),
    "signed": ("signed electronically", signed),
    "script": ("it has a script", action(S=Name.JavaScript, JS=String("app.alert(1)"))),
    "launch": ("by itself (Launch)", action(S=Name.Launch)),
    "named": ("by itself (Named)", action(S=Name.Named, N=Name.Print)),
    "further actions": ("opened, closed or clicked", page(AA=Dictionary())),
    "metadata broken": ("metadata cannot be read", metadata_of(b"<x:xmpmeta")),
    "metadata silent": ("do not name PDF/A-2b", metadata_of(b'<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/>')),
    "metadata missing": ("it has no metadata", lambda pdf: pdf.Root.__delitem__("/Metadata")),
    "metadata of a picture": ("metadata of its own", metadata_of_a_picture),
    "two titles": ("information dictionary differ", other_title),
    "attachment": ("file attached", attached),
    "layers": ("in no list", layers),
    "other presentations": ("shown in other ways", root(Names=Dictionary(AlternatePresentations=Dictionary()))),
    "steps": ("shown in steps", page(PresSteps=Dictionary())),
    "requirements": ("special abilities", root(Requirements=Array([]))),
}  # fmt: skip


@pytest.mark.parametrize("name", BREAKS)
def test_each_point_notices_when_it_is_broken_and_says_so_in_words(name: str, tmp_path: Path) -> None:
    sentence, change = BREAKS[name]
    path = sound(tmp_path / "broken.pdf", change)
    assert any(sentence in fault for fault in archival.faults(path)), archival.printed(path)


def test_an_encrypted_file_and_one_without_its_first_line_or_with_something_after_its_end_are_noticed(
    tmp_path: Path,
) -> None:
    path = locked(sound(tmp_path / "plain.pdf"), tmp_path / "locked.pdf")
    assert any("encrypted" in fault for fault in archival.faults(path))
    path = sound(tmp_path / "long.pdf")
    path.write_bytes(path.read_bytes() + b"more")
    assert any("something follows its end" in fault for fault in archival.faults(path))
    path = sound(tmp_path / "new.pdf", force_version="2.0")
    assert any("versions 1.0 to 1.7" in fault for fault in archival.faults(path))


@pytest.mark.parametrize(
    ("written", "said"),
    [("D:20260105101112-08'00'", "2026-01-05T10:11:12-08:00"), ("D:20260105", "2026-01-05"), ("D:2026", "2026"),
     ("D:20260105101112Z", "2026-01-05T10:11:12Z"), ("yesterday", None)],
)  # fmt: skip
def test_a_date_is_said_the_same_in_both_places_or_in_neither(written: str, said: str | None, tmp_path: Path) -> None:
    def change(pdf: pikepdf.Pdf) -> None:
        pdf.docinfo["/ModDate"] = written
        archive_pdfa.claim(pdf)

    path = sound(tmp_path / "dated.pdf", change)
    assert archival.faults(path) == []
    with pikepdf.open(path) as pdf:
        packet = pdf.Root.Metadata.read_bytes().decode()
        assert (f"<xmp:ModifyDate>{said}</xmp:ModifyDate>" in packet) == (said is not None)
        assert ("/ModDate" in pdf.docinfo) == (said is not None)
