"""A South Carolina common pleas paper: state and county at the left of the brackets, court, number and title at their right."""

from html import escape as esc
from random import Random

from tests.ocr.bed import pieces, stamps
from tests.ocr.bed.layouts.county_bar import townspeople as folk
from tests.ocr.bed.making import Layout, Matter, Sides
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.prose import long_date

CSS = """
@page { margin: 1in 1.05in; @bottom-center { content: counter(page); font: 10pt '%(font)s'; } }
body { font: %(size)spt/%(lead)s '%(font)s'; } .caption { width: 100%%; line-height: 1.15; margin-bottom: 20pt; }
.caption td { white-space: nowrap; } .sides { width: 3.05in; } .signs { width: 0.35in; text-align: left; } .about { text-align: center; }
.p { text-indent: 0.5in; margin-bottom: 6pt; text-align: justify; } .h { text-align: center; font-weight: bold; margin: 4pt 0; }
.q { margin: 0 0.6in 8pt; line-height: 1.2; } .rows { margin: 4pt auto 10pt; line-height: 1.2; } .rows td, .rows th { border: 0.6pt solid; padding: 1pt 8pt; }
.r { text-align: right; } .sig { line-height: 1.2; margin-top: 18pt; break-inside: avoid; } .by { margin-left: 3in; }
.edge { position: absolute; right: -0.95in; top: 3.6in; width: 7in; transform-origin: right top; transform: rotate(-90deg) translate(3.3in, -0.1in);
font: 7.5pt 'Liberation Sans'; text-align: center; white-space: nowrap; }
"""
TITLES = {
    "complaint": "COMPLAINT|SUMMONS|COMPLAINT (Jury Trial Demanded)|SUMMONS AND COMPLAINT (Non-Jury)|AMENDED COMPLAINT|LIS PENDENS"
    "|COMPLAINT (Foreclosure of Real Estate Mortgage) (Non-Jury)|COMPLAINT (Automobile Negligence) (Jury Trial Demanded)",
    "answer": "ANSWER|ANSWER AND COUNTERCLAIM|ANSWER OF DEFENDANT TO AMENDED COMPLAINT (Jury Trial Demanded)|REPLY TO COUNTERCLAIM",
    "motion": "NOTICE OF MOTION AND MOTION TO DISMISS|DEFENDANT'S MOTION TO COMPEL|MOTION TO BE RELIEVED AS COUNSEL|NOTICE AND MOTION FOR ENTRY OF DEFAULT"
    "|PLAINTIFF'S MEMORANDUM IN OPPOSITION TO MOTION FOR SUMMARY JUDGMENT|PETITION FOR APPROVAL OF MINOR SETTLEMENT",
    "order": (
        "ORDER OF REFERENCE|CONSENT ORDER OF DISMISSAL|FORM 4 ORDER|ORDER GRANTING DEFAULT JUDGMENT|CONSENT "
        "SCHEDULING ORDER|ORDER FOR SERVICE BY PUBLICATION"
    ),
    "notice": "NOTICE OF APPEARANCE|NOTICE OF MEDIATION|AFFIDAVIT OF DEFAULT AND NON-MILITARY SERVICE|STIPULATION OF DISMISSAL WITH PREJUDICE",
}
OPENING = {
    "complaint": "The Plaintiff, complaining of the Defendant herein, would respectfully show unto this Honorable Court as follows:",
    "answer": "The Defendant, answering the Complaint of the Plaintiff, would respectfully allege and show unto the Court:",
    "motion": (
        "YOU WILL PLEASE TAKE NOTICE that the undersigned, as attorney for the movant, will move before the "
        "Presiding Judge on the tenth day after service hereof, or as soon thereafter as counsel may be "
        "heard."
    ),
    "order": "This matter came before the Court upon the motion of the parties, who appeared through their counsel of record.",
    "notice": "TO: THE ABOVE-NAMED PARTIES AND THEIR COUNSEL OF RECORD:",
}
BODIES = (
    "City of Myrtle Beach",
    "Horry County School District",
    "South Carolina Department of Transportation",
    "Grand Strand Water and Sewer Authority",
    "Town of Surfside Beach",
)


def draw(m: Matter) -> str:
    font = m.dice("Liberation Serif", "Liberation Serif", "Liberation Sans", "DejaVu Serif")
    size = m.rng.choice((11, 11.5, 12)) if font == "Liberation Serif" else 10
    ems = 2.95 * 72 / size / (1 if font == "Liberation Serif" else 1.12)
    css = CSS % {"font": font, "size": size, "lead": m.dice("1.5", "1.9", "1.3")} + stamps.RUBBER
    left, right = _left(m, ems), _right(m, ems)
    opening = f"<p class=p>{OPENING[m.kind]}</p>"
    text = pieces.body(m, least=3, most=8, numbered=m.kind in ("complaint", "answer"))
    head = pieces.fence(left, ")", right, more=m.rng.choice((0, 1)))
    stamp = stamps.rubber(m, "clock", right="-0.7in", top="-0.9in", wide="2in")
    return sheet(css, stamp + _edge(m) + head + opening + text + _end(m))


def _left(m: Matter, ems: float) -> list[str]:
    upper = m.rng.random() < 0.3
    state = "South Carolina" if m.rng.random() < 0.6 and not m.et_al else ""
    inset = "&emsp;" * m.rng.choice((5, 7))
    gap = [""] * m.rng.choice((1, 1, 2))
    return [
        "STATE OF SOUTH CAROLINA", "", "COUNTY OF HORRY", *gap,
        *pieces.wrapped(folk.listed(m, m.left, upper=upper, state=state, joint=" and ") + ",", ems), "", f"{inset}{m.left_role},", "",
        f"{inset[:12]}{m.dice('vs.', 'v.', '-vs-', 'versus')}", "",
        *pieces.wrapped(folk.listed(m, m.right, upper=upper, state=state, joint=" and ") + ",", ems), "", f"{inset}{m.right_role}.",
    ]  # fmt: skip


def _right(m: Matter, ems: float) -> list[str]:
    label = m.dice("CASE NO.:", "C/A NO.:", "CIVIL ACTION NO.:", "Case No.", "C.A. No.:")
    court = [
        "IN THE COURT OF COMMON PLEAS",
        *m.rng.choice(([], [""])),
        m.dice("FIFTEENTH JUDICIAL CIRCUIT", "FOR THE FIFTEENTH JUDICIAL CIRCUIT"),
    ]
    number = f"{label} {m.number.caption}"
    title = [f"<b>{line}</b>" for line in pieces.wrapped(esc(m.title), ems * 0.85)]
    down = [""] * m.rng.choice((2, 3, 4))
    return [*court, *m.rng.choice(([], [""])), number, *down, *title]


def _edge(m: Matter) -> str:
    """What the state's system prints up the right edge."""
    if m.filed is None or m.filed.how != "e-filed":
        return ""
    on = m.filed.on
    said = f"ELECTRONICALLY FILED - {on.year} {on:%b} {on:%d} {m.filed.time} - HORRY - COMMON PLEAS - CASE#{m.number.caption.replace('-', '')}"
    return f"<div class='edge beside'>{said}</div>"


def _end(m: Matter) -> str:
    if m.kind == "order":
        return (
            f"<div class=sig><p>AND IT IS SO ORDERED.</p><p class=by>{'_' * 30}<br>{esc(m.judge)}<br>Presiding "
            f"Judge</p><p>Conway, South Carolina<br>{long_date(m.dated)}</p></div>"
        )
    side, role = m.filer
    lines = folk.office(
        m,
        side,
        m.dice("", " (SC Bar No. {})", ", Bar # {}"),
        ("Conway, South Carolina 29526", "Myrtle Beach, SC 29577", "Murrells Inlet, SC 29576"),
        "843",
    )
    return (
        f"<div class=sig><p class=by>s/ {esc(side[0].name)}<br>{pieces.rows(*lines)}<br>"
        f"{m.dice('ATTORNEY FOR THE', 'Attorneys for')} {role}</p><p>{long_date(m.dated)}</p></div>"
    )


def _sides(rng: Random) -> Sides:
    return folk.county_suit(rng, BODIES)


LAYOUT = Layout(
    name="horry pleas",
    courts=("us/sc/horry-common-pleas",),
    nature="civil",
    kinds=tuple(TITLES),
    filed=("e-filed", "e-filed", "rubber", "none"),
    draw=draw,
    own_titles=lambda kind: tuple(TITLES[kind].split("|")),
    sides=_sides,
    counselled=folk.lawyers(6),
)
