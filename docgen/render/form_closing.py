"""PURE. A filled form's metadata, which were another paper's, made this paper's; what it says of its archival worth is checked first."""

import os
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

import pikepdf

from docgen.render import checklist, finish
from docgen.render.form_safe import take_out
from docgen.render.form_text import nothing
from paper.pdf import shown

DRAFT = "DRAFT — NOT ISSUED"
CLAIMS = ("pdfaid:part", "pdfaid:conformance", "pdfuaid:part")


def written(pdf: pikepdf.Pdf, *, title: str, language: str, drawn_at: str, archival: bool) -> bytes:
    """Return the filled form's bytes with title, language and date of this paper.

    Only if `archival` may it go on calling itself what the blank form called itself (PDF/A-2a or -3a).
    """
    level = _level(pdf) if archival else None
    take_out(pdf.Root, "/Metadata")
    for key in list(pdf.docinfo.keys()):
        del pdf.docinfo[key]
    day = datetime.fromisoformat(drawn_at).astimezone(UTC).strftime("D:%Y%m%d%H%M%S+00'00'")
    pdf.docinfo["/Title"] = pikepdf.String(title)
    pdf.docinfo["/CreationDate"] = pdf.docinfo["/ModDate"] = pikepdf.String(day)
    with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as metadata:
        metadata["dc:title"] = title
        if level:
            metadata["pdfaid:part"], metadata["pdfaid:conformance"] = level
    pdf.Root.Lang = pikepdf.String(language)
    content = BytesIO()
    pdf.save(content, deterministic_id=True)
    return content.getvalue()


def mark_draft(pdf: pikepdf.Pdf) -> None:
    """Lay the words that tell a draft over every page, as the HTML templates have them; they are no part of what the paper says."""
    import weasyprint

    for number, page in enumerate(pdf.pages):
        left, bottom, right, top = shown(page).box
        size = min(right - left, top - bottom) / 12
        body = f"<div style='font:bold {size:.1f}pt Liberation Sans;color:#dcdcdc;text-align:center;margin-top:45%;transform:rotate(-35deg)'>{DRAFT}</div>"
        style = f"@page{{size:{right - left:.2f}pt {top - bottom:.2f}pt;margin:0}}"
        content = weasyprint.HTML(string=f"<style>{style}</style>{body}", url_fetcher=nothing()).write_pdf()
        with pikepdf.open(BytesIO(content)) as stamp:
            look = pdf.copy_foreign(stamp.pages[0].as_form_xobject())
        name = page.add_resource(look, pikepdf.Name.XObject, pikepdf.Name(f"/Draft{number}"))
        under = f"/Artifact BMC q 1 0 0 1 {left:.2f} {bottom:.2f} cm {name} Do Q EMC\n"
        page.contents_add(under.encode(), prepend=True)


def close(content: bytes, out: Path, *, title: str, language: str, drawn_at: str, archival: bool) -> bool:
    """Write the paper to `out`, synced to disk; return whether it passes our printed checklist. What does not pass makes no claim."""
    out.write_bytes(content)
    if archival:
        finish.finish(out, title=title, language=language, drawn_at=datetime.fromisoformat(drawn_at))
        if not checklist.faults(out):
            return True
        _without_claims(out)
    handle = os.open(out, os.O_RDONLY)
    os.fsync(handle)
    os.close(handle)
    return False


def _without_claims(out: Path) -> None:
    with pikepdf.open(out, allow_overwriting_input=True) as pdf:
        with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as metadata:
            for claim in CLAIMS:
                if claim in metadata:
                    del metadata[claim]
        pdf.save(deterministic_id=True)


def _level(pdf: pikepdf.Pdf) -> tuple[str, str] | None:
    """Return part and level of PDF/A which the blank form says it keeps; None where it is not level A, or its metadata are unreadable."""
    try:
        metadata = pdf.open_metadata()
        part, level = str(metadata.get("pdfaid:part", "")), str(metadata.get("pdfaid:conformance", ""))
    except (ValueError, SyntaxError, pikepdf.PdfError):
        return None
    return (part, level) if part in {"2", "3"} and level == "A" else None
