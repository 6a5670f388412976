"""Joined bankruptcy cases in California on numbered lines: boxes say which debtors are affected; sometimes an adversary proceeding."""

from dataclasses import replace
from html import escape as esc
from random import Random

from tests.ocr.bed import pieces, words
from tests.ocr.bed.benches import Number
from tests.ocr.bed.layouts.record_room.sheets import RUNNING, listed, spanned
from tests.ocr.bed.making import Layout, Matter, Sides
from tests.ocr.bed.printing import ruled, sheet
from tests.ocr.bed.prose import long_date
from tests.ocr.bed.truth import Party

CSS = """
@page { margin: 0.8in 0.6in 0.75in 1.5in; background: %s; @top-center { content: %s; font: 8pt/1.3 'Liberation Sans'; white-space: pre; }
@left-top { content: %s; white-space: pre; font: 12pt/24pt '%s'; text-align: right; padding-right: 0.2in; width: 1.2in; }
@bottom-center { content: counter(page); font: 10pt '%s'; } }
body { font: 12pt/24pt '%s'; } .counsel, .sig, .rows, .q, .service { line-height: 12pt; }
.court { text-align: center; font-weight: bold; margin: 12pt 0; line-height: 16pt; }
.caption { width: 100%%; margin-bottom: 12pt; line-height: 13pt; font-size: 11pt; }
.caption .sides { width: 3.05in; border-bottom: 0.8pt solid; border-right: %s; padding: 0 6pt 6pt 0; }
 .about { padding-left: 10pt; } .about p, .sides p { margin-bottom: 7pt; } .in { padding-left: 1in; } .p { margin-bottom: 0; }
"""
DIVISIONS = {"2": "LOS ANGELES DIVISION", "6": "RIVERSIDE DIVISION", "8": "SANTA ANA DIVISION"}
OWN = {
    "bankruptcy": """
MOTION FOR ORDER AUTHORIZING JOINT ADMINISTRATION OF CASES|DEBTORS' EMERGENCY MOTION FOR ORDER AUTHORIZING USE OF CASH COLLATERAL
NOTICE OF MOTION AND MOTION FOR ORDER APPROVING BIDDING PROCEDURES|FIRST INTERIM APPLICATION FOR ALLOWANCE OF FEES AND COSTS
DEBTORS' OMNIBUS OBJECTION TO DUPLICATE CLAIMS|STIPULATION FOR ADEQUATE PROTECTION AND RELIEF FROM STAY|STATUS CONFERENCE REPORT
CHAPTER 11 TRUSTEE'S MOTION TO APPROVE COMPROMISE UNDER FEDERAL RULE OF BANKRUPTCY PROCEDURE 9019|NOTICE OF SETTING INSIDER COMPENSATION
DISCLOSURE STATEMENT DESCRIBING JOINT CHAPTER 11 PLAN OF REORGANIZATION|ORDER EXTENDING EXCLUSIVITY PERIODS
""",
    "complaint": """
COMPLAINT TO AVOID AND RECOVER PREFERENTIAL TRANSFERS PURSUANT TO 11 U.S.C. §§ 547 AND 550|COMPLAINT OBJECTING TO DISCHARGE
COMPLAINT FOR: (1) AVOIDANCE OF FRAUDULENT TRANSFERS; (2) RECOVERY OF AVOIDED TRANSFERS; AND (3) TURNOVER OF PROPERTY OF THE ESTATE
COMPLAINT TO DETERMINE DISCHARGEABILITY OF DEBT UNDER 11 U.S.C. § 523(a)(2)(A)|COMPLAINT FOR DECLARATORY RELIEF REGARDING LIEN PRIORITY
""",
}


def sides(rng: Random) -> Sides:
    trade = rng.choice(words.TRADES)
    lines = rng.sample(words.LINES, 3)
    debtors = tuple(
        Party(f"{trade} {line}{rng.choice((', LLC', ', Inc.', ' LLC', ', L.P.'))}", "Debtor")
        for line in lines[: rng.choice((2, 2, 3))]
    )
    return debtors, ()


def recast(m: Matter) -> Matter:
    """The lead case's number, those joined with it, and for a complaint plaintiff and defendant as well."""
    lead = m.number.caption
    head, _, tail = lead.partition("-bk-")
    serial, _, judge = tail.partition("-")
    others = tuple(f"{head}-bk-{int(serial) + at}-{judge}" for at in range(1, len(m.left)))
    if m.kind != "complaint":
        return replace(m, others=others)
    who = Party(m.rng.choice((m.left[0].name, spanned(m.rng))), "Plaintiff")
    sued = tuple(
        Party(m.rng.choice((spanned, words.company))(m.rng), "Defendant") for _ in range(m.rng.choice((1, 1, 2)))
    )
    own = f"{head}-ap-{m.rng.randint(1003, 1699):05}-{judge}"
    return replace(m, number=Number(own, own), others=(lead, *others), right=(who, *sued))


def draw(m: Matter) -> str:
    font = m.dice("Liberation Serif", "Liberation Serif", "Liberation Sans")
    lines = pieces.counsel(
        m,
        m.counsel_left,
        "",
        city=m.dice("Los Angeles, California 90067", "Santa Ana, California 92701", "Encino, California 91436"),
        upper=False,
        emails=m.rng.random() < 0.5,
    )
    lines[-1] = m.dice(
        "[Proposed] Attorneys for Debtors and Debtors in Possession",
        "Attorneys for Chapter 11 Debtors and Debtors in Possession",
        "Counsel for Debtors",
    )
    if m.kind == "complaint":
        lines[-1] = "Attorneys for Plaintiff"
    division = DIVISIONS[m.number.caption[0]]
    court = pieces.rows("UNITED STATES BANKRUPTCY COURT", f"CENTRAL DISTRICT OF CALIFORNIA{m.dice('', ' –')}", division)
    caption = (
        f"<table class=caption><tr><td class=sides>{_debtors(m)}</td><td class=about>{_about(m)}</td></tr></table>"
    )
    text = pieces.body(m, least=3, most=8, notes=False) + pieces.signature(
        m, m.counsel_left, "Debtors" if m.kind != "complaint" else "Plaintiff"
    )
    numbers = '"' + "\\A ".join(str(at) for at in range(1, 29)) + '"'
    rules = m.rng.choice(((1.38, 1.42, 8.0), (1.38, 1.42), (1.4,)))
    css = CSS % (
        ruled(*rules, left=1.5, top=0.8),
        _header(m),
        numbers,
        font,
        font,
        font,
        m.dice("0.8pt solid", "none"),
    )
    return sheet(
        css + RUNNING + ".p { margin-bottom: 0; } .sig { line-height: 14pt; }",
        f"<div class=counsel>{pieces.rows(*lines)}</div><p class=court>{court}</p>{caption}{text}",
    )


def _debtors(m: Matter) -> str:
    upper = m.rng.random() < 0.6
    shown = [pieces.names((party,), upper=upper, described=m.rng.random() < 0.5) for party in m.left]
    debtor = m.dice("Debtors and Debtors in Possession.", "Debtors and Debtors-in-Possession.", "Debtors.")
    told = f"<p>{m.dice('In re', 'In re:', 'In re')}</p>"
    told += (
        f"<p>{m.dice('; ', ', ').join(shown[:-1])}{m.dice(', and ', '; and ')}{shown[-1]},</p><p class=in>{debtor}</p>"
    )
    told += f"<p>{_ticked(m)}</p>"
    if m.kind != "complaint":
        return told
    who, sued = m.right[0], m.right[1:]
    trustee = ", Chapter 11 Trustee" if who.name not in [one.name for one in m.left] else ""
    role = "Defendants" if len(sued) > 1 else "Defendant"
    between = m.dice("v.", "vs.", "v.")
    return (
        told
        + f"<p>{pieces.names((who,), upper=upper)}{trustee},</p><p class=in>Plaintiff,</p>"
        + f"<p>{between}</p><p>{pieces.names(sued, upper=upper)},</p><p class=in>{role}.</p>"
    )


def _ticked(m: Matter) -> str:
    """Which of the debtors the paper is for, by boxes."""
    all_of, only = m.rng.random() < 0.7, m.dice("", " only")
    boxes = [("[X]" if all_of else "[ ]", "Affects All Debtors")]
    boxes += [("[ ]" if all_of or at else "[X]", f"Affects {esc(party.name)}{only}") for at, party in enumerate(m.left)]
    return "<br>".join(f"{box} {what}" for box, what in boxes)


def _about(m: Matter) -> str:
    case = m.dice("Case No.", "Case No.:", "Lead Case No.:")
    joined = m.dice("Jointly Administered with:", "(Jointly Administered with Case Nos.)", "Jointly administered with")
    lead, others = (m.number.caption, m.others) if m.kind != "complaint" else (m.others[0], m.others[1:])
    parts = [
        f"{case} {lead}",
        joined + "<br>" + "<br>".join(f"Case No. {one}" for one in others),
        "Chapter 11",
    ]
    if m.kind == "complaint":
        parts.insert(
            0 if m.rng.random() < 0.5 else 3,
            f"{m.dice('Adv. No.', 'Adversary No.', 'Adv. Case No.')} {m.number.caption}",
        )
    parts.append(f"<b>{esc(m.title)}</b>")
    if m.kind != "complaint" and m.rng.random() < 0.7:
        parts.append(
            f"Date: {long_date(m.hearing)}<br>Time: {m.hour}<br>Place: Courtroom {m.rng.randint(100, 1668)}<br>Judge: Hon. {esc(m.judge)}"
        )
    return "".join(f"<p>{part}</p>" for part in parts)


def _header(m: Matter) -> str:
    if m.filed is None or m.filed.how != "header":
        return '""'
    day, gap = f"{m.filed.on:%m/%d/%y}", "\\A0 " * 4
    hour = f"{m.rng.randint(9, 17)}:{m.rng.randint(10, 59)}:{m.rng.randint(10, 59)}"
    first = f"Case {m.number.header}{gap}Doc {m.rng.randint(1, 912)}{gap}Filed {day}{gap}Entered {day} {hour}{gap}Desc"
    return f'"{first}\\A Main Document{gap}Page " counter(page) " of " counter(pages)'


LAYOUT = Layout(
    name="affected debtors",
    courts=("us/fed/cd-cal-bankruptcy",),
    nature="bankruptcy",
    kinds=("bankruptcy", "bankruptcy", "complaint"),
    filed=("header", "header", "none"),
    draw=draw,
    own_titles=lambda kind: listed(OWN[kind]),
    sides=sides,
    recast=recast,
)
