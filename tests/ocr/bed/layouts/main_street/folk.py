"""Who sues and who is sued in a state's trial courts, and what a caption says of each after the name."""

from collections.abc import Callable, Mapping
from html import escape as esc
from random import Random

from tests.ocr.bed import words
from tests.ocr.bed.making import Matter, Sides
from tests.ocr.bed.truth import Party

Name = Callable[[Random], str]
BANKS = (
    "Wells Fargo Bank, N.A.",
    "U.S. Bank National Association",
    "Discover Bank",
    "Capital One, N.A.",
    "Citibank, N.A.",
    "Nationstar Mortgage LLC",
    "Midland Credit Management, Inc.",
    "Portfolio Recovery Associates, LLC",
    "LVNV Funding LLC",
    "Synchrony Bank",
    "Freedom Mortgage Corporation",
    "JPMorgan Chase Bank, N.A.",
)
INSURERS = (
    "State Farm Mutual Automobile Insurance Company",
    "Allstate Fire and Casualty Insurance Company",
    "Progressive Direct Insurance Company",
    "GEICO General Insurance Company",
    "Farmers Insurance Exchange",
)
SHOPS = (
    "Walmart Inc.",
    "Home Depot U.S.A., Inc.",
    "Dollar General Corporation",
    "Kroger Co.",
    "Target Corporation",
    "Lowe's Home Centers, LLC",
    "Uber Technologies, Inc.",
    "FedEx Ground Package System, Inc.",
)
LANDLORDS = (
    "Maple Grove Apartments LLC",
    "Riverside Gardens Associates, L.P.",
    "The Pines at Oak Hollow",
    "Cedar Court Realty Corp.",
    "219 Prospect Avenue Urban Renewal LLC",
    "Hillcrest Village Section II, Inc.",
    "Parkview Towers Co., LLC",
)
POOLS = (
    "RMAC Trust, Series 2016-CTT",
    "GSAMP Trust 2006-HE3",
    "LSF9 Master Participation Trust",
    "Towd Point Mortgage Trust 2019-4",
)
BODIES = ("Department", "County", "State of", "School", "Authority", "Board", "Health", "Apartments", "Towers", "Pines")
CAPACITIES = (
    "individually and in an official capacity as Deputy Sheriff",
    "individually and as Trustee",
    "an unmarried person",
)


def bank(rng: Random) -> str:
    return rng.choice(BANKS)


def insurer(rng: Random) -> str:
    return rng.choice(INSURERS)


def shop(rng: Random) -> str:
    return rng.choice(SHOPS)


def landlord(rng: Random) -> str:
    return rng.choice((*LANDLORDS, words.person(rng), f"{words.family(rng)} Properties, LLC"))


def estate(rng: Random) -> str:
    return f"{rng.choice(('Estate of', 'The Estate of'))} {words.person(rng)}"


def known_as(rng: Random) -> str:
    """A person under two names."""
    given, family = rng.choice(words.GIVEN_NAMES), words.family(rng)
    return f"{given} {family} {rng.choice(('a/k/a', 'aka', 'f/k/a'))} {given} {rng.choice(words.FAMILY_NAMES)}"


def town(*places: str) -> Name:
    """The public bodies of a place."""
    return lambda rng: rng.choice(places)


PEOPLE: tuple[Name, ...] = (words.person,)
ANYONE: tuple[Name, ...] = (*PEOPLE * 6, words.company, words.company, words.trading, known_as, estate)
SUED: tuple[Name, ...] = (*PEOPLE * 4, words.company, words.company, shop, insurer, words.trading, known_as)
LENDERS: tuple[Name, ...] = (bank, bank, words.company)


def sides(
    first: tuple[str, tuple[Name, ...]], second: tuple[str, tuple[Name, ...]], *, most: int = 3
) -> Callable[[Random], Sides]:
    """Two sides with their roles, one to `most` on each, mostly one."""

    def made(rng: Random) -> Sides:
        return _side(rng, *first, most), _side(rng, *second, most)

    return made


def _side(rng: Random, role: str, makers: tuple[Name, ...], most: int) -> tuple[Party, ...]:
    count = min(most, rng.choice((1, 1, 1, 1, 2, 2, 3)))
    names = dict.fromkeys(rng.choice(makers)(rng) for _ in range(count))
    return tuple(Party(name, role) for name in names)


def married(rng: Random) -> Sides:
    """The two of a marriage; one of them may have the other's name."""
    one, other = words.person(rng), words.person(rng)
    if rng.random() < 0.6:
        other = f"{rng.choice(words.GIVEN_NAMES)} {rng.choice('ABCDEJKLMRST')}. {one.split(',')[0].split()[-1].replace('.', '')}"
        other = other if not one.endswith((".", "II", "III", "IV")) else words.person(rng)
    return (Party(one, "Petitioner"),), (Party(other, "Respondent"),)


def told(m: Matter, side: tuple[Party, ...], *, upper: bool = True, described: bool = False) -> str:
    """A side as a caption lists it, each name with what is said of it after a comma when `described`."""
    parts = [_one(m, party.name, upper=upper, described=described) for party in side]
    if m.et_al:
        return f"{parts[0]}, {'ET AL.' if upper else 'et al.'}"
    joint = "; " if described else ", "
    return parts[0] if len(parts) == 1 else joint.join(parts[:-1]) + (joint if described else " ") + "and " + parts[-1]


def _one(m: Matter, name: str, *, upper: bool, described: bool) -> str:
    shown = esc(name.upper() if upper else name)
    said = description(m.rng, name) if described else ""
    return f"{shown}, {esc(said)}" if said else shown


def description(rng: Random, name: str) -> str:
    """What a caption adds to a name."""
    if any(sign in name for sign in (" d/b/a ", " dba ", " doing business ", " a/k/a ", " aka ", " f/k/a ")):
        return ""
    if "Estate of" in name:
        return f"by and through its Personal Representative, {words.person(rng)}"
    if name in BANKS:
        return rng.choice(
            ("a national banking association", f"as Trustee for {rng.choice(POOLS)}", "its successors and assigns")
        )
    if name.startswith(("City of", "County of", "Town of", "The City of")):
        return "a municipal corporation"
    if any(word in name for word in BODIES):
        return ""
    if words.description(name) != "an individual" or name in (*INSURERS, *SHOPS, *LANDLORDS):
        return rng.choice(("a foreign corporation", "a domestic corporation authorized to do business in this State"))
    return rng.choice(
        (
            "an individual",
            "individually",
            f"as Trustee of the {words.family(rng)} Family Trust",
            rng.choice(CAPACITIES),
            "",
        )
    )


def titled(titles: Mapping[str, tuple[str, ...]]) -> Callable[[Random, str, dict[str, str]], str]:
    """A title of a kind, the sides and a name in capitals where the rest of it is."""

    def made(rng: Random, kind: str, names: dict[str, str]) -> str:
        chosen = rng.choice(titles[kind])
        if chosen.isupper() or "{" in chosen and chosen.split("{")[0].isupper():
            names = {slot: name.upper() for slot, name in names.items()}
        return chosen.format(**names)

    return made
