"""Notice files. Events are only a hint that shortens the wait; the listing of the folder is the truth."""

import logging
import signal
import threading
import time
from contextlib import suppress

from django.conf import settings
from django.db import DatabaseError, close_old_connections
from watchdog.events import FileSystemEvent, FileSystemEventHandler
from watchdog.observers import Observer
from watchdog.observers.api import BaseObserver
from watchdog.observers.polling import PollingObserver

from intake_watch import rounds
from intake_watch.office import Office, open_office
from intake_watch.settle import Settling
from intake_watch.tasks import ring
from records import alive
from records.places import is_intake

log = logging.getLogger("docgen.watcher")

SOON = 0.5  # seconds between looks while files are settling
POLL = 2.0  # seconds between the polls of a network share


class Hint(FileSystemEventHandler):
    """Wakes the watcher; what happened and to which file is not believed."""

    def __init__(self, wake: threading.Event) -> None:
        self.wake = wake

    def on_any_event(self, event: FileSystemEvent) -> None:
        if event.event_type not in {"opened", "closed_no_write"}:
            self.wake.set()


def watch() -> int:
    """Watch until told to stop (SIGTERM, SIGINT): take in what is whole and ring the workers. Returns 0."""
    office = open_office(readers=1)
    wake, stop = threading.Event(), threading.Event()
    for told in (signal.SIGTERM, signal.SIGINT):
        signal.signal(told, lambda *_: _stop(stop, wake))
    seen = rounds.settling(office, unfinished=settings.UNFINISHED_SECONDS)
    observer, there = None, True
    try:
        while not stop.is_set():
            if there != (there := is_intake(office.intake)):
                _say(office, there)
                seen = rounds.settling(office, unfinished=settings.UNFINISHED_SECONDS)  # it may be another disk now
            observer = _watching(office, observer, wake, there)
            _round(office, seen)
            wake.wait(SOON if seen.waiting else settings.LOOK_SECONDS)
            wake.clear()
            stop.wait(0.05)  # a burst of events is one look
    finally:
        office.close()
        if observer:
            observer.stop()
    return 0


def _stop(stop: threading.Event, wake: threading.Event) -> None:
    stop.set()
    wake.set()


def _round(office: Office, seen: Settling) -> None:
    """One look; whatever goes wrong in it, the next look is made all the same."""
    try:
        rounds.free_what_the_gone_hold()
        for scan in rounds.look(office, seen):
            ring(str(scan.uid))
        alive.beat("watcher", now=office.clock())
    except (OSError, DatabaseError) as fault:
        log.warning("a look into the folder was broken off and is made again", extra={"why": type(fault).__name__})
        close_old_connections()
        time.sleep(SOON)
    except Exception:
        log.exception("a look into the folder met a fault of this program and is made again")
        time.sleep(SOON)


def _say(office: Office, there: bool) -> None:
    if there:
        log.warning("the intake folder is back")
    else:
        log.error(
            "the intake folder is not there; no paper can be taken in until it is back",
            extra={"folder": str(office.intake)},
        )


def _watching(office: Office, observer: BaseObserver | None, wake: threading.Event, there: bool) -> BaseObserver | None:
    """Return a living observer of the intake folder; none while that is away, and a fresh one when it is back."""
    if there and observer and observer.is_alive():
        return observer
    if observer:
        observer.stop()
    return _observer(office, wake) if there else None


def _observer(office: Office, wake: threading.Event) -> BaseObserver | None:
    """Return an observer of the intake folder: the kernel's on a local disk, polling on a network share, none if neither works."""
    observer: BaseObserver = Observer() if office.trust_times else PollingObserver(timeout=POLL)
    with suppress(OSError):
        observer.schedule(Hint(wake), str(office.intake), recursive=True)
        observer.start()
        return observer
    log.warning(
        "the folder gives no events; it is listed every few seconds instead", extra={"seconds": settings.LOOK_SECONDS}
    )
    return None
