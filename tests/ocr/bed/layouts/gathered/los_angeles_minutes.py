"""A superior court's minute order: no caption column, lines of labels and values, judge and staff in two columns, the event, the text."""

from html import escape as esc

from tests.ocr.bed import pieces, stamps, words
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.prose import long_date

CSS = """
@page { margin: 0.7in 0.8in 1in; @bottom-left { content: "Minute Order"; font: 9pt '%s'; }
@bottom-right { content: "Page " counter(page) " of " counter(pages); font: 9pt '%s'; } }
body { font: 11.5pt/1.3 '%s'; } .court { text-align: center; font-weight: bold; font-size: 13.5pt; } .court small { font-size: 11pt;
font-weight: normal; } .labels { width: 100%%; margin: 14pt 0; border: solid; border-width: 1pt 0; } .labels td { padding: 3pt 0; width: 50%%; }
.event { font-weight: bold; margin: 12pt 0; } .title { font-weight: bold; text-align: center; font-size: 13pt; margin: 8pt 0; }
.p, .q, .rows { margin-bottom: 10pt; } .q { margin-left: 0.5in; } .rows td, .rows th { padding: 1pt 12pt 1pt 0; text-align: left; }
.h { font-weight: bold; margin: 8pt 0; } b { font-weight: bold; }
"""


def draw(m: Matter) -> str:
    font = m.dice("Liberation Serif", "Liberation Sans", "Liberation Mono")
    division = f"{m.dice('Civil Division', 'Unlimited Jurisdiction')}<br>Department {m.rng.randint(2, 96)}"
    court = f"SUPERIOR COURT OF CALIFORNIA, COUNTY OF {m.county.upper()}<br><small>{division}</small>"
    number = f"<b>{m.number.caption}</b>"
    sides = f"{pieces.names(m.left, et_al=m.et_al)} vs {pieces.names(m.right, et_al=m.et_al)}"
    when = m.dated
    labels = (
        f"<tr><td>{number}</td><td>{long_date(when)}</td></tr><tr><td>{sides}</td><td>{m.hour.upper().replace('.', '')}</td></tr>"
        f"<tr><td>Judge: Honorable {esc(m.judge)}</td><td>CSR: {m.dice('None', esc(words.person(m.rng)) + ', CSR 9821')}</td></tr>"
        f"<tr><td>Judicial Assistant: {esc(m.clerk)}</td><td>ERM: None</td></tr>"
        f"<tr><td>Courtroom Assistant: {esc(words.person(m.rng))}</td><td>Deputy Sheriff: None</td></tr>"
    )
    theirs = f"For {m.right_role}: {m.dice('No Appearances', esc(m.counsel_right[0].name))}"
    came = f"<p><b>APPEARANCES:</b><br>For {m.left_role}: {esc(m.counsel_left[0].name)} (Telephonic)<br>{theirs}</p>"
    text = pieces.body(m, least=2, most=7, headings=False, notes=False)
    stamp = stamps.rubber(m, "clock", "dater", right="-0.4in", top="-0.35in")
    css = CSS % (font, font, font) + stamps.RUBBER
    event = f"<p class=event>NATURE OF PROCEEDINGS: Hearing on {esc(m.prose['someone'])}’s request</p>"
    return sheet(
        css,
        f"{stamp}<p class=court>{court}</p><table class=labels>{labels}</table><p class=title>{esc(m.title)}</p>{came}{event}{text}",
    )


LAYOUT = Layout(
    name="los angeles minutes",
    courts=("us/ca/los-angeles",),
    nature="civil",
    kinds=("minute order",),
    filed=("rubber", "none", "none"),
    draw=draw,
)
