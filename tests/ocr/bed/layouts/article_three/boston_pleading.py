"""A civil paper of the District of Massachusetts."""

from html import escape as esc

from tests.ocr.bed import pieces, stamps
from tests.ocr.bed.layouts.article_three import banners, people
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.prose import long_date
from tests.ocr.bed.truth import Party

CSS = """
@page { margin: 1in; @top-center { content: %s; font: 9.5pt 'Liberation Sans'; } @bottom-center { content: %s; font: 10.5pt '%s'; } }
body { font: %spt/%s '%s'; } .court { text-align: center; line-height: 1.2; margin-bottom: %spt; %s }
.caption { line-height: 1.2; margin: 0 0 16pt; } .caption td { white-space: nowrap; } .sides { width: 3.2in; }
.signs { width: 0.3in; } .about { padding-left: 0.15in; vertical-align: middle; } .leave { text-align: center; font-weight: bold; margin-bottom: 10pt; }
.title { text-align: center; font-weight: bold; line-height: 1.2; margin: 8pt 0.6in 14pt; %s }
.h { text-align: center; font-weight: bold; text-decoration: underline; } .p { text-indent: 0.5in; margin-bottom: 8pt; }
.q { margin: 0 0.75in 10pt; line-height: 1.2; } .rows { margin: 0 auto 10pt; line-height: 1.2; } .rows td, .rows th { padding: 2pt 12pt; }
.r { text-align: right; } .sig, .service { line-height: 1.2; margin-top: 18pt; break-inside: avoid; } .by { margin: 14pt 0 0 3.1in; }
.exhibit { break-before: page; text-align: center; padding-top: 3in; font-size: 26pt; } .behind { break-before: page; }
"""
TITLES = {
    "complaint": "COMPLAINT AND JURY DEMAND|AMENDED COMPLAINT|CLASS ACTION COMPLAINT|VERIFIED COMPLAINT|THIRD PARTY COMPLAINT",
    "answer": "ANSWER AND JURY DEMAND|{right}'S ANSWER TO AMENDED COMPLAINT|ANSWER, AFFIRMATIVE DEFENSES, AND COUNTERCLAIM",
    "motion": """ASSENTED-TO MOTION TO EXTEND TIME TO RESPOND TO THE COMPLAINT|{right}'S MOTION TO DISMISS|MOTION TO IMPOUND
MEMORANDUM OF LAW IN SUPPORT OF {right}'S MOTION FOR SUMMARY JUDGMENT|MOTION FOR ADMISSION PRO HAC VICE
{left}'S OPPOSITION TO MOTION TO DISMISS|MOTION FOR ENTRY OF DEFAULT JUDGMENT""",
    "order": """MEMORANDUM AND ORDER|ORDER ON MOTION TO COMPEL|PROCEDURAL ORDER|ORDER OF DISMISSAL|SETTLEMENT ORDER OF DISMISSAL
MEMORANDUM AND ORDER ON DEFENDANTS' MOTION FOR SUMMARY JUDGMENT|NOTICE OF SCHEDULING CONFERENCE""",
    "stipulation": """JOINT STATEMENT PURSUANT TO LOCAL RULE 16.1(d)|STIPULATION OF DISMISSAL|STIPULATED PROTECTIVE ORDER
CONCISE STATEMENT OF UNDISPUTED MATERIAL FACTS PURSUANT TO L.R. 56.1|CERTIFICATION PURSUANT TO LOCAL RULE 16.1(d)(3)""",
}


def draw(m: Matter) -> str:
    font = m.dice("Liberation Serif", "Liberation Serif", "Noto Serif", "Liberation Mono")
    size = {"Liberation Serif": m.dice("12", "12", "13"), "Noto Serif": "11", "Liberation Mono": "10.5"}[font]
    css = CSS % (
        banners.over(m),
        m.dice("counter(page)", '"- " counter(page) " -"'),
        font,
        size,
        m.dice("1.4", "1.8", "2"),
        font,
        m.dice("12", "20"),
        m.dice("font-weight: bold;", ""),
        m.dice("text-decoration: underline;", ""),
    )
    court = pieces.rows(
        "UNITED STATES DISTRICT COURT", m.dice("DISTRICT OF MASSACHUSETTS", "FOR THE DISTRICT OF MASSACHUSETTS")
    )
    ems = 15.5 if font == "Liberation Serif" else 13.5
    order = m.kind == "order"
    leave = f"<p class=leave>LEAVE TO FILE GRANTED ON {long_date(m.prose.day()).upper()}</p>"
    said = leave if m.kind == "motion" and m.rng.random() < 0.3 else ""
    stamp = stamps.rubber(m, "boxed", "clock", right="-0.5in", top="-0.5in")
    end = pieces.judge_signature(m) if order else pieces.ending(m, *m.filer)
    text = pieces.body(m, least=3, most=10, numbered=m.kind in ("complaint", "answer"))
    title = f"<p class=title>{esc(m.title)}</p>"
    return sheet(css + stamps.RUBBER, f"{stamp}<p class=court>{court}</p>{_caption(m, ems)}{said}{title}{text}{end}")


def _caption(m: Matter, ems: float) -> str:
    upper, rule = m.rng.random() < 0.75, f"<span class=beside>{'_' * 36}</span>"
    left, right = _side(m, m.left, ems, upper=upper), _side(m, m.right, ems, upper=upper)
    inset = "&emsp;" * m.rng.choice((3, 5, 6))
    sides = [rule, "", *left, "", f"{inset}{m.left_role},", "", f"&emsp;&emsp;{m.dice('v.', 'v.', 'vs.')}", ""]
    sides += [*right, "", f"{inset}{m.right_role}.", rule]
    label = m.dice("Civil Action No.", "Civil Action No.:", "C.A. No.", "CIVIL ACTION NO.", "Case No.")
    about = [f"{label} {m.number.caption}"]
    if m.kind == "complaint":
        about += ["", m.dice("JURY TRIAL DEMANDED", "JURY TRIAL REQUESTED", "<b>JURY TRIAL DEMANDED</b>")]
    return pieces.fence(sides, ")", about, more=0)


def _side(m: Matter, side: tuple[Party, ...], ems: float, *, upper: bool) -> list[str]:
    return people.fitted(people.listed(m, side, upper=upper), ems)


LAYOUT = Layout(
    name="boston pleading",
    courts=("us/fed/d-mass",),
    nature="civil",
    kinds=("complaint", "answer", "motion", "motion", "order", "stipulation"),
    filed=("header", "header", "rubber", "none"),
    draw=draw,
    titled=people.entitled(TITLES),
    sides=people.civil,
)
