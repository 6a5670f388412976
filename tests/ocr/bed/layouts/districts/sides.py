"""Who sues whom in federal courts: people, companies, banks as trustees, officers of the government, cities, estates, relators."""

from collections.abc import Callable
from random import Random

from tests.ocr.bed import words
from tests.ocr.bed.making import Sides
from tests.ocr.bed.truth import Party

DESCRIBED = {
    "Martin O'Malley": "Commissioner of Social Security",
    "Frank Bisignano": "Commissioner of Social Security",
    "Merrick B. Garland": "in his official capacity as Attorney General of the United States",
    "Kristi Noem": "in her official capacity as Secretary of Homeland Security",
    "Ur M. Jaddou": "Director, United States Citizenship and Immigration Services",
    "Louis DeJoy": "Postmaster General",
    "Denis R. McDonough": "Secretary of Veterans Affairs",
    "Wilmington Savings Fund Society, FSB": "not in its individual capacity but solely as Owner Trustee",
    "U.S. Bank National Association": "as Trustee for the registered holders of Series 2006-HE4",
    "Deutsche Bank National Trust Company": "as Indenture Trustee",
    "Officer T. Brennan": "Badge No. 4417, individually",
    "Sheriff Dale Hargrove": "in his individual and official capacities",
}
OFFICERS = tuple(DESCRIBED)[:7]
TRUSTEES = tuple(DESCRIBED)[7:10]
POLICE = (*tuple(DESCRIBED)[10:], "John Does 1-10", "John Doe Officers 1-5", "Does 1 through 5")
CITIES = {
    "New Jersey": "City of Newark|Township of Edison|Town of Kearny|City of Jersey City|New Jersey Transit Corporation"
    "|Board of Education of the City of Paterson",
    "Illinois": "City of Chicago|County of Cook|Village of Skokie|Chicago Transit Authority|Board of Education of the City of Chicago",
    "Florida": "Hillsborough County|City of Tampa|Polk County|School Board of Pinellas County, Florida|City of Tallahassee|City of Orlando",
    "New York": "City of New York|Metropolitan Transportation Authority|New York City Department of Education|City of Yonkers"
    "|New York City Health and Hospitals Corporation",
}
KNOWN = """
Walmart Inc.|Experian Information Solutions, Inc.|Wells Fargo Bank, N.A.|State Farm Fire and Casualty Company|Home Depot U.S.A., Inc.
Amazon.com Services LLC|United Parcel Service, Inc.|JPMorgan Chase Bank, N.A.|Portfolio Recovery Associates, LLC|Delta Air Lines, Inc.
Metropolitan Life Insurance Company|Target Corporation|The Travelers Indemnity Company|Equifax Information Services LLC|Publix Super Markets, Inc.
"""
CITY_NAMES = tuple(name for names in CITIES.values() for name in names.split("|"))
COMPANIES = tuple(KNOWN.strip().replace("\n", "|").split("|"))
UNIONS = (
    "Laborers' Pension Fund",
    "Trustees of the Local 7 Tile Industry Welfare Fund",
    "Teamsters Local Union No. 727",
)


def estate(rng: Random) -> str:
    return f"Estate of {words.person(rng)}"


def husband_and_wife(rng: Random) -> tuple[str, str]:
    shared = words.family(rng)
    one, two = rng.sample(words.GIVEN_NAMES, 2)
    return f"{one} {shared}", f"{two} {rng.choice('ABCDLMR')}. {shared}"


def relator(rng: Random) -> str:
    return f"United States of America ex rel. {words.person(rng)}"


def _suing(rng: Random) -> tuple[str, ...]:
    chance = rng.random()
    if chance < 0.1:
        return husband_and_wife(rng)
    if chance < 0.16:
        return (rng.choice((relator, estate))(rng),)
    if chance < 0.22:
        return (rng.choice((words.minor(rng), rng.choice(UNIONS), rng.choice(TRUSTEES))),)
    many = rng.choice((1, 1, 1, 1, 2, 3))
    return tuple(rng.choice((words.person, words.person, words.company, words.trading))(rng) for _ in range(many))


def _sued(rng: Random, state: str) -> tuple[str, ...]:
    chance = rng.random()
    if chance < 0.14:
        return (rng.choice(OFFICERS),)
    if chance < 0.32:
        return (rng.choice(CITIES[state].split("|")), *rng.sample(POLICE, rng.choice((0, 1, 2))))
    if chance < 0.4:
        return (rng.choice(TRUSTEES), words.company(rng))
    if chance < 0.65:
        return tuple(rng.sample(COMPANIES, rng.choice((1, 1, 2))))
    many = rng.choice((1, 1, 2, 3))
    return tuple(rng.choice((words.person, words.company, words.company, words.trading))(rng) for _ in range(many))


def between(first: str, second: str, state: str) -> Callable[[Random], Sides]:
    """Sides of a civil case in this state, in these roles."""

    def make(rng: Random) -> Sides:
        left, right = _suing(rng), _sued(rng, state)
        return tuple(Party(name, first) for name in left), tuple(Party(name, second) for name in right)

    return make


def accused(first: str, second: str, *, most: int = 3) -> Callable[[Random], Sides]:
    """The government against one or more persons."""

    def make(rng: Random) -> Sides:
        persons = tuple(Party(words.person(rng), second) for _ in range(rng.choice((1, 1, 1, 2, 3)[: most + 2])))
        return (Party("United States of America", first),), persons

    return make
