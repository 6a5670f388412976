"""Signs of life: each long-running program touches a file of its own in the data folder."""

from datetime import UTC, datetime
from pathlib import Path

from django.conf import settings


def beat(name: str, *, now: datetime) -> None:
    """Say that the program of this name was alive at this time."""
    folder = Path(settings.DATA) / "alive"
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    (folder / name).write_text(now.astimezone(UTC).isoformat())


def age(name: str, *, now: datetime) -> float | None:
    """Return how long ago the program was last alive (seconds); None when it never was."""
    try:
        return (now - datetime.fromisoformat((Path(settings.DATA) / "alive" / name).read_text())).total_seconds()
    except (OSError, ValueError):
        return None
