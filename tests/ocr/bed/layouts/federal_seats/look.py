"""How a paper of this package is set: a face, a size and a leading drawn by lot, and the style of all that follows a caption."""

from dataclasses import dataclass

from tests.ocr.bed import stamps
from tests.ocr.bed.making import Matter

WIDTHS = {
    "Liberation Serif": 1.0,
    "DejaVu Serif": 1.2,
    "Noto Serif": 1.14,
    "Liberation Sans": 1.1,
    "Noto Sans": 1.13,
    "DejaVu Sans": 1.22,
    "DejaVu Sans Condensed": 1.1,
    "Liberation Mono": 1.3,
    "DejaVu Sans Mono": 1.32,
}
REST = """
.h { text-align: center; font-weight: bold; margin: 8pt 0 6pt; } .p { text-indent: 0.5in; margin-bottom: 7pt; }
.q { margin: 4pt 0.7in 10pt; line-height: 1.15; } .rows { margin: 4pt auto 12pt; line-height: 1.2; }
.rows td, .rows th { border: 0.7pt solid; padding: 2pt 9pt; } .r { text-align: right; }
.sig { margin-top: 16pt; line-height: 1.2; break-inside: avoid; } .by { margin: 15pt 0 0 3.1in; }
.service { margin-top: 26pt; break-inside: avoid; } .exhibit { break-before: page; text-align: center; font-size: 28pt; padding-top: 3.6in; }
.behind { break-before: page; } .mid { text-align: center; } .inset { padding-left: 0.6in; } .wide { width: 100%; }
"""


@dataclass(frozen=True)
class Look:
    """The face a paper is set in, and its style sheet."""

    font: str
    size: float
    css: str

    def ems(self, inches: float, *, bold: bool = False) -> float:
        """How many ems of the measure `pieces.wrapped` counts in fit into so many inches."""
        return inches * 72 / self.size / WIDTHS[self.font] / (1.08 if bold else 1.0)


def look(
    m: Matter, fonts: tuple[str, ...], sizes: tuple[float, ...], leads: tuple[float, ...], *, margin: str = "1in"
) -> Look:
    """A look for this paper; the court system's line is at the head of each page and the page's number at its foot."""
    font, size, lead = m.dice(*fonts), m.rng.choice(sizes), m.rng.choice(leads)
    face = f"font-family: '{font}'"
    if font == "DejaVu Sans Condensed":
        face = "font-family: 'DejaVu Sans'; font-stretch: condensed"
    head = f"font: {m.rng.choice((8.5, 9, 9.5, 10))}pt '{m.dice('Liberation Sans', 'Liberation Serif')}'"
    ink = m.dice("#000", "#000", "#1a1aa8")
    foot = m.dice("counter(page)", "counter(page)", '"- " counter(page) " -"', '"Page " counter(page)', '""')
    page = f"@page {{ margin: {margin}; @top-center {{ content: {stamps.header(m)}; {head}; color: {ink}; white-space: nowrap; }}"
    page += f" @bottom-center {{ content: {foot}; {face}; font-size: 10pt; }} }}"
    body = f"body {{ {face}; font-size: {size}pt; line-height: {lead}; }}"
    return Look(font, size, f"{page} {body} {REST} {stamps.RUBBER}")


def stamped(m: Matter, *designs: str) -> str:
    """A rubber stamp in the upper corner, and room for it above the court; nothing when the paper bears none."""
    mark = stamps.rubber(m, *designs, right="-0.7in", top="-0.75in", wide="2.05in")
    return mark + f'<div style="height: {m.dice("0.5in", "0.6in", "0.8in")}"></div>' if mark else ""
