"""Where the courts of the East and South sit, and how counsel there give address, telephone and bar number."""

from dataclasses import dataclass
from random import Random

from tests.ocr.bed.making import Matter


@dataclass(frozen=True)
class Place:
    """A court's county, the towns its people live in, and the shapes of its bar's numbers (none where papers bear none)."""

    state: str
    county: str
    towns: tuple[str, ...]
    codes: tuple[int, ...]
    bars: tuple[str, ...] = ()
    low: int = 10000
    high: int = 99999
    digits: int = 5


def _place(state: str, county: str, towns: str, codes: tuple[int, ...], bars: str = "", **more: int) -> Place:
    return Place(state, county, tuple(towns.split("|")), codes, tuple(filter(None, bars.split("|"))), **more)


BK = "Brooklyn, New York 11201|Brooklyn, NY 11217|New York, New York 10006|New York, NY 10271"
QN = "Jamaica, New York 11435|Kew Gardens, NY 11415|Forest Hills, New York 11375|Garden City, New York 11530"
NJ = "Attorney ID: {}|NJ Attorney ID No. {}|Attorney I.D. No. {}|(ID #{})"
PA = "Attorney I.D. No. {}|Identification No.: {}|Attorney ID #{}|PA I.D. No. {}"
MA = "BBO #{}|(BBO No. {})|BBO # {}|B.B.O. No. {}"
MD = "CPF No. {}|AIS No. {}|(CPF# {})|Attorney No. {}"
FL = "Florida Bar No. {}|Florida Bar No.: {}|Fla. Bar No. {}|FBN: {}"
GA = "Georgia Bar No. {}|Ga. Bar No. {}|Georgia State Bar No. {}"
VA = "(VSB No. {})|VSB #{}|Virginia State Bar No. {}"
NC = "N.C. State Bar No. {}|NC Bar #{}|N.C. Bar No. {}"
LA = "(La. Bar Roll No. {})|(#{})|Bar Roll No. {}|LSBA No. {}"
PR = "RUA {}|RUA NÚM. {}|RUA: {}|Colegiado Núm. {}"

PLACES = {
    "us/ny/kings-supreme": _place("New York", "Kings", BK, (718, 347, 212)),
    "us/ny/queens-supreme": _place("New York", "Queens", QN, (718, 516, 929)),
    "us/ny/erie-supreme": _place(
        "New York", "Erie", "Buffalo, New York 14202|Amherst, NY 14228|Williamsville, New York 14221", (716,)
    ),
    "us/ny/kings-surrogate": _place("New York", "Kings", BK, (718, 917)),
    "us/ny/nassau-family": _place("New York", "Nassau", "Westbury, New York 11590|Mineola, NY 11501", (516, 631)),
    "us/nj/essex-law": _place(
        "New Jersey",
        "Essex",
        "Newark, New Jersey 07102|Roseland, NJ 07068|West Orange, New Jersey 07052",
        (973, 862),
        NJ,
        low=11111979,
        high=98982019,
        digits=9,
    ),
    "us/nj/bergen-law": _place(
        "New Jersey",
        "Bergen",
        "Hackensack, New Jersey 07601|Fort Lee, NJ 07024|Paramus, New Jersey 07652",
        (201, 551),
        NJ,
        low=11111979,
        high=98982019,
        digits=9,
    ),
    "us/pa/philadelphia-common-pleas": _place(
        "Pennsylvania", "Philadelphia", "Philadelphia, PA 19103|Philadelphia, Pennsylvania 19102", (215, 267), PA
    ),
    "us/pa/allegheny-common-pleas": _place(
        "Pennsylvania", "Allegheny", "Pittsburgh, PA 15219|Pittsburgh, Pennsylvania 15222", (412, 878), PA
    ),
    "us/de/chancery": _place(
        "Delaware", "New Castle", "Wilmington, Delaware 19801", (302,), "(#{})|(Bar No. {})", low=2101, high=7299
    ),
    "us/ma/suffolk-superior": _place(
        "Massachusetts", "Suffolk", "Boston, MA 02110|Boston, Massachusetts 02108", (617,), MA, low=541000, high=709999
    ),
    "us/ma/middlesex-superior": _place(
        "Massachusetts", "Middlesex", "Woburn, MA 01801|Cambridge, MA 02142", (781, 978), MA, low=541000, high=709999
    ),
    "us/ct/hartford-superior": _place(
        "Connecticut",
        "Hartford",
        "Hartford, CT 06103|West Hartford, CT 06107",
        (860,),
        "Juris No. {}|Juris #{}",
        low=100200,
        high=443900,
    ),
    "us/ct/stamford-superior": _place(
        "Connecticut",
        "Stamford/Norwalk",
        "Stamford, CT 06901|Norwalk, CT 06851",
        (203,),
        "Juris No. {}|Juris #{}",
        low=100200,
        high=443900,
    ),
    "us/md/baltimore-city-circuit": _place(
        "Maryland",
        "Baltimore City",
        "Baltimore, Maryland 21202|Towson, MD 21204",
        (410, 443),
        MD,
        low=9012010001,
        high=9912180233,
    ),
    "us/md/montgomery-circuit": _place(
        "Maryland",
        "Montgomery County",
        "Rockville, Maryland 20850|Bethesda, MD 20814",
        (301, 240),
        MD,
        low=9012010001,
        high=9912180233,
    ),
    "us/va/fairfax-circuit": _place(
        "Virginia",
        "Fairfax County",
        "Fairfax, Virginia 22030|Tysons, VA 22182|McLean, Virginia 22102",
        (703, 571),
        VA,
        low=21000,
        high=97999,
    ),
    "us/va/richmond-circuit": _place(
        "Virginia",
        "City of Richmond",
        "Richmond, Virginia 23219|Glen Allen, VA 23060",
        (804,),
        VA,
        low=21000,
        high=97999,
    ),
    "us/nc/mecklenburg-superior": _place(
        "North Carolina",
        "Mecklenburg",
        "Charlotte, NC 28202|Charlotte, North Carolina 28204",
        (704, 980),
        NC,
        low=11000,
        high=59999,
    ),
    "us/nc/wake-superior": _place(
        "North Carolina", "Wake", "Raleigh, NC 27601|Cary, North Carolina 27518", (919, 984), NC, low=11000, high=59999
    ),
    "us/sc/horry-common-pleas": _place(
        "South Carolina",
        "Horry",
        "Conway, SC 29526|Myrtle Beach, South Carolina 29577",
        (843,),
        "S.C. Bar No. {}|SC Bar #{}",
        low=61000,
        high=106000,
    ),
    "us/ga/fulton-superior": _place(
        "Georgia", "Fulton", "Atlanta, Georgia 30303|Atlanta, GA 30309", (404, 678), GA, low=102000, high=999900
    ),
    "us/ga/gwinnett-state": _place(
        "Georgia", "Gwinnett", "Lawrenceville, Georgia 30046|Duluth, GA 30096", (770, 678), GA, low=102000, high=999900
    ),
    "us/fl/miami-dade-circuit": _place(
        "Florida",
        "Miami-Dade",
        "Miami, Florida 33130|Coral Gables, FL 33134|Miami, FL 33131",
        (305, 786),
        FL,
        digits=6,
        high=1059999,
    ),
    "us/fl/broward-circuit": _place(
        "Florida", "Broward", "Fort Lauderdale, Florida 33301|Plantation, FL 33324", (954,), FL, digits=6, high=1059999
    ),
    "us/fl/orange-circuit": _place(
        "Florida", "Orange", "Orlando, Florida 32801|Winter Park, FL 32789", (407, 321), FL, digits=6, high=1059999
    ),
    "us/pr/bayamon-superior": _place(
        "Puerto Rico", "Bayamón", "Bayamón, Puerto Rico 00961|Guaynabo, PR 00968", (787, 939), PR, low=5100, high=22999
    ),
    "us/pr/ponce-superior": _place(
        "Puerto Rico", "Ponce", "Ponce, Puerto Rico 00731|Ponce, PR 00717", (787, 939), PR, low=5100, high=22999
    ),
    "us/la/east-baton-rouge-district": _place(
        "Louisiana",
        "East Baton Rouge",
        "Baton Rouge, Louisiana 70801|Baton Rouge, LA 70809",
        (225,),
        LA,
        low=14000,
        high=41999,
    ),
    "us/la/orleans-civil-district": _place(
        "Louisiana", "Orleans", "New Orleans, Louisiana 70130|New Orleans, LA 70112", (504,), LA, low=14000, high=41999
    ),
    "us/tn/davidson-chancery": _place(
        "Tennessee",
        "Davidson",
        "Nashville, Tennessee 37219|Nashville, TN 37203",
        (615,),
        "(BPR No. {})|BPR #{}|TN Bar No. {}",
        digits=6,
        high=41999,
    ),
    "us/ky/jefferson-circuit": _place(
        "Kentucky",
        "Jefferson",
        "Louisville, Kentucky 40202|Louisville, KY 40222",
        (502,),
        "(KBA #{})|KBA No. {}",
        low=80100,
        high=99999,
    ),
}
STREETS = (
    """
Court Street|Montague Street|Queens Boulevard|Delaware Avenue|Main Street|Market Street|Broad Street|Walnut Street|Gateway Center
Grant Street|King Street|Federal Street|State Street|Asylum Street|Atlantic Street|St. Paul Street|Rockville Pike|East Main Street|Chain Bridge Road
South Tryon Street|Fayetteville Street|Peachtree Street NE|Brickell Avenue|SE Third Avenue|N. Orange Avenue|Poydras Street|Third Street|Fourth Avenue North
""".strip()
    .replace("\n", "|")
    .split("|")
)
CALLES = [
    "Calle Marginal",
    "Ave. Las Américas",
    "Calle Degetau",
    "Ave. Comerío",
    "Calle Villa",
    "Carr. #2 Km. 11.4",
    "Ave. Hostos",
    "Urb. Santa Rosa",
]


def place(m: Matter) -> Place:
    return PLACES[m.court.id]


def street(rng: Random, *, spanish: bool = False) -> str:
    """A street address, often with a suite."""
    if spanish:
        return (
            f"{rng.choice(CALLES)} {rng.randint(2, 480)}, {rng.choice(('Suite 204', 'Ofic. 3-B', 'PMB 117', 'Piso 2'))}"
        )
    floor = rng.choice(
        ("", ", Suite 1200", ", 14th Floor", ", Ste. 310", ", Suite 6-A", ", P.O. Box 2207", ", Second Floor")
    )
    return f"{rng.randint(11, 4900)} {rng.choice(STREETS)}{floor}"
