"""Who goes to court in a county: its people, landlords, lenders and public bodies, and where its courthouse stands."""

from dataclasses import dataclass
from random import Random

from tests.ocr.bed import words
from tests.ocr.bed.making import Sides
from tests.ocr.bed.truth import Party


@dataclass(frozen=True)
class Place:
    """A county seat: state, city, how its ZIP line ends, area code, street of the courthouse, streets, public bodies."""

    county: str
    state: str
    city: str
    post: str
    area: str
    house: str
    streets: tuple[str, ...]
    bodies: tuple[str, ...]


SEATS = """
us/nc/wake-superior|Wake|North Carolina|Raleigh|NC 27601|919|316 Fayetteville Street
|Hillsborough Street;Glenwood Avenue;New Bern Avenue|City of Raleigh;Wake County Board of Education;WakeMed
us/nc/mecklenburg-superior|Mecklenburg|North Carolina|Charlotte|NC 28202|704|832 East 4th Street
|South Tryon Street;Providence Road;Beatties Ford Road|City of Charlotte;Town of Huntersville;Charlotte-Mecklenburg Hospital Authority
us/sc/horry-common-pleas|Horry|South Carolina|Conway|SC 29526|843|1301 Second Avenue
|Main Street;Church Street;Highway 501 West|City of Myrtle Beach;Horry County School District;Grand Strand Water and Sewer Authority
us/in/marion-superior|Marion|Indiana|Indianapolis|IN 46204|317|675 Justice Way
|North Meridian Street;East 38th Street;Massachusetts Avenue|City of Indianapolis;Indianapolis Public Transportation Corporation;Town of Speedway
us/in/allen-superior|Allen|Indiana|Fort Wayne|IN 46802|260|715 South Calhoun Street
|Coldwater Road;West Jefferson Boulevard;Lima Road|City of Fort Wayne;Fort Wayne Community Schools;Allen County Board of Commissioners
us/mo/jackson-circuit|Jackson|Missouri|Kansas City|MO 64106|816|415 East 12th Street
|Main Street;Troost Avenue;Ward Parkway|City of Kansas City, Missouri;Kansas City Area Transportation Authority;Hickman Mills C-1 School District
us/mo/st-louis-city-circuit|St. Louis|Missouri|St. Louis|MO 63101|314|10 North Tucker Boulevard
|Olive Street;Gravois Avenue;South Grand Boulevard|City of St. Louis;Bi-State Development Agency;Metropolitan St. Louis Sewer District
us/wi/milwaukee-circuit|Milwaukee|Wisconsin|Milwaukee|WI 53233|414|901 North 9th Street
|East Wisconsin Avenue;West Capitol Drive;South 27th Street|City of Milwaukee;Milwaukee Board of School Directors;Village of Brown Deer
us/wi/dane-circuit|Dane|Wisconsin|Madison|WI 53703|608|215 South Hamilton Street
|East Washington Avenue;University Avenue;Monona Drive|City of Madison;Town of Westport;Madison Metropolitan School District
us/ny/kings-surrogate|Kings|New York|Brooklyn|NY 11201|718|2 Johnson Street
|Court Street;Eastern Parkway;Bay Ridge Avenue|Public Administrator of Kings County;City of New York;Maimonides Medical Center
us/ny/nassau-family|Nassau|New York|Westbury|NY 11590|516|1200 Old Country Road
|Old Country Road;Hempstead Turnpike;Jericho Turnpike|Nassau County Department of Social Services;Village of Freeport;Town of Hempstead
us/la/orleans-civil-district|Orleans|Louisiana|New Orleans|LA 70112|504|421 Loyola Avenue
|St. Charles Avenue;Canal Street;Elysian Fields Avenue|City of New Orleans;Sewerage and Water Board of New Orleans;Orleans Parish School Board
us/la/east-baton-rouge-district|East Baton Rouge|Louisiana|Baton Rouge|LA 70801|225|300 North Boulevard
|Florida Boulevard;Government Street;Perkins Road|City of Baton Rouge/Parish of East Baton Rouge;State of Louisiana;Our Lady of the Lake Hospital, Inc.
us/or/multnomah-circuit|Multnomah|Oregon|Portland|OR 97204|503|1200 SW First Avenue
|SW Fifth Avenue;NE Sandy Boulevard;SE Division Street|City of Portland;Tri-County Metropolitan Transportation District of Oregon;Home Forward
us/md/baltimore-city-circuit|Baltimore City|Maryland|Baltimore|MD 21202|410|111 North Calvert Street
|St. Paul Street;Harford Road;Eastern Avenue|Mayor and City Council of Baltimore;Housing Authority of Baltimore City;University of Maryland Medical System
us/md/montgomery-circuit|Montgomery|Maryland|Rockville|MD 20850|301|50 Maryland Avenue
|Rockville Pike;Georgia Avenue;East Jefferson Street|Montgomery County, Maryland;City of Takoma Park;Washington Suburban Sanitary Commission
us/ky/jefferson-circuit|Jefferson|Kentucky|Louisville|KY 40202|502|700 West Jefferson Street
|Bardstown Road;Dixie Highway;West Broadway|Louisville/Jefferson County Metro Government;Jefferson County Board of Education;City of Shively
us/ct/hartford-superior|Hartford|Connecticut|Hartford|CT 06106|860|95 Washington Street
|Asylum Avenue;Farmington Avenue;Park Street|City of Hartford;Town of West Hartford;Metropolitan District Commission
us/ct/stamford-superior|Fairfield|Connecticut|Stamford|CT 06905|203|123 Hoyt Street
|Summer Street;West Main Street;Atlantic Street|City of Stamford;Town of Darien;Charter Oak Communities
us/ga/fulton-superior|Fulton|Georgia|Atlanta|GA 30303|404|136 Pryor Street SW
|Peachtree Street NE;Campbellton Road SW;Roswell Road|City of Atlanta;Metropolitan Atlanta Rapid Transit Authority;City of Sandy Springs
us/va/fairfax-circuit|Fairfax|Virginia|Fairfax|VA 22030|703|4110 Chain Bridge Road
|Lee Highway;Little River Turnpike;Braddock Road|Fairfax County Board of Supervisors;Town of Vienna;Fairfax County School Board
us/ia/polk-district|Polk|Iowa|Des Moines|IA 50309|515|500 Mulberry Street
|Ingersoll Avenue;University Avenue;SE 14th Street|City of Des Moines;Des Moines Independent Community School District;City of Ankeny
us/nm/bernalillo-district|Bernalillo|New Mexico|Albuquerque|NM 87102|505|400 Lomas Boulevard NW
|Central Avenue NE;Rio Grande Boulevard NW;Menaul Boulevard NE|City of Albuquerque;Albuquerque Public Schools;Bernalillo County Board of County Commissioners
us/nv/clark-district|Clark|Nevada|Las Vegas|NV 89155|702|200 Lewis Avenue
|South Rancho Drive;East Tropicana Avenue;West Sahara Avenue|Clark County School District;City of Henderson;Las Vegas Valley Water District
us/id/ada-district|Ada|Idaho|Boise|ID 83702|208|200 West Front Street
|West Bannock Street;Fairview Avenue;Overland Road|City of Boise;Ada County Highway District;West Ada School District
us/ut/third-district|Salt Lake|Utah|Salt Lake City|UT 84111|801|450 South State Street
|South State Street;Redwood Road;East 3300 South|Salt Lake City Corporation;Utah Transit Authority;Granite School District
us/hi/first-circuit|Honolulu|Hawaii|Honolulu|HI 96813|808|777 Punchbowl Street
|Bishop Street;Kapiolani Boulevard;Kalakaua Avenue|City and County of Honolulu;Board of Water Supply;State of Hawaii
us/ak/anchorage-superior|Anchorage|Alaska|Anchorage|AK 99501|907|825 West Fourth Avenue
|West Fifth Avenue;Northern Lights Boulevard;Muldoon Road|Municipality of Anchorage;Alaska Housing Finance Corporation;Anchorage School District
us/mt/missoula-district|Missoula|Montana|Missoula|MT 59802|406|200 West Broadway
|North Higgins Avenue;South Reserve Street;West Broadway|City of Missoula;Missoula County Public Schools;Missoula Irrigation District
us/tx/bexar-district|Bexar|Texas|San Antonio|TX 78205|210|100 Dolorosa
|West Commerce Street;San Pedro Avenue;Culebra Road|City of San Antonio;VIA Metropolitan Transit;San Antonio Water System
us/mn/hennepin-district|Hennepin|Minnesota|Minneapolis|MN 55487|612|300 South Sixth Street
|Hennepin Avenue;Lake Street East;Nicollet Mall|City of Minneapolis;Metropolitan Council;Hennepin Healthcare System, Inc.
us/fl/orange-circuit|Orange|Florida|Orlando|FL 32801|407|425 North Orange Avenue
|East Colonial Drive;South Orange Blossom Trail;Edgewater Drive|City of Orlando;Orange County, Florida;Central Florida Expressway Authority
us/wa/pierce-superior|Pierce|Washington|Tacoma|WA 98402|253|930 Tacoma Avenue South
|Pacific Avenue;South 19th Street;Portland Avenue East|City of Tacoma;Pierce Transit;Puyallup School District No. 3
us/co/denver-district|Denver|Colorado|Denver|CO 80202|303|1437 Bannock Street
|East Colfax Avenue;South Broadway;Federal Boulevard|City and County of Denver;Regional Transportation District;Denver Health and Hospital Authority
"""
GIVEN = """
James|Mary|Robert|Jennifer|Michael|Linda|David|Barbara|Richard|Susan|Joseph|Jessica|Thomas|Karen|Christopher|Nancy|Daniel|Lisa|Matthew
Ashley|Anthony|Kimberly|Mark|Donna|Steven|Carol|Andrew|Michelle|Joshua|Amanda|Kevin|Melissa|Brian|Deborah|Timothy|Stephanie|Ronald
Rebecca|Jason|Sharon|Jeffrey|Cynthia|Ryan|Kathleen|Gary|Shirley|Nicholas|Angela|Eric|Brenda|Tyrone|Ebony|Luis|Rosa|Darnell|Keisha
"""
FAMILY = """
Smith|Johnson|Williams|Brown|Jones|Davis|Miller|Wilson|Moore|Taylor|Anderson|Jackson|White|Harris|Martin|Thompson|Robinson|Clark
Lewis|Walker|Hall|Allen|Young|King|Wright|Scott|Green|Baker|Adams|Nelson|Carter|Mitchell|Roberts|Turner|Phillips|Campbell|Parker
Evans|Edwards|Collins|Stewart|Morris|Rogers|Reed|Cook|Bell|Murphy|Bailey|Rivera|Cooper|Richardson|Cox|Howard|Ward|Torres|Peterson
Schmidt|Kowalski|Boudreaux|Landry|Hebert|Guidry|McKinney|Hernandez|Lopez|Gonzalez|Martinez|Vang|Xiong|Yoder|Van Buren|St. Pierre
"""
LENDERS = """
Midland Credit Management, Inc.|Portfolio Recovery Associates, LLC|LVNV Funding LLC|Capital One, N.A.|Discover Bank|Synchrony Bank
Jefferson Capital Systems, LLC
American Express National Bank|Velocity Investments, LLC|Cavalry SPV I, LLC|Ally Bank|Credit Acceptance Corporation|Bank of America, N.A.
OneMain Financial Group, LLC
"""
MORTGAGEES = """
Wells Fargo Bank, N.A.|U.S. Bank National Association|Deutsche Bank National Trust Company|The Bank of New York Mellon|Nationstar Mortgage LLC
PennyMac Loan Services, LLC
Lakeview Loan Servicing, LLC|Freedom Mortgage Corporation|Wilmington Savings Fund Society, FSB|JPMorgan Chase Bank, National Association
"""
CARRIERS = """
State Farm Mutual Automobile Insurance Company|Progressive Casualty Insurance Company|Allstate Property and Casualty Insurance Company
GEICO General Insurance Company
Walmart Inc.|Dollar General Corporation|FedEx Ground Package System, Inc.|Lowe's Home Centers, LLC|Uber Technologies, Inc.|The Kroger Co.|Sysco Corporation
"""
HOMES = """
Willow Creek Apartments, LLC|Park Terrace Associates, L.P.|Oakwood Village Realty LLC|Brookside Manor Limited Partnership|Riverbend Townhomes, LLC
Northpoint Residential Group, Inc.|Maple Grove MHC, LLC|Fairview Gardens Housing Corporation|Stonegate Rental Fund III, LP|Hillcrest Senior Housing, Inc.
"""
TRADES = """
Heartland Plumbing & Heating|A-1 Auto Sales|Precision Concrete|Bluegrass Landscaping|Kowalski Brothers Roofing|Main Street Dental|Riverside Towing & Recovery
Sunrise Family Daycare|Advanced Spine & Rehab|Capital City Contractors|Delta Pest Control|Three Rivers Trucking|Lucky's Tavern|Golden Nail Salon|Hometown HVAC
"""
MIDDLE = ("Lee", "Ann", "Ray", "Lynn", "Allen", "Marie", "Dale", "Jean", "Wayne", "Renee")
FORMS = (", LLC", ", Inc.", ", L.L.C.", " Inc.", " LLC", ", P.C.", " Corp.")


def _pool(text: str) -> tuple[str, ...]:
    return tuple(text.strip().replace("\n", "|").split("|"))


def _places() -> dict[str, Place]:
    made = {}
    for line in SEATS.strip().replace("\n|", "|").split("\n"):
        court, county, state, city, post, area, house, streets, bodies = line.split("|")
        made[court] = Place(county, state, city, post, area, house, tuple(streets.split(";")), tuple(bodies.split(";")))
    return made


PLACES = _places()


def family(rng: Random) -> str:
    return words.family(rng) if rng.random() < 0.25 else rng.choice(_pool(FAMILY))


def person(rng: Random, surname: str = "", *, sex: int = -1) -> str:
    """Mostly the names of the county's people, now and then one from elsewhere; of this sex (0 a man, 1 a woman) or of either."""
    if not surname and sex < 0 and rng.random() < 0.2:
        return words.person(rng)
    sex = rng.randint(0, 1) if sex < 0 else sex
    given = rng.choice(_pool(GIVEN)[sex::2])
    middle = rng.choice(("", "", f" {rng.choice('ABCDEGHJKLMRSTW')}.", f" {rng.choice(MIDDLE[sex::2])}"))
    tail = rng.choice((", Jr.", " Jr.", " III", ", Sr.")) if not sex and rng.random() < 0.1 else ""
    return f"{given}{middle} {surname or family(rng)}{tail}"


def business(rng: Random) -> str:
    return rng.choice(_pool(TRADES)) + rng.choice(FORMS) if rng.random() < 0.7 else words.company(rng)


def trader(rng: Random) -> str:
    """A person, or a company, under the name on its sign."""
    who = person(rng) if rng.random() < 0.5 else f"{family(rng)} Enterprises{rng.choice(FORMS)}"
    return f"{who}{rng.choice((' ', ', '))}{rng.choice(('d/b/a', 'd/b/a', 'dba'))} {rng.choice(_pool(TRADES))}"


def sides(left: list[str], right: list[str], roles: tuple[str, str]) -> Sides:
    return tuple(Party(one, roles[0]) for one in left), tuple(Party(one, roles[1]) for one in right)


def civil(rng: Random, place: Place) -> tuple[list[str], list[str]]:
    """A debt, a mortgage, a wreck, a bargain, a city sued, an estate that sues, a child who does."""
    one, surname = person(rng), rng.choice(_pool(FAMILY))
    shapes = (
        ([rng.choice(_pool(LENDERS))], [person(rng)]),
        ([rng.choice(_pool(LENDERS))], [f"{one} a/k/a {one.split()[0]} {family(rng)}"]),
        ([rng.choice(_pool(MORTGAGEES))], [one, f"Unknown Spouse of {one}", f"{surname} Farms Homeowners Association, Inc."]),
        ([person(rng, surname), person(rng, surname)], [person(rng), rng.choice(_pool(CARRIERS))]),
        ([one], [person(rng), rng.choice(_pool(CARRIERS))]),
        ([business(rng)], [trader(rng)]),
        ([trader(rng)], [business(rng), person(rng)]),
        ([one], [rng.choice(place.bodies)]),
        ([f"Estate of {one}"], [business(rng)]),
        ([f"{'Commonwealth' if place.state in ('Kentucky', 'Virginia') else 'State'} of {place.state} ex rel. {one}"], [rng.choice(place.bodies), person(rng)]),
        ([words.minor(rng)], [rng.choice(place.bodies), person(rng)]),
        ([person(rng)], [business(rng), business(rng), "John Doe"]),
    )  # fmt: skip
    return rng.choice(shapes)


def eviction(rng: Random, place: Place) -> tuple[list[str], list[str]]:
    landlord = rng.choice((*_pool(HOMES), f"Housing Authority of the City of {place.city}", person(rng), business(rng)))
    also = rng.choice(([], [], [person(rng)], ["All Other Occupants"], ["John Doe", "Jane Doe"]))
    return [landlord], [person(rng), *also]


def spouses(rng: Random) -> tuple[str, str]:
    """Two who were married, or never were: often of one name."""
    surname, first = family(rng), rng.randint(0, 1)
    second = 1 - first if rng.random() < 0.92 else first
    return person(rng, surname, sex=first), person(rng, surname if rng.random() < 0.6 else family(rng), sex=second)


def wed(rng: Random, roles: tuple[str, str]) -> Sides:
    """The two of them as the sides of a suit."""
    first, second = spouses(rng)
    return sides([first], [second], roles)


def decedent(rng: Random) -> str:
    one = person(rng)
    return f"{one}{rng.choice((' a/k/a ', ', a/k/a '))}{one.split()[0]} {family(rng)}" if rng.random() < 0.3 else one


def street(rng: Random, place: Place) -> str:
    return f"{rng.randint(11, 9800)} {rng.choice(place.streets)}{rng.choice(('', '', f', Suite {rng.randint(2, 32)}00', f', Apt. {rng.randint(1, 40)}'))}"


def telephone(rng: Random, place: Place) -> str:
    shape = rng.choice(("({}) 555-{:04}", "{}-555-{:04}", "{}.555.{:04}"))
    return shape.format(place.area, rng.randint(100, 9999))
