"""How the papers of this set are set: typefaces with their width, the style of a body, rules and headings of federal courts."""

from dataclasses import dataclass
from html import escape as esc

from tests.ocr.bed import words
from tests.ocr.bed.layouts.districts.sides import CITY_NAMES, DESCRIBED
from tests.ocr.bed.making import Matter
from tests.ocr.bed.truth import Party

WIDTHS = {
    "Liberation Serif": 1.0,
    "Noto Serif": 1.14,
    "DejaVu Serif": 1.22,
    "Liberation Sans": 1.08,
    "DejaVu Sans": 1.2,
    "Noto Sans": 1.12,
    "Liberation Sans Narrow": 0.9,
    "Liberation Mono": 1.28,
    "DejaVu Sans Mono": 1.3,
}
STYLE = """
.h { text-align: center; font-weight: bold; margin-top: 6pt; } .p { text-indent: 0.5in; margin-bottom: 6pt; }
.q { margin: 4pt 0.7in 10pt; line-height: 1.2; text-align: justify; }
.rows { margin: 4pt auto 10pt; line-height: 1.2; } .rows td, .rows th { border: 0.7pt solid; padding: 2pt 9pt; } .r { text-align: right; }
.sig { line-height: 1.25; margin-top: 16pt; break-inside: avoid; } .by { margin: 14pt 0 0 3in; }
.service { margin-top: 22pt; line-height: 1.3; } .exhibit { break-before: page; text-align: center; padding-top: 3.2in; font-size: 22pt; }
.behind { break-before: page; }
"""


@dataclass(frozen=True)
class Face:
    """A typeface in a size, and how wide it runs beside Liberation Serif."""

    font: str
    size: float

    def ems(self, inches: float) -> float:
        """How many ems of a roman face fill so many inches of a line."""
        return inches * 72 / self.size / WIDTHS[self.font]

    def style(self, spacing: float) -> str:
        return f"body {{ font: {self.size}pt/{spacing} '{self.font}'; }}"


def face(m: Matter, *fonts: str) -> Face:
    """One of the fonts, in a size it is used in; a wide one smaller."""
    font = m.dice(*fonts)
    sizes = (10.0, 10.5, 11.0) if WIDTHS[font] > 1.15 else (11.0, 11.5, 12.0, 12.0, 12.5, 13.0)
    return Face(font, m.rng.choice(sizes))


def listed(m: Matter, side: tuple[Party, ...], *, upper: bool, described: bool) -> str:
    """A side as a caption lists it, each name with what is said of it."""
    told = [_told(party, upper=upper, described=described) for party in side]
    joint = "; " if any(", " in one for one in told) else ", "
    last = " and " if joint == ", " and len(told) == 2 else joint + "and "
    text = joint.join(told[:-1]) + (last if len(told) > 1 else "") + told[-1]
    return text + (", et al." if m.et_al else "")


def _told(party: Party, *, upper: bool, described: bool) -> str:
    name = esc(party.name.upper() if upper else party.name)
    said = DESCRIBED.get(party.name) or (_called(party.name) if described else "")
    return f"{name}, {esc(said)}" if said else name


def _called(name: str) -> str:
    """What is said of one whose name tells it; of an estate, a fund or one who trades under another name nothing."""
    if name in CITY_NAMES:
        return "a municipal corporation" if name.startswith(("City", "Town", "Village")) else "a public body"
    if name.replace(".", "").isupper() and len(name) < 8:
        return "a minor, by her parents and natural guardians"
    if any(
        sign in name for sign in ("d/b/a", "dba", "doing", "a/k/a", "Doe", "Does", "Estate", "ex rel.", "Fund", "Union")
    ):
        return ""
    return words.description(name)


def strong(lines: list[str]) -> list[str]:
    return [f"<b>{line}</b>" if line else "" for line in lines]


def docketed(m: Matter) -> str:
    """The line a bankruptcy court's system prints over each page, as CSS content; empty when the paper bears none."""
    if m.filed is None or m.filed.how != "header":
        return '""'
    gap, day = "\\A0 " * 3, f"{m.filed.on:%m/%d/%y}"
    hour = f"{m.rng.randint(8, 17):02}:{m.rng.randint(0, 59):02}:{m.rng.randint(0, 59):02}"
    said = f"Case {m.number.header}{gap}Doc {m.rng.randint(1, 640)}{gap}Filed {day}{gap}Entered {day} {hour}{gap}Desc Main Document{gap}Page "
    return f'"{said}" counter(page) " of " counter(pages)'
