"""A letter of the Fifth Circuit's clerk to counsel: letterhead with the clerk at the left, short names behind the number, the lower court's number."""

from datetime import timedelta
from html import escape as esc
from random import Random

from tests.ocr.bed import pieces, words
from tests.ocr.bed.layouts.districts.look import face
from tests.ocr.bed.making import Layout, Matter, Sides
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.prose import long_date
from tests.ocr.bed.truth import Party

CSS = """
@page { margin: 0.9in 1.05in; @top-center { content: %s; font: 9pt 'Liberation Sans'; color: #1b2f9b; } }
.head { text-align: center; font: bold 15pt/1.2 'Liberation Serif'; } .head i { font: bold 12pt/1.2 'Liberation Serif'; }
.house { width: 100%%; margin: 10pt 0 18pt;
font: bold 9pt/1.2 'Liberation Serif'; } .house td { width: 50%%; } .far { text-align: right; } .day { text-align: %s; margin-bottom: 14pt; }
.title { margin-bottom: 12pt; } .re { margin: 0 0 14pt 0.6in; } .re td { padding-right: 0.3in; } .p { margin-bottom: 10pt; } .sig { margin: 10pt 0 0 2.9in; }
.copies { margin-top: 14pt; }
"""
TITLES = """
MEMORANDUM TO COUNSEL OR PARTIES LISTED BELOW|MEMORANDUM TO COUNSEL OR PARTIES LISTED BELOW|MEMORANDUM TO ALL COUNSEL OR PARTIES LISTED BELOW
MEMORANDUM TO COUNSEL|MEMORANDUM TO ALL COUNSEL OF RECORD|NOTICE OF DOCKETING OF APPEAL|BRIEFING NOTICE
"""
SAID = (
    "Enclosed is an order entered in this case.",
    "The court has granted an extension of time to and including {day} for filing appellant's brief in this case.",
    "We have docketed the appeal as shown above. You should use the number listed above on all future correspondence.",
    "Your brief is insufficient for the reasons below and must be corrected within 14 days. We have filed it as of the date received.",
    "The court has taken the following action in this case: the motion to supplement the record is carried with the case.",
    "Within 14 days of the date of this letter you must pay the $605 filing fee to the district court, or apply to proceed in forma pauperis.",
    "Your opposition, if any, to the motion must be filed by {day}. See 5th Cir. R. 27.",
    "Record excerpts must be filed at the same time as the brief. Excerpts longer than 40 pages must be tabbed.",
    "All counsel who desire to appear must file a Form for Appearance of Counsel naming each party represented, within 14 days.",
    "Reminder as to sealing documents on appeal: our court has a strong presumption of public access to our court's records.",
)
BODIES = (
    "City of Houston",
    "Harris County",
    "BNSF Railway",
    "Allstate Vehicle",
    "Bank of New York Mellon",
    "Garland",
    "Lumpkin",
    "O'Malley",
    "USA",
    "Dallas ISD",
)


def draw(m: Matter) -> str:
    look = face(m, "Liberation Mono", "Liberation Mono", "Liberation Serif", "DejaVu Sans Mono", "Liberation Sans")
    court = m.dice("United States Court of Appeals", "UNITED STATES COURT OF APPEALS")
    head = f"<p class=head><i>{court}</i><br>FIFTH CIRCUIT<br><i>OFFICE OF THE CLERK</i></p>"
    town = pieces.rows("TEL. 504-310-7700", "600 S. MAESTRI PLACE,", "Suite 115", "NEW ORLEANS, LA 70130")
    house = (
        f"<table class=house><tr><td>{pieces.rows(m.clerk.upper(), 'CLERK')}</td><td class=far>{town}</td></tr></table>"
    )
    title = f"<p class=title>{esc(m.title)}{m.dice(':', ':', '')}</p>"
    said = [one.format(day=long_date(m.dated + timedelta(days=30))) for one in m.rng.sample(SAID, m.rng.randint(2, 5))]
    text = "".join(f"<p class=p>{esc(one)}</p>" for one in said)
    page = f"{head}{house}<p class=day>{long_date(m.dated)}</p>{title}{_about(m)}{text}{_end(m)}"
    return sheet(CSS % (_docketed(m), m.dice("left", "center")) + look.style(1.2), page)


def _docketed(m: Matter) -> str:
    if m.filed is None or m.filed.how != "header":
        return '""'
    gap = "\\A0 " * 5
    return f'"Case: {m.number.header}{gap}Document: {m.rng.randint(1, 190)}{gap}Page: " counter(page) "{gap}Date Filed: {m.filed.on:%m/%d/%Y}"'


def _about(m: Matter) -> str:
    names = f"{esc(m.left[0].name)} v. {esc(m.right[0].name)}"
    lower = "".join(f"<br>USDC No. <span class=held>{number}</span>" for number in m.others)
    return f"<table class=re><tr><td class=held>No. {m.number.caption}</td><td>{names}{lower}</td></tr></table>"


def _end(m: Matter) -> str:
    deputy, phone = words.person(m.rng), f"504-310-7{m.rng.randint(600, 799)}"
    sign = m.dice(f"By: {'_' * 26}", f"By:<br>{pieces.scrawl(m.rng)}", f"/s/ {esc(deputy)}")
    copies = [
        f"{title} {words.person(m.rng)}" for title in m.rng.sample(("Mr.", "Ms.", "Mrs.", "Mr."), m.rng.randint(2, 4))
    ]
    return (
        f"<div class=sig>Sincerely,<br><br>{esc(m.clerk.upper())}, Clerk<br>{sign}<br>{esc(deputy)}, Deputy Clerk<br>{phone}</div>"
        f"<div class=copies>{pieces.rows(*copies)}</div>"
    )


def _short(rng: Random) -> Sides:
    right = rng.choice(BODIES) if rng.random() < 0.6 else words.family(rng)
    left = rng.choice((words.family, words.family, words.company))(rng)
    return (Party(left, ""),), (Party(right, ""),)


def _lower(rng: Random) -> str:
    return f"{rng.randint(1, 7)}:{rng.randint(19, 24)}-CV-{rng.randint(11, 4899)}"


LAYOUT = Layout(
    name="fifth memorandum",
    courts=("us/fed/ca5",),
    nature="clerk's letter",
    kinds=("letter",),
    filed=("header", "header", "none"),
    draw=draw,
    sides=_short,
    cites=_lower,
    own_titles=lambda kind: tuple(TITLES.strip().replace("\n", "|").split("|")),
)
