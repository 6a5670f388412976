"""A notice of the courts of Los Angeles or San Francisco: a local form with a place kept for the stamp, or a plain order with the roles in brackets."""

from html import escape as esc

from tests.ocr.bed import pieces, stamps
from tests.ocr.bed.layouts.state_more import drawing, people, titles
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.prose import long_date

CSS = """
@page { margin: 0.7in 0.8in; @bottom-center { content: "FOOT"; font: 7.5pt 'Liberation Sans'; } }
body { font: SIZEpt/1.3 'FACE'; } .form { width: 100%; border: 1.2pt solid; } .form td { border: 0.9pt solid; padding: 3pt 6pt; line-height: 1.2; }
.form small { font-size: 7pt; font-family: 'Liberation Sans'; } .kept { width: 2.1in; position: relative; text-align: center; }
.title { text-align: center; font-weight: bold; margin: 12pt 0; font-size: 112%; } td.title { margin: 0; vertical-align: middle; height: 34pt; }
.court { TEXTALIGN font-weight: bold; line-height: 1.3; margin-bottom: 14pt; } .two { width: 100%; margin-bottom: 12pt; } .two td { width: 50%; }
.when { margin: 8pt 0 12pt 0.6in; } .when td { padding: 2pt 14pt 2pt 0; } .rule { border-top: 0.8pt solid; }
.mark { font: bold 8pt 'Liberation Sans'; text-align: center; }
.p { text-align: left; } .box { vertical-align: 0; }
"""
TO = (
    "TO THE PARTIES AND THEIR ATTORNEYS OF RECORD:",
    "TO: ALL COUNSEL AND SELF-REPRESENTED LITIGANTS",
    "THIS FORM IS TO BE SERVED WITH THE SUMMONS AND COMPLAINT",
    "Your case is assigned for all purposes to the judicial officer indicated below.",
)


def draw(m: Matter) -> str:
    home = "angeles" in m.court.id
    css = CSS.replace(
        "FACE", m.dice("Liberation Sans", "Liberation Serif", "Noto Sans", "DejaVu Serif Condensed")
    ).replace("SIZE", m.dice("10", "10.5", "11"))
    css = css.replace("TEXTALIGN", m.dice("text-align: center;", "text-align: left;", "text-align: center;"))
    css = css.replace(
        "FOOT",
        m.dice("LACIV 132 (Rev. 07/13)   LASC Approved 10-03", "")
        if home
        else m.dice("Form 000001", f"{pieces.running(m.title, 40)}"),
    )
    head = _form(m) if home else _plain(m)
    lead = f"<p class=p>{esc(m.dice(*TO))}</p>"
    text = f"{lead}{_when(m)}{drawing.text(m, 2, 5)}"
    return sheet(drawing.TEXT + css + stamps.RUBBER, head + text + _end(m))


def _stamp(m: Matter, place: str) -> str:
    """The clerk's mark, in the kept place or at the head's right."""
    county = m.county
    lines = [m.dice("FILED", "ELECTRONICALLY FILED"), "Superior Court of California,", f"County of {county}"]
    shape = m.dice("03/05/2024", "MAR 05 2024", "Mar 5, 2024")
    return drawing.mark(
        m, [*lines, drawing.day(m, shape), m.court.clerk_title, f"BY: {m.clerk}", "Deputy Clerk"], place
    )


def _form(m: Matter) -> str:
    """The local form: court, address, sides and title at the left, the kept place and the number at the right."""
    street = m.dice(
        "111 North Hill Street, Los Angeles, California 90012",
        "312 North Spring Street, Los Angeles, CA 90012",
        "1725 Main Street, Santa Monica, CA 90401",
    )
    upper = m.rng.random() < 0.4
    stamp = _stamp(m, "left: 4pt; right: 4pt; top: 18pt;") + stamps.rubber(
        m, "plain", "boxed", right="2pt", top="16pt", wide="1.95in"
    )
    kept = f"<td class=kept rowspan=2><small>{m.dice('Reserved for Clerk’s File Stamp', 'FILED STAMP')}</small>{stamp}</td>"
    number = f"<td><small>CASE NUMBER:</small><br>{m.number.caption}</td>"
    court = "<td class=c><b>SUPERIOR COURT OF CALIFORNIA<br>COUNTY OF LOS ANGELES</b></td>"
    hall = f"<td><small>COURTHOUSE ADDRESS:</small><br>{street}</td>"
    left = f"<small>{m.left[0].role.upper()}{m.dice('(S)', '')}:</small> {drawing.names(m, m.left, upper=upper)}"
    right = f"<small>{m.right[0].role.upper()}{m.dice('(S)', '')}:</small> {drawing.names(m, m.right, upper=upper)}"
    title = f"<td class=title>{esc(m.title)}</td>"
    apart = m.rng.random() < 0.6
    sides = (
        f"<tr><td colspan=2>{left}</td></tr><tr><td colspan=2>{right}</td></tr>"
        if apart
        else f"<tr><td colspan=2>{left}<br>{right}</td></tr>"
    )
    height = " style='height: 66pt'"
    return f"<table class=form><tr>{court}{kept}</tr><tr{height}>{hall}</tr>{sides}<tr>{title}{number}</tr></table><br>"


def _plain(m: Matter) -> str:
    """San Francisco's own: sides at the left with (S) after the roles, number and title at the right or between rules."""
    upper = m.rng.random() < 0.8
    stamp = _stamp(m, "right: 0; top: -0.2in; width: 2.1in;") + stamps.rubber(
        m, "boxed", "plain", "clock", right="-0.3in", top="-0.3in"
    )
    lines = m.dice(
        "SUPERIOR COURT OF CALIFORNIA|COUNTY OF SAN FRANCISCO",
        "SUPERIOR COURT OF THE STATE OF CALIFORNIA|CITY AND COUNTY OF SAN FRANCISCO",
    )
    where = m.dice("|400 McAllister Street, San Francisco, CA 94102-4514", "", "|Department 610")
    place = (
        " style='text-align: left; padding-right: 2.4in; min-height: 1.1in'"
        if drawing.has(m, "e-filed") or drawing.has(m, "rubber")
        else ""
    )
    court = f"<div class=court{place}>{'<br>'.join((lines + where).split('|'))}</div>"
    left, right = drawing.names(m, m.left, upper=upper, joint=", "), drawing.names(m, m.right, upper=upper, joint=", ")
    title = f"<p class=title>{esc(m.title)}</p>"
    if m.rng.random() < 0.4:
        joined = f"{left} {m.dice('VS.', 'vs.')} {right}"
        return f"{stamp}{court}<p>{m.dice('CASE NUMBER:', 'Case No.')} {m.number.caption}&emsp;{joined}</p>{title}"
    one, two = (side[0].role.upper() if upper else side[0].role for side in (m.left, m.right))
    gap, mark = "&emsp;" * m.rng.randint(4, 9), m.dice(" (S)", "(S)", "(s)")
    sides = f"<p>{left}</p><p>{gap}{one}{mark}</p><p>&emsp;{m.dice('VS.', 'vs.', 'v.')}</p><p>{right}</p><p>{gap}{two}{mark}</p>"
    number = f"<p>{m.dice('NO.', 'Case No.', 'Case Number:', 'No.')} {m.number.caption}</p>"
    inside = m.rng.random() < 0.6
    about = [number, title] if inside else [number]
    if m.rng.random() < 0.4:
        about.insert(0, f"<p>Case Management Department {m.rng.choice((206, 302, 304, 610))}</p>")
    below = "" if inside else "<div class=rule></div>" + title
    return f"{stamp}{court}<table class=two><tr><td>{sides}</td><td class=c>{''.join(about)}</td></tr></table>{below}"


def _when(m: Matter) -> str:
    """When and where to come."""
    if m.rng.random() < 0.2:
        return ""
    day = m.dice(f"{m.hearing:%m/%d/%Y}", long_date(m.hearing), long_date(m.hearing).upper())
    rows = [
        ("DATE:", day),
        ("TIME:", m.hour),
        (m.dice("DEPT.:", "PLACE:", "ROOM:"), f"Department {m.rng.randint(2, 610)}"),
    ]
    if m.rng.random() < 0.5:
        rows.append((m.dice("JUDGE:", "ASSIGNED JUDGE:", "JUDICIAL OFFICER:"), esc(m.judge)))
    return (
        f"<table class=when>{''.join(f'<tr><td><b>{name}</b></td><td>{said}</td></tr>' for name, said in rows)}</table>"
    )


def _end(m: Matter) -> str:
    if m.rng.random() < 0.5:
        bench = f"{drawing.scrawled(m)}<br>{esc(m.judge.upper())}<br>JUDGE OF THE SUPERIOR COURT"
        return f"<div class=sig><p>DATED: {long_date(m.dated)}</p><p class=by>{bench}</p></div>"
    said = "I certify that I am not a party to this action and that a true copy of the foregoing was mailed postage prepaid to the parties shown."
    by = f"<p>Dated: {long_date(m.dated)}&emsp;By: {esc(m.clerk)}, Deputy Clerk</p>"
    return f"<div class=sig><p class=h>CERTIFICATE OF MAILING</p><p class=p>{said}</p>{by}</div>"


SUITS = people.against(
    "ca", ("Plaintiff", "Defendant"), ("Plaintiff", "Defendant"), ("Petitioner", "Respondent"), unknown=("DOES 1-20",)
)
LOS_ANGELES = Layout(
    name="los angeles notice",
    courts=("us/ca/los-angeles",),
    nature="limited",
    kinds=("notice", "order"),
    filed=("e-filed", "rubber", "none"),
    draw=draw,
    sides=SUITS,
    titled=lambda rng, kind, names: rng.choice(titles.LOS_ANGELES_NOTICES),
)
SAN_FRANCISCO = Layout(
    name="san francisco notice",
    courts=("us/ca/san-francisco",),
    nature="civil",
    kinds=("notice", "order"),
    filed=("e-filed", "rubber", "none"),
    draw=draw,
    sides=SUITS,
    titled=lambda rng, kind, names: rng.choice(titles.SAN_FRANCISCO),
)
