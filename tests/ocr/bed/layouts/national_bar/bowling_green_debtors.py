"""A paper in a chapter 11 case in the Southern District of New York: hearing at the right, counsel, a caption fenced by dashes and colons."""

from dataclasses import replace
from html import escape as esc
from random import Random
from re import sub

from tests.ocr.bed import pieces, words
from tests.ocr.bed.benches import Number
from tests.ocr.bed.layouts.national_bar.setting import prose, signed_by_judge
from tests.ocr.bed.making import Layout, Matter, Sides
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.prose import long_date
from tests.ocr.bed.truth import Party

CSS = """
@page { margin: 1in; @top-center { content: HEADER; font: 8.5pt 'Liberation Sans'; } @bottom-center { content: counter(page); font: 10pt 'FACE'; } }
body { font: SIZE 'FACE'; line-height: 1.15; } .hearing { margin: 0 0 14pt 2.6in; text-align: right; FAT } .counsel { margin-bottom: 14pt; }
.caption td { white-space: nowrap; } .sides { width: 3.3in; } .signs { width: 0.4in; } .court { margin-bottom: 8pt; HEAVY }
.dash { white-space: nowrap; letter-spacing: 0.4pt; }
.title { text-align: center; font-weight: bold; margin: 18pt 0.5in 14pt; LINE }
"""
TITLES = {
    "motion": (
        "DEBTORS' MOTION FOR ENTRY OF AN ORDER EXTENDING THE EXCLUSIVE PERIODS",
        "MOTION OF THE DEBTORS FOR INTERIM AND FINAL ORDERS (I) AUTHORIZING USE OF CASH COLLATERAL AND (II) GRANTING ADEQUATE PROTECTION",
        "APPLICATION FOR AUTHORITY TO RETAIN AND EMPLOY SPECIAL COUNSEL NUNC PRO TUNC TO THE PETITION DATE",
        "DEBTORS' SECOND OMNIBUS OBJECTION TO CLAIMS",
        "LIMITED OBJECTION AND RESERVATION OF RIGHTS OF {someone} TO PROPOSED SALE",
        "MOTION FOR AN ORDER ESTABLISHING BAR DATES FOR FILING PROOFS OF CLAIM",
    ),
    "notice": (
        "NOTICE OF HEARING ON DEBTORS' MOTION TO ASSUME UNEXPIRED LEASES",
        "NOTICE OF AGENDA OF MATTERS SCHEDULED FOR HEARING",
        "NOTICE OF ADJOURNMENT OF HEARING",
        "NOTICE OF APPEARANCE AND DEMAND FOR SERVICE OF PAPERS",
        "NOTICE OF PRESENTMENT OF STIPULATION AND ORDER",
    ),
    "order": (
        "ORDER AUTHORIZING THE DEBTORS TO PAY PREPETITION WAGES",
        "FINAL ORDER APPROVING POSTPETITION FINANCING",
        "ORDER SCHEDULING INITIAL CASE CONFERENCE",
        "FINDINGS OF FACT, CONCLUSIONS OF LAW, AND ORDER CONFIRMING THE JOINT CHAPTER 11 PLAN",
    ),
    "declaration": (
        "DECLARATION OF {someone} PURSUANT TO LOCAL BANKRUPTCY RULE 1007-2",
        "AFFIDAVIT OF SERVICE",
        "DECLARATION OF DISINTERESTEDNESS",
    ),
}


def sides(rng: Random) -> Sides:
    maker = rng.choice((words.company, words.company, words.company, words.trading))
    return (Party(maker(rng), "Debtor"),), ()


def recast(m: Matter) -> Matter:
    """All these cases are under chapter 11, and so says the number in the system's line."""
    caption, header = (
        sub(r"\d{1,2}$", "11", text) if "-" in text[3:] else text for text in (m.number.caption, m.number.header)
    )
    return replace(m, number=Number(caption, header))


def draw(m: Matter) -> str:
    face = m.dice("Liberation Serif", "Liberation Serif", "Noto Serif")
    size = m.dice("12pt", "12pt", "11.5pt") if face == "Liberation Serif" else "10.5pt"
    css = (
        CSS.replace("FACE", face)
        .replace("HEADER", _header(m))
        .replace("SIZE", size)
        .replace("HEAVY", m.dice("", "font-weight: bold;"))
    )
    css = css.replace("LINE", m.dice("", "text-decoration: underline;")).replace(
        "FAT", m.dice("", "font-weight: bold;")
    )
    css += prose(m.dice("2", "1.9"), justify=m.rng.random() < 0.5)
    head = ""
    if m.kind != "order":
        lines = pieces.counsel(m, m.counsel_left, "Debtors", city="New York, New York 10019", upper=False)
        lines[-1] = m.dice(
            "Counsel for the Debtors and Debtors in Possession",
            "Proposed Counsel to the Debtors",
            "Counsel for the Debtors",
        )
        head = _hearing(m) + f"<p class=counsel>{pieces.rows(*lines)}</p>"
    court = f"<p class=court>{pieces.rows('UNITED STATES BANKRUPTCY COURT', 'SOUTHERN DISTRICT OF NEW YORK')}</p>"
    text = pieces.body(m, least=3, most=12, headings=m.kind != "notice")
    end = (
        signed_by_judge(m, "UNITED STATES BANKRUPTCY JUDGE")
        if m.kind == "order"
        else pieces.signature(m, m.counsel_left, "the Debtors")
    )
    return sheet(css, head + court + _caption(m) + f"<p class=title>{esc(m.title)}</p>" + text + end)


def _header(m: Matter) -> str:
    """The line of this court's system: number, document, filed, entered, main document."""
    if m.filed is None or m.filed.how != "header":
        return '""'
    on, gap = f"{m.filed.on:%m/%d/%y}", "\\A0 " * 3
    clock = f"{m.rng.randint(9, 19)}:{m.rng.randint(10, 59)}:{m.rng.randint(10, 59)}"
    said = f"{m.number.header}{gap}Doc {m.rng.randint(2, 1890)}{gap}Filed {on}{gap}Entered {on} {clock}{gap}Main Document{gap}Pg "
    return f'"{said}" counter(page) " of " counter(pages)'


def _hearing(m: Matter) -> str:
    if m.kind == "declaration" or m.rng.random() < 0.2:
        return ""
    zone = m.dice(" (prevailing Eastern Time)", " (ET)", "")
    lines = [f"{m.dice('Hearing Date and Time:', 'Hearing Date:')} {long_date(m.hearing)} at {m.hour}{zone}"]
    if m.rng.random() < 0.7:
        due = m.dated.replace(day=min(28, m.dated.day))
        lines.append(f"Objection Deadline: {long_date(due)} at 4:00 p.m.{zone}")
    return f"<p class=hearing>{pieces.rows(*lines)}</p>"


def _caption(m: Matter) -> str:
    several = "DEBTORS" in m.title or m.rng.random() < 0.5
    name = m.left[0].name.upper() if m.rng.random() < 0.8 else m.left[0].name
    note = ""
    if several:
        one, other = m.rng.randint(1000, 9999), m.rng.randint(1000, 9999)
        said = "The Debtors in these chapter 11 cases, along with the last four digits of each Debtor's federal tax identification"
        said += f" number, are: {m.left[0].name} ({one}) and {words.company(m.rng)} ({other})."
        note = f"<span class=footnote>{esc(said)}</span>"
    sign = m.dice(":", ":", ")")
    left = [
        m.dice("In re", "In re:", "In re:"),
        "",
        *map(esc, pieces.wrapped(name + (", et al.," if several else ","), 19)),
        "",
    ]
    left += ["&emsp;" * 7 + f"<span class=held>Debtors.{note}</span>" if several else "&emsp;" * 8 + "Debtor."]
    about = [
        m.dice("Chapter 11", "Chapter 11 Case"),
        "",
        f"{m.dice('Case No.', 'Case No.', 'Case Nos.' if several else 'Case No.')} {m.number.caption}",
    ]
    about += ["", "(Jointly Administered)"] if several else []
    end = "x" if sign == ":" else ")"
    dashes = f"<p class='dash beside'>{'-' * 54}{end}</p>"
    return dashes + pieces.fence(left, sign, about) + dashes


LAYOUT = Layout(
    name="bowling green debtors",
    courts=("us/fed/sd-ny-bankruptcy",),
    nature="bankruptcy",
    kinds=("motion", "motion", "notice", "order", "declaration"),
    filed=("header", "header", "none"),
    draw=draw,
    own_titles=lambda kind: TITLES[kind],
    sides=sides,
    recast=recast,
)
