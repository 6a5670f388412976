"""Colorado's caption: one ruled table with court, sides and counsel at the left, COURT USE ONLY and the number at the right, the title across."""

from html import escape as esc

from tests.ocr.bed import pieces, stamps
from tests.ocr.bed.layouts.west import drawing, people, titling
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.prose import long_date
from tests.ocr.bed.truth import Attorney

CSS = """
@page { margin: 1in; @bottom-center { content: counter(page); } }
body { FACE line-height: LEAD; } .box { width: 100%; line-height: 1.18; margin-bottom: 14pt; } .box td { border: THICK solid; padding: 3pt 6pt; }
.box .left { width: 4.5in; } .right { vertical-align: bottom; } .only { text-align: center; font-weight: bold; margin: 4pt 0; }
.title { text-align: center; font-weight: bold; padding: 5pt; } .mark { font: 7.5pt 'Liberation Sans'; position: static; } .top { height: 1.1in; }
"""


def draw(m: Matter) -> str:
    face, shape = drawing.face(m), drawing.look(m)
    box = _box(m, face, shape)
    css = (
        CSS.replace("FACE", face.css)
        .replace("LEAD", m.dice("1.3", "1.5", "2"))
        .replace("THICK", m.dice("0.75pt", "1.1pt"))
    )
    opening = ""
    if m.kind in ("motion", "answer") and m.rng.random() < 0.6:
        opening = f"<p class=p>{esc(m.filer[1])}, by and through undersigned counsel, submits the following:</p>"
    text = pieces.body(m, least=3, most=9, numbered=m.kind in ("complaint", "answer"))
    stamp = stamps.rubber(m, "boxed", "dater", right="0in", top="0.05in", wide="1.9in")
    return sheet(css + drawing.TEXT + stamps.RUBBER, stamp + box + opening + text + drawing.ending(m))


def _box(m: Matter, face: drawing.Face, shape: drawing.Look) -> str:
    sides = _sides(m, shape, face.ems(3.9))
    arrow = m.dice("▲ COURT USE ONLY ▲", "COURT USE ONLY", "σ COURT USE ONLY σ").replace("σ", "▲")
    lawyer = drawing.counsel(m, *m.filer)
    reg = m.dice("Atty. Reg. #: ", "Atty. Reg. No. ", "#")
    lines = [line.replace(one.bar_number, reg + one.bar_number) for line, one in _paired(lawyer, m)]
    head = m.dice("Attorney or Party Without Attorney (Name and Address):", f"Attorneys for {m.filer[1]}:")
    case = [f"{m.dice('Case Number:', 'Case No.', 'Case Number')} {m.number.caption}"]
    case += [
        f"{m.dice('Division:', 'Div.:')} {m.rng.randint(1, 424)}&emsp;{m.dice('Courtroom:', 'Ctrm:')} {m.dice('', '', '275')}"
    ]
    case += [f"Judge: {esc(m.judge)}"] if m.rng.random() < 0.3 else []
    return (
        f"<table class=box><tr><td class=left>{pieces.rows(*_court(m))}</td><td class=right rowspan=2><div class=top>{_date(m)}</div>"
        f"<p class=only>{arrow}</p></td></tr><tr><td class=left>{sides}</td></tr>"
        f"<tr><td class=left><i>{esc(head)}</i><br>{pieces.rows(*lines)}</td><td>{'<br>'.join(case)}</td></tr>"
        f"<tr><td class=title colspan=2>{esc(m.title)}</td></tr></table>"
    )


def _paired(lines: list[str], m: Matter) -> list[tuple[str, Attorney]]:
    """Each line of counsel's with the lawyer whose number it bears."""
    side = m.filer[0]
    return [(line, next((one for one in side if one.bar_number in line), side[0])) for line in lines]


def _court(m: Matter) -> list[str]:
    if m.court.id.endswith("denver-district"):
        name = m.dice(
            "DISTRICT COURT, CITY AND COUNTY OF DENVER, STATE OF COLORADO", "DISTRICT COURT, DENVER COUNTY, COLORADO"
        )
        return [name, "1437 Bannock Street, Denver, Colorado 80202"]
    return [
        m.dice("COUNTY COURT, EL PASO COUNTY, COLORADO", "EL PASO COUNTY COURT, STATE OF COLORADO"),
        "270 South Tejon Street",
        "Colorado Springs, CO 80903",
    ]


def _sides(m: Matter, shape: drawing.Look, ems: float) -> str:
    """Role before its names, or behind them."""
    left, right = (
        drawing.held(drawing.side_lines(m, side, shape, ems)).removesuffix(",") for side in (m.left, m.right)
    )
    one, two = (drawing.role(side, shape, et_al=m.et_al) for side in (m.left, m.right))
    versus = m.dice("v.", "vs.")
    if m.rng.random() < 0.55:
        return f"<b>{one}:</b> {left}<br>{versus}<br><b>{two}:</b> {right}"
    return f"{left},<br>{one},<br><br>{versus}<br><br>{right},<br>{two}."


def _date(m: Matter) -> str:
    """The print of the state's filing portal."""
    if not drawing.electronic(m) or m.filed is None:
        return ""
    code = "".join(m.dice(*"0123456789ABCDEF") for _ in range(13))
    if m.rng.random() < 0.75:
        lines = [
            f"DATE FILED: {long_date(m.filed.on)} {m.filed.time}",
            f"FILING ID: {code}",
            f"CASE NUMBER: {m.number.caption.replace(' ', '')}",
        ]
    else:
        lines = [
            "EFILED Document",
            f"CO {drawing.place(m).county} County {m.court.level.split()[-1].title()} Court",
            f"Filing Date: {drawing.day(m, 'JAN 05 2024')} {m.filed.time}",
        ]
    return f"<div class=mark>{'<br>'.join(map(esc, lines))}</div>"


LAYOUT = Layout(
    name="colorado box",
    courts=("us/co/denver-district", "us/co/denver-district", "us/co/el-paso-county"),
    nature="civil",
    kinds=("complaint", "answer", "motion", "motion", "notice", "order", "stipulation"),
    filed=("e-filed", "e-filed", "rubber", "none"),
    draw=draw,
    sides=people.against(("Plaintiff", "Defendant"), ("Plaintiff", "Defendant"), ("Petitioner", "Respondent")),
    titled=titling.titled("mountain"),
    counselled=people.counsel,
)
