"""PURE. What was read: words with their boxes, page by page, and the file they are kept in.

Boxes are (x0, y0, x1, y1) in points from the top left of the page as a person sees it (its /Rotate applied).
"""

import gzip
import json
import math
import os
import zlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path
from typing import Any

Box = tuple[float, float, float, float]


def around(boxes: "list[Box]") -> Box:
    """The smallest box that holds them all."""
    return (min(b[0] for b in boxes), min(b[1] for b in boxes), max(b[2] for b in boxes), max(b[3] for b in boxes))


@dataclass(frozen=True)
class Word:
    """One word where it stands; `made` is "ocr" (seen in the picture) or "layer" (the file's own text)."""

    text: str
    box: Box
    confidence: float
    line: int
    made: str = "ocr"

    def to_json(self) -> list[Any]:
        """The word as it is kept: a short list, for there are many."""
        return [self.text, *(round(side, 2) for side in self.box), round(self.confidence, 1), self.line, self.made]

    @property
    def height(self) -> float:
        return self.box[3] - self.box[1]


@dataclass(frozen=True)
class Turn:
    """How a page is turned upright: a quarter turn (degrees clockwise), then the small skew that was measured."""

    width: float
    height: float
    rotation: int = 0
    skew: float = 0.0

    @property
    def upright_size(self) -> tuple[float, float]:
        return (self.height, self.width) if self.rotation in (90, 270) else (self.width, self.height)

    def upright(self, x: float, y: float) -> tuple[float, float]:
        """Where a point of the seen page stands once the page is turned so that it can be read."""
        x, y = _quarter(x, y, self.rotation, self.width, self.height)
        return _spin(x, y, -self.skew, *self.upright_size)

    def seen(self, x: float, y: float) -> tuple[float, float]:
        """The way back: where a point of the upright page stands on the page as it is seen."""
        wide, high = self.upright_size
        x, y = _spin(x, y, self.skew, wide, high)
        return _quarter(x, y, -self.rotation % 360, wide, high)

    @property
    def flat(self) -> bool:
        """Whether the page lies as it is read: nothing is to be turned."""
        return not self.rotation and not self.skew

    def upright_box(self, box: Box) -> Box:
        """A box's middle is carried over and its size kept, so that a skewed row does not grow taller."""
        if self.flat:
            return box
        return _carry(box, self.upright, swap=self.rotation in (90, 270))

    def seen_box(self, box: Box) -> Box:
        if self.flat:
            return box
        return _carry(box, self.seen, swap=self.rotation in (90, 270))


def _carry(box: Box, move: Any, *, swap: bool) -> Box:
    wide, high = box[2] - box[0], box[3] - box[1]
    if swap:
        wide, high = high, wide
    x, y = move((box[0] + box[2]) / 2, (box[1] + box[3]) / 2)
    return (x - wide / 2, y - high / 2, x + wide / 2, y + high / 2)


def _quarter(x: float, y: float, degrees: int, width: float, height: float) -> tuple[float, float]:
    turned = {0: (x, y), 90: (height - y, x), 180: (width - x, height - y), 270: (y, width - x)}
    return turned[degrees]


def _spin(x: float, y: float, degrees: float, width: float, height: float) -> tuple[float, float]:
    """Turn a point about the middle of the page, clockwise as seen (y grows downwards)."""
    if not degrees:
        return x, y
    angle, dx, dy = math.radians(degrees), x - width / 2, y - height / 2
    cos, sin = math.cos(angle), math.sin(angle)
    return width / 2 + dx * cos - dy * sin, height / 2 + dx * sin + dy * cos


@dataclass(frozen=True)
class PageText:
    """One page read: `source` is "layer", "ocr", "blank" or "unread"; `rotation` and `skew` say how it lay on the glass.

    `told` is what a person should know of it, as what follows "Page 3 ..."; with a `code` the paper goes to a person because of it.
    """

    number: int
    width: float
    height: float
    source: str
    confidence: float
    words: tuple[Word, ...] = ()
    rotation: int = 0
    skew: float = 0.0
    language: str = ""  # what it was recognised in; empty for its own text
    code: str = ""
    told: str = ""

    def to_json(self) -> dict[str, Any]:
        """The page as it is kept."""
        return {**vars(self), "words": [word.to_json() for word in self.words]}

    @property
    def turn(self) -> Turn:
        return Turn(self.width, self.height, self.rotation, self.skew)

    @property
    def text(self) -> str:
        lines: dict[int, list[str]] = {}
        for word in self.words:
            lines.setdefault(word.line, []).append(word.text)
        return "\n".join(" ".join(words) for words in lines.values())

    def upright(self) -> "PageText":
        """The same page with its boxes as they stand once it is turned and straightened."""
        turn = self.turn
        if turn.flat:
            return self
        wide, high = turn.upright_size
        words = tuple(replace(word, box=turn.upright_box(word.box)) for word in self.words)
        return replace(self, width=wide, height=high, words=words)


# What a kept reading raises whose bytes were damaged on the disk.
DAMAGED_READING = (OSError, EOFError, ValueError, KeyError, TypeError, zlib.error)


class Pages:
    """The pages of a paper as they are kept in a file, one at a time: a long paper is never held whole."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def __iter__(self) -> Iterator[PageText]:
        with gzip.open(self.path, "rt", encoding="utf-8") as packed:
            if packed.read(1) == "[":  # as readings were kept at first: one list
                packed.seek(0)
                yield from map(page_from_json, json.load(packed))
                return
            packed.seek(0)
            for line in packed:
                yield page_from_json(json.loads(line))

    @staticmethod
    def write(path: Path, pages: Iterable[PageText | bytes]) -> None:
        """Write the pages, or lines they were kept in, so that the file is either whole or not there."""
        part = path.with_name(path.name + ".part")
        with part.open("wb") as raw:
            with gzip.GzipFile(fileobj=raw, mode="wb", mtime=0, filename="", compresslevel=5) as packed:
                for page in pages:
                    packed.write(page if isinstance(page, bytes) else line_of(page))
            raw.flush()
            os.fsync(raw.fileno())
        part.replace(path)


@dataclass(frozen=True)
class Reading:
    """A whole paper as it was read, or its first pages."""

    pages: tuple[PageText, ...]

    def __iter__(self) -> Iterator[PageText]:
        return iter(self.pages)

    def text(self, page: int) -> str:
        return self.pages[page - 1].text

    def save(self, path: Path) -> None:
        """Keep the reading in a file."""
        Pages.write(path, self.pages)

    @classmethod
    def load(cls, path: Path, *, most: int | None = None) -> "Reading":
        """Return the reading kept in a file; of a long paper only the first `most` pages when that is said."""
        return cls(pages=tuple(islice(Pages(path), most)))


def page_from_json(kept: Mapping[str, Any]) -> PageText:
    """Return a page as it was kept."""
    words = tuple(_word(word) for word in kept["words"])
    return PageText(**{**kept, "words": words})


def line_of(page: PageText) -> bytes:
    """Return the line a page is kept in."""
    return json.dumps(page.to_json(), ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace") + b"\n"


def _word(kept: Any) -> Word:
    if isinstance(kept, dict):  # as words were kept at first
        return Word(**{**kept, "box": tuple(kept["box"])})
    text, x0, y0, x1, y1, confidence, line, made = kept
    return Word(text, (x0, y0, x1, y1), confidence, line, made)
