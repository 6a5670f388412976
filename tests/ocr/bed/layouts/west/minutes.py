"""A clerk's minutes of a hearing: Arizona's minute entry and California's and Nevada's minute orders, no caption but lines with labels."""

from html import escape as esc

from tests.ocr.bed import pieces, words
from tests.ocr.bed.layouts.west import drawing, people
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.prose import long_date

CSS = """
@page { margin: 0.9in 1in; @bottom-left { content: "FOOT"; font: 8.5pt 'Liberation Sans'; }
  @bottom-right { content: "Page " counter(page); font: 8.5pt 'Liberation Sans'; } }
body { FACE line-height: 1.25; } .court { text-align: center; line-height: 1.25; margin-bottom: 14pt; } .wide { width: 100%; margin: 8pt 0; }
.wide td:last-child { text-align: right; } .two { width: 100%; margin: 12pt 0; } .two td { width: 50%; padding-right: 12pt; }
.title { text-align: center; font-weight: bold; margin: 12pt 0; } .lab { width: 100%; margin-bottom: 8pt; } .lab td { padding: 1.5pt 8pt 1.5pt 0; }
.rule { border-top: 1pt solid; margin: 8pt 0; } .mark { font: 8.5pt 'Liberation Sans'; } .by { margin-left: 3in; margin-top: 18pt; }
"""
EVENTS = (
    "MINUTE ENTRY",
    "UNDER ADVISEMENT RULING",
    "ORAL ARGUMENT SET",
    "STATUS CONFERENCE",
    "RULING MINUTE ENTRY",
    "TRIAL SETTING",
    "MINUTE ORDER",
    "COURT MINUTES",
    "CIVIL CASE MANAGEMENT CONFERENCE",
    "DEMURRER / MOTION TO STRIKE",
    "TENTATIVE RULING",
    "ORDER TO SHOW CAUSE RE: DISMISSAL",
    "ALL PENDING MOTIONS",
    "MOTION HEARING (CIVIL)",
    "CALENDAR CALL",
    "JURY TRIAL - DAY 3",
    "EX PARTE HEARING",
    "PRETRIAL CONFERENCE",
)


def draw(m: Matter) -> str:
    face = drawing.Face(
        m.dice("Liberation Mono", "Liberation Sans", "Liberation Serif", "Liberation Serif"), m.rng.choice((10.5, 11.0))
    )
    body = _arizona(m) if "az/" in m.court.id else _nevada(m) if "nv/" in m.court.id else _california(m)
    text = pieces.body(m, least=3, most=9, headings=False, notes=False)
    foot = f"{m.dice('Docket Code', 'Form V000A', 'MINUTE ORDER', 'Calendar No.:')} {m.rng.randint(19, 926):03}"
    css = CSS.replace("FACE", face.css).replace("FOOT", foot)
    end = f"<p class=by>{m.dice('_' * 26, pieces.scrawl(m.rng))}<br>{m.dice('Deputy Clerk', 'JUDICIAL OFFICER OF THE SUPERIOR COURT', 'Courtroom Clerk')}</p>"
    return sheet(drawing.TEXT + css, body + text + end)


def _filed(m: Matter) -> str:
    """The clerk's mark on minutes that bear one."""
    if not drawing.electronic(m) or m.filed is None:
        return ""
    if "az/" in m.court.id:
        lines = [
            "Clerk of the Superior Court",
            "*** Electronically Filed ***",
            f"{drawing.day(m, '01/05/2024')} {m.filed.time}",
        ]
    else:
        place = f"{drawing.place(m).county} County"
        lines = [
            "FILED",
            m.dice(m.court.clerk_title, place),
            drawing.day(m, m.dice("JAN 05 2024", "01/05/2024", "1/5/2024")),
            f"By: {m.clerk}, Deputy",
        ]
    return drawing.mark(lines, "right: -0.4in; top: -0.5in; text-align: right;")


def _versus(m: Matter, between: str) -> str:
    upper = m.rng.random() < 0.6
    return f"{pieces.names(m.left, upper=upper, et_al=m.et_al)} {between} {pieces.names(m.right, upper=upper, et_al=m.et_al)}"


def _arizona(m: Matter) -> str:
    mark = _filed(m)
    court = pieces.rows("SUPERIOR COURT OF ARIZONA", "MARICOPA COUNTY")
    first = f"<table class=wide><tr><td>{m.number.caption}</td><td>{m.dated:%m/%d/%Y}</td></tr></table>"
    bench = f"<table class=two><tr><td>HONORABLE {esc(m.judge.upper())}</td><td>CLERK OF THE COURT<br>{esc(words.family(m.rng))}<br>Deputy</td></tr></table>"
    left, right = pieces.names(m.left, et_al=m.et_al), pieces.names(m.right, et_al=m.et_al)
    one, two = m.counsel_left[0], (m.counsel_right or m.counsel_left)[0]
    sides = (
        f"<table class=two><tr><td>{left}<br><br>v.<br><br>{right}</td><td>{esc(one.name.upper())}<br><br><br>{esc(two.name.upper())}"
        f"<br><br>JUDGE {esc(words.family(m.rng).upper())}</td></tr></table>"
    )
    when = f"<p class=p>Courtroom {m.rng.randint(101, 911)} - Central Court Building</p><p class=p>{m.hour} This is the time set for hearing.</p>"
    later = (
        f"<p class=p>IT IS ORDERED setting the matter for {long_date(m.hearing)} at {m.hour} in this division.</p>"
        if m.rng.random() < 0.5
        else ""
    )
    return f"{mark}<div class=court><b>{court}</b></div>{first}{bench}{sides}<p class=title>{esc(m.title)}</p>{when}{later}"


def _california(m: Matter) -> str:
    place = drawing.place(m)
    court = [
        f"SUPERIOR COURT OF CALIFORNIA, COUNTY OF {place.county.upper()}",
        m.dice("CENTRAL", "HALL OF JUSTICE", "GORDON D. SCHABER COURTHOUSE", "CIVIL COMPLEX CENTER"),
    ]
    title = f"<p class=title>{esc(m.title)}</p>"
    bench = [
        (f"DATE: {m.dated:%m/%d/%Y}", f"TIME: {m.hour}", f"DEPT: {m.dice('C-', '', 'CX')}{m.rng.randint(1, 75)}"),
        (f"JUDICIAL OFFICER PRESIDING: {esc(m.judge)}", "", ""),
        (f"CLERK: {esc(m.clerk)}", "", ""),
        ("REPORTER/ERM: " + m.dice("Not Reported", esc(words.person(m.rng))), "", ""),
        ("BAILIFF/COURT ATTENDANT:", "", ""),
    ]
    rows = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in bench)
    begun = f"<table class=lab><tr><td><b>CASE NO:</b> {m.number.caption}</td><td>CASE INIT.DATE: {m.prose.day():%m/%d/%Y}</td></tr></table>"
    name = f"<p><b>CASE TITLE:</b> {_versus(m, m.dice('vs', 'vs.', 'v.'))}</p>"
    name += f"<p>CASE CATEGORY: Civil - Unlimited&emsp;CASE TYPE: {m.dice('Breach of Contract/Warranty', 'PI/PD/WD - Auto', 'Other employment')}</p>"
    event = f"<p>EVENT TYPE: {m.dice('Motion Hearing', 'Case Management Conference', 'Discovery Hearing')}</p>"
    here = f"<p><b>APPEARANCES</b><br>{esc(m.counsel_left[0].name)}, counsel, present for {m.left_role}.</p>"
    later = (
        f"<p class=p>The hearing is continued to {m.hearing:%m/%d/%Y} at {m.hour}</p>" if m.rng.random() < 0.5 else ""
    )
    head = f"{_filed(m)}<div class=court>{pieces.rows(*court)}</div>{title}<table class=lab>{rows}</table>"
    return f"{head}{begun}{name}<div class=rule></div>{event}{here}<div class=rule></div>{later}"


def _nevada(m: Matter) -> str:
    head = f"<table class=wide><tr><td>{m.number.caption}</td><td>DISTRICT COURT<br>CLARK COUNTY, NEVADA</td></tr></table><div class=rule></div>"
    kind = m.dice("Other Contract", "Negligence - Auto", "Business Court", "Other Tort")
    row = f"<table class=wide><tr><td>{kind}</td><td><b>{esc(m.title)}</b></td><td>{long_date(m.dated)}</td></tr></table><div class=rule></div>"
    left, right = (pieces.names(side, upper=False, et_al=m.et_al) for side in (m.left, m.right))
    both = f"{left}, {m.left_role}(s)<br>vs.<br>{right}, {m.right_role}(s)".replace("s(s)", "(s)")
    sides = f"<table class=lab><tr><td>{m.number.caption}</td><td>{both}</td></tr></table><div class=rule></div>"
    bench = [
        (long_date(m.dated), m.hour, "All Pending Matters"),
        (f"HEARD BY: {esc(m.judge)}", "", f"COURTROOM: RJC Courtroom {m.rng.randint(3, 17)}A"),
        (f"COURT CLERK: {esc(m.clerk)}", "", ""),
        (f"RECORDER: {esc(words.person(m.rng))}", "", ""),
        (f"PARTIES PRESENT: {esc(m.counsel_left[0].name)}", "", "Attorney for " + m.left_role),
    ]
    rows = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in bench)
    return f"{_filed(m)}{head}{row}{sides}<table class=lab>{rows}</table><p class=title>JOURNAL ENTRIES</p>"


LAYOUT = Layout(
    name="hearing minutes",
    courts=("us/az/maricopa-superior", "us/ca/san-diego", "us/ca/sacramento", "us/ca/orange", "us/nv/clark-district"),
    nature="civil",
    kinds=("minute order",),
    filed=("e-filed", "none"),
    draw=draw,
    sides=people.against(("Plaintiff", "Defendant")),
    titled=lambda rng, kind, names: rng.choice(EVENTS),
    counselled=people.counsel,
)
