"""A Delaware Court of Chancery paper: court in one line on top, sides before brackets, C.A. No. beside them, title between rules or plain."""

from html import escape as esc

from tests.ocr.bed import pieces, stamps
from tests.ocr.bed.layouts.east import banners, content, look
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet

ROLES = (
    ("Plaintiff", "Defendant"),
    ("Plaintiff", "Defendant"),
    ("Petitioner", "Respondent"),
    ("Plaintiff/Counterclaim Defendant", "Defendant/Counterclaim Plaintiff"),
)
CSS = """
.court { margin-bottom: 14pt; } .caption { margin-bottom: 14pt; } .sides { width: 50%; }
.bars .title { border: solid; border-width: 0.9pt 0; padding: 6pt 0; text-decoration: none; }
"""


def draw(m: Matter) -> str:
    style = look.look(m, *look.ROMAN, sizes=(11, 12, 12, 13))
    court = m.dice(
        "IN THE COURT OF CHANCERY OF THE STATE OF DELAWARE", "IN THE COURT OF CHANCERY|OF THE STATE OF DELAWARE"
    )
    head = f"<div class='court c {m.dice('b', '')}'>{pieces.rows(*court.split('|'))}</div>"
    left = look.listed(m, _sides(m, style))
    if m.rng.random() < 0.2:
        left = _in_re(m, style)
    caption = pieces.fence(left, m.dice(")", ")", ")", ":"), _about(m, len(left)))
    title = f"<div class={m.dice('plain', 'plain', 'bars')}><p class=title>{esc(m.title)}</p></div>"
    text = pieces.body(m, least=3, most=9, numbered=m.kind in ("complaint", "answer"))
    css = look.footer(m, margin=look.room(m)) + style.css + CSS + stamps.RUBBER
    return sheet(css, _stamp(m) + head + caption + title + text + look.signed(m))


def _stamp(m: Matter) -> str:
    """The filing system's lines at the top right, with the number in them."""
    zone = "EDT" if m.filed and 310 < m.filed.on.month * 100 + m.filed.on.day < 1103 else "EST"
    drawn = banners.stamp(
        m,
        f"EFiled:  {banners.on(m, 'Mar 05 2024')} {banners.at(m, '04:12PM')} {zone}",
        f"Transaction ID {m.rng.randint(69000000, 76999999)}",
        f"Case No. {m.number.header}",
        style="right: -0.55in; top: -0.8in; font: bold 9pt 'Liberation Sans'; color: #1c2c7a;",
    )
    return drawn + stamps.rubber(m, "boxed", "dater", right="-0.5in", top="-1.75in")


def _sides(m: Matter, style: look.Look) -> look.Sides:
    return look.Sides(
        ems=style.ems * 2.8,
        upper=m.rng.random() < 0.85,
        described=m.rng.random() < 0.55,
        between=m.dice("v.", "v.", "-against-"),
        inset=m.rng.choice((6, 9, 12)),
        between_inset=m.rng.choice((3, 6, 9)),
        each=m.rng.random() < 0.15,
    )


def _in_re(m: Matter, style: look.Look) -> list[str]:
    """Sides told shortly, where the caption has no roles set in: both with their roles in line."""
    how = look.Sides(ems=style.ems * 2.8, inset=2, between_inset=2, gaps=False, each=True)
    return ["", *look.listed(m, how), ""]


def _about(m: Matter, high: int) -> list[str]:
    number = look.reference(m, "C.A. No. {}", "C.A. No. {}", "C. A. No. {}", "Civil Action No. {}", "C.A. NO.: {}")
    lines = [""] * m.rng.randint(0, max(0, high // 2 - 1)) + [number]
    if m.rng.random() < 0.35:
        lines += ["", m.dice("PUBLIC VERSION", "REDACTED VERSION", "EXPEDITED")]
    if m.rng.random() < 0.2:
        lines += ["", f"{m.dice('Vice Chancellor', 'V.C.', 'Magistrate')} {esc(m.judge)}"]
    return [part for line in lines + look.related(m, "Consol. with {}", "Related to {}") for part in line.split("|")]


LAYOUT = Layout(
    name="delaware chancery",
    courts=("us/de/chancery",),
    nature="civil",
    kinds=("complaint", "answer", "motion", "motion", "order", "notice", "stipulation"),
    filed=("e-filed", "e-filed", "e-filed", "none"),
    draw=draw,
    recast=lambda m: content.suit(m, roles=ROLES),
)
