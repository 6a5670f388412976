"""California pleading paper of other counties: Estate of, Conservatorship of, In re Marriage, dependency; 28 lines, hearing and department right."""

from collections.abc import Callable
from html import escape as esc
from random import Random

from tests.ocr.bed import pieces, stamps
from tests.ocr.bed.layouts.west import drawing, people, titling
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import ruled, sheet
from tests.ocr.bed.prose import long_date

CSS = """
@page { margin: 0.95in 0.6in 0.8in 1.45in; background: RULES;
  @left-top { content: "NUMBERS"; white-space: pre; text-align: right; padding: 0 13pt 0 0; font: 12pt/24pt 'NAME'; }
  @bottom-center { content: " " counter(page) "\\A FOOT"; font: 8.5pt 'NAME'; border-top: 0.75pt solid; padding-top: 3pt; vertical-align: top;
white-space: pre; } }
body { FACE line-height: 24pt; } .counsel { line-height: 12pt; min-height: 132pt; } .court { text-align: center; line-height: LEAD; margin: 12pt 0; }
.caption { width: 100%; line-height: 13pt; margin-bottom: 20pt; } .caption td { white-space: nowrap; } .sides { width: 3in; }
.shut { border-bottom: 0.8pt solid; border-right: 0.8pt solid; padding-bottom: 10pt; }
.signs { width: 0.3in; } .about { padding-left: 10pt; } .p { margin-bottom: 0; } .mark { font: bold 8pt 'Liberation Sans'; text-align: center; }
"""


def draw(m: Matter) -> str:
    face, shape = drawing.face(m, "Liberation Serif", "Liberation Serif", "Noto Serif"), drawing.look(m)
    lines = drawing.counsel(m, *m.filer, bare=True)
    client = m.filer[0][0].speaks_for
    speaks = f"{m.dice('Attorney for', 'Attorneys for')} {_called(m)} {client}"
    head = f"<div class=counsel>{pieces.rows(*lines, speaks)}</div>"
    place = drawing.place(m).county.upper()
    court = pieces.rows(
        m.dice(
            "SUPERIOR COURT OF THE STATE OF CALIFORNIA",
            "SUPERIOR COURT OF CALIFORNIA",
            "IN THE SUPERIOR COURT OF THE STATE OF CALIFORNIA",
        ),
        m.dice(f"COUNTY OF {place}", f"FOR THE COUNTY OF {place}", f"IN AND FOR THE COUNTY OF {place}"),
        *([m.dice("JUVENILE DIVISION", "SITTING AS THE JUVENILE COURT")] if m.layout.nature == "juvenile" else []),
    )
    left, about = _left(m, face, shape), _about(m, face.ems(2.7))
    if m.rng.random() < 0.55:
        caption = drawing.fence(left, m.dice(")", ")", ":", "|"), about)
    else:
        caption = f"<table class=caption><tr><td class='sides shut'>{drawing.held(left)}</td><td class=about>{drawing.held(about)}</td></tr></table>"
    rules = ruled(*m.rng.choice(((1.32, 1.36, 8.02), (1.32, 1.36), (1.34, 8.0))), left=1.45, top=0.95)
    numbers = "\\A ".join(map(str, range(1, 29)))
    css = CSS.replace("FACE", face.css).replace("NAME", face.name).replace("NUMBERS", numbers).replace("RULES", rules)
    css = css.replace("LEAD", m.dice("12pt", "24pt")).replace("FOOT", pieces.running(m.title))
    stamp = stamps.rubber(m, "boxed", "plain", "dater", right="-0.1in", top="0in")
    text = pieces.body(m, least=3, most=8, numbered=m.rng.random() < 0.4, notes=False)
    return sheet(
        drawing.TEXT + css + stamps.RUBBER,
        stamp + _portal(m) + head + f"<div class=court>{court}</div>" + caption + text + drawing.ending(m),
    )


def _called(m: Matter) -> str:
    return {
        "probate": m.dice("Petitioner", "Executor", "Administrator"),
        "juvenile": m.dice("Mother,", "Minor,", "Presumed Father,"),
    }.get(m.layout.nature, m.filer[1])


def _left(m: Matter, face: drawing.Face, shape: drawing.Look) -> list[str]:
    ems = face.ems(2.8)
    first, role = m.left[0].name, m.left[0].role
    name = first.upper() if shape.upper else first
    if m.layout.nature == "juvenile":
        named = " and ".join(party.name for party in m.left)
        who = "A Person" if len(m.left) == 1 else "Persons"
        roles = "Child" if len(m.left) == 1 else "Children"
        return [
            m.dice("In re", "In the Matter of", "In re the Matter of"),
            "",
            f"{named},",
            "",
            f"{who} Coming Under the",
            f"Juvenile Court Law ({roles}).",
        ]
    if m.right:
        other = m.right[0].name.upper() if shape.upper else m.right[0].name
        opening = m.dice("In re the Marriage of:", "In re Marriage of", "")
        joint = "and" if opening else "v."
        ends = [*map(esc, pieces.wrapped(f"{other},", ems)), f"&emsp;&emsp;&emsp;{m.right[0].role}."]
        return [
            opening,
            "",
            *map(esc, pieces.wrapped(f"{name},", ems)),
            f"&emsp;&emsp;&emsp;{role},",
            "",
            joint,
            "",
            *ends,
        ]
    opening = {
        "Conservatee": m.dice(
            "Conservatorship of the Person and Estate of", "CONSERVATORSHIP OF", "In re the Conservatorship of"
        ),
        "Settlor": m.dice("In the Matter of the Trust of", "In re the Living Trust of"),
    }.get(role, m.dice("Estate of", "ESTATE OF", "In re the Estate of", "In the Matter of the Estate of"))
    return [
        *pieces.wrapped(opening, ems),
        "",
        *map(esc, pieces.wrapped(f"{name},", ems)),
        "",
        f"&emsp;&emsp;&emsp;{m.dice(role, role.upper())}.",
    ]


def _about(m: Matter, ems: float) -> list[str]:
    lines = [m.dice("Case No. ", "CASE NO. ", "Case No.: ", "No. ") + m.number.caption, ""]
    if m.rng.random() < 0.4:
        lines += [
            m.dice("[Assigned for all purposes to", "(Assigned to"),
            f"Hon. {esc(m.judge)}{m.dice(', Dept. 201]', ']')}",
            "",
        ]
    lines += [*drawing.strong(m.title, ems), ""]
    if m.rng.random() < 0.25:
        lines += ["[Filed concurrently with Proposed Order]", ""]
    if m.rng.random() < 0.6:
        shape = m.dice(long_date(m.hearing), f"{m.hearing:%m/%d/%Y}")
        lines += [
            f"{m.dice('Date:', 'Hearing Date:', 'DATE:')} {shape}",
            f"Time: {m.hour}",
            f"{m.dice('Dept.:', 'Dept:', 'Department')} {m.dice('C8', '503', '201', '17', 'CM07')}",
        ]
    if m.rng.random() < 0.25:
        lines += [f"Reservation ID: {m.rng.randint(100000000, 999999999)}"]
    return lines


def _portal(m: Matter) -> str:
    if not drawing.electronic(m) or m.filed is None:
        return ""
    place, when = drawing.place(m).county, f"{drawing.day(m, '01/05/2024')} at {m.filed.time}"
    shapes = (
        [
            "ELECTRONICALLY FILED",
            "Superior Court of California,",
            f"County of {place}",
            when,
            m.court.clerk_title,
            f"By {m.clerk}, Deputy Clerk",
        ],
        [
            f"Electronically Filed by Superior Court of California, County of {place}, {drawing.day(m, '01/05/2024')} {m.filed.time}",
            f"By {m.clerk}, Deputy Clerk",
        ],
        ["FILED", f"Superior Court of California, County of {place}", when, f"By: {m.clerk}, Deputy"],
    )
    return drawing.mark(m.rng.choice(shapes), "right: 0; top: -0.55in; width: 2.3in;")


COUNTIES = ("us/ca/alameda", "us/ca/san-diego", "us/ca/sacramento", "us/ca/orange")


def _layout(name: str, nature: str, kinds: tuple[str, ...], sides: Callable[[Random], people.Sides]) -> Layout:
    return Layout(
        name=name,
        courts=COUNTIES,
        nature=nature,
        kinds=kinds,
        filed=("e-filed", "rubber", "rubber", "none"),
        draw=draw,
        sides=sides,
        titled=titling.titled("california", own_share=0.85),
        counselled=people.counsel,
    )


ESTATES = _layout(
    "california estate",
    "probate",
    ("probate", "probate", "order", "notice"),
    people.about_one("Decedent", "Deceased", "Conservatee", "Settlor"),
)
WARDS = _layout("california dependency", "juvenile", ("juvenile",), people.children)
FAMILIES = _layout(
    "california family",
    "family",
    ("motion", "declaration", "notice", "order"),
    people.between_people("Petitioner", "Respondent"),
)
