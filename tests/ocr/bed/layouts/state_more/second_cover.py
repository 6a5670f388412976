"""A paper in the Second District: a brief's cover with the number over or in the caption, or the court's own order under its half-ruled box."""

from html import escape as esc

from tests.ocr.bed import pieces, stamps
from tests.ocr.bed.layouts.state_more import drawing, people, titles
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.prose import long_date

CSS = """
@page { margin: 1in; @bottom-center { content: counter(page); font: 10pt 'FACE'; } } @page :first { @bottom-center { content: none; } }
body { font: SIZEpt/1.35 'FACE'; } .court { text-align: center; line-height: 1.4; margin-bottom: 18pt; WEIGHT } .caption { width: 100%;
margin-bottom: 18pt; line-height: 1.25; }
.caption td { width: 50%; padding: 4pt 10pt 6pt 4pt; } .half .sides { border-right: 1pt solid; border-bottom: 1pt solid; }
.boxed td { border: 1pt solid; padding: 8pt; }
.plain .sides { padding-right: 26pt; } .title { text-align: center; font-weight: bold; font-size: 125%; line-height: 1.25; margin: 22pt 0.3in; TITLE }
.below { text-align: center; line-height: 1.35; } .who { margin-top: 30pt; line-height: 1.25; } .text { break-before: page; }
.number { font-weight: bold; }
.p { text-indent: 0.5in; text-align: left; } .rulebelow { border-top: 1.5pt solid; border-bottom: 1.5pt solid; padding: 8pt 0; }
"""
BRANCHES = ("ONE", "TWO", "THREE", "FOUR", "FIVE", "SIX", "SEVEN", "EIGHT")


def draw(m: Matter) -> str:
    own = m.title.startswith("ORDER")
    css = CSS.replace(
        "FACE", m.dice("Liberation Serif", "Liberation Serif", "DejaVu Serif", "Noto Serif", "Liberation Sans")
    ).replace("SIZE", m.dice("12", "13", "12.5"))
    css = css.replace("WEIGHT", m.dice("font-weight: bold;", "")).replace(
        "TITLE", m.dice("", "", "font-size: 150%;", "text-decoration: underline;")
    )
    stamp = stamps.rubber(m, "boxed", "clock", "plain", right="-0.5in", top="-0.5in") + _efiled(m)
    number = m.dice("B{}", "2d Civil No. B{}", "2d Civ. No. B{}", "No. B{}", "Case No. B{}", "2nd Civil B{}").format(
        m.number.caption[1:]
    )
    over = m.rng.random() < 0.4 and not own
    top = f"<p class=number style='text-align: {m.dice('right', 'center', 'left')}'>{number}</p>" if over else ""
    room = " style='padding-top: 0.9in'" if m.filed is not None else ""
    head = f"{stamp}<div{room}>{top}{_court(m)}{_caption(m, '' if over else number)}</div>"
    title = f"<p class='title {m.dice('', '', 'rulebelow')}'>{esc(m.title)}</p>"
    if own:
        seat = (
            f"{drawing.scrawled(m)}<br>{esc(m.judge.upper())}, {m.dice('P. J.', 'Presiding Justice', 'Acting P. J.')}"
        )
        end = f"<div class=sig><p>{m.dice('THE COURT:', 'BY THE COURT:')}</p><p class=by>{seat}</p></div>"
        return sheet(drawing.TEXT + css + stamps.RUBBER, f"{head}{title}{drawing.text(m, 2, 5)}{end}")
    text = f"<div class=text>{drawing.text(m, 4, 10)}</div>{pieces.signature(m, *m.filer)}"
    who = f"<div class='who {m.dice('c', '', 'c')}'>{pieces.rows(*drawing.counsel(m))}</div>"
    return sheet(drawing.TEXT + css + stamps.RUBBER, f"{head}{title}{_from(m)}{who}{text}")


def _efiled(m: Matter) -> str:
    """What the appellate court's portal prints at the top."""
    lines = [
        f"Court of Appeal, Second Appellate District — {m.dice('Clerk', 'Executive Officer')}",
        f"Electronically FILED on {drawing.day(m, '3/5/2024')} by {m.clerk}, Deputy Clerk",
    ]
    if m.rng.random() < 0.5:
        lines = ["COURT OF APPEAL – SECOND DIST.", "FILED", drawing.day(m, "Mar 5, 2024"), f"{m.clerk}, Clerk"]
    return drawing.mark(
        m,
        lines,
        f"right: {m.dice('0', '-0.4in')}; top: -0.4in; text-align: {m.dice('right', 'center')}; font: bold 9pt 'Liberation Sans';",
    )


def _court(m: Matter) -> str:
    first = m.dice(
        "IN THE COURT OF APPEAL OF THE STATE OF CALIFORNIA|SECOND APPELLATE DISTRICT",
        "COURT OF APPEAL OF THE STATE OF CALIFORNIA|SECOND APPELLATE DISTRICT",
        "In the Court of Appeal|State of California|Second Appellate District",
        "IN THE|Court of Appeal of the State of California|SECOND APPELLATE DISTRICT",
    )
    branch = m.dice(*BRANCHES)
    last = m.dice(f"|DIVISION {branch}", f"|Division {branch.title()}", "")
    return f"<div class=court>{'<br>'.join((first + last).split('|'))}</div>"


def _below(m: Matter) -> str:
    return m.dice(
        "(Los Angeles County Super. Ct. No. {})",
        "(Los Angeles County Superior Court Case No. {})",
        "(Super. Ct. No. {})",
        "(L.A.S.C. No. {})",
    ).format(m.others[0])


def _caption(m: Matter, number: str) -> str:
    """The sides at the left, at the right the numbers here and below."""
    upper = m.rng.random() < 0.7
    gap, mid = "&emsp;" * m.rng.choice((1, 3, 5)), "&emsp;" * m.rng.choice((0, 3, 6))
    sides = (
        f"<p>{drawing.names(m, m.left, upper=upper, joint=', ')},</p><br><p>{gap}{_role(m, m.left_role)},</p><br><p>{mid}{m.dice('v.', 'v.', 'vs.')}</p><br>"
        f"<p>{drawing.names(m, m.right, upper=upper, joint=', ')},</p><br><p>{gap}{_role(m, m.right_role)}.</p>"
    )
    about = f"<p class=number>{number}</p><br>" if number else "<br>"
    if not m.title.startswith("PETITION") and m.rng.random() < 0.75:
        about += f"<p>{_below(m)}</p>"
    if m.rng.random() < 0.2:
        about += f"<br><p>Hon. {esc(m.judge)}, Judge</p>"
    return f"<table class='caption {m.dice('half', 'half', 'boxed', 'plain')}'><tr><td class=sides>{sides}</td><td>{about}</td></tr></table>"


def _role(m: Matter, role: str) -> str:
    return m.dice(role, f"<i>{role}</i>") if m.rng.random() < 0.8 else role.upper()


def _from(m: Matter) -> str:
    """Of which judgment it is an appeal."""
    what = m.dice(
        "Appeal from a Judgment of the Superior Court",
        "On Appeal from the Superior Court of California",
        "APPEAL FROM THE SUPERIOR COURT",
    )
    lines = [
        what,
        m.dice("County of Los Angeles", "LOS ANGELES COUNTY"),
        f"{m.dice('Hon.', 'The Honorable')} {m.judge}, {m.dice('Judge', 'Judge Presiding', 'Dept. 51')}",
    ]
    if m.rng.random() < 0.3:
        lines.append(f"Trial date: {long_date(m.prose.day())}")
    return f"<div class=below>{pieces.rows(*lines)}</div>"


LAYOUT = Layout(
    name="second district cover",
    courts=("us/ca/second-appellate",),
    nature="state appeal",
    kinds=("brief",),
    filed=("rubber", "e-filed", "none"),
    draw=draw,
    sides=people.against(
        "ca",
        ("Plaintiff and Appellant", "Defendant and Respondent"),
        ("Plaintiff and Respondent", "Defendant and Appellant"),
        most=2,
    ),
    titled=lambda rng, kind, names: rng.choice(titles.APPEAL),
)
