"""A form of the Utah courts a party fills in: who files, the court's line, the two sides at the left, title, number and judge at the right."""

from html import escape as esc
from random import Random

from tests.ocr.bed import pieces, stamps
from tests.ocr.bed.layouts.judging.ticket_windows import cast, desk
from tests.ocr.bed.making import Layout, Matter, Sides
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.prose import long_date
from tests.ocr.bed.truth import Attorney, Party

CSS = """
@page { margin: 0.8in 1in 0.9in; @bottom-left { content: "@CODE@"; font: 8pt 'Liberation Sans'; width: 2.1in; }
  @bottom-center { content: "@SHORT@"; font: 8pt 'Liberation Sans'; width: 2.9in; text-align: center; }
  @bottom-right { content: "Page " counter(page) " of " counter(pages); font: 8pt 'Liberation Sans'; } }
body { font: 11.5pt/1.3 'Liberation Sans'; } .f { font: @SIZE@pt/1.15 '@HAND@'; color: @INK@; }
.line { border-bottom: 0.7pt solid; min-height: 15pt; padding-left: 4pt; }
.n { white-space: nowrap; } small { font-size: 8.5pt; } .me { width: 3.4in; }
.me small { display: block; margin-bottom: 2pt; } .boxes { margin: 6pt 0 10pt; font-size: 10pt; line-height: 1.45; }
.court { text-align: center; border-top: 0.7pt solid; padding-top: 5pt; margin-bottom: 10pt; } .court b { font-size: 13pt; }
.court p { margin-top: 4pt; } u { text-decoration: none; border-bottom: 0.7pt solid; padding: 0 8pt; }
.caption { width: 100%; margin-bottom: 12pt; } .caption td { width: 50%; border: 0.7pt solid; padding: 7pt 8pt; }
.caption small { display: block; margin-bottom: 8pt; }
.title { font-weight: bold; font-size: 13pt; line-height: 1.25; margin-bottom: 10pt; }
.item { margin: 0 0 8pt 0.3in; text-indent: -0.3in; } .by { margin-top: 14pt; }
.served { margin-top: 6pt; width: 100%; font-size: 10pt; } .served td, .served th { border: 0.7pt solid; padding: 3pt 6pt; text-align: left; }
"""
FORMS = {
    "Request to Submit for Decision": (
        "1111XX",
        "I ask the court to decide the following motion:|I filed the motion on {date}.|A response was filed on {date}.",
    ),
    "Motion to Set Aside Default Judgment": (
        "1042XX",
        "I did not file an answer because I did not get the papers until {date}.|I have a good defense: {fact}|I was sick on {date}.",
    ),
    "Answer to Debt Collection Complaint": (
        "1019XX",
        "I deny the allegations in paragraphs 3 through 9.|I do not owe {amount}.|{fact}",
    ),
    "Motion to Continue Hearing": (
        "1063XX",
        "A hearing is set for {hearing}.|I ask for another date because {fact}|This is the first request.",
    ),
    "Motion for Alternative Service": (
        "1031XX",
        "I tried to have the other party served at {street} on {date}.|The server came back without finding anyone.|{fact}",
    ),
    "Reply Memorandum Supporting Motion": (
        "1106XX",
        "This reply answers the memorandum filed on {date}.|{fact}|The court should grant the motion.",
    ),
    "Memorandum Opposing Motion": (
        "1105XX",
        "I do not agree with the motion filed on {date}.|{fact}|The court should deny the motion.",
    ),
    "Request for Hearing": (
        "1112XX",
        "I ask for a hearing on the motion filed on {date}.|A hearing will help the court because {fact}",
    ),
    "Notice of Appearance of Self-Represented Party": (
        "1030XX",
        "I will represent myself from {date}.|My address is the one written above.",
    ),
    "Declaration of Defendant/Respondent": ("1109XX", "I live at {street}.|{fact}|I paid {amount} on {date}."),
}
FACTS = (
    "the car was sold at auction before any letter came.",
    "the deposit was never given back.",
    "my employer will not let me off work that day.",
    "the account belongs to another person with the same name.",
    "the repairs were not finished and the roof still leaks.",
)


def sides(rng: Random) -> Sides:
    left = rng.choice((cast.person, cast.person, cast.lender, cast.lender, cast.company))(rng)
    right = cast.person(rng)
    if left == right:
        right = "Dana Christensen"
    return (Party(left, "Plaintiff/Petitioner"),), (Party(right, "Defendant/Respondent"),)


def draw(m: Matter) -> str:
    hand = m.dice("DkgHandwriting", "Liberation Sans", "Liberation Serif", "Liberation Mono")
    code, _ = FORMS[m.title]
    css = desk.fill(
        CSS,
        CODE=f"{code} Approved {m.dice('July 1, 2023', 'November 18, 2022', 'January 1, 2024')}",
        SHORT=m.title,
        HAND=hand,
        SIZE="14" if hand == "DkgHandwriting" else "11.5",
        INK=m.dice("#1a2a80", "#111") if hand == "DkgHandwriting" else "#000",
    )
    mine = (
        m.left[0].name
        if cast.is_firm(m.right[0].name) or (not cast.is_firm(m.left[0].name) and m.rng.random() < 0.5)
        else m.right[0].name
    )
    mine = m.right[0].name if "Defendant" in m.title else mine
    street = f"{m.rng.randint(100, 9800)} {m.dice('South', 'West', 'North')} {m.rng.randint(2, 95)}00 {m.dice('East', 'West')}"
    town = m.dice("Salt Lake City, UT 84115", "West Valley City, Utah 84120", "Murray, UT 84107", "Sandy, Utah 84070")
    phone = f"{m.dice('801', '385')}-555-{m.rng.randint(100, 9999):04}"
    mail = "".join(letter for letter in mine.lower() if letter.isalpha())[:12] + "@gmail.com"
    rows = ((mine, "Name"), (street, "Address"), (town, "City, State, Zip"), (phone, "Phone"), (mail, "Email"))
    me = "".join(f"<div class='line f'>{esc(said)}</div><small>{label}</small>" for said, label in rows)
    stamp = stamps.rubber(m, "boxed", "dater", "plain", right="-0.2in", top="0.1in", wide="2.1in")
    stamp += desk.portal(
        m,
        "right: 0; top: 0; font: bold 9pt/1.25 'Liberation Sans'; text-align: center;",
        "FILED",
        "Third District Court",
        f"{desk.day(m)} {desk.hour(m)}",
        "Salt Lake County",
    )
    return sheet(
        css + stamps.RUBBER,
        f"{stamp}<div class=me>{me}</div>{_boxes(mine == m.left[0].name)}{_court(m)}{_caption(m)}{_items(m, mine)}",
    )


def _boxes(first: bool) -> str:
    ticks = [("Plaintiff/Petitioner", first), ("Defendant/Respondent", not first)]
    ticks += [
        ("Plaintiff/Petitioner's Attorney", False),
        ("Defendant/Respondent's Attorney (Utah Bar #: ________ )", False),
    ]
    told = " &emsp; ".join(
        f"<span class=n>[{'X' if ticked else ' &nbsp;'}] {esc(label)}</span>" for label, ticked in ticks
    )
    return f"<p class=boxes>I am the &emsp; {told}</p>"


def _court(m: Matter) -> str:
    address = "450 South State Street, Salt Lake City, UT 84114"
    court = m.dice(
        "In the District Court of Utah", "In the District Court of Utah", "In the District Court of the State of Utah"
    )
    line = "<p><u class=f>Third</u> Judicial District <u class=f>Salt Lake</u> County</p>"
    return f"<div class=court><b>{court}</b>{line}<p>Court Address <u class=f>{address}</u></p></div>"


def _caption(m: Matter) -> str:
    one, other = (esc(side[0].name) for side in (m.left, m.right))
    left = f"<div class='line f'>{one}</div><small>Plaintiff/Petitioner</small>v.<br><br><div class='line f'>{other}</div><small>Defendant/Respondent</small>"
    judge = esc(m.judge) if m.rng.random() < 0.7 else "&nbsp;"
    right = f"<p class=title>{esc(m.title)}</p><div class='line f'>{m.number.caption}</div><small>Case Number</small>"
    right += f"<div class='line f'>{judge}</div><small>Judge</small>"
    right += "<div class=line>&nbsp;</div><small>Commissioner</small>" if m.rng.random() < 0.6 else ""
    return f"<table class=caption><tr><td>{left}</td><td>{right}</td></tr></table>"


def _items(m: Matter, mine: str) -> str:
    """What the form asks and what is written there, then the signature and the certificate of service."""
    said = [
        m.prose.fill(part.replace("{fact}", m.rng.choice(FACTS)).replace("{hearing}", long_date(m.hearing)))
        for part in FORMS[m.title][1].split("|")
    ]
    items = "".join(
        f"<p class=item>{at}.&ensp; <span class=f>{esc(one[0].upper() + one[1:])}</span></p>"
        for at, one in enumerate(said, 1)
    )
    oath = (
        "<p>I declare under criminal penalty under the law of Utah that everything stated in this document is true.</p>"
    )
    sign = f"<p class=by><u class=f>{m.dated:%m/%d/%Y}</u> &emsp; Signature ► {pieces.scrawl(m.rng)}<br>Printed Name <u class=f>{esc(mine)}</u></p>"
    other = esc(m.right[0].name if mine == m.left[0].name else m.left[0].name)
    row = f"<tr><td class=f>{other}</td><td>[X] Mail &ensp; [ ] Email &ensp; [ ] E-filed</td><td class=f>{m.dated:%m/%d/%Y}</td></tr>"
    head = "<tr><th>Person's Name</th><th>Service Method</th><th>Service Date</th></tr>"
    served = "<p style='margin-top: 16pt'>I certify that I filed with the court and am serving a copy of this document on the following people.</p>"
    table = f"<table class=served>{head}{row}</table>"
    heading = "<p style='margin-top: 16pt; text-align: center'><b>Certificate of Service</b></p>"
    return f"{items}{oath}{sign}<div style='break-inside: avoid'>{heading}{served}{table}</div>"


def _alone(rng: Random, court: str, side: tuple[Party, ...]) -> tuple[Attorney, ...]:
    return ()


LAYOUT = Layout(
    name="salt lake party form",
    courts=("us/ut/third-district",),
    nature="plain civil",
    kinds=("form",),
    filed=("rubber", "rubber", "e-filed", "none"),
    draw=draw,
    sides=sides,
    titled=lambda rng, kind, names: rng.choice(tuple(FORMS)),
    counselled=_alone,
)
