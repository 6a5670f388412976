"""A paper of the federal court in Chicago: court, district and division centred, closing brackets, number and judge beside the sides."""

from html import escape as esc

from tests.ocr.bed import pieces, stamps
from tests.ocr.bed.layouts.plain_folder import captions, people
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet

CSS = """
@page { margin: 1in; @top-center { content: @HEAD@; font: 9pt 'Liberation Sans'; color: #1a3fb0; white-space: pre; }
  @bottom-center { content: counter(page); font: 11pt '@FONT@'; } }
body { font: @SIZE@pt/@LEAD@ '@FONT@'; } .court { text-align: center; line-height: 1.2; margin-bottom: 16pt; @HEAVY@ }
.caption { width: 100%; line-height: 1.2; } .caption td { white-space: nowrap; } .sides { width: 3.15in; } .signs { width: 0.35in; }
.title { text-align: center; font-weight: bold; margin: 20pt 0.5in 14pt; line-height: 1.2; @LINE@ } .p { text-indent: 0.5in; margin-bottom: @GAP@pt; }
.h { margin-bottom: 6pt; }
"""
TITLES = {
    "complaint": """
COMPLAINT|FIRST AMENDED COMPLAINT|CLASS ACTION COMPLAINT|COMPLAINT AND JURY DEMAND|NOTICE OF REMOVAL|SECOND AMENDED COMPLAINT""",
    "answer": """
{R} ANSWER AND AFFIRMATIVE DEFENSES TO {L} COMPLAINT|ANSWER TO FIRST AMENDED COMPLAINT|{right}'S ANSWER TO COMPLAINT AND AFFIRMATIVE DEFENSES
{L} ANSWER TO {R} COUNTERCLAIM""",
    "motion": """
{R} MOTION TO DISMISS UNDER RULE 12(b)(6)|{L} UNOPPOSED MOTION FOR EXTENSION OF TIME|AGREED MOTION FOR ENTRY OF CONFIDENTIALITY ORDER
MEMORANDUM IN SUPPORT OF {R} MOTION TO DISMISS|{L} RESPONSE IN OPPOSITION TO {R} MOTION FOR SUMMARY JUDGMENT|{L} MOTION TO COMPEL
{R} LOCAL RULE 56.1 STATEMENT OF UNDISPUTED MATERIAL FACTS|{R} REPLY IN SUPPORT OF MOTION FOR SUMMARY JUDGMENT|MOTION FOR LEAVE TO APPEAR PRO HAC VICE""",
    "notice": """
JOINT INITIAL STATUS REPORT|NOTICE OF PRESENTMENT OF MOTION|STIPULATION OF DISMISSAL WITH PREJUDICE|JOINT STATUS REPORT
{R} CORPORATE DISCLOSURE STATEMENT UNDER LOCAL RULE 3.2|NOTICE OF VOLUNTARY DISMISSAL|NOTICE OF APPEAL""",
    "order": "MEMORANDUM OPINION AND ORDER|ORDER|AGREED CONFIDENTIALITY ORDER|MEMORANDUM OPINION AND ORDER|JUDGMENT ORDER",
}


def draw(m: Matter) -> str:
    font = m.dice("Liberation Serif", "Liberation Serif", "Liberation Serif", "Noto Serif", "DejaVu Serif")
    size = {"Liberation Serif": m.rng.choice((12, 12, 13))}.get(font, 11)
    lead = m.dice("2", "2", "1.35")
    css = (
        CSS.replace("@HEAD@", stamps.header(m))
        .replace("@FONT@", font)
        .replace("@SIZE@", str(size))
        .replace("@LEAD@", lead)
    )
    css = css.replace("@HEAVY@", m.dice("font-weight: bold;", "font-weight: bold;", "")).replace(
        "@GAP@", "0" if lead == "2" else "9"
    )
    css = css.replace("@LINE@", m.dice("text-decoration: underline;", "", ""))
    first = m.dice(
        "IN THE UNITED STATES DISTRICT COURT", "UNITED STATES DISTRICT COURT", "IN THE UNITED STATES DISTRICT COURT"
    )
    seat = "WESTERN" if m.number.header.startswith("3") else "EASTERN"
    court = pieces.rows(first, f"{m.dice('FOR THE ', 'FOR THE ', '')}NORTHERN DISTRICT OF ILLINOIS", f"{seat} DIVISION")
    text = _opening(m) + pieces.body(m, least=4, most=10, numbered=m.kind in ("complaint", "answer"))
    inked = captions.inked(m, "boxed", "plain", top="-0.85in")
    head = f"{inked}<div class=court>{court}</div>{_caption(m, font, size)}<p class=title>{esc(m.title)}</p>"
    return sheet(captions.TEXT + css + stamps.RUBBER, head + text + captions.ending(m, "United States District Judge"))


def _caption(m: Matter, font: str, size: float) -> str:
    upper, state = m.rng.random() < 0.75, m.dice("", "", "Delaware")
    left, right = (
        captions.fitted(people.told(m, side, upper=upper, state=state) + ",", 2.9, font, size)
        for side in (m.left, m.right)
    )
    high = [
        *left,
        "",
        captions.inset(f"{m.left_role},", 6),
        "",
        captions.inset(m.dice("v.", "v.", "vs."), 3),
        "",
        *right,
        "",
    ]
    high.append(captions.inset(f"{m.right_role}.", 6))
    number = f"{m.dice('Case No.', 'No.', 'Case No.:', 'Civil Action No.')} {m.number.caption}"
    judge = f"{m.dice('Judge', 'Hon.', 'Honorable', 'Judge')} {esc(m.judge)}"
    more = m.rng.choice(
        (
            [],
            ["", judge],
            ["", judge],
            ["", judge, "", f"Magistrate Judge {m.rng.choice(people.GIVEN)} {m.rng.choice(people.FAMILY)}"],
        )
    )
    jury = ["", "JURY TRIAL DEMANDED"] if m.kind == "complaint" else []
    about = [*[""] * max(1, len(high) // 2 - 3), number, *more, *jury]
    return pieces.fence(high, m.dice(")", ")", "|"), about, more=0)


def _opening(m: Matter) -> str:
    role, client, house = captions.alone(m), m.filer[0][0].speaks_for, m.filer[0][0].firm
    if m.kind == "order":
        return ""
    through = m.dice("its attorneys", "undersigned counsel")
    return f"<p class=p>{esc(f'{role} {client}, by and through {through}, {house}, states as follows:')}</p>"


LAYOUT = Layout(
    name="illinois eastern division",
    courts=("us/fed/nd-ill",),
    nature="civil",
    kinds=("complaint", "answer", "motion", "motion", "notice", "order"),
    filed=("header", "header", "header", "rubber", "none"),
    draw=draw,
    sides=people.sides("Plaintiff", "Defendant", town="Chicago"),
    titled=people.titled(TITLES),
)
