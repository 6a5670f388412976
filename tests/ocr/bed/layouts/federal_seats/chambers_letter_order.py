"""A magistrate judge's order in the shape of a letter: chambers' head, date, whom it is to, the case after "Re:", the order below."""

from html import escape as esc
from random import Random

from tests.ocr.bed import pieces, words
from tests.ocr.bed.layouts.federal_seats import cast
from tests.ocr.bed.layouts.federal_seats.look import look
from tests.ocr.bed.making import Layout, Matter, Sides
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.prose import long_date
from tests.ocr.bed.truth import Attorney, Party

CSS = """
.court { text-align: center; line-height: 1.2; margin-bottom: 14pt; font-weight: bold; } .heads { width: 100%; font-size: 82%; line-height: 1.2; }
.heads td { width: 50%; text-align: center; } .date { margin: 20pt 0 14pt; }
.title { text-align: center; font-weight: bold; margin: 10pt 0.4in 12pt; line-height: 1.2; }
.re { margin: 0 0 14pt 0.5in; line-height: 1.25; } .re td:first-child { width: 0.6in; font-weight: bold; } .to { margin-bottom: 14pt; line-height: 1.2; }
.by { margin-left: 3in; }
"""
TITLES = """
LETTER ORDER|LETTER ORDER|LETTER ORDER|LETTER ORDER ON INFORMAL APPLICATION|LETTER OPINION AND ORDER|LETTER ORDER PURSUANT TO RULE 16.1
LETTER ORDER GRANTING REQUEST FOR EXTENSION OF DISCOVERY|LETTER ORDER DENYING APPLICATION FOR PRO BONO COUNSEL|LETTER MEMORANDUM AND ORDER
LETTER ORDER ADJOURNING SETTLEMENT CONFERENCE|LETTER ORDER SETTING TELEPHONE CONFERENCE|NOT FOR PUBLICATION LETTER ORDER
"""
HOUSES = {
    "us/fed/d-nj": (
        ("MARTIN LUTHER KING COURTHOUSE", "50 WALNUT STREET", "NEWARK, NJ 07101"),
        ("MITCHELL H. COHEN BUILDING & U.S. COURTHOUSE", "4TH & COOPER STREETS", "CAMDEN, NJ 08101"),
        ("CLARKSON S. FISHER FEDERAL BUILDING", "402 EAST STATE STREET", "TRENTON, NJ 08608"),
    ),
    "us/fed/ed-ny": (
        ("UNITED STATES COURTHOUSE", "225 CADMAN PLAZA EAST", "BROOKLYN, NEW YORK 11201"),
        ("LONG ISLAND FEDERAL COURTHOUSE", "100 FEDERAL PLAZA", "CENTRAL ISLIP, NEW YORK 11722"),
    ),
    "us/fed/d-mass": (("JOHN JOSEPH MOAKLEY COURTHOUSE", "ONE COURTHOUSE WAY", "BOSTON, MASSACHUSETTS 02210"),),
}

TOWNS = {
    "us/fed/d-nj": "Newark, NJ 07102",
    "us/fed/ed-ny": "Mineola, New York 11501",
    "us/fed/d-mass": "Boston, MA 02110",
}


def _sides(rng: Random) -> Sides:
    suing = rng.choice((words.person, words.company, words.person, cast.estate, words.minor))(rng)
    sued = rng.choice((words.company, cast.bank, cast.insurer, words.person))(rng)
    body = rng.choice(("County of Essex", "City of Springfield", sued, sued, sued))
    return (Party(suing, ""),), (Party(body, ""),)


def draw(m: Matter) -> str:
    face = look(m, ("Liberation Serif", "Noto Serif", "Liberation Sans", "DejaVu Serif"), (11, 12), (1.15, 1.3, 1.5))
    place = m.court.district.upper()
    court = pieces.rows("UNITED STATES DISTRICT COURT", m.dice(place, f"FOR THE {place}"))
    day = f"<p class='date {m.dice('', 'mid')}'>{long_date(m.dated)}</p>"
    title = f"<p class=title style='{m.dice('', 'text-decoration: underline')}'>{esc(m.title)}</p>"
    to = f"<div class=to>{_to(m)}</div>"
    middle = m.dice(day + title + to + _about(m), day + to + _about(m) + title, day + to + title + _about(m))
    greeting = f"<p class=p style='text-indent: 0'>{m.dice('Dear Counsel:', 'Counsel:', 'Dear Litigants:')}</p>"
    text = pieces.body(m, least=3, most=6, headings=False, notes=m.rng.random() < 0.5)
    last = f"<p class=p><b>{m.dice('IT IS SO ORDERED.', 'SO ORDERED.', 'SO ORDERED')}</b></p>"
    told = pieces.rows(m.judge, m.dice("United States Magistrate Judge", "UNITED STATES MAGISTRATE JUDGE"))
    sign = f"<div class=sig><p class=by>{m.dice('s/ ' + esc(m.judge), pieces.scrawl(m.rng))}<br>{told}</p></div>"
    return sheet(face.css + CSS, f"<p class=court>{court}</p>{_heads(m)}{middle}{greeting}{text}{last}{sign}")


def _heads(m: Matter) -> str:
    """Chambers at the left, the courthouse at the right."""
    who = pieces.rows("CHAMBERS OF", m.judge.upper(), "UNITED STATES MAGISTRATE JUDGE")
    where = pieces.rows(*m.rng.choice(HOUSES[m.court.id]), m.dice(words.telephone(m.rng), ""))
    return f"<table class=heads><tr><td>{who}</td><td>{where}</td></tr></table>"


def _to(m: Matter) -> str:
    if m.rng.random() < 0.5:
        return m.dice("TO ALL COUNSEL OF RECORD", "To: All counsel of record", "VIA CM/ECF<br>All counsel of record")
    one = m.counsel_left[0]
    street, town = words.address(m.rng, TOWNS[m.court.id])
    return f"{m.dice('<i>Via ECF</i><br>', '')}{pieces.rows(one.name, one.firm, street, town)}"


def _about(m: Matter) -> str:
    tail = ", et al." if m.et_al else ""
    named = f"{esc(m.left[0].name)}{tail} {m.dice('v.', 'v.', 'vs.')} {esc(m.right[0].name)}{tail}"
    style = m.dice("font-weight: bold", "text-decoration: underline", "font-style: italic")
    number = (
        f"{m.dice('Civil Action No. ', 'Civ. No. ', 'Docket No. ', 'Case No. ', 'Civil Case No.: ')}{m.number.caption}"
    )
    cells = f"<td>{m.dice('Re:', 'RE:')}</td><td><span style='{style}'>{named}</span><br>{number}</td>"
    return f"<table class=re><tr>{cells}</tr></table>"


def _counselled(rng: Random, court: str, side: tuple[Party, ...]) -> tuple[Attorney, ...]:
    return cast.attorneys(rng, side, 30101, 98990)[:1]


LAYOUT = Layout(
    name="chambers letter order",
    courts=tuple(HOUSES),
    nature="civil",
    kinds=("order",),
    filed=("header", "header", "header", "none"),
    draw=draw,
    own_titles=lambda kind: cast.pool(TITLES),
    sides=_sides,
    counselled=_counselled,
)
