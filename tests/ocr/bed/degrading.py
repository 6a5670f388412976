"""From a clean PDF to what a scanner or a fax would have made of it; the same seed gives the same scan."""

import io
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from random import Random
from typing import Any

import img2pdf
import pypdfium2
from PIL import Image, ImageChops, ImageFilter

from tests.ocr.bed import damages

Picture = Image.Image
PAPER = 255
IDENTITY = re.compile(rb"/ID \[<[0-9a-f]{32}><[0-9a-f]{32}>\]")  # img2pdf draws it by lot


@dataclass(frozen=True)
class Quality:
    """How a page went over the glass. `dpi` are the resolutions it may have; `bits` is 1 or 8; `skew` in degrees either way."""

    dpi: tuple[int, ...]
    bits: tuple[int, ...] = (8,)
    skew: float = 0.0
    blur: tuple[float, float] = (0.0, 0.0)
    noise: tuple[float, float] = (0.0, 0.0)
    jpeg: tuple[int, int] = (80, 92)
    damages: tuple[int, int] = (0, 0)
    colour: bool = False
    lay: str = "upright"
    faxed: bool = False


QUALITIES = {
    "clean": Quality(dpi=(300,), bits=(1, 8)),
    "office": Quality(dpi=(200, 200, 240, 300), skew=1.5, blur=(0.3, 0.9), noise=(0.1, 0.8), jpeg=(45, 85)),
    "fax": Quality(dpi=(200,), bits=(1,), skew=0.7, blur=(0.7, 1.2), noise=(0.6, 1.2), faxed=True),
    "bad": Quality(
        dpi=(200, 300), bits=(8, 8, 1), skew=1.8, blur=(0.4, 1.1), noise=(0.6, 1.6), jpeg=(30, 70), damages=(1, 3)
    ),
    "coarse": Quality(dpi=(150,), skew=0.5, blur=(0.3, 0.6), jpeg=(50, 80)),
    "fine": Quality(dpi=(600,), bits=(1,), skew=0.4),
    "colour": Quality(dpi=(200,), skew=1.0, blur=(0.3, 0.7), noise=(0.2, 0.6), jpeg=(55, 85), colour=True),
    "upside down": Quality(dpi=(200,), skew=1.0, blur=(0.3, 0.7), noise=(0.3, 0.7), jpeg=(55, 85), lay="upside down"),
    "sideways": Quality(dpi=(200,), skew=1.0, blur=(0.3, 0.7), noise=(0.3, 0.7), jpeg=(55, 85), lay="sideways"),
    "two-up": Quality(dpi=(300,), skew=0.6, blur=(0.3, 0.6), noise=(0.2, 0.6), jpeg=(60, 85), lay="two-up"),
}


def degrade(pdf: bytes, quality: str, *, seed: int) -> bytes:
    """The scan of a paper as a PDF without a text layer: G4 where it has one bit, JPEG otherwise."""
    return _pdf(*_scan(pdf, quality, seed))


def degrade_to_tiff(pdf: bytes, quality: str, *, seed: int) -> bytes:
    """The scan of a paper as a TIFF of all its pages."""
    pictures, how = _scan(pdf, quality, seed)
    target = io.BytesIO()
    packing = "group4" if pictures[0].mode == "1" else "jpeg"
    pictures[0].save(
        target, "TIFF", save_all=True, append_images=pictures[1:], compression=packing, dpi=(how.dpi, how.dpi)
    )
    return target.getvalue()


def pictures_of(pdf: bytes, quality: str, *, seed: int) -> list[Picture]:
    """The pages of the scan as pictures."""
    return _scan(pdf, quality, seed)[0]


@dataclass(frozen=True)
class Pass:
    """What one run of the scanner had set: all pages of a paper share it."""

    dpi: int
    bits: int
    jpeg: int
    level: int


def _scan(pdf: bytes, name: str, seed: int) -> tuple[list[Picture], Pass]:
    quality = QUALITIES[name]
    rng = Random(f"{name}/{seed}")
    how = Pass(rng.choice(quality.dpi), rng.choice(quality.bits), rng.randint(*quality.jpeg), rng.randint(118, 175))
    pages = [_went_over_glass(page, quality, how, rng) for page in _rendered(pdf, how.dpi, colour=quality.colour)]
    return LAYS[quality.lay](pages, rng), how


def _rendered(pdf: bytes, dpi: int, *, colour: bool) -> Iterator[Picture]:
    document = pypdfium2.PdfDocument(pdf)
    for number in range(len(document)):
        size = tuple(round(side * dpi / 72) for side in document[number].get_size())
        page: Picture = document[number].render(scale=dpi / 72, grayscale=not colour).to_pil()
        yield page.convert("RGB" if colour else "L").crop((0, 0, *size))


def _went_over_glass(page: Picture, quality: Quality, how: Pass, rng: Random) -> Picture:
    """What happened to the paper, then how it lay, then what the glass and the lamp did, then the bits."""
    few, many = quality.damages
    for damage in rng.sample(damages.ALL, rng.randint(few, many)):
        page = damage(page, how.dpi, rng)
    page = _skewed(page, rng.uniform(-quality.skew, quality.skew))
    if quality.faxed and rng.random() < 0.6:
        page = damages.fax_line(page, how.dpi, rng)
    page = _blurred(page, rng.uniform(*quality.blur) * how.dpi / 200)
    page = _noisy(page, rng.uniform(*quality.noise), rng)
    if how.bits == 1:
        return _thresholded(page, how.level)
    return page


def _skewed(page: Picture, degrees: float) -> Picture:
    if abs(degrees) < 0.05:
        return page
    return page.rotate(degrees, Image.Resampling.BILINEAR, fillcolor=_white(page))


def _white(page: Picture) -> Any:
    return PAPER if page.mode == "L" else (PAPER,) * 3


def _blurred(page: Picture, radius: float) -> Picture:
    return page.filter(ImageFilter.BoxBlur(radius)) if radius > 0.05 else page


def _tile() -> Picture:
    """Grain of the paper and of the sensor, the same in every run."""
    rng = Random(20)
    size = 256
    tile = Image.frombytes(
        "L", (size, size), bytes(min(255, max(0, round(rng.gauss(128, 24)))) for _ in range(size * size))
    )
    return tile.filter(ImageFilter.GaussianBlur(0.5))


TILE = _tile()


def _noisy(page: Picture, strength: float, rng: Random) -> Picture:
    """Grain over all of it, and the contrast a little off."""
    if strength < 0.05:
        return page
    grain = _tiled(page.size, rng)
    grain = grain.point([round(128 + (value - 128) * strength) for value in range(256)])
    black, white = rng.randint(0, 34), rng.randint(244, 272)
    page = page.point(
        [min(255, round(black + value * (white - black) / 255)) for value in range(256)] * len(page.getbands())
    )
    return ImageChops.add(page, grain if page.mode == "L" else Image.merge("RGB", (grain,) * 3), 1, -128)


def _tiled(size: tuple[int, int], rng: Random) -> Picture:
    wide, high = size
    left, top = rng.randint(0, 255), rng.randint(0, 255)
    strip = Image.new("L", (wide, 256))
    for x in range(-left, wide, 256):
        strip.paste(TILE, (x, 0))
    sheet = Image.new("L", size)
    for y in range(-top, high, 256):
        sheet.paste(strip, (0, y))
    return sheet


def _thresholded(page: Picture, level: int) -> Picture:
    return page.convert("L").point([0] * level + [255] * (256 - level), "1")


def _upright(pages: list[Picture], rng: Random) -> list[Picture]:
    return pages


def _upside_down(pages: list[Picture], rng: Random) -> list[Picture]:
    return [page.transpose(Image.Transpose.ROTATE_180) for page in pages]


def _sideways(pages: list[Picture], rng: Random) -> list[Picture]:
    turn = rng.choice((Image.Transpose.ROTATE_90, Image.Transpose.ROTATE_270))
    return [page.transpose(turn) for page in pages]


def _two_up(pages: list[Picture], rng: Random) -> list[Picture]:
    """Two pages beside each other on one sheet."""
    return [_side_by_side(pages[at : at + 2]) for at in range(0, len(pages), 2)]


def _side_by_side(pages: list[Picture]) -> Picture:
    wide, high = pages[0].size
    sheet = Image.new(pages[0].mode, (high, wide), _white(pages[0]))
    scale = min(high / 2 / wide, wide / high) * 0.98
    size = (round(wide * scale), round(high * scale))
    for at, page in enumerate(pages):
        small = page.resize(size, Image.Resampling.BICUBIC)
        sheet.paste(small, (at * high // 2 + (high // 2 - small.width) // 2, (wide - small.height) // 2))
    return sheet


LAYS: dict[str, Callable[[list[Picture], Random], list[Picture]]] = {
    "upright": _upright,
    "upside down": _upside_down,
    "sideways": _sideways,
    "two-up": _two_up,
}


def _pdf(pictures: list[Picture], how: Pass) -> bytes:
    made: bytes = img2pdf.convert([_packed(picture, how) for picture in pictures], nodate=True)
    return IDENTITY.sub(b"/ID [<" + b"0" * 32 + b"><" + b"0" * 32 + b">]", made)


def _packed(picture: Picture, how: Pass) -> bytes:
    target = io.BytesIO()
    if picture.mode == "1":
        picture.save(target, "TIFF", compression="group4", dpi=(how.dpi, how.dpi))
    else:
        picture.save(target, "JPEG", quality=how.jpeg, dpi=(how.dpi, how.dpi))
    return target.getvalue()
