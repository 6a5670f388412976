"""Who sues and is sued in a federal court: parties as their captions name them, and what stands after a name."""

from collections.abc import Callable
from dataclasses import replace
from html import escape as esc
from random import Random

from tests.ocr.bed import pieces, words
from tests.ocr.bed.making import Matter, Sides
from tests.ocr.bed.truth import Party

TRUSTEES = (
    "Deutsche Bank National Trust Company",
    "Wilmington Savings Fund Society, FSB",
    "U.S. Bank National Association",
    "The Bank of New York Mellon",
    "Wells Fargo Bank, N.A.",
)
NATION = (
    "United States of America",
    "United States Postal Service",
    "Internal Revenue Service",
    "U.S. Department of Labor",
    "Equal Employment Opportunity Commission",
    "Securities and Exchange Commission",
)
STATES = ("Delaware", "New York", "Texas", "Florida", "Michigan", "Colorado", "Massachusetts")
FORMS = {
    "Inc.": "corporation",
    "Corp.": "corporation",
    "LLC": "limited liability company",
    "L.P.": "limited partnership",
}
OFFICES = ("Sheriff", "Chief of Police", "Superintendent", "County Treasurer", "Director of Public Works")
SEVERAL = ("Plaintiffs", "Defendants", "Petitioners", "Debtors")
OWN = (*TRUSTEES, *NATION, *words.BODIES)


def plaintiff(rng: Random) -> str:
    return _one_of(rng, (*[words.person] * 8, *[words.company] * 4, _estate, words.minor, _relator, _enforcer, _trust))


def defendant(rng: Random) -> str:
    return _one_of(
        rng, (*[words.company] * 7, *[words.person] * 4, words.public_body, words.trading, _trust, _county, _agency)
    )


def _one_of(rng: Random, makers: tuple[Callable[[Random], str], ...]) -> str:
    return rng.choice(makers)(rng)


def entitled(titles: dict[str, str]) -> Callable[[Random, str, dict[str, str]], str]:
    """Titles of a court's own by kind of paper; of several on a side the one who is named files for himself."""

    def titled(rng: Random, kind: str, names: dict[str, str]) -> str:
        called = {
            side: name.replace("s ", " ", 1) if name.split(" ")[0] in SEVERAL else name for side, name in names.items()
        }
        chosen = rng.choice(titles[kind].replace("\n", "|").split("|"))
        return chosen.format(**{side: name.upper() for side, name in called.items()})

    return titled


def _trust(rng: Random) -> str:
    return rng.choice(TRUSTEES)


def _agency(rng: Random) -> str:
    return rng.choice(NATION[1:4])


def _enforcer(rng: Random) -> str:
    return rng.choice((NATION[0], *NATION[4:]))


def _estate(rng: Random) -> str:
    return f"{rng.choice(('Estate of', 'The Estate of'))} {words.person(rng)}"


def _relator(rng: Random) -> str:
    return f"United States of America ex rel. {words.person(rng)}"


def _county(rng: Random) -> str:
    return f"{rng.choice(('County of', 'City of', 'Township of'))} {rng.choice(words.FAMILY_NAMES)}"


def civil(rng: Random) -> Sides:
    """A suit of one to three against one to four."""
    left = {plaintiff(rng)}
    if not left & {*NATION} and not any(" ex rel. " in name for name in left):
        left |= {_one_of(rng, (words.person, words.person, words.company)) for _ in range(rng.choice((0, 0, 1, 2)))}
    right = {defendant(rng) for _ in range(rng.choice((1, 1, 2, 2, 3, 4)))} - left
    right = right or {words.person(rng)}
    return _all(left, "Plaintiff"), _all(right, "Defendant")


def alone(m: Matter) -> Matter:
    """A prisoner who petitions does so alone, and against one."""
    return replace(m, et_al=False) if m.left[0].role.startswith("Petitioner") else m


def _all(names: set[str], role: str) -> tuple[Party, ...]:
    return tuple(Party(name, role) for name in sorted(names))


def tail(rng: Random, name: str, *, suing: bool) -> str:
    """What a caption says of a party after its name, with its comma; mostly nothing."""
    often = rng.random()
    if name.replace(".", "").isupper() and len(name) < 8:
        return f", a minor, by and through {rng.choice(('her mother', 'his father', 'her next friend'))}, {words.person(rng)}"
    if name.startswith(("Estate of", "The Estate of")):
        return f", by and through its personal representative, {words.person(rng)}" if often < 0.7 else ""
    if name in TRUSTEES:
        series = f"{rng.choice(words.TRADES)} Mortgage Loan Trust 200{rng.randint(4, 7)}-HE{rng.randint(1, 9)}"
        return f", as Trustee for {series}" if often < 0.7 else ""
    if name in OWN or name.startswith(("County", "City", "Township")):
        return ", a municipal corporation" if name.startswith("City") and often < 0.5 else ""
    form = next((form for form in FORMS if name.endswith(form)), "")
    if form:
        return f", a {rng.choice(STATES)} {FORMS[form]}" if often < 0.4 else ""
    return _said_of_a_person(rng, often, suing=suing) if words.description(name) == "an individual" else ""


def _said_of_a_person(rng: Random, often: float, *, suing: bool) -> str:
    if often < 0.2 and suing:
        return ", individually and on behalf of all others similarly situated"
    if often < 0.2:
        return f", individually and in {rng.choice(('his', 'her'))} official capacity as {rng.choice(OFFICES)}"
    return ", an individual" if often < 0.27 else ""


def listed(m: Matter, side: tuple[Party, ...], *, upper: bool = True, described: bool = True) -> list[str]:
    """A side, a party a piece, each with what stands after it, its comma or semicolon and the last "and"."""
    told = []
    for party in side:
        name = party.name.upper() if upper else party.name
        told.append(
            esc(
                name
                + (tail(m.rng, party.name, suing=side is m.left) if described and " d/b/a " not in party.name else "")
            )
        )
    if m.et_al:
        return [*(f"{one}," for one in told[:-1]), f"{told[-1]}, et al.,"]
    end = ";" if any(", " in one for one in told) and len(told) > 1 else ","
    joined = [f"{one}{end}" for one in told[:-2]]
    if len(told) > 1:
        joined.append(f"{told[-2]}{end} and")
    return [*joined, f"{told[-1]},"]


def fitted(told: list[str], ems: float) -> list[str]:
    """The same, broken into lines no wider than so many ems."""
    return [line for one in told for line in pieces.wrapped(one, ems)]
