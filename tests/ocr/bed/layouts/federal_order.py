"""A judge's order: court in the middle, the left side of the caption open at the right with a corner rule, title at the right."""

from html import escape as esc

from tests.ocr.bed import pieces, stamps
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import ruled, sheet

NUMBERS = "\\A ".join(map(str, range(1, 29)))
CSS = """
@page { margin: 1in 0.8in 0.8in 1.35in; background: %s;
  @top-center { content: %s; font: 9pt 'Liberation Sans'; } @bottom-center { content: counter(page); font: 10pt '%s'; }
  @left-top { content: "%s"; white-space: pre; text-align: right; padding-right: 14pt; font: 11pt/23pt '%s'; } }
body { font-family: '%s'; line-height: 23pt; }
.court { text-align: center; font-weight: bold; margin: 46pt 0; } .caption { width: 100%%; line-height: 14pt; margin-bottom: 24pt; }
.sides { width: 50%%; border-right: 0.9pt solid; border-bottom: 0.9pt solid; padding: 4pt 10pt 10pt 0; } .about { padding: 4pt 0 0 14pt; }
.sides p { margin-bottom: 8pt; } .role { margin-left: 1.2in; } .title { font-weight: bold; margin-top: 14pt; }
.h { text-align: center; font-weight: bold; } .p { text-indent: 0.5in; text-align: justify; } .q, .rows { line-height: 14pt; margin: 0 0.6in 14pt; }
.rows td, .rows th { padding: 2pt 10pt; border: 0.6pt solid; } .r { text-align: right; } .sig { break-inside: avoid; line-height: 16pt;
margin-top: 20pt; } .by { margin: 20pt 0 0 2.8in; }
"""


def draw(m: Matter) -> str:
    font = m.dice("Liberation Serif", "Liberation Serif", "DejaVu Serif")
    first = "".join(f"<p>{m.dice('WO', 'NOT FOR PUBLICATION')}</p>" if m.court.id.endswith("ariz") else "")
    court = pieces.rows("IN THE UNITED STATES DISTRICT COURT", f"FOR THE {m.court.district.upper()}")
    sides = (
        f"<p>{pieces.names(m.left, upper=False, et_al=m.et_al)},</p><p class=role>{m.left_role},</p><p>v.</p>"
        f"<p>{pieces.names(m.right, upper=False, et_al=m.et_al)},</p><p class=role>{m.right_role}.</p>"
    )
    about = f"<p>No. {m.number.caption}</p>{_related(m)}<p class=title>{esc(m.title)}</p>"
    if m.marking:
        about += f"<p class=title>{m.marking}</p>"
    caption = f"<table class=caption><tr><td class=sides>{sides}</td><td class=about>{about}</td></tr></table>"
    css = CSS % (ruled(1.2, 7.85, left=1.35, top=1), stamps.header(m), font, NUMBERS, font, font)
    return sheet(css, f"{first}<div class=court>{court}</div>{caption}{pieces.body(m)}{pieces.judge_signature(m)}")


def _related(m: Matter) -> str:
    return f"<p>(Consolidated with No. {m.others[0]})</p>" if m.rng.random() < 0.3 else ""


LAYOUT = Layout(
    name="federal order",
    courts=("us/fed/d-ariz", "us/fed/nd-cal"),
    nature="civil",
    kinds=("order",),
    filed=("header", "header", "none"),
    draw=draw,
    marked=True,
)
