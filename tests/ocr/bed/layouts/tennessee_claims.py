"""A workers' compensation order: stamp top right, docket and state file number beside the sides, title between rules."""

from html import escape as esc

from tests.ocr.bed import pieces, stamps
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet

CSS = """
@page { margin: 1in; @bottom-center { content: counter(page); font: 11pt '%s'; } }
body { font-family: '%s'; line-height: 1.15; } .court, .title { text-align: center; font-weight: bold; }
.seal { text-align: center; height: 52pt; margin-top: 10pt; } .caption { width: 100%%; font-weight: bold; margin: 18pt 0; }
.caption td { white-space: nowrap; } .sides { width: 52%%; } .signs { width: 0.4in; } .title { border: solid; border-width: 1.1pt 0;
padding: 14pt 20pt; margin-bottom: 18pt; }
.h { text-align: center; font-weight: bold; margin-bottom: 12pt; } .p { text-indent: 0.5in; text-align: justify; margin-bottom: 12pt; }
.q { margin: 0 0.6in 12pt; }
.rows { margin: 0 auto 12pt; } .rows td, .rows th { border: 0.6pt solid; padding: 2pt 9pt; } .r { text-align: right; }
.sig { margin-top: 16pt; break-inside: avoid; } .by { margin: 22pt 0 0 3in; }
.efiled { font: bold 8pt 'Liberation Serif'; text-align: center; color: #c01818; } .efiled::first-line { font-size: 15pt; }
"""
SEAL = """<svg width="52" height="52" viewBox="0 0 52 52" fill="none" stroke="#333"><circle cx="26" cy="26" r="25" stroke-width="1.4"/>
<circle cx="26" cy="26" r="19" stroke-width="0.7"/><path d="M12 30 h28 M17 24 q9 -14 18 0 M26 12 v18 M18 36 q8 7 16 0" stroke-width="1.1"/></svg>"""


def draw(m: Matter) -> str:
    font = m.dice("Liberation Serif", "Noto Serif")
    court = pieces.rows(
        "TENNESSEE BUREAU OF WORKERS’ COMPENSATION", "IN THE COURT OF WORKERS’ COMPENSATION CLAIMS", "AT NASHVILLE"
    )
    inset = "&emsp;" * 5
    employer, carrier = m.right
    left = [
        f"{esc(m.left[0].name)},",
        f"{inset}Employee,",
        "v.",
        *(f"{line}" for line in pieces.wrapped(esc(employer.name) + ",", 20)),
        f"{inset}Employer,",
        m.dice("And", "and"),
        f"{esc(carrier.name)},",
        f"{inset}Carrier.",
    ]
    file = f"State File No. {m.rng.randint(10000, 99999)}-{m.dated.year - 1}"
    about = [f"Docket No. {m.number.caption}", "", "", file, "", "", f"Judge {esc(m.judge)}"]
    stamp = stamps.machine(m, "tennessee", style="right: -0.6in; top: -0.6in; width: 1.7in;")
    text = pieces.body(m, least=4, most=14)
    head = f"{stamp}<div class=seal>{SEAL}</div><p class=court>{court}</p>{pieces.fence(left, ')', about, more=0)}<p class=title>{esc(m.title)}</p>"
    return sheet(CSS % (font, font), head + text + pieces.judge_signature(m))


LAYOUT = Layout(
    name="tennessee claims",
    courts=("us/tn/workers-comp-nashville",),
    nature="workers",
    kinds=("order",),
    filed=("e-filed", "e-filed", "none"),
    draw=draw,
)
