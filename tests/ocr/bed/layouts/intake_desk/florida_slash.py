"""A civil paper of a federal district in Florida: number under the court, sides down the left margin, no column, a line that ends in a slash."""

from html import escape as esc
from random import Random

from tests.ocr.bed import pieces, stamps, words
from tests.ocr.bed.layouts.intake_desk import parts, wording
from tests.ocr.bed.making import Layout, Matter, Sides
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.truth import Party

CSS = """
@page { margin: 1in; @top-center { content: %s; font: 9pt 'Liberation Sans'; } @bottom-center { content: counter(page); font-size: 10.5pt; } }
.court { text-align: center; %s margin-bottom: 13pt; } .case { margin: 0 0 14pt %s; } .case.mid { margin-left: 0; }
.name { width: 4.6in; margin-bottom: 9pt; } .role { margin: 0 0 9pt %s; }
.line { width: %s; border-bottom: 0.8pt solid; text-align: right; line-height: 1; margin-bottom: 12pt; }
.title { text-align: center; font-weight: bold; margin: 12pt 0.35in; %s }
"""
SEATS = {
    "us/fed/md-fla": ("TAMPA DIVISION", "ORLANDO DIVISION", "JACKSONVILLE DIVISION", "FORT MYERS DIVISION"),
    "us/fed/sd-fla": ("", "MIAMI DIVISION", "FORT LAUDERDALE DIVISION", ""),
    "us/fed/nd-fla": ("PENSACOLA DIVISION", "TALLAHASSEE DIVISION", "GAINESVILLE DIVISION"),
}
SORTS = {
    "LLC": "a Florida limited liability company",
    "Inc.": "a Florida Profit Corporation",
    "Corp.": "a foreign corporation",
}


def sides(rng: Random) -> Sides:
    suing = rng.choice((words.person, words.person, words.person, parts.company))(rng)
    makers = (parts.company, parts.company, parts.bank, words.person)
    owed = [rng.choice(makers)(rng) for _ in range(rng.choice((1, 1, 2, 3)))]
    if rng.random() < 0.15:
        owed = [
            rng.choice(
                (
                    "City of Fort Lauderdale",
                    "School Board of Hillsborough County",
                    "Sarasota County Sheriff's Office",
                    "M/V Sea Breeze",
                )
            )
        ]
    kept = [name for name in dict.fromkeys(owed) if name != suing]
    return (Party(suing, "Plaintiff"),), tuple(Party(name, "Defendant") for name in kept)


def draw(m: Matter) -> str:
    worn = parts.face(
        m, "Liberation Serif", "Liberation Serif", "Liberation Sans", "Noto Sans", "DejaVu Serif", "Noto Serif"
    )
    upper = m.rng.random() < 0.75
    what, place = parts.court_lines(m)
    seat = m.rng.choice(SEATS[m.court.id])
    court = pieces.rows(what, place, seat.title() if m.rng.random() < 0.3 else seat)
    label = m.dice("CASE NO.:", "Case No.", "CASE NO.", "Case No.:", "CASE NUMBER:")
    number = f"{label} {m.number.caption}"
    high = m.rng.random() < 0.6
    case = f"<p class='case{' mid' if m.rng.random() < 0.35 else ''}'>{number}</p>" if high else ""
    roles = [f"<p class=role>{role}{end}</p>" for role, end in ((m.left_role, ","), (m.right_role, "."))]
    against = f"<p class=name>{m.dice('v.', 'vs.', 'v.')}</p>"
    beside = "" if high else f"<div style='position: absolute; left: 3.9in; margin-top: 0.5in'>{number}</div>"
    names = [f"<p class=name>{_named(m, side, upper=upper)},</p>" for side in (m.left, m.right)]
    line = f"<p class='line beside'>{m.dice('/', '/', '&nbsp;')}</p>"
    css = CSS % (
        stamps.header(m),
        m.dice("font-weight: bold;", ""),
        m.dice("3.4in", "0"),
        m.dice("0.5in", "1in"),
        m.dice("3in", "3.3in", "100%"),
        m.dice("", "text-decoration: underline;"),
    )
    if not high:
        css += ".name { width: 3.6in; }"
    text = pieces.body(m, least=3, most=8, numbered=m.kind in ("complaint", "answer"))
    side, role = parts.signing(m)
    who = "THIS CAUSE" if m.kind == "order" else f"{role}, {esc(side[0].speaks_for)},"
    start = (
        f"{who} comes before the Court"
        if m.kind == "order"
        else f"{who} by and through undersigned counsel, states as follows"
    )
    end = pieces.judge_signature(m) if m.kind == "order" else pieces.ending(m, side, role)
    stamp = stamps.rubber(m, "boxed", "plain", "dater", right="-0.55in", top="-0.65in")
    head = f"{stamp}{parts.room(m, 0.8)}<div class=court>{court}</div>{case}{names[0]}{roles[0]}{beside}{against}{names[1]}{roles[1]}{line}"
    body = f"{head}<p class=title>{esc(m.title)}</p><p class=p>{start}.</p>{text}{end}"
    return sheet(css + parts.style(m, worn, m.rng.choice((1.4, 1.8, 2.0))) + stamps.RUBBER, body)


def _named(m: Matter, side: tuple[Party, ...], *, upper: bool) -> str:
    told = []
    for one in side:
        sort = next((text for end, text in SORTS.items() if one.name.endswith(end)), "")
        name = esc(one.name.upper() if upper else one.name)
        told.append(f"{name}, {sort}" if sort and m.rng.random() < 0.5 else name)
    joint = "; " if any(", a " in one for one in told) else ", "
    return (
        told[0]
        if len(told) == 1
        else joint.join(told[:-1]) + f"{joint if len(told) > 2 else joint.replace(', ', ' ')}and {told[-1]}"
    )


LAYOUT = Layout(
    name="florida slash",
    courts=("us/fed/md-fla", "us/fed/sd-fla", "us/fed/nd-fla"),
    nature="florida",
    kinds=("complaint", "complaint", "answer", "motion", "motion", "notice", "order"),
    filed=("header", "header", "rubber", "none"),
    draw=draw,
    sides=sides,
    own_titles=wording.of(wording.FLORIDA),
    counselled=lambda rng, court, side: parts.speakers(rng, side),
)
