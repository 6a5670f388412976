"""PURE. What a file tells of the scanner or program that made it: a label to tell scanners apart, never to be trusted as more."""

import re
import warnings
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pikepdf
from PIL import Image

LONGEST = 80
_MAKE, _MODEL, _SOFTWARE = 271, 272, 305  # TIFF 6.0, section 8; Exif uses the same


def of_pdf(pdf: pikepdf.Pdf) -> str:
    """Return what an open PDF names as its creator and producer; empty when it names none that can be read."""
    try:
        info = pdf.docinfo
        return label(str(info[name]) for name in ("/Creator", "/Producer") if name in info)
    except (pikepdf.PdfError, TypeError, ValueError, RuntimeError, KeyError, AttributeError):
        return ""


def of_picture(path: Path) -> str:
    """Return make, model and software that a TIFF, JPEG or PNG names; empty when it names none that can be read."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # what is broken in it is told where its pages are opened
            with Image.open(path, formats=("TIFF", "JPEG", "PNG")) as picture:
                told: Any = picture.getexif()
                return label(str(told[tag]) for tag in (_MAKE, _MODEL, _SOFTWARE) if tag in told)
    except (OSError, ValueError, TypeError, KeyError, SyntaxError, EOFError, Image.DecompressionBombError):
        return ""


def label(words: Iterable[str]) -> str:
    """Return the words as one harmless line, none twice, cut to length."""
    clean = [" ".join("".join(sign if sign.isprintable() else " " for sign in word[:400]).split()) for word in words]
    told = [word for word in dict.fromkeys(clean) if re.search(r"\w", word)]
    return " / ".join(word for word in told if not any(word != other and word in other for other in told))[
        :LONGEST
    ].strip()
