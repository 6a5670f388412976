"""A criminal paper of the Eastern District of Louisiana: no roles, a column of stars, section and statutes at the right."""

from html import escape as esc
from random import Random

from tests.ocr.bed import pieces, stamps, words
from tests.ocr.bed.layouts.intake_desk import parts, wording
from tests.ocr.bed.making import Layout, Matter, Sides
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.truth import Attorney, Party

CSS = """
@page { margin: 1in; @top-center { content: %s; font: 9.5pt 'Liberation Sans'; }
@bottom-center { content: counter(page); font-size: 10.5pt; } }
.court { text-align: center; font-weight: bold; margin: 6pt 0 16pt; } .title { text-align: center; font-weight: bold; margin: 10pt 0.4in 14pt; %s }
.sides { width: 3in; font-weight: %s; } .signs { width: 0.5in; font-weight: bold; } .about { font-weight: %s; } .caption { margin-bottom: 8pt; }
.stars { text-align: center; letter-spacing: 0.12in; }
"""


def sides(rng: Random) -> Sides:
    """The charged, some with the name they go by in the street."""
    accused = []
    for _ in range(rng.choice((1, 1, 2, 3))):
        alias = f' a/k/a "{rng.choice(("Slim", "Big Man", "Lil D", "Nook", "Red"))}"' if rng.random() < 0.2 else ""
        accused.append(Party(words.person(rng) + alias, ""))
    return (Party("United States of America", ""),), tuple({one.name: one for one in accused}.values())


def draw(m: Matter) -> str:
    worn = parts.face(
        m, "Liberation Serif", "Liberation Serif", "Noto Serif", "DejaVu Serif Condensed", "Liberation Sans"
    )
    ems = worn.ems(2.85)
    accused = ["<br>&emsp;".join(pieces.wrapped(esc(one.name.upper()), ems - 1)) for one in m.right]
    left = ["UNITED STATES OF AMERICA", "", f"&emsp;&emsp;{m.dice('v.', 'VERSUS', 'VERSUS')}", "", *accused]
    label = m.dice("CRIMINAL NO.:", "CRIMINAL NO.", "CRIMINAL DOCKET NO.", "CRIMINAL ACTION NO.")
    if len(m.number.caption) > 12:
        label = m.dice("CRIMINAL NO.", "NO.", "CRIM. NO.")
    section = f'SECTION: "{m.dice(*"ABDEFGHIJLMRST")}" ({m.rng.randint(1, 5)})'
    judge = [f"JUDGE {m.judge.upper()}"] if m.rng.random() < 0.25 else []
    charged = m.rng.sample(wording.STATUTES, m.rng.choice((1, 2, 3)))
    violation = [
        "",
        f"VIOLATION{'S' if len(charged) > 1 else ''}: {charged[0]}",
        *(f"{'&emsp;' * 7}{one}" for one in charged[1:]),
    ]
    about = [
        f"{label} {m.number.caption}",
        "",
        section,
        *judge,
        *(violation if m.kind == "motion" and _accuses(m) else []),
    ]
    sign = m.dice("*", "*", "*", ")")
    weight = m.dice("bold", "bold", "normal")
    css = CSS % (
        stamps.header(m),
        m.dice("text-decoration: underline;", "text-decoration: underline;", ""),
        weight,
        weight,
    )
    stars = "<p class='stars beside'>*&emsp;*&emsp;*</p>" if sign == "*" and m.rng.random() < 0.7 else ""
    what, place = parts.court_lines(m)
    court = pieces.rows(what, place)
    if _accuses(m):
        first = m.dice("The Grand Jury charges that:", "The United States Attorney charges that:")
    elif m.kind == "order":
        first = "Considering the foregoing;"
    else:
        first = "NOW INTO COURT, through undersigned counsel, comes the movant, who respectfully represents:"
    text = f"<p class=p>{first}</p>{pieces.body(m, least=2, most=6, headings=_accuses(m), notes=False)}"
    end = pieces.judge_signature(m) if m.kind == "order" else pieces.ending(m, *_counsel(m))
    stamp = stamps.rubber(m, "boxed", "plain", "clock", right="-0.5in", top="-0.6in")
    body = f"{stamp}{parts.room(m)}<div class=court>{court}</div>{pieces.fence(left, sign, about)}{stars}<p class=title>{esc(m.title)}</p>{text}{end}"
    return sheet(css + parts.style(m, worn, m.rng.choice((1.4, 1.8, 2.0))) + stamps.RUBBER, body)


def _accuses(m: Matter) -> bool:
    return any(word in m.title for word in ("INDICTMENT", "INFORMATION", "FACTUAL"))


def _counsel(m: Matter) -> tuple[tuple[Attorney, ...], str]:
    ours = _accuses(m) or m.title.startswith("GOVERNMENT")
    return (m.counsel_left, "the United States") if ours else (m.counsel_right, "Defendant")


def _spoken(rng: Random, court: str, side: tuple[Party, ...]) -> tuple[Attorney, ...]:
    made = parts.speakers(rng, side)
    if side and side[0].name == "United States of America":
        return tuple(
            Attorney(one.name, one.bar_number, "Office of the United States Attorney", one.speaks_for) for one in made
        )
    return made


LAYOUT = Layout(
    name="louisiana charges",
    courts=("us/fed/ed-la",),
    nature="criminal",
    kinds=("criminal", "criminal", "motion", "motion", "notice", "order"),
    filed=("header", "rubber", "rubber", "none"),
    draw=draw,
    sides=sides,
    own_titles=wording.of(wording.LOUISIANA),
    counselled=_spoken,
)
