"""Washington's and Oregon's pleading paper: numbered lines, judge and hearing top right, title at the right, the firm in the footer."""

from tests.ocr.bed import pieces, stamps, words
from tests.ocr.bed.layouts.west import drawing, people, titling
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import ruled, sheet
from tests.ocr.bed.prose import long_date

CSS = """
@page { margin: 1.5in 0.9in 1.35in 1.45in; background: RULES;
  @left-top { content: "NUMBERS"; white-space: pre; text-align: right; padding-right: 14pt; font: 11pt/24pt 'NAME'; }
  @bottom-left { content: "FOOT"; white-space: pre-wrap; font: 8.5pt 'NAME'; vertical-align: top; width: 3.6in; padding-top: 6pt; }
  @bottom-right { content: "FIRM"; white-space: pre; font: 7.5pt/1.2 'NAME'; text-align: center; vertical-align: top; padding-top: 6pt; } }
body { FACE line-height: 24pt; } .early { line-height: 14pt; text-align: right; margin-bottom: 30pt; }
.court { text-align: center; line-height: 15pt; margin-bottom: 18pt; }
.caption { width: 100%; line-height: 14pt; margin-bottom: 20pt; } .caption td { white-space: nowrap; } .sides { width: 3in; }
.shut { border-right: 0.8pt solid; border-bottom: 0.8pt solid; padding-bottom: 6pt; }
.signs { width: 0.3in; } .about { padding-left: 10pt; } .p { margin-bottom: 0; } .mark { font: 8.5pt 'Liberation Sans'; }
"""


def draw(m: Matter) -> str:
    face, shape = (
        drawing.face(m, "Liberation Serif", "Liberation Serif", "Noto Serif", "Liberation Sans"),
        drawing.look(m),
    )
    caption = _caption(m, face, shape)
    text = pieces.body(m, least=3, most=9, numbered=m.kind == "complaint", notes=False)
    stamp = stamps.rubber(m, "boxed", "clock", "plain", right="-0.3in", top="-1.2in")
    body = stamp + _portal(m) + _early(m) + f"<div class=court>{_court(m)}</div>{caption}{text}{drawing.ending(m)}"
    numbers = "\\A ".join(map(str, range(1, 25)))
    rules = ruled(*m.rng.choice(((1.3, 1.34, 7.75), (1.3, 7.75), (1.3,))), left=1.45, top=1.5)
    foot = f'{pieces.running(m.title, 58)} - " counter(page) "'
    css = CSS.replace("FACE", face.css).replace("NAME", face.name).replace("NUMBERS", numbers).replace("RULES", rules)
    return sheet(drawing.TEXT + css.replace("FOOT", foot).replace("FIRM", _firm(m)) + stamps.RUBBER, body)


def _firm(m: Matter) -> str:
    one = m.filer[0][0]
    street, town = words.address(m.rng, drawing.place(m).town)
    return "\\A ".join(line.replace('"', "'") for line in (one.firm.upper(), street, town, drawing.telephone(m)))


def _early(m: Matter) -> str:
    """What stands above the court's name: the judge, the day and hour of the hearing."""
    if m.rng.random() < 0.25 or "or/" in m.court.id:
        return "<p class=early>&nbsp;</p>"
    lines = [m.dice("The Honorable ", "Hon. ", "HONORABLE ") + m.judge]
    if m.kind == "motion":
        oral = m.dice("With Oral Argument", "Without Oral Argument", "")
        lines += [f"Noted for Hearing: {long_date(m.hearing)}, {m.hour}", oral]
    return f"<p class=early>{pieces.rows(*lines)}</p>"


def _court(m: Matter) -> str:
    county = drawing.place(m).county.upper()
    if "or/" in m.court.id:
        return pieces.rows(
            "IN THE CIRCUIT COURT OF THE STATE OF OREGON",
            f"FOR THE COUNTY OF {county}",
            m.dice("", "Department of Probate and Civil"),
        )
    return pieces.rows(
        *m.rng.choice(
            (
                (f"SUPERIOR COURT OF WASHINGTON FOR {county} COUNTY",),
                ("IN THE SUPERIOR COURT OF THE STATE OF WASHINGTON", f"IN AND FOR THE COUNTY OF {county}"),
                ("SUPERIOR COURT OF THE STATE OF WASHINGTON", f"FOR {county} COUNTY"),
            )
        )
    )


def _caption(m: Matter, face: drawing.Face, shape: drawing.Look) -> str:
    left = drawing.sides(m, shape, face.ems(2.8))
    about = [m.dice("NO. ", "No. ", "Case No. ", "CASE NO. ") + m.number.caption, ""]
    about += drawing.strong(m.title, face.ems(2.5))
    if m.kind == "complaint" and "or/" in m.court.id:
        about += [
            "",
            "PRAYER: $" + f"{m.rng.randint(20, 900)},000",
            m.dice("NOT SUBJECT TO MANDATORY", "SUBJECT TO MANDATORY"),
            "ARBITRATION",
            "ORS 21.160(1)(c)",
        ]
    elif m.rng.random() < 0.3:
        about += ["", m.dice("[CLERK'S ACTION REQUIRED]", "(Proposed)", "JURY DEMAND")]
    if m.rng.random() < 0.5:
        return drawing.fence(left, m.dice(")", "|", ")"), about)
    cells = f"<td class='sides shut'>{drawing.held(left)}</td><td class=about>{drawing.held(about)}</td>"
    return f"<table class=caption><tr>{cells}</tr></table>"


def _portal(m: Matter) -> str:
    if not drawing.electronic(m):
        return ""
    time, number = drawing.clock(m), m.number.caption
    if "or/" in m.court.id:
        return drawing.mark(
            [f"{drawing.day(m, '1/5/2024')} {time}", number, "Filed"], "left: 2.6in; top: -1.1in; text-align: center;"
        )
    county = drawing.place(m).county.upper()
    lines = [
        "FILED",
        f"{drawing.day(m, '2024 JAN 05')} {time}",
        f"{county} COUNTY",
        "SUPERIOR COURT CLERK",
        "E-FILED",
        f"CASE #: {number}",
    ]
    if county == "PIERCE":
        lines = [
            "E-FILED",
            "IN COUNTY CLERK'S OFFICE",
            "PIERCE COUNTY, WASHINGTON",
            f"{drawing.day(m, 'January 5, 2024')} {time}",
            m.clerk.upper(),
            "COUNTY CLERK",
            f"NO: {number}",
        ]
    return drawing.mark(lines, m.dice("left: -0.9in; top: -1.25in;", "right: -0.3in; top: -1.25in;"))


LAYOUT = Layout(
    name="firm footer",
    courts=("us/wa/king-superior", "us/wa/king-superior", "us/wa/pierce-superior", "us/or/multnomah-circuit"),
    nature="civil",
    kinds=("complaint", "answer", "motion", "motion", "notice", "order", "declaration", "stipulation"),
    filed=("e-filed", "e-filed", "rubber", "none"),
    draw=draw,
    sides=people.against(("Plaintiff", "Defendant"), ("Plaintiff", "Defendant"), ("Petitioner", "Respondent")),
    titled=titling.titled(),
    counselled=people.counsel,
)
