"""Who sues whom in a clerk's ordinary mail, what a caption says after a name, and titles that agree with their number."""

from collections.abc import Callable
from html import escape as esc
from random import Random

from tests.ocr.bed import words
from tests.ocr.bed.making import Matter, Sides
from tests.ocr.bed.truth import Party


def _pool(text: str) -> list[str]:
    return text.strip().replace("\n", "|").split("|")


GIVEN = _pool("""
Robert|Mary|James|Jennifer|Michael|Elizabeth|David|Barbara|Richard|Susan|Joseph|Jessica|Daniel|Karen|Anthony|Nancy
Mark|Lisa|Steven|Kimberly|Andrew|Angela|Kevin|Melissa|Brian|Stephanie|Timothy|Rebecca|Carlos|Maria|Luis|Rosa|Tyrone
Keisha|Darnell|Monique|Hung|Mei|Sanjay|Anita|Ahmed|Fatima|Dmitri|Olga|Patrick|Colleen|Vincent|Theresa
""")
FAMILY = _pool("""
Smith|Johnson|Williams|Brown|Jones|Miller|Davis|Rodriguez|Martinez|Hernandez|Lopez|Gonzalez|Wilson|Anderson|Thomas
Taylor|Moore|Jackson|Lee|Perez|Thompson|White|Harris|Sanchez|Clark|Ramirez|Lewis|Robinson|Walker|Young|King|Wright
Nguyen|Hill|Flores|Green|Nelson|Baker|Rivera|Campbell|Mitchell|Carter|Turner|Phillips|Evans|Diaz|Parker|Cruz|Edwards
Morales|Murphy|Cook|Rogers|Ortiz|Cooper|Peterson|Bailey|Reed|Kelly|Howard|Kim|Cox|Ward|Richardson|Chen|Patel|Schwartz
Kowalski|Rossi|Sullivan|Schmidt|O'Connor
""")
TRADES = _pool("""
Midland|Apex|Lakeside|National|Allied|Premier|Riverside|Metro|Heritage|Pinnacle|Superior|Liberty|Cornerstone|Eagle
Parkway|Union|Crestwood|Great Lakes|Southern States|Gateway|Oak Hill|Patriot|Landmark|Statewide|J&R|A-1|Brookfield
Castle|Delta|Westfield
""")
LINES = _pool("""
Property Management|Trucking|Construction|Auto Sales|Medical Center|Supermarkets|Realty|Nursing & Rehabilitation
Electric|Plumbing & Heating|Transport|Foods|Home Care|Development|Funding|Building Supply|Hotels|Security
""")
FORMS = (
    ", Inc.",
    ", Inc.",
    " Inc.",
    ", LLC",
    ", LLC",
    " LLC",
    " Corp.",
    " Corporation",
    " Co., Inc.",
    ", L.P.",
    ", Ltd.",
    ", P.A.",
)
LENDERS = _pool("""
Wells Fargo Bank, N.A.|U.S. Bank National Association|Deutsche Bank National Trust Company|Nationstar Mortgage LLC
Capital One, N.A.|LVNV Funding LLC|Midland Credit Management, Inc.|JPMorgan Chase Bank, N.A.
Wilmington Savings Fund Society, FSB|State Farm Mutual Automobile Insurance Company|Allstate Insurance Company
GEICO General Insurance Company|Bank of America, N.A.|American Express National Bank|Discover Bank
Portfolio Recovery Associates, LLC|Progressive Direct Insurance Company
""")
ENTITY = {
    "LLC": "a {state} limited liability company",
    "L.P.": "a limited partnership",
    "Inc.": "a {state} corporation",
    "Corp.": "a {state} corporation",
    "Corporation": "a Delaware corporation",
    "N.A.": "a national banking association",
    "Ltd.": "a foreign corporation",
    "P.A.": "a professional association",
}
OF_PEOPLE = ("an individual", "", "", "individually", "an individual")
OF_TRUSTS = ("as Trustee for the Registered Holders of Asset-Backed Certificates, Series 2006-4", "as Trustee", "")


def person(rng: Random) -> str:
    """A person as a caption names one: two family names, a suffix, a middle initial here and there."""
    if rng.random() < 0.15:
        return words.person(rng)
    middle = f" {rng.choice('ABCDEGHJKLMNPRSTW')}." if rng.random() < 0.4 else ""
    family = rng.choice(FAMILY)
    if rng.random() < 0.1:
        family += rng.choice(("-", " ")) + rng.choice(FAMILY)
    tail = rng.choice((", Jr.", " Jr.", ", Sr.", " III")) if rng.random() < 0.07 else ""
    return f"{rng.choice(GIVEN)}{middle} {family}{tail}"


def company(rng: Random) -> str:
    return f"{rng.choice(TRADES)} {rng.choice(LINES)}{rng.choice(FORMS)}"


def lender(rng: Random) -> str:
    return rng.choice(LENDERS)


def _other(rng: Random, town: str) -> str:
    """One of the rarer parties: a city, an estate, someone with two names, a child."""
    public = (f"City of {town}", f"{town} Board of Education", f"{town} Housing Authority", f"City of {town}")
    trade = f"{rng.choice(TRADES)} {rng.choice(LINES[:8])}"
    shapes = (
        rng.choice(public),
        f"Estate of {person(rng)}",
        _also_known(rng),
        f"{person(rng)} d/b/a {trade}",
        f"{trade} LLC d/b/a {rng.choice(FAMILY)}'s {rng.choice(('Tavern', 'Garage', 'Deli', 'Towing'))}",
        words.minor(rng),
    )
    return rng.choice(shapes)


def _also_known(rng: Random) -> str:
    one, other, maiden = rng.choice(GIVEN[1::2]), rng.choice(FAMILY), rng.choice(FAMILY)
    return rng.choice((f"{one} {other} a/k/a {one} {maiden}", f"{one} {other} a/k/a {one} {other}-{maiden}"))


def sides(first: str, second: str, *, town: str, does: str = "") -> Callable[[Random], Sides]:
    """Sides as they come in: people and companies, one or two a side, rarer ones now and then."""

    def made(rng: Random) -> Sides:
        start = rng.choice((person, person, person, person, company, lender))
        left = [start(rng) if rng.random() < 0.88 else _other(rng, town)]
        if start is person and rng.random() < 0.25:
            left.append(person(rng))
        right: list[str] = []
        for _ in range(rng.choice((1, 1, 1, 2, 2, 3))):
            maker = rng.choice((person, person, company, company, lender if start is person else person))
            right.append(maker(rng) if rng.random() < 0.88 else _other(rng, town))
        if does and rng.random() < 0.6:
            right.append(does)
        one = tuple(Party(name, first) for name in dict.fromkeys(left))
        return one, tuple(Party(name, second) for name in dict.fromkeys(right) if name not in left)

    return made


def description(name: str, state: str) -> str:
    """What is said of a party after its name, the same each time; empty where nothing is."""
    pick = sum(map(ord, name))
    if name.upper().startswith("DOES"):
        return "inclusive"
    if " DOE" in name or name.startswith("UNKNOWN"):
        return ""
    if "Deutsche" in name or "U.S. Bank" in name or "Wilmington" in name:
        return OF_TRUSTS[pick % len(OF_TRUSTS)]
    if name.startswith(("City of", "Estate of")) or "Board of" in name or "Authority" in name:
        return "a municipal corporation" if name.startswith("City") else ""
    if "/a " in name or name.endswith(("Bank", "FSB", "Association")) or "Company" in name:
        return ""
    if name.replace(".", "").isupper() and len(name) < 8:
        return "a minor, by and through her mother and natural guardian"
    entity = next((said for form, said in ENTITY.items() if name.endswith(form)), None)
    return entity.format(state=state) if entity else OF_PEOPLE[pick % len(OF_PEOPLE)]


def told(m: Matter, side: tuple[Party, ...], *, upper: bool = True, state: str = "", bold: bool = False) -> str:
    """A side as its caption lists it, escaped; with descriptions where the state they speak of is given."""
    given = []
    for party in side:
        name = esc(party.name.upper() if upper else party.name)
        name = f"<b>{name}</b>" if bold else name
        more = description(party.name, state) if state else ""
        given.append(f"{name}, {more}" if more else name)
    joint = "; " if any("," in one for one in given) and len(given) > 1 else ", "
    last = f"{joint}and " if len(given) > 2 or joint == "; " else " and "
    text = given[0] if len(given) == 1 else joint.join(given[:-1]) + last + given[-1]
    return text + (m.rng.choice((", et al.", " et al.", ", ET AL." if upper else ", et al.")) if m.et_al else "")


def titled(pools: dict[str, str]) -> Callable[[Random, str, dict[str, str]], str]:
    """Titles of these pools, by kind; {R} and {L} are the roles alone in the genitive of their number."""

    def made(rng: Random, kind: str, names: dict[str, str]) -> str:
        shape = rng.choice(pools[kind].strip().replace("\n", "|").split("|"))
        roles = {"L": _own(names["left"]), "R": _own(names["right"])}
        names = {slot: _one(said) for slot, said in names.items()}
        if sum(letter.isupper() for letter in shape) > 0.55 * sum(letter.isalpha() for letter in shape):
            return shape.format(**{key: said.upper() for key, said in {**names, **roles}.items()})
        return shape.format(**names, **roles)

    return made


def _one(called: str) -> str:
    """Whom a title names is one party, however many its side has."""
    role, _, name = called.partition(" ")
    return (
        f"{role.removesuffix('s')} {name}"
        if role in ("Plaintiffs", "Defendants", "Petitioners", "Respondents")
        else called
    )


def _own(called: str) -> str:
    role = called.split()[0]
    return f"{role}'" if role.endswith("s") else f"{role}'s"
