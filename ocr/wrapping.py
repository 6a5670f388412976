"""PURE. A scanned picture (TIFF, JPEG, PNG) as a PDF of its pages, its own bytes kept where PDF can hold them."""

import io
from pathlib import Path
from typing import Any

import img2pdf
from PIL import Image, ImageSequence

from ocr.picture import plausible_dpi

_PICTURES = {"TIFF", "JPEG", "PNG", "MPO"}


def is_pdf(path: Path) -> bool:
    with path.open("rb") as paper:
        return b"%PDF-" in paper.read(1024)


def wrap(path: Path, out: Path) -> Path:
    """Write the PDF of a picture file's pages, without a new encoding unless the picture is transparent."""
    with out.open("wb") as whole:
        try:
            img2pdf.convert(str(path), outputstream=whole, layout_fun=_layout, rotation=img2pdf.Rotation.ifvalid)
        except (img2pdf.AlphaChannelError, img2pdf.ImageOpenError, NotImplementedError, ValueError, TypeError):
            whole.seek(0)
            whole.truncate()
            img2pdf.convert(_flattened(path), outputstream=whole, layout_fun=_layout)
    return out


def _layout(width: int, height: int, dpi: tuple[float, float]) -> tuple[float, float, float, float]:
    """The page is as large as the picture at its own resolution; a fax has two different ones."""
    across, down = _resolution(width, height, dpi)
    page = (img2pdf.in_to_pt(width / across), img2pdf.in_to_pt(height / down))
    return (*page, *page)


def _resolution(width: int, height: int, dpi: tuple[float, float]) -> tuple[float, float]:
    if dpi[0] != dpi[1] and min(dpi) >= 90 and max(dpi) <= 1200:
        return dpi
    guessed = float(plausible_dpi(width, height, dpi[0]))
    return guessed, guessed


def _flattened(path: Path) -> list[bytes]:
    """Every frame on white paper, as PNG: for transparent or unusual pictures that PDF cannot hold as they are."""
    pages = []
    with Image.open(path, formats=sorted(_PICTURES)) as frames:
        for frame in ImageSequence.Iterator(frames):
            pages.append(_png(frame, frames.info.get("dpi")))
    return pages


def _png(frame: Image.Image, dpi: Any) -> bytes:
    seen = frame.convert("RGBA")
    paper = Image.new("RGBA", seen.size, "white")
    paper.alpha_composite(seen)
    kept = io.BytesIO()
    paper.convert("RGB").save(kept, "PNG", **({"dpi": dpi} if dpi else {}))
    return kept.getvalue()
