"""PURE. A Word file opened in limits: how many parts, how large, where they would lie, and no XML that names other files."""

import io
import stat
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path, PurePosixPath
from typing import Any

from lxml import etree

from paper.child import Refusal

MOST_BYTES, MOST_OF_ONE, MOST_TOGETHER = 20 << 20, 16 << 20, 64 << 20  # of the file, of one part, of all parts unpacked
MOST_PARTS = 400
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
STRICT = (
    b"http://purl.oclc.org/ooxml/wordprocessingml/main"  # ISO/IEC 29500 strict, which our parser of tags does not know
)
OLD_WORD = b"\xd0\xcf\x11\xe0"  # a compound file: an old .doc, or a .docx locked with a password
DOCUMENT = "word/document.xml"


@dataclass(frozen=True)
class WordFile:
    """The parts of a Word file by their names in it."""

    name: str
    parts: dict[str, bytes]

    @cached_property
    def trees(self) -> dict[str, Any]:
        """Every XML part, parsed; other parts (pictures, fonts) are left out."""
        wanted = [name for name in self.parts if name.endswith((".xml", ".rels", ".vml"))]
        return {name: tree(self, name) for name in wanted}

    def written(self) -> Iterator[str]:
        """Yield the names of the parts that hold running text: the page body first, then headers, footers and notes."""
        yield DOCUMENT
        kinds = ("header", "footer", "footnotes", "endnotes")
        for name in sorted(self.parts):
            if (
                name.startswith("word/")
                and name.count("/") == 1
                and name.endswith(".xml")
                and name[5:].startswith(kinds)
            ):
                yield name


def opened(path: str | Path) -> WordFile:
    """Return the Word file at this path. Raises Refusal, in words, for whatever is no Word file or no harmless one."""
    path = Path(path)
    with path.open("rb") as head:
        first = head.read(4)
    if first == OLD_WORD:
        raise refused(path, "it is an old .doc file, or locked with a password. Save it as .docx without a password")
    if path.stat().st_size > MOST_BYTES:
        raise refused(path, f"it has more than {MOST_BYTES >> 20} MB. Make its pictures smaller")
    try:
        with zipfile.ZipFile(path) as archive:
            parts = _unpacked(path, archive)
    except (zipfile.BadZipFile, zipfile.LargeZipFile, NotImplementedError, EOFError, ValueError, OSError) as fault:
        raise refused(path, "it is damaged, or no Word file at all. Save it again in Word") from fault
    except zlib.error as fault:
        raise refused(path, "it is damaged. Save it again in Word") from fault
    if DOCUMENT not in parts or "[Content_Types].xml" not in parts:
        raise refused(path, "it is no Word document, whatever its name says. Save it in Word as .docx")
    if STRICT in parts[DOCUMENT][:4000]:
        raise refused(path, "it is saved as Strict Open XML. Save it in Word as an ordinary .docx")
    return WordFile(path.name, parts)


def packed(word: WordFile) -> bytes:
    """Return a file of exactly these parts: what was judged is what another program will read, however the first file was packed."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as new:
        for name, data in word.parts.items():
            new.writestr(zipfile.ZipInfo(name), data, zipfile.ZIP_DEFLATED)
    return made.getvalue()


def refused(path: Path, why: str) -> Refusal:
    """Return the refusal of a Word file: its name and why."""
    return Refusal(
        "WORD_REFUSED", f"The Word file {path.name} was refused: {why}. Nothing was drawn and nothing was filed."
    )


def tree(word: WordFile, name: str) -> Any:
    """Return the part parsed, by a parser that loads nothing from anywhere; a part that declares entities is refused."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, recover=False)
    try:
        root = etree.fromstring(word.parts[name], parser)
    except (etree.XMLSyntaxError, ValueError) as fault:
        raise refused(Path(word.name), f"its part {name} is not well-formed XML. Save it again in Word") from fault
    if root.getroottree().docinfo.doctype:
        raise refused(Path(word.name), f"its part {name} has a document type declaration, which Word never writes")
    return root


def _unpacked(path: Path, archive: zipfile.ZipFile) -> dict[str, bytes]:
    listed = [one for one in archive.infolist() if not one.is_dir()]
    if len(listed) > MOST_PARTS:
        raise refused(path, f"it has {len(listed):,} parts; a Word file has less than {MOST_PARTS}")
    parts: dict[str, bytes] = {}
    left = MOST_TOGETHER
    for one in listed:
        _placed(path, one, parts)
        with archive.open(one) as part:
            parts[one.filename] = part.read(min(MOST_OF_ONE, left) + 1)
        left -= len(parts[one.filename])
        if left < 0 or len(parts[one.filename]) > MOST_OF_ONE:
            raise refused(path, f"its part {one.filename[:80]} unpacks to more than a Word file may have")
    return parts


def _placed(path: Path, one: zipfile.ZipInfo, parts: dict[str, bytes]) -> None:
    """Refuse a part that lies outside the file, stands in it twice, is locked, or is no plain file."""
    name = one.filename
    outside = name.startswith("/") or "\\" in name or ":" in name or ".." in PurePosixPath(name).parts
    if outside or "\x00" in name or not name.isprintable():
        raise refused(path, f"its part {name[:80]!r} would lie outside of it")
    if name.casefold() in {known.casefold() for known in parts}:
        raise refused(path, f"its part {name[:80]} stands in it twice")
    if one.flag_bits & 1 or one.compress_type not in {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}:
        raise refused(path, f"its part {name[:80]} is locked or packed in an unknown way")
    if stat.S_ISLNK(one.external_attr >> 16):
        raise refused(path, f"its part {name[:80]} is a link to another file")
