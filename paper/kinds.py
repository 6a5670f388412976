"""PURE. What a file really is, by its first bytes, and whether its end is there."""

from pathlib import Path

from paper.refusing import incomplete, unknown

HEAD, TAIL = 1024, 1024  # bytes looked at
SIGNS = (
    (b"\x89PNG\r\n\x1a\n", "png"),
    (b"\xff\xd8\xff", "jpeg"),
    (b"II*\x00", "tiff"),
    (b"MM\x00*", "tiff"),
    (b"II+\x00", "tiff"),
    (b"MM\x00+", "tiff"),
)


def kind_of(path: Path) -> str:
    """Return pdf, tiff, jpeg or png by content; raise Refusal INCOMPLETE for an empty file, DOC_TYPE_UNKNOWN for anything else."""
    with path.open("rb") as file:
        head = file.read(HEAD)
    if not head:
        raise incomplete("it has no bytes at all")
    for sign, kind in SIGNS:
        if head.startswith(sign):
            return kind
    if (
        b"%PDF-" in head
    ):  # ISO 32000-2, annex H of older editions: readers accept the header within the first 1024 bytes
        return "pdf"
    if not head.strip(b"\x00"):
        raise incomplete("its beginning is nothing but zeros")
    raise unknown()


def tail_fault(path: Path, kind: str) -> str:
    """Return why the end of the file is not there, as the end of a sentence; empty when it is (TIFF has no end mark)."""
    size = path.stat().st_size
    with path.open("rb") as file:
        file.seek(max(0, size - TAIL))
        tail = file.read()
    if not tail.strip(b"\x00"):
        return "its end is nothing but zeros"
    mark = {"pdf": b"%%EOF", "jpeg": b"\xff\xd9", "png": b"IEND"}.get(kind)
    return "" if mark is None or mark in tail else "its end is missing"
