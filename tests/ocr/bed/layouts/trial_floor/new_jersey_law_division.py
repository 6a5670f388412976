"""A paper of New Jersey's Law Division: counsel on top, the sides in an open box, court, docket number and title beside them."""

from dataclasses import replace
from html import escape as esc

from tests.ocr.bed import pieces, stamps, words
from tests.ocr.bed.layouts.trial_floor import folk
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.prose import long_date
from tests.ocr.bed.truth import Party

CSS = """
@page { margin: 1in; @top-center { content: %s; font: 9pt 'Liberation Sans'; white-space: pre; } }
body { font: %spt/%s '%s'; } .counsel { line-height: 1.2; margin-bottom: 10pt; }
.caption { width: 100%%; line-height: 1.2; margin-bottom: 16pt; } .caption td { padding: 0 10pt 8pt 0; } .sides { width: %s; border-bottom: 1pt solid; %s }
.sides p { margin-bottom: 9pt; } .role { margin-left: 1.5in; } .about { padding-left: 0.25in !important; } .about p { margin-bottom: 11pt; }
.c { text-align: center; } .title { font-weight: bold; }
.h { text-align: center; font-weight: bold; } .p { text-indent: 0.5in; } .q { margin: 0 0.8in; line-height: 1.2; }
.rows { margin: 4pt auto 8pt; line-height: 1.2; } .rows td, .rows th { padding: 2pt 10pt; border: 0.5pt solid; } .r { text-align: right; }
.sig { line-height: 1.25; margin-top: 18pt; break-inside: avoid; } .by { margin: 12pt 0 0 3in; }
.service { margin-top: 20pt; } .exhibit { break-before: page; text-align: center; padding-top: 3in; font-size: 22pt; } .behind { break-before: page; }
"""
TITLES = {
    "complaint": """
COMPLAINT AND JURY DEMAND|COMPLAINT, JURY DEMAND, DESIGNATION OF TRIAL COUNSEL AND CERTIFICATION PURSUANT TO R. 4:5-1
FIRST AMENDED COMPLAINT|VERIFIED COMPLAINT|COMPLAINT IN LIEU OF PREROGATIVE WRITS
""",
    "answer": """
ANSWER, AFFIRMATIVE DEFENSES, CROSSCLAIMS AND DEMAND FOR STATEMENT OF DAMAGES|ANSWER TO COMPLAINT WITH SEPARATE DEFENSES
ANSWER, COUNTERCLAIM AND THIRD-PARTY COMPLAINT
""",
    "motion": """
NOTICE OF MOTION TO DISMISS FOR FAILURE TO ANSWER INTERROGATORIES|NOTICE OF MOTION FOR SUMMARY JUDGMENT
NOTICE OF MOTION TO EXTEND DISCOVERY PURSUANT TO R. 4:24-1(c)|NOTICE OF MOTION TO VACATE DEFAULT JUDGMENT
NOTICE OF CROSS-MOTION FOR SANCTIONS
""",
    "declaration": """
CERTIFICATION OF COUNSEL|CERTIFICATION OF {who} IN SUPPORT OF MOTION
CERTIFICATION OF {who} IN OPPOSITION TO {r} MOTION FOR SUMMARY JUDGMENT|CERTIFICATION OF PROOF
""",
    "order": "ORDER|ORDER EXTENDING DISCOVERY|ORDER TO SHOW CAUSE WITH TEMPORARY RESTRAINTS|ORDER GRANTING SUMMARY JUDGMENT|CONSENT ORDER",
    "stipulation": "STIPULATION OF DISMISSAL WITH PREJUDICE|STIPULATION EXTENDING TIME TO ANSWER|CONSENT ORDER TO TRANSFER VENUE",
    "notice": "NOTICE IN LIEU OF SUBPOENA|SUBSTITUTION OF ATTORNEY|DEMAND FOR TRIAL DE NOVO|NOTICE TO TAKE ORAL DEPOSITION",
}
UNKNOWN = ("John Does 1-10", "ABC Corporations 1-5", "John Doe 1-20", "XYZ Companies I-X")


def recast(m: Matter) -> Matter:
    """Mostly somebody unknown is sued with the others."""
    m = folk.worded(m)
    if m.et_al or m.rng.random() < 0.45:
        return m
    return replace(m, right=(*m.right, Party(m.rng.choice(UNKNOWN), "Defendant")))


def draw(m: Matter) -> str:
    font = m.dice("Liberation Serif", "Liberation Serif", "Liberation Mono", "Liberation Sans", "Noto Serif")
    size = {"Liberation Serif": m.dice("12", "12", "13"), "Liberation Mono": "11", "Liberation Sans": "11.5"}.get(
        font, "10.5"
    )
    beside = m.dice("border-right: 1pt solid;", "border-right: 1pt solid;", "")
    css = CSS % (_line(m), size, m.dice("1.9", "1.5", "2"), font, m.dice("3.15in", "3.3in"), beside)
    caption = f"<table class=caption><tr><td class=sides>{_sides(m)}</td><td class=about>{_about(m)}</td></tr></table>"
    text = pieces.body(
        m,
        least=2,
        most=8,
        numbered=m.kind in ("complaint", "answer", "declaration"),
        headings=m.kind == "complaint",
        notes=False,
    )
    end = folk.signed_by_judge(m, "J.S.C.") if m.kind == "order" else pieces.ending(m, *m.filer)
    stamp = stamps.rubber(m, "plain", "boxed", right="-0.5in", top="-0.5in", wide="2.1in")
    return sheet(css + stamps.RUBBER, stamp + _counsel(m) + caption + _opening(m) + text + end)


def _line(m: Matter) -> str:
    """What the portal prints over each page."""
    if m.filed is None or m.filed.how != "header":
        return '""'
    gap = "\\A0 " * 4
    hour = f"{m.rng.randint(1, 12)}:{m.rng.randint(10, 59)}:{m.rng.randint(10, 59)} {m.dice('AM', 'PM')}"
    said = f"{m.number.caption}{gap}{m.filed.on:%m/%d/%Y} {hour}{gap}Pg "
    return f'"{said}" counter(page) " of " counter(pages) "{gap}Trans ID: LCV{m.filed.on.year}{m.rng.randint(100000, 3999999)}"'


def _county(m: Matter) -> str:
    return "ESSEX" if "essex" in m.court.id else "BERGEN"


def _counsel(m: Matter) -> str:
    side, role = m.filer
    town = m.dice(
        "Newark, New Jersey 07102", "Hackensack, NJ 07601", "Roseland, New Jersey 07068", "Fort Lee, NJ 07024"
    )
    lines = [
        side[0].firm,
        f"{m.rng.randint(11, 900)} {m.dice('Main Street', 'Eisenhower Parkway', 'Broad Street')}",
        town,
    ]
    named = [
        f"{one.name}, Esq. {m.dice('(Attorney ID No. {})', 'NJ Attorney ID: {}', '- {}')}".format(one.bar_number)
        for one in side
    ]
    lines = [*named, *lines] if m.rng.random() < 0.5 else [*lines[:1], *named, *lines[1:]]
    lines += [folk.phone(m.rng, "973", "201", "908"), f"Attorneys for {role}{m.dice('', ', ' + side[0].speaks_for)}"]
    return f"<div class=counsel>{pieces.rows(*lines)}</div>"


def _sides(m: Matter) -> str:
    upper, described = m.rng.random() < 0.75, m.rng.random() < 0.3
    roles = (m.left_role, m.right_role)
    if m.rng.random() < 0.25:
        roles = (m.left[0].role + "(s)", m.right[0].role + "(s)")
    right = folk.listed(m, m.right, upper=upper, described=described)
    if m.right[-1].name in UNKNOWN:
        right += m.dice(" (fictitious names)", ", fictitious persons or entities", "")
    left = folk.listed(m, m.left, upper=upper, described=described)
    return f"<p>{left},</p><p class=role>{roles[0]},</p><p>{m.dice('v.', 'vs.', '-vs-')}</p><p>{right},</p><p class=role>{roles[1]}.</p>"


def _about(m: Matter) -> str:
    part = ["LAW DIVISION", "SPECIAL CIVIL PART", f"{_county(m)} COUNTY"] if "-DC-" in m.number.caption else []
    court = [
        "SUPERIOR COURT OF NEW JERSEY",
        *(part or m.rng.choice(([f"LAW DIVISION: {_county(m)} COUNTY"], ["LAW DIVISION", f"{_county(m)} COUNTY"]))),
    ]
    number = f"{m.dice('DOCKET NO.', 'DOCKET NO.:', 'Docket No.')} {m.number.caption}"
    middle = m.dice(" class=c", "")
    back = f"<p>Returnable: {long_date(m.hearing)}</p>" if m.kind == "motion" and m.rng.random() < 0.5 else ""
    civil = m.dice("CIVIL ACTION", "Civil Action")
    return f"<p{middle}>{pieces.rows(*court)}</p><p{middle}>{number}</p><p class=c>{civil}</p><p class='title c'>{esc(m.title)}</p>{back}"


def _opening(m: Matter) -> str:
    counsel, role = m.filer
    said = {
        "motion": f"TO: {words.person(m.rng)}, Esq. PLEASE TAKE NOTICE that the undersigned, attorneys for {role.lower()}, "
        "shall move before the above-named Court for the relief set out below.",
        "complaint": f"{m.left[0].name}, by way of Complaint against the {m.right_role.lower()}, says:",
        "order": f"THIS MATTER having been opened to the Court by {counsel[0].firm}, and for good cause shown;",
        "declaration": f"{counsel[0].name}, of full age, hereby certifies as follows:",
    }
    return f"<p class=p>{esc(said[m.kind])}</p>" if m.kind in said else ""


LAYOUT = Layout(
    name="new jersey docket beside",
    courts=("us/nj/essex-law", "us/nj/bergen-law"),
    nature="civil",
    kinds=tuple(TITLES),
    filed=("header", "header", "rubber", "none"),
    draw=draw,
    sides=folk.civil("Plaintiff", "Defendant", ("Newark", "Paramus", "East Orange", "Hackensack", "Montclair")),
    counselled=folk.counsel(lambda rng: f"{rng.randint(1000, 49999):05}{rng.randint(1985, 2022)}"),
    titled=folk.titled(TITLES),
    recast=recast,
)
