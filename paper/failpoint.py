"""PURE. Named points where a test makes this program die, the disk fill up or a fault be raised. Silent otherwise.

DOCGEN_FP=name[:n]:what, several separated by commas; `n` is the how-manieth passing (1 when left out). `what` is one of
kill (SIGKILL to ourselves), enospc, eio, exc, term, sleep (one second). DOCGEN_FP_LOG names a file that collects the points passed.
"""

import errno
import os
import signal
import time
from collections import Counter
from collections.abc import Callable

_passed: Counter[str] = Counter()


class Injected(Exception):
    """A fault made by a test."""


def failpoint(name: str) -> None:
    """Pass the named point: does nothing unless the environment asks for a fault here."""
    asked = os.environ.get("DOCGEN_FP")
    log = os.environ.get("DOCGEN_FP_LOG")
    if not asked and not log:
        return
    _passed[name] += 1
    if log:
        with open(log, "a") as out:  # noqa: PTH123  (opened raw: the log may lie anywhere)
            out.write(name + "\n")
    for one in (asked or "").split(","):
        where, _, what = one.partition(":")
        if where == name:
            _strike(name, what)


def _strike(name: str, what: str) -> None:
    count, _, kind = what.rpartition(":")
    if _passed[name] == int(count or 1):
        FAULTS[kind](name)


def _disk(code: int) -> Callable[[str], None]:
    def fail(name: str) -> None:
        raise OSError(code, os.strerror(code), name)

    return fail


def _exc(name: str) -> None:
    raise Injected(name)


FAULTS: dict[str, Callable[[str], None]] = {
    "kill": lambda _: os.kill(os.getpid(), signal.SIGKILL),
    "term": lambda _: os.kill(os.getpid(), signal.SIGTERM),
    "enospc": _disk(errno.ENOSPC),
    "eio": _disk(errno.EIO),
    "exc": _exc,
    "sleep": lambda _: time.sleep(1),
}
