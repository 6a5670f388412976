"""An Illinois circuit paper: court and division in the middle, closing brackets, number, judge and calendar at the right, the clerk's print."""

from html import escape as esc

from tests.ocr.bed import pieces, stamps
from tests.ocr.bed.layouts.west import drawing, people, titling
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.prose import long_date

DIVISIONS = {"L": "LAW DIVISION", "CH": "CHANCERY DIVISION", "M1": "FIRST MUNICIPAL DISTRICT"}
CSS = """
@page { margin: 1.25in 1in 1in; @bottom-center { content: counter(page); } }
body { FACE line-height: LEAD; }
.court { text-align: center; margin: 0 0 16pt; line-height: 1.25; } .caption { width: 100%; line-height: 1.2; margin-bottom: 14pt; }
.caption td { white-space: nowrap; } .sides { width: 3.2in; } .signs { width: 0.4in; }
.title { text-align: center; font-weight: bold; margin: 0 0.4in 14pt; line-height: 1.25; } .under { text-decoration: underline; }
.mark { font: 8pt 'Liberation Sans'; } .strip { position: absolute; left: -0.72in; top: 6.6in; transform: rotate(-90deg); transform-origin: 0 0;
font: 8pt 'Liberation Sans'; white-space: nowrap; } .atty { line-height: 1.2; margin-top: 18pt; break-inside: avoid; }
"""


def draw(m: Matter) -> str:
    face, shape = drawing.face(m), drawing.look(m)
    left = drawing.sides(m, shape, face.ems(2.9))
    right = ["", *_about(m)]
    bold = m.dice("<b>{}</b>", "{}")
    court = bold.format(pieces.rows(*_court(m)))
    caption = drawing.fence(left, ")", right)
    title = f"<p class='title {m.dice('', 'under')}'>{esc(m.title)}</p>"
    text = pieces.body(m, least=3, most=9, numbered=m.kind in ("complaint", "answer"))
    css = CSS.replace("FACE", face.css).replace("LEAD", m.dice("1.5", "2", "1.9")) + drawing.TEXT + stamps.RUBBER
    stamp = stamps.rubber(m, "boxed", "dater", "clock", right="-0.5in", top="-0.95in")
    top = f"<div class=court>{court}</div>{caption}{title}"
    return sheet(css, stamp + _print(m) + top + text + drawing.ending(m) + _lawyer(m))


def _court(m: Matter) -> list[str]:
    if m.court.id.endswith("dupage-circuit"):
        return [
            "IN THE CIRCUIT COURT OF THE EIGHTEENTH JUDICIAL CIRCUIT",
            m.dice("DUPAGE COUNTY, ILLINOIS", "DUPAGE COUNTY, WHEATON, ILLINOIS"),
        ]
    kind = next(word for word in m.number.caption.replace("-", " ").split() + ["L"] if word in DIVISIONS)
    department = "MUNICIPAL DEPARTMENT" if kind == "M1" else "COUNTY DEPARTMENT"
    return ["IN THE CIRCUIT COURT OF COOK COUNTY, ILLINOIS", f"{department}, {DIVISIONS[kind]}"]


def _about(m: Matter) -> list[str]:
    lines = [m.dice("No. ", "Case No. ", "Case No.: ", "No.: ") + m.number.caption, ""]
    if m.rng.random() < 0.6:
        lines += [m.dice("Hon. ", "Honorable ", "Judge ") + esc(m.judge), ""]
    if m.rng.random() < 0.6:
        lines += [f"Calendar {m.dice('A', 'C', 'R', '5', '11', 'X')}", ""]
    if m.kind == "motion" and m.rng.random() < 0.5:
        lines += [f"Hearing Date: {long_date(m.hearing)}", f"Time: {m.hour}", f"Courtroom {m.rng.randint(1901, 2810)}"]
    if m.kind == "complaint":
        lines += [
            m.dice("JURY TRIAL DEMANDED", "Amount Claimed: in excess of $50,000", "Plaintiff Demands Trial by Jury")
        ]
    return lines


def _print(m: Matter) -> str:
    """What the clerk's portal prints at the head and along the left edge."""
    if not drawing.electronic(m):
        return ""
    whole = m.number.caption.replace(" ", "").replace("-", "")
    place = drawing.place(m).county
    clerk = [m.clerk.upper(), "CIRCUIT CLERK", f"{place.upper()} COUNTY, IL", whole]
    lines = ["FILED", f"{drawing.day(m, '1/5/2024')} {m.filed.time}" if m.filed else "", *clerk]
    lines += [f"Calendar, {m.dice('A', 'H', 'R', '5')}", str(m.rng.randint(21000000, 31999999))]
    stamp = drawing.mark(lines, "right: -0.35in; top: -0.95in; text-align: left;")
    strip = f"FILED DATE: {drawing.day(m, '1/5/2024')} {m.filed.time if m.filed else ''}&emsp;{whole}"
    return stamp + (f"<div class='strip beside'>{strip}</div>" if m.rng.random() < 0.6 else "")


def _lawyer(m: Matter) -> str:
    if m.kind == "order" and m.rng.random() < 0.5:
        return ""
    lines = drawing.counsel(m, *m.filer[:1], f"{m.filer[1]}")
    code = f"{m.dice('Firm I.D.', 'Atty. No.', 'Cook County Attorney Code')} {m.rng.randint(20100, 66999)}"
    return f"<div class=atty>{pieces.rows(*lines, code)}</div>"


LAYOUT = Layout(
    name="cook law",
    courts=("us/il/cook-circuit", "us/il/cook-circuit", "us/il/dupage-circuit"),
    nature="civil",
    kinds=("complaint", "answer", "motion", "motion", "notice", "order", "declaration"),
    filed=("e-filed", "e-filed", "rubber", "none"),
    draw=draw,
    sides=people.against(("Plaintiff", "Defendant"), unknown=("Unknown Owners and Non-Record Claimants",)),
    titled=titling.titled("illinois"),
    counselled=people.counsel,
)
