"""PURE. Which languages the reading engine can read on this machine."""

import shutil
import subprocess


def missing_languages(wanted: str) -> list[str]:
    """Return those of the languages (`eng+spa`) whose model is not installed; all of them when the engine itself is not."""
    there = _installed()
    return [language for language in wanted.split("+") if language not in there]


def _installed() -> list[str]:
    if not shutil.which("tesseract"):
        return []
    return subprocess.run(["tesseract", "--list-langs"], capture_output=True, text=True, check=False).stdout.split()
