"""A paper in the District of Colorado: number at the left under the court, the sides without any column, the title between rules."""

from html import escape as esc

from tests.ocr.bed import pieces, stamps
from tests.ocr.bed.layouts.national_bar import parties
from tests.ocr.bed.layouts.national_bar.setting import prose
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet

CSS = """
@page { margin: 1in; @top-center { content: HEADER; font: 9pt 'Liberation Sans'; } @bottom-center { content: counter(page); font: 10pt 'FACE'; } }
body { font: SIZE 'FACE'; line-height: 1.2; } .court { text-align: center; WEIGHT } .number { margin: 16pt 0 14pt; }
.in { margin: 11pt 0 11pt 0.5in; } .bar { border-top: RULE; margin-top: 14pt; }
.title { text-align: center; font-weight: bold; margin: 9pt 0.3in; } .under { border-top: RULE; margin-bottom: 16pt; }
"""
TITLES = {
    "complaint": (
        "COMPLAINT AND JURY DEMAND",
        "FIRST AMENDED COMPLAINT AND JURY DEMAND",
        "PRISONER COMPLAINT",
        "CLASS AND COLLECTIVE ACTION COMPLAINT WITH JURY DEMAND",
    ),
    "answer": (
        "ANSWER TO AMENDED COMPLAINT AND JURY DEMAND",
        "ANSWER AND AFFIRMATIVE DEFENSES",
        "DEFENDANT'S ANSWER, COUNTERCLAIMS AND JURY DEMAND",
    ),
    "motion": (
        "UNOPPOSED MOTION FOR EXTENSION OF TIME TO RESPOND TO COMPLAINT",
        "PARTIAL MOTION TO DISMISS PURSUANT TO FED. R. CIV. P. 12(b)(1) AND 12(b)(6)",
        "COMBINED MOTION AND BRIEF FOR SUMMARY JUDGMENT",
        "MOTION TO RESTRICT ACCESS TO DOCUMENTS UNDER D.C.COLO.LCivR 7.2",
        "MOTION TO STAY DISCOVERY PENDING RULING ON QUALIFIED IMMUNITY",
        "RESPONSE IN OPPOSITION TO {right}'S MOTION TO DISMISS",
        "JOINT MOTION TO AMEND SCHEDULING ORDER",
    ),
    "order": (
        "ORDER ON MOTION TO DISMISS",
        "ORDER ADOPTING MAGISTRATE JUDGE'S RECOMMENDATION",
        "ORDER DIRECTING PLAINTIFF TO CURE DEFICIENCIES",
        "MINUTE ORDER",
        "ORDER SETTING SCHEDULING/PLANNING CONFERENCE",
        "RECOMMENDATION OF UNITED STATES MAGISTRATE JUDGE",
    ),
    "notice": (
        "ENTRY OF APPEARANCE OF COUNSEL",
        "NOTICE OF RELATED CASES",
        "STIPULATED NOTICE OF DISMISSAL WITH PREJUDICE",
    ),
}
BODIES = (
    "City and County of Denver",
    "Board of County Commissioners of El Paso County",
    "Colorado Department of Corrections",
    "Adams 12 Five Star Schools",
    "City of Aurora, Colorado",
    "Rocky Mountain Regional Transportation District",
)


def draw(m: Matter) -> str:
    face = m.dice("Liberation Sans", "Liberation Serif", "Liberation Serif", "Noto Sans")
    css = CSS.replace("FACE", face).replace("HEADER", stamps.header(m)).replace("SIZE", m.dice("12pt", "12pt", "13pt"))
    css = css.replace("RULE", m.dice("1pt solid", "1.5pt solid")).replace("WEIGHT", m.dice("", "font-weight: bold;"))
    css += prose(m.dice("2", "1.25", "1.9"), after=m.dice("0", "9pt"))
    court = pieces.rows("IN THE UNITED STATES DISTRICT COURT", "FOR THE DISTRICT OF COLORADO")
    judge = f"<br>{m.dice('Judge', 'Magistrate Judge', 'Senior Judge')} {esc(m.judge)}" if m.kind == "order" else ""
    label = m.dice("Civil Action No.", "Civil Action No.", "Civil Case No.", "Civil Action No.:")
    told = m.rng.random() < 0.55
    upper = m.rng.random() < 0.8
    head = f"<p class=court>{court}{judge}</p><p class=number>{label} {m.number.caption}</p>"
    sides = _side(m, sues=True, upper=upper, told=told) + "<p>v.</p><br>" + _side(m, sues=False, upper=upper, told=told)
    title = f"<div class=bar></div><p class=title>{esc(m.title)}</p><div class=under></div>"
    text = pieces.body(m, least=4, most=12, numbered=m.kind in ("complaint", "answer"))
    end = pieces.judge_signature(m) if m.kind == "order" else pieces.ending(m, *m.filer)
    stamp = stamps.rubber(m, "plain", "boxed", right="-0.75in", top="-0.9in")
    return sheet(css + stamps.RUBBER, stamp + head + sides + title + text + end)


def _side(m: Matter, *, sues: bool, upper: bool, told: bool) -> str:
    """A name a line, its role set in below them."""
    side, role = (m.left, m.left_role) if sues else (m.right, m.right_role)
    names = parties.listed(m, side, upper=upper, told=told, sues=sues)
    lines = [f"{name}, and" if at == len(names) - 2 else f"{name}," for at, name in enumerate(names)]
    return f"<p>{pieces.rows(*lines)}</p><p class=in>{role}{',' if sues else '.'}</p>"


LAYOUT = Layout(
    name="colorado civil action",
    courts=("us/fed/d-colo",),
    nature="civil",
    kinds=("complaint", "answer", "motion", "motion", "order", "notice"),
    filed=("header", "header", "rubber", "none"),
    draw=draw,
    own_titles=lambda kind: TITLES[kind],
    sides=parties.civil(BODIES),
)
