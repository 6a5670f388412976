"""A Texas paper: cause number on top, sides and court parted by a column of section signs, title below."""

from html import escape as esc

from tests.ocr.bed import pieces, stamps
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet

CSS = """
@page { margin: 1in; @bottom-right { content: "Page " counter(page); font: 9pt '%s'; } }
body { font-family: '%s'; line-height: 1.55; }
.cause { text-align: center; font-weight: bold; margin-bottom: 14pt; } .caption { width: 100%%; line-height: 1.15; font-weight: bold; }
.caption td { white-space: nowrap; } .sides { width: 2.9in; } .signs { width: 0.6in; text-align: center; }
.title { text-align: center; font-weight: bold; text-decoration: underline; margin: 20pt 0.5in 14pt; line-height: 1.2; }
.h { font-weight: bold; text-align: center; margin-top: 8pt; } .p { text-indent: 0.5in; text-align: justify; margin-bottom: 8pt; }
.q { margin: 0 0.7in 10pt; line-height: 1.2; } .rows { margin: 0 auto 10pt; line-height: 1.2; }
.rows td, .rows th { padding: 2pt 12pt; border-bottom: 0.5pt solid; }
.r { text-align: right; } .sig { line-height: 1.2; margin-top: 20pt; break-inside: avoid; } .by { margin: 16pt 0 0 3in; }
.service { margin-top: 24pt; } .exhibit { break-before: page; text-align: center; padding-top: 3in; font-size: 24pt; } .behind { break-before: page; }
.efiled { font: 8.5pt 'Liberation Sans'; }
"""


def draw(m: Matter) -> str:
    font = m.dice("Liberation Serif", "DejaVu Serif", "Liberation Sans")
    ems = 15.0 if font == "Liberation Serif" else 13.0
    left = pieces.versus(m, ems, between=m.dice("v.", "VS."))
    caption = pieces.fence(left, "§", _court(m, len(left)))
    title = f"<p class=title>{esc(m.title)}</p>"
    greeting = "<p class=p>TO THE HONORABLE JUDGE OF SAID COURT:</p>" if m.kind != "order" else ""
    text = pieces.body(m, least=3, most=10, numbered=m.rng.random() < 0.4)
    end = pieces.judge_signature(m) if m.kind == "order" else pieces.ending(m, *m.filer)
    stamp = stamps.machine(m, "texas", style="right: -0.35in; top: -0.7in; text-align: left;")
    stamp += stamps.rubber(m, "boxed", "plain", right="-0.6in", top="-0.6in")
    cause = f"<p class=cause>{m.dice('CAUSE NO.', 'Cause No.', 'NO.')} {m.number.caption}</p>"
    return sheet(CSS % (font, font) + stamps.RUBBER, stamp + cause + caption + title + greeting + text + end)


def _court(m: Matter, high: int) -> list[str]:
    gap = [""] * max(1, high // 2 - 2)
    if "justice" in m.court.level:
        return [
            m.dice("IN THE JUSTICE COURT", "IN JUSTICE COURT"),
            *gap,
            f"PRECINCT NO. {m.rng.randint(1, 6)}",
            *gap,
            "JIM WELLS COUNTY, TEXAS",
        ]
    return [
        "IN THE DISTRICT COURT OF",
        *gap,
        "TRAVIS COUNTY, TEXAS",
        *gap,
        f"{m.rng.choice((98, 126, 200, 250, 345, 419))}TH JUDICIAL DISTRICT",
    ]


LAYOUT = Layout(
    name="texas section",
    courts=("us/tx/jim-wells-justice", "us/tx/travis-district"),
    nature="civil",
    kinds=("complaint", "answer", "motion", "order", "declaration", "notice"),
    filed=("e-filed", "e-filed", "rubber", "none"),
    draw=draw,
)
