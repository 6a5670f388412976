"""An Illinois paper of a collar county: the venue with SS, the circuit's name, brackets, title below, counsel with a county number at the end."""

from html import escape as esc
from random import Random

from tests.ocr.bed import pieces, stamps
from tests.ocr.bed.layouts.county_bar import townspeople as folk
from tests.ocr.bed.making import Layout, Matter, Sides
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.prose import long_date

CSS = """
@page { margin: 1in; @bottom-center { content: %(foot)s; font: 10pt '%(font)s'; } }
body { font: %(size)spt/%(lead)s '%(font)s'; } .venue { line-height: 1.15; margin-bottom: 12pt; } .venue td { white-space: nowrap; padding-right: 6pt; }
.court { text-align: center; line-height: 1.2; margin-bottom: 14pt; %(strong)s } .caption { width: 100%%; line-height: 1.15; }
.caption td { white-space: nowrap; } .sides { width: 3.1in; } .signs { width: 0.3in; } .about { padding-left: 0.3in; }
.title { text-align: center; font-weight: bold; margin: 18pt 0.5in 14pt; line-height: 1.2; %(under)s }
.p { text-indent: 0.5in; margin-bottom: 7pt; text-align: justify; } .h { text-align: center; font-weight: bold; }
.q { margin: 0 0.7in 8pt; line-height: 1.2; } .rows { margin: 4pt auto 10pt; line-height: 1.2; } .rows td, .rows th { border: 0.6pt solid; padding: 1pt 8pt; }
.r { text-align: right; } .sig { line-height: 1.2; margin-top: 16pt; break-inside: avoid; } .by { margin-left: 3in; }
.efiled { font: 7.5pt 'Liberation Sans'; }
"""
TITLES = {
    "complaint": ("COMPLAINT AT LAW|VERIFIED COMPLAINT|COMPLAINT TO FORECLOSE MORTGAGE|FIRST AMENDED COMPLAINT AT LAW|"
"COMPLAINT FOR DECLARATORY JUDGMENT AND OTHER RELIEF|SMALL CLAIMS COMPLAINT"),
    "answer": ("ANSWER TO COMPLAINT AT LAW|DEFENDANT'S ANSWER AND AFFIRMATIVE DEFENSES TO PLAINTIFF'S COMPLAINT|"
"VERIFIED ANSWER TO COMPLAINT TO FORECLOSE MORTGAGE|REPLY TO AFFIRMATIVE DEFENSES"),
    "motion": "SECTION 2-615 MOTION TO DISMISS|DEFENDANT'S COMBINED MOTION TO DISMISS PURSUANT TO 735 ILCS "
"5/2-619.1|MOTION TO VACATE DEFAULT AND QUASH SERVICE|MOTION FOR ENTRY OF A HIPAA QUALIFIED "
"PROTECTIVE ORDER"
    "|PLAINTIFF'S MOTION FOR LEAVE TO FILE JURY DEMAND INSTANTER|PETITION FOR RULE TO SHOW CAUSE|MOTION TO APPOINT SPECIAL PROCESS SERVER",
    "order": ("ORDER|AGREED ORDER|CASE MANAGEMENT ORDER|DEFAULT ORDER|JUDGMENT OF FORECLOSURE AND SALE|ORDER OF "
"DISMISSAL FOR WANT OF PROSECUTION|ORDER SETTING BRIEFING SCHEDULE"),
    "notice": ("NOTICE OF MOTION|APPEARANCE|JURY DEMAND|NOTICE OF FILING|RULE 222(b) AFFIDAVIT|RULE 213(f) "
"INTERROGATORIES|NOTICE OF DEPOSITION|AFFIDAVIT AS TO MILITARY SERVICE"),
}  # fmt: skip
OPENING = {
    "complaint": "NOW COMES the {left}, by and through counsel, and complaining of the {right}, states as follows:",
    "answer": "NOW COMES the {right}, by counsel, and in answer to the Complaint states as follows:",
    "motion": "NOW COMES the movant, by counsel, and moves this Honorable Court as set forth below, and in support thereof states:",
    "order": (
        "THIS CAUSE coming before the Court for status, due notice having been given and the Court being "
        "fully advised in the premises, IT IS HEREBY ORDERED:"
    ),
    "notice": "TO: See attached Service List",
}
BODIES = (
    "City of Naperville",
    "Village of Lombard",
    "County of DuPage",
    "Forest Preserve District of DuPage County",
    "Board of Education of Indian Prairie Community Unit School District 204",
    "Village of Downers Grove",
)


def draw(m: Matter) -> str:
    font = m.dice("Liberation Serif", "Liberation Serif", "Liberation Sans", "Noto Serif")
    size = m.rng.choice((11, 12, 12)) if font == "Liberation Serif" else 10.5
    look = {
        "font": font,
        "size": size,
        "lead": m.dice("1.4", "1.8"),
        "foot": m.dice("counter(page)", '""'),
        "strong": m.dice("", "font-weight: bold;"),
        "under": m.dice("", "text-decoration: underline;"),
    }
    opening = f"<p class=p>{OPENING[m.kind].format(left=m.left_role, right=m.right_role)}</p>"
    text = pieces.body(
        m,
        least=3,
        most=8,
        numbered=m.kind in ("complaint", "answer", "motion"),
        headings=m.kind in ("complaint", "motion"),
    )
    stamp = _accepted(m) + stamps.rubber(m, "boxed", "plain", right="-0.55in", top="-0.75in", wide="2in")
    said = (
        stamp
        + _venue(m)
        + _court(m)
        + _caption(m, size, font)
        + f"<p class=title>{esc(m.title)}</p>"
        + opening
        + _heard(m)
        + text
    )
    return sheet(CSS % look + stamps.RUBBER, said + _end(m))


def _venue(m: Matter) -> str:
    county = m.dice("COUNTY OF DU PAGE", "COUNTY OF DUPAGE")
    ss = m.dice("SS.", "SS", "ss:")
    return (
        "<table class=venue><tr><td>STATE OF ILLINOIS</td><td>)</td><td></td></tr><tr><td></td><td>)</td><td>"
        f"{ss}</td></tr><tr><td>{county}</td><td>)</td><td></td></tr></table>"
    )


def _court(m: Matter) -> str:
    county = m.dice("DU PAGE COUNTY, ILLINOIS", "DUPAGE COUNTY, ILLINOIS", "DUPAGE COUNTY - WHEATON, ILLINOIS")
    return (
        "<p class=court>"
        f"{m.dice('IN THE CIRCUIT COURT OF THE EIGHTEENTH JUDICIAL CIRCUIT', 'IN THE CIRCUIT COURT FOR THE 18TH JUDICIAL CIRCUIT')}<br>"
        f"{county}</p>"
    )


def _caption(m: Matter, size: float, font: str) -> str:
    ems = 2.95 * 72 / size / (1 if font == "Liberation Serif" else 1.12)
    upper = m.rng.random() < 0.75
    state = "Illinois" if m.rng.random() < 0.4 and not m.et_al else ""
    inset = "&emsp;" * m.rng.choice((6, 8))
    gap = m.rng.choice(([], [""]))
    left = [
        *pieces.wrapped(folk.listed(m, m.left, upper=upper, state=state, joint=" and ") + ",", ems), "", f"{inset}{m.left_role},", *gap,
        f"&emsp;&emsp;{m.dice('v.', 'vs.', '-vs-')}", *gap,
        *pieces.wrapped(folk.listed(m, m.right, upper=upper, state=state, joint=" and ") + ",", ems), "", f"{inset}{m.right_role}.",
    ]  # fmt: skip
    down = [""] * m.rng.randint(1, max(2, len(left) // 2))
    court = m.rng.choice(
        ([], [], ["", f"Courtroom {m.rng.choice((2002, 2005, 2007, 2016, 2020))}"], ["", f"Honorable {esc(m.judge)}"])
    )
    number = f"{m.dice('No.', 'Case No.', 'Case No.:', 'Gen. No.')} {m.number.caption}"
    return pieces.fence(left, ")", [*down, number, *court], more=0)


def _heard(m: Matter) -> str:
    if m.title != "NOTICE OF MOTION":
        return ""
    return (
        f"<p class=p>On {long_date(m.hearing)}, at {m.hour}, or as soon thereafter as counsel may be heard, I "
        f"shall appear before the Honorable {esc(m.judge)}, or any judge sitting in that judge's stead, at "
        "505 N. County Farm Road, Wheaton, Illinois, and then and there present the attached motion.</p>"
    )


def _accepted(m: Matter) -> str:
    """The portal's lines at the top right."""
    if m.filed is None or m.filed.how != "e-filed":
        return ""
    on, serial = m.filed.on, m.rng.randint(2000000, 4900000)
    lines = [
        esc(m.clerk),
        "e-filed in the 18th Judicial Circuit Court",
        "DuPage County",
        f"ENVELOPE: {serial}",
        m.number.caption,
        f"FILEDATE: {on.month}/{on.day}/{on.year} {m.filed.time}",
        f"Accepted By: {m.dice('KB', 'JM', 'RW')}",
    ]
    return f"<div class=efiled style='position: absolute; right: -0.6in; top: -0.7in; line-height: 1.15'>{'<br>'.join(lines)}</div>"


def _end(m: Matter) -> str:
    side, role = (m.counsel_left, m.left_role) if m.kind == "order" else m.filer
    lines = folk.office(
        m,
        side[:1],
        m.dice("", f" / DuPage Attorney No. {m.rng.randint(1200, 39000)}", " (ARDC #{})"),
        ("Wheaton, Illinois 60187", "Naperville, IL 60563", "Oak Brook, Illinois 60523", "Chicago, IL 60602"),
        m.dice("630", "312"),
    )
    block = f"<p>{pieces.rows(*lines)}<br>Attorney for {role}</p>"
    if m.kind == "order":
        return f"<div class=sig><p class=by>ENTER:<br><br>{'_' * 28}<br>JUDGE<br>Date: {long_date(m.dated)}</p>{block}</div>"
    return (
        "<div class=sig><p class=by>Respectfully submitted,<br><br>By: "
        f"{esc(m.dice('/s/ ' + side[0].name, '_' * 26))}<br>One of the attorneys for {role}</p>{block}</div>"
    )


def _sides(rng: Random) -> Sides:
    return folk.county_suit(rng, BODIES)


LAYOUT = Layout(
    name="dupage venue",
    courts=("us/il/dupage-circuit",),
    nature="civil",
    kinds=tuple(TITLES),
    filed=("e-filed", "e-filed", "rubber", "none"),
    draw=draw,
    own_titles=lambda kind: tuple(TITLES[kind].split("|")),
    sides=_sides,
    counselled=folk.lawyers(7),
)
