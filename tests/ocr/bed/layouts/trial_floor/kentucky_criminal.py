"""A paper in a Kentucky felony case: roles at the right edge, the title between the sides, a row of stars before the text."""

from dataclasses import replace
from html import escape as esc
from random import Random

from tests.ocr.bed import pieces, stamps, words
from tests.ocr.bed.benches import Number
from tests.ocr.bed.layouts.trial_floor import folk
from tests.ocr.bed.making import Layout, Matter, Sides
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.truth import Attorney, Party

CSS = """
@page { margin: 1.05in 1in 1in; @top-left { content: %s; font: 8.5pt 'Liberation Sans'; color: #333; white-space: pre; }
  @bottom-center { content: %s; font: 10pt '%s'; } }
body { font: %s/%s '%s'; } .court { text-align: center; line-height: 1.3; margin-bottom: 16pt; %s } .typed { text-align: right; font-size: 90%%; }
.bench { width: 100%%; line-height: 1.3; margin-bottom: 16pt; } .bench td + td { text-align: right; } .caption { width: 100%%; line-height: 1.25; }
.caption td { padding-bottom: 11pt; } .name { width: 68%%; padding-right: 12pt; } .role { text-align: right; white-space: nowrap; }
.title { text-align: center; font-weight: bold; line-height: 1.25; padding: 0 0.45in !important; %s } .vs { width: 0.5in; }
.stars { text-align: center; margin: 4pt 0 12pt; letter-spacing: 1pt; }
.h { text-align: center; font-weight: bold; } .p { text-indent: 0.5in; margin-bottom: 4pt; } .q { margin: 0 0.8in 6pt; line-height: 1.2; }
.rows { margin: 0 auto 8pt; line-height: 1.2; } .rows td, .rows th { padding: 2pt 10pt; border: 0.5pt solid; } .r { text-align: right; }
.sig { line-height: 1.2; margin-top: 18pt; break-inside: avoid; } .by { margin: 12pt 0 0 3in; }
.service { margin-top: 20pt; } .exhibit { break-before: page; text-align: center; padding-top: 3in; font-size: 22pt; } .behind { break-before: page; }
"""
TITLES = {
    "motion": """
MOTION TO SUPPRESS EVIDENCE|MOTION FOR BOND REDUCTION|MOTION TO AMEND CONDITIONS OF RELEASE|COMMONWEALTH'S RESPONSE TO MOTION TO SUPPRESS
MOTION FOR SHOCK PROBATION PURSUANT TO KRS 439.265|MOTION TO REVOKE PROBATION|MOTION IN LIMINE REGARDING KRE 404(b) EVIDENCE
{r} MOTION FOR A BILL OF PARTICULARS
""",
    "notice": """
NOTICE OF APPEARANCE AND DEMAND FOR DISCOVERY|COMMONWEALTH'S NOTICE PURSUANT TO KRE 404(c)|NOTICE OF INTENT TO INTRODUCE EXPERT TESTIMONY
COMMONWEALTH'S FIRST RESPONSE TO DISCOVERY ORDER|BILL OF PARTICULARS
""",
    "order": """
ORDER|JUDGMENT OF CONVICTION AND SENTENCE|AGREED ORDER OF CONTINUANCE|ORDER FOR KCPC EVALUATION|ORDER GRANTING PRETRIAL DIVERSION
PRETRIAL ORDER
""",
    "declaration": "AFFIDAVIT IN SUPPORT OF MOTION TO RECUSE|AFFIDAVIT OF INDIGENCE|AFFIDAVIT OF {who}",
}
DIVISIONS = ("ONE (1)", "TWO (2)", "THREE (3)", "FIVE (5)", "SEVEN (7)", "NINE (9)", "ELEVEN (11)", "THIRTEEN (13)")


def sides(rng: Random) -> Sides:
    accused = list(
        dict.fromkeys(
            rng.choice((folk.neighbour, folk.neighbour, words.person, folk.alias))(rng)
            for _ in range(rng.choice((1, 1, 1, 2)))
        )
    )
    return (Party("Commonwealth of Kentucky", "Plaintiff"),), tuple(Party(name, "Defendant") for name in accused)


def counselled(rng: Random, court: str, side: tuple[Party, ...]) -> tuple[Attorney, ...]:
    house = (
        "Office of the Commonwealth's Attorney"
        if side[0].name.startswith("Common")
        else rng.choice((words.firm(rng), "Louisville Metro Public Defender's Office"))
    )
    return (Attorney(folk.anybody(rng), str(rng.randint(80100, 99900)), house, side[0].name),)


def recast(m: Matter) -> Matter:
    number = m.number.caption.replace("-CI-", "-CR-")
    return folk.worded(replace(m, number=Number(number, number)))


def draw(m: Matter) -> str:
    font = m.dice(
        "Liberation Serif", "Liberation Serif", "Liberation Serif", "Liberation Mono", "DejaVu Serif", "Noto Serif"
    )
    size = {"Liberation Serif": m.dice("12pt", "13pt"), "Liberation Mono": "11pt"}.get(font, "11pt")
    foot = m.dice("counter(page)", '"-" counter(page) "-"', '""')
    css = CSS % (
        _line(m),
        foot,
        font,
        size,
        m.dice("2", "1.7", "1.5"),
        font,
        m.dice("font-weight: bold;", ""),
        m.dice("text-decoration: underline;", ""),
    )
    text = pieces.body(m, least=2, most=7, headings=m.kind == "motion" and m.rng.random() < 0.4, notes=False)
    end = (
        folk.signed_by_judge(m, "JUDGE, JEFFERSON CIRCUIT COURT") if m.kind == "order" else pieces.ending(m, *_filer(m))
    )
    stamp = stamps.rubber(m, "boxed", "plain", right="-0.5in", top="-0.8in", wide="2in")
    typed = (
        f"<p class=typed>{m.dice('ELECTRONICALLY FILED', 'Electronically Filed')}</p>"
        if m.filed and m.filed.how == "e-filed"
        else ""
    )
    stars = m.dice("*** *** *** ***", "** ** ** **", "* * * * *", "*** *** ***")
    return sheet(
        css + stamps.RUBBER,
        stamp
        + folk.room(m, "0.75in")
        + typed
        + _bench(m)
        + _caption(m)
        + f"<p class=stars>{stars}</p>"
        + _opening(m)
        + text
        + end,
    )


def _filer(m: Matter) -> tuple[tuple[Attorney, ...], str]:
    state = "COMMONWEALTH" in m.title or "REVOKE" in m.title
    return (m.counsel_left, "Commonwealth of Kentucky") if state else (m.counsel_right, m.right_role)


def _line(m: Matter) -> str:
    """What the courts' portal prints over each page."""
    if m.filed is None or m.filed.how != "e-filed":
        return '""'
    gap = "\\A0 " * 8
    return f'"Filed{gap}{m.number.caption}{gap}{m.filed.on:%m/%d/%Y}{gap}{m.clerk}, Jefferson Circuit Clerk"'


def _bench(m: Matter) -> str:
    number = f"{m.dice('NO.', 'CASE NO.', 'INDICTMENT NO.', 'No.')} {m.number.caption}"
    division = f"DIVISION {m.rng.choice(DIVISIONS)}"
    judge = m.dice("", f"JUDGE {m.judge.upper()}", f"HON. {m.judge.upper()}")
    if m.rng.random() < 0.55:
        lines = pieces.rows("JEFFERSON CIRCUIT COURT", division, judge)
        return f"<table class=bench><tr><td>{number}</td><td>{lines}</td></tr></table>"
    top = m.dice("COMMONWEALTH OF KENTUCKY", "")
    return f"<div class=court>{pieces.rows(top, 'JEFFERSON CIRCUIT COURT', m.dice(division, 'CRIMINAL DIVISION'), number, judge)}</div>"


def _caption(m: Matter) -> str:
    upper = m.rng.random() < 0.85
    accused = "<br>".join(esc(one.name.upper() if upper else one.name) for one in m.right)
    state = esc(m.left[0].name.upper() if upper else m.left[0].name)
    roles = (m.left_role.upper(), m.right_role.upper()) if m.rng.random() < 0.75 else (m.left_role, m.right_role)
    between = m.dice("v.", "VS.", "vs.", "V.")
    title = f"<p class=title>{esc(m.title)}</p>"
    inner = f"<tr><td colspan=2><table style='width: 100%'><tr><td class=vs>{between}</td><td>{title}</td></tr></table></td></tr>"
    apart = m.rng.random() < 0.25
    middle = f"<tr><td colspan=2>{between}</td></tr>" if apart else inner
    rows = f"<tr><td class=name>{state}</td><td class=role>{roles[0]}</td></tr>{middle}<tr><td class=name>{accused}</td><td class=role>{roles[1]}</td></tr>"
    return f"<table class=caption>{rows}</table>{title if apart else ''}"


def _opening(m: Matter) -> str:
    counsel, role = _filer(m)
    if m.kind == "order":
        return "<p class=p>This matter having come before the Court, and the Court being otherwise sufficiently advised, IT IS HEREBY ORDERED as follows:</p>"
    said = f"Comes now the {role}, by counsel, and {m.dice('respectfully moves this Court as follows', 'states as follows')}:"
    return f"<p class=p>{said}</p>"


LAYOUT = Layout(
    name="kentucky title between",
    courts=("us/ky/jefferson-circuit",),
    nature="felony",
    kinds=("motion", "motion", "notice", "order", "declaration"),
    filed=("e-filed", "e-filed", "rubber", "none"),
    draw=draw,
    sides=sides,
    counselled=counselled,
    titled=folk.titled(TITLES),
    recast=recast,
)
