"""A motion in a Texas court of appeals in a criminal case: ex parte, a relator, or accused against State, between rules; two stamps."""

from dataclasses import replace
from html import escape as esc
from random import Random

from tests.ocr.bed import pieces
from tests.ocr.bed.benches import Number
from tests.ocr.bed.layouts.record_room.sheets import RUNNING, listed, spanned, state_counsel, told
from tests.ocr.bed.making import Layout, Matter, Sides
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.truth import Attorney, Party

CSS = """
@page { margin: 1in; @bottom-center { content: counter(page); font: 11pt '%s'; } }
body { font: %spt/%s '%s'; } .c { text-align: center; line-height: 1.25; } .no { font-weight: bold; margin-bottom: 12pt; }
.line { border-top: 1.2pt solid; width: %s; margin: 12pt auto; height: 0; }
.title { text-align: center; font-weight: bold; margin: 12pt 0.4in 16pt; line-height: 1.25; }
.marks { position: absolute; right: -0.6in; top: -0.8in; font: 7pt/1.18 'Liberation Sans'; text-align: right; } .marks td { padding-left: 14pt; }
"""
SEATS = {
    "us/tx/fifth-appeals": ("05", "FIFTH", "DALLAS", "5th"),
    "us/tx/first-appeals": ("01", "FIRST", "HOUSTON", "1st"),
}
OWN = {
    "motion": """
APPELLANT'S FIRST MOTION FOR EXTENSION OF TIME TO FILE BRIEF|APPELLANT'S SECOND MOTION TO EXTEND TIME TO FILE APPELLANT'S BRIEF
MOTION TO ABATE APPEAL AND REMAND FOR EVIDENTIARY HEARING|MOTION TO WITHDRAW AS APPOINTED COUNSEL|MOTION TO SUPPLEMENT THE CLERK'S RECORD
MOTION FOR REHEARING|MOTION TO DISMISS APPEAL|AGREED MOTION TO SET BAIL PENDING APPEAL|UNOPPOSED MOTION TO EXCEED WORD LIMIT
MOTION FOR BAIL PENDING APPEAL UNDER ARTICLE 44.04|MOTION FOR EN BANC RECONSIDERATION|PRO SE MOTION FOR ACCESS TO THE APPELLATE RECORD
""",
    "notice": "NOTICE OF APPEARANCE OF LEAD COUNSEL|APPELLANT'S DESIGNATION OF LEAD COUNSEL|NOTICE OF VACATION LETTER|NOTICE OF RELATED APPEALS",
}


def sides(rng: Random) -> Sides:
    shape = rng.random()
    if shape < 0.35:
        return (Party(spanned(rng), "Appellant"),), ()
    if shape < 0.45:
        return (Party(spanned(rng), "Relator"),), ()
    state = Party("The State of Texas", "Appellee")
    if shape < 0.6:
        return (Party("The State of Texas", "Appellant"),), (Party(spanned(rng), "Appellee"),)
    return (Party(spanned(rng), "Appellant"),), (state,)


def counselled(rng: Random, court: str, side: tuple[Party, ...]) -> tuple[Attorney, ...]:
    place = "Dallas" if "fifth" in court else "Harris"
    offices = (f"{place} County District Attorney's Office", f"Criminal District Attorney, {place} County, Texas")
    return state_counsel(offices, (f"{place} County Public Defender's Office",), rng, side)


def cites(rng: Random) -> str:
    """The number below, in a criminal district court."""
    return rng.choice(("F{}-{}-{}", "WX{}-{}-{}", "F-{}{}-{}")).format(
        rng.randint(17, 25), rng.randint(10011, 79999), rng.choice("HIJKLMNPQRSTUVWXY")
    )


def recast(m: Matter) -> Matter:
    plain = f"{SEATS[m.court.id][0]}-{m.dated.year % 100:02}-{m.rng.randint(11, 1490):05}-{'CV' if m.left[0].role == 'Relator' else 'CR'}"
    title = m.title.replace("APPELLANT", m.left[0].role.upper()) if m.left[0].role == "Relator" else m.title
    return replace(m, number=Number(plain, plain), title=title, others=m.others[:1])


def draw(m: Matter) -> str:
    font, size = m.dice("Liberation Serif", "Noto Serif", "Liberation Sans"), m.rng.choice((13, 14))
    _, ordinal, city, _ = SEATS[m.court.id]
    court = pieces.rows(
        f"IN THE COURT OF APPEALS{m.dice('', ' OF TEXAS')}",
        f"FOR THE {ordinal} {m.dice('DISTRICT OF TEXAS', 'SUPREME JUDICIAL DISTRICT')}",
        f"AT {city}",
    )
    label, strong = m.dice("No.", "NO.", "Case No.", "Cause No."), m.dice("b", "span")
    line = "<div class=line></div>"
    county = city.title().replace("Houston", "Harris")
    below = [
        f"{m.dice('On Appeal from', 'Appeal from')} the {m.rng.choice((194, 195, 204, 265, 339, 248, 176))}th Judicial District Court"
        if m.left[0].role != "Relator"
        else "Original Proceeding from a Criminal District Court",
        f"{county} County, Texas",
        f"{m.dice('Trial Court Cause No.', 'Trial Cause No.', 'Trial Court No.')} {m.others[0]}",
        *([f"Honorable {m.judge}, Presiding"] if m.rng.random() < 0.6 else []),
    ]
    head = f"<p class='c no'>{label} {m.number.caption}</p>{line}<p class=c><{strong}>{court}</{strong}></p>{line}"
    caption = f"<div class=c>{_caption(m)}</div>{line}<p class=c>{pieces.rows(*below)}</p>{line}"
    text = f"<p class=title>{esc(m.title)}</p><p class=p>TO THE HONORABLE {m.dice('JUSTICES OF SAID COURT', 'COURT OF APPEALS')}:</p>"
    text += pieces.body(m, least=3, most=7, notes=False)
    css = CSS % (font, size, m.dice("1.5", "1.9"), font, m.dice("100%", "45%", "70%")) + RUNNING
    return sheet(css, _marks(m) + head + caption + text + pieces.ending(m, *m.filer))


def _caption(m: Matter) -> str:
    upper = m.rng.random() < 0.75
    first = told(m.left[0], upper=upper)
    if not m.right:
        before = "IN RE" if m.left[0].role == "Relator" else "EX PARTE"
        role = m.left_role.upper() if m.rng.random() < 0.4 else m.left_role
        return f"{before}{'<br>' if m.rng.random() < 0.4 else ' '}<b>{first}</b>,<br>{role}"
    return f"<b>{first}</b>, {m.left_role}<br><br>{m.dice('v.', 'V.', 'vs.')}<br><br><b>{told(m.right[0], upper=upper)}</b>, {m.right_role}"


def _marks(m: Matter) -> str:
    """What the state's portal prints at the top: accepted, and filed."""
    if m.filed is None or m.filed.how != "e-filed":
        return ""
    _, ordinal, city, short = SEATS[m.court.id]
    day = f"{m.filed.on.month}/{m.filed.on.day}/{m.filed.on.year} {m.filed.time}"
    clerk = m.clerk.upper()
    one = pieces.rows(
        "ACCEPTED", m.number.caption, f"{ordinal} COURT OF APPEALS", f"{city}, TEXAS", day, clerk, "CLERK"
    )
    two = pieces.rows("FILED IN", f"{short} COURT OF APPEALS", f"{city}, TEXAS", day, clerk, "Clerk")
    return f"<table class=marks><tr><td>{two}</td><td>{one}</td></tr></table>"


LAYOUT = Layout(
    name="texas criminal appeal",
    courts=("us/tx/fifth-appeals", "us/tx/first-appeals"),
    nature="state appeal",
    kinds=("motion", "motion", "notice"),
    filed=("e-filed", "e-filed", "e-filed", "none"),
    draw=draw,
    own_titles=lambda kind: listed(OWN[kind]),
    sides=sides,
    cites=cites,
    recast=recast,
    counselled=counselled,
)
