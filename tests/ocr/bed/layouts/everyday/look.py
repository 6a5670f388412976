"""How everyday papers look: faces and sizes, the running text, columns of signs, counsel's lines, how an order ends."""

from collections.abc import Callable
from dataclasses import dataclass
from html import escape as esc
from random import Random

from tests.ocr.bed import pieces
from tests.ocr.bed.making import Matter
from tests.ocr.bed.prose import long_date
from tests.ocr.bed.truth import Attorney, Party

REST = """
.h { text-align: center; font-weight: bold; margin: 6pt 0; } .p { text-indent: 0.5in; margin-bottom: 6pt; }
.q { margin: 4pt 0.7in 10pt; line-height: 1.2; } .rows { margin: 4pt auto 10pt; line-height: 1.2; }
.rows td, .rows th { padding: 2pt 10pt; border-bottom: 0.6pt solid; } .r { text-align: right; }
.sig { margin-top: 16pt; break-inside: avoid; line-height: 1.2; } .by { margin: 14pt 0 0 3.1in; }
.service { margin-top: 22pt; line-height: 1.3; break-inside: avoid; }
.exhibit { break-before: page; text-align: center; font-size: 26pt; padding-top: 3.6in; } .behind { break-before: page; }
.middle { text-align: center; } .block { line-height: 1.2; } .caption { width: 100%; line-height: 1.22; } .caption td { white-space: nowrap; }
.name { font-weight: bold; } .efiled { white-space: nowrap; }
"""


@dataclass(frozen=True)
class Face:
    """A type face at a size; `wide` is how much wider it runs than a plain roman."""

    family: str
    size: float
    wide: float

    def ems(self, inches: float) -> float:
        """How many ems of a plain roman fit into so many inches."""
        return inches * 72 / self.size / self.wide * 0.96

    def css(self, spacing: float | str) -> str:
        return f"body {{ font-family: '{self.family}'; font-size: {self.size}pt; line-height: {spacing}; }}"


ROMAN, ROUND = ("Liberation Serif", 1.0, (11.5, 12, 12, 12.5, 13)), ("Noto Serif", 1.13, (10.5, 11, 11.5))
BROAD, PLAIN = ("DejaVu Serif", 1.2, (10, 10.5, 11)), ("Liberation Sans", 1.1, (11, 11.5, 12))
HUMAN, TYPED = ("Noto Sans", 1.12, (10.5, 11)), ("Liberation Mono", 1.25, (10, 10.5, 11))
SLIM, OPEN = ("DejaVu Sans Condensed", 1.12, (10.5, 11)), ("DejaVu Sans", 1.22, (10, 10.5))
USUAL = (ROMAN, ROMAN, ROMAN, ROUND, BROAD, PLAIN, PLAIN, HUMAN, TYPED, SLIM)


def face(rng: Random, kinds: tuple[tuple[str, float, tuple[float, ...]], ...] = USUAL) -> Face:
    family, wide, sizes = rng.choice(kinds)
    return Face(family, rng.choice(sizes), wide)


def listed(
    side: tuple[Party, ...],
    ems: float,
    tell: Callable[[Party], list[str]],
    *,
    upper: bool = True,
    et_al: bool = False,
    joint: str = "and",
) -> list[str]:
    """A side line by line: each name strong, under it what is told of it."""
    lines: list[str] = []
    for at, party in enumerate(side):
        last = at == len(side) - 1
        after = tell(party)
        end = (", et al.," if et_al else ",") if last else f", {joint}" if at == len(side) - 2 else ","
        name = party.name.upper() if upper else party.name
        own = pieces.wrapped(name + ("," if after else end), ems)
        lines += [f"<b>{esc(line)}</b>" for line in own]
        lines += [esc(line) for one in after for line in pieces.wrapped(one, ems)]
        if after and last and et_al:
            lines.append("et al.,")
        if after and not last:
            lines.append(joint if at == len(side) - 2 else "")
    return lines


def counsel(m: Matter, side: tuple[Attorney, ...], bar: str, town: str, *, upper: bool = False) -> list[str]:
    """Counsel's lines: names with their numbers at the bar, firm, street, town, telephone, e-mail."""
    people = [f"{one.name.upper() if upper else one.name} {bar.format(one.bar_number)}" for one in side[:2]]
    mail = "".join(letter for letter in side[0].name.split()[-1].lower() if letter.isascii() and letter.isalpha())
    lines = [
        *people,
        side[0].firm,
        *address(m.rng, town),
        f"{m.dice('Tel:', 'Phone:', 'T:', 'Telephone:')} {telephone(m.rng)}",
    ]
    return lines + (
        [f"{mail or 'office'}@{m.dice('lawoffice', 'attorneys', 'counsel', 'legal')}{m.rng.randint(2, 40)}.com"]
        if m.rng.random() < 0.7
        else []
    )


STREETS = (
    "Main Street",
    "High Street",
    "Oak Avenue",
    "Center Ave.",
    "Fourth Street",
    "Elm St.",
    "Market Street",
    "College Road",
    "Third Avenue",
)


def address(rng: Random, town: str, *, floor: float = 0.6) -> list[str]:
    first = f"{rng.randint(12, 9400)} {rng.choice(('', '', 'N. ', 'West '))}{rng.choice(STREETS)}"
    return [
        first
        + (f", {rng.choice(('Suite', 'Ste.', 'Apt.', 'Unit'))} {rng.randint(2, 1900)}" if rng.random() < floor else ""),
        town,
    ]


def telephone(rng: Random) -> str:
    code, tail = rng.choice((216, 404, 313, 816, 412, 206, 312, 850, 302)), f"{rng.randint(100, 9999):04}"
    return rng.choice((f"({code}) 555-{tail}", f"{code}-555-{tail}", f"{code}.555.{tail}"))


def _nth(day: int) -> str:
    return f"{day}{'th' if 10 < day < 14 else {1: 'st', 2: 'nd', 3: 'rd'}.get(day % 10, 'th')}"


def ordered(m: Matter, *under: str) -> str:
    """How an order ends: the day, the judge's hand, who that is."""
    said = m.dice("IT IS SO ORDERED.", "SO ORDERED.", "IT IS SO ORDERED,")
    hand = m.dice("_" * 30, pieces.scrawl(m.rng, 150, 34), f"/s/ {esc(m.judge)}")
    day = m.dice(
        f"Dated: {long_date(m.dated)}",
        f"This {_nth(m.dated.day)} day of {long_date(m.dated).split()[0]}, {m.dated.year}.",
    )
    return f"<div class=sig><p>{said}</p><p>{day}</p><p class=by>{hand}<br>{pieces.rows(m.judge, *under)}</p></div>"


def ended(m: Matter, *under: str) -> str:
    """The end of an order, or of what a side files."""
    return ordered(m, *under) if m.kind == "order" else pieces.ending(m, *m.filer)


def filed(m: Matter, *lines: str, style: str) -> str:
    """A portal's mark in machine type, where `style` says; nothing when the paper bears none."""
    if m.filed is None or m.filed.how != "e-filed":
        return ""
    return f'<div class=efiled style="position: absolute; line-height: 1.15; {style}">{pieces.rows(*lines)}</div>'
