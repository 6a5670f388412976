"""Who sues and is sued in the East and South: people, companies, banks as trustees, towns, officials, carriers, and what is said of them."""

from random import Random

from tests.ocr.bed import words
from tests.ocr.bed.layouts.east.places import Place
from tests.ocr.bed.truth import Party

GIVEN = (
    """
Bernadette|Anthony|Denise|Vincent|Rosemarie|Salvatore|Keisha|Tyrone|Shaniqua|Dwayne|Beverly|Leroy|Earline|Cletus|Marvin|Phyllis
Mireya|Wilfredo|Carmen Milagros|Luis Ángel|Ivelisse|Nydia|Efraín|Zoraida|Jean-Claude|Marie-Thérèse|Thibodeaux|Beauregard|Moishe|Chaya
Fatoumata|Mohammed|Shaheen|Olga|Yevgeny|Ketevan|Xiu Ying|Guo|Dhanraj|Indira|Cormac|Maeve|Colleen|Stanisław|Jadwiga|Rashad|Lashonda
""".strip()
    .replace("\n", "|")
    .split("|")
)
FAMILY = (
    """
Esposito|DeLuca|Mastroianni|O'Shaughnessy|Feinstein|Teitelbaum|Jean-Baptiste|Pierre-Louis|Boudreaux|Hebert|LeBlanc|Thibodaux|Fontenot
Rivera Maldonado|Cruz Vélez|Ortiz Feliciano|Colón Negrón|Santiago-Ramos|Figueroa|Báez Irizarry|Caraballo|Singh-Chowdhury|Rahman|Abdullahi
McClintock|Pettigrew|Ravenel|Tarleton|Culpepper|Breckinridge|Habersham|Yarborough|Lumpkin|Whisenant|Hatcher|Stallworth|Braithwaite|St. Fleur
Volkov|Shevchenko|Zhao|Chen|Huang|Kaczmarek|Wisniewski|Guerra|DiPietro|von Hassel|Mc Namara|De Jesus|La Rocca|Van Buren|Le|Ott
""".strip()
    .replace("\n", "|")
    .split("|")
)
TRADE = (
    """
Bay Ridge|Flatbush Avenue|Five Towns|Niagara Frontier|Garden State|Palisades|Liberty Bell|Three Rivers|Brandywine|Back Bay|Charter Oak
Chesapeake|Tidewater|Old Dominion|Piedmont|Carolina Coastal|Peach State|Biscayne|Sunshine|Gulf South|Bayou|Bluegrass|Cumberland|Caribe
1428 Ocean Parkway|88-17 Sutphin|Bluestem|Hudson & Essex|A & J|K.M.S.|R&R|Two Brothers|E-Z|Quality First
""".strip()
    .replace("\n", "|")
    .split("|")
)
LINE = (
    """
Realty|Owners Corp.|Contracting|Home Health Care|Ambulette|Nursing and Rehabilitation Center|Elevator|Bus Company|Taxi|Scaffolding|Funding|Capital
Dental Associates|Orthopedics|Management|Enterprises|Supermarket|Auto Body|Moving & Storage|Electric|Paving|Title Agency|Development|Marine|Seafood
Condominium Association|Timber|Hospitality Group|Roofing|Pest Control|Staffing|Motors|Foods|Radiology|Plumbing & Heating|Trucking
""".strip()
    .replace("\n", "|")
    .split("|")
)
FORMS = [
    ", Inc.",
    " Inc.",
    " LLC",
    ", LLC",
    ", L.L.C.",
    " Corp.",
    " Co., Inc.",
    ", L.P.",
    ", PLLC",
    ", P.C.",
    ", LLP",
    ", P.A.",
    ", Ltd.",
    " of Florida, Inc.",
]
BANKS = (
    """
Wells Fargo Bank, N.A.|JPMorgan Chase Bank, National Association|U.S. Bank National Association|Deutsche Bank National Trust Company
The Bank of New York Mellon f/k/a The Bank of New York|Wilmington Savings Fund Society, FSB|Citibank, N.A.|Truist Bank|M&T Bank
LVNV Funding LLC|Portfolio Recovery Associates, LLC|Midland Credit Management, Inc.|Nationstar Mortgage LLC d/b/a Mr. Cooper|PHH Mortgage Corporation
Capital One, N.A.|Newrez LLC d/b/a Shellpoint Mortgage Servicing|Banco Popular de Puerto Rico|First-Citizens Bank & Trust Company
""".strip()
    .replace("\n", "|")
    .split("|")
)
CARRIERS = (
    """
Allstate Insurance Company|State Farm Mutual Automobile Insurance Company|GEICO General Insurance Company|Citizens Property Insurance Corporation
Erie Insurance Exchange|New Jersey Manufacturers Insurance Company|Universal Property & Casualty Insurance Company|Nationwide Mutual Fire Insurance Co.
American Transit Insurance Company|Plymouth Rock Assurance Corporation|Certain Underwriters at Lloyd's, London|Louisiana Farm Bureau Casualty Insurance Company
""".strip()
    .replace("\n", "|")
    .split("|")
)
PUBLIC = (
    """
The City of {t}|City of {t}|County of {c}|{c} Board of Education|{c} Housing Authority|{s} Department of Transportation|State of {s}
{c} County Public Schools|Board of Assessors of {c}|{c} Water and Sewer Authority|Commissioner of Labor of the State of {s}|{c} Zoning Board of Appeals
""".strip()
    .replace("\n", "|")
    .split("|")
)
OFFICE = (
    "Commissioner",
    "Sheriff",
    "Tax Collector",
    "Superintendent of Schools",
    "Secretary of State",
    "Building Inspector",
)


def person(rng: Random) -> str:
    """A person of the East: names from the bed's pools and from these."""
    if rng.random() < 0.35:
        return words.person(rng)
    middle = f" {rng.choice('ABCDEFGHJKLMPRSTVW')}." if rng.random() < 0.35 else ""
    tail = rng.choice((", Jr.", " Jr.", ", Sr.", " III")) if rng.random() < 0.08 else ""
    return f"{rng.choice(GIVEN)}{middle} {rng.choice(FAMILY)}{tail}"


def company(rng: Random) -> str:
    return f"{rng.choice(TRADE)} {rng.choice(LINE)}".removesuffix(" Corp.") + rng.choice(FORMS)


def doctor(rng: Random) -> str:
    return f"{person(rng).split(',')[0]}, {rng.choice(('M.D.', 'D.O.', 'D.D.S.', 'M.D., P.C.', 'R.N.', 'Esq.'))}"


def trading(rng: Random) -> str:
    sign = rng.choice(("d/b/a", "d/b/a", "a/k/a", "t/a"))
    return f"{person(rng)} {sign} {person(rng) if sign == 'a/k/a' else rng.choice(TRADE) + ' ' + rng.choice(LINE)}"


def renamed(rng: Random) -> str:
    return f"{company(rng)} f/k/a {rng.choice(TRADE)} {rng.choice(LINE)}"


def body(rng: Random, at: Place) -> str:
    """A city, county, board or authority of that place."""
    county, town = at.county.removesuffix(" County").removeprefix("City of "), rng.choice(at.towns).split(",")[0]
    return rng.choice(PUBLIC).format(c=county, t=town, s=at.state)


def plaintiff(rng: Random, at: Place) -> str:
    return rng.choice((*[person] * 7, company, company, bank, bank, trading, words.minor, carrier))(rng)


def defendant(rng: Random, at: Place) -> str:
    if rng.random() < 0.12:
        return body(rng, at)
    return rng.choice((*[person] * 4, *[company] * 5, carrier, bank, doctor, trading, renamed))(rng)


def bank(rng: Random) -> str:
    return rng.choice(BANKS)


def carrier(rng: Random) -> str:
    return rng.choice(CARRIERS)


def unknown(rng: Random) -> str:
    """Those nobody knows by name, as they close a list of defendants."""
    return rng.choice(
        (
            "John Doe 1-10",
            "ABC Corporations 1-5",
            "“John Doe” and “Jane Doe”",
            "Unknown Tenant No. 1",
            "XYZ Companies I-X",
            "John Does 1-3",
        )
    )


def side(rng: Random, role: str, at: Place, *, suing: bool, most: int = 4) -> tuple[Party, ...]:
    """One to four parties of a role; defendants sometimes end with unknown ones."""
    count = rng.choice((1, 1, 1, 2, 2, 3, 4)[: most + 3])
    maker = plaintiff if suing else defendant
    made = list(dict.fromkeys(maker(rng, at) for _ in range(min(count, most))))
    if not suing and rng.random() < 0.22 and len(made) < most:
        made.append(unknown(rng))
    return tuple(Party(name, role) for name in made)


def description(rng: Random, name: str, state: str) -> str:
    """What a caption says of a party after its name; empty where it says nothing."""
    plain = name.replace(".", "")
    if plain.isupper() and len(plain) < 5:
        whose, guardian = (
            rng.choice(("her", "his")),
            rng.choice(("mother and natural guardian", "next friend", "parent")),
        )
        return f"a minor, by and through {whose} {guardian}, {person(rng)}"
    if "Doe" in name or "ABC" in name or "XYZ" in name or "Unknown" in name:
        return rng.choice(("fictitious names", "said names being fictitious", ""))
    if any(sign in name for sign in ("d/b/a", "a/k/a", "t/a", "f/k/a")) or name.endswith(("M.D.", "R.N.", "Esq.")):
        return ""
    return _of_company(rng, name, state) if _is_company(name) else _of_person(rng, state)


def _is_company(name: str) -> bool:
    return (
        name in BANKS
        or name in CARRIERS
        or name.endswith(
            ("Inc.", "LLC", "L.L.C.", "Corp.", "L.P.", "PLLC", "P.C.", "LLP", "P.A.", "Ltd.", "D.D.S.", "D.O.")
        )
        or any(word in name for word in ("City", "County", "Board", "State", "Authority", "Department"))
    )


def _of_company(rng: Random, name: str, state: str) -> str:
    if "Bank" in name or name.startswith("Wilmington"):
        series = f"{rng.randint(2004, 2007)}-{rng.choice(('HE3', 'A5', 'OPT2', 'NC1'))}"
        return rng.choice(
            ("", f"as Trustee for Ridgewood Mortgage Loan Trust, Series {series}", "as Indenture Trustee", "")
        )
    if name.endswith(("LLC", "L.L.C.")):
        return rng.choice((f"a {state} limited liability company", "a foreign limited liability company", ""))
    if name.endswith(("Inc.", "Corp.")):
        return rng.choice((f"a {state} corporation", "a Delaware corporation", "a foreign profit corporation", ""))
    return "a limited partnership" if name.endswith("L.P.") else ""


def _of_person(rng: Random, state: str) -> str:
    other = person(rng)
    return rng.choice(
        (
            "",
            "",
            "an individual",
            "individually",
            f"as Administrator of the Estate of {other}",
            f"in his official capacity as {rng.choice(OFFICE)}",
            "individually and on behalf of all others similarly situated",
            f"as Personal Representative of the Estate of {other}, deceased",
            f"a resident of {state}",
            "her husband",
            "as Trustee of the Family Trust u/a/d March 3, 2011",
        )
    )
