"""A civil paper of the Eastern District of Michigan: sides over a slashed line, counsel of both in two columns below, then the title."""

from html import escape as esc
from random import Random

from tests.ocr.bed import pieces, stamps, words
from tests.ocr.bed.layouts.intake_desk import parts, wording
from tests.ocr.bed.making import Layout, Matter, Sides
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.truth import Attorney, Party

CSS = """
@page { margin: 1in; @top-center { content: %s; font: 9pt 'Liberation Sans'; } @bottom-center { content: counter(page); font-size: 10pt; } }
.court { text-align: center; font-weight: %s; margin-bottom: 14pt; } .sides { width: 3.4in; } .signs { width: 0.1in; } .about { %s }
.line { width: 3.3in; border-bottom: 0.8pt solid; margin: 3pt 0 7pt; text-align: right; line-height: 1; }
.both { width: 100%%; line-height: 1.15; } .both td { width: 50%%; padding-right: 10pt; }
.title { text-align: center; font-weight: bold; margin: 14pt 0.3in 10pt; %s }
"""
MEN = ("an individual", "a Michigan limited liability company", "a Michigan corporation", "a foreign corporation")


def sides(rng: Random) -> Sides:
    kinds = (words.person, words.person, parts.company, parts.bank)
    first = [rng.choice(kinds[:3])(rng) for _ in range(rng.choice((1, 1, 2)))]
    cities = (
        "City of Detroit",
        "County of Macomb",
        "Charter Township of Clinton",
        "Ann Arbor Public Schools",
        "City of Dearborn Heights",
    )
    second = [
        rng.choice(kinds)(rng) if rng.random() < 0.7 else rng.choice(cities) for _ in range(rng.choice((1, 2, 3)))
    ]
    fresh = [name for name in dict.fromkeys(second) if name not in first]
    estate = rng.random() < 0.15
    if estate:
        first = [f"Estate of {words.person(rng)}"]
    return tuple(Party(name, "Plaintiff") for name in dict.fromkeys(first)), tuple(
        Party(name, "Defendant") for name in fresh
    )


def draw(m: Matter) -> str:
    worn = parts.face(m, *parts.ROMAN, sizes=(12.0, 13.0, 14.0, 14.0))
    ems, upper = worn.ems(3.2), m.rng.random() < 0.8
    gap = "&emsp;" * m.rng.choice((3, 5))
    left = pieces.wrapped(f"{_listed(m, m.left, upper=upper)},", ems)
    right = pieces.wrapped(f"{_listed(m, m.right, upper=upper)},", ems)
    told = parts.stacked(m, left, right, gap, m.dice("v.", "v", "vs.", "-vs-"))
    label = m.dice("Case No.", "Case No.", "Case No:", "CASE NO.")
    about = [f"{label} {m.number.caption}", f"Hon. {m.judge}"]
    about += (
        [f"{m.dice('Mag.', 'Mag. Judge', 'Magistrate')} {words.person(m.rng).split(',')[0]}"]
        if m.rng.random() < 0.6
        else []
    )
    about = [line for one in about for line in pieces.wrapped(esc(one), worn.ems(2.9))]
    if m.rng.random() < 0.4:
        about = ["", "", *about]
    css = CSS % (
        stamps.header(m),
        m.dice("bold", "normal"),
        m.dice("", "", "font-weight: bold;"),
        m.dice("", "text-decoration: underline;", "text-decoration: underline;"),
    )
    what, place = parts.court_lines(m)
    seat = m.dice("SOUTHERN DIVISION", "SOUTHERN DIVISION", "NORTHERN DIVISION", "")
    first = f"IN THE {what}" if m.rng.random() < 0.25 else what
    court = pieces.rows(first, f"FOR THE {place}" if first != what else place, seat)
    line = f"<p class='line beside'>{m.dice('/', '/', '&nbsp;')}</p>"
    counsel = f"<table class=both><tr><td>{_office(m, m.counsel_left, m.left_role)}</td><td>{_office(m, m.counsel_right, m.right_role)}</td></tr></table>"
    text = pieces.body(m, least=2, most=7, numbered=m.kind in ("complaint", "answer"))
    come = f"{m.dice('NOW COMES', 'NOW COME')} the above-named {parts.signing(m)[1]}, by counsel, and states:"
    now = "" if m.kind == "notice" else f"<p class=p>{come}</p>"
    stamp = stamps.rubber(m, "boxed", "clock", right="-0.5in", top="-0.6in")
    head = f"{stamp}{parts.room(m, 0.8)}<div class=court>{court}</div>{pieces.fence(told, '&nbsp;', about, more=0)}{line}{counsel}{line}"
    body = f"{head}<p class=title>{esc(m.title)}</p>{now}{text}{pieces.ending(m, *parts.signing(m))}"
    return sheet(css + parts.style(m, worn, m.rng.choice((1.4, 1.8, 2.0))) + stamps.RUBBER, body)


def _listed(m: Matter, side: tuple[Party, ...], *, upper: bool) -> str:
    """The names of a side, some papers saying of what sort each is."""
    told = [esc(one.name.upper() if upper else one.name) for one in side]
    if len(told) == 1 and side[0].name.endswith(("LLC", "Inc.", "Corp.")) and m.rng.random() < 0.6:
        return f"{told[0]}, {MEN[1] if 'LLC' in side[0].name else m.dice(*MEN[2:])}"
    if side[0].name.startswith("Estate of"):
        return f"{told[0]}, by its Personal Representative"
    return ", ".join(told[:-1]) + (" and " if len(told) == 2 else ", and " if len(told) > 2 else "") + told[-1]


def _office(m: Matter, side: tuple[Attorney, ...], role: str) -> str:
    street, town = words.address(
        m.rng, m.dice("Detroit, MI 48226", "Troy, Michigan 48084", "Ann Arbor, MI 48104", "Southfield, MI 48034")
    )
    called = [f"{one.name.upper() if m.rng.random() < 0.3 else one.name} ({one.bar_number})" for one in side]
    lines = [*called, side[0].firm] if m.rng.random() < 0.6 else [side[0].firm, *called]
    return pieces.rows(
        *lines, f"{m.dice('Attorney', 'Attorneys', 'Counsel')} for {role}", street, town, words.telephone(m.rng)
    )


LAYOUT = Layout(
    name="michigan counsel",
    courts=("us/fed/ed-mich",),
    nature="michigan",
    kinds=("complaint", "answer", "motion", "motion", "stipulation", "notice"),
    filed=("header", "header", "rubber", "none"),
    draw=draw,
    sides=sides,
    own_titles=wording.of(wording.MICHIGAN),
    counselled=lambda rng, court, side: parts.speakers(rng, side, bar="P"),
)
