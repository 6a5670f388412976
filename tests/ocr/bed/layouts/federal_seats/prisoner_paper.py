"""A prisoner's own paper in a Florida or Texas district: typed on the prison's machine, no signs, the number beside "v."."""

from html import escape as esc
from random import Random

from tests.ocr.bed import pieces, words
from tests.ocr.bed.layouts.federal_seats import cast
from tests.ocr.bed.layouts.federal_seats.look import Look, look, stamped
from tests.ocr.bed.making import Layout, Matter, Sides
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.prose import long_date
from tests.ocr.bed.truth import Attorney, Party

CSS = """
.court { text-align: center; line-height: 1.2; margin-bottom: 22pt; } .names { line-height: 1.2; } .beside-v { width: 100%; line-height: 1.2; margin: 12pt 0; }
.title { text-align: center; margin: 20pt 0.3in 16pt; line-height: 1.25; } .rule { border-top: 1pt solid; width: 3in; margin-top: 8pt; }
.mailed { position: absolute; left: -0.2in; top: -0.75in; border: 1.3pt solid; padding: 3pt 6pt; font: 8pt/1.15 'Liberation Sans'; color: #333; }
"""
DIVISIONS = {
    "us/fed/md-fla": ("JACKSONVILLE DIVISION", "TAMPA DIVISION", "OCALA DIVISION", "FORT MYERS DIVISION"),
    "us/fed/nd-fla": ("TALLAHASSEE DIVISION", "PENSACOLA DIVISION", "PANAMA CITY DIVISION"),
    "us/fed/sd-tex": ("HOUSTON DIVISION", "CORPUS CHRISTI DIVISION"),
    "us/fed/ed-tex": ("TYLER DIVISION", "BEAUMONT DIVISION"),
}
CIVIL = """
PLAINTIFF'S MOTION FOR APPOINTMENT OF COUNSEL|CIVIL RIGHTS COMPLAINT PURSUANT TO 42 U.S.C. § 1983|MOTION FOR EXTENSION OF TIME TO FILE OBJECTIONS
PLAINTIFF'S NOTICE OF INQUIRY REGARDING STATUS OF CASE|MOTION TO COMPEL PRODUCTION OF VIDEO FOOTAGE|NOTICE OF CHANGE OF ADDRESS
PLAINTIFF'S RESPONSE IN OPPOSITION TO DEFENDANTS' MOTION FOR SUMMARY JUDGMENT|AFFIDAVIT OF INDIGENCY AND MOTION TO PROCEED IN FORMA PAUPERIS
DECLARATION OF PLAINTIFF IN SUPPORT OF EMERGENCY MOTION FOR TEMPORARY RESTRAINING ORDER
"""
HABEAS = """
PETITIONER'S REPLY TO RESPONDENT'S ANSWER|MEMORANDUM OF LAW IN SUPPORT OF PETITION FOR WRIT OF HABEAS CORPUS|NOTICE OF APPEAL
APPLICATION FOR CERTIFICATE OF APPEALABILITY|MOTION TO STAY AND ABEY FEDERAL HABEAS PROCEEDINGS|MOTION FOR EVIDENTIARY HEARING
PETITIONER'S OBJECTIONS TO REPORT AND RECOMMENDATION|MOTION FOR EQUITABLE TOLLING OF THE LIMITATION PERIOD
"""
POSTS = (
    "Sergeant",
    "Captain",
    "Warden",
    "Nurse Practitioner",
    "Correctional Officer",
    "Assistant Warden",
    "Classification Officer",
)
HOUSES = ("UNION C.I.", "SANTA ROSA C.I.", "SUWANNEE C.I.", "CALHOUN C.I.", "DESOTO ANNEX", "COLUMBIA C.I.")
HEADS = (
    "Secretary, Florida Department of Corrections",
    "Warden, FCC Coleman - Medium",
    "Secretary, Department of Corrections",
)
TEXAS_HEADS = ("Director, TDCJ-CID", "Director, Texas Department of Criminal Justice", "Warden, FCI Beaumont Low")


def _sides(rng: Random) -> Sides:
    if rng.random() < 0.4:
        return (Party(words.person(rng), "Petitioner"),), (Party(words.person(rng), "Respondent"),)
    sued = [words.person(rng) for _ in range(rng.choice((1, 2, 3)))]
    sued += rng.choice(([], ["Centurion of Florida, LLC"], ["John Doe #1"], ["Florida Department of Corrections"]))
    return (Party(words.person(rng), "Plaintiff"),), tuple(Party(name, "Defendant") for name in sued)


def _titled(rng: Random, kind: str, names: dict[str, str]) -> str:
    return rng.choice(cast.pool(HABEAS if names["left"].startswith("Petitioner") else CIVIL))


def _counselled(rng: Random, court: str, side: tuple[Party, ...]) -> tuple[Attorney, ...]:
    return ()


def draw(m: Matter) -> str:
    fonts = ("Liberation Mono", "Liberation Mono", "DejaVu Sans Mono", "Liberation Serif")
    face = look(m, fonts, (10.5, 11, 12), (1.35, 1.7, 2.0))
    head = (m.dice("UNITED STATES DISTRICT COURT", "IN THE UNITED STATES DISTRICT COURT"), *_place(m))
    style = m.dice("", "text-decoration: underline", "font-weight: bold")
    title = f"<p class=title style='{style}'>{esc(m.title)}</p>"
    first = f"COMES NOW the {m.left_role}, {esc(m.left[0].name)}, pro se, and respectfully states as follows:"
    text = f"<p class=p>{first}</p>" + pieces.body(m, least=3, most=7, numbered=m.rng.random() < 0.6, notes=False)
    court = f"<p class=court>{pieces.rows(*head)}</p>"
    return sheet(
        face.css + CSS,
        stamped(m, "boxed", "plain") + _mailed(m) + court + _caption(m, face) + title + text + _signed(m),
    )


def _place(m: Matter) -> tuple[str, str]:
    place = m.court.district.upper()
    return m.dice(place, f"FOR THE {place}"), m.dice(*DIVISIONS[m.court.id])


def _mailed(m: Matter) -> str:
    """The stamp by which a Florida prison tells when it took a paper in to mail it."""
    if not m.court.id.endswith("fla") or m.rng.random() < 0.5:
        return ""
    house = m.dice(*HOUSES)
    return f"<div class=mailed>PROVIDED TO {house}<br>ON {m.dated:%m/%d/%y} FOR MAILING<br>BY ____ (OFFICER INITIALS)</div>"


def _caption(m: Matter, face: Look) -> str:
    """Both sides at the left edge; the number stands beside "v."."""
    number = f"{m.dice('CASE NO. ', 'CASE NO.: ', 'Case No. ', 'Civil Action No. ')}{m.number.caption}"
    inmate = m.dice(
        f", DC# {m.rng.choice('ABHJLRTX')}{m.rng.randint(10011, 99999)}", f", #{m.rng.randint(40012, 99999)}-018", ""
    )
    if "tex" in m.court.id:
        inmate = m.dice(f", TDCJ No. {m.rng.randint(1400123, 2399999)}", f", #{m.rng.randint(1400123, 2399999)}", "")
    wide = face.ems(5.2)
    suing = pieces.wrapped(esc(m.left[0].name.upper() + inmate) + ",", wide)
    role = f"{'&emsp;' * m.rng.randint(2, 5)}"
    middle = f"<table class=beside-v><tr><td style='width:2.9in'>{m.dice('v.', 'vs.', '-vs-')}</td><td>{number}</td></tr></table>"
    sued = pieces.wrapped(_accused(m) + ",", wide)
    under = "<div class=rule></div>" if m.rng.random() < 0.4 else ""
    top = f"<p class=names>{'<br>'.join(suing)}<br>{role}{m.left_role},</p>"
    return f"{top}{middle}<p class=names>{'<br>'.join(sued)}<br>{role}{m.right_role}.</p>{under}"


def _accused(m: Matter) -> str:
    if m.right[0].role == "Respondent":
        return esc(f"{m.right[0].name.upper()}, {m.dice(*TEXAS_HEADS if 'tex' in m.court.id else HEADS)}")
    told = []
    for party in m.right:
        office = f", {m.dice(*POSTS)}" if not party.name.startswith(("Centurion", "John", "Florida")) else ""
        told.append(esc(party.name.upper() + office))
    return "; ".join(told) + (", et al." if m.et_al else "")


def _signed(m: Matter) -> str:
    sign = m.dice(pieces.scrawl(m.rng), f"/s/ {esc(m.left[0].name)}", "_" * 30)
    house = m.dice(*HOUSES).title().replace("C.i.", "C.I.")
    lines = (m.left[0].name, f"{m.left[0].role}, pro se", house, "P.O. Box 1000")
    said = "I declare under penalty of perjury that the foregoing is true and correct."
    return f"<div class=sig><p>{said} Executed on {long_date(m.dated)}.</p><p class=by>{sign}<br>{pieces.rows(*lines)}</p></div>"


LAYOUT = Layout(
    name="prisoner paper",
    courts=tuple(DIVISIONS),
    nature="civil",
    kinds=("motion", "motion", "declaration"),
    filed=("rubber", "rubber", "header", "header", "none"),
    draw=draw,
    sides=_sides,
    titled=_titled,
    counselled=_counselled,
)
