"""Who sues and is sued in county courthouses: people, lenders, shops, public bodies, what a caption says of them, their counsel."""

from collections.abc import Callable
from html import escape as esc
from random import Random

from tests.ocr.bed.making import Matter, Sides
from tests.ocr.bed.truth import Attorney, Party


def _pool(text: str) -> tuple[str, ...]:
    return tuple(text.strip().replace("\n", "|").split("|"))


GIVEN = _pool("""
James|Mary|Robert|Brenda|Michael|Crystal|Timothy|Shanice|Darnell|Rosa|Alejandro|Kimberly|Tyrone|Heather|Eugene|Wanda|Luis|Hannah
Terrence|Bonnie|Raymond|Keisha|Stephen|Carmen|Walter|Phuong|Samuel|Irene|Curtis|Lakeisha|Harold|Diane|Miguel|Tamara|Vincent|Noor
Clifford|Angelica|Wesley|Beverly|Jamal|Ingrid|Roland|Priscilla|Nathaniel|Ebony|Stanley|Marisol|Derek|Lucille|Emmanuel|Gwendolyn
""")
FAMILY = _pool("""
Smith|Johnson|Gaskins|Hernandez|Ledbetter|Vaughn|Castillo|Schmidt|McCoy|Rutledge|Bellamy|Dupree|Yoder|Kaczmarek|Moreno|Fields|Tran
Holloway|Ortiz|Pinckney|Sorensen|Whitaker|Baptiste|Nowak|Desai|Coleman|Archuleta|Lindqvist|Hatcher|Boyd|Romano|Friedman|Chavez|Odom
Stallings|Weaver|Guerrero|McKenzie|O'Neal|Zimmerman|Banks|Cho|Mercado|Talbot|Singleton|Hughes|Bergstrom|Villarreal|Epps|St. Pierre
""")
LENDERS = _pool("""
Wells Fargo Bank, N.A.|U.S. Bank National Association|Midland Credit Management, Inc.|LVNV Funding LLC|Capital One, N.A.|Discover Bank
Nationstar Mortgage LLC d/b/a Mr. Cooper|Portfolio Recovery Associates, LLC|Deutsche Bank National Trust Company|Ally Bank
JPMorgan Chase Bank, National Association|Navy Federal Credit Union|Wilmington Savings Fund Society, FSB|Santander Consumer USA Inc.
""")
INSURERS = _pool("""
State Farm Mutual Automobile Insurance Company|Progressive Northern Insurance Company|GEICO Casualty Company|Allstate Insurance Company
Auto-Owners Insurance Company|Nationwide Mutual Fire Insurance Company|Liberty Mutual Personal Insurance Company|USAA General Indemnity Company
""")
SHOPS = _pool("""
Walmart Inc.|Lowe's Home Centers, LLC|Speedy Lube of {f}, Inc.|{f} & Sons Plumbing, Inc.|{f} Brothers Excavating, LLC|The {f} Company
{f} Family Dentistry, P.C.|Riverbend Apartments, LLC|Oak Hollow Homeowners Association, Inc.|{f} Trucking, Inc.|First Choice Roofing LLC
{f}, {g} & Associates, P.A.|Magnolia Nursing and Rehabilitation Center, LLC|Lakeside Imaging Center, LLC|{f}'s Used Cars, Inc.
Crestwood Condominium Association|Greenfield Properties II, LP|Dollar General Corporation|Uber Technologies, Inc.|{f} Electric Co.
""")
MIDDLE = ("Lee", "Ray", "Lynn", "Dale", "Jordan", "Kelly", "Morgan", "Shannon", "Robin")
STATES = ("Delaware", "Ohio", "Texas", "Minnesota", "Florida")


def person(rng: Random) -> str:
    """Someone of the county: at times two family names, a middle name, a suffix."""
    family = rng.choice(FAMILY)
    chance = rng.random()
    if chance < 0.14:
        family = f"{family}{rng.choice(('-', ' '))}{rng.choice(FAMILY)}"
    middle = rng.choice(
        ("", "", f" {rng.choice('ABCDEFGHJLMRTW')}.", f" {rng.choice('ABCDEFGHJLMRTW')}.", f" {rng.choice(MIDDLE)}")
    )
    tail = rng.choice((", Jr.", " Jr.", ", Sr.", ", III", " II")) if rng.random() < 0.09 else ""
    return f"{rng.choice(GIVEN)}{middle} {family}{tail}"


def shop(rng: Random) -> str:
    return rng.choice(SHOPS).format(f=rng.choice(FAMILY), g=rng.choice(FAMILY))


def initials(rng: Random) -> str:
    return "".join(f"{rng.choice('ABCDEGHJKLMNRSTW')}." for _ in range(rng.choice((2, 2, 3))))


def trader(rng: Random) -> str:
    """Someone under the sign of a trade, or under an earlier name."""
    if rng.random() < 0.35:
        one = person(rng)
        return f"{one} {rng.choice(('a/k/a', 'f/k/a', 'aka'))} {one.split()[0]} {rng.choice(FAMILY)}"
    sign = rng.choice(("Lawn Care", "Auto Body", "Hauling", "Day Care", "Remodeling", "Towing & Recovery"))
    return f"{person(rng)} {rng.choice(('d/b/a', 'dba', 'd/b/a'))} {rng.choice(FAMILY)}'s {sign}"


def plaintiffs(rng: Random, role: str) -> tuple[Party, ...]:
    chance = rng.random()
    if chance < 0.24:
        return (Party(rng.choice(LENDERS), role),)
    if chance < 0.4:
        return (Party(shop(rng), role),)
    if chance < 0.48:
        return (Party(initials(rng), role),)
    count = rng.choice((1, 1, 2))
    return tuple(Party(person(rng), role) for _ in range(count))


def defendants(rng: Random, role: str, bodies: tuple[str, ...], *, most: int = 3) -> tuple[Party, ...]:
    makers = (person, person, person, shop, shop, trader, lambda r: r.choice(INSURERS), lambda r: r.choice(bodies))
    names: dict[str, None] = {}
    for _ in range(rng.randint(1, most) if rng.random() < 0.6 else 1):
        names[rng.choice(makers)(rng)] = None
    return tuple(Party(name, role) for name in names)


def county_suit(
    rng: Random, bodies: tuple[str, ...], roles: tuple[str, str] = ("Plaintiff", "Defendant"), most: int = 3
) -> Sides:
    """The sides of a civil suit; `bodies` are the public ones near."""
    return plaintiffs(rng, roles[0]), defendants(rng, roles[1], bodies, most=most)


def told(rng: Random, name: str, state: str) -> str:
    """What a caption says of a party after its name, with the comma; often nothing."""
    plain = name.replace(".", "")
    if plain.isupper() and len(plain) < 5:
        return (
            f", a minor, by and through {rng.choice(('his', 'her'))} "
            f"{rng.choice(('next friend', 'Guardian ad Litem', 'parent and natural guardian'))}, {person(rng)}"
        )
    if "/" in name or " aka " in name or " dba " in name:
        return ""
    if name in LENDERS and ("U.S. Bank" in name or "Deutsche" in name):
        return f", as Trustee for the Registered Holders of Home Equity Loan Trust 200{rng.randint(4, 7)}-HE{rng.randint(1, 9)}"
    if name.startswith(("City", "County", "Town", "Board", "School", "Village")):
        return rng.choice((", a municipal corporation", ", a political subdivision of the State", ""))
    if name.endswith(("LLC", "L.L.C.")):
        return rng.choice((f", a {state} limited liability company", ", a foreign limited liability company", ""))
    if name.endswith(("Inc.", "Corporation", "Company", "Co.")):
        return rng.choice((f", a {state} corporation", f", a {rng.choice(STATES)} corporation", "", ""))
    if name.endswith(("P.C.", "P.A.", "LP", "FSB", "Union", "Bank", "N.A.", "Association")):
        return ""
    kin = f", as Personal Representative of the Estate of {person(rng)}, Deceased"
    return rng.choice((", individually", ", an individual", kin, "", "", "", ""))


def listed(m: Matter, side: tuple[Party, ...], *, upper: bool, state: str = "", joint: str = "; and ") -> str:
    """A side as the caption lists it, escaped; described when `state` is given."""
    said = [
        esc(one.name.upper() if upper else one.name) + (esc(told(m.rng, one.name, state)) if state else "")
        for one in side
    ]
    many = "; " if state else ", "
    return many.join(said[:-1]) + (joint if len(said) > 1 else "") + said[-1] + (", et al." if m.et_al else "")


def office(m: Matter, side: tuple[Attorney, ...], bar: str, towns: tuple[str, ...], area: str) -> list[str]:
    """Counsel's lines: names with bar numbers, firm, street, town, telephone, an address for mail."""
    streets = (
        "Main Street",
        "Court Square",
        "Oak Street",
        "W. Jefferson Avenue",
        "Bank Street",
        "N. Fourth Street",
        "State Street",
    )
    street = f"{m.rng.randint(10, 4200)} {m.rng.choice(streets)}{m.dice('', ', Suite ' + str(m.rng.randint(100, 900)), ', Second Floor')}"
    where = m.rng.choice(towns)
    local = f"555-{m.rng.randint(100, 9999):04}"
    mail = f"{side[0].name.split()[0].lower()}@{max(side[0].firm.split(',')[0].split(), key=len).lower()}law.com"
    plain = "".join(c for c in mail if c.isascii() and (c.isalnum() or c in "@."))
    phone = m.dice(
        f"({area}) {local}", f"{area}-{local}", f"Telephone: ({area}) {local}", f"Tel. {area}.{local.replace('-', '.')}"
    )
    called = [f"{one.name}{bar.format(one.bar_number)}" for one in side[:2]]
    post = [f"P.O. Box {m.rng.randint(20, 9900)}"] if m.rng.random() < 0.2 else []
    return [*called, side[0].firm, street, *post, where, phone, *([plain] if m.rng.random() < 0.6 else [])]


def lawyers(digits: int) -> Callable[[Random, str, tuple[Party, ...]], tuple[Attorney, ...]]:
    """Makes counsel with bar numbers of so many digits, and firms of the county."""

    def made(rng: Random, court: str, side: tuple[Party, ...]) -> tuple[Attorney, ...]:
        if not side:
            return ()
        one, two, three = rng.sample(FAMILY, 3)
        firm = rng.choice(
            (
                f"{one} & {two}, P.C.",
                f"{one}, {two} & {three}, LLP",
                f"The {one} Law Firm, LLC",
                f"Law Office of {rng.choice(GIVEN)} {one}",
            )
        )
        count = rng.choice((1, 1, 2))
        low = 10 ** (digits - 1)
        return tuple(
            Attorney(person(rng), str(rng.randint(low, 10 * low - 1)), firm, side[0].name) for _ in range(count)
        )

    return made
