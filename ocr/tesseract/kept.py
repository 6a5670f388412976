"""PURE. Tesseract kept in this process: its models are loaded once, pages are handed over as plain pixels (tesserocr)."""

import os
from functools import cache
from pathlib import Path
from typing import Any

from PIL import Image

from ocr.tesseract import ORIENTATION, PAGE_SECONDS, READING, SURE_SCRIPT, Seen, missing
from ocr.tesseract.table import rows

# More threads than one make Tesseract slower, not faster, when a reader runs per processor; read when its library is loaded.
os.environ.setdefault("OMP_THREAD_LIMIT", "1")

import tesserocr  # noqa: E402

MODELS = ("/usr/share/tesseract-ocr/5/tessdata", "/usr/share/tesseract-ocr/4.00/tessdata", "/usr/share/tessdata")


class KeptTesseract:
    """One engine for each set of languages, loaded when first needed and kept; one thread, one pass a page."""

    def words(self, picture: Image.Image, *, dpi: int, languages: str, layout: int = 3) -> list[Seen]:
        """See `Engine.words`."""
        api = _loaded(languages)
        api.SetPageSegMode(layout)
        try:
            _show(api, picture, dpi)
            read = api.Recognize(PAGE_SECONDS * 1000)
            return rows(api.GetTSVText(0)) if read else []
        except RuntimeError:
            return []
        finally:
            api.Clear()

    def orientation(self, picture: Image.Image, *, dpi: int) -> int:
        """See `Engine.orientation`."""
        found = _osd(picture, dpi)
        return -int(found["orient_deg"]) % 360 if found else 0

    def script(self, picture: Image.Image, *, dpi: int) -> str:
        """See `Engine.script`."""
        found = _osd(picture, dpi)
        return str(found["script_name"]) if found and found["script_conf"] >= SURE_SCRIPT else ""


def _osd(picture: Image.Image, dpi: int) -> dict[str, Any] | None:
    """What the engine says of orientation and script; nothing when it cannot tell."""
    api = _loaded("osd")
    api.SetPageSegMode(tesserocr.PSM.OSD_ONLY)
    try:
        _show(api, picture, dpi)
        found: dict[str, Any] | None = api.DetectOrientationScript()
        return found
    except RuntimeError:
        return None
    finally:
        api.Clear()


def _show(api: "tesserocr.PyTessBaseAPI", picture: Image.Image, dpi: int) -> None:
    grey = picture if picture.mode == "L" else picture.convert("L")
    api.SetImageBytes(grey.tobytes(), grey.width, grey.height, 1, grey.width)
    api.SetSourceResolution(dpi)


@cache
def _loaded(languages: str) -> "tesserocr.PyTessBaseAPI":
    """Load the models of these languages; raises EngineMissing when one is not installed."""
    folder = _models()
    if not all((folder / f"{one}.traineddata").is_file() for one in languages.split("+")):
        raise missing(languages)
    api = tesserocr.PyTessBaseAPI(path=str(folder), lang=languages)
    for name, value in (ORIENTATION if languages == "osd" else READING).items():
        api.SetVariable(name, value)
    return api


def _models() -> Path:
    """Return the folder of the engine's models: where TESSDATA_PREFIX says, else where Debian and others put them."""
    named = os.environ.get("TESSDATA_PREFIX")
    return next((Path(place) for place in ((named,) if named else MODELS) if Path(place).is_dir()), Path(MODELS[0]))
