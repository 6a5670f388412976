"""Florida's federal courts: the number in the middle below the court, sides at the left in one column, a long rule that ends in a stroke."""

from html import escape as esc

from tests.ocr.bed import pieces
from tests.ocr.bed.layouts.federal import furniture, marks, sides, titles
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.numbering.federal import district_number
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.prose import long_date

CSS = """
.names { line-height: 1.2; margin-bottom: 10pt; width: %s; } .names p { margin-bottom: 9pt; } .inset { margin-left: %s; } .v { margin-left: %s; }
.sign { line-height: 1; margin-bottom: 10pt; } .title { %s }
"""
SEATS = {
    "us/fed/sd-fla": ("Miami Division", "MIAMI DIVISION", "Fort Lauderdale Division", "WEST PALM BEACH DIVISION", ""),
    "us/fed/md-fla": ("TAMPA DIVISION", "ORLANDO DIVISION", "JACKSONVILLE DIVISION", "FORT MYERS DIVISION"),
}


def draw(m: Matter) -> str:
    kind = furniture.type_of(m, "Liberation Serif", "Liberation Serif", "Noto Serif", "Liberation Sans")
    upper = m.rng.random() < 0.65
    number = f"<p class='{m.dice('b', '')} {m.dice('', 'u')}'>{m.dice('CASE NO. ', 'CASE NO.: ', 'Case No. ', 'Case No: ')}{m.number.caption}</p>"
    court = pieces.rows("UNITED STATES DISTRICT COURT", m.court.district.upper(), m.rng.choice(SEATS[m.court.id]))
    first = m.rng.random()
    head = f"<div class=court><p>{court}</p><p>&nbsp;</p>{number}</div>"
    if first < 0.2:
        head = f"<div class=court>{number}<p>&nbsp;</p><p>{court}</p></div>"
    names = (
        f"<p>{furniture.listed(m, m.left, upper=upper)},</p><p class=inset>{m.left_role},</p><p class=v>{m.dice('v.', 'vs.', 'v.')}</p>"
        f"<p>{furniture.listed(m, m.right, upper=upper)},</p><p class=inset>{m.right_role}.</p>"
    )
    stroke = f"<p class='sign beside'>{'_' * m.rng.randint(26, 40)}/</p>"
    css = CSS % (
        m.dice("100%", "58%"),
        m.dice("0.5in", "1in", "2in"),
        m.dice("0", "0.5in"),
        m.dice("", "text-decoration: underline;"),
    )
    title = f"<p class=title>{esc(m.title)}</p>"
    text = (
        head
        + furniture.marking(m)
        + f"<div class=names>{names}</div>"
        + stroke
        + _related(m)
        + title
        + _opening(m)
        + furniture.body(m)
    )
    return sheet(furniture.style(m, kind, lead=m.dice("2", "1.7")) + css, marks.all_of(m) + text + _end(m))


def _related(m: Matter) -> str:
    return (
        f"<p class=tight>({m.dice('Related', 'Consolidated', 'Member')} case: {m.others[0]})</p>"
        if m.rng.random() < 0.15
        else ""
    )


def _opening(m: Matter) -> str:
    """How orders begin here, or when a motion is heard."""
    if m.kind == "order":
        return f"<p class=p><b>THIS CAUSE</b> came before the Court upon the Motion filed on {long_date(m.prose.day())}.</p>"
    if m.kind == "motion" and m.rng.random() < 0.3:
        return f"<p class='c tight'>(Hearing: {long_date(m.hearing)}, at {m.hour})</p>"
    return ""


def _end(m: Matter) -> str:
    if m.kind != "order":
        return furniture.ending(m)
    sign = pieces.scrawl(m.rng, 150, 34)
    done = f"DONE AND ORDERED in Chambers at Miami, Florida, on {long_date(m.dated)}."
    return f"<div class=sig><p>{done}</p><p class=by>{sign}<br>UNITED STATES DISTRICT JUDGE</p></div>"


LAYOUT = Layout(
    name="florida first",
    courts=("us/fed/sd-fla", "us/fed/sd-fla", "us/fed/md-fla"),
    nature="civil",
    kinds=("complaint", "answer", "motion", "motion", "order", "order", "notice", "stipulation"),
    filed=("header", "header", "rubber", "none"),
    draw=draw,
    own_titles=titles.civil,
    sides=sides.civil,
    cites=district_number,
)
