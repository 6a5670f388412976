"""Programs the tests and measurements need beside us: each in an environment of its own, locked with hashes, installed when first asked for."""

import subprocess
import sys
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[1]


def environment(name: str, lock: Path) -> Path:
    """Return the folder of commands of the environment with exactly the packages of this lock, installing them when they are not there yet."""
    place = CHECKOUT / f".venv-{name}"
    ready = place / ".ready"
    if not ready.exists() or ready.read_text() != lock.read_text():
        subprocess.run([sys.executable, "-m", "venv", "--clear", str(place)], check=True)
        subprocess.run(
            [place / "bin/python", "-m", "pip", "install", "-q", "--require-hashes", "--no-deps", "-r", lock],
            check=True,
        )
        ready.write_text(lock.read_text())
    return place / "bin"
