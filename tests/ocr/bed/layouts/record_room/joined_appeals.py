"""A motion in several federal appeals joined into one: the numbers in a row, parties with two roles each, intervenors, the court below."""

from dataclasses import replace
from html import escape as esc
from random import Random

from tests.ocr.bed import pieces, words
from tests.ocr.bed.layouts.record_room.sheets import RUNNING, listed, spanned
from tests.ocr.bed.making import Layout, Matter, Sides, plural
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.truth import Party

CSS = """
@page { margin: 1in; @top-center { content: %s; font: 8.5pt 'Liberation Sans'; } @bottom-center { content: counter(page); font: 11pt '%s'; } }
body { font: %spt/%s '%s'; } .c { text-align: center; line-height: 1.25; } .no { font-weight: %s; margin-bottom: 12pt; }
.court { margin-bottom: 14pt; font-weight: bold; %s }
.sides { line-height: 1.22; %s } .sides p { margin-bottom: 6pt; } .in { padding-left: %s; %s }
.line { border-top: 1pt solid; width: %s; margin: 10pt auto; height: 0; }
.title { text-align: center; font-weight: bold; margin: 12pt 0.4in 14pt; line-height: 1.25; } .below { text-align: center; line-height: 1.25; %s }
"""
TITLES = """
JOINT MOTION TO CONSOLIDATE APPEALS AND TO SET A COMMON BRIEFING SCHEDULE|UNOPPOSED MOTION FOR EXTENSION OF TIME TO FILE OPENING BRIEF
MOTION FOR LEAVE TO FILE AN OVERSIZED BRIEF|MOTION TO STAY INJUNCTION PENDING APPEAL|MOTION TO VOLUNTARILY DISMISS APPEAL PURSUANT TO FED. R. APP. P. 42(b)
MOTION FOR LEAVE TO INTERVENE ON APPEAL|APPELLANTS' RESPONSE TO ORDER TO SHOW CAUSE REGARDING JURISDICTION|MOTION TO HOLD APPEALS IN ABEYANCE
CONSENT MOTION TO REALIGN THE PARTIES FOR PURPOSES OF BRIEFING|DOCKETING STATEMENT|APPELLEES' MOTION TO EXPEDITE APPEALS
RULE 26.1 DISCLOSURE STATEMENT OF APPELLEE|CERTIFICATE OF INTERESTED PERSONS AND CORPORATE DISCLOSURE STATEMENT|JURISDICTIONAL STATEMENT
"""
PLACES = {
    "us/fed/ca7": ("SEVENTH", "Northern District of Illinois, Eastern Division"),
    "us/fed/ca11": ("ELEVENTH", "Middle District of Florida"),
    "us/fed/ca9": ("NINTH", "District of Arizona"),
    "us/fed/ca5": ("FIFTH", "Southern District of Texas"),
}


def sides(rng: Random) -> Sides:
    def some(role: str, most: int) -> tuple[Party, ...]:
        maker = (spanned, words.company, words.public_body, spanned)
        return tuple(Party(rng.choice(maker)(rng), role) for _ in range(rng.randint(1, most)))

    left, right = rng.choice(
        (
            ("Plaintiff-Appellant", "Defendant-Appellee"),
            ("Plaintiff-Appellee", "Defendant-Appellant"),
            ("Plaintiff-Appellee/Cross-Appellant", "Defendant-Appellant/Cross-Appellee"),
            ("Petitioner-Appellant", "Respondent-Appellee"),
        )
    )
    more = (
        some(rng.choice(("Intervenor-Defendant-Appellee", "Intervenor-Appellee", "Movant-Appellant")), 1)
        if rng.random() < 0.4
        else ()
    )
    return some(left, 2), (*some(right, 3), *more)


def recast(m: Matter) -> Matter:
    """The numbers of the appeals joined with it follow its own; below stands the district court's."""
    year, _, serial = m.number.header.partition("-")
    joined = tuple(f"{year}-{int(serial) + step}" for step in (1, m.rng.randint(4, 90))[: m.rng.choice((1, 1, 2))])
    seat, judge = m.rng.choice("1234"), m.rng.choice(("PAE", "KAM", "JRG", "RBK", "JLR", "LMB"))
    below = (
        f"{seat}:{int(year) - m.rng.randint(1, 3)}-cv-{m.rng.randint(101, 9899):05}{m.rng.choice(('', '-' + judge))}"
    )
    return replace(m, number=replace(m.number, caption=m.number.header), others=(*joined, below))


def draw(m: Matter) -> str:
    font, size = (
        m.dice("Liberation Serif", "Liberation Serif", "Noto Serif", "Liberation Mono"),
        m.rng.choice((12, 13, 14)),
    )
    size = 11 if font == "Liberation Mono" else size
    ordinal, district = PLACES[m.court.id]
    joined = m.others[:-1]
    every = [m.number.caption, *joined]
    told = m.rng.choice(
        (", ".join(every[:-1]) + f" & {every[-1]}", ", ".join(every), ", ".join(every[:-1]) + f" and {every[-1]}")
    )
    numbers = f"{m.dice('Nos.', 'Nos.', 'Case Nos.', 'No.')} {told}{m.dice('', ' (Consolidated)', ' (consolidated)')}"
    if m.rng.random() < 0.25:
        numbers = f"No. {every[0]}<br>consolidated with<br>No{'s' if len(joined) > 1 else ''}. {', '.join(joined)}"
    court = m.dice(
        f"IN THE UNITED STATES COURT OF APPEALS<br>FOR THE {ordinal} CIRCUIT",
        f"United States Court of Appeals<br>for the {ordinal.title()} Circuit",
        f"UNITED STATES COURT OF APPEALS<br>FOR THE {ordinal} CIRCUIT",
    )
    head = [f"<p class='c no'>{numbers}</p>", f"<p class='c court'>{court}</p>"]
    if m.rng.random() < 0.3:
        head.reverse()
    below = _below(m, district)
    line = "<div class=line></div>"
    text = f"<p class=title>{esc(m.title)}</p>" + pieces.body(m, least=3, most=8)
    centred = m.rng.random() < 0.5
    css = CSS % (
        _header(m),
        font,
        size,
        m.dice("1.45", "1.9"),
        font,
        m.dice("bold", "normal"),
        m.dice("", "font-size: 1.1em;"),
        "text-align: center;" if centred else "",
        "0" if centred else "2.6in",
        m.dice("", "font-style: italic;"),
        m.dice("40%", "100%"),
        m.dice("", "font-style: italic;"),
    )
    return sheet(
        css + RUNNING, "".join(head) + line + _sides(m) + line + below + line + text + pieces.ending(m, *m.filer)
    )


def _below(m: Matter, district: str) -> str:
    """The court the appeals come from, its number, sometimes its judge."""
    first = f"{m.dice('On Appeal from', 'Appeal from')} the United States District Court"
    number = f"{m.dice('No.', 'Case No.', 'D.C. No.')} {m.others[-1]}"
    judge = [f"{m.dice('Hon.', 'The Honorable', 'Judge')} {m.judge}"] if m.rng.random() < 0.6 else []
    return f"<p class=below>{pieces.rows(first, f'for the {district}', number, *judge)}</p>"


def _header(m: Matter) -> str:
    """The line over each page, as this circuit's system prints it."""
    if m.filed is None or m.filed.how != "header":
        return '""'
    day, entry, gap = f"{m.filed.on:%m/%d/%Y}", m.rng.randint(3, 190), "\\A0 " * 5
    number, page, pages = m.number.header, '" counter(page) "', '" counter(pages) "'
    lines = {
        "us/fed/ca5": f"Case: {number}{gap}Document: {entry}{gap}Page: {page}{gap}Date Filed: {day}",
        "us/fed/ca7": f"Case: {number}{gap}Document: {entry}{gap}Filed: {day}{gap}Pages: {pages}",
        "us/fed/ca11": f"USCA11 Case: {number}{gap}Document: {entry}{gap}Date Filed: {day}{gap}Page: {page} of {pages}",
        "us/fed/ca9": f"Case: {number}, {day}, DktEntry: {entry}.1, Page {page} of {pages}",
    }
    return f'"{lines[m.court.id]}"'


def _sides(m: Matter) -> str:
    upper, between = m.rng.random() < 0.7, m.dice("v.", "v.", "vs.")
    capacity = m.rng.random() < 0.4
    groups: dict[str, list[Party]] = {}
    for one in (*m.left, *m.right):
        groups.setdefault(one.role, []).append(one)
    shown = []
    for role, group in groups.items():
        names = [_named(m, one, upper=upper, capacity=capacity) for one in group]
        shown.append(f"<p>{'; '.join(names)},</p><p class=in>{esc(plural(role, len(group)))}</p>")
    rest = "".join(f"<p>{m.dice('and', 'and')}</p>{one}" for one in shown[2:])
    return f"<div class=sides>{shown[0]}<p>{between}</p>{shown[1]}{rest}</div>"


def _named(m: Matter, one: Party, *, upper: bool, capacity: bool) -> str:
    name = esc(one.name.upper() if upper else one.name)
    if capacity and not any(one.name.endswith(form) for form in words.FORM_IS) and one.name not in words.BODIES:
        office = m.dice(
            "Secretary of State", "Sheriff", "Warden", "Attorney General", "Director of the Department of Corrections"
        )
        return f"{name}, in {m.dice('his', 'her')} official capacity as {office}"
    return name


LAYOUT = Layout(
    name="joined appeals",
    courts=tuple(PLACES),
    nature="state appeal",
    kinds=("brief",),
    filed=("header", "header", "none"),
    draw=draw,
    own_titles=lambda kind: listed(TITLES),
    sides=sides,
    recast=recast,
)
