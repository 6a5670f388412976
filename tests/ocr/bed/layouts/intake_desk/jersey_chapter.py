"""A New Jersey bankruptcy paper, captioned as the local rule has it: all in one ruled box, case, chapter, hearing and judge at its right."""

from html import escape as esc
from random import Random

from tests.ocr.bed import pieces, stamps, words
from tests.ocr.bed.layouts.intake_desk import parts, wording
from tests.ocr.bed.making import Layout, Matter, Sides
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.prose import long_date
from tests.ocr.bed.truth import Party

CSS = """
@page { margin: 0.9in 1in 1in; @top-center { content: %s; font: 9pt 'Liberation Sans'; white-space: nowrap; }
@bottom-center { content: counter(page); font-size: 10pt; } }
.box { width: 100%%; margin-bottom: 18pt; } .box td { border: 1pt solid; padding: 5pt 7pt; vertical-align: top; } .box .left { width: 3.3in; }
.box .open { border-bottom: 0; } .box .foot { border-top: 0; vertical-align: bottom; }
.ask { margin-bottom: 9pt; white-space: nowrap; } .fill { border-bottom: 0.7pt solid; }
small { font-size: 8.5pt; } .title { text-align: center; font-weight: bold; margin: 14pt 0.3in; %s }
"""


def sides(rng: Random) -> Sides:
    first = rng.choice((words.person, words.person, words.person, parts.company, words.trading))(rng)
    if rng.random() < 0.25 and not first.endswith((".", "C", "P")) and " d" not in first:
        return (Party(first, "Debtor"), Party(words.person(rng), "Debtor")), ()
    return (Party(first, "Debtor"),), ()


def _counsel(m: Matter) -> str:
    one = m.counsel_left[0]
    street, town = words.address(
        m.rng, m.dice("Newark, NJ 07102", "Cherry Hill, NJ 08034", "Hackensack, New Jersey 07601")
    )
    whom = "Debtor" if "DEBTOR" in m.title else m.dice("Debtor", "Debtor", "Secured Creditor", "Movant")
    if whom == "Debtor" and len(m.left) > 1:
        whom = "Debtors"
    lines = [one.firm, f"{one.name}, Esq. ({m.dice('ID No.', 'Bar No.', 'Attorney ID')} {one.bar_number})"]
    if m.rng.random() < 0.4:
        lines.reverse()
    return pieces.rows(
        *lines, street, town, words.telephone(m.rng), f"{m.dice('Attorneys for', 'Attorney for')} {whom}"
    )


def draw(m: Matter) -> str:
    worn = parts.face(
        m, "Liberation Serif", "Liberation Serif", "Liberation Sans", "Noto Sans", "DejaVu Serif Condensed"
    )
    upper = m.rng.random() < 0.5
    names = " and ".join(esc(one.name.upper() if upper else one.name) for one in m.left)
    if any(" d" in one.name for one in m.left) or m.rng.random() < 0.3:
        names = "<br>".join(pieces.wrapped(names, worn.ems(2.75)))
    who = f"{m.dice('In Re:', 'In re:')}<br><br>{names},<br><br>{'&emsp;' * 8}{parts.role_of(m.left)}."
    local = "<small>Caption in Compliance with D.N.J. LBR 9004-1(b)</small>" if m.rng.random() < 0.75 else ""
    top = f"<b>{m.dice('UNITED STATES BANKRUPTCY COURT', 'United States Bankruptcy Court')}<br>DISTRICT OF NEW JERSEY</b><br>{local}"
    asks = [("Case No.:", m.number.caption), ("Chapter:", m.dice("13", "13", "7", "11"))]
    asks += [("Hearing Date:", f"{m.hearing:%m/%d/%Y} at {m.hour}")] if m.kind in ("motion", "declaration") else []
    asks += [("Judge:", f"Hon. {m.judge}" if m.rng.random() < 0.6 else m.judge)]
    blank = m.rng.random() < 0.5
    told = "".join(
        f"<p class=ask>{ask} &emsp;<span class={'fill' if blank else 'told'}>&ensp;{esc(text)}&ensp;</span></p>"
        for ask, text in asks
    )
    stamp = stamps.rubber(m, "boxed", "plain", "dater", right="-0.1in", top="0.05in", wide="2.2in")
    box = (
        f"<table class=box><tr><td class=left>{top}</td><td class=open rowspan=2>&nbsp;</td></tr>"
        f"<tr><td class=left>{_counsel(m)}</td></tr><tr><td class=left>{who}</td><td class=foot>{told}</td></tr></table>"
    )
    css = CSS % (parts.banner(m), m.dice("", "text-decoration: underline;", "font-size: 115%;"))
    text = _ordered(m) if m.kind == "order" else _body(m)
    body = f"{stamp}{box}<p class=title>{esc(m.title)}</p>{text}"
    return sheet(css + parts.style(m, worn, m.rng.choice((1.3, 1.6, 2.0))) + stamps.RUBBER, body)


def _ordered(m: Matter) -> str:
    """An order: the first page tells only that what follows is ordered."""
    pages = m.dice("two (2)", "2 and 3", "2 through 3")
    first = f"<p class=p>The relief set forth on the following page(s), numbered {pages}, is hereby <b>ORDERED</b>.</p>"
    rest = pieces.body(m, least=2, most=5, headings=False)
    return f"{first}<div style='break-before: page'>{rest}</div>"


def _body(m: Matter) -> str:
    start = f"<p class=p>{esc(m.counsel_left[0].name)}, {m.dice('of full age, certifies', 'being duly sworn, says')} as follows on {long_date(m.dated)}:</p>"
    opening = start if m.kind == "declaration" else ""
    return (
        opening
        + pieces.body(m, least=3, most=7, numbered=m.kind == "declaration")
        + pieces.signature(m, m.counsel_left, "Movant")
    )


LAYOUT = Layout(
    name="jersey chapter",
    courts=("us/fed/d-nj-bankruptcy",),
    nature="bankruptcy",
    kinds=("order", "order", "motion", "declaration", "notice"),
    filed=("header", "header", "rubber", "none"),
    draw=draw,
    sides=sides,
    own_titles=wording.of(wording.JERSEY),
    counselled=lambda rng, court, side: parts.speakers(rng, side),
)
