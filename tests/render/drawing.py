"""Draws a document from its sample or from other data, and measures what stands on the pages."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pypdfium2

from docgen.render import html

SHELF = Path(__file__).resolve().parents[2] / "templates"
GOLDEN = Path(__file__).resolve().parents[1] / "golden"
DRAWN_AT = "2026-11-24T12:00:00+00:00"


@dataclass(frozen=True)
class Sign:
    """A sign on a page and its box, in points from the bottom left."""

    text: str
    left: float
    bottom: float
    right: float
    top: float


def sample(kind: str, **changed: Any) -> dict[str, Any]:
    """Return the kind's sample, with some of it changed."""
    data: dict[str, Any] = json.loads((SHELF / kind / "sample.json").read_text())
    return data | changed


def drawn(kind: str, data: dict[str, Any], out: Path, title: str = "Summons in a Civil Action") -> Path:
    """Draw the document into the folder and return the PDF."""
    path = out / f"{kind}.pdf"
    html.draw(shelf=str(SHELF), kind=kind, data=data, title=title, language="en", drawn_at=DRAWN_AT, out=str(path))
    return path


def texts(path: Path) -> list[str]:
    """Return the text of each page, line by line as a reader sees it."""
    pages = [page.get_textpage().get_text_bounded() for page in pypdfium2.PdfDocument(path)]
    return ["\n".join(line.rstrip() for line in page.splitlines()) for page in pages]


def run_together(path: Path) -> str:
    """Return the whole text without spaces, line ends and what a page break puts between: the foot of the page and the case number."""
    number = "Civil Action No. 3:26-cv-01188-MO"
    pages = ("\n".join(page.splitlines()[:-1]).replace(number, "") for page in texts(path))
    return squeezed("".join(pages))


def squeezed(text: str) -> str:
    """Return the text without spaces, line ends and hyphens that pdfium marks at them."""
    return "".join(sign for sign in text if not sign.isspace() and sign not in "\u2068\u2069\ufffe\x02")


def signs(path: Path) -> Iterator[tuple[int, Sign]]:
    """Yield page number and place of every sign that leaves ink."""
    for number, page in enumerate(pypdfium2.PdfDocument(path), 1):
        text = page.get_textpage()
        for index in range(text.count_chars()):
            what = text.get_text_range(index, 1)
            if what.strip():
                yield number, Sign(what, *text.get_charbox(index))


def pictures(path: Path) -> list[bytes]:
    """Return the pages as the dots of a 100 dpi picture."""
    return [page.render(scale=100 / 72).to_pil().tobytes() for page in pypdfium2.PdfDocument(path)]
