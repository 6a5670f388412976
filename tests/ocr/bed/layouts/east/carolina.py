"""A paper of the Carolinas: state and county at the left, the general court or the court of common pleas at the right, then brackets."""

from html import escape as esc

from tests.ocr.bed import pieces, stamps
from tests.ocr.bed.layouts.east import banners, content, look
from tests.ocr.bed.layouts.east.places import place
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.prose import long_date

CSS = """
.top { width: 100%; line-height: 1.18; margin-bottom: 12pt; } .top td { white-space: nowrap; } .top td:first-child { width: 52%; }
.caption { margin-bottom: 14pt; } .ruled .sides { width: 54%; border-right: 0.9pt solid; border-bottom: 0.9pt solid; padding: 4pt 6pt 6pt 0; }
.ruled .about { padding: 4pt 0 0 14pt; }
.strip { position: fixed; white-space: nowrap; right: -4.55in; top: 4in; width: 8in; text-align: center; transform: rotate(90deg);
font: 7.5pt 'Liberation Sans'; }
"""


def draw(m: Matter) -> str:
    south = "us/sc" in m.court.id
    style = look.look(m, *look.FACES[:5])
    beside = m.rng.random() < 0.7
    how = _sides(m, style, south)
    caption = _south(m, style, how, beside) if south else _north(m, style, how, beside)
    title = "" if beside else f"<p class=title>{esc(m.title)}</p>"
    text = pieces.body(m, least=3, most=9, numbered=m.kind in ("complaint", "answer"))
    css = look.footer(m, margin=look.room(m)) + style.css + CSS + stamps.RUBBER
    return sheet(css, _stamp(m, south) + caption + title + text + look.signed(m))


def _stamp(m: Matter, south: bool) -> str:
    """North: the portal's lines in a corner; South: a line turned along the right edge with the number in it."""
    rubber = stamps.rubber(m, "boxed", "clock", "plain", right="-0.5in", top="-1.75in")
    if south and banners.has(m):
        number = m.number.header.replace("-", "")
        day = f"{banners.on(m, '2024 Mar 05')} {banners.at(m)}"
        said = f"ELECTRONICALLY FILED - {day} - HORRY - COMMON PLEAS - CASE#{number}"
        return f"<div class='strip beside'>{said}</div>"
    county = place(m).county
    lines = (
        f"Electronically Filed Date: {banners.on(m, '3/5/2024')} {banners.at(m)}",
        f"{county} County Clerk of Superior Court",
    )
    style = m.dice("left: -0.3in;", "right: -0.4in; text-align: right;")
    return rubber + banners.stamp(m, *lines, style=f"{style} top: -0.75in; font: 8pt 'Liberation Sans';")


def _sides(m: Matter, style: look.Look, south: bool) -> look.Sides:
    return look.Sides(
        ems=style.ems * 2.9,
        upper=m.rng.random() < 0.7,
        described=m.rng.random() < 0.4,
        each=m.rng.random() < 0.25,
        bold=m.rng.random() < 0.2,
        between=m.dice("v.", "v.", "vs.", "-vs-" if south else "v."),
        inset=m.rng.choice((6, 9, 12)),
        between_inset=m.rng.choice((2, 5, 8)),
        plurals=m.dice("s", "s", "(s)"),
    )


def _north(m: Matter, style: look.Look, how: look.Sides, beside: bool) -> str:
    county = place(m).county.upper()
    number = look.reference(m, "{}", "{}", "FILE NO. {}", "File No. {}", "NO. {}", "CASE NO. {}")
    one = m.dice(f"COUNTY OF {county}", f"{county} COUNTY")
    left = ["STATE OF NORTH CAROLINA", "", one]
    right = [
        m.dice("IN THE GENERAL COURT OF JUSTICE", "IN THE GENERAL COURT OF JUSTICE"),
        "SUPERIOR COURT DIVISION",
        number,
    ]
    top = f"<table class='top {m.dice('b', '')}'><tr><td>{look.column(left)}</td><td>{look.column(right)}</td></tr></table>"
    about = ["", "", *_title(m, style), "", *_more(m)] if beside else _more(m)
    lines = look.listed(m, how)
    if m.rng.random() < 0.7:
        return top + pieces.fence(lines, ")", about)
    cells = f"<td class=sides>{look.column(lines)}</td><td class=about>{look.column(about)}</td>"
    return f"{top}<table class='caption ruled'><tr>{cells}</tr></table>"


def _south(m: Matter, style: look.Look, how: look.Sides, beside: bool) -> str:
    number = look.reference(m, "CASE NO. {}", "CASE NO.: {}", "Civil Action No. {}", "C/A NO. {}", "C.A. No.: {}")
    circuit = m.dice("FIFTEENTH JUDICIAL CIRCUIT", "FOR THE FIFTEENTH JUDICIAL CIRCUIT", "")
    left = ["STATE OF SOUTH CAROLINA", "", "COUNTY OF HORRY", "", *look.listed(m, how)]
    about = [
        "IN THE COURT OF COMMON PLEAS",
        *([circuit] if circuit else []),
        number,
        "",
        *(["", *_title(m, style), ""] if beside else []),
        *_more(m),
    ]
    return pieces.fence(left, ")", about)


def _title(m: Matter, style: look.Look) -> list[str]:
    return [f"<b>{line}</b>" for line in pieces.wrapped(esc(m.title), style.ems * 2.6)]


def _more(m: Matter) -> list[str]:
    lines = (
        [m.dice("(Jury Trial Demanded)", "JURY TRIAL REQUESTED"), ""]
        if m.kind == "complaint" and m.rng.random() < 0.6
        else []
    )
    if m.rng.random() < 0.2:
        lines += [f"Judge: {esc(m.judge)}"]
    if m.kind == "motion" and m.rng.random() < 0.3:
        lines += [f"Hearing: {long_date(m.hearing)}"]
    return lines + look.related(m, "Related to {}", "(Consolidated with {})")


LAYOUT = Layout(
    name="carolina brackets",
    courts=("us/nc/mecklenburg-superior", "us/nc/wake-superior", "us/sc/horry-common-pleas"),
    nature="civil",
    kinds=("complaint", "answer", "motion", "motion", "order", "declaration", "notice", "stipulation"),
    filed=("e-filed", "e-filed", "rubber", "none"),
    draw=draw,
    recast=lambda m: content.suit(
        m, roles=(("Plaintiff", "Defendant"), ("Plaintiff", "Defendant"), ("Petitioner", "Respondent"))
    ),
)
