"""Eastern District of Virginia and its like: the court with its division in the middle, a column of brackets, number at the right, title below."""

from html import escape as esc

from tests.ocr.bed import pieces
from tests.ocr.bed.layouts.federal import furniture, marks, sides, titles
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.numbering.federal import district_number
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.prose import long_date

CSS = ".caption td { white-space: nowrap; } .sides { width: 3.25in; } .about { vertical-align: %s; padding-left: 6pt; } .title { %s }"
SEATS = {
    "us/fed/ed-va": ("Alexandria Division", "Richmond Division", "Norfolk Division", "Newport News Division"),
    "us/fed/ed-mich": ("SOUTHERN DIVISION", "NORTHERN DIVISION"),
    "us/fed/nd-fla": ("PENSACOLA DIVISION", "TALLAHASSEE DIVISION"),
}


def draw(m: Matter) -> str:
    kind = furniture.type_of(m)
    place = m.court.district
    names = ("IN THE UNITED STATES DISTRICT COURT", f"FOR THE {place.upper()}", m.rng.choice(SEATS[m.court.id]))
    short = ("UNITED STATES DISTRICT COURT", place.upper(), names[2])
    court = f"<div class=court>{pieces.rows(*m.rng.choice((names, names, short)))}</div>"
    left = furniture.opposed(m, kind.ems(3.0), upper=m.rng.random() < 0.75, between=m.dice("v.", "v.", "vs."))
    caption = pieces.fence(left, m.dice(")", ")", ")", "&nbsp;"), _about(m, len(left)), more=0)
    title = f"<p class=title>{esc(m.title)}</p>"
    css = CSS % (
        m.dice("middle", "top"),
        m.dice("text-decoration: underline;", "", "font-weight: normal; text-decoration: underline;"),
    )
    text = court + furniture.marking(m) + caption + title + furniture.body(m) + furniture.ending(m)
    return sheet(furniture.style(m, kind, lead=m.dice("2", "1.5", "1.9")) + css, marks.all_of(m) + text)


def _about(m: Matter, high: int) -> list[str]:
    label = m.dice("Civil Action No. ", "Case No. ", "Civil No. ", "Case No. ", "CIVIL ACTION NO. ", "Civ. A. No. ")
    lines = [label + m.number.caption]
    if m.rng.random() < 0.25:
        lines += [f"({m.dice('related to', 'consolidated with', 'Lead Case:')} {m.others[0]})"]
    if m.court.id.endswith("mich") or m.rng.random() < 0.2:
        lines += [
            "",
            f"Hon. {esc(m.judge)}",
            *([f"Mag. Judge {esc(m.prose['someone'])}"] if m.rng.random() < 0.4 else []),
        ]
    if m.kind == "motion" and m.rng.random() < 0.6:
        lines += ["", f"Hearing: {long_date(m.hearing)}", f"Time: {m.hour}"]
    if m.kind == "complaint":
        lines += ["", m.dice("JURY TRIAL DEMANDED", "Jury Trial Demanded", "TRIAL BY JURY DEMANDED")]
    return [*[""] * m.rng.randint(0, max(0, high - len(lines) - 1) // 2 + 1), *lines]


LAYOUT = Layout(
    name="virginia division",
    courts=("us/fed/ed-va", "us/fed/ed-va", "us/fed/ed-mich", "us/fed/nd-fla"),
    nature="civil",
    kinds=("complaint", "answer", "motion", "motion", "order", "stipulation", "declaration", "notice"),
    filed=("header", "header", "rubber", "none"),
    draw=draw,
    marked=True,
    own_titles=titles.civil,
    sides=sides.civil,
    cites=district_number,
)
