"""A Pennsylvania common pleas paper: counsel on top, parties before a column of colons, court and term and number beside it, title below."""

from html import escape as esc

from tests.ocr.bed import pieces, stamps
from tests.ocr.bed.layouts.east import banners, content, look
from tests.ocr.bed.layouts.east.places import place
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.prose import long_date

CSS = """
.counsel { margin-bottom: 10pt; } .counsel td { width: 60%; } .caption { margin: 8pt 0 14pt; border: solid; border-width: 0.9pt 0; }
.plain .caption, .caption.plain { border: none; } .caption td { padding: 4pt 0; } .court { margin: 10pt 0; } .jury { font-size: 9.5pt; }
"""
ROLES = (("Plaintiff", "Defendant"), ("Plaintiff", "Defendant"), ("Petitioner", "Respondent"))


def draw(m: Matter) -> str:
    style = look.look(m, *look.FACES[:5], sizes=(11, 12, 12))
    counsel = look.block(m, *m.filer, house_first=m.rng.random() < 0.4)
    on_top = m.rng.random() < 0.35
    court = _court(m)
    head = f"<p class='court c b'>{pieces.rows(*court)}</p>" if on_top else ""
    about = ([] if on_top else [*court, ""]) + _about(m)
    caption = pieces.fence(_listed(m, style), m.dice(":", ":", ":", ")"), about)
    caption = caption.replace("class=caption", f"class='caption {m.dice('', 'plain', 'plain')}'")
    title = f"<p class=title>{esc(m.title)}</p>"
    text = pieces.body(m, least=3, most=9, numbered=m.rng.random() < 0.4)
    css = look.footer(m) + _system(m) + style.css + CSS + stamps.RUBBER
    top = _stamp(m) + f"<div class=counsel>{pieces.rows(*counsel)}{_jury(m)}</div>"
    return sheet(css, top + head + caption + title + text + look.signed(m))


def _stamp(m: Matter) -> str:
    """The attestation at the top right of Philadelphia's papers, and its foot with the system's own number."""
    attested = banners.stamp(
        m,
        "Filed and Attested by the",
        f"{m.court.clerk_title}",
        f"{banners.on(m, '05 MAR 2024')} {banners.at(m, '04:12 PM').lower()}",
        f"{m.clerk[0]}. {m.clerk.split()[-1].upper()}",
        style="right: -0.55in; top: -0.65in; text-align: center; font: italic 9pt 'Liberation Serif'; color: #333;",
    )
    return attested + stamps.rubber(m, "boxed", "dater", "clock", right="-0.5in", top="-0.5in")


def _system(m: Matter) -> str:
    """The docketing system's own number, printed at the foot of each page."""
    if not banners.has(m) or not m.number.caption.isdigit():
        return ""
    return f"@page {{ @bottom-right {{ content: 'Case ID: {m.number.caption}'; font: 9pt 'Liberation Sans'; }} }}\n"


def _court(m: Matter) -> tuple[str, ...]:
    at = place(m)
    county = f"{at.county.upper()} COUNTY"
    names = (
        f"COURT OF COMMON PLEAS|{county}",
        f"COURT OF COMMON PLEAS|OF {county}",
        f"IN THE COURT OF COMMON PLEAS|OF {county}, PENNSYLVANIA",
        f"COURT OF COMMON PLEAS|{county}, PENNSYLVANIA|{m.dice('CIVIL TRIAL DIVISION', 'CIVIL DIVISION', 'TRIAL DIVISION - CIVIL')}",
    )
    return tuple(m.dice(*names).split("|"))


def _about(m: Matter) -> list[str]:
    told = m.number.caption
    if " Term" in told or " TERM" in told:
        term, _, number = told.replace(" No.", "|No.").replace(" NO.", "|NO.").partition("|")
        lines = [term, "", number] if m.rng.random() < 0.4 else [term, number]
    else:
        lines = [look.reference(m, "NO. {}", "No.: {}", "CASE ID: {}" if told.isdigit() else "No. {}", "Docket No. {}")]
    if m.kind == "motion" and m.rng.random() < 0.5:
        lines += ["", f"Control No. {m.dated:%y%m}{m.rng.randint(1000, 8999)}"]
    if m.rng.random() < 0.2:
        lines += ["", f"Judge {esc(m.judge)}"]
    if m.kind == "motion" and m.rng.random() < 0.3:
        lines += ["", f"Hearing: {long_date(m.hearing)}"]
    return lines + (["", "JURY TRIAL DEMANDED"] if m.rng.random() < 0.35 else [])


def _jury(m: Matter) -> str:
    """What the county's cover asks of a complaint beside counsel's block."""
    if m.kind != "complaint" or m.rng.random() < 0.4:
        return ""
    return f"<p class='jury right'>{m.dice('THIS IS AN ARBITRATION CASE.', 'MAJOR JURY CASE', 'ASSESSMENT OF DAMAGES HEARING IS REQUIRED')}</p>"


def _listed(m: Matter, style: look.Look) -> list[str]:
    each = m.rng.random() < 0.4
    how = look.Sides(
        ems=style.ems * 2.9,
        upper=m.rng.random() < 0.75,
        each=each,
        homes=each and m.rng.random() < 0.5,
        bold=m.rng.random() < 0.2,
        between=m.dice("v.", "v.", "vs."),
        inset=m.rng.choice((8, 11, 13)),
        role=m.dice("{},", "{}", "{},"),
        last=m.dice("{}.", "{}", "{}"),
        between_inset=m.rng.choice((2, 6)),
        gaps=m.rng.random() < 0.8,
    )
    return look.listed(m, how)


LAYOUT = Layout(
    name="pennsylvania term",
    courts=("us/pa/philadelphia-common-pleas", "us/pa/philadelphia-common-pleas", "us/pa/allegheny-common-pleas"),
    nature="civil",
    kinds=("complaint", "answer", "motion", "motion", "order", "declaration", "notice", "stipulation"),
    filed=("e-filed", "e-filed", "rubber", "none"),
    draw=draw,
    recast=lambda m: content.suit(m, roles=ROLES),
)
