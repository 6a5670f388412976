"""A paper of the Southern District of Texas: court, district and division in three lines, section signs down the middle."""

from html import escape as esc

from tests.ocr.bed import pieces, stamps
from tests.ocr.bed.layouts.corner_office import cast, sheets
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet

CSS = """
@page { margin: 1in; @top-center { content: @OVER@; font: 9pt 'Liberation Sans'; white-space: pre; width: 6.5in; } @bottom-left { content: @LEFT@;
  font: 9pt '@FONT@'; width: 4.5in; }
  @bottom-right { content: counter(page) " / " counter(pages); font: 9pt '@FONT@'; } }
.court { text-align: center; @HEAVY@ line-height: 1.2; margin-bottom: 14pt; } .caption { line-height: 1.2; margin: 0 auto 12pt; }
  .caption td { white-space: nowrap; }
.sides { width: 2.9in; } .signs { width: 0.45in; text-align: center; } .about { padding-left: 0.1in; vertical-align: middle !important; }
.title { text-align: center; font-weight: bold; @LINE@ margin: 14pt 0.5in; line-height: 1.25; }
"""
TITLES = {
    "order": """
ORDER|MEMORANDUM AND ORDER|MEMORANDUM OPINION AND ORDER|ORDER FOR CONFERENCE AND DISCLOSURE OF INTERESTED PARTIES|SCHEDULING AND DOCKET CONTROL ORDER
FINAL JUDGMENT
ORDER OF DISMISSAL|ORDER GRANTING {D} MOTION TO DISMISS|MEMORANDUM AND RECOMMENDATION|CONDITIONAL ORDER OF DISMISSAL|ORDER OF REMAND|OPINION ON SUMMARY JUDGMENT
ORDER DENYING {P} MOTION TO REMAND""",
    "motion": """
{D} MOTION FOR SUMMARY JUDGMENT|{P} RESPONSE TO {D} RULE 12(b)(6) MOTION TO DISMISS|{P} MOTION TO REMAND|UNOPPOSED MOTION TO EXTEND DEADLINES
{D} OPPOSED MOTION TO EXCLUDE {P} DESIGNATED EXPERT|AGREED MOTION FOR CONTINUANCE|{D} REPLY IN SUPPORT OF MOTION FOR SUMMARY JUDGMENT
{P} UNOPPOSED MOTION FOR LEAVE TO FILE FIRST AMENDED COMPLAINT""",
    "complaint": "{P} ORIGINAL COMPLAINT|ORIGINAL COMPLAINT AND JURY DEMAND|FIRST AMENDED COMPLAINT",
    "answer": "{D} ORIGINAL ANSWER|{D} ANSWER TO {P} FIRST AMENDED COMPLAINT|{D} ORIGINAL ANSWER AND AFFIRMATIVE DEFENSES",
    "notice": (
        "NOTICE OF REMOVAL|JOINT DISCOVERY/CASE MANAGEMENT PLAN|CERTIFICATE OF INTERESTED "
        "PARTIES|NOTICE OF SETTLEMENT|{P} EXPERT DESIGNATION|{D} NOTICE OF REMOVAL"
    ),
}
SEATS = {
    "4": ("HOUSTON", ("Houston, Texas 77002", "Houston, TX 77056", "Sugar Land, Texas 77478"), "713"),
    "2": ("CORPUS CHRISTI", ("Corpus Christi, Texas 78401", "Corpus Christi, TX 78401"), "361"),
    "7": ("MCALLEN", ("McAllen, Texas 78501", "Edinburg, Texas 78539"), "956"),
}


def draw(m: Matter) -> str:
    place, towns, area = SEATS[m.number.header[0]]
    look = sheets.look(
        m,
        "Liberation Serif",
        "Liberation Serif",
        "Liberation Serif",
        "Liberation Serif",
        "Noto Serif",
        leads=(1.4, 2.0),
    )
    css = look + sheets.filled(
        CSS,
        OVER=stamps.header(m),
        LEFT=m.dice('""', f'"{pieces.running(m.title)}"', '""'),
        FONT=sheets.roman(look),
        HEAVY=m.dice("font-weight: bold;", "", "font-weight: bold;"),
        LINE=m.dice("text-decoration: underline;", "", ""),
    )
    court = (
        f"{m.dice('IN THE UNITED STATES DISTRICT COURT', 'UNITED STATES DISTRICT COURT')}<br>"
        f"{m.dice('FOR THE ', '')}SOUTHERN DISTRICT OF TEXAS<br>{place} DIVISION"
    )
    house = sheets.office(m, towns, area, m.dice("", ", State Bar No. 240{}", " (SBN 240{})"))
    if m.kind == "order":
        day = f"<p class=p>SIGNED at {place.title().replace('Mca', 'McA')}, Texas, on {m.dated:%B} {m.dated.day}, {m.dated.year}.</p>"
        bench = m.dice("UNITED STATES DISTRICT JUDGE", "United States District Judge", "United States Magistrate Judge")
        end = f"{day}<div class=signed>{m.dice('_' * 32, pieces.scrawl(m.rng, 150, 34))}<br>{esc(m.dice(m.judge, m.judge.upper()))}<br>{bench}</div>"
    else:
        end = sheets.signature(m, house) + sheets.certified(m, house, "through the Court's CM/ECF system")
    stamp = sheets.inked(m, "boxed", "plain", top="-0.85in")
    said = (
        ""
        if m.kind in ("order", "notice")
        else f"<p class=p>TO THE HONORABLE UNITED STATES DISTRICT JUDGE:</p>{sheets.comes(m)}"
    )
    head = f"{stamp}<p class=court>{court}</p>{_caption(m, sheets.roman(look))}<p class=title>{esc(m.title)}</p>"
    return sheet(css + stamps.RUBBER, f"{head}{said}{sheets.body(m, most=10)}{end}")


def _caption(m: Matter, font: str) -> str:
    upper, state = m.rng.random() < 0.75, m.dice("", "", "", "Texas")
    ems = 15.0 if font == "Liberation Serif" else 14.0
    left, right = (
        pieces.wrapped(cast.told(m, side, upper=upper, state=state).replace("<i>", "").replace("</i>", "") + ",", ems)
        for side in (m.left, m.right)
    )
    tight = m.rng.random() < 0.3
    gap = [] if tight else [""]
    inset = "&emsp;" * m.rng.choice((3, 5))
    sides = [
        *left,
        *gap,
        f"{inset}{m.left_role},",
        *gap,
        m.dice("v.", "VS.", "v.", "vs."),
        *gap,
        *right,
        *gap,
        f"{inset}{m.right_role}.",
    ]
    number = f"{m.dice('CIVIL ACTION NO.', 'CIVIL ACTION NO.', 'Civil Action No.', 'CIVIL CASE NO.', 'Case No.')} {m.number.caption}"
    return pieces.fence(sides, "§", [number], more=0)


LAYOUT = Layout(
    name="houston division order",
    courts=("us/fed/sd-tex",),
    nature="plain civil",
    kinds=("order", "order", "order", "motion", "motion", "complaint", "answer", "notice"),
    filed=("header", "header", "header", "header", "none", "rubber"),
    draw=draw,
    sides=cast.sides(
        "Plaintiff",
        "Defendant",
        "City of Houston",
        "Harris County, Texas",
        "Commissioner of Social Security",
        federal=True,
    ),
    titled=cast.entitled(TITLES),
    recast=cast.shortened,
)
