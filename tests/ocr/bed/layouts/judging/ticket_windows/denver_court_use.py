"""A Denver paper in the caption the Colorado rules prescribe: a ruled table of court, sides, counsel and number, the title in its last row."""

from html import escape as esc

from tests.ocr.bed import pieces, stamps
from tests.ocr.bed.layouts.judging.ticket_windows import cast, desk
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet

CSS = """
@page { margin: 1in; @bottom-@WHERE@ { content: @FOOT@; font: 10pt 'Liberation Serif'; } }
.caption { width: 100%; line-height: 1.2; margin-bottom: 14pt; font-size: @SMALL@pt; }
.caption > tbody > tr > td, .caption td { border: @WIDE@pt solid; padding: 3pt 6pt; }
.use { text-align: center; vertical-align: bottom; width: 2.05in; } .use p { margin-top: 8pt; @UP@ }
.filing { text-align: left; font-size: 9.5pt; line-height: 1.25; }
.sides { @DROP@ } .caption td.title { text-align: center; font-weight: bold; padding: 5pt 14pt; } .caption p { margin-bottom: 2pt; }
"""
TITLES = {
    "complaint": """
COMPLAINT|COMPLAINT AND JURY DEMAND|VERIFIED COMPLAINT|FIRST AMENDED COMPLAINT AND JURY DEMAND|COMPLAINT UNDER SIMPLIFIED CIVIL PROCEDURE
Complaint""",
    "answer": "ANSWER|ANSWER AND AFFIRMATIVE DEFENSES|{D} ANSWER TO COMPLAINT|ANSWER AND JURY DEMAND OF {right}|ANSWER AND COUNTERCLAIMS",
    "motion": """
MOTION FOR DEFAULT JUDGMENT PURSUANT TO C.R.C.P. 55(b)|{D} MOTION TO DISMISS PURSUANT TO C.R.C.P. 12(b)(5)|{P} MOTION FOR SUMMARY JUDGMENT
UNOPPOSED MOTION FOR EXTENSION OF TIME TO ANSWER OR OTHERWISE RESPOND TO COMPLAINT|{P} RESPONSE TO {D} MOTION TO DISMISS|MOTION FOR SUBSTITUTED SERVICE
FORTHWITH MOTION TO VACATE STATUS CONFERENCE|{D} REPLY IN SUPPORT OF MOTION FOR PROTECTIVE ORDER|STIPULATED MOTION TO DISMISS WITH PREJUDICE""",
    "notice": """
ENTRY OF APPEARANCE|NOTICE TO SET|NOTICE OF SETTLEMENT|{P} C.R.C.P. 26(a)(1) DISCLOSURES|PROPOSED CASE MANAGEMENT ORDER|NOTICE OF HEARING|JURY DEMAND
{D} DESIGNATION OF NONPARTIES AT FAULT|RETURN OF SERVICE|NOTICE OF WITHDRAWAL OF COUNSEL|{P} EXPERT DISCLOSURES|NOTICE OF DEPOSITION OF {someone}""",
    "declaration": """
AFFIDAVIT OF {someone}|AFFIDAVIT OF ATTORNEY FEES|DECLARATION OF {someone}
AFFIDAVIT OF {someone} IN SUPPORT OF MOTION FOR DEFAULT JUDGMENT""",
    "order": """
ORDER|ORDER RE: MOTION TO DISMISS|DELAY PREVENTION ORDER|PRETRIAL ORDER|ORDER GRANTING DEFAULT JUDGMENT|ORDER SETTING TRIAL
ORDER RE: {D} MOTION TO DISMISS""",
}
PLACE = desk.Place(
    ("17th Street", "Lawrence Street", "Sherman Street", "S. Ulster Street", "East Evans Avenue", "Broadway"),
    ("Denver, Colorado 80202", "Denver, CO 80203", "Greenwood Village, CO 80111", "Englewood, Colorado 80112"),
    "303",
    (", #{}", ", Atty. Reg. #{}", ", Atty. Reg. No. {}", " (#{})"),
)


def draw(m: Matter) -> str:
    look = desk.look(m, "Liberation Serif", "Liberation Serif", "Liberation Sans", leads=(1.2, 1.5, 2.0), sign=3.0)
    css = look + desk.fill(
        CSS,
        WHERE=m.dice("center", "right"),
        FOOT=m.dice("counter(page)", '""', '"Page " counter(page)'),
        SMALL=m.dice("11.5", "12", "11"),
        WIDE=m.dice("0.7", "1", "1.4"),
        UP=m.dice("font-weight: bold;", "", "font-weight: bold;"),
        DROP=m.dice("padding-top: 6pt;", ""),
    )
    house = desk.office(m, PLACE, word="Attorneys")
    said = desk.opening(
        m, "{who} hereby {state} as follows:", "{who} {state}:", "COMES NOW, {who} and {state} as follows:"
    )
    end = desk.ending(
        m,
        house,
        m.dice("District Court Judge", "DISTRICT COURT JUDGE", "Denver District Court Judge"),
        "via Colorado Courts E-Filing",
        full=False,
    )
    stamp = stamps.rubber(m, "boxed", "dater", right="0.05in", top="0.05in", wide="1.9in")
    return sheet(css + stamps.RUBBER, f"{_caption(m, house)}{stamp}{said}{desk.body(m)}{end}")


def _caption(m: Matter, house: desk.Office) -> str:
    court = m.dice(
        "DISTRICT COURT, CITY AND COUNTY OF DENVER, STATE OF COLORADO",
        "DISTRICT COURT, CITY AND COUNTY OF DENVER, COLORADO",
        "DISTRICT COURT, DENVER COUNTY, STATE OF COLORADO",
        "DENVER DISTRICT COURT, STATE OF COLORADO",
    )
    seat = m.dice(
        "1437 Bannock Street, Room 256<br>Denver, CO 80202",
        "1437 Bannock Street<br>Denver, Colorado 80202",
        "Court Address: 1437 Bannock St., Denver, CO 80202",
    )
    upper, state, heavy = m.rng.random() < 0.6, m.dice("", "", "Colorado"), m.dice("<b>{}</b>", "{}")
    left, right = (cast.told(m, side, upper=upper, state=state) for side in (m.left, m.right))
    many = m.rng.random() < 0.3
    one, other = ("Plaintiff(s)", "Defendant(s)") if many else (m.left_role, m.right_role)
    stop = m.dice("v.", "v.", "vs.")
    if m.rng.random() < 0.6:
        sides = f"<p>{heavy.format(one + ':')} {left}</p><p>{stop}</p><p>{heavy.format(other + ':')} {right}</p>"
    else:
        sides = f"<p>{heavy.format(one + ':')}</p><p>{left},</p><p>{stop}</p><p>{heavy.format(other + ':')}</p><p>{right}.</p>"
    blank = m.kind == "order" and m.rng.random() < 0.6
    lines = pieces.rows(*house.lines(firm_first=m.rng.random() < 0.4))
    head = m.dice(
        "Attorneys or Party Without Attorney:",
        "Attorney or Party Without Attorney (Name and Address):",
        house.speaks + ":",
    )
    counsel = "" if blank else f"<p><i>{esc(head)}</i></p>{lines}"
    use = m.dice("▲ COURT USE ONLY ▲", "COURT USE ONLY", "▲COURT USE ONLY▲")
    number = f"{m.dice('Case Number:', 'Case No.:', 'Case Number:', 'Case No.')} {m.number.caption}"
    room = m.rng.randint(203, 424)
    where = m.dice(
        f"Division: {room}&emsp;Courtroom: {room}",
        f"Ctrm.: {room}",
        f"Div.: {room} &emsp; Ctrm:",
        "Division/Courtroom:",
    )
    cells = (
        f"<tr><td>{court}<br>{seat}</td><td class=use rowspan=2>{_filing(m)}<p>{use}</p></td></tr><tr><td class=sides>{sides}</td></tr>"
        f"<tr><td>{counsel}</td><td style='vertical-align: top'><p class=n>{number}</p><br>{where}</td></tr>"
        f"<tr><td colspan=2 class=title>{esc(m.title)}</td></tr>"
    )
    return f"<table class=caption>{cells}</table>"


def _filing(m: Matter) -> str:
    """What the state's portal prints in the space for the court's use."""
    if not desk.came(m, "e-filed") or m.filed is None:
        return "<br>" * (9 if m.filed else 4)
    on = m.filed.on
    code = "".join(m.rng.choice("0123456789ABCDEF") for _ in range(13))
    lines = [
        f"DATE FILED: {on:%B} {on.day}, {on.year} {m.filed.time}",
        f"FILING ID: {code}",
        f"CASE NUMBER: {m.number.caption.replace(' ', '')}",
    ]
    return f"<div class=filing>{pieces.rows(*lines)}</div><br><br>"


LAYOUT = Layout(
    name="denver court use",
    courts=("us/co/denver-district",),
    nature="plain civil",
    kinds=("complaint", "answer", "motion", "motion", "notice", "notice", "declaration", "order"),
    filed=("e-filed", "e-filed", "e-filed", "rubber", "none"),
    draw=draw,
    sides=cast.sides("Plaintiff", "Defendant", "City and County of Denver", "Colorado Department of Transportation"),
    titled=cast.entitled(TITLES),
    recast=cast.shortened,
)
