"""Every way out there is, each with how a test looks at what the other side holds."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from efile.backends.base import Backend
from efile.backends.console import ConsoleBackend
from efile.backends.folder import FolderBackend
from efile.backends.memory import MemoryBackend, OtherSide


@dataclass
class Way:
    """A way out. `opened` gives a backend as a freshly started program would have it; `held` what the other side has under a key."""

    opened: Callable[[], Backend]
    held: Callable[[str], list[bytes]]
    remembers: bool = True  # whether a freshly started program still knows what was handed over
    keeps: bool = True  # whether the other side keeps the bytes (a rehearsal prints and forgets)


def memory(tmp_path: Path) -> Way:
    """Memory."""
    side = OtherSide()
    return Way(lambda: MemoryBackend(side), lambda key: [side.held[key][0]] if key in side.held else [])


def console(tmp_path: Path) -> Way:
    """The console."""
    return Way(ConsoleBackend, lambda key: [], remembers=False, keeps=False)


def folder(tmp_path: Path) -> Way:
    """The drop folder."""
    outgoing = tmp_path / "outgoing"
    outgoing.mkdir()
    return Way(
        lambda: FolderBackend(outgoing), lambda key: [one.read_bytes() for one in outgoing.glob(f"{key}*/document.pdf")]
    )


WAYS = {"memory": memory, "console": console, "folder": folder}
