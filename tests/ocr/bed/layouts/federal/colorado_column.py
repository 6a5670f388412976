"""District of Colorado: everything in one column, number and judge on lines of their own, title between rules."""

from html import escape as esc

from tests.ocr.bed import pieces
from tests.ocr.bed.layouts.federal import furniture, marks, sides, titles
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.numbering.federal import district_number
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.prose import long_date

CSS = """
.one { line-height: 1.2; } .one p { margin-bottom: 11pt; } .role { margin-left: %s; } .rule { border-top: %spt solid; margin: 4pt 0; }
.title { margin: 10pt 0.3in; } .judge { line-height: 1.2; margin: 0 0 10pt; }
"""


def draw(m: Matter) -> str:
    kind = furniture.type_of(m, "Liberation Serif", "Liberation Sans", "Liberation Sans", "Noto Serif", "DejaVu Serif")
    upper = m.rng.random() < 0.6
    court = (
        f"<div class=court>{pieces.rows('IN THE UNITED STATES DISTRICT COURT', 'FOR THE DISTRICT OF COLORADO')}</div>"
    )
    judge = f"<p class='judge{m.dice('', ' b')}'>{m.dice('Judge ', 'Chief Judge ', 'Magistrate Judge ', 'Senior Judge ')}{esc(m.judge)}</p>"
    number = f"<p>{m.dice('Civil Action No. ', 'Civil Action No.: ', 'Civil Case No. ', 'Civil Action No. ')}{m.number.caption}</p>{_joined(m)}"
    style = furniture.style(m, kind, lead=m.dice("2", "1.5", "1.8")) + CSS % (
        m.dice("0", "0.5in", "1in"),
        m.dice("0.8", "1.4", "2"),
    )
    rule = "<div class=rule></div>"
    caption = f"<div class=one>{number}{_sides(m, upper)}</div>{rule}<p class=title>{esc(m.title)}</p>{rule}"
    if m.rng.random() < 0.15:
        caption = f"{rule}{caption}"
    first = judge if m.rng.random() < 0.45 else ""
    text = court + first + furniture.marking(m) + caption + _heard(m) + furniture.body(m) + furniture.ending(m)
    return sheet(style, marks.all_of(m) + text)


def _sides(m: Matter, upper: bool) -> str:
    """Each party on its own line, or all of a side in one, the role under them."""
    told = []
    run = m.rng.random() < 0.45
    for side in (m.left, m.right):
        if run or m.et_al:
            told.append(f"<p>{furniture.listed(m, side, upper=upper)},</p>")
            continue
        ends = [", and" if at == len(side) - 2 else "," for at in range(len(side))]
        lines = [sides.told(m, party, upper=upper) + end for party, end in zip(side, ends, strict=True)]
        told.append(f"<p>{'<br>'.join(lines)}</p>")
    return f"{told[0]}<p class=role>{m.left_role},</p><p>v.</p>{told[1]}<p class=role>{m.right_role}.</p>"


def _joined(m: Matter) -> str:
    """Another number it is consolidated with."""
    return f"<p>(Consolidated with Civil Action No. {m.others[0]})</p>" if m.rng.random() < 0.12 else ""


def _heard(m: Matter) -> str:
    return (
        f"<p class='c tight'>Hearing: {long_date(m.hearing)} at {m.hour}</p>"
        if m.kind == "motion" and m.rng.random() < 0.2
        else ""
    )


LAYOUT = Layout(
    name="colorado column",
    courts=("us/fed/d-colo",),
    nature="civil",
    kinds=("complaint", "answer", "motion", "motion", "order", "order", "stipulation", "notice"),
    filed=("header", "header", "rubber", "none"),
    draw=draw,
    own_titles=titles.civil,
    sides=sides.civil,
    cites=district_number,
)
