"""PURE. The addendum: what a form's fields had no room for, whole, on pages of its own behind the form."""

from collections.abc import Iterable, Iterator
from io import BytesIO
from typing import Any

import pikepdf
from markupsafe import Markup, escape

from docgen.render import listening
from docgen.render.form_fields import Place
from docgen.render.form_safe import take_out
from docgen.render.form_text import nothing

NAMES = {"en": "Addendum", "es": "Anexo"}
STYLE = """
@page { size: Letter; margin: 0.9in 1in; @bottom-right { content: counter(page) " / " counter(pages); font: 8.5pt 'Liberation Sans', 'Noto Sans' } }
html { font: 11pt/1.4 'Liberation Sans', 'Noto Sans', 'DejaVu Sans'; hyphens: manual; overflow-wrap: anywhere }
h1 { font-size: 15pt; margin: 0 0 4pt } h2 { font-size: 11pt; margin: 14pt 0 3pt; break-after: avoid } p { margin: 0 }
.said { white-space: pre-wrap; border-left: 1.5pt solid #666; padding-left: 9pt }
"""


def drawn(said: Iterable[tuple[Place, str]], *, title: str, heading: str, language: str) -> bytes:
    """Return the pages as a tagged PDF: the words of each field under what the form calls it. Raises Refusal where no font has a sign."""
    import weasyprint

    name = NAMES.get(language.split("-")[0], NAMES["en"])
    parts = Markup("").join(_part(place, text) for place, text in said)
    page = Markup(
        "<html lang='{}'><head><title>{}</title></head><body><section><h1>{}</h1><p>{}</p><p>{}</p>{}</section></body></html>"
    ).format(language, name, name, title, heading, parts)
    with listening.nothing_missing():
        document = weasyprint.HTML(string=str(page), url_fetcher=nothing())
        content: bytes = document.write_pdf(pdf_tags=True, stylesheets=[weasyprint.CSS(string=STYLE)])
    return content


def append(pdf: pikepdf.Pdf, content: bytes) -> None:
    """Put the pages behind those of the form, and their tags, where the form has any, behind its own."""
    with pikepdf.open(BytesIO(content)) as addendum:
        first = len(pdf.pages)
        pdf.pages.extend(addendum.pages)
        pages = list(pdf.pages)[first:]
        if "/StructTreeRoot" in pdf.Root and "/ParentTree" in pdf.Root.StructTreeRoot:
            _append_tags(pdf, addendum, pages)
        else:
            for page in pages:
                take_out(page.obj, "/StructParents")


def _part(place: Place, text: str) -> Markup:
    return Markup("<h2>{}</h2><p class='said' dir='auto'>{}</p>").format(place.tooltip or place.name, escape(text))


def _append_tags(pdf: pikepdf.Pdf, addendum: pikepdf.Pdf, pages: list[pikepdf.Page]) -> None:
    root = pdf.Root.StructTreeRoot
    copied = pdf.copy_foreign(addendum.Root.StructTreeRoot)
    parents, added = pikepdf.NumberTree(root.ParentTree), pikepdf.NumberTree(copied.ParentTree)
    next_key = max(parents.keys(), default=-1) + 1
    for number, page in enumerate(pages):
        elements = added[int(page.obj.StructParents)]
        parents[next_key + number] = elements
        page.obj.StructParents = next_key + number
        for element in elements:
            element.Pg = page.obj
    above = _document(root)
    for element in _kids(copied):
        element.S, element.P = pikepdf.Name.Sect, above
        above.K = pikepdf.Array([*_kids(above), element])
    root.ParentTreeNextKey = next_key + len(pages)


def _document(root: Any) -> Any:
    """Return the element all others lie in; the root itself where there is not just one."""
    kids = list(_kids(root))
    return kids[0] if len(kids) == 1 and isinstance(kids[0], pikepdf.Dictionary) else root


def _kids(element: Any) -> Iterator[Any]:
    below = element.get("/K", pikepdf.Array())
    yield from below if isinstance(below, pikepdf.Array) else [below]
