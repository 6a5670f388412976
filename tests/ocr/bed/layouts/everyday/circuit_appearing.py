"""A motion or paper in the Seventh, Fifth or Eleventh Circuit: number on top, sides at the left, the court below and its number at the right."""

from html import escape as esc
from random import Random

from tests.ocr.bed import pieces
from tests.ocr.bed.layouts.everyday import folk, look
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet

CSS = """
@page { margin: 1in; @top-left { content: %s; font: 9pt 'Liberation Sans'; white-space: nowrap; }
@bottom-center { content: counter(page); font: 11pt 'Liberation Serif'; } }
.number { text-align: %s; font-weight: bold; margin-bottom: 8pt; } .court { text-align: center; line-height: 1.25; margin-bottom: 20pt; font-weight: bold; }
.sides { width: 3.15in; } .signs { width: 0.4in; } .title { text-align: center; font-weight: bold; line-height: 1.25; margin: 18pt 0.5in 14pt; }
.below { text-align: center; line-height: 1.25; margin: 12pt 0.4in; } .mid { text-align: center; line-height: 1.25; } .mid p { margin: 6pt 0; }
"""
TITLES = """
UNOPPOSED MOTION FOR EXTENSION OF TIME TO FILE APPELLANT'S OPENING BRIEF|MOTION FOR VOLUNTARY DISMISSAL PURSUANT TO FED. R. APP. P. 42(b)
APPELLEE'S MOTION TO DISMISS APPEAL FOR LACK OF JURISDICTION|DOCKETING STATEMENT|APPELLANT'S JURISDICTIONAL MEMORANDUM|CITATION OF SUPPLEMENTAL AUTHORITY
MOTION TO STAY BRIEFING PENDING MEDIATION|MOTION FOR LEAVE TO FILE OVERSIZED BRIEF|BILL OF COSTS|JOINT STATUS REPORT|PETITION FOR PANEL REHEARING
APPELLANT'S RESPONSE TO ORDER TO SHOW CAUSE|MOTION TO WITHDRAW AS COUNSEL FOR APPELLEE|MOTION TO SUPPLEMENT THE RECORD ON APPEAL
CERTIFICATE OF INTERESTED PERSONS AND CORPORATE DISCLOSURE STATEMENT|APPELLEE'S OPPOSITION TO MOTION FOR STAY PENDING APPEAL
"""
BELOW = {
    "us/fed/ca7": (
        "Northern District of Illinois, Eastern Division",
        "Southern District of Indiana",
        "Eastern District of Wisconsin",
    ),
    "us/fed/ca5": ("Southern District of Texas", "Eastern District of Louisiana", "Northern District of Mississippi"),
    "us/fed/ca11": ("Northern District of Georgia", "Middle District of Florida", "Northern District of Alabama"),
}


def draw(m: Matter) -> str:
    face = look.face(m.rng)
    label = m.dice("No.", "No.", "Case No.", "Appeal No.", "Docket No.")
    number = f"<p class=number>{label} {m.number.caption}</p>"
    circuit = m.court.district.upper()
    name = m.rng.choice(
        (
            ["UNITED STATES COURT OF APPEALS", f"FOR THE {circuit}"],
            ["IN THE UNITED STATES COURT OF APPEALS", f"FOR THE {circuit}"],
        )
    )
    if m.rng.random() < 0.3:
        name = ["In the", "United States Court of Appeals", f"for the {m.court.district}"]
    court = f"<div class=court>{pieces.rows(*name)}</div>"
    caption = _fenced(m, face) if m.rng.random() < 0.6 else _centred(m)
    title = f"<p class=title>{esc(m.title)}</p>"
    text = pieces.body(m, least=4, most=9)
    css = look.REST + CSS % (_header(m), m.dice("center", "center", "right")) + face.css(m.rng.choice((1.6, 2.0)))
    first = number + court if m.rng.random() < 0.65 else court + number
    return sheet(css, first + caption + title + text + pieces.ending(m, *m.filer))


def _header(m: Matter) -> str:
    """The line each of these courts prints over a page, as CSS content."""
    if m.filed is None:
        return '""'
    entry, on = m.rng.randint(2, 96), f"{m.filed.on:%m/%d/%Y}"
    if m.court.id == "us/fed/ca7":
        return f'"Case: {m.number.header}   Document: {entry}   Filed: {on}   Pages: " counter(pages)'
    if m.court.id == "us/fed/ca5":
        return f'"Case: {m.number.header}   Document: {entry}   Page: " counter(page) "   Date Filed: {on}"'
    return f'"USCA11 Case: {m.number.header}   Document: {entry}   Date Filed: {on}   Page: " counter(page) " of " counter(pages)'


def _lower(m: Matter) -> list[str]:
    place = m.rng.choice(BELOW[m.court.id])
    label = m.dice("No.", "Case No.", "District Court No.", "Civil Action No.")
    return [
        f"{m.dice('Appeal from', 'On Appeal from')} the United States District Court for the {place}",
        f"{label} {m.others[0]}",
    ]


def _fenced(m: Matter, face: look.Face) -> str:
    upper = m.rng.random() < 0.7
    ems = face.ems(3.05)
    left = look.listed(m.left, ems, lambda party: [], upper=upper, et_al=m.et_al)
    right = look.listed(m.right, ems, lambda party: [], upper=upper, et_al=m.et_al)
    inset = "&emsp;" * 4
    sides = [
        *left,
        "",
        f"{inset}{m.left_role},",
        "",
        f"&emsp;{m.dice('v.', 'vs.')}",
        "",
        *right,
        "",
        f"{inset}{m.right_role}.",
    ]
    about = [""]
    for line in _lower(m):
        about += [*map(esc, pieces.wrapped(line, face.ems(2.7))), ""]
    if m.rng.random() < 0.6:
        about += [f"Hon. {esc(m.judge)},", "Judge Presiding."]
    return pieces.fence(sides, m.dice(")", ")", "|"), about)


def _centred(m: Matter) -> str:
    upper = m.rng.random() < 0.6
    left, right = (pieces.names(side, upper=upper, et_al=m.et_al) for side in (m.left, m.right))
    mid = f"<div class=mid><p>{left},</p><p><i>{m.left_role},</i></p><p>{m.dice('v.', 'v.', '– v. –')}</p><p>{right},</p><p><i>{m.right_role}.</i></p></div>"
    lower = pieces.rows(*_lower(m))
    judge = f"<br>{esc(m.judge)}, {m.dice('District Judge', 'Judge')}" if m.rng.random() < 0.4 else ""
    return f"{mid}<p class=below>{lower}{judge}</p>"


def _cited(rng: Random) -> str:
    """The number below, in a district court."""
    year, serial = rng.randint(20, 25), rng.randint(101, 9899)
    return rng.choice(
        (
            f"{rng.randint(1, 4)}:{year}-cv-{serial:05}",
            f"{rng.randint(1, 4)}:{year}-CV-{serial}",
            f"{year}-cv-{serial:05}",
        )
    )


LAYOUT = Layout(
    name="circuit appearing",
    courts=("us/fed/ca7", "us/fed/ca5", "us/fed/ca11"),
    nature="appeal",
    kinds=("brief",),
    filed=("none", "none", "header"),
    draw=draw,
    own_titles=lambda kind: tuple(TITLES.strip().replace("\n", "|").split("|")),
    counselled=folk.lawyers(100000, 6299999),
    sides=folk.sides(
        "Plaintiff-Appellant",
        "Defendant-Appellee",
        "City of Chicago",
        "Commissioner of Social Security",
        "Secretary, Florida Department of Corrections",
    ),
    cites=_cited,
)
