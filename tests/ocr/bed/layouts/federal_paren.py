"""A federal district paper: counsel top left, a column of closing brackets, header lines of the court's system."""

from html import escape as esc

from tests.ocr.bed import pieces, stamps
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.prose import long_date

CSS = """
@page { margin: 1in; @top-center { content: %s; font: 9.5pt 'Liberation Sans'; } @bottom-center { content: counter(page); font: 11pt '%s'; } }
body { font-family: '%s'; line-height: 24pt; }
.counsel, .caption, .sig, .q, .rows { line-height: 14.5pt; }
.court { text-align: center; font-weight: bold; margin: 22pt 0 18pt; line-height: 16pt; }
.caption { width: 100%%; margin-bottom: 20pt; } .caption td { white-space: nowrap; } .sides { width: 3.1in; } .signs { width: 0.35in; }
.h { text-align: center; font-weight: bold; text-decoration: underline; } .p { text-indent: 0.5in; }
.q { margin: 6pt 0.8in 12pt; text-align: justify; }
.rows { margin: 6pt auto 12pt; } .rows td, .rows th { border: 0.75pt solid; padding: 2pt 8pt; } .r { text-align: right; }
.sig { margin-top: 18pt; break-inside: avoid; } .by { margin-left: 3.2in; margin-top: 16pt; }
.service { break-before: page; } .exhibit { break-before: page; text-align: center; font-size: 30pt; padding-top: 4in; }
.behind { break-before: page; }
"""


def draw(m: Matter) -> str:
    font = m.dice("Liberation Serif", "Liberation Serif", "Liberation Mono")
    small = 0.9 if font == "Liberation Serif" else 1.15
    counsel = pieces.counsel(m, *m.filer, city="San Francisco, California 94111")
    left = pieces.versus(m, 17.5 / small, described=m.rng.random() < 0.5, between=m.dice("v.", "vs."))
    about = [
        f"Case No. {m.number.caption}",
        "",
        *map(_strong, pieces.wrapped(esc(m.title), 16.5 / small)),
        *_hearing(m),
    ]
    place = m.court.district.upper()
    court = pieces.rows("UNITED STATES DISTRICT COURT", m.dice(place, f"FOR THE {place}"))
    head = f"<div class=counsel>{pieces.rows(*counsel)}</div><div class=court>{court}</div>"
    marked = (
        f"<p class=court style='margin:0'>{'FILED UNDER SEAL' if m.marking == 'SEALED' else m.marking}</p>"
        if m.marking
        else ""
    )
    text = pieces.body(m, numbered=m.kind in ("complaint", "answer"))
    rest = pieces.ending(m, *m.filer)
    css = CSS % (stamps.header(m), font, font) + stamps.RUBBER
    if font == "Liberation Mono":
        css += ".caption { font-size: 10.5pt; } body { font-size: 11pt; }"
    stamp = stamps.rubber(m, "boxed", "plain")
    return sheet(css, stamp + marked + head + pieces.fence(left, ")", about) + text + rest)


def _strong(line: str) -> str:
    return f"<b>{line}</b>"


def _hearing(m: Matter) -> list[str]:
    if m.kind != "motion":
        return []
    day = long_date(m.hearing)
    return ["", f"Date: {day}", f"Time: {m.hour}", f"Judge: Hon. {esc(m.judge)}"]


LAYOUT = Layout(
    name="federal paren",
    courts=("us/fed/nd-cal", "us/fed/d-ariz"),
    nature="civil",
    kinds=("complaint", "answer", "motion", "motion", "notice", "declaration", "stipulation"),
    filed=("header", "header", "rubber", "none"),
    draw=draw,
    marked=True,
)
