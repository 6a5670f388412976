"""Keeps a lease alive while its holder works, so that a running hour-long scan is never taken for an old one."""

import contextlib
import logging
import threading
from collections.abc import Iterator

from django.db import DatabaseError, connection

from intake_watch.office import Office
from records import trays
from records.models import Scan

log = logging.getLogger("docgen.intake")


@contextlib.contextmanager
def kept_alive(scan: Scan, office: Office, *, holder: str) -> Iterator[None]:
    """Renew the scan's lease every third of its length until the block ends."""
    done = threading.Event()
    renewing = threading.Thread(target=_renew, args=(scan, office, holder, done), daemon=True)
    renewing.start()
    try:
        yield
    finally:
        done.set()
        renewing.join()


def _renew(scan: Scan, office: Office, holder: str, done: threading.Event) -> None:
    while not done.wait(office.lease_seconds / 3):
        try:
            trays.renew(scan, holder=holder, now=office.clock(), seconds=office.lease_seconds)
        except DatabaseError:
            log.warning("a lease could not be renewed and is tried again", extra={"scan": str(scan.uid)})
    connection.close()
