"""The Court of Federal Claims and the Tax Court: sides at the left with brackets, number and judge at the right; service notes of the court's portal."""

from html import escape as esc

from tests.ocr.bed import pieces
from tests.ocr.bed.layouts.federal import furniture, marks, sides, titles
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.numbering.federal import circuit_number
from tests.ocr.bed.printing import sheet

CSS = """
.caption td { white-space: nowrap; } .sides { width: 3.2in; } .about { padding-left: 6pt; } .title { %s }
.seat { text-align: center; line-height: 1.2; margin: -8pt 0 16pt; }
"""


def draw(m: Matter) -> str:
    kind = furniture.type_of(m)
    tax = "tax" in m.court.level
    court = _court(m, tax)
    left = furniture.opposed(
        m, kind.ems(2.95), upper=m.rng.random() < 0.7, between=m.dice("v.", "v.", "vs."), inset=m.rng.randint(3, 7)
    )
    caption = pieces.fence(left, m.dice(")", ")", ")", "&nbsp;"), _about(m, tax, len(left)), more=0)
    title = f"<p class=title>{esc(m.title)}</p>"
    css = CSS % m.dice("text-decoration: underline;", "", "letter-spacing: 1.5pt;")
    text = court + caption + title + furniture.body(m) + furniture.ending(m)
    return sheet(furniture.style(m, kind, lead=m.dice("2", "1.6")) + css, marks.all_of(m) + text)


def _court(m: Matter, tax: bool) -> str:
    if tax:
        seat = "<p class=seat>WASHINGTON, DC 20217</p>" if m.rng.random() < 0.4 else ""
        return f"<div class=court>UNITED STATES TAX COURT</div>{seat}"
    note = m.dice("", "", "BID PROTEST", "OFFICE OF SPECIAL MASTERS")
    return f"<div class=court>{pieces.rows('IN THE UNITED STATES COURT OF FEDERAL CLAIMS', note)}</div>"


def _about(m: Matter, tax: bool, high: int) -> list[str]:
    label = (
        m.dice("Docket No. ", "Docket No. ", "Docket No.: ")
        if tax
        else m.dice("No. ", "Case No. ", "No. ", "Civil Action No. ")
    )
    lines = [label + m.number.caption]
    if m.rng.random() < 0.6:
        lines += [
            "",
            f"{m.dice('(Judge ', '(Chief Judge ', '(Senior Judge ', '(Special Master ')}{esc(m.judge)})"
            if not tax
            else f"Judge {esc(m.judge)}",
        ]
    if tax and m.rng.random() < 0.5:
        lines += ["", m.dice("Filed Electronically", "(Filed Electronically)", "CALENDAR: New York, New York")]
    if not tax and m.rng.random() < 0.2:
        lines += ["", f"(Related to Fed. Cir. No. {m.others[0]})"]
    return [*[""] * m.rng.randint(0, max(0, high - len(lines)) // 2), *lines]


def claims_titles(kind: str) -> tuple[str, ...]:
    return _of(kind, titles.pool(titles.CLAIMS))


def tax_titles(kind: str) -> tuple[str, ...]:
    return _of(kind, titles.pool(titles.TAX))


def _of(kind: str, listed: tuple[str, ...]) -> tuple[str, ...]:
    """Those a judge signs for an order, those that begin a case for a complaint, the rest for a motion."""
    firsts = {
        "order": ("ORDER", "OPINION", "DECISION", "SCHEDULING", "SUMMARY OP", "NOTICE SETTING"),
        "complaint": ("COMPLAINT", "BID", "PETITION"),
    }
    known = tuple(one for some in firsts.values() for one in some)
    return tuple(
        one for one in listed if (one.startswith(firsts[kind]) if kind in firsts else not one.startswith(known))
    )


LAYOUT = Layout(
    name="claims against nation",
    courts=("us/fed/claims",),
    nature="claims",
    kinds=("complaint", "motion", "motion", "order"),
    filed=("header", "header", "rubber", "none"),
    draw=draw,
    own_titles=claims_titles,
    sides=sides.claims,
    cites=circuit_number,
)
TAX = Layout(
    name="tax docket",
    courts=("us/fed/tax",),
    nature="tax",
    kinds=("complaint", "motion", "motion", "order"),
    filed=("e-filed", "rubber", "none"),
    draw=draw,
    own_titles=tax_titles,
    sides=sides.tax,
    cites=circuit_number,
)
