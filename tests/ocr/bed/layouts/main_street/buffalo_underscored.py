"""An upstate New York paper: state and court top left, sides between two underscored lines, title and index number beside them."""

from html import escape as esc

from tests.ocr.bed import pieces, stamps
from tests.ocr.bed.layouts.main_street import folk, look
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet

TITLES = {
    "complaint": ("VERIFIED COMPLAINT", "COMPLAINT", "SUMMONS", "AMENDED VERIFIED COMPLAINT", "SUMMONS WITH NOTICE"),
    "answer": (
        "VERIFIED ANSWER",
        "ANSWER TO AMENDED COMPLAINT WITH CROSS-CLAIMS",
        "REPLY TO COUNTERCLAIMS",
        "Verified Answer",
    ),
    "motion": (
        "NOTICE OF MOTION",
        "NOTICE OF CROSS-MOTION",
        "MEMORANDUM OF LAW IN SUPPORT OF DEFENDANT'S MOTION FOR SUMMARY JUDGMENT",
        "Order to Show Cause",
    ),
    "notice": (
        "DEMAND FOR A VERIFIED BILL OF PARTICULARS",
        "NOTICE OF ENTRY",
        "NOTICE OF APPEARANCE AND DEMAND",
        "RESPONSE TO DEMAND FOR DISCOVERY AND INSPECTION",
        "NOTICE FOR PHYSICAL EXAMINATION",
        "VERIFIED BILL OF PARTICULARS",
    ),
    "declaration": ("ATTORNEY AFFIRMATION", "AFFIDAVIT OF {someone}", "REPLY AFFIRMATION", "Affirmation in Opposition"),
    "stipulation": (
        "STIPULATION OF DISCONTINUANCE",
        "STIPULATION EXTENDING TIME TO ANSWER",
        "CONSENT TO CHANGE ATTORNEY",
    ),
    "order": ("ORDER", "DECISION AND ORDER", "SCHEDULING ORDER", "JUDGMENT OF FORECLOSURE AND SALE"),
}
PLACES = folk.town(
    "City of Buffalo",
    "County of Erie",
    "Town of Amherst",
    "Niagara Frontier Transportation Authority",
    "Kaleida Health",
    "Board of Education of the City School District of the City of Buffalo",
)
CSS = """
@page { margin: 1in; @top-left { content: %s; font: 8.5pt 'Liberation Sans'; }
@top-right { content: %s; font: 8.5pt 'Liberation Sans'; white-space: pre; text-align: right; }
@bottom-center { content: counter(page); font: 10pt 'Liberation Serif'; } @bottom-left { content: "%s"; font: 7.5pt 'Liberation Sans'; white-space: pre; } }
.court { line-height: 1.25; } .wide { line-height: 1.25; margin-bottom: 16pt; } .wide td { width: 56%%; }
.sides { border-top: 0.9pt solid; border-bottom: 0.9pt solid; padding: 8pt 8pt 6pt 0; } .wide td.about { width: 44%%; padding-left: 14pt; vertical-align: %s; }
.role { margin: 8pt 0 8pt 2.05in; } .v { margin-left: 0.6in; } .title { font-weight: bold; margin-bottom: 12pt; %s }
"""


def draw(m: Matter) -> str:
    filed = m.filed is not None and m.filed.how == "e-filed"
    under = m.dice("text-decoration: underline;", "", "text-align: center;")
    css = look.dressed(m, "roman", "roman", "wide", "plain", "typed") + CSS % (
        *_banner(m, filed=filed),
        _foot(m),
        m.dice("middle", "top", "bottom"),
        under,
    )
    bold = m.dice(" b", "", "")
    state = m.dice(
        "STATE OF NEW YORK<br>SUPREME COURT : COUNTY OF ERIE",
        "STATE OF NEW YORK<br>SUPREME COURT : COUNTY OF ERIE",
        "STATE OF NEW YORK : SUPREME COURT<br>COUNTY OF ERIE",
    )
    described = m.rng.random() < 0.3
    left, right = (folk.told(m, side, described=described) for side in (m.left, m.right))
    stop = m.dice("vs.", "v.", "-vs-")
    sides = (
        f"{left},<p class=role>{m.left_role},</p><p class=v>{stop}</p><p>{right},</p><p class=role>{m.right_role}.</p>"
    )
    number = f"{m.dice('Index No.', 'Index No.:', 'INDEX NO.:', 'Index #')} {m.number.caption}"
    judge = f"<br>Assigned Justice:<br>Hon. {esc(m.judge)}" if m.rng.random() < 0.4 else ""
    title = f"<p class=title>{esc(m.title)}</p>"
    about = (
        title + number + judge if m.rng.random() < 0.7 else f"<p style='margin-bottom:12pt'>{number}{judge}</p>{title}"
    )
    caption = f"<table class=wide><tr><td class=sides>{sides}</td><td class=about>{about}</td></tr></table>"
    text = pieces.body(m, least=3, most=9, numbered=m.kind in ("complaint", "answer", "declaration"))
    stamp = stamps.rubber(m, "clock", "boxed", "dater", right="-0.4in", top="-0.4in")
    stamp += "<div style='height: 0.5in'></div>" if stamp else ""
    last = look.so_ordered(m, "J.S.C.") if m.kind == "order" else look.end(m)
    return sheet(css + stamps.RUBBER, f"{stamp}<p class='court{bold}'>{state}</p>{caption}{text}{last}")


def _banner(m: Matter, *, filed: bool) -> tuple[str, str]:
    """What the state's system prints over each page."""
    if not filed or m.filed is None:
        return '""', '""'
    first = f'"FILED: ERIE COUNTY CLERK {m.filed.on:%m/%d/%Y} {m.filed.time}\\A NYSCEF DOC. NO. {m.rng.randint(1, 180)}"; white-space: pre'
    return first, f'"INDEX NO. {m.number.caption}\\A RECEIVED NYSCEF: {m.filed.on:%m/%d/%Y}"'


def _foot(m: Matter) -> str:
    """The firm's name at the foot of its paper."""
    return m.dice("", m.filer[0][0].firm.replace('"', "") + "\\A BUFFALO, NEW YORK")


LAYOUT = Layout(
    name="buffalo underscored",
    courts=("us/ny/erie-supreme",),
    nature="civil",
    kinds=("complaint", "answer", "motion", "notice", "declaration", "stipulation", "order"),
    filed=("e-filed", "e-filed", "rubber", "none"),
    draw=draw,
    sides=folk.sides(("Plaintiff", (*folk.ANYONE, folk.bank)), ("Defendant", (*folk.SUED, PLACES, PLACES))),
    titled=folk.titled(TITLES),
)
