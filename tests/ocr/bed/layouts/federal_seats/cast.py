"""Who sues whom in the federal courts: people, firms, estates, officials and the government, and what a caption adds to each name."""

from random import Random

from tests.ocr.bed import words
from tests.ocr.bed.truth import Attorney, Party

INSURERS = """
State Farm Fire and Casualty Company|Allstate Vehicle and Property Insurance Company|Scottsdale Insurance Company|Lloyd's Syndicate 2623
Liberty Mutual Fire Insurance Co.|National Union Fire Insurance Company of Pittsburgh, Pa.|GEICO Advantage Insurance Company
"""
BANKS = """
JPMorgan Chase Bank, N.A.|Deutsche Bank National Trust Company|Wells Fargo Bank, N.A.|U.S. Bank National Association|PNC Bank, N.A.
The Bank of New York Mellon|Wilmington Savings Fund Society, FSB|Nationstar Mortgage LLC d/b/a Mr. Cooper|Specialized Loan Servicing LLC
"""
TRUSTS = (
    "as Trustee for the RMAC 2019-CTT Trust|as Indenture Trustee|not in its individual capacity but solely as Trustee"
)


def pool(text: str) -> tuple[str, ...]:
    """The pieces of a list written with bars and line ends."""
    return tuple(text.strip().replace("\n", "|").split("|"))


def insurer(rng: Random) -> str:
    return rng.choice(pool(INSURERS))


def bank(rng: Random) -> str:
    return rng.choice(pool(BANKS))


def estate(rng: Random) -> str:
    return f"{rng.choice(('Estate of', 'The Estate of'))} {words.person(rng)}"


def married(rng: Random) -> tuple[str, str]:
    """Two of one family name."""
    name = words.family(rng)
    one, other = rng.sample(words.GIVEN_NAMES, 2)
    return f"{one} {name}", f"{other} {name}"


def described(rng: Random, name: str) -> str:
    """What the caption says of a party behind its name, with the comma before it; often nothing."""
    if name.startswith(("Estate", "The Estate")):
        return f", by and through its Personal Representative, {words.person(rng)}"
    if name.replace(".", "").isupper() and len(name) < 8:
        return f", a minor, by and through {rng.choice(('his', 'her'))} next friend, {words.person(rng)}"
    if "Trust" in name or name.startswith("U.S. Bank"):
        return f", {rng.choice(pool(TRUSTS))}"
    if " d/b/a " in name or rng.random() < 0.55:
        return ""
    told = words.description(name)
    return "" if told == "an individual" and rng.random() < 0.7 else f", {told}"


def attorneys(rng: Random, side: tuple[Party, ...], low: int, high: int, house: str = "") -> tuple[Attorney, ...]:
    """Counsel of a side with bar numbers of the range in which that bar gives them."""
    if not side:
        return ()
    house = house or words.firm(rng)
    count = rng.choice((1, 1, 2, 3))
    return tuple(Attorney(words.person(rng), str(rng.randint(low, high)), house, side[0].name) for _ in range(count))


def plain_domain(firm: str) -> str:
    """A firm's name as it stands in its electronic address."""
    return "".join(letter for letter in firm.lower() if letter.isascii() and letter.isalpha())[:13] + ".com"
