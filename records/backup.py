"""Backup, restore and verify: the database and the vault, taken together under load, proved before they are believed."""

import hashlib
import json
import os
import shutil
import sqlite3
import subprocess
import tarfile
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, BinaryIO

from django.conf import settings
from django.db import connection

from records import audit, vault
from records.models import VaultFile


class BackupFailed(Exception):
    """The backup could not be made or does not prove whole; the data folder was not changed."""


@dataclass(frozen=True)
class Checked:
    """What the comparison of database, vault and chain found: everything wrong, in words."""

    files: int
    lines: int
    wrong: tuple[str, ...]


def verify() -> Checked:
    """Compare the database with the vault, byte for byte, walk the audit chain, and compare the trays with it."""
    wrong = []
    rows = VaultFile.objects.order_by("sha256")
    for row in rows.iterator(500):
        wrong += _wrong_file(row.sha256, row.size)
    proof = audit.verify(Path(settings.AUDIT_COPY))
    wrong += [proof.wrong] if proof.wrong else []
    return Checked(rows.count(), proof.lines, tuple(wrong + audit.disagreements() + _database_faults()))


def back_up(out: Path, *, now: datetime) -> int:
    """Write one tar file with database, vault and settings of the installation; return how many vault files it holds.

    The chain's kept heads are copied first, so that none is of a line the database does not have yet; then the database as one
    consistent snapshot; the vault only grows, so every file the snapshot names is there. Raises BackupFailed when the copy does not
    prove whole; nothing of it is left then.
    """
    partial = out.with_name(f".{out.name}.partial")
    try:
        with tempfile.TemporaryDirectory(dir=settings.DATA / "tmp") as scratch:
            heads = _copied_heads(Path(scratch))
            snapshot, kind = _snapshot(Path(scratch))
            hashes = _hashes_in(snapshot, kind)
            listing = {"made_at": now.isoformat(), "database": kind, "vault": hashes}
            told = Path(scratch) / "docgen-backup.json"
            told.write_text(json.dumps(listing))
            _write(partial, [(told, told.name), (snapshot, f"database.{kind}"), *heads], hashes)
        _proved(partial, hashes)
        partial.replace(out)
        vault.sync_folder(out.parent)
    finally:
        partial.unlink(missing_ok=True)
    return len(hashes)


def restore(archive: Path, data: Path) -> int:
    """Unpack a backup into an empty data folder, proving every file; return how many vault files came back.

    A PostgreSQL dump is laid down as database.postgresql, to be loaded with psql. Raises BackupFailed when the folder is not
    empty or the backup is not whole.
    """
    if not archive.is_file():
        what = "is a folder, not a backup" if archive.is_dir() else "is not there"
        raise BackupFailed(
            f"The file {archive} {what}. Nothing was changed. Name the file that `docgen backup FILE` wrote; is the disk it lies on mounted?"
        )
    if data.exists() and not data.is_dir():
        raise BackupFailed(f"{data} is a file. Nothing was restored. Name an empty folder with DOCGEN_DATA.")
    if data.exists() and any(path.name != "secret.key" for path in data.iterdir()):  # this very run made the key
        raise BackupFailed(
            f"The folder {data} is not empty. Nothing was restored. Name an empty folder with DOCGEN_DATA."
        )
    listing = _proved(archive, None)
    data.mkdir(mode=0o700, parents=True, exist_ok=True)
    with tarfile.open(archive) as tar:
        for member in tar:
            _lay_down(tar, member, data)
    if listing["database"] == "sqlite3":
        (data / "database.sqlite3").rename(data / "docgen.sqlite3")
    (data / "docgen-backup.json").unlink()
    return len(listing["vault"])


def _wrong_file(sha256: str, size: int) -> list[str]:
    place = vault.place(sha256)
    if not place.is_file():
        return [f"The vault file {sha256[:12]} is missing."]
    if place.stat().st_size != size or vault.hash_of(place) != sha256:
        return [f"The vault file {sha256[:12]} was altered."]
    return []


def _database_faults() -> list[str]:
    if connection.vendor != "sqlite":
        return []
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA integrity_check")
        faults = [row[0] for row in cursor.fetchall() if row[0] != "ok"]
        cursor.execute("PRAGMA foreign_key_check")
        return [f"The database says: {fault}" for fault in faults] + [
            f"A row of {row[0]} refers to nothing." for row in cursor.fetchall()
        ]


def _snapshot(scratch: Path) -> tuple[Path, str]:
    """Return a consistent copy of the database as it is at this moment, while others go on writing."""
    if connection.vendor == "sqlite":
        copy = scratch / "database.sqlite3"
        with sqlite3.connect(settings.DATABASES["default"]["NAME"]) as source, sqlite3.connect(copy) as target:
            source.backup(target)
        return copy, "sqlite3"
    copy = scratch / "database.postgresql"
    database = settings.DATABASES["default"]
    asked = [
        "pg_dump",
        "--no-owner",
        "-h",
        database["HOST"],
        "-p",
        str(database["PORT"] or 5432),
        "-U",
        database["USER"],
        database["NAME"],
    ]
    with copy.open("wb") as out:
        done = subprocess.run(
            asked,
            stdout=out,
            stderr=subprocess.PIPE,
            env={**os.environ, "PGPASSWORD": str(database["PASSWORD"])},
            check=False,
        )
    if done.returncode:
        raise BackupFailed(
            "PostgreSQL's pg_dump could not copy the database. No backup was made. Is the package postgresql-client installed?"
        )
    return copy, "postgresql"


def _hashes_in(snapshot: Path, kind: str) -> list[str]:
    if kind == "sqlite3":
        with sqlite3.connect(snapshot) as database:
            return [row[0] for row in database.execute("SELECT sha256 FROM records_vaultfile ORDER BY sha256")]
    return list(_dumped_hashes(snapshot))


def _dumped_hashes(dump: Path) -> Iterator[str]:
    inside = False
    with dump.open(encoding="utf-8") as lines:
        for line in lines:
            if line.startswith("COPY public.records_vaultfile "):
                inside = True
            elif line.startswith("\\."):
                inside = False
            elif inside:
                yield line.split("\t")[0]


def _lay_down(tar: tarfile.TarFile, member: tarfile.TarInfo, data: Path) -> None:
    """Write one plain file of the backup below the data folder; anything else in it is not ours and is refused."""
    place = (data / member.name).resolve()
    content = tar.extractfile(member) if member.isfile() else None
    if content is None or not place.is_relative_to(data.resolve()):
        raise BackupFailed(f"The backup holds {member.name!r}, which no backup of ours holds. Use another backup.")
    place.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    with _private(place) as out:
        shutil.copyfileobj(content, out)
    if member.name.startswith("vault/"):
        place.chmod(0o400)


def _private(path: Path) -> BinaryIO:
    """Open a new file that only this account may read: it will hold sealed papers and the secret key."""
    path.unlink(missing_ok=True)
    return os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb")


def _copied_heads(scratch: Path) -> list[tuple[Path, str]]:
    kept = settings.DATA / "audit" / "heads.csv"
    return [(Path(shutil.copy(kept, scratch)), "audit/heads.csv")] if kept.exists() else []


def _write(partial: Path, files: list[tuple[Path, str]], hashes: list[str]) -> None:
    """Write the tar file, synced to disk: these files, then the installation's own, then the vault's."""
    own = [(settings.DATA / name, name) for name in ("secret.key", "court", "lanes.toml")]
    with _private(partial) as file:
        with tarfile.open(fileobj=file, mode="w") as tar:
            for path, name in [*files, *((path, name) for path, name in own if path.exists())]:
                tar.add(path, name)
            for sha256 in hashes:
                tar.add(vault.place(sha256), f"vault/{sha256[:2]}/{sha256}")
        file.flush()
        os.fsync(file.fileno())


def _proved(archive: Path, hashes: list[str] | None) -> dict[str, Any]:
    """Read the whole backup again and compare every vault file with its hash; return the listing in it."""
    listing: dict[str, Any] = {}
    found = set()
    try:
        with tarfile.open(archive) as tar:
            for member in tar:
                content = tar.extractfile(member)
                if content and member.name == "docgen-backup.json":
                    listing = json.load(content)
                elif content and member.name.startswith("vault/"):
                    if hashlib.file_digest(content, "sha256").hexdigest() != member.name[-64:]:  # type: ignore[arg-type]  # IO[bytes] tells no readinto
                        raise BackupFailed(
                            f"The file {member.name[-64:][:12]} in the backup is not what it was. Do not rely on this backup."
                        )
                    found.add(member.name[-64:])
    except (OSError, tarfile.TarError, ValueError) as fault:
        raise BackupFailed(
            f"The backup cannot be read ({type(fault).__name__}). Nothing was changed. Use another backup."
        ) from None
    if not listing or set(listing["vault"]) - found or (hashes is not None and set(hashes) != found):
        raise BackupFailed("The backup is not whole: files are missing in it. Nothing was changed. Use another backup.")
    return listing
