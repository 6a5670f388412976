"""A paper in a Florida circuit court: the court's long name, the number at the right, sides without signs, a slash at their end."""

from html import escape as esc

from tests.ocr.bed import pieces, stamps
from tests.ocr.bed.layouts.county_seats.cast import Place, cast, described, joined, office, titled
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet

FLORIDA = Place(
    "Florida",
    (
        "City of Miami Beach",
        "Orange County Public Schools",
        "Broward Sheriff's Office",
        "South Florida Water Management District",
    ),
    ("Coral Gables, Florida 33134", "Fort Lauderdale, FL 33301", "Orlando, Florida 32801", "Miami, Florida 33131"),
    ("305", "954", "407"),
    ("Brickell Avenue, Suite 2300", "E. Las Olas Boulevard", "S. Orange Avenue, Suite 800", "Ponce de Leon Blvd."),
)
CSS = """
@page { margin: 1in; @bottom-center { content: %(foot)s; font: 10pt '%(font)s'; } }
body { font: %(size)spt/%(lead)s '%(font)s'; } .court { line-height: 1.2; margin: 0 0 14pt %(inset)s; text-align: %(at)s; }
.number { line-height: 1.25; margin: 0 0 12pt %(numbered)s; } .sides { line-height: 1.2; width: 3.4in; } .role { margin: 10pt 0 10pt 0.5in; }
.versus { margin: 0 0 10pt; } .slash { line-height: 1; margin: 0 0 16pt; white-space: nowrap; }
.title { text-align: center; font-weight: bold; line-height: 1.2; margin: 0 0.4in 14pt; text-decoration: %(line)s; }
.h { text-align: center; font-weight: bold; margin-top: 6pt; } .p { text-indent: 0.5in; text-align: justify; margin-bottom: 5pt; }
.q { margin: 2pt 1in 10pt; line-height: 1.2; text-align: justify; } .rows { margin: 4pt auto 10pt; line-height: 1.2; }
.rows td, .rows th { border: 0.7pt solid; padding: 2pt 8pt; } .r { text-align: right; }
.served { line-height: 1.3; margin-top: 14pt; } .sig { line-height: 1.2; margin: 18pt 0 0 3in; break-inside: avoid; }
.efiled { font: %(stamp)s; }
"""
TITLES = {
    "motion": (
        "{right}'s Motion to Dismiss Complaint with Prejudice",
        "Plaintiff's Motion for Final Summary Judgment of Foreclosure",
        "Defendant's Motion for Extension of Time to Respond to Complaint",
        "Motion for Leave to Amend to Assert Claim for Punitive Damages",
        "Unopposed Motion to Continue Trial and to Extend Pretrial Deadlines",
        "Defendant's Motion to Compel Better Responses to First Request for Production",
        "Ex Parte Motion for Clerk's Default",
        "Motion to Set Cause for Jury Trial",
    ),
    "complaint": (
        "Complaint",
        "Amended Complaint and Demand for Jury Trial",
        "Verified Complaint to Foreclose Mortgage",
    ),
    "answer": ("Answer and Affirmative Defenses", "Defendant's Answer, Affirmative Defenses and Demand for Jury Trial"),
    "notice": (
        "Notice of Hearing",
        "Notice of Appearance and Designation of E-Mail Addresses",
        "Notice of Filing Affidavit of {someone}",
        "Notice of Serving Proposal for Settlement",
        "Plaintiff's Notice of Taking Deposition Duces Tecum of {someone}",
        "Notice of Dropping Party",
    ),
    "order": ("Agreed Order on Motion to Compel", "Uniform Order Setting Cause for Non-Jury Trial"),
}
SAID = {
    "complaint": "Plaintiff{s}, by and through undersigned counsel, sue{v} the Defendant{t} and allege{v}:",
    "order": "THIS CAUSE came before the Court upon the motion, and the Court, being fully advised in the premises, it is ORDERED AND ADJUDGED:",
    "notice": "PLEASE TAKE NOTICE that the undersigned counsel gives notice as follows:",
}


def draw(m: Matter) -> str:
    right = m.rng.random() < 0.35
    look = {
        "font": m.dice("Liberation Serif", "Liberation Serif", "Noto Serif", "DejaVu Sans Condensed"),
        "size": m.dice("12", "12", "11.5", "11"),
        "lead": m.dice("1.9", "1.5", "1.25"),
        "foot": m.dice("counter(page)", '"Page " counter(page) " of " counter(pages)', '""'),
        "inset": "2.7in" if right else "0",
        "at": "left" if right else "center",
        "numbered": "2.7in" if right else m.dice("3.4in", "3.4in", "0"),
        "line": m.dice("underline", "none", "underline"),
        "stamp": m.dice("8pt 'Liberation Sans'", "9pt 'Liberation Sans'"),
    }
    title = f"<p class=title>{esc(m.title)}</p>"
    text = f"<p class=p>{esc(_opening(m))}</p>" + pieces.body(
        m, least=2, most=7, numbered=m.kind in ("complaint", "answer")
    )
    end = pieces.judge_signature(m) if m.kind == "order" else _end(m)
    return sheet(
        CSS % look + stamps.RUBBER,
        _portal(m) + stamps.rubber(m, "boxed", "dater") + _head(m) + _sides(m) + title + text + end,
    )


def _portal(m: Matter) -> str:
    if m.filed is None or m.filed.how != "e-filed":
        return ""
    said = f"Filing # {m.rng.randint(158000000, 229000000)} E-Filed {m.filed.on:%m/%d/%Y} {m.filed.time.rjust(8, '0').replace(' ', ':07 ')}"
    return f"<div class=efiled style='position: absolute; left: -0.6in; top: -0.7in'>{said}</div>"


def _head(m: Matter) -> str:
    court, _, county = m.court.name.upper().partition(" IN AND FOR ")
    broken = m.dice(f"{court}|IN AND FOR {county}", f"{court}, IN AND FOR|{county}", f"{court} IN|AND FOR {county}")
    division = m.dice("", "CIVIL DIVISION", "GENERAL JURISDICTION DIVISION", "CIRCUIT CIVIL DIVISION")
    label = m.dice("CASE NO.: ", "CASE NO. ", "Case No.: ", "CASE NO: ")
    lines = [f"{label}{m.number.caption}"]
    if m.rng.random() < 0.4:
        lines.append(m.dice("Division: ", "DIVISION: ", "SECTION: ") + m.dice("CA 25", "14", "35", "07"))
    if m.rng.random() < 0.3:
        lines.append(f"Judge: {m.judge}")
    return f"<div class=court>{pieces.rows(*('IN THE ' + broken).split('|'), division)}</div><div class=number>{pieces.rows(*lines)}</div>"


def _sides(m: Matter) -> str:
    upper, told = m.rng.random() < 0.8, m.rng.random() < 0.55
    names = [
        joined(described(m, side, FLORIDA, upper=upper), et_al=m.et_al)
        if told
        else pieces.names(side, upper=upper, et_al=m.et_al)
        for side in (m.left, m.right)
    ]
    roles = [m.left_role, m.right_role]
    if m.rng.random() < 0.2:
        roles = [m.left[0].role + "(s)", m.right[0].role + "(s)"]
    between, slash = m.dice("vs.", "v.", "vs."), m.dice("_" * 30 + "/", "_" * 38 + "/", "/")
    return (
        f"<div class=sides>{names[0]},<div class=role>{roles[0]},</div><div class=versus>{between}</div>{names[1]},"
        f"<div class=role>{roles[1]}.</div></div><div class='slash beside'>{slash}</div>"
    )


def _opening(m: Matter) -> str:
    left, right = len(m.left) + m.et_al > 1, len(m.right) + m.et_al > 1
    said = SAID.get(m.kind, "The undersigned, pursuant to the Florida Rules of Civil Procedure, states as grounds:")
    return said.format(s="s" * left, v="" if left else "s", t="s" * right)


def _end(m: Matter) -> str:
    side, role = m.filer
    served = "I HEREBY CERTIFY that a true and correct copy of the foregoing was served through the Florida Courts E-Filing Portal on all counsel of record."
    lines = office(m, side, FLORIDA, m.dice("", ", Florida Bar No. {}", " (Fla. Bar No. {})"))
    return f"<p class=served>{served}</p><div class=sig>By: /s/ {esc(side[0].name)}<br>{pieces.rows(*lines, 'Counsel for ' + role)}</div>"


LAYOUT = Layout(
    name="florida circuit motion",
    courts=("us/fl/miami-dade-circuit", "us/fl/broward-circuit", "us/fl/orange-circuit"),
    nature="civil",
    kinds=("motion", "motion", "motion", "complaint", "answer", "notice", "notice", "order"),
    filed=("e-filed", "e-filed", "e-filed", "none", "rubber"),
    draw=draw,
    sides=cast(FLORIDA, "Plaintiff", "Defendant"),
    titled=titled(**TITLES),
)
