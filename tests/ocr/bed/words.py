"""Names to make papers of: people of many origins, companies, firms, public bodies, places."""

from random import Random

GIVEN = """
Donald|Joyce|William|Patricia|Linda|Charles|Dorothy|Kenneth|Margaret|Thomas|Ruth|Gregory|Yolanda|Marcus|Tanisha|DeShawn|Latoya
María|José|Ángel|Guadalupe|Concepción|Ramón|Inés|Joaquín|Xiomara|Begoña|Julián|Soledad|Héctor|Lucía|Íñigo|Rocío|Andrés|Belén
Nguyen Thi|Minh|Linh|Quang|Wei|Xiaoling|Hiroshi|Keiko|Ji-woo|Soo-Jin|Arjun|Priya|Lakshmi|Sandeep|Rajesh|Farah|Omar|Yasmin|Tariq
Siobhán|Niamh|Seán|Zoë|Chloë|François|Renée|Élodie|Günther|Jürgen|Søren|Åsa|Björn|Mateusz|Zofia|Agnieszka|Dragan|Oksana|Vladimir
Folasade|Oluwaseun|Chinedu|Amara|Kwame|Abena|Tesfaye|Selam|Ioane|Malia|Kalani|Noelani|Begay|Dakota|Winona|Avraham|Rivka|Shira
Giulia|Lorenzo|Nikolaos|Eleni|Arpine|Hovhannes|Leilani|Thuy|Esperanza|Refugio|Beatriz|Anselmo|Delia|Ezequiel|Fidel|Graciela
"""
FAMILY = """
Carlson|Wang|Hapiuk|Shimmick|Whitfield|Okafor|Brennan|Delacroix|Abernathy|Pruitt|Vance|Oyelaran|Stroud|Kirkpatrick|Hollis|Tran
Núñez|Peña|Muñoz|Ibáñez|Gutiérrez|Calderón|Zepeda|Rivas|Villaseñor|Treviño|Cantú|Garza|Ochoa|Quiñones|Echeverría|Saldívar|Ávila
Nguyen|Pham|Li|Zhang|Ng|Ito|Yamamoto|Park|Kim|Choi|Patel|Ramakrishnan|Singh|Chaudhry|Al-Rashid|Haddad|Khoury|Farouk|Rahimi
O'Brien|O'Rourke|McAllister|MacDougall|Fitzgerald|St. Clair|Van der Meer|de la Cruz|Di Benedetto|D'Angelo|Lefèvre|Schröder|Müller
Kowalczyk|Wójcik|Petrov|Ivanova|Jovanović|Papadopoulos|Sarkisian|Adeyemi|Okonkwo|Mensah|Gebremedhin|Kealoha|Tsosie|Redhawk
Goldberg|Rosenthal|Blumenfeld|Hargrove|Lockwood|Winslow|Tillman|Jefferson|Washington|Bautista|Santos|Dela Rosa|Ferreira|Gonçalves
"""
SUFFIXES = ("Jr.", "Sr.", "II", "III", "IV", "M.D.", "D.D.S.")
TRADE = """
Shoreline|Pacific Crest|Blue Heron|Cedar Ridge|Lone Star|Golden Gate|Copper State|Tri-County|Bayview|Summit|Ironwood|Mesa Verde
Redwood|Keystone|Harbor Point|Silverado|Northgate|Evergreen|Palo Duro|Sunbelt|First Meridian|Atlantic & Western|Quail Hollow|Vista del Sol
"""
LINE = """
Construction Company|Logistics|Holdings|Insurance Company|Property Management|Medical Group|Farms|Steel Fabricators|Title & Escrow
Pharmaceuticals|Transportation|Bank|Mortgage Servicing|Restaurants|Software|Energy Partners|Home Builders|Roofing & Sheet Metal
Apartments|Collision Repair|Freight Lines|Imports|Packing|Biosciences|Surgical Products|Self Storage|Credit Recovery|Vineyards
"""
FORMS = (
    "Inc.",
    ", Inc.",
    " LLC",
    ", LLC",
    ", L.P.",
    ", L.L.C.",
    " Corp.",
    ", Ltd.",
    ", N.A.",
    " Co.",
    ", LLP",
    " GmbH",
    ", P.C.",
)
FORM_IS = {
    "Inc.": "a Delaware corporation",
    "Corp.": "a Nevada corporation",
    "Co.": "a California corporation",
    "LLC": "a limited liability company",
    "L.L.C.": "a Texas limited liability company",
    "L.P.": "a limited partnership",
    "LLP": "a limited liability partnership",
    "N.A.": "a national banking association",
    "Ltd.": "a foreign corporation",
    "GmbH": "a German company",
    "P.C.": "a professional corporation",
}
PUBLIC = """
City of San Leandro|County of Alameda|State of California|City and County of San Francisco|Unified School District of Palo Verde
Department of Motor Vehicles|Board of Regents of the University System|Metropolitan Water District|California Department of Corrections
Federal Deposit Insurance Corporation|Commissioner of Social Security|Secretary of Homeland Security|Jim Wells County Appraisal District
Tohono O'odham Nation Gaming Authority|Port of Oakland|Public Utilities Commission|Office of the Attorney General|Housing Authority of Alice
"""
FIRM_TAIL = ("LLP", "LLP", "P.C.", "APC", "PLLC")
STREETS = (
    "Sacramento Street",
    "Main Street",
    "Avenida del Norte",
    "N. Central Avenue",
    "Wilshire Boulevard",
    "Broadway",
    "E. Third Street",
)
FLOORS = ("16th Floor", "Suite 400", "Suite 2100", "Floor 9", "Ste. 12-B", "Room 305", "P.O. Box 1184")


def _pool(text: str) -> tuple[str, ...]:
    return tuple(text.strip().replace("\n", "|").split("|"))


GIVEN_NAMES, FAMILY_NAMES, TRADES, LINES, BODIES = map(_pool, (GIVEN, FAMILY, TRADE, LINE, PUBLIC))


def family(rng: Random) -> str:
    """A family name, now and then two: Núñez Peña, Al-Rashid-Park."""
    first, second = rng.sample(FAMILY_NAMES, 2)
    shape = rng.random()
    return f"{first}-{second}" if shape < 0.1 else f"{first} {second}" if shape < 0.2 else first


def person(rng: Random) -> str:
    """A person: given name, mostly a middle initial, family name, sometimes a suffix."""
    middle = f" {rng.choice('ABCDEFGHJKLMPRSTVW')}." if rng.random() < 0.4 else ""
    tail = rng.choice((" ", ", ")) + rng.choice(SUFFIXES[:5]) if rng.random() < 0.1 else ""
    return f"{rng.choice(GIVEN_NAMES)}{middle} {family(rng)}{tail}"


def company(rng: Random) -> str:
    """A company with its form at the end."""
    form = rng.choice(FORMS)
    return f"{rng.choice(TRADES)} {rng.choice(LINES)}{form if form[0] in ' ,' else ' ' + form}"


def trading(rng: Random) -> str:
    """A person who trades under another name."""
    sign = rng.choice(("d/b/a", "dba", "doing business as", "a/k/a"))
    return f"{person(rng)} {sign} {rng.choice(TRADES)} {rng.choice(LINES)}"


def public_body(rng: Random) -> str:
    return rng.choice(BODIES)


def minor(rng: Random) -> str:
    """A child, by initials as the privacy rules want it."""
    letters = "ABCDEFGHJKLMNPRSTVW"
    return ".".join(rng.choice(letters) for _ in range(rng.choice((2, 2, 3)))) + "."


def firm(rng: Random) -> str:
    one, two, three = (rng.choice(FAMILY_NAMES) for _ in range(3))
    shapes = (
        f"{one}, {two} & {three} {rng.choice(FIRM_TAIL)}",
        f"{one} & {two} {rng.choice(FIRM_TAIL)}",
        f"{one} {two} {rng.choice(FIRM_TAIL)}",
        f"{one} & Associates",
        f"The {one} Law Group",
        f"Law Offices of {rng.choice(GIVEN_NAMES)} {two}",
    )
    return rng.choice(shapes)


def address(rng: Random, city: str) -> tuple[str, str]:
    """Two lines: street with floor, and the city with its ZIP code."""
    return f"{rng.randint(11, 9800)} {rng.choice(STREETS)}, {rng.choice(FLOORS)}", city


def telephone(rng: Random) -> str:
    return f"({rng.choice((415, 213, 602, 361, 212, 615, 512))}) 555-{rng.randint(100, 9999):04}"


def description(name: str) -> str:
    """What a caption adds after a name: a Delaware corporation, an individual."""
    if name in BODIES:
        return "a public entity"
    return next((text for form, text in FORM_IS.items() if name.endswith(form)), "an individual")
