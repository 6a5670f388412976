"""Lays each envelope down as a folder of its own, under one rename; a slip in .receipts remembers it after the folder was fetched.

The sequence is what makes `seen` true whatever happens in between: all bytes into a partial folder and synced, then a slip that names
the partial folder, then the rename. A slip counts only when the partial folder it names is gone: then the rename was done, even if
somebody has fetched the package since.
"""

import json
import os
import secrets
import shutil
from pathlib import Path

from django.conf import settings

from efile.backends.base import same_envelope
from efile.envelope import Envelope, InDoubt, Receipt, Unreachable
from paper.failpoint import failpoint

SLIPS = ".receipts"


class FolderBackend:
    """Hands over by leaving OUTGOING/KEY/ with document.pdf and, written last, manifest.json."""

    answers_seen: bool = True

    def __init__(self, folder: Path | None = None) -> None:
        self.folder = folder or Path(settings.OUTGOING)

    def hand_over(self, envelope: Envelope) -> Receipt:
        """Lay the package down, once a key. Raises Unreachable when the disk refuses, Undeliverable when the bytes are wrong."""
        if receipt := self.seen(envelope.key):
            return same_envelope(receipt, envelope)
        content = envelope.content()
        try:
            partial = self._prepare(envelope, content)
            self._write_slip(envelope, partial)
            failpoint("folder.slip")
            self._rename(partial, envelope.key)
        except OSError as fault:
            if receipt := self.seen(envelope.key):  # another program was quicker with the same envelope
                return same_envelope(receipt, envelope)
            raise Unreachable(_refusal(fault)) from fault
        failpoint("folder.laid_down")
        self._make_durable()
        return self._receipt(envelope.key)

    def seen(self, key: str) -> Receipt | None:
        """Return the receipt of a package that was laid down whole, whether or not it was fetched since."""
        try:
            return self._receipt(key) if self._was_laid_down(key) else None
        except OSError as fault:
            raise Unreachable(_refusal(fault)) from fault

    def _was_laid_down(self, key: str) -> bool:
        slip = self._slip(key)
        if (self.folder / key / "manifest.json").exists():
            return True
        return slip.exists() and not (self.folder / json.loads(slip.read_text())["partial"]).exists()

    def _prepare(self, envelope: Envelope, content: bytes) -> Path:
        partial = self.folder / f".{envelope.key}.{secrets.token_hex(4)}.partial"
        partial.mkdir(mode=0o750)  # the outgoing folder itself is never made here: it may be a share that is away
        _durable(partial / "document.pdf", content)
        failpoint("folder.document")
        _durable(partial / "manifest.json", _json(self._manifest(envelope)))
        _sync(partial)
        _sync(self.folder)
        failpoint("folder.manifest")
        return partial

    def _write_slip(self, envelope: Envelope, partial: Path) -> None:
        slip = self._slip(envelope.key)
        slip.parent.mkdir(mode=0o700, exist_ok=True)
        fresh = slip.with_suffix(f".{partial.name.split('.')[2]}")
        _durable(fresh, _json({"key": envelope.key, "sha256": envelope.sha256, "partial": partial.name}))
        fresh.replace(slip)
        _sync(slip.parent)

    def _rename(self, partial: Path, key: str) -> None:
        try:
            partial.rename(self.folder / key)
        except OSError:
            if not (self.folder / key / "manifest.json").exists():
                raise
        for left_over in self.folder.glob(f".{key}.*.partial"):  # of tries that were cut short
            shutil.rmtree(left_over, ignore_errors=True)

    def _make_durable(self) -> None:
        """Sync the rename. A failed sync leaves open whether a power cut would undo it (fsync(2) may forget what it could not write)."""
        try:
            _sync(self.folder)
        except OSError as fault:
            raise InDoubt(
                f"The outgoing folder could not be synced ({fault.strerror}). It is looked for there again."
            ) from fault

    @staticmethod
    def _manifest(envelope: Envelope) -> dict[str, object]:
        return {
            **envelope.about, "key": envelope.key, "document": "document.pdf", "sha256": envelope.sha256, "label": envelope.label,
            "case_number": envelope.case_number, "court": envelope.court,
        }  # fmt: skip

    def _receipt(self, key: str) -> Receipt:
        kept = self._slip(key) if self._slip(key).exists() else self.folder / key / "manifest.json"
        return Receipt(key, json.loads(kept.read_text())["sha256"], {"place": str(self.folder / key)})

    def _slip(self, key: str) -> Path:
        return self.folder / SLIPS / f"{key}.json"


def _refusal(fault: OSError) -> str:
    return f"The outgoing folder refuses ({fault.strerror}). Nothing was handed over; it is tried again."


def _json(value: dict[str, object]) -> bytes:
    return json.dumps(value, indent=2, ensure_ascii=False).encode()


def _durable(path: Path, content: bytes) -> None:
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_NOFOLLOW, 0o640), "wb") as out:
        out.write(content)
        out.flush()
        os.fsync(out.fileno())


def _sync(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
