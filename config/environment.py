"""Reads settings from the environment, and says in a sentence how to mend one that cannot be read."""

import os
from pathlib import Path


class SettingUnreadable(SystemExit):
    """A setting has a value that cannot be used; nothing was started."""


def text(name: str, default: str) -> str:
    """Return the setting as it stands, or the default when it is unset or empty."""
    return os.environ.get(name, "") or default


def whole_number(name: str, default: int) -> int:
    """Return the setting as a whole number; stop with a sentence when it is something else."""
    return int(number(name, float(default)))


def number(name: str, default: float) -> float:
    """Return the setting as a number; stop with a sentence when it is something else."""
    given = text(name, str(default))
    try:
        return float(given)
    except ValueError:
        raise SettingUnreadable(
            f"The setting {name} must be a number, but it is {given!r}. Nothing was started."
        ) from None


def yes(name: str, default: bool = False) -> bool:
    """Return whether the setting says yes (1, yes, true, on)."""
    return text(name, "yes" if default else "no").lower() in {"1", "yes", "true", "on"}


def folder(name: str, default: Path) -> Path:
    """Return the setting as an absolute folder path; a leading ~ is the home folder."""
    return Path(text(name, str(default))).expanduser().resolve()
