"""Who stands in captions of the Midwest and the West, how each is described there, and who speaks for them."""

from collections.abc import Callable
from random import Random

from tests.ocr.bed import words
from tests.ocr.bed.layouts.west.places import PLACES
from tests.ocr.bed.truth import Attorney, Party

Sides = tuple[tuple[Party, ...], tuple[Party, ...]]
BANKS = """
U.S. Bank National Association|Wells Fargo Bank, N.A.|The Huntington National Bank|Fifth Third Bank, N.A.|Bank of the West|Zions Bancorporation, N.A.
Deutsche Bank National Trust Company|Wilmington Savings Fund Society, FSB|First National Bank of Omaha|Lakeview Loan Servicing, LLC|KeyBank N.A.
"""
CREDITORS = """
Midland Credit Management, Inc.|Portfolio Recovery Associates, LLC|LVNV Funding LLC|Cavalry SPV I, LLC|Discover Bank|Unifund CCR, LLC
Autovest, L.L.C.|Credit Acceptance Corporation|Velocity Investments LLC|Capital One, N.A.
"""
INSURERS = """
State Farm Mutual Automobile Insurance Company|Allstate Fire and Casualty Insurance Company|American Family Mutual Insurance Company, S.I.
Auto-Owners Insurance Company|Farmers Insurance Exchange|Progressive Northern Insurance Company|Texas Farmers Insurance Company|SECURA Insurance
"""
TRADING = """
Great Lakes|Prairie Wind|Buckeye|Wolverine|Hoosier Heartland|Gopher State|Ozark|Front Range|Wasatch|Cascade|Puget Sound|Big Sky|Rio Grande|Sonoran
Bluebonnet|Bayou City|Aloha|Denali|Treasure Valley|Silver State|Gateway Arch|Cream City|Hawkeye|Badger|North Shore|Twin Cities|Tecumseh & Sons
"""
DOING = """
Trucking|Builders|Dental Associates|Realty Group|Property Partners|Orthopedics|Auto Sales|Heating & Cooling|Apartments|Grain Cooperative|Hospitality
Brewing Company|Home Health Care|Senior Living|Packing Company|Title Agency|Restoration|Paving & Excavating|Foods|Equipment Leasing|Ranch
"""
ENDS = (
    ", Inc.",
    ", LLC",
    " LLC",
    ", L.L.C.",
    " Corporation",
    ", P.C.",
    ", PLLC",
    ", Ltd.",
    ", LLP",
    " Co.",
    ", L.P.",
    ", Inc.",
)
BODIES = """
City of Chicago|Board of Education of the City of Chicago|Cuyahoga County Board of Revision|City of Columbus|City of Detroit|Wayne County Airport Authority
Milwaukee County|Minneapolis Park and Recreation Board|Hennepin Healthcare System|City of Indianapolis|Indiana Department of Transportation|City of Seattle
State of Washington|TriMet|Portland Public Schools|Regional Transportation District|Clark County School District|City of Phoenix|State of Arizona
Salt Lake City Corporation|County of San Diego|Sacramento Metropolitan Utility District|City of Oakland|Metropolitan Transit Authority of Harris County
Dallas Independent School District|San Antonio Water System|Bi-State Development Agency|State of Hawai‘i|Municipality of Anchorage|Ada County Highway District
"""
KINDS = {
    "corporation": (
        "an Illinois corporation",
        "an Ohio corporation",
        "a Delaware corporation",
        "a foreign corporation",
        "a domestic corporation",
    ),
    "company": (
        "a Colorado limited liability company",
        "a Nevada limited-liability company",
        "a domestic limited liability company",
    ),
    "body": (
        "a municipal corporation",
        "a political subdivision",
        "a public body corporate and politic",
        "a governmental entity",
    ),
    "bank": (
        "a national banking association",
        "as Trustee for the Holders of Mortgage Pass-Through Certificates, Series 2006-3",
    ),
    "person": (
        "individually",
        "an individual",
        "a single man",
        "a single woman",
        "an individual and resident of the county",
    ),
    "partnership": ("a limited partnership", "a Texas limited partnership"),
    "firm": ("a professional corporation", "a professional limited liability company"),
}
OFFICES = (
    "individually and as Special Administrator of the Estate of her late husband",
    "as Trustee of the Family Living Trust dated May 3, 2011",
    "in his official capacity as Director of Public Works",
    "on behalf of himself and all others similarly situated",
    "a minor, by and through his natural mother and next friend",
    "a married man as his sole and separate property",
    "as personal representative of the estate of her father, deceased",
)


def _pool(text: str) -> tuple[str, ...]:
    return tuple(text.strip().replace("\n", "|").split("|"))


def company(rng: Random) -> str:
    """A company of the region, with its form at the end."""
    return f"{rng.choice(_pool(TRADING))} {rng.choice(_pool(DOING))}{rng.choice(ENDS)}"


def two_named(rng: Random) -> str:
    """A person with two family names, or a sign of what else they are called."""
    one = f"{rng.choice(words.GIVEN_NAMES)} {' '.join(rng.sample(words.FAMILY_NAMES, 2))}"
    alias = f"{rng.choice(words.GIVEN_NAMES)} {one.split()[-1]}"
    return rng.choice((one, one, f"{one} a/k/a {alias}", f"{one}, f/k/a {alias}"))


def _one(rng: Random) -> str:
    pick = rng.random()
    if pick < 0.4:
        return words.person(rng)
    if pick < 0.5:
        return two_named(rng)
    if pick < 0.8:
        return company(rng)
    return rng.choice(_pool(rng.choice((BANKS, CREDITORS, INSURERS, BODIES, BODIES))))


def _side(rng: Random, role: str) -> tuple[Party, ...]:
    names = dict.fromkeys(_one(rng) for _ in range(rng.choice((1, 1, 1, 1, 2, 2, 3, 4))))
    return tuple(Party(name, role) for name in names)


def against(*roles: tuple[str, str], unknown: tuple[str, ...] = ()) -> Callable[[Random], Sides]:
    """A suit of one side against the other, under one of these pairs of roles; `unknown` may be sued with the rest."""

    def seat(rng: Random) -> Sides:
        first, second = rng.choice(roles)
        left, right = _side(rng, first), _side(rng, second)
        if unknown and rng.random() < 0.5:
            right += (Party(rng.choice(unknown), second),)
        return left, right

    return seat


def between_people(first: str, second: str) -> Callable[[Random], Sides]:
    """One person and another: families, neighbours."""

    def seat(rng: Random) -> Sides:
        return (Party(words.person(rng), first),), (Party(rng.choice((words.person, two_named))(rng), second),)

    return seat


def about_one(*roles: str) -> Callable[[Random], Sides]:
    """A matter of one person, with no one on the other side: who died, who is cared for."""

    def seat(rng: Random) -> Sides:
        return (Party(rng.choice((words.person, words.person, two_named))(rng), rng.choice(roles)),), ()

    return seat


def children(rng: Random) -> Sides:
    """One child or two, by initials."""
    names = dict.fromkeys(words.minor(rng) for _ in range(rng.choice((1, 1, 2))))
    return tuple(Party(name, "Child") for name in names), ()


def description(rng: Random, name: str) -> str:
    """What a caption of the region adds after a name."""
    if "a/k/a" in name or "f/k/a" in name or name.startswith(("Unknown", "John Doe", "Jane Doe", "DOES", "Does")):
        return ""
    if name in _pool(BANKS):
        return rng.choice(KINDS["bank"])
    if name in _pool(BODIES):
        return rng.choice(KINDS["body"])
    for ends, kind in (
        (("Inc.", "Corporation", "Co.", "Ltd."), "corporation"),
        (("LLC", "L.L.C."), "company"),
        (("N.A.", "National Association", "Bank", "Trust Company"), "bank"),
        (("L.P.", "LLP"), "partnership"),
        (("P.C.", "PLLC"), "firm"),
    ):
        if name.endswith(ends):
            return rng.choice(KINDS[kind])
    if name in _pool(INSURERS):
        return rng.choice(KINDS["corporation"])
    return rng.choice(OFFICES) if rng.random() < 0.3 else rng.choice(KINDS["person"])


def counsel(rng: Random, court: str, side: tuple[Party, ...]) -> tuple[Attorney, ...]:
    """Lawyers of the court's state, one to three of one firm."""
    if not side:
        return ()
    place, house = PLACES[court], words.firm(rng)
    low = rng.randint(place.low, place.high - 300)
    client = (
        words.person(rng)
        if side[0].role in ("Decedent", "Deceased", "Child", "Conservatee", "Ward", "Proposed Ward", "Settlor")
        else side[0].name
    )
    return tuple(
        Attorney(words.person(rng), f"{low + step * 71:0{place.digits}}", house, client)
        for step in range(rng.choice((1, 1, 2, 3)))
    )
