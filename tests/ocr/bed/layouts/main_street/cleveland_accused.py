"""A criminal paper of Cuyahoga County, Ohio: three centred lines of court, State and accused parted by brackets, the judge beside."""

from dataclasses import replace
from html import escape as esc
from random import Random

from tests.ocr.bed import pieces, stamps, words
from tests.ocr.bed.benches import Number
from tests.ocr.bed.layouts.main_street import folk, look
from tests.ocr.bed.making import Layout, Matter, Sides
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.truth import Attorney, Party

TITLES = {
    "criminal": (
        "DEFENDANT'S MOTION TO SUPPRESS EVIDENCE",
        "MOTION FOR BILL OF PARTICULARS",
        "DEFENDANT'S REQUEST FOR DISCOVERY PURSUANT TO CRIM.R. 16",
        "MOTION FOR REDUCTION OF BOND",
        "STATE'S BRIEF IN OPPOSITION TO DEFENDANT'S MOTION TO SUPPRESS",
        "MOTION FOR INTERVENTION IN LIEU OF CONVICTION",
        "MOTION TO CONTINUE TRIAL DATE",
        "STATE'S NOTICE OF INTENT TO USE EVIDENCE",
        "STATE'S RESPONSE TO DEMAND FOR DISCOVERY",
        "DEFENDANT'S SENTENCING MEMORANDUM",
        "APPLICATION FOR SEALING OF RECORD OF CONVICTION",
        "NOTICE OF APPEARANCE OF COUNSEL",
        "WAIVER OF SPEEDY TRIAL",
        "MOTION FOR JUDICIAL RELEASE",
    ),
    "order": ("JUDGMENT ENTRY", "ORDER FOR COMPETENCY EVALUATION", "JOURNAL ENTRY GRANTING MOTION TO CONTINUE"),
}
CSS = """
@page { margin: 1in; @bottom-center { content: counter(page); font: 10pt 'Liberation Serif'; } @top-left { content: %s; font: 7.5pt 'Liberation Sans'; } }
.court { text-align: center; line-height: 1.25; margin-bottom: 18pt; %s } .caption { width: 100%%; line-height: 1.22; margin-bottom: 16pt; }
.caption td { white-space: nowrap; } .sides { width: 2.85in; } .signs { width: 0.4in; }
.title { text-align: center; %s margin: 0 0.5in 14pt; line-height: 1.25; }
"""


def draw(m: Matter) -> str:
    inside = m.rng.random() < 0.6
    looks = look.dressed(m, "roman", "roman", "book", "plain", sizes=(12, 12), spaced=(1.4, 1.7, 2.0))
    over = (
        f'"{m.filed.kind.upper()} {m.filed.on:%m/%d/%Y} {m.filed.time} / CRIMINAL / Confirmation Nbr. {m.rng.randint(2900000, 3600000)}"'
        if m.filed and m.filed.how == "e-filed"
        else '""'
    )
    css = looks + CSS % (
        over,
        m.dice("font-weight: bold;", ""),
        m.dice("font-weight: bold;", "text-decoration: underline;", "font-weight: bold; text-decoration: underline;"),
    )
    court = pieces.rows(
        *m.rng.choice(
            (
                ("IN THE COURT OF COMMON PLEAS", "CUYAHOGA COUNTY, OHIO"),
                ("STATE OF OHIO", "IN THE COURT OF COMMON PLEAS", "CUYAHOGA COUNTY"),
                ("IN THE COURT OF COMMON PLEAS", "CRIMINAL DIVISION", "CUYAHOGA COUNTY, OHIO"),
            )
        )
    )
    room = 15.5 if "Serif'" in looks and "Noto" not in looks else 14.0
    caption = pieces.fence(_sides(m, room), m.dice(")", ")", ":"), _about(m, room, inside=inside), more=0)
    title = "" if inside else f"<p class=title>{esc(m.title)}</p>"
    opening = f"<p class=p>{m.dice('Now comes', 'Now comes')} the {m.filer[1]}, by and through counsel, and states as follows.</p>"
    text = ("" if m.kind == "order" else opening) + pieces.body(m, least=3, most=8)
    last = look.so_ordered(m, m.dice("JUDGE", "JUDGE, COURT OF COMMON PLEAS")) if m.kind == "order" else look.end(m)
    stamp = stamps.rubber(m, "boxed", "clock", "plain", right="-0.5in", top="-0.6in")
    stamp += "<div style='height: 0.5in'></div>" if stamp else ""
    return sheet(css + stamps.RUBBER, f"{stamp}<p class='court'>{court}</p>{caption}{title}{text}{last}")


def _sides(m: Matter, room: float) -> list[str]:
    state, accused = m.left[0].name.upper(), folk.told(m, m.right)
    roles = [f"{'&emsp;' * m.rng.choice((3, 5, 6))}{role}" for role in (m.left_role, m.right_role)]
    if m.rng.random() < 0.3:
        roles = [
            role.replace(word, word.upper()) for role, word in zip(roles, (m.left_role, m.right_role), strict=True)
        ]
    stop = m.dice("-vs-", "vs.", "v.", "-v-")
    return [
        f"{state},",
        "",
        f"{roles[0]},",
        "",
        f"&emsp;{stop}",
        "",
        *pieces.wrapped(accused + ",", room),
        "",
        f"{roles[1]}.",
    ]


def _about(m: Matter, room: float, *, inside: bool) -> list[str]:
    judge = m.judge.upper() if m.rng.random() < 0.7 else m.judge
    number = f"{m.dice('CASE NO. ', 'CASE NO.: ', 'Case No. ')}{m.number.caption}"
    named = f"{m.dice('JUDGE ', 'JUDGE: ')}{esc(judge)}"
    title = [f"<b>{line}</b>" for line in pieces.wrapped(esc(m.title), room)] if inside else []
    return [number, "", *pieces.wrapped(named, room + 4), "", *title]


def _accused(rng: Random) -> Sides:
    state = rng.choice(("State of Ohio", "The State of Ohio"))
    name = (
        words.person(rng)
        if rng.random() < 0.8
        else f"{words.person(rng)} aka {rng.choice(words.GIVEN_NAMES)} {rng.choice(words.FAMILY_NAMES)}"
    )
    return (Party(state, "Plaintiff"),), (Party(name, "Defendant"),)


def _counsel(rng: Random, court: str, side: tuple[Party, ...]) -> tuple[Attorney, ...]:
    """The prosecutor for the State, for the accused a public defender or a lawyer of his own."""
    prosecutor = "Ohio" in side[0].name
    firm = (
        "Cuyahoga County Prosecutor's Office"
        if prosecutor
        else rng.choice(("Cuyahoga County Public Defender", words.firm(rng)))
    )
    return (Attorney(words.person(rng), f"00{rng.randint(39000, 99900)}", firm, side[0].name),)


def _charged(m: Matter) -> Matter:
    sign = m.dice("-", "-", " ")
    caption = f"CR{sign}{m.dated.year % 100:02}{sign}{m.rng.randint(670000, 699999)}"
    return replace(m, number=Number(caption, caption))


LAYOUT = Layout(
    name="cleveland accused",
    courts=("us/oh/cuyahoga-pleas",),
    nature="criminal",
    kinds=("criminal", "criminal", "criminal", "order"),
    filed=("e-filed", "rubber", "none"),
    draw=draw,
    sides=_accused,
    titled=folk.titled(TITLES),
    counselled=_counsel,
    recast=_charged,
)
