"""A letter to the clerk of a federal court of appeals under Rule 28(j): letterhead, addressee, a Re line with the suit's name and number."""

from dataclasses import replace
from html import escape as esc
from random import Random

from tests.ocr.bed import pieces, words
from tests.ocr.bed.benches import Number
from tests.ocr.bed.layouts.record_room.sheets import listed, spanned
from tests.ocr.bed.making import Layout, Matter, Sides
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.prose import long_date
from tests.ocr.bed.truth import Party

CSS = """
@page { margin: 0.9in 1.1in; @top-center { content: %s; font: 8.5pt 'Liberation Sans'; } @bottom-center { content: %s; font: 9pt '%s'; } }
body { font: %spt/1.3 '%s'; } .head { text-align: %s; margin-bottom: 18pt; line-height: 1.2; %s padding-bottom: 6pt; } .head b { font-size: 1.35em; %s }
.to { margin: 14pt 0; } .re { margin: 0 0 14pt %s; } .re td { padding-right: 14pt; } .p { margin-bottom: 10pt; text-align: %s; } .q { margin: 0 0.6in 10pt; }
.rows { margin: 0 auto 10pt; } .rows td, .rows th { padding: 2pt 10pt; } .h { font-weight: bold; } .end { margin: 14pt 0 0 %s; break-inside: avoid; }
.cc { margin-top: 14pt; font-size: 0.92em; }
"""
TITLES = """
Rule 28(j) Notice of Supplemental Authority|Citation of Supplemental Authorities Pursuant to Fed. R. App. P. 28(j)
Federal Rule of Appellate Procedure 28(j) letter
Response to Appellee's Rule 28(j) Letter|Notice of Supplemental Authority under FRAP 28(j)|Response to Court's Request for Supplemental Letter Brief
Notice of Unavailability for Oral Argument|Request for Extension of Time to File Reply Brief|Rule 28(j) letter regarding recent decision
"""
PLACES = {
    "us/fed/ca5": ("Fifth Circuit", "F. Edward Hebert Building, 600 S. Maestri Place", "New Orleans, Louisiana 70130"),
    "us/fed/ca2": ("Second Circuit", "Thurgood Marshall U.S. Courthouse, 40 Foley Square", "New York, New York 10007"),
    "us/fed/ca11": ("Eleventh Circuit", "56 Forsyth Street, N.W.", "Atlanta, Georgia 30303"),
    "us/fed/ca9": ("Ninth Circuit", "95 Seventh Street", "San Francisco, California 94103"),
}


def sides(rng: Random) -> Sides:
    """A letter gives the names of the suit and no roles."""
    if rng.random() < 0.4:
        return (Party(rng.choice(("United States", "United States of America")), ""),), (Party(spanned(rng), ""),)
    maker = rng.choice((spanned, words.company, words.public_body))
    return (Party(rng.choice((spanned, words.company))(rng), ""),), (Party(maker(rng), ""),)


def recast(m: Matter) -> Matter:
    """A few letters are of two appeals, the second number behind the first."""
    year, _, serial = m.number.header.partition("-")
    joined = (f"{year}-{int(serial) + 1}",) if m.rng.random() < 0.25 else ()
    return replace(m, number=Number(m.number.header, m.number.header), others=joined)


def draw(m: Matter) -> str:
    font = m.dice("Liberation Serif", "Noto Serif", "Liberation Sans", "DejaVu Serif", "Noto Sans")
    size = 10.5 if font[:4] in ("Noto", "Deja") else m.rng.choice((11, 12))
    one = (m.counsel_left, m.counsel_right)[m.rng.randint(0, 1)][0]
    circuit, street, town = PLACES[m.court.id]
    place = m.dice(
        "Houston, Texas 77002",
        "New York, New York 10036",
        "Miami, Florida 33131",
        "Phoenix, Arizona 85004",
        "Washington, D.C. 20005",
    )
    where, phone = words.address(m.rng, place), words.telephone(m.rng)
    head = f"<div class=head><b>{esc(one.firm)}</b><br>{pieces.rows(*where, phone)}</div><p>{long_date(m.dated)}</p>"
    via = m.dice("<p class=to><b>VIA CM/ECF</b></p>", "<p class=to><i>Via CM/ECF</i></p>", "")
    office = m.dice("Clerk of Court", "Office of the Clerk", "Clerk of the Court")
    name = f"{m.dice('United States Court of Appeals', 'U.S. Court of Appeals')} for the {circuit}"
    to = pieces.rows(m.clerk if m.rng.random() < 0.6 else "", office, name, street, town)
    dear = f"<p class=p>Dear {m.dice('Clerk of Court', 'Sir or Madam', 'Clerk', 'Mr. ' + m.clerk.split(',')[0].split()[-1])}{m.dice(':', ':', ',')}</p>"
    text = pieces.body(m, least=2, most=4, headings=False, notes=False)
    sign = m.dice(f"/s/ {esc(one.name)}", pieces.scrawl(m.rng), pieces.scrawl(m.rng))
    what = m.dice("Counsel for Appellant", "Attorney for Defendant-Appellant", "Counsel for Appellee", "")
    end = f"<p class=end>{m.dice('Respectfully submitted,', 'Respectfully,', 'Sincerely,')}<br><br>{sign}<br>{pieces.rows(one.name, what)}</p>"
    cc = f"<p class=cc>cc:&emsp;{m.dice('All counsel of record (via CM/ECF)', 'Counsel of record via ECF', 'All Counsel (by ECF)')}</p>"
    css = CSS % (
        _header(m),
        m.dice('""', "counter(page)"),
        font,
        size,
        font,
        m.dice("center", "left", "right"),
        m.dice("border-bottom: 1pt solid;", ""),
        m.dice("font-variant: normal;", "letter-spacing: 1pt;"),
        m.dice("0", "0.5in"),
        m.dice("left", "justify"),
        m.dice("3in", "0"),
    )
    return sheet(css, f"{head}{via}<p class=to>{to}</p>{_re(m)}{dear}{text}{end}{cc}")


def _re(m: Matter) -> str:
    """Re: the suit, its number, what the letter is - on two or three lines, in either order."""
    between = m.dice("v.", "v.", "vs.")
    suit = f"{m.dice('<i>', '<b>', '<span>')}{esc(m.left[0].name)} {between} {esc(m.right[0].name)}"
    suit += {"i": "</i>", "b": "</b>", "s": "</span>"}[suit[1]]
    label = m.dice("No.", "Case No.", "Appeal No.", "Docket No.") if not m.others else m.dice("Nos.", "Case Nos.")
    number = f"{label} {m.number.caption}" + (f", {m.others[0]}" if m.others else "")
    lines = [f"{suit}, {number}"] if m.rng.random() < 0.5 else [suit, number]
    title = f"{m.dice('<b>', '<u>', '<span>')}{esc(m.title)}"
    title += {"b": "</b>", "u": "</u>", "s": "</span>"}[title[1]]
    lines.insert(m.rng.choice((0, len(lines), len(lines))), title)
    told = "<br>".join(lines)
    return f"<table class=re><tr><td>{m.dice('Re:', 'RE:', 'Re:')}</td><td>{told}</td></tr></table>"


def _header(m: Matter) -> str:
    if m.filed is None or m.filed.how != "header":
        return '""'
    day, entry, gap = f"{m.filed.on:%m/%d/%Y}", m.rng.randint(30, 190), "\\A0 " * 5
    number, page, pages = m.number.header, '" counter(page) "', '" counter(pages) "'
    lines = {
        "us/fed/ca5": f"Case: {number}{gap}Document: {entry}{gap}Page: {page}{gap}Date Filed: {day}",
        "us/fed/ca2": f"Case {number}, Document {entry}, {day}, {m.rng.randint(3000000, 3699999)}, Page{page} of {pages}",
        "us/fed/ca11": f"USCA11 Case: {number}{gap}Document: {entry}{gap}Date Filed: {day}{gap}Page: {page} of {pages}",
        "us/fed/ca9": f"Case: {number}, {day}, DktEntry: {entry}.1, Page {page} of {pages}",
    }
    return f'"{lines[m.court.id]}"'


LAYOUT = Layout(
    name="supplemental authority letter",
    courts=tuple(PLACES),
    nature="state appeal",
    kinds=("letter",),
    filed=("header", "header", "none"),
    draw=draw,
    own_titles=lambda kind: listed(TITLES),
    sides=sides,
    recast=recast,
)
