"""How the text below a caption looks, and pieces of captions: sides line by line, columns of signs, blocks of counsel."""

from collections.abc import Iterator
from dataclasses import dataclass
from html import escape as esc
from itertools import groupby

from tests.ocr.bed import pieces
from tests.ocr.bed.layouts.east import folk
from tests.ocr.bed.layouts.east.places import place, street
from tests.ocr.bed.making import Matter, plural
from tests.ocr.bed.prose import long_date
from tests.ocr.bed.truth import Attorney, Party

ROMAN = ("Liberation Serif", "Liberation Serif", "Noto Serif", "DejaVu Serif Condensed")
FACES = (*ROMAN, "Liberation Sans", "DejaVu Sans Condensed")
TEXT = """
body { font: %(size)spt/%(line)s '%(face)s'; } .caption, .head, .counsel, .title, .court { line-height: 1.18; } .caption { width: 100%%; }
.c { text-align: center; } .b { font-weight: bold; } .i { font-style: italic; } .u { text-decoration: underline; } .right { text-align: right; }
.held, .sides, .about { white-space: nowrap; } .signs { width: 0.4in; text-align: center; }
td.signs { padding: 0 9pt; }
.title { text-align: center; margin: 14pt 0.4in; %(title)s }
.h { text-align: center; font-weight: bold; } .p { text-indent: 0.5in; text-align: %(set)s; margin-bottom: 7pt; } .q, .rows { line-height: 1.2;
margin: 4pt 0.6in 10pt; } .rows td, .rows th { border: 0.6pt solid; padding: 2pt 8pt; } .rows .r { text-align: right; }
.sig { line-height: 1.2; margin-top: 16pt; break-inside: avoid; } .by { margin: 16pt 0 0 3in; } .service { line-height: 1.25; margin-top: 20pt; }
.exhibit { break-before: page; text-align: center; padding-top: 3in; font-size: 26pt; } .behind { break-before: page; line-height: 1.3; }
.stamp, .efiled { z-index: 2; }
"""
EMS = {"Liberation Serif": 1.0, "Noto Serif": 0.86, "DejaVu Serif Condensed": 0.87, "Liberation Sans": 0.92}


@dataclass(frozen=True)
class Look:
    """A paper's face and size; `ems` is how many ems of a roman face go into an inch of a caption's column."""

    face: str
    size: float
    css: str

    @property
    def ems(self) -> float:
        return 72 / self.size * EMS.get(self.face, 0.84)


def look(m: Matter, *faces: str, sizes: tuple[float, ...] = (11, 12, 12, 13), title: tuple[str, ...] = ()) -> Look:
    """A face, a size and a spacing for this paper; `title` are the styles its title may have."""
    face, size = m.dice(*(faces or FACES)), m.rng.choice(sizes)
    styles = title or (
        "font-weight: bold;",
        "font-weight: bold; text-decoration: underline;",
        "text-decoration: underline;",
    )
    filled = {
        "size": size,
        "line": m.dice("2", "1.6", "1.3"),
        "face": face,
        "title": m.dice(*styles),
        "set": m.dice("left", "justify"),
    }
    return Look(face, size, TEXT % filled)


def room(m: Matter) -> str:
    """Margins that leave room over the caption for a clerk's rubber stamp, where the paper bears one."""
    return "2in 1in 1in" if m.filed is not None and m.filed.how == "rubber" else "1in"


def footer(m: Matter, *, margin: str = "1in") -> str:
    """The page's margins, with one of the ways a page is numbered or none."""
    foot = m.dice(
        "content: counter(page);",
        'content: "- " counter(page) " -";',
        'content: "Page " counter(page) " of " counter(pages);',
        f'content: "{pieces.running(m.title, 50)} - " counter(page);',
        "content: none;",
    )
    return f"@page {{ margin: {margin}; @bottom-center {{ {foot} font: 9.5pt 'Liberation Serif'; }} }}\n"


@dataclass(frozen=True)
class Sides:
    """How the sides of a caption are listed: width in ems, capitals, each party on its own lines or run on, described or not."""

    ems: float
    upper: bool = True
    each: bool = False
    described: bool = False
    bold: bool = False
    between: str = "v."
    role: str = "{},"
    last: str = "{}."
    inset: int = 6
    between_inset: int = 3
    plurals: str = "s"
    numbered: bool = False
    homes: bool = False
    gaps: bool = True
    joint: str = "and"


def groups(m: Matter) -> list[tuple[str, tuple[Party, ...]]]:
    """The parties that follow each other in one role."""
    return [(role, tuple(side)) for role, side in groupby((*m.left, *m.right), key=lambda party: party.role)]


def role_of(role: str, count: int, plurals: str) -> str:
    """Plaintiffs, or Plaintiff(s) where the form does not count them."""
    if plurals == "s":
        return plural(role, count)
    return role + ("(s)" if "(" not in role and not role.endswith("s") else "")


def listed(m: Matter, how: Sides) -> list[str]:
    """The left column of a caption line by line: each group of parties, its role set in, the word between."""
    lines: list[str] = []
    told = groups(m)
    for at, (role, side) in enumerate(told):
        gap = [""] if how.gaps else []
        if at:
            lines += [*gap, "&ensp;" * how.between_inset + how.between, *gap]
        lines += _names(m, side, how)
        count = len(side) + m.et_al
        said = (how.last if at == len(told) - 1 else how.role).format(esc(role_of(role, count, how.plurals)))
        lines += [*gap, *("&ensp;" * how.inset + line for line in said.split("|"))]
    return lines


def _names(m: Matter, side: tuple[Party, ...], how: Sides) -> list[str]:
    told = [_told(m, party, how) for party in side]
    if m.et_al:
        told[-1] += ", et&nbsp;al." if m.dice("", "u") else ", ET&nbsp;AL."
    if not how.each:
        text = _joined(told, how)
        return [_bold(line, how) for line in pieces.wrapped(text + ",", how.ems)]
    lines: list[str] = []
    for at, (text, party) in enumerate(zip(told, side, strict=True)):
        mark = f"{at + 1}. " if how.numbered and len(side) > 1 else ""
        end = "," if at == len(told) - 1 or how.homes else f"; {how.joint}" if at == len(told) - 2 else ";"
        lines += [_bold(line, how) for line in pieces.wrapped(f"{mark}{text}{end}", how.ems)]
        if how.homes and "Doe" not in party.name and "1-" not in party.name:
            lines += [esc(line) for line in home(m)]
        if how.homes and at == len(told) - 2:
            lines.append(m.dice("and", "-and-", "and"))
    return lines


def _joined(told: list[str], how: Sides) -> str:
    word = how.joint
    joint, last = ("; ", f"; {word} ") if how.described else (", ", f", {word} " if len(told) > 2 else f" {word} ")
    return joint.join(told[:-1]) + (last if len(told) > 1 else "") + told[-1]


def _told(m: Matter, party: Party, how: Sides) -> str:
    name = esc(party.name.upper() if how.upper else party.name, quote=False)
    said = folk.description(m.rng, party.name, place(m).state) if how.described else ""
    return f"{name}, {esc(said, quote=False)}" if said else name


def _bold(line: str, how: Sides) -> str:
    return f"<b>{line}</b>" if how.bold else line


def home(m: Matter) -> tuple[str, str]:
    """Where a party lives: two lines."""
    return street(m.rng, spanish=place(m).state == "Puerto Rico"), m.dice(*place(m).towns)


def column(lines: list[str] | Iterator[str]) -> str:
    return "<br>".join(line or "&nbsp;" for line in lines)


def block(
    m: Matter, side: tuple[Attorney, ...], role: str, *, house_first: bool = False, emails: bool = True
) -> list[str]:
    """Counsel's lines as that state's papers have them: names with bar numbers, the firm, where it is, whom they stand for."""
    at = place(m)
    bar = m.dice(*at.bars) if at.bars else ""
    who: list[str] = []
    for one in side:
        said = bar.format(one.bar_number) if one.bar_number else ""
        beside = bool(said) and (said.startswith("(") or m.rng.random() < 0.4)
        esquire = m.dice(", Esq.", ", Esquire", ", Esq.", "") if "," not in one.name else ""
        name = one.name + esquire
        who += [f"{name} {said}" if beside else name, *([said] if said and not beside else [])]
    house = [m.dice(side[0].firm, side[0].firm.upper())]
    town = m.dice(*at.towns)
    tail = [
        street(m.rng, spanish=at.state == "Puerto Rico"),
        town,
        m.dice("Tel: ", "Telephone: ", "Phone: ", "T: ", "") + telephone(m),
    ]
    if emails and m.rng.random() < 0.6:
        tail.append(f"{mailbox(side[0].name)}@{mailbox(side[0].firm)}.com")
    spoken = f"Attorney{'s' if len(side) > 1 else ''} for {role}"
    tail.append(spoken + (f", {side[0].speaks_for}" if m.rng.random() < 0.4 else ""))
    return [*house, *who, *tail] if house_first else [*who, *house, *tail]


def telephone(m: Matter) -> str:
    code, rest = m.rng.choice(place(m).codes), f"555-{m.rng.randint(100, 9999):04}"
    return m.dice(f"({code}) {rest}", f"{code}-{rest}", f"{code}.{rest.replace('-', '.')}")


def mailbox(name: str) -> str:
    last = name.split(",")[0].split()[-1] if name.count(" ") else name
    return "".join(letter for letter in last.lower() if letter.isascii() and letter.isalpha())[:14] or "office"


def reference(m: Matter, *labels: str) -> str:
    """The case's number with one of these labels before it."""
    return m.dice(*labels).format(m.number.caption)


def related(m: Matter, *shapes: str) -> list[str]:
    """Now and then a line that names another case of the court."""
    return [m.dice(*shapes).format(m.others[0])] if m.rng.random() < 0.25 else []


def signed(m: Matter) -> str:
    """The end of a paper: a judge's signature under an order, else counsel's."""
    if m.kind != "order":
        return pieces.ending(m, *m.filer)
    sign = m.dice("_" * 30, pieces.scrawl(m.rng, 150, 34))
    who = m.dice("Hon. ", "", "The Honorable ") + m.judge
    title = m.dice("J.S.C.", "Justice") if place(m).state.startswith("New") else m.dice("JUDGE", "J.", "BY THE COURT:")
    top, foot = (f"<p class=by>{title}</p>", who) if title.startswith("BY") else ("", f"{who}, {title}")
    return f"<div class=sig><p>{m.dice('Dated: ', 'ENTERED this ', 'SO ORDERED ')}{long_date(m.dated)}</p>{top}<p class=by>{sign}<br>{esc(foot)}</p></div>"
