"""A paper of a Minnesota district court: state and county left, court and judicial district right, the title beside the sides, counsel last."""

from dataclasses import replace
from html import escape as esc

from tests.ocr.bed import stamps
from tests.ocr.bed.benches import Number
from tests.ocr.bed.layouts.corner_office import cast, sheets
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet

CSS = """
@page { margin: 1in; @top-right { content: @OVER@; font: 8pt/1.2 'Liberation Sans'; white-space: pre; text-align: right; vertical-align: bottom;
  padding-bottom: 6pt; }
  @bottom-center { content: @FOOT@; font: 10pt '@FONT@'; } }
.top { line-height: 1.3; padding-bottom: 5pt; @RULE@ } .top td + td { text-align: right; }
.kind { text-align: right; line-height: 1.3; margin: @DROP@pt 0 10pt; } .caption { line-height: 1.25; margin: 8pt 0 16pt; @END@ }
.caption td { width: 50%; padding-bottom: 10pt; } .caption td + td { padding-left: 0.35in; text-align: center; vertical-align: middle; }
  .title { font-weight: bold; }
"""
TITLES = {
    "complaint": """
COMPLAINT|SUMMONS|COMPLAINT AND JURY DEMAND|AMENDED COMPLAINT|COMPLAINT FOR DECLARATORY JUDGMENT""",
    "answer": """
ANSWER|{D} ANSWER TO {P} COMPLAINT|ANSWER AND COUNTERCLAIM|SEPARATE ANSWER OF {right}|{D} ANSWER AND AFFIRMATIVE DEFENSES""",
    "motion": """
NOTICE OF MOTION AND MOTION TO DISMISS|{D} NOTICE OF MOTION AND MOTION FOR SUMMARY JUDGMENT|{P} MEMORANDUM OF LAW IN SUPPORT OF MOTION TO AMEND COMPLAINT
NOTICE OF MOTION AND MOTION FOR DEFAULT JUDGMENT|{D} MEMORANDUM OF LAW IN OPPOSITION TO {P} MOTION TO COMPEL|{P} MOTIONS IN LIMINE
MEMORANDUM IN SUPPORT OF {D} MOTION FOR SUMMARY JUDGMENT""",
    "declaration": """
AFFIDAVIT OF {someone}|DECLARATION OF {someone} IN SUPPORT OF {P} MOTION FOR SUMMARY JUDGMENT|AFFIDAVIT OF NO ANSWER, IDENTIFICATION AND AMOUNT DUE""",
    "notice": """
CERTIFICATE OF REPRESENTATION AND PARTIES|NOTICE OF APPEARANCE|NOTICE OF WITHDRAWAL AND SUBSTITUTION OF COUNSEL|STATEMENT OF THE CASE
INFORMATIONAL STATEMENT""",
    "stipulation": "STIPULATION OF DISMISSAL WITH PREJUDICE|STIPULATION FOR EXTENSION OF TIME TO ANSWER",
    "order": """
ORDER|ORDER FOR JUDGMENT|SCHEDULING ORDER|FINDINGS OF FACT, CONCLUSIONS OF LAW, AND ORDER FOR JUDGMENT|ORDER DENYING {D} MOTION TO DISMISS
ORDER FOR DISMISSAL WITH PREJUDICE""",
}
KINDS = (
    "Contract",
    "Personal Injury",
    "Consumer Credit Contract",
    "Civil Other/Misc.",
    "Employment",
    "Property Damage",
    "14. Other Civil",
)
PLACES = {
    "us/mn/ramsey-district": (
        "RAMSEY",
        "SECOND",
        ("St. Paul, Minnesota 55101", "Saint Paul, MN 55102", "Roseville, MN 55113"),
        "651",
    ),
    "us/mn/hennepin-district": (
        "HENNEPIN",
        "FOURTH",
        ("Minneapolis, Minnesota 55402", "Minneapolis, MN 55415", "Edina, MN 55435"),
        "612",
    ),
}


def draw(m: Matter) -> str:
    county, district, towns, area = PLACES[m.court.id]
    look = sheets.look(m, "Liberation Serif", "Liberation Serif", "Liberation Serif", "Liberation Sans", "Noto Serif")
    over = (
        f"{m.number.caption}\\A Filed in District Court\\A State of Minnesota\\A {sheets.short_day(m)} {sheets.hour(m)}"
    )
    ruled = m.rng.random() < 0.5
    css = look + sheets.filled(
        CSS,
        OVER=f'"{over}"' if sheets.came(m, "e-filed") else '""',
        FOOT=m.dice("counter(page)", '""'),
        FONT=sheets.roman(look),
        RULE="border-bottom: 1pt solid;" if ruled else "",
        DROP=m.dice("4", "14"),
        END=m.dice(
            "border-bottom: 1pt solid;", "border-bottom: 1pt solid; border-top: 1pt solid; padding-top: 8pt;", ""
        )
        if ruled
        else "",
    )
    top = (
        f"<table class='full top'><tr><td>STATE OF MINNESOTA<br><br>COUNTY OF {county}</td>"
        f"<td>DISTRICT COURT<br><br>{district} JUDICIAL DISTRICT</td></tr></table>"
    )
    house = sheets.office(m, towns, area, m.dice(" (#{})", " (MN #{})", ", #{}", " (Atty. Reg. No. {})"))
    text = _opening(m) + sheets.body(m)
    end = (
        sheets.ordered(m, "Judge of District Court")
        if m.kind == "order"
        else sheets.signature(m, house, closing=m.dice("", esc(house.firm)))
    )
    stamp = sheets.inked(m, "plain", "boxed", "clock")
    return sheet(css + stamps.RUBBER, f"{stamp}{top}{_caption(m)}{text}{end}{_acknowledged(m, house)}")


def _caption(m: Matter) -> str:
    kind = f"Case Type: {m.rng.choice(KINDS)}"
    number = f"{m.dice('Court File No.', 'Court File No.:', 'Case No.', 'Court File No.')} {m.number.caption}"
    judge = f"Judge {esc(m.judge)}" if m.rng.random() < 0.35 else ""
    about = [m.dice(kind, kind.upper() if "." not in kind else kind), *([judge] if judge else [])]
    beside = m.rng.random() < 0.5
    state = m.dice("", "", "Minnesota")
    upper = m.rng.random() < 0.25
    left, right = (cast.told(m, side, upper=upper, state=state) for side in (m.left, m.right))
    sides = f"{left},<p class=role>{m.left_role},</p><p>{m.dice('v.', 'vs.', 'v.')}</p><p style='margin-top: 9pt'>{right},</p><p class=role>{m.right_role}.</p>"
    title = f"<p class=title>{esc(m.title)}</p>"
    if beside:
        head, told = "<br>".join(about), f"<p style='margin-bottom: 20pt'>{number}</p>{title}"
    else:
        head, told = "<br>".join([*about, number]), title
    return f"<p class=kind>{head}</p><table class='full caption'><tr><td>{sides}</td><td>{told}</td></tr></table>"


def _opening(m: Matter) -> str:
    if m.kind == "order":
        return (
            f"<p class=p>The above-entitled matter came on for hearing before the undersigned on {m.prose['date']}.</p>"
        )
    other = m.right if sheets.side_of(m) is m.left else m.left
    role = m.right_role if other is m.right else m.left_role
    if m.kind in ("motion", "notice"):
        return f"<p style='line-height: 1.3; margin-bottom: 9pt'>TO: {esc(role.upper())} {esc(other[0].name.upper())} AND COUNSEL OF RECORD.</p>"
    return sheets.comes(m)


def _acknowledged(m: Matter, house: sheets.Office) -> str:
    """What Minnesota wants under every pleading."""
    if m.kind not in ("complaint", "answer", "motion") or m.rng.random() < 0.3:
        return ""
    said = "The undersigned acknowledges that sanctions may be imposed pursuant to Minn. Stat. § 549.211."
    return f"<div class=service><p class=h>ACKNOWLEDGMENT</p><p class=p>{said}</p><p class=signed>/s/ {esc(house.signer)}</p></div>"


def _recast(m: Matter) -> Matter:
    """Without the letters of a housing case."""
    plain = m.number.caption.replace("-HC", "")
    return cast.shortened(replace(m, number=Number(plain, plain)))


LAYOUT = Layout(
    name="saint paul action",
    courts=("us/mn/ramsey-district", "us/mn/ramsey-district", "us/mn/hennepin-district"),
    nature="plain civil",
    kinds=("complaint", "answer", "motion", "motion", "declaration", "notice", "stipulation", "order"),
    filed=("e-filed", "e-filed", "e-filed", "rubber", "none"),
    draw=draw,
    sides=cast.sides("Plaintiff", "Defendant", "City of Saint Paul", "County of Ramsey", "State of Minnesota"),
    titled=cast.entitled(TITLES),
    recast=_recast,
)
