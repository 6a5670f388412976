"""A paper of the bankruptcy court in New Jersey: one ruled box for court, counsel and debtor, beside it number, chapter, hearing and judge."""

import re
from html import escape as esc

from tests.ocr.bed import pieces, stamps
from tests.ocr.bed.layouts.districts.look import STYLE, docketed, face
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet

CSS = """
@page { margin: 0.9in 1in; @top-center { content: %s; font: 8pt 'Liberation Sans'; color: #1b2f9b; }
@bottom-center { content: counter(page); font: 9pt '%s'; } }
.box { width: 100%%; line-height: 1.2; margin-bottom: 14pt; } .box td { border: 0.9pt solid; padding: 4pt 6pt; } .only { width: 3.7in; }
.small { font-size: 85%%; } .court { font-weight: bold; } .debtor { margin: 4pt 0 4pt 0.3in; } .facts p { margin-bottom: 6pt; }
.facts span { border-bottom: 0.6pt solid; padding: 0 6pt; } .title { text-align: center; font-weight: bold; margin: 14pt 0.5in 12pt; line-height: 1.2; }
.low { break-before: page; }
"""
ORDERS = """
ORDER AUTHORIZING RETENTION OF COUNSEL|ORDER VACATING STAY|ORDER CONFIRMING CHAPTER 13 PLAN|ORDER RESOLVING MOTION TO VACATE STAY WITH CONDITIONS
ORDER RESPECTING AMENDMENT TO SCHEDULE(S) D, E/F, G, H OR LIST OF CREDITORS|ORDER ON MOTION TO REDUCE TIME FOR HEARING|LOSS MITIGATION ORDER
ORDER GRANTING SUPPLEMENTAL CHAPTER 13 FEES|CONSENT ORDER RESOLVING OBJECTION TO CONFIRMATION|INTERIM CASH COLLATERAL ORDER
"""
MOTIONS = """
NOTICE OF MOTION FOR RELIEF FROM THE AUTOMATIC STAY|CHAPTER 13 DEBTOR'S CERTIFICATION IN OPPOSITION|APPLICATION FOR RETENTION OF PROFESSIONAL
NOTICE OF MOTION TO AVOID JUDICIAL LIEN|OBJECTION TO CONFIRMATION OF CHAPTER 13 PLAN|NOTICE OF MOTION TO APPROVE SALE FREE AND CLEAR OF LIENS
CERTIFICATION OF SERVICE|CERTIFICATION OF CREDITOR REGARDING POST PETITION PAYMENT HISTORY|NOTICE OF APPEARANCE AND REQUEST FOR SERVICE OF PAPERS
VERIFIED APPLICATION FOR ORDER SHORTENING TIME|TRUSTEE'S OBJECTION TO CLAIM NO. 7|CREDITOR'S CERTIFICATION OF DEFAULT
"""


def _titles(kind: str) -> tuple[str, ...]:
    return tuple((ORDERS if kind == "order" else MOTIONS).strip().replace("\n", "|").split("|"))


def draw(m: Matter) -> str:
    look = face(m, "Liberation Serif", "Liberation Serif", "Noto Serif", "Liberation Sans", "DejaVu Serif")
    css = CSS % (docketed(m), look.font)
    title = f"<p class=title>{esc(m.title)}</p>"
    if m.kind == "order":
        ordered = (
            "The relief set forth on the following page(s), numbered two (2) through {}, is hereby <b>ORDERED</b>."
        )
        text = f"<p class=p>{ordered.format(m.dice('two (2)', 'three (3)', 'four (4)'))}</p><div class=low></div>{pieces.body(m, least=2, most=5)}"
    else:
        text = pieces.body(m, least=3, most=9, numbered=m.rng.random() < 0.5) + pieces.ending(
            m, m.counsel_left, m.left_role
        )
    stamp = stamps.rubber(m, "dater", "plain", right="-0.4in", top="0.05in", wide="2in")
    return sheet(
        css + STYLE + look.style(m.rng.choice((1.4, 1.7, 1.9))) + stamps.RUBBER, _box(m) + stamp + title + text
    )


def _box(m: Matter) -> str:
    court = pieces.rows(
        m.dice("UNITED STATES BANKRUPTCY COURT", "United States Bankruptcy Court"),
        m.dice(m.court.district, m.court.district.upper()),
    )
    rule = m.dice("Caption in Compliance with D.N.J. LBR 9004-1(b)", "Caption in Compliance with D.N.J. LBR 9004-1", "")
    counsel = pieces.counsel(m, m.counsel_left, m.left_role, city=m.dice(*TOWNS), upper=m.rng.random() < 0.4)
    joint = m.dice("<br>", " and ") if len(m.left) > 1 else ""
    names = joint.join(esc(one.name.upper() if m.kind == "order" else one.name) for one in m.left)
    role = m.dice(f"{m.left_role}.", f"{m.left_role}.", "Debtor(s).")
    head = f"<p class=court>{court}</p>" + (f"<p class=small>{rule}</p>" if rule else "")
    debtor = f"{m.dice('In Re:', 'In re:', 'IN RE:')}<p class=debtor>{names}{m.dice(',', ',', '')}</p><p style='text-align: right'>{role}</p>"
    facts = [("Case No.:", m.number.caption), ("Chapter:", re.sub(r".*\D", "", m.number.header))]
    if m.rng.random() < 0.7:
        facts.append(
            ("Hearing Date:", f"{m.hearing:%B} {m.hearing.day}, {m.hearing.year}" + m.dice("", f" at {m.hour}"))
        )
    facts.append((m.dice("Judge:", "Judge:", "Hon."), m.judge))
    right = "".join(f"<p>{label} <span>{esc(value)}</span></p>" for label, value in facts)
    first = f"<tr><td class=only>{head}<br><p>{pieces.rows(*counsel)}</p></td><td></td></tr>"
    return f"<table class=box>{first}<tr><td class=only>{debtor}</td><td class=facts>{right}</td></tr></table>"


TOWNS = ("Freehold, New Jersey 07728", "Mount Laurel, NJ 08054", "Hackensack, New Jersey 07601", "Westmont, NJ 08108")
LAYOUT = Layout(
    name="jersey debtor box",
    courts=("us/fed/d-nj-bankruptcy",),
    nature="bankruptcy",
    kinds=("order", "bankruptcy", "bankruptcy"),
    filed=("header", "header", "rubber", "none"),
    draw=draw,
    own_titles=_titles,
)
