"""A prisoner's own paper in a federal district court, typed in the law library: names with their numbers and posts, a ruled-off caption."""

from html import escape as esc
from random import Random

from tests.ocr.bed import pieces, stamps, words
from tests.ocr.bed.layouts.intake_desk import parts, wording
from tests.ocr.bed.making import Layout, Matter, Sides
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.prose import long_date
from tests.ocr.bed.truth import Attorney, Party

CSS = """
@page { margin: 1in; @top-center { content: %s; font: 9.5pt 'Liberation Sans'; }
@bottom-center { content: counter(page); font-size: 10pt; } }
.court { text-align: center; margin: %s 0 16pt; } .sides { width: 3.5in; %s padding-bottom: 5pt; }
.about { padding-left: 0.25in; vertical-align: middle !important; }
.signs { width: 0.25in; } .title { text-align: center; margin: 22pt 0.3in 16pt; %s }
"""


def sides(rng: Random) -> Sides:
    if rng.random() < 0.35:
        return (Party(words.person(rng), "Petitioner"),), (Party(words.person(rng), "Respondent"),)
    several = [Party(words.person(rng), "Defendant") for _ in range(rng.choice((1, 2, 3, 4)))]
    if rng.random() < 0.4:
        health = rng.choice(
            (
                "Centurion of Florida, LLC",
                "Wexford Health Sources, Inc.",
                "Department of Corrections",
                "Corizon Health, Inc.",
            )
        )
        several.append(Party(health, "Defendant"))
    return (Party(words.person(rng), "Plaintiff"),), tuple({one.name: one for one in several}.values())


def titled(rng: Random, kind: str, names: dict[str, str]) -> str:
    pool = wording.HABEAS if names["left"].startswith("Petitioner") else wording.RIGHTS
    return rng.choice(wording.of(pool)(kind))


def draw(m: Matter) -> str:
    worn = parts.face(m, *parts.TYPED)
    ems, upper = worn.ems(3.2), m.rng.random() < 0.7
    ident = f"{m.dice('#', 'No. ', 'DOC #', 'Reg. No. ')}{m.rng.randint(101000, 989000)}"
    left = pieces.wrapped(f"{pieces.names(m.left, upper=upper)}, {ident},", ems)
    right = [
        line for at, one in enumerate(m.right) for line in _post(m, one, ems, upper=upper, last=at + 1 == len(m.right))
    ]
    gap = "&emsp;" * m.rng.choice((3, 6))
    sign = m.dice(")", "", "|", ")")
    lines = parts.stacked(m, left, right, gap, m.dice("v.", "vs.", "-vs-"))
    label = m.dice("Case No.", "CASE NO.", "Case No:", "Civil Action No.", "Civil No.")
    label = label if worn.ems(2.6) > 17 else "Case No."
    sued = m.kind == "complaint" and m.left_role == "Plaintiff"
    jury = ["", m.dice("JURY TRIAL DEMANDED", "(Jury Demanded)")] if sued else []
    about = ["", *pieces.wrapped(f"{label} {m.number.caption}", worn.ems(2.6)), *jury]
    what, place = parts.court_lines(m)
    seat = m.rng.choice(wording.DIVISIONS[m.court.id]) if m.rng.random() < 0.4 else ""
    court = pieces.rows(*m.rng.choice(((what, place), (f"IN THE {what}", f"FOR THE {place}"))), seat.upper())
    css = CSS % (
        stamps.header(m),
        m.dice("0", "24pt", "60pt"),
        "" if sign else "border-bottom: 0.8pt solid; border-right: 0.8pt solid;",
        m.dice("text-decoration: underline;", "font-weight: bold;", ""),
    )
    comes = f"{m.dice('COMES NOW', 'NOW COMES')} {esc(m.left[0].name)}, {m.left_role}, pro se, and states as follows:"
    text = f"<p class=p>{comes}</p>{pieces.body(m, least=3, most=7, numbered=m.rng.random() < 0.5, notes=False)}"
    sworn = f"I declare under penalty of perjury that the foregoing is true. Executed on {long_date(m.dated)}."
    signed = pieces.rows(m.left[0].name, ident, *m.rng.choice(wording.PRISONS[m.court.id]).split(", ", 1))
    end = f"<div class=sig><p class=p>{sworn}</p><p class=by>{pieces.scrawl(m.rng)}<br>{signed}</p></div>"
    stamp = stamps.rubber(m, "boxed", "plain", "clock", right="-0.5in", top="-0.6in")
    body = f"{stamp}{parts.room(m, 0.8)}<div class=court>{court}</div>{pieces.fence(lines, sign, about)}<p class=title>{esc(m.title)}</p>{text}{end}"
    return sheet(css + parts.style(m, worn, m.rng.choice((1.5, 2.0))) + stamps.RUBBER, body)


def _post(m: Matter, one: Party, ems: float, *, upper: bool, last: bool) -> list[str]:
    """A defendant with the post held; a company without one."""
    name, tail = esc(one.name.upper() if upper else one.name), "," if last else "; "
    if one.name.endswith(("LLC", "Inc.", "Corrections")):
        return pieces.wrapped(f"{'and ' if last and len(m.right) > 1 else ''}{name}{tail}", ems)
    if one.role == "Respondent":
        return pieces.wrapped(f"{name}, {m.dice('Warden', 'Secretary, Department of Corrections')}{tail}", ems)
    capacity = m.dice("", "", " in individual and official capacities")
    return pieces.wrapped(f"{name}, {m.rng.choice(wording.POSTS)}{capacity}{tail}", ems)


def _himself(rng: Random, court: str, side: tuple[Party, ...]) -> tuple[Attorney, ...]:
    return ()


LAYOUT = Layout(
    name="prisoner rights",
    courts=("us/fed/md-fla", "us/fed/nd-fla", "us/fed/ed-va", "us/fed/ed-mich", "us/fed/sd-tex"),
    nature="prisoner",
    kinds=("complaint", "complaint", "motion", "motion", "notice"),
    filed=("rubber", "rubber", "header", "none"),
    draw=draw,
    sides=sides,
    titled=titled,
    counselled=_himself,
)
