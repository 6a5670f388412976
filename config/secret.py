"""The installation's secret key: made once, kept in the data folder, readable by its owner only."""

import os
import secrets
from pathlib import Path


def secret_key(data: Path) -> str:
    """Return the key of this installation (DOCGEN_SECRET_KEY, else the data folder's); make it on the first call.

    A data folder that does not exist yet gets a key that lasts for this run only: `docgen setup` makes the folder.
    """
    given = os.environ.get("DOCGEN_SECRET_KEY", "")
    if given:
        return given
    kept = data / "secret.key"
    try:
        return kept.read_text()
    except OSError:
        return _make(kept)


def _make(kept: Path) -> str:
    key = secrets.token_urlsafe(48)
    try:
        handle = os.open(kept, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return kept.read_text()
    except OSError:
        return key
    with os.fdopen(handle, "w") as out:
        out.write(key)
        out.flush()
        os.fsync(out.fileno())
    return key
