"""An order of the Seventh Circuit: the court in large letters over its address, the sides, square brackets, the court below."""

from html import escape as esc
from random import Random

from tests.ocr.bed import pieces
from tests.ocr.bed.layouts.national_bar import parties
from tests.ocr.bed.layouts.national_bar.setting import prose
from tests.ocr.bed.making import Layout, Matter, Sides
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.prose import long_date
from tests.ocr.bed.truth import Attorney, Party
from tests.ocr.bed.words import person

CSS = """
@page { margin: 0.9in 1in; @top-center { content: HEADER; font: 9pt 'Liberation Sans'; } @bottom-center { content: FOOT; font: 10pt 'FACE'; } }
body { font: 12pt 'FACE'; line-height: 1.15; } .court { text-align: center; }
.court b { font: HEAVY 21pt 'HEAD'; } .office { width: 100%; margin-top: 6pt; font-size: 9.5pt; }
.office td { width: 33%; } .day { text-align: center; margin: 12pt 0; } .before { text-align: center; margin: 10pt 0; }
.caption { width: 100%; margin-top: 6pt; } .caption td { white-space: nowrap; } .sides { width: 3.2in; } .signs { width: 0.35in; }
.title { text-align: center; font-weight: bold; margin: 18pt 0.6in 12pt; LINE }
.efiled { font: bold 9pt 'Liberation Sans'; text-align: center; border: 1pt solid; padding: 3pt 8pt; position: absolute; right: -0.2in; top: -0.2in; }
"""
TITLES = (
    "ORDER",
    "ORDER",
    "NOTICE OF ISSUANCE OF MANDATE",
    "FINAL JUDGMENT",
    "RULE TO SHOW CAUSE",
    "CIRCUIT RULE 3(b) FEE NOTICE",
    "NOTICE OF ORAL ARGUMENT",
    "NOTICE OF CIRCUIT RULE 33 CONFERENCE",
    "ORDER CONSOLIDATING APPEALS AND SETTING BRIEFING SCHEDULE",
    "NOTICE OF DEFECTIVE BRIEF",
    "CERTIFIED ORDER OF DISMISSAL",
    "MOTION FOR EXTENSION OF TIME TO FILE APPELLANT'S BRIEF",
    "CIRCUIT RULE 26.1 DISCLOSURE STATEMENT",
)
BODIES = (
    "City of Indianapolis",
    "Indiana Department of Correction",
    "Village of Oak Park",
    "Milwaukee County",
    "Illinois State Board of Elections",
)
ROLES = (
    ("Plaintiff-Appellant", "Defendant-Appellee"),
    ("Plaintiff-Appellant", "Defendant-Appellee"),
    ("Plaintiff-Appellee", "Defendant-Appellant"),
    ("Petitioner-Appellant", "Respondent-Appellee"),
)
BELOW = (
    ("the Northern District of Illinois, Eastern Division.", "1:{y}-cv-{n:05}"),
    ("the Southern District of Indiana, Indianapolis Division.", "1:{y}-cv-{n:05}-JPH-MJD"),
    ("the Eastern District of Wisconsin.", "2:{y}-cv-{n:05}-PP"),
    ("the Central District of Illinois.", "3:{y}-cv-{n:05}-SEM"),
    ("the Western District of Wisconsin.", "3:{y}-cv-{n:05}-jdp"),
)

PLACES = {number.rpartition("-")[2] if number[-1].isalpha() else "": place for place, number in BELOW}


def sides(rng: Random) -> Sides:
    if rng.random() < 0.2:
        accused = tuple(Party(person(rng), "Defendant-Appellant") for _ in range(rng.choice((1, 1, 2))))
        return (Party("United States of America", "Plaintiff-Appellee"),), accused
    return parties.civil(BODIES, rng.choice(ROLES))(rng)


def lower(rng: Random) -> str:
    return rng.choice(BELOW)[1].format(y=rng.randint(17, 24), n=rng.randint(101, 6899))


def draw(m: Matter) -> str:
    face, small = m.rng.choice((("Liberation Serif", 1.0), ("Noto Serif", 0.86), ("Liberation Sans", 0.93)))
    css = CSS.replace("HEADER", _header(m)).replace("HEAD", m.dice("DejaVu Serif", "Liberation Serif", face))
    css = css.replace("FACE", face).replace("HEAVY", m.dice("italic bold", "bold", "normal"))
    css = css.replace("LINE", m.dice("", "text-decoration: underline;")).replace(
        "FOOT", m.dice('""', '"- " counter(page) " -"')
    )
    css += prose(m.dice("1.2", "1.35"), after="9pt", indent=m.dice("0.5in", "0"))
    stamp = f"<div class=efiled>FILED<br>{m.filed.on:%m/%d/%Y}</div>" if m.filed and m.filed.how == "e-filed" else ""
    own = m.title.startswith(("MOTION", "CIRCUIT RULE 26"))
    head = stamp + _head(m, own=own) + _caption(m, 17.5 * small) + f"<p class=title>{esc(m.title)}</p>"
    text = pieces.body(m, least=2, most=6, headings=False, notes=False)
    form = m.dice("Order_3J", "Order_BTC", "FinalOrder", "Mandate")
    mark = f"<p style='font-size:8.5pt; margin-top:20pt'>form name: c7_{form}(form ID: {m.rng.randint(100, 240)})</p>"
    return sheet(css, head + text + (pieces.signature(m, *_mover(m)) if own else mark))


def _header(m: Matter) -> str:
    """The line of this court's system."""
    if m.filed is None or m.filed.how != "header":
        return '""'
    gap = "\\A0" * 5 + " "
    said = f"Case: {m.number.header}{gap}Document: {m.rng.randint(1, 97)}{gap}Filed: {m.filed.on:%m/%d/%Y}{gap}Pages: "
    return f'"{said}" counter(pages)'


def _mover(m: Matter) -> tuple[tuple[Attorney, ...], str]:
    """Who asks: the appellant."""
    return (m.counsel_left, m.left_role) if "Appellant" in m.left_role else (m.counsel_right, m.right_role)


def _head(m: Matter, *, own: bool) -> str:
    if own:
        return "<p class=court><b>United States Court of Appeals</b><br>For the Seventh Circuit</p>"
    office = (
        "<table class=office><tr><td>Everett McKinley Dirksen<br>United States Courthouse<br>Room 2722 - 219 S. Dearborn Street<br>Chicago, Illinois 60604</td>"
        "<td></td><td style='text-align:right'>Office of the Clerk<br>Phone: (312) 435-5850<br>www.ca7.uscourts.gov</td></tr></table>"
    )
    plain = m.rng.random() < 0.4
    court = m.dice("UNITED STATES COURT OF APPEALS", "United States Court of Appeals")
    head = f"<p class=court><b>{court}</b><br>{m.dice('FOR THE SEVENTH CIRCUIT', 'For the Seventh Circuit')}"
    head += "<br>Chicago, Illinois 60604</p>" if plain else f"</p>{office}"
    before = m.dice("", "By the Court:", f"Before<br>{esc(m.judge.upper())}, Circuit Judge")
    return head + f"<p class=day>{long_date(m.dated)}</p><p class=before>{before}</p>"


def _caption(m: Matter, ems: float) -> str:
    upper, told = m.rng.random() < 0.75, m.rng.random() < 0.3
    left = [f"{m.dice('No.', 'No.', 'No:')} {m.number.caption}", ""]
    for sues, side, role in ((True, m.left, f"{m.left_role},"), (False, m.right, f"{m.right_role}.")):
        run = parties.joined(parties.listed(m, side, upper=upper, told=told, sues=sues)) + ","
        left += [*map(esc, pieces.wrapped(run, ems)), "&emsp;&emsp;" + role, "", *(["v.", ""] if sues else [])]
    place = PLACES[m.others[0].rpartition("-")[2] if m.others[0][-1].isalpha() else ""]
    right = ["", "", *pieces.wrapped(f"Appeal from the United States District Court for {place}", 13 * ems / 17.5), ""]
    right += [f"No. {m.others[0]}", "", f"{esc(person(m.rng))},", m.dice("Judge.", "Chief Judge.", "District Judge.")]
    return pieces.fence(left[:-1], m.dice("]", "]", "}"), right, more=0)


LAYOUT = Layout(
    name="seventh circuit order",
    courts=("us/fed/ca7",),
    nature="appeal",
    kinds=("order",),
    filed=("header", "header", "e-filed", "none"),
    draw=draw,
    own_titles=lambda _: TITLES,
    sides=sides,
    cites=lower,
)
