"""Pages that cannot be read, and papers whose text says other things than their picture shows; made in a moment."""

import io
import zlib
from collections.abc import Sequence
from functools import cache
from typing import Any

import pikepdf
import pypdfium2
from pikepdf import Array, Dictionary, Name, Stream
from PIL import Image

from tests.flows.papers import motion, stack

OVER = b"q 612 0 0 792 0 0 cm /I Do Q"


def saved(pdf: pikepdf.Pdf) -> bytes:
    """Return the PDF's bytes, its streams packed as they are."""
    out = io.BytesIO()
    pdf.save(out, compress_streams=False, stream_decode_level=pikepdf.StreamDecodeLevel.none)
    return out.getvalue()


def pictured(content: bytes, *, draw: bytes = OVER, size: tuple[float, float] = (612, 792), **facts: Any) -> bytes:
    """Return a PDF of one page that is one picture."""
    pdf = pikepdf.new()
    page = pdf.add_blank_page(page_size=size).obj
    usual = {"ColorSpace": Name.DeviceGray, "BitsPerComponent": 8}
    picture = Stream(pdf, content, Type=Name.XObject, Subtype=Name.Image, **{**usual, **facts})
    font = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Courier)
    page.Resources = Dictionary(XObject=Dictionary(I=pdf.make_indirect(picture)), Font=Dictionary(F=font))
    page.Contents = Stream(pdf, draw)
    return saved(pdf)


def broken() -> bytes:
    """Return a page whose picture is damaged."""
    return pictured(b"no JPEG", Width=800, Height=1000, Filter=Name.DCTDecode)


def huge() -> bytes:
    """Return a page whose picture has 3,600 million points."""
    return pictured(zlib.compress(b"\0" * 100_000), Width=60_000, Height=60_000, Filter=Name.FlateDecode)


def laughing(depth: int = 40) -> bytes:
    """Return a page that draws a form twice, which draws a form twice, and so on: more than any reader can ever draw."""
    pdf = pikepdf.open(io.BytesIO(motion()))
    form = _form(pdf, b"0 0 10 10 re f")
    for _ in range(depth):
        form = _form(pdf, b"/X Do /X Do", form)
    pdf.pages[0].obj.Resources[Name.XObject] = Dictionary(X=form)
    pdf.pages[0].contents_add(Stream(pdf, b"/X Do"))
    return saved(pdf)


def _form(pdf: pikepdf.Pdf, content: bytes, inner: Any = None) -> Any:
    form = Stream(pdf, content, Type=Name.XObject, Subtype=Name.Form, BBox=Array([0, 0, 612, 792]))
    if inner is not None:
        form.Resources = Dictionary(XObject=Dictionary(X=inner))
    return pdf.make_indirect(form)


def among(bad: Sequence[bytes], *, pages: int, at: int) -> bytes:
    """Return a motion of so many pages, those from `at` (1 is the first) replaced by the bad ones."""
    pdf = pikepdf.open(
        io.BytesIO(stack(motion(), *[motion(word=f"This is page {number}.") for number in range(2, pages + 1)]))
    )
    for number, one in enumerate(bad):
        source = pikepdf.open(io.BytesIO(one))
        pdf.pages.insert(at - 1 + number, source.pages[0])
        del pdf.pages[at + number]
    return saved(pdf)


@cache
def picture_of(paper: bytes, dpi: int = 200) -> Image.Image:
    """Return the first page as a scanner sees it."""
    picture: Image.Image = pypdfium2.PdfDocument(paper)[0].render(scale=dpi / 72, grayscale=True).to_pil()
    return picture.convert("L")


def text_over(shown: bytes, said: bytes, *, mode: int = 3, before: bool = False, white: bool = False) -> bytes:
    """Return the picture of one paper with the text of another, where that one has it: unseen (mode 3), below the picture or white."""
    picture, out = picture_of(shown), io.BytesIO()
    picture.save(out, "JPEG", quality=80)
    text = b"BT /F 10 Tf %d Tr %s %s ET" % (mode, b"1 g" if white else b"0 g", b" ".join(_lines(said)))
    draw = b"\n".join([text, OVER] if before else [OVER, text])
    return pictured(out.getvalue(), draw=draw, Width=picture.width, Height=picture.height, Filter=Name.DCTDecode)


def _lines(paper: bytes) -> list[bytes]:
    """Each line of the paper's text, laid where it stands by a font whose letters are all as wide."""
    text = pypdfium2.PdfDocument(paper)[0].get_textpage()
    found = []
    for at in range(text.count_rects()):
        left, bottom, right, top = text.get_rect(at)
        said = text.get_text_bounded(left, bottom, right, top).replace("\r\n", " ")
        plain = said.encode("latin-1", "replace").replace(b"\\", b"").replace(b"(", b"\\(").replace(b")", b"\\)")
        wide = 100 * (right - left) / max(1.0, 6 * len(said))
        found.append(b"%.2f Tz 1 0 0 1 %.2f %.2f Tm (%s) Tj" % (wide, left, bottom + 2, plain))
    return found
