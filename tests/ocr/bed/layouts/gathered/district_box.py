"""A federal district paper with its caption in a full box of two cells, the title above the number."""

from html import escape as esc

from tests.ocr.bed import pieces, stamps
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet

CSS = """
@page { margin: 1in 1in 0.9in; @top-right { content: %s; font: 9pt 'Liberation Mono'; white-space: nowrap; }
@bottom-center { content: counter(page); font: 11pt '%s'; } }
body { font-family: '%s'; line-height: 1.9; } .court { text-align: center; font-size: 14pt; line-height: 1.3; margin-bottom: 14pt; }
.court small { font-size: 11pt; } .caption { width: 100%%; line-height: 1.25; border: 1.4pt solid; margin-bottom: 16pt; }
.caption td { border: 1.4pt solid; padding: 9pt 10pt; }
.sides { width: 47%%; } .caption p { margin-bottom: 8pt; } .role { text-align: right; } .title { font-weight: bold; text-align: center; }
.h { font-weight: bold; font-variant: normal; } .p { text-indent: 0.4in; } .q { line-height: 1.2; margin: 0 0.7in 12pt; }
.rows { line-height: 1.2; margin: 0 auto 12pt; }
.rows td, .rows th { padding: 3pt 14pt; border-bottom: 0.5pt solid #555; } .r { text-align: right; } .sig { line-height: 1.25;
margin-top: 18pt; break-inside: avoid; } .by { margin: 14pt 0 0 3.1in; }
.service { break-before: page; } .exhibit { break-before: page; text-align: center; padding-top: 4in; font-size: 34pt; }
.behind { break-before: page; line-height: 1.3; }
.foot { line-height: 1.2; font-size: 10.5pt; margin-top: 14pt; }
"""


def draw(m: Matter) -> str:
    font = m.dice("Liberation Serif", "DejaVu Serif", "Noto Serif")
    divide = (
        m.dice("PHOENIX DIVISION", "")
        if "Arizona" in m.court.district
        else m.dice("SAN JOSE DIVISION", "OAKLAND DIVISION", "")
    )
    court = f"United States District Court<br><small>{pieces.rows(m.court.district.upper(), divide)}</small>"
    sides = (
        f"<p>{pieces.names(m.left, upper=m.rng.random() < 0.5, et_al=m.et_al)},</p><p class=role>{m.left_role},</p><p>&emsp;–&nbsp;v.&nbsp;–</p>"
        f"<p>{pieces.names(m.right, upper=False, et_al=m.et_al)},</p><p class=role>{m.right_role}.</p>"
    )
    number = m.dice("Civil Action No.", "Case No.", "Civil No.")
    about = f"<p class=title>{esc(m.title)}</p><p>{number} {m.number.caption}</p>{_more(m)}"
    caption = f"<table class=caption><tr><td class=sides>{sides}</td><td>{about}</td></tr></table>"
    marked = (
        f"<p class=court><b>{m.dice('FILED UNDER SEAL', 'SEALED') if m.marking == 'SEALED' else m.marking}</b></p>"
        if m.marking
        else ""
    )
    stamp = stamps.rubber(m, "dater", "clock", right="-0.6in", top="-0.6in")
    css = CSS % (stamps.header(m), font, font) + stamps.RUBBER
    text = pieces.body(m, numbered=m.kind in ("complaint", "answer"))
    return sheet(
        css,
        f"{stamp}<div class=court>{court}</div>{marked}{caption}{text}{pieces.ending(m, *m.filer)}{_foot(m)}",
    )


def _more(m: Matter) -> str:
    hearing = f"<p>Hearing Date: {m.hearing:%m/%d/%Y} at {m.hour}</p>" if m.kind == "motion" else ""
    return f"{hearing}<p>Judge {esc(m.judge)}</p>" if m.rng.random() < 0.7 else hearing


def _foot(m: Matter) -> str:
    """Counsel stand at the end of this paper, not at its head."""
    return f"<div class=foot>{pieces.rows(*pieces.counsel(m, *m.filer, city='Phoenix, AZ 85004', upper=False, emails=True))}</div>"


LAYOUT = Layout(
    name="district box",
    courts=("us/fed/nd-cal", "us/fed/d-ariz"),
    nature="civil",
    kinds=("complaint", "answer", "motion", "notice", "declaration", "subpoena"),
    filed=("header", "rubber", "none"),
    draw=draw,
    marked=True,
)
