"""A paper in the Northern District of Illinois: court with its division, a column of brackets, number and judges beside it, title below."""

from html import escape as esc

from tests.ocr.bed import pieces, stamps
from tests.ocr.bed.layouts.national_bar import parties
from tests.ocr.bed.layouts.national_bar.setting import prose
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.words import person

CSS = """
@page { margin: 1in; @top-center { content: HEADER; font: 9pt 'Liberation Sans'; } @bottom-center { content: counter(page); font: 11pt 'FACE'; } }
body { font: SIZE 'FACE'; line-height: 1.18; } .court { text-align: center; font-weight: bold; margin-bottom: 16pt; }
.caption td { white-space: nowrap; } .sides { width: 3.15in; } .signs { width: 0.4in; }
.title { text-align: center; font-weight: bold; margin: 20pt 0.4in 16pt; LINE }
"""
TITLES = {
    "complaint": (
        "COMPLAINT",
        "SECOND AMENDED COMPLAINT",
        "CLASS ACTION COMPLAINT",
        "COMPLAINT FOR PATENT INFRINGEMENT",
    ),
    "answer": (
        "{right}'S ANSWER TO COMPLAINT AND AFFIRMATIVE DEFENSES",
        "ANSWER TO PLAINTIFF'S FIRST AMENDED COMPLAINT",
        "ANSWER AND COUNTERCLAIM FOR DECLARATORY JUDGMENT",
    ),
    "motion": (
        "MOTION TO DISMISS COUNTS II AND IV",
        "AGREED MOTION FOR ENTRY OF CONFIDENTIALITY ORDER",
        "MOTION FOR LEAVE TO APPEAR PRO HAC VICE",
        "{left}'S MOTION TO COMPEL RESPONSES TO FIRST SET OF INTERROGATORIES",
        "MOTION FOR ATTORNEY REPRESENTATION",
        "LOCAL RULE 56.1(a)(2) STATEMENT OF MATERIAL FACTS",
        "MEMORANDUM IN SUPPORT OF MOTION TO TRANSFER VENUE",
    ),
    "order": (
        "MEMORANDUM OPINION AND ORDER",
        "ORDER",
        "AGREED CONFIDENTIALITY ORDER",
        "ORDER OF DISMISSAL",
        "RULE 16(b) SCHEDULING ORDER",
    ),
    "notice": (
        "NOTICE OF MOTION",
        "NOTICE OF REMOVAL",
        "NOTICE OF PRESENTMENT OF MOTION",
        "NOTICE OF FILING",
        "LOCAL RULE 3.2 NOTIFICATION AS TO AFFILIATES",
    ),
    "stipulation": (
        "JOINT INITIAL STATUS REPORT",
        "STIPULATION TO DISMISS",
        "JOINT RULE 26(f) REPORT AND PROPOSED DISCOVERY PLAN",
    ),
}
BODIES = (
    "City of Chicago",
    "Board of Education of the City of Chicago",
    "County of Cook, Illinois",
    "Village of Bolingbrook",
    "Wexford Health Sources, Inc.",
    "Chicago Transit Authority",
    "National Railroad Passenger Corporation",
)


def draw(m: Matter) -> str:
    face, small = m.rng.choice((("Liberation Serif", 1.0), ("Liberation Serif", 1.0), ("DejaVu Serif Condensed", 0.9)))
    size, ems = (("12pt", 16.8), ("13pt", 15.4))[m.rng.random() < 0.3]
    css = CSS.replace("FACE", face).replace("HEADER", stamps.header(m)).replace("SIZE", size)
    css = css.replace("LINE", m.dice("", "text-decoration: underline;"))
    css += prose(m.dice("2", "2", "1.5"), after=m.dice("0", "6pt"), justify=m.rng.random() < 0.4)
    division = "WESTERN DIVISION" if m.number.header.startswith("3") else "EASTERN DIVISION"
    lines = ("UNITED STATES DISTRICT COURT", "NORTHERN DISTRICT OF ILLINOIS")
    if m.rng.random() < 0.7:
        lines = ("IN THE UNITED STATES DISTRICT COURT", "FOR THE NORTHERN DISTRICT OF ILLINOIS")
    left = _sides(m, ems * small)
    caption = pieces.fence(left, ")", _about(m, len(left)))
    text = _greeting(m) + pieces.body(m, least=4, most=13, numbered=m.kind in ("complaint", "answer"))
    end = pieces.judge_signature(m) if m.kind == "order" else pieces.ending(m, *m.filer)
    stamp = stamps.rubber(m, "dater", "plain", right="-0.8in", top="-0.8in")
    head = f"<p class=court>{pieces.rows(*lines, division)}</p>"
    return sheet(css + stamps.RUBBER, stamp + head + caption + f"<p class=title>{esc(m.title)}</p>" + text + end)


def _sides(m: Matter, ems: float) -> list[str]:
    upper, told = m.rng.random() < 0.75, m.rng.random() < 0.45
    between, inset = m.dice("v.", "v.", "vs."), "&emsp;" * m.rng.choice((4, 6))
    parts: list[str] = []
    for sues, side, role in ((True, m.left, f"{m.left_role},"), (False, m.right, f"{m.right_role}.")):
        run = parties.joined(parties.listed(m, side, upper=upper, told=told, sues=sues)) + ","
        parts += [
            *map(esc, pieces.wrapped(run, ems)),
            "",
            inset + role,
            "",
            *([f"&emsp;&emsp;{between}", ""] if sues else []),
        ]
    return parts[:-1]


def _about(m: Matter, high: int) -> list[str]:
    label = m.dice("Case No.", "No.", "Case No.:", "Civil Action No.")
    judges = [f"{m.dice('Judge', 'Hon.', 'Honorable')} {esc(m.judge)}"]
    if m.rng.random() < 0.5:
        judges += ["", f"Magistrate Judge {esc(person(m.rng))}"]
    if m.kind in ("complaint", "answer") and m.rng.random() < 0.6:
        judges += ["", m.dice("JURY TRIAL DEMANDED", "Jury Trial Demanded")]
    gap = [""] * max(0, high // 2 - 3)
    return [*gap, f"{label} {m.number.caption}", "", *judges]


def _greeting(m: Matter) -> str:
    if m.kind != "notice" or m.rng.random() < 0.4:
        return ""
    one = m.counsel_right[0]
    return f"<p>TO:&emsp;{esc(one.name)}, {esc(one.firm)}</p><br>"


LAYOUT = Layout(
    name="dearborn street suit",
    courts=("us/fed/nd-ill",),
    nature="civil",
    kinds=("complaint", "answer", "motion", "motion", "order", "notice", "stipulation"),
    filed=("header", "header", "rubber", "none"),
    draw=draw,
    own_titles=lambda kind: TITLES[kind],
    sides=parties.civil(BODIES),
)
