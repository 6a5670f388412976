"""Keeps a lease alive while its holder works, so that a live piece of work is never taken for an old one."""

import contextlib
import logging
import threading
from collections.abc import Callable, Iterator
from datetime import datetime

from django.db import DatabaseError, connection

from records import trays
from records.models.tray import TrayRow

log = logging.getLogger("docgen.records")


@contextlib.contextmanager
def kept_alive(row: TrayRow, *, holder: str, clock: Callable[[], datetime], seconds: float) -> Iterator[None]:
    """Renew the row's lease every third of its length until the block ends."""
    done = threading.Event()
    renewing = threading.Thread(target=_renew, args=(row, holder, clock, seconds, done), daemon=True)
    renewing.start()
    try:
        yield
    finally:
        done.set()
        renewing.join()


def _renew(row: TrayRow, holder: str, clock: Callable[[], datetime], seconds: float, done: threading.Event) -> None:
    while not done.wait(seconds / 3):
        try:
            trays.renew(row, holder=holder, now=clock(), seconds=seconds)
        except DatabaseError:
            log.warning("a lease could not be renewed and is tried again")
    connection.close()
