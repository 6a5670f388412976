"""Teaches the eye for titles anew, from papers made and read for it; takes about a quarter of an hour on two cores."""

import os
import subprocess
import tempfile
from pathlib import Path

from tests.apart import CHECKOUT, environment
from tests.ocr.learning.examples import write_examples

HERE = Path(__file__).parent
OUT = CHECKOUT / "ocr/title_trees.json"


def main() -> None:
    """Make the papers, read them, grow the trees, and put them where the reading finds them."""
    commands = environment("learning", HERE / "learning.lock")
    with tempfile.TemporaryDirectory() as place:
        examples = Path(place) / "examples"
        papers = write_examples(examples, jobs=os.cpu_count() or 1)
        subprocess.run([commands / "python", HERE / "grow.py", examples, OUT], check=True)
    print(f"The eye for titles has learned from {papers} papers; its trees are in {OUT.relative_to(CHECKOUT)}.")


if __name__ == "__main__":
    main()
