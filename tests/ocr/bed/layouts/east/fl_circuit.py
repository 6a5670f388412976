"""A Florida circuit paper: court in capitals on top, case number at the right, parties at the left, a line that ends in a slash."""

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
    ("Plaintiff/Counter-Defendant", "Defendant/Counter-Plaintiff"),
    ("Petitioner", "Respondent"),
)
CIRCUITS = {
    "Miami-Dade": ("ELEVENTH", "11TH"),
    "Broward": ("SEVENTEENTH", "17TH"),
    "Orange": ("NINTH", "9TH"),
}
CSS = """
.court { margin-bottom: 14pt; } .number { margin: 0 0 12pt 3.3in; } .sides { width: 60%; } .slash { white-space: nowrap; margin: 0 0 10pt; line-height: 1.1; }
.strip { position: fixed; left: -0.5in; bottom: -0.8in; font: 7.5pt 'Liberation Sans'; white-space: nowrap; }
"""


def draw(m: Matter) -> str:
    style = look.look(m, *look.FACES[:5])
    centred = m.rng.random() < 0.6
    number = _number(m)
    court = f"<div class='court {'c' if centred else 'number'} {m.dice('', 'b')}'>{pieces.rows(*court_lines(m, beside=not centred))}</div>"
    about = f"<div class='number head'>{look.column(number)}</div>"
    sides = look.column(look.listed(m, _sides(m, style, wide=centred)))
    if m.rng.random() < 0.35:
        caption = f"{court}<table class=caption><tr><td class=sides>{sides}</td><td class=about>{look.column(number)}</td></tr></table>"
    else:
        caption = f"{court}{about}<div class='head sides'>{sides}</div>"
    slash = f"<p class='slash beside'>{'_' * m.rng.randint(28, 38)}/</p>"
    title = f"<p class=title>{esc(m.title)}</p>"
    text = pieces.body(m, least=3, most=9, numbered=m.kind in ("complaint", "answer"))
    css = look.footer(m, margin=look.room(m)) + system(m) + style.css + CSS + stamps.RUBBER
    stamp = stamps.rubber(m, "boxed", "plain", "dater", right="-0.5in", top="-1.75in")
    return sheet(css, stamp + strip(m) + caption + slash + title + _notice(m) + text + look.signed(m))


def system(m: Matter) -> str:
    """The state portal's line, at the top left of every page."""
    if not banners.has(m):
        return ""
    said = f"Filing # {m.rng.randint(151000000, 239999999)} E-Filed {banners.on(m, '03/05/2024')} {banners.at(m, '4:12:33 PM')}"
    return banners.over(said, font="9.5pt 'Liberation Sans'")


def strip(m: Matter) -> str:
    """What the clerk of Broward prints along the foot."""
    if not banners.has(m) or place(m).county != "Broward":
        return ""
    said = f"*** FILED: BROWARD COUNTY, FL {m.clerk.upper()}, CLERK {banners.on(m, '03/05/2024')} {banners.at(m)}.****"
    return f"<div class='strip beside'>{esc(said)}</div>"


def court_lines(m: Matter, division: str = "", *, beside: bool = False) -> tuple[str, ...]:
    """The court over two lines of the page, or over three beside it."""
    county = place(m).county
    named = m.dice(*CIRCUITS[county])
    kind = division or m.dice("GENERAL JURISDICTION DIVISION", "CIVIL DIVISION", "CIRCUIT CIVIL DIVISION", "")
    where = f"{m.dice('IN AND FOR ', 'IN AND FOR ', 'FOR ')}{county.upper()} COUNTY, FLORIDA"
    if beside:
        return ("IN THE CIRCUIT COURT OF THE", f"{named} JUDICIAL CIRCUIT", where, *([kind] if kind else []))
    return (f"IN THE CIRCUIT COURT OF THE {named}", f"JUDICIAL CIRCUIT {where}", *([kind] if kind else []))


def _number(m: Matter) -> list[str]:
    lines = [look.reference(m, "CASE NO.: {}", "CASE NO. {}", "Case No.: {}", "Case No. {}", "CASE NUMBER: {}")]
    if m.rng.random() < 0.3:
        lines.append(f"{m.dice('DIVISION:', 'SECTION:', 'DIV.')} {m.dice('CA 22', '14', '09', 'CA 07', '33')}")
    if m.rng.random() < 0.3:
        lines.append(f"{m.dice('JUDGE:', 'Judge:', 'JUDGE')} {esc(m.judge)}")
    if m.kind == "motion" and m.rng.random() < 0.35:
        lines.append(f"Hearing: {long_date(m.hearing)} at {m.hour}")
    return lines + look.related(m, "Related Case: {}", "L.T. CASE NO. {}")


def _sides(m: Matter, style: look.Look, *, wide: bool) -> look.Sides:
    return look.Sides(
        ems=style.ems * (4.2 if wide else 3.4),
        upper=m.rng.random() < 0.75,
        described=m.rng.random() < 0.5,
        each=m.rng.random() < 0.2,
        bold=m.rng.random() < 0.15,
        between=m.dice("vs.", "vs.", "v.", "-vs-"),
        between_inset=m.rng.choice((0, 0, 4)),
        inset=m.rng.choice((0, 3, 6)),
        plurals=m.dice("s", "s", "(s)"),
    )


def _notice(m: Matter) -> str:
    if m.kind != "complaint" or m.rng.random() < 0.5:
        return ""
    return "<p class=p>Plaintiff sues Defendant and alleges:</p>" if len(m.left) == 1 else ""


LAYOUT = Layout(
    name="florida circuit",
    courts=("us/fl/miami-dade-circuit", "us/fl/broward-circuit", "us/fl/orange-circuit"),
    nature="civil",
    kinds=("complaint", "answer", "motion", "motion", "order", "declaration", "notice", "stipulation"),
    filed=("e-filed", "e-filed", "rubber", "none"),
    draw=draw,
    recast=lambda m: content.suit(m, roles=ROLES),
)
