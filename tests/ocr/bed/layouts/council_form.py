"""A judicial council's form: ruled boxes for counsel, court, sides, number; the form's name and number at the foot."""

from html import escape as esc

from tests.ocr.bed import pieces, stamps
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.prose import long_date

CSS = """
@page { margin: 0.55in 0.6in;
@bottom-left { content: "Form Adopted for Mandatory Use\\A Judicial Council of California\\A %s [Rev. January 1, 2024]"; white-space: pre;
font: 6.5pt 'Liberation Sans'; }
  @bottom-center { content: "%s"; font: bold 8.5pt 'Liberation Sans'; } @bottom-right { content: "Page " counter(page) " of " counter(pages);
font: 6.5pt 'Liberation Sans'; } }
body { font: 9pt/1.25 'Liberation Sans'; } .form { width: 100%; border: 1pt solid; } .form td { border: 0.8pt solid; padding: 2pt 5pt; }
small { font-size: 6.5pt; } .typed { font: 9.5pt/1.15 '%s'; } .title { text-align: center; font-weight: bold; font-size: 11.5pt; }
.only { width: 2.05in; text-align: center; } .p, .line { margin: 7pt 0 0 16pt; } .line .typed { border-bottom: 0.6pt solid; padding: 0 12pt; }
.box { display: inline-block; width: 7.5pt; height: 7.5pt; border: 0.8pt solid; margin-right: 5pt; text-align: center;
font: bold 8pt/7pt 'Liberation Sans'; }
.sign { width: 100%; margin-top: 20pt; } .sign td { width: 50%; padding: 14pt 10pt 0; } .sign div { border-top: 0.6pt solid; }
.efiled { font: bold 8pt 'Liberation Sans'; text-align: center; }
"""
ASKED = "ATTORNEY OR PARTY WITHOUT ATTORNEY (Name, State Bar number, and address):"
ASKS = (
    "I am over the age of 18 and not a party to this action.",
    "My residence or business address is (specify):",
    "The hearing is set in this department on the date shown above.",
    "The parties have met and conferred as required by rule 3.724.",
    "Fee waiver was granted to the party named above.",
    "Documents were served on all parties who have appeared.",
    "Continued on Attachment 4.",
    "A jury trial is requested; estimated length in days:",
    "The court reporter's fee has been deposited.",
)


def draw(m: Matter) -> str:
    number = m.dice("POS-030", "CM-110", "MC-050", "MC-030", "CIV-110", "POS-015")
    typed = m.dice("Liberation Mono", "Liberation Serif", "Liberation Sans")
    css = (
        CSS.replace("%s", number, 1).replace("%s", pieces.running(m.title, 80), 1).replace("%s", typed, 1)
        + stamps.RUBBER
    )
    asks = "".join(_ask(m, at) for at in range(1, m.rng.randint(8, 16)))
    sign = "<table class=sign><tr><td><div>(TYPE OR PRINT NAME)</div></td><td><div>(SIGNATURE)</div></td></tr></table>"
    top = f"<p class=line>Date: {long_date(m.dated)}</p><p class=line>I declare under penalty of perjury that the foregoing is true and correct.</p>"
    who = f"<p class='line typed'>{esc(m.counsel_left[0].name)}</p>"
    return sheet(css, f"<table class=form>{_head(m)}</table>{asks}{top}{who}{sign}")


def _head(m: Matter) -> str:
    lines = pieces.counsel(m, *m.filer, city=f"{m.county}, California 94102")
    stamp = stamps.machine(m, "california", style="right: 0; top: 0.3in; width: 2in;")
    stamp += stamps.rubber(m, "boxed", "plain", right="-0.05in", top="0.25in", wide="1.85in")
    sides = f"<small>PLAINTIFF/PETITIONER:</small> <span class=typed>{pieces.names(m.left, et_al=m.et_al)}</span>"
    sides += f"<br><small>DEFENDANT/RESPONDENT:</small> <span class=typed>{pieces.names(m.right, et_al=m.et_al)}</span>"
    street = "111 North Hill Street" if m.county == "Los Angeles" else "400 McAllister Street"
    court = (
        f"<b>SUPERIOR COURT OF CALIFORNIA, COUNTY OF {m.county.upper()}</b><br><small>STREET ADDRESS:</small> {street}"
    )
    hearing = (
        f"<br><small>HEARING DATE:</small> {m.hearing:%m/%d/%Y} <small>TIME:</small> {m.hour}"
        if m.rng.random() < 0.5
        else ""
    )
    return (
        f"<tr><td><small>{ASKED}</small><br><span class=typed>{pieces.rows(*lines)}</span></td>"
        f"<td class=only rowspan=3><small>FOR COURT USE ONLY</small>{stamp}</td></tr><tr><td>{court}</td></tr><tr><td>{sides}</td></tr>"
        f"<tr><td class=title>{esc(m.title)}</td><td><small>CASE NUMBER:</small><br><span class=typed>{m.number.caption}</span>{hearing}</td></tr>"
    )


def _ask(m: Matter, at: int) -> str:
    cross = m.dice("", "X", "")
    filled = f" <span class=typed>{esc(m.prose['street'])}</span>" if m.rng.random() < 0.3 else ""
    text = m.rng.choice(ASKS) if m.rng.random() < 0.7 else m.prose.sentence()
    return f"<p class=line>{at}. <span class=box>{cross}</span>{esc(text)}{filled}</p>"


LAYOUT = Layout(
    name="council form",
    courts=("us/ca/san-francisco", "us/ca/los-angeles"),
    nature="limited",
    kinds=("form",),
    filed=("rubber", "e-filed", "none"),
    draw=draw,
)
