"""A paper in New York's Supreme Court: dashes with an x above and below the sides, index number and title at their right."""

from html import escape as esc

from tests.ocr.bed import pieces, stamps
from tests.ocr.bed.layouts.county_seats.cast import Place, cast, described, joined, titled
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet

NEW_YORK = Place(
    "New York",
    ("The City of New York", "New York City Housing Authority", "County of Erie", "Buffalo Board of Education"),
    ("New York, New York 10017", "Brooklyn, New York 11201", "Garden City, New York 11530", "Buffalo, NY 14202"),
    ("212", "718", "516", "716"),
    ("Court Street, Suite 1410", "Madison Avenue, 9th Floor", "Old Country Road", "Delaware Avenue"),
)
CSS = """
@page { margin: 1in; @top-left { content: "%(left)s"; white-space: pre; text-align: left; font: bold 9pt 'Liberation Sans'; }
  @top-right { content: "%(right)s"; white-space: pre; text-align: right; font: 9pt 'Liberation Sans'; }
  @bottom-center { content: %(foot)s; font: 9pt 'Liberation Sans'; } }
body { font: %(size)spt/%(lead)s '%(font)s'; } .court, .caption, .sig, .q, .rows { line-height: 1.2; } .court { margin-bottom: 4pt; }
.rule { white-space: nowrap; overflow: hidden; max-width: %(wide)sin; line-height: 1.25; } .caption { width: 100%%; margin: 3pt 0; }
.sides { width: 57%%; padding-right: 14pt; } .about { padding-left: 6pt; vertical-align: middle; } .role { margin: 9pt 0 9pt 1.7in; }
.against { margin: 0 0 9pt 0.7in; } .after { margin: 18pt 0 0; } .h { text-align: center; font-weight: bold; text-decoration: underline; }
.p { text-indent: 0.5in; } .q { margin: 4pt 0.6in 10pt; } .rows { margin: 6pt auto; } .rows td, .rows th { padding: 2pt 9pt; border: 0.6pt solid; }
.r { text-align: right; } .sig { margin-top: 20pt; break-inside: avoid; } .by { margin: 16pt 0 0 3in; } .t { font-weight: %(bold)s; }
.signs { width: 14pt; text-align: center; }
"""
TITLES = {
    "declaration": (
        "Affirmation in Support",
        "Affirmation in Opposition to Motion",
        "Affirmation of {someone} in Support of Motion for Summary Judgment",
        "Affirmation of Good Faith",
        "Reply Affirmation",
        "Affidavit of Merit",
        "Attorney's Affirmation of Emergency",
    ),
    "motion": (
        "Notice of Motion",
        "Notice of Cross-Motion",
        "Notice of Motion for Leave to Reargue and Renew",
        "Notice of Motion to Dismiss Pursuant to CPLR 3211(a)(1) and (7)",
        "Notice of Motion for a Default Judgment Pursuant to CPLR 3215",
    ),
    "answer": ("Verified Answer", "Verified Answer with Cross-Claims", "Reply to Counterclaims"),
    "complaint": ("Verified Complaint", "Summons", "Supplemental Summons and Amended Verified Complaint"),
    "stipulation": ("Stipulation Extending Time to Answer", "Stipulation of Discontinuance", "So-Ordered Stipulation"),
    "notice": (
        "Demand for a Bill of Particulars",
        "Notice of Entry",
        "Note of Issue",
        "Notice of Examination Before Trial",
    ),
}


def draw(m: Matter) -> str:
    style = m.dice("dash", "dash", "dash", "line")
    font = m.dice("Liberation Serif", "Liberation Serif", "DejaVu Serif Condensed", "Liberation Sans")
    filed = m.filed is not None and m.filed.how == "e-filed"
    left, right = _banner(m) if filed else ("", "")
    look = {
        "left": left,
        "right": right,
        "foot": 'counter(page) " of " counter(pages)' if filed else "counter(page)",
        "font": font,
        "size": m.dice("12", "11.5", "12.5"),
        "lead": m.dice("2", "1.5", "1.9"),
        "wide": m.dice("4.6", "5.4", "6.4"),
        "bold": m.dice("bold", "bold", "normal"),
    }
    county = m.court.name.rpartition("County of ")[2].upper()
    court = pieces.rows("SUPREME COURT OF THE STATE OF NEW YORK", f"COUNTY OF {county}")
    caption = f"<div class=court>{court}</div>{_rule(style)}{_caption(m)}{_rule(style)}<div class=after></div>"
    text = f"<p class=p>{esc(_opening(m))}</p>" + pieces.body(
        m, least=2, most=6, numbered=m.kind != "motion", headings=False
    )
    return sheet(
        CSS % look + stamps.RUBBER,
        stamps.rubber(m, "plain", "clock", top="-0.5in") + caption + text + pieces.signature(m, *m.filer),
    )


def _banner(m: Matter) -> tuple[str, str]:
    on, place = m.filed.on if m.filed else m.dated, m.court.name.rpartition("County of ")[2].upper()
    time = m.filed.time.rjust(8, "0") if m.filed else ""
    left = f"FILED: {place} COUNTY CLERK {on:%m/%d/%Y} {time}\\A NYSCEF DOC. NO. {m.rng.randint(1, 214)}"
    return left, f"INDEX NO. {m.number.caption}\\A RECEIVED NYSCEF: {on:%m/%d/%Y}"


def _rule(style: str) -> str:
    sign = "-" * 64 + "x" if style == "dash" else "_" * 44 + "X"
    return f"<div class='rule beside'>{sign}</div>"


def _caption(m: Matter) -> str:
    upper, told = m.rng.random() < 0.85, m.rng.random() < 0.4
    names = [
        joined(described(m, side, NEW_YORK, upper=upper), et_al=m.et_al)
        if told
        else pieces.names(side, upper=upper, et_al=m.et_al)
        for side in (m.left, m.right)
    ]
    sides = (
        f"{names[0]},<div class=role>{m.left_role},</div><div class=against>{m.dice('-against-', '- against -', 'v.', '-against-')}</div>"
        f"{names[1]},<div class=role>{m.right_role}.</div>"
    )
    label = m.dice("Index No.", "Index No.:", "INDEX NO.", "Index Number:")
    judge = (
        f"<br><br>{m.dice('Hon.', 'Assigned Justice: Hon.', 'Justice:')} {esc(m.judge)}"
        if m.rng.random() < 0.35
        else ""
    )
    about = f"{label} {m.number.caption}{judge}<br><br><span class=t>{esc(m.title)}</span>"
    if m.rng.random() < 0.25:
        about = f"<span class=t>{esc(m.title)}</span><br><br>{label} {m.number.caption}{judge}"
    return f"<table class=caption><tr><td class=sides>{sides}</td><td class=about>{about}</td></tr></table>"


def _opening(m: Matter) -> str:
    counsel = m.filer[0][0]
    said = {
        "declaration": f"{counsel.name.upper()}, an attorney duly admitted to practice law in the Courts of the State of New York, hereby affirms "
        "the following to be true under the penalties of perjury pursuant to CPLR 2106:",
        "stipulation": "IT IS HEREBY STIPULATED AND AGREED, by and between the undersigned attorneys for the parties, as follows:",
        "notice": "PLEASE TAKE NOTICE of the following:",
        "motion": f"PLEASE TAKE NOTICE that, upon the annexed affirmation of {counsel.name} and all prior papers, the undersigned will move this Court.",
    }
    return said.get(
        m.kind, f"The undersigned, by {m.dice('his', 'her', 'its')} attorneys, {counsel.firm}, respectfully alleges:"
    )


LAYOUT = Layout(
    name="new york affirmation",
    courts=("us/ny/new-york-supreme", "us/ny/kings-supreme", "us/ny/queens-supreme", "us/ny/erie-supreme"),
    nature="ny",
    kinds=("declaration", "declaration", "motion", "answer", "complaint", "stipulation", "notice"),
    filed=("e-filed", "e-filed", "e-filed", "rubber", "none"),
    draw=draw,
    sides=cast(NEW_YORK, "Plaintiff", "Defendant"),
    titled=titled(**TITLES),
)
