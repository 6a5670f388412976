"""A paper of Wisconsin's circuit court: state, court and county in one line, sides with where they live, a case code, the portal's line over each page."""

from tests.ocr.bed import pieces, stamps, words
from tests.ocr.bed.layouts.states import looks
from tests.ocr.bed.layouts.states.suitors import Suitors
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.truth import Party

CSS = """
@page { margin: 1in; @top-center { content: %s; white-space: pre; font: 9pt 'Liberation Sans'; } @bottom-center { content: %s; font: 9pt '%s'; } }
body { font: %spt/1.45 '%s'; } .top { width: 100%%; font-weight: bold; %s margin-bottom: 12pt; } .top td { padding: 2pt 0; } .top .mid { text-align: center; }
.top .far { text-align: right; } .left { width: 3.7in; } .caption { line-height: 1.15; } .caption p { margin-bottom: 8pt; } .in { margin-left: 1.2in; }
.about { padding-left: 0.3in; } .title { text-align: center; font-weight: bold; margin: 10pt 0 14pt; padding: 5pt 0; line-height: 1.2; %s }
.portal { right: -0.35in; top: -0.5in; font: bold 8.5pt/1.2 'Liberation Sans'; }
"""
COUNTIES = {
    "us/wi/dane-circuit": ("DANE", "Madison, WI 53703"),
    "us/wi/milwaukee-circuit": ("MILWAUKEE", "Milwaukee, WI 53233"),
}
KNOWN = (
    ("American Family Mutual Insurance Company, S.I.", ""),
    ("City of Milwaukee", "a municipal corporation"),
    ("Wisconsin Department of Revenue", ""),
    ("Summit Credit Union", ""),
    ("Dean Health Plan, Inc.", ""),
    ("Milwaukee Area Technical College District", ""),
    ("Landmark Credit Union", ""),
    ("LVNV Funding LLC", ""),
    ("West Bend Mutual Insurance Company", ""),
    ("Lakeview Loan Servicing, LLC", ""),
    ("State of Wisconsin ex rel. Badger Preservation League, Inc.", ""),
)
SUITORS = Suitors("Plaintiff", "Defendant", "Wisconsin", KNOWN)
TITLES = {
    "complaint": ("SUMMONS", "COMPLAINT", "SUMMONS AND COMPLAINT", "AMENDED SUMMONS", "FORECLOSURE COMPLAINT"),
    "answer": ("ANSWER AND AFFIRMATIVE DEFENSES", "ANSWER OF {right}", "ANSWER, AFFIRMATIVE DEFENSES, AND JURY DEMAND"),
    "motion": (
        "NOTICE OF MOTION AND MOTION FOR DEFAULT JUDGMENT",
        "{right}'S MOTION TO DISMISS UNDER WIS. STAT. § 802.06(2)(a)6",
        "BRIEF IN SUPPORT OF MOTION FOR DECLARATORY JUDGMENT ON COVERAGE",
        "MOTION TO BIFURCATE AND STAY",
        "NOTICE OF MOTION AND MOTION FOR SUBSTITUTED SERVICE",
    ),
    "order": (
        "ORDER FOR DISMISSAL",
        "ORDER FOR JUDGMENT",
        "FINDINGS OF FACT, CONCLUSIONS OF LAW AND JUDGMENT OF FORECLOSURE",
    ),
    "notice": (
        "NOTICE OF APPEARANCE AND REQUEST FOR NOTICE",
        "REQUEST FOR SUBSTITUTION OF JUDGE",
        "{left}'S LAY WITNESS LIST",
    ),
    "declaration": ("AFFIDAVIT OF {someone}", "AFFIDAVIT OF NONMILITARY SERVICE", "AFFIDAVIT OF MAILING"),
    "stipulation": ("STIPULATION AND ORDER TO AMEND SCHEDULING ORDER", "STIPULATION FOR DISMISSAL"),
}
CODES = (
    ("Money Judgment", "30301"),
    ("Foreclosure of Mortgage", "30404"),
    ("Personal Injury - Auto", "30101"),
    ("Other Contracts", "30303"),
    ("Declaratory Judgment", "30701"),
)


def draw(m: Matter) -> str:
    font = m.dice("Liberation Serif", "Liberation Serif", "Liberation Sans", "Noto Serif")
    size = m.dice("12", "12.5") if font == "Liberation Serif" else "10.5"
    county, _ = COUNTIES[m.court.id]
    line = looks.quoted("")
    if m.filed and m.filed.how == "e-filed":
        gap = "\u00a0" * 6
        said = (
            f'"Case {m.number.caption}{gap}Document {m.rng.randint(2, 190)}{gap}Filed {looks.filed_on(m, "%m-%d-%Y")}'
        )
        line = said + gap + 'Page " counter(page) " of " counter(pages)'
    mark = looks.portal(
        m, "", "FILED", looks.filed_on(m, "%m-%d-%Y"), "CIRCUIT COURT", f"{county} COUNTY, WI", m.number.caption
    )
    stamp = (mark if m.rng.random() < 0.6 else "") + stamps.rubber(
        m, "boxed", "plain", right="-0.45in", top="-0.6in", wide="1.9in"
    )
    border = m.dice("border-top: 1pt solid; border-bottom: 1pt solid;", "border-bottom: 1pt solid;", "")
    title = m.dice(
        "border-top: 0.8pt solid; border-bottom: 0.8pt solid;",
        "border-top: 1pt solid; border-bottom: 1pt solid;",
        "text-decoration: underline;",
    )
    foot = m.dice("counter(page)", '""', '"Page " counter(page)')
    top = f"<tr><td>STATE OF WISCONSIN</td><td class=mid>CIRCUIT COURT</td><td class=far>{county} COUNTY</td></tr>"
    css = CSS % (line, foot, font, size, font, border, title)
    high = "0.8in" if "class=stamp" in stamp else "0.35in"
    room = f"<p style='height: {high}'></p>" if stamp else ""
    text = looks.text_and_end(m, numbered=m.kind in ("complaint", "answer"))
    body = f"{stamp}{room}<table class=top>{top}</table>{_caption(m)}{looks.titled(m)}{text}"
    return sheet(looks.COMMON + css + stamps.RUBBER, body)


def _caption(m: Matter) -> str:
    homes = m.kind == "complaint"
    upper = m.rng.random() < 0.6
    left = _side(m, m.left, m.left_role, homes=homes, upper=upper) + f"<p>{m.dice('v.', 'vs.', '-vs-')}</p>"
    left += _side(m, m.right, m.right_role, homes=homes, upper=upper)
    what, code = m.rng.choice(CODES)
    label = m.dice("Case No.", "Case No.:", "Case Number:", "CASE NO.")
    told = [f"{label} {m.number.caption}", f"Case Code: {code}", what]
    if m.rng.random() < 0.4:
        told.append(f"Hon. {m.judge}")
    return f"<table class=caption><tr><td class=left>{left}</td><td class=about><p>{pieces.rows(*told)}</p></td></tr></table>"


def _side(m: Matter, side: tuple[Party, ...], role: str, *, homes: bool, upper: bool) -> str:
    """The names of a side, in a summons each with its address, the role set in."""
    if not homes:
        return f"<p>{SUITORS.html(m, side, upper=upper, told=m.rng.random() < 0.3)},</p><p class=in>{role}{'.' if side == m.right else ','}</p>"
    shown = ""
    for at, party in enumerate(side):
        street = f"{m.rng.randint(101, 9800)} {m.dice(*words.STREETS)}"
        tail = ", et al." if m.et_al else ", and" if at < len(side) - 1 else ","
        name = (party.name.upper() if upper else party.name) + tail
        shown += f"<p>{pieces.rows(name, street, COUNTIES[m.court.id][1])}</p>"
    return f"{shown}<p class=in>{role}{'.' if side == m.right else ','}</p>"


LAYOUT = Layout(
    name="wisconsin coded paper",
    courts=tuple(COUNTIES),
    nature="civil",
    kinds=tuple(TITLES),
    filed=("e-filed", "e-filed", "rubber", "none"),
    draw=draw,
    own_titles=TITLES.__getitem__,
    sides=SUITORS.sides,
)
