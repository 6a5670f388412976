"""Multidistrict litigation: what it is called at the left, the nation's number, section and judge at the right, which cases it relates to."""

from html import escape as esc

from tests.ocr.bed import pieces
from tests.ocr.bed.layouts.federal import furniture, marks, sides, titles
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.numbering.federal import district_number
from tests.ocr.bed.printing import sheet

CSS = ".caption td { white-space: nowrap; } .sides { width: 3.2in; } .about { padding-left: 6pt; } .title { %s } .panel .court { margin-top: 10pt; }"


def draw(m: Matter) -> str:
    kind = furniture.type_of(m, "Liberation Serif", "Liberation Serif", "Noto Serif", "Liberation Sans", "DejaVu Serif")
    panel = "panel" in m.court.level
    place = m.court.district.upper()
    lines = ("UNITED STATES JUDICIAL PANEL", "on", "MULTIDISTRICT LITIGATION") if panel else m.rng.choice((
        ("UNITED STATES DISTRICT COURT", place), ("IN THE UNITED STATES DISTRICT COURT", f"FOR THE {place}"),
    ))  # fmt: skip
    court = f"<div class=court>{pieces.rows(*lines)}</div>"
    caption = _panel(m) if panel else _caption(m, kind)
    css = CSS % m.dice("text-decoration: underline;", "", "")
    title = f"<p class=title>{esc(m.title)}</p>"
    end = furniture.judge(m) if m.kind == "order" else pieces.signature(m, m.counsel_left, "Plaintiffs")
    return sheet(
        furniture.style(m, kind, lead=m.dice("2", "1.5")) + css,
        marks.all_of(m) + court + caption + title + furniture.body(m) + end,
    )


def _panel(m: Matter) -> str:
    """The Panel's own caption: the name of the litigation centred over its number at the right."""
    name = esc(m.left[0].name.upper())
    number = f"<p style='text-align: right' class=tight>{m.number.caption}</p>"
    return f"<p class='b tight'>IN RE: {name}</p>{number}{_members(m)}"


def _members(m: Matter) -> str:
    rows = "".join(f"<br>{esc(m.prose['suit'])}, C.A. No. {number}" for number in m.others)
    return (
        f"<p class=tight style='margin: 8pt 0 0 0.5in'>{rows.removeprefix('<br>')}</p>" if m.rng.random() < 0.6 else ""
    )


def _caption(m: Matter, kind: furniture.Type) -> str:
    upper = m.rng.random() < 0.7
    name = m.left[0].name.upper() if upper else m.left[0].name
    first = m.dice("IN RE: ", "In re: ", "IN RE ") + esc(name)
    left = furniture.wrap(first, kind.ems(2.95))
    left += ["", *_relates(m)]
    sign = "*" if m.court.id.endswith("la") else m.dice(":", ")", "&nbsp;", "*", "|")
    return pieces.fence(left, sign, _about(m), more=1)


def _relates(m: Matter) -> list[str]:
    """Which of the cases the paper is filed in."""
    head = m.dice(
        "THIS DOCUMENT RELATES TO:",
        "This Document Relates To:",
        "This document relates to:",
        "THIS DOCUMENT APPLIES TO:",
    )
    if m.rng.random() < 0.4:
        return [head, m.dice("ALL CASES", "All Actions", "ALL ACTIONS")]
    return [head, *(f"{m.dice('No. ', 'Case No. ', 'Civil Action No. ')}{number}" for number in m.others)]


def _about(m: Matter) -> list[str]:
    plain = m.number.caption.upper().startswith("MDL")
    lines = [m.number.caption if plain else m.dice("Case No. ", "Civil No. ", "") + m.number.caption]
    if m.court.id.endswith("la"):
        lines += ["", f"SECTION: {m.dice('J', 'H', 'L', 'N', '“H” (5)')}"]
    if m.rng.random() < 0.75:
        lines += ["", m.dice("JUDGE ", "Judge ", "Hon. ") + esc(m.judge)]
        lines += [m.dice("MAG. JUDGE ", "Magistrate Judge ") + esc(m.prose["someone"])] if m.rng.random() < 0.6 else []
    return lines


def own_titles(kind: str) -> tuple[str, ...]:
    listed = titles.pool(titles.PRODUCTS)
    signed = ("PRETRIAL ORDER", "CASE MANAGEMENT", "ORDER", "DIRECT")
    return tuple(one for one in listed if one.startswith(signed) == (kind == "order"))


def panel_titles(kind: str) -> tuple[str, ...]:
    listed = titles.pool(titles.PANEL)
    signed = ("TRANSFER ORDER", "COND", "ORDER", "HEARING")
    return tuple(one for one in listed if one.startswith(signed) == (kind == "order"))


LAYOUT = Layout(
    name="products docket",
    courts=("us/fed/ed-la", "us/fed/ed-la", "us/fed/d-nj", "us/fed/nd-fla"),
    nature="mdl",
    kinds=("order", "order", "motion", "motion"),
    filed=("header", "header", "rubber", "none"),
    draw=draw,
    own_titles=own_titles,
    sides=sides.products,
    cites=district_number,
)
PANEL = Layout(
    name="multidistrict panel",
    courts=("us/fed/jpml",),
    nature="mdl",
    kinds=("order", "order", "motion"),
    filed=("header", "rubber", "none"),
    draw=draw,
    own_titles=panel_titles,
    sides=sides.products,
    cites=district_number,
)
