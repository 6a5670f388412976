"""PURE. The searchable archive copy: the original's pages untouched, the words that were read lying unseen over them.

It is PDF/A-2b where the pages allow it. It is believed only after two other readers have opened it and found the same pages, the same
ink, and the words where they were laid; a failure leaves the original alone to count, and says so.
"""

import os
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import pikepdf

from ocr import archive_pdfa
from ocr.archive_proof import NotProved, Proof, prove
from ocr.archive_text import Layer, Sheet
from ocr.leafing import Leaves
from ocr.pages import PageText
from ocr.textlayer import garbled

LARGEST, SMALL_FILE = 1.1, 4096
SURE, ENOUGH_LETTERS = 75.0, 100


class ArchiveRefused(Exception):
    """The copy did not pass its own examination and was thrown away; the original is what counts."""


@dataclass(frozen=True)
class Archived:
    """A copy that was proved: whether it is PDF/A-2b and why not, the pages turned upright in it, and its proof."""

    reasons: tuple[str, ...]
    turned: dict[int, int]
    proof: Proof

    @property
    def archival(self) -> bool:
        """Whether it calls itself PDF/A-2b: checked by our printed checklist, not certified."""
        return not self.reasons

    @property
    def larger(self) -> bool:
        """Whether it is larger than a tenth, and four kilobytes for the font and the colour profile, allow."""
        return self.proof.archive_size > LARGEST * self.proof.original_size + SMALL_FILE

    @property
    def note(self) -> str:
        """What a clerk should know of it; empty when there is nothing to say."""
        return " ".join(part for part in (self._no_pdfa(), self._turned(), self._size()) if part)

    def to_json(self) -> dict[str, Any]:
        """The finding as it is kept."""
        turned = {str(page): degrees for page, degrees in self.turned.items()}
        return {
            "pdfa": "2b" if self.archival else "",
            "reasons": list(self.reasons),
            "turned": turned,
            **asdict(self.proof),
        }

    def _no_pdfa(self) -> str:
        if self.archival:
            return ""
        return f"The searchable copy is an ordinary PDF and not PDF/A, because {'; '.join(self.reasons)}. Nothing needs to be done."

    def _turned(self) -> str:
        if not self.turned:
            return ""
        pages = ", ".join(str(page) for page in list(self.turned)[:20])
        more = " and others" if len(self.turned) > 20 else ""
        return f"In the searchable copy page {pages}{more} is turned upright; the original is as it was scanned."

    def _size(self) -> str:
        if not self.larger:
            return ""
        times = self.proof.archive_size / max(1, self.proof.original_size)
        return f"The searchable copy is {times:.2f} times as large as the original."


def write_archive(base: Path, reading: Iterable[PageText], out: Path) -> Archived:
    """Write the archive copy of `base` to `out`, proved; raise ArchiveRefused and leave nothing otherwise.

    `reading` is gone through more than once, page by page.
    """
    part = out.with_name(out.name + ".part")
    try:
        turned = _write(base, reading, part)
        reasons = archive_pdfa.reasons(part)
        if reasons:
            _write_plain(base, part)
        proof = prove(base, reading, part, turned)
        part.replace(out)
        return Archived(tuple(reasons), turned, proof)
    except NotProved as failed:
        raise ArchiveRefused(_letter(str(failed))) from failed
    except MemoryError:
        raise
    except Exception as failed:  # a foreign paper can break a reader in any way; it must not break the reading
        raise ArchiveRefused(_letter("its pages could not be written again")) from failed
    finally:
        part.unlink(missing_ok=True)


def _letter(why: str) -> str:
    return (
        f"No searchable copy was made because {why}. The original is kept and shown as it is; "
        "its words can still be searched. Nothing needs to be done."
    )


def _write(base: Path, reading: Iterable[PageText], part: Path) -> dict[int, int]:
    """Lay the words, turn the pages, claim to be PDF/A; return the pages turned and by how much."""
    seen, turned = Leaves(base), dict[int, int]()
    try:
        with pikepdf.open(base, suppress_warnings=True, access_mode=pikepdf.AccessMode.stream) as pdf:
            layer = Layer(pdf)
            for at, (page, words) in enumerate(zip(pdf.pages, reading, strict=True)):
                if words.source == "ocr":
                    with seen.page(at) as drawn:
                        sheet = Sheet.of(drawn)
                    layer.lay(page, sheet, words)
                    if degrees := upright_turn(words):
                        page.obj.Rotate = (sheet.rotation + degrees) % 360
                        turned[words.number] = degrees
            layer.close()
            archive_pdfa.claim(pdf)
            _save(pdf, part)
    finally:
        seen.close()
    return turned


def upright_turn(page: PageText) -> int:
    """By how much a page that lay sideways or upside down is to be turned; only when its reading is sure of it."""
    letters = {made: sum(len(word.text) for word in page.words if word.made == made) for made in ("ocr", "layer")}
    sure = page.confidence >= SURE and letters["ocr"] >= max(ENOUGH_LETTERS, 4 * letters["layer"])
    return page.rotation if page.rotation and sure and not garbled(page.text) else 0


def _save(pdf: pikepdf.Pdf, part: Path) -> None:
    """Save with every picture as it is packed (CCITT, JBIG2, JPEG, JPEG 2000, Flate); only LZW becomes Flate, without loss."""
    with part.open("wb") as out:
        pdf.save(
            out, deterministic_id=True, encryption=False, fix_metadata_version=False,
            stream_decode_level=pikepdf.StreamDecodeLevel.none, object_stream_mode=pikepdf.ObjectStreamMode.generate,
        )  # fmt: skip
        out.flush()
        os.fsync(out.fileno())


def _write_plain(base: Path, part: Path) -> None:
    """Write the copy again without the claim to be PDF/A."""
    plain = part.with_name(part.name + ".plain")
    try:
        with (
            pikepdf.open(base, suppress_warnings=True, access_mode=pikepdf.AccessMode.stream) as original,
            pikepdf.open(part, suppress_warnings=True, access_mode=pikepdf.AccessMode.stream) as pdf,
        ):
            archive_pdfa.take_back(pdf, original)
            _save(pdf, plain)
        plain.replace(part)
    finally:
        plain.unlink(missing_ok=True)
