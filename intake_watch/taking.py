"""Take whole files in, in the one order that loses nothing: claim, vault, row and chain line, and only then clear away."""

import errno
import logging
import os
import stat
import uuid
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from itertools import islice
from typing import BinaryIO

from intake_watch import claim as claims_of
from intake_watch import returning
from intake_watch.claim import Claim, take
from intake_watch.guard import Entry
from intake_watch.office import Office
from paper.failpoint import failpoint
from records import receiving, vault
from records.models import Scan
from records.receiving import Arrival

log = logging.getLogger("docgen.intake")

TOGETHER = 50  # papers received in one transaction
BY = "intake"
LONGEST_FOLDER = 2048  # signs of the folder's name that are kept; a path may have 4096 bytes, written with backslashes four times that
DISK_TROUBLE = {
    errno.ENOSPC,
    errno.EDQUOT,
    errno.EROFS,
    errno.EIO,
    errno.ENOMEM,
    errno.EMFILE,
    errno.ENFILE,
    errno.EBUSY,
}


class NotAFile(Exception):
    """What was claimed turned out to be a link or a pipe, swapped in at the last moment."""


def take_in(entries: Iterable[Entry], office: Office) -> list[Scan]:
    """Take these whole files in; those the disk refuses stay where they are and are tried at the next look."""
    found = iter(entries)
    received: list[Scan] = []
    while some := list(islice(found, TOGETHER)):
        claims = [claim for entry in some if (claim := _claimed(entry, office))]
        _make_durable(claims, office)
        failpoint("claim.synced")
        received += receive_claims(claims, office)
    return received


def _make_durable(claims: Iterable[Claim], office: Office) -> None:
    """Sync the folders a file left and came into: a rename undone by a power cut would bring it in a second time.

    Some shares know no syncing of folders; there nothing more can be done.
    """
    folders = {
        folder
        for claim in claims
        for folder in (claim.path.parent, claim.folder.parent, office.intake / claim.below.parent)
    }
    for folder in sorted(folders):
        with suppress(OSError):
            vault.sync_folder(folder)


def recover(office: Office) -> list[Scan]:
    """Finish every claim that was begun and not finished, by the same code that takes new files in."""
    claims = claims_of.waiting(office.claims)
    received: list[Scan] = []
    while some := list(islice(claims, TOGETHER)):
        received += receive_claims(some, office)
    return received


def receive_claims(claims: Iterable[Claim], office: Office) -> list[Scan]:
    """Keep each claimed file in the vault, receive all in one transaction, then clear the claims away."""
    kept = [(claim, arrival) for claim in claims if (arrival := _kept(claim, office))]
    failpoint("receive.stored")
    scans = receiving.receive([arrival for _, arrival in kept], by=BY, now=office.clock())
    failpoint("receive.committed")
    for claim, _ in kept:
        _clear_away(claim, office)
    return scans


def _clear_away(claim: Claim, office: Office) -> None:
    """Move what was received out of the way; a share that is away now is tidied at a later look."""
    try:
        returning.clear_away(claim, office)
    except OSError as fault:
        office.trouble(fault)
    failpoint("receive.cleared")


def refuse(entry: Entry, office: Office) -> Scan | None:
    """Put on the desk, once, that this thing in the folder is not a file that can be taken; it is left in place."""
    status = entry.status
    place = f"{status.st_dev:x}-{status.st_ino:x}-{status.st_mtime_ns:x}"
    sentence = (
        f"Something in the intake folder {entry.refused}, so it was not taken. It was left where it is. "
        "Drop the paper itself as a PDF, TIFF, JPEG or PNG file, and remove this."
    )
    arrival = _arrival(Claim(uuid.uuid4(), entry.path.parent, entry.below), office, None)
    scan = receiving.leave_in_place(arrival, place=place, sentence=sentence, by=BY, now=office.clock())
    if scan:
        returning.note_problem(scan, office)
    return scan


def _claimed(entry: Entry, office: Office) -> Claim | None:
    try:
        return take(entry, office.claims)
    except OSError as fault:
        log.warning(
            "a file could not be claimed and stays where it is", extra={"why": errno.errorcode.get(fault.errno or 0)}
        )
        office.trouble(fault)
        return None


def _kept(claim: Claim, office: Office) -> Arrival | None:
    """Return the arrival once its bytes are safe; None when it must wait for the next look or is on the desk already."""
    try:
        with _opened(claim) as source:
            stored = vault.keep_bytes(source)
            _unchanged(source, stored)
        return _arrival(claim, office, stored)
    except (NotAFile, PermissionError) as fault:
        _desk_without_bytes(claim, office, fault)
    except OSError as fault:
        log.warning(
            "a claimed file could not be kept and is tried again", extra={"why": errno.errorcode.get(fault.errno or 0)}
        )
        office.trouble(fault)
    return None


@contextmanager
def _opened(claim: Claim) -> Iterator[BinaryIO]:
    """Open what was claimed without following a link and without waiting for a pipe (facts of open(2))."""
    try:
        handle = os.open(claim.path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
    except OSError as fault:
        if fault.errno in {errno.ELOOP, errno.ENXIO}:
            raise NotAFile from fault
        raise
    with os.fdopen(handle, "rb") as source:
        if not stat.S_ISREG(os.fstat(handle).st_mode):
            raise NotAFile
        yield source


def _unchanged(source: BinaryIO, stored: vault.Stored) -> None:
    """Refuse to believe a copy of a file that someone was still writing to: it is read again at the next look."""
    if os.fstat(source.fileno()).st_size != stored.size:
        raise OSError(errno.EBUSY, "still being written to")


def _desk_without_bytes(claim: Claim, office: Office, fault: Exception) -> None:
    why = "may not be read by this program" if isinstance(fault, PermissionError) else "turned out not to be a file"
    sentence = (
        f"Something taken from the intake folder {why}. It lies in the problems folder. Drop the paper itself again."
    )
    arrival = _arrival(claim, office, None)
    receiving.leave_in_place(arrival, place=claim.uid.hex, sentence=sentence, by=BY, now=office.clock())
    returning.set_aside(claim, office)


def _arrival(claim: Claim, office: Office, stored: vault.Stored | None) -> Arrival:
    lane = office.lane_of(claim.below)
    return Arrival(
        uid=claim.uid, label=label_of(claim.below.name), folder=label_of(str(claim.below.parent))[:LONGEST_FOLDER], lane=lane.name,
        court=office.court_of(lane), confidentiality=lane.confidentiality, original=stored,
    )  # fmt: skip


def label_of(name: str) -> str:
    """Return a file name as a label that every database takes: what is not text is written with backslashes."""
    return "" if name == "." else name.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")
