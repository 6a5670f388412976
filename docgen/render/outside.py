"""PURE. A proposed order that somebody outside wrote in Word: judged first, and only then made into a PDF. Runs in a child program."""

from datetime import datetime
from pathlib import Path
from typing import Any

from docgen.render import office, plain, word_lint, word_pdf
from docgen.render.word_findings import WARNS
from docgen.render.word_parts import WordFile, opened, packed

SEND_AGAIN = "Ask for it again without these, as a .docx, or as a PDF."


def take(*, path: str, title: str, language: str, drawn_at: str, out: str) -> dict[str, Any]:
    """Judge the Word file and write the PDF of it to `out`; `drawn_at` (ISO) is the date in its metadata. The file itself is not altered.

    Returns {"pages", "texts", "warnings": sentences, "faults": what our printed checklist misses, "drawn_by"}. Raises Refusal naming every
    macro, link outside, tracked change, comment, hidden text and field that prints something else.
    """
    office.program()
    word = opened(path)
    found = word_lint.outside_findings(word)
    word_lint.refuse(word, found, SEND_AGAIN)
    word_pdf.glyphs("".join(word_pdf.printed(word)))
    try:
        told = _converted(word, plain.shown(title), language, datetime.fromisoformat(drawn_at), Path(out))
    except BaseException:
        Path(out).unlink(missing_ok=True)
        raise
    return told | {"warnings": [one.told(word.name) for one in found if one.severity == WARNS]}


def _converted(word: WordFile, title: str, language: str, at: datetime, out: Path) -> dict[str, Any]:
    judged = out.with_name(f"{out.name}.docx")
    try:
        judged.write_bytes(packed(word))
        version = office.convert(files=[(str(judged), str(out))])["version"]
    finally:
        judged.unlink(missing_ok=True)
    faults = word_pdf.complete(out, title=title, language=language, drawn_at=at, version=version)
    texts = word_pdf.texts(out)
    word_pdf.nothing_lost(word, texts)
    return {"pages": len(texts), "texts": texts, "faults": faults, "drawn_by": version}
