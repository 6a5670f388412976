"""A form of North Carolina's Administrative Office of the Courts: state and county above, the file number in its own box, names of the sides in boxes."""

from tests.ocr.bed import pieces, stamps, words
from tests.ocr.bed.layouts.states import looks
from tests.ocr.bed.layouts.states.suitors import Suitors
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.truth import Party

CSS = """
@page { margin: 0.5in 0.55in 0.75in; @bottom-left { content: %s; white-space: pre; font: 7.5pt/1.2 'Liberation Sans'; text-align: left; }
@bottom-center { content: "(Over)"; font: 8pt 'Liberation Sans'; } }
body { font: 9pt/1.25 'Liberation Sans'; } .top { width: 100%%; margin-bottom: 4pt; } .state { font-weight: bold; font-size: 13pt; }
.typed { font: %s '%s'; } small { font-size: 7pt; font-style: italic; } .no { border: 1pt solid; padding: 2pt 5pt !important; width: 2.7in; }
.form { width: 100%%; } .form > tbody > tr > td { border: 1pt solid; padding: 3pt 5pt; } .half { width: 50%%; }
.title { text-align: center; font-weight: bold; font-size: 13pt;
vertical-align: middle; } .far { text-align: center; } .box { display: inline-block; width: 7.5pt; height: 7.5pt; border: 0.8pt solid; margin-right: 4pt;
font: bold 7.5pt/7.5pt 'Liberation Sans'; text-align: center; } .say { margin: 6pt 0; } .law { font-size: 7.5pt; text-align: right; }
"""
COUNTIES = {"us/nc/wake-superior": "WAKE", "us/nc/mecklenburg-superior": "MECKLENBURG"}
KNOWN = (
    ("Duke Energy Carolinas, LLC", ""),
    ("City of Raleigh", ""),
    ("North Carolina Farm Bureau Mutual Insurance Company, Inc.", ""),
    ("Truist Bank", ""),
    ("Atrium Health, Inc.", ""),
    ("Charlotte-Mecklenburg Board of Education", ""),
    ("State Employees' Credit Union", ""),
    ("Harris Teeter, LLC", ""),
    ("Brier Creek Country Club Owners Association, Inc.", ""),
)
SUITORS = Suitors("Plaintiff", "Defendant", "North Carolina", KNOWN, most=2)
TITLES = {
    "form": (
        "CIVIL SUMMONS",
        "MOTION AND ORDER EXTENDING TIME TO FILE COMPLAINT",
        "GENERAL CIVIL (JUDGMENT) EXECUTION",
        "NOTICE OF HEARING",
        "NOTICE OF RIGHT TO HAVE EXEMPTIONS DESIGNATED",
        "SERVICEMEMBERS CIVIL RELIEF ACT AFFIDAVIT",
        "ORDER FOR MEDIATED SETTLEMENT CONFERENCE IN SUPERIOR COURT CIVIL ACTION",
        "REPORT OF MEDIATOR",
        "CIVIL SUBPOENA",
        "GENERAL CIVIL ACTION COVER SHEET",
        "DEFAULT JUDGMENT",
        "NOTICE OF DISMISSAL",
        "AFFIDAVIT OF JUDGMENT CREDITOR",
    )
}
LAWS = (
    "G.S. 1A-1, Rules 3 and 4",
    "G.S. 7A-38.1; 7A-38.4A",
    "G.S. 1-302, -303, -305, -307",
    "G.S. 1C-1603",
    "Rule 5(b), Rules of Practice",
)
SAYS = (
    "A Civil Action Has Been Commenced Against You!",
    "You are notified to appear and answer the complaint of the plaintiff as follows:",
    "The undersigned requests that the time be extended to the date shown below.",
    "Serve a copy of your written answer upon the plaintiff or plaintiff's attorney within thirty (30) days after you have been served.",
    "File the original of the written answer with the Clerk of Superior Court of the county named above.",
    "The Clerk is directed to mail a copy of this notice to all parties.",
    "I certify that this document was served by first-class mail, postage prepaid.",
)


def draw(m: Matter) -> str:
    typed = m.dice("Liberation Serif", "Liberation Mono", "Liberation Sans")
    size = "9.5pt/1.2" if typed == "Liberation Mono" else "10.5pt/1.2"
    form = f"AOC-CV-{m.dice('100', '101', '303', '345', '400', '721', '813')}, Rev. {m.rng.randint(1, 12)}/{m.rng.randint(14, 24)}"
    foot = looks.quoted(form, f"© 20{form[-2:]} Administrative Office of the Courts")
    mark = stamps.rubber(m, "clock", "plain", right="2.8in", top="-0.45in", wide="1.75in")
    mark += looks.portal(m, "right: 2.9in; top: -0.2in; font: 7pt/1.2 'Liberation Sans';", _electronic(m))
    rest = f"<tr><td colspan=2>{_says(m)}</td></tr><tr>{_signed(m)}</tr>"
    css = looks.COMMON + CSS % (foot, size, typed) + stamps.RUBBER
    return sheet(css, f"{mark}{_top(m)}<table class=form><tbody>{_boxes(m)}{rest}</tbody></table>")


def _electronic(m: Matter) -> str:
    return f"Electronically Filed {looks.filed_on(m)} {looks.filed_at(m)}"


def _top(m: Matter) -> str:
    name = COUNTIES[m.court.id]
    county = f"<span class=typed>{m.dice(name, name.title())}</span> County"
    court = "In The General Court Of Justice<br><span class=box></span>District &nbsp;<span class=box>X</span>Superior Court Division"
    first = f"<tr><td class=state>STATE OF NORTH CAROLINA</td><td class=no><small>File No.</small><br><span class=typed>{m.number.caption}</span></td></tr>"
    return f"<table class=top>{first}<tr><td><br>{county}</td><td class=far>{court}</td></tr></table>"


def _boxes(m: Matter) -> str:
    upper = m.rng.random() < 0.4
    left = _who(m, "Name And Address Of Plaintiff", m.left, upper=upper)
    right = _who(m, "Name And Address Of Defendant", m.right, upper=upper)
    law = f"<div class=law>{m.dice(*LAWS)}</div>"
    sides = f"{left}<p class=far><b>VERSUS</b></p>{right}"
    issue = (
        f"<small>Date Original Summons Issued</small><br><span class=typed>{m.prose.day():%m/%d/%Y}</span>"
        if "SUMMONS" in m.title
        else ""
    )
    return f"<tr><td class=half>{sides}</td><td class=title>{pieces.rows(m.title)}{law}{issue}</td></tr>"


def _who(m: Matter, label: str, side: tuple[Party, ...], *, upper: bool) -> str:
    street, town = words.address(m.rng, m.dice("Raleigh, NC 27601", "Charlotte, NC 28202", "Cary, NC 27511"))
    more = ("(s)" if len(side) > 1 else "") + ("" if m.rng.random() < 0.7 else " 1")
    named = "<br>".join(SUITORS.html(m, (party,), upper=upper) for party in side)
    return f"<small>{label}{more}</small><br><span class=typed>{named}<br>{pieces.rows(street, town)}</span>"


def _says(m: Matter) -> str:
    chosen = m.rng.sample(SAYS, 4)
    said = "".join(f"<p class=say><span class=box>{m.dice('', 'X')}</span>{pieces.rows(text)}</p>" for text in chosen)
    return said + "".join(
        f"<p class=say>{at}. {pieces.rows(m.prose.sentence())}</p>" for at in range(1, m.rng.randint(6, 13))
    )


def _signed(m: Matter) -> str:
    one = m.counsel_left[0]
    street, town = words.address(m.rng, "Raleigh, NC 27602")
    label = "<small>Name And Address Of Plaintiff's Attorney (if none, Address Of Plaintiff)</small>"
    name = f"{label}<br><span class=typed>{pieces.rows(one.name, one.firm, street, town)}</span>"
    issued = f"<small>Date Issued</small> <span class=typed>{m.dated:%m/%d/%Y}</span><br><small>Signature</small><br>{pieces.scrawl(m.rng, 110, 24)}<br>"
    marks = "<span class=box></span>Deputy CSC <span class=box>X</span>Assistant CSC <span class=box></span>Clerk Of Superior Court"
    return f"<td>{name}</td><td>{issued}{marks}</td>"


LAYOUT = Layout(
    name="carolina office form",
    courts=tuple(COUNTIES),
    nature="limited",
    kinds=("form",),
    filed=("e-filed", "rubber", "none"),
    draw=draw,
    own_titles=TITLES.__getitem__,
    sides=SUITORS.sides,
)
