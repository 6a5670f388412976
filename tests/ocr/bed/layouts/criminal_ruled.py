"""A federal criminal paper: the United States against one or more, sides between rules, number at the right, title centred below."""

from html import escape as esc

from tests.ocr.bed import pieces, stamps
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.prose import long_date

CSS = """
@page { margin: 1in; @top-center { content: %s; font: 9.5pt 'Liberation Sans'; } @bottom-center { content: "- " counter(page) " -";
font: 11pt '%s'; } }
body { font-family: '%s'; line-height: 2; } .counsel { line-height: 1.15; } .court { text-align: center; line-height: 1.3; margin: 20pt 0 16pt; }
.caption { width: 100%%; line-height: 1.25; border: solid; border-width: 1.2pt 0; } .caption td { padding: 8pt 0; } .sides { width: 55%%; }
.about p:first-child { white-space: nowrap; } .about { padding-left: 12pt; }
.role { margin-left: 1.6in; } .caption p { margin-bottom: 7pt; } .title { text-align: center; font-weight: bold; line-height: 1.25;
margin: 18pt 0.4in; text-decoration: underline; }
.h { text-align: center; font-weight: bold; } .p { text-indent: 0.5in; } .q, .rows { line-height: 1.2; margin: 0 0.6in 12pt; }
.rows td, .rows th { border: 0.6pt solid; padding: 2pt 8pt; }
.r { text-align: right; } .sig { line-height: 1.25; margin-top: 16pt; break-inside: avoid; } .by { margin: 16pt 0 0 3in; }
.service { break-before: page; } .exhibit { break-before: page; text-align: center; padding-top: 3in; font-size: 26pt; }
.behind { break-before: page; line-height: 1.3; }
"""


def draw(m: Matter) -> str:
    font = m.dice("Liberation Serif", "Noto Serif", "Liberation Mono")
    counsel = pieces.counsel(m, *m.filer, city="Phoenix, Arizona 85004")
    court = pieces.rows(
        "UNITED STATES DISTRICT COURT",
        m.court.district.upper(),
        *(["CRIMINAL DIVISION"] if m.rng.random() < 0.3 else []),
    )
    accused = "".join(f"<p>{esc(party.name.upper())},</p>" for party in m.right)
    sides = f"<p>UNITED STATES OF AMERICA,</p><p class=role>Plaintiff,</p><p>{m.dice('v.', 'vs.')}</p>{accused}<p class=role>{m.right_role}.</p>"
    about = (
        f"<p>{m.dice('Criminal No.', 'Case No.', 'No.')} {m.number.caption}</p><p>Hon. {esc(m.judge)}</p>{_hearing(m)}"
    )
    caption = f"<table class=caption><tr><td class=sides>{sides}</td><td class=about>{about}</td></tr></table>"
    marked = (
        f"<p class=court style='margin:0'><b>{'FILED UNDER SEAL' if m.marking == 'SEALED' else m.marking}</b></p>"
        if m.marking
        else ""
    )
    head = f"<div class=counsel>{pieces.rows(*counsel)}</div><div class=court>{court}</div>{marked}{caption}<p class=title>{esc(m.title)}</p>"
    css = CSS % (stamps.header(m), font, font) + stamps.RUBBER + ("body { font-size: 11pt; }" if "Mono" in font else "")
    stamp = stamps.rubber(m, "boxed", "plain", right="-0.5in", top="-0.4in")
    return sheet(
        css,
        stamp + head + pieces.body(m, numbered=m.rng.random() < 0.2) + pieces.ending(m, *m.filer),
    )


def _hearing(m: Matter) -> str:
    return f"<p>Hearing: {long_date(m.hearing)}, {m.hour}</p>" if m.rng.random() < 0.5 else ""


LAYOUT = Layout(
    name="criminal ruled",
    courts=("us/fed/d-ariz", "us/fed/nd-cal"),
    nature="criminal",
    kinds=("criminal",),
    filed=("header", "rubber", "none"),
    draw=draw,
    marked=True,
)
