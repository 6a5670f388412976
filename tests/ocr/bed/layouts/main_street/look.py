"""The look all papers of these courts have in common below the caption: face, size, spacing, headings, signatures."""

from html import escape as esc

from tests.ocr.bed import pieces, words
from tests.ocr.bed.making import Matter
from tests.ocr.bed.prose import long_date

BODY = """
.h { font-weight: bold; text-align: center; margin: 8pt 0; } .p { text-indent: 0.5in; margin-bottom: 7pt; }
.q { margin: 4pt 0.7in 10pt; line-height: 1.2; } .rows { margin: 4pt auto 12pt; line-height: 1.25; }
.rows td, .rows th { padding: 2pt 12pt; border: 0.6pt solid; } .r { text-align: right; }
.sig { line-height: 1.25; margin-top: 18pt; break-inside: avoid; } .by { margin: 14pt 0 0 3.1in; }
.service { margin-top: 26pt; break-inside: avoid; line-height: 1.25; }
.exhibit { break-before: page; text-align: center; font-size: 26pt; padding-top: 4in; } .behind { break-before: page; line-height: 1.3; }
table.wide { width: 100%; } .c { text-align: center; } .b { font-weight: bold; } .u { text-decoration: underline; } .n { white-space: nowrap; }
.efiled { font-family: 'Liberation Sans'; font-size: 8.5pt; }
"""
FACES = {
    "roman": "'Liberation Serif'",
    "book": "'Noto Serif'",
    "wide": "'DejaVu Serif'",
    "narrow": "'DejaVu Serif'; font-stretch: condensed",
    "plain": "'Liberation Sans'",
    "sans": "'Noto Sans'",
    "slim": "'DejaVu Sans'; font-stretch: condensed",
    "typed": "'Liberation Mono'",
}
LARGE = {
    "book": -1.0,
    "wide": -1.5,
    "narrow": -1.0,
    "sans": -1.0,
    "slim": -1.5,
    "typed": -1.0,
    "plain": -0.5,
    "roman": 0.0,
}


def dressed(
    m: Matter, *faces: str, sizes: tuple[float, ...] = (11.5, 12, 12, 13), spaced: tuple[float, ...] = (1.3, 1.5, 1.9)
) -> str:
    """The style of the body in one of these faces, with size and spacing by the dice."""
    face = m.rng.choice(faces)
    size = m.rng.choice(sizes) + LARGE[face]
    return f"body {{ font-size: {size}pt; line-height: {m.rng.choice(spaced)}; font-family: {FACES[face]}; }}{BODY}"


def lines(*parts: str) -> str:
    """Lines that are HTML already, one under the other."""
    return "<br>".join(part for part in parts if part)


def letterhead(m: Matter, town: str, area: str, bar: str, *, upper: bool = False, mail: bool = True) -> str:
    """Counsel of the filing side over the caption, as this bar writes it: `bar` shows how a number of its rolls looks."""
    side, role = m.filer
    house = side[0].firm
    named = [f"{one.name.upper() if upper else one.name}{bar.format(one.bar_number[-5:])}" for one in side]
    street, place = words.address(m.rng, town)
    phone = f"({area}) 555-{m.rng.randint(100, 9999):04}"
    calls = m.dice("Telephone: {}", "Phone: {}", "Tel. {}", "{}").format(phone)
    last = f"Attorney{'s' if len(side) > 1 else ''} for {role}"
    if m.rng.random() < 0.3:
        last += " " + side[0].speaks_for
    first = [house, *named] if m.rng.random() < 0.5 else [*named, house]
    return pieces.rows(*first, street, place, calls, _mail(m) if mail else "", last)


def _mail(m: Matter) -> str:
    name = "".join(c for c in m.filer[0][0].name.split(",")[0].split()[-1].lower() if c.isascii() and c.isalpha())
    return f"{m.dice('', 'Email: ', 'E-mail: ')}{name}@{m.dice('lawoffice', 'countylaw', 'trialfirm')}.com"


def end(m: Matter, role: str = "") -> str:
    """Signature and what follows it."""
    side, filing = m.filer
    return pieces.ending(m, side, role or filing)


def so_ordered(m: Matter, judge: str) -> str:
    """A judge's line, with the date where it is put in by pen."""
    day = m.dice(f"{m.dated:%m/%d/%Y}", long_date(m.dated), "_______________________")
    sign = pieces.scrawl(m.rng, 150, 34) if m.rng.random() < 0.5 else "_" * 30
    shown = f"Hon. {esc(m.judge)}<br>{judge}" if m.rng.random() < 0.7 else judge
    return f"<div class=sig><p>{m.dice('Dated', 'DATED', 'SO ORDERED this')}: {day}</p><p class=by>{sign}<br>{shown}</p></div>"
