"""The courts' form of a judgment in a criminal case: sides in capitals without roles, a column of brackets, boxes for pleas, a ruled table of counts."""

from dataclasses import replace
from html import escape as esc

from tests.ocr.bed import pieces, stamps
from tests.ocr.bed.layouts.districts.sides import accused
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.prose import long_date

CSS = """
@page { margin: 0.7in 0.9in; @top-center { content: %s; font: 9pt 'Liberation Sans'; color: #1b2f9b; } }
body { font: %s/1.5 '%s'; } .edition { font-size: 8pt; border-bottom: 1pt solid; } .court { text-align: center; margin: 14pt 0 4pt; font-size: 15pt; %s }
.place { text-align: center; margin-bottom: 14pt; } .caption { width: 100%%; } .caption td { white-space: nowrap; } .sides { width: 3.1in; text-align: %s; }
.signs { width: 0.3in; } .title { font-weight: bold; } .b { font-weight: bold; margin-top: 10pt; } .p { margin: 5pt 0; }
.rows { width: 100%%; margin: 6pt 0; } .rows th { text-align: left; text-decoration: underline; font-weight: normal; } .rows td { border-bottom: 0.6pt solid; }
.box { display: inline-block; width: 8pt; height: 8pt; border: 0.8pt solid; font: bold 8pt/8pt 'Liberation Sans'; text-align: center; margin-right: 5pt; }
.sig { margin: 16pt 0 0 3.4in; break-inside: avoid; } .line { border-top: 0.7pt solid; font-size: 8.5pt; margin-bottom: 8pt; } .typed { %s }
"""
TITLES = (
    "JUDGMENT IN A CRIMINAL CASE",
    "JUDGMENT IN A CRIMINAL CASE",
    "AMENDED JUDGMENT IN A CRIMINAL CASE",
    "JUDGMENT IN A CRIMINAL CASE (For Revocation of Probation or Supervised Release)",
    "JUDGMENT IN A CRIMINAL CASE (For Offenses Committed On or After November 1, 1987)",
    "SECOND AMENDED JUDGMENT IN A CRIMINAL CASE",
    "JUDGMENT IN A CRIMINAL CASE (For a Petty Offense)",
    "JUDGMENT IN A CRIMINAL CASE (Changes Identified with Asterisks (*))",
)
OFFENSES = (
    ("18 U.S.C. § 922(g)(1)", "Felon in Possession of a Firearm"),
    ("21 U.S.C. § 841(a)(1)", "Possession with Intent to Distribute Fentanyl"),
    ("18 U.S.C. § 1343", "Wire Fraud"),
    ("8 U.S.C. § 1326(a)", "Illegal Reentry of a Removed Alien"),
    ("18 U.S.C. § 1029(a)(2)", "Access Device Fraud"),
    ("21 U.S.C. § 846", "Conspiracy to Distribute Methamphetamine"),
)


def draw(m: Matter) -> str:
    font, size = m.dice("Liberation Serif", "Liberation Serif", "Liberation Sans"), m.dice("10pt", "10.5pt", "11pt")
    typed = m.dice("", "", "font-family: 'Liberation Mono'; font-size: 95%;", "font-weight: bold;")
    css = CSS % (
        stamps.header(m),
        size,
        font,
        m.dice("letter-spacing: 0.06em;", "font-weight: bold;"),
        m.dice("left", "center"),
        typed,
    )
    code = m.dice("AO 245B (Rev. 09/19)", "AO 245B (Rev. 11/16)", "AO 245B (Rev. TXN 9/19)", "AO 245C (Rev. 09/19)")
    edition = (
        f"<p class=edition>{code}&emsp;Judgment in a Criminal Case<br>&emsp;Sheet 1</p>"
        if m.title.startswith("JUDG")
        else ""
    )
    preposition, place = m.dice("for the", "_" * 8, ""), m.court.district
    top = m.dice("United States District Court", "UNITED STATES DISTRICT COURT")
    head = f"{edition}<p class=court>{top}</p><p class=place>{preposition}<br>{esc(m.dice(place, place.upper()))}</p>"
    stamp = stamps.rubber(m, "boxed", "plain", "clock", right="-0.5in", top="-0.4in", wide="2in")
    return sheet(css + stamps.RUBBER, stamp + head + _caption(m) + _finding(m) + _end(m))


def _caption(m: Matter) -> str:
    v = m.dice("v.", "V.", "v.", "vs.")
    inset = "&emsp;" * m.rng.choice((0, 3, 5))
    left = [
        "<b>UNITED STATES OF AMERICA</b>",
        "",
        inset + v,
        "",
        f"<span class=typed>{esc(m.right[0].name.upper())}</span>",
        "",
    ]
    counsel = m.counsel_right[0].name
    title = pieces.wrapped(esc(m.title), 19)
    label = m.dice("Case Number: ", "Case No. ", "CASE NUMBER: ", "Case Number: ")
    about = [
        *(f"<b>{line}</b>" for line in title),
        "",
        f"{label}<span class=typed>{m.number.caption}</span>",
        f"USM Number: <span class=typed>{m.rng.randint(10000, 99999)}-{m.rng.randint(10, 510):03}</span>",
        "",
        f"<span class=typed>{esc(counsel)}</span>",
        m.dice("<small>Defendant’s Attorney</small>", "<small>Defendant’s Attorney</small>"),
    ]
    return pieces.fence(left, m.dice(")", ")", "§", "|"), about, more=0)


def _finding(m: Matter) -> str:
    counts = m.rng.sample(OFFENSES, m.rng.choice((1, 2, 3)))
    listed = ", ".join(str(at) for at in range(1, len(counts) + 1))
    pleas = (
        f"pleaded guilty to count(s) {listed} of the Indictment",
        "pleaded nolo contendere to count(s)",
        "was found guilty on count(s)",
    )
    lines = "".join(
        f"<p class=p><span class=box>{'X' if not at else ' '}</span>{text}</p>" for at, text in enumerate(pleas)
    )
    head = "<tr><th>Title &amp; Section</th><th>Nature of Offense</th><th>Offense Ended</th><th>Count</th></tr>"
    cells = "".join(
        f"<tr><td>{law}</td><td>{what}</td><td>{m.prose.day():%m/%d/%Y}</td><td>{at}</td></tr>"
        for at, (law, what) in enumerate(counts, 1)
    )
    sentenced = f"The defendant is sentenced as provided in pages 2 through {m.rng.randint(5, 8)} of this judgment."
    found = "The defendant is adjudicated guilty of these offenses:"
    more = "It is ordered that the defendant must notify the United States attorney for this district within 30 days of any change of name."
    dismissed = f"<p class=p><span class=box> </span>Count(s) {m.rng.randint(3, 6)} is dismissed on the motion of the United States.</p>"
    sentenced += " The sentence is imposed pursuant to the Sentencing Reform Act of 1984."
    more += " If ordered to pay restitution, the defendant must notify the court of material changes in economic circumstances."
    plea = f"<p class=b>THE DEFENDANT:</p>{lines}<p class=p>{found}</p>"
    return f"{plea}<table class=rows>{head}{cells}</table><p class=p>{sentenced}</p>{dismissed}<p class=p>{more}</p>"


def _end(m: Matter) -> str:
    pen = m.dice("&nbsp;", pieces.scrawl(m.rng, 150, 26))
    return (
        f"<div class=sig><p>{long_date(m.prose.day())}</p><p class=line>Date of Imposition of Judgment</p><p>{pen}</p>"
        f"<p class=line>Signature of Judge</p><p>{esc(m.judge)}, United States District Judge</p><p class=line>Name and Title of Judge</p></div>"
    )


def _unnamed(m: Matter) -> Matter:
    left, right = (tuple(replace(one, role="") for one in side) for side in (m.left, m.right))
    return replace(m, left=left, right=right, kind="order")


LAYOUT = Layout(
    name="sentence form",
    courts=(
        "us/fed/nd-tex",
        "us/fed/sd-tex",
        "us/fed/ed-tex",
        "us/fed/ed-va",
        "us/fed/d-mass",
        "us/fed/ed-mich",
        "us/fed/ed-la",
        "us/fed/wd-wash",
    ),
    nature="criminal",
    kinds=("criminal",),
    filed=("header", "header", "rubber", "none"),
    draw=draw,
    sides=accused("Plaintiff", "Defendant", most=0),
    own_titles=lambda kind: TITLES,
    recast=_unnamed,
)
