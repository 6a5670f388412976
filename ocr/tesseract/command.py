"""PURE. Tesseract as a program started for every page (pytesseract): slower, but it runs wherever the program is installed."""

import os
import re
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import pytesseract
from PIL import Image

from ocr.tesseract import ORIENTATION, PAGE_SECONDS, READING, SURE_SCRIPT, Seen, missing
from ocr.tesseract.table import rows


class TesseractCommand:
    """The portable engine: one thread, one pass a page, fed a file of plain pixels that it need not decode."""

    def __init__(self) -> None:
        # More threads than one make Tesseract slower, not faster, when a reader runs per processor.
        os.environ.setdefault("OMP_THREAD_LIMIT", "1")

    def words(self, picture: Image.Image, *, dpi: int, languages: str, layout: int = 3) -> list[Seen]:
        """See `Engine.words`."""
        config = f"--psm {layout} --dpi {dpi} {_set(READING)}"
        try:
            with _laid_down(picture) as path:
                return rows(pytesseract.image_to_data(path, lang=languages, config=config, timeout=PAGE_SECONDS))
        except pytesseract.TesseractNotFoundError as absent:
            raise missing(languages) from absent
        except pytesseract.TesseractError as failed:
            return _given_up(failed, languages)
        except RuntimeError:
            return []

    def orientation(self, picture: Image.Image, *, dpi: int) -> int:
        """See `Engine.orientation`."""
        match = re.search(r"Rotate: (\d+)", _osd(picture, dpi))
        return int(match.group(1)) % 360 if match else 0

    def script(self, picture: Image.Image, *, dpi: int) -> str:
        """See `Engine.script`."""
        match = re.search(r"Script: (\w+)\s+Script confidence: ([\d.]+)", _osd(picture, dpi))
        return match.group(1) if match and float(match.group(2)) >= SURE_SCRIPT else ""


def _osd(picture: Image.Image, dpi: int) -> str:
    """What the program says of orientation and script; nothing when it cannot tell."""
    config = f"--psm 0 --dpi {dpi} {_set(ORIENTATION)}"
    try:
        with _laid_down(picture) as path:
            return str(pytesseract.image_to_osd(path, config=config, timeout=PAGE_SECONDS))
    except (pytesseract.TesseractError, RuntimeError):
        return ""


def _set(variables: Mapping[str, str]) -> str:
    return " ".join(f"-c {name}={value}" for name, value in variables.items())


@contextmanager
def _laid_down(picture: Image.Image) -> Iterator[str]:
    """Plain grey pixels in a file for as long as the program looks at it."""
    with tempfile.TemporaryDirectory(prefix="page-") as folder:
        path = Path(folder) / "page.pgm"
        picture.convert("L").save(path, "PPM")
        yield str(path)


def _given_up(failed: Exception, languages: str) -> list[Seen]:
    """A language that is not there is the machine's fault; everything else is this one picture's."""
    if "language" in str(failed).lower() or "tessdata" in str(failed).lower():
        raise missing(languages) from failed
    return []
