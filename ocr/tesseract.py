"""PURE. The recognition engine behind one small interface; the only place that knows which engine it is."""

import os
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

import pytesseract

PAGE_SECONDS = 90


class EngineMissing(Exception):
    """Tesseract or one of its languages is not installed."""


@dataclass(frozen=True)
class Seen:
    """A word in pixels of the picture that was shown to the engine."""

    text: str
    left: float
    top: float
    right: float
    bottom: float
    confidence: float
    line: int


class Engine(Protocol):
    """What the reading needs of an engine: words with boxes in one pass, and which way up the page is."""

    def words(self, picture: Path, *, dpi: int, languages: str) -> list[Seen]: ...

    def orientation(self, picture: Path, *, dpi: int) -> int: ...


class Tesseract:
    """Tesseract by pytesseract: one thread, one pass a page, fed a file it need not decode again."""

    def __init__(self) -> None:
        # More threads than one make Tesseract slower, not faster, when a reader runs per processor.
        os.environ.setdefault("OMP_THREAD_LIMIT", "1")

    def words(self, picture: Path, *, dpi: int, languages: str) -> list[Seen]:
        """Every word with its box and confidence; nothing at all when the engine gave up on this picture."""
        try:
            table = pytesseract.image_to_data(
                str(picture),
                lang=languages,
                config=f"--psm 3 --dpi {dpi}",
                output_type=pytesseract.Output.DICT,
                timeout=PAGE_SECONDS,
            )
        except pytesseract.TesseractNotFoundError as missing:
            raise EngineMissing(_MISSING) from missing
        except pytesseract.TesseractError as failed:
            return _given_up(failed)
        except RuntimeError:
            return []
        return _rows(table)

    def orientation(self, picture: Path, *, dpi: int) -> int:
        """Degrees the picture must be turned clockwise to be read; 0 when the engine cannot tell."""
        try:
            found = pytesseract.image_to_osd(
                str(picture), config=f"--psm 0 --dpi {dpi} -c min_characters_to_try=15", timeout=PAGE_SECONDS
            )
        except (pytesseract.TesseractError, RuntimeError):
            return 0
        match = re.search(r"Rotate: (\d+)", found)
        return int(match.group(1)) % 360 if match else 0


_MISSING = (
    "The reading engine (tesseract) or one of its languages is not installed on this machine. Nothing was read and "
    "the paper was left as it was. Ask your IT person to run script/bootstrap, then let the paper be read again."
)


def _given_up(failed: Exception) -> list[Seen]:
    """A language that is not there is the machine's fault; everything else is this one picture's."""
    if "language" in str(failed).lower() or "tessdata" in str(failed).lower():
        raise EngineMissing(_MISSING) from failed
    return []


def _rows(table: dict[str, list[Any]]) -> list[Seen]:
    lines: dict[tuple[int, int, int], int] = {}
    found = []
    for at, text in enumerate(table["text"]):
        confidence = float(table["conf"][at])
        if confidence < 0 or not str(text).strip():
            continue
        place = (table["block_num"][at], table["par_num"][at], table["line_num"][at])
        line = lines.setdefault(place, len(lines))
        left, top = float(table["left"][at]), float(table["top"][at])
        right, bottom = left + table["width"][at], top + table["height"][at]
        found.append(Seen(str(text), left, top, right, bottom, confidence, line))
    return found
