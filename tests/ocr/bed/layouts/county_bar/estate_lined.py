"""A California probate paper on lined pleading paper: counsel, court, the estate or trust boxed at the left, number and title at the right."""

from html import escape as esc
from random import Random

from tests.ocr.bed import pieces, stamps
from tests.ocr.bed.layouts.county_bar import townspeople as folk
from tests.ocr.bed.making import Layout, Matter, Sides
from tests.ocr.bed.printing import ruled, sheet
from tests.ocr.bed.prose import long_date
from tests.ocr.bed.truth import Party

CSS = """
@page { margin: 0.8in 0.6in 0.85in 1.5in; @left-top { content: "%(numbers)s"; white-space: pre; text-align: right;
width: 1.5in; padding-right: 0.24in; font: 12pt/24pt '%(font)s'; }
 background: %(rules)s; @bottom-center { content: %(foot)s; white-space: pre; font: 9pt/1.3 '%(font)s';
text-align: center; } }
body { font: %(size)spt/24pt '%(font)s'; } .counsel { line-height: 12pt; height: 132pt; } .court { text-align: center; line-height: 24pt;
margin-bottom: 12pt; %(strong)s }
.case { width: 100%%; line-height: 14pt; margin-bottom: 12pt; } .left { width: 50%%; border-bottom: 1pt solid; border-right: %(side)s;
padding: 2pt 8pt 10pt 0; }
.right { padding: 2pt 0 0 14pt; } .told { margin: 12pt 0 0; } .name { margin-top: 10pt; } .r { margin: 10pt 0 0 1.2in; }
.p { text-indent: 0.5in; } .h { text-align: center; font-weight: bold; } .q { margin: 0 0.6in; } .sig { line-height: 14pt; margin-top: 10pt;
break-inside: avoid; } .by { margin-left: 2.6in; }
.rows { margin: 0 auto 12pt; line-height: 14pt; } .rows td, .rows th { padding: 0 9pt; } .rows .r { text-align: right; margin: 0; }
.efiled { font: bold 7.5pt 'Liberation Sans'; text-align: center; }
"""
TITLES = {
    "petition": "PETITION FOR PROBATE OF LOST WILL AND FOR LETTERS TESTAMENTARY|SPOUSAL PROPERTY PETITION|PETITION TO DETERMINE SUCCESSION TO REAL PROPERTY"
    "|FIRST AND FINAL REPORT OF EXECUTOR ON WAIVER OF ACCOUNT AND PETITION FOR ITS SETTLEMENT, FOR STATUTORY FEES, AND FOR FINAL DISTRIBUTION"
    "|PETITION FOR INSTRUCTIONS|REPORT OF SALE AND PETITION FOR ORDER CONFIRMING SALE OF REAL PROPERTY"
    "|PETITION FOR ORDER CONFIRMING TRUST ASSETS (PROB. CODE, § 850)|PETITION TO REMOVE TRUSTEE AND COMPEL ACCOUNTING",
    "notice": ("NOTICE OF HEARING ON PETITION FOR INSTRUCTIONS|CREDITOR'S CLAIM|REQUEST FOR SPECIAL NOTICE|NOTICE "
"OF PROPOSED ACTION|OBJECTION TO ACCOUNT AND REPORT OF TRUSTEE"),
    "order": ("[PROPOSED] ORDER FOR FINAL DISTRIBUTION|ORDER APPOINTING PROBATE REFEREE|ORDER APPOINTING SPECIAL "
"ADMINISTRATOR|JUDGMENT OF FINAL DISTRIBUTION ON WAIVER OF ACCOUNTING"),
    "declaration": ("DECLARATION OF {someone} IN SUPPORT OF EX PARTE PETITION FOR LETTERS OF SPECIAL ADMINISTRATION|"
"SUPPLEMENT TO PETITION IN RESPONSE TO PROBATE NOTES|DECLARATION OF DUE DILIGENCE"),
}  # fmt: skip
TOWNS = {
    "san-diego": ("San Diego, California 92101", "619"),
    "orange": ("Santa Ana, CA 92701", "714"),
    "alameda": ("Oakland, California 94612", "510"),
    "sacramento": ("Sacramento, CA 95814", "916"),
}


def draw(m: Matter) -> str:
    font = m.dice("Liberation Serif", "Liberation Serif", "Liberation Sans", "Liberation Mono")
    size = 12 if font == "Liberation Serif" else 11 if font == "Liberation Sans" else 10
    foot = f'counter(page) "\\A {pieces.running(m.title, 70)}"' if m.rng.random() < 0.7 else "counter(page)"
    rules = ruled(*m.rng.choice(((1.33, 1.38, 8.05), (1.36,), (1.33, 1.38))), left=1.5, top=0.8)
    look = {
        "font": font,
        "size": size,
        "foot": foot,
        "rules": rules,
        "strong": m.dice("", "font-weight: bold;"),
        "side": m.dice("1pt solid", "none"),
    }
    look["numbers"] = r"\A ".join(str(at) for at in range(1, 29))
    stamp = _filed(m) + stamps.rubber(m, "boxed", "plain", right="0.05in", top="0.05in", wide="2.1in")
    head = f"<div class=counsel>{pieces.rows(*_counsel(m))}</div><div class=court>{_court(m)}</div>"
    text = pieces.body(m, least=2, most=6, numbered=m.kind == "petition", notes=False)
    end = pieces.judge_signature(m) if m.kind == "order" else _end(m)
    return sheet(CSS % look + stamps.RUBBER, stamp + head + _case(m) + text + end)


def _counsel(m: Matter) -> list[str]:
    town, area = TOWNS[m.court.id.rpartition("/")[2]]
    side = m.counsel_left[:1]
    client = (
        m.left[0].name
        if m.right
        else m.dice(f"Petitioner {side[0].speaks_for}", f"{side[0].speaks_for}, Executor", side[0].speaks_for)
    )
    return [
        *folk.office(m, side, m.dice(" (SBN {})", ", State Bar No. {}", " (State Bar #{})"), (town,), area),
        "",
        f"{m.dice('Attorney for', 'Attorneys for')} {client}",
    ]


def _court(m: Matter) -> str:
    county = m.county.upper()
    far = m.dice(f"COUNTY OF {county}", f"FOR THE COUNTY OF {county}", f"IN AND FOR THE COUNTY OF {county}")
    seat = m.dice("", "", f"<br>{m.dice('PROBATE DIVISION', 'CENTRAL DIVISION, PROBATE', 'UNLIMITED JURISDICTION')}")
    return f"{m.dice('SUPERIOR COURT OF THE STATE OF CALIFORNIA', 'SUPERIOR COURT OF CALIFORNIA')}<br>{far}{seat}"


def _case(m: Matter) -> str:
    one = m.left[0]
    name = f"<p class=name>{esc(one.name.upper() if m.rng.random() < 0.8 else one.name)}{',' if one.role else ''}</p>"
    role = (
        f"<p class=r>{one.role}.</p>" if one.role and not m.right else f"<p class=r>{one.role},</p>" if one.role else ""
    )
    first = {
        "Decedent": m.dice("Estate of", "In re the Estate of", "In the Matter of the Estate of"),
        "Conservatee": "Conservatorship of the Person and Estate of",
        "Minor": "Guardianship of the Estate of",
    }
    opening = first.get(one.role, "" if m.right else m.dice("In the Matter of", "In re"))
    rest = ""
    if m.right:
        rest = (
            f"<p class=told>{m.dice('vs.', 'v.')}</p><p class=name>{esc(m.right[0].name.upper())}, as Trustee of "
            f"the {esc(one.name.split()[-1])} Family Trust,</p><p class=r>{m.right[0].role}.</p>"
        )
    left = f"<td class=left>{opening}{name}{role}{rest}</td>"
    label = m.dice("Case No.", "CASE NO.", "Case No.:", "CASE NO.:", "Case Number:")
    hearing = (
        f"<p class=told>Date: {long_date(m.hearing)}<br>Time: {m.hour}<br>Dept.: {m.dice('503', 'C9', '202', '129')}</p>"
        if m.rng.random() < 0.6
        else ""
    )
    judge = f"<p class=told>Judge: Hon. {esc(m.judge)}</p>" if m.rng.random() < 0.4 else ""
    right = f"<td class=right>{label} {m.number.caption}<p class=told><b>{esc(m.title)}</b></p>{hearing}{judge}</td>"
    return f"<table class=case><tr>{left}{right}</tr></table>"


def _filed(m: Matter) -> str:
    if m.filed is None or m.filed.how != "e-filed":
        return ""
    on = m.filed.on
    lines = [
        "ELECTRONICALLY FILED",
        "Superior Court of California,",
        f"County of {m.county}",
        f"{on:%m/%d/%Y} at {m.filed.time}",
        esc(m.court.clerk_title),
        f"By {esc(m.clerk)}, Deputy Clerk",
    ]
    return f"<div class=efiled style='position: absolute; right: 0.1in; top: 0.1in; width: 2.2in; line-height: 1.2'>{'<br>'.join(lines)}</div>"


def _end(m: Matter) -> str:
    return f"<div class=sig><p>{m.dice('Dated', 'DATED', 'Date')}: {long_date(m.dated)}</p><p class=by>{'_' * 28}<br>{esc(m.counsel_left[0].name)}</p></div>"


def _sides(rng: Random) -> Sides:
    name, chance = folk.person(rng), rng.random()
    if chance < 0.2:
        return (
            Party(
                f"The {rng.choice(folk.FAMILY)} Family Trust dated {rng.choice(('May', 'June', 'March'))} {rng.randint(1, 28)}, {rng.randint(1989, 2016)}",
                "",
            ),
        ), ()
    if chance < 0.4:
        return (Party(name, "Petitioner"),), (Party(folk.person(rng), "Respondent"),)
    if chance < 0.5:
        return (Party(name, "Conservatee"),), ()
    if chance < 0.56:
        return (Party(folk.initials(rng), "Minor"),), ()
    also = f" aka {name.split()[0]} {rng.choice(folk.FAMILY)}" if rng.random() < 0.25 else ""
    return (Party(name + also, "Decedent"),), ()


LAYOUT = Layout(
    name="estate lined",
    courts=("us/ca/san-diego", "us/ca/orange", "us/ca/alameda", "us/ca/sacramento"),
    nature="probate",
    kinds=tuple(TITLES),
    filed=("e-filed", "e-filed", "rubber", "none"),
    draw=draw,
    own_titles=lambda kind: tuple(TITLES[kind].split("|")),
    sides=_sides,
    counselled=lambda rng, court, side: folk.lawyers(6)(rng, court, (Party(folk.person(rng), ""),) if side else ()),
)
