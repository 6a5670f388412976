"""A ruling of the special masters on a vaccine injury: sides between rows of asterisks with an asterisk at each line's end, number beside."""

from dataclasses import replace
from html import escape as esc
from random import Random

from tests.ocr.bed import pieces, stamps, words
from tests.ocr.bed.benches import Number
from tests.ocr.bed.layouts.districts.look import STYLE, face
from tests.ocr.bed.making import Layout, Matter, Sides
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.prose import long_date
from tests.ocr.bed.truth import Party

CSS = """
@page { margin: 1in; @top-center { content: %s; font: 9pt 'Liberation Sans'; color: #1b2f9b; } @bottom-center { content: counter(page); } }
.court { text-align: center; font-size: %s; line-height: 1.2; margin-bottom: 14pt; } .court span { font-size: 12pt; }
.caption { width: 100%%; line-height: 1.2; }
.caption td { white-space: nowrap; } .sides { width: 3in; } .signs { width: 0.4in; } .row { line-height: 1.1; white-space: nowrap; }
.for { line-height: 1.3; margin: 12pt 0; } .title { text-align: center; font-weight: bold; margin: 12pt 0.5in; line-height: 1.2; %s }
"""
TITLES = """
DECISION AWARDING DAMAGES|RULING ON ENTITLEMENT|DECISION AWARDING FINAL ATTORNEYS' FEES AND COSTS|DECISION BASED ON STIPULATION|ORDER CONCLUDING PROCEEDINGS
DECISION AWARDING DAMAGES BASED ON PROFFER|FINDINGS OF FACT AND CONCLUSIONS OF LAW REGARDING SITE OF VACCINATION|DECISION DISMISSING PETITION
DECISION ON JOINT STIPULATION|INTERIM ATTORNEYS' FEES AND COSTS DECISION|FACT RULING ON ONSET OF SYMPTOMS|RULING ON ENTITLEMENT AND DECISION AWARDING DAMAGES
ORDER GRANTING MOTION FOR REDACTION|DECISION DENYING COMPENSATION|DECISION ON ATTORNEYS' FEES AND COSTS|PROFFER ON AWARD OF COMPENSATION
"""


def draw(m: Matter) -> str:
    look = face(m, "Liberation Serif", "Liberation Serif", "Noto Serif", "Liberation Sans", "DejaVu Serif")
    css = CSS % (
        stamps.header(m),
        m.dice("20pt", "16pt", "14pt"),
        m.dice("", "font-variant: normal; letter-spacing: 0.03em;"),
    )
    name = m.dice("In the United States Court of Federal Claims", "United States Court of Federal Claims".upper())
    court = f"{name}<br><span>OFFICE OF SPECIAL MASTERS</span>"
    left, right = _sides(m, look.ems(2.7)), _about(m, look.ems(2.7))
    number = f"No. {m.number.caption}"
    above = m.rng.random() < 0.4
    about = right if above else [number, "", *right]
    centred = f"<p style='text-align: center'>{number}<br>Filed: {long_date(m.dated)}</p>" if above else ""
    row = "<p class='row beside'>" + "* " * m.rng.choice((21, 24, 25)) + "*</p>"
    caption = row + pieces.fence(left, "*", about, more=0) + row
    lawyers = _counsel(m)
    text = pieces.body(m, least=2, most=7, headings=False)
    end = f"<div class=sig><p><b>IT IS SO ORDERED.</b></p><p class=by>s/{esc(m.judge)}<br>{m.dice('Special Master', 'Chief Special Master')}</p></div>"
    page = f"<div class=court>{court}</div>{centred}{caption}{lawyers}<p class=title>{esc(m.title)}</p>{text}{end}"
    return sheet(css + STYLE + look.style(m.rng.choice((1.25, 1.5, 1.8))), page)


def _sides(m: Matter, ems: float) -> list[str]:
    upper = m.rng.random() < 0.8
    who = esc(m.left[0].name.upper() if upper else m.left[0].name)
    child = f", on behalf of {words.minor(m.rng)}, a minor child" if m.rng.random() < 0.2 else ""
    right = m.right[0].name.upper() if upper else m.right[0].name
    inset = "&emsp;" * m.rng.choice((4, 6))
    left = pieces.wrapped(f"{who}{child},", ems)
    return [
        *left,
        "",
        f"{inset}{m.left_role},",
        "",
        m.dice("v.", "&emsp;v.", "&emsp;&emsp;v."),
        "",
        *pieces.wrapped(right + ",", ems * 0.9),
        "",
        f"{inset}{m.right_role}.",
    ]


def _about(m: Matter, ems: float) -> list[str]:
    master = m.dice("Special Master ", "Chief Special Master ")
    topics = (
        "Influenza Vaccine; Shoulder Injury Related to Vaccine Administration (“SIRVA”)",
        "Tdap Vaccine; Guillain-Barré Syndrome",
        "Petitioner’s Motion for Decision; HPV Vaccine; POTS",
    )
    said = m.rng.choice(topics) + m.dice("", "; Damages", "; Table Injury")
    date = ["", f"Filed: {long_date(m.dated)}"] if m.rng.random() < 0.5 else []
    return [master + esc(m.judge), *date, "", *pieces.wrapped(said, ems)]


def _counsel(m: Matter) -> str:
    one = m.counsel_left[0]
    first = f"<i>{esc(one.name)}</i>, {esc(one.firm)}, {m.dice('Washington, DC', 'Sarasota, FL', 'Dresher, PA', 'Boston, MA')}, for Petitioner."
    return f"<p class=for>{first}<br><i>{esc(m.counsel_right[0].name)}</i>, U.S. Department of Justice, Washington, DC, for Respondent.</p>"


def _injured(rng: Random) -> Sides:
    return (Party(words.person(rng), "Petitioner"),), (Party("Secretary of Health and Human Services", "Respondent"),)


def _vaccine(m: Matter) -> Matter:
    year, serial = m.dated.year % 100 - m.rng.randint(1, 4), m.rng.randint(11, 2099)
    header = f"1:{year:02}-vv-{serial:05}-{m.dice('UNJ', 'MEM', 'EH', 'KBD')}"
    return replace(
        m, number=Number(m.dice(f"{year:02}-{serial}V", f"{year:02}-{serial:04}V", f"{year:02}-{serial} V"), header)
    )


LAYOUT = Layout(
    name="vaccine ruling",
    courts=("us/fed/claims",),
    nature="vaccine",
    kinds=("order",),
    filed=("header", "header", "none"),
    draw=draw,
    sides=_injured,
    own_titles=lambda kind: tuple(TITLES.strip().replace("\n", "|").split("|")),
    recast=_vaccine,
)
