"""PURE. What was read: words with their boxes, page by page, and the file they are kept in.

Boxes are (x0, y0, x1, y1) in points from the top left of the page as a person sees it (its /Rotate applied).
"""

import gzip
import json
import math
import os
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
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

    def upright_box(self, box: Box) -> Box:
        """A box's middle is carried over and its size kept, so that a skewed row does not grow taller."""
        return _carry(box, self.upright, swap=self.rotation in (90, 270))

    def seen_box(self, box: Box) -> Box:
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
    """One page read: `source` is "layer", "ocr" or "blank"; `rotation` and `skew` say how it lay on the glass."""

    number: int
    width: float
    height: float
    source: str
    confidence: float
    words: tuple[Word, ...] = ()
    rotation: int = 0
    skew: float = 0.0

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
        wide, high = turn.upright_size
        words = tuple(replace(word, box=turn.upright_box(word.box)) for word in self.words)
        return replace(self, width=wide, height=high, words=words)


@dataclass(frozen=True)
class Reading:
    """A whole paper as it was read."""

    pages: tuple[PageText, ...]

    def text(self, page: int) -> str:
        return self.pages[page - 1].text

    def save(self, path: Path) -> None:
        """Write the reading so that the file is either whole or not there."""
        part = path.with_name(path.name + ".part")
        body = json.dumps([asdict(page) for page in self.pages], ensure_ascii=False, separators=(",", ":"))
        with part.open("wb") as raw:
            with gzip.GzipFile(fileobj=raw, mode="wb", mtime=0, filename="", compresslevel=5) as packed:
                packed.write(body.encode("utf-8", "replace"))
            raw.flush()
            os.fsync(raw.fileno())
        part.replace(path)

    @classmethod
    def load(cls, path: Path) -> "Reading":
        with gzip.open(path, "rt", encoding="utf-8") as packed:
            return cls(pages=tuple(_page(page) for page in json.load(packed)))


def _page(kept: Mapping[str, Any]) -> PageText:
    words = tuple(Word(**{**word, "box": tuple(word["box"])}) for word in kept["words"])
    return PageText(**{**kept, "words": words})
