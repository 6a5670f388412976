"""A Georgia paper: court and state centred, sides at the left, CIVIL ACTION FILE NO. beside them, the portal's lines in a corner."""

from html import escape as esc

from tests.ocr.bed import pieces, stamps
from tests.ocr.bed.layouts.east import banners, content, look
from tests.ocr.bed.layouts.east.places import place
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.prose import long_date

CSS = """
.court { margin-bottom: 14pt; } .sides { width: 52%; } .caption { margin-bottom: 12pt; } .ruled .sides { border-right: 0.9pt solid; }
.ruled .about { padding-left: 14pt; }
"""
LABELS = (
    "CIVIL ACTION|FILE NO. {}",
    "CIVIL ACTION FILE NO. {}",
    "CIVIL ACTION|FILE NO.: {}",
    "Civil Action File|No. {}",
    "CIVIL ACTION FILE|NO. {}",
    "CAFN: {}",
    "Civil Action No.: {}",
)


def draw(m: Matter) -> str:
    style = look.look(m, *look.FACES[:5])
    kind = "STATE" if "state" in m.court.id else "SUPERIOR"
    court = pieces.rows(f"IN THE {kind} COURT OF {place(m).county.upper()} COUNTY", "STATE OF GEORGIA")
    head = f"<div class='court c {m.dice('b', 'b', '')}'>{court}</div>"
    how = look.Sides(
        ems=style.ems * 2.9,
        upper=m.rng.random() < 0.75,
        described=m.rng.random() < 0.4,
        bold=m.rng.random() < 0.3,
        between=m.dice("v.", "v.", "vs."),
        inset=m.rng.choice((4, 7, 10)),
        between_inset=m.rng.choice((0, 0, 3)),
        each=m.rng.random() < 0.25,
        plurals=m.dice("s", "s", "(s)"),
    )
    left = look.listed(m, how)
    about = _about(m, len(left))
    sign = m.dice(")", ")", "*", "ruled", "|")
    if sign == "ruled":
        cells = f"<td class=sides>{look.column(left)}</td><td class=about>{look.column(about)}</td>"
        caption = f"<table class='caption ruled'><tr>{cells}</tr></table>"
    else:
        caption = pieces.fence(left, sign, about)
    text = pieces.body(m, least=3, most=9, numbered=m.kind in ("complaint", "answer"))
    css = look.footer(m, margin=look.room(m)) + style.css + CSS + stamps.RUBBER
    return sheet(css, f"{_stamp(m)}{head}{caption}<p class=title>{esc(m.title)}</p>{text}{look.signed(m)}")


def _stamp(m: Matter) -> str:
    county, first = place(m).county, m.dice("AC", "LW", "JT", "MH")
    hour = f"{banners.on(m, '3/5/2024')} {banners.at(m)}"
    lines = ["Fulton County Superior Court", f"***EFILED***{first}", f"Date: {hour}", f"{m.clerk}, Clerk"]
    if county == "Gwinnett":
        lines = [f"E-FILED IN OFFICE - {first}", "CLERK OF STATE COURT", "GWINNETT COUNTY, GEORGIA"]
        lines += [m.number.header, hour, f"{m.clerk.upper()}, CLERK"]
    corner = m.dice("left: -0.5in;", "right: -0.45in; text-align: right;", "right: -0.45in; text-align: center;")
    face = m.dice("bold 8pt 'Liberation Sans'", "7.5pt 'Liberation Sans'")
    drawn = banners.stamp(m, *lines, style=f"{corner} top: -0.88in; font: {face};")
    return drawn + stamps.rubber(m, "boxed", "plain", "clock", right="-0.5in", top="-1.75in")


def _about(m: Matter, high: int) -> list[str]:
    lines = [""] * m.rng.randint(0, max(0, min(4, high // 2 - 1))) + look.reference(m, *LABELS).split("|")
    if m.kind == "complaint" and m.rng.random() < 0.5:
        lines += ["", "JURY TRIAL DEMANDED"]
    if m.rng.random() < 0.2:
        lines += ["", f"{m.dice('JUDGE', 'Judge')} {esc(m.judge)}"]
    if m.kind == "motion" and m.rng.random() < 0.2:
        lines += ["", f"Hearing: {long_date(m.hearing)}"]
    return lines + look.related(m, "Related File No. {}")


LAYOUT = Layout(
    name="georgia file",
    courts=("us/ga/fulton-superior", "us/ga/gwinnett-state"),
    nature="civil",
    kinds=("complaint", "answer", "motion", "motion", "order", "declaration", "notice", "stipulation"),
    filed=("e-filed", "e-filed", "rubber", "none"),
    draw=draw,
    recast=lambda m: content.suit(
        m, roles=(("Plaintiff", "Defendant"), ("Plaintiff", "Defendant"), ("Petitioner", "Respondent"))
    ),
)
