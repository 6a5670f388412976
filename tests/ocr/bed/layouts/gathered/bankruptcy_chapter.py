"""A bankruptcy paper: counsel in a box, a space for the court, In re with the debtor, number and chapter and title at the right."""

from html import escape as esc

from tests.ocr.bed import pieces, stamps
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.prose import long_date

CSS = """
@page { margin: 0.7in 0.9in; @top-center { content: %s; font: 8.5pt 'Liberation Sans'; } @bottom-left { content: "This form is optional.";
font: 7.5pt 'Liberation Sans'; } @bottom-right { content: "Page " counter(page); font: 7.5pt 'Liberation Sans'; } }
body { font: 11.5pt/1.5 '%s'; } .top { width: 100%%; border: 0.9pt solid; line-height: 1.2; font-size: 10pt; }
.top > tbody > tr > td, .top td { border: 0.9pt solid; padding: 5pt 7pt; width: 50%%; }
.top small { font-size: 7.5pt; } .high { height: 1.5in; } .court { text-align: center; font-weight: bold; font-size: 11.5pt; line-height: 1.25; }
.in { font-size: 10.5pt; } .title { font-weight: bold; text-align: center; font-size: 11.5pt; }
.text { margin-top: 14pt; } .h { font-weight: bold; margin-top: 6pt; } .p { margin-bottom: 8pt; } .q { margin: 0 0.5in 8pt; }
.rows { margin: 0 0 10pt 0.4in; line-height: 1.2; } .rows td, .rows th { padding: 2pt 9pt; border: 0.6pt solid; } .r { text-align: right; }
.sig { margin-top: 14pt; break-inside: avoid; line-height: 1.2; } .by { margin: 12pt 0 0 3.2in; } .service { break-before: page; }
.exhibit { break-before: page; text-align: center; padding-top: 3in; font-size: 26pt; } .behind { break-before: page; }
"""
ASKED = "Attorney or Party Name, Address, Telephone &amp; FAX Nos., State Bar No. &amp; Email Address"


def draw(m: Matter) -> str:
    font = m.dice("Liberation Sans", "Liberation Serif", "DejaVu Sans")
    counsel = pieces.counsel(m, *m.filer, city="Santa Ana, CA 92701", upper=False, emails=True)
    chapter = (
        "13"
        if "13" in m.title
        else "11"
        if "REORGANIZATION" in m.title or "POSSESSION" in m.title
        else m.dice("7", "11", "13")
    )
    debtor = f"<span class=in>In re:</span><br><br>{pieces.names(m.left, upper=m.rng.random() < 0.5)},<br><br>&emsp;&emsp;&emsp;&emsp;{m.left_role}."
    about = f"<p>CASE NO.: {m.number.caption}</p><p>CHAPTER: {chapter}</p>"
    hearing = (
        f"<p>DATE: {long_date(m.hearing)}<br>TIME: {m.hour}<br>COURTROOM: {m.rng.randint(1, 9)}{m.dice('A', 'B', 'C')}</p>"
        if m.rng.random() < 0.6
        else ""
    )
    stamp = stamps.rubber(m, "dater", "clock", right="-0.4in", top="0.1in")
    district = m.court.district.upper() + m.dice("", " - SANTA ANA DIVISION")
    cells = (
        f"<tr><td class=high><small>{ASKED}</small><br>{pieces.rows(*counsel)}</td><td><small>FOR COURT USE ONLY</small></td></tr>"
        f"<tr><td colspan=2 class=court>{pieces.rows('UNITED STATES BANKRUPTCY COURT', district)}</td></tr>"
        f"<tr><td rowspan=2>{debtor}</td><td>{about}</td></tr><tr><td><p class=title>{esc(m.title)}</p>{hearing}</td></tr>"
    )
    text = pieces.body(m, least=3, most=9, numbered=m.rng.random() < 0.5)
    css = CSS % (stamps.header(m), font) + stamps.RUBBER
    return sheet(
        css,
        f"{stamp}<table class=top>{cells}</table><div class=text>{text}</div>{pieces.ending(m, *m.filer)}",
    )


LAYOUT = Layout(
    name="bankruptcy chapter",
    courts=("us/fed/cd-cal-bankruptcy",),
    nature="bankruptcy",
    kinds=("bankruptcy",),
    filed=("header", "header", "rubber", "none"),
    draw=draw,
)
