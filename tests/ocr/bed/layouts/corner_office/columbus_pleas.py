"""A paper of the Franklin County Court of Common Pleas: three centred lines, sides without any signs, number and judge beside, the clerk's line over all."""

from html import escape as esc

from tests.ocr.bed import stamps
from tests.ocr.bed.layouts.corner_office import cast, sheets
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet

CSS = """
@page { margin: 1in; @top-left { content: @OVER@; font: 7.5pt 'Liberation Sans'; width: 6.5in; } @bottom-center { content: counter(page);
  font: 10pt '@FONT@'; } }
.court { text-align: center; @HEAVY@ line-height: 1.2; margin-bottom: 18pt; } .caption { line-height: 1.2; margin-bottom: 12pt; }
  .caption td { width: 50%; padding-right: 0.2in; }
.about p { margin-bottom: 12pt; } .title { text-align: center; font-weight: bold; @LINE@ margin: 10pt 0.5in; line-height: 1.25; padding: 5pt 0; }
"""
TITLES = {
    "complaint": "COMPLAINT|COMPLAINT WITH JURY DEMAND ENDORSED HEREON|COMPLAINT FOR FORECLOSURE|AMENDED COMPLAINT|COMPLAINT FOR MONEY DAMAGES",
    "answer": """
ANSWER|ANSWER OF {right}|{D} ANSWER TO {P} COMPLAINT|ANSWER AND COUNTERCLAIM OF {right}|SEPARATE ANSWER OF {right} WITH JURY DEMAND""",
    "motion": """
{D} MOTION TO DISMISS|{D} MOTION FOR SUMMARY JUDGMENT|{P} MOTION FOR DEFAULT JUDGMENT|{P} MEMORANDUM CONTRA {D} MOTION TO DISMISS
{D} MOTION FOR LEAVE TO PLEAD|{P} MOTION TO COMPEL DISCOVERY|{P} REPLY IN SUPPORT OF MOTION FOR SUMMARY JUDGMENT|JOINT MOTION TO CONTINUE TRIAL DATE
{D} MOTION FOR AN EXTENSION OF TIME TO MOVE OR PLEAD|MOTION TO VACATE JUDGMENT PURSUANT TO CIV.R. 60(B)|{D} MOTION FOR PROTECTIVE ORDER""",
    "notice": """
NOTICE OF APPEARANCE OF COUNSEL|NOTICE OF SUBSTITUTION OF COUNSEL|NOTICE OF VOLUNTARY DISMISSAL PURSUANT TO CIV.R. 41(A)(1)(a)
CERTIFICATE OF SERVICE OF DISCOVERY
STIPULATED LEAVE TO PLEAD|{P} DISCLOSURE OF EXPERT WITNESSES|NOTICE OF FILING DEPOSITION TRANSCRIPT OF {someone}|REQUEST FOR SERVICE""",
    "order": """
JUDGMENT ENTRY|AGREED JUDGMENT ENTRY|DECISION AND ENTRY GRANTING {D} MOTION TO DISMISS|ENTRY OF DISMISSAL|DEFAULT JUDGMENT ENTRY|ORDER SETTING TRIAL DATE
DECISION AND ENTRY DENYING {P} MOTION FOR RECONSIDERATION""",
}
TOWNS = (
    "Columbus, Ohio 43215",
    "Columbus, OH 43215",
    "Dublin, Ohio 43017",
    "Cincinnati, Ohio 45202",
    "Westerville, OH 43081",
)


def draw(m: Matter) -> str:
    look = sheets.look(
        m,
        "Liberation Serif",
        "Liberation Serif",
        "Liberation Serif",
        "Liberation Sans",
        "Noto Serif",
        leads=(1.5, 2.0),
        role=1.0,
    )
    css = look + sheets.filled(
        CSS,
        OVER=_over(m),
        FONT=sheets.roman(look),
        HEAVY=m.dice("font-weight: bold;", "font-weight: bold;", ""),
        LINE=m.dice("text-decoration: underline;", "", "border-top: 0.8pt solid; border-bottom: 0.8pt solid;"),
    )
    court = m.dice(
        "IN THE COURT OF COMMON PLEAS<br>FRANKLIN COUNTY, OHIO<br>CIVIL DIVISION",
        "IN THE COURT OF COMMON PLEAS, FRANKLIN COUNTY, OHIO<br>CIVIL DIVISION",
        "IN THE FRANKLIN COUNTY COURT OF COMMON PLEAS<br>GENERAL DIVISION",
        "COURT OF COMMON PLEAS<br>FRANKLIN COUNTY, OHIO",
    )
    house = sheets.office(m, TOWNS, "614", m.dice(" ({:0>7})", " (#{:0>7})", " ({:0>7})", ", Esq. ({:0>7})"))
    end = _approved(m, house) if m.kind == "order" else sheets.signature(m, house)
    end += "" if m.kind == "order" else sheets.certified(m, house, "via the Court's e-filing system", often=0.8)
    said = sheets.comes(m)
    stamp = sheets.inked(m, "clock", "boxed", "plain")
    head = f"{stamp}<p class=court>{court}</p>{_caption(m)}<p class=title>{esc(m.title)}</p>"
    return sheet(css + stamps.RUBBER, f"{head}{said}{sheets.body(m, most=8)}{end}")


def _over(m: Matter) -> str:
    """The clerk's system prints court, time and number over each page."""
    if m.filed is None or m.filed.how != "header":
        return '""'
    on = m.filed.on
    said = (
        f"Franklin County Ohio Clerk of Courts of the Common Pleas- {on:%Y} {on:%b} "
        f"{on:%d} {on.day % 9 + 1}:{10 + on.day} {'AM' if on.day % 2 else 'PM'}-{m.number.caption.replace(' ', '').replace('-', '')}"
    )
    return f'"{said}"'


def _caption(m: Matter) -> str:
    upper, state = m.rng.random() < 0.7, m.dice("", "", "Ohio")
    bold = m.rng.random() < 0.35
    where = m.rng.random() < 0.3 and m.kind == "complaint"
    left, right = (
        cast.told(m, side, upper=upper, state="" if where else state, bold=bold) for side in (m.left, m.right)
    )
    street = f"<br>{m.rng.randint(100, 9800)} {m.rng.choice(sheets.STREETS)}<br>{m.rng.choice(TOWNS)}" if where else ""
    sides = f"{left}{street},<p class=role>{m.left_role},</p><p style='margin-left: 0.5in'>{m.dice('v.', 'vs.', '-vs-')}</p>"
    sides += f"<p style='margin-top: 9pt'>{right},</p><p class=role>{m.right_role}.</p>"
    number = f"{m.dice('Case No.', 'CASE NO.', 'Case No.:', 'CASE NO.:')} {m.number.caption}"
    judge = f"{m.dice('JUDGE', 'Judge', 'Judge:')} {esc(m.dice(m.judge, m.judge.upper()))}"
    magistrate = f"Magistrate {esc(m.clerk.split()[-1])}" if m.rng.random() < 0.15 else ""
    jury = (
        "<b>JURY DEMAND ENDORSED HEREON</b>"
        if m.kind == "complaint" and "JURY" not in m.title and m.rng.random() < 0.4
        else ""
    )
    about = "".join(f"<p>{part}</p>" for part in (number, judge, magistrate, jury) if part)
    drop = m.dice("0", "14", "34")
    return f"<table class='full caption'><tr><td>{sides}</td><td class=about><div style='padding-top: {drop}pt'>{about}</div></td></tr></table>"


def _approved(m: Matter, house: sheets.Office) -> str:
    """A judge's line; under an entry counsel prepared, theirs."""
    judge = sheets.ordered(m, "Judge, Court of Common Pleas")
    if m.rng.random() < 0.5:
        return judge
    return judge + (
        f"<div class=service><p>{m.dice('APPROVED:', 'Prepared by:', 'Submitted by:')}</p>"
        f"<p>/s/ {esc(house.signer)}<br>{'<br>'.join(map(esc, house.lines()))}</p></div>"
    )


LAYOUT = Layout(
    name="columbus pleas",
    courts=("us/oh/franklin-pleas",),
    nature="plain civil",
    kinds=("complaint", "answer", "motion", "motion", "motion", "notice", "order"),
    filed=("header", "header", "header", "rubber", "none"),
    draw=draw,
    sides=cast.sides(
        "Plaintiff",
        "Defendant",
        "City of Columbus",
        "Franklin County Board of Commissioners",
        "The Ohio State University",
    ),
    titled=cast.entitled(TITLES),
    recast=cast.shortened,
)
