"""A Florida paper that has one name only: the estate of someone, or a child in whose interest it is filed; file number and division at the right."""

from html import escape as esc
from random import Random

from tests.ocr.bed import pieces, stamps, words
from tests.ocr.bed.layouts.east import content, fl_circuit, folk, look
from tests.ocr.bed.layouts.east.places import Place
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.truth import Party

CSS = """
.court { margin-bottom: 14pt; } .sides { width: 56%; } .caption td { padding-bottom: 4pt; } .slash { white-space: nowrap; margin: 0 0 8pt; line-height: 1.1; }
.strip { position: fixed; left: -0.5in; bottom: -0.8in; font: 7.5pt 'Liberation Sans'; white-space: nowrap; }
.closed { text-align: center; font-weight: bold; margin-bottom: 8pt; line-height: 1.2; }
"""


def _deceased(rng: Random, at: Place) -> content.Sides:
    name = folk.person(rng)
    if rng.random() < 0.25:
        name += f" a/k/a {folk.person(rng).split(',')[0]}"
    return (Party(name, "Deceased"),), ()


def _children(rng: Random, at: Place) -> content.Sides:
    made = dict.fromkeys(words.minor(rng) for _ in range(rng.choice((1, 1, 2, 3))))
    return tuple(Party(name, "Child") for name in made), ()


def draw(m: Matter) -> str:
    style = look.look(m, *look.FACES[:5])
    child = m.layout.nature == "juvenile"
    division = (
        m.dice("JUVENILE DIVISION", "JUVENILE DEPENDENCY DIVISION")
        if child
        else m.dice("PROBATE DIVISION", "Probate Division")
    )
    court = f"<div class='court c {m.dice('', 'b')}'>{pieces.rows(*fl_circuit.court_lines(m, division))}</div>"
    sides = _child(m) if child else _estate(m, style)
    caption = f"<table class=caption><tr><td class=sides>{look.column(sides)}</td><td class=about>{look.column(_about(m, child))}</td></tr></table>"
    slash = f"<p class='slash beside'>{'_' * m.rng.randint(28, 38)}/</p>" if m.rng.random() < 0.75 else ""
    closed = (
        "<p class=closed>CONFIDENTIAL PURSUANT TO SECTION 39.0132, FLORIDA STATUTES</p>"
        if child and m.dice("", "x")
        else ""
    )
    text = pieces.body(m, least=3, most=8, numbered=m.rng.random() < 0.5)
    css = look.footer(m, margin=look.room(m)) + fl_circuit.system(m) + style.css + CSS + stamps.RUBBER
    stamp = stamps.rubber(m, "boxed", "plain", "clock", right="-0.5in", top="-1.75in")
    head = f"{stamp}{fl_circuit.strip(m)}{court}{caption}{slash}{closed}<p class=title>{esc(m.title)}</p>"
    return sheet(css, head + text + look.signed(m))


def _estate(m: Matter, style: look.Look) -> list[str]:
    name = m.left[0].name.upper() if m.rng.random() < 0.8 else m.left[0].name
    lead = m.dice("IN RE: ESTATE OF", "IN RE: THE ESTATE OF", "IN RE:  ESTATE OF")
    names = [f"<b>{line}</b>" for line in pieces.wrapped(esc(name, quote=False) + ",", style.ems * 3.2)]
    return [lead, *([""] if m.dice("", "x") else []), *names, "", "&ensp;" * m.rng.choice((4, 8)) + "Deceased."]


def _child(m: Matter) -> list[str]:
    lines = [m.dice("IN THE INTEREST OF:", "IN THE INTEREST OF", "In the Interest of:"), ""]
    for party in m.left:
        born = f"&emsp;{m.dice('DOB:', 'D.O.B.')} {m.rng.randint(1, 12):02}/{m.rng.randint(1, 28):02}/{m.rng.randint(2009, 2022)}"
        lines.append(f"&ensp;&ensp;{esc(party.name)}{born}")
    one = len(m.left) == 1
    return [
        *lines,
        "",
        "&ensp;" * 4 + m.dice("Minor Child." if one else "Minor Children.", "a child." if one else "children."),
    ]


def _about(m: Matter, child: bool) -> list[str]:
    if child:
        lines = [look.reference(m, "CASE NO.: {}", "CASE NO. {}", "Case No.: {}")]
    else:
        lines = [look.reference(m, "File No. {}", "File Number: {}", "CASE NO.: {}", "FILE NO.: {}")]
    if m.rng.random() < 0.5:
        lines += [
            m.dice("Division: Probate", "DIVISION: 61J", "Division 02")
            if not child
            else m.dice("DIVISION: 07", "UNIT: D003")
        ]
    if m.rng.random() < 0.4:
        lines += ["", f"{m.dice('JUDGE:', 'Judge')} {esc(m.judge)}"]
    if m.rng.random() < 0.3:
        lines += ["", f"{m.dice('Hearing:', 'NEXT HEARING:')} {m.hearing:%m/%d/%Y} {m.hour}"]
    return lines


ESTATE = Layout(
    name="florida estate",
    courts=("us/fl/miami-dade-circuit", "us/fl/broward-circuit", "us/fl/orange-circuit"),
    nature="probate",
    kinds=("probate",),
    filed=("e-filed", "e-filed", "rubber", "none"),
    draw=draw,
    recast=lambda m: content.suit(m, kind="estate", sides=_deceased),
)
CHILD = Layout(
    name="florida child",
    courts=("us/fl/miami-dade-circuit", "us/fl/broward-circuit", "us/fl/orange-circuit"),
    nature="juvenile",
    kinds=("juvenile",),
    filed=("e-filed", "rubber", "none"),
    draw=draw,
    recast=lambda m: content.suit(m, kind="child", sides=_children),
)
