"""How these papers are set: the text below the head, types, signs for boxes, marks of filing, counsel's lines."""

from html import escape as esc

from tests.ocr.bed import pieces, words
from tests.ocr.bed.layouts.state_more.people import state_of
from tests.ocr.bed.making import Matter
from tests.ocr.bed.prose import MONTHS
from tests.ocr.bed.truth import Party

TEXT = """
.c { text-align: center; } .b { font-weight: bold; } .i { font-style: italic; } .u { text-decoration: underline; } .r { text-align: right; }
.h { text-align: center; font-weight: bold; margin: 6pt 0; } .p { margin-bottom: 8pt; } .q { margin: 0 0.6in 9pt; line-height: 1.2; }
.rows { margin: 0 auto 10pt; line-height: 1.2; break-inside: avoid; } .rows td, .rows th { border: 0.6pt solid; padding: 2pt 8pt; }
.sig { line-height: 1.25; margin-top: 16pt; break-inside: avoid; } .by { margin: 14pt 0 0 3in; } .service { margin-top: 20pt; break-inside: avoid; }
.exhibit { break-before: page; text-align: center; padding-top: 3in; font-size: 26pt; } .behind { break-before: page; line-height: 1.3; }
.mark { position: absolute; line-height: 1.15; z-index: 2; } table.w { width: 100%; }
.box { display: inline-block; width: 8pt; height: 8pt; border: 0.8pt solid; margin-right: 4pt; text-align: center;
font: bold 7.5pt/7pt 'Liberation Sans'; }
"""
TOWNS = {
    "us/ca/los-angeles": ("Los Angeles, CA 90017", "Encino, California 91436", "Long Beach, CA 90802"),
    "us/ca/second-appellate": ("Los Angeles, CA 90071", "Pasadena, California 91101", "Ventura, CA 93003"),
    "us/ca/san-francisco": ("San Francisco, CA 94104", "Oakland, CA 94612"),
    "us/ny/new-york-supreme": ("New York, New York 10007", "New York, NY 10036", "Brooklyn, NY 11201"),
    "us/tx/travis-district": ("Austin, Texas 78701", "Austin, TX 78746", "Round Rock, Texas 78664"),
    "us/tx/jim-wells-justice": ("Alice, Texas 78332", "Orange Grove, TX 78372", "Premont, Texas 78375"),
    "us/tn/workers-comp-nashville": ("Nashville, TN 37219", "Murfreesboro, Tennessee 37130"),
    "us/pr/san-juan-superior": ("San Juan, PR 00918", "San Juan, Puerto Rico 00907", "Hato Rey, PR 00917"),
}
BARS = {"ca": "(SBN {})", "tx": "State Bar No. 24{}", "tn": "BPR #0{}", "pr": "RUA Núm. {}"}


def town(m: Matter) -> str:
    return m.dice(*TOWNS[m.court.id])


def address(m: Matter) -> tuple[str, str]:
    return words.address(m.rng, town(m))


def counsel(m: Matter) -> list[str]:
    """Those who file, or a party without a lawyer: name, firm, street, town, telephone, for whom."""
    side, role = m.filer
    one, (street, place) = side[0], address(m)
    if m.rng.random() < 0.2 and role not in ("Decedent", "Child", "Children"):
        return [
            one.speaks_for,
            street,
            place,
            words.telephone(m.rng),
            m.dice("In Pro Per", "Self-Represented", "Pro Se"),
        ]
    bar = BARS.get(state_of(m.court.id), "{}").format(
        one.bar_number[:5] if state_of(m.court.id) in "pr tn" else one.bar_number
    )
    name = f"{one.name}, Esq." if state_of(m.court.id) == "ny" and "," not in one.name else f"{one.name} {bar}"
    return [
        *m.rng.sample([name, one.firm], 2),
        street,
        place,
        words.telephone(m.rng),
        f"Attorneys for {'Petitioner' if role == 'Decedent' else role}",
    ]


def day(m: Matter, shape: str) -> str:
    """The day of filing as marks print it."""
    on = m.filed.on if m.filed else m.dated
    short = MONTHS[on.month - 1][:3]
    return {
        "03/05/2024": f"{on:%m/%d/%Y}",
        "3/5/2024": f"{on.month}/{on.day}/{on.year}",
        "03/05/24": f"{on:%m/%d/%y}",
        "MAR 05 2024": f"{short.upper()} {on:%d} {on.year}",
        "Mar 5, 2024": f"{short} {on.day}, {on.year}",
        "March 5, 2024": f"{MONTHS[on.month - 1]} {on.day}, {on.year}",
        "05/03/2024": f"{on:%d/%m/%Y}",
    }[shape]


def hour(m: Matter) -> str:
    return m.filed.time if m.filed else ""


def has(m: Matter, how: str) -> bool:
    return m.filed is not None and m.filed.how == how


def mark(m: Matter, lines: list[str], style: str, *, how: str = "e-filed") -> str:
    """A mark of filing set where `style` says; nothing when the paper bears none of this kind."""
    return f'<div class=mark style="{style}">{"<br>".join(map(esc, lines))}</div>' if has(m, how) else ""


def box(m: Matter, *, ticked: bool) -> str:
    return f"<span class=box>{m.dice('X', 'X', '✓') if ticked else ''}</span>"


def names(m: Matter, side: tuple[Party, ...], *, upper: bool, joint: str = "; ") -> str:
    """The names of a side one after the other."""
    said = joint.join(party.name.upper() if upper else party.name for party in side)
    return esc(said + (", et al." if m.et_al else ""))


def versus(m: Matter, between: str, *, upper: bool) -> str:
    """The case's name on one line, as a clerk's program prints it."""
    return f"{names(m, m.left, upper=upper, joint=', ')} {between} {names(m, m.right, upper=upper, joint=', ')}"


def text(m: Matter, least: int, most: int, *, numbered: bool = False) -> str:
    return pieces.body(m, least=least, most=most, numbered=numbered, headings=m.rng.random() < 0.4, notes=False)


def scrawled(m: Matter) -> str:
    return m.dice("_" * 28, pieces.scrawl(m.rng, 130, 28), pieces.scrawl(m.rng, 110, 24))
