"""PURE. What LibreOffice leaves to be done on its PDF: level A claimed where it is earned, our title and time, and a proof that no text was lost."""

import subprocess
import unicodedata
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pikepdf
from pypdf import PdfReader

from docgen.render import checklist, finish
from docgen.render.word_parts import W, WordFile
from paper.child import Refusal

PLAIN_LETTERS = 0x024F  # Latin with its accents: every usual font has them
NO_INK = {"Cc", "Cf", "Zs", "Zl", "Zp", "Mn"}


def complete(path: Path, *, title: str, language: str, drawn_at: datetime, version: str) -> list[str]:
    """Complete the PDF at this path in place and return what our printed checklist still finds wrong."""
    partial = path.with_name(f"{path.name}.raw")
    path.replace(partial)
    with pikepdf.open(partial) as pdf:
        _named(pdf, title, drawn_at, version)
        if _earns_level_a(pdf):
            with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as metadata:
                metadata["pdfaid:conformance"] = "A"  # LibreOffice claims level B of PDF/A-2 only, tagged or not
        pdf.save(path, deterministic_id=True)
    partial.unlink()
    finish.finish(path, title=title, language=language, drawn_at=drawn_at)
    return checklist.faults(path)


def _named(pdf: pikepdf.Pdf, title: str, drawn_at: datetime, version: str) -> None:
    """Say title, program and time alike in both of the places a PDF has for them (ISO 19005-2, 6.6.3)."""
    for key in list(pdf.docinfo.keys()):
        del pdf.docinfo[key]
    at = drawn_at.astimezone(UTC).strftime("D:%Y%m%d%H%M%SZ")
    said = {"/Title": title, "/Producer": version, "/CreationDate": at, "/ModDate": at}
    for key, value in said.items():
        pdf.docinfo[key] = pikepdf.String(value)
    with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as metadata:
        metadata["pdf:Producer"] = version
        for gone in ("dc:creator", "xmp:CreatorTool", "dc:description", "dc:subject", "pdf:Keywords"):
            if gone in metadata:
                del metadata[gone]


def _earns_level_a(pdf: pikepdf.Pdf) -> bool:
    """Return whether the PDF is tagged, and every font tells which letters it draws (ISO 19005-2, 6.7 and 6.2.11.7)."""
    fonts = [one for one in pdf.objects if isinstance(one, pikepdf.Dictionary) and one.get("/Type") == "/Font"]
    drawing = [one for one in fonts if one.get("/Subtype") not in {"/CIDFontType0", "/CIDFontType2"}]
    return "/StructTreeRoot" in pdf.Root and all("/ToUnicode" in one for one in drawing)


def texts(path: Path) -> list[str]:
    """Return the text of each page, as a reader finds it."""
    return [page.extract_text() for page in PdfReader(path).pages]


def nothing_lost(word: WordFile, pages: list[str]) -> None:
    """Raise Refusal when letters of the Word file's running text are not on the pages: cut off by a fixed height, or covered."""
    wanted = Counter(_letters("".join(printed(word))))
    short = wanted - Counter(_letters("".join(pages)))
    if short:
        named = ", ".join(repr(sign) for sign in sorted(short)[:12])
        raise Refusal(
            "NOT_DRAWN",
            f"{sum(short.values())} letters of the Word file ({named}) did not come out on the page: something in the template cuts them off "
            "or covers them. Nothing was filed. Have the template mended.",
        )


def printed(word: WordFile) -> Iterator[str]:
    """Yield the texts that must come out on paper, those of text boxes once."""
    for one in word.trees["word/document.xml"].iter(f"{W}t"):
        if not any(str(above.tag).endswith("}Fallback") for above in one.iterancestors()):
            yield one.text or ""


def _letters(text: str) -> str:
    """Return the letters written from left to right; what joins or turns round in print (Arabic, Indian scripts) is left out."""
    return "".join(
        sign for sign in unicodedata.normalize("NFKC", text)
        if sign.isalnum() and unicodedata.bidirectional(sign) in {"L", "EN"} and ord(sign) < 0x0900
    )  # fmt: skip


def glyphs(text: str) -> None:
    """Raise Refusal when no font on this machine has a sign of the text."""
    rare = {sign for sign in text if ord(sign) > PLAIN_LETTERS and unicodedata.category(sign) not in NO_INK}
    absent = sorted(rare - _drawable(rare)) if rare else []
    if absent:
        named = ", ".join(f"{sign} (U+{ord(sign):04X})" for sign in absent[:12])
        raise Refusal(
            "NOT_DRAWN",
            f"No font on this machine has the sign {named}, so the name it stands in cannot be printed. Nothing was filed. Have a font "
            "installed that has it (for Chinese, Japanese and Korean: the Debian package fonts-noto-cjk), then ask again.",
        )


def _drawable(wanted: set[str]) -> set[str]:
    """Return those of the signs that a font has, as fontconfig tells: LibreOffice finds its fonts there too."""
    told = subprocess.run(["fc-list", "--format=%{charset}\n"], capture_output=True, text=True, timeout=60, check=True)
    ranges = {piece for line in told.stdout.splitlines() for piece in line.split()}
    spans: list[Any] = [[int(end, 16) for end in piece.split("-")] for piece in ranges]
    return {sign for sign in wanted if any(span[0] <= ord(sign) <= span[-1] for span in spans)}
