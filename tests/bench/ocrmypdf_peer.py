"""OCRmyPDF beside us: the newest one, in an environment of its own, locked with hashes; started as its users start it."""

import subprocess
import sys
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[2]
LOCK = Path(__file__).with_name("ocrmypdf.lock")
PLACE = CHECKOUT / ".venv-ocrmypdf"


def command() -> Path:
    """Return the ocrmypdf command, installing it when it is not there yet."""
    ready = PLACE / ".ready"
    if not ready.exists() or ready.read_text() != LOCK.read_text():
        subprocess.run([sys.executable, "-m", "venv", "--clear", str(PLACE)], check=True)
        subprocess.run(
            [PLACE / "bin/python", "-m", "pip", "install", "-q", "--require-hashes", "--no-deps", "-r", LOCK],
            check=True,
        )
        ready.write_text(LOCK.read_text())
    return PLACE / "bin/ocrmypdf"


def read(source: Path, out: Path, *, jobs: int) -> None:
    """Read the PDF with default settings and this many jobs; pages that carry text already are passed over."""
    subprocess.run(
        [command(), "--jobs", str(jobs), "--skip-text", "--quiet", source, out], check=True, capture_output=True
    )
