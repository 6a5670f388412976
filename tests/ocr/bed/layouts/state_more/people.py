"""Who stands in papers of these courts: people, landlords, shops, carriers, towns and agencies of each state, and their pairs of roles."""

from collections.abc import Callable
from random import Random

from tests.ocr.bed import words
from tests.ocr.bed.truth import Party

Sides = tuple[tuple[Party, ...], tuple[Party, ...]]


def pool(text: str) -> tuple[str, ...]:
    return tuple(text.strip().replace("\n", "|").split("|"))


GIVEN = pool("""
Alicia|Bertram|Catalina|Dmitri|Eun-ji|Francine|Gaspar|Hortensia|Imani|Jamal|Khadija|Lamar|Mei-Ling|Nazanin|Octavio|Prudence|Quentin|Rosalba
Santiago|Tomoko|Uriel|Verónica|Wendell|Ximena|Yolonda|Zachary|Anahit|Bao|Consuelo|Delroy|Estela|Fernando|Gwendolyn|Hai|Ivy|Jacinto
""")
FAMILY = pool("""
Alvarado|Bustamante|Castañeda|Delgadillo|Escobedo|Flores|Galstyan|Huynh|Iglesias|Jamison|Khachatryan|Luu|Maciel|Nakamura|Ocampo|Pacheco
Quach|Rangel|Sandoval|Tsai|Umaña|Valdivia|Wexler|Yee|Zavala|Ackerman|Beaumont|Crenshaw|Dupree|Eastman|Fairchild|Grubbs|Hollingsworth
Inman|Jaramillo|Killebrew|Lassiter|Mayfield|Nunley|Odom|Pickett|Ragsdale|Swafford|Tidwell|Upchurch|Vaughn|Womack|Yarbrough|Mc Bride|De Leon
""")
SHOPS = {
    "ca": "Sunset & Vine Partners|Westlake Tower|Mission Bay Housing|Noe Valley Dental|Figueroa Auto Center|Inland Freight|Topanga Studios|Bay Cab",
    "ny": "Amsterdam Avenue Tenants|East 86th Street Owners|Chelsea Galleries|Mott Haven Scaffold|Hudson Square Capital|245 W. 107th St.|Gotham Funding",
    "tx": "Onion Creek Builders|Barton Springs Pools|Hill Country Drywall|Capitol Plaza|Alice Oilfield Rentals|Brush Country Mobile Homes|Nueces Feed",
    "tn": "Cumberland Foundry|Music Row Hotels|Volunteer Poultry|Smyrna Stamping|Old Hickory Trucking|Mid-South Distribution|Stones River Care",
    "pr": "Ferretería La Ponderosa|Condado Plaza|Panadería Santurce|Isla Verde Rentals|Laboratorio Clínico Borinquen|Taller Los Hermanos",
}
ENDS = (", Inc.", " LLC", ", LLC", " Corp.", ", L.P.", " Co.", ", LTD", " Group, Inc.")
BODIES = {
    "ca": "City of Los Angeles|Los Angeles Unified School District|The Regents of the University of California|San Francisco Municipal Transportation Agency"
    "|Farmers Insurance Exchange|Wells Fargo Bank, N.A.|Cedars-Sinai Medical Center|Ford Motor Company|American Honda Motor Co., Inc.",
    "ny": "The City of New York|New York City Transit Authority|Consolidated Edison Company of New York, Inc."
    "|The Board of Managers of the Soho Grand Condominium"
    "|U.S. Bank National Association|New York City Housing Authority|Mount Sinai Hospital|Citibank, N.A.",
    "tx": "City of Austin|Travis Central Appraisal District|Texas Department of Insurance|State of Texas|Capital Metropolitan Transportation Authority"
    "|Discover Bank|Allstate Fire and Casualty Insurance Company|Austin Independent School District",
    "tn": "Metropolitan Government of Nashville|Nissan North America, Inc.|Tyson Foods, Inc.|Federal Express Corporation",
    "pr": "Banco Popular de Puerto Rico|Municipio de San Juan|Oriental Bank|Universal Insurance Company|Departamento de Hacienda|Doral Mortgage, LLC",
}
ISLAND = pool(
    "Carmen|Ramón|Luz Delia|Orlando|Migdalia|Edwin|Nilsa|Ismael|Awilda|Pedro Juan|Brunilda|Ángel Rafael|Wanda|Heriberto"
)
SURNAMES = pool(
    "Rosado|Marrero|Cintrón|Rodríguez|Vega|Nieves|Berríos|Otero|Collazo|Alicea|Díaz|Meléndez|Pabón|Torres|Lebrón|Matos|Ríos"
)
CARRIERS = pool(
    "Liberty Mut. Ins. Co.|Travelers Indem. Co.|Zurich American Ins. Co.|Accident Fund Gen. Ins. Co.|Sentry Cas. Co.|Builders Mut. Ins. Co."
)


def state_of(court: str) -> str:
    return court.split("/")[1]


def person(rng: Random, state: str = "ca") -> str:
    """A person of the state, on the island with two family names."""
    if state == "pr":
        return f"{rng.choice(ISLAND)} {' '.join(rng.sample(SURNAMES, 2))}"
    if rng.random() < 0.3:
        return words.person(rng)
    middle = f" {rng.choice('ABCDEFGHJLMNPRSTW')}." if rng.random() < 0.3 else ""
    last = rng.choice(FAMILY) + (f" {rng.choice(FAMILY)}" if rng.random() < 0.08 else "")
    tail = rng.choice((" Jr.", ", Jr.", " III", ", Sr.")) if rng.random() < 0.06 else ""
    return f"{rng.choice(GIVEN)}{middle} {last}{tail}"


def company(rng: Random, state: str) -> str:
    return f"{rng.choice(pool(SHOPS[state]))}{rng.choice(ENDS)}"


def anyone(rng: Random, state: str) -> str:
    """A person, a company, a body; now and then a person who trades."""
    pick = rng.random()
    if pick < 0.5:
        return person(rng, state)
    if pick < 0.56:
        sign = "h/n/c" if state == "pr" else rng.choice(("d/b/a", "dba", "a/k/a"))
        return f"{person(rng, state)} {sign} {rng.choice(pool(SHOPS[state]))}"
    return company(rng, state) if pick < 0.8 else rng.choice(pool(BODIES[state]))


def _side(rng: Random, state: str, role: str, most: int) -> tuple[Party, ...]:
    names = dict.fromkeys(anyone(rng, state) for _ in range(rng.choice((1, 1, 1, 2, 2, 3)[: most * 2])))
    return tuple(Party(name, role) for name in names)


def against(
    state: str, *roles: tuple[str, str], unknown: tuple[str, ...] = (), most: int = 3
) -> Callable[[Random], Sides]:
    """One side against the other in one of these pairs of roles; `unknown` may be sued with the rest."""

    def seat(rng: Random) -> Sides:
        first, second = rng.choice(roles)
        left, right = _side(rng, state, first, most), _side(rng, state, second, most)
        right = tuple(one for one in right if one.name not in {other.name for other in left}) or (
            Party(person(rng, state), second),
        )
        if unknown and rng.random() < 0.4:
            right += (Party(rng.choice(unknown), second),)
        return left, right

    return seat


def tenancy(rng: Random) -> Sides:
    """A landlord against one tenant or two; or a neighbour who is owed money."""
    owner = rng.choice((company(rng, "tx"), person(rng), person(rng)))
    held = dict.fromkeys(person(rng) for _ in range(rng.choice((1, 1, 2))))
    return (Party(owner, "Plaintiff"),), tuple(Party(name, "Defendant") for name in held)


def injury(rng: Random) -> Sides:
    """An employee, the employer, mostly its carrier."""
    right: tuple[Party, ...] = (Party(rng.choice((company(rng, "tn"), rng.choice(pool(BODIES["tn"])))), "Employer"),)
    if rng.random() < 0.75:
        right += (Party(rng.choice(CARRIERS), rng.choice(("Carrier", "Insurer"))),)
    return (Party(person(rng, "tn"), "Employee"),), right


def dead(rng: Random) -> Sides:
    """Who died, now and then with another name."""
    name = person(rng)
    if rng.random() < 0.25:
        name += f" {rng.choice(('aka', 'a/k/a', 'also known as'))} {rng.choice(GIVEN)} {rng.choice(FAMILY)}"
    return (Party(name, "Decedent"),), ()


def children(rng: Random) -> Sides:
    """One child to three, by initials."""
    names = dict.fromkeys(words.minor(rng) for _ in range(rng.choice((1, 1, 2, 3))))
    return tuple(Party(name, "Child") for name in names), ()
