"""How western captions are put together: the sides line by line, a column of signs, counsel's lines, marks of filing, the end."""

from dataclasses import dataclass
from html import escape as esc

from tests.ocr.bed import pieces, words
from tests.ocr.bed.layouts.west.people import description
from tests.ocr.bed.layouts.west.places import PLACES, Place
from tests.ocr.bed.making import Matter, plural
from tests.ocr.bed.prose import long_date
from tests.ocr.bed.truth import Attorney, Party

TEXT = """
.h { text-align: center; font-weight: bold; margin: 6pt 0; } .p { text-indent: 0.5in; margin-bottom: 8pt; }
.rows, .q { break-inside: avoid; } .q { margin: 0 0.6in 10pt; line-height: 1.2; } .rows { margin: 0 auto 10pt; line-height: 1.2; }
.rows td, .rows th { border: 0.6pt solid; padding: 2pt 9pt; } .r { text-align: right; }
.sig { line-height: 1.25; margin-top: 16pt; break-inside: avoid; } .by { margin: 16pt 0 0 3in; }
.service { margin-top: 22pt; break-inside: avoid; line-height: 1.3; } .exhibit { break-before: page; text-align: center; padding-top: 3in; font-size: 26pt; }
.behind { break-before: page; line-height: 1.3; }
"""
FACES = (
    "Liberation Serif",
    "Liberation Serif",
    "Noto Serif",
    "DejaVu Serif",
    "Liberation Sans",
    "DejaVu Sans Condensed",
)
WIDTHS = {"Liberation Serif": 1.0, "Liberation Sans": 0.92, "DejaVu Sans Condensed": 0.88, "Liberation Mono": 0.72}


@dataclass(frozen=True)
class Face:
    """A type and its size; `ems` tells how many of a line's ems it leaves."""

    name: str
    size: float

    def ems(self, inches: float) -> float:
        return inches * 72 / self.size * WIDTHS.get(self.name, 0.85)

    @property
    def css(self) -> str:
        return f"font-family: '{self.name}'; font-size: {self.size}pt;"


def face(m: Matter, *names: str) -> Face:
    """One of these types (or any usual one) in one of the usual sizes, the wide ones not in the largest."""
    name = m.dice(*(names or FACES))
    sizes = (12.0, 12.0, 12.5, 13.0) if name == "Liberation Serif" else (10.5, 11.0, 11.5)
    return Face(name, m.rng.choice(sizes))


@dataclass(frozen=True)
class Look:
    """How this paper's caption lists its sides."""

    upper: bool
    described: bool
    apart: bool
    role: str
    versus: str
    inset: int


def look(m: Matter) -> Look:
    return Look(
        m.rng.random() < 0.7,
        m.rng.random() < 0.4,
        m.rng.random() < 0.4,
        m.dice("as is", "as is", "capitals", "with (s)", "italics"),
        m.dice("v.", "v.", "vs.", "vs", "-vs-", "V.", "-v-"),
        m.rng.randint(2, 6),
    )


def place(m: Matter) -> Place:
    return PLACES[m.court.id]


def role(side: tuple[Party, ...], shape: Look, *, et_al: bool) -> str:
    """The side's role as this caption prints it."""
    name = plural(side[0].role, len(side) + et_al)
    if shape.role == "with (s)" and " " not in side[0].role:
        name = side[0].role + "(s)"
    return {"capitals": name.upper(), "italics": f"<i>{name}</i>"}.get(shape.role, name)


def side_lines(m: Matter, side: tuple[Party, ...], shape: Look, ems: float) -> list[str]:
    """The names of a side in lines no wider than so many ems."""
    told = [_told(m, party, shape) for party in side]
    if m.et_al:
        told[-1] += m.dice(", et al.", ", et al.")
    if shape.apart:
        ends = [
            name + m.dice(", and", " and", ";") if at < len(told) - 1 else name + "," for at, name in enumerate(told)
        ]
        return [esc(line) for one in ends for line in pieces.wrapped(one, ems)]
    joint = "; " if shape.described else ", "
    text = (
        joint.join(told[:-1])
        + ((joint if len(told) > 2 or shape.described else " ") + "and " if len(told) > 1 else "")
        + told[-1]
    )
    return [esc(line) for line in pieces.wrapped(text + ",", ems)]


def _told(m: Matter, party: Party, shape: Look) -> str:
    name = party.name.upper() if shape.upper else party.name
    also = description(m.rng, party.name) if shape.described else ""
    return f"{name}, {also}" if also else name


def sides(m: Matter, shape: Look, ems: float) -> list[str]:
    """Both sides of a caption, line by line, ready for a column of signs beside them."""
    gap = "&emsp;" * shape.inset
    left = [*side_lines(m, m.left, shape, ems), "", f"{gap}{role(m.left, shape, et_al=m.et_al)},", ""]
    versus = f"{'&emsp;' * (shape.inset // 2)}{shape.versus}"
    return [*left, versus, "", *side_lines(m, m.right, shape, ems), "", f"{gap}{role(m.right, shape, et_al=m.et_al)}."]


def fence(left: list[str], sign: str, right: list[str], *, more: int = 0) -> str:
    """Sides, a column of signs as high as the higher of both, and what stands at the right."""
    high = max(len(left), len(right)) + more
    signs = "<br>".join([sign] * high)
    return (
        f"<table class=caption><tr><td class=sides>{held(left)}</td><td class='signs beside'>{signs}</td>"
        f"<td class=about>{held(right)}</td></tr></table>"
    )


def held(lines: list[str]) -> str:
    return "<br>".join(line or "&nbsp;" for line in lines)


def strong(title: str, ems: float, tag: str = "b") -> list[str]:
    """A title in lines for the right column."""
    return [f"<{tag}>{esc(line)}</{tag}>" for line in pieces.wrapped(title, ems)]


def telephone(m: Matter) -> str:
    return f"({place(m).area}) 555-{m.rng.randint(100, 9999):04}"


def counsel(m: Matter, side: tuple[Attorney, ...], client: str, *, bare: bool = False) -> list[str]:
    """Counsel's lines: names with bar numbers, firm, street, town, telephone, e-mail, whom they speak for."""
    where = place(m)
    street, town = words.address(m.rng, where.town)
    firm = m.dice(side[0].firm, side[0].firm.upper())
    comma = " " if where.bar.startswith(("(", "#")) else ", "
    named = [f"{one.name}{comma}{where.bar.format(one.bar_number)}" for one in side]
    tail = f"Attorney{'s' if len(side) > 1 else ''} for {client}"
    first = [firm, *named] if m.rng.random() < 0.5 else [*named, firm]
    mail = (
        f"{side[0].name.split()[0].lower()}@{''.join(c for c in firm.lower() if c.isascii() and c.isalpha())[:12]}.com"
    )
    return [*first, street, town, telephone(m), *([mail] if m.rng.random() < 0.6 else []), *([] if bare else [tail])]


def ending(m: Matter) -> str:
    """The judge's hand below an order, else counsel's, with a certificate of service now and then."""
    if m.kind in ("order", "minute order"):
        sign = m.dice("_" * 30, pieces.scrawl(m.rng, 150, 34))
        dated = m.dice("Dated: ", "ENTERED: ", "IT IS SO ORDERED. ")
        return f"<div class=sig><p>{dated}{long_date(m.dated)}</p><p class=by>{sign}<br>{pieces.rows('Hon. ' + m.judge, 'Judge')}</p></div>"
    side, client = m.filer
    own = {"probate": m.dice("Applicant", "Petitioner"), "juvenile": "Mother"}
    client = "Movant" if m.left[0].role == "Child" else client
    return pieces.ending(m, side, own.get(m.layout.nature, client))


def clock(m: Matter) -> str:
    return m.filed.time if m.filed else ""


def day(m: Matter, shape: str) -> str:
    """The day of the filing: 1/5/2024, 01/05/2024, 01-05-2024, January 5, 2024, 2024 JAN 05, or JAN 05 2024."""
    on = m.filed.on if m.filed else m.dated
    shapes = {
        "1/5/2024": f"{on.month}/{on.day}/{on.year}",
        "01/05/2024": f"{on:%m/%d/%Y}",
        "01-05-2024": f"{on:%m-%d-%Y}",
        "January 5, 2024": long_date(on),
        "2024 JAN 05": f"{on.year} {long_date(on)[:3].upper()} {on:%d}",
        "JAN 05 2024": f"{long_date(on)[:3].upper()} {on:%d} {on.year}",
        "05-JAN-2024": f"{on:%d}-{long_date(on)[:3].upper()}-{on.year}",
    }
    return shapes[shape]


def electronic(m: Matter) -> bool:
    """Whether a portal marked the paper."""
    return m.filed is not None and m.filed.how == "e-filed"


def mark(lines: list[str], style: str) -> str:
    """A portal's mark, set where the style says."""
    return f'<div class=mark style="position: absolute; line-height: 1.15; {style}">{"<br>".join(esc(line) for line in lines if line)}</div>'
