"""A Louisiana paper: parties at the left with VERSUS between them, or all centred; number, division, court, parish, a line for the clerk."""

from html import escape as esc

from tests.ocr.bed import pieces, stamps
from tests.ocr.bed.layouts.east import banners, content, look
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.prose import long_date

CSS = """
.caption { margin-bottom: 10pt; } .sides { width: 54%; } .ruled .about { border-left: 0.9pt solid; padding-left: 12pt; } .about { padding-left: 12pt; }
.clerk { width: 100%; margin: 6pt 0 12pt; line-height: 1.2; } .clerk td { width: 54%; white-space: nowrap; } .mid { text-align: center; }
.mid p { margin-bottom: 6pt; line-height: 1.2; } .three { width: 100%; line-height: 1.2; margin-bottom: 8pt; } .three td { white-space: nowrap; }
"""


def draw(m: Matter) -> str:
    style = look.look(m)
    caption = _centred(m, style) if m.rng.random() < 0.4 else _columns(m, style)
    clerk = ""
    if m.rng.random() < 0.75:
        clerk = "<table class=clerk><tr><td>FILED: ____________________</td><td>____________________________<br>DEPUTY CLERK</td></tr></table>"
    title = f"<p class=title>{esc(m.title)}</p>"
    text = pieces.body(m, least=3, most=8, numbered=m.kind in ("complaint", "answer"))
    css = look.footer(m, margin=look.room(m)) + style.css + CSS + stamps.RUBBER
    return sheet(css, _stamp(m) + caption + clerk + title + _lead(m) + text + look.signed(m))


def _stamp(m: Matter) -> str:
    parish = "EAST BATON ROUGE PARISH" if "baton" in m.court.id else "ORLEANS PARISH CIVIL DISTRICT COURT"
    drawn = banners.stamp(
        m,
        parish,
        f"Filed {banners.on(m, 'Mar 05 2024')} {banners.at(m)}"
        if m.dice("", "x")
        else f"FILED {banners.on(m, '03/05/2024')} {banners.at(m)}",
        m.number.header,
        m.dice(f"Deputy Clerk of Court {m.clerk}", m.clerk),
        style="right: -0.5in; top: -0.8in; text-align: right; font: 8pt 'Liberation Sans';",
    )
    return drawn + stamps.rubber(m, "boxed", "clock", right="-0.4in", top="-1.75in")


def _court(m: Matter) -> tuple[str, str, str]:
    if "baton" in m.court.id:
        return (
            m.dice("19TH JUDICIAL DISTRICT COURT", "NINETEENTH JUDICIAL DISTRICT COURT"),
            "PARISH OF EAST BATON ROUGE",
            "STATE OF LOUISIANA",
        )
    return "CIVIL DISTRICT COURT", m.dice("FOR THE PARISH OF ORLEANS", "PARISH OF ORLEANS"), "STATE OF LOUISIANA"


def _division(m: Matter) -> str:
    letter, section = m.dice(*"ABCDEFGHIJLMN"), m.rng.randint(1, 16)
    return m.dice(
        f"DIVISION “{letter}”", f"DIVISION: {letter}", f'DIV. "{letter}" SEC. {section}', f"DIVISION {letter}-{section}"
    )


def _sides(m: Matter, ems: float) -> look.Sides:
    role = m.dice("{},", "{}", "({})")
    return look.Sides(
        ems=ems,
        upper=m.rng.random() < 0.85,
        between=m.dice("VERSUS", "VERSUS", "VERSUS", "V."),
        between_inset=m.rng.choice((0, 0, 6)),
        inset=m.rng.choice((4, 8)),
        role=role,
        last=role.replace(",", ""),
        each=m.rng.random() < 0.3,
        bold=m.rng.random() < 0.3,
    )


def _columns(m: Matter, style: look.Look) -> str:
    court, parish, state = _court(m)
    number = look.reference(m, "NO. {}", "NUMBER: {}", "NUMBER {}", "DOCKET NO. {}", "CASE NO. {}", "SUIT NO. {}")
    division = _division(m)
    about = [f"{number}&emsp;{division}"] if m.rng.random() < 0.4 else [number, "", division]
    about += ["", court, "", parish, "", state]
    if m.rng.random() < 0.2:
        about += ["", f"JUDGE {esc(m.judge.upper())}"]
    if m.kind == "motion" and m.rng.random() < 0.3:
        about += ["", f"HEARING: {long_date(m.hearing).upper()}"]
    sides = look.column(look.listed(m, _sides(m, style.ems * 3.1)))
    cells = f"<td class=sides>{sides}</td><td class=about>{look.column(about)}</td>"
    return f"<table class='caption {m.dice('ruled', '')}'><tr>{cells}</tr></table>"


def _centred(m: Matter, style: look.Look) -> str:
    court, parish, state = _court(m)
    number = look.reference(m, "NO. {}", "NUMBER {}", "NO.: {}", "CASE NO. {}")
    how = _sides(m, style.ems * 5)
    how = look.Sides(
        ems=how.ems,
        upper=how.upper,
        between=how.between,
        between_inset=0,
        inset=0,
        role="{}",
        last="{}",
        bold=how.bold,
        gaps=False,
    )
    lines = [line for line in look.listed(m, how) if line]
    top = f"<p class=b>{pieces.rows(court, parish, state)}</p>"
    row = f"<table class=three><tr><td>{number}</td><td class=right>{_division(m)}</td></tr></table>"
    parts = "".join(f"<p>{line}</p>" for line in lines)
    return f"<div class=mid>{top}{row}{parts}</div>"


def _lead(m: Matter) -> str:
    if m.kind == "order" or m.rng.random() < 0.4:
        return ""
    side = m.left if m.filer[0] == m.counsel_left else m.right
    return f"<p class=p>NOW INTO COURT, through undersigned counsel, comes {esc(side[0].name)}, who respectfully represents:</p>"


LAYOUT = Layout(
    name="louisiana versus",
    courts=("us/la/east-baton-rouge-district", "us/la/orleans-civil-district"),
    nature="civil",
    kinds=("complaint", "answer", "motion", "motion", "order", "declaration", "notice", "stipulation"),
    filed=("e-filed", "rubber", "none"),
    draw=draw,
    recast=lambda m: content.suit(m, roles=(("Plaintiff", "Defendant"),)),
)
