"""Wait until a dropped file is whole: nothing written to it for the quiet period, and its format complete."""

import errno
import fcntl
import os
import signal
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path

from intake_watch.guard import Entry

Whole = Callable[[Path], bool]


@dataclass
class Settling:
    """What was seen of each file at earlier looks. `whole` tells whether a file's format is complete.

    All times are seconds; `steady` is a clock that never jumps, `wall` the clock file times are made with.
    """

    whole: Whole
    quiet: Callable[[Entry], float]
    unfinished: float
    trust_times: bool  # a local disk: its change times are made by our own clock
    _seen: dict[Path, tuple[tuple[int, int, int], float, float]] = field(default_factory=dict)

    def ready(self, found: Iterable[Entry], *, steady: float, wall: float) -> list[Entry]:
        """Return the files that may be taken now; forget those that are gone."""
        found = list(found)
        here = {entry.path for entry in found}
        self._seen = {path: seen for path, seen in self._seen.items() if path in here}
        return [entry for entry in found if self._is_ready(entry, steady, wall)]

    @property
    def waiting(self) -> int:
        """How many files are seen but not ready yet."""
        return len(self._seen)

    def longest_wait(self, steady: float) -> float:
        """How long the file that waits longest has been waiting (seconds)."""
        return max((steady - first_seen for _, _, first_seen in self._seen.values()), default=0.0)

    def _is_ready(self, entry: Entry, steady: float, wall: float) -> bool:
        if not self._is_quiet(entry, steady, wall):
            return False
        first_seen = self._seen.get(entry.path, (None, steady, steady))[2]
        if being_written(entry.path) or not (
            self.whole(entry.path) or self._too_long(entry, steady - first_seen, wall)
        ):
            self._seen.setdefault(entry.path, (entry.signature, steady, steady))
            return False
        self._seen.pop(entry.path, None)
        return True

    def _is_quiet(self, entry: Entry, steady: float, wall: float) -> bool:
        quiet = self.quiet(entry)
        if self.trust_times and quiet <= self._untouched(entry, wall) < 1e9:
            return True
        signature, since, first_seen = self._seen.get(entry.path, (None, steady, steady))
        if signature != entry.signature:
            self._seen[entry.path] = (entry.signature, steady, first_seen)
            return quiet <= 0
        return steady - since >= quiet

    def _too_long(self, entry: Entry, waited: float, wall: float) -> bool:
        return waited >= self.unfinished or (self.trust_times and self._untouched(entry, wall) >= self.unfinished)

    @staticmethod
    def _untouched(entry: Entry, wall: float) -> float:
        """How long nothing was written to the file or renamed, by the disk's own times (seconds)."""
        return wall - max(entry.status.st_mtime, entry.status.st_ctime)


def being_written(path: Path) -> bool:
    """Return whether another program of this machine has the file open for writing.

    A read lease is refused while a writer exists (fcntl(2), F_SETLEASE); where leases do not work the answer is no. A writer who comes
    while we hold it is told by a signal, which kills unless another than SIGIO is chosen: SIGURG is ignored (signal(7)).
    """
    try:
        handle = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
    except OSError:
        return False
    try:
        fcntl.fcntl(handle, fcntl.F_SETSIG, signal.SIGURG)
        fcntl.fcntl(handle, fcntl.F_SETLEASE, fcntl.F_RDLCK)
        fcntl.fcntl(handle, fcntl.F_SETLEASE, fcntl.F_UNLCK)
    except OSError as fault:
        return fault.errno == errno.EAGAIN
    finally:
        os.close(handle)
    return False
