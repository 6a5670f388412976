"""A paper of North Carolina's Superior Court: State and county left, the General Court of Justice with the file number right, the title within the brackets."""

from html import escape as esc

from tests.ocr.bed import pieces, stamps
from tests.ocr.bed.layouts.corner_office import cast, sheets
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet

CSS = """
@page { margin: 1in; @top-left { content: @OVER@; font: 8pt 'Liberation Sans'; width: 6.5in; } @bottom-center { content: @FOOT@; font: 10pt '@FONT@'; } }
.top { line-height: 1.2; margin-bottom: 14pt; } .top td:first-child { width: 3.1in; } .top td + td { text-align: @SIDE@; }
.caption { line-height: 1.2; margin-bottom: 16pt; width: 100%; } .caption td { white-space: nowrap; } .sides { width: 2.75in; }
  .signs { width: 0.35in; text-align: center; }
.caption td.about { white-space: normal; text-align: center; vertical-align: middle; font-weight: bold; } .about div { padding: 0 0.1in; @LINE@ }
"""
TITLES = {
    "complaint": "COMPLAINT|COMPLAINT (Jury Trial Demanded)|VERIFIED COMPLAINT|AMENDED COMPLAINT|COMPLAINT AND MOTION FOR PRELIMINARY INJUNCTION",
    "answer": """
ANSWER|{D} ANSWER AND AFFIRMATIVE DEFENSES|ANSWER AND COUNTERCLAIMS OF {right}|ANSWER OF UNNAMED DEFENDANT|MOTION TO DISMISS AND ANSWER OF {right}""",
    "motion": """
{D} MOTION TO DISMISS|{D} MOTION FOR EXTENSION OF TIME TO ANSWER OR OTHERWISE RESPOND|{P} MOTION FOR SUMMARY JUDGMENT|{P} MOTION TO COMPEL
CONSENT MOTION TO CONTINUE|{P} MOTION FOR ENTRY OF DEFAULT AND AFFIDAVIT|{D} MOTION TO SET ASIDE ENTRY OF DEFAULT|MOTION TO WITHDRAW AS COUNSEL
{D} BRIEF IN SUPPORT OF MOTION TO DISMISS""",
    "notice": """
NOTICE OF HEARING|NOTICE OF APPEARANCE|AFFIDAVIT OF SERVICE BY CERTIFIED MAIL|NOTICE OF VOLUNTARY DISMISSAL WITHOUT PREJUDICE
CALENDAR REQUEST AND NOTICE OF HEARING
DESIGNATION OF MEDIATOR|{P} NOTICE OF DEPOSITION OF {someone}|ACCEPTANCE OF SERVICE""",
    "declaration": "AFFIDAVIT OF {someone}|AFFIDAVIT OF {someone} IN SUPPORT OF {P} MOTION FOR SUMMARY JUDGMENT",
    "order": """
ORDER|CONSENT ORDER|ORDER GRANTING {D} MOTION FOR SUMMARY JUDGMENT|ORDER EXTENDING TIME TO ANSWER|JUDGMENT|CONSENT PROTECTIVE ORDER|DEFAULT JUDGMENT
ORDER APPROVING MINOR SETTLEMENT""",
}
PLACES = {
    "us/nc/mecklenburg-superior": (
        "MECKLENBURG",
        ("Charlotte, NC 28202", "Charlotte, North Carolina 28204", "Charlotte, NC 28246"),
        "704",
    ),
    "us/nc/wake-superior": ("WAKE", ("Raleigh, NC 27601", "Raleigh, North Carolina 27612", "Cary, NC 27511"), "919"),
}


def draw(m: Matter) -> str:
    county, towns, area = PLACES[m.court.id]
    look = sheets.look(m, "Liberation Serif", "Liberation Serif", "Liberation Serif", "Noto Serif", leads=(1.5, 2.0))
    over = f'"Electronically Filed Date: {sheets.short_day(m)} {sheets.hour(m)}  {county.capitalize()} County Clerk of Superior Court"'
    css = look + sheets.filled(
        CSS,
        OVER=over if sheets.came(m, "e-filed") else '""',
        FOOT=m.dice("counter(page)", '""'),
        FONT=sheets.roman(look),
        SIDE=m.dice("center", "left", "center"),
        LINE=m.dice("", "", "text-decoration: underline;"),
    )
    number = m.number.caption
    label = m.dice("FILE NO. ", "File No. ", "", "CASE NO. ", "FILE NO.: ")
    court = m.dice(
        "IN THE GENERAL COURT OF JUSTICE<br>SUPERIOR COURT DIVISION",
        "GENERAL COURT OF JUSTICE<br>SUPERIOR COURT DIVISION",
    )
    state = m.dice(
        "STATE OF NORTH CAROLINA<br><br>COUNTY OF {}",
        "NORTH CAROLINA<br><br>{} COUNTY",
        "STATE OF NORTH CAROLINA<br>COUNTY OF {}",
    ).format(county)
    top = f"<table class='full top'><tr><td>{state}</td><td>{court}<br>{label}{number}</td></tr></table>"
    house = sheets.office(
        m, towns, area, m.dice("", " (N.C. Bar No. {})", "<br>N.C. State Bar No. {}").replace("<br>", ", ")
    )
    if m.kind == "order":
        end = sheets.ordered(m, m.dice("Superior Court Judge Presiding", "SUPERIOR COURT JUDGE"))
    else:
        day = f"<p class=p>This the {sheets.ordinal(m.dated.day)} day of {m.dated:%B}, {m.dated.year}.</p>"
        end = (
            day
            + sheets.signature(m, house, closing=esc(house.firm.upper()))
            + sheets.certified(m, house, "by depositing it in the United States mail, first-class postage prepaid,")
        )
    opening = _opening(m)
    stamp = sheets.inked(m, "clock", "clock", "boxed", top="-0.85in", right="2.2in", room=0.7)
    return sheet(css + stamps.RUBBER, f"{stamp}{top}{_caption(m, sheets.roman(look))}{opening}{sheets.body(m)}{end}")


def _caption(m: Matter, font: str) -> str:
    upper, state = m.rng.random() < 0.75, m.dice("", "", "North Carolina")
    ems = 14.2 if font == "Liberation Serif" else 13.2
    left, right = (
        pieces.wrapped(cast.told(m, side, upper=upper, state=state).replace("<i>", "").replace("</i>", "") + ",", ems)
        for side in (m.left, m.right)
    )
    inset = "&emsp;" * 5
    sides = [
        *left,
        "",
        f"{inset}{m.left_role},",
        "",
        f"&emsp;&emsp;{m.dice('v.', 'vs.', 'v.')}",
        "",
        *right,
        "",
        f"{inset}{m.right_role}.",
    ]
    title = f"<div>{esc(m.title)}</div>"
    signs = "<br>".join([")"] * len(sides))
    shown = "<br>".join(line or "&nbsp;" for line in sides)
    return f"<table class=caption><tr><td class=sides>{shown}</td><td class='signs beside'>{signs}</td><td class=about>{title}</td></tr></table>"


def _opening(m: Matter) -> str:
    if m.kind == "order":
        said = "THIS MATTER coming on to be heard before the undersigned Superior Court Judge, and the Court having reviewed the record and heard from counsel:"
        return f"<p class=p>{said}</p>"
    if "HEARING" in m.title:
        when = f"on {m.hearing:%B} {m.hearing.day}, {m.hearing.year} at {m.hour}"
        return (
            f"<p class=p>PLEASE TAKE NOTICE that the undersigned will bring this matter "
            f"on for hearing {when}, or as soon thereafter as counsel may be heard.</p>"
        )
    return sheets.comes(m)


LAYOUT = Layout(
    name="charlotte general court",
    courts=("us/nc/mecklenburg-superior", "us/nc/mecklenburg-superior", "us/nc/wake-superior"),
    nature="plain civil",
    kinds=("complaint", "answer", "motion", "motion", "notice", "declaration", "order"),
    filed=("e-filed", "e-filed", "rubber", "rubber", "none"),
    draw=draw,
    sides=cast.sides(
        "Plaintiff",
        "Defendant",
        "City of Charlotte",
        "The Charlotte-Mecklenburg Hospital Authority",
        "Town of Huntersville",
    ),
    titled=cast.entitled(TITLES),
    recast=cast.shortened,
)
