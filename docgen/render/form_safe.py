"""PURE. What a foreign form may bring along: locked, signed or living forms are refused; scripts, XFA and usage rights are taken out and named.

A field that a script would calculate or check is filled in from the document like any other; no script of a form is ever run.
"""

import traceback
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from typing import Any

import pikepdf
from pypdf.errors import PyPdfError

from paper import checklist
from paper.active import active_content
from paper.child import Refusal

MOST_PAGES = 200
DAMAGE = (
    pikepdf.PdfError, PyPdfError, zlib.error, ArithmeticError, AttributeError, LookupError, RecursionError, RuntimeError, TypeError, ValueError,
)  # fmt: skip
DEEPEST = 32  # fields within fields
NOT_OF_A_FORM = {"/FileAttachment", "/Movie", "/Sound", "/Screen", "/RichMedia", "/3D"}
AGAIN = "Nothing was filed. Ask the form's maker for one that can be filled in freely, or have it printed to a new PDF and its fields drawn again."


def refused(why: str) -> Refusal:
    """Return the refusal of a form that cannot be filled in."""
    return Refusal("NOT_DRAWN", f"The form cannot be filled in: {why}. {AGAIN}")


def opened(path: Path) -> pikepdf.Pdf:
    """Return the form opened. Raises Refusal where it is no PDF, locked, signed, without fields, or alive (dynamic XFA)."""
    try:
        pdf = pikepdf.open(path, suppress_warnings=True)
        pages = len(pdf.pages)
    except FileNotFoundError:
        raise refused(f"the shelf has no file {path.name}") from None
    except pikepdf.PasswordError:
        raise refused("it is locked with a password") from None
    except (pikepdf.PdfError, RuntimeError, ValueError, RecursionError):
        raise refused("it cannot be opened as a PDF") from None
    if not 0 < pages <= MOST_PAGES:
        raise refused(f"it has {pages:,} pages; at most {MOST_PAGES} are filled in")
    _refuse_what_must_not_be_altered(pdf)
    return pdf


@contextmanager
def damage_told(out: Path) -> Iterator[None]:
    """Turn what a damaged form makes its readers say into a refusal; what was written to `out` is taken away."""
    try:
        yield
    except Refusal:
        out.unlink(missing_ok=True)
        raise
    except DAMAGE as fault:
        out.unlink(missing_ok=True)
        frame = traceback.extract_tb(fault.__traceback__)[-1]
        raise refused(f"it is damaged ({type(fault).__name__} at {Path(frame.filename).name}:{frame.lineno})") from None


def cleaned(pdf: pikepdf.Pdf) -> list[str]:
    """Take out of the open form what would act by itself or would be false once it is filled in; return a sentence for each."""
    said = [sentence for clean, sentence in _CLEANING if clean(pdf)]
    if active := active_content(_written_anew(pdf)):
        raise refused(f"something active is left in it that could not be taken out ({', '.join(active)})")
    return said


def loose_fonts(pdf: pikepdf.Pdf) -> list[str]:
    """Return the fonts which the form's pages, without their fields, use and do not bring along."""
    with _written_anew(pdf) as bare:
        for page in bare.pages:
            take_out(page.obj, "/Annots")
        take_out(bare.Root, "/AcroForm")
        with _written_anew(bare) as pages_only:
            return sorted({name.lstrip("/") for one in pages_only.objects for name in _loose(one, 0)})


def _loose(one: Any, depth: int) -> Iterator[str]:
    """Yield the fonts in this object, and in what is written within it, whose programs are not in the file."""
    if not isinstance(one, pikepdf.Dictionary | pikepdf.Array | pikepdf.Stream) or depth > DEEPEST:
        return
    if not isinstance(one, pikepdf.Array) and one.get("/Type") == "/Font" and checklist.font_is_loose(one):
        yield str(one.get("/BaseFont"))
    inner = list(one) if isinstance(one, pikepdf.Array) else [one.get(key) for key in sorted(one.keys())]
    for value in inner:
        if isinstance(value, pikepdf.Dictionary | pikepdf.Array) and not value.is_indirect:
            yield from _loose(value, depth + 1)


def take_out(one: Any, *keys: str) -> bool:
    """Take these entries out of a dictionary of the PDF; return whether there was any."""
    found = [key for key in keys if key in one]
    for key in found:
        del one[key]
    return bool(found)


def _written_anew(pdf: pikepdf.Pdf) -> pikepdf.Pdf:
    """Return what would be read of the PDF if it were written now: only what is referred to."""
    content = BytesIO()
    pdf.save(content)
    return pikepdf.open(BytesIO(content.getvalue()), suppress_warnings=True)


def _refuse_what_must_not_be_altered(pdf: pikepdf.Pdf) -> None:
    if pdf.is_encrypted and not pdf.allow.modify_form:
        raise refused("its maker locked it so that its fields may not be filled in")
    form = pdf.Root.get("/AcroForm")
    if not isinstance(form, pikepdf.Dictionary) or not _has_fields(pdf):
        if isinstance(form, pikepdf.Dictionary) and "/XFA" in form:
            raise refused("it is a living XFA form, which only its maker's own program can show")
        raise refused("it has no fields; it is a scan or a print of a form")
    if bool(pdf.Root.get("/NeedsRendering", False)):
        raise refused("it is a living XFA form, which only its maker's own program can show")
    if "/DocMDP" in _entries(pdf.Root.get("/Perms")) or any(_is_signed(one) for one in pdf.objects):
        raise refused("it is signed digitally, and filling it in would break the signature")


def _has_fields(pdf: pikepdf.Pdf) -> bool:
    return any(
        _entries(annotation).get("/Subtype") == "/Widget"
        for page in pdf.pages
        for annotation in _listed(page.obj.get("/Annots"))
    )


def _is_signed(one: Any) -> bool:
    """Whether this object is a signature that was made (ISO 32000-1, 12.8.1); a place for one has none yet. Usage rights are none."""
    kind = isinstance(one, pikepdf.Dictionary) and one.get("/FT") == "/Sig"
    return bool(kind and isinstance(one.get("/V"), pikepdf.Dictionary))


def _no_encryption(pdf: pikepdf.Pdf) -> bool:
    return pdf.is_encrypted  # what is written is not


def _no_xfa(pdf: pikepdf.Pdf) -> bool:
    return take_out(pdf.Root.AcroForm, "/XFA")


def _no_usage_rights(pdf: pikepdf.Pdf) -> bool:
    return take_out(pdf.Root, "/Perms")


def _no_calculations(pdf: pikepdf.Pdf) -> bool:
    return take_out(pdf.Root.AcroForm, "/CO")


def _no_scripts(pdf: pikepdf.Pdf) -> bool:
    """Take out scripts, launches and forms that send, wherever the catalogue, a page, a note, a field or a bookmark refers to them."""
    found = take_out(pdf.Root, "/OpenAction", "/AA") | take_out(_entries(pdf.Root.get("/Names")), "/JavaScript")
    for page in pdf.pages:
        found |= take_out(page.obj, "/AA")
        for annotation in _listed(page.obj.get("/Annots")):
            found |= _without_acts(annotation, 0)
    for field in _listed(pdf.Root.AcroForm.get("/Fields")):
        found |= _without_acts_below(field, 0)
    return found


def _without_acts(one: Any, depth: int) -> bool:
    """Take what acts out of this note or field and of those it lies in; a link that a person clicks stays one."""
    entries = _entries(one)
    is_link = entries.get("/Subtype") == "/Link" and _entries(entries.get("/A")).get("/S") in {"/URI", "/GoTo"}
    found = take_out(entries, "/AA", "/PA", *([] if is_link else ["/A"]))
    parent = entries.get("/Parent")
    return found | (
        _without_acts(parent, depth + 1) if isinstance(parent, pikepdf.Dictionary) and depth < DEEPEST else False
    )


def _without_acts_below(field: Any, depth: int) -> bool:
    kids = _listed(_entries(field).get("/Kids")) if depth < DEEPEST else []
    return any([take_out(_entries(field), "/AA", "/A"), *(_without_acts_below(kid, depth + 1) for kid in kids)])


def _no_attachments(pdf: pikepdf.Pdf) -> bool:
    found = take_out(_entries(pdf.Root.get("/Names")), "/EmbeddedFiles") | take_out(pdf.Root, "/Collection", "/AF")
    for page in pdf.pages:
        notes = _listed(page.obj.get("/Annots"))
        kept = [one for one in notes if str(_entries(one).get("/Subtype")) not in NOT_OF_A_FORM]
        if len(kept) < len(notes):
            page.obj.Annots = pikepdf.Array(kept)
            found = True
    return found


def _entries(value: Any) -> Any:
    """Return the dictionary, or an empty one where the file has something else in its place."""
    return value if isinstance(value, pikepdf.Dictionary) else pikepdf.Dictionary()


def _listed(value: Any) -> list[Any]:
    return list(value) if isinstance(value, pikepdf.Array) else []


_CLEANING: tuple[tuple[Callable[[pikepdf.Pdf], bool], str], ...] = (
    (_no_encryption, "The form was encrypted, though open to be filled in; what is drawn is not."),
    (_no_xfa, "The form's second self in XFA was taken out: it would show other values than those filled in."),
    (_no_usage_rights, "The form's usage rights were taken out: they end when it is filled in by any program but their maker's."),
    (_no_calculations, "The form has fields that its own scripts calculate: they are filled in from the document, nothing is calculated."),
    (_no_scripts, "The form's scripts and buttons that act were taken out; none of them is ever run."),
    (_no_attachments, "What was attached to the form (files, films, sounds) was taken out."),
)  # fmt: skip
