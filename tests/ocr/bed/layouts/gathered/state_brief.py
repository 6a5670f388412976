"""The cover of a brief in a state court of appeal: number at the upper left, court, sides with long roles, trial court, counsel."""

from html import escape as esc

from tests.ocr.bed import pieces, stamps
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet

CSS = """
@page { margin: 1in 1.3in; @bottom-center { content: counter(page); font: 12pt '%s'; } }
body { font-family: '%s'; font-size: 13pt; line-height: 1.6; } .cover { line-height: 1.25; } .court { text-align: center; font-weight: bold;
margin: 26pt 0 24pt; font-size: 14pt; }
.sides p { margin-bottom: 9pt; } .inset { margin-left: 0.5in; } .role { margin-left: 1in; } .below, .title, .counsel { text-align: center;
margin-top: 22pt; } .title { font-size: 16pt; font-weight: bold; }
.text { break-before: page; } .h { text-align: center; font-weight: bold; margin: 8pt 0; } .p { text-indent: 0.5in; margin-bottom: 6pt; }
.q, .rows { line-height: 1.2; margin: 0 0.5in 12pt; } .rows td, .rows th { padding: 2pt 10pt; border: 0.6pt solid; }
.r { text-align: right; } .sig { break-inside: avoid; margin-top: 14pt; line-height: 1.25; } .by { margin: 14pt 0 0 2.4in; }
.service { break-before: page; } .exhibit { break-before: page; text-align: center; padding-top: 3in; font-size: 28pt; }
.behind { break-before: page; }
.efiled { font: 9pt 'Liberation Sans'; border: 0.8pt solid #335; padding: 3pt 6pt; color: #224; }
"""


def draw(m: Matter) -> str:
    font = m.dice("Noto Serif", "DejaVu Serif", "Liberation Serif")
    number = f"<p><b>{m.dice('', '2d Civil No. ', 'No. ', 'Case No. ')}{m.number.caption}</b></p>"
    court = pieces.rows(
        "IN THE COURT OF APPEAL",
        "OF THE STATE OF CALIFORNIA",
        "SECOND APPELLATE DISTRICT",
        m.dice("", "DIVISION FOUR", "DIVISION ONE"),
    )
    sides = (
        f"<p class=inset>{pieces.names(m.left)},</p><p class=role><i>{m.left_role},</i></p><p class=inset>v.</p>"
        f"<p class=inset>{pieces.names(m.right)},</p><p class=role><i>{m.right_role}.</i></p>"
    )
    below = pieces.rows(
        "Appeal from the Superior Court of Los Angeles County",
        f"Case No. {m.others[0]}",
        f"The Honorable {m.judge}, Judge",
    )
    counsel = pieces.counsel(m, *m.filer, city="Los Angeles, California 90071", upper=False)
    stamp = stamps.machine(m, "clerk", "secretary", style="right: -0.8in; top: -0.6in; text-align: left;")
    stamp += stamps.rubber(m, "dater", right="-0.9in", top="-0.6in")
    cover = f"{stamp}{number}<p class=court>{court}</p><div class=sides>{sides}</div><p class=below>{below}</p><p class=title>{esc(m.title)}</p>"
    text = f"<div class=text>{pieces.body(m, least=5, most=14)}{pieces.ending(m, *m.filer)}</div>"
    return sheet(
        CSS % (font, font) + stamps.RUBBER,
        f"<div class=cover>{cover}<p class=counsel>{pieces.rows(*counsel)}</p></div>{text}",
    )


LAYOUT = Layout(
    name="state brief",
    courts=("us/ca/second-appellate",),
    nature="state appeal",
    kinds=("brief",),
    filed=("e-filed", "rubber", "none"),
    draw=draw,
)
