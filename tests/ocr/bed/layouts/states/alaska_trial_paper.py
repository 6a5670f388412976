"""A paper of Alaska's trial court: court centred on top, sides before a column of brackets, the number under them, case and title at the foot."""

from html import escape as esc

from tests.ocr.bed import pieces, stamps
from tests.ocr.bed.layouts.states import looks
from tests.ocr.bed.layouts.states.suitors import Suitors, short
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet

CSS = """
@page { margin: 1in 1in 1.15in; @bottom-left { content: %s; white-space: pre; font: 9pt/1.2 '%s'; text-align: left; }
@bottom-right { content: "Page " counter(page) " of " counter(pages); font: 9pt '%s'; } }
body { font: %spt/%s '%s'; } .counsel { margin-bottom: 16pt; } .court { text-align: center; margin: 0 0 16pt; }
.caption td { white-space: nowrap; } .caption { width: auto; } .sides { width: 3.3in; } .title { text-align: center; font-weight: bold; %s
margin: 14pt 0.4in; line-height: 1.2; } .no { margin: 2pt 0 0; }
"""
KNOWN = (
    ("Municipality of Anchorage", "an Alaska municipal corporation"),
    ("State of Alaska, Department of Transportation & Public Facilities", ""),
    ("First National Bank Alaska", "a national banking association"),
    ("Cook Inlet Region, Inc.", "an Alaska Native corporation"),
    ("Chugach Electric Association, Inc.", "an Alaska electric cooperative"),
    ("Matanuska-Susitna Borough School District", ""),
    ("Northrim Bank", "an Alaska banking corporation"),
    ("F/V Lady Simpson", "Official No. 612284, her engines, tackle and gear"),
    ("Ravenwood Homeowners Association", "an Alaska nonprofit corporation"),
    ("Wells Fargo Bank, N.A.", "as Trustee of the Tanaina Mineral Trust"),
    ("Alaska Commercial Fisheries Entry Commission", ""),
)
SUITORS = Suitors("Plaintiff", "Defendant", "Alaska", KNOWN)
TITLES = {
    "complaint": (
        "COMPLAINT",
        "COMPLAINT FOR FORCIBLE ENTRY AND DETAINER (AS 09.45.070)",
        "COMPLAINT FOR PERSONAL INJURY AND DEMAND FOR JURY TRIAL",
        "COMPLAINT TO FORECLOSE MECHANIC'S LIEN",
    ),
    "answer": (
        "ANSWER AND AFFIRMATIVE DEFENSES",
        "{right}'S ANSWER TO COMPLAINT",
        "ANSWER TO AMENDED COMPLAINT AND COUNTERCLAIM",
    ),
    "motion": (
        "MOTION FOR EXPEDITED CONSIDERATION",
        "{left}'S MOTION FOR RULE OF LAW",
        "OPPOSITION TO MOTION FOR PARTIAL SUMMARY JUDGMENT",
        "MOTION TO CHANGE VENUE TO KENAI UNDER CIVIL RULE 3",
        "REPLY TO OPPOSITION TO MOTION TO COMPEL INDEPENDENT MEDICAL EXAMINATION",
    ),
    "order": ("ORDER", "[PROPOSED] ORDER GRANTING MOTION FOR EXPEDITED CONSIDERATION", "ROUTINE PRETRIAL ORDER"),
    "notice": (
        "NOTICE OF CHANGE OF JUDGE PURSUANT TO CIVIL RULE 42(c)",
        "ENTRY OF APPEARANCE",
        "NOTICE OF FILING INITIAL DISCLOSURES",
    ),
    "declaration": ("AFFIDAVIT OF {someone}", "AFFIDAVIT OF COUNSEL IN SUPPORT OF DEFAULT APPLICATION"),
    "stipulation": ("STIPULATION FOR DISMISSAL WITH PREJUDICE", "STIPULATION TO VACATE AND RESET TRIAL"),
}


def draw(m: Matter) -> str:
    font = m.dice("Liberation Serif", "Noto Serif", "Liberation Sans", "Liberation Mono")
    size = {"Liberation Serif": "12.5", "Liberation Mono": "10.5"}.get(font, "11")
    ems = {"Liberation Serif": 17.5, "Liberation Mono": 15.5}.get(font, 17.0)
    described = m.rng.random() < 0.3
    left = _sides(m, ems, described=described)
    number = f"{m.dice('Case No.', 'Case No.:', 'CASE NO.')} {m.number.caption}"
    below = m.rng.random() < 0.6
    high = len(left)
    about = [] if below else [*[""] * (high - 2 if m.rng.random() < 0.5 else high // 2), number]
    caption = pieces.fence(left, ")", about, more=0)
    rule = f"<p class=no>{'_' * (30 if font != 'Liberation Mono' else 36)})</p>" if below else ""
    caption += rule + (f"<p class=no>{number}</p>" if below else "")
    where = m.dice(
        "THIRD JUDICIAL DISTRICT AT ANCHORAGE", "THIRD JUDICIAL DISTRICT AT ANCHORAGE", "THIRD JUDICIAL DISTRICT"
    )
    court = pieces.rows("IN THE SUPERIOR COURT FOR THE STATE OF ALASKA", where)
    bar = m.dice(", ABA No. {}", " (ABA No. {})", ", Alaska Bar No. {}")
    lines = looks.heading(m, "Anchorage, Alaska 99501", "(907)", bar=bar) if m.kind != "order" else []
    head = f"<div class=counsel>{pieces.rows(*lines)}</div><div class=court>{court}</div>"
    foot = looks.quoted(pieces.running(m.title, 52), f"{short(m.left)} v. {short(m.right)}, {m.number.caption}")
    css = CSS % (foot, font, font, size, m.dice("1.5", "1.8", "1.35"), font, m.dice("", "text-decoration: underline;"))
    stamp = stamps.rubber(m, "boxed", "dater", "plain", right="-0.4in", top="-0.35in", wide="2in")
    text = looks.text_and_end(m, numbered=m.kind in ("complaint", "answer"))
    return sheet(
        looks.COMMON + css + stamps.RUBBER, looks.below(stamp, "".join(lines)) + head + caption + looks.titled(m) + text
    )


def _sides(m: Matter, ems: float, *, described: bool) -> list[str]:
    left = pieces.wrapped(esc(SUITORS.listed(m, m.left, upper=True, told=described)) + ",", ems)
    right = pieces.wrapped(esc(SUITORS.listed(m, m.right, upper=True, told=described)) + ",", ems)
    inset = "&emsp;" * 6
    between = m.dice("v.", "vs.")
    return [*left, "", f"{inset}{m.left_role},", "", f"&emsp;{between}", "", *right, "", f"{inset}{m.right_role}."]


LAYOUT = Layout(
    name="alaska trial paper",
    courts=("us/ak/anchorage-superior",),
    nature="civil",
    kinds=tuple(TITLES),
    filed=("rubber", "rubber", "none", "none"),
    draw=draw,
    own_titles=TITLES.__getitem__,
    sides=SUITORS.sides,
)
