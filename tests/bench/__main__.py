"""The one way to measure: python -m tests.bench NAME [--assert] [--long]."""

import argparse
import sys
from importlib import import_module
from pathlib import Path


def main() -> int:
    """Run one measurement; 1 when --assert is given and a goal is missed."""
    names = sorted(path.stem.removeprefix("bench_") for path in Path(__file__).parent.glob("bench_*.py"))
    parser = argparse.ArgumentParser(prog="script/bench", description="Measure one part of the house.")
    parser.add_argument("name", choices=names)
    parser.add_argument("--assert", dest="strict", action="store_true", help="exit 1 where a goal is missed")
    parser.add_argument("--long", action="store_true", help="the long form, where there is one")
    options = parser.parse_args()
    bench = import_module(f"tests.bench.bench_{options.name}")
    table = bench.measure_long() if options.long and hasattr(bench, "measure_long") else bench.measure()
    print(table.text())
    missed = table.missed()
    print(table.summary())
    return 1 if options.strict and missed else 0


if __name__ == "__main__":
    sys.exit(main())
