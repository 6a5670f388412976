"""A stipulation: two blocks of counsel side by side at its head and at its end, two header lines printed over each other."""

from html import escape as esc

from tests.ocr.bed import pieces, stamps
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet

CSS = """
@page { margin: 1in 0.9in; %s @bottom-center { content: "%s"; font: bold 9pt '%s'; border-top: 0.8pt solid; padding-top: 3pt; vertical-align: top; } }
body { font-family: '%s'; line-height: 2; } .pair { width: 100%%; line-height: 1.15; font-size: 11pt; } .pair td { width: 50%%;
padding-right: 12pt; } .court { text-align: center; font-weight: bold; line-height: 1.3; margin: 20pt 0 14pt; }
.caption { width: 100%%; line-height: 1.2; margin-bottom: 14pt; } .sides { width: 3.3in; border-right: 1pt solid; border-bottom: 1pt solid;
padding: 0 10pt 8pt 0; } .about { padding-left: 12pt; } .caption p { margin-bottom: 8pt; } .role { margin-left: 1in; } .title { font-weight: bold; }
.h { text-align: center; font-weight: bold; } .p { text-indent: 0.5in; } .q { line-height: 1.2; margin: 0 0.6in 12pt; }
.rows { line-height: 1.2; margin: 0 auto 12pt; } .rows td, .rows th { padding: 2pt 9pt; border: 0.6pt solid; } .r { text-align: right; }
.ends { margin-top: 18pt; break-inside: avoid; } .sig { line-height: 1.2; margin-top: 14pt; } .by { margin-top: 12pt; } .so { break-inside: avoid; }
"""
OVER = """@top-center { content: %s; font: 9.5pt 'Liberation Sans'; }"""


def draw(m: Matter) -> str:
    font = m.dice("Liberation Serif", "Liberation Serif", "DejaVu Serif")
    city = "San Francisco, California 94105"
    pair = "".join(
        f"<td>{pieces.rows(*pieces.counsel(m, side, role, city=city, upper=False))}</td>"
        for side, role in ((m.counsel_left, m.left_role), (m.counsel_right, m.right_role))
    )
    court = pieces.rows("UNITED STATES DISTRICT COURT", m.court.district.upper())
    sides = (
        f"<p>{pieces.names(m.left, described=True, et_al=m.et_al)},</p><p class=role>{m.left_role},</p><p>vs.</p>"
        f"<p>{pieces.names(m.right, described=True, et_al=m.et_al)},</p><p class=role>{m.right_role}.</p>"
    )
    about = f"<p>CASE NO.: {m.number.caption}</p><p class=title>{esc(m.title)}</p>"
    caption = f"<table class=caption><tr><td class=sides>{sides}</td><td class=about>{about}</td></tr></table>"
    head = f"<table class=pair><tr>{pair}</tr></table><div class=court>{court}</div>{caption}"
    ends = "".join(
        f"<td>{pieces.signature(m, side, role)}</td>"
        for side, role in ((m.counsel_left, m.left_role), (m.counsel_right, m.right_role))
    )
    so = (
        f"<div class=so><p class=p>PURSUANT TO STIPULATION, IT IS SO ORDERED.</p>{pieces.judge_signature(m)}</div>"
        if m.rng.random() < 0.6
        else ""
    )
    css = CSS % (_over(m), pieces.running(m.title), font, font) + stamps.RUBBER
    stamp = stamps.rubber(m, "dater", "clock", right="-0.6in", top="0.9in")
    return sheet(
        css,
        f"{stamp}{head}{pieces.body(m, least=3, most=8, numbered=True)}<table class='pair ends'><tr>{ends}</tr></table>{so}",
    )


def _over(m: Matter) -> str:
    """One header line, or that of the first filing with that of the second printed over it, as a paper filed twice has."""
    if m.filed is None or m.filed.how != "header":
        return ""
    one = stamps.header(m)
    if m.rng.random() < 0.5:
        return OVER % one
    entry = m.rng.randint(3, 90)
    two = f'"Case {m.number.header}  Document {entry}-1 Filed {m.dated:%m/%d/%y}  Page " counter(page) " of " counter(pages)'
    both = f'{one} "\\A" {two}'
    return (
        f"@top-center {{ content: {both}; font: 9.5pt/0.8pt 'Liberation Sans'; white-space: pre; text-align: center; }}"
    )


LAYOUT = Layout(
    name="paired stipulation",
    courts=("us/fed/nd-cal",),
    nature="civil",
    kinds=("stipulation",),
    filed=("header", "header", "rubber", "none"),
    draw=draw,
)
