"""PURE. A printed checklist: each point with its clause, and in plain words what was wrong. Checked, not certified."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import pikepdf


@dataclass(frozen=True)
class Point:
    """One point of the checklist: what must hold, by which clause, and what was wrong where it does not."""

    what: str
    cites: str
    wrong: str

    @property
    def holds(self) -> bool:
        """Whether nothing was wrong."""
        return not self.wrong


def point(what: str, cites: str, holds: bool, wrong: str) -> Point:
    """Return the point, with `wrong` told only where it does not hold."""
    return Point(what, cites, "" if holds else wrong)


def faults_of(points: Iterable[Point]) -> list[str]:
    """Return what is wrong at every point that is missed; empty when all hold."""
    return [point.wrong for point in points if not point.holds]


def printed_points(points: Iterable[Point]) -> str:
    """Return the checklist as it is printed."""
    lines = [
        f"[{'x' if point.holds else ' '}] {point.what} ({point.cites}){point.wrong and ': ' + point.wrong}"
        for point in points
    ]
    return "\n".join(["Checked, not certified:", *lines])


def fonts_not_embedded(pdf: pikepdf.Pdf) -> Iterator[str]:
    """Yield the name of every font whose program is not in the file, wherever it is used (appearances of annotations too)."""
    for one in pdf.objects:
        if isinstance(one, pikepdf.Dictionary) and one.get("/Type") == "/Font" and font_is_loose(one):
            yield str(one.get("/BaseFont"))


def font_is_loose(font: pikepdf.Object) -> bool:
    """Return whether the font's program is not in the file; composite fonts and drawn ones (Type 3) have none of their own."""
    if font.get("/Subtype") in {"/Type0", "/Type3"}:
        return False
    described = font.get("/FontDescriptor")
    if not isinstance(described, pikepdf.Dictionary):
        return True
    return not any(key in described for key in ("/FontFile", "/FontFile2", "/FontFile3"))


def names_output_intent(pdf: pikepdf.Pdf) -> bool:
    """Return whether every output intent the file names brings its colour profile, and there is one."""
    intents = pdf.Root.get("/OutputIntents")
    return intents is not None and all("/DestOutputProfile" in one for one in intents)
