"""From HTML to a born-digital PDF, and what a person reads on each of its pages in the order it is read."""

import base64
import io
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import weasyprint
from weasyprint.text.fonts import FontConfiguration

from tests.ocr.bed.truth import PageTruth

BREAK = "\n"
BASE = """
* { box-sizing: border-box; hyphens: manual; }
@page { size: letter; }
body { margin: 0; font-size: 12pt; color: #000; widows: 2; orphans: 2; }
p { margin: 0; } table { border-collapse: collapse; } td { vertical-align: top; padding: 0; }
.h { break-after: avoid; }
sup { font-size: 70%; line-height: 0; vertical-align: super; }
.held { white-space: nowrap; }
.footnote { white-space: normal; float: footnote; font-size: 10pt; line-height: 12pt; text-align: left; text-indent: 0; font-weight: normal; }
::footnote-call { content: counter(footnote); font-size: 65%; vertical-align: super; line-height: 0; }
::footnote-marker { content: counter(footnote) " "; font-size: 70%; vertical-align: super; line-height: 0; }
"""
FONTS = FontConfiguration()


@dataclass(frozen=True)
class Printed:
    """A paper as it left the printer: its bytes and its pages' words."""

    pdf: bytes
    pages: tuple[PageTruth, ...]


def ruled(*across: float, left: float, top: float) -> str:
    """Rules down a whole page, so many inches from its left edge, as the background of a page with these margins."""
    lines = "".join(f'<path d="M{x * 72:.1f} 0 V792" stroke="#000" stroke-width="0.8"/>' for x in across)
    drawn = f'<svg xmlns="http://www.w3.org/2000/svg" width="612" height="792" viewBox="0 0 612 792">{lines}</svg>'
    return f"url(data:image/svg+xml;base64,{base64.b64encode(drawn.encode()).decode()}) {-left}in {-top}in / 8.5in 11in no-repeat"


def sheet(css: str, body: str, *, language: str = "en") -> str:
    """A whole HTML paper: the page's own style over what all have in common."""
    return f"<html lang={language}><head><style>{BASE}{css}</style></head><body>{body}</body></html>"


def print_sheet(html: str) -> Printed:
    """Draw it; the same HTML gives the same bytes."""
    drawn = weasyprint.HTML(string=html).render(font_config=FONTS)
    target = io.BytesIO()
    drawn.write_pdf(target, pdf_identifier=b"bed")
    return Printed(target.getvalue(), tuple(_page(page._page_box) for page in drawn.pages))


def _page(page: Any) -> PageTruth:
    parts = sorted(page.children, key=_rank)
    read = "".join(piece for part in parts if _rank(part) < 9 for piece in _pieces(part, beside=False))
    aside = "".join(piece for part in parts for piece in _pieces(part, beside=True, inside=_rank(part) == 9))
    lines = [" ".join(line.split()) for line in read.split(BREAK)]
    text = "\n".join(line for line in lines if line)
    return PageTruth(tuple(text.split()), text, tuple(aside.split()))


def _rank(part: Any) -> int:
    """Headers first, then the page, its footnotes, its footer; what stands at the sides is not read (9)."""
    where = getattr(part, "at_keyword", "")
    if where.startswith(("@left", "@right")) or (where and _overprinted(part)):
        return 9
    if where:
        return 0 if where.startswith("@top") else 3
    return 2 if type(part).__name__ == "FootnoteAreaBox" else 1


def _overprinted(margin: Any) -> bool:
    """Whether its lines stand on each other, so that nobody reads them."""
    tops = [line.position_y for line in margin.children]
    return any(below - above < 4 for above, below in pairwise(tops))


def _pieces(box: Any, *, beside: bool, inside: bool = False) -> Iterator[str]:
    """The texts below a box and the breaks between its lines: those that are read, or those beside them."""
    inside = inside or _is_beside(box)
    if hasattr(box, "text"):
        if inside == beside:
            yield box.text
        return
    block = "Inline" not in type(box).__name__
    if block:
        yield BREAK
    for child in getattr(box, "children", ()):
        yield from _pieces(child, beside=beside, inside=inside)
    if block:
        yield BREAK


def _is_beside(box: Any) -> bool:
    element = box.element
    return element is not None and "beside" in (element.get("class") or "").split()
