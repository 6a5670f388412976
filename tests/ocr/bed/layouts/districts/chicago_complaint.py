"""A paper in federal court in Chicago: court centred, a column of closing brackets, judges beneath the number, title below."""

from html import escape as esc

from tests.ocr.bed import pieces, stamps, words
from tests.ocr.bed.layouts.districts.look import STYLE, face, listed
from tests.ocr.bed.layouts.districts.sides import between
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet

CSS = """
@page { margin: 1in; @top-center { content: %s; font: 9pt 'Liberation Sans'; color: #1b2f9b; } @bottom-center { content: counter(page); } }
.court { text-align: center; %s line-height: 1.2; margin-bottom: 14pt; } .caption { width: 100%%; line-height: 1.17; }
.caption td { white-space: nowrap; } .sides { width: 3.2in; } .signs { width: 0.3in; padding-left: 4pt; } .about { padding-left: 0.15in; }
.title { text-align: center; font-weight: bold; margin: 18pt 0.4in 12pt; line-height: 1.2; %s }
"""
OWN = {
    "complaint": "COMPLAINT|CLASS ACTION COMPLAINT|FIRST AMENDED COMPLAINT|COMPLAINT AT LAW|COLLECTIVE AND CLASS ACTION COMPLAINT|VERIFIED COMPLAINT"
    "|COMPLAINT FOR DECLARATORY JUDGMENT|SECOND AMENDED COMPLAINT AND JURY DEMAND|COMPLAINT FOR VIOLATION OF CIVIL RIGHTS",
    "answer": "ANSWER TO COMPLAINT|{right}'S ANSWER AND AFFIRMATIVE DEFENSES TO FIRST AMENDED COMPLAINT|ANSWER AND COUNTERCLAIM",
    "motion": "DEFENDANT'S UNOPPOSED MOTION FOR EXTENSION OF TIME TO ANSWER OR OTHERWISE PLEAD|PLAINTIFF'S MOTION TO COMPEL"
    "|{right}'S RULE 12(b)(6) MOTION TO DISMISS|AGREED MOTION FOR ENTRY OF CONFIDENTIALITY ORDER|MOTION FOR ATTORNEY'S FEES"
    "|PLAINTIFF'S MOTION FOR DEFAULT JUDGMENT IN SUM CERTAIN|MOTION FOR LEAVE TO APPEAR PRO HAC VICE",
    "notice": "NOTICE OF MOTION|NOTIFICATION OF AFFILIATES|NOTICE OF PRESENTMENT|NOTICE OF DISMISSAL|RULE 26(f) REPORT|JOINT INITIAL STATUS REPORT",
    "brief": "MEMORANDUM OF LAW IN SUPPORT OF {right}'S MOTION TO DISMISS|LOCAL RULE 56.1 STATEMENT OF UNDISPUTED MATERIAL FACTS"
    "|PLAINTIFF'S RESPONSE IN OPPOSITION TO DEFENDANT'S MOTION TO TRANSFER|REPLY IN SUPPORT OF MOTION TO STAY DISCOVERY",
}


def draw(m: Matter) -> str:
    look = face(m, "Liberation Serif", "Liberation Serif", "Noto Serif", "DejaVu Serif", "Liberation Sans")
    state = m.dice("EASTERN DIVISION", "EASTERN DIVISION", "EASTERN DIVISION", "WESTERN DIVISION")
    first, place = (
        m.dice("IN THE UNITED STATES DISTRICT COURT", "UNITED STATES DISTRICT COURT"),
        m.court.district.upper(),
    )
    second = f"FOR THE {place}"
    court = pieces.rows(first, second, state)
    left = _sides(m, look.ems(2.85))
    caption = pieces.fence(left, ")", [""] * m.rng.randint(1, 3) + _about(m), more=m.rng.randint(0, 1))
    underlined = m.dice("", "text-decoration: underline;")
    css = CSS % (stamps.header(m), m.dice("font-weight: bold;", ""), underlined)
    greeting = f"<p class=p>{_opening(m)}</p>" if m.kind in ("complaint", "motion") else ""
    text = greeting + pieces.body(m, numbered=m.kind in ("complaint", "answer"))
    stamp = stamps.rubber(m, "boxed", "plain", "clock", right="-0.85in", top="-0.8in", wide="2.05in")
    page = f"{stamp}<div class=court>{court}</div>{caption}<p class=title>{esc(m.title)}</p>{text}"
    spacing = m.rng.choice((1.4, 1.8, 2.0))
    return sheet(css + STYLE + look.style(spacing) + stamps.RUBBER, page + pieces.ending(m, *m.filer))


def _sides(m: Matter, ems: float) -> list[str]:
    upper, described = m.rng.random() < 0.6, m.rng.random() < 0.3
    left, right = (
        pieces.wrapped(listed(m, side, upper=upper, described=described) + ",", ems) for side in (m.left, m.right)
    )
    inset, gap = "&emsp;" * m.rng.choice((3, 5, 7)), [""] * m.rng.choice((0, 1))
    v = "&emsp;" * m.rng.choice((1, 2, 4)) + m.dice("v.", "v.", "vs.")
    return [*left, "", f"{inset}{m.left_role},", *gap, v, *gap, *right, "", f"{inset}{m.right_role}."]


def _about(m: Matter) -> list[str]:
    label = m.dice("Case No. ", "Case No.: ", "No. ", "Civil Action No. ", "CASE NO. ")
    lines = [f"{label}{m.number.caption}", ""]
    if m.rng.random() < 0.7:
        lines.append(m.dice("Judge ", "Hon. ", "Honorable ") + esc(m.judge))
        if m.rng.random() < 0.5:
            lines += ["", f"Magistrate Judge {esc(words.person(m.rng))}"]
    if m.kind in ("complaint", "answer") and m.rng.random() < 0.6:
        lines += [
            "",
            m.dice("JURY TRIAL DEMANDED", "Jury Trial Demanded", "JURY DEMAND", "<b>DEMAND FOR JURY TRIAL</b>"),
        ]
    return lines


def _opening(m: Matter) -> str:
    counsel, role = m.filer
    house = esc(counsel[0].firm)
    return f"NOW COMES the {role}, by and through {m.dice('its', 'their', 'the')} attorneys, {house}, and {m.dice('states', 'alleges')} as follows:"


LAYOUT = Layout(
    name="chicago complaint",
    courts=("us/fed/nd-ill",),
    nature="civil",
    kinds=("complaint", "complaint", "answer", "motion", "motion", "notice", "brief"),
    filed=("header", "header", "header", "rubber", "none"),
    draw=draw,
    sides=between("Plaintiff", "Defendant", "Illinois"),
    own_titles=lambda kind: tuple(OWN[kind].split("|")),
)
