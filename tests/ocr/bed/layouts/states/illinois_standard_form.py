"""A form the supreme court of Illinois approved for every circuit: county and clerk's box above, sides typed on lines, the number at the right."""

from tests.ocr.bed import pieces, stamps
from tests.ocr.bed.layouts.states import looks
from tests.ocr.bed.layouts.states.suitors import Suitors
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.truth import Party

CSS = """
@page { margin: 0.6in 0.7in 0.8in; @bottom-left { content: %s; font: 7.5pt 'Liberation Sans'; }
@bottom-center { content: "Page " counter(page) " of " counter(pages); font: 7.5pt 'Liberation Sans'; }
@bottom-right { content: %s; font: 7.5pt 'Liberation Sans'; } }
body { font: 9.5pt/1.3 'Liberation Sans'; } .note { font-style: italic; font-size: 8.5pt; text-align: center; margin-bottom: 4pt; }
.head { width: 100%%; } .head td { border: 1pt solid; padding: 4pt 6pt; }
.head .title { font-weight: bold; font-size: 13pt; text-align: center; vertical-align: middle; }
.only { width: 2in; text-align: center; font-style: italic; font-size: 8pt; height: 1.05in; } .where { width: 2.2in; } .no { vertical-align: bottom; }
.typed { font: %s '%s'; } .on { border-bottom: 0.7pt solid; padding: 0 10pt; } small { font-size: 7.5pt; } .party { margin: 2pt 0 5pt; }
.ask { margin: 8pt 0 0 14pt; }
.box { display: inline-block; width: 8pt; height: 8pt; border: 0.8pt solid; margin-right: 5pt; font: bold 8pt/8pt 'Liberation Sans';
text-align: center; } .sign { width: 100%%; margin-top: 18pt; } .sign td { width: 50%%; padding: 12pt 8pt 0; } .portal { font: 7.5pt/1.2 'Liberation Sans'; }
"""
KNOWN = (
    ("Village of Schaumburg", ""),
    ("Advocate Health and Hospitals Corporation", ""),
    ("Portfolio Recovery Associates, LLC", ""),
    ("Chicago Housing Authority", ""),
    ("Discover Bank", ""),
    ("Lincoln Park Towers Condominium Association", ""),
    ("State Farm Fire & Casualty Company", "as subrogee of Ruth Tillman"),
    ("Unknown Occupants", ""),
    ("Mid-America Asset Management, Inc.", ""),
)
SUITORS = Suitors("Plaintiff", "Defendant", "Illinois", KNOWN, most=2)
TITLES = {
    "form": (
        "APPEARANCE",
        "MOTION",
        "NOTICE OF MOTION",
        "EVICTION COMPLAINT",
        "ADDITIONAL PROOF OF DELIVERY",
        "APPLICATION FOR WAIVER OF COURT FEES",
        "ORDER FOR WAIVER OF COURT FEES",
        "SUMMONS",
        "ANSWER / RESPONSE TO COMPLAINT / PETITION",
        "MOTION TO VACATE DEFAULT JUDGMENT",
        "EVICTION ORDER",
        "NOTICE OF COURT DATE FOR MOTION",
        "SMALL CLAIMS COMPLAINT",
        "AFFIDAVIT FOR SERVICE BY SPECIAL ORDER OF COURT",
    )
}
COUNTIES = {"us/il/cook-circuit": "Cook", "us/il/dupage-circuit": "DuPage"}
ASKS = (
    "I am a party in this case and I do not have a lawyer.",
    "I am asking the court for the relief described below.",
    "The facts that support my request are:",
    "I have sent a copy of this document to the other parties on the date below.",
    "I am asking for a trial by jury. (A jury fee may be required.)",
    "My household receives one or more of the following benefits:",
    "The hearing will be held in person and by video conference.",
    "I gave the other party notice of this motion on:",
    "The address of the property (street, apt. no., city, state, ZIP):",
    "The amount owed as of today is:",
)


def draw(m: Matter) -> str:
    form, suite = (
        m.dice("EV-C 101.4", "MN-M 703.6", "AP-P 503.5", "WA-A 603.7", "SU-S 1503.3", "AN-R 804.2"),
        f"({m.rng.randint(1, 12):02}/2{m.rng.randint(1, 5)})",
    )
    typed = m.dice("Liberation Mono", "Liberation Sans", "Liberation Serif")
    size = "9.5pt/1.25" if typed == "Liberation Mono" else "10.5pt/1.25"
    css = looks.COMMON + CSS % (looks.quoted(form), looks.quoted(suite), size, typed) + stamps.RUBBER
    note = "This form is approved by the Illinois Supreme Court and is required to be accepted in all Illinois Circuit Courts."
    asks = "".join(_ask(m, at) for at in range(1, m.rng.randint(9, 17)))
    who = m.filer[0][0]
    sign = f"<table class=sign><tr><td><div class='on typed'>/s/ {pieces.rows(who.name)}</div><small>Your Signature</small></td>"
    sign += f"<td><div class='on typed'>{pieces.rows(who.name)}</div><small>Print Your Name</small></td></tr></table>"
    oath = "<p class=ask>I certify that everything in this document is true and correct. A false statement on this form is perjury.</p>"
    return sheet(css, f"<p class=note>{note}</p><table class=head>{_head(m)}</table>{asks}{oath}{sign}")


def _head(m: Matter) -> str:
    county = f"<span class='on typed'>{m.dice(COUNTIES[m.court.id], COUNTIES[m.court.id].upper())}</span>"
    where = f"<b>STATE OF ILLINOIS,<br>CIRCUIT COURT</b><br><br>{county} <b>COUNTY</b>"
    mark = looks.portal(
        m,
        "left: 8pt; top: 16pt; text-align: left;",
        "FILED",
        f"{looks.filed_on(m)} {looks.filed_at(m)}",
        m.clerk.upper(),
        "CIRCUIT CLERK",
    )
    mark += stamps.rubber(m, "plain", "boxed", right="2pt", top="10pt", wide="1.8in")
    top = f"<tr><td class=where>{where}</td><td class=title>{pieces.rows(m.title)}</td>"
    top += f"<td class=only><div style='position: relative'>For Court Use Only{mark}</div></td></tr>"
    left = "".join(_party(m, one) for one in m.left) + "<small>Plaintiff (First, middle, last name)</small><p>v.</p>"
    right = "".join(_party(m, one) for one in m.right) + "<small>Defendant (First, middle, last name)</small>"
    number = f"<span class=typed>{m.number.caption}</span><br><small>Case Number</small>"
    return f"{top}<tr><td colspan=2>{left}{right}</td><td class=no>{number}</td></tr>"


def _party(m: Matter, party: Party) -> str:
    return f"<p class=party><span class='on typed'>{SUITORS.html(m, (party,), upper=m.rng.random() < 0.5)}</span></p>"


def _ask(m: Matter, at: int) -> str:
    cross = m.dice("X", "", "")
    filled = f" <span class='on typed'>{pieces.rows(m.prose['street'])}</span>" if m.rng.random() < 0.4 else ""
    text = m.rng.choice(ASKS) if m.rng.random() < 0.8 else m.prose.sentence()
    return f"<p class=ask><b>{at}.</b> <span class=box>{cross}</span>{pieces.rows(text)}{filled}</p>"


LAYOUT = Layout(
    name="illinois standard form",
    courts=tuple(COUNTIES),
    nature="limited",
    kinds=("form",),
    filed=("e-filed", "rubber", "none"),
    draw=draw,
    own_titles=TITLES.__getitem__,
    sides=SUITORS.sides,
)
