"""A paper of the federal court at Foley Square, mostly its judges' orders: dashes to an x, colons between sides and number, a docketing box."""

from html import escape as esc

from tests.ocr.bed import pieces, stamps
from tests.ocr.bed.layouts.plain_folder import captions, people
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet

CSS = """
@page { margin: 1in; @top-center { content: @HEAD@; font: 9pt 'Liberation Sans'; white-space: pre; }
  @bottom-center { content: counter(page); font: 11pt '@FONT@'; } }
body { font: 12pt/2 '@FONT@'; } .court, .dashes, .caption { line-height: 1.2; } .dashes { white-space: nowrap; }
.caption { width: 6.5in; } .caption td { white-space: nowrap; } .sides { width: 3.25in; } .signs { width: 0.3in; } .about { padding-left: 8pt; }
.docket { position: absolute; right: -0.3in; top: -0.35in; width: 2.25in; border: 0.9pt solid; padding: 3pt 5pt; font: 9pt/1.25 'Liberation Sans'; }
.p { text-indent: 0.5in; } .text { margin-top: 14pt; } .under { text-align: center; font-weight: bold; @LINE@ line-height: 1.25; margin: 14pt 0.4in; }
"""
TITLES = {
    "order": """
ORDER|OPINION AND ORDER|ORDER OF DISMISSAL|SCHEDULING ORDER|ORDER TO SHOW CAUSE|CIVIL CASE MANAGEMENT PLAN AND SCHEDULING ORDER
MEMORANDUM OPINION AND ORDER|ORDER OF REFERENCE TO A MAGISTRATE JUDGE|ORDER ADOPTING REPORT AND RECOMMENDATION|NOTICE OF INITIAL PRETRIAL CONFERENCE""",
    "motion": """
NOTICE OF MOTION|NOTICE OF MOTION TO DISMISS|MEMORANDUM OF LAW IN SUPPORT OF {R} MOTION TO DISMISS|NOTICE OF MOTION FOR ADMISSION PRO HAC VICE
{L} MEMORANDUM OF LAW IN OPPOSITION TO MOTION FOR SUMMARY JUDGMENT|DECLARATION OF {someone} IN SUPPORT OF MOTION TO COMPEL""",
    "stipulation": "STIPULATION OF VOLUNTARY DISMISSAL|STIPULATION AND PROPOSED PROTECTIVE ORDER|STIPULATION EXTENDING TIME TO ANSWER",
}


def draw(m: Matter) -> str:
    font = m.dice("Liberation Serif", "Liberation Serif", "Liberation Serif", "Liberation Mono")
    css = CSS.replace("@HEAD@", stamps.header(m)).replace("@FONT@", font)
    css = css.replace("@LINE@", m.dice("text-decoration: underline;", ""))
    if font == "Liberation Mono":
        css += "body { font-size: 11pt; } .caption, .dashes { font-size: 10.5pt; }"
    size = 10.5 if font == "Liberation Mono" else 12
    court = pieces.rows("UNITED STATES DISTRICT COURT", "SOUTHERN DISTRICT OF NEW YORK")
    beside = m.rng.random() < 0.75
    many = 40 if font == "Liberation Mono" else 62
    dashes = f"<div class='dashes beside'>{'-' * many}{m.dice('x', 'X')}</div>"
    under = "" if beside else f"<p class=under>{esc(m.title)}</p>"
    inked = captions.inked(m, "boxed", "plain", top="-0.6in")
    head = f"{inked}{_docketed(m)}<div class=court>{court}</div>{dashes}{_caption(m, font, size, titled=beside)}{dashes}{under}"
    text = f"<div class=text>{_opening(m)}{pieces.body(m, least=3, most=8, headings=m.kind == 'motion')}</div>"
    return sheet(captions.TEXT + css + stamps.RUBBER, head + text + captions.ending(m, "United States District Judge"))


def _docketed(m: Matter) -> str:
    """The box in which chambers note when an order was filed."""
    if m.filed is None or m.filed.how != "e-filed":
        return ""
    on = f"{m.filed.on.month}/{m.filed.on.day}/{m.filed.on.year}"
    return f"<div class=docket>{pieces.rows('USDC SDNY', 'DOCUMENT', 'ELECTRONICALLY FILED', 'DOC #: ____________', f'DATE FILED: {on}')}</div>"


def _caption(m: Matter, font: str, size: float, *, titled: bool) -> str:
    left, right = (captions.fitted(people.told(m, side) + ",", 2.9, font, size) for side in (m.left, m.right))
    deep = 5 if font == "Liberation Mono" else 8
    between = m.dice("-v-", "-against-", "v.", "- against -")
    high = ["", *left, "", captions.inset(f"{m.left_role},", deep), "", captions.inset(between, 4), "", *right, ""]
    high += [captions.inset(f"{m.right_role}.", deep), ""]
    number = f"{m.dice('', '', 'No. ', 'Case No. ')}{m.number.caption}"
    title = [f"<b>{line}</b>" for line in captions.fitted(esc(m.title), 2.6, font, size, bold=True)] if titled else []
    about = [*[""] * max(1, len(high) // 2 - 2 - len(title) // 2), number, "", *title]
    return pieces.fence(high, m.dice(":", ":", ":", "|"), about, more=0)


def _opening(m: Matter) -> str:
    if m.kind == "order":
        return f"<p>{esc(m.judge.upper())}, {m.dice('United States District Judge', 'District Judge')}:</p>"
    said = (
        f"{captions.alone(m)} {m.filer[0][0].speaks_for}, through undersigned counsel, respectfully submits as follows."
    )
    return f"<p class=p>{esc(said)}</p>"


LAYOUT = Layout(
    name="foley square order",
    courts=("us/fed/sd-ny",),
    nature="civil",
    kinds=("order", "order", "order", "motion", "stipulation"),
    filed=("e-filed", "e-filed", "header", "header", "rubber", "none"),
    draw=draw,
    sides=people.sides("Plaintiff", "Defendant", town="New York"),
    titled=people.titled(TITLES),
)
