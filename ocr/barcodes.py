"""PURE. Barcodes on a page's picture: QR, Code 128 and the others, and the Patch T that separates papers in a stack."""

import re
from dataclasses import asdict, dataclass
from typing import Any

import zxingcpp
from PIL import Image

from ocr.pages import Box

PATCH_T = "PatchT"
PATCH_TEXTS = frozenset({"PATCHT", "PATCH T", "PATCH-T", "PATCH_T"})
LONGEST_TEXT, MOST_PIXELS = 4000, 40_000_000
_PATCH_DPI = 100
_FORMATS = zxingcpp.BarcodeFormats(
    [
        zxingcpp.BarcodeFormat.QRCode,
        zxingcpp.BarcodeFormat.Code128,
        zxingcpp.BarcodeFormat.Code39,
        zxingcpp.BarcodeFormat.DataMatrix,
        zxingcpp.BarcodeFormat.PDF417,
    ]
)


@dataclass(frozen=True)
class Barcode:
    """One barcode: the box is in points from the top left of the visible page."""

    page: int
    kind: str
    text: str
    box: Box

    def to_json(self) -> dict[str, Any]:
        return {**asdict(self), "box": list(self.box)}


def read_barcodes(picture: Image.Image, *, page: int, dpi: float, along: bool = False) -> list[Barcode]:
    """Every barcode on the picture of this page; a separator sheet is named PatchT however it is printed.

    With `along` only codes that lie along the lines of text, which takes a quarter of the time; separators are then not looked for.
    """
    found = [_named(code, page, 72 / dpi) for code in _codes(picture, along)]
    if along:
        return found
    patch = _patch_t(picture, page=page, dpi=dpi)
    return found + ([patch] if patch and not any(code.kind == PATCH_T for code in found) else [])


def _codes(picture: Image.Image, along: bool) -> Any:
    """White codes on black are no court paper's; looking for them would double the time."""
    return zxingcpp.read_barcodes(picture.convert("L"), formats=_FORMATS, try_invert=False, try_rotate=not along)


def _named(code: Any, page: int, scale: float) -> Barcode:
    corners = [getattr(code.position, name) for name in ("top_left", "top_right", "bottom_right", "bottom_left")]
    across, down = [corner.x * scale for corner in corners], [corner.y * scale for corner in corners]
    text = code.text[:LONGEST_TEXT]
    kind = PATCH_T if text.strip(" *").upper() in PATCH_TEXTS else str(code.format).rsplit(".", 1)[-1].replace(" ", "")
    return Barcode(page=page, kind=kind, text=text, box=(min(across), min(down), max(across), max(down)))


# A patch code has four bars 0.08 or 0.20 inch wide with gaps of 0.08 inch; T is narrow, wide, narrow, wide
# (Kodak patch code specification, Cat. No. 845 9380). Upside down it is patch 2, which is another sign: not read as T.
# At 100 dpi: 8, 20 and 8 pixels, a scanner's spread allowed.
_GAP, _NARROW, _WIDE, _QUIET = rb"\xff{5,11}", rb"\x00{5,11}", rb"\x00{16,24}", rb"\xff{8}"
_T = re.compile(_QUIET + rb"(" + _GAP.join([_NARROW, _WIDE, _NARROW, _WIDE]) + rb")(?=" + _QUIET + rb")")
_ROWS_THAT_AGREE = 8
_EVERY = 5


def _patch_t(picture: Image.Image, *, page: int, dpi: float) -> Barcode | None:
    """The printed patch T, upright or sideways: the same bars in eight rows one below the other."""
    scale = _PATCH_DPI / dpi
    size = (max(1, round(picture.width * scale)), max(1, round(picture.height * scale)))
    if size[0] * size[1] > MOST_PIXELS:  # as large as a wall: no separator sheet
        return None
    small = picture.convert("L").resize(size, Image.Resampling.BOX).point([0] * 128 + [255] * 128)
    box = _bars(small)
    if box is None:
        sideways = _bars(small.transpose(Image.Transpose.TRANSPOSE))
        box = (sideways[1], sideways[0], sideways[3], sideways[2]) if sideways else None
    return Barcode(page=page, kind=PATCH_T, text="PATCHT", box=_points(box)) if box else None


def _points(box: Box) -> Box:
    x0, y0, x1, y1 = (side * 72 / _PATCH_DPI for side in box)
    return (x0, y0, x1, y1)


def _bars(small: Image.Image) -> Box | None:
    pixels, width = small.tobytes(), small.width
    run: list[tuple[int, int, int]] = []
    for row in range(0, small.height, _EVERY):
        match = _T.search(pixels, row * width, (row + 1) * width)
        here = (match.start(1) - row * width, match.end(1) - row * width, row) if match else None
        run = [*run, here] if here and (not run or abs(run[-1][0] - here[0]) < 6) else ([here] if here else [])
        if len(run) >= _ROWS_THAT_AGREE:
            return (run[0][0], run[0][2], run[0][1], row)
    return None
