"""Lays each envelope down as a folder of its own: the document, then last of all a manifest, all under one rename."""

import hashlib
import json
import os
import shutil
from pathlib import Path

from django.conf import settings

from efile.envelope import Envelope, Receipt, Undeliverable, Unreachable
from paper.failpoint import failpoint


class FolderBackend:
    """Hands over by leaving OUTGOING/<key>/ with document.pdf and manifest.json; a package without a manifest does not count."""

    answers_seen: bool = True

    def __init__(self, folder: Path | None = None) -> None:
        self.folder = folder or Path(settings.OUTGOING)

    def hand_over(self, envelope: Envelope) -> Receipt:
        """Lay the package down, once a key. Raises Unreachable when the disk refuses, Undeliverable when the bytes are wrong."""
        if receipt := self.seen(envelope.key):
            return receipt
        try:
            self._lay_down(envelope)
        except OSError as fault:
            raise Unreachable(
                f"The outgoing folder refuses ({fault.strerror}). Nothing was handed over; it is tried again."
            ) from fault
        failpoint("folder.laid_down")
        return self._receipt(envelope.key)

    def seen(self, key: str) -> Receipt | None:
        """Return the receipt of a package that lies there whole."""
        return self._receipt(key) if (self.folder / key / "manifest.json").exists() else None

    def _lay_down(self, envelope: Envelope) -> None:
        partial = self.folder / f".{envelope.key}.partial"
        shutil.rmtree(partial, ignore_errors=True)
        partial.mkdir(mode=0o700, parents=True)
        content = envelope.document.read_bytes()
        if hashlib.sha256(content).hexdigest() != envelope.sha256:
            raise Undeliverable(
                "The document's bytes are not those that were released. It was not handed over. Run `docgen verify`."
            )
        _durable(partial / "document.pdf", content)
        failpoint("folder.document")
        _durable(partial / "manifest.json", json.dumps(self._manifest(envelope), indent=2).encode())
        failpoint("folder.manifest")
        partial.rename(self.folder / envelope.key)
        _sync(self.folder)

    @staticmethod
    def _manifest(envelope: Envelope) -> dict[str, object]:
        return {
            "key": envelope.key, "sha256": envelope.sha256, "label": envelope.label, "case_number": envelope.case_number,
            "court": envelope.court, **envelope.about,
        }  # fmt: skip

    def _receipt(self, key: str) -> Receipt:
        manifest = json.loads((self.folder / key / "manifest.json").read_text())
        return Receipt(key, manifest["sha256"], {"place": str(self.folder / key)})


def _durable(path: Path, content: bytes) -> None:
    with path.open("wb") as out:
        out.write(content)
        out.flush()
        os.fsync(out.fileno())


def _sync(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    os.fsync(handle)
    os.close(handle)
