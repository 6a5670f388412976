"""PURE. A picture or a colour profile in a PDF looked at for what PDF/A-2 forbids (ISO 19005-2, 6.2.4.2 and 6.2.8)."""

import struct
from collections.abc import Iterator
from typing import Any

import pikepdf
from pikepdf import Array

from paper.archival_notes import Noted

CLASSES, SPACES = {b"prtr", b"mntr", b"scnr", b"spac"}, {b"RGB ", b"CMYK", b"GRAY", b"Lab "}
JAB, KNOWN_METHODS = 19, {1, 2, 3}


def look_at_picture(one: Any, noted: Noted) -> None:
    """Note what is wrong with a picture."""
    if "/Alternates" in one:
        noted.add("pictures", "it has a picture with another one to be shown instead")
    if "/OPI" in one:
        noted.add("pictures", "it has a picture linked to a print shop")
    if one.get("/Interpolate", False) is True:
        noted.add("pictures", "it wants a picture smoothed")
    packed = one.get("/Filter")
    last = packed[-1] if isinstance(packed, Array) and len(packed) else packed
    if last == "/JPXDecode":
        _look_at_jpeg2000(one, noted)


def look_at_profile(stream: Any, noted: Noted, *, spaces: set[bytes] = SPACES) -> bool:
    """Note what is wrong with a colour profile, by its header (ICC.1:2004-10, 7.2); return whether it is sound."""
    try:
        head = stream.read_bytes()[:40]
    except (pikepdf.PdfError, RuntimeError, ValueError):
        head = b""
    sound = (
        len(head) == 40 and head[8] < 5 and head[12:16] in CLASSES and head[16:20] in spaces and head[36:40] == b"acsp"
    )
    if not sound:
        noted.add("profiles", "a colour profile in it cannot be read")
    return sound


def _look_at_jpeg2000(one: Any, noted: Noted) -> None:
    boxes = list(_boxes(one.read_raw_bytes())) if not isinstance(one.get("/Filter"), Array) else []
    heads = [body for kind, body in boxes if kind == b"ihdr" and len(body) >= 11]
    spaces = [body for kind, body in boxes if kind == b"colr" and len(body) >= 3]
    if not heads:
        noted.add("jpeg2000", "it has a JPEG 2000 picture whose head cannot be read")
        return
    channels, depth = struct.unpack(">H", heads[0][8:10])[0], heads[0][10]
    if channels not in {1, 3, 4} or depth == 0xFF or not 1 <= (depth & 0x7F) + 1 <= 38:
        noted.add("jpeg2000", "it has a JPEG 2000 picture of an unusual make")
    if channels == 4 and "/ColorSpace" not in one:
        noted.add("colours", "it has a JPEG 2000 picture of four channels, which may be meant for a printing press")
    if "/ColorSpace" not in one and not _one_space(spaces):
        noted.add("jpeg2000", "it has a JPEG 2000 picture whose colours are not clear")


def _one_space(spaces: list[bytes]) -> bool:
    best = [body for body in spaces if body[2] == 1]
    told = spaces[0] if len(spaces) == 1 else best[0] if len(best) == 1 else None
    if told is None or told[0] not in KNOWN_METHODS:
        return False
    return told[0] != 1 or len(told) < 7 or struct.unpack(">I", told[3:7])[0] not in {JAB, 12}


def _boxes(data: bytes, most: int = 50) -> Iterator[tuple[bytes, bytes]]:
    """The boxes of a JP2 file, those in its header box too (ISO 15444-1, annex I)."""
    at = 0
    for _ in range(most):
        if at + 8 > len(data):
            return
        length, kind = struct.unpack(">I4s", data[at : at + 8])
        if length < 8:
            return
        body = data[at + 8 : at + length]
        yield kind, body
        if kind == b"jp2h":
            yield from _boxes(body)
        at += length
