"""Pictures to try the reading on: separator sheets, barcodes, pages without words."""

import random
from typing import Any

import pikepdf
import zxingcpp
from PIL import Image, ImageDraw

LETTER = (1700, 2200)
DPI = 200
_BARS = {"T": "NWNW", "2": "WNWN"}


def white(size: tuple[int, int] = LETTER) -> Image.Image:
    return Image.new("L", size, 255)


def dirty(seed: int = 7, specks: int = 120) -> Image.Image:
    """The back of a page: specks, a dark edge from the lid, nothing written."""
    chance, sheet = random.Random(seed), white()
    draw = ImageDraw.Draw(sheet)
    for _ in range(specks):
        sheet.putpixel((chance.randrange(LETTER[0]), chance.randrange(LETTER[1])), 0)
    draw.rectangle((0, 0, 18, LETTER[1]), fill=0)
    return sheet


def with_code(text: str, kind: str, *, size: int = 300) -> Image.Image:
    """A sheet with one barcode in the middle, quiet zones kept."""
    drawn = zxingcpp.create_barcode(text, zxingcpp.barcode_format_from_str(kind))
    code = _picture(drawn)
    sheet = white()
    sheet.paste(code, ((LETTER[0] - code.width) // 2, size))
    return sheet


def _picture(drawn: zxingcpp.Barcode) -> Image.Image:
    seen: Any = zxingcpp.write_barcode_to_image(drawn, scale=4, add_quiet_zones=True)
    high, wide = seen.shape
    return Image.frombytes("L", (wide, high), memoryview(seen).tobytes())


def pictures_of(page: pikepdf.Page) -> dict[str, pikepdf.Stream]:
    """The pictures among a page's resources, by name."""
    drawn = page.obj.Resources.XObject
    return {name: item for name, item in drawn.items() if isinstance(item, pikepdf.Stream)}


def patch(letter: str = "T", *, sideways: bool = False) -> Image.Image:
    """A separator sheet with the printed patch code: bars 0.08 and 0.20 inch wide, gaps of 0.08 inch."""
    sheet = white()
    draw, x = ImageDraw.Draw(sheet), 600
    for bar in _BARS[letter]:
        wide = round((0.20 if bar == "W" else 0.08) * DPI)
        draw.rectangle((x, 200, x + wide - 1, 700), fill=0)
        x += wide + round(0.08 * DPI)
    return sheet.rotate(-90, expand=True) if sideways else sheet
