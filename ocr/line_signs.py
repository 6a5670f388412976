"""PURE. The signs of every line of a page, as numbers: what it says, how it is set, what stands about it. A learned eye tells titles by them."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from ocr.addresses import is_address
from ocr.caption_edges import is_versus, opens, part_line
from ocr.captions import APPEAL_FROM, COURT_LINE, LABEL
from ocr.name_pieces import ENDS_IN_FORM
from ocr.rows import Sight
from ocr.strips import Strip
from ocr.title_dress import capitals, is_trade
from ocr.vocabulary import ROLES

LONGEST = 300  # letters of a line that are looked at
FAR = 99.0  # leadings: nothing stands on that side
DIGITS = 4  # of a sign, so that a number kept in a file is compared as it was learned
TOUCHES = 10.0  # points two lines may be apart sideways and still stand over each other
_PERSON = re.compile(r"^[A-ZÀ-Ý][\w'.-]+(?: [A-ZÀ-Ý][\w'.-]*){1,4},?$")
_DAY = re.compile(
    r"\d{1,2}/\d{1,2}/\d{2,4}|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6} \d{1,2}", re.IGNORECASE
)
_HANGS = re.compile(r"\b(?:of|to|and|for|the|by)$", re.IGNORECASE)
_JOINS = re.compile(r"^(?:of|to|and|for|the|by|in)\b", re.IGNORECASE)
_WORD = re.compile(r"[\w-]+")
Signs = list[float]


@dataclass(frozen=True)
class _Text:
    """What a line says, cut into what the signs ask for."""

    text: str
    words: tuple[str, ...]
    plain: tuple[str, ...]

    @classmethod
    def of(cls, strip: Strip) -> "_Text":
        text = strip.text[:LONGEST]
        return cls(text, tuple(text.split()), tuple(_WORD.findall(text)))


def _share_of_large(line: _Text) -> float:
    """Of the words that begin with a letter, how many begin with a capital."""
    told = [word for word in line.words if word[0].isalpha()]
    return sum(word[0].isupper() for word in told) / max(1, len(told))


SAID: dict[str, Callable[[_Text], float]] = {
    "words": lambda line: len(line.words),
    "letters": lambda line: len(line.text),
    "capitals": lambda line: capitals(line.text),
    "large words": _share_of_large,
    "figures": lambda line: sum(map(str.isdigit, line.text)) / max(1, len(line.text)),
    "words of the trade": lambda line: sum(map(is_trade, line.plain)),
    "first is of the trade": lambda line: bool(line.plain) and is_trade(line.plain[0]),
    "names a part": lambda line: bool(part_line(line.text)),
    "is a v.": lambda line: is_versus(line.text),
    "labels a number": lambda line: bool(LABEL.match(line.text[:120])),
    "of a court": lambda line: bool(COURT_LINE.search(line.text)),
    "of an address": lambda line: is_address(line.text),
    "opens a caption": lambda line: opens(line.text),
    "of an appeal": lambda line: bool(APPEAL_FROM.search(line.text)),
    "ends in a firm's form": lambda line: bool(ENDS_IN_FORM.search(line.text.rstrip(" ,;"))),
    "as a person's name": lambda line: bool(_PERSON.match(line.text)),
    "tells a day": lambda line: bool(_DAY.search(line.text)),
    "has a colon": lambda line: ":" in line.text,
    "ends in a colon": lambda line: line.text.endswith(":"),
    "ends in a comma": lambda line: line.text.endswith(","),
    "ends in a full stop": lambda line: line.text.endswith("."),
    "ends in a semicolon": lambda line: line.text.endswith(";"),
    "hangs": lambda line: bool(_HANGS.search(line.text)),
    "joins": lambda line: bool(_JOINS.match(line.text)),
    "parts": lambda line: sum(word.lower() in ROLES for word in line.plain),
    "in brackets": lambda line: line.text.startswith("("),
}
SET: dict[str, Callable[[Strip, Sight], float]] = {
    "left": lambda strip, page: strip.box[0] / page.width,
    "right": lambda strip, page: strip.box[2] / page.width,
    "off the middle": lambda strip, page: abs(strip.middle / page.width - 0.5),
    "down the page": lambda strip, page: strip.box[1] / page.height,
    "height": lambda strip, page: (strip.box[3] - strip.box[1]) / page.leading,
    "sure": lambda strip, page: strip.confidence,
}
NEAR = ("above", "below", "two above", "two below")
MARKS = ("is a v.", "names a part", "labels a number")
ABOUT = (
    "gap above", "gap below", "gap two above", "gap two below", "in line with above", "in line with below",
    "beside it", "gap to the right", "gap to the left", "last v.", "last part", "height beside the highest",
)  # fmt: skip
NAMES = (
    *SAID, *SET, *(f"{name}, {sign}" for name in NEAR for sign in SAID), *ABOUT,
    *(f"{what} {mark}" for mark in MARKS for what in ("how many", "down to the next that", "up to the last that")),
)  # fmt: skip


def signs_of(page: Sight, lines: Sequence[Strip]) -> list[Signs]:
    """The signs of each line, in the sequence of NAMES; `lines` are strips of the page, each of a word or more."""
    page = replace(page, width=page.width or 1.0, height=page.height or 1.0, leading=page.leading or 1.0)
    said = [[float(sign(text)) for sign in SAID.values()] for text in map(_Text.of, lines)]
    nothing = [0.0] * len(SAID)
    around = _Around(page, lines, said)
    found = []
    for at, strip in enumerate(lines):
        near = around.neighbours(at)
        signs = [*said[at], *(sign(strip, page) for sign in SET.values())]
        for other in near:
            signs += nothing if other is None else said[other]
        signs += [*around.gaps(at, near), *around.beside(at), *around.last(at), *around.marks(at)]
        found.append([round(sign, DIGITS) for sign in signs])
    return found


class _Around:
    """What stands about each line of a page."""

    def __init__(self, page: Sight, lines: Sequence[Strip], said: Sequence[Signs]) -> None:
        self.page, self.lines = page, lines
        self.boxes = [strip.box for strip in lines]
        self.highest = max((box[3] - box[1] for box in self.boxes), default=1.0) or 1.0
        places = list(SAID)
        self.marked = [
            [box for box, signs in zip(self.boxes, said, strict=True) if signs[places.index(mark)]] for mark in MARKS
        ]

    def neighbours(self, at: int) -> tuple[int | None, int | None, int | None, int | None]:
        above, below = self._above(at), self._below(at)
        return (
            above, below,
            None if above is None else self._above(above),
            None if below is None else self._below(below),
        )  # fmt: skip

    def gaps(self, at: int, near: Sequence[int | None]) -> Signs:
        above, below, over, under = near
        gaps = [self._gap(above, at), self._gap(at, below), self._gap(over, above), self._gap(below, under)]
        own = self.boxes[at]
        lined = [FAR if one is None else abs(self.boxes[one][0] - own[0]) / self.page.leading for one in (above, below)]
        return gaps + lined

    def beside(self, at: int) -> Signs:
        """How many stand at its height, and how far the next one is on either side, in pages' widths."""
        own = self.boxes[at]
        level = [
            box for other, box in enumerate(self.boxes) if other != at and min(box[3], own[3]) - max(box[1], own[1]) > 2
        ]
        right = [box[0] - own[2] for box in level if box[0] > own[2]]
        left = [own[0] - box[2] for box in level if box[2] < own[0]]
        wide = self.page.width
        return [float(len(level)), min(right, default=9 * wide) / wide, min(left, default=9 * wide) / wide]

    def last(self, at: int) -> Signs:
        """Where the page's last 'v.' stands, how far up its last part ends, and its height beside that of the highest line."""
        versus, parts, _ = self.marked
        own, high = self.boxes[at], self.page.height
        upper = [box[3] for box in parts if box[1] < high * 0.6]
        return [
            max([box[1] for box in versus], default=-1.0) / high,
            (max(upper, default=-1.0) - own[1]) / high,
            (own[3] - own[1]) / self.highest,
        ]

    def marks(self, at: int) -> Signs:
        own, signs = self.boxes[at], list[float]()
        for boxes in self.marked:
            steps = [(box[1] - own[1]) / self.page.leading for box in boxes]
            signs += [
                float(len(boxes)),
                min([step for step in steps if step >= -0.3], default=FAR),
                min([-step for step in steps if step <= 0.3], default=FAR),
            ]
        return signs

    def _above(self, at: int) -> int | None:
        own = self.boxes[at]
        over = [n for n, box in enumerate(self.boxes) if box[3] <= own[1] + 2 and self._overlap(box, own)]
        return max(over, key=lambda n: self.boxes[n][3], default=None)

    def _below(self, at: int) -> int | None:
        own = self.boxes[at]
        under = [n for n, box in enumerate(self.boxes) if box[1] >= own[3] - 2 and self._overlap(box, own)]
        return min(under, key=lambda n: self.boxes[n][1], default=None)

    @staticmethod
    def _overlap(one: tuple[float, ...], two: tuple[float, ...]) -> bool:
        return one[0] < two[2] + TOUCHES and one[2] > two[0] - TOUCHES

    def _gap(self, upper: int | None, lower: int | None) -> float:
        if upper is None or lower is None:
            return FAR
        return (self.boxes[lower][1] - self.boxes[upper][3]) / self.page.leading
