"""A New Jersey Law Division paper: counsel's block first, parties in a ruled column, court, docket number and CIVIL ACTION beside them."""

from html import escape as esc

from tests.ocr.bed import pieces, stamps
from tests.ocr.bed.layouts.east import banners, content, look
from tests.ocr.bed.layouts.east.places import place
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.prose import long_date

ROLES = (
    ("Plaintiff", "Defendant"),
    ("Plaintiff", "Defendant"),
    ("Plaintiff", "Defendant"),
    ("Plaintiff", "Defendant/Third-Party Plaintiff"),
)
CSS = """
.counsel { margin-bottom: 12pt; } .caption { margin: 0 0 16pt; } .sides { width: 52%; padding: 2pt 8pt 6pt 0; } .about { padding: 2pt 0 0 14pt; }
.lined .sides { border: solid #000; border-width: 0.8pt 0.8pt 0.8pt 0; } .half .sides { border: solid #000; border-width: 0 0.8pt 0.8pt 0; }
.colons .sides { border-bottom: 0.8pt solid; }
"""


def draw(m: Matter) -> str:
    style = look.look(
        m,
        *look.ROMAN,
        "Liberation Sans",
        title=("font-weight: bold;", "font-weight: bold; text-decoration: underline;"),
    )
    counsel = look.block(m, *m.filer, house_first=m.rng.random() < 0.6)
    shape = m.dice("lined", "half", "colons")
    left, about = _listed(m, style), _about(m, style)
    if shape == "colons":
        caption = pieces.fence(left, ":", about).replace("class=caption", "class='caption colons'")
    else:
        cells = f"<td class=sides>{look.column(left)}</td><td class=about>{look.column(about)}</td>"
        caption = f"<table class='caption {shape}'><tr>{cells}</tr></table>"
    text = pieces.body(m, least=3, most=9, numbered=m.kind in ("complaint", "answer"))
    stamp = stamps.rubber(m, "boxed", "plain", right="-0.4in", top="-0.6in")
    css = look.footer(m) + _system(m) + style.css + CSS + stamps.RUBBER
    return sheet(
        css, f"{stamp}<div class=counsel>{pieces.rows(*counsel)}</div>{caption}{_lead(m)}{text}{look.signed(m)}"
    )


def _system(m: Matter) -> str:
    """The line of the courts' system, which tells number, day and transaction."""
    if not banners.has(m, "header"):
        return ""
    gap = "\\A0 " * 4
    kind = "SCP" if "-DC-" in m.number.header else "LCV"
    day = f"{banners.on(m, '03/05/2024')} {m.rng.randint(1, 12)}:{m.rng.randint(10, 59)}:{m.rng.randint(10, 59)} {m.dice('AM', 'PM')}"
    trans = f"Trans ID: {kind}{m.dated.year}{m.rng.randint(100000, 3999999)}"
    return banners.along(f'"{m.number.header}{gap}{day}{gap}Pg " counter(page) " of " counter(pages) "{gap}{trans}"')


def _listed(m: Matter, style: look.Look) -> list[str]:
    how = look.Sides(
        ems=style.ems * 3.1,
        upper=m.rng.random() < 0.75,
        described=m.rng.random() < 0.3,
        between=m.dice("v.", "v.", "vs.", "-vs-"),
        inset=m.rng.choice((8, 10, 12)),
        plurals=m.dice("s", "s", "(s)"),
        homes=m.rng.random() < 0.15,
        each=m.rng.random() < 0.2,
    )
    if how.homes:
        how = look.Sides(ems=how.ems, upper=how.upper, between=how.between, each=True, homes=True)
    return look.listed(m, how)


def _about(m: Matter, style: look.Look) -> list[str]:
    county = place(m).county.upper()
    court = ["SUPERIOR COURT OF NEW JERSEY"]
    court += (
        [f"LAW DIVISION{m.dice(': ', ' - ', ', ')}{county} COUNTY"]
        if m.rng.random() < 0.6
        else ["LAW DIVISION", f"{county} COUNTY"]
    )
    lines = [*court, "", look.reference(m, "DOCKET NO. {}", "DOCKET NO.: {}", "Docket No. {}", "Docket No.: {}"), ""]
    lines += [m.dice("Civil Action", "CIVIL ACTION", "<u>Civil Action</u>"), ""]
    title = pieces.wrapped(esc(m.title), style.ems * 2.5)
    lines += [f"&ensp;&ensp;<b>{line}</b>" for line in title]
    if m.kind == "motion" and m.rng.random() < 0.6:
        lines += ["", f"{m.dice('Returnable:', 'Motion Return Date:')} {long_date(m.hearing)}"]
    if m.rng.random() < 0.25:
        lines += ["", f"Hon. {esc(m.judge)}, J.S.C."]
    return lines + look.related(m, "<br>Related to Docket No. {}", "<br>(Consolidated with {})")


def _lead(m: Matter) -> str:
    """To whom a notice of motion goes."""
    if m.kind != "motion" or m.rng.random() < 0.5 or not m.counsel_right:
        return ""
    one = m.counsel_left[0] if m.filer[0] == m.counsel_right else m.counsel_right[0]
    return f"<table class=head><tr><td style='width: 0.6in'>TO:</td><td>{pieces.rows(one.name + ', Esq.', one.firm, *look.home(m))}</td></tr></table><br>"


LAYOUT = Layout(
    name="new jersey law",
    courts=("us/nj/essex-law", "us/nj/bergen-law"),
    nature="civil",
    kinds=("complaint", "answer", "motion", "motion", "order", "declaration", "notice", "stipulation"),
    filed=("header", "header", "rubber", "none"),
    draw=draw,
    recast=lambda m: content.suit(m, roles=ROLES),
)
