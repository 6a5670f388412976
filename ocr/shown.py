"""PURE. What of a page's own text can be believed: words that can be seen on it, numbers that its picture shows too."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pypdfium2 as pdfium
from PIL import Image

from ocr import picture as pictures
from ocr.pages import Box, Word
from ocr.tesseract import Engine
from ocr.textlayer import Layer

LEAST_CONTRAST = 12  # of 255, between the lightest and the darkest dot where a word stands
MOST_NUMBERS, DOWN_TO = 5, 0.75  # of a page are looked at, and so far down it
EDGES = 0.1, 0.9  # above and below: where the court's system prints its header lines
MOST_PIECE, OVERPRINTED = 4_000_000, 0.3  # dots; the share of a word that another covers
UNSEEN = "carries words that cannot be seen on it; they were not used"
LIE = "carries a text with a number that its picture does not show; it was read by its picture"
_NUMBER = re.compile(r"\d{1,2}:\d{2}-|\d{2,4}[-–]\w{0,4}[-–]?\d{3,}|[A-Z]{1,4}[-–]?\d{2,}|\d{5,}")
_NO_NUMBER = re.compile(
    r"\(?\d{3}\)?[-.]\d{3}[-.]\d{4}|\d{3}[-.]\d{4}|\d{5}(-\d{4})?|\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}|[$].*"
)
_DIGITS = str.maketrans("OoQDlI|iSsBZz", "0000111155822")  # letters the engine takes digits for


@dataclass(frozen=True)
class Look:
    """How a piece is looked at: dots an inch, the engine's layout, how much about the word (points), and turned by how much."""

    dpi: int
    layout: int
    beside: float
    above: float
    turned: int = 0


Drawn = Callable[[Box, int], Image.Image]  # a piece of the page at so many dots an inch


def only_seen(layer: Layer, picture: Image.Image, size: tuple[float, float]) -> Layer:
    """Return the layer without the words of which nothing is seen: white on white, cut off, outside the page, painted over."""
    across, down = picture.width / max(size[0], 0.01), picture.height / max(size[1], 0.01)

    def seen(word: Word) -> bool:
        x0, y0, x1, y1 = word.box
        box = (int((x0 - 1) * across), int((y0 - 1) * down), int((x1 + 1) * across) + 1, int((y1 + 1) * down) + 1)
        return _contrast(picture, box) >= LEAST_CONTRAST

    kept = tuple(word for word in layer.words if seen(word))
    ids = {id(word) for word in kept}
    return Layer(
        words=kept, shown=tuple(word for word in layer.shown if id(word) in ids), unseen=len(layer.words) - len(kept)
    )


def _contrast(picture: Image.Image, box: tuple[int, int, int, int]) -> int:
    left, top = max(0, box[0]), max(0, box[1])
    right, bottom = min(picture.width, box[2]), min(picture.height, box[3])
    if left >= right or top >= bottom:
        return 0
    darkest, lightest = picture.crop((left, top, right, bottom)).getextrema()
    return int(lightest) - int(darkest)  # type: ignore[arg-type]  # grey


def numbers_lie(
    words: tuple[Word, ...], height: float, drawn: Drawn, engine: Engine, language: str, *, edges: bool = False
) -> bool:
    """Whether a number in the page's own text is another one in its picture, looked at more than once; with `edges` only of header lines."""
    looked_at = list(_numbers(words, height, edges=edges))[:MOST_NUMBERS]
    return not all(any(_shows(word, drawn, engine, language, look) for look in _looks(word)) for word in looked_at)


def piece(page: pdfium.PdfPage, box: Box, dpi: int) -> Image.Image:
    """A piece of the page alone, of bounded size."""
    (wide, high), (x0, y0, x1, y1) = page.get_size(), box
    cut = (
        max(0.0, min(x0, wide - 1)),
        max(0.0, high - max(y1, 1)),
        max(0.0, wide - max(x1, 1)),
        max(0.0, min(y0, high - 1)),
    )
    inches = max(0.01, (x1 - x0) * (y1 - y0) / 5184)
    scale = min(dpi, (MOST_PIECE / inches) ** 0.5) / 72
    picture: Image.Image = page.render(scale=scale, grayscale=True, crop=cut).to_pil()
    return picture.convert("L")


def _looks(word: Word) -> Iterator[Look]:
    """Close by; with much about it, for not every program lays its words where they stand; turned, for a page may lie on its side."""
    yield Look(300, 7, 4.0, 3.0)
    yield Look(200, 6, 60.0, 8.0)
    for turned in (90, 270) if word.height > word.box[2] - word.box[0] else (180,):
        yield Look(300, 7, 4.0, 4.0, turned)


def _numbers(words: tuple[Word, ...], height: float, *, edges: bool) -> Iterator[Word]:
    """The words that may be case numbers, those that look most like one first."""
    upper, lower = (part * height for part in EDGES)

    def looked_at(word: Word) -> bool:
        return (word.box[3] < upper or word.box[1] > lower) if edges else word.box[3] < height * DOWN_TO

    found = [word for word in words if looked_at(word) and _is_number(word.text) and not _overprinted(word, words)]
    yield from sorted(found, key=lambda word: not re.search(r"\d[-–:]", word.text))


def _overprinted(word: Word, words: tuple[Word, ...]) -> bool:
    """Whether another word of the text stands in the same place, as where two header lines were printed over each other: nobody can read that."""
    x0, y0, x1, y1 = word.box
    most = OVERPRINTED * max(0.01, (x1 - x0) * (y1 - y0))
    return any(
        max(0.0, min(x1, other.box[2]) - max(x0, other.box[0]))
        * max(0.0, min(y1, other.box[3]) - max(y0, other.box[1]))
        > most
        for other in words
        if other is not word
    )


def _is_number(text: str) -> bool:
    plain = text.strip(".,;:()[]#")
    return (
        bool(_NUMBER.search(plain)) and not _NO_NUMBER.fullmatch(plain) and sum(char.isdigit() for char in plain) >= 4
    )


def _shows(word: Word, drawn: Drawn, engine: Engine, language: str, look: Look) -> bool:
    x0, y0, x1, y1 = word.box
    cut = drawn((x0 - look.beside, y0 - look.above, x1 + look.beside, y1 + look.above), look.dpi)
    framed = _framed(pictures.upright(cut, look.turned), look.dpi)
    seen = engine.words(framed, dpi=look.dpi, languages=language, layout=look.layout)
    wanted, found = (
        re.sub(r"\D", "", text.translate(_DIGITS)) for text in (word.text, "".join(one.text for one in seen))
    )
    return wanted in found


def _framed(cut: Image.Image, dpi: int) -> Image.Image:
    """The piece with some paper about it, which the engine needs."""
    edge = dpi // 10
    framed = Image.new("L", (cut.width + 2 * edge, cut.height + 2 * edge), int(cut.getextrema()[1]))  # type: ignore[arg-type]  # grey
    framed.paste(cut, (edge, edge))
    return framed
