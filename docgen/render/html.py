"""PURE. HTML templates to PDF by WeasyPrint: tagged, archivable, with nothing fetched from anywhere. Runs in a child program."""

import hashlib
import mimetypes
import traceback
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any

from jinja2 import BaseLoader, Environment, StrictUndefined, TemplateError, TemplateNotFound, Undefined
from markupsafe import Markup

from docgen.render import checklist, contract, finish, gaps, listening, plain, sandbox
from docgen.render.phrases.unsaid import NotWritten
from docgen.render.shelf import Shelf, Template
from paper.child import Refusal

ASSETS = "shelf:"  # the only scheme, beside data:, that a template may refer to: files of the shelf itself
UNSIGNED = {"clerk": None, "judge": None, "seal": None}
DRAFT = Markup('<div class="draft" aria-label="Draft, not issued">DRAFT — NOT ISSUED</div>')  # noqa: S704  # our own words


def draw(
    *,
    shelf: str | Sequence[str],
    kind: str,
    data: dict[str, Any],
    title: str,
    language: str,
    drawn_at: str,
    out: str,
    on: str = "",
    draft: bool = False,
    required: Sequence[str] = (),
) -> dict[str, Any]:
    """Draw the kind's template with the data and write the PDF to `out`; `drawn_at` (ISO) is the date in its metadata.

    `shelf` are the folders templates lie in, the first before the others; `on` (ISO) the day whose template is meant. A `draft` is marked as
    one on every page and shows each `required` thing the data lacks in its place.

    Returns {"pages": n, "template_version": hash, "revision": name, "texts": [text of each page], "fonts": [names]}. Raises Refusal when the
    result does not pass our printed checklist.
    """
    stand = Shelf.of(shelf)
    template = stand.find(kind, on=date.fromisoformat(on) if on else None)
    title, written = plain.shown(title), plain.shown(data)
    html = _filled(stand, template, gaps.shown(written, required) if draft else written, language)
    html = _marked(html) if draft else html
    with listening.nothing_missing():
        pages = _write(html, stand=stand, title=title, language=language, drawn_at=drawn_at, out=out)
    finish.finish(Path(out), title=title, language=language, drawn_at=datetime.fromisoformat(drawn_at))
    if faults := checklist.faults(Path(out)):
        raise Refusal(
            "NOT_DRAWN",
            f"The document was drawn but does not pass our checklist: {'; '.join(faults)}. Nothing was filed.",
        )
    return _sheet(Path(out), stand, template, pages)


def _filled(stand: Shelf, template: Template, data: Mapping[str, Any], language: str) -> str:
    """The template with the data in it; everything it asks for in vain is refused in one letter, and so is a fault of its own."""
    used = gaps.undefined()
    environment = _environment(stand, language, used)
    try:
        if against := next(sandbox.forbidden(environment, template.name), ""):
            raise Refusal("NOT_DRAWN", f"{against}. Nothing was filed. Have the template mended.")
        page: str = environment.get_template(template.name).render(**({"signed": UNSIGNED} | dict(data)))
        asked = set(contract.used_names(environment, template.name)) - contract.SIGNED if used.names else ()
    except (TemplateError, TypeError, ValueError, ArithmeticError) as fault:
        raise Refusal("NOT_DRAWN", _of_fault(template, fault)) from None
    except NotWritten as fault:
        raise Refusal("NOT_DRAWN", f"The template {_where(template, fault)}: {fault.sentence}") from None
    if used.names:
        raise Refusal("NOT_DRAWN", gaps.letter(template.name, used.names, asked, data))
    return page


def _of_fault(template: Template, fault: Exception) -> str:
    """The letter of a fault in a template: where, which line, and what Jinja says of it."""
    said = str(fault) or type(fault).__name__
    return f"The template {_where(template, fault)} has a fault: {said}. Nothing was filed. Have the template mended."


def _where(template: Template, fault: Exception) -> str:
    """The template or its part, and the line, where it came to this."""
    line = getattr(fault, "lineno", None) or next(
        (
            frame.lineno
            for frame in reversed(traceback.extract_tb(fault.__traceback__))
            if frame.filename.endswith(".html")
        ),
        0,
    )
    return f"{getattr(fault, 'name', None) or template.name}, line {line}" if line else template.name


def _sheet(out: Path, stand: Shelf, template: Template, pages: int) -> dict[str, Any]:
    return {
        "pages": pages, "template_version": stand.version(template), "revision": template.revision, "texts": _texts(out),
        "fonts": sorted(checklist.fonts(out)),
    }  # fmt: skip


def _marked(html: str) -> str:
    """The page with the words that tell a draft, which stand on every sheet (print.css)."""
    before, body, after = html.partition("<body>")
    return f"{before}{body}{DRAFT}{after}"


def _write(html: str, *, stand: Shelf, title: str, language: str, drawn_at: str, out: str) -> int:
    """Let WeasyPrint write the PDF; return how many pages it has."""
    import weasyprint
    from weasyprint.urls import FatalURLFetchingError

    try:
        document = weasyprint.HTML(string=html, base_url=ASSETS, url_fetcher=_fetcher(stand)).render()
    except FatalURLFetchingError as fault:
        raise Refusal(
            "NOT_DRAWN", f"{fault}. Nothing was fetched and nothing was filed. Have the template mended."
        ) from None
    document.metadata.title, document.metadata.lang = title, language
    document.metadata.created = document.metadata.modified = drawn_at
    document.write_pdf(out, pdf_variant="pdf/a-3a", pdf_identifier=hashlib.sha256(html.encode()).digest()[:16])
    return len(document.pages)


def _texts(path: Path) -> list[str]:
    from pypdf import PdfReader

    return [page.extract_text() for page in PdfReader(path).pages]


def can_draw() -> bool:
    """Return whether WeasyPrint finds the system libraries it needs (Pango)."""
    try:
        import weasyprint
    except OSError:
        return False
    return bool(weasyprint.__version__)


def contract_faults(shelf: str | Path | Sequence[str], kind: str, document: type) -> list[str]:
    """Return where the kind's template and the document disagree, a sentence each."""
    stand = Shelf.of(shelf)
    return contract.faults(_environment(stand), stand.find(kind).name, document)


def version(shelf: str | Path | Sequence[str], kind: str) -> str:
    """Return the hash of everything the kind's look depends on: its folder and the shelf's common files."""
    stand = Shelf.of(shelf)
    return stand.version(stand.find(kind))


class _Loader(BaseLoader):
    """Finds templates and the parts they include on the shelf: a court's own `_caption.html` is taken before everybody's."""

    def __init__(self, stand: Shelf) -> None:
        self.stand = stand

    def get_source(self, environment: Environment, template: str) -> tuple[str, str, None]:
        path = self.stand.file(template)
        if path is None:
            raise TemplateNotFound(template)
        return path.read_text(encoding="utf-8"), str(path), None


def _environment(stand: Shelf, language: str = "en", used: type[Undefined] = StrictUndefined) -> sandbox.Sandbox:
    return sandbox.environment(language=language, loader=_Loader(stand), undefined=used)


def _fetcher(stand: Shelf) -> Any:
    """Return a fetcher that serves data: and files of the shelf, and nothing else in the world."""
    from weasyprint.urls import FatalURLFetchingError, URLFetcher, URLFetcherResponse

    class ShelfOnly(URLFetcher):  # type: ignore[misc]  # WeasyPrint has no types
        def fetch(self, url: str, headers: Any = None) -> Any:
            if url.startswith("data:"):
                return super().fetch(url, headers)
            path = stand.file(url.removeprefix(ASSETS)) if url.startswith(ASSETS) else None
            if path is None:
                raise FatalURLFetchingError("The template refers to something that is not a file of the shelf")
            kind = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
            return URLFetcherResponse(url, path.read_bytes(), {"Content-Type": kind})

    return ShelfOnly(allowed_protocols={"data", "shelf"}, fail_on_errors=False)
