"""The affidavit of a company that serves papers: case, court, county and job in a table, then who was served, when, how, and what they looked like."""

from html import escape as esc

from tests.ocr.bed import pieces, stamps
from tests.ocr.bed.layouts.courthouses import suits, townsfolk
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.prose import long_date

CSS = """
@page { margin: 0.8in 0.85in; @bottom-center { content: %s; font: 8pt '%s'; } }
body { font: %spt/1.4 '%s'; } .house { text-align: %s; font-size: 9pt; margin-bottom: 8pt; }
.title { text-align: center; font-weight: bold; font-size: %spt; margin: 8pt 0 12pt; }
.grid { width: 100%%; margin-bottom: 12pt; line-height: 1.25; } .grid td { border: %s; padding: 4pt 6pt; } .grid b { display: block; }
.p { margin-bottom: 9pt; } .end { width: 100%%; margin-top: 22pt; line-height: 1.3; } .end td { width: 50%%; padding-right: 16pt; }
.efiled { font: 8.5pt/1.2 'Liberation Sans'; }
"""
TITLES = """
proof of service: AFFIDAVIT OF SERVICE|AFFIDAVIT OF NON-SERVICE|RETURN OF SERVICE|PROOF OF SERVICE|AFFIDAVIT OF DUE DILIGENCE|DECLARATION OF SERVICE
proof of service: RETURN OF NON-SERVICE|AFFIDAVIT OF SERVICE OF SUBPOENA|AFFIDAVIT OF POSTING|Affidavit of Service by Substitution|Verified Return of Service
"""
HOUSES = (
    "ABC Process Servers, Inc.",
    "Capitol Legal Support",
    "Metro Attorney Service, LLC",
    "Swift Serve & Investigations",
    "Statewide Process, Inc.",
    "J&L Legal Support Services",
)
PAPERS = (
    "Summons; Complaint; Civil Cover Sheet",
    "Summons and Complaint with Exhibits A through D",
    "Summons; Petition; Notice of Hearing; Interrogatories",
    "Writ of Garnishment; Answer of Garnishee (blank); Exemption Notice",
    "Subpoena Duces Tecum and Witness Fee Check",
)  # fmt: skip
HOW = (
    "Individually/Personally: by delivering a true copy of each document to the person named, who accepted after stating an identity.",
    "Substitute Service - Abode: by leaving a copy with a member of the household over the age of 15 who confirmed that the person resides there.",
    "Business: by delivering to the managing agent in charge, who stated an authority to accept on behalf of the company.",
    "Posted: by affixing a true copy to the door of the premises after no one answered on three visits at different hours.",
    "Non-Service: the address is a vacant lot; the neighbor to the north has not seen the person since last spring.",
)
OATH = (
    "I am over the age of 18 years and not a party to this action, and within the boundaries of the state where service was effected, "
    "I was authorized by law to make service of the documents and informed said person of the contents herein."
)
COURTS = (
    "us/ga/fulton-superior us/va/fairfax-circuit us/ia/polk-district us/nm/bernalillo-district us/nv/clark-district us/id/ada-district us/ut/third-district "
    "us/hi/first-circuit us/ak/anchorage-superior us/mt/missoula-district us/tx/bexar-district us/mn/hennepin-district us/fl/orange-circuit "
    "us/wa/pierce-superior us/co/denver-district"
)


def recast(m: Matter) -> Matter:
    sides = townsfolk.sides(*townsfolk.civil(m.rng, suits.place_of(m)), ("Plaintiff", "Defendant"))
    return suits.settled(m, suits.Suit("civil", sides, m.number.caption, TITLES))


def draw(m: Matter) -> str:
    font, size = suits.look(
        m, "Liberation Sans", "Noto Sans", "DejaVu Sans Condensed", "Liberation Serif", sizes=("10", "10.5", "11")
    )
    house = m.rng.choice(HOUSES)
    place = suits.place_of(m)
    served = m.rng.choice(m.right)
    lines = pieces.rows(
        house, f"{townsfolk.street(m.rng, place)}, {place.city}, {place.post}", townsfolk.telephone(m.rng, place)
    )
    foot = m.dice('""', '"Page " counter(page) " of " counter(pages)', f'"{house}"')
    rule = m.dice("0.7pt solid", "0.7pt solid #999", "0.7pt solid #ccc")
    css = (
        CSS
        % (
            foot,
            font,
            size,
            font,
            "left" if m.filed else m.dice("left", "center", "right"),
            m.dice("13", "15", "18"),
            rule,
        )
        + stamps.RUBBER
    )
    top = f"<p class=house>{lines}</p>" if m.rng.random() < 0.6 else ""
    title, table = f"<p class=title>{esc(m.title)}</p>", _grid(m, house, served.name)
    head = table + title if m.rng.random() < 0.3 else title + table
    mark = _filed(m) + stamps.rubber(m, "clock", right="-0.6in", top="-0.76in", wide="2in")
    return sheet(css, mark + top + head + _told(m, served.name))  # fmt: skip


def _grid(m: Matter, house: str, served: str) -> str:
    """The case in boxes, each with its label above or before what it holds."""
    place, one = suits.place_of(m), m.counsel_left[0]
    join = m.dice("; ", "; ", "<br>")
    left, right = (join.join(esc(party.name) for party in side) for side in (m.left, m.right))
    right += " et al." if m.et_al else ""
    case = m.dice("Case:", "Case Number:", "Case No.:", "Case #:")
    label = m.dice("<b>{}</b>{}", "<b>{}</b>{}", "<b style='display: inline'>{}</b> {}")

    def said(name: str, told: str, more: str = "") -> str:
        return f"<td {more}>{label.format(name, told)}</td>"

    job = f"{m.rng.randint(7000000, 12999999)} ({m.rng.randint(1000, 9999)})"
    first = (
        said(case, f"<span class=held>{m.number.caption}</span>")
        + said("Court:", esc(m.court.name))
        + said("County:", f"{place.county}, {place.post[:2]}")
        + said("Job:", job)
    )
    second = said("Plaintiff / Petitioner:", left, "colspan=2") + said("Defendant / Respondent:", right, "colspan=2")
    third = said("Received by:", esc(house), "colspan=2") + said("For:", esc(one.firm), "colspan=2")
    fourth = said("To be served upon:", esc(served), "colspan=4")
    return f"<table class=grid>{''.join(f'<tr>{row}</tr>' for row in (first, second, third, fourth))}</table>"  # fmt: skip


def _told(m: Matter, served: str) -> str:
    """Who swears, whom he looked for and where, how he went about it; then his hand and the notary's."""
    place, who = suits.place_of(m), townsfolk.person(m.rng)
    failed = "NON" in m.title or "DILIGENCE" in m.title
    how = (
        HOW[-1]
        if failed
        else HOW[-2]
        if "POSTING" in m.title
        else HOW[1]
        if "Substitution" in m.title
        else m.rng.choice(HOW[:3])
    )
    papers = PAPERS[-1] if "SUBPOENA" in m.title else m.rng.choice(PAPERS[:-1])
    sworn = m.dice("being duly sworn, depose and say", "declare under penalty of perjury", "do hereby affirm")
    looks = f"Age: {m.dice('25-30', '35', '40-45', '60')}; Gender: {m.dice('Male', 'Female')}; Weight: {m.rng.randint(120, 240)}; "
    looks += f"Height: 5'{m.rng.randint(1, 11)}\"; Hair: {m.dice('Brown', 'Black', 'Gray', 'Blond')}"
    tried = f"{'Unsuccessful' if failed else 'Successful'} Attempt: {long_date(m.prose.day())}, {m.rng.randint(1, 8)}:{m.rng.randint(10, 59)} pm"
    rows = (
        f"I, {who}, {sworn}: {OATH}",
        f"<b>Recipient Name / Address:</b> {esc(served)}, {townsfolk.street(m.rng, place)}, {place.city}, {place.post}",
        f"<b>Manner of Service:</b> {how}",
        f"<b>Documents:</b> {papers} (Received {m.prose.day():%m/%d/%Y} at {m.hour})",
        f"<b>Additional Comments:</b> {m.rng.randint(1, 3)}) {tried} at {m.dice('Home', 'Business')}. {'' if failed else looks}",
    )
    day, number = f"{m.dated:%m/%d/%Y}", m.rng.randint(200, 9900)
    left = f"{pieces.scrawl(m.rng)}&emsp;{day}<br>{who}<br>{m.dice('Process Server', 'PSC License No.', 'Registration #')} {number}"
    right = f"Subscribed and sworn to before me by the affiant.<br>{pieces.scrawl(m.rng)}<br>Notary Public&emsp;{day}"
    table = f"<table class=end><tr><td>{left}</td><td>{right}</td></tr></table>"
    return "".join(f"<p class=p>{row}</p>" for row in rows) + table


def _filed(m: Matter) -> str:
    if m.filed is None or m.filed.how != "e-filed":
        return ""
    on = m.filed.on
    rows = pieces.rows(
        m.dice("E-FILED", "Electronically Filed", "FILED"),
        f"{on.month}/{on.day}/{on.year} {m.filed.time}",
        m.court.clerk_title,
    )
    return f"<div class=efiled style='position: absolute; top: -0.6in; right: -0.5in; text-align: {m.dice('left', 'right')}'>{rows}</div>"  # fmt: skip


LAYOUT = Layout(
    name="servers affidavit",
    courts=tuple(COURTS.split()),
    nature="civil",
    kinds=("proof of service",),
    filed=("e-filed", "e-filed", "rubber", "none"),
    draw=draw,
    recast=recast,
)
