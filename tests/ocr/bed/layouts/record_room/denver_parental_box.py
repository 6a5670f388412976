"""A Denver family paper in its box: the marriage or the children at left, court's use at right, counsel below, number and division beside."""

import re
from dataclasses import replace
from html import escape as esc
from random import Random

from tests.ocr.bed import pieces
from tests.ocr.bed.benches import Number
from tests.ocr.bed.layouts.record_room.sheets import RUNNING, child, listed, spanned
from tests.ocr.bed.making import Layout, Matter, Sides, plural
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.truth import Party

CSS = """
@page { margin: 0.85in 1in; @bottom-%s { content: "%s" counter(page); font: 9pt '%s'; } }
body { font: %spt/1.4 '%s'; } .box { width: 100%%; border: 1pt solid; line-height: 1.2; margin-bottom: 12pt; }
.box td { border: 0.8pt solid; padding: 4pt 6pt; } .box p { margin-bottom: 4pt; }
.side { width: 2.05in; } .use { text-align: center; font-weight: bold; vertical-align: bottom; }
.title { text-align: center; font-weight: bold; font-size: 1.08em; }
.efiled { font: 8pt/1.2 'Liberation Sans'; text-align: left; font-weight: normal; margin-bottom: 24pt; }
"""
LABEL, BAR = re.compile(r" [\[(]?(?:State Bar No\.|SBN|Bar No\.:?) (?=\d)"), re.compile(r"(?<=\d)[\])]$")
TITLES = """
PETITION FOR DISSOLUTION OF MARRIAGE|RESPONSE TO PETITION FOR ALLOCATION OF PARENTAL RESPONSIBILITIES|SWORN FINANCIAL STATEMENT
MOTION TO MODIFY PARENTING TIME PURSUANT TO C.R.S. § 14-10-129|VERIFIED MOTION FOR CONTEMPT CITATION|MOTION FOR TEMPORARY ORDERS
MOTION TO RESTRICT PARENTING TIME PURSUANT TO C.R.S. § 14-10-129(4)|JOINT TRIAL MANAGEMENT CERTIFICATE|ENTRY OF APPEARANCE
FORTHWITH MOTION TO APPOINT CHILD AND FAMILY INVESTIGATOR|NOTICE OF SETTING|STIPULATED MOTION TO CONTINUE PERMANENT ORDERS HEARING
CERTIFICATE OF COMPLIANCE WITH MANDATORY FINANCIAL DISCLOSURES|MOTION TO INTERVENE BY GRANDPARENTS|RESPONDENT'S EXHIBIT LIST
"""


def sides(rng: Random) -> Sides:
    second = rng.choice(("Respondent", "Respondent", "Co-Petitioner"))
    more = tuple(Party(spanned(rng), "Intervenor") for _ in range(rng.choice((0, 0, 0, 1, 2))))
    pair = (Party(spanned(rng), "Petitioner"), Party(spanned(rng), second), *more)
    if rng.random() < 0.5:
        return pair[:1], pair[1:]
    return (*(Party(child(rng), "Child") for _ in range(rng.choice((1, 2, 3)))), pair[0]), pair[1:]


def recast(m: Matter) -> Matter:
    gap, more = m.rng.choice(("", "", " ")), m.rng.choice(("", "", " "))
    plain = f"{m.dated.year - m.rng.choice((0, 0, 2))}{gap}DR{more if gap else ''}{m.rng.randint(30011, 34900)}"
    return replace(m, number=Number(plain, plain))


def draw(m: Matter) -> str:
    font = m.dice("Liberation Serif", "Liberation Sans", "Liberation Serif", "Noto Sans")
    size = 11 if font.startswith("Noto") else m.rng.choice((11, 12))
    street = m.dice("1437 Bannock Street, Room 256", "1437 Bannock Street", "1437 Bannock St., Rm. 256")
    court = pieces.rows(
        m.dice(
            "DISTRICT COURT, CITY AND COUNTY OF DENVER, STATE OF COLORADO",
            "DISTRICT COURT, CITY AND COUNTY OF DENVER, COLORADO",
            "District Court, City and County of Denver, State of Colorado",
        ),
        street,
        "Denver, Colorado 80202",
    )
    counsel = pieces.counsel(
        m, m.counsel_left, "", city="Denver, Colorado 80203", upper=False, emails=m.rng.random() < 0.5
    )
    counsel = [re.sub(BAR, "", re.sub(LABEL, ", Atty. Reg. #", one)) for one in counsel]
    counsel[-1] = f"Attorney for {m.dice('Petitioner', 'Petitioner', 'Respondent')}"
    mark = _mark(m)
    use = (
        m.dice("▲ COURT USE ONLY ▲", "COURT USE ONLY", "△ COURT USE ONLY △")
        if font != "Noto Sans"
        else "COURT USE ONLY"
    )
    beside = (
        f"<p>Case Number: {m.number.caption}</p><p>Division: {m.rng.randint(2, 25)}&emsp;Courtroom: {m.rng.randint(170, 460)}</p>"
        if m.rng.random() < 0.6
        else f"<p>Case Number:<br>{m.number.caption}</p><p>Div.:&emsp;Ctrm.:</p>"
    )
    box = (
        f"<tr><td><p>{court}</p>{_concerning(m)}</td><td class='side use'>{mark}{use}</td></tr>"
        f"<tr><td><p>{m.dice('Attorney or Party Without Attorney (Name and Address):', '<i>Attorney:</i>', '')}</p>"
        f"{pieces.rows(*counsel)}</td><td class=side>{beside}</td></tr>"
        f"<tr><td colspan=2 class=title>{esc(m.title)}</td></tr>"
    )
    text = pieces.body(m, least=3, most=9, numbered=m.rng.random() < 0.6, notes=False)
    css = CSS % (m.dice("center", "right"), m.dice("", "Page "), font, size, font) + RUNNING
    return sheet(css, f"<table class=box>{box}</table>{text}{pieces.ending(m, m.counsel_left, 'Petitioner')}")


def _concerning(m: Matter) -> str:
    """In re the marriage of, or the parental responsibilities concerning; each person with the role at the end of the line or below."""
    kids = tuple(one for one in m.left if one.role == "Child")
    upper, colon = m.rng.random() < 0.6, m.rng.random() < 0.45
    if kids:
        said = m.dice(
            "In re the Parental Responsibilities Concerning:",
            "In Re: the Allocation of Parental Responsibilities Concerning",
            "In the Interest of:",
        )
        told = f"<p>{said}<br>{pieces.names(kids)}, {plural('Child', len(kids))}{m.dice(',', '')}</p>"
    else:
        told = f"<p>{m.dice('In re the Marriage of:', 'In Re the Marriage of:', 'In re: the Marriage of')}</p>"
    people = [one for one in (*m.left, *m.right) if one not in kids]
    joint = m.dice("<p>and</p>", "<p>And</p>", "<p>v.</p>" if kids else "<p>and</p>")
    shown = []
    for one in people:
        name = pieces.names((one,), upper=upper)
        shown.append(f"<p>{one.role}: <b>{name}</b></p>" if colon else f"<p><b>{name}</b>, {one.role}</p>")
    return told + joint.join(shown[:2]) + "".join(shown[2:])


def _mark(m: Matter) -> str:
    """The portal's stamp: filing date, number, its own filing id."""
    if m.filed is None or m.filed.how != "e-filed":
        return ""
    day = f"{m.filed.on.month}/{m.filed.on.day}/{m.filed.on.year} {m.filed.time}"
    one = "".join(m.rng.choice("0123456789ABCDEF") for _ in range(13))
    told = pieces.rows(f"DATE FILED: {day}", f"FILING ID: {one}", f"CASE NUMBER: {m.number.caption}")
    return f"<div class=efiled>{told}</div>"


LAYOUT = Layout(
    name="denver parental box",
    courts=("us/co/denver-district",),
    nature="limited",
    kinds=("motion", "motion", "notice"),
    filed=("e-filed", "e-filed", "none"),
    draw=draw,
    own_titles=lambda kind: listed(TITLES),
    sides=sides,
    recast=recast,
)
