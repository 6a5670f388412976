"""A minute entry of the superior court in Phoenix: number and date in one line, judge and deputy, parties left and their counsel right."""

from dataclasses import replace
from html import escape as esc
from random import Random

from tests.ocr.bed import pieces, stamps
from tests.ocr.bed.benches import Number
from tests.ocr.bed.layouts.trial_floor import folk
from tests.ocr.bed.making import Layout, Matter, Sides
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.prose import long_date
from tests.ocr.bed.truth import Party

CSS = """
@page { margin: 1in 1in 0.9in; @bottom-left { content: "Docket Code %s"; font: 10pt '%s'; } @bottom-center { content: "Form %s"; font: 10pt '%s'; }
  @bottom-right { content: "Page " counter(page); font: 10pt '%s'; } }
body { font: %spt/1.22 '%s'; } .clerk { text-align: right; line-height: 1.15; font-size: 92%%; margin: -0.4in 0 14pt; }
.court { text-align: center; %s margin-bottom: 16pt; }
table { width: 100%%; } .r { text-align: right; } .line td { padding-bottom: 12pt; } .mid td { width: 50%%; padding-bottom: 2pt; } .mid { margin: 4pt 0 14pt; }
.people td { width: 50%%; padding: 0 8pt 9pt 0; } .title { text-align: center; font-weight: bold; margin: 16pt 0.5in 12pt; %s } .p { margin-bottom: 10pt; %s }
.h { text-align: center; font-weight: bold; margin-bottom: 8pt; }
.q { margin: 0 0.7in 10pt; } .rows { width: auto; margin: 0 auto 10pt; }
.rows td, .rows th { padding: 2pt 10pt; border: 0.5pt solid; }
"""
TITLES = {
    "minute order": """
MINUTE ENTRY|RULING|UNDER ADVISEMENT RULING|ORDER ENTERED BY COURT|TRIAL SETTING|STATUS CONFERENCE|ORAL ARGUMENT SET|RETURN HEARING|CASE DISMISSED
ORDER TO APPEAR|DISMISSAL CALENDAR|EVIDENTIARY HEARING|JUDGMENT ON ARBITRATION AWARD|NOTICE OF INTENT TO ADMINISTRATIVELY CLOSE|COMMISSIONER'S MINUTE ENTRY
MATTER UNDER ADVISEMENT|RESOLUTION MANAGEMENT CONFERENCE
"""
}


def sides(rng: Random) -> Sides:
    """It prints names alone, without a role."""
    left, right = folk.civil("", "", ("Phoenix", "Mesa", "Glendale", "Tempe"))(rng)
    return left, right


def recast(m: Matter) -> Matter:
    """A third of them are of families and estates."""
    chance, number = m.rng.random(), m.number.caption
    if chance < 0.25:
        one, two = folk.couple(m.rng)
        number = number.replace("CV", "FC" if m.rng.random() < 0.6 else "FN")
        m = replace(m, left=(Party(one, ""),), right=(Party(two, ""),))
    elif chance < 0.37:
        number = number.replace("CV", "PB")
        m = replace(m, left=(Party(folk.anybody(m.rng), ""),), right=())
    if number[:2] != "CV" and "ARBITRATION" in m.title:
        m = replace(m, title="MINUTE ENTRY")
    return replace(folk.retold(m), number=Number(number, number))


def draw(m: Matter) -> str:
    font = m.dice("Liberation Serif", "Liberation Serif", "Liberation Serif", "Liberation Mono", "Noto Serif")
    size = {"Liberation Serif": m.dice("12", "12.5")}.get(font, "11")
    css = CSS % (
        f"{m.rng.randint(2, 926):03}",
        font,
        m.dice("V000A", "D000D", "V000D", "P000B"),
        font,
        font,
        size,
        font,
        m.dice("font-weight: bold;", "", ""),
        m.dice("text-decoration: underline;", "", ""),
        m.dice("text-indent: 0.5in;", "text-indent: 0.5in;", ""),
    )
    text = pieces.body(m, least=2, most=7, headings=False, notes=False)
    place = m.dice("East Court Building", "Northeast Regional Center", "Southeast Facility")
    start = f"<p class=p>{place} - Courtroom {m.rng.randint(201, 914)}</p>" if m.rng.random() < 0.5 else ""
    hearing = (
        f"<p class=p>IT IS ORDERED setting this matter for hearing on {long_date(m.hearing)} at {m.hour} before this Division.</p>"
        if m.rng.random() < 0.5
        else ""
    )
    title = f"<p class=title>{esc(m.title)}</p>"
    stamp = stamps.rubber(m, "plain", "boxed", right="-0.5in", top="-0.8in", wide="2.1in")
    head = _clerk(m) if not stamp else "<div style='height: 0.35in'></div>"
    return sheet(css + stamps.RUBBER, stamp + head + _top(m) + _people(m) + title + start + hearing + text)


def _clerk(m: Matter) -> str:
    """What the clerk's system prints in the upper right corner."""
    if m.filed is None or m.filed.how != "e-filed":
        return "<div style='height: 0.2in'></div>"
    lines = [m.clerk, "Clerk of the Court", "*** Electronically Filed ***", f"{m.filed.on:%m/%d/%Y} {m.filed.time}"]
    return f"<div class=clerk>{pieces.rows(*lines)}</div>"


def _top(m: Matter) -> str:
    court = "<p class=court>SUPERIOR COURT OF ARIZONA<br>MARICOPA COUNTY</p>"
    line = f"<table class=line><tr><td>{m.number.caption}</td><td class=r>{m.dated:%m/%d/%Y}</td></tr></table>"
    deputy = folk.anybody(m.rng).split(",")[0].split()
    short = f"{deputy[0][0]}. {deputy[-1]}"
    judge = f"{m.dice('HONORABLE', 'HON.', 'HONORABLE')} {m.judge.upper()}"
    who = "<td></td><td class=r>CLERK OF THE COURT</td>"
    below = f"<td>{judge}</td><td class=r>{esc(short)}<br>Deputy</td>"
    return f"{court}{line}<table class=mid><tr>{who}</tr><tr>{below}</tr></table>"


def _people(m: Matter) -> str:
    upper = m.rng.random() < 0.75
    family = m.number.caption.startswith("F")
    told = {True: m.dice("IN RE THE MARRIAGE OF", "IN RE THE MATTER OF"), False: "IN THE MATTER OF THE ESTATE OF"}
    first = f"{told[family]}<br>" if family or not m.right else ""
    names = [folk.listed(m, side, upper=upper) for side in (m.left, m.right) if side]
    between = "AND" if family else m.dice("v.", "v.", "VS.")
    counsel = [one.name.upper() if upper else one.name for one in (*m.counsel_left[:1], *m.counsel_right[:1])]
    rows = f"<tr><td>{first}{names[0]}</td><td>{esc(counsel[0])}</td></tr>"
    if m.right:
        rows += f"<tr><td>{between}</td><td></td></tr><tr><td>{names[1]}</td><td>{esc(counsel[1])}</td></tr>"
    more = "".join(
        f"<tr><td></td><td>{one}</td></tr>"
        for one in (
            m.dice("", f"JUDGE {m.judge.split()[-1].upper()}"),
            m.dice("", "DOCKET CV TX", "ALTERNATIVE DISPUTE RESOLUTION"),
        )
        if one
    )
    return f"<table class=people>{rows}{more}</table>"


LAYOUT = Layout(
    name="phoenix entry of minutes",
    courts=("us/az/maricopa-superior",),
    nature="minutes",
    kinds=("minute order",),
    filed=("e-filed", "e-filed", "none", "rubber"),
    draw=draw,
    sides=sides,
    counselled=folk.counsel(lambda rng: f"0{rng.randint(10100, 39900)}"),
    titled=folk.titled(TITLES),
    recast=recast,
)
