"""A multidistrict order: In re at the left of a ruled column, the number at the right, which papers it relates to, text in two columns."""

from html import escape as esc

from tests.ocr.bed import pieces, stamps
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet

CSS = """
@page { margin: 0.9in 0.85in; @top-left { content: %s; font: 9pt 'Liberation Sans'; white-space: nowrap; }
@bottom-center { content: "-" counter(page) "-"; font: 11pt '%s'; } }
body { font: 11.5pt/1.35 '%s'; } .court { text-align: center; font-weight: bold; margin-bottom: 16pt; } .caption { width: 100%%;
line-height: 1.25; margin-bottom: 8pt; } .caption td { padding: 6pt 12pt 10pt 0; border-top: 1.2pt solid; border-bottom: 1.2pt solid; }
.sides { width: 56%%; } .about { border-left: 1.2pt solid; padding-left: 12pt !important; } .relates { font-size: 10.5pt; margin-top: 10pt; }
.title { text-align: center; font-weight: bold; font-size: 13pt; margin: 16pt 0.3in; }
.two { columns: 2; column-gap: 0.35in; text-align: justify; line-height: 1.25; } .one { line-height: 1.8; }
.h { font-weight: bold; text-align: center; margin: 5pt 0; } .p { text-indent: 0.25in; } .q { margin: 4pt 0.25in; font-size: 10.5pt; }
.rows { margin: 5pt auto; font-size: 9.5pt; line-height: 1.15; } .rows td, .rows th { padding: 1pt 4pt; border: 0.5pt solid; }
.r { text-align: right; }
.sig { break-inside: avoid; margin-top: 16pt; line-height: 1.25; } .by { margin: 16pt 0 0 3in; }
"""


def draw(m: Matter) -> str:
    font = m.dice("Liberation Serif", "Noto Serif")
    subject = m.left[0].name
    inre = f"<p>{m.dice('IN RE:', 'In re', 'IN RE')} {esc(subject.upper() if m.rng.random() < 0.5 else subject)}</p>"
    related = f"<p class=relates>This Document Relates to:<br>{m.dice('All Cases', 'ALL ACTIONS')}</p>"
    if m.rng.random() < 0.5:
        related = f"<p class=relates>This Document Relates to:<br><i>{esc(m.prose['suit'])}</i>, No. {m.others[0]}</p>"
    about = f"<p>{m.number.caption}</p><p>Hon. {esc(m.judge)}</p>"
    court = pieces.rows("UNITED STATES DISTRICT COURT", f"FOR THE {m.court.district.upper()}")
    caption = f"<table class=caption><tr><td class=sides>{inre}{related}</td><td class=about>{about}</td></tr></table>"
    style = m.dice("two", "two", "one")
    text = f"<div class={style}>{pieces.body(m, least=4, most=12, notes=style == 'one')}</div>"
    stamp = stamps.rubber(m, "dater", right="-0.6in", top="-0.8in")
    css = CSS % (stamps.header(m), font, font) + stamps.RUBBER
    return sheet(
        css,
        f"{stamp}<p class=court>{court}</p>{caption}<p class=title>{esc(m.title)}</p>{text}{pieces.judge_signature(m)}",
    )


LAYOUT = Layout(
    name="mdl transfer",
    courts=("us/fed/d-ariz", "us/fed/nd-cal"),
    nature="mdl",
    kinds=("transfer",),
    filed=("header", "header", "rubber", "none"),
    draw=draw,
)
