"""PURE. Word templates to a Word file by docxtpl and to a PDF by LibreOffice, with every missing name found. Runs in a child program."""

import hashlib
import io
import re
import traceback
import zipfile
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from importlib.metadata import version as installed
from pathlib import Path
from typing import Any

from docxtpl import DocxTemplate
from jinja2.exceptions import TemplateError
from lxml import etree

from docgen.render import contract, lacking, office, plain, sandbox, word_lint, word_pdf
from docgen.render.phrases.unsaid import NotWritten
from docgen.render.word_findings import REFUSES, shortened
from docgen.render.word_parts import W, opened
from paper.child import Refusal

FAULTS = (TemplateError, TypeError, ValueError, ArithmeticError, LookupError, AttributeError, RecursionError)
MEND = "Have the template mended."


def is_word(shelf: Path, kind: str) -> bool:
    """Return whether the kind's template on the shelf is a Word file."""
    return template(shelf, kind).is_file()


def template(shelf: Path, kind: str) -> Path:
    """Return where the kind's Word template lies."""
    return shelf / kind / f"{kind}.docx"


def draw(
    *, shelf: str, kind: str, data: dict[str, Any], title: str, language: str, drawn_at: str, out: str
) -> dict[str, Any]:
    """Draw the kind's Word template with the data: the PDF to `out`, the Word file beside it; `drawn_at` (ISO) is the date in both.

    Returns {"pages": n, "template_version": hash, "texts": [text of each page], "docx": path of the Word file, "drawn_by": programs and
    their versions}. Raises Refusal for a template with faults, for every missing name at once, and when the PDF fails our printed checklist.
    """
    paper = {"data": data, "title": title, "out": out}
    return draw_all(shelf=shelf, kind=kind, papers=[paper], language=language, drawn_at=drawn_at)[0]


def draw_all(
    *, shelf: str, kind: str, papers: Sequence[Mapping[str, Any]], language: str, drawn_at: str
) -> list[dict[str, Any]]:
    """Draw many papers from one template with one start of LibreOffice: each {"data", "title", "out"}. Returns what `draw` returns, each.

    One paper that cannot be drawn stops all of them; then nothing is left at any of their places.
    """
    path, at = template(Path(shelf), kind), datetime.fromisoformat(drawn_at)
    try:
        office.program()
        _fit(path)
        words = [_write(path, one, language, at) for one in papers]
        files = [(str(word), str(one["out"])) for word, one in zip(words, papers, strict=True)]
        version = office.convert(files=files)["version"]
        programs = f"{version}; docxtpl {installed('docxtpl')}"
        told = [_finished(word, one, language, at, version) for word, one in zip(words, papers, strict=True)]
    except BaseException:
        for one in papers:
            Path(one["out"]).unlink(missing_ok=True)
            _beside(one["out"]).unlink(missing_ok=True)
        raise
    drawn_from = version_of(Path(shelf), kind)
    return [one | {"template_version": drawn_from, "drawn_by": programs} for one in told]


def version_of(shelf: Path, kind: str) -> str:
    """Return the hash of everything the kind's look depends on: its folder, without the sample."""
    digest = hashlib.sha256()
    for path in sorted((shelf / kind).rglob("*")):
        if path.is_file() and path.name != "sample.json":
            digest.update(str(path.relative_to(shelf)).encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()


def contract_faults(shelf: Path, kind: str, document: type) -> list[str]:
    """Return where the kind's template and the document disagree, and what else is wrong with the template, a sentence each."""
    names = set(contract.names_of(document))
    found = word_lint.judge_template(path=str(template(shelf, kind)), names=names)
    return [one["told"] for one in found if one["severity"] == REFUSES or "never uses" in one["says"]]


def _fit(path: Path) -> None:
    """Raise Refusal when the template has faults that could lose text, run something, or print what nobody wrote."""
    word = opened(path)
    word_lint.refuse(word, word_lint.template_findings(word, None), MEND)


def _write(path: Path, paper: Mapping[str, Any], language: str, at: datetime) -> Path:
    """Write the Word file beside the PDF's place and return where."""
    data = plain.shown(paper["data"])
    target = _beside(paper["out"])
    target.write_bytes(filled(path, data, plain.shown(paper["title"]), language, at))
    word_pdf.glyphs("".join(word_pdf.printed(opened(target))))
    return target


def filled(path: Path, data: Mapping[str, Any], title: str, language: str, at: datetime) -> bytes:
    """Return the Word file that the template makes of the data; the same data and time give the same bytes.

    Raises Refusal with every name that the template shows and the data lack or leave empty.
    """
    notes: list[str] = []
    kind = lacking.noting(notes)
    word = _Template(path)
    try:
        word.render(lacking.facts(data, kind), sandbox.environment(language=language, undefined=kind), autoescape=True)
    except NotWritten as fault:
        raise Refusal("NOT_DRAWN", f"The template {path.name}: {fault.sentence}") from None
    if notes:
        named = ", ".join(dict.fromkeys(notes))
        raise Refusal(
            "NOT_DRAWN",
            f"The template {path.name} shows {named}, which the case record lacks or leaves empty. Nothing was filed. Complete the case "
            "record, or have the template show it only where it is known.",
        )
    _named(word, title, language, at)
    packed = io.BytesIO()
    word.save(packed)
    return _dated(packed, at)


class _Template(DocxTemplate):  # type: ignore[misc]  # docxtpl has no types
    """A Word template whose parts are filled in strictly: what does not come out as whole XML is refused, not mended by leaving out."""

    def render_xml_part(self, src_xml: str, part: Any, context: Any, jinja_env: Any = None) -> str:
        """Fill in one part; a tag that fails is named with the text around it."""
        source = re.sub(r"<w:p([ >])", r"\n<w:p\1", src_xml)
        try:
            text = re.sub(r"\n<w:p([ >])", r"<w:p\1", jinja_env.from_string(source).render(context))
            etree.fromstring(text.encode(), etree.XMLParser(resolve_entities=False, no_network=True))
        except (*FAULTS, etree.XMLSyntaxError) as fault:
            raise _failed(Path(str(self.template_file)).name, str(part.partname).lstrip("/"), source, fault) from None
        return str(self.resolve_listing(text))

    def render_properties(self, context: Any, jinja_env: Any = None) -> None:
        """Fill in none of the file's properties: title and language are ours to say."""


def _failed(file: str, part: str, source: str, fault: BaseException) -> Refusal:
    """Return the refusal: template, part, line and the text that stands there."""
    line = _line(fault)
    lines = source.splitlines()
    text = re.sub(r"<[^>]+>", "", lines[line - 1]) if 0 < line <= len(lines) else ""
    where = f", {part}, paragraph {max(line - 1, 1)} (“{shortened(text)}”)" if text.strip() else f", {part}"
    why = "its tags and its paragraphs do not fit together, so text would be lost"
    if not isinstance(fault, etree.XMLSyntaxError):
        why = f"{type(fault).__name__}: {shortened(str(fault))}"
    return Refusal("NOT_DRAWN", f"The template {file}{where} cannot be filled in: {why}. Nothing was filed. {MEND}")


def _line(fault: BaseException) -> int:
    """Return the line of the template at which it failed; 0 where it is not told."""
    if isinstance(line := getattr(fault, "lineno", None), int) and not isinstance(fault, etree.XMLSyntaxError):
        return line
    places = [
        frame.lineno or 0 for frame in traceback.extract_tb(fault.__traceback__) if frame.filename == "<template>"
    ]
    return places[-1] if places else 0


def _named(word: _Template, title: str, language: str, at: datetime) -> None:
    """Say in the Word file's properties what it is and when it was drawn, and nothing of who made the template."""
    said = word.docx.core_properties
    said.title, said.language = title[:255], language
    said.author = said.last_modified_by = said.comments = said.subject = said.keywords = said.category = ""
    said.created = said.modified = said.last_printed = at.astimezone(UTC).replace(tzinfo=None)
    said.revision = 1
    for one in word.docx.styles.element.iter(f"{W}lang"):
        if not one.get(f"{W}val", "").lower().startswith(language.partition("-")[0].lower()):
            one.set(f"{W}val", language)


def _dated(packed: io.BytesIO, at: datetime) -> bytes:
    """Return the same file with its parts dated as drawn, so that drawing again gives the same bytes."""
    again, then = io.BytesIO(), at.astimezone(UTC).timetuple()[:6]
    with zipfile.ZipFile(packed) as old, zipfile.ZipFile(again, "w", zipfile.ZIP_DEFLATED) as new:
        for one in old.infolist():
            new.writestr(zipfile.ZipInfo(one.filename, then), old.read(one), zipfile.ZIP_DEFLATED)
    return again.getvalue()


def _finished(word: Path, paper: Mapping[str, Any], language: str, at: datetime, version: str) -> dict[str, Any]:
    path = Path(paper["out"])
    title = plain.shown(paper["title"])
    if faults := word_pdf.complete(path, title=title, language=language, drawn_at=at, version=version):
        raise Refusal(
            "NOT_DRAWN",
            f"The document was drawn but does not pass our checklist: {'; '.join(faults)}. Nothing was filed.",
        )
    texts = word_pdf.texts(path)
    word_pdf.nothing_lost(opened(word), texts)
    return {"pages": len(texts), "texts": texts, "docx": str(word)}


def _beside(out: Any) -> Path:
    return Path(out).with_suffix(".docx")
