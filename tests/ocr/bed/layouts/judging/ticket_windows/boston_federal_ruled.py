"""A paper of the District of Massachusetts: the court in two centred lines, the sides in a cell ruled at its right and foot, the number beside."""

from html import escape as esc

from tests.ocr.bed import stamps
from tests.ocr.bed.layouts.judging.ticket_windows import cast, desk
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet

CSS = """
@page { margin: 1in; @top-center { content: @OVER@; font: 9pt 'Liberation Sans'; color: @INK@; white-space: pre; width: 6.5in; }
  @bottom-center { content: @FOOT@; font: 10pt 'Liberation Serif'; } }
.court { text-align: center; @HEAVY@ line-height: 1.25; margin-bottom: 14pt; } .caption { width: 100%; line-height: 1.2; margin-bottom: 16pt; @WHOLE@ }
.sides { width: 3.3in; border-right: 0.8pt solid; border-bottom: 0.8pt solid; padding: 8pt 8pt 8pt 0; } .role { margin: 8pt 0 8pt 1.4in; }
.caption td.about { vertical-align: middle; padding-left: 0.3in; } .about p { margin-bottom: 8pt; }
.title { text-align: center; font-weight: bold; @LINE@ margin: 4pt 0.4in 14pt; line-height: 1.25; }
"""
TITLES = {
    "complaint": """
COMPLAINT AND JURY DEMAND|COMPLAINT|CLASS ACTION COMPLAINT AND DEMAND FOR JURY TRIAL|FIRST AMENDED COMPLAINT|COMPLAINT FOR PATENT INFRINGEMENT
VERIFIED COMPLAINT FOR INJUNCTIVE AND DECLARATORY RELIEF""",
    "answer": "ANSWER AND AFFIRMATIVE DEFENSES OF {right}|{D} ANSWER TO {P} COMPLAINT AND JURY DEMAND|ANSWER TO AMENDED COMPLAINT",
    "motion": """
{D} MOTION TO DISMISS|{D} ASSENTED-TO MOTION FOR EXTENSION OF TIME TO RESPOND TO COMPLAINT|MEMORANDUM IN SUPPORT OF {D} MOTION TO DISMISS
{P} OPPOSITION TO {D} MOTION TO DISMISS|JOINT MOTION FOR ENTRY OF PROTECTIVE ORDER|MOTION FOR ADMISSION PRO HAC VICE OF {someone}
{P} MOTION FOR LEAVE TO FILE A REPLY BRIEF|{D} MOTION FOR SUMMARY JUDGMENT|ASSENTED-TO MOTION TO CONTINUE SCHEDULING CONFERENCE
{D} RESPONSE TO {P} STATEMENT OF UNDISPUTED MATERIAL FACTS""",
    "notice": """
NOTICE OF APPEARANCE|NOTICE OF REMOVAL|CORPORATE DISCLOSURE STATEMENT|JOINT STATEMENT PURSUANT TO LOCAL RULE 16.1|NOTICE OF WITHDRAWAL OF APPEARANCE
LOCAL RULE 16.1(d)(3) CERTIFICATION|NOTICE OF VOLUNTARY DISMISSAL|{D} INITIAL DISCLOSURES""",
    "stipulation": "STIPULATION OF DISMISSAL WITH PREJUDICE|JOINT STIPULATION OF DISMISSAL",
    "declaration": "DECLARATION OF {someone}|AFFIDAVIT OF {someone} IN SUPPORT OF {D} MOTION FOR SUMMARY JUDGMENT",
    "order": """
MEMORANDUM AND ORDER|ORDER|SCHEDULING ORDER|ORDER OF DISMISSAL|SETTLEMENT ORDER OF DISMISSAL|MEMORANDUM AND ORDER ON {D} MOTION TO DISMISS
JUDGMENT""",
}
PLACE = desk.Place(
    ("State Street", "Federal Street", "Boylston Street", "High Street", "Atlantic Avenue", "Main Street"),
    (
        "Boston, MA 02109",
        "Boston, Massachusetts 02110",
        "Boston, MA 02116",
        "Worcester, MA 01608",
        "Springfield, MA 01103",
    ),
    "617",
    (" (BBO #6{})", " (BBO No. 5{})", ", BBO# 6{}", " (Mass. Bar No. 6{})"),
)


def draw(m: Matter) -> str:
    look = desk.look(
        m, "Liberation Serif", "Liberation Serif", "Liberation Serif", "Noto Serif", leads=(1.4, 2.0, 2.0), sign=3.1
    )
    css = look + desk.fill(
        CSS,
        OVER=stamps.header(m),
        INK=m.dice("#000", "#10209a"),
        FOOT=m.dice("counter(page)", '""', "counter(page)"),
        HEAVY=m.dice("font-weight: bold;", "font-weight: bold;", ""),
        WHOLE=m.dice("border-top: 0.8pt solid;", "", ""),
        LINE=m.dice("text-decoration: underline;", "text-decoration: underline;", ""),
    )
    court = m.dice(
        "UNITED STATES DISTRICT COURT<br>DISTRICT OF MASSACHUSETTS",
        "UNITED STATES DISTRICT COURT<br>FOR THE DISTRICT OF MASSACHUSETTS",
    )
    house = desk.office(m, PLACE, word=m.dice("Attorneys", "Counsel"))
    said = desk.opening(m, "{who} hereby {state} as follows:", "{who} {state}:")
    closing = (
        m.dice("Respectfully submitted,", f"{m.filer[1].upper()},<br>By {m.dice('their', 'its')} attorneys,")
        if m.filer[0]
        else "Respectfully submitted,"
    )
    end = desk.ending(
        m,
        house,
        m.dice("United States District Judge", "UNITED STATES DISTRICT JUDGE", "United States Magistrate Judge"),
        "through the ECF system",
        closing=closing,
    )
    stamp = desk.inked(m, "boxed", "plain", "dater", top="-0.85in", room=0.7)
    return sheet(
        css + stamps.RUBBER,
        f"{stamp}<p class=court>{court}</p>{_caption(m)}<p class=title>{esc(m.title)}</p>{said}{desk.body(m)}{end}",
    )


def _caption(m: Matter) -> str:
    upper, state = m.rng.random() < 0.7, m.dice("", "", "Massachusetts")
    left, right = (cast.told(m, side, upper=upper, state=state) for side in (m.left, m.right))
    stop = m.dice("v.", "v.", "vs.")
    sides = f"{left},<p class=role>{m.left_role},</p>{stop}<p style='margin-top: 8pt'>{right},</p><p class=role style='margin-bottom: 0'>{m.right_role}.</p>"
    number = f"<p>{m.dice('Civil Action No.', 'Civil Action No.:', 'C.A. No.', 'Case No.', 'CIVIL ACTION NO.')} {m.number.caption}</p>"
    more = (
        "<p>Leave to file granted on " + f"{m.dated.month}/{m.dated.day}/{m.dated.year}</p>"
        if m.kind == "motion" and m.rng.random() < 0.15
        else ""
    )
    asked = (
        f"<p>{m.dice('JURY TRIAL DEMANDED', 'ORAL ARGUMENT REQUESTED')}</p>"
        if m.kind in ("complaint", "motion") and m.rng.random() < 0.15
        else ""
    )
    return (
        f"<table class=caption><tr><td class=sides>{sides}</td><td class=about>{number}{more}{asked}</td></tr></table>"
    )


LAYOUT = Layout(
    name="boston federal ruled",
    courts=("us/fed/d-mass",),
    nature="plain civil",
    kinds=("complaint", "answer", "motion", "motion", "motion", "notice", "stipulation", "declaration", "order"),
    filed=("header", "header", "header", "header", "rubber", "none"),
    draw=draw,
    sides=cast.sides(
        "Plaintiff",
        "Defendant",
        "City of Worcester",
        "Town of Framingham",
        "Commissioner of Social Security",
        lend=False,
    ),
    titled=cast.entitled(TITLES),
    recast=cast.shortened,
)
