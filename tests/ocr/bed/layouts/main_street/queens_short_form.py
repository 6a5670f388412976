"""A Queens justice's short form order: the justice and the part over the sides, motion dates and sequence beside, papers numbered below."""

from html import escape as esc

from tests.ocr.bed import pieces, stamps
from tests.ocr.bed.layouts.main_street import folk, look
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.prose import long_date

TITLES = {
    "order": (
        "SHORT FORM ORDER",
        "Short Form Order",
        "MEMORANDUM DECISION",
        "SHORT FORM ORDER AND JUDGMENT",
        "DECISION AND ORDER",
        "Amended Short Form Order",
    )
}
PLACES = folk.town(
    "The City of New York",
    "New York City Transit Authority",
    "New York City Health and Hospitals Corporation",
    "New York City Housing Authority",
)
CSS = """
@page { margin: 0.9in 1in; @bottom-center { content: counter(page); font: 10pt 'Liberation Serif'; }
@top-right { content: %s; font: 8.5pt 'Liberation Sans'; } }
.title { %s } .court { text-align: center; margin: 10pt 0; %s } .wide { line-height: 1.2; } .present td { padding-bottom: 8pt; }
.caption { table-layout: fixed; } .caption td { width: 55%%; } .caption td.about { width: 45%%; padding: 10pt 0 0 18pt; } .about p { margin-bottom: 9pt; }
.role { margin: 5pt 0 5pt 1.6in; } .v { margin: 4pt 0 6pt 0.8in; } .end { display: block; overflow: hidden; white-space: nowrap; }
.papers { width: 100%%; margin: 10pt 0; line-height: 1.2; } .papers td { padding-right: 10pt; }
.papers td.r, .papers th.r { text-align: right; width: 1in; font-weight: normal; }
"""
FILED_PAPERS = (
    "Notice of Motion - Affirmation - Exhibits",
    "Answering Affirmation - Exhibits",
    "Reply Affirmation",
    "Notice of Cross-Motion - Affidavits - Exhibits",
    "Memorandum of Law",
    "Order to Show Cause - Affirmation - Exhibits",
    "Affirmation in Opposition",
)


def draw(m: Matter) -> str:
    stamped = m.filed if m.filed and m.filed.how == "e-filed" else None
    over = f'"FILED: QUEENS COUNTY CLERK {stamped.on:%m/%d/%Y} {stamped.time}"' if stamped else '""'
    css = look.dressed(m, "roman", "roman", "narrow", "typed", "plain", sizes=(11, 12, 12), spaced=(1.3, 1.5)) + CSS % (
        over,
        m.dice("font-weight: bold;", "text-decoration: underline;", "", "text-align: center; font-weight: bold;"),
        m.dice("font-weight: bold;", ""),
    )
    court = m.dice(
        "NEW YORK SUPREME COURT - QUEENS COUNTY",
        "NEW YORK STATE SUPREME COURT - QUEENS COUNTY",
        "SUPREME COURT OF THE STATE OF NEW YORK<br>COUNTY OF QUEENS",
    )
    part = f"{m.dice('IA Part', 'IAS PART', 'PART')} {m.rng.randint(2, 38)}"
    judge = esc(m.judge.upper() if m.rng.random() < 0.6 else m.judge)
    present = (
        f"<table class='wide present'><tr><td>{m.dice('Present:', 'PRESENT:', 'P R E S E N T :')} {m.dice('HONORABLE', 'HON.')} {judge}<br>"
        f"{'&emsp;' * 6}Justice</td><td class=r>{part}</td></tr></table>"
    )
    cross = f"<span class='end n'>{'-' * (35 if 'Mono' in css else 54)}x</span>"
    left, right = (folk.told(m, side, upper=m.rng.random() < 0.8) for side in (m.left, m.right))
    sides = f"{cross}{left},<p class=role>{m.left_role},</p><p class=v>-against-</p>{right},<p class=role>{m.right_role}.</p>{cross}"
    caption = f"<table class='wide caption'><tr><td>{sides}</td><td class=about>{_about(m)}</td></tr></table>"
    body = pieces.body(m, least=3, most=8, headings=False)
    rubber = stamps.rubber(m, "clock", "dater", "boxed", right="-0.4in", top="-0.4in")
    rubber += "<div style='height: 0.75in'></div>" if rubber else ""
    first = f"<p class=title>{esc(m.title)}</p><p class=court>{court}</p>{present}{caption}{_papers(m)}"
    return sheet(css + stamps.RUBBER, rubber + first + body + look.so_ordered(m, "J.S.C."))


def _about(m: Matter) -> str:
    number = f"{m.dice('Index No.:', 'Index Number', 'INDEX NO.')} {m.number.caption}"
    heard = f"{m.dice('Motion Date:', 'Motion Date')} {long_date(m.prose.day())}"
    sequence = f"{m.dice('Motion Seq. No.:', 'Mot. Seq. No.', 'Motion Sequence No.')} {m.rng.randint(1, 9)}"
    calendar = f"Motion Cal. No. {m.rng.randint(1, 60)}" if m.rng.random() < 0.4 else ""
    return "".join(f"<p>{line}</p>" for line in (number, heard, calendar, sequence) if line)


def _papers(m: Matter) -> str:
    said = (
        "The following papers were read on this motion: "
        if m.rng.random() < 0.5
        else "The following numbered papers read on this motion "
    )
    rows, at = "", 1
    for paper in m.rng.sample(FILED_PAPERS, m.rng.randint(2, 4)):
        rows += f"<tr><td class=n>{paper} {'.' * (54 - len(paper))}</td><td class=r>{m.dice('EF', '')} {at} - {at + 3}</td></tr>"
        at += 4
    head = m.dice("PAPERS<br>NUMBERED", "Papers<br>Numbered", "E-File<br>Docs. Numbered")
    return f"<p style='margin-top: 8pt'>{esc(said)}{esc(m.prose.clause())}.</p><table class=papers><tr><td></td><th class='r n'>{head}</th></tr>{rows}</table>"


LAYOUT = Layout(
    name="queens short form",
    courts=("us/ny/queens-supreme",),
    nature="civil",
    kinds=("order",),
    filed=("e-filed", "e-filed", "rubber", "none"),
    draw=draw,
    sides=folk.sides(("Plaintiff", (*folk.ANYONE, folk.bank)), ("Defendant", (*folk.SUED, PLACES, PLACES))),
    titled=folk.titled(TITLES),
)
