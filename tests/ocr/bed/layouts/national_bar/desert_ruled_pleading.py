"""A paper in the District of Arizona: lines numbered at the left, counsel on top, the sides in a cell ruled below and at the right."""

from html import escape as esc

from tests.ocr.bed import pieces, stamps
from tests.ocr.bed.layouts.national_bar import parties
from tests.ocr.bed.layouts.national_bar.setting import prose
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import ruled, sheet

LINES = "\\A ".join(str(at) for at in range(1, 29))
CSS = """
@page { margin: 0.85in 0.6in 0.7in 1.45in; background: RULES; @top-center { content: HEADER; font: 9pt 'Liberation Sans'; }
  @left-top { content: "LINES"; white-space: pre; font: 12pt/24pt 'FACE'; text-align: right; padding-right: 0.32in; vertical-align: top; width: 1.4in; }
  @bottom-center { content: counter(page); font: 11pt 'FACE'; } }
body { font: SIZE/24pt 'FACE'; } .counsel, .caption { line-height: 1.16; }
.court { text-align: center; font-weight: bold; margin: 14pt 0 12pt; } .caption { width: 100%; margin-bottom: 12pt; } .caption td { width: 50%; }
.sides { padding: 3pt 8pt 6pt 0; EDGE } .about { padding: 3pt 0 0 14pt; } .in { margin: 9pt 0 9pt 1.1in; } .v { margin: 0 0 9pt 0.3in; }
.title { font-weight: bold; margin-top: 14pt; TURN } .more { margin-top: 10pt; }
"""
TITLES = {
    "complaint": (
        "COMPLAINT",
        "FIRST AMENDED COMPLAINT",
        "COMPLAINT (Jury Trial Demanded)",
        "VERIFIED COMPLAINT FOR INJUNCTIVE RELIEF",
    ),
    "answer": ("DEFENDANT'S ANSWER", "ANSWER AND COUNTERCLAIM", "{right}'S ANSWER TO FIRST AMENDED COMPLAINT"),
    "motion": (
        "MOTION FOR SUMMARY JUDGMENT",
        "MOTION TO DISMISS FOR LACK OF PERSONAL JURISDICTION",
        "STIPULATED MOTION TO EXTEND DISPOSITIVE MOTION DEADLINE (Second Request)",
        "MOTION TO SUPPRESS AND REQUEST FOR EVIDENTIARY HEARING",
        "REPLY IN SUPPORT OF MOTION FOR LEAVE TO AMEND",
        "CONTROVERTING STATEMENT OF FACTS",
        "MOTION TO ALLOW ELECTRONIC FILING BY A PARTY APPEARING WITHOUT AN ATTORNEY",
    ),
    "order": ("ORDER", "ORDER AND JUDGMENT", "RULE 16 SCHEDULING ORDER", "REPORT AND RECOMMENDATION"),
    "notice": (
        "NOTICE OF SERVICE OF DISCOVERY",
        "NOTICE OF SETTLEMENT",
        "NOTICE OF CHANGE OF FIRM AFFILIATION",
        "CORPORATE DISCLOSURE STATEMENT",
    ),
    "stipulation": (
        "JOINT CASE MANAGEMENT REPORT",
        "STIPULATION FOR DISMISSAL WITH PREJUDICE",
        "STIPULATED PROTECTIVE ORDER",
    ),
}
BODIES = (
    "City of Phoenix",
    "Maricopa County",
    "Arizona Board of Regents",
    "Pima County Community College District",
    "Salt River Project Agricultural Improvement and Power District",
    "State of Arizona",
)
PLACE = {"2": "Phoenix, Arizona 85004", "3": "Prescott, Arizona 86301", "4": "Tucson, Arizona 85701"}


def draw(m: Matter) -> str:
    face = m.dice("Liberation Serif", "Liberation Serif", "Noto Serif", "DejaVu Serif Condensed")
    size = m.dice("13pt", "12pt", "12.5pt") if face == "Liberation Serif" else "11pt"
    rules = ruled(1.28, 1.32, 8.05, left=1.45, top=0.85) if m.rng.random() < 0.5 else ruled(1.3, left=1.45, top=0.85)
    edge = m.dice("border-right: 0.9pt solid; border-bottom: 0.9pt solid;", "", "border-bottom: 0.9pt solid;")
    css = CSS.replace("FACE", face).replace("HEADER", stamps.header(m)).replace("SIZE", size).replace("LINES", LINES)
    css = css.replace("RULES", rules).replace("EDGE", edge).replace("TURN", m.dice("", "text-align: center;"))
    css += prose("24pt", justify=m.rng.random() < 0.5)
    counsel = ""
    if m.kind != "order":
        lines = pieces.counsel(m, *m.filer, city=PLACE[m.number.header[0]], upper=False, emails=m.rng.random() < 0.5)
        counsel = f"<p class=counsel>{pieces.rows(*lines)}</p>"
    court = f"<p class=court>{pieces.rows('IN THE UNITED STATES DISTRICT COURT', 'FOR THE DISTRICT OF ARIZONA')}</p>"
    text = pieces.body(m, least=3, most=11, numbered=m.kind in ("complaint", "answer"))
    end = pieces.judge_signature(m) if m.kind == "order" else pieces.ending(m, *m.filer)
    stamp = stamps.rubber(m, "boxed", "plain", right="0", top="-0.35in", wide="2.1in")
    return sheet(css + stamps.RUBBER, stamp + counsel + court + _caption(m) + text + end)


def _caption(m: Matter) -> str:
    upper, told = m.rng.random() < 0.25, m.rng.random() < 0.7
    left = parties.joined(parties.listed(m, m.left, upper=upper, told=told, sues=True))
    right = parties.joined(parties.listed(m, m.right, upper=upper, told=told, sues=False))
    sides = f"<p>{esc(left)},</p><p class=in>{m.left_role},</p><p class=v>{m.dice('v.', 'vs.')}</p>"
    sides += f"<p>{esc(right)},</p><p class=in>{m.right_role}.</p>"
    label = "" if m.number.caption.startswith("MDL") else m.dice("No. ", "Case No. ", "No.: ", "NO. ")
    more = (
        m.dice("", f"(Assigned to the Hon. {esc(m.judge)})", "(Oral Argument Requested)") if m.kind != "order" else ""
    )
    about = f"<p>{label}{m.number.caption}</p><p class=title>{esc(m.title)}</p><p class=more>{more}</p>"
    return f"<table class=caption><tr><td class=sides>{sides}</td><td class=about>{about}</td></tr></table>"


LAYOUT = Layout(
    name="desert ruled pleading",
    courts=("us/fed/d-ariz",),
    nature="civil",
    kinds=("complaint", "answer", "motion", "motion", "order", "notice", "stipulation"),
    filed=("header", "header", "rubber", "none"),
    draw=draw,
    own_titles=lambda kind: TITLES[kind],
    sides=parties.civil(BODIES),
)
