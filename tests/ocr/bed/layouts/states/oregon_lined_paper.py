"""A paper of Oregon's circuit court: numbered lines, court centred, sides at the left, number and title in bold at the right, page and firm at the foot."""

from html import escape as esc

from tests.ocr.bed import pieces, stamps, words
from tests.ocr.bed.layouts.states import looks
from tests.ocr.bed.layouts.states.suitors import Suitors
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet

CSS = """
@page { margin: 1in 0.9in 1.1in 1.2in; @left-top { content: %s; white-space: pre; font: 11pt/24.4pt '%s'; text-align: right;
padding-right: 12pt; vertical-align: top; }
@bottom-left { content: %s; white-space: pre; font: 8.5pt/1.25 '%s'; text-align: left; width: 65%%; }
@bottom-right { content: %s; white-space: pre; font: 7.5pt/1.25 '%s'; text-align: right; width: 35%%; } }
body { font: %spt/24.4pt '%s'; } .court { text-align: center; margin: %s 0 12pt; line-height: 24.4pt; }
.caption { margin-bottom: 10pt; line-height: 1.2; } .left { width: 3.1in; padding-right: 0.15in; %s }
.caption p { margin-bottom: 11pt; } .in { margin-left: 1.1in; }
.about { padding-left: 0.15in; } .title { font-weight: bold; } .by { line-height: 1.2; }
"""
KNOWN = (
    ("City of Portland", "a municipal corporation"),
    ("Tri-County Metropolitan Transportation District of Oregon", "a mass transit district"),
    ("State of Oregon, by and through the Department of Human Services", ""),
    ("Portland General Electric Company", "an Oregon corporation"),
    ("OnPoint Community Credit Union", ""),
    ("Multnomah County", "a political subdivision of the State of Oregon"),
    ("Legacy Emanuel Hospital & Health Center", "an Oregon nonprofit corporation"),
    ("Home Forward", "a public housing authority"),
    ("Country Preferred Insurance Company", "a foreign corporation"),
    ("Umpqua Bank", "an Oregon banking corporation"),
    ("Unknown Heirs and Devisees of Harold T. Lindqvist", ""),
)
SUITORS = Suitors("Plaintiff", "Defendant", "Oregon", KNOWN)
TITLES = {
    "complaint": (
        "COMPLAINT (Personal Injury – Negligence)",
        "COMPLAINT (Breach of Contract; Account Stated)",
        "COMPLAINT FOR JUDICIAL FORECLOSURE OF DEED OF TRUST",
        "FIRST AMENDED COMPLAINT (Wage Claim; ORS 652.150)",
        "RESIDENTIAL EVICTION COMPLAINT",
    ),
    "answer": (
        "ANSWER AND AFFIRMATIVE DEFENSES",
        "{right}'S ANSWER, AFFIRMATIVE DEFENSES AND COUNTERCLAIM",
        "REPLY TO AFFIRMATIVE DEFENSES",
    ),
    "motion": (
        "{right}'S ORCP 21 MOTION TO DISMISS",
        "MOTION TO COMPEL PRODUCTION (ORCP 46) – ORAL ARGUMENT REQUESTED",
        "EX PARTE MOTION FOR ORDER OF DEFAULT AND LIMITED JUDGMENT",
        "UTCR 5.010 CERTIFICATE AND MOTION TO POSTPONE TRIAL",
        "{left}'S RESPONSE TO MOTION FOR SUMMARY JUDGMENT",
    ),
    "order": (
        "GENERAL JUDGMENT OF DISMISSAL",
        "ORDER GRANTING MOTION TO POSTPONE TRIAL",
        "LIMITED JUDGMENT AND MONEY AWARD",
        "SUPPLEMENTAL JUDGMENT",
    ),
    "notice": (
        "NOTICE OF INTENT TO APPEAR",
        "NOTICE OF ARBITRATION AWARD",
        "NOTICE OF REPRESENTATION",
        "TRIAL MEMORANDUM",
    ),
    "declaration": (
        "DECLARATION OF {someone}",
        "DECLARATION OF {someone} IN SUPPORT OF STATEMENT OF ATTORNEY FEES (ORCP 68)",
    ),
    "stipulation": ("STIPULATED GENERAL JUDGMENT OF DISMISSAL", "STIPULATED MOTION TO REINSTATE CASE"),
}
CLAIMS = (
    "CLAIM NOT SUBJECT TO MANDATORY ARBITRATION",
    "SUBJECT TO MANDATORY ARBITRATION",
    "JURY TRIAL REQUESTED",
    "Fee Authority: ORS 21.160(1)(c)",
)


def draw(m: Matter) -> str:
    font = m.dice("Liberation Serif", "Liberation Serif", "DejaVu Serif Condensed", "Liberation Sans")
    size = {"Liberation Serif": m.dice("12", "13")}.get(font, "11")
    numbers = "\\A ".join(map(str, range(1, 27)))
    words_of = pieces.running(m.title, 46)
    left = (
        '"'
        + m.dice("Page ", "PAGE ", "")
        + '" counter(page) "'
        + m.dice(" – ", " - ")
        + words_of.replace("\\", "")
        + '"'
    )
    house = m.filer[0][0].firm if m.filer[0] and m.kind != "order" else ""
    street, town = words.address(m.rng, "Portland, Oregon 97204")
    foot = looks.quoted(house, street, town, f"(503) 555-{m.rng.randint(100, 9999):04}") if house else '""'
    court = pieces.rows(
        "IN THE CIRCUIT COURT OF THE STATE OF OREGON", m.dice("FOR THE COUNTY OF MULTNOMAH", "FOR MULTNOMAH COUNTY")
    )
    line = m.dice("", "", "border-right: 0.8pt solid; border-bottom: 0.8pt solid;")
    style = (f'"{numbers}"', font, left, font, foot, font, size, font, m.dice("98pt", "74pt"), line)
    stamp = stamps.rubber(m, "clock", "plain", "boxed", right="-0.4in", top="-0.5in", wide="2in")
    text = looks.text_and_end(m, least=2, most=8, numbered=m.kind in ("complaint", "answer"))
    body = f"{stamp}<div class=court>{court}</div>{_caption(m)}{text}"
    return sheet(looks.COMMON + CSS % style + stamps.RUBBER, body)


def _caption(m: Matter) -> str:
    told = m.rng.random() < 0.5
    upper = m.rng.random() < 0.7
    left = f"<p>{SUITORS.html(m, m.left, upper=upper, told=told, bold=upper)},</p><p class=in>{m.left_role},</p><p class=v>{m.dice('v.', 'vs.', 'v.')}</p>"
    left += f"<p>{SUITORS.html(m, m.right, upper=upper, told=told, bold=upper)},</p><p class=in>{m.right_role}.</p>"
    label = m.dice("Case No.", "Case No.", "No.", "CASE NO.")
    about = f"<p>{label} {m.number.caption}</p><p class=title>{esc(m.title)}</p>"
    if m.kind == "complaint":
        about += f"<p>{esc(m.dice(*CLAIMS))}</p><p>Prayer Amount: {m.prose['amount']}</p>"
    elif m.rng.random() < 0.3:
        about += f"<p>Assigned to the Honorable {esc(m.judge)}</p>"
    return f"<table class=caption><tr><td class=left>{left}</td><td class=about>{about}</td></tr></table>"


LAYOUT = Layout(
    name="oregon lined paper",
    courts=("us/or/multnomah-circuit",),
    nature="civil",
    kinds=tuple(TITLES),
    filed=("rubber", "none", "none"),
    draw=draw,
    own_titles=TITLES.__getitem__,
    sides=SUITORS.sides,
)
