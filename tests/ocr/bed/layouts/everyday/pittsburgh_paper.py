"""A Pittsburgh paper without a cover sheet: sides at the left, "CIVIL DIVISION" and the number at the right, no column of signs."""

from html import escape as esc

from tests.ocr.bed import pieces, stamps
from tests.ocr.bed.layouts.everyday import folk, look
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.truth import Party

CSS = """
@page { margin: 1in 1.05in; @bottom-center { content: "- " counter(page) " -"; font: 10pt 'Liberation Serif'; } }
.court { text-align: center; font-weight: bold; line-height: 1.25; margin-bottom: 18pt; } .caption td { white-space: normal; } .sides { width: 3.2in; }
.role { margin: 9pt 0 9pt 1.3in; } .versus { margin-left: 0.5in; } .about { padding-left: 0.45in; } .about p { margin-bottom: 10pt; }
.title { text-align: center; font-weight: bold; line-height: 1.25; margin: 20pt 0.5in 14pt; } .lined { text-decoration: underline; }
.framed { border-right: 0.8pt solid; border-bottom: 0.8pt solid; padding-bottom: 6pt; } .to { margin: 0 0 10pt; }
"""
TITLES = {
    "notice": """PRAECIPE TO SETTLE AND DISCONTINUE|PRAECIPE FOR WRIT OF SUMMONS|PRAECIPE FOR ENTRY OF APPEARANCE|NOTICE OF PRESENTATION
PRAECIPE TO REINSTATE COMPLAINT|PRAECIPE FOR ENTRY OF DEFAULT JUDGMENT|PRAECIPE TO SATISFY JUDGMENT|NOTICE OF INTENT TO SERVE SUBPOENA TO {someone}
PRAECIPE FOR WITHDRAWAL AND ENTRY OF APPEARANCE|PRAECIPE TO PLACE CASE AT ISSUE|NOTICE OF APPEAL FROM AWARD OF BOARD OF ARBITRATORS""",
    "motion": """MOTION FOR ALTERNATIVE SERVICE PURSUANT TO Pa.R.C.P. 430|PRELIMINARY OBJECTIONS TO COMPLAINT|MOTION FOR JUDGMENT ON THE PLEADINGS
{right}'S MOTION TO COMPEL INDEPENDENT MEDICAL EXAMINATION|{left}'S MOTION TO COMPEL ANSWERS TO INTERROGATORIES|PETITION TO OPEN DEFAULT JUDGMENT
PETITION FOR LEAVE TO COMPROMISE MINOR'S CLAIM|BRIEF IN OPPOSITION TO PRELIMINARY OBJECTIONS""",
    "order": """ORDER OF COURT|CONSENT ORDER OF COURT|ORDER|MEMORANDUM ORDER OF COURT|SCHEDULING ORDER""",
    "answer": """ANSWER AND NEW MATTER|ANSWER, NEW MATTER AND CROSSCLAIM PURSUANT TO Pa.R.C.P. 1031.1
REPLY TO NEW MATTER|ANSWER TO COMPLAINT IN MORTGAGE FORECLOSURE""",
}


def draw(m: Matter) -> str:
    face = look.face(m.rng)
    court = "IN THE COURT OF COMMON PLEAS OF ALLEGHENY COUNTY, PENNSYLVANIA"
    split = m.rng.random() < 0.3
    head = pieces.rows(*court.split(" OF ALLEGHENY"), "") if split else court
    if split:
        head = pieces.rows("IN THE COURT OF COMMON PLEAS", "OF ALLEGHENY COUNTY, PENNSYLVANIA")
    top = f"<div class=court>{head}</div>"
    frame = m.dice("", "", "framed")
    caption = f"<table class=caption><tr><td class='sides {frame}'>{_sides(m)}</td><td class=about>{_about(m)}</td></tr></table>"
    title = f"<p class='title {m.dice('', 'lined')}'>{esc(m.title)}</p>"
    to = f"<p class=to>{m.dice('TO:', 'To:')} {m.dice('Director, Department of Court Records', 'THE DEPARTMENT OF COURT RECORDS')}</p>"
    greeting = to if m.title.startswith("PRAECIPE") else ""
    text = pieces.body(
        m, least=2, most=8, numbered=m.kind in ("answer", "motion"), notes=False, headings=m.kind == "motion"
    )
    stamp = look.filed(
        m, *_filed(m), style="right: -0.55in; top: -0.8in; font: 8pt 'Liberation Sans'; text-align: left;"
    )
    stamp += stamps.rubber(m, "clock", "plain", "dater", right="-0.8in", top="-0.75in")
    css = look.REST + CSS + face.css(m.rng.choice((1.45, 1.7, 2.0))) + stamps.RUBBER
    end = _by_the_court(m) if m.kind == "order" else pieces.ending(m, *m.filer)
    return sheet(css, stamp + top + caption + title + greeting + text + end)


def _sides(m: Matter) -> str:
    upper = m.rng.random() < 0.75
    between = m.dice("v.", "vs.", "-vs-")

    def named(side: tuple[Party, ...]) -> str:
        told = [
            (party.name.upper() if upper else party.name, folk.told(m.rng, party.name, "Pennsylvania"))
            for party in side
        ]
        parts = [esc(name) + (f", {esc(after)}" if after else "") for name, after in told]
        joint = ", and " if len(parts) > 2 else " and "
        return joint.join(filter(None, (", ".join(parts[:-1]), parts[-1]))) + (", et al.," if m.et_al else ",")

    left, right = named(m.left), named(m.right)
    last = m.dice(".", ".", "")
    return f"{left}<p class=role>{m.left_role},</p><p class=versus>{between}</p><br>{right}<p class=role>{m.right_role}{last}</p>"


def _about(m: Matter) -> str:
    label = m.dice("No.", "No.:", "NO.", "Case No.", "Docket No.:")
    lines = [m.dice("CIVIL DIVISION", "CIVIL DIVISION", "ARBITRATION DOCKET"), f"{label} {m.number.caption}"]
    lines += m.rng.choice(
        ([], [f"Judge {m.judge}"], ["JURY TRIAL DEMANDED"], [f"Code: {m.rng.choice(('004', '011', '007'))}"])
    )
    if m.rng.random() < 0.4 and m.kind != "order":
        one = m.filer[0][0]
        lines += [f"Filed on behalf of {m.filer[1]}", f"Counsel: {one.name}, Pa. I.D. No. {one.bar_number}"]
    return "".join(f"<p>{esc(line)}</p>" for line in lines)


def _filed(m: Matter) -> list[str]:
    if m.filed is None:
        return []
    return ["Electronically Filed", f"{m.filed.on:%m/%d/%Y} {m.filed.time}", "Allegheny County Dept. of Court Records"]


def _by_the_court(m: Matter) -> str:
    return f"<div class=sig><p class=by>BY THE COURT:<br><br>{'_' * 28}, J.<br>{esc(m.judge)}</p></div>"


LAYOUT = Layout(
    name="pittsburgh paper",
    courts=("us/pa/allegheny-common-pleas",),
    nature="civil",
    kinds=("notice", "notice", "motion", "answer", "order"),
    filed=("e-filed", "rubber", "none"),
    draw=draw,
    own_titles=lambda kind: tuple(TITLES[kind].replace("\n", "|").split("|")),
    counselled=folk.lawyers(38000, 332999),
    sides=folk.sides(
        "Plaintiff",
        "Defendant",
        "City of Pittsburgh",
        "Port Authority of Allegheny County",
        "UPMC Presbyterian Shadyside",
    ),
)
