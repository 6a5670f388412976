"""PURE. A second look at pieces of the first page: a stamp whose day was not made out, lines of print no word was read from."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from PIL import Image, ImageChops, ImageDraw, ImageFilter

from ocr import accents
from ocr import picture as pictures
from ocr.muddled import muddled
from ocr.pages import Box, PageText, Turn, Word, around
from ocr.rows import sight
from ocr.stamps import undated
from ocr.tesseract import Engine, Seen

Cells = tuple[int, int, int, int]
MOST_LOOKS = 2  # of each kind
MOST_LINES = 3  # with names that want another model
FINEST = 250  # dots an inch a stamp is enlarged to: its small print needs them
ONE_BLOCK = 6  # the engine's layout
LEAST_TILT = 0.4  # degrees
CELLS = 36  # an inch: how finely ink is looked at
UPPER = 0.62  # of the page: where captions and titles stand
THIN, HIGH, WIDE = 3, 45, 18  # cells: a rule is thinner than a line of print, a picture higher, a speck narrower
RULE = 0.22  # inches: no letter's stroke runs so far
EDGE, LONG_PRINT, LONGER = (
    0.1,
    60.0,
    40.0,
)  # of the width; points: how long print up the margin is, and what may have been missed at its ends
MORE = 1.01  # how much more a line read again must say
TURNED = 1.2  # how much more sense the turned print must make
SURE = 55.0  # what is read where nothing was read before must be read well


def look_again(page: PageText, picture: Image.Image, *, dpi: int, engine: Engine, languages: str = "eng") -> PageText:
    """The page with its unread lines, its undated stamps and its names in another tongue read again; itself when there are none.

    `picture` is the page as it lies, grey, at `dpi`; `languages` are those a court reads in.
    """
    look = _Look(picture, dpi, engine, page.language or "eng", page.rotation)
    lean = sight(page).page.skew
    for box in sorted(unread(page, picture, dpi=dpi), key=_width, reverse=True)[:MOST_LOOKS]:
        page = _beside(page, look.words(box, lean=lean, first=_next_line(page)))
    for box in list(muddled(sight(page)))[:MOST_LOOKS]:
        place = page.turn.seen_box(box)
        page = _line_by_line(page, place, look.words(place, lean=lean, first=_next_line(page)))
    for box in undated(sight(page))[:MOST_LOOKS]:
        page = _instead(page, *look.stamp(page.turn.seen_box(box), first=_next_line(page)))
    for box in up_the_margin(page)[:MOST_LOOKS]:
        page = _instead(page, *look.turned(box, first=_next_line(page)), than=TURNED)
    if "spa" in languages.split("+") and page.language == "eng":
        spanish = replace(look, language="spa")
        for box in accents.misread_lines(page)[:MOST_LINES]:
            page = accents.spelled(page, spanish.words(box, lean=lean, first=0))
    return page


def up_the_margin(page: PageText) -> list[Box]:
    """Where print runs up the outer edge of the page, as seen: banners of filing systems, which came out as scraps."""
    upright = sight(page)
    boxes = [strip.box for strip in upright.aside if strip.box[3] - strip.box[1] > 4 * (strip.box[2] - strip.box[0])]
    edges = [box for box in boxes if box[2] < EDGE * upright.width or box[0] > (1 - EDGE) * upright.width]
    sides = [[box for box in edges if (box[0] < upright.width / 2) is left] for left in (True, False)]
    found = [around(side) for side in sides if side]
    return [
        upright.seen_box((box[0] - 3, max(box[1] - LONGER, 0.0), box[2] + 3, min(box[3] + LONGER, upright.height)))
        for box in found
        if box[3] - box[1] > LONG_PRINT
    ]


def unread(page: PageText, picture: Image.Image, *, dpi: int) -> Iterator[Box]:
    """Bands of print in the upper part of the page, as seen, that no word was read from: the engine drops underlined lines."""
    found = pictures.ink(picture, dpi=dpi)
    draw = ImageDraw.Draw(found)
    across, down = found.width / page.width, found.height / page.height
    for word in page.words:
        x0, y0, x1, y1 = word.box
        draw.rectangle(((x0 - 3) * across, (y0 - 3) * down, (x1 + 3) * across, (y1 + 4) * down), fill=0)
    left = pictures.upright(found, page.rotation)
    flat = Turn(page.width, page.height, page.rotation)
    wide, high = flat.upright_size
    for x0, top, x1, bottom in _of_columns(left):
        box = (
            x0 * wide / left.width - 8,
            top * high / left.height - 4,
            x1 * wide / left.width + 8,
            bottom * high / left.height + 4,
        )
        yield flat.seen_box(box)


def _of_columns(ink: Image.Image) -> Iterator[Cells]:
    """Bands across the page, then those of its left and right half, for a caption has two columns."""
    whole = list(_bands(ink))
    yield from whole
    middle = ink.width // 2
    for start, end in ((0, middle), (middle, ink.width)):
        for x0, top, x1, bottom in _bands(ink.crop((start, 0, end, ink.height))):
            if not any(top < other[3] and other[1] < bottom for other in whole):
                yield start + x0, top, start + x1, bottom


def _bands(ink: Image.Image) -> Iterator[Cells]:
    """Runs of rows with ink in the upper part, in cells: left, top, right, bottom."""
    upper = ink.crop((0, 0, ink.width, round(ink.height * UPPER)))
    rows = [
        tone * upper.width / 255 >= THIN for tone in upper.resize((1, upper.height), Image.Resampling.BOX).tobytes()
    ]
    start = None
    for at, inked in enumerate([*rows, False]):
        if inked and start is None:
            start = at
        elif not inked and start is not None:
            inside = upper.crop((0, start, upper.width, at)).getbbox()
            if (
                inside
                and THIN <= at - start <= HIGH
                and inside[2] - inside[0] >= WIDE
                and _is_print(upper.crop((inside[0], start, inside[2], at)))
            ):
                yield inside[0], start, inside[2], at
            start = None


def _is_print(band: Image.Image) -> bool:
    """Neither a few specks in a row, nor a black bar, nor a slanting rule, which has no gaps and is thin everywhere."""
    share = pictures.ink_cells(band) / (band.width * band.height)
    columns = band.resize((band.width, 1), Image.Resampling.BOX).tobytes()
    inked = [tone * band.height / 255 for tone in columns if tone]
    rule = len(inked) > 0.93 * band.width and sum(inked) < 1.9 * len(inked)
    return 0.12 < share < 0.95 and not rule


@dataclass(frozen=True)
class _Look:
    """What a piece of the page is looked at with."""

    picture: Image.Image
    dpi: int
    engine: Engine
    language: str
    rotation: int

    def words(self, box: Box, *, lean: float, first: int) -> list[Word]:
        """The words in a piece of the page as seen, which leans as the page does; its underlines taken off."""
        place, piece = self._cut(box)
        straight = pictures.straightened(piece, lean)
        return self._read(without_rules(straight, dpi=self.dpi), place, self.dpi, lean, first)

    def stamp(self, box: Box, *, first: int) -> tuple[Box, list[Word]]:
        """The words of a stamp, which leans as it likes, enlarged; and the box that was really cut."""
        place, piece = self._cut(box)
        grow = max(1.0, FINEST / self.dpi)
        large = piece.resize((round(piece.width * grow), round(piece.height * grow)), Image.Resampling.BICUBIC)
        tilt = pictures.skew(large, dpi=round(self.dpi * grow))
        tilt = tilt if abs(tilt) >= LEAST_TILT else 0.0
        return place, self._read(pictures.straightened(large, tilt), place, round(self.dpi * grow), tilt, first)

    def turned(self, box: Box, *, first: int) -> tuple[Box, list[Word]]:
        """The words of print that runs up or down the page, read whichever way makes more sense."""
        ways = [replace(self, rotation=(self.rotation + turn) % 360) for turn in (90, 270)]
        found = [look.stamp(box, first=first) for look in ways]
        return max(found, key=lambda one: _weight(one[1]))

    def _cut(self, box: Box) -> tuple[Box, Image.Image]:
        edges = [round(side * self.dpi / 72) for side in box]
        cut = (
            max(edges[0], 0),
            max(edges[1], 0),
            min(edges[2], self.picture.width),
            min(edges[3], self.picture.height),
        )
        points = 72 / self.dpi
        place = (cut[0] * points, cut[1] * points, cut[2] * points, cut[3] * points)
        return place, pictures.upright(self.picture.crop(cut), self.rotation)

    def _read(self, piece: Image.Image, place: Box, dpi: int, lean: float, first: int) -> list[Word]:
        turn, points = Turn(place[2] - place[0], place[3] - place[1], self.rotation, lean), 72 / dpi
        return [
            Word(seen.text, _moved(turn.seen_box(_scaled(seen, points)), place), seen.confidence, first + seen.line)
            for seen in self.engine.words(piece, dpi=dpi, languages=self.language, layout=ONE_BLOCK)
        ]


def without_rules(piece: Image.Image, *, dpi: int) -> Image.Image:
    """The piece without lines drawn across it: where ink goes on for more than a letter's width, it is a rule."""
    long = max(8, round(dpi * RULE))
    dark = piece.point([255 if tone < 140 else 0 for tone in range(256)])
    across = dark.resize((max(1, piece.width // long), piece.height), Image.Resampling.BOX)
    rules = across.point([255 if tone > 235 else 0 for tone in range(256)]).resize(piece.size, Image.Resampling.NEAREST)
    if not rules.getbbox():
        return piece
    for shift in (long, -long):  # a rule begins and ends where no cell does
        rules = ImageChops.lighter(rules, ImageChops.darker(ImageChops.offset(rules, shift, 0), dark))
    clean = piece.copy()
    clean.paste(255, mask=rules.filter(ImageFilter.MaxFilter(3)))
    return clean


def _scaled(seen: Seen, points: float) -> Box:
    return (seen.left * points, seen.top * points, seen.right * points, seen.bottom * points)


def _next_line(page: PageText) -> int:
    return 1 + max((word.line for word in page.words), default=0)


def _moved(box: Box, by: Box) -> Box:
    return (box[0] + by[0], box[1] + by[1], box[2] + by[0], box[3] + by[1])


def _instead(page: PageText, place: Box, words: list[Word], *, than: float = 0.6) -> PageText:
    """The new words instead of the old ones of that piece, unless they say less; a word the cut went through stays as it was."""
    cut = [word.box for word in page.words if not _inside(_middle(word), place)]
    words = [word for word in words if not any(_inside(_middle(word), box) for box in cut)]
    old = [word for word in page.words if word.made == "ocr" and _inside(_middle(word), place)]
    if _weight(words) < than * _weight(old):
        return page
    gone = {id(word) for word in old}
    at = _whereabouts(page, gone, place)
    before, after = ([word for word in part if id(word) not in gone] for part in (page.words[:at], page.words[at:]))
    return replace(page, words=(*before, *words, *after))


def _whereabouts(page: PageText, gone: set[int], place: Box) -> int:
    """Where in the sequence of reading the words of a place belong: in the stead of the old ones, else behind those right above it."""
    first = next((at for at, word in enumerate(page.words) if id(word) in gone), None)
    if first is not None:
        return first
    upright = replace(page, words=(Word("", place, 0.0, 0), *page.words)).upright().words
    left, top, right, _ = upright[0].box
    above = [
        (word.box[3], at)
        for at, word in enumerate(upright[1:], 1)
        if _middle(word)[1] < top and word.box[0] < right and word.box[2] > left
    ]
    return max(above)[1] if above else 0


def _line_by_line(page: PageText, place: Box, words: list[Word]) -> PageText:
    """Each new line instead of the old words where it stands, if it says more; a word the cut went through stays as it was."""
    for line in dict.fromkeys(word.line for word in words):
        new = [word for word in words if word.line == line]
        at = around([word.box for word in new])
        page = _instead(page, (place[0], at[1], place[2], at[3]), new, than=MORE)
    return page


def _beside(page: PageText, words: list[Word]) -> PageText:
    """The new words that stand where none was read, when together they make sense."""
    new = [
        word
        for word in words
        if not any(_inside(_middle(word), old.box) or _inside(_middle(old), word.box) for old in page.words)
    ]
    letters = sum(len(word.text) for word in new)
    if letters < 4 or _weight(new) < SURE * letters:
        return page
    return replace(page, words=(*page.words, *new))


def _weight(words: list[Word]) -> float:
    return sum(len(word.text) * word.confidence for word in words)


def _middle(word: Word) -> tuple[float, float]:
    return (word.box[0] + word.box[2]) / 2, (word.box[1] + word.box[3]) / 2


def _inside(point: tuple[float, float], place: Box) -> bool:
    return place[0] < point[0] < place[2] and place[1] < point[1] < place[3]


def _width(box: Box) -> float:
    return box[2] - box[0]
