"""docgen ocr: what the office learns from its clerks' decisions, and how often its reading was right."""

import argparse
from typing import TYPE_CHECKING, Any

from config.verbs import _office

if TYPE_CHECKING:
    from intake_watch.decided import Looked
    from intake_watch.learning import Lesson
    from intake_watch.office import Office

HELP = "How often the reading was right and what other thresholds would have done; learn kinds of paper from the papers filed."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the verb's options."""
    what = parser.add_subparsers(dest="what", metavar="learn|calibrate", required=True)
    learn = what.add_parser(
        "learn", help="learn the kinds of papers anew, from public papers alone; nothing is filed by it"
    )
    learn.add_argument("--json", action="store_true")
    calibrate = what.add_parser(
        "calibrate",
        help="error rates by confidence and threshold, from the papers that were decided; nothing is changed by it",
    )
    calibrate.add_argument("--json", action="store_true")
    calibrate.add_argument(
        "--most",
        type=_office.a_count,
        default=2000,
        metavar="N",
        help="look at the newest N papers; 2000 when left out",
    )
    _office.add_viewer(calibrate)


def run(options: argparse.Namespace) -> int:
    """Do what was asked."""
    _office.ready()
    from intake_watch.office import open_office

    office = open_office(readers=1)
    try:
        return {"learn": _learn, "calibrate": _calibrate}[options.what](options, office)
    finally:
        office.close()


def _learn(options: argparse.Namespace, office: "Office") -> int:
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
    sure = "all" if band.whole else f"{band.low:.0%} to {min(band.high, 1.0):.0%}"
    most = f"{band.upper:.1%}" if band.telling else f"{band.upper:.1%}, too few to tell"
    return (band.field, sure, str(band.read), str(band.wrong), f"{band.rate:.1%}", most)


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


def _calibrate(options: argparse.Namespace, office: "Office") -> int:
    """Print how often each field was right, and what today's thresholds and their neighbours do; 1 when no paper was decided yet."""
    from django.conf import settings

    from intake_watch.bench import CaseIndex
    from intake_watch.decided import decided
    from intake_watch.replay import Asked, checked, outcomes
    from ocr.calibration import bands

    looked = decided(_office.viewer(options), office, most=options.most)
    of_fields = bands(row for paper in looked.papers for row in checked(paper))
    asked = Asked(settings.CERTAIN, settings.PLAIN_NUMBER, settings.LOW_OCR)
    tried = list(outcomes(looked.papers, CaseIndex(office.courts, office.court), asked, looked.held))
    told = _papers_as_json(looked)
    if options.json:
        of_settings = [one.to_json() for one in tried]
        _office.print_json(
            {"papers": told, "fields": [band.to_json() for band in of_fields], "thresholds": of_settings}
        )
    else:
        print(_papers_told(told))
        _office.print_table(
            BANDS, [band_row(band) for band in of_fields], title="What was read, against what the docket ended with"
        )
        _office.print_table(
            OUTCOMES, [_outcome_row(one.to_json()) for one in tried], title="What a threshold does to these papers"
        )
        print(NOTES)
    return 0 if looked.papers else 1


def _papers_as_json(looked: "Looked") -> dict[str, Any]:
    from ocr.calibration import telling

    left_out = {"not_clear_enough": len(looked.held), "not_read": looked.unread, "not_kept": looked.gone}
    return {
        "decided": len(looked.papers), "filed_by_themselves": looked.by_itself, "filed_by_hand": looked.by_hand, "undone": looked.undone,
        "left_out": left_out, "telling": telling(len(looked.papers)),
    }  # fmt: skip


def _papers_told(told: dict[str, Any]) -> str:
    """Say in a few lines what the tables rest on."""
    left = told["left_out"]
    few = (
        ""
        if told["telling"]
        else " THAT IS TOO FEW PAPERS TO TELL ANYTHING; wait for more before a setting is changed."
    )
    return (
        f"{told['decided']} decided papers: {told['filed_by_themselves']} filed themselves and nobody took them out again, "
        f"{told['filed_by_hand']} were filed by a clerk, {told['undone']} filed themselves and were taken out again.{few}\n"
        f"Left out: {left['not_clear_enough']} that were not clear enough to be read on, {left['not_read']} that came to the desk before they "
        f"were read, {left['not_kept']} of which what was read is not kept any more."
    )


OUTCOMES = (
    "Setting",
    "Value",
    "To the desk",
    "Filed by itself",
    "In a wrong case",
    "At most (95 %)",
    "Right case, other title",
    "Unknown",
)
NOTES = (
    "What nobody corrected counts as right; a paper filed by itself and taken out again counts as a wrong number, whatever the reason was. A party "
    "the case does not list counts as wrong, though a new one may be right. A date is left out where a clerk filed as of the day of receipt.\n"
    "To the desk, filed, wrong: as the steps would decide today, every case open. Unknown: papers a lower value would read on, of which nothing is "
    "known. Nothing was changed; the settings are explained in docs/guide/settings.md."
)


def _outcome_row(one: dict[str, Any]) -> tuple[str, ...]:
    value = f"{one['value']:g}{' (today)' if one['today'] else ''}"
    most = f"{one['wrong_case_at_most']:.1%}" + ("" if one["telling"] else ", too few")
    counts = (one["desk"], one["filed"], one["wrong_case"], most, one["wrong_title"], one["unknown"] or "")
    return (one["setting"], value, *map(str, counts))
