"""Massachusetts and New Jersey: a long brace or brackets or a box beside the sides; in New Jersey counsel top left and "Document Filed Electronically"."""

from html import escape as esc

from tests.ocr.bed import pieces
from tests.ocr.bed.layouts.federal import furniture, marks, sides, titles
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.numbering.federal import district_number
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.prose import long_date

CSS = """
.caption td { padding: 0 4pt 0 0; } .sides { width: 3.1in; } .caption td.about { padding-left: 10pt; vertical-align: %s; } .inset { margin-left: %s; }
.boxed td.sides { border: solid; border-width: 0.9pt 0.9pt 0.9pt 0; padding: 4pt 8pt 4pt 0; } .boxed td.about { padding-top: 6pt; }
"""
BRACE = '<svg width="16" height="{h}" viewBox="0 0 16 {h}" fill="none" stroke="#000" stroke-width="1.1"><path d="{d}"/></svg>'


def draw(m: Matter) -> str:
    kind = furniture.type_of(
        m, "Liberation Serif", "Liberation Serif", "Noto Serif", "Liberation Sans", "Liberation Mono"
    )
    jersey = m.court.id.endswith("nj")
    beside = m.rng.random() < 0.55
    place = m.court.district.upper()
    court = f"<div class=court>{pieces.rows('UNITED STATES DISTRICT COURT', m.dice(place, f'FOR THE {place}'))}</div>"
    first = f"<div class=tight>{pieces.rows(*furniture.counsel(m, 'Newark, New Jersey 07102'))}</div>" if jersey else ""
    title = f"<p class=title>{esc(m.title)}</p>"
    css = CSS % (m.dice("middle", "top"), m.dice("1.3in", "0.8in", "1.8in"))
    text = first + court + furniture.marking(m) + _caption(m, beside, jersey) + ("" if beside else title)
    return sheet(
        furniture.style(m, kind, lead=m.dice("2", "1.7")) + css,
        marks.all_of(m) + text + furniture.body(m) + furniture.ending(m),
    )


def _caption(m: Matter, beside: bool, jersey: bool) -> str:
    upper = m.rng.random() < 0.6
    left, right = (furniture.listed(m, side, upper=upper) for side in (m.left, m.right))
    told = f"<p>{left},</p><p class=inset>{m.left_role},</p><p>{m.dice('v.', 'vs.', 'v.')}</p><p>{right},</p><p class=inset>{m.right_role}.</p>"
    boxed = jersey or m.rng.random() < 0.25
    high = 150 + 13 * (len(m.left) + len(m.right)) + (len(left) + len(right)) // 2
    sign = "" if boxed else f"<td class=signs>{_brace(high)}</td>"
    cells = f"<td class=sides>{told}</td>{sign}<td class=about>{_about(m, beside, jersey)}</td>"
    return f"<table class='caption{' boxed' if boxed else ''}'><tr>{cells}</tr></table>"


def _brace(high: int) -> str:
    """A brace as high as the sides are thought to be."""
    mid = high // 2
    return BRACE.format(
        h=high,
        d=f"M2 2 Q8 2 8 12 V{mid - 10} Q8 {mid} 14 {mid} Q8 {mid} 8 {mid + 10} V{high - 12} Q8 {high - 2} 2 {high - 2}",
    )


def _about(m: Matter, beside: bool, jersey: bool) -> str:
    label = m.dice("Civil Action No. ", "C.A. No. ", "CIVIL ACTION NO. ", "Case No. ", "Civil No. ", "Docket No. ")
    lines = [f"{label}<span class=held>{m.number.caption}</span>"]
    if m.rng.random() < 0.3:
        lines += [f"{m.dice('Hon. ', 'Judge: ', 'Before: Hon. ')}{esc(m.judge)}"]
    if beside:
        lines += [f"<b>{esc(m.title)}</b>"]
    if m.kind == "motion" and m.rng.random() < 0.6:
        lines += [m.dice("Motion Return Date: ", "Motion Day: ", "RETURN DATE: ") + long_date(m.hearing)]
        lines += ["ORAL ARGUMENT REQUESTED"] if m.rng.random() < 0.4 else []
    if jersey and m.rng.random() < 0.5:
        lines += [
            m.dice("Document Electronically Filed", "<i>Document Filed Electronically</i>", "ELECTRONICALLY FILED")
        ]
    if m.kind == "complaint" or m.rng.random() < 0.1:
        lines += [m.dice("JURY TRIAL DEMANDED", "LEAVE TO FILE GRANTED", "JURY DEMAND")]
    if m.rng.random() < 0.12:
        lines += [f"Related Case: {m.others[0]}"]
    return "".join(f"<p>{line}</p>" for line in lines)


LAYOUT = Layout(
    name="massachusetts brace",
    courts=("us/fed/d-mass", "us/fed/d-nj"),
    nature="civil",
    kinds=("complaint", "answer", "motion", "motion", "order", "stipulation", "declaration", "notice"),
    filed=("header", "header", "rubber", "none"),
    draw=draw,
    marked=True,
    own_titles=titles.civil,
    sides=sides.civil,
    cites=district_number,
)
