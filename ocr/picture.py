"""PURE. What can be measured in a page's picture before anybody reads it: ink, skew, resolution."""

import math
import re
from collections.abc import Iterable

from PIL import Image, ImageChops, ImageDraw, ImageStat

from ocr.pages import Box

STEEPEST = 6.0
STAMP_SIZE = 20  # square inches
_INK_DPI = 36
_STRIPS = 32
_RULES = 10  # edges: two each of five rules
_PRINT_DPI, _PRINT_STRIPS = 100, 64
_LINES = re.compile(rb"\xff{3,30}")  # rows of ink in a strip that may be a line of print, at 100 dots an inch
_LOW_LINE, _FINE_SHARE = 7, 0.35  # a line of 8-point letters is at most seven rows high


def ink(picture: Image.Image, *, dpi: int) -> Image.Image:
    """A small black-and-white map of the page: 255 where there is ink, without the scanner's dark edges."""
    small = picture.reduce(max(1, round(dpi / _INK_DPI)))
    paper = _paper_tone(small)
    found = small.point([255 if tone < paper - 28 else 0 for tone in range(256)])
    edge = max(1, round(min(small.size) * 0.03))
    inner = Image.new("L", small.size, 0)
    inner.paste(found.crop((edge, edge, small.width - edge, small.height - edge)), (edge, edge))
    return inner


def _paper_tone(small: Image.Image) -> int:
    """The commonest bright tone: the paper itself, also when it is grey or yellowed."""
    counts = small.histogram()
    return max(range(64, 256), key=lambda tone: counts[tone])


def ink_cells(found: Image.Image) -> int:
    return found.histogram()[255]


def covered(found: Image.Image, boxes: Iterable[Box], *, width: float, height: float) -> float:
    """The share of the ink that lies under these boxes (given in points of the page)."""
    total = ink_cells(found)
    if not total:
        return 1.0
    mask = Image.new("L", found.size, 0)
    draw = ImageDraw.Draw(mask)
    across, down = found.width / width, found.height / height
    for x0, y0, x1, y1 in boxes:
        draw.rectangle(((x0 - 2) * across, (y0 - 2) * down, (x1 + 2) * across, (y1 + 2) * down), fill=255)
    return ink_cells(ImageChops.darker(found, mask)) / total


def skew(picture: Image.Image, *, dpi: int, least: float = 0.0) -> float:
    """Degrees clockwise by which the lines of text run down to the right; 0.0 when there is nothing to measure, or less than `least`."""
    small = picture.reduce(max(1, round(dpi / 50)))
    strips, wide = _strips(small), small.width / _STRIPS
    best, gain = 0.0, _sharpness(strips, 0.0, wide)
    floor = gain
    for step, reach in ((1.0, STEEPEST), (0.25, 0.75), (0.1, 0.2)):
        centre = best
        if step < 0.25 and abs(centre) + reach < least:  # however much finer it is measured, it stays less
            return 0.0
        for at in filter(None, range(-round(reach / step), round(reach / step) + 1)):
            angle = centre + at * step
            score = _sharpness(strips, angle, wide)
            if score > gain:
                best, gain = angle, score
    found = round(best, 2) if gain > floor * 1.05 else 0.0
    return found if abs(found) >= least else 0.0


def sideways(picture: Image.Image, *, dpi: int) -> bool:
    """Whether the lines of text seem to run up or down the picture rather than across it; a few ruled lines are no text."""
    small = picture.reduce(max(1, round(dpi / 50)))
    across, down = (_strips(one) for one in (small, small.transpose(Image.Transpose.ROTATE_90)))
    return _without_rules(down) > 1.5 * _without_rules(across)


def _without_rules(strips: Image.Image) -> int:
    """How sharply lines and gaps alternate, the sharpest edges left out: those of pleading paper's margins and of boxes."""
    edges = sorted(_edges(strips).tobytes())
    return sum(edge * edge for edge in edges[:-_RULES])


def _strips(small: Image.Image) -> Image.Image:
    """The picture pressed together sideways: for the slant of its lines a few upright strips tell as much as the whole."""
    return ImageChops.invert(small).resize((_STRIPS, small.height), Image.Resampling.BOX)


def _sharpness(strips: Image.Image, degrees: float, wide: float) -> float:
    """How sharply lines and gaps alternate once the strips, each `wide` pixels wide, are shifted back by this angle."""
    slope = math.tan(math.radians(degrees)) * wide
    back = (1, 0, 0, slope, 1, -slope * _STRIPS / 2)
    straight = (
        strips.transform(strips.size, Image.Transform.AFFINE, back, Image.Resampling.BILINEAR) if degrees else strips
    )
    return ImageStat.Stat(_edges(straight)).sum2[0]


def _edges(strips: Image.Image) -> Image.Image:
    """From row to row, how much lighter or darker it becomes."""
    column = strips.resize((1, strips.height), Image.Resampling.BOX)
    return ImageChops.difference(column, ImageChops.offset(column, 0, 1))


def fine_print(picture: Image.Image, *, dpi: int) -> bool:
    """Whether a good part of the lines is of small letters, below about nine points: these want all the pixels there are.

    Measured on a page that lies flat; one that lies sideways passes for fine print or not, and is read well enough either way.
    """
    small = picture.reduce(max(1, round(dpi / _PRINT_DPI)))
    rows, paper = _rows_of_strips(picture, small, dpi=dpi), _paper_tone(small)
    inked = rows.point([255 if tone < paper - 24 else 0 for tone in range(256)]).transpose(Image.Transpose.TRANSPOSE)
    cells, high = inked.tobytes(), inked.width
    runs = [len(run) for at in range(_PRINT_STRIPS) for run in _LINES.findall(cells, at * high, (at + 1) * high)]
    return sum(run <= _LOW_LINE for run in runs) >= _FINE_SHARE * max(1, len(runs))


def _rows_of_strips(picture: Image.Image, small: Image.Image, *, dpi: int) -> Image.Image:
    """The page as upright strips, a hundred rows to the inch: from the small picture where it has so many, else pressed sideways first."""
    if dpi % _PRINT_DPI == 0 or dpi < _PRINT_DPI:
        return small.resize((_PRINT_STRIPS, small.height), Image.Resampling.BOX)
    strips = picture.resize((_PRINT_STRIPS, picture.height), Image.Resampling.BOX)
    rows = max(1, round(picture.height * _PRINT_DPI / dpi))
    return strips.resize((_PRINT_STRIPS, rows), Image.Resampling.BILINEAR)


def reduced(picture: Image.Image, *, dpi: int, to: int) -> Image.Image:
    """The picture with fewer pixels, smoothed: letters of common size are read as well from it, and sooner."""
    return picture.resize(
        (max(1, round(picture.width * to / dpi)), max(1, round(picture.height * to / dpi))), Image.Resampling.BILINEAR
    )


def upright(picture: Image.Image, degrees: int) -> Image.Image:
    """Turn a picture clockwise by whole quarters."""
    turned = {90: Image.Transpose.ROTATE_270, 180: Image.Transpose.ROTATE_180, 270: Image.Transpose.ROTATE_90}
    return picture.transpose(turned[degrees]) if degrees in turned else picture


def straightened(picture: Image.Image, degrees: float) -> Image.Image:
    """The picture turned back by its skew, same size, paper-coloured corners."""
    if not degrees:
        return picture
    return picture.rotate(degrees, Image.Resampling.BILINEAR, fillcolor=_paper_tone(picture))


def breaks_off(picture: Image.Image) -> bool:
    """Whether the foot of a grey scan is of one tone between black and white: so looks what a decoder makes of bytes that are not there."""
    foot = picture.crop((0, picture.height - max(1, picture.height // 25), picture.width, picture.height))
    darkest, lightest = foot.getextrema()
    return picture.height > 100 and int(darkest) >= 120 and int(lightest) <= 136  # type: ignore[arg-type]  # grey


def sensible_dpi(dpi: float, finest: float, inches: float) -> int:
    """A page told to be as large as a wall or as small as a stamp is looked at with about the dots its picture has."""
    own, letter = finest * finest * inches, 3_740_000
    if dpi * dpi * inches > max(own, 2 * letter):
        dpi = (max(own, 2 * letter) / inches) ** 0.5
    if inches < STAMP_SIZE:
        dpi = max(dpi, (min(own, letter) / inches) ** 0.5)
    return max(1, round(dpi))
