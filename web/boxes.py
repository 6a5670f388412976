"""PURE. Where the boxes of what was read, and their names, go on the picture of a page, so that no name hides another."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from intake_watch.reads import CITED, Box, Read
from ocr.pages import PageText

LETTERS_ACROSS = 92  # of a name's size go on the width of a page
WIDE, HIGH = 0.54, 1.35  # a letter's mean width and a name's height, in its size
KINDS = frozenset({"court", "numbers", "parties", "title", "filed_on"})  # these have a colour of their own


@dataclass(frozen=True)
class Marked:
    """A box on the picture and its name beside it (points from the top left of the page)."""

    anchor: str
    kind: str
    unsure: bool
    x: float
    y: float
    width: float
    height: float
    name: str
    name_x: float
    name_y: float
    name_width: float
    name_height: float
    text_x: float
    text_width: float
    baseline: float


@dataclass(frozen=True)
class Sheet:
    """One page's picture: which it is, its size (points), the size of the names on it, what is marked."""

    page: int
    pages: int
    width: float
    height: float
    letters: float
    marked: tuple[Marked, ...]

    @property
    def before(self) -> int | None:
        """The page before; None on the first."""
        return self.page - 1 if self.page > 1 else None

    @property
    def after(self) -> int | None:
        """The page after; None on the last."""
        return self.page + 1 if self.page < self.pages else None


def sheet(
    reads: Sequence[Read], sizes: Sequence[tuple[float, float]], page: int, as_read: Callable[[int], PageText | None]
) -> Sheet | None:
    """Return the sheet of this page (the nearest there is); None for a paper without pages.

    `as_read` gives a page as it was read: boxes are measured on that, and no name need be written over its words.
    """
    if not sizes:
        return None
    number = min(max(page, 1), len(sizes))
    here = [read for read in reads if read.page == number and read.box]
    seen = as_read(number) if here else None
    width, height = (seen.width, seen.height) if seen else sizes[number - 1]
    letters = round(width / LETTERS_ACROSS / WIDE, 2)
    boxed = [(read, _around(read.box, letters / 4)) for read in here if read.box]
    words = [word.box for word in seen.words] if seen else []
    return Sheet(number, len(sizes), width, height, letters, tuple(_marked(boxed, (width, height), letters, words)))


def _marked(
    here: Sequence[tuple[Read, Box]], page: tuple[float, float], letters: float, words: Sequence[Box]
) -> Iterator[Marked]:
    boxes = [box for _, box in here]
    names: list[Box] = []
    for read, box in here:
        name = f"{read.name} {read.percent} %"
        wide = (len(name) * WIDE + 0.6) * letters
        place = _free_place(box, wide, letters * HIGH, page, lambda spot: _hides(spot, names, boxes, words))
        names.append(place)
        yield _mark(read, box, name, place, letters)


def _mark(read: Read, box: Box, name: str, place: Box, letters: float) -> Marked:
    (x, y, width, height), (name_x, name_y, name_width, name_height) = _laid(box), _laid(place)
    return Marked(
        anchor=read.anchor, kind=_kind(read), unsure=read.unsure, x=x, y=y, width=width,
        height=height, name=name, name_x=name_x, name_y=name_y, name_width=name_width, name_height=name_height,
        text_x=round(place[0] + letters * 0.3, 1), text_width=round(len(name) * letters * WIDE, 1),
        baseline=round(place[3] - letters * 0.32, 1),
    )  # fmt: skip


def _kind(read: Read) -> str:
    return read.field if read.field in KINDS and read.name != CITED else "other"


def _laid(box: Box) -> tuple[float, float, float, float]:
    """The box as SVG wants it: corner, width, height."""
    return round(box[0], 1), round(box[1], 1), round(box[2] - box[0], 1), round(box[3] - box[1], 1)


def _around(box: Box, margin: float) -> Box:
    return box[0] - margin, box[1] - margin, box[2] + margin, box[3] + margin


def _free_place(box: Box, wide: float, high: float, page: tuple[float, float], hides: Callable[[Box], float]) -> Box:
    """The place about the box where a name hides least; of equal ones the nearest: above, below, right, left, then the margins."""
    x0, y0, x1, y1 = box
    corners = (
        (x0, y0 - high), (x1 - wide, y0 - high), (x0, y1), (x1 - wide, y1), (x1, y0), (x1, y1 - high), (x0 - wide, y0),
        (x0 - wide, y1 - high), (page[0] - wide, y0), (0, y0),
    )  # fmt: skip
    places = [_on_page((x, y, x + wide, y + high), page) for x, y in corners]
    return min(places, key=hides)


def _hides(place: Box, names: Sequence[Box], boxes: Sequence[Box], words: Sequence[Box]) -> float:
    """How much of what stands there a name would hide; other names and boxes count more than words."""
    kinds = ((names, 9.0), (boxes, 3.0), (words, 1.0))
    return round(sum(weight * _shared(place, other) for kind, weight in kinds for other in kind), 1)


def _on_page(box: Box, page: tuple[float, float]) -> Box:
    x = min(max(box[0], 0), max(page[0] - (box[2] - box[0]), 0))
    y = min(max(box[1], 0), max(page[1] - (box[3] - box[1]), 0))
    return x, y, x + box[2] - box[0], y + box[3] - box[1]


def _shared(one: Box, other: Box) -> float:
    across = min(one[2], other[2]) - max(one[0], other[0])
    down = min(one[3], other[3]) - max(one[1], other[1])
    return across * down if across > 0 and down > 0 else 0.0
