"""A juvenile paper: number on top, In the interest of a child by initials, section signs, and a line that keeps it confidential."""

from html import escape as esc

from tests.ocr.bed import pieces, stamps
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.prose import long_date

CSS = """
@page { margin: 1in; @bottom-center { content: "%s" counter(page); font: 9pt '%s'; } }
body { font-family: '%s'; line-height: 1.5; } .mark { text-align: center; font-weight: bold; border: 1pt solid; padding: 3pt;
margin-bottom: 16pt; font-size: 11pt; } .cause { text-align: right; margin-bottom: 12pt; font-weight: bold; }
.caption { width: 100%%; line-height: 1.2; } .caption td { padding: 1pt 0; } .sides { width: 44%%; } .signs { width: 12%%; text-align: center; }
.title { text-align: center; font-weight: bold; margin: 22pt 0.6in 16pt; line-height: 1.2; }
.h { font-weight: bold; font-style: italic; margin-top: 6pt; } .p { margin-bottom: 9pt; } .q { margin: 0 0.6in 9pt; }
.rows { margin: 0 0 9pt; line-height: 1.2; } .rows td, .rows th { padding: 2pt 10pt; border: 0.6pt solid; } .r { text-align: right; }
.sig { break-inside: avoid; margin-top: 18pt; line-height: 1.2; } .by { margin: 18pt 0 0 3in; } .efiled { font: 8pt 'Liberation Mono'; }
"""


def draw(m: Matter) -> str:
    font = m.dice("Liberation Serif", "Liberation Sans", "Noto Serif")
    mark = m.dice(
        "CONFIDENTIAL - JUVENILE RECORD",
        "JUVENILE CASE: NOT FOR PUBLIC INSPECTION",
        "JUVENILE FILE - CONFIDENTIAL BY LAW",
    )
    many = len(m.left) > 1
    left = ["IN THE INTEREST OF", "", pieces.names(m.left) + ",", "", "CHILDREN" if many else "A CHILD"]
    court = [
        "IN THE DISTRICT COURT",
        "",
        f"{m.rng.choice((98, 126, 200, 419))}TH JUDICIAL DISTRICT",
        "",
        "TRAVIS COUNTY, TEXAS",
    ]
    lines = "".join(
        f"<tr><td class=sides>{one or '&nbsp;'}</td><td class='signs beside'>§</td><td>{two or '&nbsp;'}</td></tr>"
        for one, two in zip(left, court, strict=True)
    )
    stamp = stamps.machine(m, "clerk", "secretary", style="left: -0.3in; top: -0.7in; text-align: left;")
    stamp += stamps.rubber(m, "dater", "clock", right="-0.5in", top="-0.8in")
    cause = f"<p class=cause>{m.dice('NO.', 'CAUSE NUMBER:', 'Cause No.')} {m.number.caption}</p>"
    head = f"{stamp}<p class=mark>{mark}</p>{cause}<table class=caption>{lines}</table>"
    hearing = (
        f"<p class=p>Hearing: {long_date(m.hearing)} at {m.hour}, before Judge {esc(m.judge)}.</p>"
        if m.rng.random() < 0.5
        else ""
    )
    if m.filed and m.filed.how == "rubber":
        head = f"<div style='height: 0.6in'></div>{head}"
    css = CSS % (m.number.caption + " - ", font, font) + stamps.RUBBER
    return sheet(
        css,
        f"{head}<p class=title>{esc(m.title)}</p>{hearing}{pieces.body(m, least=3, most=9)}{pieces.judge_signature(m)}",
    )


LAYOUT = Layout(
    name="interest of child",
    courts=("us/tx/travis-district",),
    nature="juvenile",
    kinds=("juvenile",),
    filed=("e-filed", "rubber", "none"),
    draw=draw,
)
