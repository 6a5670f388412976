"""Files that careless or hostile people drop, each made in a moment, with what must be said of it."""

import io
import os
import struct
import zlib
from collections.abc import Callable

import pikepdf
from PIL import Image

from tests.flows.papers import motion

PLAIN = b"%PDF-1.4\n"
TRAILER = b"trailer<</Root 1 0 R>>\n%%EOF\n"


def pdf(*objects: bytes) -> bytes:
    """Return a hand-written PDF without a cross-reference table."""
    body = b"".join(b"%d 0 obj%bendobj\n" % (number, one) for number, one in enumerate(objects, 1))
    return PLAIN + body + TRAILER


def altered(change: Callable[[pikepdf.Pdf], None]) -> bytes:
    """Return an ordinary paper with something done to it."""
    paper = pikepdf.open(io.BytesIO(motion()))
    change(paper)
    out = io.BytesIO()
    paper.save(out)
    return out.getvalue()


def png(width: int, height: int) -> bytes:
    """Return a PNG that claims to be this large."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b"\0" * 1000)) + chunk(b"IEND", b"")
    )


def picture(kind: str, **options: object) -> bytes:
    """Return a small picture of this kind."""
    out = io.BytesIO()
    Image.new("L", (400, 600), 200).save(out, kind, **options)
    return out.getvalue()


def tiff(pages: int) -> bytes:
    """Return a TIFF of several pages."""
    out = io.BytesIO()
    first, *rest = [Image.new("L", (300, 400), 10 * number) for number in range(pages)]
    first.save(out, "TIFF", save_all=True, append_images=rest, compression="tiff_lzw")
    return out.getvalue()


def _box(*corners: float) -> Callable[[pikepdf.Pdf], None]:
    def change(paper: pikepdf.Pdf) -> None:
        paper.pages[0].obj.MediaBox = pikepdf.Array(list(corners))

    return change


REFUSED: dict[str, tuple[Callable[[], bytes], set[str]]] = {
    "no bytes": (lambda: b"", {"INCOMPLETE"}),
    "zeros": (lambda: b"\0" * 5000, {"INCOMPLETE"}),
    "text": (lambda: b"hello", {"DOC_TYPE_UNKNOWN"}),
    "an office file": (lambda: b"PK\x03\x04" + os.urandom(500), {"DOC_TYPE_UNKNOWN"}),
    "PostScript": (lambda: b"%!PS-Adobe-3.0\n%%EOF\n", {"DOC_TYPE_UNKNOWN"}),
    "a GIF": (lambda: picture("GIF"), {"DOC_TYPE_UNKNOWN"}),
    "a paper cut at 30 %": (lambda: motion()[: len(motion()) * 3 // 10], {"INCOMPLETE"}),
    "a paper cut at 90 %": (lambda: motion()[: len(motion()) * 9 // 10], {"INCOMPLETE"}),
    "a paper cut at 99.9 %": (lambda: motion()[:-10], {"INCOMPLETE"}),
    "a copy filled with zeros": (lambda: motion()[:-800] + b"\0" * 800, {"INCOMPLETE"}),
    "cut but with an end mark put on": (lambda: motion()[: len(motion()) // 3] + b"\n%%EOF\n", {"CORRUPT"}),
    "a JPEG cut short": (lambda: picture("JPEG")[:-40], {"INCOMPLETE"}),
    "a TIFF cut short": (lambda: tiff(3)[:-200], {"INCOMPLETE", "CORRUPT"}),
    "a picture of 3.6 thousand million points": (lambda: png(60_000, 60_000), {"TOO_LARGE"}),
    "a TIFF of too many pages": (lambda: tiff(13), {"TOO_LARGE"}),
    "a page of the size of the universe": (lambda: altered(_box(0, 0, 1e30, 1e30)), {"CORRUPT"}),
    "no pages": (lambda: pdf(b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Count 0/Kids[]>>"), {"CORRUPT"}),
    "a page tree that bites its tail": (
        lambda: pdf(b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Count 1/Kids[2 0 R]>>"), {"CORRUPT"},
    ),
    "nothing but a head and a tail": (lambda: PLAIN + os.urandom(3000) + b"\n%%EOF\n", {"CORRUPT"}),
    "no catalogue": (lambda: PLAIN + b"trailer<<>>\n%%EOF\n", {"CORRUPT"}),
}  # fmt: skip

TAKEN: dict[str, Callable[[], bytes]] = {
    "a page turned inside out": lambda: altered(_box(612, 792, 0, 0)),
    "a page of no size": lambda: altered(_box(0, 0, 0, 0)),
    "a page of 200 inches": lambda: altered(_box(0, 0, 14400, 14400)),
    "bytes before the head": lambda: b"\n\n" + motion(),
    "a picture with less in it than it says": lambda: png(3000, 3000),
    "a JPEG": lambda: picture("JPEG", dpi=(200, 200)),
    "a PNG": lambda: picture("PNG", dpi=(200, 200)),
    "a TIFF of three pages": lambda: tiff(3),
}


def active(name: str) -> bytes:
    """Return a paper with something active in it."""

    def change(paper: pikepdf.Pdf) -> None:
        action = pikepdf.Dictionary(S=pikepdf.Name(f"/{name}"), JS=pikepdf.String("1"), F=pikepdf.String("x"))
        if name == "EmbeddedFile":
            paper.attachments["a.txt"] = b"hidden"
        elif name == "XFA":
            paper.Root.AcroForm = pikepdf.Dictionary(XFA=pikepdf.String("<x/>"), Fields=pikepdf.Array([]))
        else:
            paper.Root.OpenAction = action

    return altered(change)
