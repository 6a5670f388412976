"""What lies in the intake folder, and what of it may not enter: symlinks, pipes, sockets, what others are still writing."""

import os
import re
import stat
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePath

from intake_watch.lanes import OWN_FOLDERS

DEEPEST = 64  # folders below the intake folder that are walked
# Names that editors, copiers and scanners use while they work: not a paper yet. One that lies there for a day is taken after all.
PASSING = re.compile(
    r"^(\.(?!\.)|~\$|~)|\.(part|partial|tmp|temp|crdownload|download|filepart|swp|lck|lock)$", re.IGNORECASE
)
PASSES_WITHIN = 86_400.0  # seconds
# What desktops leave in every folder: never a paper. `.claim` is ours.
LITTER = re.compile(
    r"^(thumbs\.db|desktop\.ini|\.ds_store|\._.*|\.claim|\.trash.*|@eadir|\$recycle\.bin)$", re.IGNORECASE
)
NOT_PAPER = {
    stat.S_IFLNK: "is a link to another place",
    stat.S_IFIFO: "is a pipe, not a file",
    stat.S_IFSOCK: "is a socket, not a file",
    stat.S_IFCHR: "is a device, not a file",
    stat.S_IFBLK: "is a device, not a file",
}


@dataclass(frozen=True)
class Entry:
    """Something in the intake folder: where, its path below it, and what the disk says of it."""

    path: Path
    below: PurePath
    status: os.stat_result

    @property
    def refused(self) -> str:
        """Why this may not enter, as the end of a sentence; empty when it may."""
        kind = stat.S_IFMT(self.status.st_mode)
        if kind != stat.S_IFREG:
            return NOT_PAPER.get(kind, "is not a file")
        return "" if os.access(self.path, os.R_OK, follow_symlinks=False) else "may not be read by this program"

    @property
    def signature(self) -> tuple[int, int, int]:
        """What must stay the same while a file is settling: size (bytes), time of change (ns), inode."""
        return self.status.st_size, self.status.st_mtime_ns, self.status.st_ino


def entries(intake: Path) -> Iterator[Entry]:
    """Yield everything in the intake folder and its lanes, by name, without ever following a link or opening a thing."""
    yield from _walk(intake, PurePath(), 0)


def is_passing(name: str, *, age: float) -> bool:
    """Return whether a file of this name is somebody's temporary file, or litter; `age` is since it was last written (seconds)."""
    return bool(LITTER.match(name)) or (bool(PASSING.search(name)) and age < PASSES_WITHIN)


def _walk(folder: Path, below: PurePath, depth: int) -> Iterator[Entry]:
    try:
        with os.scandir(folder) as listing:
            found = sorted(listing, key=lambda item: os.fsencode(item.name))
    except OSError:
        return  # the folder went away while we looked: the next look decides
    for item in found:
        if depth or item.name not in OWN_FOLDERS:
            yield from _one(item, below / item.name, depth)


def _one(item: "os.DirEntry[str]", below: PurePath, depth: int) -> Iterator[Entry]:
    try:
        status = item.stat(follow_symlinks=False)
    except OSError:
        return
    if is_passing(item.name, age=time.time() - status.st_mtime):
        return
    if not stat.S_ISDIR(status.st_mode):
        yield Entry(Path(item.path), below, status)
    elif depth < DEEPEST:
        yield from _walk(Path(item.path), below, depth + 1)
