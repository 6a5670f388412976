"""Writes made papers into a folder, with their truth, so that one can look: python -m tests.ocr.bed --split tuning --seeds 0-20 --out FOLDER"""

import argparse
from pathlib import Path

from tests.ocr.bed import SPLITS, make
from tests.ocr.bed.degrading import QUALITIES, degrade, degrade_to_tiff


def main() -> None:
    asked = _asked()
    asked.out.mkdir(parents=True, exist_ok=True)
    first, _, last = asked.seeds.partition("-")
    with (asked.out / "truth.jsonl").open("w", encoding="utf-8") as truths:
        for seed in range(int(first), int(last or first) + 1):
            truths.write(_write(seed, asked) + "\n")


def _write(seed: int, asked: argparse.Namespace) -> str:
    """One paper into the folder; its truth as a line."""
    filing, pdf = make(seed, split=asked.split)
    name = f"{asked.split}-{seed:04}-{filing.layout.replace(' ', '-')}"
    if asked.quality == "born":
        (asked.out / f"{name}.pdf").write_bytes(pdf)
    elif asked.tiff:
        (asked.out / f"{name}.tif").write_bytes(degrade_to_tiff(pdf, asked.quality, seed=seed))
    else:
        (asked.out / f"{name}.pdf").write_bytes(degrade(pdf, asked.quality, seed=seed))
    return filing.as_json()


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Court papers of many layouts, as scans, with what is really on them.")
    parser.add_argument("--split", choices=sorted(SPLITS), default="tuning")
    parser.add_argument("--seeds", default="0-8", help="one seed, or the first and the last: 0-20")
    parser.add_argument("--quality", choices=("born", *QUALITIES), default="office")
    parser.add_argument("--tiff", action="store_true", help="a TIFF of all pages instead of a PDF")
    parser.add_argument("--out", type=Path, required=True)
    return parser.parse_args()


main()
