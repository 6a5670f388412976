"""A lawsuit put into a paper: sides, number, title, counsel and prose of one nature, and the lines its caption is made of."""

from dataclasses import dataclass, replace
from html import escape as esc
from random import Random

from tests.ocr.bed import pieces, words
from tests.ocr.bed.benches import Number
from tests.ocr.bed.layouts.courthouses import wording
from tests.ocr.bed.layouts.courthouses.townsfolk import PLACES, Place, family, person, street
from tests.ocr.bed.making import Matter, Sides, plural
from tests.ocr.bed.prose import Prose
from tests.ocr.bed.truth import Attorney, Party

ROOM = {  # how much wider than the plain roman face a letter stands
    "Liberation Serif": 1.0,
    "Liberation Sans": 1.08,
    "Liberation Mono": 1.24,
    "DejaVu Serif": 1.25,
    "DejaVu Sans": 1.25,
    "DejaVu Sans Condensed": 1.12,
    "DejaVu Serif Condensed": 1.12,
    "Noto Serif": 1.16,
    "Noto Sans": 1.16,
}
ENTITIES = (
    (("LLC", "L.L.C."), "a {state} limited liability company", "a foreign limited liability company"),
    (("Inc.", "Corp.", "Corporation", "Co.", "Company"), "a {state} corporation", "a Delaware corporation"),
    (("N.A.", "National Association"), "a national banking association", "as Trustee for the registered holders of Trust 2006-HE3"),
    (("LP", "L.P.", "Limited Partnership"), "a limited partnership", "a {state} limited partnership"),
    (("P.C.",), "a professional corporation", "a {state} professional corporation"),
)  # fmt: skip
PEOPLE = (
    "an individual",
    "individually",
    "a married person",
    "individually and on behalf of all others similarly situated",
    "as Personal Representative of the Estate of {someone}, deceased",
)


@dataclass(frozen=True)
class Suit:
    """What is sued over: nature, sides, number, titles by kind of paper ("kind: TITLE|TITLE" a line)."""

    nature: str
    sides: Sides
    number: str
    titles: str


def place_of(m: Matter) -> Place:
    return PLACES[m.court.id]


def settled(m: Matter, suit: Suit) -> Matter:
    """The paper with this suit in the place of the one made."""
    rng, (left, right) = m.rng, suit.sides
    kind, title = rng.choice(_titles(suit.titles))
    et_al = suit.nature == "civil" and rng.random() < 0.15
    if et_al:
        left, right = left[:1], right[:1]
    words_for = {
        **_called("L", left, more=False),
        **_called("R", right, more=et_al),
        "someone": person(rng).upper(),
    }
    prose = Prose(rng, _voice(kind), left=words_for["Lshort"], right=words_for["Rshort"], before=m.dated)
    prose.fixed["street"] = street(rng, place_of(m)).split(",")[0]
    if suit.nature in ("family", "eviction"):
        prose.fixed["amount"] = f"${rng.randint(640, 4800):,}.00"
    return replace(
        m,
        number=Number(suit.number, suit.number),
        left=left,
        right=right,
        et_al=et_al,
        kind=kind,
        title=title.format(**words_for),
        counsel_left=_counsel(rng, m, left),
        counsel_right=_counsel(rng, m, right),
        prose=prose,
    )


def _voice(kind: str) -> str:
    return {"petition": "complaint", "report": "declaration"}.get(kind, kind)


def _titles(text: str) -> list[tuple[str, str]]:
    told = [line.partition(": ") for line in text.strip().split("\n")]
    return [(kind, title) for kind, _, titles in told for title in titles.split("|")]


def _called(letter: str, side: tuple[Party, ...], *, more: bool) -> dict[str, str]:
    """How a title calls a side: {R} DEFENDANTS, {R1} DEFENDANT, {Rs} DEFENDANTS', {Rname} its first name, {Rshort} as prose says it."""
    if not side:
        return dict.fromkeys((letter, f"{letter}1", f"{letter}s", f"{letter}name", f"{letter}Name"), "RESPONDENT") | {
            f"{letter}short": "the respondent"
        }
    role = plural(side[0].role, len(side) + more) if side[0].role else ""
    name = side[0].name.split(" d/b/a")[0].split(" a/k/a")[0].split(" dba")[0].rstrip(",")
    return {
        letter: role.upper(),
        f"{letter}1": side[0].role.upper(),
        f"{letter}s": role.upper() + ("'" if role.endswith("s") else "'S"),
        f"{letter}name": name.upper(),
        f"{letter}Name": name,
        f"{letter}short": name.split(",")[0],
    }


def _counsel(rng: Random, m: Matter, side: tuple[Party, ...]) -> tuple[Attorney, ...]:
    if not side:
        return ()
    house, low = local_firm(rng), rng.randint(10000, 79000)
    return tuple(
        Attorney(person(rng), str(low + at * 1733), house, side[0].name) for at in range(rng.choice((1, 1, 1, 2)))
    )


def local_firm(rng: Random) -> str:
    one, two, three = family(rng), family(rng), family(rng)
    shapes = (
        f"{one} & {two}, LLC",
        f"{one}, {two} & {three}, P.C.",
        f"{one} Law Firm",
        f"The Law Office of {person(rng)}",
    )
    return rng.choice((*shapes, f"{one} {two} LLP", f"{one} Law, PLLC", "Legal Aid Society", f"{one} and {two}, P.A."))  # fmt: skip


def signer(m: Matter) -> tuple[tuple[Attorney, ...], tuple[Party, ...]]:
    """Counsel of the side that files, and that side: the right one when the title says so or the paper answers."""
    if not m.right:
        return m.counsel_left, m.left
    role, other = m.right[0].role.upper() or "\0", m.left[0].role.upper() or "\0"
    first = m.title.upper()
    if not m.left[0].role:
        role, other = "DEFENDANT", "STATE"
        if m.left[0].name.startswith("State of ") and "STATE" not in m.title.upper():
            return m.counsel_right, m.right
    answers = m.kind == "answer" or (role in first and (other not in first or first.find(role) < first.find(other)))
    return (m.counsel_right, m.right) if answers else (m.counsel_left, m.left)


def role_of(m: Matter, side: tuple[Party, ...]) -> str:
    more = m.et_al and side == m.right
    return plural(side[0].role, len(side) + more) if side and side[0].role else ""


def natural(name: str) -> bool:
    """Whether a party is a person, as near as its name tells."""
    told = (
        "Bank",
        "FSB",
        "Mellon",
        "Authority",
        "Estate",
        "LLP",
        "Ltd",
        "GmbH",
        "District",
        "Co.",
        "Community",
        "Council",
    )
    return not any(name.endswith(endings) for endings, *_ in ENTITIES) and not any(word in name for word in told)


def civil_words(m: Matter) -> str:
    """What is said in a civil suit: of a wreck when a person sues, of a debt when a company does."""
    name = m.left[0].name
    person_sues = natural(name) and name not in place_of(m).bodies and "dba" not in name and "d/b/a" not in name
    return wording.WRECK if person_sues or name.startswith("Estate") else wording.DEBT


def described(m: Matter, party: Party) -> str:
    """What a caption may add after a name; nothing after one that trades under a sign or is a public body."""
    name, place = party.name, place_of(m)
    if name in place.bodies or any(
        sign in name for sign in ("d/b/a", "a/k/a", "dba", "ex rel", "Doe", "Unknown", "All Other")
    ):
        return ""
    if name.startswith(("State of", "Housing Authority", "City of", "Estate of", "Commonwealth")):
        return ""
    if name.replace(".", "").isupper() and len(name) < 8:
        return f"a minor, by and through {m.dice('her mother', 'his father', 'next friend')} {family(m.rng)}"
    for endings, *shapes in ENTITIES:
        if name.endswith(endings):
            kept = shapes if "as Trustee" not in shapes[-1] or "Bank" in name or "National" in name else shapes[:1]
            return m.rng.choice(kept).format(state=place.state)
    if not natural(name) or m.rng.random() < 0.5:
        return ""
    return m.rng.choice(PEOPLE).format(someone=words.person(m.rng))  # fmt: skip


def side_lines(
    m: Matter, side: tuple[Party, ...], ems: float, *, upper: bool, told: bool, joint: str = "and"
) -> list[str]:
    """A side line by line, no line wider than so many ems: each party on lines of its own, the last with a comma."""
    lines: list[str] = []
    more = m.et_al and side == m.right
    for at, party in enumerate(side):
        name = party.name.upper() if upper else party.name
        note = described(m, party) if told else ""
        tail = ", et al.," if more else f" {joint}" if joint == "&" and at < len(side) - 1 else ","
        text = f"{name}, {note}{tail}" if note else f"{name}{tail}"
        lines += [esc(line) for line in pieces.wrapped(text, ems)]
        if at < len(side) - 1 and joint == "and" and at == len(side) - 2:
            lines[-1] += " and"
    return lines


def versus(m: Matter, ems: float, *, upper: bool, told: bool, between: str, inset: int) -> list[str]:
    """Both sides line by line, each with its role set in below it, and what stands between them."""
    deep = "&emsp;" * inset
    left, right = (side_lines(m, side, ems, upper=upper, told=told) for side in (m.left, m.right))
    roles = [f"{deep}{role_of(m, m.left)},", f"{deep}{role_of(m, m.right)}."]
    return [*left, "", roles[0], "", between.replace(">", deep), "", *right, "", roles[1]]


def look(m: Matter, *fonts: str, sizes: tuple[str, ...] = ("11.5", "12", "12", "13")) -> tuple[str, float]:
    """A face and its size in points; the wide ones are set smaller."""
    font, size = m.dice(*fonts), float(m.dice(*sizes))
    return font, min(size, 11.0) if ROOM[font] > 1.1 else size


def room(font: str, inches: float, points: float) -> float:
    """How many ems of text stand in so many inches of this face and size."""
    return inches * 72 / points / ROOM[font]


def body(
    m: Matter, says: str, *, count: int, numbered: bool = False, alone: bool = False, mark: str = "{}.&emsp;"
) -> str:
    """Paragraphs of the suit's own words, filled up with those any paper has."""
    own = [line for line in says.split("\n") if line]
    m.rng.shuffle(own)
    parts = []
    for at in range(count):
        text = m.prose.fill(own[at]) if at < len(own) else m.prose.paragraph(1, 3)
        if at < len(own) and not numbered and not alone and m.rng.random() < 0.5:
            text += " " + m.prose.sentence()
        parts.append(f"<p class=p>{mark.format(at + 1) if numbered else ''}{esc(text)}</p>")
    return "".join(parts)


def signed(m: Matter, *, bar: str = "", role: str = "Attorney for {}") -> str:
    """The end of a paper: date, signature, name, firm, where to reach counsel."""
    counsel, side = signer(m)
    one, place = counsel[0], place_of(m)
    sign = m.dice(f"/s/ {esc(one.name)}", "_" * 30, pieces.scrawl(m.rng))
    who = role_of(m, side) or side[0].name
    lines = [
        f"{one.name}{bar.format(one.bar_number) if bar else ''}",
        one.firm,
        f"{m.rng.randint(11, 980)} {m.rng.choice(place.streets)}",
    ]
    lines += [f"{place.city}, {place.post}", f"({place.area}) 555-{m.rng.randint(100, 9999):04}", role.format(who)]
    start = m.dice(
        "Respectfully submitted,", "Respectfully submitted,", f"Dated: {m.dated:%B} {m.dated.day}, {m.dated.year}"
    )
    return f"<div class=sig><p>{start}</p><p class=by>{sign}<br>{pieces.rows(*lines)}</p></div>"  # fmt: skip


def ordered(m: Matter, title: str) -> str:
    """The end of an order: the day, the judge's hand."""
    sign = m.dice("_" * 32, pieces.scrawl(m.rng, 150, 34))
    day = f"{m.dated:%B} {m.dated.day}, {m.dated.year}"
    return f"<div class=sig><p>{m.dice('SO ORDERED this', 'ENTERED:', 'Dated:')} {day}</p><p class=by>{sign}<br>{pieces.rows(m.judge, title)}</p></div>"
