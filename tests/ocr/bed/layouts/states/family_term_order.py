"""What New York's family court prints for a party: a term line, the proceeding and its sides, file and docket number at the right, the title spaced."""

from html import escape as esc
from random import Random

from tests.ocr.bed import stamps, words
from tests.ocr.bed.layouts.states import looks
from tests.ocr.bed.making import Layout, Matter, Sides
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.prose import long_date
from tests.ocr.bed.truth import Party

CSS = """
@page { margin: 0.9in 1in; @bottom-left { content: %s; font: 8pt '%s'; }
@bottom-right { content: "Page " counter(page) " of " counter(pages); font: 8pt '%s'; } }
body { font: %spt/1.4 '%s'; } .term { margin: 0 0 16pt auto; width: 3.3in; line-height: 1.2; } .present { margin-bottom: 14pt; line-height: 1.2; }
.court { margin-bottom: 4pt; line-height: 1.2; %s } .caption { margin: 4pt 0 16pt; %s } .left { width: 3.4in; padding: 6pt 0.15in 6pt 0; %s }
.about { padding: 6pt 0 0 0.25in; }
.caption p { margin-bottom: 8pt; } .in { margin-left: 1.2in; } .mid { text-align: center; } .title { font-weight: bold; %s margin-bottom: 6pt; }
.notice { border: 1pt solid; padding: 5pt; font-weight: bold; font-size: 85%%; line-height: 1.2; margin-bottom: 12pt; }
"""
CARE = (
    "Nassau County Department of Social Services",
    "Commissioner of Social Services",
    "Nassau County Probation Department",
)
MATTERS = (
    "Custody/Visitation Proceeding",
    "Family Offense Proceeding",
    "Support Proceeding",
    "Paternity Proceeding",
    "Guardianship Proceeding",
)
TITLES = {
    "order": (
        "ORDER ON MOTION",
        "TEMPORARY ORDER OF PROTECTION",
        "ORDER OF CUSTODY AND PARENTING TIME ON CONSENT",
        "ORDER OF FILIATION",
        "ORDER OF DISMISSAL",
        "ORDER OF SUPPORT (NON-PAYMENT)",
        "ORDER DIRECTING COURT-ORDERED INVESTIGATION",
        "ORDER APPOINTING ATTORNEY FOR THE CHILD",
        "FINDINGS OF FACT",
    ),
    "notice": (
        "SUMMONS",
        "NOTICE OF ENTRY",
        "NOTICE OF VIRTUAL APPEARANCE",
        "WARRANT",
        "SUMMONS TO APPEAR (VIOLATION OF SUPPORT ORDER)",
    ),
}


def sides(rng: Random) -> Sides:
    """Two people who mostly share a name or the county's department against a parent."""
    first, second = words.person(rng), words.person(rng)
    if rng.random() < 0.25:
        first = rng.choice(CARE)
    elif rng.random() < 0.4:
        second = f"{rng.choice(words.GIVEN_NAMES)} {first.split(',')[0].removesuffix(' Jr.').removesuffix(' Sr.').split()[-1]}"
    others = (Party(words.person(rng), "Respondent"),) if rng.random() < 0.2 else ()
    return (Party(first, "Petitioner"),), (Party(second, "Respondent"), *others)


def draw(m: Matter) -> str:
    font = m.dice("Liberation Serif", "Liberation Serif", "Liberation Sans", "Noto Serif")
    size = "12" if font == "Liberation Serif" else "10.5"
    box = m.dice(
        "border-top: 1pt solid; border-bottom: 1pt solid;", "border-top: 1pt dashed; border-bottom: 1pt dashed;", ""
    )
    beside = m.dice("border-right: 1pt solid;", "")
    place = m.dice("text-align: center;", "")
    bold = m.dice("font-weight: bold;", "")
    form = f"{m.dice('GF', 'F.C.A.', 'GF')} {m.dice('17', '5a', '8-2', '§§ 430, 550', '4-12')} {m.rng.randint(1, 12)}/20{m.rng.randint(11, 24)}"
    css = looks.COMMON + CSS % (looks.quoted(form), font, font, size, font, bold, box, beside, place) + stamps.RUBBER
    stamp = stamps.rubber(m, "plain", "dater", right="4.3in", top="-0.7in", wide="1.9in")
    text = "".join(f"<p class=p>{esc(m.prose.paragraph(1, 3))}</p>" for _ in range(m.rng.randint(3, 6)))
    return sheet(css, stamp + _opening(m, stamp) + _caption(m) + _warned(m) + text + _end(m))


def _opening(m: Matter, stamp: str) -> str:
    court = "<div class=court>FAMILY COURT OF THE STATE OF NEW YORK<br>COUNTY OF NASSAU</div>"
    if m.kind == "notice" and not stamp:
        return court
    street = "101 County Seat Drive, Westbury, NY 11590"
    term = f"At a term of the Family Court of the State of New York, held in and for the County of Nassau, at {street}, on {long_date(m.dated)}"
    return f"<div class=term>{term}</div><div class=present>PRESENT: Hon. {esc(m.judge)}</div>{court if m.rng.random() < 0.5 else ''}"


def _caption(m: Matter) -> str:
    what = m.dice(*MATTERS)
    head = m.dice(
        f"In the Matter of a {what}",
        f"In the Matter of a {what} Under Article {m.dice('4', '6', '8')} of the Family Court Act",
        "In the Matter of",
    )
    upper = m.rng.random() < 0.3
    left = (
        f"<p>{head}</p>"
        + _people(m.left, upper)
        + f"<p class=in>{m.left_role},</p><p class=mid>{m.dice('- against -', '-against-', 'v.')}</p>"
    )
    left += _people(m.right, upper) + f"<p class=in>{m.right_role}.</p>"
    file = f"<p>{m.dice('File #:', 'File No.:')} {m.rng.randint(41000, 99900)}</p>" if m.rng.random() < 0.7 else ""
    label = m.dice("Docket #:", "Docket No.", "Docket #:", "Docket No.:")
    unit = f"<p>NYS ID #: {m.rng.randint(10000, 99999)}</p>" if m.rng.random() < 0.15 else ""
    about = f"{file}<p>{label} {m.number.caption}</p>{unit}<p class=title>{esc(m.title)}</p>"
    return f"<table class=caption><tr><td class=left>{left}</td><td class=about>{about}</td></tr></table>"


def _people(side: tuple[Party, ...], upper: bool) -> str:
    return f"<p>{', and<br>'.join(esc(one.name.upper() if upper else one.name) for one in side)},</p>"


def _warned(m: Matter) -> str:
    if m.rng.random() < 0.5:
        return ""
    said = "NOTICE: YOUR FAILURE TO OBEY THIS ORDER MAY SUBJECT YOU TO MANDATORY ARREST AND CRIMINAL PROSECUTION."
    if m.kind == "notice":
        said = f"YOU ARE HEREBY SUMMONED to appear before this Court on {long_date(m.hearing)} at {m.hour} in Part {m.rng.randint(2, 19)}."
    return f"<p class=notice>{said}</p>"


def _end(m: Matter) -> str:
    title = m.dice("Judge of the Family Court", "Court Attorney Referee", "Support Magistrate")
    line = m.dice("_" * 30, f"/s/ {esc(m.judge)}")
    return f"<div class=sig><p>Dated: {long_date(m.dated)}</p><p class=by>ENTER<br><br>{line}<br>Hon. {esc(m.judge)}<br>{title}</p></div>"


LAYOUT = Layout(
    name="family term order",
    courts=("us/ny/nassau-family",),
    nature="civil",
    kinds=("order", "order", "notice"),
    filed=("rubber", "none", "none"),
    draw=draw,
    own_titles=TITLES.__getitem__,
    sides=sides,
)
