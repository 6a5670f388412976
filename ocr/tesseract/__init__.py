"""PURE. The recognition engine behind one small interface; the only place that knows which engine it is.

Two ways to the same engine: `kept` stays in this process from page to page (tesserocr), `command` starts the program for every
page (pytesseract). They pass the same tests; which one is used is a setting.
"""

from dataclasses import dataclass
from functools import cache
from typing import Protocol

from PIL import Image

PAGE_SECONDS = 90
SURE_SCRIPT = 1.0
ENGINES = ("kept", "command")
# Looking for letters of one width takes time and finds no other words, of typewritten pages neither. Tables must be looked for: the
# columns of pleading paper are told apart by it.
READING = {"textord_disable_pitch_test": "1"}
ORIENTATION = {"min_characters_to_try": "15"}


class EngineMissing(Exception):
    """Tesseract or one of its languages is not installed."""


MISSING = (
    "The reading engine (Tesseract) or the model of one of its languages ({languages}) is not installed on this machine. Nothing was "
    "read and the paper was left as it was. Ask your IT person to run script/bootstrap, or for a further language to install the Debian "
    "package of its model ({package}); then let the paper be read again."
)


def missing(languages: str) -> EngineMissing:
    """Return the letter that names the Debian packages of these languages (`eng+spa`)."""
    packages = ", ".join(f"tesseract-ocr-{one.replace('_', '-')}" for one in languages.split("+"))
    return EngineMissing(MISSING.format(languages=languages, package=packages))


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

    def words(self, picture: Image.Image, *, dpi: int, languages: str, layout: int = 3) -> list[Seen]:
        """Return every word of the grey picture with box, confidence and line; none when the engine gave up on it.

        `layout` is the engine's page segmentation mode: 3 finds columns by itself, 6 takes one block, 11 takes scattered words.
        Raises EngineMissing when the engine or a language is not installed.
        """

    def orientation(self, picture: Image.Image, *, dpi: int) -> int:
        """Return the degrees the picture must be turned clockwise to be read; 0 when the engine cannot tell."""

    def script(self, picture: Image.Image, *, dpi: int) -> str:
        """Return the script of the upright picture's letters, as the engine names it (Latin, Arabic, Han ...); empty when it cannot tell."""


@cache
def engine(name: str) -> Engine:
    """Return this process's engine by its setting's name: `kept` or `command`."""
    if name == "kept":
        from ocr.tesseract.kept import KeptTesseract

        return KeptTesseract()
    from ocr.tesseract.command import TesseractCommand

    return TesseractCommand()
