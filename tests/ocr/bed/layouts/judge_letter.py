"""A letter from counsel to the judge: letterhead, address, a line that says which case, no caption."""

from html import escape as esc

from tests.ocr.bed import pieces, stamps, words
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.prose import long_date

CSS = """
@page { margin: 0.9in 1.1in; @top-center { content: %s; font: 9pt 'Liberation Sans'; } }
body { font: 11.5pt/1.25 '%s'; } .head { text-align: center; border-bottom: 1pt solid; padding-bottom: 6pt; margin-bottom: 20pt; }
.head b { font-size: 17pt; } .head small { font-size: 8.5pt; } .re { margin: 14pt 0 14pt 0.5in; width: 100%%; }
.re td:first-child { width: 0.5in; } .re td { font-weight: bold; }
p { margin-bottom: 10pt; } .q { margin: 0 0.5in 10pt; } .rows { margin: 0 auto 10pt; }
.rows td, .rows th { padding: 1pt 10pt; border-bottom: 0.5pt solid; } .r { text-align: right; }
"""


def draw(m: Matter) -> str:
    one = m.counsel_left[0]
    street, town = words.address(m.rng, "San Francisco, California 94104")
    head = f"<div class=head><b>{esc(one.firm)}</b><br><small>{esc(street)} · {town} · {words.telephone(m.rng)}</small></div>"
    to = pieces.rows(f"Honorable {m.judge}", "United States District Court", m.court.district, "450 Golden Gate Avenue")
    parties = (
        f"{pieces.names(m.left, upper=False, et_al=m.et_al)} v. {pieces.names(m.right, upper=False, et_al=m.et_al)}"
    )
    about = f"<i>{parties}</i><br>Case No. {m.number.caption}<br>{esc(m.title)}"
    re = f"<table class=re><tr><td>Re:</td><td>{about}</td></tr></table>"
    sent = f"<p><b>{m.dice('Via ECF', 'By ECF and Facsimile', 'BY HAND')}</b></p>"
    end = f"<p>Respectfully submitted,</p><p>{pieces.scrawl(m.rng)}<br>{pieces.rows(one.name, one.firm)}<br>Attorneys for {m.left_role}</p>"
    copies = f"<p>cc:&emsp;{esc(m.counsel_right[0].name)} (by ECF)</p>"
    stamp = stamps.rubber(m, "boxed", "plain", right="-0.5in", top="1in")
    text = pieces.body(m, least=2, most=6, headings=False)
    marked = f"<p><b>{m.marking}</b></p>" if m.marking else ""
    date = f"<p>{long_date(m.dated)}</p>"
    css = CSS % (stamps.header(m), m.dice("Liberation Serif", "Liberation Sans", "Noto Serif")) + stamps.RUBBER
    return sheet(
        css,
        f"{stamp}{head}{date}{marked}{sent}<p>{to}</p>{re}<p>Dear Judge {esc(m.judge.split()[-1])}:</p>{text}{end}{copies}",
    )


LAYOUT = Layout(
    name="judge letter",
    courts=("us/fed/nd-cal", "us/fed/d-ariz"),
    nature="civil",
    kinds=("letter",),
    filed=("header", "rubber", "none"),
    draw=draw,
    marked=True,
)
