"""A proof of service by mail on a plain form: title first, then sides and number in one ruled row, a list of who was served."""

from html import escape as esc

from tests.ocr.bed import pieces, stamps, words
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.prose import long_date

CSS = """
@page { margin: 0.8in 0.9in; @bottom-center { content: "Proof of service - page " counter(page) " of " counter(pages); font: 8pt '%s'; } }
body { font: 10.5pt/1.35 '%s'; } .title { text-align: center; font-size: 14pt; font-weight: bold; line-height: 1.2; }
.court { text-align: center; margin: 6pt 0 12pt; }
.row { width: 100%%; border: 0.8pt solid; margin-bottom: 12pt; } .row td { border: 0.8pt solid; padding: 4pt 7pt; } .row small { font-size: 7.5pt; }
.p { margin-bottom: 8pt; } .list { width: 100%%; margin: 8pt 0; } .list td, .list th { border: 0.6pt solid; padding: 3pt 5pt;
font-size: 9.5pt; text-align: left; }
.hand { font-family: DkgHandwriting; font-size: 13pt; } .line { border-bottom: 0.6pt solid; padding: 0 14pt; } .signs { margin-top: 20pt; }
.efiled { font: 8pt 'Liberation Sans'; } .tick { display: inline-block; width: 8pt; height: 8pt; border: 0.8pt solid;
font: bold 8pt/7.5pt 'Liberation Sans'; text-align: center; }
"""
SWORN = "I am over the age of eighteen and not a party to this case. I live or work in the county where the papers were mailed."
WAYS = (
    "By first-class mail, in a sealed envelope with postage fully prepaid, from the place named below.",
    "By personal delivery to the person named or to someone in charge of the office.",
    "By electronic service to the address shown.",
    "By overnight courier, fees paid by the sender.",
)


def draw(m: Matter) -> str:
    font = m.dice("Liberation Sans", "DejaVu Sans", "Liberation Serif")
    sides = f"{pieces.names(m.left, upper=False)} <small>(PLAINTIFF)</small><br>v.<br>{pieces.names(m.right, upper=False)} <small>(DEFENDANT)</small>"
    row = f"<table class=row><tr><td>{sides}</td><td><small>CASE NUMBER</small><br><b>{m.number.caption}</b>{_hearing(m)}</td></tr></table>"
    ways = "".join(f"<p class=p><span class=tick>{m.dice('X', '')}</span> {way}</p>" for way in WAYS)
    who, day = esc(m.counsel_left[0].name), long_date(m.dated)
    where = f"My address is {esc(m.prose['street'])}."
    first = f"<p class=p>{SWORN} {where} I served a copy of the papers named here on <span class='line hand'>{day}</span>:</p>"
    sign = f"<p class=signs>I declare under penalty of perjury that this is true and correct. Date: {day}</p><p class=signs>{pieces.scrawl(m.rng)}<br>{who}</p>"
    stamp = stamps.rubber(m, "dater", "clock", right="-0.5in", top="-0.45in")
    stamp += stamps.machine(m, "clerk", style="right: -0.4in; top: -0.5in; text-align: right;")
    more = "".join(f"<p class=p>{esc(m.prose.paragraph(1, 3))}</p>" for _ in range(m.rng.randint(1, 4)))
    head = f"{stamp}<p class=title>{esc(m.title)}</p><p class=court>{esc(m.court.name)}</p>{row}"
    return sheet(CSS % (font, font) + stamps.RUBBER, head + first + ways + _served(m) + more + sign)


def _hearing(m: Matter) -> str:
    return f"<br><small>HEARING</small> {m.hearing:%m/%d/%Y} {m.hour}" if m.rng.random() < 0.5 else ""


def _served(m: Matter) -> str:
    lines = []
    for one in (*m.counsel_right, *m.counsel_left[1:]):
        street, town = words.address(m.rng, "Los Angeles, CA 90012")
        lines.append(
            f"<tr><td>{esc(one.name)}<br>{esc(one.firm)}</td><td>{esc(street)}<br>{town}</td><td>{esc(one.speaks_for)}</td></tr>"
        )
    return f"<table class=list><tr><th>Person served</th><th>Address</th><th>Attorney for</th></tr>{''.join(lines)}</table>"


LAYOUT = Layout(
    name="mail proof",
    courts=("us/ca/los-angeles", "us/ca/san-francisco"),
    nature="limited",
    kinds=("proof of service",),
    filed=("rubber", "e-filed", "none"),
    draw=draw,
)
