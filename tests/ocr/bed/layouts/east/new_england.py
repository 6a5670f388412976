"""Massachusetts: county and ss. at the left, trial court department and docket at the right. Connecticut: docket line, then three columns."""

from html import escape as esc

from tests.ocr.bed import pieces, stamps
from tests.ocr.bed.layouts.east import banners, content, look
from tests.ocr.bed.layouts.east.places import place
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.prose import long_date

CSS = """
.top { width: 100%; line-height: 1.18; margin: 8pt 0 10pt; } .top td { white-space: nowrap; } .top td:first-child { width: 56%; }
.caption { margin-bottom: 14pt; } .about { width: 42%; } .bars { border: solid; border-width: 0.9pt 0; }
.bars td { padding: 6pt 0; } .court { margin-bottom: 4pt; }
"""
KINDS = ("complaint", "answer", "motion", "motion", "order", "declaration", "notice", "stipulation")


def massachusetts(m: Matter) -> str:
    style = look.look(m, *look.FACES[:5])
    county = place(m).county.upper()
    head = f"<p class='court c {m.dice('b', '')}'>COMMONWEALTH OF MASSACHUSETTS</p>"
    docket = look.reference(
        m,
        "DOCKET NO. {}",
        "Docket No. {}",
        "C.A. NO. {}",
        "CIVIL ACTION NO. {}",
        "Civil Action|No. {}",
        "Docket No.: {}",
    )
    court = m.dice(
        "SUPERIOR COURT DEPARTMENT|OF THE TRIAL COURT",
        "SUPERIOR COURT",
        "TRIAL COURT OF THE COMMONWEALTH|SUPERIOR COURT DEPARTMENT",
    )
    right = [*court.split("|"), *docket.split("|")]
    if m.rng.random() < 0.2:
        right += [m.dice("Session A", "BLS-1", "Session C")]
    top = f"<table class=top><tr><td>{m.dice(f'{county}, ss.', f'{county}, SS.', f'{county.title()}, ss.')}</td><td>{look.column(right)}</td></tr></table>"
    how = look.Sides(
        ems=style.ems * 3.0,
        upper=m.rng.random() < 0.7,
        described=m.rng.random() < 0.3,
        between=m.dice("v.", "v.", "vs."),
        inset=m.rng.choice((6, 9)),
        between_inset=m.rng.choice((0, 3)),
        bold=m.rng.random() < 0.25,
        plurals=m.dice("s", "s", "(s)"),
    )
    caption = pieces.fence(look.listed(m, how), m.dice(")", ")", ")", "*"), _beside(m))
    css = look.footer(m, margin=look.room(m)) + style.css + CSS + stamps.RUBBER
    body = f"<p class=title>{esc(m.title)}</p>{pieces.body(m, least=3, most=9, numbered=m.kind in ('complaint', 'answer'))}{look.signed(m)}"
    return sheet(css, _bay_stamp(m) + head + top + caption + body)


def _beside(m: Matter) -> list[str]:
    """What may stand right of the brackets."""
    lines = [""]
    if m.rng.random() < 0.25:
        lines += [f"Hon. {esc(m.judge)}", ""]
    if m.kind == "motion" and m.rng.random() < 0.25:
        lines += [f"Hearing: {long_date(m.hearing)}", f"{m.hour}", ""]
    return lines + look.related(m, "Related Docket No. {}", "Consolidated with {}")


def _bay_stamp(m: Matter) -> str:
    county = place(m).county
    drawn = banners.stamp(
        m,
        f"Date Filed {banners.on(m, '3/5/2024')} {banners.at(m)}",
        f"Superior Court - {county}",
        f"Docket Number {m.number.header}",
        style="left: -0.6in; top: -0.8in; font: 8.5pt 'Liberation Sans';",
    )
    return drawn + stamps.rubber(m, "boxed", "dater", "clock", right="-0.5in", top="-1.75in")


def connecticut(m: Matter) -> str:
    style = look.look(m, *look.FACES[:5])
    number = look.reference(m, "DOCKET NO. {}", "DOCKET NO.: {}", "DOCKET NO: {}", "NO. {}", "D.N. {}")
    above = m.rng.random() < 0.35
    first = f"RETURN DATE: {long_date(m.hearing).upper()}" if m.kind == "complaint" else ""
    how = look.Sides(
        ems=style.ems * 2.6, upper=True, between=m.dice("V.", "v.", "VS.", "vs."), between_inset=0, gaps=True
    )
    left = [*([] if above else [number, ""]), *_plain_sides(m, how)]
    district = "HARTFORD" if "hartford" in m.court.id else "STAMFORD/NORWALK"
    town = "HARTFORD" if "hartford" in m.court.id else "STAMFORD"
    right = [
        "SUPERIOR COURT",
        "",
        f"{m.dice('J.D. OF', 'JUDICIAL DISTRICT OF')} {district}",
        "",
        f"AT {town}",
        "",
        _day(m),
    ]
    caption = pieces.fence(left, m.dice(":", ":", ":", ")"), right, more=0)
    caption = caption.replace("class=caption", f"class='caption {m.dice('', '', 'bars')}'")
    over = f"<p class=head>{number}</p><br>" if above else ""
    over = (f"<p class=head>{first}</p>" if first else "") + over
    css = look.footer(m, margin=look.room(m)) + style.css + CSS + stamps.RUBBER
    stamp = stamps.rubber(m, "boxed", "dater", "plain", right="-0.5in", top="-1.75in")
    body = f"<p class=title>{esc(m.title)}</p>{pieces.body(m, least=3, most=9, numbered=m.rng.random() < 0.4)}{look.signed(m)}"
    return sheet(css, stamp + over + caption + body)


def _plain_sides(m: Matter, how: look.Sides) -> list[str]:
    """Sides without their roles, as most Connecticut captions have them: the word between tells who sues."""
    lines = look.listed(m, how)
    roles = {"Plaintiff", "Plaintiffs", "Defendant", "Defendants"}
    kept = [line for line in lines if line.replace("&ensp;", "").strip(",.") not in roles]
    told = [line for at, line in enumerate(kept) if line or (at and kept[at - 1])]
    return [line.removesuffix(",") if not "".join(told[at + 1 : at + 2]) else line for at, line in enumerate(told)]


def _day(m: Matter) -> str:
    return long_date(m.dated).upper()


def _suit(m: Matter) -> Matter:
    return content.suit(m, roles=(("Plaintiff", "Defendant"),))


MASSACHUSETTS = Layout(
    name="massachusetts county",
    courts=("us/ma/suffolk-superior", "us/ma/middlesex-superior"),
    nature="civil",
    kinds=KINDS,
    filed=("e-filed", "rubber", "none"),
    draw=massachusetts,
    recast=_suit,
)
CONNECTICUT = Layout(
    name="connecticut district",
    courts=("us/ct/hartford-superior", "us/ct/stamford-superior"),
    nature="civil",
    kinds=KINDS,
    filed=("rubber", "none", "none"),
    draw=connecticut,
    recast=_suit,
)
