"""docgen ocr: what the office learns from its clerks' decisions."""

import argparse
from typing import TYPE_CHECKING, Any

from config.verbs import _office

if TYPE_CHECKING:
    from intake_watch.learning import Lesson

HELP = "Learn from the papers filed which words tell which kind of paper, and print how often that was right."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the verb's options."""
    what = parser.add_subparsers(dest="what", metavar="learn", required=True)
    learn = what.add_parser(
        "learn", help="learn the kinds of papers anew, from public papers alone; nothing is filed by it"
    )
    learn.add_argument("--json", action="store_true")


def run(options: argparse.Namespace) -> int:
    """Do what was asked."""
    _office.ready()
    from intake_watch.office import open_office

    office = open_office(readers=1)
    try:
        return _learn(options, office)
    finally:
        office.close()


def _learn(options: argparse.Namespace, office: Any) -> int:
    """Learn, and print how often it was right about papers it had not seen; 1 when there was too little to learn from."""
    from intake_watch import learning

    lessons = learning.learn(office)
    if options.json:
        _office.print_json([_as_json(one) for one in lessons])
    for lesson in () if options.json else lessons:
        _print(lesson)
    return 0 if any(one.learned for one in lessons) else 1


def _print(lesson: "Lesson") -> None:
    from django.conf import settings

    from intake_watch.learning import least_cases
    from ocr.calibration import bands, passing
    from ocr.kind_trial import TITLED, TITLELESS

    where = lesson.court or "all courts"
    if lesson.learned is None:
        print(
            f"{where}: too few papers to learn from ({lesson.papers}). It takes two kinds of paper of at least {least_cases()} "
            "public cases each. Nothing is suggested."
        )
        return
    model, trial = lesson.learned
    print(
        f"{where}: learned {trial.kinds} kinds from {sum(model.kinds.values())} public papers by {len(model.counts)} words. Asked about "
        f"{trial.papers} papers of cases it had not seen it was right on {_of(trial.right(TITLED), trial.papers)} with their title and on "
        f"{_of(trial.right(TITLELESS), trial.papers)} as if their title could not be read; the commonest kind is "
        f"{_of(trial.commonest, sum(model.kinds.values()))}."
    )
    _office.print_table(BANDS, [band_row(band) for band in bands(trial.rows)], title="Papers not seen before")
    certain = settings.KIND_CERTAIN / 100
    spoken, silent = passing([row for row in trial.rows if row.field == TITLELESS], certain)
    print(
        f"Where no title is read it would speak on {_of(spoken.read, spoken.read + silent.read)}, and {_of(spoken.wrong, spoken.read)} of "
        f"that would be wrong (at most {spoken.upper:.1%}); below {settings.KIND_CERTAIN:g} % (DOCGEN_KIND_CERTAIN) it is silent."
        + ("" if spoken.telling else " That is too few papers to tell.")
    )


BANDS = ("Field", "Confidence", "Read", "Wrong", "Error rate", "At most (95 %)")


def band_row(band: Any) -> tuple[str, ...]:
    """Return a line of the table of bands."""
    high = min(band.high, 1.0)
    most = f"{band.upper:.1%}" if band.telling else f"{band.upper:.1%}: too few to tell"
    return (band.field, f"{band.low:.0%} to {high:.0%}", str(band.read), str(band.wrong), f"{band.rate:.1%}", most)


def _of(some: int, all_: int) -> str:
    return f"{some} of {all_} ({some / all_:.1%})" if all_ else "0 of 0"


def _as_json(lesson: "Lesson") -> dict[str, Any]:
    from ocr.calibration import bands

    told = {"court": lesson.court, "papers": lesson.papers, "learned": lesson.learned is not None}
    if lesson.learned is None:
        return told
    model, trial = lesson.learned
    return told | {
        "kinds": dict(model.kinds), "words": len(model.counts), "commonest": trial.commonest,
        "bands": [band.to_json() for band in bands(trial.rows)],
    }  # fmt: skip
