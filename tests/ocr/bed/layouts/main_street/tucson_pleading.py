"""A paper of Pima County, Arizona: firm and bar numbers top left, the court in two centred lines, a bracketless caption, the judge below."""

from dataclasses import replace
from html import escape as esc

from tests.ocr.bed import pieces, stamps
from tests.ocr.bed.benches import Number
from tests.ocr.bed.layouts.main_street import folk, look
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.prose import long_date

TITLES = {
    "complaint": (
        "COMPLAINT (Tort – Motor Vehicle)",
        "COMPLAINT",
        "VERIFIED COMPLAINT (Quiet Title)",
        "COMPLAINT FOR BREACH OF CONTRACT",
        "Complaint (Non-Motor Vehicle Tort)",
    ),
    "answer": ("ANSWER", "DEFENDANT'S ANSWER TO COMPLAINT AND JURY DEMAND", "ANSWER AND COUNTERCLAIM"),
    "motion": (
        "MOTION FOR SUMMARY JUDGMENT",
        "PLAINTIFF'S MOTION TO SET AND CERTIFICATE OF READINESS",
        "DEFENDANT'S MOTION IN LIMINE RE: PRIOR ACCIDENTS",
        "MOTION FOR ALTERNATIVE SERVICE",
        "Application for Entry of Default",
        "RESPONSE TO MOTION TO DISMISS",
        "REPLY IN SUPPORT OF MOTION TO COMPEL DISCLOSURE",
    ),
    "notice": (
        "NOTICE OF SERVICE OF DISCOVERY",
        "CERTIFICATE OF COMPULSORY ARBITRATION",
        "NOTICE OF SETTLEMENT",
        "FASTAR CERTIFICATE",
        "Notice of Appearance",
    ),
    "stipulation": (
        "STIPULATION TO CONTINUE TRIAL",
        "JOINT REPORT AND PROPOSED SCHEDULING ORDER",
        "STIPULATION FOR DISMISSAL WITH PREJUDICE",
    ),
    "declaration": ("DECLARATION OF {someone}", "AFFIDAVIT OF {someone} RE: ATTORNEY'S FEES"),
    "order": ("[PROPOSED] ORDER", "SCHEDULING ORDER", "JUDGMENT", "ORDER"),
}
PLACES = folk.town(
    "City of Tucson", "Pima County", "State of Arizona", "Tucson Unified School District", "Town of Marana"
)
CSS = """
@page { margin: 0.9in 1in; @bottom-center { content: counter(page); font: 10pt 'Liberation Serif'; } }
.counsel { line-height: 1.18; margin-bottom: 22pt; %s }
.court { text-align: center; font-weight: bold; line-height: 1.3; margin-bottom: 14pt; letter-spacing: %s; }
.caption { width: 100%%; line-height: 1.25; margin-bottom: 14pt; } .caption td { width: 50%%; } .sides { padding: 4pt 10pt 6pt 4pt; %s }
.caption td.about { padding: 4pt 0 0 20pt; } .role { margin: 4pt 0 6pt 1.4in; } .about p { margin-bottom: 11pt; } .title { font-weight: bold; %s }
"""


def draw(m: Matter) -> str:
    frame = m.dice(
        "border-top: 0.8pt solid; border-bottom: 0.8pt solid;",
        "border-bottom: 0.8pt solid;",
        "border: 0.8pt solid;",
        "",
    )
    css = look.dressed(m, "roman", "book", "plain", "slim", sizes=(12, 12, 13)) + CSS % (
        m.dice("", "", "text-align: center;"),
        m.dice("0", "0", "0.6pt"),
        frame,
        m.dice("text-align: center;", "", "text-transform: none; text-decoration: underline;"),
    )
    block = look.letterhead(
        m,
        m.dice("Tucson, Arizona 85701", "Tucson, AZ 85718"),
        "520",
        m.dice(", SBN {}", " (PCC No. {})", ", State Bar No. {}"),
        upper=m.rng.random() < 0.3,
    )
    court = m.dice(
        "ARIZONA SUPERIOR COURT<br>PIMA COUNTY",
        "IN THE SUPERIOR COURT OF THE STATE OF ARIZONA<br>IN AND FOR THE COUNTY OF PIMA",
        "ARIZONA SUPERIOR COURT, PIMA COUNTY",
    )
    described = m.rng.random() < 0.6
    left, right = (folk.told(m, side, upper=m.rng.random() < 0.75, described=described) for side in (m.left, m.right))
    stop = m.dice("vs.", "v.", "vs.")
    sides = f"{left},<p class=role>{m.left_role},</p><p>{stop}</p><p style='margin-top: 6pt'>{right},</p><p class=role>{m.right_role}.</p>"
    number = f"<p>{m.dice('NO. ', 'No. ', 'Case No. ', 'Case No.: ')}{m.number.caption}</p>"
    assigned = m.dice("(Assigned to the Hon. {})", "(Hon. {})", "(Assigned to: Hon. {})").format(esc(m.judge))
    heard = (
        f"<p>(Hearing: {long_date(m.hearing)} at {m.hour})</p>" if m.kind == "motion" and m.rng.random() < 0.4 else ""
    )
    about = f"{number}<p class=title>{esc(m.title)}</p><p>{assigned}</p>{heard}"
    caption = f"<table class=caption><tr><td class=sides>{sides}</td><td class=about>{about}</td></tr></table>"
    text = pieces.body(m, least=3, most=10, numbered=m.kind in ("complaint", "answer"))
    stamp = stamps.rubber(m, "boxed", "clock", "plain", right="-0.5in", top="-0.3in")
    stamp += _portal(m)
    last = (
        look.so_ordered(m, m.dice("Judge of the Superior Court", "Hon. Superior Court Judge"))
        if m.kind == "order"
        else look.end(m)
    )
    return sheet(
        css + stamps.RUBBER, f"{stamp}<div class=counsel>{block}</div><p class=court>{court}</p>{caption}{text}{last}"
    )


def _portal(m: Matter) -> str:
    """The stamp of the county's portal at the right edge."""
    if m.filed is None or m.filed.how != "e-filed":
        return ""
    said = ("FILED", m.clerk.upper(), "CLERK, SUPERIOR COURT", f"{m.filed.on:%m/%d/%Y} {m.filed.time}")
    return f"<div class=efiled style='position: absolute; right: -0.5in; top: -0.3in; text-align: center; line-height: 1.2'>{pieces.rows(*said)}</div>"


def _older(m: Matter) -> Matter:
    caption = f"C{m.dated.year - m.rng.choice((0, 1, 2))}{m.rng.randint(31, 6890):04}"
    return replace(m, number=Number(caption, caption))


LAYOUT = Layout(
    name="tucson pleading",
    courts=("us/az/pima-superior",),
    nature="civil",
    kinds=("complaint", "answer", "motion", "motion", "notice", "stipulation", "declaration", "order"),
    filed=("e-filed", "e-filed", "rubber", "none"),
    draw=draw,
    sides=folk.sides(("Plaintiff", folk.ANYONE), ("Defendant", (*folk.SUED, PLACES))),
    titled=folk.titled(TITLES),
    recast=_older,
)
