"""PURE. A scanned picture (TIFF, JPEG, PNG) as a PDF of its pages, its own bytes kept where PDF can hold them."""

import io
import math
import struct
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import img2pdf
import pikepdf
from PIL import Image

from paper.pictures import page_size
from paper.refusing import corrupt

_PICTURES = ("TIFF", "JPEG", "PNG")


def is_pdf(path: Path) -> bool:
    with path.open("rb") as paper:
        return b"%PDF-" in paper.read(1024)


def wrap(path: Path, out: Path) -> Path:
    """Write the PDF of a picture file's pages, without a new encoding unless the picture is transparent or unusual.

    A page that is damaged becomes a page whose picture cannot be drawn. Raises Refusal when none can be read.
    """
    with out.open("wb") as whole:
        try:
            img2pdf.convert(str(path), outputstream=whole, layout_fun=_layout, rotation=img2pdf.Rotation.ifvalid)
            return out
        except (
            img2pdf.AlphaChannelError,
            img2pdf.ImageOpenError,
            NotImplementedError,
            ValueError,
            TypeError,
            OSError,
            SyntaxError,
        ):
            whole.seek(0)
            whole.truncate()
        spoilt, pages = set[int](), list[bytes]()
        for at, page in enumerate(_flattened(path)):
            spoilt |= set() if page else {at}
            pages.append(page or _png(Image.new("L", (8, 8), 255), None))
        if len(spoilt) == len(pages):
            raise corrupt("its picture cannot be read")
        img2pdf.convert(pages, outputstream=whole, layout_fun=_layout)
    if spoilt:
        _without_pictures(out, spoilt)
    return out


def _without_pictures(out: Path, spoilt: set[int]) -> None:
    """Take the stand-ins' pictures away: nobody shall take such a page for a blank one."""
    with pikepdf.open(out, allow_overwriting_input=True) as pdf:
        for at in spoilt:
            for picture in pdf.pages[at].obj.Resources.XObject.values():
                picture.write(b"", filter=pikepdf.Name.DCTDecode)
        pdf.save(out)


def _layout(width: int, height: int, dpi: tuple[float, float]) -> tuple[float, float, float, float]:
    """The page is as large as the picture at its own resolution."""
    page = page_size(width, height, dpi)
    return (*page, *page)


def _flattened(path: Path) -> Iterator[bytes]:
    """Every frame on white paper, as PNG: for transparent or unusual pictures that PDF cannot hold as they are; nothing for a damaged one."""
    with Image.open(path, formats=_PICTURES) as frames:
        for at in range(1 if frames.format == "PNG" else getattr(frames, "n_frames", 1)):
            try:
                frames.seek(at)
                yield _png(frames, frames.info.get("dpi"))
            except (OSError, SyntaxError, ValueError, EOFError, struct.error):
                yield b""


def _png(frame: Image.Image, dpi: Any) -> bytes:
    kept = io.BytesIO()
    _on_paper(frame).save(kept, "PNG", **({"dpi": dpi} if dpi else {}))
    return kept.getvalue()


def _on_paper(frame: Image.Image) -> Image.Image:
    """The picture in tones a page can have: fine greys made coarse, what is transparent white."""
    if frame.mode in {"I", "F"} or frame.mode.startswith("I;16"):
        return _coarse(frame.convert("F"))
    if frame.mode in {"RGB", "L", "1", "CMYK", "YCbCr", "LAB"} and "transparency" not in frame.info:
        return frame.convert("L" if frame.mode in {"L", "1"} else "RGB")
    seen = frame.convert("RGBA")
    paper = Image.new("RGBA", seen.size, "white")
    paper.alpha_composite(seen)
    return paper.convert("RGB")


def _coarse(fine: Image.Image) -> Image.Image:
    low, high = (float(bound) for bound in fine.getextrema())  # type: ignore[arg-type]  # one band
    if not (math.isfinite(low) and math.isfinite(high)) or low == high:
        return Image.new("L", fine.size, 255)
    low = min(low, 0.0)
    return fine.point(lambda tone: tone * (255 / (high - low)) - low * (255 / (high - low))).convert("L")
