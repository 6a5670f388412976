"""Western District of Washington: the judge's name top right, numbered lines, the sides open at the right, a foot with title and firm."""

from html import escape as esc

from tests.ocr.bed import pieces, words
from tests.ocr.bed.layouts.federal import furniture, marks, sides, titles
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.numbering.federal import district_number
from tests.ocr.bed.printing import ruled, sheet
from tests.ocr.bed.prose import long_date

CSS = """
@page { background: %s; @left-top { content: "%s"; white-space: pre; line-height: 24pt; text-align: right; padding: 0 16pt 0 0; font: 11pt/24pt '%s'; }
  @bottom-left { content: "%s"; white-space: pre; font: 8.5pt/1.2 '%s'; vertical-align: top; padding-top: 8pt; width: 55%%; text-align: left; }
  @bottom-right { content: "%s"; white-space: pre; font: 7.5pt/1.2 '%s'; vertical-align: top; padding-top: 8pt; text-align: center; width: 40%%; } }
.judge { text-align: right; line-height: 24pt; } .court { margin: %spt 0 20pt; line-height: 16pt; }
.sides { border-right: 0.9pt solid; border-bottom: 0.9pt solid; padding: 0 10pt 10pt 0; } .about { padding: 0 0 0 14pt; }
.title { text-align: left; margin: 12pt 0 0; } .two { line-height: 24pt; }
"""
NUMBERS = "\\A ".join(map(str, range(1, 27)))


def draw(m: Matter) -> str:
    kind = furniture.type_of(m, "Liberation Serif", "Liberation Serif", "Liberation Sans", sizes=(12, 12, 12.5))
    seat = m.dice("AT SEATTLE", "AT SEATTLE", "AT TACOMA")
    court = pieces.rows("UNITED STATES DISTRICT COURT", m.court.district.upper(), seat)
    judge = f"<p class=judge>{m.dice('The Honorable ', 'THE HONORABLE ', 'Hon. ', 'Honorable ')}{esc(m.judge)}</p>"
    other = (
        f"<p class=judge style='margin-top: -10pt'>The Honorable {esc(m.prose['someone'])}</p>"
        if m.rng.random() < 0.15
        else ""
    )
    caption = f"<table class=caption><tr><td class=sides>{_sides(m)}</td><td class=about>{_about(m)}</td></tr></table>"
    css = furniture.style(m, kind, lead="24pt", margin="1.05in 0.7in 1.25in 1.45in", foot='""') + CSS % (
        ruled(*m.rng.choice(((1.3,), (1.28, 1.32, 8.0))), left=1.45, top=1.05), NUMBERS, kind.font, _foot(m), kind.font,
        _office(m), kind.font, m.rng.choice((30, 48, 72)),
    )  # fmt: skip
    text = judge + other + f"<div class=court>{court}</div>" + furniture.marking(m) + caption + furniture.body(m)
    return sheet(css, marks.all_of(m, right="3.3in", top="-0.75in") + text + furniture.ending(m))


def _sides(m: Matter) -> str:
    upper, gap = m.rng.random() < 0.7, m.dice("1.2in", "0.9in", "1.6in")
    left, right = furniture.listed(m, m.left, upper=upper), furniture.listed(m, m.right, upper=upper)
    role = f"<p style='margin-left: {gap}'>"
    return f"<p>{left},</p>{role}{m.left_role},</p><p style='margin-left: 0.4in'>{m.dice('v.', 'vs.', 'v.')}</p><p>{right},</p>{role}{m.right_role}.</p>"


def _about(m: Matter) -> str:
    lines = [f"<p>{m.dice('No. ', 'Case No. ', 'NO. ', 'Case No.: ')}<span class=held>{m.number.caption}</span></p>"]
    lines += [f"<p class=title>{esc(m.title)}</p><p>&nbsp;</p>"]
    if m.kind == "motion":
        lines += [
            f"<p class=b>{m.dice('NOTE ON MOTION CALENDAR:', 'NOTED FOR CONSIDERATION:', 'Noting Date:')}<br>{long_date(m.hearing)}</p>"
        ]
        lines += (
            [f"<p class=b>{m.dice('ORAL ARGUMENT REQUESTED', 'Without Oral Argument')}</p>"]
            if m.rng.random() < 0.5
            else []
        )
    if m.kind == "complaint":
        lines += [f"<p>{m.dice('JURY DEMAND', 'DEMAND FOR JURY TRIAL', '(JURY TRIAL REQUESTED)')}</p>"]
    if m.rng.random() < 0.12:
        lines += [f"<p>(Related to {m.others[0]})</p>"]
    return "".join(lines)


def _foot(m: Matter) -> str:
    """The title and the page, as they are run along the foot at the left."""
    return f'{pieces.running(m.title, 44)} - " counter(page) "\\A ({m.dice("No. ", "Case No. ")}{m.number.caption})'


def _office(m: Matter) -> str:
    """The firm with its address, at the foot at the right; an order has the court's silence there."""
    if m.kind == "order":
        return ""
    street, town = words.address(m.rng, "Seattle, Washington 98101")
    firm = m.filer[0][0].firm.upper() if m.rng.random() < 0.5 else m.filer[0][0].firm
    return f"{firm}\\A {street}\\A {town}\\A {words.telephone(m.rng)}"


LAYOUT = Layout(
    name="washington footed",
    courts=("us/fed/wd-wash",),
    nature="civil",
    kinds=("complaint", "answer", "motion", "motion", "order", "stipulation", "declaration", "notice"),
    filed=("header", "header", "rubber", "e-filed", "none"),
    draw=draw,
    own_titles=titles.civil,
    sides=sides.civil,
    cites=district_number,
)
