"""A charging paper of the United States Attorney in Brooklyn: file number on top, sides between rows of dashes, statutes beneath the number."""

from dataclasses import replace
from html import escape as esc

from tests.ocr.bed import pieces, stamps, words
from tests.ocr.bed.layouts.districts.look import STYLE, face
from tests.ocr.bed.layouts.districts.sides import accused
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet

CSS = """
@page { margin: 1in; @top-center { content: %s; font: 9pt 'Liberation Sans'; color: #1b2f9b; } }
.code { font-size: 85%%; line-height: 1.1; margin-bottom: 12pt; } .court { line-height: 1.25; margin-bottom: 8pt; }
.caption { width: 100%%; line-height: 1.2; margin-bottom: 18pt; } .sides { width: 3.1in; padding-right: 8pt; } .about { padding: 14pt 0 0 0.25in; }
.name { margin: 0 0 0 %s; } .mid { margin: 8pt 0 8pt 1.1in; } .role { margin: 10pt 0 8pt 1.6in; } .title { letter-spacing: %s; %s }
.cites { font-size: 92%%; margin-top: 10pt; } .dash { white-space: nowrap; }
"""
TITLES = (
    "INDICTMENT",
    "SUPERSEDING INDICTMENT",
    "INFORMATION",
    "SECOND SUPERSEDING INDICTMENT",
    "COMPLAINT AND AFFIDAVIT IN SUPPORT OF APPLICATION FOR ARREST WARRANT",
    "SUPERSEDING INFORMATION",
    "NOTICE OF MOTION",
    "BILL OF PARTICULARS",
    "ORDER OF FORFEITURE",
    "PRELIMINARY ORDER OF FORFEITURE",
    "NOTICE OF APPEARANCE",
    "ORDER OF EXCLUDABLE DELAY",
    "STIPULATION AND PROTECTIVE ORDER",
    "AFFIDAVIT IN SUPPORT OF APPLICATION FOR A SEARCH WARRANT",
)
CITES = (
    "(T. 18, U.S.C., §§ 922(g)(1), 924(d)(1) and 3551 et seq.; T. 21, U.S.C., § 853(p); T. 28, U.S.C., § 2461(c))",
    "(T. 18, U.S.C., §§ 1343, 1349, 981(a)(1)(C), 2 and 3551 et seq.)",
    "(T. 21, U.S.C., §§ 841(b)(1)(A)(i), 846, 853(a) and 853(p); T. 18, U.S.C., §§ 2 and 3551 et seq.)",
    "(18 U.S.C. §§ 1956(h) and 1957)",
    "(T. 8, U.S.C., §§ 1326(a) and 1326(b)(2))",
)
ALIAS = ("Flaco", "Tito", "Big Mike", "Sosa", "The Doctor", "Gordo", "Slim", "Primo")


def draw(m: Matter) -> str:
    look = face(m, "Liberation Serif", "Liberation Serif", "Liberation Mono", "Noto Serif")
    short = f"{words.family(m.rng)[:3].upper()}:{m.dice('MRG', 'KTF', 'AAS/JLG', 'EHS')}"
    code = pieces.rows(short, f"F. #{m.dated.year - 1}R{m.rng.randint(101, 1400):05}")
    court = pieces.rows("UNITED STATES DISTRICT COURT", m.court.district.upper())
    css = CSS % (
        stamps.header(m),
        m.dice("0", "0.3in"),
        m.dice("0", "0.12em"),
        m.dice("", "text-decoration: underline;"),
    )
    opening = {"I": "THE GRAND JURY CHARGES:", "S": "THE GRAND JURY CHARGES:"}.get(m.title[0], "")
    if "INFORMATION" in m.title:
        opening = "THE UNITED STATES ATTORNEY CHARGES:"
    text = f"<p class=p>{opening}</p>" + pieces.body(m, least=3, most=8, numbered=True)
    stamp = stamps.rubber(m, "clock", "plain", right="0in", top="-0.35in")
    head = f"<div class=code>{code}</div><div class=court>{court}</div>"
    end = pieces.signature(m, m.counsel_left, "the government")
    return sheet(css + STYLE + look.style(1.7) + stamps.RUBBER, stamp + head + _caption(m) + text + end)


def _caption(m: Matter) -> str:
    dashes = "<p class='dash beside'>" + " ".join("-" * m.rng.randint(24, 27)) + m.dice(" X", " x") + "</p>"
    names = ",<br>".join(_named(m, party.name) for party in m.right[:-1])
    names += (" and<br>" if names else "") + _named(m, m.right[-1].name) + ","
    between = m.dice("- against -", "-against-", "v.")
    sides = (
        f"{dashes}<p class=name>UNITED STATES OF AMERICA,</p><p class=mid>{between}</p><p class=name>{names}</p>"
        f"<p class=role>{m.right_role}.</p>{dashes}"
    )
    label = m.dice("", "Cr. No. ", "Docket No. ", "No. ")
    cites = f"<p class=cites>{m.rng.choice(CITES)}</p>" if m.rng.random() < 0.75 else ""
    number = f"<p>{label}<span class=held>{m.number.caption}</span></p>"
    title = f"<p class=title>{esc(m.title)}</p>"
    about = (title + "<br>" + number if m.rng.random() < 0.6 else number + "<br>" + title) + cites
    return f"<table class=caption><tr><td class=sides>{sides}</td><td class=about>{about}</td></tr></table>"


def _named(m: Matter, name: str) -> str:
    known = f",<br>&emsp;also known as “{m.rng.choice(ALIAS)}”" if m.rng.random() < 0.3 else ""
    return esc(name.upper()) + known


def _charging(m: Matter) -> Matter:
    kind = "motion"
    for word, meant in (
        ("ORDER", "order"),
        ("INDICT", "complaint"),
        ("INFORM", "complaint"),
        ("COMPLAINT", "complaint"),
    ):
        kind = meant if word in m.title else kind
    return replace(m, kind=kind, left=tuple(replace(party, role="") for party in m.left))


LAYOUT = Layout(
    name="brooklyn indictment",
    courts=("us/fed/ed-ny",),
    nature="criminal",
    kinds=("criminal",),
    filed=("header", "rubber", "header", "none"),
    draw=draw,
    sides=accused("Plaintiff", "Defendant"),
    own_titles=lambda kind: TITLES,
    recast=_charging,
)
