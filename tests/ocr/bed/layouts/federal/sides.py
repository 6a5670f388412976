"""Who sues whom in federal courts: officers of the nation, states, banks, classes, estates, the accused, debtors."""

from html import escape as esc
from random import Random

from tests.ocr.bed import words
from tests.ocr.bed.making import Matter, Sides
from tests.ocr.bed.truth import Party

OFFICES = {
    "Marta Ellsworth": "Acting Commissioner of Social Security",
    "Leland Dudek-Ross": "in his official capacity as Secretary of Health and Human Services",
    "Alejandra M. Noem-Ortiz": "Secretary, U.S. Department of Homeland Security",
    "Pamela J. Garland": "Attorney General of the United States",
    "Denis R. McAdams": "Secretary of Veterans Affairs",
    "Ur Jaddou-Pérez": "Director, U.S. Citizenship and Immigration Services",
    "Ted O'Leary": "in his official capacity as Mayor of the City of Baton Rouge",
    "Ashley Bondi-Cruz": "in her individual and official capacities",
    "Louis D. Reyes": "Postmaster General",
}
WARDENS = {
    "Bobby Lumpkin-Hale": "Director, TDCJ-CID",
    "Warden, FCI Petersburg": "",
    "Mark S. Inch": "Secretary, Florida Department of Corrections",
    "Superintendent of Green Haven Correctional Facility": "",
    "Chadwick Dotson": "Director, Virginia Department of Corrections",
    "K. Rardin": "Warden",
    "Dexter Payne-Ito": "Director, Division of Correction",
    "D. Greene": "Warden, Metropolitan Detention Center",
}
AGENCIES = """
United States of America|Securities and Exchange Commission|Federal Trade Commission|U.S. Department of Education|State of New York|City of New York
Equal Employment Opportunity Commission|National Credit Union Administration|Commonwealth of Virginia|The City of Chicago|State of Texas
Board of Education of the City of Chicago, District 299|Miami-Dade County|Port Authority of New York and New Jersey|United States Postal Service
Environmental Protection Agency|King County|Metropolitan Transportation Authority|Harris County, Texas|Village of Mount Prospect|Cook County Sheriff's Office
Massachusetts Bay Transportation Authority|The Trustees of Princeton-Rahway College|University of Colorado Hospital Authority|Washington State Patrol
"""
HOUSES = """
Wells & Fargone Bank, N.A.|JPMorton Chase Bank, N.A.|U.S. Bank National Association|Deutsche Handelsbank AG|Citizens Trust & Savings, F.S.B.
The Bank of New York Melton|Portfolio Recovery Partners, LLC|Uber-Lyfte Technologies, Inc.|Acadian Offshore Drilling, L.L.C.|Halliwell Energy Services, Inc.
Samsonite Electronics Co., Ltd.|Ericsen Telefon AB|XYZ Corp.|Southwest Regional Airlines Co.|State Fire Mutual Automobile Insurance Company
Lloyd's Syndicate 2623|GEICO Regional Indemnity Co.
Ivy Parkinson & Daughters, PLLC|3M-Kendall Company|24 Hour Fitness Gulf, L.P.|Equinox Data Services, Inc. f/k/a Equidata Corp.
Kindred Hospitals East, LLC d/b/a Kindred Hospital - South Florida|AT&T Mobility Holdings LLC|Local 1199, Service Employees Union
International Brotherhood of Teamsters, Local 282|Trustees of the Plumbers Local Union No. 1 Pension Fund|B&H Realty Assocs., L.P.|Estate of Rosa Peña
"""
NATION = ("The United States", "Commissioner of Internal Revenue", "Secretary of Health and Human Services")
ONLY_SUED = (
    "John Does 1-10",
    "M/V Ocean Harmony",
    "$48,215.00 in United States Currency",
    "ABC Corporations 1-5",
    "Officer T. Doe, #4471",
)
PLACES = ("Delaware", "New York", "Texas", "Virginia", "Colorado", "Washington", "Florida", "Massachusetts")


def _pool(text: str) -> tuple[str, ...]:
    return tuple(text.strip().replace("\n", "|").split("|"))


BODIES, FIRMS = _pool(AGENCIES), _pool(HOUSES)


def _name(rng: Random) -> str:
    chance = rng.random()
    if chance < 0.34:
        return words.person(rng)
    if chance < 0.54:
        return words.company(rng)
    if chance < 0.76:
        return rng.choice(FIRMS)
    if chance < 0.87:
        return rng.choice(BODIES)
    if chance < 0.93:
        return rng.choice(tuple(OFFICES))
    return words.trading(rng) if chance < 0.97 else rng.choice(("Jane Doe", "John Roe No. 4", words.minor(rng)))


def several(rng: Random, role: str, most: int = 4) -> tuple[Party, ...]:
    """One to so many of a side, none twice."""
    count = min(most, rng.choice((1, 1, 1, 2, 2, 3, 4)))
    return tuple(Party(name, role) for name in dict.fromkeys(_name(rng) for _ in range(count)))


def civil(rng: Random) -> Sides:
    """A civil case: now and then the United States on relation of someone, else anyone against anyone."""
    first = several(rng, "Plaintiff", 3)
    if rng.random() < 0.07:
        first = (Party(f"United States of America ex rel. {words.person(rng)}", "Plaintiff"),)
    taken = {party.name for party in first}
    other = tuple(party for party in several(rng, "Defendant") if party.name not in taken)
    other = other or (Party(words.company(rng), "Defendant"),)
    return first, (*other, Party(rng.choice(ONLY_SUED), "Defendant")) if rng.random() < 0.12 else other


def criminal(rng: Random) -> Sides:
    accused = tuple(Party(words.person(rng), "Defendant") for _ in range(rng.choice((1, 1, 1, 2, 3, 4))))
    return (Party("United States of America", "Plaintiff"),), accused


def habeas(rng: Random) -> Sides:
    return (Party(words.person(rng), "Petitioner"),), (Party(rng.choice(tuple(WARDENS)), "Respondent"),)


def pro_se(rng: Random) -> Sides:
    """One person against up to three."""
    return (Party(words.person(rng), "Plaintiff"),), several(rng, "Defendant", 3)


def debtors(rng: Random) -> Sides:
    """A debtor, a couple, or a company with its affiliates."""
    if rng.random() < 0.5:
        return tuple(Party(words.company(rng), "Debtor") for _ in range(rng.choice((1, 1, 2)))), ()
    name = words.person(rng)
    couple = (Party(name, "Debtor"), Party(words.person(rng), "Debtor"))
    return couple[: rng.choice((1, 1, 2))], ()


def adversary(rng: Random) -> Sides:
    """The debtor and who sues at the left, who is sued at the right; now and then the debtor himself."""
    debtor = rng.choice((words.person, words.company))(rng)
    suing = rng.choice((words.person, words.company))(rng)
    role = rng.choice(("Plaintiff", "Plaintiff", "Plaintiff"))
    sued = rng.choice((debtor, words.company(rng), words.person(rng)))
    return (Party(debtor, "Debtor"), Party(suing, role)), (Party(sued, "Defendant"),)


def appeal(rng: Random) -> Sides:
    """Before a court of appeals: from a district court, or for review of an agency's order."""
    if rng.random() < 0.25:
        agency = rng.choice(
            ("Pamela J. Garland", "Environmental Protection Agency", "Federal Energy Regulatory Commission")
        )
        return (Party(words.person(rng), "Petitioner"),), (Party(agency, "Respondent"),)
    first, second = civil(rng)
    above = rng.random() < 0.6
    roles = ("Plaintiff-Appellant", "Defendant-Appellee") if above else ("Plaintiff-Appellee", "Defendant-Appellant")
    left, right = (tuple(Party(p.name, role) for p in side) for side, role in zip((first, second), roles, strict=True))
    return left, right


def reviewed(m: Matter) -> str:
    """Whose order a petitioner wants reviewed."""
    name = m.right[0].name
    return "the Board of Immigration Appeals" if name in OFFICES else f"the {name}"


def claims(rng: Random) -> Sides:
    if rng.random() < 0.15:
        return (Party(words.person(rng), "Petitioner"),), (
            Party("Secretary of Health and Human Services", "Respondent"),
        )
    return (Party(rng.choice((words.company, words.person))(rng), "Plaintiff"),), (
        Party("The United States", "Defendant"),
    )


def tax(rng: Random) -> Sides:
    one = rng.choice((words.person, words.person, words.company))(rng)
    pair = (Party(one, "Petitioner"), Party(words.person(rng), "Petitioner"))
    some = pair if rng.random() < 0.3 else pair[:1]
    return some, (Party("Commissioner of Internal Revenue", "Respondent"),)


def products(rng: Random) -> Sides:
    """What a multidistrict litigation is called; its parties are all the world."""
    what = (
        "Clearway Talcum Powder Marketing, Sales Practices, and Products Liability Litigation",
        "Xarelbane (Rivaroxaban) Products Liability Litigation",
        "Soundguard Combat Earplug Products Liability Litigation",
        "Oil Spill by the Oil Rig “Deepwater Meridian” in the Gulf of Mexico, on April 20, 2019",
        "Valsartex, Losartex, and Irbesartex Products Liability Litigation",
        "Chinese-Manufactured Drywall Products Liability Litigation",
        "Insulin Pricing Litigation",
        "Taxotex (Docetaxel) Eye Injury Products Liability Litigation",
        "Social Media Adolescent Addiction/Personal Injury Products Liability Litigation",
    )
    return (Party(rng.choice(what), "In re"),), ()


def told(m: Matter, party: Party, *, upper: bool, often: float = 0.35) -> str:
    """A party as a federal caption names it, mostly bare, sometimes with what it is and in what capacity."""
    name = esc(party.name.upper() if upper else party.name)
    office = {**OFFICES, **WARDENS}.get(party.name)
    if office is not None:
        return f"{name}, {esc(office)}" if office else name
    plain = (
        party.name in (*BODIES, *FIRMS, *ONLY_SUED, *NATION) or " ex rel. " in party.name or party.role == "Petitioner"
    )
    if m.rng.random() > often or plain or "d/b/a" in name.lower():
        return name
    return f"{name}, {_described(m, party)}"


def _described(m: Matter, party: Party) -> str:
    place = m.rng.choice(PLACES)
    tails = {
        "Inc.": "corporation",
        "Corp.": "corporation",
        "LLC": "limited liability company",
        "L.P.": "limited partnership",
    }
    for tail, form in tails.items():
        if party.name.endswith(tail):
            return f"a {place} {form}"
    if party.name.endswith(words.FORMS) or party.role == "Defendant":
        return (
            m.dice("a foreign corporation", "a New York corporation")
            if party.name.endswith(words.FORMS)
            else "an individual"
        )
    return m.dice(
        "individually and on behalf of all others similarly situated",
        "on behalf of herself and all others similarly situated",
        f"as Administratrix of the Estate of {words.person(m.rng)}, deceased",
        f"as Trustee of the {words.family(m.rng)} Family Trust",
        "an individual",
    )
