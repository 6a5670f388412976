"""A felony case in Cleveland: State against accused beside a column of brackets, number, judge and title on the right, mark at the foot."""

from dataclasses import replace
from html import escape as esc
from random import Random

from tests.ocr.bed import pieces, stamps, words
from tests.ocr.bed.benches import Number
from tests.ocr.bed.layouts.record_room.sheets import RUNNING, listed, spanned, stamped, state_counsel, wide
from tests.ocr.bed.making import Layout, Matter, Sides
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.truth import Attorney, Party

CSS = """
@page { margin: 1in 1in 0.95in; @bottom-left { content: %s; white-space: pre; font: 7.5pt/9pt 'Liberation Sans'; } }
body { font: %spt/%s '%s'; } .court { text-align: center; font-weight: bold; margin-bottom: 16pt; line-height: 1.3; }
.caption { width: 100%%; line-height: 1.25; margin-bottom: 18pt; } .caption td { white-space: nowrap; } .sides { width: 3in; }
.signs { width: 0.4in; } .t { font-weight: bold; %s }
"""
OWN = {
    "criminal": """
DEFENDANT'S MOTION TO SUPPRESS|MOTION FOR BILL OF PARTICULARS|DEFENDANT'S REQUEST FOR DISCOVERY|MOTION TO CONTINUE TRIAL
STATE'S NOTICE OF INTENT TO USE EVIDENCE PURSUANT TO EVID.R. 404(B)|MOTION FOR JUDICIAL RELEASE PURSUANT TO R.C. 2929.20
STATE OF OHIO'S BRIEF IN OPPOSITION TO DEFENDANT'S MOTION TO DISMISS|MOTION FOR BOND REDUCTION|SENTENCING MEMORANDUM
MOTION FOR RELIEF FROM PREJUDICIAL JOINDER (CRIM.R. 14)|PETITION TO VACATE OR SET ASIDE JUDGMENT OF CONVICTION OR SENTENCE
DEFENDANT'S MOTION FOR JAIL-TIME CREDIT|MOTION FOR COMPETENCY EVALUATION|APPLICATION FOR SEALING OF RECORD""",
    "order": "JOURNAL ENTRY|JUDGMENT ENTRY OF SENTENCE|ORDER TO TRANSPORT|ENTRY GRANTING LEAVE TO WITHDRAW|NUNC PRO TUNC ENTRY",
    "notice": "NOTICE OF APPEARANCE OF COUNSEL|NOTICE OF APPEAL|DEFENDANT'S NOTICE OF ALIBI|STATE'S WITNESS LIST|WAIVER OF TRIAL BY JURY",
}


def sides(rng: Random) -> Sides:
    accused = []
    for _ in range(rng.choice((1, 1, 1, 2))):
        name = spanned(rng)
        known = f" {rng.choice(('aka', 'a.k.a.', 'a/k/a'))} {name.split()[0]} {rng.choice(words.FAMILY_NAMES)}"
        accused.append(Party(name + (known if rng.random() < 0.2 else ""), "Defendant"))
    return (Party("State of Ohio", "Plaintiff"),), tuple(accused)


def counselled(rng: Random, court: str, side: tuple[Party, ...]) -> tuple[Attorney, ...]:
    offices = ("Cuyahoga County Prosecutor's Office", "Office of the Cuyahoga County Prosecutor")
    return state_counsel(offices, ("Cuyahoga County Public Defender", "Office of the Ohio Public Defender"), rng, side)


def recast(m: Matter) -> Matter:
    sign = m.rng.choice(("-", "-", " "))
    plain = f"CR{sign}{m.dated.year % 100:02}{sign}{m.rng.randint(670000, 699999)}"
    return replace(m, number=Number(plain, plain))


def draw(m: Matter) -> str:
    font = m.dice("Liberation Serif", "Liberation Serif", "Liberation Sans", "DejaVu Serif", "Liberation Mono")
    size = m.rng.choice((11, 12)) if wide(font) < 1.1 else 10.5
    ems = 2.9 * 72 / size / wide(font)
    inset = "&emsp;" * m.rng.choice((3, 4, 5))
    left = [*pieces.wrapped(pieces.names(m.left) + ",", ems), "", f"{inset}{m.left_role},", ""]
    left += [f"{inset if m.rng.random() < 0.5 else ''}{m.dice('-vs-', 'vs.', 'v.', '-v-')}", ""]
    left += [*pieces.wrapped(pieces.names(m.right) + ",", ems), "", f"{inset}{m.right_role}."]
    right = [f"{m.dice('CASE NO.:', 'CASE NO.', 'Case No.')} {m.number.caption}", ""]
    right += [esc(f"JUDGE {m.judge.upper()}"), ""]
    right += [f"<span class=t>{line}</span>" for line in pieces.wrapped(esc(m.title), ems * 0.9)]
    court = pieces.rows(
        "IN THE COURT OF COMMON PLEAS", "CUYAHOGA COUNTY, OHIO", m.dice("", "CRIMINAL DIVISION", "GENERAL DIVISION")
    )
    text = pieces.body(m, least=3, most=8, headings=m.rng.random() < 0.4)
    end = pieces.judge_signature(m) if m.kind == "order" else pieces.ending(m, *m.filer)
    css = (
        CSS % (_mark(m), size, m.dice("1.5", "1.9"), font, m.dice("", "text-decoration: underline;"))
        + RUNNING
        + stamps.RUBBER
    )
    stamp = stamps.rubber(m, "boxed", "clock", right="-0.5in", top="-0.7in", wide="1.7in")
    return sheet(css, f"{stamp}<p class=court>{court}</p>{pieces.fence(left, m.dice(')', ')', '|'), right)}{text}{end}")


def _mark(m: Matter) -> str:
    """What the clerk's portal prints at the foot of each page."""
    if m.filed is None or m.filed.how != "e-filed":
        return '""'
    day, hour = stamped(m)
    spaced = m.number.caption.replace("-", " ")
    told = f"Electronically Filed {day} {hour} / / {spaced} / Confirmation Nbr. {m.rng.randint(2900000, 3399999)} / CL{m.rng.choice('ABDJKM')}RP"
    return f'"{told}"'


LAYOUT = Layout(
    name="ohio felony paper",
    courts=("us/oh/cuyahoga-pleas",),
    nature="criminal",
    kinds=("criminal", "criminal", "order", "notice"),
    filed=("e-filed", "e-filed", "rubber", "none"),
    draw=draw,
    own_titles=lambda kind: listed(OWN[kind]),
    sides=sides,
    recast=recast,
    counselled=counselled,
)
