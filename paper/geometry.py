"""PURE. Boxes and rotation: from PDF user space to the page as a person sees it, and back.

A visible page is measured in points (1/72 inch) from its top left corner, x to the right, y down.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass

POINTS_PER_INCH = 72.0
LETTER = (0.0, 0.0, 612.0, 792.0)
LARGEST = 14_400.0  # points; ISO 32000-1, annex C: 200 inches
SMALLEST = 3.0

Box = tuple[float, float, float, float]


@dataclass(frozen=True)
class VisiblePage:
    """The page as seen: the box of user space that is shown, how it is turned (0, 90, 180, 270 clockwise), the size of its unit."""

    box: Box
    rotate: int = 0
    unit: float = 1.0

    @property
    def size(self) -> tuple[float, float]:
        """Width and height as seen (points)."""
        x0, y0, x1, y1 = self.box
        width, height = (x1 - x0) * self.unit, (y1 - y0) * self.unit
        return (height, width) if self.rotate in {90, 270} else (width, height)

    def to_visible(self, x: float, y: float) -> tuple[float, float]:
        """Return where a point of user space is seen."""
        x0, y0, x1, y1 = self.box
        across, up = (x - x0) * self.unit, (y - y0) * self.unit
        width, height = (x1 - x0) * self.unit, (y1 - y0) * self.unit
        return {
            0: (across, height - up), 90: (up, across), 180: (width - across, up), 270: (height - up, width - across),
        }[self.rotate]  # fmt: skip

    def to_user(self, x: float, y: float) -> tuple[float, float]:
        """Return the point of user space that is seen here."""
        x0, y0, x1, y1 = self.box
        width, height = (x1 - x0) * self.unit, (y1 - y0) * self.unit
        across, up = {
            0: (x, height - y), 90: (y, x), 180: (width - x, y), 270: (width - y, height - x),
        }[self.rotate]  # fmt: skip
        return x0 + across / self.unit, y0 + up / self.unit


def visible_page(
    media: Sequence[float] | None, crop: Sequence[float] | None = None, *, rotate: float = 0, unit: float = 1.0
) -> VisiblePage:
    """Return what is seen of a page: the crop box within the media box; boxes that make no sense are replaced by US Letter.

    Source: ISO 32000-1, 14.11.2 (page boundaries), 7.7.3.3 (Rotate, UserUnit).
    """
    sheet = sane_box(media) or LETTER
    shown = _within(sane_box(crop) or sheet, sheet) or sheet
    turn = int(rotate) % 360 if math.isfinite(rotate) and int(rotate) % 90 == 0 else 0
    fits = math.isfinite(unit) and unit > 0 and max(shown[2] - shown[0], shown[3] - shown[1]) * unit <= LARGEST
    return VisiblePage(shown, turn, float(unit) if fits else 1.0)


def sane_box(box: Sequence[float] | None) -> Box | None:
    """Return the box with its corners in sequence; None when it is not four finite numbers of a possible page."""
    try:
        x0, y0, x1, y1 = (float(value) for value in box or ())
    except (TypeError, ValueError):
        return None
    if not all(math.isfinite(value) for value in (x0, y0, x1, y1)):
        return None
    ordered = (min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1))
    width, height = ordered[2] - ordered[0], ordered[3] - ordered[1]
    return ordered if SMALLEST <= width <= LARGEST and SMALLEST <= height <= LARGEST else None


def _within(inner: Box, outer: Box) -> Box | None:
    box = (max(inner[0], outer[0]), max(inner[1], outer[1]), min(inner[2], outer[2]), min(inner[3], outer[3]))
    return sane_box(box) if box[0] < box[2] and box[1] < box[3] else None
