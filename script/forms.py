"""Draws every form.html of the shelf as a fillable PDF beside it, the same bytes each time; with folder names, only into these."""

import re
import sys
from io import BytesIO
from pathlib import Path

import pikepdf
import weasyprint

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from docgen.render import html  # noqa: E402  (the checkout is put on the path above)
from docgen.render.shelf import Shelf  # noqa: E402

SHELF = Path(__file__).resolve().parents[1] / "templates"
TYPED = "0 g /Helv 11 Tf"
HELVETICA = pikepdf.Dictionary(
    Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica, Encoding=pikepdf.Name.WinAnsiEncoding
)  # fmt: skip
DRAWN_AT = "2026-11-27T12:00:00+00:00"  # the revision of the forms: their date in the metadata


def drawn(source: Path) -> bytes:
    """Return the form as a tagged PDF with fields. Its lines and boxes stand on the page itself."""
    document = weasyprint.HTML(
        string=source.read_text(encoding="utf-8"),
        base_url=html.ASSETS,
        url_fetcher=html._fetcher(Shelf.of(source.parents[1])),
    ).render(pdf_forms=True)
    document.metadata.created = document.metadata.modified = DRAWN_AT
    content = document.write_pdf(pdf_variant="pdf/a-3a", pdf_forms=True, pdf_identifier=source.parent.name.encode())
    centered = re.findall(r'name="centered" content="(.*?)"', source.read_text(encoding="utf-8"))[0].split()
    out = BytesIO()
    with pikepdf.open(BytesIO(content)) as pdf:
        pdf.Root.AcroForm = pikepdf.Dictionary(
            Fields=pdf.Root.AcroForm.Fields,
            DA=pikepdf.String(TYPED),
            DR=pikepdf.Dictionary(Font=pikepdf.Dictionary(Helv=HELVETICA)),
        )
        for field in pdf.Root.AcroForm.Fields:
            field.Q = 1 if str(field.T) in centered else 0
            for key in {"/Border", "/MK", "/DA"} & set(field.keys()):
                del field[
                    key
                ]  # the page itself has the lines and boxes; what is typed by hand is Helvetica, which every viewer has
            if "/AP" in field:
                field.AP.N["/on"].Resources = pikepdf.Dictionary()  # the tick is a line: it needs no font
        pdf.remove_unreferenced_resources()
        pdf.save(out, deterministic_id=True)
    return out.getvalue()


def main() -> None:
    """Draw the forms named on the command line, or all."""
    kinds = sys.argv[1:] or [path.parent.name for path in sorted(SHELF.glob("*/form.html"))]
    for kind in kinds:
        (SHELF / kind / f"{kind}.pdf").write_bytes(drawn(SHELF / kind / "form.html"))


if __name__ == "__main__":
    main()
