"""What the verbs share: Django made ready, who is asking, and how things are printed."""

import argparse
import getpass
import json
import os
from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from records.access import Viewer


class NotSetUp(Exception):
    """The data folder holds no office; nothing was made in it."""


def ready(*, anywhere: bool = False) -> None:
    """Make Django ready; nothing of ours that needs it is imported before.

    Raises NotSetUp when `docgen setup` was not run for the data folder, unless the verb works `anywhere`.
    """
    import django
    from django.conf import settings

    if not anywhere and not (settings.DATA / "vault").exists():
        raise NotSetUp(
            f"No office is set up in {settings.DATA}. Nothing was changed. Does DOCGEN_DATA name the right folder? "
            "A new office is made by `docgen setup --court us/xx/NAME`."
        )
    django.setup()


def now() -> datetime:
    """Return the time now, read here at the edge."""
    return datetime.now(UTC)


def who() -> str:
    """Return the account at the keyboard, for the audit chain."""
    try:
        return getpass.getuser()[:150]
    except (KeyError, OSError):
        return "unknown"


class NotWritable(Exception):
    """The file a person named cannot be written; nothing was done yet."""


def writable(out: Path) -> Path:
    """Return the path a person wants a file written to; raise NotWritable before anything is done when it cannot be."""
    folder = out.absolute().parent
    if out.is_dir():
        raise NotWritable(f"{out} is a folder. Name the file to write. Nothing was changed.")
    if not folder.is_dir():
        raise NotWritable(f"There is no folder {folder} to write {out.name} in. Nothing was changed.")
    if not os.access(out if out.exists() else folder, os.W_OK):
        raise NotWritable(f"This account may not write {out}. Name another file. Nothing was changed.")
    return out


def a_day(text: str) -> date:
    """Return the day a person typed; argparse prints the sentence when it is none."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not a day; write it like 2026-03-31") from None


def a_count(text: str) -> int:
    """Return the number a person typed, one at least; argparse prints the sentence when it is none."""
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is no number to count with; write 1 or more")
    return int(text)


def some_text(text: str) -> str:
    """Return what a person typed; argparse prints the sentence when it is nothing."""
    if not text.strip():
        raise argparse.ArgumentTypeError("nothing was typed; write a name, a number or a word")
    return text


def add_viewer(parser: argparse.ArgumentParser) -> None:
    """Add the option that says whose eyes are looking."""
    parser.add_argument(
        "--sealed", action="store_true",
        help="look with the eyes of a clerk who may see sealed and juvenile papers (every look leaves a line in the audit chain)",
    )  # fmt: skip


def viewer(options: argparse.Namespace) -> "Viewer":
    """Return the viewer at the keyboard: a clerk; with --sealed a clerk who may see sealed papers."""
    from records import access, events

    if not options.sealed:
        return access.viewer_of(who(), ["clerk"])
    name = who()
    events.write(events.Line("viewer", name, "looked with sealed eyes", "", "", name, now()))
    return access.viewer_of(name, ["sealed clerk"])


def print_json(value: Any) -> None:
    """Print plain data as JSON."""
    print(json.dumps(value, indent=2, default=str, ensure_ascii=False))


def print_table(columns: Sequence[str], rows: Iterable[Sequence[object]], *, title: str = "") -> None:
    """Print a table as wide as the screen allows; what a paper says is shown literally."""
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table(*columns, title=title or None, title_justify="left", header_style="bold")
    for row in rows:
        table.add_row(*(Text(on_one_line(str(cell))) for cell in row))
    Console(width=None if Console().is_terminal else 140).print(table)


def on_one_line(text: str) -> str:
    """Return the text with what does not print (and what turns a line round) written out."""
    return "".join(sign if sign.isprintable() or sign == "\n" else f"\\x{ord(sign):02x}" for sign in text)
