"""Covers of state appeals: California's districts and Texas's courts, number on top or in a box, trial court and judge below the sides."""

from html import escape as esc

from tests.ocr.bed import pieces, stamps
from tests.ocr.bed.layouts.west import drawing, people, titling
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.numbering.west import WEST
from tests.ocr.bed.printing import sheet

CSS = """
@page { margin: 0.9in 1.1in; @bottom-center { content: counter(page); } }
body { FACE line-height: 1.9; } .cover { text-align: center; line-height: 1.25; } .cover p { margin-bottom: 13pt; } .two { width: 100%; }
.two td:last-child { text-align: right; }
.rule { border-top: 1.2pt solid; margin: 8pt 0; } .box { margin-bottom: 14pt; width: 100%; text-align: left; line-height: 1.25; }
.box td { padding: 8pt 6pt; vertical-align: middle; }
.sides { width: 3.1in; border: solid; border-width: 1pt 1pt 1pt 0; } .title { font-weight: bold; } .role { font-style: ROLE; margin-left: 2.6in; }
.text { break-before: page; } .mark { font: 8.5pt 'Liberation Sans'; }
"""
TRIAL = {
    "us/ca/first-appellate": "us/ca/alameda",
    "us/ca/fourth-appellate": "us/ca/san-diego",
    "us/tx/first-appeals": "us/tx/harris-district",
    "us/tx/fifth-appeals": "us/tx/dallas-district",
}
DISTRICTS = {"us/ca/first-appellate": "FIRST", "us/ca/fourth-appellate": "FOURTH"}


def draw(m: Matter) -> str:
    face, shape = drawing.face(m, "Liberation Serif", "Noto Serif", "DejaVu Serif"), drawing.look(m)
    cover = _texas(m) if "tx/" in m.court.id else _california(m, face, shape)
    css = CSS.replace("FACE", face.css).replace("ROLE", m.dice("italic", "normal"))
    stamp = stamps.rubber(m, "boxed", "plain", "dater", right="-0.95in", top="-0.75in")
    lawyer = pieces.rows(*drawing.counsel(m, *m.filer))
    text = f"<div class=text>{pieces.body(m, least=3, most=9)}{drawing.ending(m)}</div>"
    return sheet(
        drawing.TEXT + css + stamps.RUBBER, f"{stamp}{_portal(m)}<div class=cover>{cover}<p>{lawyer}</p></div>{text}"
    )


def _california(m: Matter, face: drawing.Face, shape: drawing.Look) -> str:
    district = DISTRICTS[m.court.id]
    top = [
        m.dice("IN THE COURT OF APPEAL OF THE STATE OF CALIFORNIA", "COURT OF APPEAL, STATE OF CALIFORNIA"),
        f"{district} APPELLATE DISTRICT",
    ]
    top += [f"DIVISION {m.dice('ONE', 'TWO', 'THREE')}"]
    sides = drawing.held(drawing.sides(m, shape, face.ems(2.8)))
    about = f"{m.dice('No. ', 'Court of Appeal No. ', 'Case No. ')}{m.number.caption}<br><br>({_trial(m)})"
    box = f"<table class=box><tr><td class=sides>{sides}</td><td>{about}</td></tr></table>"
    if m.rng.random() < 0.5:
        left, right = (pieces.names(side, et_al=m.et_al) for side in (m.left, m.right))
        both = (
            f"<p>{left},</p><p class=role>{m.left_role},</p><p>v.</p><p>{right},</p><p class=role>{m.right_role}.</p>"
        )
        box = f"<p><b>{m.number.caption}</b></p><div class=rule></div>{both}<div class=rule></div><p>{_trial(m)}</p>"
    head = f"<p><b>{pieces.rows(*top)}</b></p>{box}"
    return f"{head}<p>Appeal from a Judgment of the Superior Court<br>The Honorable {esc(m.judge)}, Judge</p><p class=title>{esc(m.title)}</p>"


def _below(m: Matter) -> str:
    """The number the case had in the trial court, told as another case's."""
    below = WEST[TRIAL[m.court.id]](m.rng, "civil", m.dated.year - 3)
    m.prose.cited.append(below)
    return below


def _trial(m: Matter) -> str:
    county = drawing.place(m).county
    return f"{county} County Superior Court<br>Case No. {_below(m)}"


def _texas(m: Matter) -> str:
    district, seat = ("FIRST", "HOUSTON") if m.court.id.endswith("first-appeals") else ("FIFTH", "DALLAS")
    left, right = (pieces.names(side, et_al=m.et_al) for side in (m.left, m.right))
    first = f"<p><b>{m.dice('No.', 'NO.', 'CASE NO.')} {m.number.caption}</b></p><div class=rule></div>"
    court = pieces.rows(
        m.dice("IN THE COURT OF APPEALS", "IN THE"),
        f"FOR THE {district} DISTRICT OF TEXAS",
        m.dice(f"AT {seat}", f"{seat}, TEXAS"),
    )
    bench = m.rng.choice((11, 55, 61, 113, 125, 127, 133, 164, 189, 234, 270, 281, 295))
    ending = {1: "st", 2: "nd", 3: "rd"}.get(bench % 10, "th")
    ending = "th" if bench in (11, 113) else ending
    county = drawing.place(m).county
    tail = f"On Appeal from the {bench}{ending} Judicial District Court of {county} County, Texas"
    tail += f"<br>Trial Court Cause No. {_below(m)}<br>Hon. {esc(m.judge)}, Presiding"
    sides = f"<p>{left},</p><p class=role>{m.left_role},</p><p>v.</p><p>{right},</p><p class=role>{m.right_role}.</p><div class=rule></div>"
    oral = f"<p>{m.dice('ORAL ARGUMENT REQUESTED', 'ORAL ARGUMENT NOT REQUESTED', '')}</p>"
    return f"{first}<p><b>{court}</b></p><div class=rule></div>{sides}<p>{tail}</p><div class=rule></div><p class=title>{esc(m.title)}</p>{oral}"


def _portal(m: Matter) -> str:
    if not drawing.electronic(m) or m.filed is None:
        return ""
    when = f"{drawing.day(m, '1/5/2024')} {m.filed.time}"
    if "tx/" in m.court.id:
        seat = "HOUSTON, TEXAS" if "first" in m.court.id else "DALLAS, TEXAS"
        lines = ["FILED IN", "COURT OF APPEALS", seat, when, m.clerk.upper(), "Clerk"]
        return drawing.mark(lines, "right: -0.7in; top: -0.55in; text-align: center;")
    lines = [
        f"{DISTRICTS[m.court.id].title()} Appellate District",
        f"Electronically FILED on {drawing.day(m, '1/5/2024')} at {m.filed.time}",
        f"by {m.clerk}, Deputy Clerk",
    ]
    return drawing.mark(lines, m.dice("left: -0.7in; top: -0.6in;", "right: -0.7in; top: -0.6in;"))


def _layout(name: str, courts: tuple[str, ...], *roles: tuple[str, str]) -> Layout:
    return Layout(
        name=name,
        courts=courts,
        nature="west appeal",
        kinds=("brief", "brief", "motion"),
        filed=("e-filed", "e-filed", "rubber", "none"),
        draw=draw,
        sides=people.against(*roles),
        titled=titling.titled("appeals", own_share=1),
        counselled=people.counsel,
    )


CALIFORNIA = _layout(
    "california appeal",
    ("us/ca/fourth-appellate", "us/ca/first-appellate"),
    ("Plaintiff and Appellant", "Defendant and Respondent"),
    ("Plaintiff and Respondent", "Defendant and Appellant"),
)
TEXAS = _layout("texas appeal", ("us/tx/first-appeals", "us/tx/fifth-appeals"), ("Appellant", "Appellee"))
