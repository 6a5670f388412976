"""A paper of New Mexico's district court: three lines at the left margin, no column, the number beside the sides, the portal's mark at the right."""

from tests.ocr.bed import pieces, stamps
from tests.ocr.bed.layouts.states import looks
from tests.ocr.bed.layouts.states.suitors import Suitors
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet

CSS = """
@page { margin: 1in; @bottom-center { content: counter(page); font: 10pt '%s'; } }
body { font: %spt/%s '%s'; } .court { margin: 0 0 18pt; %s } .side { margin: 0 0 10pt; line-height: 1.2; } .narrow { width: 4.3in; }
.in { margin-left: 1.5in; } .row { width: 100%%; line-height: 1.2; margin-bottom: 10pt; } .row .far { text-align: right; width: 3.3in; }
.title { text-align: center; font-weight: bold; margin: 14pt 0.5in; line-height: 1.2; %s } .portal { right: -0.3in; top: -0.5in; width: 2.1in;
font: 8pt/1.2 'Liberation Sans'; text-align: right; }
"""
KNOWN = (
    ("City of Albuquerque", "a municipal corporation"),
    ("Board of County Commissioners of the County of Bernalillo", ""),
    ("Presbyterian Healthcare Services, Inc.", ""),
    ("New Mexico Department of Corrections", ""),
    ("Nusenda Federal Credit Union", ""),
    ("Regents of the University of New Mexico", ""),
    ("State Farm Mutual Automobile Insurance Company", ""),
    ("Albuquerque Public Schools Board of Education", ""),
    ("Middle Rio Grande Conservancy District", ""),
    (
        "The Bank of New York Mellon f/k/a The Bank of New York",
        "as Trustee for CWABS, Inc. Asset-Backed Certificates, Series 2006-14",
    ),
    ("State of New Mexico ex rel. Office of the State Engineer", ""),
)
SUITORS = Suitors("Plaintiff", "Defendant", "New Mexico", KNOWN)
TITLES = {
    "complaint": (
        "COMPLAINT FOR PERSONAL INJURIES",
        "COMPLAINT FOR FORECLOSURE",
        "COMPLAINT FOR MONEY DUE",
        "COMPLAINT FOR VIOLATIONS OF THE INSPECTION OF PUBLIC RECORDS ACT",
        "COMPLAINT TO QUIET TITLE",
    ),
    "answer": (
        "ANSWER TO COMPLAINT FOR PERSONAL INJURIES",
        "{right}'S ANSWER AND JURY DEMAND",
        "ANSWER TO COMPLAINT FOR FORECLOSURE",
    ),
    "motion": (
        "{left}'S OPPOSED MOTION TO COMPEL",
        "MOTION TO DISMISS FOR LACK OF PROSECUTION",
        "UNOPPOSED MOTION TO VACATE AND RESET BENCH TRIAL",
        "{right}'S RESPONSE IN OPPOSITION TO MOTION FOR PARTIAL SUMMARY JUDGMENT",
        "REQUEST FOR HEARING",
    ),
    "order": (
        "STIPULATED ORDER OF DISMISSAL WITH PREJUDICE",
        "ORDER ON MOTION TO COMPEL",
        "RULE 1-016(B) SCHEDULING ORDER",
        "DEFAULT JUDGMENT",
    ),
    "notice": (
        "NOTICE OF COMPLETION OF BRIEFING",
        "PEREMPTORY EXCUSAL OF JUDGE",
        "ENTRY OF APPEARANCE",
        "COURT-ANNEXED ARBITRATION CERTIFICATION",
    ),
    "declaration": ("AFFIDAVIT OF {someone}", "AFFIDAVIT AS TO MILITARY SERVICE"),
    "stipulation": ("STIPULATED CONFIDENTIALITY ORDER", "STIPULATION FOR EXTENSION OF TIME TO ANSWER"),
}
LINES = ("STATE OF NEW MEXICO", "COUNTY OF BERNALILLO", "SECOND JUDICIAL DISTRICT COURT")


def draw(m: Matter) -> str:
    font = m.dice("Liberation Serif", "Liberation Serif", "Noto Serif", "Liberation Sans", "Liberation Mono")
    size = {"Liberation Serif": m.dice("12", "13"), "Liberation Mono": "10.5"}.get(font, "11")
    order = m.dice("as is", "as is", "court last")
    lines = LINES if order == "as is" else (LINES[2], LINES[1], LINES[0])
    bold = m.dice("", "font-weight: bold;", "")
    mark = looks.portal(
        m,
        "",
        "FILED",
        "2ND JUDICIAL DISTRICT COURT",
        "Bernalillo County, NM",
        f"{looks.filed_on(m)} {looks.filed_at(m)}",
        m.clerk.upper(),
        "CLERK OF THE COURT",
    )
    stamp = mark + stamps.rubber(m, "plain", "boxed", right="-0.4in", top="-0.5in", wide="2in")
    underline = m.dice("text-decoration: underline;", "", "")
    css = looks.COMMON + CSS % (font, size, font_height(m), font, bold, underline) + stamps.RUBBER
    text = looks.text_and_end(m, numbered=m.kind in ("complaint", "answer"))
    return sheet(css, f"{stamp}<div class=court>{pieces.rows(*lines)}</div>{_sides(m)}{looks.titled(m)}{text}")


def font_height(m: Matter) -> str:
    return m.dice("1.5", "1.9", "1.3")


def _sides(m: Matter) -> str:
    told = m.rng.random() < 0.35
    upper = m.rng.random() < 0.8
    number = f"{m.dice('No.', 'No.', 'Case No.', 'Cause No.', 'NO.')} {m.number.caption}"
    first = f"<p class='side narrow'>{SUITORS.html(m, m.left, upper=upper, told=told)},</p><p class='side in'>{m.left_role},</p>"
    between = m.dice("v.", "vs.", "-vs-")
    place = m.rng.random()
    if place < 0.3:  # on a line of its own, above the sides
        return f"<p class=side style='text-align: right'>{number}</p>{first}<p class=side>{between}</p>{_second(m, upper, told)}"
    row = f"<table class=row><tr><td>{between}</td><td class=far>{number}</td></tr></table>"
    if place > 0.85:  # under the second role
        return f"{first}<p class=side>{between}</p>{_second(m, upper, told)}<p class=side>{number}</p>"
    return first + row + _second(m, upper, told)


def _second(m: Matter, upper: bool, told: bool) -> str:
    return f"<p class='side narrow'>{SUITORS.html(m, m.right, upper=upper, told=told)},</p><p class='side in'>{m.right_role}.</p>"


LAYOUT = Layout(
    name="new mexico plain",
    courts=("us/nm/bernalillo-district",),
    nature="civil",
    kinds=tuple(TITLES),
    filed=("e-filed", "e-filed", "rubber", "none"),
    draw=draw,
    own_titles=TITLES.__getitem__,
    sides=SUITORS.sides,
)
