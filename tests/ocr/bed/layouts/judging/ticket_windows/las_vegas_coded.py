"""A Nevada paper: a code of letters over counsel's block, the court in two centred lines, number and department beside the sides."""

from dataclasses import replace
from html import escape as esc

from tests.ocr.bed import pieces, stamps
from tests.ocr.bed.benches import Number
from tests.ocr.bed.layouts.judging.ticket_windows import cast, desk
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet

CSS = """
@page { margin: 1in 0.8in 0.9in 1.4in; @bottom-center { content: "Page " counter(page) " of " counter(pages); font: 10pt 'Liberation Serif'; } @LINES@ }
.code { @HEAVY@ } .counsel { line-height: 1.18; margin-bottom: 14pt; } .court { text-align: center; font-weight: bold; line-height: 1.5; margin-bottom: 12pt; }
.caption { width: 100%; line-height: 1.25; margin-bottom: 14pt; } .caption td { width: 50%; } .sides { @RULES@ padding: 2pt 10pt 8pt 0; }
.caption td.about { padding: 14pt 0 0 16pt; } .about p { margin-bottom: 8pt; } .role { margin: 6pt 0 6pt 1.3in; }
.title { text-align: center; font-weight: bold; @LINE@ margin: 6pt 0.3in 12pt; line-height: 1.3; }
"""
CODES = {
    "complaint": ("COMP", "COMP", "ACOM"),
    "answer": ("ANS", "ANSC", "AACC"),
    "motion": ("MOT", "MTN", "MSJD"),
    "notice": ("NOTC", "NOT", "NOTC"),
    "stipulation": ("SAO", "SODW"),
    "declaration": ("DECL", "AFFD"),
    "order": ("ORDR", "ORD", "JUDG"),
}
TITLES = {
    "complaint": "COMPLAINT|COMPLAINT AND DEMAND FOR JURY TRIAL|FIRST AMENDED COMPLAINT|COMPLAINT FOR BREACH OF CONTRACT AND RELATED CLAIMS",
    "answer": "{D} ANSWER TO COMPLAINT|{right}'S ANSWER TO {P} COMPLAINT|ANSWER TO FIRST AMENDED COMPLAINT AND DEMAND FOR JURY TRIAL",
    "motion": """
{D} MOTION FOR SUMMARY JUDGMENT|{D} MOTION TO DISMISS PURSUANT TO NRCP 12(b)(5)|{P} MOTION TO COMPEL RESPONSES TO REQUESTS FOR PRODUCTION OF DOCUMENTS
{P} MOTION FOR ALTERNATIVE SERVICE|{P} OPPOSITION TO {D} MOTION FOR SUMMARY JUDGMENT|MOTION TO WITHDRAW AS COUNSEL OF RECORD
{D} REPLY IN SUPPORT OF MOTION IN LIMINE NO. 2|MOTION TO EXTEND DISCOVERY DEADLINES (FIRST REQUEST)""",
    "notice": """
NOTICE OF ENTRY OF ORDER|NOTICE OF APPEARANCE|INITIAL APPEARANCE FEE DISCLOSURE|REQUEST FOR EXEMPTION FROM ARBITRATION|NOTICE OF HEARING
NOTICE OF CHANGE OF ADDRESS|DEMAND FOR JURY TRIAL|{P} INITIAL LIST OF WITNESSES AND DOCUMENTS PURSUANT TO NRCP 16.1""",
    "stipulation": "STIPULATION AND ORDER TO CONTINUE TRIAL|STIPULATION AND ORDER FOR DISMISSAL WITH PREJUDICE",
    "declaration": "DECLARATION OF {someone}|AFFIDAVIT OF {someone} IN SUPPORT OF APPLICATION FOR DEFAULT JUDGMENT",
    "order": "ORDER GRANTING {D} MOTION TO DISMISS|DEFAULT JUDGMENT|ORDER SETTING CIVIL JURY TRIAL|FINDINGS OF FACT, CONCLUSIONS OF LAW, AND ORDER",
}
PLACE = desk.Place(
    ("South Fourth Street", "West Sahara Avenue", "S. Rainbow Boulevard", "Howard Hughes Parkway"),
    ("Las Vegas, Nevada 89101", "Las Vegas, NV 89117", "Henderson, Nevada 89052"),
    "702",
    ("\nNevada Bar No. {}", ", ESQ.\nNevada Bar No. {}", "\nNV Bar No. {}", ", Esq. (NV Bar No. {})"),
)


def draw(m: Matter) -> str:
    look = desk.look(m, "Liberation Serif", "Liberation Serif", "Liberation Sans", leads=(2.0, 2.0, 1.5), sign=2.9)
    lined = m.rng.random() < 0.55
    css = look + desk.fill(
        CSS,
        LINES=desk.numbered(28, 24) if lined else "",
        HEAVY=m.dice("font-weight: bold;", ""),
        RULES=m.dice("border-right: 0.8pt solid; border-bottom: 0.8pt solid;", "border-bottom: 0.8pt solid;"),
        LINE=m.dice("text-decoration: underline;", "", ""),
    )
    house = desk.office(m, PLACE)
    rows = [line for named in house.named for line in named.split("\n")]
    block = pieces.rows(*rows, house.firm.upper(), *house.where, house.phone, house.mail)
    code = "" if m.kind == "order" and m.rng.random() < 0.3 else f"<p class=code>{m.rng.choice(CODES[m.kind])}</p>"
    head = f"<div class=counsel>{code}{block}<br><i>{esc(house.speaks)}</i></div>"
    court = m.dice("DISTRICT COURT<br>CLARK COUNTY, NEVADA", "EIGHTH JUDICIAL DISTRICT COURT<br>CLARK COUNTY, NEVADA")
    said = desk.opening(m, "COMES NOW, {who} and hereby {state} as follows:", "{who} hereby {state}:")
    end = desk.ending(
        m,
        house,
        m.dice("DISTRICT COURT JUDGE", "District Court Judge"),
        "through the Court's electronic filing system",
        full=False,
    )
    top = desk.portal(
        m,
        "right: -0.3in; top: -0.75in; font: 8pt/1.2 'Liberation Sans';",
        "Electronically Filed",
        f"{desk.day(m)} {desk.hour(m)}",
        m.clerk,
        "CLERK OF THE COURT",
    )
    stamp = desk.inked(m, "clock", "boxed", right="-0.3in", room=0)
    title = f"<p class=title>{esc(m.title)}</p>"
    return sheet(
        css + stamps.RUBBER,
        f"{top}{stamp}{head}<p class=court>{court}</p>{_caption(m)}{title}{said}{desk.body(m)}{end}",
    )


def _caption(m: Matter) -> str:
    state = m.dice("", "Nevada", "Nevada")
    left, right = (cast.told(m, side, state=state) for side in (m.left, m.right))
    does = m.dice("", "", "; DOES I through X; and ROE CORPORATIONS I through X, inclusive") if not m.et_al else ""
    many = f"{m.right_role.removesuffix('s')}s" if does else m.right_role
    sides = f"{left},<p class=role>{m.left_role},</p>{m.dice('vs.', 'v.')}<p style='margin-top: 6pt'>{right}{does},</p><p class=role>{many}.</p>"
    call = m.dice("CASE NO.: ", "Case No.: ", "CASE NO. ", "Case No. ")
    dept = f"{m.dice('DEPT. NO.: ', 'Dept. No.: ', 'DEPT. ')}{m.rng.choice(('II', 'IV', 'IX', 'XIV', 'XXII', '8', '16', '27', '31'))}"
    date = (
        f"<p>Hearing Date: {m.hearing:%m/%d/%Y}<br>Hearing Time: {m.hour}</p>"
        if m.kind == "motion" and m.rng.random() < 0.25
        else ""
    )
    about = f"<p>{call}{m.number.caption}</p><p>{dept}</p>{date}"
    return f"<table class=caption><tr><td class=sides>{sides}</td><td class=about>{about}</td></tr></table>"


def _civil(m: Matter) -> Matter:
    caption = f"{m.number.caption.rpartition('-')[0]}-C"
    return cast.shortened(replace(m, number=Number(caption, caption)))


LAYOUT = Layout(
    name="las vegas coded",
    courts=("us/nv/clark-district",),
    nature="plain civil",
    kinds=("complaint", "answer", "motion", "motion", "notice", "stipulation", "declaration", "order"),
    filed=("e-filed", "e-filed", "e-filed", "rubber", "none"),
    draw=draw,
    sides=cast.sides("Plaintiff", "Defendant", "City of Las Vegas", "Clark County School District"),
    titled=cast.entitled(TITLES),
    recast=_civil,
)
