"""The `docgen` command: the office's own verbs, each in a module of config/verbs."""

import argparse
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from types import ModuleType

VERBS = (
    "setup", "doctor", "up", "cases", "intake", "desk", "ocr", "where", "cover_sheet", "draw", "sign", "issue", "money", "search", "daysheet", "report",
    "audit", "backup", "restore", "verify", "seal", "courts", "users", "manage",
)  # fmt: skip

SUMMARY = """\
docgen: the back office of a court.

  First day
    docgen setup --court us/xx/NAME     make the data folder for this court
    docgen doctor                       say what is missing on this machine
    docgen cases import FILE.csv        bring the cases in
    docgen up                           start the office: page, worker, beat, watcher

  Paper in
    docgen intake run --once            take in all that lies in the folder, and stop
    docgen desk list                    what waits for a person, and why
    docgen ocr calibrate                how often the reading was right, and what other thresholds would have done
    docgen ocr learn                    learn from the papers filed which words tell which kind of paper
    docgen where NAME                   what became of the file I dropped?
    docgen cover-sheet                  a sheet that tells the scanner's stack what it is
    docgen daysheet                     dropped = filed + returned + on the desk + in progress
    docgen report reading               how well papers were read, per day, lane and scanner

  Documents out
    docgen draw summons --case NUMBER --out FILE.pdf      a draft
    docgen sign DRAFT --office clerk --name NAME --title TITLE, then docgen issue DRAFT --out FILE.pdf
    docgen search WORDS                 find words in filed papers

  Money at the counter
    docgen money day --open 200.00 --drawer A          open a drawer with its float; without --open: the day's sheet
    docgen money assess CASE --fee CODE --owed-by NAME; money take CASE --paid 350.00 --payer NAME --tender cash
    docgen money void RECEIPT --reason WHY; money close --drawer A --cash 550.00

  Keeping house
    docgen users add NAME --role ROLE   make an account (users password, close, open, list)
    docgen seal CASE --as sealed --authority "docket entry 12"
    docgen backup FILE, docgen restore FILE, docgen verify, docgen audit verify
"""


def main(given: Sequence[str] | None = None) -> int:
    """Run one verb; return 0 when it was done, 1 when it was not (the reason is printed), 2 when it was asked wrongly."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
    modules = {name: import_module(f"config.verbs.{name}") for name in VERBS}
    options = _parser(modules).parse_args(given)
    try:
        return int(options.verb.run(options))
    except BrokenPipeError:
        return 0
    except KeyboardInterrupt:
        return 130
    except Exception as fault:
        return _told(fault)


def _parser(modules: dict[str, ModuleType]) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="docgen", description=SUMMARY, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    verbs = parser.add_subparsers(metavar="VERB", title="all verbs (docgen VERB --help tells more)", required=True)
    for name, module in modules.items():
        verb = verbs.add_parser(
            name.replace("_", "-"),
            help=module.HELP,
            description=module.HELP,
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        module.add_arguments(verb)
        verb.set_defaults(verb=module)
    return parser


def _told(fault: Exception) -> int:
    """Print a fault as a letter: the sentence of one we know; of one we do not, where to look, and no traceback."""
    from config import letters

    print(letters.letter(fault), file=sys.stderr)
    if os.environ.get("DOCGEN_TRACEBACK"):
        raise fault
    return 1


if __name__ == "__main__":
    sys.exit(main())
