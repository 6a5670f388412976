"""Pictures as no scanner should make them: every depth, size, tag and packing becomes a page that is read, or that is told to be unread."""

import io
import struct
from pathlib import Path
from typing import Any

import pikepdf
import pypdfium2 as pdfium
import pytest
import weasyprint
from hypothesis import given, settings
from hypothesis import strategies as st
from pikepdf import Array, Dictionary, Name
from PIL import Image, ImageDraw, ImageOps

from ocr.languages import foreign
from ocr.pages import Reading
from ocr.reading import read_paper
from ocr.textlayer import garbled
from ocr.wrapping import wrap
from paper.child import Child, Limits, Refusal
from paper.pdf import examine, page_picture
from tests.flows.odd_pages import OVER, picture_of, pictured
from tests.flows.papers import motion

NUMBER = "3:26-cv-01188-MO"


def saved(picture: Image.Image, kind: str, **how: Any) -> bytes:
    out = io.BytesIO()
    picture.save(out, kind, **how)
    return out.getvalue()


def read(folder: Path, name: str, content: bytes, engine: str = "kept") -> tuple[dict[str, Any], Reading]:
    (folder / name).write_bytes(content)
    done = read_paper(path=str(folder / name), folder=str(folder / "read"), page_limit=50, engine=engine)
    return done, Reading.load(Path(done["reading"]))


def paper(size: tuple[int, int]) -> Image.Image:
    """White paper with one black bar a tenth of its height."""
    picture = Image.new("L", size, 255)
    ImageDraw.Draw(picture).rectangle((0, size[1] // 2, size[0], size[1] // 2 + size[1] // 10), fill=0)
    return picture


def clear(picture: Image.Image) -> Image.Image:
    """Black ink on nothing: every dot is black, the paper's are transparent."""
    whole = Image.new("RGB", picture.size, 0)
    whole.putalpha(ImageOps.invert(picture))
    return whole


def as_mode(picture: Image.Image, mode: str) -> Image.Image:
    """The picture in this mode, of the same look."""
    if mode == "I;16":
        return picture.convert("I").point(lambda tone: tone * 257).convert("I;16")
    if mode == "RGBA":
        return clear(picture)
    if mode == "LA":
        return Image.merge("LA", (Image.new("L", picture.size, 0), ImageOps.invert(picture)))
    return picture.convert("RGB").convert(mode) if mode in {"CMYK", "YCbCr", "P"} else picture.convert(mode)


MODES = {
    "PNG": ["1", "L", "LA", "P", "RGB", "RGBA", "I;16"],
    "TIFF": ["1", "L", "LA", "P", "RGB", "RGBA", "CMYK", "I;16", "I", "F", "YCbCr"],
    "JPEG": ["1", "L", "RGB", "CMYK", "YCbCr"],
}  # fmt: skip
ANY_KIND = st.sampled_from([(kind, mode) for kind, modes in MODES.items() for mode in modes])
ANY_SIDE = st.one_of(st.integers(1, 12), st.integers(13, 900), st.sampled_from([1700, 2200, 12_000]))
ANY_DPI = st.one_of(st.none(), st.sampled_from([0, 1, 30, 72, 96, 204, 600, 1200, 2400, 60_000]), st.integers(1, 3000))


def tried(folder: Path, kind: str, mode: str, size: tuple[int, int], dpi: int | None) -> None:
    """The picture makes one page, as large as was measured, as light as it is, which the desk can show."""
    path = folder / "picture"
    how: dict[str, Any] = {"compression": "tiff_lzw"} if kind == "TIFF" else {}
    path.write_bytes(saved(as_mode(paper(size), mode), kind, **how, **({"dpi": (dpi, dpi)} if dpi is not None else {})))
    [measured] = examine(path=str(path), page_limit=5)["sizes"]
    page = pdfium.PdfDocument(wrap(path, folder / "pages.pdf"))[0]
    assert page.get_size() == pytest.approx(measured, abs=0.6)
    drawn = page.render(scale=600 / max(page.get_size()), grayscale=True).to_pil().convert("L")
    if min(size) >= 100 and min(drawn.size) >= 100:  # a strip drawn six pixels high has no ink left to measure
        assert sum(drawn.histogram()[200:]) > 0.7 * drawn.width * drawn.height, "the paper became dark"
        assert sum(drawn.histogram()[:60]) > 0.02 * drawn.width * drawn.height, "the ink is gone"
    shown = page_picture(path=str(path), page=1, out=str(folder / "shown.png"))
    assert min(shown.values()) >= 1


@settings(max_examples=25, deadline=None)
@given(kind=ANY_KIND, wide=ANY_SIDE, high=ANY_SIDE, dpi=ANY_DPI)
def test_a_picture_of_any_depth_size_and_tag_is_one_page_as_large_as_measured_and_as_light(
    tmp_path_factory: pytest.TempPathFactory, kind: tuple[str, str], wide: int, high: int, dpi: int | None
) -> None:
    size = (wide, min(high, 4_000_000 // wide))
    tried(tmp_path_factory.mktemp("any"), *kind, (size[0], max(1, size[1])), dpi)


@pytest.mark.long
@settings(max_examples=1500, deadline=None)
@given(kind=ANY_KIND, wide=ANY_SIDE, high=ANY_SIDE, dpi=ANY_DPI)
def test_fifteen_hundred_pictures_of_any_depth_size_and_tag_are_pages(
    tmp_path_factory: pytest.TempPathFactory, kind: tuple[str, str], wide: int, high: int, dpi: int | None
) -> None:
    tried(tmp_path_factory.mktemp("any"), *kind, (wide, max(1, min(high, 4_000_000 // wide))), dpi)


@pytest.mark.parametrize(("kind", "mode"), [(kind, mode) for kind, modes in MODES.items() for mode in modes])
def test_every_kind_of_picture_keeps_its_light_and_its_size(kind: str, mode: str, tmp_path: Path) -> None:
    tried(tmp_path, kind, mode, (850, 1100), 100)


@pytest.mark.parametrize("engine", ["kept", "command"])
@pytest.mark.parametrize("dpi", [1200, 72])
def test_a_scan_with_a_wrong_resolution_is_read_like_any_other(dpi: int, engine: str, tmp_path: Path) -> None:
    _, pages = read(tmp_path, "scan.png", saved(picture_of(motion()), "PNG", dpi=(dpi, dpi)), engine)
    assert NUMBER in pages.text(1)
    assert (pages.pages[0].width, pages.pages[0].height) == pytest.approx((612, 792), abs=1)


@pytest.mark.parametrize("side", [100, 2550, 14_400])
def test_a_page_told_to_be_as_small_as_a_stamp_or_as_large_as_a_wall_is_read(side: int, tmp_path: Path) -> None:
    high = min(14_400, side * 11 / 8.5)
    packed, draw = saved(picture_of(motion()), "JPEG"), f"q {side} 0 0 {high} 0 0 cm /I Do Q".encode()
    content = pictured(packed, draw=draw, size=(side, high), Width=1700, Height=2200, Filter=Name.DCTDecode)
    done, pages = read(tmp_path, "wall.pdf", content)
    assert done["sources"] == ["ocr"]
    assert NUMBER in pages.text(1)


def test_a_printed_page_as_large_as_a_wall_is_read_and_needs_no_more_memory_than_others(tmp_path: Path) -> None:
    with pikepdf.open(io.BytesIO(motion())) as pdf:
        pdf.pages[0].obj.MediaBox = Array([0, 0, 14_400, 14_400])
        pdf.save(tmp_path / "made.pdf")
    with Child(limits=Limits(memory_bytes=1_000_000_000), preload=("ocr.reading",)) as child:
        done = child.run(
            "ocr.reading:read_paper", path=str(tmp_path / "made.pdf"), folder=str(tmp_path / "read"), page_limit=5
        )
    assert done["sources"] == ["layer"]


@pytest.mark.parametrize("turned", [-90, 90, 180, 450])
def test_a_page_that_the_file_turns_is_believed_like_any_other(turned: int, tmp_path: Path) -> None:
    with pikepdf.open(io.BytesIO(motion())) as pdf:
        pdf.pages[0].obj.Rotate = turned
        pdf.save(tmp_path / "made.pdf")
    done, pages = read(tmp_path, "turned.pdf", (tmp_path / "made.pdf").read_bytes())
    assert (done["sources"], done["notes"]) == (["layer"], [])
    assert NUMBER in pages.text(1)


def test_a_picture_that_breaks_off_is_read_as_far_as_it_goes_and_told(tmp_path: Path) -> None:
    content = saved(picture_of(motion()), "JPEG", dpi=(200, 200))
    done, pages = read(tmp_path, "cut.jpg", content[: len(content) // 2] + b"\xff\xd9")
    assert "UNITED STATES DISTRICT COURT" in pages.text(1)
    [note] = done["notes"]
    assert (note["page"], note["code"]) == (1, "CORRUPT")
    assert "breaks off before its end" in note["told"]


def test_a_moving_picture_is_one_page(tmp_path: Path) -> None:
    content = saved(paper((850, 1100)), "PNG", save_all=True, append_images=[paper((850, 1100)).rotate(180)])
    (tmp_path / "moving.png").write_bytes(content)
    assert examine(path=str(tmp_path / "moving.png"), page_limit=9)["pages"] == 1
    assert len(pdfium.PdfDocument(wrap(tmp_path / "moving.png", tmp_path / "pages.pdf"))) == 1


JBIG2 = {
    "a dictionary of nonsense": b"\xff" * 40,
    "a dictionary that is not there": b"",
}


@pytest.mark.parametrize("how", JBIG2)
def test_a_picture_whose_dictionary_is_broken_is_told_and_never_taken_for_a_blank_page(
    how: str, tmp_path: Path
) -> None:
    def segment(number: int, kind: int, refers: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">IBB", number, kind, len(refers) << 5) + refers + b"\x01" + struct.pack(">I", len(data)) + data
        )

    head = segment(1, 48, b"", struct.pack(">IIIIBH", 1700, 2200, 0, 0, 0, 0))
    text = struct.pack(">IIIIB", 1700, 2200, 0, 0, 0) + struct.pack(">HI", 0, 5) + bytes(40)
    globals_ = segment(0, 0, b"", JBIG2[how]) if JBIG2[how] else b""
    content = pictured(
        globals_ + head + segment(2, 6, b"\x00", text),
        Width=1700,
        Height=2200,
        BitsPerComponent=1,
        Filter=Name.JBIG2Decode,
    )
    done, _ = read(tmp_path, "scan.pdf", content)
    assert done["sources"] == ["unread"]
    assert done["notes"][0]["code"] == "CORRUPT"


def spoilt(frames: int, bad: int, **how: Any) -> bytes:
    """A TIFF whose page `bad` (from 0) has the right number of bytes, but wrong ones."""
    picture = picture_of(motion(), 100)
    whole = bytearray(
        saved(picture, "TIFF", save_all=True, append_images=[picture] * (frames - 1), dpi=(100, 100), **how)
    )
    opened: Any = Image.open(io.BytesIO(bytes(whole)))
    opened.seek(bad)
    for at, long in zip(opened.tag_v2[273], opened.tag_v2[279], strict=True):
        whole[at : at + long] = (b"\xff\x00\x55" * long)[:long]
    return bytes(whole)


def test_one_damaged_page_of_a_tiff_is_told_and_the_others_are_read(tmp_path: Path) -> None:
    content = spoilt(4, 2, compression="tiff_lzw")
    (tmp_path / "scan.tif").write_bytes(content)
    assert examine(path=str(tmp_path / "scan.tif"), page_limit=9)["pages"] == 4
    done, pages = read(tmp_path, "scan.tif", content)
    assert done["sources"] == ["ocr", "ocr", "unread", "ocr"]
    assert done["notes"] == [{"page": 3, "code": "CORRUPT", "told": "is a picture that is damaged and cannot be drawn"}]
    assert all("CASTELLAN" in pages.text(page) for page in (1, 2, 4))


def test_a_tiff_of_nothing_but_damaged_pages_is_refused(tmp_path: Path) -> None:
    (tmp_path / "scan.tif").write_bytes(spoilt(1, 0, compression="tiff_lzw"))
    with pytest.raises(Refusal):
        examine(path=str(tmp_path / "scan.tif"), page_limit=9)


def test_a_header_printed_over_a_scan_that_cannot_be_drawn_does_not_hide_that(tmp_path: Path) -> None:
    header = b" BT /F 10 Tf 60 770 Td (Case 3:26-cv-01188-MO Document 5 Filed 03/02/26 Page 1 of 1) Tj ET"
    content = pictured(b"no JPEG", draw=OVER + header, Width=800, Height=1000, Filter=Name.DCTDecode)
    done, _ = read(tmp_path, "scan.pdf", content)
    assert done["sources"] == ["unread"]


def form(folder: Path, *, drawn: bool) -> bytes:
    """A filled form: the number stands in a field of it; without `drawn` the field says what it holds, not what it looks like."""
    with pikepdf.open(io.BytesIO(motion(number="____________"))) as pdf:
        helvetica = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica)
        field = Dictionary(
            Type=Name.Annot, Subtype=Name.Widget, FT=Name.Tx, T="number", V=NUMBER, Rect=Array([300, 500, 500, 520]), F=4,
            DA="/Helv 12 Tf 0 g",
        )  # fmt: skip
        if drawn:
            look = pikepdf.Stream(pdf, f"BT /Helv 12 Tf 2 5 Td ({NUMBER}) Tj ET".encode())
            look.Type, look.Subtype, look.BBox = Name.XObject, Name.Form, Array([0, 0, 200, 20])
            look.Resources = Dictionary(Font=Dictionary(Helv=helvetica))
            field.AP = Dictionary(N=look)
        placed = pdf.make_indirect(field)
        pdf.pages[0].obj.Annots = Array([placed])
        resources = Dictionary(Font=Dictionary(Helv=helvetica))
        pdf.Root.AcroForm = Dictionary(Fields=Array([placed]), DA="/Helv 12 Tf 0 g", DR=resources)
        if not drawn:
            pdf.Root.AcroForm.NeedAppearances = True
        pdf.save(folder / "form.pdf")
    return (folder / "form.pdf").read_bytes()


@pytest.mark.parametrize("drawn", [True, False])
def test_what_was_typed_into_a_form_is_read_and_shown(drawn: bool, tmp_path: Path) -> None:
    content = form(tmp_path, drawn=drawn)
    _, pages = read(tmp_path, "form.pdf", content)
    assert NUMBER in pages.text(1)
    page_picture(path=str(tmp_path / "form.pdf"), page=1, out=str(tmp_path / "shown.png"), dpi=72)
    with Image.open(tmp_path / "shown.png") as shown:
        assert shown.convert("L").crop((300, 272, 500, 292)).getextrema()[0] < 100  # type: ignore[operator]
    assert (tmp_path / "form.pdf").read_bytes() == content


UNSEEN = {
    "white on white": b"1 g 1 G ",
    "cut off": b"0 0 1 1 re W n ",
    "outside the page": b"1 0 0 1 5000 0 cm ",
}  # fmt: skip


@pytest.mark.parametrize("how", UNSEEN)
def test_words_that_cannot_be_seen_are_not_read(how: str, tmp_path: Path) -> None:
    with pikepdf.open(io.BytesIO(motion(number="2:11-cv-99999-XX"))) as pdf:
        page = pdf.pages[0]
        content = page.Contents.read_bytes().replace(b"0 0 0 rg", b"").replace(b"0 g", b"")
        page.obj.Contents = pdf.make_stream(UNSEEN[how] + content)
        pdf.save(tmp_path / "made.pdf")
    done, pages = read(tmp_path, "unseen.pdf", (tmp_path / "made.pdf").read_bytes())
    assert "99999" not in pages.text(1)
    assert "carries words that cannot be seen" in done["notes"][0]["told"]
    assert done["notes"][0]["code"] == ""


def test_a_page_in_letters_no_language_here_is_written_in_is_kept_and_told_which_package_would_read_it(
    tmp_path: Path,
) -> None:
    said = "المحكمة الابتدائية في القضية رقم يطلب المدعي من المحكمة الموقرة الحكم على المدعى عليه " * 12
    drawn = weasyprint.HTML(string=f'<p dir="rtl" style="font: 14pt sans-serif">{said}</p>').write_pdf()
    done, _ = read(tmp_path, "arabic.png", saved(picture_of(bytes(drawn)), "PNG", dpi=(200, 200)))
    [note] = done["notes"]
    assert (note["page"], note["code"]) == (1, "")
    assert "the letters of Arabic" in note["told"]
    assert "Debian package tesseract-ocr-ara " in note["told"]


def test_only_letters_of_no_configured_language_are_told() -> None:
    assert foreign("Latin", "eng+spa") == foreign("", "eng") == foreign("Arabic", "eng+ara") == ""
    assert "tesseract-ocr-chi-sim " in foreign("Han", "eng")


def test_a_true_text_layer_is_not_doubted_whatever_the_scan_was_tagged(tmp_path: Path) -> None:
    done, pages = read(tmp_path, "printed.pdf", motion())
    assert (done["sources"], done["notes"]) == (["layer"], [])
    assert NUMBER in pages.text(1)


def png16(shown: Image.Image) -> bytes:
    """A PNG of 16 bits a tone, which Pillow does not write in colour."""
    import zlib

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    wide, high = shown.size
    tones = shown.tobytes()
    rows = b"".join(
        b"\0" + b"".join(bytes([tone]) * 6 for tone in tones[row * wide : (row + 1) * wide]) for row in range(high)
    )
    head = struct.pack(">IIBBBBB", wide, high, 16, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows, 1)) + chunk(b"IEND", b"")


def test_a_colour_picture_of_sixteen_bits_is_read(tmp_path: Path) -> None:
    _, pages = read(tmp_path, "deep.png", png16(picture_of(motion())))
    assert NUMBER in pages.text(1)


def test_a_page_whose_fonts_do_not_say_which_letters_they_draw_is_read_by_its_picture(tmp_path: Path) -> None:
    with pikepdf.open(io.BytesIO(motion())) as pdf:
        tables = [obj for obj in pdf.objects if isinstance(obj, pikepdf.Dictionary) and "/ToUnicode" in obj]
        for font in tables:
            del font["/ToUnicode"]
        out = io.BytesIO()
        pdf.save(out)
    assert tables
    done, reading = read(tmp_path, "paper.pdf", out.getvalue())
    assert done["sources"] == ["ocr"]
    assert NUMBER in reading.text(1)
    assert garbled("81,7('\x0367$7(6\x03',675,&7\x03&2857 ")
    assert not garbled("A line with a tab\tand\nanother line of a letter that was written by hand")
