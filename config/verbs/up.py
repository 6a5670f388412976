"""docgen up: start the office: web page, worker, beat and watcher."""

import argparse
import os
import signal
import sys
from pathlib import Path

from config.verbs import _office

HELP = "Start the office in this terminal: web page, worker, beat and watcher, as the Procfile says. Stop with Ctrl-C."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the verb's options."""
    parser.add_argument(
        "--only",
        action="append",
        default=[],
        metavar="NAME",
        help="start only this (web, worker, beat, watcher); may be given several times",
    )


def run(options: argparse.Namespace) -> int:
    """Run all until one of them dies or a person stops them; return 0 when a person did."""
    _office.ready()
    from honcho.environ import parse_procfile
    from honcho.manager import Manager

    house = Path(__file__).resolve().parents[2]
    lines = parse_procfile((house / "Procfile").read_text()).processes
    manager = Manager()
    for name, command in lines.items():
        if not options.only or name in options.only:
            manager.add_process(name, command, cwd=str(house), env=_environment())
    manager.loop()
    asked_to_stop = {None, 0, -signal.SIGTERM, -signal.SIGINT, 128 + signal.SIGTERM, 128 + signal.SIGINT}
    if manager.returncode not in asked_to_stop:
        print(
            "One of the programs stopped by itself, so all were stopped. The last lines above say which and why.",
            file=sys.stderr,
        )
    return 0 if manager.returncode in asked_to_stop else 1


def _environment() -> dict[str, str]:
    from django.conf import settings

    tools = str(Path(sys.executable).parent)
    return os.environ | {
        "PATH": f"{tools}{os.pathsep}{os.environ.get('PATH', '')}", "PORT": str(settings.PORT), "DOCGEN_DATA": str(settings.DATA),
        "READERS": str(settings.READERS), "PYTHONUNBUFFERED": "1",
    }  # fmt: skip
