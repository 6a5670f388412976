"""PURE. Pictures from a scanner: TIFF, JPEG and PNG opened under limits, every frame loaded before it is believed."""

import math
import struct
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from PIL import Image, UnidentifiedImageError

from paper.geometry import LARGEST, SMALLEST
from paper.refusing import corrupt, incomplete, too_large

MOST_PIXELS = 120_000_000  # of one page: a letter page at 1200 dpi has 135 million, at 600 dpi 34 million
FORMATS = ("TIFF", "JPEG", "PNG")


@contextmanager
def opened(path: Path) -> Iterator[Image.Image]:
    """Open a picture; raises Refusal CORRUPT, INCOMPLETE or TOO_LARGE instead of the library's own faults."""
    Image.MAX_IMAGE_PIXELS = MOST_PIXELS
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(path, formats=FORMATS) as picture:
                yield picture
    except (Image.DecompressionBombError, Image.DecompressionBombWarning):
        raise too_large("one of its pages has more picture points than this court takes in") from None
    except (UnidentifiedImageError, SyntaxError, KeyError, ValueError):
        raise corrupt("its picture cannot be read") from None
    except (OSError, TypeError, EOFError):
        raise incomplete("a page of it cannot be read to its end") from None


def frames(picture: Image.Image, *, page_limit: int) -> Iterator[Image.Image]:
    """Yield each page of the picture, loaded whole. Raises Refusal TOO_LARGE for more pages or points than allowed."""
    for number in range(page_limit + 1):
        if number and picture.format == "PNG":  # the further pictures of a moving one are no pages
            return
        try:
            picture.seek(number)
        except EOFError:
            return
        if number == page_limit:
            raise too_large(f"it has more than {page_limit:,} pages")
        if picture.width * picture.height > MOST_PIXELS:
            raise too_large("one of its pages has more picture points than this court takes in")
        _load(picture)
        yield picture


def _load(picture: Image.Image) -> None:
    """Load the page whole. One of many whose bytes are all there but spoilt is let pass: the others can be read."""
    try:
        picture.load()
    except (OSError, SyntaxError, ValueError, EOFError, struct.error):
        if getattr(picture, "n_frames", 1) < 2 or not _is_there(picture):
            raise


def _is_there(picture: Image.Image) -> bool:
    """Whether the page's bytes lie in the file to their end (TIFF 6.0: StripOffsets, StripByteCounts; TileOffsets, TileByteCounts)."""
    tags: Any = getattr(picture, "tag_v2", {})
    places = [*tags.get(273, ()), *tags.get(324, ())], [*tags.get(279, ()), *tags.get(325, ())]
    size = Path(str(getattr(picture, "filename", ""))).stat().st_size
    return bool(places[0]) and all(at > 0 and at + long <= size for at, long in zip(*places, strict=False))


def dpi_of(picture: Image.Image) -> tuple[float, float]:
    """Return the picture's resolution (dpi, across and down), a likely one where it says none or nonsense."""
    across, down = (picture.info.get("dpi") or (0, 0))[:2]
    return resolution(picture.width, picture.height, (_finite(across), _finite(down)))


def resolution(width: int, height: int, dpi: tuple[float, float]) -> tuple[float, float]:
    """Return a picture's resolution as it is told, a fax's two different ones too; where that is nonsense, one that makes it a letter page."""
    dpi = (round(dpi[0]), round(dpi[1]))
    if dpi[0] != dpi[1] and min(dpi) >= 90 and max(dpi) <= 1200:
        return dpi
    likely = 100 <= dpi[0] <= 1200 and not _is_stamp_size(max(width, height), dpi[0])
    fits = max(min(width, height) / 8.5, max(width, height) / 11.0)
    guessed = dpi[0] if likely else min(300.0, max(200.0, fits))
    return float(round(guessed)), float(round(guessed))


def page_size(width: int, height: int, dpi: tuple[float, float]) -> tuple[float, float]:
    """Return the size (points) of the page a picture makes."""
    across, down = resolution(width, height, dpi)
    return _bounded(width * 72 / across), _bounded(height * 72 / down)


def _bounded(side: float) -> float:
    return min(LARGEST, max(SMALLEST, side))


def _is_stamp_size(longest: int, dpi: float) -> bool:
    """As many dots as a whole page has, but told to be smaller than a hand: the tag is wrong."""
    return longest >= 1500 and longest / dpi < 5


def _finite(value: Any) -> float:
    try:
        found = float(value)
    except (TypeError, ValueError, ZeroDivisionError):
        return 0.0
    return found if math.isfinite(found) else 0.0


def sizes(path: Path, *, page_limit: int) -> list[list[float]]:
    """Return width and height (points) of every page; raises Refusal as `opened` and `frames` do."""
    with opened(path) as picture:
        found = []
        for frame in frames(picture, page_limit=page_limit):
            size = page_size(frame.width, frame.height, dpi_of(frame))
            found.append([round(side, 2) for side in (size[::-1] if _lies_on_its_side(frame) else size)])
        return found


def _lies_on_its_side(picture: Image.Image) -> bool:
    """Whether it is to be shown turned by a quarter (Exif 2.32, 4.6.4, Orientation 5 to 8)."""
    return picture.format == "JPEG" and picture.getexif().get(274) in {5, 6, 7, 8}
