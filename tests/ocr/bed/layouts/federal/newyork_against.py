"""The two districts of New York City: court at the left, dashes that end in an x, "-against-", the number at the right."""

from html import escape as esc

from tests.ocr.bed import pieces
from tests.ocr.bed.layouts.federal import furniture, marks, sides, titles
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.prose import long_date

CSS = """
.place { line-height: 1.2; margin-top: 6pt; } .rule { white-space: nowrap; overflow: hidden; line-height: 1; } .sides { width: 3.35in; padding: 3pt 0; }
.about { padding: 8pt 0 0 8pt; } .caption { margin: 0; } .caption td { white-space: nowrap; }
"""


def draw(m: Matter) -> str:
    kind = furniture.type_of(m, "Liberation Serif", "Liberation Serif", "Noto Serif", "Liberation Mono")
    place = m.court.district.upper()
    court = f"<div class=place>{pieces.rows('UNITED STATES DISTRICT COURT', m.dice(place, f'FOR THE {place}'))}</div>"
    below = m.rng.random() < 0.4
    sign = m.dice(":", "&nbsp;", ":", "|", ")")
    about = _about(m, kind, below)
    between = m.dice("-against-", "– against –", "-v-", "v.", "- against -")
    left = furniture.opposed(m, kind.ems(3.05), upper=m.rng.random() < 0.7, between=between, inset=m.rng.randint(5, 8))
    dashes = m.rng.randint(44, 52) if "Mono" in kind.font else m.rng.randint(72, 92)
    rules = f"<p class='rule beside'>{'-' * dashes}{m.dice('x', 'X', '')}</p>"
    caption = rules + pieces.fence(left, sign, about, more=0) + rules
    title = f"<p class=title>{esc(m.title)}</p>" if below else "<p>&nbsp;</p>"
    first = (
        f"<div class=tight>{pieces.rows(*furniture.counsel(m, 'New York, New York 10019'))}</div>"
        if m.rng.random() < 0.2
        else ""
    )
    text = first + court + furniture.marking(m) + caption + title + furniture.body(m) + furniture.ending(m)
    return sheet(furniture.style(m, kind) + CSS, marks.all_of(m) + text)


def _about(m: Matter, kind: furniture.Type, below: bool) -> list[str]:
    """Beside the sides: number, judge, title, a jury or the hour of the hearing."""
    number = m.dice("", "", "Case No. ", "No. ", "Docket No. ", "Index No. ") + m.number.caption
    lines = [number]
    if m.rng.random() < 0.4:
        lines += ["", f"{m.dice('Hon. ', 'Judge ', '(Hon. ')}{esc(m.judge)}"]
        lines[-1] += ")" if lines[-1].startswith("(") else ""
    if not below:
        lines += ["", *furniture.bold(furniture.wrap(esc(m.title), kind.ems(2.5)))]
    if m.kind == "motion" and m.rng.random() < 0.5:
        lines += ["", m.dice("Return Date: ", "Oral Argument: ", "Motion Date: ") + long_date(m.hearing)]
    extra = m.dice("", "ECF Case", "JURY TRIAL DEMANDED", "ORAL ARGUMENT REQUESTED", "", "Electronically Filed")
    lines += ["", extra] if extra else []
    return lines if m.rng.random() < 0.4 else ["", "", *lines]


LAYOUT = Layout(
    name="new york against",
    courts=("us/fed/sd-ny", "us/fed/ed-ny"),
    nature="civil",
    kinds=("complaint", "answer", "motion", "motion", "order", "stipulation", "declaration", "notice"),
    filed=("header", "header", "rubber", "e-filed", "none"),
    draw=draw,
    marked=True,
    own_titles=titles.civil,
    sides=sides.civil,
)
