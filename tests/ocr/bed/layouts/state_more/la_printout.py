"""A Los Angeles minute order as the clerk's program prints it: number and date on one line, case name, the bench in two columns, no caption."""

from html import escape as esc

from tests.ocr.bed import words
from tests.ocr.bed.layouts.state_more import drawing, people, titles
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.prose import long_date

CSS = """
@page { margin: 0.7in 0.8in 0.8in; @bottom-left { content: "FOOT"; font: 9pt 'FACE'; }
@bottom-right { content: "Page " counter(page) " of " counter(pages);
font: 9pt 'FACE'; } }
body { font: SIZEpt/1.28 'FACE'; } .court { text-align: center; line-height: 1.35; } .court b { font-size: 115%; } .top { width: 100%;
margin-top: 10pt; }
.top td:last-child { text-align: right; white-space: nowrap; padding-left: 20pt; } .bench { width: 100%; margin-top: 8pt; } .bench td { width: 50%;
padding: 1pt 8pt 1pt 0; }
.rule { border-top: RULE; margin: 8pt 0; } .p { text-align: left; } .grid td { border: 0.8pt solid; padding: 2pt 6pt; } .mark { font: 8.5pt 'FACE'; }
"""
HALLS = (
    ("Central District, Stanley Mosk Courthouse", 1, 86),
    ("Central District, Spring Street Courthouse", 1, 32),
    ("West District, Santa Monica Courthouse", 1, 20),
    ("Northwest District, Van Nuys Courthouse East", 1, 130),
    ("South Central District, Compton Courthouse", 1, 12),
    ("Southeast District, Norwalk Courthouse", 1, 16),
)
RULES = ("0.8pt solid", "1.4pt double", "0", "0.8pt dashed")


def draw(m: Matter) -> str:
    css = CSS.replace(
        "FACE",
        m.dice("Liberation Serif", "Liberation Sans", "Liberation Serif", "Liberation Mono", "DejaVu Sans Condensed"),
    )
    css = (
        css.replace("SIZE", m.dice("10.5", "11", "11.5"))
        .replace("RULE", m.rng.choice(RULES))
        .replace("FOOT", m.dice("Minute Order", "", m.number.caption))
    )
    rule = "<div class=rule></div>"
    head = f"{_filed(m)}{_court(m)}{_case(m)}{rule}{_bench(m)}{rule}"
    nature = f"<p><b>{m.dice('NATURE OF PROCEEDINGS:', 'NATURE OF PROCEEDINGS:', 'Nature of Proceedings:')}</b> {esc(m.title)}</p>"
    here = _appearances(m)
    order = [here, nature] if m.rng.random() < 0.65 else [nature, here]
    later = (
        f"<p class=p>The matter is continued to {_day(m)} at {m.hour} in this department.</p>"
        if m.rng.random() < 0.4
        else ""
    )
    text = f"<p class=p>The matter is called for hearing.</p>{later}{drawing.text(m, 3, 9)}"
    end = f"<div class=sig><p>{m.dice('Clerk to give notice.', 'Moving party is to give notice.', 'Certificate of Mailing is attached.')}</p></div>"
    return sheet(drawing.TEXT + css, head + rule.join(order) + rule + text + end)


def _day(m: Matter) -> str:
    return m.dice(f"{m.hearing:%m/%d/%Y}", long_date(m.hearing))


def _filed(m: Matter) -> str:
    lines = [
        "FILED",
        m.dice("Superior Court of California", "LOS ANGELES SUPERIOR COURT"),
        drawing.day(m, m.dice("03/05/2024", "MAR 05 2024")),
    ]
    return drawing.mark(
        m,
        [*lines, m.court.clerk_title, f"By: {m.clerk}, Deputy"],
        "right: -0.35in; top: -0.35in; text-align: center; font-size: 8pt;",
    )


def _court(m: Matter) -> str:
    hall, low, high = m.rng.choice(HALLS)
    room = f"{m.dice('Department', 'Dept.')} {m.rng.randint(low, high)}"
    first = m.dice(
        "SUPERIOR COURT OF CALIFORNIA, COUNTY OF LOS ANGELES", "SUPERIOR COURT OF CALIFORNIA|COUNTY OF LOS ANGELES"
    )
    division = m.dice("Civil Division", "Civil Division", "Limited Civil Division", "")
    lines = [f"<b>{line}</b>" for line in first.split("|")] + [division, f"{hall}, {room}"]
    place = "" if not drawing.has(m, "e-filed") else " style='padding: 0.55in 0 0'"
    return f"<div class=court{place}>{'<br>'.join(line for line in lines if line)}</div>"


def _case(m: Matter) -> str:
    """The number at the left and the date at the right, the name under the number; or rows with labels."""
    name = drawing.versus(m, m.dice("vs", "vs.", "v.", "VS."), upper=m.rng.random() < 0.7)
    date, number = long_date(m.dated), m.number.caption
    match m.dice("printed", "printed", "labelled", "grid"):
        case "printed":
            return f"<table class=top><tr><td><b>{number}</b><br><b>{name}</b></td><td>{date}<br>{m.hour}</td></tr></table>"
        case "labelled":
            label = m.dice("Case Number:", "Case No.:", "CASE NO.")
            return f"<table class=top><tr><td>{label} {number}<br>{name}</td><td>Date: {date}<br>Time: {m.hour}</td></tr></table>"
        case _:
            cells = f"<tr><td><b>CASE NO.</b> {number}</td><td><b>DATE:</b> {m.dated:%m/%d/%Y}</td><td><b>TIME:</b> {m.hour}</td></tr>"
            return f"<table class='w grid' style='margin-top: 10pt'>{cells}<tr><td colspan=3><b>CASE NAME:</b> {name}</td></tr></table>"


def _bench(m: Matter) -> str:
    upper = m.rng.random() < 0.25
    judge = f"Honorable {m.judge}" if not upper else f"HONORABLE {m.judge.upper()}"
    rows = [
        (
            f"{m.dice('Judge', 'Judicial Officer')}: {judge}",
            f"CSR: {m.dice('None', words.person(m.rng) + ' CSR #' + str(m.rng.randint(4000, 14000)))}",
        ),
        (f"Judicial Assistant: {words.person(m.rng)}", "ERM: None"),
        (f"Courtroom Assistant: {m.dice('None', words.person(m.rng))}", "Deputy Sheriff: None"),
    ]
    cells = "".join(f"<tr><td>{esc(left)}</td><td>{esc(right)}</td></tr>" for left, right in rows)
    return f"<table class=bench>{cells}</table>"


def _appearances(m: Matter) -> str:
    how = m.dice("(Telephonic)", "(via LACourtConnect)", "", "(x)")
    one, two = m.counsel_left[0].name, m.counsel_right[0].name
    absent = m.rng.random() < 0.25
    first = f"For {m.left[0].role}(s): {esc(one)} {how}"
    second = f"For {m.right[0].role}(s): {'No Appearances' if absent else esc(two) + ' ' + how}"
    return f"<p><b>APPEARANCES:</b></p><p>{first}</p><p>{second}</p>"


LAYOUT = Layout(
    name="los angeles printout",
    courts=("us/ca/los-angeles",),
    nature="civil",
    kinds=("minute order",),
    filed=("e-filed", "none"),
    draw=draw,
    sides=people.against(
        "ca",
        ("Plaintiff", "Defendant"),
        ("Petitioner", "Respondent"),
        unknown=("DOES 1 through 25", "Does 1-10, inclusive"),
    ),
    titled=lambda rng, kind, names: rng.choice(titles.LOS_ANGELES),
)
