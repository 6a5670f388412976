"""New Jersey's civil case information statement: a ruled grid with the clerk's corner, counsel, the party and the suit on one line, questions to tick."""

from dataclasses import replace
from html import escape as esc
from random import Random

from tests.ocr.bed import pieces, stamps
from tests.ocr.bed.layouts.corner_office import cast, sheets
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet

CSS = """
@page { margin: 0.5in 0.6in 0.6in; @bottom-left { content: "Published @REV@, CN 10517-English"; font: 7.5pt 'Liberation Sans'; }
  @bottom-right { content: "page " counter(page) " of 2"; font: 7.5pt 'Liberation Sans'; } }
body { font: 8.5pt/1.2 'Liberation Sans'; } table.full { width: 100%; } .grid td { border: 0.8pt solid; padding: 2pt 4pt 3pt; } .grid { margin-top: -0.8pt; }
.mid { text-align: center; vertical-align: middle !important; } .title { font-weight: bold; font-size: 13pt; line-height: 1.25; }
.typed { @TYPED@ min-height: 12pt; } .only { width: 2in; font-size: 7.5pt; } .seal { width: 0.9in; } .ask { font-weight: bold; background: #e4e4e4;
  text-align: center; }
.box { display: inline-block; width: 7pt; height: 7pt; border: 0.7pt solid; margin: 0 3pt 0 6pt; line-height: 7pt; font-size: 7pt; text-align: center; }
"""
TYPES = (
    "599 CONTRACT/COMMERCIAL TRANSACTION",
    "603N AUTO NEGLIGENCE - PERSONAL INJURY (NON-VERBAL THRESHOLD)",
    "605 PERSONAL INJURY",
    "511 ACTION ON NEGOTIABLE INSTRUMENT",
    "610 AUTO NEGLIGENCE - PROPERTY DAMAGE",
)
COUNTIES = {
    "us/nj/essex-law": ("Essex", ("Newark, NJ 07102", "Montclair, New Jersey 07042", "Livingston, NJ 07039"), "973"),
    "us/nj/bergen-law": ("Bergen", ("Hackensack, NJ 07601", "Paramus, New Jersey 07652", "Englewood, NJ 07631"), "201"),
}
RELATED = "Do you anticipate adding any parties (arising out of same transaction or occurrence)?"
REDACTED = (
    "I certify that confidential personal identifiers have been redacted from documents now submitted to the court, and will be redacted from all "
    "documents submitted in the future in accordance with Rule 1:38-7(b)."
)
PAPERS = {
    "answer": ("ANSWER W/JURY DEMAND", "Answer", "ANSWER, SEPARATE DEFENSES"),
    "complaint": ("COMPLAINT WITH JURY DEMAND", "Complaint", "Complaint and Jury Demand"),
}


def draw(m: Matter) -> str:
    typed = m.dice(
        "font: 10pt 'Liberation Sans';",
        "font: 10pt 'Liberation Mono';",
        "font: 11pt 'Liberation Serif';",
        "font: bold 9.5pt 'Liberation Sans';",
    )
    css = sheets.filled(CSS, TYPED=typed, REV=m.dice("08/01/2023", "12/06/2022", "11/17/2022"))
    return sheet(css + stamps.RUBBER, f"{_marks(m)}{_head(m)}{_party(m)}{_questions(m)}")


def _marks(m: Matter) -> str:
    """The portal's line at the very head, or a stamp over the clerk's corner."""
    if not sheets.came(m, "e-filed") or m.filed is None:
        return stamps.rubber(m, "clock", "plain", "boxed", right="0.3in", top="8.1in", wide="2in")
    said = f"{m.number.caption}   {m.filed.on:%m/%d/%Y} {m.filed.time}   Pg 1 of 1   Trans ID: LCV{m.filed.on.year}{m.rng.randint(100000, 3900000)}"
    return f"<p style='text-align: center; font-size: 8.5pt; margin-bottom: 4pt'>{said}</p>"


def _head(m: Matter) -> str:
    only = "For Use by Clerk's Office Only<br>Payment type: " + "".join(
        f"{_box(False)}{kind}" for kind in ("ck", "cg", "ca")
    )
    only += "<br>Chg/Ck Number:<br>Amount:<br>Overpayment:<br>Batch Number:"
    title = "<p class=title>Civil Case Information Statement<br>(CIS)</p>"
    use = (
        "<p>Use for initial Law Division Civil Part pleadings (not motions) under Rule 4:5-1</p><p><b>Pleading will be "
        "rejected for filing, under Rule 1:5-6(c), if information above the black bar is not completed, or attorney's signature is not affixed</b></p>"
    )
    return (
        f"<table class='full grid'><tr><td class='mid seal'>New Jersey<br>Judiciary</td>"
        f"<td class=mid>{title}{use}</td><td class=only>{only}</td></tr></table>"
    )


def _cell(label: str, text: str, wide: str = "", span: int = 1) -> str:
    width = f" style='width: {wide}'" if wide else ""
    return f"<td{width} colspan={span}>{label}<div class=typed>{text}</div></td>"


def _party(m: Matter) -> str:
    county, towns, area = COUNTIES[m.court.id]
    answers = m.left[0].role == ""
    side, counsel = (m.right, m.counsel_right) if answers else (m.left, m.counsel_left)
    house = sheets.office(m, towns, area, "", other=answers)
    names = pieces.rows(
        *(f"{one.name}{m.dice(', Esq.', '')} {m.dice('', '(' + one.bar_number + ')')}" for one in counsel[:1])
    )
    upper = m.rng.random() < 0.5
    role = side[0].role + ("s" if len(side) > 1 else "")
    party = f"{cast.told(m, side, upper=upper)}, {m.dice(role, role.upper())}"
    suit = f"{cast.told(m, m.left, upper=upper)} {m.dice('v.', 'vs.', 'V.')} {cast.told(m, m.right, upper=upper)}"
    jury = f"{_box(True)}Yes {_box(False)}No"
    rows = (
        _cell("Attorney/Pro Se Name", names, "40%")
        + _cell("Telephone Number", f"({area}) 555-{m.rng.randint(100, 9999):04}", "25%")
        + _cell("County of Venue", county),
        _cell("Firm Name (if applicable)", esc(house.firm), span=2)
        + _cell("Docket Number (when available)", m.number.caption),
        _cell("Office Address - Street, City, State, Zip", f"{esc(house.street)}<br>{esc(house.town)}", span=2)
        + _cell("Document Type", m.rng.choice(PAPERS["answer" if answers else "complaint"])),
        _cell("Name of Party (e.g., John Doe, Plaintiff)", party, span=2) + f"<td>Jury Demand<div>{jury}</div></td>",
        _cell("Caption", suit, span=3),
    )
    return "<table class='full grid'>" + "".join(f"<tr>{row}</tr>" for row in rows) + "</table>"


def _box(checked: bool) -> str:
    return f"<span class=box>{'x' if checked else '&nbsp;'}</span>"


def _questions(m: Matter) -> str:
    no = f"{_box(False)}Yes {_box(True)}No"
    insurer = m.dice("None", "Unknown", "NJM Insurance Group", "Plymouth Rock", "")
    house = m.counsel_right if m.left[0].role == "" else m.counsel_left
    rows = (
        _cell("Case Type Number (See page 3 for listing)", m.rng.choice(TYPES))
        + f"<td>Are sexual abuse claims alleged?<br>{no}</td><td>Does this case involve claims related to COVID-19?<br>{no}</td>",
        f'<td>Is this a professional malpractice case?<br>{no}</td><td colspan=2>Related Cases Pending? {no}<br>If "Yes," list docket numbers</td>',
        f"<td>{RELATED}<br>{no}</td>"
        + _cell("Name of defendant's primary insurance company (if known)", insurer, span=2),
        "<td colspan=3 class=ask>The Information Provided on This Form Cannot be Introduced into Evidence.</td>",
        "<td colspan=3>Case Characteristics for Purposes of Determining if Case is Appropriate for Mediation</td>",
        (
            f'<td>Do parties have a current, past or recurrent relationship? {no}</td><td colspan=2>If "Yes," is that '
            f"relationship: {_box(False)}Employer/Employee {_box(False)}Friend/Neighbor {_box(False)}Familial {_box(False)}Business</td>"
        ),
        f"<td colspan=3>Does the statute governing this case provide for payment of fees by the losing party? {no}</td>",
        (
            "<td colspan=3 style='height: 0.8in'>Use this space to alert the court to any special case "
            "characteristics that may warrant individual management or accelerated disposition</td>"
        ),
        f"<td colspan=2>Do you or your client need any disability accommodations? {no}</td><td>If yes, please identify the requested accommodation:</td>",
        f"<td colspan=2>Will an interpreter be needed? {no}</td><td>If yes, for what language?</td>",
        f"<td colspan=3><b>{REDACTED}</b></td>",
        f"<td colspan=3>Attorney/Self-Represented Litigant Signature: <span class=typed>{esc('/s/ ' + house[0].name)}</span></td>",
    )
    return "<table class='full grid'>" + "".join(f"<tr>{row}</tr>" for row in rows) + "</table>"


def _titled(rng: Random, kind: str, names: dict[str, str]) -> str:
    return "Civil Case Information Statement (CIS)"


def _one_told(m: Matter) -> Matter:
    """Only the role of the party that files is printed."""
    if m.rng.random() < 0.6:
        return replace(m, right=tuple(replace(party, role="") for party in m.right))
    return replace(m, left=tuple(replace(party, role="") for party in m.left))


LAYOUT = Layout(
    name="jersey information statement",
    courts=("us/nj/essex-law", "us/nj/bergen-law"),
    nature="plain civil",
    kinds=("form",),
    filed=("e-filed", "e-filed", "rubber", "none"),
    draw=draw,
    sides=cast.sides("Plaintiff", "Defendant", "City of Newark", "County of Bergen", "New Jersey Transit Corporation"),
    titled=_titled,
    recast=_one_told,
)
