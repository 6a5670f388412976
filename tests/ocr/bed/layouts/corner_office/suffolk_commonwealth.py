"""A paper of the Massachusetts Superior Court: Commonwealth centred, county "ss." against the trial court's department, closing brackets, the title below."""

from html import escape as esc

from tests.ocr.bed import pieces, stamps
from tests.ocr.bed.layouts.corner_office import cast, sheets
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet

CSS = """
@page { margin: 1in; @bottom-center { content: counter(page); font: 10pt '@FONT@'; } @top-left { content: @OVER@; font: 8pt/1.15 'Liberation Sans';
  white-space: pre; } }
.state { text-align: center; @HEAVY@ margin-bottom: 12pt; line-height: 1.2; } .top { line-height: 1.2; margin-bottom: 12pt; } .top td + td { width: 3in; }
.caption { line-height: 1.2; } .caption td { white-space: nowrap; } .sides { width: 3.1in; border-bottom: 0.8pt solid; @TOP@ padding-top: 4pt; }
  .signs { width: 0.5in; padding-top: 4pt; }
.title { text-align: center; @LINE@ margin: 16pt 0.4in 14pt; line-height: 1.25; }
"""
TITLES = {
    "complaint": """
COMPLAINT AND JURY DEMAND|COMPLAINT|VERIFIED COMPLAINT|FIRST AMENDED COMPLAINT AND DEMAND FOR JURY TRIAL|{P} COMPLAINT AND JURY CLAIM""",
    "answer": """
ANSWER AND JURY DEMAND|ANSWER OF {right} AND CLAIM FOR JURY TRIAL|{D} ANSWER TO COMPLAINT AND AFFIRMATIVE DEFENSES|ANSWER, COUNTERCLAIM AND JURY DEMAND""",
    "motion": """
{D} MOTION TO DISMISS PURSUANT TO MASS. R. CIV. P. 12(b)(6)|{P} MOTION FOR REAL ESTATE ATTACHMENT|{P} EMERGENCY MOTION FOR PRELIMINARY INJUNCTION
ASSENTED-TO MOTION TO EXTEND TRACKING ORDER DEADLINES|{P} OPPOSITION TO {D} MOTION FOR SUMMARY JUDGMENT|JOINT MOTION TO CONTINUE FINAL PRE-TRIAL CONFERENCE
{D} MOTION TO COMPEL FURTHER ANSWERS TO INTERROGATORIES|{P} MOTION FOR ASSESSMENT OF DAMAGES""",
    "notice": """
NOTICE OF APPEARANCE|NOTICE OF WITHDRAWAL OF APPEARANCE|SUPERIOR COURT RULE 9E NOTICE OF FILING|JOINT PRE-TRIAL MEMORANDUM|SUGGESTION OF DEATH
NOTICE OF CHANGE OF FIRM AFFILIATION|LIST OF DOCUMENTS FILED PURSUANT TO SUPERIOR COURT RULE 9A""",
    "declaration": "AFFIDAVIT OF {someone}|AFFIDAVIT OF COUNSEL IN SUPPORT OF MOTION|AFFIDAVIT OF {someone} IN SUPPORT OF {P} MOTION FOR SUMMARY JUDGMENT",
    "stipulation": "STIPULATION OF DISMISSAL|STIPULATION OF DISMISSAL WITH PREJUDICE",
    "order": "MEMORANDUM OF DECISION AND ORDER ON {D} MOTION TO DISMISS|ORDER|MEMORANDUM AND ORDER ON {P} MOTION FOR PRELIMINARY INJUNCTION",
}
TOWNS = ("Boston, MA 02110", "Boston, Massachusetts 02109", "Quincy, MA 02169", "Boston, MA 02114", "Newton, MA 02458")


def draw(m: Matter) -> str:
    look = sheets.look(
        m,
        "Liberation Serif",
        "Liberation Serif",
        "Liberation Serif",
        "Noto Serif",
        "Liberation Sans",
        leads=(1.4, 1.9, 2.0),
    )
    county = "MIDDLESEX" if "middlesex" in m.court.id else "SUFFOLK"
    over = f"Date Filed {sheets.short_day(m)} {sheets.hour(m)}\\A Superior Court - {county.title()}\\A Docket Number {m.number.caption}"
    css = look + sheets.filled(
        CSS,
        FONT=sheets.roman(look),
        OVER=f'"{over}"' if sheets.came(m, "e-filed") else '""',
        TOP=m.dice("border-top: 0.8pt solid;", "border-top: 0.8pt solid;", ""),
        HEAVY=m.dice("font-weight: bold;", "", ""),
        LINE=m.dice(
            "text-decoration: underline;", "font-weight: bold;", "font-weight: bold; text-decoration: underline;"
        ),
    )
    number = f"{m.dice('CIVIL ACTION NO.', 'C.A. NO.', 'CIVIL ACTION NO.:', 'DOCKET NO.')} {m.number.caption}"
    court = m.dice(
        "SUPERIOR COURT<br>DEPARTMENT OF THE TRIAL COURT",
        "SUPERIOR COURT DEPARTMENT<br>OF THE TRIAL COURT",
        "SUPERIOR COURT",
    )
    top = f"<table class='full top'><tr><td>{county}, {m.dice('ss.', 'SS.', 'ss')}</td><td>{court}<br>{number}</td></tr></table>"
    house = sheets.office(m, TOWNS, "617", m.dice(" (BBO #{})", ", BBO No. {}", " (BBO# {})", ", BBO #{}"))
    named = m.dice(
        f"The {m.filer[1]},",
        "Respectfully submitted,",
        f"{m.filer[1]},<br>By {m.dice('its', 'their')} attorney{'s' if len(m.filer[0]) > 1 else ''},",
    )
    named = named if m.filer[0] else "Respectfully submitted,"
    end = (
        sheets.ordered(m, "Justice of the Superior Court")
        if m.kind == "order"
        else sheets.signature(m, house, closing=named)
    )
    end += "" if m.kind == "order" else sheets.certified(m, house, "by first class mail, postage prepaid,", often=0.5)
    opening = sheets.comes(m)
    stamp = sheets.inked(m, "boxed", "dater", "plain", "clock", top="-0.8in")
    state = "<p class=state>COMMONWEALTH OF MASSACHUSETTS</p>"
    head = f"{stamp}{state}{top}{_caption(m, sheets.roman(look))}<p class=title>{esc(m.title)}</p>"
    return sheet(css + stamps.RUBBER, f"{head}{opening}{sheets.body(m)}{end}")


def _caption(m: Matter, font: str) -> str:
    upper, state = m.rng.random() < 0.7, m.dice("", "", "Massachusetts")
    ems = {"Liberation Serif": 16.5, "Liberation Sans": 15.0}.get(font, 14.0)
    left, right = (
        pieces.wrapped(cast.told(m, side, upper=upper, state=state).replace("<i>", "").replace("</i>", "") + ",", ems)
        for side in (m.left, m.right)
    )
    inset = "&emsp;" * m.rng.choice((4, 6))
    sides = [
        *left,
        "",
        f"{inset}{m.left_role}{m.dice(',', '')}",
        "",
        m.dice("v.", "vs.", "v."),
        "",
        *right,
        "",
        f"{inset}{m.right_role}{m.dice('.', '')}",
    ]
    return pieces.fence(sides, ")", [""], more=0)


LAYOUT = Layout(
    name="suffolk commonwealth",
    courts=("us/ma/suffolk-superior", "us/ma/suffolk-superior", "us/ma/middlesex-superior"),
    nature="plain civil",
    kinds=("complaint", "answer", "motion", "motion", "notice", "declaration", "stipulation", "order"),
    filed=("e-filed", "e-filed", "rubber", "rubber", "none"),
    draw=draw,
    sides=cast.sides(
        "Plaintiff", "Defendant", "City of Boston", "Massachusetts Bay Transportation Authority", "Town of Brookline"
    ),
    titled=cast.entitled(TITLES),
    recast=cast.shortened,
)
