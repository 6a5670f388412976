"""PURE. Words side by side: a strip without a wide gap, and a row of strips."""

from dataclasses import dataclass
from functools import cached_property

from ocr.pages import Box, Word, around


@dataclass(frozen=True)
class Strip:
    """Words that stand side by side on one row without a wide gap; boxes are those of the upright page."""

    words: tuple[Word, ...]

    @cached_property
    def text(self) -> str:
        return " ".join(word.text for word in self.words)

    @cached_property
    def box(self) -> Box:
        return around([word.box for word in self.words])

    @property
    def middle(self) -> float:
        return (self.box[0] + self.box[2]) / 2

    @property
    def confidence(self) -> float:
        """Mean confidence of its words, 0 to 1, by their letters."""
        letters = sum(len(word.text) for word in self.words)
        return sum(word.confidence * len(word.text) for word in self.words) / letters / 100 if letters else 0.0

    def part(self, start: int, end: int) -> "Strip":
        """The words that the characters from start to end of the text belong to."""
        at, inside = 0, []
        for word in self.words:
            if at < end and at + len(word.text) > start:
                inside.append(word)
            at += len(word.text) + 1
        return Strip(tuple(inside) or self.words[:1])

    def between(self, left: float, right: float) -> "Strip | None":
        """The words whose middle lies between two upright lines."""
        inside = tuple(word for word in self.words if left <= (word.box[0] + word.box[2]) / 2 < right)
        return Strip(inside) if inside else None


@dataclass(frozen=True)
class Row:
    """One row of the page, cut into strips at its wide gaps."""

    strips: tuple[Strip, ...]

    @cached_property
    def whole(self) -> Strip:
        return Strip(tuple(word for strip in self.strips for word in strip.words))

    @property
    def text(self) -> str:
        return self.whole.text

    @property
    def top(self) -> float:
        return self.whole.box[1]

    @property
    def bottom(self) -> float:
        return self.whole.box[3]
