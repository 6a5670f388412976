"""The federal districts of Texas: court with its division in the middle, sides and number parted by section signs; prisoners' petitions too."""

from html import escape as esc

from tests.ocr.bed import pieces
from tests.ocr.bed.layouts.federal import furniture, marks, sides, titles
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.numbering.federal import district_number
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.prose import long_date

CSS = ".caption td { white-space: nowrap; } .sides { width: %sin; } .about { padding-left: 6pt; } .title { %s } .caption { %s }"
SEATS = {
    "us/fed/ed-tex": ("MARSHALL DIVISION", "SHERMAN DIVISION", "TYLER DIVISION", "BEAUMONT DIVISION"),
    "us/fed/nd-tex": ("DALLAS DIVISION", "FORT WORTH DIVISION", "AMARILLO DIVISION"),
    "us/fed/sd-tex": ("HOUSTON DIVISION", "CORPUS CHRISTI DIVISION", "LAREDO DIVISION"),
}


def draw(m: Matter) -> str:
    kind = furniture.type_of(m, "Liberation Serif", "Liberation Serif", "DejaVu Serif", "Liberation Sans", "Noto Serif")
    wide = m.rng.choice((3.0, 3.1, 2.9))
    division = m.rng.choice(SEATS[m.court.id])
    first = m.dice("IN THE UNITED STATES DISTRICT COURT", "UNITED STATES DISTRICT COURT")
    place = ("" if first[0] == "U" else "FOR THE ") + m.court.district.upper()
    court = f"<div class=court>{pieces.rows(first, place, division)}</div>"
    left = furniture.opposed(
        m,
        kind.ems(wide - 0.2),
        upper=m.rng.random() < 0.75,
        between=m.dice("v.", "v.", "VS.", "vs."),
        inset=m.rng.randint(0, 6),
    )
    caption = pieces.fence(left, m.dice("§", "§", "§", "§", ")"), _about(m, len(left)), more=0)
    bold = m.dice("", "font-weight: bold;")
    css = CSS % (
        wide,
        m.dice("text-decoration: underline;", "", "border-top: 1.5pt solid; border-bottom: 1.5pt solid; padding: 6pt;"),
        bold,
    )
    greeting = (
        f"<p class=p>TO THE HONORABLE {m.dice('UNITED STATES DISTRICT ', '')}JUDGE:</p>"
        if m.rng.random() < 0.2 and m.kind != "order"
        else ""
    )
    text = court + furniture.marking(m) + caption + f"<p class=title>{esc(m.title)}</p>" + greeting + furniture.body(m)
    foot = f'"{pieces.running(m.title, 50)} – Page " counter(page)' if m.rng.random() < 0.4 else "counter(page)"
    return sheet(
        furniture.style(m, kind, lead=m.dice("2", "1.6"), foot=foot) + css, marks.all_of(m) + text + furniture.ending(m)
    )


def _about(m: Matter, high: int) -> list[str]:
    label = m.dice("Civil Action No. ", "CIVIL ACTION NO. ", "Case No. ", "CASE NO. ", "No. ", "C.A. No. ")
    lines = [label + m.number.caption]
    if m.rng.random() < 0.3:
        lines = [label.strip(), m.number.caption]
    if m.kind in ("complaint", "answer") or m.rng.random() < 0.25:
        lines += ["", m.dice("JURY TRIAL DEMANDED", "(JURY TRIAL DEMANDED)", "JURY")]
    if m.rng.random() < 0.25:
        lines += ["", m.dice("LEAD CASE NO. ", "(Consolidated with ", "Member Case No. ") + m.others[0]]
        lines[-1] += ")" if lines[-1].startswith("(") else ""
    if m.rng.random() < 0.15:
        lines += ["", f"Judge {esc(m.judge)}"]
    if m.kind == "motion" and m.rng.random() < 0.2:
        lines += ["", f"Hearing: {long_date(m.hearing)}"]
    return [*[""] * m.rng.randint(0, max(0, high - len(lines)) // 2), *lines]


def habeas_titles(kind: str) -> tuple[str, ...]:
    listed = titles.pool(titles.HABEAS)
    if kind == "motion":
        return tuple(one for one in listed if not one.startswith(("PETITION", "ORDER")))
    return tuple(one for one in listed if one.startswith(kind.upper()))


LAYOUT = Layout(
    name="texas district sections",
    courts=("us/fed/ed-tex", "us/fed/ed-tex", "us/fed/nd-tex", "us/fed/sd-tex"),
    nature="civil",
    kinds=("complaint", "answer", "motion", "motion", "order", "stipulation", "notice", "declaration"),
    filed=("header", "header", "rubber", "none"),
    draw=draw,
    marked=True,
    own_titles=titles.civil,
    sides=sides.civil,
    cites=district_number,
)
HABEAS = Layout(
    name="habeas sections",
    courts=("us/fed/ed-tex", "us/fed/nd-tex", "us/fed/sd-tex"),
    nature="habeas",
    kinds=("petition", "motion", "order"),
    filed=("header", "rubber", "none"),
    draw=draw,
    own_titles=habeas_titles,
    sides=sides.habeas,
    cites=district_number,
)
