"""A New York paper: sides between lines of dashes that end in X, the index number at their right, the portal's lines at the corners."""

from html import escape as esc

from tests.ocr.bed import pieces, stamps
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.prose import long_date

CSS = """
@page { margin: 1in; @top-left { content: %s; white-space: pre; font: 8.5pt/1.2 'Liberation Sans'; color: #223; }
@top-right { content: %s; white-space: pre; text-align: right; font: 8.5pt/1.2 'Liberation Sans'; color: #223; }
  @bottom-center { content: counter(page) " of " counter(pages); font: 9pt 'Liberation Sans'; } }
body { font-family: '%s'; line-height: 2; } .court, .caption { line-height: 1.25; } .caption { width: 100%%; } .sides { width: 4.1in; }
.about { padding: 14pt 0 0 10pt; }
.role { margin-left: 1.7in; } .caption p { margin-bottom: 7pt; } .against { margin-left: 0.9in; }
.title { font-weight: bold; text-align: left; line-height: 1.2; }
.after { margin-bottom: 14pt; } .h { text-align: center; text-decoration: underline; } .p { text-indent: 0.5in; } .q { line-height: 1.15;
margin: 0 0.8in 12pt; } .rows { line-height: 1.15; margin: 0 auto 12pt; }
.rows td, .rows th { padding: 2pt 12pt; border: 0.6pt solid; } .r { text-align: right; } .sig { line-height: 1.2; break-inside: avoid;
margin-top: 18pt; } .by { margin: 14pt 0 0 3in; }
.service { break-before: page; } .exhibit { break-before: page; text-align: center; padding-top: 4in; font-size: 30pt; }
.behind { break-before: page; line-height: 1.3; }
"""


def draw(m: Matter) -> str:
    font = m.dice("Liberation Serif", "Liberation Serif", "Noto Serif")
    dashes = ("-" * m.rng.choice((52, 56, 60))) + m.dice("X", "x")
    part = m.dice("", ": COMMERCIAL DIVISION", f": IAS PART {m.rng.randint(2, 61)}")
    court = f"<p>{pieces.rows('SUPREME COURT OF THE STATE OF NEW YORK', 'COUNTY OF NEW YORK' + part)}</p>"
    sides = (
        f"<p>{pieces.names(m.left, et_al=m.et_al)},</p><p class=role>{m.left_role},</p><p class=against>{m.dice('-against-', '- against -', 'v.')}</p>"
        f"<p>{pieces.names(m.right, et_al=m.et_al)},</p><p class=role>{m.right_role}.</p>"
    )
    about = f"<p>{m.dice('Index No.', 'Index No.:', 'INDEX NO.')} {m.number.caption}</p>{_judge(m)}<p class=title>{esc(m.title)}</p>"
    caption = f"<table class=caption><tr><td class=sides>{sides}</td><td class=about>{about}</td></tr></table>"
    line = f"<p class='cross beside'>{dashes}</p>"
    css = CSS % (*_corners(m), font) + stamps.RUBBER
    stamp = stamps.rubber(m, "dater", "clock", right="-0.5in", top="-0.5in")
    text = pieces.body(m, least=3, most=10)
    return sheet(
        css,
        f"{stamp}<div class=court>{court}{line}</div>{caption}<div class='court after'>{line}</div>{text}{pieces.ending(m, *m.filer)}",
    )


def _judge(m: Matter) -> str:
    motion = f"<p>Mot. Seq. No. {m.rng.randint(1, 9):03}</p>" if m.kind == "motion" else ""
    back = f"<p>Return Date: {long_date(m.hearing)}</p>" if m.kind == "motion" else ""
    return motion + back + (f"<p>Hon. {esc(m.judge)}</p>" if m.rng.random() < 0.5 else "")


def _corners(m: Matter) -> tuple[str, str]:
    """What the e-filing system prints into the upper corners of every page."""
    if m.filed is None or m.filed.how != "e-filed":
        return '""', '""'
    day = f"{m.filed.on:%m/%d/%Y}"
    left = f'"FILED: NEW YORK COUNTY CLERK {day} {m.filed.time}\\A NYSCEF DOC. NO. {m.rng.randint(1, 240)}"'
    return left, f'"INDEX NO. {m.number.header}\\A RECEIVED NYSCEF: {day}"'


LAYOUT = Layout(
    name="index crosses",
    courts=("us/ny/new-york-supreme",),
    nature="ny",
    kinds=("complaint", "answer", "motion", "declaration", "notice", "order", "stipulation"),
    filed=("e-filed", "e-filed", "rubber", "none"),
    draw=draw,
)
