"""Virginia, Tennessee and Kentucky: the court on top, sides with roles at the left or at the right edge, the number beside or over them."""

from html import escape as esc

from tests.ocr.bed import pieces, stamps
from tests.ocr.bed.layouts.east import banners, content, look
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.prose import long_date

CSS = """
.court { margin-bottom: 12pt; } .caption { margin-bottom: 12pt; } .sides { width: 56%; } .pairs { width: 100%; line-height: 1.2; margin-bottom: 12pt; }
.pairs td { vertical-align: bottom; padding-bottom: 5pt; } .pairs .right { white-space: nowrap; } .lines
.title { border: solid; border-width: 0.9pt 0; padding: 7pt 0;
text-decoration: none; } .top { width: 100%; line-height: 1.2; margin-bottom: 12pt; } .top td { white-space: nowrap; }
"""
KINDS = ("complaint", "answer", "motion", "motion", "order", "declaration", "notice", "stipulation")
ROLES = (("Plaintiff", "Defendant"), ("Plaintiff", "Defendant"), ("Petitioner", "Respondent"))


def virginia(m: Matter) -> str:
    style = look.look(m, *look.FACES[:5])
    fairfax = "fairfax" in m.court.id
    where = (
        m.dice("FOR THE COUNTY OF FAIRFAX", "OF FAIRFAX COUNTY")
        if fairfax
        else m.dice("FOR THE CITY OF RICHMOND", "OF THE CITY OF RICHMOND")
    )
    court = f"IN THE CIRCUIT COURT {where}"
    if m.rng.random() < 0.55:
        head = f"<p class=head>{m.dice('VIRGINIA:', 'V I R G I N I A :', 'VIRGINIA:')}</p><p class='court c {m.dice('b', '')}'>{court}</p>"
    else:
        head = f"<p class='court'>VIRGINIA:&emsp;&emsp;{court}</p>"
    left = look.listed(m, _sides(m, style))
    about = _about(m, len(left), "Case No. {}", "Case No.: {}", "CASE NO. {}", "Civil Case No. {}")
    if m.rng.random() < 0.7:
        caption = pieces.fence(left, m.dice(")", ")", ":"), about)
    else:
        caption = f"<table class=caption><tr><td class=sides>{look.column(left)}</td><td class=about>{look.column(about)}</td></tr></table>"
    return _finished(
        m, style, stamps.rubber(m, "boxed", "clock", "plain", right="-0.5in", top="-1.75in"), head + caption
    )


def _sides(m: Matter, style: look.Look) -> look.Sides:
    each = m.rng.random() < 0.35
    return look.Sides(
        ems=style.ems * 3.0,
        upper=m.rng.random() < 0.7,
        described=m.rng.random() < 0.3 and not each,
        each=each,
        homes=each and m.kind == "complaint",
        bold=m.rng.random() < 0.3,
        between=m.dice("v.", "v.", "vs."),
        inset=m.rng.choice((4, 7, 10)),
        between_inset=m.rng.choice((0, 0, 4)),
        plurals=m.dice("s", "s", "(s)"),
    )


def _about(m: Matter, high: int, *labels: str) -> list[str]:
    lines = [""] * m.rng.randint(0, max(0, high // 2)) + [look.reference(m, *labels)]
    if m.rng.random() < 0.25:
        lines += ["", m.dice("Judge ", "Hon. ", "Chancellor " if "chancery" in m.court.id else "Judge ") + esc(m.judge)]
    if m.kind == "motion" and m.rng.random() < 0.25:
        lines += ["", f"{m.dice('Hearing Date:', 'Hearing:')} {long_date(m.hearing)}"]
    if m.kind == "complaint" and m.rng.random() < 0.35:
        lines += ["", m.dice("JURY DEMAND", "TRIAL BY JURY DEMANDED")]
    return lines + look.related(m, "Related to No. {}")


def tennessee(m: Matter) -> str:
    style = look.look(m, *look.FACES[:5])
    lines = m.dice(
        "IN THE CHANCERY COURT FOR DAVIDSON COUNTY, TENNESSEE|TWENTIETH JUDICIAL DISTRICT AT NASHVILLE",
        "IN THE CHANCERY COURT FOR THE STATE OF TENNESSEE|TWENTIETH JUDICIAL DISTRICT, DAVIDSON COUNTY",
        "IN THE CHANCERY COURT OF DAVIDSON COUNTY, TENNESSEE|AT NASHVILLE",
    )
    head = f"<div class='court c {m.dice('b', '')}'>{pieces.rows(*lines.split('|'))}</div>"
    left = look.listed(m, _sides(m, style))
    caption = pieces.fence(
        left, ")", _about(m, len(left), "No. {}", "Case No. {}", "NO. {}", "DOCKET NO. {}", "Docket No.: {}")
    )
    stamp = banners.stamp(
        m,
        "E-FILED",
        f"{banners.on(m, '3/5/2024')} {banners.at(m)}",
        "CLERK & MASTER",
        "DAVIDSON CO. CHANCERY CT.",
        style="right: -0.5in; top: -0.85in; text-align: center; font: bold 8pt 'Liberation Sans';",
    )
    return _finished(
        m, style, stamp + stamps.rubber(m, "boxed", "clock", right="-0.5in", top="-1.75in"), head + caption
    )


def kentucky(m: Matter) -> str:
    style = look.look(m, *look.FACES[:5])
    number = look.reference(m, "CASE NO. {}", "CIVIL ACTION NO. {}", "NO. {}", "Case No. {}", "CASE NO.: {}")
    division = m.dice("DIVISION TEN (10)", "DIVISION 4", "DIVISION THREE (3)", "DIVISION EIGHT")
    judge = [f"JUDGE {m.judge.upper()}"] if m.rng.random() < 0.4 else []
    if m.rng.random() < 0.5:
        lines = pieces.rows("COMMONWEALTH OF KENTUCKY", "JEFFERSON CIRCUIT COURT", division, *judge, number)
        head = f"<div class='court c {m.dice('b', '')}'>{lines}</div>"
    else:
        left, right = (
            pieces.rows(number, m.dice("", "ELECTRONICALLY FILED")),
            pieces.rows("JEFFERSON CIRCUIT COURT", division, *judge),
        )
        head = f"<table class=top><tr><td>{left}</td><td class=right>{right}</td></tr></table>"
    stamp = stamps.rubber(m, "boxed", "clock", "plain", right="-0.5in", top="-1.75in")
    return _finished(m, style, stamp, head + _pairs(m), system=_entered(m))


def _pairs(m: Matter) -> str:
    """Names at the left, their role at the right edge of the same row, the word between in the middle."""
    upper, between, bold = m.rng.random() < 0.75, m.dice("v.", "v.", "vs."), m.dice("b", "")
    where = m.dice("c", "", "")
    rows = []
    for at, (role, side) in enumerate(look.groups(m)):
        if at:
            rows.append(f"<tr><td class={where or 'left'}>{between}</td><td></td></tr>")
        said = look.role_of(role, len(side) + m.et_al, "s")
        named = pieces.names(side, upper=upper, et_al=m.et_al)
        rows.append(f"<tr><td class='{bold}'>{named}</td><td class=right>{said.upper() if upper else said}</td></tr>")
    return f"<table class=pairs>{''.join(rows)}</table>"


def _entered(m: Matter) -> str:
    """The lines the state's system prints over and under a page."""
    if not banners.has(m):
        return ""
    day = banners.on(m, "03/05/2024")
    over = f'"Filed\\A0 \\A0 {m.number.header}\\A0 \\A0 {day}\\A0 \\A0 {m.clerk}, Jefferson Circuit Clerk"'
    return banners.along(over, font="8pt 'Liberation Sans'")


def _finished(m: Matter, style: look.Look, stamp: str, caption: str, *, system: str = "") -> str:
    title = f"<div class={m.dice('plain', 'plain', 'lines')}><p class=title>{esc(m.title)}</p></div>"
    text = pieces.body(m, least=3, most=9, numbered=m.kind in ("complaint", "answer"))
    css = look.footer(m, margin=look.room(m)) + system + style.css + CSS + stamps.RUBBER
    return sheet(css, stamp + caption + title + text + look.signed(m))


def _suit(m: Matter) -> Matter:
    return content.suit(m, roles=ROLES)


VIRGINIA = Layout(
    name="virginia circuit",
    courts=("us/va/fairfax-circuit", "us/va/richmond-circuit"),
    nature="civil",
    kinds=KINDS,
    filed=("rubber", "rubber", "none"),
    draw=virginia,
    recast=_suit,
)
TENNESSEE = Layout(
    name="tennessee chancery",
    courts=("us/tn/davidson-chancery",),
    nature="civil",
    kinds=KINDS,
    filed=("e-filed", "rubber", "none"),
    draw=tennessee,
    recast=_suit,
)
KENTUCKY = Layout(
    name="kentucky circuit",
    courts=("us/ky/jefferson-circuit",),
    nature="civil",
    kinds=KINDS,
    filed=("e-filed", "rubber", "none"),
    draw=kentucky,
    recast=_suit,
)
