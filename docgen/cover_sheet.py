"""A cover sheet for a paper in the scanner's stack: large words for people, a code for the machine."""

from pathlib import Path

import segno
from django.conf import settings

from docgen.drawing import LIMITS
from paper.child import Child


def draw(*, out: Path, code: str, court: str, number: str, type: str, pages: int, lane: str, drawn_at: str) -> None:
    """Write the sheet as a PDF; `code` is what the QR code says, the rest is printed for people. `drawn_at` is ISO time."""
    picture = segno.make(code, micro=False, error="q").svg_data_uri(scale=6, border=4)
    data = {"code": picture, "court": court, "number": number, "type": type, "pages": pages, "lane": lane}
    with Child(limits=LIMITS) as child:
        child.run(
            "docgen.render.html:draw", shelf=str(settings.SHELF), kind="cover_sheet", data=data, title="Cover sheet", language="en",
            drawn_at=drawn_at, out=str(out.resolve()),
        )  # fmt: skip
