"""The cover sheet of a paper in Allegheny County's Common Pleas: sides at the left, number, title, filing side and counsel at the right."""

from html import escape as esc

from tests.ocr.bed import pieces, stamps
from tests.ocr.bed.layouts.county_seats.cast import Place, cast, described, joined, titled
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet

PENNSYLVANIA = Place(
    "Pennsylvania",
    (
        "City of Pittsburgh",
        "County of Allegheny",
        "Port Authority of Allegheny County",
        "Borough of Wilkinsburg",
        "Penn Hills School District",
    ),
    ("Pittsburgh, PA 15219", "Pittsburgh, Pennsylvania 15222", "Monroeville, PA 15146"),
    ("412", "724"),
    ("Grant Street, Suite 4000", "Forbes Avenue", "Fort Pitt Boulevard, Third Floor"),
)
CSS = """
@page { margin: 1in; @bottom-center { content: %(foot)s; font: 10pt '%(font)s'; } }
body { font: %(size)spt/1.2 '%(font)s'; } .court { text-align: center; font-weight: %(bold)s; margin-bottom: 24pt; }
.caption { width: 100%%; } .sides { width: 49%%; padding-right: 12pt; %(frame)s } .about { padding-left: 14pt; } .about p { margin-bottom: 11pt; }
.role { margin: 11pt 0 11pt 1.2in; } .v { margin: 0 0 11pt 0.5in; } .name { font-weight: %(bold)s; } .demand { font-weight: bold; margin-top: 18pt; }
.title { text-align: center; font-weight: bold; text-decoration: underline; margin: 0 0 14pt; } .whole { break-before: page; }
.h { text-align: center; font-weight: bold; } .p { text-indent: 0.5in; line-height: 2; } .q { margin: 4pt 0.6in 10pt; } .rows { margin: 6pt auto; }
.rows td, .rows th { padding: 2pt 9pt; border: 0.6pt solid; } .r { text-align: right; } .sig { margin-top: 20pt; } .by { margin: 16pt 0 0 3in; }
.efiled { font: 8.5pt/1.2 'Liberation Sans'; }
"""
TITLES = {
    "complaint": (
        "Complaint in Civil Action",
        "Complaint",
        "Complaint in Mortgage Foreclosure",
        "Amended Complaint",
        "Praecipe for Writ of Summons",
    ),
    "answer": (
        "Answer and New Matter",
        "Answer, New Matter and Counterclaim",
        "Reply to New Matter",
        "Answer to Complaint and New Matter",
    ),
    "motion": (
        "Preliminary Objections to Plaintiff's Complaint",
        "Motion for Summary Judgment",
        "Motion to Compel Answers to Interrogatories and Request for Production of Documents",
        "Petition to Open Default Judgment",
        "Motion for Judgment on the Pleadings",
        "Motion for Advancement on the Trial List",
    ),
    "notice": (
        "Praecipe to Settle and Discontinue",
        "Praecipe for Appearance",
        "Praecipe to Reinstate Complaint",
        "Praecipe for Entry of Judgment by Default",
        "Notice of Intent to Serve a Subpoena",
        "Affidavit of Service",
    ),
    "brief": ("Brief in Support of Preliminary Objections", "Brief in Opposition to Motion for Summary Judgment"),
}


def draw(m: Matter) -> str:
    look = {
        "font": m.dice(
            "Liberation Serif", "Liberation Serif", "Liberation Sans", "DejaVu Serif Condensed", "Liberation Mono"
        ),
        "size": m.dice("12", "12", "11"),
        "bold": m.dice("bold", "normal"),
        "frame": m.dice("", "", "border-right: 0.8pt solid;", "border-right: 0.8pt solid; border-bottom: 0.8pt solid;"),
        "foot": m.dice('""', "counter(page)"),
    }
    court = "IN THE COURT OF COMMON PLEAS OF ALLEGHENY COUNTY, PENNSYLVANIA"
    middle = m.rng.random() < 0.35
    head = f"<div class=court>{pieces.rows(court, 'CIVIL DIVISION' if middle else '')}</div>"
    caption = f"<table class=caption><tr><td class=sides>{_sides(m)}</td><td class=about>{_about(m, middle=middle)}</td></tr></table>"
    text = f"<div class=whole><p class=title>{esc(m.title)}</p>{pieces.body(m, least=2, most=5, numbered=m.kind != 'brief')}</div>"
    demand = (
        "<p class=demand>JURY TRIAL DEMANDED</p>" if m.kind in ("complaint", "answer") and m.rng.random() < 0.6 else ""
    )
    stamp = (
        stamps.rubber(m, "boxed", "clock", "plain", top="5.6in", right="3.6in")
        if m.rng.random() < 0.5
        else stamps.rubber(m, "clock", top="-0.75in")
    )
    return sheet(
        CSS % look + stamps.RUBBER, _filed(m) + stamp + head + caption + demand + text + pieces.signature(m, *m.filer)
    )


def _filed(m: Matter) -> str:
    if m.filed is None or m.filed.how != "e-filed":
        return ""
    said = f"E-FILED {m.filed.on:%m/%d/%Y} {m.filed.time} Department of Court Records, Civil Division"
    return f"<div class=efiled style='position: absolute; left: 0; top: -0.6in'>{esc(said)}</div>"


def _sides(m: Matter) -> str:
    upper, told = m.rng.random() < 0.85, m.rng.random() < 0.45
    names = [
        joined(described(m, side, PENNSYLVANIA, upper=upper), et_al=m.et_al)
        if told
        else pieces.names(side, upper=upper, et_al=m.et_al)
        for side in (m.left, m.right)
    ]
    return (
        f"<span class=name>{names[0]}</span>,<div class=role>{m.left_role},</div><div class=v>{m.dice('v.', 'vs.', 'v.')}</div>"
        f"<span class=name>{names[1]}</span>,<div class=role>{m.right_role}.</div>"
    )


def _about(m: Matter, *, middle: bool) -> str:
    side, role = m.filer
    place = m.dice(*PENNSYLVANIA.towns)
    number = f"{m.dice('No.', 'No.:', 'NO.', 'Case No.', 'Docket No.')} {m.number.caption}"
    code = f"Code: {m.dice('007', '010', '020')}" if m.rng.random() < 0.2 else ""
    bar = m.dice("Pa. I.D. No. {}", "PA I.D. #{}", "Pa. ID {}")
    who = [
        part for one in side for part in (f"{one.name}{m.dice(', Esquire', ', Esq.', '')}", bar.format(one.bar_number))
    ]
    house = [
        side[0].firm,
        f"{m.rng.randint(100, 900)} {m.dice(*PENNSYLVANIA.streets)}",
        place,
        f"({m.dice(*PENNSYLVANIA.areas)}) 555-{m.rng.randint(100, 9999):04}",
    ]
    firm_id = f"Firm No. {m.rng.randint(100, 999)}" if m.rng.random() < 0.4 else ""
    blocks = [
        "" if middle else "CIVIL DIVISION",
        "<br>".join(filter(None, (number, code))),
        f"<b>{esc(m.title)}</b>",
        f"Filed on behalf of {role}{m.dice(', ' + esc(side[0].speaks_for), '')}",
        "Counsel of Record for This Party:",
        pieces.rows(*who, firm_id),
        pieces.rows(*house),
    ]
    return "".join(f"<p>{block}</p>" for block in blocks if block)


LAYOUT = Layout(
    name="allegheny cover sheet",
    courts=("us/pa/allegheny-common-pleas",),
    nature="civil",
    kinds=("complaint", "answer", "motion", "motion", "notice", "notice", "brief"),
    filed=("rubber", "rubber", "e-filed", "none"),
    draw=draw,
    sides=cast(PENNSYLVANIA, "Plaintiff", "Defendant"),
    titled=titled(**TITLES),
)
