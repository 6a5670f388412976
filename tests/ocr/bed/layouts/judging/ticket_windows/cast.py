"""The people, firms and public bodies in the suits these papers come from, how a caption tells them, and titles that agree with them."""

from collections.abc import Callable
from dataclasses import replace
from html import escape as esc
from html import unescape
from random import Random

from tests.ocr.bed.making import Matter, Sides
from tests.ocr.bed.truth import Party


def pool(text: str) -> list[str]:
    return text.strip().replace("\n", "|").split("|")


GIVEN = pool("""
James|Mary|Robert|Jennifer|Michael|Barbara|David|Susan|Richard|Jessica|Joseph|Karen|Daniel|Nancy|Anthony|Lisa|Mark|Betty|Steven|Sandra
Andrew|Kimberly|Brian|Emily|George|Donna|Edward|Carolyn|Ronald|Melissa|Timothy|Stephanie|Jeffrey|Rebecca|Jacob|Cynthia|Nicholas|Kathleen
Tyrone|Keisha|Darnell|Monique|Luis|Rosa|Carlos|Alma|Manuel|Elena|Sergio|Irma|Hung|Mai|Chen|Yan|Anil|Sunita|Mohammed|Layla|Boris|Irina
Clyde|Wilma|Travis|Misty|Dustin|Kayla|Cody|Brittany|Wesley|Amber|Curtis|Tonya|Earl|Opal|Marvin|Loretta|Leroy|Geneva|Hector|Pilar
""")
FAMILY = pool("""
Smith|Johnson|Williams|Brown|Jones|Davis|Miller|Wilson|Moore|Taylor|Anderson|Jackson|White|Harris|Martin|Thompson|Robinson|Clark|Lewis|Lee
Walker|Hall|Allen|Young|King|Wright|Scott|Green|Baker|Adams|Nelson|Hill|Ramirez|Campbell|Mitchell|Roberts|Carter|Phillips|Evans|Turner
Boudreaux|Thibodeaux|Landry|Hebert|Guidry|McCoy|McDaniel|Ledbetter|Hatfield|Stallworth|Yazzie|Christensen|Sorensen|Nakamura|Trujillo|Baca
Kowalski|Schmidt|Bauer|Rossi|Romano|O'Connor|Sullivan|Murphy|Desai|Iyer|Nguyen|Truong|Chang|Abdi|Warsame|Diallo|Flores|Ortega|Solis|Luna
""")
TRADES = pool("""
Silver State|Music City|Crossroads|Crescent|Peachtree|Heartland|Rocky Mountain|Puget Sound|Biscayne|Wasatch|Old Line|Valley|Premier|Elite
Allied|Integrity|Advanced|National|Metro|Riverside|Southern|Pinnacle|Cornerstone|Eagle|Heritage|Liberty|Regency|Apex|Legacy|United|J.R.
""")
LINES = pool("""
Builders|Plumbing & Heating|Trucking|Management Group|Development|Auto Sales|Health Care Center|Rehabilitation Hospital|Supply|Homes|Realty
Anesthesia Associates|Pest Control|Storage|Express|Security Services|Electric|Funding|Holdings|Hotel Partners|Nursing Home|Imaging|Oil & Gas
""")
FORMS = (
    ", Inc.",
    ", Inc.",
    " Inc.",
    ", LLC",
    ", LLC",
    ", LLC",
    " LLC",
    " Corporation",
    " Company",
    ", L.L.C.",
    ", L.P.",
)
LENDERS = pool("""
Wells Fargo Bank, N.A.|Midland Funding LLC|Portfolio Recovery Associates, LLC|Capital One, N.A.|Discover Bank|LVNV Funding, LLC|Citibank, N.A.
American Express National Bank|Credit Acceptance Corporation|OneMain Financial Group, LLC|Deutsche Bank National Trust Company|TD Bank USA, N.A.
Santander Consumer USA Inc.|Regions Bank|JPMorgan Chase Bank, N.A.|PennyMac Loan Services, LLC|Newrez LLC d/b/a Shellpoint Mortgage Servicing
""")
LARGE = pool("""
State Farm Mutual Automobile Insurance Company|GEICO Casualty Company|Progressive Northern Insurance Company|Walmart Inc.|The Kroger Co.
Home Depot U.S.A., Inc.|Dolgencorp, LLC|Target Corporation|Uber Technologies, Inc.|FedEx Ground Package System, Inc.|Swift Transportation Co., LLC
Ford Motor Company|Citizens Property Insurance Corporation|Allstate Insurance Company|USAA Casualty Insurance Company|Union Pacific Railroad Company
""")
KINDS_OF_FIRM = {
    "LLC": "limited liability company",
    "L.L.C.": "limited liability company",
    "L.P.": "limited partnership",
    "Inc.": "corporation",
    "Corporation": "corporation",
    "Company": "corporation",
}
PUBLIC = (
    "County",
    "City of",
    "Town of",
    "State of",
    "District",
    "Department",
    "Authority",
    "Commissioner",
    "Board",
    "Government",
    "Commission",
    "Administration",
)
Maker = Callable[[Random], str]


def person(rng: Random) -> str:
    chance = rng.random()
    middle = (
        f" {rng.choice('ABCDEFGHJKLMNPRSTW')}." if chance < 0.45 else f" {rng.choice(GIVEN)}" if chance < 0.55 else ""
    )
    family = rng.choice(FAMILY) + (f"-{rng.choice(FAMILY)}" if rng.random() < 0.04 else "")
    tail = rng.choice((", Jr.", " Jr.", ", Sr.", " III")) if rng.random() < 0.06 else ""
    return f"{rng.choice(GIVEN)}{middle} {family}{tail}"


def company(rng: Random) -> str:
    first = (
        rng.choice(TRADES) if rng.random() < 0.7 else rng.choice((f"{rng.choice(FAMILY)} Family", rng.choice(FAMILY)))
    )
    return f"{first} {rng.choice(LINES)}{rng.choice(FORMS)}"


def lender(rng: Random) -> str:
    return rng.choice(LENDERS)


def large(rng: Random) -> str:
    return rng.choice(LARGE)


def alias(rng: Random) -> str:
    """A person or firm under a second name."""
    given, family = rng.choice(GIVEN), rng.choice(FAMILY)
    shapes = (
        f"{given} {family} a/k/a {given} {rng.choice('BCDEJLMR')}. {family}",
        f"{given} {family} d/b/a {family} {rng.choice(LINES[:9])}",
        f"{company(rng)} d/b/a {rng.choice(TRADES)} {rng.choice(('Motors', 'Grill', 'Fitness', 'Towing', 'Salon'))}",
    )
    return rng.choice(shapes)


def estate(rng: Random) -> str:
    return f"{rng.choice(('The Estate of', 'Estate of'))} {person(rng)}"


def child(rng: Random) -> str:
    return "".join(f"{rng.choice('ABCDEGHJKLMNPRST')}." for _ in range(rng.choice((2, 2, 3))))


def sides(first: str, second: str, *public: str, lend: bool = True) -> Callable[[Random], Sides]:
    """The two sides of an ordinary suit; `public` are the bodies of the place that are sued here and there."""

    def made(rng: Random) -> Sides:
        sue: Maker = rng.choice((person, person, person, person, company, lender if lend else person))
        left = [sue(rng)]
        if sue is person:
            chance = rng.random()
            left[0] = child(rng) if chance < 0.05 else estate(rng) if chance < 0.1 else left[0]
            left += [person(rng) for _ in range(rng.choice((0, 0, 0, 0, 1, 1, 2)))]
        against: tuple[Maker, ...] = (
            (person, person, person, alias) if sue is lender else (person, company, company, large, alias)
        )
        right = [rng.choice(against)(rng) for _ in range(rng.choice((1, 1, 1, 2, 2, 3, 4)))]
        if public and sue is not lender and rng.random() < 0.15:
            right[0] = rng.choice(public)
        one, other = dict.fromkeys(left), [name for name in dict.fromkeys(right) if name not in left]
        return tuple(Party(name, first) for name in one), tuple(Party(name, second) for name in other)

    return made


def shortened(m: Matter) -> Matter:
    """Here and there only the first of each side and "et al.", or a plaintiff without counsel."""
    if len(m.left) > 1 and len(m.right) > 1 and m.rng.random() < 0.6:
        return replace(m, left=m.left[:1], right=m.right[:1], et_al=True)
    one = m.left[0].name
    alone = len(m.left) == 1 and not is_firm(one) and "." not in one[:2] and "Estate" not in one
    return replace(m, counsel_left=()) if alone and m.rng.random() < 0.15 else m


def is_firm(name: str) -> bool:
    return any(name.endswith(form) for form in (*KINDS_OF_FIRM, "Co.", "N.A.")) or name in (*LENDERS, *LARGE)


def said_of(rng: Random, name: str, state: str) -> str:
    """What a caption adds to a name, often nothing."""
    if name.replace(".", "").isupper() and len(name) < 8:
        return f"a minor, by and through {rng.choice(('his', 'her'))} {rng.choice(('parent and natural guardian', 'next friend'))}, {person(rng)}"
    if name.startswith(("Estate", "The Estate")):
        return f"by and through its {rng.choice(('Personal Representative', 'Administrator'))}, {person(rng)}"
    if " a/k/a " in name or " d/b/a " in name:
        return ""
    if name.startswith("Deutsche"):
        return f"as Trustee for Morgan Stanley ABS Capital I Inc. Trust {rng.randint(2004, 2007)}-HE{rng.randint(1, 9)}"
    entity = next((said for form, said in KINDS_OF_FIRM.items() if name.endswith(form)), "")
    if entity and is_firm(name):
        where = rng.choice((state, state, "Delaware", "foreign"))
        return rng.choice(("", f"{'an' if where[0] in 'AEIOU' else 'a'} {where} {entity}"))
    if is_firm(name) or any(word in name for word in PUBLIC):
        return ""
    return rng.choice(
        ("", "", "", "an individual", "individually", f"as Trustee of the {rng.choice(FAMILY)} Living Trust")
    )


def unbroken(name: str) -> str:
    """No line ends within d/b/a."""
    for sign in (" a/k/a ", " d/b/a "):
        for shown in (sign, sign.upper()):
            name = name.replace(shown, f" <nobr>{shown.strip()}</nobr> ")
    return name


def told(m: Matter, side: tuple[Party, ...], *, upper: bool = True, state: str = "", bold: bool = False) -> str:
    """A side as the caption lists it, escaped; with `state` what is said of each."""
    parts = []
    for party in side:
        name = unbroken(esc(party.name.upper() if upper else party.name))
        said = esc(said_of(m.rng, party.name, state)) if state else ""
        parts.append((f"<b>{name}</b>" if bold else name) + (f", {said}" if said else ""))
    if m.et_al:
        return f"{parts[0]}, {'ET AL.' if upper and m.rng.random() < 0.5 else 'et al.'}"
    if len(parts) == 1:
        return parts[0]
    joint = "; " if any("," in part for part in parts) else ", "
    return joint.join(parts[:-1]) + ("; and " if joint == "; " else ", and " if len(parts) > 2 else " and ") + parts[-1]


def bare(said: str) -> str:
    """A side told, as plain text to be broken into lines by count."""
    return unescape(said.replace("<nobr>", "").replace("</nobr>", ""))


def entitled(titles: dict[str, str]) -> Callable[[Random, str, dict[str, str]], str]:
    """Titles of a kind: {P} and {D} the roles in the genitive, {left} and {right} roles with the first name, {someone} a name."""

    def made(rng: Random, kind: str, names: dict[str, str]) -> str:
        shape = rng.choice(pool(titles[kind]))
        slots = {slot: _one_of(said) for slot, said in names.items()} | {"someone": person(rng)}
        slots |= {"P": _whose(names["left"]), "D": _whose(names["right"])}
        letters = [letter for letter in shape if letter.isalpha() and letter not in "PD"]
        if sum(letter.isupper() for letter in letters) > 0.5 * len(letters):
            slots = {slot: said.upper() for slot, said in slots.items()}
        return shape.format(**slots)

    return made


def _one_of(called: str) -> str:
    role, _, name = called.partition(" ")
    return f"{role.removesuffix('s')} {name}"


def _whose(called: str) -> str:
    role = called.split()[0]
    return f"{role}'" if role.endswith("s") else f"{role}'s"
