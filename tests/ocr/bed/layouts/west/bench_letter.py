"""A judge's letter of ruling to counsel on the court's own letterhead: two addresses, Re: with names and number, no caption."""

from html import escape as esc

from tests.ocr.bed import pieces, stamps, words
from tests.ocr.bed.layouts.west import drawing, people
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.prose import long_date

CSS = """
@page { margin: 0.8in 1in; } body { FACE line-height: 1.3; } .head { text-align: center; margin-bottom: 16pt; line-height: 1.25; }
.big { font-size: 15pt; font-weight: bold; }
.bar { border-bottom: 1.2pt solid; margin-bottom: 14pt; } .two { width: 100%; margin: 12pt 0; line-height: 1.2; } .two td { width: 50%; padding-right: 10pt; }
.re { margin: 12pt 0 12pt 0.5in; width: 5.8in; } .re td:first-child { width: 0.5in; } p { margin-bottom: 9pt; } .p { text-indent: 0; }
.mark { font: 8.5pt 'Liberation Sans'; }
"""
SUBJECTS = (
    "Ruling on Motion for Summary Judgment",
    "Letter Ruling",
    "Memorandum Ruling on Pending Motions",
    "Plaintiff's Motion to Compel",
    "Letter Opinion",
    "Notice of Trial Setting",
    "Ruling on Objections to Discovery",
    "Decision Following Bench Trial",
    "Request for Briefing",
    "Plea to the Jurisdiction",
    "Entry of Judgment",
)


def draw(m: Matter) -> str:
    face = drawing.face(m)
    left, right = (pieces.names(side, upper=False, et_al=m.et_al) for side in (m.left, m.right))
    number = f"{m.dice('Cause No.', 'Case No.', 'No.', 'Case Number')} {m.number.caption}"
    sides = f"<i>{left}, {m.left_role} v. {right}, {m.right_role}</i>"
    about = (
        [sides, number, f"<b>{esc(m.title)}</b>"] if m.rng.random() < 0.6 else [number, sides, f"<b>{esc(m.title)}</b>"]
    )
    re = f"<table class=re><tr><td>{m.dice('Re:', 'RE:')}</td><td>{'<br>'.join(about)}</td></tr></table>"
    to = "".join(f"<td>{pieces.rows(*_addressed(m, at))}</td>" for at in (0, 1))
    body = pieces.body(m, least=3, most=7, headings=False, notes=False)
    set_for = (
        f"<p>The matter is set for hearing on {long_date(m.hearing)} at {m.hour}</p>" if m.rng.random() < 0.4 else ""
    )
    sign = f"{pieces.scrawl(m.rng)}<br>{esc(m.judge)}<br>{m.dice('Presiding Judge', 'District Judge', 'Judge')}"
    end = (
        f"<div class=sig><p>{m.dice('Sincerely,', 'Very truly yours,', 'SO ORDERED.')}</p><p class=by>{sign}</p></div>"
    )
    stamp = stamps.rubber(m, "boxed", "clock", "dater", right="-0.6in", top="-0.5in")
    date = f"<p>{long_date(m.dated)}</p>"
    css = drawing.TEXT + CSS.replace("FACE", face.css) + stamps.RUBBER
    return sheet(
        css,
        f"{stamp}{_portal(m)}{_head(m)}{date}<table class=two><tr>{to}</tr></table>{re}<p>Counsel:</p>{set_for}{body}{end}",
    )


def _addressed(m: Matter, at: int) -> list[str]:
    one = (m.counsel_left, m.counsel_right)[at][0]
    street, town = words.address(m.rng, drawing.place(m).town)
    via = m.dice("Via E-Service", "By e-mail", "")
    return [m.dice("Mr. ", "Ms. ", "") + one.name, one.firm, *street.split(", "), town, via]


def _head(m: Matter) -> str:
    name = m.court.name.split(", ")[0]
    where = drawing.place(m)
    county = f"{where.county} County, {where.state}"
    lines = [m.judge.upper(), m.dice("JUDGE", "DISTRICT JUDGE", "PRESIDING JUDGE")]
    if m.rng.random() < 0.5:
        lines = lines[:1]
    return f"<div class='head bar'><span class=big>{esc(m.dice(name, name.upper()))}</span><br>{pieces.rows(county, *lines, drawing.telephone(m))}</div>"


def _portal(m: Matter) -> str:
    if not drawing.electronic(m) or m.filed is None:
        return ""
    lines = [
        "FILED",
        f"{drawing.day(m, m.dice('1/5/2024', '01-05-2024', 'January 5, 2024'))} {m.filed.time}",
        m.court.clerk_title,
    ]
    return drawing.mark(lines, "right: -0.4in; top: -0.4in; text-align: right;")


LAYOUT = Layout(
    name="bench letter",
    courts=(
        "us/tx/bexar-district",
        "us/tx/dallas-district",
        "us/wi/dane-circuit",
        "us/id/ada-district",
        "us/nm/bernalillo-district",
    ),
    nature="civil",
    kinds=("letter",),
    filed=("e-filed", "rubber", "none"),
    draw=draw,
    sides=people.against(("Plaintiff", "Defendant")),
    titled=lambda rng, kind, names: rng.choice(SUBJECTS),
    counselled=people.counsel,
)
