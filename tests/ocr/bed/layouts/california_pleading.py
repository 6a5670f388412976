"""California pleading paper: 28 numbered lines, double rule at the left, counsel from line 1, court on line 8."""

from html import escape as esc

from tests.ocr.bed import pieces, stamps
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import ruled, sheet
from tests.ocr.bed.prose import long_date

NUMBERS = "\\A ".join(map(str, range(1, 29)))
CSS = """
@page { margin: 0.95in 0.6in 0.75in 1.5in;
  background: %s;
  @left-top { content: "%s"; white-space: pre; line-height: 24pt; text-align: right; padding: 0 12pt 0 0; font: 12pt/24pt '%s';
width: 0.55in; margin-left: 0.75in; }
  @bottom-center { content: "%s"; font: 9pt '%s'; border-top: 0.75pt solid; padding-top: 3pt; vertical-align: top; white-space: pre; } }
body { font-family: '%s'; line-height: 24pt; }
.counsel { line-height: 12pt; height: 168pt; } .court { text-align: center; line-height: 24pt; height: 72pt; margin: 0; }
.caption { width: 100%%; line-height: 12pt; margin-bottom: 24pt; } .sides { width: 3.05in; border-bottom: 0.8pt solid; padding: 0 8pt 8pt 0; }
.signs { width: 0.28in; text-align: center; } .caption td { white-space: nowrap; } .about { padding-left: 8pt; }
.h { text-align: center; font-weight: bold; } .p { text-indent: 0.5in; } .q, .rows { line-height: 12pt; margin: 0 0.6in 12pt; }
.rows td, .rows th { border: 0.6pt solid; padding: 0 8pt; } .r { text-align: right; } .sig { line-height: 12pt; margin-top: 24pt;
break-inside: avoid; }
.by { margin: 18pt 0 0 3in; } .service { break-before: page; } .exhibit { break-before: page; text-align: center; padding-top: 3.5in;
font-size: 26pt; }
.behind { break-before: page; } .efiled { font: bold 8pt 'Liberation Sans'; text-align: center; color: #123; }
"""


def draw(m: Matter) -> str:
    font = m.dice("Liberation Serif", "Liberation Serif", "Noto Serif")
    tight = 1.0 if font == "Liberation Serif" else 0.87
    counsel = pieces.counsel(m, *m.filer, city=f"{m.county}, California 90017", upper=m.rng.random() < 0.4)
    head = f"<div class=counsel>{pieces.rows(*counsel)}</div><div class=court>{_court(m)}</div>"
    left = pieces.versus(m, 17.5 * tight, described=True, between=m.dice("v.", "vs."))
    caption = pieces.fence(left, m.dice(")", ")", "&nbsp;", ":"), _about(m, 16.5 * tight), more=0)
    text = pieces.body(m, numbered=m.kind in ("complaint", "answer"), notes=False)
    rest = pieces.ending(m, *m.filer)
    rules = ruled(1.37, 1.41, 8.02, left=1.5, top=0.95)
    foot = f'" counter(page) "\\A {pieces.running(m.title)}'
    css = CSS % (rules, NUMBERS, font, foot, font, font) + stamps.RUBBER
    stamp = stamps.rubber(m, "boxed", "plain", right="-0.1in", top="0.1in")
    stamp += stamps.machine(m, "california", "los angeles", style="right: 0; top: -0.25in; width: 2.1in;")
    return sheet(css, stamp + head + caption + text + rest)


def _court(m: Matter) -> str:
    if m.court.id.endswith("san-francisco"):
        return pieces.rows("SUPERIOR COURT OF THE STATE OF CALIFORNIA", "CITY AND COUNTY OF SAN FRANCISCO")
    return pieces.rows(
        m.dice("SUPERIOR COURT OF THE STATE OF CALIFORNIA", "SUPERIOR COURT OF CALIFORNIA"),
        f"COUNTY OF {m.county.upper()}",
    )


def _about(m: Matter, ems: float) -> list[str]:
    lines = [m.dice("Case No. ", "CASE NO.: ", "No. ") + m.number.caption]
    if m.rng.random() < 0.5:
        lines += ["", f"[Assigned to Hon. {esc(m.judge)}]"]
    lines += ["", *(f"<b>{line}</b>" for line in pieces.wrapped(esc(m.title), ems))]
    if m.kind == "motion":
        day = long_date(m.hearing)
        lines += ["", f"Date: {day}", f"Time: {m.hour}", f"Dept.: {m.rng.randint(2, 78)}"]
    if m.rng.random() < 0.4:
        lines += ["", f"Complaint Filed: {long_date(m.prose.day())}", "Trial Date: None set"]
    return lines


LAYOUT = Layout(
    name="california pleading",
    courts=("us/ca/los-angeles", "us/ca/san-francisco"),
    nature="civil",
    kinds=("complaint", "answer", "motion", "motion", "stipulation", "declaration", "notice", "proof of service"),
    filed=("rubber", "e-filed", "none"),
    draw=draw,
)
