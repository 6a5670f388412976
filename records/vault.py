"""Files by SHA-256: stored once, synced to disk, never altered."""

import contextlib
import hashlib
import os
import secrets
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

from django.conf import settings

from paper.failpoint import failpoint
from records.models import VaultFile

PIECE = 1 << 20  # bytes
LEFT_OVER = 86_400.0  # seconds after which nobody works in tmp/ any more: no paper may be read for as long


class NotInVault(Exception):
    """The vault has no file with this hash, or its bytes have changed; nothing was handed out."""


@dataclass(frozen=True)
class Stored:
    """What now lies in the vault: hash and size in bytes."""

    sha256: str
    size: int


def folder() -> Path:
    """Return the vault's folder."""
    return Path(settings.DATA) / "vault"


def place(sha256: str) -> Path:
    """Return where the file with this hash lies."""
    return folder() / sha256[:2] / sha256


def keep_bytes(source: BinaryIO) -> Stored:
    """Copy an open file into the vault: copy to tmp, sync, rename to its hash, sync the folder.

    Raises OSError when the disk refuses (full, read-only); then nothing is left in the vault under that hash.
    """
    with _tmp() as copy:
        stored = _copied(source, copy)
        failpoint("vault.copied")
        target = place(stored.sha256)
        if not _same_bytes(target, stored):
            _make_folder(target.parent)
            copy.chmod(0o400)
            copy.rename(target)
            failpoint("vault.renamed")
        sync_folder(
            target.parent
        )  # also where the bytes were there before: whoever renamed them may have died before this line
        return stored


def keep_file(path: Path) -> Stored:
    """Copy the file at this path into the vault; a symlink is refused (OSError)."""
    with os.fdopen(os.open(path, os.O_RDONLY | os.O_NOFOLLOW), "rb") as source:
        return keep_bytes(source)


def row(stored: Stored, *, now: datetime) -> VaultFile:
    """Return the vault's row for what was stored, inside the caller's transaction."""
    return VaultFile.objects.get_or_create(sha256=stored.sha256, defaults={"size": stored.size, "stored_at": now})[0]


def read(sha256: str) -> bytes:
    """Return the bytes; raise NotInVault when they are missing or no longer what they were."""
    try:
        content = place(sha256).read_bytes()
    except OSError:
        raise NotInVault(
            f"The vault has no file {sha256[:12]}. Run `docgen verify` and restore it from a backup."
        ) from None
    if hashlib.sha256(content).hexdigest() != sha256:
        raise NotInVault(
            f"The file {sha256[:12]} in the vault was altered. Run `docgen verify` and restore it from a backup."
        )
    return content


def sweep_tmp(*, now: datetime) -> int:
    """Remove what programs that were killed left in tmp/ (pieces of papers, sealed ones too); return how many things that were.

    Whatever was written to within a day may be somebody's work still.
    """
    swept = 0
    for left in Path(settings.DATA, "tmp").iterdir():
        with contextlib.suppress(OSError):
            if now.timestamp() - left.stat().st_mtime > LEFT_OVER:
                shutil.rmtree(left) if left.is_dir() else left.unlink()
                swept += 1
    return swept


def sync_folder(path: Path) -> None:
    """Sync a folder, so that a name in it survives a power cut."""
    handle = os.open(path, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def hash_of(path: Path) -> str:
    """Return the SHA-256 of the file's bytes as they are now."""
    with path.open("rb") as source:
        return hashlib.file_digest(source, "sha256").hexdigest()


def _make_folder(folder: Path) -> None:
    """Make a folder whose own name survives a power cut too."""
    if not folder.is_dir():
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        sync_folder(folder.parent)


def _same_bytes(target: Path, stored: Stored) -> bool:
    """Whether the vault already holds these bytes whole (a torn file from a power cut is written anew)."""
    return target.exists() and target.stat().st_size == stored.size and hash_of(target) == stored.sha256


@contextlib.contextmanager
def _tmp() -> Iterator[Path]:
    tmp = Path(settings.DATA) / "tmp"
    tmp.mkdir(mode=0o700, parents=True, exist_ok=True)
    copy = tmp / secrets.token_hex(16)
    try:
        yield copy
    finally:
        copy.unlink(missing_ok=True)


def _copied(source: BinaryIO, copy: Path) -> Stored:
    digest, size = hashlib.sha256(), 0
    with os.fdopen(os.open(copy, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as out:
        while piece := source.read(PIECE):
            digest.update(piece)
            size += len(piece)
            out.write(piece)
        out.flush()
        failpoint("vault.written")
        os.fsync(out.fileno())
    return Stored(digest.hexdigest(), size)
