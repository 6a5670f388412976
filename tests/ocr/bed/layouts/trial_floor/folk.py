"""Parties and counsel as state trial courts see them, what a caption adds to a name, and titles that call a side by its role."""

import re
from collections.abc import Callable
from dataclasses import replace
from html import escape as esc
from random import Random

from tests.ocr.bed import words
from tests.ocr.bed.making import Matter, Sides
from tests.ocr.bed.prose import long_date
from tests.ocr.bed.truth import Attorney, Party

GIVEN = """
Kimberly Ann|Todd|Brenda|Curtis|Shawna|Roy Dale|Tiffany|LaQuita|Darnell|Heather Lynn|Travis|Dawn Marie|Bradley|Crystal|Jerome|Peggy
Tyler|Ashley|Cody|Monique|Earl|Jolene|Duane|Marisol|Thomas Edward|Mary Beth|Keisha|Rodney|Amber|Wendell|Rosa Elena|Phuong|Abdi
"""
FAMILY = """
Schroeder|Lindqvist|Bauer|Hutchins|Ledbetter|Van Buren|Kowalski|Mullins|Combs|St. John|Boudreaux|Hassan|Xiong|Vang|Thao|Ortega
McClure|Eastman|Pettigrew|Yazzie|DeVries|Vander Laan|Nowak|Rasmussen|Crabtree|Whitaker|Delgado|Ruiz|Beauchamp|O'Malley|Tate
"""
LENDERS = """
First Meridian Bank, N.A.|Harbor Point Savings Fund Society, FSB|Keystone National Trust Company|Summit Federal Credit Union
Great Plains Mortgage Servicing, LLC|Midland Valley Funding LLC|Cavalry Ridge SPV I, LLC|Ironwood Auto Finance, Inc.
"""
INSURERS = "Badger Mutual Casualty Company|Northgate Insurance Exchange|Tri-County Farm Bureau Insurance Co.|Atlantic & Western Indemnity, Inc."
GIVEN_NAMES, FAMILY_NAMES, BANKS, CARRIERS = (
    tuple(text.strip().replace("\n", "|").split("|")) for text in (GIVEN, FAMILY, LENDERS, INSURERS)
)
OF_PERSONS = """
an individual|individually|a single person|individually and as parent and next friend of {child}, a minor|husband and wife|a married man
in her official capacity as Director of the Department of Health|as Personal Representative of the Estate of {other}, deceased
as Trustee of the {last} Family Living Trust dated May 4, 2011|an adult individual|on behalf of herself and all others similarly situated
""".strip().replace("\n", "|")


def neighbour(rng: Random) -> str:
    """A person with a plain name, now and then two family names or a suffix."""
    last = rng.choice(FAMILY_NAMES)
    if rng.random() < 0.12:
        last += "-" + rng.choice(FAMILY_NAMES[8:])
    middle = f" {rng.choice('ABCDEGHJLMRSTW')}." if rng.random() < 0.35 else ""
    return f"{rng.choice(GIVEN_NAMES)}{middle} {last}{rng.choice(('', '', '', '', '', ', Jr.', ' III'))}"


def anybody(rng: Random) -> str:
    return rng.choice((words.person, neighbour))(rng)


def alias(rng: Random) -> str:
    """One known by another name too."""
    name = neighbour(rng).split(",")[0]
    return f"{name} {rng.choice(('a/k/a', 'f/k/a', 'aka'))} {name.split()[0]} {rng.choice(FAMILY_NAMES)}"


def party_of(rng: Random, places: tuple[str, ...]) -> str:
    """Whoever sues or is sued in a county with these towns."""
    place = rng.choice(places)
    rare = (
        rng.choice(BANKS),
        rng.choice(CARRIERS),
        f"Estate of {anybody(rng)}",
        f"City of {place}",
        f"{place} Housing Authority",
        words.trading(rng),
        alias(rng),
        f"{words.company(rng)} d/b/a {place} Auto & Tire",
    )
    chance = rng.random()
    return anybody(rng) if chance < 0.4 else words.company(rng) if chance < 0.65 else rng.choice(rare)


def civil(left: str, right: str, places: tuple[str, ...]) -> Callable[[Random], Sides]:
    """Sides of an ordinary suit in these roles."""

    def made(rng: Random) -> Sides:
        many = rng.choice(((1, 1), (1, 1), (1, 2), (2, 1), (2, 2), (1, 3)))
        names = list(dict.fromkeys(party_of(rng, places) for _ in range(sum(many) + 3)))
        first, second = names[: many[0]], names[many[0] : sum(many)]
        return tuple(Party(name, left) for name in first), tuple(Party(name, right) for name in second)

    return made


def couple(rng: Random) -> tuple[str, str]:
    """Two who were married: mostly of one family name."""
    last = rng.choice((rng.choice(FAMILY_NAMES), words.family(rng)))
    one, two = rng.sample(GIVEN_NAMES, 2)
    return f"{one} {last}", f"{two} {rng.choice((last, last, rng.choice(FAMILY_NAMES)))}"


def description(rng: Random, name: str) -> str:
    """What this caption adds after the name; nothing for most who need none."""
    if (
        "/" in name
        or "dba" in name
        or "doing business" in name
        or name.startswith(("Estate", "In re", "State", "John Does"))
    ):
        return ""
    if name in BANKS[:3]:
        return f"as Trustee for the registered holders of {rng.choice(words.TRADES)} Mortgage Trust 200{rng.randint(4, 7)}-{rng.randint(1, 9)}"
    if name.startswith("City of") or name.endswith("Authority"):
        return rng.choice(("a municipal corporation", "a public body corporate and politic", "a political subdivision"))
    if any(
        name.endswith(form)
        for form in ("LLC", "L.L.C.", "Inc.", "Corp.", "Co.", "Company", "L.P.", "LLP", "Ltd.", "P.C.", "N.A.")
    ):
        return rng.choice(
            ("a foreign corporation", "a domestic company", "a limited liability company", "a corporation")
        )
    if any(name.endswith(form) for form in ("GmbH", "Union", "FSB", "Exchange")):
        return ""
    told = rng.choice(OF_PERSONS.split("|"))
    return told.format(child=words.minor(rng), other=neighbour(rng), last=rng.choice(FAMILY_NAMES))


def listed(
    m: Matter, side: tuple[Party, ...], *, upper: bool = True, described: bool = False, more: bool = True
) -> str:
    """A side as a caption lists it, ready for HTML, without the sign at its end."""
    told = []
    for party in side:
        added = description(m.rng, party.name) if described else ""
        told.append(esc(party.name.upper() if upper else party.name) + (f", {esc(added)}" if added else ""))
    joint, last = ("; ", "; and ") if described else (", ", ", and " if len(told) > 2 else " and ")
    text = joint.join(told[:-1]) + (last if len(told) > 1 else "") + told[-1]
    text = re.sub(r"\b([adf]/[bk]/a)\b", r"<span class=held>\1</span>", text, flags=re.IGNORECASE)
    return text + (", et al." if m.et_al and more else "")


def counsel(bar: Callable[[Random], str]) -> Callable[[Random, str, tuple[Party, ...]], tuple[Attorney, ...]]:
    """Counsel whose numbers look as this state's bar gives them."""

    def made(rng: Random, court: str, side: tuple[Party, ...]) -> tuple[Attorney, ...]:
        house = words.firm(rng)
        return tuple(
            Attorney(anybody(rng), bar(rng), house, side[0].name) for _ in range(rng.choice((1, 1, 2))) if side
        )

    return made


def titled(titles: dict[str, str]) -> Callable[[Random, str, dict[str, str]], str]:
    """Chooses among titles by kind; they still want the sides' roles set in."""
    return lambda rng, kind, names: rng.choice(titles[kind].strip().replace("\n", "|").split("|"))


def worded(m: Matter) -> Matter:
    """The title with {l} and {r}, the sides as owners by role, and {who}, a name, set in."""
    owners = [role + ("'" if role.endswith("s") else "'s") for role in (m.left_role, m.right_role)]
    text = m.title.format(l=owners[0], r=owners[1], who=anybody(m.rng))
    shouted = re.sub(r"\{.*?\}", "", m.title).isupper()
    return replace(m, title=text.upper() if shouted else text)


def room(m: Matter, high: str = "0.5in") -> str:
    """The space left free on top for the clerk's stamp."""
    return f"<div style='height: {high}'></div>" if m.filed and m.filed.how == "rubber" else ""


def signed_by_judge(m: Matter, office: str) -> str:
    """The end of an order, with the judge's office as this court calls it."""
    return f"<div class=sig><p>{m.dice('Dated', 'DATED', 'Entered')}: {long_date(m.dated)}</p><p class=by>{'_' * 30}<br>{esc(m.judge)}<br>{office}</p></div>"


def retold(m: Matter) -> Matter:
    """The text calls the sides as the caption does, after they were changed."""
    first, last = m.left[0].name, (m.right or m.left)[0].name
    m.prose.fixed = {"left": first.split(",")[0], "right": last.split(",")[0]}
    return m


def typed_in(m: Matter, ask: str) -> str:
    """What is filled in behind a form's line: an address, a sum, a day; nothing where none is asked for."""
    slots = {":": "street", "$": "amount", ")": "date"}
    slot = slots.get(ask.strip()[-1]) if m.rng.random() < 0.75 else None
    return m.prose[slot].lstrip("$") if slot else ""


def asked(m: Matter, asks: tuple[str, ...], least: int, most: int) -> list[str]:
    """Lines of a form, none twice, here and there one that tells the story."""
    chosen = m.rng.sample(asks, min(len(asks), m.rng.randint(least, most)))
    return [one if m.rng.random() < 0.8 else m.prose.sentence() for one in chosen]


def phone(rng: Random, *areas: str) -> str:
    return f"({rng.choice(areas)}) 555-{rng.randint(100, 9999):04}"
