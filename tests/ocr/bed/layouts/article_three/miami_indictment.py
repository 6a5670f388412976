"""A criminal paper of the Southern District of Florida: indictment, information, proffer, plea, motion."""

from html import escape as esc
from random import Random

from tests.ocr.bed import pieces, stamps, words
from tests.ocr.bed.layouts.article_three import banners
from tests.ocr.bed.making import Layout, Matter, Sides, plural
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.truth import Party

CSS = """
@page { margin: 1in; @top-center { content: %s; font: 9pt 'Liberation Sans'; color: #22389a; } @bottom-center { content: counter(page); font: 11pt '%s'; } }
body { font: %spt/%s '%s'; } .court { text-align: center; font-weight: bold; line-height: 1.2; margin-bottom: 12pt; }
.top { margin-bottom: 14pt; line-height: 1.25; text-align: center; }
.names { line-height: 1.2; } .names p { margin-bottom: 8pt; } .role { margin-left: 0.6in; }
.slash { line-height: 1; margin-bottom: 14pt; } .title { text-align: center; font-weight: bold; line-height: 1.25; margin: 0 0.5in 14pt; %s }
.h { text-align: center; font-weight: bold; } .p { text-indent: 0.5in; margin-bottom: 9pt; } .q { margin: 0 0.7in 10pt; line-height: 1.2; }
.rows { margin: 0 auto 10pt; line-height: 1.2; } .rows td, .rows th { padding: 2pt 12pt; border: 0.5pt solid; } .r { text-align: right; }
.sig, .service { line-height: 1.2; margin-top: 16pt; break-inside: avoid; } .by { margin: 14pt 0 0 3in; }
.exhibit { break-before: page; text-align: center; padding-top: 3.5in; font-size: 22pt; } .behind { break-before: page; }
.efiled { border: 1.2pt solid; padding: 4pt 8pt; font: bold 8.5pt 'Liberation Sans'; text-align: center; }
"""
BY_GRAND_JURY = ("INDICTMENT", "SUPERSEDING INDICTMENT", "INFORMATION", "SECOND SUPERSEDING INDICTMENT")
TITLES = (
    *BY_GRAND_JURY,
    *BY_GRAND_JURY[:2],
    "FACTUAL PROFFER",
    "PLEA AGREEMENT",
    "UNITED STATES' RESPONSE TO THE STANDING DISCOVERY ORDER",
    "UNOPPOSED MOTION TO CONTINUE SENTENCING HEARING",
    "{right}'S OBJECTIONS TO THE PRESENTENCE INVESTIGATION REPORT",
    "MOTION FOR RETURN OF SEIZED PROPERTY",
    "GOVERNMENT'S MOTION IN LIMINE",
    "PRELIMINARY ORDER OF FORFEITURE",
    "DEFENDANT'S EXPEDITED MOTION TO TRAVEL",
    "BILL OF PARTICULARS FOR FORFEITURE",
    "NOTICE OF TEMPORARY APPEARANCE AS COUNSEL",
)
STATUTES = """18 U.S.C. § 1349|18 U.S.C. § 1343|21 U.S.C. § 846|21 U.S.C. § 841(a)(1)|18 U.S.C. § 922(g)(1)|18 U.S.C. § 1028A(a)(1)
18 U.S.C. § 371|18 U.S.C. § 1956(h)|46 U.S.C. § 70506(b)|18 U.S.C. § 982(a)(7)|8 U.S.C. § 1326(a)|26 U.S.C. § 7206(1)""".replace(
    "\n", "|"
).split("|")
NICKNAMES = ("Flaco", "Big Mike", "Chino", "El Primo", "Doc", "Junior", "T-Bone")
CHARGED = "<p class=p>The {} charges that:</p><p class=h>COUNT 1<br>{}</p>"


def titles(kind: str) -> tuple[str, ...]:
    return TITLES


def sides(rng: Random) -> Sides:
    accused = []
    for _ in range(rng.choice((1, 1, 2, 3, 4))):
        alias = rng.random()
        known = (
            f" a/k/a “{rng.choice(NICKNAMES)}”"
            if alias < 0.15
            else f" a/k/a {words.person(rng)}"
            if alias < 0.2
            else ""
        )
        accused.append(Party(words.person(rng) + known, "Defendant"))
    return (Party("United States of America", ""),), tuple(accused)


def draw(m: Matter) -> str:
    font = m.dice("Liberation Serif", "Liberation Serif", "Liberation Sans", "DejaVu Serif")
    css = CSS % (
        banners.over(m),
        font,
        "10.5" if font == "DejaVu Serif" else m.dice("12", "12", "13"),
        m.dice("1.4", "1.9", "2"),
        font,
        m.dice("text-decoration: underline;", "", ""),
    )
    court = pieces.rows(
        "UNITED STATES DISTRICT COURT", "SOUTHERN DISTRICT OF FLORIDA", m.dice("", "", "MIAMI DIVISION")
    )
    charged = m.title in BY_GRAND_JURY
    by = "United States Attorney" if m.title == "INFORMATION" else "Grand Jury"
    lead = CHARGED.format(by, f"({m.rng.choice(STATUTES)})") if charged else ""
    stamp = stamps.rubber(m, "boxed", "plain", right="-0.6in", top="-0.5in")
    head = f"{stamp}{_clerk(m)}<p class=court>{court}</p>{_top(m, charged=charged)}{_names(m)}"
    title = f"<p class=title>{esc(m.title)}</p>"
    text = pieces.body(m, least=3, most=8, numbered=charged)
    house = "Government" in m.title.title() or "United States" in m.title.title() or charged or "PLEA" in m.title
    side = (m.counsel_left, "the United States") if house else (m.counsel_right, "Defendant")
    end = pieces.judge_signature(m) if "ORDER OF" in m.title else pieces.ending(m, *side)
    return sheet(css + stamps.RUBBER, f"{head}{title}{lead}{text}{end}")


def _top(m: Matter, *, charged: bool) -> str:
    label = m.dice("CASE NO.", "CASE NO.:", "Case No.", "CASE NO:")
    said = m.rng.sample(STATUTES, m.rng.choice((1, 2, 3))) if charged else []
    return f"<p class=top>{pieces.rows(f'{label} {m.number.caption}', *said)}</p>"


def _names(m: Matter) -> str:
    told = [esc(party.name.upper().replace("A/K/A", "a/k/a")) for party in m.right]
    accused = (", and<br>" if len(told) == 2 else ",<br>").join(told).replace(" a/k/a", "<br>&emsp;a/k/a")
    bold = m.dice("b", "b", "span")
    role = plural("Defendant", len(m.right))
    slash = f"<p class='slash beside'>{'_' * m.rng.choice((28, 34))}/</p>"
    rows = f"<p><{bold}>UNITED STATES OF AMERICA</{bold}></p><p>{m.dice('v.', 'vs.')}</p><p><{bold}>{accused}</{bold}>,</p>"
    return f"<div class=names>{rows}<p class=role>{role}.</p></div>{slash}"


def _clerk(m: Matter) -> str:
    """The mark of intake the clerk of this court puts on a new case, in machine type."""
    if m.filed is None or m.filed.how != "e-filed":
        return ""
    lines = (
        "FILED BY",
        f"{m.filed.on:%b} {m.filed.on.day}, {m.filed.on.year}",
        m.clerk.upper(),
        "CLERK U.S. DIST. CT.",
        "S. D. OF FLA. - MIAMI",
    )
    place = "position: absolute; right: -0.6in; top: -0.55in; line-height: 1.15;"
    return f"<div class=efiled style='{place}'>{pieces.rows(*lines)}</div>"


LAYOUT = Layout(
    name="miami indictment",
    courts=("us/fed/sd-fla",),
    nature="criminal",
    kinds=("criminal",),
    filed=("header", "header", "rubber", "e-filed"),
    draw=draw,
    own_titles=titles,
    sides=sides,
)
