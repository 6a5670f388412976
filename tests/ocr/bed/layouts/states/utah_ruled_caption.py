"""A paper of Utah's district court: counsel above, a caption of two cells parted by rules, the title before the number at the right."""

from html import escape as esc

from tests.ocr.bed import pieces, stamps
from tests.ocr.bed.layouts.states import looks
from tests.ocr.bed.layouts.states.suitors import Suitors
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.prose import long_date

CSS = """
@page { margin: 1in; @bottom-center { content: counter(page); font: 10pt '%s'; } }
body { font: %spt/1.7 '%s'; } .court { text-align: center; font-weight: bold; margin: 14pt 0 10pt; padding: 6pt 0; %s }
.caption { %s margin-bottom: 16pt; } .caption td { padding: 8pt 0; } .left { width: 3.2in; padding-right: 0.15in !important; border-right: 1pt solid; }
.caption p { margin-bottom: 10pt; } .in { margin-left: 0.8in; } .about { padding-left: 0.2in !important; vertical-align: %s !important; }
.title { font-weight: bold; text-align: center; margin: 6pt 0 14pt; } .signed { width: 2.9in; margin: 0 0 0.2in auto; font-size: 10pt; line-height: 1.2; }
"""
KNOWN = (
    ("Salt Lake City Corporation", "a Utah municipal corporation"),
    ("Zions Bancorporation, N.A.", "dba Zions First National Bank"),
    ("Utah Department of Workforce Services", ""),
    ("Express Recovery Services, Inc.", "a Utah corporation"),
    ("Mountain America Federal Credit Union", ""),
    ("Granite School District", "a political subdivision of the State of Utah"),
    ("Intermountain Health Care, Inc.", "a Utah nonprofit corporation"),
    ("America First Credit Union", ""),
    ("Rocky Mountain Power", "a division of PacifiCorp"),
    ("Wasatch Front Waste and Recycling District", ""),
)
SUITORS = Suitors("Plaintiff", "Defendant", "Utah", KNOWN, does=("DOES I through X",))
TITLES = {
    "complaint": (
        "COMPLAINT",
        "COMPLAINT AND JURY DEMAND (Tier 3)",
        "VERIFIED COMPLAINT FOR UNLAWFUL DETAINER",
        "AMENDED COMPLAINT (TIER 2)",
    ),
    "answer": ("ANSWER", "{right}'S ANSWER TO VERIFIED COMPLAINT", "ANSWER AND COUNTERCLAIM"),
    "motion": (
        "STATEMENT OF DISCOVERY ISSUES",
        "MOTION FOR ALTERNATIVE SERVICE",
        "{left}'S MOTION FOR ORDER OF OCCUPANCY",
        "{right}'S MEMORANDUM OPPOSING MOTION FOR PARTIAL SUMMARY JUDGMENT",
        "REQUEST TO SUBMIT FOR DECISION",
    ),
    "order": (
        "ORDER OF RESTITUTION",
        "RULING AND ORDER",
        "[PROPOSED] ORDER ON STATEMENT OF DISCOVERY ISSUES",
        "ORDER TO SHOW CAUSE RE DISMISSAL",
    ),
    "notice": (
        "THREE-DAY NOTICE OF INTENT TO TAKE DEFAULT",
        "{right}'S INITIAL DISCLOSURES",
        "NOTICE OF EVENT DUE DATES",
        "CERTIFICATE OF SERVICE OF DISCOVERY",
    ),
    "declaration": ("DECLARATION OF {someone}", "AFFIDAVIT OF ATTORNEY FEES"),
    "stipulation": (
        "STIPULATED STATEMENT OF DISMISSAL WITH PREJUDICE",
        "STIPULATED MOTION TO AMEND DISCOVERY DEADLINES",
    ),
}


def draw(m: Matter) -> str:
    font = m.dice("Liberation Serif", "Liberation Serif", "Liberation Sans", "DejaVu Serif Condensed")
    size = m.dice("12", "13") if font == "Liberation Serif" else "11"
    rule = m.dice("", "border-top: 1pt solid;", "")
    frame = m.dice(
        "border-top: 1pt solid; border-bottom: 1pt solid;", "border-bottom: 1pt solid;", "border: 1pt solid;"
    )
    inset = ".left { padding-left: 6pt !important; }" if "border: " in frame else ""
    where = m.dice(
        "SALT LAKE COUNTY, STATE OF UTAH",
        "IN AND FOR SALT LAKE COUNTY, STATE OF UTAH",
        "SALT LAKE DEPARTMENT, STATE OF UTAH",
    )
    court = pieces.rows(m.dice("IN THE THIRD JUDICIAL DISTRICT COURT", "THIRD JUDICIAL DISTRICT COURT"), where)
    bar = m.dice(" (#{})", " (Utah Bar No. {})", " ({})", ", USB #{}")
    lines = looks.heading(m, "Salt Lake City, Utah 84111", "(801)", bar=bar)
    stamp = stamps.rubber(m, "plain", "boxed", right="-0.4in", top="-0.4in", wide="1.95in")
    css = looks.COMMON + CSS % (font, size, font, rule, frame, m.dice("top", "middle")) + inset + stamps.RUBBER
    head = f"<div class=counsel>{pieces.rows(*lines)}</div><div class=court>{court}</div>"
    text = looks.text_and_end(m, numbered=m.kind in ("complaint", "answer"))
    return sheet(css, stamp + _signed(m) + head + _caption(m) + text)


def _signed(m: Matter) -> str:
    """What the court's system sets above an order it signed."""
    if m.kind != "order" or m.filed:
        return ""
    by = pieces.rows(f"Dated: {long_date(m.dated)}", f"/s/ {m.judge}", "District Court Judge")
    return f"<div class=signed>The Order of the Court is stated below:<br>{by}</div>"


def _caption(m: Matter) -> str:
    told = m.rng.random() < 0.45
    upper = m.rng.random() < 0.7
    left = f"<p>{SUITORS.html(m, m.left, upper=upper, told=told)},</p><p class=in>{m.left_role},</p><p>{m.dice('v.', 'vs.')}</p>"
    left += f"<p>{SUITORS.html(m, m.right, upper=upper, told=told)},</p><p class=in>{m.right_role}.</p>"
    number = m.dice("Case No.", "Case No.:", "Civil No.", "Case Number:")
    about = f"<p class=title>{esc(m.title)}</p><p>{number} {m.number.caption}</p><p>{m.dice('Judge', 'Judge:', 'Honorable')} {esc(m.judge)}</p>"
    if m.kind == "motion" and m.rng.random() < 0.4:
        about += f"<p>{m.dice('Hearing Requested', 'Oral Argument Requested')}</p>"
    return f"<table class=caption><tr><td class=left>{left}</td><td class=about>{about}</td></tr></table>"


LAYOUT = Layout(
    name="utah ruled caption",
    courts=("us/ut/third-district",),
    nature="civil",
    kinds=tuple(TITLES),
    filed=("rubber", "none", "none"),
    draw=draw,
    own_titles=TITLES.__getitem__,
    sides=SUITORS.sides,
)
