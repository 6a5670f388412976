"""An Idaho district court paper: counsel with ISB numbers at the top left, the court in capitals, sides in a ruled box, number and title beside it."""

from html import escape as esc
from random import Random

from tests.ocr.bed import pieces, stamps
from tests.ocr.bed.layouts.county_bar import townspeople as folk
from tests.ocr.bed.making import Layout, Matter, Sides
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.prose import long_date

CSS = """
@page { margin: 1in; @bottom-left { content: %(foot)s; font: 9pt '%(font)s'; white-space: nowrap; } }
body { font: %(size)spt/%(lead)s '%(font)s'; } .counsel { line-height: 1.15; margin-bottom: 22pt; }
.court { text-align: center; line-height: 1.35; margin-bottom: 16pt; %(strong)s } .case { width: 100%%; line-height: 1.2; margin-bottom: 18pt;
border-collapse: separate; border-spacing: 0; }
.left { width: 50%%; %(rules)s padding: 4pt 10pt 8pt 2pt; } .right { padding: 4pt 0 4pt 16pt; vertical-align: %(where)s; }
.r { margin: 8pt 0 8pt 0.9in; } .mid { margin: 0 0 8pt 0; } .told { margin-top: 12pt; } .mid2 { text-align: center; margin: 12pt 10pt 0 0; }
.p { text-indent: 0.5in; margin-bottom: 5pt; } .h { text-align: center; font-weight: bold; text-decoration: underline; }
.q { margin: 0 0.7in 8pt; line-height: 1.2; } .rows { margin: 4pt auto 10pt; line-height: 1.2; } .rows td, .rows th { border: 0.6pt solid; padding: 1pt 9pt; }
.sig { line-height: 1.2; margin-top: 16pt; break-inside: avoid; } .by { margin-left: 3in; } .efiled { font: 8pt 'Liberation Sans'; text-align: right; }
"""
TITLES = {
    "complaint": ("COMPLAINT AND DEMAND FOR JURY TRIAL|VERIFIED COMPLAINT|COMPLAINT FOR EVICTION|AMENDED COMPLAINT AND "
"DEMAND FOR JURY TRIAL|PETITION FOR JUDICIAL REVIEW|COMPLAINT TO FORECLOSE MECHANIC'S LIEN"),
    "answer": "ANSWER TO COMPLAINT|DEFENDANT'S ANSWER, COUNTERCLAIM, AND DEMAND FOR JURY TRIAL|ANSWER TO COUNTERCLAIM|THIRD-PARTY DEFENDANT'S ANSWER",
    "motion": ("MOTION TO SHORTEN TIME|PLAINTIFF'S MOTION FOR LEAVE TO AMEND COMPLAINT TO ALLEGE PUNITIVE DAMAGES|"
"MEMORANDUM IN SUPPORT OF MOTION FOR SUMMARY JUDGMENT|MOTION TO COMPEL DISCOVERY|APPLICATION FOR "
"ENTRY OF DEFAULT|MOTION FOR CHANGE OF VENUE|MOTION FOR DISQUALIFICATION WITHOUT CAUSE"),
    "declaration": ("DECLARATION OF {someone} IN SUPPORT OF MOTION FOR SUMMARY JUDGMENT|AFFIDAVIT OF {someone}|"
"DECLARATION OF COUNSEL IN SUPPORT OF MEMORANDUM OF COSTS AND ATTORNEY FEES"),
    "notice": ("NOTICE OF APPEARANCE|NOTICE OF HEARING|NOTICE OF SERVICE OF DISCOVERY|NOTICE OF INTENT TO TAKE "
"DEFAULT|STIPULATION FOR SCHEDULING AND PLANNING|STIPULATION FOR DISMISSAL WITH PREJUDICE|NOTICE OF "
"TAKING DEPOSITION OF {someone}"),
    "order": ("ORDER GOVERNING PROCEEDINGS AND SETTING TRIAL|ORDER GRANTING MOTION TO SHORTEN TIME|JUDGMENT|"
"MEMORANDUM DECISION AND ORDER|ORDER OF DISMISSAL WITH PREJUDICE|DEFAULT JUDGMENT"),
}  # fmt: skip
BODIES = (
    "Ada County Highway District",
    "City of Boise City",
    "State of Idaho",
    "Idaho Transportation Department",
    "West Ada School District",
    "City of Meridian",
)
PLACES = (
    " OF<br>THE STATE OF IDAHO, IN AND FOR THE COUNTY OF ADA",
    "<br>OF THE STATE OF IDAHO, IN AND FOR THE COUNTY OF ADA",
    " FOR THE<br>STATE OF IDAHO, ADA COUNTY",
)
BOXES = (
    "border-right: 1pt solid; border-bottom: 1pt solid;",
    "border: 1pt solid; border-left: none;",
    "border-top: 1pt solid; border-bottom: 1pt solid; border-right: 1pt solid;",
)


def draw(m: Matter) -> str:
    font = m.dice("Liberation Serif", "Liberation Serif", "Liberation Sans", "DejaVu Sans")
    size = 12 if font == "Liberation Serif" else 11 if font == "Liberation Sans" else 10
    foot = f'"{pieces.running(m.title, 55)} - " counter(page)' if m.rng.random() < 0.75 else "counter(page)"
    look = {
        "font": font,
        "size": size,
        "lead": m.dice("1.5", "2"),
        "foot": foot,
        "strong": m.dice("", "font-weight: bold;"),
        "rules": m.rng.choice(BOXES),
        "where": m.dice("top", "middle"),
    }
    bare = m.kind == "order" and m.rng.random() < 0.7
    head = "<div style='height: 1in'></div>" if bare else f"<div class=counsel>{pieces.rows(*_counsel(m))}</div>"
    opening = f"<p class=p>{_opening(m)}</p>"
    text = pieces.body(
        m,
        least=2,
        most=7,
        numbered=m.kind in ("complaint", "answer", "declaration"),
        headings=m.kind in ("complaint", "motion"),
    )
    stamp = _filed(m) + stamps.rubber(m, "boxed", "clock", right="-0.3in", top="-0.3in", wide="2.2in")
    return sheet(CSS % look + stamps.RUBBER, stamp + head + _court(m) + _case(m) + opening + text + _end(m))


def _counsel(m: Matter) -> list[str]:
    side, role = m.filer
    lines = folk.office(
        m,
        side,
        m.dice(", ISB No. {}", " (ISB #{})", ", ISB #{}", " [ISB No. {}]"),
        ("Boise, Idaho 83702", "Boise, ID 83706", "Meridian, Idaho 83642", "Eagle, Idaho 83616"),
        "208",
    )
    return [*lines, f"{m.dice('Attorneys for', 'Attorney for')} {role}{m.dice('', ' ' + side[0].speaks_for)}"]


def _court(m: Matter) -> str:
    one = "IN THE DISTRICT COURT OF THE FOURTH JUDICIAL DISTRICT"
    return f"<p class=court>{one}{m.rng.choice(PLACES)}</p>"


def _case(m: Matter) -> str:
    upper = m.rng.random() < 0.75
    state = "Idaho" if m.rng.random() < 0.6 and not m.et_al else ""
    left = f"<p>{folk.listed(m, m.left, upper=upper, state=state)},</p><p class=r>{m.left_role},</p><p class=mid>{m.dice('v.', 'vs.', '-vs-')}</p>"
    left += f"<p>{folk.listed(m, m.right, upper=upper, state=state)},</p><p class=r>{m.right_role}.</p>"
    number = f"<p>{m.dice('Case No.', 'Case No.:', 'CASE NO.')} {m.number.caption}</p>"
    judge = (
        f"<p class=told>{m.dice('Judge', 'Assigned to: Hon.', 'The Honorable')} {esc(m.judge)}</p>"
        if m.rng.random() < 0.25
        else ""
    )
    fee = (
        f"<p class=told>Fee Category: {m.dice('A.A.', 'I.1', 'Exempt')}<br>Fee: ${m.dice('221.00', '136.00', '0.00')}</p>"
        if m.kind in ("complaint", "answer") and m.rng.random() < 0.6
        else ""
    )
    title = f"<p class='{m.dice('told', 'mid2')}'><b>{esc(m.title)}</b></p>"
    return (
        f"<table class=case><tr><td class=left>{left}</td><td class=right>{number}{title}{judge}{fee}</td></tr></table>"
    )


def _opening(m: Matter) -> str:
    if m.title == "NOTICE OF HEARING":
        when = f"{long_date(m.hearing)}, at {m.hour}"
        return (
            f"PLEASE TAKE NOTICE that a hearing will be held before the above-entitled Court on {when}, "
            "at the Ada County Courthouse, 200 W. Front Street, Boise, Idaho."
        )
    said = {
        "complaint": f"COMES NOW the {m.left_role}, by and through counsel of record, and for a cause of action against "
        f"the {m.right_role} complains and alleges as follows:",
        "answer": "COMES NOW the above-named party, by and through counsel of record, and hereby answers as follows:",
        "order": "THE COURT, having considered the record and good cause appearing therefor, ENTERS THE FOLLOWING:",
    }
    return said.get(m.kind, "COMES NOW the undersigned, pursuant to the Idaho Rules of Civil Procedure, and states:")


def _filed(m: Matter) -> str:
    if m.filed is None or m.filed.how != "e-filed":
        return ""
    on = m.filed.on
    lines = [
        "Electronically Filed",
        f"{on.month}/{on.day}/{on.year} {m.filed.time}",
        "Fourth Judicial District, Ada County",
        f"{esc(m.clerk)}, Clerk of the Court",
        f"By: {esc(folk.person(m.rng))}, Deputy Clerk",
    ]
    return f"<div class=efiled style='position: absolute; right: -0.5in; top: -0.7in; line-height: 1.15'>{'<br>'.join(lines)}</div>"


def _end(m: Matter) -> str:
    if m.kind == "order":
        return f"<div class=sig><p>DATED: {'_' * 20}</p><p class=by>{'_' * 30}<br>{esc(m.judge)}<br>District Judge</p></div>"
    side, role = m.filer
    by = f"By: {esc(m.dice('/s/ ' + side[0].name, '_' * 26))}<br>{esc(side[0].name)}<br>Attorneys for {role}"
    return f"<div class=sig><p>DATED this {m.dated.day} day of {m.dated:%B}, {m.dated.year}.</p><p class=by>{esc(side[0].firm)}<br><br>{by}</p></div>"


def _sides(rng: Random) -> Sides:
    return folk.county_suit(rng, BODIES)


LAYOUT = Layout(
    name="ada box",
    courts=("us/id/ada-district",),
    nature="civil",
    kinds=tuple(TITLES),
    filed=("e-filed", "e-filed", "rubber", "none"),
    draw=draw,
    own_titles=lambda kind: tuple(TITLES[kind].split("|")),
    sides=_sides,
    counselled=folk.lawyers(4),
)
