"""The most memory a set of programs used together while something ran."""

import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

EVERY = 0.1  # seconds


@dataclass
class Peak:
    """Most resident memory (bytes): of all programs below this one together, and of the largest."""

    together: int = 0
    largest: int = 0


@contextmanager
def peak() -> Iterator[Peak]:
    """Watch the programs this one started, and those they started, until the block ends."""
    found, done = Peak(), threading.Event()
    watching = threading.Thread(target=_watch, args=(found, done), daemon=True)
    watching.start()
    try:
        yield found
    finally:
        done.set()
        watching.join()


def _watch(found: Peak, done: threading.Event) -> None:
    while not done.wait(EVERY):
        sizes = [_resident(pid) for pid in _below(os.getpid())]
        found.together = max(found.together, sum(sizes))
        found.largest = max([found.largest, *sizes])


def _below(pid: int) -> list[int]:
    """Return the programs started below this one, however deep."""
    found: list[int] = []
    for task in Path(f"/proc/{pid}/task").glob("*/children"):
        try:
            children = [int(child) for child in task.read_text().split()]
        except OSError:
            continue
        for child in children:
            found += [child, *_below(child)]
    return found


def _resident(pid: int) -> int:
    try:
        return int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    except (OSError, IndexError):
        return 0
