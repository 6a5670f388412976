"""A federal appellate cover: number on top, everything in the middle, rules across, counsel in two columns below."""

from html import escape as esc

from tests.ocr.bed import pieces, stamps
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet

CSS = """
@page { margin: 1in; @top-center { content: %s; font: 10pt 'Liberation Sans'; color: #222; } @bottom-center { content: counter(page);
font: 11pt '%s'; } }
body { font-family: '%s'; font-size: 13pt; line-height: 2; }
.cover { text-align: center; line-height: 1.25; } .cover p { margin-bottom: 12pt; } .rule { border-top: 1.6pt solid; padding: 12pt 0 2pt; }
.role { text-align: right; padding-right: 1.5in; font-style: italic; } .title { font-weight: bold; } .small { font-size: 11pt; }
.two { width: 100%%; font-size: 11pt; line-height: 1.2; text-align: left; } .two td { width: 50%%; padding-right: 10pt; }
.text { break-before: page; } .h { text-align: center; font-weight: bold; } .p { text-indent: 0.5in; } .q, .rows { line-height: 1.2;
margin: 0 0.6in 14pt; }
.rows td, .rows th { padding: 2pt 10pt; border: 0.6pt solid; } .r { text-align: right; } .sig { line-height: 1.25; break-inside: avoid;
margin-top: 14pt; }
.by { margin: 16pt 0 0 3in; } .service { break-before: page; } .exhibit { break-before: page; text-align: center; padding-top: 3in; font-size: 28pt; }
.behind { break-before: page; line-height: 1.3; }
"""


def draw(m: Matter) -> str:
    font = m.dice(*pieces.SERIFS[:2])
    below = pieces.rows(
        "On Appeal from the United States District Court",
        "For the " + m.dice("Northern District of California", "District of Arizona"),
        f"No. {m.others[0]}",
        f"Hon. {m.prose['someone']}",
    )
    sides = (
        f"<p>{pieces.names(m.left, et_al=m.et_al)},</p><p class=role>{m.left_role},</p><p>v.</p>"
        f"<p>{pieces.names(m.right, et_al=m.et_al)},</p><p class=role>{m.right_role}.</p>"
    )
    circuit = pieces.rows("IN THE UNITED STATES COURT OF APPEALS", "FOR THE NINTH CIRCUIT")
    title = f"<p class='title rule'>{esc(m.title)}</p>"
    cover = f"<p><b>No. {m.number.caption}</b></p><p class=rule><b>{circuit}</b></p><div class=rule>{sides}</div><p class=small>{below}</p>{title}"
    text = f"<div class=text>{pieces.body(m, least=4, most=12)}{pieces.ending(m, *m.filer)}</div>"
    return sheet(
        CSS % (stamps.header(m), font, font), f"<div class=cover>{cover}<div class=rule>{_counsel(m)}</div></div>{text}"
    )


def _counsel(m: Matter) -> str:
    """Counsel of the side that files, in two columns, one office each."""
    lines = pieces.counsel(m, *m.filer, city="San Francisco, CA 94103", emails=True)
    half = max(2, len(lines) // 2)
    return (
        f"<table class=two><tr><td>{pieces.rows(*lines[:half])}</td><td>{pieces.rows(*lines[half:])}</td></tr></table>"
    )


LAYOUT = Layout(
    name="circuit motion",
    courts=("us/fed/ca9",),
    nature="appeal",
    kinds=("brief", "motion", "notice"),
    filed=("header", "header", "none"),
    draw=draw,
)
