"""State and county at the left, court at the right or below: Indiana, Minnesota, Wisconsin, Iowa, New Mexico."""

from collections.abc import Callable
from html import escape as esc

from tests.ocr.bed import pieces, stamps
from tests.ocr.bed.layouts.west import drawing, people, titling
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.prose import long_date

CSS = """
@page { margin: 1.2in 1in 1in; @bottom-center { content: "FOOT" counter(page); font: 9.5pt 'Liberation Sans'; } }
body { FACE line-height: LEAD; } .venue, .caption { width: 100%; line-height: 1.2; margin-bottom: 12pt; } .caption td, .venue td { white-space: nowrap; }
.venue.bold, .caption.bold { font-weight: bold; } .sides { width: 3.1in; } .signs { width: 0.4in; } .venue .signs { width: 0.65in; }
.right { text-align: right; }
.ruled { border-top: 1.2pt solid; border-bottom: 1.2pt solid; } .ruled td { padding: 8pt 0; } .mid { text-align: center; }
.title { text-align: center; font-weight: bold; margin: 4pt 0.4in 12pt; line-height: 1.25; }
.under { text-decoration: underline; } .between { border: solid; border-width: 1pt 0; padding: 8pt; }
.mark { font: 8.5pt 'Liberation Sans'; }
"""


def draw(m: Matter) -> str:
    face = drawing.face(m)
    state = m.court.id.split("/")[1]
    top = STATES[state](m, face)
    foot = m.dice("", "Page ", "- ")
    css = CSS.replace("FACE", face.css).replace("LEAD", m.dice("1.4", "1.9", "2")).replace("FOOT", foot)
    title = f"<p class='title {m.dice('', 'under', 'between')}'>{esc(m.title)}</p>"
    text = pieces.body(m, least=3, most=9, numbered=m.kind in ("complaint", "answer"))
    stamp = stamps.rubber(m, "boxed", "plain", "clock", right="-0.5in", top="-0.9in")
    return sheet(css + drawing.TEXT + stamps.RUBBER, stamp + top + title + text + drawing.ending(m))


def _portal(m: Matter, *lines: str, style: str = "right: -0.4in; top: -0.75in; text-align: left;") -> str:
    return drawing.mark(list(lines), style) if drawing.electronic(m) else ""


def _venue(left: list[str], signs: list[str], right: list[str]) -> str:
    cells = f"<td class=sides>{drawing.held(left)}</td><td class='signs beside'>{drawing.held(signs)}</td><td>{drawing.held(right)}</td>"
    return f"<table class=venue><tr>{cells}</tr></table>"


def _indiana(m: Matter, face: drawing.Face) -> str:
    county, shape = drawing.place(m).county.upper(), drawing.look(m)
    left = ["STATE OF INDIANA", "", f"COUNTY OF {county}"]
    ss = [")", ")&nbsp;SS:", ")"]
    room = m.number.caption[3:5].lstrip("0")
    court = [
        m.dice(f"IN THE {county} SUPERIOR COURT {room}", f"IN THE {county} SUPERIOR COURT"),
        m.dice("CIVIL DIVISION", "", f"ROOM NO. {room}"),
    ]
    cause = f"{m.dice('CAUSE NO.', 'CAUSE NO.:', 'Cause No.', 'CASE NO.')} {m.number.caption}"
    right = [court[0], court[1], cause]
    mark = _portal(
        m, f"Filed: {drawing.day(m, '1/5/2024')} {drawing.clock(m)}", "Clerk", f"{county.title()} County, Indiana"
    )
    about = [f"Hon. {esc(m.judge)}"] if m.rng.random() < 0.4 else []
    return mark + _venue(left, ss, right) + drawing.fence(drawing.sides(m, shape, face.ems(2.9)), ")", ["", *about])


def _minnesota(m: Matter, face: drawing.Face) -> str:
    county, shape = drawing.place(m).county.upper(), drawing.look(m)
    district = "FOURTH" if county == "HENNEPIN" else "SECOND"
    number = m.number.caption
    venue = (
        f"<table class='venue bold'><tr><td>STATE OF MINNESOTA<br><br>COUNTY OF {county}</td>"
        f"<td class=right>DISTRICT COURT<br><br>{district} JUDICIAL DISTRICT</td></tr></table>"
    )
    lines = [f"{m.dice('Court File No.', 'Case No.', 'File No.', 'Court File No.:')} {number}"]
    lines += (
        ["", f"Case Type: {m.dice('Personal Injury', 'Contract', 'Consumer Credit', 'Other Civil')}"]
        if m.rng.random() < 0.7
        else []
    )
    lines += ["", f"{m.dice('Judge', 'The Honorable')} {esc(m.judge)}"] if m.rng.random() < 0.6 else []
    lines += ["", f"Hearing: {long_date(m.hearing)}, {m.hour}"] if m.kind == "motion" else []
    left = drawing.held(drawing.sides(m, shape, face.ems(2.9)))
    caption = f"<table class='caption {m.dice('ruled', '')}'><tr><td class=sides>{left}</td><td class=about>{drawing.held(lines)}</td></tr></table>"
    mark = _portal(
        m, "Filed in District Court", "State of Minnesota", f"{drawing.day(m, '1/5/2024')} {drawing.clock(m)}"
    )
    return mark + _portal(m, number, style="left: -0.3in; top: -0.75in;") + venue + caption


def _wisconsin(m: Matter, face: drawing.Face) -> str:
    county, shape = drawing.place(m).county.upper(), drawing.look(m)
    branch = f"<br>BRANCH {m.rng.randint(1, 47)}" if m.rng.random() < 0.6 else ""
    row = f"<td>STATE OF WISCONSIN</td><td class=mid>CIRCUIT COURT{branch}</td><td class=right>{county} COUNTY</td>"
    left = drawing.held(drawing.sides(m, shape, face.ems(3.1)))
    lines = [f"Case No. {m.number.caption}", f"Case Code: {m.dice('30101', '30303', '30404', '30701')}"]
    lines += [f"Hon. {esc(m.judge)}"] if m.rng.random() < 0.4 else []
    lines += (
        ["", "AMOUNT CLAIMED IS GREATER THAN", "THE AMOUNT UNDER WIS. STAT.", "§ 799.01(1)(d)"]
        if m.kind == "complaint"
        else []
    )
    caption = f"<table class='caption ruled'><tr><td class=sides>{left}</td><td class=about>{drawing.held(lines)}</td></tr></table>"
    banner = f"Case {m.number.caption}   Document {m.rng.randint(1, 90)}   Filed {drawing.day(m, '01-05-2024')}   Page 1 of {m.rng.randint(2, 14)}"
    clerk = _portal(
        m, "FILED", drawing.day(m, "01-05-2024"), m.court.clerk_title, f"{county.title()} County, WI", m.number.caption
    )
    return (
        clerk
        + _portal(m, banner, style="left: 0.6in; top: -1in;")
        + f"<table class='venue bold'><tr>{row}</tr></table>"
        + caption
    )


def _iowa(m: Matter, face: drawing.Face) -> str:
    shape = drawing.look(m)
    title = m.dice("IN THE IOWA DISTRICT COURT FOR POLK COUNTY", "IN THE IOWA DISTRICT COURT IN AND FOR POLK COUNTY")
    lines = ["", f"{m.dice('CASE NO.', 'Case No.', 'LAW NO.')} {m.dice('', '05771 ')}{m.number.caption}"]
    lines += ["", f"JUDGE {esc(m.judge.upper())}"] if m.rng.random() < 0.3 else []
    banner = f"E-FILED   {drawing.day(m, '2024 JAN 05')} {drawing.clock(m)} POLK - CLERK OF DISTRICT COURT"
    left = drawing.sides(m, shape, face.ems(2.9))
    body = drawing.fence(left, m.dice(")", "|", ":", "*"), lines) if m.rng.random() < 0.6 else _boxed(left, lines)
    return (
        _portal(m, banner, style="left: 0; top: -0.9in; right: 0; text-align: center;")
        + f"<p class=mid><b>{title}</b></p><br>"
        + body
    )


def _boxed(left: list[str], right: list[str]) -> str:
    cell = "border-right: 1pt solid; border-bottom: 1pt solid; padding-bottom: 8pt"
    return (
        f"<table class='caption'><tr><td class=sides style='{cell}'>{drawing.held(left)}</td>"
        f"<td class=about style='padding-left: 12pt'>{drawing.held(right)}</td></tr></table>"
    )


def _new_mexico(m: Matter, face: drawing.Face) -> str:
    shape = drawing.look(m)
    place = pieces.rows("STATE OF NEW MEXICO", "COUNTY OF BERNALILLO", "SECOND JUDICIAL DISTRICT COURT")
    number = f"{m.dice('No.', 'Case No.', 'Cause No.')} {m.number.caption}"
    lines = _portal(
        m,
        "FILED",
        "2ND JUDICIAL DISTRICT COURT",
        "Bernalillo County",
        f"{drawing.day(m, '1/5/2024')} {drawing.clock(m)}",
        "CLERK OF THE COURT",
        m.clerk,
    )
    left = drawing.held(drawing.sides(m, shape, face.ems(3.9)))
    if m.rng.random() < 0.5:
        return f"{lines}<p>{place}</p><br><p>{left}</p><p class=right><b>{number}</b></p><br>"
    caption = f"<table class=caption><tr><td class=sides style='width:4.2in'>{left}</td><td style='vertical-align: middle'>{number}</td></tr></table>"
    return f"{lines}<p>{place}</p><br>{caption}"


STATES: dict[str, Callable[[Matter, drawing.Face], str]] = {
    "in": _indiana,
    "mn": _minnesota,
    "wi": _wisconsin,
    "ia": _iowa,
    "nm": _new_mexico,
}
LAYOUT = Layout(
    name="state and county",
    courts=(
        "us/in/marion-superior",
        "us/in/allen-superior",
        "us/wi/milwaukee-circuit",
        "us/wi/dane-circuit",
        "us/mn/hennepin-district",
        "us/mn/ramsey-district",
        "us/ia/polk-district",
        "us/nm/bernalillo-district",
    ),
    nature="civil",
    kinds=("complaint", "answer", "motion", "motion", "notice", "order", "stipulation", "declaration"),
    filed=("e-filed", "e-filed", "rubber", "none"),
    draw=draw,
    sides=people.against(("Plaintiff", "Defendant"), ("Plaintiff", "Defendant"), ("Petitioner", "Respondent")),
    titled=titling.titled("plains"),
    counselled=people.counsel,
)
