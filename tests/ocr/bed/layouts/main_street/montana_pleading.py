"""A Montana paper of Missoula County: counsel top left, the court centred, sides in a ruled corner, department beside the title."""

from html import escape as esc

from tests.ocr.bed import pieces, stamps
from tests.ocr.bed.layouts.main_street import folk, look
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet

TITLES = {
    "complaint": (
        "COMPLAINT AND DEMAND FOR JURY TRIAL",
        "COMPLAINT FOR DECLARATORY RELIEF AND TO QUIET TITLE",
        "FIRST AMENDED COMPLAINT",
        "VERIFIED COMPLAINT AND APPLICATION FOR PRELIMINARY INJUNCTION",
    ),
    "answer": ("ANSWER AND DEMAND FOR JURY TRIAL", "ANSWER, AFFIRMATIVE DEFENSES, AND COUNTERCLAIM"),
    "motion": (
        "PLAINTIFF'S RULE 56 MOTION FOR PARTIAL SUMMARY JUDGMENT",
        "UNOPPOSED MOTION TO VACATE SCHEDULING ORDER",
        "DEFENDANT'S BRIEF IN SUPPORT OF MOTION TO DISMISS",
        "MOTION FOR SUBSTITUTION OF DISTRICT JUDGE",
        "PLAINTIFF'S RESPONSE IN OPPOSITION TO MOTION FOR PROTECTIVE ORDER",
        "MOTION TO COMPEL",
    ),
    "notice": (
        "NOTICE OF ENTRY OF JUDGMENT",
        "NOTICE OF APPEARANCE",
        "NOTICE OF SUBMITTAL",
        "CONSENT TO ENTRY OF DEFAULT",
    ),
    "declaration": ("AFFIDAVIT OF {someone}", "DECLARATION OF {someone} IN SUPPORT OF MOTION"),
    "order": ("SCHEDULING ORDER", "ORDER SETTING RULE 16 CONFERENCE", "ORDER GRANTING MOTION FOR SUMMARY JUDGMENT"),
}
PLACES = folk.town(
    "City of Missoula",
    "Missoula County",
    "State of Montana",
    "Montana Department of Transportation",
    "Missoula County Public Schools",
)
CSS = """
@page { margin: 1in 1.1in; @bottom-left { content: "%s"; font: 8.5pt 'Liberation Serif'; }
@bottom-right { content: "Page " counter(page); font: 8.5pt 'Liberation Serif'; } }
.counsel { line-height: 1.15; margin-bottom: 24pt; } .court { text-align: center; %s margin-bottom: 16pt; line-height: 1.3; }
.caption { width: 100%%; line-height: 1.2; margin-bottom: 16pt; } .caption td { width: 51%%; }
.sides { padding: 2pt 10pt 8pt 0; %s } .caption td.about { padding-left: 18pt; }
.role { margin: 8pt 0 8pt 1.3in; } .v { margin: 6pt 0 8pt 0.6in; } .about p { margin-bottom: 12pt; } .title { font-weight: bold; text-align: center; }
"""


def draw(m: Matter) -> str:
    edge = m.dice(
        "border-right: 1pt solid; border-bottom: 1pt solid;",
        "border: 1pt solid; padding-left: 6pt;",
        "border-right: 1pt solid;",
    )
    bold = m.dice("font-weight: bold;", "")
    css = look.dressed(m, "roman", "roman", "book", "wide", "sans") + CSS % (pieces.running(m.title, 60), bold, edge)
    block = look.letterhead(m, "Missoula, Montana 59802", "406", m.dice("", " (MT Bar No. {})", " #{}"))
    head = "" if m.kind == "order" else f"<div class=counsel>{block}</div>"
    if not head:
        chambers = ("District Court Judge", "Missoula County Courthouse", "200 West Broadway", "Missoula, MT 59802")
        head = f"<div class=counsel>{pieces.rows('Hon. ' + m.judge, *chambers)}</div>"
    court = m.dice(
        "MONTANA FOURTH JUDICIAL DISTRICT COURT, MISSOULA COUNTY",
        "MONTANA FOURTH JUDICIAL DISTRICT COURT<br>MISSOULA COUNTY",
    )
    described = m.rng.random() < 0.4
    left, right = (folk.told(m, side, described=described) for side in (m.left, m.right))
    stop = m.dice("vs.", "v.", "-vs-")
    sides = f"{left},<p class=role>{m.left_role},</p><p class=v>{stop}</p>{right},<p class=role>{m.right_role}.</p>"
    dept = f"{m.dice('Dept. No.', 'Department No.')} {m.rng.randint(1, 5)}"
    number = f"{m.dice('Cause No.', 'Cause No.:', 'CAUSE NO.')} {m.number.caption}"
    order = (dept, number) if m.rng.random() < 0.4 else (number, dept)
    about = f"<p>{'<br>'.join(order)}</p><p class=title>{esc(m.title)}</p>"
    caption = f"<table class=caption><tr><td class=sides>{sides}</td><td class=about>{about}</td></tr></table>"
    text = pieces.body(m, least=3, most=10, numbered=m.kind in ("complaint", "answer"))
    stamp = stamps.rubber(m, "boxed", "clock", "plain", right="-0.5in", top="-0.4in")
    stamp += stamps.machine(m, "clerk", style="right: -0.4in; top: -0.4in; border: 1pt solid; padding: 3pt 6pt;")
    last = look.so_ordered(m, "District Court Judge") if m.kind == "order" else look.end(m)
    return sheet(css + stamps.RUBBER, f"{stamp}{head}<p class=court>{court}</p>{caption}{text}{last}")


LAYOUT = Layout(
    name="montana pleading",
    courts=("us/mt/missoula-district",),
    nature="civil",
    kinds=("complaint", "answer", "motion", "motion", "notice", "declaration", "order"),
    filed=("e-filed", "rubber", "none"),
    draw=draw,
    sides=folk.sides(("Plaintiff", folk.ANYONE), ("Defendant", (*folk.SUED, PLACES, PLACES))),
    titled=folk.titled(TITLES),
)
