"""What the papers of this set have in common: the style of running text, faces, counsel for the state, people with long names."""

from html import escape as esc
from random import Random

from tests.ocr.bed import words
from tests.ocr.bed.making import Matter
from tests.ocr.bed.truth import Attorney, Party

RUNNING = """
.h { font-weight: bold; text-align: center; margin: 6pt 0; } .p { text-indent: 0.5in; margin-bottom: 8pt; }
.q { margin: 0 0.7in 10pt; line-height: 1.2; } .rows { margin: 0 auto 10pt; line-height: 1.2; } .rows td, .rows th { padding: 2pt 12pt; }
.rows td { border-bottom: 0.5pt solid; } .r { text-align: right; } .sig { line-height: 1.25; margin-top: 18pt; break-inside: avoid; }
.by { margin: 14pt 0 0 3.1in; } .service { margin-top: 22pt; line-height: 1.3; } .exhibit { break-before: page; text-align: center;
padding-top: 3.5in; font-size: 22pt; } .behind { break-before: page; line-height: 1.3; }
"""
WIDER = {"Liberation Mono": 1.22, "DejaVu Serif": 1.2, "DejaVu Sans": 1.2, "Noto Serif": 1.12, "Noto Sans": 1.1}


def listed(titles: str) -> tuple[str, ...]:
    """Titles as they are noted down: several a line, a bar between them."""
    return tuple(titles.strip().replace("\n", "|").split("|"))


def wide(font: str) -> float:
    """How much wider than a Roman face a text in this one runs."""
    return WIDER.get(font, 1.03)


def spanned(rng: Random) -> str:
    """A person, often with two family names, now and then with another name."""
    one, two = rng.sample(words.FAMILY_NAMES, 2)
    given = rng.choice(words.GIVEN_NAMES)
    shapes = (
        f"{given} {rng.choice('ABCDEGJLMRST')}. {one}",
        f"{given} {one} {two}",
        f"{given} {one}-{two}",
        f"{given} {rng.choice(words.GIVEN_NAMES)} {one}",
        f"{given} {one}, {rng.choice(('Jr.', 'Sr.', 'III'))}",
        f"{given} {one}",
        f"{given} {one}",
    )
    return rng.choice(shapes)


def child(rng: Random) -> str:
    """A child by initials, with or without full stops between them."""
    letters = rng.sample("ABCDEGHJKLMNRSTVZ", rng.choice((2, 2, 3)))
    return rng.choice((".".join(letters) + ".", ".".join(letters) + "."))


def told(party: Party, after: str = "", *, upper: bool = True) -> str:
    """A party's name, safe to print, with what describes it behind."""
    name = party.name.upper() if upper else party.name
    return esc(f"{name}{after}")


def state_counsel(
    offices: tuple[str, ...], defenders: tuple[str, ...], rng: Random, side: tuple[Party, ...]
) -> tuple[Attorney, ...]:
    """One or two lawyers of the state's office, or of the accused: a public defender or a small firm."""
    if not side:
        return ()
    state = side[0].name.lower().startswith(("state", "the state", "people", "the people", "united states"))
    house = rng.choice(offices) if state else rng.choice((*defenders, words.firm(rng)))
    low = rng.randint(41000, 99000)
    return tuple(
        Attorney(spanned(rng), f"{low + at * 371:07}", house, side[0].name) for at in range(rng.choice((1, 1, 2)))
    )


def stamped(m: Matter) -> tuple[str, str]:
    """Day and hour of the filing, as a portal prints them."""
    mark = m.filed
    day = mark.on if mark else m.dated
    return f"{day:%m/%d/%Y}", mark.time if mark else ""
