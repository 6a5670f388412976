"""OCRmyPDF beside us: the newest one, in an environment of its own, locked with hashes; started as its users start it."""

import subprocess
from pathlib import Path

from tests.apart import environment

LOCK = Path(__file__).with_name("ocrmypdf.lock")


def command() -> Path:
    """Return the ocrmypdf command, installing it when it is not there yet."""
    return environment("ocrmypdf", LOCK) / "ocrmypdf"


def read(source: Path, out: Path, *, jobs: int) -> None:
    """Read the PDF with default settings and this many jobs; pages that carry text already are passed over."""
    subprocess.run(
        [command(), "--jobs", str(jobs), "--skip-text", "--quiet", source, out], check=True, capture_output=True
    )
