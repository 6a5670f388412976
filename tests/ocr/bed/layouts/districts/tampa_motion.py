"""A paper in federal court in Florida's middle or north: sides at the left margin, number at the right by the "v.", a rule ending in a stroke."""

from html import escape as esc

from tests.ocr.bed import pieces, stamps
from tests.ocr.bed.layouts.districts.look import STYLE, face, listed
from tests.ocr.bed.layouts.districts.sides import between
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet

CSS = """
@page { margin: 1in; @top-center { content: %s; font: 9pt 'Liberation Sans'; color: #1b2f9b; } @bottom-center { content: counter(page); } }
.court { text-align: center; line-height: 1.2; margin-bottom: 16pt; %s } .caption { width: 100%%; line-height: 1.2; }
.caption td { padding: 0; } .only { width: 3.3in; } .role { margin: 8pt 0 8pt %s; } .end { margin-bottom: 12pt; }
.title { text-align: center; font-weight: bold; margin: 14pt 0.3in 12pt; line-height: 1.2; %s }
"""
OWN = {
    "motion": "MOTION TO DISMISS|DEFENDANT'S UNOPPOSED MOTION FOR EXTENSION OF TIME TO RESPOND TO COMPLAINT|PLAINTIFF'S MOTION FOR CLERK'S DEFAULT"
    "|{right}'S MOTION FOR SUMMARY JUDGMENT AND INCORPORATED MEMORANDUM OF LAW|TIME-SENSITIVE MOTION TO STAY|MOTION FOR SPECIAL ADMISSION"
    "|PLAINTIFF'S UNOPPOSED PETITION FOR EAJA FEES PURSUANT TO 28 U.S.C. 2412(d)|DAUBERT MOTION TO EXCLUDE THE OPINIONS OF {someone}",
    "notice": "NOTICE OF LEAD COUNSEL DESIGNATION|NOTICE OF PENDENCY OF OTHER ACTIONS|NOTICE OF SELECTION OF MEDIATOR AND MEDIATION CONFERENCE"
    "|CERTIFICATE OF INTERESTED PERSONS AND CORPORATE DISCLOSURE STATEMENT|NOTICE OF SETTLEMENT|NOTICE OF A RELATED ACTION",
    "order": "ORDER|CASE MANAGEMENT AND SCHEDULING ORDER|ORDER OF DISMISSAL|REPORT AND RECOMMENDATION|FLSA SCHEDULING ORDER|ORDER TO SHOW CAUSE"
    "|ENDORSED ORDER|ORDER ON MOTION FOR PRO HAC VICE|CIVIL TRIAL ORDER|JUDGMENT IN A CIVIL CASE",
    "complaint": "COMPLAINT AND DEMAND FOR JURY TRIAL|AMENDED COMPLAINT|COMPLAINT FOR DAMAGES AND INJUNCTIVE RELIEF",
    "stipulation": "JOINT STIPULATION OF DISMISSAL WITH PREJUDICE|JOINT STIPULATED MOTION FOR APPROVAL OF FLSA SETTLEMENT|UNIFORM CASE MANAGEMENT REPORT",
}
SEATS = {
    "us/fed/md-fla": (
        "TAMPA DIVISION",
        "ORLANDO DIVISION",
        "JACKSONVILLE DIVISION",
        "FORT MYERS DIVISION",
        "OCALA DIVISION",
    ),
    "us/fed/nd-fla": ("TALLAHASSEE DIVISION", "PENSACOLA DIVISION", "GAINESVILLE DIVISION"),
}


def draw(m: Matter) -> str:
    look = face(m, "Liberation Serif", "Noto Serif", "DejaVu Serif", "DejaVu Sans", "Liberation Sans")
    court = pieces.rows(
        m.dice("UNITED STATES DISTRICT COURT", "IN THE UNITED STATES DISTRICT COURT"),
        m.dice(m.court.district.upper(), f"FOR THE {m.court.district.upper()}"),
        m.dice(*SEATS[m.court.id]),
    )
    wide = m.dice("font-weight: bold;", "", "font-weight: bold;")
    css = CSS % (stamps.header(m), wide, m.dice("0.5in", "1in", "1.5in"), m.dice("", "text-decoration: underline;"))
    text = pieces.body(m, least=3, most=10, numbered=m.kind == "complaint")
    end = pieces.judge_signature(m) if m.kind == "order" else pieces.ending(m, *m.filer)
    stamp = stamps.rubber(m, "boxed", "clock", right="-0.85in", top="-0.8in", wide="2.05in")
    page = f"{stamp}<div class=court>{court}</div>{_caption(m)}<p class=title>{_spaced(m)}</p>{text}{end}"
    return sheet(css + STYLE + look.style(m.rng.choice((1.5, 1.9, 2.0))) + stamps.RUBBER, page)


def _spaced(m: Matter) -> str:
    return f"<span style='letter-spacing: 0.1em'>{m.title}</span>" if m.title == "ORDER" else esc(m.title)


def _caption(m: Matter) -> str:
    upper, described = m.rng.random() < 0.7, m.rng.random() < 0.4
    left, right = (listed(m, side, upper=upper, described=described) for side in (m.left, m.right))
    label = m.dice("Case No. ", "Case No.: ", "CASE NO.: ", "Case No: ", "CASE NO. ")
    number = f"{label}{m.number.caption}"
    v = m.dice("v.", "v.", "vs.", "-vs-")
    rule = "_" * m.rng.choice((32, 36, 40)) + "/"
    middle = f"<tr><td class=only>{v}</td><td>{number}</td></tr>"
    if m.rng.random() < 0.25:  # the number by the first side's name
        middle = f"<tr><td class=only colspan=2>{v}</td></tr>"
        top = f"<tr><td class=only>{left},</td><td>{number}</td></tr><tr><td colspan=2><p class=role>{m.left_role},</p></td></tr>"
    else:
        top = f"<tr><td class=only>{left},<p class=role>{m.left_role},</p></td><td></td></tr>"
    low = f"<tr><td class=only><br>{right},<p class=role>{m.right_role}.</p></td><td></td></tr>"
    return f"<table class=caption>{top}{middle}{low}</table><p class='end beside'>{rule}</p>"


LAYOUT = Layout(
    name="tampa motion",
    courts=("us/fed/md-fla", "us/fed/md-fla", "us/fed/nd-fla"),
    nature="civil",
    kinds=("motion", "motion", "notice", "order", "order", "complaint", "stipulation"),
    filed=("header", "header", "header", "rubber", "none"),
    draw=draw,
    sides=between("Plaintiff", "Defendant", "Florida"),
    own_titles=lambda kind: tuple(OWN[kind].split("|")),
)
