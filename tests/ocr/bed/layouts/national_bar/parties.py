"""Who sues whom in the papers of this package, and what a caption says of each after the name."""

from collections.abc import Callable
from html import escape as esc
from random import Random

from tests.ocr.bed import words
from tests.ocr.bed.making import Matter, Sides
from tests.ocr.bed.prose import MONTHS
from tests.ocr.bed.truth import Party

BANKS = (
    "U.S. Bank National Association",
    "Wilmington Savings Fund Society, FSB",
    "Deutsche Bank National Trust Company",
    "Prairie State Bank & Trust",
    "Nationstar Mortgage LLC",
    "First Meridian Federal Credit Union",
)
OFFICES = ("Sheriff", "Warden", "Chief of Police", "Director of the Department of Human Services", "County Clerk")
CORPORATE = ("Inc.", "Corp.", "Co.", "LLC", "L.L.C.", "L.P.", "LLP", "N.A.", "Ltd.", "GmbH", "P.C.")
ROMAN = ("Jr.", "Sr.", "II", "III", "IV")


def estate(rng: Random) -> str:
    return f"{rng.choice(('Estate of', 'The Estate of'))} {words.person(rng)}"


def unknown(rng: Random) -> str:
    return rng.choice(("John Does 1-10", "John Doe Corporation", "Unknown Officers", "ABC Insurance Company"))


def relator(rng: Random) -> str:
    return f"United States of America ex rel. {words.person(rng)}"


def suing(rng: Random, bodies: tuple[str, ...]) -> str:
    """One who sues: mostly people and companies."""
    chance = rng.random()
    if chance < 0.42:
        return words.person(rng)
    if chance < 0.68:
        return words.company(rng)
    if chance < 0.76:
        return words.minor(rng)
    if chance < 0.83:
        return estate(rng)
    if chance < 0.87:
        return relator(rng)
    return rng.choice((*BANKS, *bodies)) if chance < 0.94 else words.trading(rng)


def sued(rng: Random, bodies: tuple[str, ...]) -> str:
    """One who is sued: mostly companies, public bodies, their officers."""
    chance = rng.random()
    if chance < 0.38:
        return words.company(rng)
    if chance < 0.62:
        return words.person(rng)
    if chance < 0.82:
        return rng.choice(bodies)
    return rng.choice(BANKS) if chance < 0.9 else words.trading(rng)


def civil(bodies: tuple[str, ...], roles: tuple[str, str] = ("Plaintiff", "Defendant")) -> Callable[[Random], Sides]:
    """How a layout's court makes its sides, with the public bodies near it."""

    def made(rng: Random) -> Sides:
        left = tuple(Party(suing(rng, bodies), roles[0]) for _ in range(rng.choice((1, 1, 1, 1, 2, 2, 3))))
        right = [Party(sued(rng, bodies), roles[1]) for _ in range(rng.choice((1, 1, 1, 2, 2, 3)))]
        if rng.random() < 0.12:
            right.append(Party(unknown(rng), roles[1]))
        return left, tuple(right)

    return made


def is_person(name: str) -> bool:
    return not name.endswith(CORPORATE) and name not in (*BANKS, *words.BODIES) and name.split()[0] in _GIVEN


_GIVEN = {one.split()[0] for one in words.GIVEN_NAMES}


def description(m: Matter, name: str, *, sues: bool) -> str:
    """What the caption adds after this name; often nothing."""
    rng = m.rng
    if name.replace(".", "").isupper() and len(name) < 8:
        return f"a minor, by and through {rng.choice(('her', 'his'))} next friend and parent, {words.person(rng)}"
    if name.startswith(("Estate of", "The Estate of")):
        return f"by and through its Personal Representative, {words.person(rng)}"
    if name in BANKS:
        trust = f"as Trustee for the {rng.choice(words.TRADES)} Mortgage Loan Trust 20{rng.randint(5, 21):02}-{rng.randint(1, 9)}"
        return rng.choice((trust, "", "a national banking association"))
    if name.endswith(CORPORATE) and "a/k/a" not in name:
        return words.description(name)
    if not is_person(name) or any(sign in name for sign in ("d/b/a", "dba", "doing business", "a/k/a")):
        return ""
    return _of_person(rng, sues=sues)


def _of_person(rng: Random, *, sues: bool) -> str:
    house = words.family(rng)
    if sues:
        return rng.choice(
            (
                "an individual",
                "individually and on behalf of all others similarly situated",
                f"as Trustee of the {house} Family Trust dated {rng.choice(MONTHS)} {rng.randint(1, 28)}, {rng.randint(1994, 2019)}",
                f"individually and as Administrator of the Estate of {words.person(rng)}, deceased",
            )
        )
    return rng.choice(
        (
            "an individual",
            f"in {rng.choice(('his', 'her'))} official capacity as {rng.choice(OFFICES)}",
            f"individually and in {rng.choice(('his', 'her'))} official capacity as {rng.choice(OFFICES)}",
        )
    )


def listed(m: Matter, side: tuple[Party, ...], *, upper: bool, told: bool, sues: bool) -> list[str]:
    """A side name by name, as plain text: each with its description where the caption tells it, without the last comma."""
    lines = []
    for party in side:
        more = description(m, party.name, sues=sues) if told and m.rng.random() < 0.75 else ""
        lines.append((party.name.upper() if upper else party.name) + (f", {more}" if more else ""))
    if m.et_al:
        lines[-1] += ", et al."
    return lines


def joined(lines: list[str], *, sign: str = ";") -> str:
    """The list in one run: A; B; and C."""
    mark = sign if any("," in line for line in lines) else ","
    if len(lines) < 3:
        return " and ".join(lines)
    return f"{mark} ".join(lines[:-1]) + f"{mark} and {lines[-1]}"


def bold(text: str) -> str:
    """A name in bold up to its description, escaped."""
    name, comma, rest = text.partition(", ")
    while rest and rest.split(",")[0].split(" ")[0] in (*CORPORATE, *ROMAN, "Inc.", "INC.", "LLC", "LTD.", "FSB", "et"):
        more, comma, rest = rest.partition(", ")
        name += f", {more}"
    return f"<b>{esc(name)}</b>{esc(comma + rest)}"
