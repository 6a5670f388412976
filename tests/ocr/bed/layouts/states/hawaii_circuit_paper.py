"""A paper of Hawaii's circuit court: counsel above, sides at the left, number with its nature and the title at the right, the court's own portal mark."""

from html import escape as esc

from tests.ocr.bed import pieces, stamps
from tests.ocr.bed.layouts.states import looks
from tests.ocr.bed.layouts.states.suitors import Suitors
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.prose import long_date

CSS = """
@page { margin: 1in; @bottom-center { content: counter(page); font: 10pt '%s'; } }
@page :first { @bottom-center { content: ""; } }
body { font: %spt/1.7 '%s'; } .counsel { width: 4.1in; margin-bottom: 20pt; } .court { text-align: center; margin: 0 0 18pt; }
.caption { margin-bottom: 16pt; } .left { width: 3.05in; padding-right: 0.15in; %s } .about { padding-left: 0.2in; } .in { margin-left: 0.9in; }
.caption p { margin-bottom: 10pt; } .title { %s } .portal { right: -0.25in; top: -0.4in; font: bold 8pt/1.2 'Liberation Sans'; width: 1.9in; }
"""
KNOWN = (
    ("City and County of Honolulu", "a municipal corporation"),
    ("Bank of Hawaii", "a Hawaii corporation"),
    ("First Hawaiian Bank", "a Hawaii corporation"),
    ("Association of Apartment Owners of Kaimana Palms", "by its Board of Directors"),
    ("Hawaiian Electric Company, Inc.", "a Hawaii corporation"),
    ("State of Hawaii, Department of Land and Natural Resources", ""),
    ("Trustees of the Estate of Bernice Pauahi Bishop", ""),
    ("Kapolei Golf Estates Community Association", "a Hawaii nonprofit corporation"),
    (
        "U.S. Bank Trust National Association",
        "not in its individual capacity but solely as Owner Trustee for RCF 2 Acquisition Trust",
    ),
    ("The Queen's Medical Center", "a Hawaii nonprofit corporation"),
)
DOES = ("JOHN DOES 1-10", "JANE DOES 1-10", "DOE CORPORATIONS 1-10", "DOE GOVERNMENTAL ENTITIES 1-10")
SUITORS = Suitors("Plaintiff", "Defendant", "Hawaii", KNOWN, does=DOES, most=2)
TITLES = {
    "complaint": (
        "COMPLAINT; SUMMONS",
        "COMPLAINT; DEMAND FOR JURY TRIAL; SUMMONS",
        "FIRST AMENDED COMPLAINT FOR FORECLOSURE; EXHIBITS A-D",
    ),
    "answer": (
        "{right}'S ANSWER TO COMPLAINT FILED HEREIN; CERTIFICATE OF SERVICE",
        "ANSWER; CROSSCLAIM; CERTIFICATE OF SERVICE",
    ),
    "motion": (
        "{right}'S MOTION TO DISMISS COMPLAINT; MEMORANDUM IN SUPPORT OF MOTION; DECLARATION OF {someone}; CERTIFICATE OF SERVICE",
        "MOTION FOR INTERLOCUTORY DECREE OF FORECLOSURE; DECLARATION OF INDEBTEDNESS; EXHIBITS 1-6; NOTICE OF HEARING",
        "EX PARTE MOTION TO EXTEND TIME TO SERVE COMPLAINT",
        "{left}'S MOTION IN LIMINE NO. 2; CERTIFICATE OF SERVICE",
    ),
    "order": (
        "ORDER GRANTING MOTION TO SET ASIDE ENTRY OF DEFAULT",
        "TRIAL SETTING STATUS CONFERENCE ORDER",
        "FINAL JUDGMENT",
    ),
    "notice": (
        "NOTICE OF ENTRY OF JUDGMENT",
        "NOTICE OF TAKING DEPOSITION UPON ORAL EXAMINATION; CERTIFICATE OF SERVICE",
    ),
    "stipulation": (
        "STIPULATION FOR PARTIAL DISMISSAL WITH PREJUDICE AND ORDER",
        "STIPULATED QUALIFIED PROTECTIVE ORDER",
    ),
    "declaration": ("DECLARATION OF {someone}; EXHIBITS A AND B",),
}
NATURES = (
    "(Contract)",
    "(Foreclosure)",
    "(Motor Vehicle Tort)",
    "(Other Non-Vehicle Tort)",
    "(Other Civil Action)",
    "(Declaratory Judgment)",
)


def draw(m: Matter) -> str:
    font = m.dice("Liberation Serif", "Liberation Serif", "DejaVu Serif", "Liberation Sans")
    size = {"Liberation Serif": m.dice("12", "13")}.get(font, "10.5")
    hawaii = m.dice("STATE OF HAWAI‘I", "STATE OF HAWAII")
    court = pieces.rows("IN THE CIRCUIT COURT OF THE FIRST CIRCUIT", hawaii)
    lines = looks.heading(
        m, "Honolulu, Hawaii 96813", "(808)", bar=m.dice(" {}", " #{}", " ({})"), upper=m.rng.random() < 0.6
    )
    counsel = f"<div class=counsel>{pieces.rows(*lines)}</div>" if m.kind != "order" else ""
    css = CSS % (font, size, font, m.dice("", "border-right: 0.8pt solid;"), m.dice("", "font-weight: bold;"))
    mark = looks.portal(
        m,
        "",
        "Electronically Filed",
        "FIRST CIRCUIT",
        m.number.caption,
        looks.filed_on(m, "%d-%b-%Y").upper(),
        looks.filed_at(m),
        _docket(m),
    )
    stamp = mark + stamps.rubber(m, "plain", "dater", right="-0.4in", top="-0.45in", wide="2in")
    text = looks.text_and_end(m, numbered=m.kind in ("complaint", "answer"))
    return sheet(
        looks.COMMON + css + stamps.RUBBER,
        f"{looks.below(stamp, counsel)}{counsel}<div class=court>{court}</div>{_caption(m)}{text}",
    )


def _docket(m: Matter) -> str:
    short = {"complaint": "CMPL", "answer": "ANSW", "motion": "MOT", "order": "ORDG", "notice": "NOT"}.get(
        m.kind, "DOC"
    )
    return f"Dkt. {m.rng.randint(1, 240)} {short}"


def _caption(m: Matter) -> str:
    told = m.rng.random() < 0.4
    left = f"<p>{SUITORS.html(m, m.left, told=told)},</p><p class=in>{m.left_role},</p><p class=in>{m.dice('vs.', 'v.', 'vs.')}</p>"
    left += f"<p>{SUITORS.html(m, m.right, told=told)},</p><p class=in>{m.right_role}.</p>"
    label = m.dice("CIVIL NO.", "CIVIL NO.", "CASE NO.", "Civil No.")
    right = f"<p>{label} {m.number.caption}<br>{m.dice(*NATURES)}</p><p class=title>{esc(m.title)}</p>"
    if m.kind == "motion":
        right += f"<p>HEARING<br>Date: {long_date(m.hearing)}<br>Time: {m.hour}<br>Judge: {m.dice('', 'The Honorable ')}{esc(m.judge)}</p>"
    elif m.rng.random() < 0.3:
        right += "<p>TRIAL: None set.</p>"
    return f"<table class=caption><tr><td class=left>{left}</td><td class=about>{right}</td></tr></table>"


LAYOUT = Layout(
    name="hawaii circuit paper",
    courts=("us/hi/first-circuit",),
    nature="civil",
    kinds=tuple(TITLES),
    filed=("e-filed", "e-filed", "rubber", "none"),
    draw=draw,
    own_titles=TITLES.__getitem__,
    sides=SUITORS.sides,
)
