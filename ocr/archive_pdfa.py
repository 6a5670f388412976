"""PURE. The archive copy as PDF/A-2b where its pages allow it: the claim written, checked by our printed checklist, or taken back."""

from pathlib import Path

import pikepdf
from pikepdf import Array, Dictionary, Name, Stream
from PIL import ImageCms

from paper import archival, xmp

_HEAD = {8: b"\x04\x20\x00\x00", 24: b"\x07\xea\x00\x01\x00\x01\x00\x00\x00\x00\x00\x00", 84: bytes(16)}


def claim(pdf: pikepdf.Pdf) -> None:
    """Write what a PDF/A-2b says of itself: metadata and, where there is none, an output intent for screens (sRGB)."""
    xmp.claim(pdf)
    if "/OutputIntents" in pdf.Root:
        return
    profile = pikepdf.Stream(pdf, srgb())
    profile.N = 3
    intent = Dictionary(
        Type=Name.OutputIntent, S=Name.GTS_PDFA1, OutputConditionIdentifier="sRGB", Info="sRGB IEC61966-2.1",
        DestOutputProfile=pdf.make_indirect(profile),
    )  # fmt: skip
    pdf.Root.OutputIntents = Array([intent])


def take_back(pdf: pikepdf.Pdf, original: pikepdf.Pdf) -> None:
    """Take the claim out again; the original's own metadata come back unless they make a claim that is not true of the copy."""
    for key in ("/Metadata", "/OutputIntents"):
        if key not in original.Root or key == "/Metadata":
            del pdf.Root[key]
    own = original.Root.get("/Metadata")
    if isinstance(own, Stream) and b"pdfaid" not in own.read_bytes():
        pdf.Root.Metadata = pdf.copy_foreign(own)


def reasons(path: Path) -> list[str]:
    """Return why the copy is no PDF/A-2b, in the clerk's words; empty when our checklist passes."""
    return archival.faults(path)


def srgb() -> bytes:
    """The sRGB profile as Little CMS makes it (free of copyright), its version that of PDF 1.7 and its date a fixed one."""
    made = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    for at, fixed in _HEAD.items():
        made[at : at + len(fixed)] = fixed
    return bytes(made)
