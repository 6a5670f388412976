"""A paper in federal court in New Jersey: counsel on top, sides in a cell ruled at its right and foot, number and title beside."""

from html import escape as esc

from tests.ocr.bed import pieces, stamps
from tests.ocr.bed.layouts.districts.look import STYLE, face, listed
from tests.ocr.bed.layouts.districts.sides import between
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet

CSS = """
@page { margin: 1in 1in 0.9in; @top-center { content: %s; font: 9pt 'Liberation Sans'; color: #1b2f9b; }
@bottom-center { content: %s; font: 9pt '%s'; } }
.counsel { line-height: 1.15; margin-bottom: 16pt; %s } .court { text-align: center; font-weight: bold; line-height: 1.25; margin-bottom: 12pt; }
.caption { width: 100%%; line-height: 1.2; margin-bottom: 16pt; }
.sides { width: 3.25in; border-right: 1pt solid; border-bottom: 1pt solid; padding: 4pt 8pt 10pt 0; }
.about { padding: 4pt 0 10pt 0.3in; } .role { margin: 8pt 0 8pt 1.3in; } .mid { margin: 6pt 0 6pt 0.6in; } .title { font-weight: bold; margin: 16pt 0; %s }
"""
REMOVAL = """
NOTICE OF REMOVAL|NOTICE OF REMOVAL OF CIVIL ACTION FROM THE SUPERIOR COURT OF NEW JERSEY, LAW DIVISION, MIDDLESEX COUNTY
NOTICE OF REMOVAL PURSUANT TO 28 U.S.C. §§ 1332, 1441 AND 1446|NOTICE OF MOTION TO REMAND|NOTICE OF MOTION TO DISMISS PURSUANT TO FED. R. CIV. P. 12(b)(6)
APPLICATION FOR EXTENSION OF TIME TO ANSWER, MOVE, OR OTHERWISE REPLY [Local Civil Rule 6.1(b)]|CORPORATE DISCLOSURE STATEMENT
NOTICE OF APPEARANCE|NOTICE OF MOTION FOR SUMMARY JUDGMENT|RULE 7.1 DISCLOSURE STATEMENT|NOTICE OF VOLUNTARY DISMISSAL|NOTICE OF SUBPOENA
"""
OTHERS = {
    "complaint": "COMPLAINT AND JURY DEMAND|COMPLAINT|FIRST AMENDED COMPLAINT AND DEMAND FOR TRIAL BY JURY|CLASS ACTION COMPLAINT AND JURY DEMAND",
    "answer": "ANSWER, SEPARATE DEFENSES, AND JURY DEMAND|ANSWER AND AFFIRMATIVE DEFENSES|ANSWER TO COMPLAINT, SEPARATE DEFENSES, CROSSCLAIM FOR "
    "CONTRIBUTION AND INDEMNIFICATION, AND JURY DEMAND",
    "stipulation": "STIPULATION OF DISMISSAL WITH PREJUDICE|STIPULATION EXTENDING TIME TO ANSWER|DISCOVERY CONFIDENTIALITY ORDER|CONSENT ORDER",
    "declaration": "CERTIFICATION OF {someone}|CERTIFICATION OF COUNSEL IN SUPPORT OF MOTION TO REMAND|DECLARATION OF {someone} IN SUPPORT OF REMOVAL",
}
TOWNS = ("Newark, New Jersey 07102", "Morristown, NJ 07962-1945", "Roseland, New Jersey 07068", "Cherry Hill, NJ 08002")


def _titles(kind: str) -> tuple[str, ...]:
    return tuple(OTHERS.get(kind, REMOVAL).strip().replace("\n", "|").split("|"))


def draw(m: Matter) -> str:
    look = face(m, "Liberation Serif", "Liberation Serif", "Noto Serif", "Liberation Sans", "DejaVu Serif")
    lines = pieces.counsel(m, *m.filer, city=m.dice(*TOWNS), upper=m.rng.random() < 0.6, emails=m.rng.random() < 0.3)
    where = m.dice("", "VICINAGE OF NEWARK", "", "NEWARK VICINAGE")
    first = m.dice("UNITED STATES DISTRICT COURT", "IN THE UNITED STATES DISTRICT COURT")
    second = m.court.district.upper()
    court = pieces.rows(first, f"FOR THE {second}" if first.startswith("IN") else second, where)
    foot = m.dice("counter(page)", '"- " counter(page) " -"', '"ME1 ' + f'{m.rng.randint(3000000, 4900000)}v.1"')
    css = CSS % (stamps.header(m), foot, look.font, m.dice("", "font-size: 92%;"), m.dice("", "text-align: center;"))
    head = f"<div class=counsel>{pieces.rows(*lines)}</div><div class=court>{court}</div>"
    text = pieces.body(m, numbered=m.kind in ("complaint", "answer", "notice"))
    stamp = stamps.rubber(m, "boxed", "dater", right="-0.3in", top="-0.2in")
    page = stamp + head + _caption(m) + text + pieces.ending(m, *m.filer)
    return sheet(css + STYLE + look.style(m.rng.choice((1.5, 1.8, 2.0))) + stamps.RUBBER, page)


def _caption(m: Matter) -> str:
    upper, described = m.rng.random() < 0.7, m.rng.random() < 0.4
    left, right = (listed(m, side, upper=upper, described=described) for side in (m.left, m.right))
    v = m.dice("v.", "vs.", "-v-", "-against-")
    sides = f"<p>{left},</p><p class=role>{m.left_role},</p><p class=mid>{v}</p><p>{right},</p><p class=role>{m.right_role}.</p>"
    label = m.dice(
        "Civil Action No. ", "Civil Action No.: ", "Case No. ", "CIVIL ACTION NO. ", "Civ. No. ", "Docket No. "
    )
    about = [f"<p>{label}{m.number.caption}</p>"]
    if m.rng.random() < 0.4:
        about.append(f"<p><br>Hon. {esc(m.judge)}, U.S.D.J.</p>")
    title = f"<p class=title>{esc(m.title)}</p>"
    extra = m.dice("<p><i>Document Electronically Filed</i></p>", "<p>(<i>Electronically Filed</i>)</p>", "", "")
    if m.kind == "notice" and "MOTION" in m.title:
        extra += f"<p>Motion Day: {m.hearing:%B} {m.hearing.day}, {m.hearing.year}</p>"
    beside, below = (title, "") if m.rng.random() < 0.75 else ("", f"<div style='text-align: center'>{title}</div>")
    cell = "".join(about) + beside + extra
    return f"<table class=caption><tr><td class=sides>{sides}</td><td class=about>{cell}</td></tr></table>{below}"


LAYOUT = Layout(
    name="jersey removal",
    courts=("us/fed/d-nj",),
    nature="civil",
    kinds=("notice", "notice", "notice", "complaint", "answer", "stipulation", "declaration"),
    filed=("header", "header", "header", "rubber", "none"),
    draw=draw,
    sides=between("Plaintiff", "Defendant", "New Jersey"),
    own_titles=_titles,
)
