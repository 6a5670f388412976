"""PURE. What WeasyPrint leaves to be done: the PDF/UA identifier beside the PDF/A one, the title shown, the bytes synced to disk."""

import os
from datetime import datetime
from pathlib import Path

import pikepdf


def finish(path: Path, *, title: str, language: str, drawn_at: datetime) -> None:
    """Complete the PDF at this path, in place by way of a partial file."""
    partial = path.with_name(f"{path.name}.partial")
    with pikepdf.open(path) as pdf:
        with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as metadata:
            metadata["pdfuaid:part"] = "1"  # ISO 14289-1, clause 5
            metadata["dc:title"] = title
            metadata["dc:language"] = [language]
            for name in ("xmp:CreateDate", "xmp:ModifyDate", "xmp:MetadataDate"):
                metadata[name] = drawn_at.isoformat(timespec="seconds")
        pdf.Root.Lang = pikepdf.String(language)
        preferences = pdf.Root.get("/ViewerPreferences", pikepdf.Dictionary())
        preferences.DisplayDocTitle = True
        pdf.Root.ViewerPreferences = preferences
        pdf.save(partial, deterministic_id=True)
    handle = os.open(partial, os.O_RDONLY)
    os.fsync(handle)
    os.close(handle)
    partial.replace(path)
