"""Ohio's common pleas and Missouri's circuits: court on top, sides with their addresses at the left, number, judge and title at the right."""

from html import escape as esc

from tests.ocr.bed import pieces, stamps, words
from tests.ocr.bed.layouts.west import drawing, people, titling
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.prose import long_date
from tests.ocr.bed.truth import Party

CSS = """
@page { margin: 1in; @bottom-left { content: "BANNER"; font: 7.5pt 'Liberation Sans'; } @bottom-right { content: counter(page); } }
body { FACE line-height: LEAD; } .court { text-align: center; font-weight: bold; line-height: 1.25; margin: 10pt 0 16pt; }
.caption { width: 100%; line-height: 1.18; margin-bottom: 14pt; } .caption td { white-space: nowrap; }
.sides { width: 2.9in; } .signs { width: 0.45in; text-align: center; }
.title { text-align: center; font-weight: bold; margin: 0 0.5in 12pt; line-height: 1.25; text-decoration: underline; } .mark { font: 8pt 'Liberation Sans'; }
"""


def draw(m: Matter) -> str:
    face, shape = drawing.face(m), drawing.look(m)
    addressed = m.kind == "complaint" and m.rng.random() < 0.7
    left = _sides(m, shape, face.ems(2.7), addressed=addressed)
    beside = m.rng.random() < 0.65
    right = _about(m, face.ems(2.8), beside=beside)
    caption = drawing.fence(left, m.dice(")", ")", ":", "*", "|", "&nbsp;"), right)
    title = "" if beside else f"<p class=title>{esc(m.title)}</p>"
    banner, top = _marks(m)
    css = CSS.replace("FACE", face.css).replace("LEAD", m.dice("1.5", "2")).replace("BANNER", banner)
    text = pieces.body(m, least=3, most=9, numbered=m.kind in ("complaint", "answer"))
    stamp = stamps.rubber(m, "clock", "boxed", "dater", right="-0.5in", top="-0.5in")
    court = f"<div class=court>{pieces.rows(*_court(m))}</div>"
    return sheet(css + drawing.TEXT + stamps.RUBBER, stamp + top + court + caption + title + text + drawing.ending(m))


def _court(m: Matter) -> list[str]:
    if m.court.id == "us/mo/st-louis-city-circuit":
        return ["IN THE CIRCUIT COURT OF THE CITY OF ST. LOUIS", "STATE OF MISSOURI"]
    if m.court.id == "us/mo/jackson-circuit":
        return ["IN THE CIRCUIT COURT OF JACKSON COUNTY, MISSOURI", m.dice("AT KANSAS CITY", "AT INDEPENDENCE")]
    county = drawing.place(m).county.upper()
    return [
        m.dice("IN THE COURT OF COMMON PLEAS", "COURT OF COMMON PLEAS"),
        f"{county} COUNTY, OHIO",
        m.dice("", "CIVIL DIVISION"),
    ]


def _sides(m: Matter, shape: drawing.Look, ems: float, *, addressed: bool) -> list[str]:
    """Both sides; in a complaint every party may have its address below its name."""
    if not addressed:
        return drawing.sides(m, shape, ems)
    gap = "&emsp;" * shape.inset
    left, right = (_addressed(m, side, shape, ems) for side in (m.left[:2], m.right[:2]))
    rest = [*drawing.side_lines(m, m.left[2:], shape, ems)] if m.left[2:] else []
    more = [*drawing.side_lines(m, m.right[2:], shape, ems)] if m.right[2:] else []
    roles = [drawing.role(side, shape, et_al=m.et_al) for side in (m.left, m.right)]
    return [*left, *rest, f"{gap}{roles[0]},", "", shape.versus, "", *right, *more, f"{gap}{roles[1]}."]


def _addressed(m: Matter, side: tuple[Party, ...], shape: drawing.Look, ems: float) -> list[str]:
    lines = []
    for party in side:
        street, town = words.address(m.rng, drawing.place(m).town)
        name = party.name.upper() if shape.upper else party.name
        lines += [
            *map(esc, pieces.wrapped(name + (", et al." if m.et_al else ""), ems)),
            *pieces.wrapped(street, ems),
            town,
            "",
        ]
    return lines


def _about(m: Matter, ems: float, *, beside: bool) -> list[str]:
    lines = [
        m.dice("CASE NO. ", "Case No.: ", "CASE NO.: ", "Cause No. " if "mo/" in m.court.id else "CASE NO. ")
        + m.number.caption,
        "",
    ]
    if "mo/" in m.court.id:
        lines += [f"{m.dice('Division No.', 'Division')} {m.rng.randint(1, 31)}", ""]
    if m.rng.random() < 0.7:
        lines += [m.dice("JUDGE ", "JUDGE: ", "Judge ") + esc(m.judge.upper()), ""]
    if m.rng.random() < 0.2:
        lines += [f"Related Case: {m.others[0]}", ""]
    if beside:
        lines += [*drawing.strong(m.title, ems), ""]
    if m.kind == "complaint":
        lines += [m.dice("(Jury Demand Endorsed Hereon)", "JURY TRIAL DEMANDED", "SERVE DEFENDANT AT ADDRESS SHOWN")]
    if m.kind == "motion" and m.rng.random() < 0.5:
        lines += [f"Hearing: {m.hearing:%m/%d/%Y} at {m.hour}"]
    return lines


def _marks(m: Matter) -> tuple[str, str]:
    """The portal's print: at the foot in Cleveland, over the head in Columbus and Missouri."""
    if not drawing.electronic(m):
        return "", ""
    number, time = m.number.caption, drawing.clock(m)
    if m.court.id == "us/oh/cuyahoga-pleas":
        said = f"Electronically Filed {drawing.day(m, '01/05/2024')} {time} / {m.kind.upper()} / {number.replace('-', ' ')}"
        said += f" / Confirmation Nbr. {m.rng.randint(2100000, 3499999)} / {m.dice('CLDLJ', 'BATCH', 'CLAJB')}"
        return said, ""
    if m.court.id == "us/oh/franklin-pleas":
        whole = number.replace(" ", "").replace("-", "")
        court = "Franklin County Ohio Clerk of Courts of the Common Pleas"
        said = f"{court} - filed {drawing.day(m, '2024 JAN 05')} {time} - {whole}"
        return "", drawing.mark([said], "left: 0; right: 0; top: -0.55in; text-align: center;")
    seat = "City of St. Louis" if "louis" in m.court.id else "JACKSON - KANSAS CITY"
    said = f"Electronically Filed - {seat} - {long_date(m.filed.on) if m.filed else ''} - {time}"
    return "", drawing.mark([said], m.dice("right: 0; top: -0.55in;", "left: 0; top: -0.55in;"))


LAYOUT = Layout(
    name="common pleas",
    courts=("us/oh/cuyahoga-pleas", "us/oh/franklin-pleas", "us/mo/st-louis-city-circuit", "us/mo/jackson-circuit"),
    nature="civil",
    kinds=("complaint", "complaint", "answer", "motion", "motion", "notice", "order", "declaration"),
    filed=("e-filed", "e-filed", "rubber", "none"),
    draw=draw,
    sides=people.against(
        ("Plaintiff", "Defendant"),
        ("Plaintiff", "Defendant"),
        ("Relator", "Respondent"),
        unknown=("John Doe 1-5", "Unknown Spouse, if any", "Jane Doe, Unknown Heir"),
    ),
    titled=titling.titled("ohio"),
    counselled=people.counsel,
)
