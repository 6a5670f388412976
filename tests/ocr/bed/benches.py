"""The courts papers come from: the shipped profiles and a few of the bed's own, and numbers each of them could have given."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from random import Random

from records.rules.court import CourtProfile, Courts
from tests.ocr.bed.numbering import east, federal
from tests.ocr.bed.numbering.west import WEST

OWN = Path(__file__).parent / "courts"
SHIPPED = Path(__file__).parents[3] / "config" / "courts"
DIVISIONS = {"us/fed/nd-cal": "345", "us/fed/d-ariz": "234"}
OFFICES = {"2": "PHX", "3": "PCT", "4": "TUC"}  # of the District of Arizona, by the division's digit
LOS_ANGELES = {
    "civil": "CV",
    "probate": "PB",
    "juvenile": "JP",
    "small claims": "SC",
    "family": "FL",
    "limited": "LC",
}
SUITS = ("GC", "PF", "CV", "UD")


@dataclass(frozen=True)
class Number:
    """A case number: in the caption, and in the line the court's system prints over each page."""

    caption: str
    header: str


@cache
def benches() -> dict[str, CourtProfile]:
    """Every court by id, the shipped ones first."""
    return {court.id: court for folder in (OWN, SHIPPED) for court in Courts(folder).all()}


def number(rng: Random, court: str, nature: str, year: int, initials: str) -> Number:
    """A number this court could have given a case of this nature in this year."""
    if court in federal.MAKERS:
        return Number(*federal.MAKERS[court](rng, nature, year % 100, initials))
    if court in DIVISIONS:
        return _district(rng, court, nature, year % 100, initials)
    plain = _state(rng, court, nature, year)
    return Number(plain, plain)


def _district(rng: Random, court: str, nature: str, year: int, initials: str) -> Number:
    kind = "cr" if nature == "criminal" else "md" if nature == "mdl" else "cv"
    serial = rng.randint(12, 9899)
    division = rng.choice(DIVISIONS[court])
    header = f"{division}:{year:02}-{kind}-{serial:05}-{initials}"
    if nature == "mdl":
        return Number(
            rng.choice(
                (
                    f"MDL No. {year:02}-{serial:05}",
                    f"MDL {year:02}-{serial:05}-{OFFICES.get(division, 'PHX')}-{initials}",
                )
            ),
            header,
        )
    if court == "us/fed/d-ariz":
        old = f"{kind.upper()}-{year:02}-{serial:05}-{OFFICES[division]}-{initials}"
    else:
        old = f"{kind[0].upper() if kind == 'cv' else 'CR'} {year:02}-{serial:05} {initials}"
    return Number(rng.choice((header, header, old)), header)


def _state(rng: Random, court: str, nature: str, year: int) -> str:
    serial, short = rng.randint(100, 99999), year % 100
    match court:
        case "us/ca/los-angeles":
            place = rng.choice(("ST", "ST", "SM", "BC", "VE")) if nature != "juvenile" else "CC"
            return f"{short:02}{place}{LOS_ANGELES.get(nature, 'CV')}{serial:05}"
        case "us/ca/san-francisco":
            return f"C{rng.choice(SUITS)}-{short:02}-{600000 + serial % 99999}"
        case "us/tn/workers-comp-nashville":
            return f"{year}-{rng.randint(1, 8):02}-{serial % 9000 + 1000}"
        case "us/tx/jim-wells-justice":
            return rng.choice((f"E-{short:02}-{serial % 9000 + 100:04}", f"SC-{year}-{serial % 99000:05}"))
        case "us/fed/ca9":
            return f"{short:02}-{15000 + serial % 60000}"
        case _:
            return _own(rng, court, nature, year, serial)


def _own(rng: Random, court: str, nature: str, year: int, serial: int) -> str:
    short = year % 100
    if court in east.MAKERS:
        return east.MAKERS[court](rng, nature, year)
    if court in WEST:
        return WEST[court](rng, nature, year)
    match court:
        case "us/ny/new-york-supreme":
            return f"{rng.choice((15, 45, 65))}{serial % 9999:04}/{year}"
        case "us/tx/travis-district":
            return f"D-1-{'FM' if nature == 'juvenile' else 'GN'}-{short:02}-{serial % 9999:06}"
        case "us/ca/second-appellate":
            return f"B{300000 + serial:06}"
        case "us/fed/cd-cal-bankruptcy":
            return f"{rng.choice('268')}:{short:02}-bk-{10000 + serial % 9999}-{rng.choice(('BR', 'VZ', 'SK', 'WB'))}"
        case _:
            return f"SJ{year}CV{serial % 99999:05}"


def lower_number(rng: Random) -> str:
    """The number an appeal comes from in a federal district court."""
    initials = rng.choice(("DLR", "JST", "EMC", "VC", "SPL"))
    return f"{rng.randint(1, 5)}:{rng.randint(17, 24)}-cv-{rng.randint(101, 9899):05}-{initials}"


def trial_number(rng: Random) -> str:
    """The number an appeal comes from in Los Angeles."""
    return f"{rng.randint(17, 24)}STCV{rng.randint(1001, 48000):05}"


def other_number(rng: Random) -> str:
    """The number of some other case, as a paper cites it."""
    year, serial = rng.randint(12, 25), rng.randint(101, 9899)
    shapes = (
        f"{rng.randint(1, 8)}:{year}-cv-{serial:05}-{rng.choice(('DLR', 'JST', 'EMC'))}",
        f"{year}-{serial + 10000}",
        f"{year}STCV{serial + 10000}",
        f"CGC-{year}-{serial + 560000}",
        f"A{serial + 150000}",
    )
    return rng.choice(shapes)
