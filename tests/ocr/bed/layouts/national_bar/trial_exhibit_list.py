"""The list of exhibits and witnesses a deputy keeps at a federal trial: sides without roles at the left, title and number at the right, a table."""

from dataclasses import replace
from html import escape as esc
from random import Random

from tests.ocr.bed import stamps, words
from tests.ocr.bed.benches import Number
from tests.ocr.bed.layouts.national_bar import parties
from tests.ocr.bed.making import Layout, Matter, Sides
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.truth import Party

CSS = """
@page { margin: 0.6in 0.75in; @top-center { content: HEADER; font: 9pt 'Liberation Sans'; }
  @bottom-left { content: "* Include a notation as to the location of any exhibit not held with the case file or not available because of size.";
    font: 8pt 'FACE';
    width: 6in; }
  @bottom-right { content: "Page " counter(page) " of " counter(pages) " Pages"; font: 8pt 'FACE'; } }
body { font: 11pt 'FACE'; line-height: 1.15; } .form { font-size: 8pt; }
.court { text-align: center; font-weight: bold; font-size: 16pt; margin-top: 14pt; FACED }
.place { display: flex; justify-content: center; font-size: 12pt; margin: 6pt 0 18pt; } .place span { white-space: pre; }
.place u { padding: 0 12pt; }
.caption { width: 100%; margin-bottom: 14pt; } .caption td { vertical-align: middle; } .sides { width: 55%; text-align: center; padding-right: 14pt; }
.about { padding-left: 14pt; border-left: 1pt solid; } .title { font-weight: bold; font-size: 14pt; text-align: center; margin-bottom: 16pt; }
.grid { width: 100%; } .grid td, .grid th { border: 0.9pt solid; padding: 2pt 4pt; } .grid th { font-size: 7.5pt; text-align: center; font-weight: normal; }
.grid small { font-size: 7pt; } .c { text-align: center; width: 0.6in; } .typed { font: 10pt 'TYPED'; }
"""
TITLES = (
    "EXHIBIT AND WITNESS LIST",
    "EXHIBIT AND WITNESS LIST",
    "EXHIBIT LIST",
    "WITNESS LIST",
    "JOINT EXHIBIT LIST",
    "PLAINTIFF'S EXHIBIT LIST",
    "DEFENDANT'S AMENDED EXHIBIT LIST",
    "COURT'S EXHIBIT LIST",
)
CRIMINAL = (
    *TITLES[:4],
    "SENTENCING EXHIBIT LIST",
    "GOVERNMENT'S WITNESS LIST",
    "GOVERNMENT'S EXHIBIT LIST",
    "DETENTION HEARING EXHIBIT LIST",
)
THINGS = (
    "Photograph of intersection",
    "Email chain re: delivery schedule",
    "Lease agreement with addendum",
    "Medical records, St. Luke's",
    "Bank statements (summary chart)",
    "Invoice no. 20418",
    "Curriculum vitae",
    "Text messages, printed",
    "Policy and procedure manual",
    "Body-worn camera video (disc)",
    "Transcript of 911 call",
    "Diagram of premises",
)
BODIES = (
    "City of Worcester",
    "County of Wayne",
    "Town of Islip",
    "United States of America",
    "Harris County",
    "Massachusetts Bay Transportation Authority",
)


def sides(rng: Random) -> Sides:
    """Two sides whose roles this list does not tell."""
    if rng.random() < 0.3:
        return (Party("United States of America", ""),), (Party(words.person(rng), ""),)
    left, right = parties.civil(BODIES, ("", ""))(rng)
    return left[:2], right[:2]


def recast(m: Matter) -> Matter:
    """What the United States try against a person is a criminal case, and so say its number and its list."""
    if m.left[0].name != "United States of America" or not parties.is_person(m.right[0].name):
        return m
    caption, header = (text.replace("cv", "cr").replace("CV", "CR") for text in (m.number.caption, m.number.header))
    return replace(m, number=Number(caption, header), title=m.rng.choice(CRIMINAL), et_al=False)


def draw(m: Matter) -> str:
    face, typed = (
        m.dice("Liberation Serif", "Liberation Serif", "Liberation Sans"),
        m.dice("Liberation Sans", "Liberation Mono", "Liberation Serif"),
    )
    css = (
        CSS.replace("HEADER", stamps.header(m))
        .replace("FACED", m.dice("", "letter-spacing: 1pt;"))
        .replace("FACE", face)
        .replace("TYPED", typed)
    )
    code = "" if m.rng.random() < 0.25 else "<p class=form>AO 187 (Rev. 7/87) Exhibit and Witness List</p>"
    region, _, rest = m.court.district.partition("District of ")
    place = f"<p class=place><u>{region.strip().upper() or '&emsp;' * 3}</u><span> DISTRICT OF </span><u>{rest.upper()}</u></p>"
    stamp = stamps.rubber(m, "plain", "boxed", right="-0.65in", top="-0.55in", wide="1.7in")
    head = f"{code}<p class=court>UNITED STATES DISTRICT COURT</p>{place}{_caption(m)}"
    return sheet(css + stamps.RUBBER, stamp + head + _trial(m) + _lines(m))


def _caption(m: Matter) -> str:
    upper = m.rng.random() < 0.6
    one, two = (
        esc(parties.joined(parties.listed(m, side, upper=upper, told=False, sues=sues)))
        for side, sues in ((m.left, True), (m.right, False))
    )
    sides = f"<p class=typed>{one}</p><br><p>{m.dice('V.', 'v.', 'vs.')}</p><br><p class=typed>{two}</p>"
    about = f"<p class=title>{esc(m.title)}</p><p>{m.dice('Case Number:', 'CASE NO.', 'Case Number:')} <span class=typed>{m.number.caption}</span></p>"
    return f"<table class=caption><tr><td class=sides>{sides}</td><td class=about>{about}</td></tr></table>"


def _trial(m: Matter) -> str:
    """Judge, counsel, days of trial, reporter and deputy, each in its cell."""
    two, three = words.person(m.rng), words.person(m.rng)
    cells = (
        ("PRESIDING JUDGE", m.judge),
        ("PLAINTIFF'S ATTORNEY", m.counsel_left[0].name),
        ("DEFENDANT'S ATTORNEY", m.counsel_right[0].name),
        ("TRIAL DATE (S)", f"{m.dated.month}/{m.dated.day}/{m.dated:%y}"),
        ("COURT REPORTER", two),
        ("COURTROOM DEPUTY", three),
    )
    drawn = [
        f"<td style='width:33%'><small>{label}</small><br><span class=typed>{esc(said)}</span></td>"
        for label, said in cells
    ]
    return f"<table class=grid><tr>{''.join(drawn[:3])}</tr><tr>{''.join(drawn[3:])}</tr></table>"


def _lines(m: Matter) -> str:
    heads = ("PLF. NO.", "DEF. NO.", "DATE OFFERED", "MARKED", "ADMITTED", "DESCRIPTION OF EXHIBITS* AND WITNESSES")
    rows = ""
    for at in range(1, m.rng.randint(12, 24)):
        ours, day, mark = m.rng.random() < 0.6, f"{m.dated.month}/{m.dated.day}", m.dice("X", "X", "")
        what = (
            m.rng.choice(THINGS)
            if m.rng.random() < 0.7
            else f"{words.person(m.rng)} - {m.dice('sworn', 'witness', 'direct and cross')}"
        )
        cells = (
            str(at) if ours else "",
            "" if ours else m.dice("", "D-") + str(100 + at),
            day if mark else "",
            mark,
            mark and m.dice("X", "X", ""),
        )
        rows += "".join(
            (
                "<tr>",
                *(f"<td class='c typed'>{cell or '&nbsp;'}</td>" for cell in cells),
                f"<td class=typed>{esc(what)}</td></tr>",
            )
        )
    return f"<table class=grid style='margin-top:-1pt'><tr>{''.join(f'<th>{head}</th>' for head in heads)}</tr>{rows}</table>"


LAYOUT = Layout(
    name="trial exhibit list",
    courts=("us/fed/d-mass", "us/fed/ed-mich", "us/fed/ed-ny", "us/fed/sd-tex", "us/fed/nd-fla"),
    nature="civil",
    kinds=("form",),
    filed=("header", "header", "rubber", "none"),
    draw=draw,
    own_titles=lambda _: TITLES,
    sides=sides,
    recast=recast,
)
