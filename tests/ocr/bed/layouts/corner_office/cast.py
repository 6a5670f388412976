"""Who is in the suits of a clerk's daily post, what a caption adds to a name, and titles that agree with the number of a side."""

from collections.abc import Callable
from dataclasses import replace
from html import escape as esc
from random import Random

from tests.ocr.bed.making import Matter, Sides
from tests.ocr.bed.truth import Party


def pool(text: str) -> list[str]:
    return text.strip().replace("\n", "|").split("|")


GIVEN = pool("""
Christopher|Ashley|Matthew|Amanda|Joshua|Sarah|Ryan|Nicole|Eric|Heather|Jason|Laura|Scott|Michelle|Gary|Sharon|Larry|Deborah
Frank|Carol|Raymond|Janet|Gerald|Diane|Walter|Evelyn|Harold|Gloria|Terrence|Ebony|Jamal|Shanice|Miguel|Ana|Javier|Carmen
Tuan|Lan|Jin|Hye|Vikram|Deepa|Abdul|Amina|Ivan|Svetlana|Liam|Erin|Paul|Rachel|Bradley|Cheryl|Todd|Wendy|Roy|Bernadette
""")
FAMILY = pool("""
Bennett|Hughes|Price|Myers|Long|Foster|Sanders|Ross|Powell|Jenkins|Perry|Butler|Barnes|Fisher|Henderson|Coleman|Simmons|Patterson
Jordan|Reynolds|Hamilton|Graham|Wallace|Woods|Cole|West|Owens|Stone|Hawkins|Dunn|Perkins|Hudson|Spencer|Gardner|Stephens|Payne
Olson|Lindqvist|Halvorsen|Novak|Zielinski|DeLuca|Esposito|McCarthy|Gallagher|O'Neill|Van Dyke|Hoffman|Weber|Becker|Vargas|Castillo
Mendoza|Guzman|Salazar|Delgado|Le|Vo|Huang|Lin|Shah|Mehta|Hassan|Ali|Osei|Banks|Mack|Singleton|St. John|Fitzpatrick|Kaminski|Roth
""")
TRADES = pool("""
Northland|Capitol|Tri-State|Buckeye|Bay State|Penn Valley|Old Dominion|Blue Ridge|Piedmont|Great River|Twin Ports|Clearview
Hometown|American|First Choice|Precision|Performance|Reliable|Commonwealth|Three Rivers|Sterling|Meridian|Fairway|Colonial
Stonebridge|Hanover|B&G|RJM|Kessler Brothers|Dunmore
""")
LINES = pool("""
Contractors|Excavating|Health Services|Senior Living|Foods|Distribution|Motors|Mechanical|Roofing|Apartments|Investments
Properties|Capital|Machine & Tool|Concrete|Landscaping|Leasing|Transit|Orthopedics|Dental Group|Hospitality|Energy
Restoration|Equipment Rental|Staffing|Title Agency
""")
FORMS = (", Inc.", ", Inc.", " Inc.", ", LLC", ", LLC", " LLC", " Corporation", " Co.", ", L.L.C.", ", Ltd.", ", LP")
HOUSES = pool("""
Wells Fargo Bank, N.A.|U.S. Bank Trust National Association|The Bank of New York Mellon|PNC Bank, National Association|Citizens Bank, N.A.
Rocket Mortgage, LLC|Carrington Mortgage Services, LLC|Cavalry SPV I, LLC|Jefferson Capital Systems, LLC|Bank of America, N.A.
Truist Bank|TD Bank, N.A.|Ally Financial Inc.|Ford Motor Credit Company LLC|Barclays Bank Delaware|Navy Federal Credit Union
""")
SUED = pool("""
Allstate Property and Casualty Insurance Company|Liberty Mutual Insurance Company|State Farm Fire and Casualty Company
Walmart Inc.|Lowe's Home Centers, LLC|Costco Wholesale Corporation|General Motors LLC|Amazon Logistics, Inc.|Aldi Inc.|Equifax Information Services LLC
Experian Information Solutions, Inc.|Old Republic Insurance Company|Nationwide Mutual Insurance Company|Erie Insurance Exchange
""")
ENTITY = {
    "LLC": "limited liability company",
    "L.L.C.": "limited liability company",
    "LP": "limited partnership",
    "Inc.": "corporation",
    "Corporation": "corporation",
    "Co.": "corporation",
}
SERIES = (
    "RMTP Trust, Series 2021 BKM-TT",
    "CWABS, Inc., Asset-Backed Certificates, Series 2006-13",
    "LB-Tiki Series V Trust",
)
Maker = Callable[[Random], str]


def person(rng: Random) -> str:
    """Given name, often a middle initial, family name, now and then a second one or a suffix."""
    chance = rng.random()
    middle = (
        f" {rng.choice('ABCDEFGHJKLMNPRSTW')}." if chance < 0.45 else f" {rng.choice(GIVEN)}" if chance < 0.5 else ""
    )
    family = rng.choice(FAMILY) + (f"-{rng.choice(FAMILY)}" if rng.random() < 0.05 else "")
    tail = rng.choice((", Jr.", " Jr.", " Sr.", " II", ", III")) if rng.random() < 0.06 else ""
    return f"{rng.choice(GIVEN)}{middle} {family}{tail}"


def company(rng: Random) -> str:
    first = (
        rng.choice(TRADES) if rng.random() < 0.75 else rng.choice((f"{rng.choice(FAMILY)} & Sons", rng.choice(FAMILY)))
    )
    return f"{first} {rng.choice(LINES)}{rng.choice(FORMS)}"


def house(rng: Random) -> str:
    """Who sues for money lent."""
    return rng.choice(HOUSES)


def large(rng: Random) -> str:
    """Who is sued all over the country."""
    return rng.choice(SUED)


def alias(rng: Random) -> str:
    """A name with another one behind it."""
    one, given = rng.choice(FAMILY), rng.choice(GIVEN)
    trade = f"{rng.choice(TRADES)} {rng.choice(LINES[1:9])}"
    shapes = (
        f"{given} {one} a/k/a {given} {rng.choice(FAMILY)}",
        f"{given} {one}, d/b/a {trade}",
        f"{person(rng)} d/b/a {trade}",
        f"{company(rng)} d/b/a {one}'s {rng.choice(('Bar & Grill', 'Auto Body', 'Market', 'Childcare'))}",
    )
    return rng.choice(shapes)


def child(rng: Random) -> str:
    return "".join(f"{rng.choice('ABCDEGHJKLMNPRST')}." for _ in range(rng.choice((2, 2, 3))))


def sides(first: str, second: str, *public: str, federal: bool = False) -> Callable[[Random], Sides]:
    """Two sides of an ordinary suit: people against companies, lenders against people; `public` are bodies of the place."""

    def made(rng: Random) -> Sides:
        sue: Maker = rng.choice((person, person, person, company, person if federal else house, company))
        left = [sue(rng)]
        if sue is person:
            left[0] = child(rng) if rng.random() < 0.06 else left[0]
            left += [person(rng) for _ in range(rng.choice((0, 0, 0, 0, 1, 1, 2)))]
        against: tuple[Maker, ...] = (
            (person, person, alias) if sue is house else (person, company, company, large, alias)
        )
        right = [rng.choice(against)(rng) for _ in range(rng.choice((1, 1, 1, 2, 2, 3)))]
        if public and sue is not house and rng.random() < 0.12:
            right[0] = rng.choice(public)
        sued = [name for name in dict.fromkeys(right) if name not in left]
        return tuple(Party(name, first) for name in dict.fromkeys(left)), tuple(Party(name, second) for name in sued)

    return made


def shortened(m: Matter) -> Matter:
    """Of two sides with several names each, here and there only the first ones and "et al."."""
    if len(m.left) > 1 and len(m.right) > 1 and m.rng.random() < 0.6:
        return replace(m, left=m.left[:1], right=m.right[:1], et_al=True)
    return alone(m)


def alone(m: Matter) -> Matter:
    """Now and then someone sues without counsel."""
    one = m.left[0].name
    if len(m.left) > 1 or is_firm(one) or "." in one[:2] or m.rng.random() > 0.12:
        return m
    return replace(m, counsel_left=())


def is_firm(name: str) -> bool:
    return any(name.endswith(form) for form in ENTITY) or name in (*HOUSES, *SUED) or name.endswith("Ltd.")


def described(rng: Random, name: str, state: str) -> str:
    """What a caption says of a party after its name; nothing of most."""
    if name.replace(".", "").isupper() and len(name) < 8:
        return rng.choice(
            (
                f"a minor, by and through her mother and next friend, {person(rng)}",
                f"a minor, by his guardian, {person(rng)}",
            )
        )
    if (
        "a/k/a" in name
        or "d/b/a" in name
        or name.startswith(("City", "County", "Town", "Board", "State", "Commonwealth"))
    ):
        return ""
    if name.startswith(("U.S. Bank", "The Bank of New York")):
        return rng.choice(
            (
                "",
                f"not in its individual capacity but solely as Trustee of {rng.choice(SERIES)}",
                f"as Trustee for {rng.choice(SERIES)}",
            )
        )
    entity = next((said for form, said in ENTITY.items() if name.endswith(form)), "")
    if entity:
        return rng.choice(
            (
                "",
                f"{article(state)} {entity}",
                f"{article(state)} {entity}",
                f"a Delaware {entity}",
                f"a foreign {entity}",
            )
        )
    if is_firm(name) or rng.random() < 0.6:
        return ""
    return rng.choice(
        (
            f"individually and as Personal Representative of the Estate of {person(rng)}, deceased",
            f"as Trustee of the {rng.choice(FAMILY)} Family Revocable Trust",
            "individually and on behalf of all others similarly situated",
            "an individual",
            "individually",
        )
    )


def article(word: str) -> str:
    return f"{'an' if word[0] in 'AEIO' else 'a'} {word}"


def told(m: Matter, side: tuple[Party, ...], *, upper: bool, state: str = "", bold: bool = False) -> str:
    """A side as a caption lists it, escaped; what is said of each where the `state` of its companies is given."""
    given = []
    for party in side:
        name = esc(party.name.upper() if upper else party.name)
        said = esc(described(m.rng, party.name, state)) if state else ""
        given.append((f"<b>{name}</b>" if bold else name) + (f", {said}" if said else ""))
    if m.et_al:
        return given[0] + m.dice(", et al.", ", ET AL." if upper else ", et al.", ", <i>et al.</i>")
    joint = "; " if any("," in one for one in given) and len(given) > 1 else ", "
    if len(given) == 1:
        return given[0]
    return joint.join(given[:-1]) + ("; and " if joint == "; " else ", and " if len(given) > 2 else " and ") + given[-1]


def entitled(titles: dict[str, str]) -> Callable[[Random, str, dict[str, str]], str]:
    """Titles of a kind: {P} and {D} are the roles in the genitive, {left} and {right} roles with the first name, {someone} a name."""

    def made(rng: Random, kind: str, names: dict[str, str]) -> str:
        shape = rng.choice(pool(titles[kind]))
        slots = {slot: _singular(said) for slot, said in names.items()} | {"someone": person(rng)}
        slots |= {"P": _genitive(names["left"]), "D": _genitive(names["right"])}
        letters = [letter for letter in shape if letter.isalpha()]
        if sum(letter.isupper() for letter in letters) > 0.5 * len(letters):
            slots = {slot: said.upper() for slot, said in slots.items()}
        return shape.format(**slots)

    return made


def _singular(called: str) -> str:
    """Plaintiffs Jane Long: one of them is named."""
    role, _, name = called.partition(" ")
    return f"{role.removesuffix('s')} {name}"


def _genitive(called: str) -> str:
    role = called.split()[0]
    return f"{role}'" if role.endswith("s") else f"{role}'s"
