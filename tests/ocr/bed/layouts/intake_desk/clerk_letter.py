"""A letter of counsel to the clerk of a circuit: letterhead, the clerk's address, what it is about in the line of reference."""

from html import escape as esc
from random import Random

from tests.ocr.bed import pieces, stamps, words
from tests.ocr.bed.layouts.intake_desk import parts, wording
from tests.ocr.bed.making import Layout, Matter, Sides
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.prose import long_date
from tests.ocr.bed.truth import Party

CSS = """
@page { margin: 1in 1.1in; @top-center { content: %s; font: 9pt 'Liberation Sans'; white-space: nowrap; } }
.head { text-align: %s; border-bottom: %s; padding-bottom: 7pt; margin-bottom: 16pt; }
.house { font-size: 16pt; font-weight: bold; %s } .near { font-size: 9pt; }
.to { margin: 14pt 0; } .re { margin: 0 0 14pt %s; } .re td { padding-right: 0.3in; } .bold { font-weight: %s; }
"""
SEATS = {
    "us/fed/ca2": "Thurgood Marshall U.S. Courthouse|40 Foley Square|New York, New York 10007",
    "us/fed/ca5": "F. Edward Hebert Building|600 S. Maestri Place, Suite 115|New Orleans, LA 70130-3408",
    "us/fed/ca7": "Everett McKinley Dirksen United States Courthouse|219 S. Dearborn Street, Room 2722|Chicago, Illinois 60604",
    "us/fed/ca9": "James R. Browning U.S. Courthouse|P.O. Box 193939|San Francisco, CA 94119-3939",
    "us/fed/ca11": "56 Forsyth Street, N.W.|Atlanta, Georgia 30303",
}


def sides(rng: Random) -> Sides:
    makers = (words.person, words.person, words.person, parts.company, parts.bank, parts.agency)
    first, second = (rng.choice(makers)(rng) for _ in range(2))
    if rng.random() < 0.2:
        first = "United States of America"
        second = words.person(rng)
    return (Party(first, ""),), (Party(second if second != first else "City of Chicago", ""),)


def draw(m: Matter) -> str:
    worn = parts.face(m, *parts.ANY, sizes=(11.0, 12.0, 12.5))
    one = m.counsel_left[0]
    css = CSS % (
        parts.banner(m) if m.court.id != "us/fed/ca9" else stamps.header(m),
        m.dice("center", "left", "right"),
        m.dice("1pt solid", "0", "2pt double"),
        m.dice("letter-spacing: 0.5pt;", ""),
        m.dice("0", "0.5in"),
        m.dice("bold", "normal", "bold"),
    )
    way = m.dice("VIA CM/ECF", "Via CM/ECF", "By ECF", "VIA ELECTRONIC FILING")
    via = parts.sometimes(m, 0.7, f"<p>{way}</p>")
    named = parts.sometimes(m, 0.6, f"{words.person(m.rng)}, {m.dice('Clerk', 'Clerk of Court', 'Clerk of the Court')}")
    clerk = named or "Clerk of Court"
    to = f"<p class=to>{pieces.rows(clerk, m.court.name, *SEATS[m.court.id].split('|'))}</p>"
    dear = f"<p class=p style='text-indent: 0'>{m.dice('Dear Clerk:', 'To the Clerk of the Court:', 'Dear Clerk of Court:', 'Dear Sir or Madam:')}</p>"
    text = "".join(f"<p class=p>{esc(m.prose.paragraph(2, 5))}</p>" for _ in range(m.rng.randint(2, 4)))
    sign = m.dice(pieces.scrawl(m.rng), f"/s/ {esc(one.name)}")
    close = m.dice("Respectfully submitted,", "Sincerely,", "Very truly yours,")
    copies = parts.sometimes(m, 0.6, f"<p>cc: {m.dice('All counsel of record (via CM/ECF)', 'Counsel of record')}</p>")
    end = f"<div class=sig><p>{close}</p><p class=by>{sign}<br>{pieces.rows(one.name, 'Counsel for ' + one.speaks_for)}</p>{copies}</div>"
    stamp = stamps.rubber(m, "boxed", "plain", "clock", right="-0.6in", top="-0.7in")
    day = f"<p>{long_date(m.dated)}</p>"
    body = f"{stamp}{parts.room(m, 0.8)}{_house(m)}{day}{via}{to}{_about(m)}{dear}{text}{end}"
    return sheet(css + parts.style(m, worn, m.rng.choice((1.15, 1.3, 1.5))) + stamps.RUBBER, body)


def _house(m: Matter) -> str:
    """The letterhead."""
    firm = m.counsel_left[0].firm
    town = m.dice("Chicago, IL 60606", "Washington, D.C. 20005", "Houston, Texas 77002", "Atlanta, GA 30309")
    street, _ = words.address(m.rng, town)
    phone = words.telephone(m.rng)
    house = firm.upper() if m.rng.random() < 0.4 else firm
    near = m.rng.choice((f"{street} | {town} | {phone}", f"{street}<br>{town}<br>Tel. {phone}"))
    return f"<div class=head><p class=house>{esc(house)}</p><p class=near>{near}</p></div>"


def _about(m: Matter) -> str:
    """The case, its number and what is asked, each in a line of its own."""
    names = f"{esc(m.left[0].name)} v. {esc(m.right[0].name)}"
    case = f"<i>{names}</i>" if m.rng.random() < 0.6 else names
    number = f"{m.dice('No.', 'Case No.', 'Appeal No.', 'Docket No.')} {m.number.caption}"
    joined = f"{case}, {number}" if m.rng.random() < 0.6 else f"{case}<br>{number}"
    mark = m.dice("Re:", "RE:", "Re:")
    return f"<table class='re bold'><tr><td>{mark}</td><td>{joined}<br>{esc(m.title)}</td></tr></table>"


LAYOUT = Layout(
    name="clerk letter",
    courts=tuple(SEATS),
    nature="circuit",
    kinds=("letter",),
    filed=("header", "rubber", "none", "header"),
    draw=draw,
    sides=sides,
    own_titles=lambda kind: tuple(wording.LETTERS.strip().replace("\n", "|").split("|")),
    counselled=lambda rng, court, side: parts.speakers(rng, side),
)
