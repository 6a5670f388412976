"""PURE. Pictures from a scanner: TIFF, JPEG and PNG opened under limits, every frame loaded before it is believed."""

import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PIL import Image, UnidentifiedImageError

from paper.refusing import corrupt, incomplete, too_large

MOST_PIXELS = 120_000_000  # of one page: a letter page at 1200 dpi has 135 million, at 600 dpi 34 million
USUAL_DPI = 200.0
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
        try:
            picture.seek(number)
        except EOFError:
            return
        if number == page_limit:
            raise too_large(f"it has more than {page_limit:,} pages")
        if picture.width * picture.height > MOST_PIXELS:
            raise too_large("one of its pages has more picture points than this court takes in")
        picture.load()
        yield picture


def dpi_of(picture: Image.Image) -> tuple[float, float]:
    """Return the picture's resolution (dpi, across and down); 200 where it says none or nonsense."""
    across, down = (float(value) for value in (picture.info.get("dpi") or (0, 0))[:2])
    return (across if 30 <= across <= 2400 else USUAL_DPI), (down if 30 <= down <= 2400 else USUAL_DPI)


def sizes(path: Path, *, page_limit: int) -> list[list[float]]:
    """Return width and height (points) of every page; raises Refusal as `opened` and `frames` do."""
    with opened(path) as picture:
        found = []
        for frame in frames(picture, page_limit=page_limit):
            across, down = dpi_of(frame)
            found.append([round(frame.width * 72 / across, 2), round(frame.height * 72 / down, 2)])
        return found
