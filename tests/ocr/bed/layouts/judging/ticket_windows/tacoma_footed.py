"""A Pierce County, Washington paper: numbered lines, the court centred, number and title in the right cell, title and firm at the foot."""

from html import escape as esc

from tests.ocr.bed import pieces, stamps
from tests.ocr.bed.layouts.judging.ticket_windows import cast, desk
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet

CSS = """
@page { margin: @TOP@in 0.8in 1.15in 1.35in; @LINES@
  @bottom-left { content: @SAID@; font: 9pt/1.2 'Liberation Serif'; white-space: pre-wrap; width: 3.1in; vertical-align: top; padding-top: 8pt; }
  @bottom-right { content: @FIRM@; font: 8pt/1.2 'Liberation Serif'; white-space: pre; text-align: center;
    width: 2.6in; vertical-align: top; padding-top: 8pt; } }
@page :first { @top-right { content: @JUDGE@; font: 11pt/1.2 'Liberation Serif'; white-space: pre; text-align: right; vertical-align: bottom; } }
.court { text-align: center; @HEAVY@ line-height: 1.3; margin: @DOWN@pt 0 18pt; } .caption { width: 100%; line-height: 1.25; margin-bottom: 14pt; }
.sides { width: 50%; border-right: 0.8pt solid; border-bottom: 0.8pt solid; padding: 0 10pt 8pt 0; } .role { margin: 7pt 0 7pt 1.2in; }
.caption td.about { padding: 0 0 0 16pt; } .title { margin-top: 14pt; @BOLD@ } .stamp { z-index: 2; }
"""
TITLES = {
    "complaint": "COMPLAINT FOR DAMAGES|COMPLAINT|AMENDED COMPLAINT FOR PERSONAL INJURIES|COMPLAINT FOR MONIES DUE|COMPLAINT FOR UNLAWFUL DETAINER",
    "answer": "ANSWER AND AFFIRMATIVE DEFENSES|{D} ANSWER TO COMPLAINT|ANSWER, AFFIRMATIVE DEFENSES AND COUNTERCLAIM|ANSWER OF {right}",
    "motion": """
{D} MOTION FOR SUMMARY JUDGMENT|MOTION FOR DEFAULT JUDGMENT|{P} MOTION TO COMPEL DISCOVERY|{P} RESPONSE TO {D} MOTION FOR SUMMARY JUDGMENT
MOTION TO AMEND CASE SCHEDULE
{D} CR 12(b)(6) MOTION TO DISMISS|REPLY IN SUPPORT OF MOTION TO COMPEL|MOTION FOR ORDER OF DEFAULT|{P} MOTIONS IN LIMINE""",
    "notice": """
NOTICE OF APPEARANCE|NOTE FOR MOTION DOCKET|NOTICE OF ASSOCIATION OF COUNSEL|CONFIRMATION OF SERVICE
NOTICE OF WITHDRAWAL AND SUBSTITUTION OF COUNSEL|JURY DEMAND
NOTICE OF INTENT TO WITHDRAW|{P} DISCLOSURE OF PRIMARY WITNESSES|NOTICE OF SETTLEMENT|REQUEST FOR TRIAL DE NOVO""",
    "stipulation": "STIPULATION AND ORDER OF DISMISSAL|STIPULATION AND AGREED ORDER CONTINUING TRIAL DATE",
    "declaration": "DECLARATION OF {someone}|DECLARATION OF {someone} IN SUPPORT OF MOTION FOR DEFAULT|DECLARATION OF SERVICE|DECLARATION OF MAILING",
    "order": "ORDER GRANTING {D} MOTION FOR SUMMARY JUDGMENT|ORDER OF DEFAULT|JUDGMENT|ORDER ON {P} MOTION TO COMPEL|[PROPOSED] ORDER OF DISMISSAL",
}
PLACE = desk.Place(
    ("Pacific Avenue", "South Yakima Avenue", "Tacoma Avenue South", "Commerce Street", "Bridgeport Way West"),
    ("Tacoma, Washington 98402", "Tacoma, WA 98405", "University Place, WA 98466", "Puyallup, WA 98371"),
    "253",
    (", WSBA No. {}", ", WSBA #{}", " WSBA #{}"),
)


def draw(m: Matter) -> str:
    look = desk.look(m, "Liberation Serif", "Liberation Serif", "Liberation Sans", leads=(2.0, 2.0, 1.5), sign=2.6)
    house = desk.office(m, PLACE)
    css = look + desk.fill(CSS, **_foot(m, house))
    state = m.dice(
        "IN THE SUPERIOR COURT OF THE STATE OF WASHINGTON<br>IN AND FOR THE COUNTY OF PIERCE",
        "SUPERIOR COURT OF WASHINGTON<br>FOR PIERCE COUNTY",
        "SUPERIOR COURT OF THE STATE OF WASHINGTON<br>COUNTY OF PIERCE",
        "IN THE SUPERIOR COURT OF THE STATE OF WASHINGTON<br>FOR THE COUNTY OF PIERCE",
    )
    said = desk.opening(
        m, "COMES NOW {who} and {state} as follows:", "{who} {state}:", "{who} hereby {state} as follows:"
    )
    end = desk.ending(
        m,
        house,
        m.dice("Superior Court Judge", "JUDGE OF THE SUPERIOR COURT", "JUDGE/COURT COMMISSIONER"),
        "via the LINX e-service system and electronic mail",
    )
    top = desk.portal(
        m,
        "left: 0; top: -0.5in; text-align: center; font: bold 8pt/1.3 'Liberation Sans';",
        "E-FILED",
        "IN COUNTY CLERK'S OFFICE",
        "PIERCE COUNTY, WASHINGTON",
        f"{m.filed.on:%B %d %Y} {m.filed.time}" if m.filed else "",
        m.clerk.upper(),
        "COUNTY CLERK",
        f"NO: {m.number.caption}",
    )
    stamp = stamps.rubber(m, "boxed", "clock", right="4.3in", top="-0.4in", wide="2in")
    return sheet(css + stamps.RUBBER, f"{top}{stamp}<p class=court>{state}</p>{_caption(m)}{said}{desk.body(m)}{end}")


def _foot(m: Matter, house: desk.Office) -> dict[str, str]:
    """The styles' values: what stands at the foot, who hears it, where the first line is."""
    short = pieces.running(m.title, 96)
    page = m.dice(' - " counter(page)', ' - Page " counter(page) " of " counter(pages)', '\\A Page " counter(page)')
    firm = "\\A ".join(line.replace('"', "'") for line in (house.firm or house.names[0], *house.where, house.phone))
    heard = f"The Honorable {m.judge}"
    if m.kind == "motion":
        heard += f"\\A Hearing Date: {m.hearing:%B} {m.hearing.day}, {m.hearing.year}\\A Time: {m.hour}"
    shown = m.rng.random() < 0.5
    return {
        "TOP": "1.1",
        "LINES": desk.numbered(26, 24, 11) if m.rng.random() < 0.7 else "",
        "SAID": f'"{short}{page}' if m.rng.random() < 0.8 else '"Page " counter(page)',
        "FIRM": f'"{firm}"',
        "JUDGE": f'"{heard}"' if shown else '""',
        "HEAVY": m.dice("font-weight: bold;", "", ""),
        "DOWN": "66" if m.filed else m.dice("30", "0", "60"),
        "BOLD": m.dice("font-weight: bold;", "", "font-weight: bold; text-align: center;"),
    }


def _caption(m: Matter) -> str:
    upper, state = m.rng.random() < 0.75, m.dice("", "", "Washington")
    left, right = (cast.told(m, side, upper=upper, state=state) for side in (m.left, m.right))
    stop = m.dice("v.", "vs.", "v.")
    sides = f"{left},<p class=role>{m.left_role},</p>{stop}<p style='margin-top: 7pt'>{right},</p><p class=role style='margin-bottom: 0'>{m.right_role}.</p>"
    number = f"{m.dice('NO. ', 'No. ', 'Cause No. ', 'NO. ', 'CASE NO. ')}{m.number.caption}"
    return f"<table class=caption><tr><td class=sides>{sides}</td><td class=about>{number}<p class=title>{esc(m.title)}</p></td></tr></table>"


LAYOUT = Layout(
    name="tacoma footed",
    courts=("us/wa/pierce-superior",),
    nature="plain civil",
    kinds=("complaint", "answer", "motion", "motion", "notice", "notice", "stipulation", "declaration", "order"),
    filed=("e-filed", "e-filed", "e-filed", "rubber", "none"),
    draw=draw,
    sides=cast.sides("Plaintiff", "Defendant", "City of Tacoma", "Pierce County", "Tacoma School District No. 10"),
    titled=cast.entitled(TITLES),
    recast=cast.shortened,
)
