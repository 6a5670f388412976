"""A paper of a New York supreme court outside Manhattan: sides between rules of dashes that end in an x, index number beside them."""

from html import escape as esc

from tests.ocr.bed import pieces, stamps
from tests.ocr.bed.layouts.east import banners, content, look
from tests.ocr.bed.layouts.east.places import place
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.prose import long_date

ROLES = (("Plaintiff", "Defendant"),) * 4 + (("Plaintiff", "Defendant/Third-Party Plaintiff"),)
REVIEW = (
    "For a Judgment Pursuant to Article 78|of the Civil Practice Law and Rules,",
    "For a Judgment Pursuant to CPLR Article 78,",
    "For an Order Pursuant to Article 75|of the CPLR staying arbitration,",
)
CSS = """
.caption { margin: 0; } .sides { padding: 4pt 6pt 4pt 0; width: 58%; } .about { padding: 4pt 0 4pt 14pt; } .about.ruled { border-left: 0.9pt solid; }
.rule { white-space: nowrap; line-height: 1; } .court { margin-bottom: 3pt; } .judge { margin-bottom: 12pt; }
"""


def draw(m: Matter) -> str:
    style = look.look(m, *look.ROMAN, "Liberation Sans")
    court = f"<div class='court {m.dice('', 'b')}'>{pieces.rows(*_court(m))}</div>"
    rule = f"<p class='rule beside'>{'-' * m.rng.randint(50, 62)}{m.dice('x', 'X')}</p>"
    inside = m.rng.random() < 0.55
    about = look.column(_about(m, style, inside))
    sides = look.column(_listed(m, _sides(m, style)))
    ruled = m.dice("", "", " ruled")
    caption = f"<table class=caption><tr><td class=sides>{rule}{sides}{rule}</td><td class='about{ruled}'><br>{about}</td></tr></table>"
    title = "" if inside else f"<p class=title>{esc(m.title)}</p>"
    text = pieces.body(m, least=3, most=9, numbered=m.kind in ("complaint", "answer"))
    stamp = stamps.rubber(m, "boxed", "clock", "dater", right="-0.5in", top="-0.95in")
    css = look.footer(m) + _system(m) + style.css + CSS + stamps.RUBBER
    return sheet(css, stamp + _present(m) + court + caption + title + f"<div>&nbsp;</div>{text}{look.signed(m)}")


def _system(m: Matter) -> str:
    if not banners.has(m):
        return ""
    left = f"FILED: {place(m).county.upper()} COUNTY CLERK {banners.on(m, '03/05/2024')} {banners.at(m, '04:12 PM')}"
    right = f"INDEX NO. {m.number.header.removesuffix('E')}"
    entry = m.rng.randint(1, 214)
    return banners.over(f"{left}|NYSCEF DOC. NO. {entry}", f"{right}|RECEIVED NYSCEF: {banners.on(m, '03/05/2024')}")


def _court(m: Matter) -> tuple[str, ...]:
    county = place(m).county.upper()
    if county == "ERIE" and m.rng.random() < 0.6:
        return ("STATE OF NEW YORK", f"SUPREME COURT{m.dice(' : ', ', ')}COUNTY OF ERIE")
    part = [f"{m.dice('IAS PART', 'TRIAL/IAS PART', 'PART')} {m.rng.randint(2, 64)}"] if m.rng.random() < 0.35 else []
    return ("SUPREME COURT OF THE STATE OF NEW YORK", m.dice(f"COUNTY OF {county}", f"{county} COUNTY"), *part)


def _present(m: Matter) -> str:
    """Who sat, over an order to show cause or a decision."""
    if m.kind != "order" or m.rng.random() < 0.4:
        return ""
    said = pieces.rows("P R E S E N T:" if m.dice("", "x") else "PRESENT:", f"HON. {m.judge.upper()},", "Justice.")
    return f"<p class=judge>{said}</p>"


def _recast(m: Matter) -> Matter:
    """An action; or a proceeding for the review of what an officer or a board did."""
    if m.rng.random() < 0.22:
        return content.suit(m, roles=(("Petitioner", "Respondent"),), kind="article 78")
    return content.suit(m, roles=ROLES)


def _listed(m: Matter, how: look.Sides) -> list[str]:
    lines = look.listed(m, how)
    if m.left[0].role != "Petitioner":
        return lines
    at = next(at for at, line in enumerate(lines) if line.endswith(how.between))
    what = m.dice("In the Matter of the Application of", "In the Matter of")
    return [what, "", *lines[:at], *m.dice(*REVIEW).split("|"), "", *lines[at:]]


def _sides(m: Matter, style: look.Look) -> look.Sides:
    return look.Sides(
        ems=style.ems * 3.5,
        upper=m.rng.random() < 0.8,
        described=m.rng.random() < 0.4,
        bold=m.rng.random() < 0.15,
        between=m.dice("-against-", "-against-", "- against -", "-v-", "v."),
        between_inset=m.rng.choice((6, 9, 12)),
        inset=m.rng.choice((10, 14, 17)),
        plurals=m.dice("s", "s", "(s)"),
        each=m.rng.random() < 0.3,
    )


def _about(m: Matter, style: look.Look, inside: bool) -> list[str]:
    lines = [look.reference(m, "Index No. {}", "Index No.: {}", "INDEX NO.: {}", "Index # {}", "Index No.|{}")]
    lines = lines[0].split("|") + [""]
    if m.rng.random() < 0.45:
        lines += [m.dice("Assigned Justice:", "Hon.", "IAS Justice:"), f"{esc(m.judge)}{m.dice(', J.S.C.', '')}", ""]
    if inside:
        lines += [f"<b>{line}</b>" for line in pieces.wrapped(esc(m.title), style.ems * 2.0)] + [""]
    if m.kind in ("motion", "declaration") and m.rng.random() < 0.5:
        lines += [f"Motion Seq. No. {m.rng.randint(1, 9):03}", ""]
    if m.kind == "motion" and m.rng.random() < 0.5:
        lines += [m.dice("Return Date:", "Return date:"), long_date(m.hearing), ""]
    if m.kind == "complaint":
        lines += [f"Plaintiff designates {place(m).county}", "County as the place of trial.", ""]
    lines += look.related(m, "Related Index No. {}", "Action No. 2: {}")
    return lines


LAYOUT = Layout(
    name="new york index",
    courts=("us/ny/kings-supreme", "us/ny/queens-supreme", "us/ny/erie-supreme"),
    nature="ny",
    kinds=("complaint", "answer", "motion", "motion", "order", "declaration", "notice", "stipulation"),
    filed=("e-filed", "e-filed", "rubber", "none"),
    draw=draw,
    recast=_recast,
)
