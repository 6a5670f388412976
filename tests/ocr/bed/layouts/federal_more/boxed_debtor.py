"""Los Angeles's bankruptcy court: its local form in ruled boxes, the nation's notice form with the case's facts boxed, or a caption box split in two."""

import re
from html import escape as esc

from tests.ocr.bed import pieces, words
from tests.ocr.bed.layouts.federal import sides
from tests.ocr.bed.layouts.federal_more import setting
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.prose import long_date

CSS = """
.frame { width: 100%; line-height: 1.2; margin-bottom: 12pt; } .frame td { border: 0.9pt solid; padding: 5pt 7pt; } .half { width: 52%; }
.small { font-size: 78%; } .title { text-align: center; font-weight: bold; margin: 6pt 0 10pt; } .facts td { padding: 3pt 8pt 3pt 0; line-height: 1.2; }
.dark { background: #222; color: #fff; padding: 3pt 6pt; font-weight: bold; line-height: 1.2; margin-bottom: 5pt; }
.under { border-top: 0.6pt solid; font-size: 75%; }
.frame .title { margin: 0; }
"""
TITLES = """
NOTICE OF MOTION FOR RELIEF FROM THE AUTOMATIC STAY UNDER 11 U.S.C. § 362 (UNLAWFUL DETAINER)|DECLARATION RE: LIMITED SCOPE OF APPEARANCE
NOTICE OF OPPORTUNITY TO REQUEST A HEARING ON MOTION|CHAPTER 13 TRUSTEE'S OBJECTION TO CONFIRMATION OF PLAN|PROOF OF SERVICE OF DOCUMENT
ORDER GRANTING MOTION TO DISMISS CHAPTER 13 CASE|NOTICE OF SALE OF ESTATE PROPERTY|STATEMENT REGARDING CASH COLLATERAL|ORDER ON OBJECTION TO CLAIM
DEBTOR'S NOTICE OF CONVERSION OF CASE UNDER 11 U.S.C. § 706(a)|MOTION FOR ORDER IMPOSING A STAY OR CONTINUING THE AUTOMATIC STAY
APPLICATION FOR PAYMENT OF INTERIM FEES|CHAPTER 11 STATUS REPORT|NOTICE OF LODGMENT OF ORDER IN BANKRUPTCY CASE|REAFFIRMATION AGREEMENT
"""
ISSUED = """
Notice of Chapter 7 Bankruptcy Case — No Proof of Claim Deadline|Notice of Chapter 13 Bankruptcy Case|Order of Discharge|Notice of Chapter 11 Bankruptcy Case
Notice of Requirement to Complete Course in Financial Management|Notice of Dismissal|Notice of Assets and Claims Bar Date|Order Closing Case
ORDER AND NOTICE OF DISMISSAL FOR FAILURE TO FILE SCHEDULES|Notice of Possible Dividend|NOTICE OF CASE DEFICIENCY
"""
SEATS = (
    "LOS ANGELES DIVISION",
    "RIVERSIDE DIVISION",
    "SANTA ANA DIVISION",
    "SAN FERNANDO VALLEY DIVISION",
    "NORTHERN DIVISION",
    "",
)
CHAPTERS = ("7", "7", "13", "13", "11")


def draw(m: Matter) -> str:
    kind = setting.face(m, "Liberation Sans", "Liberation Sans", "Liberation Serif", "DejaVu Sans")
    issued = m.title in setting.pool(ISSUED)
    head = _facts_box(m) if issued and m.rng.random() < 0.65 else m.rng.choice((_local, _local, _split))(m)
    body = pieces.body(m, least=3, most=7, numbered=m.rng.random() < 0.6, headings=False, notes=False)
    end = _clerk(m) if issued else _signed(m)
    form = '"Official Form 309   page " counter(page)' if issued else '"F 3015-1.01   Page " counter(page)'
    foot = m.dice(form, "counter(page)", '""')
    css = setting.style(m, kind, lead="1.3", margin=m.dice("0.8in 0.9in", "0.7in", "1in"), foot=foot) + CSS
    return sheet(css, f"{setting.stamped(m)}{head}{body}{end}")


def _chapter(m: Matter) -> str:
    return f"{m.dice('CHAPTER:', 'Chapter', 'CHAPTER')} {_which(m)}"


def _which(m: Matter) -> str:
    """The chapter the title names, or any."""
    told = re.search(r"chapter (\d+)", m.title, re.IGNORECASE)
    company = m.left[0].name.endswith(words.FORMS)
    return told[1] if told else m.dice(*(one for one in CHAPTERS if one != "13" or not company))


def _number(m: Matter) -> str:
    return f"{m.dice('CASE NO.:', 'Case No.:', 'Case number:', 'Case No.', 'CASE NO:', 'Bankruptcy No.')} <span class=held>{m.number.caption}</span>"


def _names(m: Matter) -> str:
    upper = m.rng.random() < 0.5
    told = [esc(party.name.upper() if upper else party.name) for party in m.left]
    return m.dice(" and ", "<br>and<br>", " and ").join(told)


def _court(m: Matter) -> str:
    return pieces.rows(
        "UNITED STATES BANKRUPTCY COURT", m.court.district.upper() + m.dice("", f" - {m.dice(*SEATS[:4])}")
    )


def _role(m: Matter) -> str:
    return (
        f"<p class={m.dice('r', 'r', 'c')}>{m.dice('Debtor(s).', m.left_role + '.', m.left_role.upper() + '(S).')}</p>"
    )


def _local(m: Matter) -> str:
    """The local form: who writes and the court's own space, the court in a row across, sides and facts below."""
    one = m.counsel_left[0]
    street, town = words.address(m.rng, setting.town(m))
    asked = m.dice(
        "Attorney or Party Name, Address, Telephone &amp; FAX Nos., State Bar No. &amp; Email Address",
        "Name, Address, Telephone, State Bar No.",
    )
    lines = pieces.rows(one.name, one.firm, street, town, words.telephone(m.rng), f"State Bar No. {one.bar_number}")
    ticks = m.dice(
        "",
        f"<p class=small>{m.dice('[ ]', '☐')} Individual appearing without attorney<br>{m.dice('[X]', '☒')} Attorney for: Debtor</p>",
    )
    top = f"<tr><td class=half><span class=small>{asked}</span><br>{lines}{ticks}</td><td class=small>FOR COURT USE ONLY</td></tr>"
    middle = f"<tr><td colspan=2 class='c b'>{_court(m)}</td></tr>"
    facts = [f"<p>{_number(m)}</p>", f"<p>{_chapter(m)}</p>"]
    if m.rng.random() < 0.3:
        facts.reverse()
    times = (
        f"<p class=small>DATE: {long_date(m.hearing)}<br>TIME: {m.hour}<br>COURTROOM: {m.rng.randint(201, 1675)}</p>"
        if m.rng.random() < 0.6
        else ""
    )
    sides_told = f"<p class=gap>{m.dice('In re:', 'In re')}</p><p class=gap>{_names(m)}{m.dice(',', '')}</p>{_role(m)}"
    inner = "".join(
        f"<div style='border-bottom: {m.dice('0.6pt solid', '0')}; margin-bottom: 6pt'>{one}</div>" for one in facts
    )
    title = setting.title(m, "margin: 6pt 0 10pt;")
    return f"<table class=frame>{top}{middle}<tr><td>{sides_told}</td><td>{inner}{title}{times}</td></tr></table>"


def _facts_box(m: Matter) -> str:
    """The nation's notice: what tells the case, in a box of labelled lines with small print below each."""
    rows = ""
    for at, party in enumerate(m.left, 1):
        digits = (
            f"Last 4 digits of Social Security number or ITIN: xxx-xx-{m.rng.randint(1000, 9899)}" if at < 3 else ""
        )
        rows += f"<tr><td>{m.left[0].role} {at}</td><td><b>{esc(party.name)}</b><div class=under>First Name &emsp; Middle Name &emsp; Last Name</div></td>"
        rows += f"<td class=small>{digits}<br>EIN __-_______</td></tr>"
    court = f"United States Bankruptcy Court {m.dice('', 'for the ')}{m.court.district}"
    began = f"Date case filed for chapter {_which(m)} {m.prose.day():%m/%d/%y}"
    rows += f"<tr><td colspan=2>{court}</td><td class=small>{began}</td></tr>"
    rows += f"<tr><td colspan=3>{m.dice('Case number:', 'Case Number')} {m.number.caption}</td></tr>"
    said = m.dice(
        "Information to identify the case:",
        "Fill in this information to identify the case:",
        "Information to identify the case:",
    )
    box = f"<div style='border: 1pt solid; padding: 5pt 7pt; margin-bottom: 12pt'><p class=dark>{said}</p><table class='wide facts'>{rows}</table></div>"
    title = setting.title(m, m.dice("font-size: 130%; text-align: left;", "font-size: 120%;", ""))
    return f"{box}{m.dice('<p class=small>Official Form 309A (For Individuals or Joint Debtors)</p>', '')}{title}"


def _split(m: Matter) -> str:
    """One box split in two: court and debtor at the left, chapter, number and judge at the right, the title across or below."""
    left = f"<p class='b gap'>{_court(m)}</p><p>{m.dice('In re:', 'In the Matter of:', 'IN RE')}</p><p class=gap><b>{_names(m)}</b></p>{_role(m)}"
    facts = [
        f"<p class=gap>{_number(m)}</p>",
        f"<p class=gap>{_chapter(m)}</p>",
        f"<p>{m.dice('Judge: ', 'Hon. ', 'Assigned to: ')}{esc(m.judge)}</p>",
    ]
    m.rng.shuffle(facts)
    across = m.rng.random() < 0.5
    row = f"<tr><td colspan=2>{setting.title(m)}</td></tr>" if across else ""
    title = "" if across else setting.title(m, m.dice("", "text-decoration: underline;"))
    return f"<table class=frame><tr><td class=half>{left}</td><td>{''.join(facts)}</td></tr>{row}</table>{title}"


def _clerk(m: Matter) -> str:
    by = f"{m.dice('BY THE COURT', 'For The Court')},<br>{esc(m.clerk)}<br>Clerk of Court"
    return f"<div class=sig><p>Dated: {long_date(m.dated)}</p><p class=by>{by}</p></div>"


def _signed(m: Matter) -> str:
    return pieces.signature(m, m.counsel_left, m.left_role)


LAYOUT = Layout(
    name="boxed debtor",
    courts=("us/fed/cd-cal-bankruptcy",),
    nature="bankruptcy",
    kinds=("bankruptcy",),
    filed=("header", "header", "rubber", "e-filed", "none"),
    draw=draw,
    own_titles=lambda kind: (*setting.pool(TITLES), *setting.pool(ISSUED)),
    sides=sides.debtors,
)
