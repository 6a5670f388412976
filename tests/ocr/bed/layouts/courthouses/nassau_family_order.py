"""An order or summons of Nassau's family court: at a term of the court, the judge present, file and docket numbers beside the petitioner and respondent."""

from html import escape as esc

from tests.ocr.bed import pieces, stamps, words
from tests.ocr.bed.layouts.courthouses import suits, townsfolk, wording
from tests.ocr.bed.layouts.courthouses.form_texts import NASSAU
from tests.ocr.bed.making import Layout, Matter, Sides
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.prose import long_date
from tests.ocr.bed.truth import Party

CSS = """
@page { margin: 0.8in 0.95in; @top-left { content: "%s"; font: 8.5pt '%s'; white-space: nowrap; }
@bottom-center { content: "Page: " counter(page) " of " counter(pages); font: 8.5pt '%s'; } }
body { font: %spt/1.35 '%s'; } .term { margin: 6pt 0 8pt 2.9in; } .present { margin-bottom: 8pt; }
.caption { width: 100%%; margin-bottom: 10pt; line-height: 1.25; }
.in { width: 3.5in; %s } .at { padding-left: 0.25in; vertical-align: middle; } .is { text-align: right; padding-right: 0.35in; } .mid { margin-left: 0.9in; }
.title { font-weight: bold; } .p { margin-bottom: 7pt; } .warn { border: 0.9pt solid; padding: 5pt 8pt; font-weight: bold; margin-bottom: 9pt; }
.sig { margin-top: 14pt; break-inside: avoid; } .by { margin: 12pt 0 0 3in; } .low { font-size: 9pt; margin-top: 10pt; }
"""
KINDS = {"V": "Custody/Visitation", "O": "Family Offense", "F": "Support", "P": "Paternity", "NN": "Neglect"}
TITLES = {
    "V": """order: ORDER OF CUSTODY AND VISITATION|TEMPORARY ORDER OF VISITATION|ORDER APPOINTING ATTORNEY FOR THE CHILD|Order on Motion
notice: SUMMONS (Custody/Visitation)""",
    "O": """order: TEMPORARY ORDER OF PROTECTION|ORDER OF PROTECTION|ORDER OF FACT-FINDING AND DISPOSITION
notice: SUMMONS (Family Offense)""",
    "F": """order: ORDER OF SUPPORT (On Consent)|Order of Dismissal|FINDINGS OF FACT|ORDER ON OBJECTION TO ORDER OF SUPPORT MAGISTRATE
notice: SUMMONS (Support)""",
    "P": """order: ORDER OF FILIATION|ORDER FOR GENETIC MARKER TEST|ORDER VACATING ACKNOWLEDGMENT OF PATERNITY
notice: SUMMONS (Paternity)""",
    "NN": """order: ORDER OF FACT-FINDING AND DISPOSITION (Neglect)|PERMANENCY HEARING ORDER|Order Directing Temporary Removal of Child
notice: NOTICE OF PERMANENCY HEARING""",
}
ARTICLES = {"V": "6", "O": "8", "F": "4", "P": "5"}
BORDERS = (
    "border-right: 0.8pt solid; border-top: 0.8pt solid; border-bottom: 0.8pt solid;",
    "border-top: 0.8pt dashed; border-bottom: 0.8pt dashed;",
    "border-top: 1.2pt solid; border-bottom: 1.2pt solid;",
)
SUMMONS = """
If you fail to appear as directed, a warrant may be issued for your arrest, or the matter may be heard and determined in your absence.
A copy of the petition is annexed. You should bring this summons with you to the Court.
You have a right to be represented by a lawyer. If you cannot afford one, the Court may assign one.
"""
WARNING = "NOTICE: YOUR FAILURE TO OBEY THIS ORDER MAY SUBJECT YOU TO MANDATORY ARREST AND CRIMINAL PROSECUTION, WHICH MAY RESULT IN YOUR INCARCERATION."
SUMMONED = "IN THE NAME OF THE PEOPLE OF THE STATE OF NEW YORK: YOU ARE HEREBY SUMMONED TO APPEAR BEFORE THIS COURT ON"


def recast(m: Matter) -> Matter:
    rng = m.rng
    kind = rng.choice(tuple(KINDS))
    number = f"{kind}-{rng.randint(101, 18999):05}-{m.dated.year % 100:02}{rng.choice(('', '', '/24A', '/25B'))}"
    sides: Sides
    if kind == "NN":
        department = Party("Nassau County Department of Social Services", "Petitioner")
        sides = ((department,), (Party(townsfolk.person(rng), "Respondent"),))
    else:
        sides = townsfolk.wed(rng, ("Petitioner", "Respondent"))
    return suits.settled(m, suits.Suit("family", sides, number, TITLES[kind]))


def draw(m: Matter) -> str:
    font, size = suits.look(
        m, "Liberation Serif", "Liberation Sans", "Noto Serif", "Liberation Mono", sizes=("10.5", "11", "12")
    )
    form = f"F.C.A. §§ {m.dice('430, 550, 655', '651', '413, 440', '1028')}   "
    form = f"{form}Form {m.dice('4-7', 'GF-17', '6-1', '8-2', '10-12', 'GF-5')} ({m.rng.randint(1, 12)}/20{m.rng.randint(10, 24)})"
    side = m.rng.choice(BORDERS)
    css = CSS % (form if m.rng.random() < 0.7 else "", font, font, size, font, side) + stamps.RUBBER
    caption = f"<table class=caption><tr><td class=in>{_sides(m)}</td><td class=at>{_about(m)}</td></tr></table>"
    warned = f"<p class=warn>{WARNING}</p>" if "PROTECTION" in m.title else ""
    says = SUMMONS if m.kind == "notice" else NASSAU.get(m.number.caption.split("-")[0], wording.CHILD)
    text = suits.body(m, says, count=m.rng.randint(3, 4), alone=True)
    end = _ended(m)
    mark = stamps.rubber(m, "clock", "plain", right="-0.4in", top="8.1in", wide="2in")
    return sheet(css, mark + _term(m) + caption + warned + f"<p class=p>{_opening(m)}</p>" + text + end)  # fmt: skip


def _term(m: Matter) -> str:
    """Where and when the court sat, and before whom; a summons has only the court."""
    if m.kind == "notice" or m.rng.random() < 0.15:
        return f"<p>{pieces.rows('FAMILY COURT OF THE STATE OF NEW YORK', 'COUNTY OF NASSAU')}</p>"
    place = suits.place_of(m)
    sat = "At a term of the Family Court of the State of New York, held in and for the County of Nassau, at "
    where = f"{sat}{place.house}, {place.city}, {place.post}, on {long_date(m.dated)}"
    judge = (
        f"{m.dice('Hon. ', 'Honorable ')}{esc(m.judge)}{m.dice('', ', Support Magistrate', ', Court Attorney-Referee')}"
    )
    return f"<p class=term>{where}</p><p class=present><b>PRESENT:</b> {judge}</p>"


def _sides(m: Matter) -> str:
    letters = m.number.caption.split("-")[0]
    about = KINDS[letters]
    upper = m.rng.random() < 0.35
    first, second = (esc(side[0].name.upper() if upper else side[0].name) for side in (m.left, m.right))
    if about == "Neglect":
        child = f"<p class=mid>{words.minor(m.rng)},</p><p>A Child under Eighteen Years of Age Alleged to be Neglected by</p>"
        child += f"<p class=mid>{second},</p><p class=is>Respondent.</p>"
        return f"<p>In the Matter of</p>{child}<br><p>{first},</p><p class=is>Petitioner.</p>"
    between = m.dice("-against-", "- against -", "-against-")
    opening = f"In the Matter of a {about} Proceeding" + m.dice(
        "", f" Under Article {ARTICLES[letters]} of the Family Court Act"
    )
    upon = f"<p>{opening}</p><br><p>{first},</p><p class=is>Petitioner,</p><p class=mid>{between}</p>"
    return f"{upon}<p>{second},</p><p class=is>Respondent.</p>"


def _about(m: Matter) -> str:
    file = f"{m.dice('File #:', 'File No.', 'Family File #:')} {m.rng.randint(102000, 189999)}<br>"
    docket = f"{m.dice('Docket #:', 'Docket No.', 'Docket No(s).')} {m.number.caption}"
    title = f"<p class=title>{esc(m.title)}</p>"
    return f"{file}{docket}<br><br>{title}" if m.rng.random() < 0.7 else f"{title}<br>{file}{docket}"


def _opening(m: Matter) -> str:
    if m.kind == "notice":
        return f"{SUMMONED} {long_date(m.hearing)} at {m.hour}, in Part {m.rng.randint(1, 14)}, to answer the petition annexed."
    return "A petition having been filed, the parties having appeared, and the Court having searched the registry of orders, it is hereby ORDERED as follows:"


def _ended(m: Matter) -> str:
    sign = pieces.scrawl(m.rng, 150, 32) if m.rng.random() < 0.6 else "_" * 30
    if m.kind == "notice":
        return f"<div class=sig><p>Dated: {long_date(m.dated)}</p><p class=by>{sign}<br>{esc(m.clerk)}<br>Clerk of the Court</p></div>"
    low = "PURSUANT TO SECTION 1113 OF THE FAMILY COURT ACT, AN APPEAL FROM THIS ORDER MUST BE TAKEN WITHIN 30 DAYS OF RECEIPT OF THE ORDER."
    return f"<div class=sig><p>Dated: {long_date(m.dated)}</p><p class=by>ENTER<br>{sign}<br>Hon. {esc(m.judge)}</p><p class=low>{low}</p></div>"


LAYOUT = Layout(
    name="nassau family order",
    courts=("us/ny/nassau-family",),
    nature="civil",
    kinds=("order",),
    filed=("rubber", "none"),
    draw=draw,
    recast=recast,
)
