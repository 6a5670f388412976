"""A probate paper: counsel at the head, Estate of the decedent at the left of a colon column, hearing and department at the right."""

from html import escape as esc

from tests.ocr.bed import pieces, stamps
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import ruled, sheet
from tests.ocr.bed.prose import long_date

NUMBERS = "\\A ".join(map(str, range(1, 26)))
CSS = """
@page { margin: 1in 0.6in 0.8in 1.2in; background: %s; @left-top { content: "%s"; white-space: pre; text-align: right; padding-right: 16pt;
font: 10pt/25.5pt '%s'; } @bottom-right { content: counter(page); font: 10pt '%s'; } }
body { font-family: '%s'; line-height: 25.5pt; } .counsel { line-height: 12.75pt; height: 102pt; } .court { text-align: center;
font-weight: bold; margin: 25.5pt 0; line-height: 17pt; }
.caption { width: 100%%; line-height: 13pt; margin-bottom: 25pt; } .sides { width: 3in; } .signs { width: 0.3in; }
.caption td { white-space: nowrap; }
.h { font-weight: bold; } .p { text-indent: 0.5in; } .q, .rows { line-height: 13pt; margin: 0 0.5in 13pt; }
.rows td, .rows th { padding: 1pt 10pt; border-bottom: 0.6pt solid; } .r { text-align: right; }
.sig { line-height: 13pt; break-inside: avoid; margin-top: 20pt; } .by { margin: 20pt 0 0 3in; } .service { break-before: page; }
.exhibit { break-before: page; text-align: center; padding-top: 3in; font-size: 26pt; } .behind { break-before: page; }
.efiled { font: 8pt 'Liberation Sans'; text-align: left; }
"""


def draw(m: Matter) -> str:
    font = m.dice("Liberation Serif", "DejaVu Serif", "Liberation Sans")
    ems = 16.0 if font == "Liberation Serif" else 14.0
    counsel = pieces.counsel(m, m.counsel_left, "Petitioner", city="Los Angeles, CA 90017", upper=False)
    name = m.left[0].name.upper()
    first = m.dice("Estate of", "In the Matter of the Estate of", "ESTATE OF")
    left = [
        first,
        "",
        *pieces.wrapped(esc(name) + ",", ems),
        "",
        "&emsp;&emsp;&emsp;&emsp;&emsp;&emsp;Decedent." if m.rng.random() < 0.6 else "&emsp;&emsp;Deceased.",
        "",
    ]
    about = [
        f"Case No. {m.number.caption}",
        "",
        *(f"<b>{line}</b>" for line in pieces.wrapped(esc(m.title), ems)),
        "",
        *_hearing(m),
    ]
    court = pieces.rows(
        "SUPERIOR COURT OF THE STATE OF CALIFORNIA",
        f"FOR THE COUNTY OF {m.county.upper()}",
        m.dice("CENTRAL DISTRICT - PROBATE", "", "PROBATE DIVISION"),
    )
    stamp = stamps.rubber(m, "dater", "clock", right="-0.2in", top="0.2in")
    stamp += stamps.machine(m, "clerk", "secretary", style="right: 0; top: -0.6in;")
    head = f"{stamp}<div class=counsel>{pieces.rows(*counsel)}</div><div class=court>{court}</div>{pieces.fence(left, ':', about, more=0)}"
    css = CSS % (ruled(1.08, 8.05, left=1.2, top=1), NUMBERS, font, font, font) + stamps.RUBBER
    return sheet(
        css,
        head
        + pieces.body(m, least=3, most=10, numbered=True, notes=False)
        + pieces.ending(m, m.counsel_left, "Petitioner"),
    )


def _hearing(m: Matter) -> list[str]:
    if m.rng.random() < 0.3:
        return []
    return [
        f"Hearing Date: {long_date(m.hearing)}",
        f"Hearing Time: {m.hour}",
        f"Dept: {m.rng.randint(2, 99)}",
        f"Judge: {esc(m.judge)}",
    ]


LAYOUT = Layout(
    name="estate petition",
    courts=("us/ca/los-angeles",),
    nature="probate",
    kinds=("probate",),
    filed=("rubber", "e-filed", "none"),
    draw=draw,
)
