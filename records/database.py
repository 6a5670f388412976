"""What we ask of the database before we trust it with a court's papers."""

from pathlib import Path
from typing import Any

from django.conf import settings

from records.places import disk_kind, on_network


class DatabaseOnNetwork(SystemExit):
    """SQLite on a network file system loses its locks; nothing was started."""


def connect() -> None:
    """Refuse an SQLite database on a network file system (sqlite.org: WAL does not work over one)."""
    database: dict[str, Any] = settings.DATABASES["default"]
    if not database["ENGINE"].endswith("sqlite3") or str(database["NAME"]).startswith("file:"):
        return
    folder = Path(database["NAME"]).parent
    if on_network(folder):
        raise DatabaseOnNetwork(
            f"The database lies on a network disk ({disk_kind(folder)}), where SQLite cannot keep it safe. Nothing was "
            "started. Put the data folder (DOCGEN_DATA) on a disk of this machine, or set DATABASE_URL to PostgreSQL."
        )
