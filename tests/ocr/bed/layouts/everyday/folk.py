"""Who goes to law in everyday papers: neighbours, couples, banks, insurers, hospitals, towns, and what a caption says of them."""

from collections.abc import Callable
from random import Random

from tests.ocr.bed import words
from tests.ocr.bed.making import Sides
from tests.ocr.bed.truth import Attorney, Party

Maker = Callable[[Random], str]
GIVEN = """
James|Mary|Robert|Barbara|Michael|Susan|David|Jennifer|Richard|Karen|Darnell|Keisha|Andre|Monique|Terrence|Ebony|Brandon|Ashley
Walter|Eleanor|Stanley|Irene|Gerald|Bernadette|Luis|Carmen|Miguel|Rosa|Anil|Meera|Hassan|Fatima|Duc|Mai|Sergei|Natalia|Cody|Brittany
"""
FAMILY = """
Smith|Johnson|Miller|Baker|Hughes|Novak|Kaminski|Schroeder|Lindqvist|McGrath|Doyle|Marchetti|Russo|Freeman|Banks|Coleman|Whitaker
Hernandez|Morales|Reyes|Nguyen|Chen|Shah|Hussein|Volkov|Vandenberg|Yoder|Stoltzfus|Hatcher|Pruett|Boone|Crenshaw|Tuttle|Eckert|Bell
"""
FIRST = """
Great Lakes|Buckeye|Peachtree|Three Rivers|Piedmont|Puget Sound|Gateway|Wolverine|Prairie State|Allegheny|Riverbend|Old Mill|Crossroads
Maple Grove|Liberty|Heartland|Stonebridge|Lakeshore|Blue Ridge|Union Station|Fairmount|Tri-State|Emerald Coast|Capitol City|Northfield
"""
SECOND = """
Trucking|Roofing|Dental Associates|Auto Sales|Landscaping|Property Group|Plumbing & Heating|Grocers|Nursing and Rehabilitation Center
Orthopedics|Concrete|Self Storage|Home Health Care|Foods|Tool & Die|Motors|Hospitality|Childcare Center|Electric|Distributors|Staffing
"""
ENDS = (", LLC", " LLC", ", Inc.", ", Inc.", " Co.", " Company", ", Ltd.", " Corp.", ", L.P.", ", PLLC", "")
BANKS = """
U.S. Bank National Association|Wells Fargo Bank, N.A.|JPMorgan Chase Bank, National Association|Midland Credit Management, Inc.
LVNV Funding LLC|Capital One, N.A.|Portfolio Recovery Associates, LLC|Nationstar Mortgage LLC d/b/a Mr. Cooper|Discover Bank
PNC Bank, National Association|Citibank, N.A.|Velocity Investments, LLC|Ally Bank|Synchrony Bank|Lakeview Loan Servicing, LLC
"""
INSURERS = """
State Farm Mutual Automobile Insurance Company|Allstate Property and Casualty Insurance Company|Erie Insurance Exchange
Progressive Direct Insurance Company|Auto-Owners Insurance Company|Nationwide Mutual Fire Insurance Company|GEICO General Insurance Company
The Hartford Underwriters Insurance Company|Liberty Mutual Insurance Company|Westfield Insurance Company|USAA Casualty Insurance Company
"""
CHAINS = """
Walmart Inc.|Kroger Limited Partnership I|Lowe's Home Centers, LLC|Target Corporation|Amazon.com Services LLC|CSX Transportation, Inc.
FedEx Ground Package System, Inc.|Dolgencorp, LLC|United Parcel Service, Inc.|Home Depot U.S.A., Inc.|Uber Technologies, Inc.
"""


def _pool(text: str) -> tuple[str, ...]:
    return tuple(text.strip().replace("\n", "|").split("|"))


GIVENS, FAMILIES, FIRSTS, SECONDS = map(_pool, (GIVEN, FAMILY, FIRST, SECOND))
LENDERS, CARRIERS, STORES = map(_pool, (BANKS, INSURERS, CHAINS))


def neighbour(rng: Random) -> str:
    """A person; one in four with a name from farther away."""
    if rng.random() < 0.25:
        return words.person(rng)
    middle = rng.choice(("", f" {rng.choice('ABCDEGHJLMRSTW')}.", f" {rng.choice(FAMILIES)}"))
    last = rng.choice(FAMILIES) + (f"-{rng.choice(FAMILIES)}" if rng.random() < 0.08 else "")
    return f"{rng.choice(GIVENS)}{middle} {last}{rng.choice(('', '', '', '', '', ', Jr.', ' III', ' Sr.'))}"


def firm(rng: Random) -> str:
    return f"{rng.choice(FIRSTS)} {rng.choice(SECONDS)}{rng.choice(ENDS)}"


def known(rng: Random) -> str:
    """Who goes by another name too."""
    one = neighbour(rng)
    return f"{one} {rng.choice(('a/k/a', 'aka', 'f/k/a'))} {one.split()[0]} {rng.choice(FAMILIES)}"


def trader(rng: Random) -> str:
    """Who does business, or is known, under another name."""
    if rng.random() < 0.4:
        return known(rng)
    sign = rng.choice(("d/b/a", "dba", "D/B/A"))
    return f"{rng.choice((firm, neighbour))(rng)} {sign} {rng.choice(FIRSTS)} {rng.choice(SECONDS)}"


def lender(rng: Random) -> str:
    return rng.choice(LENDERS)


def carrier(rng: Random) -> str:
    return rng.choice(CARRIERS)


def store(rng: Random) -> str:
    return rng.choice(STORES)


def estate(rng: Random) -> str:
    return f"{rng.choice(('Estate of', 'The Estate of'))} {neighbour(rng)}"


SUING: tuple[Maker, ...] = (*[neighbour] * 7, firm, firm, lender, lender, carrier, estate, trader, words.minor)
SUED: tuple[Maker, ...] = (*[neighbour] * 5, *[firm] * 4, store, store, carrier, lender, trader, estate)


def sides(first: str, second: str, *bodies: str, suing: tuple[Maker, ...] = SUING) -> Callable[[Random], Sides]:
    """How to make both sides of a suit, `bodies` being towns and offices of the place that are sued there."""

    def made(rng: Random) -> Sides:
        left = [rng.choice(suing)(rng)]
        if rng.random() < 0.25:
            left.append(_spouse(rng, left[0]))
        right = [rng.choice(SUED)(rng) for _ in range(rng.choice((1, 1, 1, 2, 2, 3)))]
        if bodies and rng.random() < 0.25:
            right[0] = rng.choice(bodies)
        return tuple(Party(name, first) for name in left), tuple(Party(name, second) for name in dict.fromkeys(right))

    return made


def _spouse(rng: Random, name: str) -> str:
    """Another of the same family name, or another neighbour."""
    last = name.split()[-1]
    return f"{rng.choice(GIVENS)} {last}" if last in FAMILIES else neighbour(rng)


def _a(state: str) -> str:
    return f"{'an' if state[0] in 'AEIO' else 'a'} {state}"


def told(rng: Random, name: str, state: str) -> str:
    """What a caption adds after a name in this state; often nothing."""
    if name.startswith(("Estate", "The Estate")):
        return f"by and through its Personal Representative, {rng.choice(GIVENS)} {rng.choice(FAMILIES)}"
    if name.replace(".", "").isupper() and len(name) < 8:
        return f"a minor, by and through {rng.choice(('his', 'her'))} next friend, {rng.choice(GIVENS)} {rng.choice(FAMILIES)}"
    if " d/b/a " in name or " dba " in name or " D/B/A " in name or rng.random() < 0.45:
        return ""
    for form, said in (("LLC", "limited liability company"), ("Inc.", "corporation")):
        if name.endswith(form):
            return f"{rng.choice((_a(state), 'a Delaware', _a(state), 'a foreign'))} {said}"
    if name.endswith("N.A."):
        return "a national banking association"
    if name.split()[-1] in FAMILIES:
        dead = f"{rng.choice(GIVENS)} {name.split()[-1]}"
        return rng.choice(
            (
                "individually",
                "an individual",
                f"as Administrator of the Estate of {dead}, deceased",
                f"Trustee of the {name.split()[-1]} Family Trust",
            )
        )
    return ""


def lawyers(low: int, high: int, shape: str = "{}") -> Callable[[Random, str, tuple[Party, ...]], tuple[Attorney, ...]]:
    """How to make a side's counsel, their numbers at the bar between these two."""

    def made(rng: Random, court: str, side: tuple[Party, ...]) -> tuple[Attorney, ...]:
        if not side:
            return ()
        one, two, three = rng.sample(FAMILIES, 3)
        house = rng.choice(
            (
                f"{one}, {two} & {three}, LLP",
                f"{one} & {two}, P.C.",
                f"{one} {two} PLLC",
                f"Law Office of {rng.choice(GIVENS)} {one}",
                f"{one} Law Firm, LLC",
                f"{one}, {two}, {three} & Associates",
                f"The {one} Firm",
            )
        )
        return tuple(
            Attorney(neighbour(rng), shape.format(rng.randint(low, high)), house, side[0].name)
            for _ in range(rng.choice((1, 1, 1, 2)))
        )

    return made
