"""Who these papers are about: people, companies, banks, towns, estates and officers, and what a caption says after each name."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from html import escape as esc
from random import Random

from tests.ocr.bed import words
from tests.ocr.bed.making import Matter, Sides
from tests.ocr.bed.truth import Attorney, Party

BANKS = (
    "Wells Fargo Bank, N.A.",
    "U.S. Bank National Association",
    "Deutsche Bank National Trust Company",
    "The Bank of New York Mellon f/k/a The Bank of New York",
    "Freedom Mortgage Corporation",
    "Discover Bank",
    "Midland Credit Management, Inc.",
    "LVNV Funding LLC",
    "Capital One, N.A.",
)
INSURERS = (
    "State Farm Mutual Automobile Insurance Company",
    "GEICO General Insurance Company",
    "Allstate Fire and Casualty Insurance Company",
    "Progressive Direct Insurance Company",
)
CARE = ("St. Brigid Medical Center", "Lakeview Nursing & Rehabilitation Center, LLC", "Mercy General Hospital")
TRADING = (" d/b/a ", " dba ", " a/k/a ", " doing business as ")
OFFICES = ("Chief of Police", "County Treasurer", "Superintendent of Schools", "Director of Public Works", "Sheriff")


@dataclass(frozen=True)
class Place:
    """Where a paper is filed: its state, the public bodies sued there, towns of counsel, telephone area codes."""

    state: str
    bodies: tuple[str, ...]
    towns: tuple[str, ...]
    areas: tuple[str, ...]
    streets: tuple[str, ...]


def cast(place: Place, first: str, second: str) -> Callable[[Random], Sides]:
    """The sides of a suit as it is brought in this place, in these roles."""

    def sides(rng: Random) -> Sides:
        left, right = rng.choice(SUITS)(rng, place)
        return tuple(Party(name, first) for name in left), tuple(Party(name, second) for name in right)

    return sides


Names = tuple[list[str], list[str]]


def _lender(rng: Random, place: Place) -> Names:
    owners = [words.person(rng)]
    if rng.random() < 0.5:
        owners.append(f"{rng.choice(words.GIVEN_NAMES)} {owners[0].split(',')[0].split()[-1]}")
    if rng.random() < 0.4:
        owners.append(
            rng.choice(("Quail Hollow Homeowners' Association, Inc.", "Unknown Tenant No. 1", "Discover Bank"))
        )
    return [rng.choice(BANKS[:5])], owners


def _creditor(rng: Random, place: Place) -> Names:
    return [rng.choice(BANKS[5:])], [rng.choice((words.person, words.trading))(rng)]


def _injured(rng: Random, place: Place) -> Names:
    hurt = [words.person(rng) for _ in range(rng.choice((1, 1, 2)))]
    sued = [rng.choice((words.person, words.company))(rng) for _ in range(rng.choice((1, 2)))]
    return hurt, sued + ([rng.choice(INSURERS)] if rng.random() < 0.3 else [])


def _traders(rng: Random, place: Place) -> Names:
    return [words.company(rng)], [words.company(rng)] + [words.person(rng) for _ in range(rng.choice((0, 0, 1, 2)))]


def _public(rng: Random, place: Place) -> Names:
    sued = [rng.choice(place.bodies)] + [words.person(rng) for _ in range(rng.choice((0, 1, 1)))]
    return [rng.choice((words.person, words.company))(rng)], sued


def _estate(rng: Random, place: Place) -> Names:
    return [f"Estate of {words.person(rng)}"], [rng.choice(CARE)] + [words.person(rng) + ", M.D."]


def _child(rng: Random, place: Place) -> Names:
    return [words.minor(rng)], [rng.choice(place.bodies), words.person(rng)][: rng.choice((1, 2))]


def _relator(rng: Random, place: Place) -> Names:
    return [f"State of {place.state} ex rel. {words.person(rng)}"], [rng.choice(place.bodies)]


def _landlord(rng: Random, place: Place) -> Names:
    owner = rng.choice((words.person, words.company, words.trading))(rng)
    return [owner], [words.person(rng)] + (["All Other Occupants"] if rng.random() < 0.3 else [])


SUITS = (
    _lender,
    _creditor,
    _injured,
    _injured,
    _injured,
    _traders,
    _traders,
    _public,
    _estate,
    _child,
    _relator,
    _landlord,
)


def described(m: Matter, side: tuple[Party, ...], place: Place, *, upper: bool = True) -> list[str]:
    """Each name of a side with what stands after it, as HTML; the name as the truth tells it, only in capitals or not."""
    public = any(party.name in place.bodies for party in side)
    return [_told(m, party.name, place, upper=upper, public=public) for party in side]


def _told(m: Matter, name: str, place: Place, *, upper: bool, public: bool) -> str:
    after = _after(m, name, place, public=public)
    return esc(name.upper() if upper else name) + (f", {esc(after)}" if after else "")


def _after(m: Matter, name: str, place: Place, *, public: bool) -> str:
    her, who = m.dice("his", "her"), words.person(m.rng)
    if name in place.bodies:
        town = name.startswith(("City", "The City", "Town", "Borough"))
        return m.dice("", "", "a municipal corporation" if town else f"a public entity of the State of {place.state}")
    if name.startswith("Estate of"):
        return f"by and through {who}, {m.dice('Personal Representative', 'Administrator', 'Executor')}"
    if name.replace(".", "").isupper() and len(name) < 8:
        return f"a minor, by and through {her} {m.dice('mother', 'parent', 'guardian')} and next friend, {who}"
    if name in BANKS[:4]:
        serial = m.rng.randint(1, 9)
        return f"as Trustee for Harborline Mortgage Trust 200{serial}-HE{serial}, Asset-Backed Certificates"
    if (
        name in BANKS
        or " ex rel. " in name
        or name.startswith(("All ", "Unknown"))
        or any(sign in name for sign in TRADING)
    ):
        return ""
    corporate = words.description(name)
    if corporate != "an individual":
        told = corporate.replace("California", place.state).replace("Texas", place.state)
        return told.replace("a Ohio", "an Ohio").replace("a Arizona", "an Arizona")
    if name in INSURERS or name in CARE or "Association" in name:
        return m.dice("", "a foreign corporation")
    if public:
        return f"individually and in {her} official capacity as {m.dice(*OFFICES)}"
    return m.dice(
        "", "", "an individual", "individually", f"individually and as Trustee of the {_family(name)} Family Trust"
    )


def _family(name: str) -> str:
    return [word for word in name.split(",")[0].split() if word not in ("Jr.", "Sr.", "II", "III", "IV")][-1]


def joined(names: list[str], *, et_al: bool = False, sign: str = ",") -> str:
    """A; B; and C, or A and B, with "et al." where the caption stops short."""
    sign = ";" if any("," in one for one in names) and len(names) > 1 else sign
    if len(names) > 1:
        last = " and " if len(names) == 2 and sign == "," else f"{sign} and "
        text = f"{sign} ".join(names[:-1]) + last + names[-1]
    else:
        text = names[0]
    return text + (", et al." if et_al else "")


def titled(**by_kind: tuple[str, ...]) -> Callable[[Random, str, dict[str, str]], str]:
    """Titles of one's own by kind, as written or all in capitals; {left}, {right} and {someone} are the sides and a name."""

    def choose(rng: Random, kind: str, names: dict[str, str]) -> str:
        title = rng.choice(by_kind[kind.replace(" ", "_")]).format(**names)
        return _capitals(title) if rng.random() < 0.75 else title

    return choose


def _capitals(title: str) -> str:
    """In capitals, but a rule's small letter stays small: RULE 12(b)(6)."""
    return re.sub(r"(?<=[\d)])\([A-Z]\)", lambda found: found[0].lower(), title.upper())


def office(m: Matter, side: tuple[Attorney, ...], place: Place, bar: str) -> list[str]:
    """Counsel's lines: names with the bar's number as `bar` has it, firm, street, town, telephone, mail."""
    area = m.dice(*place.areas)
    mail = "".join(letter for letter in side[0].name.lower() if letter.isascii() and letter.isalpha())[:9]
    house = "".join(letter for letter in side[0].firm.lower() if letter.isascii() and letter.isalpha())[:12]
    lines = [f"{one.name}{bar.format(one.bar_number)}" for one in side]
    lines += [side[0].firm, f"{m.rng.randint(12, 4800)} {m.dice(*place.streets)}", m.dice(*place.towns)]
    lines.append(f"{m.dice('Telephone: ', 'Tel: ', 'Phone: ', '')}({area}) 555-{m.rng.randint(100, 9999):04}")
    return [*lines, f"{mail}@{house}.com"] if m.rng.random() < 0.7 else lines
