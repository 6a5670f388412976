"""PURE. Open, walk and measure a foreign paper safely. These tasks run in a limited child program (paper.child)."""

import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pikepdf
import pypdfium2
from PIL import Image, ImageChops, ImageOps

from paper import notes, pictures
from paper.active import active_content
from paper.child import Refusal
from paper.geometry import VisiblePage, visible_page
from paper.kinds import kind_of, tail_fault
from paper.refusing import corrupt, incomplete, locked, too_large
from paper.scanner import of_pdf, of_picture

PICTURE_DPI_LEAST = 20
Run = tuple[int, int]  # first and last page, from 1


def examine(*, path: str, page_limit: int) -> dict[str, Any]:
    """Return kind, pages, sizes (points, as seen), warnings, active content, encryption, bytes after the end mark and what made it.

    Raises Refusal: INCOMPLETE, CORRUPT, PASSWORD, TOO_LARGE, DOC_TYPE_UNKNOWN.
    """
    file = Path(path)
    kind = kind_of(file)
    if fault := tail_fault(file, kind):
        raise incomplete(fault)
    if kind == "pdf":
        return _examine_pdf(file, page_limit)
    sizes = pictures.sizes(file, page_limit=page_limit)
    return {
        "kind": kind, "pages": len(sizes), "sizes": sizes, "warnings": [], "active": [], "encrypted": False, "bytes_after_eof": False,
        "scanner": of_picture(file),
    }  # fmt: skip


def whole(*, path: str) -> dict[str, Any]:
    """Return whether the file's format is complete, and why not. A file of no kind we read counts as whole: waiting will not mend it."""
    file = Path(path)
    try:
        kind = kind_of(file)
        fault = tail_fault(file, kind)
        if not fault and kind != "pdf":
            pictures.sizes(file, page_limit=100_000)
        return {"whole": not fault, "why": fault}
    except Refusal as refusal:
        return {"whole": refusal.code != "INCOMPLETE", "why": refusal.sentence}


def extract_pages(*, path: str, runs: Sequence[Run], outs: Sequence[str]) -> None:
    """Write each run of pages (first and last, from 1, inclusive) as a PDF to the place of the same rank in `outs`, synced to disk.

    The file is opened once, however many runs there are.
    """
    with _as_pdf(Path(path)) as pdf:
        for (first, last), out in zip(runs, outs, strict=True):
            with pikepdf.new() as part:
                part.pages.extend(pdf.pages[first - 1 : last])
                _made_durable(out, lambda partial, part=part: part.save(partial, deterministic_id=True))  # type: ignore[misc]  # its default types it


def page_picture(*, path: str, page: int, out: str, dpi: int = 100, max_pixels: int = 40_000_000) -> dict[str, int]:
    """Write the page (from 1) as a person sees it to `out` as PNG; return its size in pixels. Larger pages get fewer dpi."""
    file = Path(path)
    if kind_of(file) == "pdf":
        return _picture_of_pdf(file, page, out, dpi, max_pixels)
    with pictures.opened(file) as picture:
        picture.seek(page - 1)
        wide, high = _reading_size(picture, dpi, max_pixels)
        small = picture.convert("L" if picture.mode in {"1", "L"} else "RGB").resize((wide, high))
        turned = ImageOps.exif_transpose(small)
        _save(turned, out)
        return {"width": turned.width, "height": turned.height}


def shown(page: pikepdf.Page) -> VisiblePage:
    """Return what is seen of a page of an open PDF, inherited boxes included."""

    def inherited(name: str) -> Any:
        node: Any = page.obj
        for _ in range(50):
            if node is None or name in node:
                return None if node is None else node[name]
            node = node.get("/Parent")
        return None

    unit = page.obj.get("/UserUnit", 1)
    return visible_page(
        _numbers(inherited("/MediaBox")),
        _numbers(inherited("/CropBox")),
        rotate=_number(inherited("/Rotate")),
        unit=_number(unit) or 1.0,
    )


def _examine_pdf(file: Path, page_limit: int) -> dict[str, Any]:
    with _opened(file) as pdf:
        pages = _page_count(pdf, page_limit)
        sizes = [[round(side, 2) for side in shown(page).size] for page in pdf.pages]
        active = active_content(pdf)
        warnings = [str(one)[:200] for one in pdf.get_warnings()][:20]
        encrypted, scanner = pdf.is_encrypted, of_pdf(pdf)
    _second_reader_agrees(file, pages, bool(warnings))
    return {
        "kind": "pdf", "pages": pages, "sizes": sizes, "warnings": [_without_path(one) for one in warnings], "active": active,
        "encrypted": encrypted, "bytes_after_eof": _bytes_after_eof(file), "scanner": scanner,
    }  # fmt: skip


def _opened(file: Path) -> pikepdf.Pdf:
    try:
        return pikepdf.open(file, suppress_warnings=True)
    except pikepdf.PasswordError:
        raise locked() from None
    except (pikepdf.PdfError, RuntimeError, ValueError, RecursionError):
        raise corrupt("it cannot be opened as a PDF") from None


def _page_count(pdf: pikepdf.Pdf, page_limit: int) -> int:
    try:
        pages = len(pdf.pages)
    except (pikepdf.PdfError, RuntimeError, RecursionError):
        raise corrupt("its pages cannot be found") from None
    if pages == 0:
        raise corrupt("it has no pages")
    if pages > page_limit:
        raise too_large(f"it has {pages:,} pages; this court takes in at most {page_limit:,} at once")
    return pages


def _second_reader_agrees(file: Path, pages: int, mended: bool) -> None:
    """A second, independent reader must find the same pages; in a mended file each must have something on it."""
    try:
        second = pypdfium2.PdfDocument(file)
        found = len(second)
    except pypdfium2.PdfiumError:
        raise corrupt("two programs that read PDFs do not agree whether it is one") from None
    if found != pages:
        raise corrupt(f"one program finds {pages} pages in it, another {found}")
    if mended and any(_is_empty(second, number) for number in range(found)):
        raise corrupt("it was broken off or altered, and pages of it are lost")


def _is_empty(document: Any, number: int) -> bool:
    try:
        return next(iter(document[number].get_objects(max_depth=1)), None) is None
    except pypdfium2.PdfiumError:
        return True


def _bytes_after_eof(file: Path) -> bool:
    with file.open("rb") as stream:
        stream.seek(max(0, file.stat().st_size - 4096))
        after = stream.read().rpartition(b"%%EOF")[2]
    return bool(after.strip(b"\r\n\x00 \t"))


def _as_pdf(file: Path) -> pikepdf.Pdf:
    """The file opened; a picture file as the PDF its pictures make, which are not touched."""
    import img2pdf

    if kind_of(file) == "pdf":
        return _opened(file)
    return pikepdf.open(_as_stream(img2pdf.convert(str(file), rotation=img2pdf.Rotation.ifvalid)))


def _as_stream(content: bytes) -> Any:
    import io

    return io.BytesIO(content)


def _made_durable(out: str, write: Callable[[Path], None]) -> None:
    """Write by way of a partial file: sync it, then give it its name."""
    partial = Path(f"{out}.partial")
    write(partial)
    handle = os.open(partial, os.O_RDONLY)
    os.fsync(handle)
    os.close(handle)
    partial.replace(out)


def _picture_of_pdf(file: Path, page: int, out: str, dpi: int, max_pixels: int) -> dict[str, int]:
    with _opened(file) as pdf:
        if not 1 <= page <= len(pdf.pages):
            raise Refusal("CORRUPT", f"There is no page {page}: the paper has {len(pdf.pages)}.")
        seen = shown(pdf.pages[page - 1])
    width, height = seen.size
    scale = min(dpi / 72, (max_pixels / max(width * height, 1)) ** 0.5) * seen.unit
    drawn = notes.opened(pypdfium2.PdfDocument(file), page - 1)
    drawn.set_mediabox(*seen.box)  # what the file says of its size may be anything
    drawn.set_cropbox(*seen.box)
    picture = drawn.render(scale=scale).to_pil()
    _save(picture, out)
    return {"width": picture.width, "height": picture.height}


def _reading_size(picture: Image.Image, dpi: int, max_pixels: int) -> tuple[int, int]:
    """The size a picture is shown in (pixels): a fax has other dots down than across; what has few stays as small as it is."""
    across, down = pictures.dpi_of(picture)
    wide, high = picture.width * dpi / across, picture.height * dpi / down
    less = min(1.0, picture.width / wide, (max_pixels / (wide * high)) ** 0.5)
    return max(1, round(wide * less)), max(1, round(high * less))


def _save(picture: Image.Image, out: str) -> None:
    """Write the picture as PNG, one without any colour as grey: a third of the bytes, and of the time a person waits for it."""
    red, green, blue = picture.convert("RGB").split()
    coloured = any(ImageChops.difference(red, other).getbbox() for other in (green, blue))
    (picture if coloured else picture.convert("L")).save(out, "PNG", compress_level=3)


def _numbers(box: Any) -> list[float] | None:
    try:
        return [float(value) for value in box]
    except (TypeError, ValueError):
        return None


def _number(value: Any) -> float:
    try:
        return float(value)
    except (TypeError, ValueError):
        return 0.0


def _without_path(warning: str) -> str:
    return warning.rpartition("): ")[2] or warning
