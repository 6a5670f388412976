"""PURE. A paper read page by page, each page kept as soon as it is read; then bound into one reading and an archive copy.

The three tasks run in a child program: `prepare` once, `read_page` for each page, in any sequence and by any reader, `bind` at the
end. A page that is already kept is not read again, so a reading that was broken off goes on at the page where it stopped.
"""

import gzip
import json
import os
from collections.abc import Sequence
from dataclasses import replace
from itertools import islice
from pathlib import Path
from typing import Any

import pypdfium2 as pdfium

from ocr import opening
from ocr.archive import ArchiveRefused, write_archive
from ocr.barcodes import Barcode
from ocr.pages import Pages, PageText, line_of, page_from_json
from ocr.seeing import CONFIRMED_PAGES, PageReader
from ocr.tesseract import engine as engine_named
from ocr.unread import LETTER, NO_COPY, NONE_NEEDED, STOPPED, Unreadable, notes_of, stopped_at, unread_page
from ocr.wrapping import is_pdf, wrap
from paper import notes
from paper.child import Refusal

NEEDS_NONE = "Every page with words already carries its own text; the original is searchable as it is."
NO_WORDS = "Its pages are blank: there are no words to search for, so no searchable copy was made."
WRAPPED = "pages.pdf"


def prepare(*, path: str, folder: str, page_limit: int) -> dict[str, Any]:
    """Return {"base": the PDF whose pages are to be read, "pages": how many}; a picture file is wrapped as a PDF in `folder`.

    Raises Refusal: TOO_LARGE, CORRUPT.
    """
    place = Path(folder)
    place.mkdir(mode=0o700, parents=True, exist_ok=True)
    base = Path(path) if is_pdf(Path(path)) else _wrapped(Path(path), place)
    pages = len(opening.document(base))
    if pages > page_limit:
        raise Refusal("TOO_LARGE", _too_many(pages, page_limit))
    return {"base": str(base), "pages": pages}


def read_page(*, base: str, page: int, folder: str, languages: str, language: str = "", engine: str = "kept") -> str:
    """Read one page (from 1) and keep it in `folder`; return the language it was read in, for the next page to begin with."""
    kept = place_of(Path(folder), page)
    if kept.exists():
        return _page(kept).language or language
    document = opening.document(Path(base))
    try:
        text, codes = _read(document, page, PageReader(engine_named(engine), languages, language))
    except Unreadable as fault:
        text, codes = unread_page(page, _size(document, page), fault.code, fault.told), []
    _keep(kept, line_of(text) + json.dumps([code.to_json() for code in codes]).encode())
    return text.language or language


def leave_out(*, base: str, page: int, folder: str, why: str) -> None:
    """Keep a page (from 1) that stopped the reader as one that was not read; it is not opened again."""
    size = _size(opening.document(Path(base)), page)
    _keep(place_of(Path(folder), page), line_of(unread_page(page, size, STOPPED, why)) + b"[]")


def _read(document: pdfium.PdfDocument, page: int, reader: PageReader) -> tuple[PageText, list[Barcode]]:
    try:
        seen = notes.opened(document, page - 1)
    except pdfium.PdfiumError:
        raise Unreadable("CORRUPT", "is damaged and cannot be opened") from None
    try:
        return reader.read(seen, page)
    finally:
        seen.close()


def _size(document: pdfium.PdfDocument, page: int) -> tuple[float, float]:
    """Width and height of a page, which is not opened for it."""
    try:
        wide, high = document.get_page_size(page - 1)
    except pdfium.PdfiumError:
        return LETTER
    return float(wide), float(high)


def carry(*, reading: str, first: int, last: int, barcodes: Sequence[dict[str, Any]], folder: str) -> int:
    """Keep in `folder` what was read of these pages when they lay in a larger paper, counted anew from 1; return how many they are.

    The first ones are left to be read again: they are looked at more closely than others, and their own text is compared with the picture.
    """
    place = Path(folder)
    place.mkdir(mode=0o700, parents=True, exist_ok=True)
    pages = list(islice(Pages(Path(reading)), first - 1 + CONFIRMED_PAGES, last))
    for page in pages:
        number = page.number - first + 1
        codes = [{**code, "page": number} for code in barcodes if code["page"] == page.number]
        _keep(place_of(place, number), line_of(replace(page, number=number)) + json.dumps(codes).encode())
    return len(pages)


def bind(*, base: str, folder: str) -> dict[str, Any]:
    """Bind the kept pages into reading.json.gz and, where words were recognised, archive.pdf; return what was found of the whole."""
    place, pages = Path(folder), len(opening.document(Path(base)))
    kept = place / "reading.json.gz"
    places = [place_of(place, number) for number in range(1, pages + 1)]
    Pages.write(kept, (_lines(page)[0] for page in places))
    facts = [_facts(page) for page in places]
    told = notes_of(Pages(kept))
    archive, note, proof = _archive(Path(base), kept, facts, stopped_at(told), place / "archive.pdf")
    return {
        "pages": pages,
        "reading": str(kept),
        "archive": str(archive) if archive else None,
        "archive_note": note,
        "archive_proof": proof,
        "confidence": _mean_confidence(facts),
        "page_confidence": [fact["confidence"] for fact in facts],
        "sources": [fact["source"] for fact in facts],
        "notes": told,
        "words": [fact["words"] for fact in facts],
        "languages": sorted({fact["language"] for fact in facts} - {""}),
        "barcodes": [code for fact in facts for code in fact["barcodes"]],
    }


def read_paper(
    *, path: str, folder: str, languages: str = "eng+spa", page_limit: int, engine: str = "kept"
) -> dict[str, Any]:
    """Read a whole paper in one go: prepare, every page, bind; only what was bound is left in `folder`."""
    found, language = prepare(path=path, folder=folder, page_limit=page_limit), ""
    for page in range(1, found["pages"] + 1):
        language = read_page(
            base=found["base"], page=page, folder=folder, languages=languages, language=language, engine=engine
        )
    bound = bind(base=found["base"], folder=folder)
    for left_over in (*Path(folder).glob("page-*.json.gz"), Path(folder) / WRAPPED):
        left_over.unlink(missing_ok=True)
    return bound


def kept_page(folder: Path, page: int) -> PageText:
    """Return a page (from 1) as it was read and kept in this folder."""
    return _page(place_of(folder, page))


def place_of(folder: Path, page: int) -> Path:
    """Return where a page that was read is kept."""
    return folder / f"page-{page:06}.json.gz"


def _wrapped(path: Path, folder: Path) -> Path:
    """The picture file as a PDF, made once: it is either whole or not there."""
    whole = folder / WRAPPED
    if not whole.exists():
        part = folder / f"{WRAPPED}.{os.getpid()}"
        wrap(path, part)
        part.replace(whole)
    return whole


def _keep(place: Path, lines: bytes) -> None:
    part = place.with_name(f"{place.name}.{os.getpid()}")
    with part.open("wb") as raw:
        raw.write(gzip.compress(lines, 1, mtime=0))
        raw.flush()
        os.fsync(raw.fileno())
    part.replace(place)


def _lines(place: Path) -> tuple[bytes, bytes]:
    """The two lines a page is kept in: what was read, and its barcodes."""
    first, _, second = gzip.decompress(place.read_bytes()).partition(b"\n")
    return first + b"\n", second


def _page(place: Path) -> PageText:
    return page_from_json(json.loads(_lines(place)[0]))


def _facts(place: Path) -> dict[str, Any]:
    first, second = _lines(place)
    page = page_from_json(json.loads(first))
    return {
        "source": page.source, "confidence": page.confidence, "letters": len(page.text), "words": len(page.words), "language": page.language,
        "barcodes": json.loads(second),
    }  # fmt: skip


def _too_many(pages: int, limit: int) -> str:
    return (
        f"The paper has {pages:,} pages and the limit here is {limit:,}. It was kept but not read. "
        "Scan it in smaller parts, or ask your IT person to raise the page limit."
    )


def _archive(
    base: Path, reading: Path, facts: list[dict[str, Any]], stopped: int, out: Path
) -> tuple[Path | None, str, dict[str, Any] | None]:
    """The archive copy, what a clerk should know of it, and its proof; no copy where none is needed or none passed."""
    sources = {fact["source"] for fact in facts}
    if "ocr" not in sources:
        return None, NONE_NEEDED if "unread" in sources else NEEDS_NONE if "layer" in sources else NO_WORDS, None
    if stopped:
        return None, NO_COPY.format(page=stopped), None
    try:
        made = write_archive(base, Pages(reading), out)
    except ArchiveRefused as refused:
        out.unlink(missing_ok=True)
        return None, str(refused), None
    return out, made.note, made.to_json()


def _mean_confidence(facts: list[dict[str, Any]]) -> float:
    """The mean over all that was read, each page by the number of its letters; blank and unread pages do not count."""
    weights = [(fact["confidence"], fact["letters"]) for fact in facts if fact["source"] in {"layer", "ocr"}]
    total = sum(weight for _, weight in weights)
    return round(sum(value * weight for value, weight in weights) / total, 1) if total else 0.0
