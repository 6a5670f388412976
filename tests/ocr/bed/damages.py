"""What befalls paper before it is scanned: holes, staples, coffee, folds, the other side showing through, streaks, stray stamps."""

import math
from collections.abc import Callable
from functools import cache
from random import Random
from typing import Any

from PIL import Image, ImageChops, ImageDraw, ImageFilter, ImageFont

Picture = Image.Image
Damage = Callable[[Picture, int, Random], Picture]


def _darker(page: Picture, veil: Picture) -> Picture:
    """The page under a grey veil: white leaves it as it is."""
    return ImageChops.multiply(page, veil if page.mode == "L" else veil.convert("RGB"))


def _grown(veil: Picture, size: tuple[int, int]) -> Picture:
    return veil.resize(size, Image.Resampling.BILINEAR)


def shadow(page: Picture, dpi: int, rng: Random) -> Picture:
    """The lid was not shut: one edge is dark."""
    veil = Image.new("L", (64, 64), 255)
    deep, wide = rng.randint(70, 170), rng.randint(6, 18)
    side = rng.choice(("left", "right", "top", "bottom"))
    pixels = bytearray(veil.tobytes())
    for at in range(64 * 64):
        x, y = at % 64, at // 64
        off = {"left": x, "right": 63 - x, "top": y, "bottom": 63 - y}[side] + 2 * math.sin((x + y) / 9)
        pixels[at] = max(0, min(255, round(255 - (255 - deep) * max(0.0, 1 - off / wide) ** 1.5)))
    return _darker(page, _grown(Image.frombytes("L", (64, 64), bytes(pixels)), page.size))


def holes(page: Picture, dpi: int, rng: Random) -> Picture:
    """Punched for a two- or three-hole binder, at the left or at the top; the lid behind is black."""
    page = page.copy()
    pen, radius = ImageDraw.Draw(page), round(dpi * 0.13)
    wide, high = page.size
    inset = round(dpi * rng.uniform(0.28, 0.42))
    spots = [(inset, high * part // 100) for part in (14, 50, 86)]
    if rng.random() < 0.4:
        spots = [(wide // 2 - round(1.38 * dpi), inset), (wide // 2 + round(1.38 * dpi), inset)]
    for x, y in spots:
        y += rng.randint(-8, 8)
        pen.ellipse((x - radius, y - radius, x + radius, y + radius), fill=_shade(page, rng.randint(0, 40)))
    return page


def _shade(page: Picture, grey: int) -> Any:
    return grey if page.mode == "L" else (grey,) * 3


@cache
def _face(points: int) -> Any:
    """The heavy face of the stray stamps; Debian's own path, as all fonts of the office."""
    return ImageFont.truetype("LiberationSans-Bold.ttf", points)


def stray_stamp(page: Picture, dpi: int, rng: Random) -> Picture:
    """A stamp set over the text without care: COPY, ENTERED, SCANNED."""
    word = rng.choice(("COPY", "SCANNED", "ORIGINAL", "DUPLICATE", "MAILED", "NO FEE"))
    text = Image.new("L", (round(dpi * 3), round(dpi * 0.9)), 255)
    pen = ImageDraw.Draw(text)
    grey = rng.randint(90, 150)
    pen.text((text.width // 2, text.height // 2), word, fill=grey, font=_face(round(dpi * 0.42)), anchor="mm")
    pen.rectangle((6, 6, text.width - 7, text.height - 7), outline=grey, width=max(3, dpi // 50))
    text = text.rotate(rng.uniform(-25, 25), Image.Resampling.BILINEAR, expand=True, fillcolor=255)
    veil = Image.new("L", page.size, 255)
    veil.paste(
        text, (rng.randint(0, page.width - text.width), rng.randint(page.height // 3, page.height - text.height))
    )
    return _darker(page, veil)


def coffee(page: Picture, dpi: int, rng: Random) -> Picture:
    """The ring of a cup, darker at its rim and broken where the cup stood hollow."""
    size = round(dpi * 3.4)
    ring = Image.new("L", (size // 4, size // 4), 255)
    pen = ImageDraw.Draw(ring)
    edge, start = size // 4 - 6, rng.randint(0, 360)
    for step in range(5):
        inset = 6 + step
        arc = (inset, inset, edge - step, edge - step)
        pen.arc(arc, start + step * 4, start + rng.randint(290, 350), fill=rng.randint(150, 205), width=1 + step % 2)
    stain = ring.filter(ImageFilter.GaussianBlur(1.1)).resize((size, size), Image.Resampling.BICUBIC)
    veil = Image.new("L", page.size, 255)
    veil.paste(
        stain, (rng.randint(-size // 3, page.width - size // 2), rng.randint(-size // 3, page.height - size // 2))
    )
    return _darker(page, veil)


def folded_corner(page: Picture, dpi: int, rng: Random) -> Picture:
    """A dog's ear: the corner is gone under its own back, with a shadow along the fold."""
    page = page.copy()
    pen, size = ImageDraw.Draw(page), round(dpi * rng.uniform(0.5, 1.1))
    wide, high = page.size
    x, y, right, down = rng.choice(((0, 0, 1, 1), (wide, 0, -1, 1), (0, high, 1, -1), (wide, high, -1, -1)))
    a, b, c = (x + right * size, y), (x, y + down * size), (x + right * size, y + down * size)
    pen.polygon([(x, y), a, b], fill=_shade(page, rng.randint(30, 110)))
    pen.polygon([a, b, c], fill=_shade(page, 244))
    pen.line([a, b], fill=_shade(page, 120), width=max(2, dpi // 60))
    pen.line([b, c, a], fill=_shade(page, 190), width=max(2, dpi // 100))
    return page


def bleed_through(page: Picture, dpi: int, rng: Random) -> Picture:
    """The back of the sheet shows: its own text mirrored and faint."""
    small = page.convert("L").transpose(Image.Transpose.FLIP_LEFT_RIGHT)
    faint = small.filter(ImageFilter.BoxBlur(dpi / 110))
    floor = rng.randint(188, 222)
    faint = ImageChops.offset(faint, rng.randint(-30, 30), rng.randint(10, 60))
    return _darker(page, faint.point([round(floor + value * (255 - floor) / 255) for value in range(256)]))


def staple(page: Picture, dpi: int, rng: Random) -> Picture:
    """A staple at the upper left and the shadow its lifted sheet throws."""
    veil = Image.new("L", page.size, 255)
    pen, x, y = ImageDraw.Draw(veil), round(dpi * rng.uniform(0.2, 0.5)), round(dpi * rng.uniform(0.2, 0.5))
    pen.polygon([(0, 0), (x * 3, 0), (0, y * 3)], fill=rng.randint(170, 215))
    corner = veil.crop((0, 0, x * 4, y * 4)).filter(ImageFilter.BoxBlur(dpi / 12))
    veil.paste(corner, (0, 0))
    pen.line((x, y, x + round(dpi * 0.36), y - round(dpi * rng.uniform(0, 0.3))), fill=40, width=max(3, dpi // 45))
    return _darker(page, veil)


def streaks(page: Picture, dpi: int, rng: Random) -> Picture:
    """Dirt on the feeder's glass: fine lines down the whole page, dark or bare."""
    page = page.copy()
    pen = ImageDraw.Draw(page)
    for _ in range(rng.randint(1, 4)):
        x = rng.randint(0, page.width)
        grey = rng.choice((40, 110, 170, 255))
        pen.line((x, 0, x + rng.randint(-2, 2), page.height), fill=_shade(page, grey), width=rng.choice((1, 1, 2, 3)))
    return page


def specks(page: Picture, dpi: int, rng: Random) -> Picture:
    """Dust and toner."""
    page = page.copy()
    pen = ImageDraw.Draw(page)
    for _ in range(rng.randint(150, 700)):
        x, y, size = rng.randint(0, page.width), rng.randint(0, page.height), rng.choice((1, 1, 1, 2, 3))
        pen.ellipse((x, y, x + size, y + rng.randint(0, size)), fill=_shade(page, rng.randint(0, 120)))
    return page


def fax_line(page: Picture, dpi: int, rng: Random) -> Picture:
    """The line a fax prints over each page it receives."""
    page = page.copy()
    when = f"{rng.randint(1, 12):02}/{rng.randint(1, 28):02}/2026 {rng.randint(7, 18):02}:{rng.randint(0, 59):02}"
    line = f"{when}   {rng.randint(2130000000, 9160000000)}   LAW OFFICES   PAGE {rng.randint(1, 9):02}/{rng.randint(9, 19)}"
    face = ImageFont.truetype("LiberationMono-Regular.ttf", round(dpi * 0.1))
    ImageDraw.Draw(page).text((round(dpi * 0.5), round(dpi * 0.08)), line, fill=_shade(page, 0), font=face)
    return page


ALL: tuple[Damage, ...] = (shadow, holes, stray_stamp, coffee, folded_corner, bleed_through, staple, streaks, specks)
