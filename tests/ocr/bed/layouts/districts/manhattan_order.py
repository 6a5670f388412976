"""An order of a judge in Manhattan: the docket's own box at the right, sides between rows of dashes, number beside, title below or beside."""

from html import escape as esc

from tests.ocr.bed import pieces
from tests.ocr.bed.layouts.districts.look import STYLE, face, listed
from tests.ocr.bed.layouts.districts.sides import between
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.stamps import header

CSS = """
@page { margin: 1in; @top-center { content: %s; font: 9pt 'Liberation Sans'; color: #1b2f9b; } @bottom-center { content: counter(page); } }
.docket { position: absolute; right: -0.25in; top: %s; width: 2.45in; border: 1pt solid; padding: 3pt 6pt; font: 8.5pt/1.25 '%s'; }
.court { line-height: 1.2; width: 3.6in; } .caption { width: 100%%; line-height: 1.2; margin-bottom: 14pt; } .sides { width: 3.3in; }
.about { vertical-align: middle; padding-left: 0.35in; } .role { margin: 6pt 0 6pt %s; } .mid { margin: 2pt 0 2pt %s; }
.title { text-align: center; margin: 8pt 0.4in 12pt; line-height: 1.2; %s } .dash { white-space: nowrap; }
"""
TITLES = """
ORDER|OPINION AND ORDER|MEMORANDUM OPINION & ORDER|ORDER OF DISMISSAL|CIVIL CASE MANAGEMENT PLAN AND SCHEDULING ORDER|ORDER TO SHOW CAUSE
NOTICE OF INITIAL PRETRIAL CONFERENCE|ORDER OF REFERENCE TO A MAGISTRATE JUDGE|ORDER REGULATING PROCEEDINGS|AMENDED SCHEDULING ORDER
ORDER ADOPTING REPORT AND RECOMMENDATION|DISCOVERY ORDER|ORDER OF SERVICE|ORDER SCHEDULING SETTLEMENT CONFERENCE|DECISION AND ORDER
STIPULATION AND ORDER OF DISMISSAL|JUDGMENT|ORDER SCHEDULING DEFAULT JUDGMENT BRIEFING
"""


def draw(m: Matter) -> str:
    look = face(m, "Liberation Serif", "Liberation Serif", "Noto Serif", "DejaVu Serif", "Liberation Sans")
    court = pieces.rows("UNITED STATES DISTRICT COURT", m.court.district.upper())
    inset = m.dice("1.2in", "1.6in", "2in")
    bold = m.dice("font-weight: bold;", "text-decoration: underline;", "font-weight: bold; text-decoration: underline;")
    high = m.dice("-0.55in", "-0.2in", "0in")
    css = CSS % (
        header(m),
        high,
        m.dice("Liberation Serif", "Liberation Sans"),
        inset,
        m.dice("0", "1in", "1.4in"),
        bold,
    )
    said = m.dice(f"{m.judge.upper()}, United States District Judge:", f"{m.judge}, U.S.D.J.:", "")
    text = (f"<p>{esc(said)}</p>" if said else "") + pieces.body(m, least=2, most=9, headings=m.rng.random() < 0.4)
    caption, below = _caption(m)
    page = f"{_docket(m)}<div class=court>{court}</div>{caption}{below}{text}{pieces.judge_signature(m)}"
    return sheet(css + STYLE + look.style(m.rng.choice((1.5, 1.8, 2.0))), page)


def _docket(m: Matter) -> str:
    if m.filed is None or m.filed.how != "e-filed":
        return ""
    on = m.filed.on
    day = m.dice(f"{on.month}/{on.day}/{on.year}", f"{on:%m/%d/%Y}", f"{on:%B} {on.day}, {on.year}")
    lines = [
        "USDC SDNY",
        "DOCUMENT",
        "ELECTRONICALLY FILED",
        "DOC #: " + m.dice("__________", "", "____"),
        f"DATE FILED: {day}",
    ]
    return f"<div class=docket>{pieces.rows(*lines)}</div>"


def _caption(m: Matter) -> tuple[str, str]:
    end = m.dice(" X", " x", " X", "")
    if m.rng.random() < 0.75:
        dashes = "<p class='dash beside'>" + "-" * m.rng.choice((50, 54)) + end + "</p>"
    else:
        dashes = "<p class='dash beside'>" + " ".join("-" * 25) + end + "</p>"
    upper, described = m.rng.random() < 0.7, m.rng.random() < 0.2
    left, right = (listed(m, side, upper=upper, described=described) for side in (m.left, m.right))
    v = m.dice("-v-", "- v. -", "-against-", "v.", "– against –")
    stop, stroke = m.dice(",", ","), m.dice(".", ".", "")
    sides = (
        f"{dashes}<p>{left}{stop}</p><p class=role>{m.left_role},</p><p class=mid>{v}</p><p>{right}{stop}</p>"
        f"<p class=role>{m.right_role}{stroke}</p>{dashes}"
    )
    title = f"<p class=title>{esc(m.title)}</p>"
    about = f"<p>{m.dice('', '', 'Case No. ', 'No. ')}<span class=held>{m.number.caption}</span></p>"
    beside = m.rng.random() < 0.55
    cell = about + ("<br>" + title.replace("class=title", "class=title style='margin: 0'") if beside else "")
    table = f"<table class=caption><tr><td class=sides>{sides}</td><td class=about>{cell}</td></tr></table>"
    return table, "" if beside else title


LAYOUT = Layout(
    name="manhattan order",
    courts=("us/fed/sd-ny",),
    nature="civil",
    kinds=("order",),
    filed=("e-filed", "e-filed", "header", "none"),
    draw=draw,
    sides=between("Plaintiff", "Defendant", "New York"),
    own_titles=lambda kind: tuple(TITLES.strip().replace("\n", "|").split("|")),
)
