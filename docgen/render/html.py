"""PURE. HTML templates to PDF by WeasyPrint: tagged, archivable, with nothing fetched from anywhere. Runs in a child program."""

import hashlib
import mimetypes
from datetime import datetime
from pathlib import Path
from typing import Any

from jinja2 import FileSystemLoader, StrictUndefined
from jinja2.sandbox import ImmutableSandboxedEnvironment

from docgen.render import checklist, contract, finish, listening, plain
from paper.child import Refusal

ASSETS = "shelf:"  # the only scheme, beside data:, that a template may refer to: files of the shelf itself


def draw(
    *, shelf: str, kind: str, data: dict[str, Any], title: str, language: str, drawn_at: str, out: str
) -> dict[str, Any]:
    """Draw the kind's template with the data and write the PDF to `out`; `drawn_at` (ISO) is the date in its metadata.

    Returns {"pages": n, "template_version": hash, "texts": [text of each page]}. Raises Refusal when the result does not pass our printed checklist.
    """
    title = plain.shown(title)
    html = _environment(Path(shelf)).get_template(f"{kind}/{kind}.html").render(**plain.shown(data))
    with listening.nothing_missing():
        pages = _write(html, shelf=Path(shelf), title=title, language=language, drawn_at=drawn_at, out=out)
    finish.finish(Path(out), title=title, language=language, drawn_at=datetime.fromisoformat(drawn_at))
    if faults := checklist.faults(Path(out)):
        raise Refusal(
            "NOT_DRAWN",
            f"The document was drawn but does not pass our checklist: {'; '.join(faults)}. Nothing was filed.",
        )
    return {"pages": pages, "template_version": version(Path(shelf), kind), "texts": _texts(Path(out))}


def _write(html: str, *, shelf: Path, title: str, language: str, drawn_at: str, out: str) -> int:
    """Let WeasyPrint write the PDF; return how many pages it has."""
    import weasyprint
    from weasyprint.urls import FatalURLFetchingError

    try:
        document = weasyprint.HTML(string=html, base_url=ASSETS, url_fetcher=_fetcher(shelf)).render()
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


def contract_faults(shelf: Path, kind: str, document: type) -> list[str]:
    """Return where the kind's template and the document disagree, a sentence each."""
    return contract.faults(_environment(shelf), f"{kind}/{kind}.html", document)


def version(shelf: Path, kind: str) -> str:
    """Return the hash of everything the kind's look depends on: its folder and the shelf's common files."""
    digest = hashlib.sha256()
    for path in sorted([*(shelf / kind).rglob("*"), *shelf.glob("_*"), *shelf.glob("*.css")]):
        if path.is_file() and path.name != "sample.json":
            digest.update(str(path.relative_to(shelf)).encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()


def _environment(shelf: Path) -> ImmutableSandboxedEnvironment:
    environment = ImmutableSandboxedEnvironment(
        loader=FileSystemLoader(shelf), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    environment.filters["together"] = together
    return environment


def together(names: tuple[str, ...] | list[str]) -> str:
    """Return names as a caption joins them: `A`, `A and B`, `A, B and C`."""
    *first, last = [str(name) for name in names]
    return f"{', '.join(first)} and {last}" if first else last


def _fetcher(shelf: Path) -> Any:
    """Return a fetcher that serves data: and files of the shelf, and nothing else in the world."""
    from weasyprint.urls import FatalURLFetchingError, URLFetcher, URLFetcherResponse

    class ShelfOnly(URLFetcher):  # type: ignore[misc]  # WeasyPrint has no types
        def fetch(self, url: str, headers: Any = None) -> Any:
            if url.startswith("data:"):
                return super().fetch(url, headers)
            path = (shelf / url.removeprefix(ASSETS).lstrip("/")).resolve()
            if not url.startswith(ASSETS) or not path.is_relative_to(shelf.resolve()) or not path.is_file():
                raise FatalURLFetchingError("The template refers to something that is not a file of the shelf")
            kind = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
            return URLFetcherResponse(url, path.read_bytes(), {"Content-Type": kind})

    return ShelfOnly(allowed_protocols={"data", "shelf"}, fail_on_errors=False)
