"""PURE. A paper read whole: page by page its own text or the engine's, barcodes, and a searchable archive copy."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pypdfium2 as pdfium

from ocr.archive import ArchiveRefused, write_archive
from ocr.barcodes import Barcode
from ocr.pages import PageText, Reading
from ocr.seeing import PageReader
from ocr.tesseract import Engine, Tesseract
from ocr.wrapping import is_pdf, wrap
from paper.child import Refusal

NEEDS_NONE = "Every page with words already carries its own text; the original is searchable as it is."
NO_WORDS = "Its pages are blank: there are no words to search for, so no searchable copy was made."


def read_paper(*, path: str, folder: str, languages: str = "eng+spa", page_limit: int) -> dict[str, Any]:
    """Read the paper and keep reading.json.gz and archive.pdf in `folder`; the original is only looked at."""
    place = Path(folder)
    place.mkdir(parents=True, exist_ok=True)
    base = Path(path) if is_pdf(Path(path)) else wrap(Path(path), place / "pages.pdf")
    reading, barcodes = _read_pages(base, place, Tesseract(), languages, page_limit)
    kept = place / "reading.json.gz"
    reading.save(kept)
    archive, note = _archive(base, reading, place / "archive.pdf")
    for left_over in ("pages.pdf", "page.pgm"):
        (place / left_over).unlink(missing_ok=True)
    return {
        "pages": len(reading.pages),
        "reading": str(kept),
        "archive": str(archive) if archive else None,
        "archive_note": note,
        "confidence": _confidence(reading),
        "page_confidence": [page.confidence for page in reading.pages],
        "sources": [page.source for page in reading.pages],
        "barcodes": [barcode.to_json() for barcode in barcodes],
    }


def _read_pages(
    base: Path, folder: Path, engine: Engine, languages: str, page_limit: int
) -> tuple[Reading, list[Barcode]]:
    reader = PageReader(engine=engine, languages=languages, folder=folder)
    pages: list[PageText] = []
    barcodes: list[Barcode] = []
    with _opened(base) as document:
        if len(document) > page_limit:
            raise Refusal("TOO_LARGE", _too_many(len(document), page_limit))
        for number in range(1, len(document) + 1):
            page = document[number - 1]
            words, codes = reader.read(page, number)
            pages.append(words)
            barcodes.extend(codes)
            page.close()
    return Reading(tuple(pages)), barcodes


@contextmanager
def _opened(path: Path) -> Iterator[pdfium.PdfDocument]:
    try:
        document = pdfium.PdfDocument(path)
    except pdfium.PdfiumError as broken:
        raise Refusal("CORRUPT", _BROKEN) from broken
    try:
        yield document
    finally:
        document.close()


_BROKEN = (
    "The pages of this paper could not be opened to be read. The original is kept as it came. "
    "Open it on your screen; if it does not show there either, ask for a new scan."
)


def _too_many(pages: int, limit: int) -> str:
    return (
        f"The paper has {pages:,} pages and the limit here is {limit:,}. It was kept but not read. "
        "Scan it in smaller parts, or ask your IT person to raise the page limit."
    )


def _archive(base: Path, reading: Reading, out: Path) -> tuple[Path | None, str]:
    if not any(page.source == "ocr" for page in reading.pages):
        return None, NEEDS_NONE if any(page.source == "layer" for page in reading.pages) else NO_WORDS
    try:
        write_archive(base, reading, out)
    except ArchiveRefused as refused:
        out.unlink(missing_ok=True)
        return None, str(refused)
    return out, ""


def _confidence(reading: Reading) -> float:
    """The mean over all that was read, each page by the number of its letters; blank pages do not count."""
    weights = [(page.confidence, len(page.text)) for page in reading.pages if page.source != "blank"]
    total = sum(weight for _, weight in weights)
    return round(sum(value * weight for value, weight in weights) / total, 1) if total else 0.0
