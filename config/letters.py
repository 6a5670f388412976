"""Faults as letters to the person at the keyboard."""

import sqlite3
import textwrap

from django.core.exceptions import ImproperlyConfigured
from django.db import DatabaseError, OperationalError

OURS = {"config", "web", "intake_watch", "docgen", "efile", "jury", "records", "ocr", "paper"}


def letter(fault: Exception) -> str:
    """Return what to say about a fault: our own letters as they are, everything else as one plain sentence."""
    if type(fault).__module__.split(".")[0] in OURS:
        return "\n".join(_filled(line) for line in str(fault).splitlines())
    if isinstance(fault, (OperationalError, sqlite3.OperationalError)):
        return next((sentence for said, sentence in REFUSALS.items() if said in str(fault)), NOT_REACHED)
    for kind, sentence in SENTENCES:
        if isinstance(fault, kind):
            return sentence.format(fault=fault, name=getattr(fault, "filename", "") or "")
    return (
        f"This program met a fault of its own ({type(fault).__name__}). Nothing was half done. Run the same command again with "
        "DOCGEN_TRACEBACK=1 and send what it prints to whoever looks after docgen."
    )


NOT_REACHED = (
    "The database cannot be reached or has no tables yet. Nothing was changed. Was `docgen setup` run for this data folder "
    "(DOCGEN_DATA), and is the database server up? `docgen doctor` looks."
)
# What SQLite says (sqlite.org/rescode.html) -> what a clerk can do about it.
REFUSALS = {
    "database is locked": "The database is busy: another program has been writing to it for a long time. Nothing was changed. "
    "Try again in a minute.",
    "disk is full": "The disk of the data folder is full. Nothing was changed. Make room on it, then do the same again.",
    "disk I/O error": "The disk of the data folder refuses to be read or written; it may be full. Nothing was changed. "
    "`docgen doctor` looks.",
    "readonly database": "The data folder cannot be written to by this account. Nothing was changed. Run docgen as the account "
    "the folder belongs to.",
    "unable to open database file": "The database file cannot be opened. Nothing was changed. Does DOCGEN_DATA name the right "
    "folder, may this account write to it, and is there room on its disk? `docgen doctor` looks.",
}

SENTENCES: tuple[tuple[type[BaseException] | tuple[type[BaseException], ...], str], ...] = (
    (FileNotFoundError, "There is no file {name!r}. Nothing was changed."),
    (PermissionError, "This account may not use {name!r}. Nothing was changed. Ask an administrator for the right."),
    (IsADirectoryError, "{name!r} is a folder, not a file. Nothing was changed."),
    (DatabaseError, "The database refused. Nothing was changed. `docgen doctor` looks what is wrong."),
    (ImproperlyConfigured, "The installation is not set up rightly: {fault}"),
    (OSError, "The disk refused: {fault}. Nothing was half done."),
)


def _filled(line: str) -> str:
    """The line in rows of a hundred signs; a path, a number or a command is never torn apart, so that it can be copied."""
    return textwrap.fill(
        line, 100, subsequent_indent=" " * _indent(line), break_on_hyphens=False, break_long_words=False
    )


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())
