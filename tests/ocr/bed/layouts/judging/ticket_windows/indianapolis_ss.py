"""An Indiana paper: state and county at the left with "SS:", court and cause number at the right, the sides below, the title centred."""

from dataclasses import replace
from html import escape as esc

from tests.ocr.bed import stamps
from tests.ocr.bed.benches import Number
from tests.ocr.bed.layouts.judging.ticket_windows import cast, desk
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet

CSS = """
@page { margin: 1in; @top-left { content: @OVER@; font: 8pt 'Liberation Sans'; white-space: pre; }
  @top-right { content: @CLERK@; font: 8pt/1.2 'Liberation Sans'; white-space: pre; text-align: right; }
  @bottom-center { content: @FOOT@; font: 10pt 'Liberation Serif'; } }
.venue, .caption { line-height: 1.2; width: 100%; margin-bottom: 14pt; } .venue .l { width: 2.35in; } .signs { width: 0.7in; }
.caption .sides { width: 3.3in; } .title { text-align: center; font-weight: bold; @LINE@ margin: 4pt 0.4in 14pt; line-height: 1.25; }
"""
TITLES = {
    "complaint": """
COMPLAINT FOR DAMAGES|COMPLAINT|COMPLAINT FOR DAMAGES AND REQUEST FOR JURY TRIAL|AMENDED COMPLAINT|COMPLAINT ON ACCOUNT
Complaint for Damages""",
    "answer": "ANSWER AND AFFIRMATIVE DEFENSES|ANSWER OF {right}|{D} ANSWER TO COMPLAINT FOR DAMAGES|ANSWER, AFFIRMATIVE DEFENSES, AND REQUEST FOR JURY TRIAL",
    "motion": """
MOTION FOR ENLARGEMENT OF TIME|{D} MOTION FOR ENLARGEMENT OF TIME TO RESPOND TO COMPLAINT|{P} MOTION FOR DEFAULT JUDGMENT
{D} DESIGNATION OF EVIDENCE IN SUPPORT OF MOTION FOR SUMMARY JUDGMENT|MOTION FOR CHANGE OF JUDGE|{P} MOTION TO COMPEL DISCOVERY RESPONSES
VERIFIED MOTION FOR PROCEEDINGS SUPPLEMENTAL|Joint Motion to Continue Bench Trial|MOTION TO WITHDRAW APPEARANCE""",
    "notice": """
APPEARANCE BY ATTORNEY IN CIVIL CASE|NOTICE OF DISCOVERY SERVICE|NOTICE OF EXCLUSION OF CONFIDENTIAL INFORMATION|JURY DEMAND|NOTICE OF SETTLEMENT
NOTICE OF CHANGE OF ADDRESS|{D} FINAL WITNESS AND EXHIBIT LIST|Notice of Deposition of {someone}""",
    "stipulation": "STIPULATION OF DISMISSAL WITH PREJUDICE|JOINT STIPULATION OF DISMISSAL|AGREED ENTRY",
    "declaration": "AFFIDAVIT OF {someone}|AFFIDAVIT OF DEBT|AFFIDAVIT IN SUPPORT OF DEFAULT JUDGMENT",
    "order": """
ORDER|DEFAULT JUDGMENT|ORDER GRANTING ENLARGEMENT OF TIME|ORDER OF DISMISSAL|ORDER ON {D} MOTION FOR SUMMARY JUDGMENT
ORDER SETTING PRETRIAL CONFERENCE""",
}
SEATS = {
    "us/in/marion-superior": (
        "MARION",
        desk.Place(
            ("North Meridian Street", "Monument Circle", "East Market Street", "N. Pennsylvania Street"),
            ("Indianapolis, IN 46204", "Indianapolis, Indiana 46204", "Carmel, IN 46032"),
            "317",
            (", #{}-49", ", Atty. No. {}-49", " (#{}-53)", ", Attorney No. {}-49"),
        ),
    ),
    "us/in/allen-superior": (
        "ALLEN",
        desk.Place(
            ("South Calhoun Street", "West Berry Street", "Dupont Road"),
            ("Fort Wayne, IN 46802", "Fort Wayne, Indiana 46825"),
            "260",
            (", #{}-02", " ({}-02)", ", Attorney No. {}-02"),
        ),
    ),
}


def draw(m: Matter) -> str:
    county, place = SEATS[m.court.id]
    look = desk.look(m, "Liberation Serif", "Liberation Serif", "Liberation Sans", leads=(1.5, 2.0, 1.35), sign=3.0)
    by_portal = desk.came(m, "e-filed") and m.filed is not None
    css = look + desk.fill(
        CSS,
        OVER=f'"Filed: {desk.day(m)} {desk.hour(m)}"' if by_portal else '""',
        CLERK=f'"Clerk\\A {county.title()} County, Indiana"' if by_portal else '""',
        FOOT=m.dice("counter(page)", '""'),
        LINE=m.dice("text-decoration: underline;", "text-decoration: underline;", ""),
    )
    house = desk.office(m, place)
    said = desk.opening(
        m,
        "Comes now {who} and for cause of action {state}:",
        "{who} {state}:",
        "COMES NOW {who} and {state} as follows:",
    )
    end = desk.ending(
        m,
        house,
        m.dice(f"Judge, {county.title()} Superior Court", f"JUDGE, {county} SUPERIOR COURT"),
        "via the Indiana E-Filing System (IEFS)",
    )
    end += "<p style='margin-top: 12pt'>Distribution: Counsel of record via IEFS</p>" if m.kind == "order" else ""
    stamp = desk.inked(m, "dater", "clock", "boxed", top="-0.8in", room=0.75)
    head = f"{stamp}{_venue(m, county)}{_caption(m)}<p class=title>{esc(m.title)}</p>"
    return sheet(css + stamps.RUBBER, f"{head}{said}{desk.body(m)}{end}")


def _venue(m: Matter, county: str) -> str:
    court = m.dice(f"IN THE {county} SUPERIOR COURT", f"{county} SUPERIOR COURT", f"IN {county} COUNTY SUPERIOR COURT")
    room = m.number.caption[3:5].lstrip("0")
    court += m.dice("", f"<br>CIVIL DIVISION {room}", f" NO.&nbsp;{room}")
    number = f"{m.dice('CAUSE NO.', 'CAUSE NO.:', 'CAUSE NUMBER:', 'Cause No.')} {m.number.caption}"
    sign = m.dice(")", ")", ")")
    left = f"STATE OF INDIANA<br><br>COUNTY OF {county}"
    signs = f"{sign}<br>{sign} SS:<br>{sign}"
    return f"<table class=venue><tr><td class=l>{left}</td><td class=signs>{signs}</td><td>{court}<br><br><span class=n>{number}</span></td></tr></table>"


def _caption(m: Matter) -> str:
    upper = m.rng.random() < 0.75
    left, right = (cast.told(m, side, upper=upper, state=m.dice("", "", "Indiana")) for side in (m.left, m.right))
    inset = m.dice("1.3", "0.6")
    role = f"<p style='margin: 5pt 0 5pt {inset}in'>{{}}</p>"
    sides = f"{left},{role.format(m.left_role + ',')}{m.dice('v.', 'vs.', '-vs-')}<p style='margin-top: 5pt'>{right},</p>{role.format(m.right_role + '.')}"
    fence = "border-right: 0.8pt solid;" if m.rng.random() < 0.4 else ""
    return f"<table class=caption><tr><td class=sides style='{fence}'>{sides}</td><td></td></tr></table>"


def _types(m: Matter) -> Matter:
    """The kind of case the number tells: torts, contracts, collections."""
    parts = m.number.caption.split("-")
    parts[2] = m.dice("CT", "CT", "PL", "CC")
    caption = "-".join(parts)
    return cast.shortened(replace(m, number=Number(caption, caption)))


LAYOUT = Layout(
    name="indianapolis county columns",
    courts=("us/in/marion-superior", "us/in/marion-superior", "us/in/allen-superior"),
    nature="plain civil",
    kinds=("complaint", "answer", "motion", "motion", "notice", "notice", "stipulation", "declaration", "order"),
    filed=("e-filed", "e-filed", "e-filed", "rubber", "none"),
    draw=draw,
    sides=cast.sides("Plaintiff", "Defendant", "City of Indianapolis", "Indiana Department of Transportation"),
    titled=cast.entitled(TITLES),
    recast=_types,
)
