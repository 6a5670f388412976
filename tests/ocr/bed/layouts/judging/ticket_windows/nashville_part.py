"""A Tennessee chancery paper: the court and its part centred, sides and number on both sides of a column of brackets, the title below."""

from html import escape as esc

from tests.ocr.bed import pieces, stamps
from tests.ocr.bed.layouts.judging.ticket_windows import cast, desk
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet

CSS = """
@page { margin: 1in; @bottom-center { content: @FOOT@; font: 10pt 'Liberation Serif'; } }
.court { text-align: center; line-height: 1.25; @HEAVY@ margin-bottom: 16pt; } .caption { line-height: 1.2; width: 100%; margin-bottom: 14pt; }
.sides { width: 3.2in; } .signs { width: 0.5in; text-align: center; } .caption td.about { vertical-align: middle; }
.title { text-align: center; font-weight: bold; @LINE@ margin: 10pt 0.5in 14pt; line-height: 1.25; @RULES@ }
"""
TITLES = {
    "complaint": """
COMPLAINT|VERIFIED COMPLAINT FOR DECLARATORY JUDGMENT AND INJUNCTIVE RELIEF|COMPLAINT FOR BREACH OF CONTRACT|PETITION FOR JUDICIAL REVIEW
COMPLAINT TO QUIET TITLE|AMENDED COMPLAINT|COMPLAINT ON SWORN ACCOUNT""",
    "answer": "ANSWER|ANSWER OF {right}|ANSWER AND COUNTER-COMPLAINT|ANSWER OF {right} TO AMENDED COMPLAINT",
    "motion": """
MOTION TO DISMISS|{D} MOTION FOR SUMMARY JUDGMENT|{P} MOTION FOR DEFAULT JUDGMENT|{P} RESPONSE IN OPPOSITION TO MOTION TO DISMISS
STATEMENT OF UNDISPUTED MATERIAL FACTS IN SUPPORT OF {D} MOTION FOR SUMMARY JUDGMENT|MOTION TO COMPEL DISCOVERY|MOTION TO ALTER OR AMEND JUDGMENT
MEMORANDUM OF LAW IN SUPPORT OF {P} APPLICATION FOR TEMPORARY INJUNCTION|JOINT MOTION TO CONTINUE""",
    "notice": """
NOTICE OF APPEARANCE|NOTICE OF HEARING|NOTICE OF DEPOSITION OF {someone}|NOTICE OF FILING|NOTICE OF VOLUNTARY NONSUIT|NOTICE OF APPEAL
NOTICE OF SERVICE OF {P} FIRST SET OF INTERROGATORIES""",
    "declaration": "AFFIDAVIT OF {someone}|DECLARATION OF {someone}",
    "order": """
ORDER|AGREED ORDER|ORDER GRANTING MOTION TO DISMISS|MEMORANDUM AND ORDER|SCHEDULING ORDER|AGREED ORDER OF DISMISSAL|FINAL JUDGMENT|FINAL ORDER
AGREED SCHEDULING ORDER|ORDER OF COMPROMISE AND DISMISSAL WITH PREJUDICE""",
}
PLACE = desk.Place(
    ("Commerce Street", "Church Street", "West End Avenue", "Third Avenue North", "Woodmont Boulevard"),
    ("Nashville, TN 37203", "Nashville, Tennessee 37219", "Brentwood, TN 37027", "Franklin, Tennessee 37064"),
    "615",
    (" (BPR No. {})", " (#0{})", ", BPR #{}", " (TN BPR # {})", ", No. {}"),
)


def draw(m: Matter) -> str:
    look = desk.look(m, "Liberation Serif", "Liberation Serif", "Noto Serif", leads=(1.4, 2.0, 2.0), sign=3.0)
    css = look + desk.fill(
        CSS,
        FOOT=m.dice("counter(page)", '""', "counter(page)"),
        HEAVY=m.dice("font-weight: bold;", "font-weight: bold;", ""),
        LINE=m.dice("text-decoration: underline;", "", ""),
        RULES=m.dice("border-top: 0.8pt solid; border-bottom: 0.8pt solid; padding: 5pt 0;", "", ""),
    )
    part = m.number.caption.rpartition("-")[2]
    court = m.dice(
        "IN THE CHANCERY COURT FOR DAVIDSON COUNTY, TENNESSEE<br>TWENTIETH JUDICIAL DISTRICT AT NASHVILLE",
        "IN THE CHANCERY COURT FOR THE STATE OF TENNESSEE<br>TWENTIETH JUDICIAL DISTRICT, DAVIDSON COUNTY",
        "IN THE CHANCERY COURT OF DAVIDSON COUNTY, TENNESSEE",
    )
    court += m.dice(f"<br>PART {part}", f", PART {part}", "")
    house = desk.office(m, PLACE)
    said = desk.opening(
        m,
        "Comes now the {who} and for cause of action {state}:",
        "COMES NOW, {who} and {state} as follows:",
        "{who} {state}:",
    )
    end = desk.ending(
        m, house, m.dice("CHANCELLOR", f"CHANCELLOR, PART {part}", "Chancellor"), "via U.S. Mail, postage prepaid,"
    )
    if m.kind == "order":
        end += f"<div class=signed>APPROVED FOR ENTRY:<br><br>/s/ {esc(house.signer)}<br>{pieces.rows(*house.lines())}<br>{esc(house.speaks)}</div>"
    top = desk.portal(
        m,
        "right: -0.55in; top: -0.75in; text-align: center; font: bold 8pt/1.2 'Liberation Sans';",
        "E-FILED",
        f"{desk.day(m)} {desk.hour(m)}",
        "CLERK & MASTER",
        "DAVIDSON CO. CHANCERY CT.",
    )
    stamp = desk.inked(m, "clock", "plain", top="-0.75in", room=0.45)
    head = f"{top}{stamp}<p class=court>{court}</p>{_caption(m)}<p class=title>{esc(m.title)}</p>"
    return sheet(css + stamps.RUBBER, f"{head}{said}{desk.body(m)}{end}")


def _caption(m: Matter) -> str:
    upper, bold = m.rng.random() < 0.7, m.rng.random() < 0.35
    left, right = (pieces.wrapped(cast.bare(cast.told(m, side, upper=upper)) + ",", 18.5) for side in (m.left, m.right))
    heavy = "<b>{}</b>" if bold else "{}"
    inset = "&emsp;" * m.rng.choice((3, 5))
    left, right = ([heavy.format(esc(line, quote=False)) for line in side] for side in (left, right))
    sides = [
        *left,
        "",
        f"{inset}{m.left_role},",
        "",
        m.dice("v.", "vs.", "v."),
        "",
        *right,
        "",
        f"{inset}{m.right_role}.",
    ]
    number = f"{m.dice('Case No.', 'No.', 'CASE NO.', 'Docket No.', 'Case No.:')} {m.number.caption}"
    more = (
        ["", m.dice("JURY DEMAND", "JURY TRIAL DEMANDED")]
        if m.kind in ("complaint", "answer") and m.rng.random() < 0.3
        else []
    )
    high = (len(sides) - 1) // 2
    return pieces.fence(sides, m.dice(")", ")", "]", ")"), [*[""] * high, number, *more], more=0)


LAYOUT = Layout(
    name="nashville part",
    courts=("us/tn/davidson-chancery",),
    nature="plain civil",
    kinds=("complaint", "answer", "motion", "motion", "notice", "declaration", "order", "order"),
    filed=("e-filed", "e-filed", "rubber", "rubber", "none"),
    draw=draw,
    sides=cast.sides(
        "Plaintiff",
        "Defendant",
        "Metropolitan Government of Nashville and Davidson County",
        "Tennessee Department of Health",
        "State of Tennessee",
    ),
    titled=cast.entitled(TITLES),
    recast=cast.shortened,
)
