"""An Iowa paper of Polk County: the clerk's e-filing line over all, the court centred, in a dissolution "upon the petition of"."""

from dataclasses import replace
from html import escape as esc

from tests.ocr.bed import pieces, stamps
from tests.ocr.bed.benches import Number
from tests.ocr.bed.layouts.main_street import folk, look
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet

TITLES = {
    "complaint": (
        "PETITION FOR DISSOLUTION OF MARRIAGE",
        "PETITION FOR DISSOLUTION OF MARRIAGE WITH CHILDREN",
        "PETITION FOR MODIFICATION OF DECREE",
    ),
    "answer": ("ANSWER TO PETITION FOR DISSOLUTION OF MARRIAGE", "ANSWER AND COUNTERCLAIM", "RESPONDENT'S ANSWER"),
    "motion": (
        "APPLICATION FOR TEMPORARY CUSTODY AND SUPPORT",
        "RESISTANCE TO MOTION FOR CONTINUANCE",
        "MOTION TO CONTINUE TRIAL",
        "APPLICATION FOR RULE TO SHOW CAUSE",
        "PETITIONER'S MOTION TO COMPEL DISCOVERY RESPONSES",
        "MOTION TO WITHDRAW",
    ),
    "notice": ("APPEARANCE", "NOTICE OF SERVICE OF DISCOVERY", "ACCEPTANCE OF SERVICE", "DESIGNATION OF WITNESSES"),
    "order": (
        "ORDER SETTING TRIAL",
        "ORDER ON TEMPORARY MATTERS",
        "DECREE OF DISSOLUTION OF MARRIAGE",
        "ORDER FOR MEDIATION AND PRETRIAL CONFERENCE",
    ),
}
CSS = """
@page { margin: 1in; @top-center { content: %s; font: bold 9pt 'Liberation Sans'; } @bottom-center { content: counter(page); font: 10pt 'Liberation Serif'; } }
.court { text-align: center; font-weight: bold; padding: 5pt 0; %s }
.caption { width: 100%%; margin: 8pt 0 14pt; line-height: 1.25; } .caption td { width: 50%%; padding: 4pt 8pt 6pt 0; }
.sides { border-right: 1pt solid; border-bottom: 1pt solid; } .caption td.about { padding: 4pt 0 0 16pt; vertical-align: %s; }
.role { margin-left: 0.9in; } .gap { margin: 8pt 0; } .title { font-weight: bold; text-align: center; margin-top: 16pt; }
"""


def draw(m: Matter) -> str:
    ruled = m.dice("border-top: 1.2pt solid; border-bottom: 1.2pt solid;", "border-bottom: 1pt solid;", "")
    css = look.dressed(m, "roman", "book", "plain", "narrow") + CSS % (_banner(m), ruled, m.dice("middle", "top"))
    court = m.dice("IN THE IOWA DISTRICT COURT FOR POLK COUNTY", "IN THE IOWA DISTRICT COURT IN AND FOR POLK COUNTY")
    called = m.dice("CASE NO. ", "NO. ", "Case No. ", "EQUITY NO. ")
    about = f"{called}{m.number.caption}<p class=title>{esc(m.title)}</p>"
    caption = f"<table class=caption><tr><td class=sides>{_sides(m)}</td><td class=about>{about}</td></tr></table>"
    opening = f"<p class=p>{m.dice('COMES NOW', 'COMES NOW')} the {m.filer[1]}, and states to the Court as follows:</p>"
    text = ("" if m.kind == "order" else opening) + pieces.body(m, least=4, most=9, numbered=m.kind != "order")
    last = look.so_ordered(m, "JUDGE, FIFTH JUDICIAL DISTRICT OF IOWA") if m.kind == "order" else look.end(m)
    return sheet(css + stamps.RUBBER, f"<p class=court>{court}</p>{caption}{text}{last}")


def _banner(m: Matter) -> str:
    if m.filed is None:
        return '""'
    on = m.filed.on
    return f'"E-FILED  {on.year} {on:%b} {on:%d} {m.filed.time} POLK - CLERK OF DISTRICT COURT"'.upper()


def _sides(m: Matter) -> str:
    one, other = (esc(side[0].name.upper()) for side in (m.left, m.right))
    if m.rng.random() < 0.35:
        first = f"IN RE THE MARRIAGE OF {one.split(',')[0]} AND {other.split(',')[0]}<p class=gap></p>"
    else:
        first = ""
    upon = m.dice("UPON THE PETITION OF", "Upon the Petition of", "UPON THE PETITION OF:")
    and_of = m.dice("AND CONCERNING", "And Concerning", "and concerning")
    return (
        f"{first}{upon}<p class=gap>{one},</p><p class=role>Petitioner,</p>"
        f"<p class=gap>{and_of}</p><p>{other},</p><p class=role>Respondent.</p>"
    )


def _equity(m: Matter) -> Matter:
    caption = f"{m.dice('', '', '05771 ')}CDDM{m.rng.randint(38000, 62999):06}"
    return replace(m, number=Number(caption, caption))


LAYOUT = Layout(
    name="iowa concerning",
    courts=("us/ia/polk-district",),
    nature="family",
    kinds=("complaint", "answer", "motion", "motion", "notice", "order"),
    filed=("e-filed", "e-filed", "none"),
    draw=draw,
    sides=folk.married,
    titled=folk.titled(TITLES),
    recast=_equity,
)
