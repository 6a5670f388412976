"""A family paper of a Minnesota district court: state and county at the left, court and district at the right, the marriage's names below."""

from dataclasses import replace
from html import escape as esc
from random import Random

from tests.ocr.bed import pieces, stamps, words
from tests.ocr.bed.benches import Number
from tests.ocr.bed.layouts.national_bar.setting import prose, signed_by_judge
from tests.ocr.bed.making import Layout, Matter, Sides
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.truth import Party

CSS = """
@page { margin: 1in; @bottom-center { content: FOOT; font: 10pt 'FACE'; } }
body { font: SIZE 'FACE'; line-height: 1.2; } .head { width: 100%; FAT } .head td { width: 50%; } .right { TURN }
.rule { border-top: RULE; margin: 6pt 0 12pt; } .caption { width: 100%; margin-bottom: 12pt; } .caption td { width: 50%; } .about { padding-left: 18pt; }
.in { margin: 10pt 0 10pt 1.2in; } .title { font-weight: bold; text-align: center; } .beside-title { margin-top: 22pt; } .below { margin: 16pt 0.5in; LINE }
.efiled { position: absolute; right: -0.55in; top: -0.75in; font: 8pt/1.15 'Liberation Sans'; text-align: right; }
"""
TITLES = {
    "complaint": (
        "PETITION FOR DISSOLUTION OF MARRIAGE WITH CHILDREN",
        "PETITION FOR DISSOLUTION OF MARRIAGE WITHOUT CHILDREN",
        "JOINT PETITION, AGREEMENT, AND JUDGMENT AND DECREE",
        "PETITION TO ESTABLISH CUSTODY AND PARENTING TIME",
    ),
    "answer": ("ANSWER AND COUNTERPETITION FOR DISSOLUTION OF MARRIAGE", "RESPONDENT'S ANSWER"),
    "motion": (
        "NOTICE OF MOTION AND MOTION FOR TEMPORARY RELIEF",
        "NOTICE OF MOTION AND MOTION TO MODIFY CHILD SUPPORT",
        "RESPONSIVE NOTICE OF MOTION AND MOTION",
        "MOTION FOR CONTEMPT FOR FAILURE TO COMPLY WITH PARENTING TIME",
        "REQUEST TO SCHEDULE EXPEDITED CHILD SUPPORT HEARING",
    ),
    "declaration": (
        "AFFIDAVIT OF {someone} IN SUPPORT OF MOTION",
        "AFFIDAVIT OF PERSONAL SERVICE",
        "FINANCIAL AFFIDAVIT FOR CHILD SUPPORT",
        "PARENTING/FINANCIAL DISCLOSURE STATEMENT",
    ),
    "order": (
        "FINDINGS OF FACT, CONCLUSIONS OF LAW, ORDER FOR JUDGMENT, AND JUDGMENT AND DECREE",
        "SCHEDULING ORDER",
        "ORDER FOR EARLY NEUTRAL EVALUATION",
        "AMENDED ORDER ON TEMPORARY RELIEF",
        "ORDER APPOINTING GUARDIAN AD LITEM",
    ),
    "notice": (
        "SUMMONS WITHOUT REAL ESTATE",
        "CERTIFICATE OF REPRESENTATION AND PARTIES",
        "NOTICE OF WITHDRAWAL OF COUNSEL",
        "STIPULATION AND ORDER",
    ),
}


def sides(rng: Random) -> Sides:
    one, two = words.person(rng), words.person(rng)
    if rng.random() < 0.35:
        two = f"{two.split()[0]} {rng.choice('ABCDEJKLMRS')}. {one.split()[-1]}" if one[-1].islower() else two
    if rng.random() < 0.12:
        one = f"{one} f/k/a {one.split()[0]} {words.family(rng)}"
    return (Party(one, "Petitioner"),), (Party(two, "Respondent"),)


def recast(m: Matter) -> Matter:
    """A number of the family court; now and then the county steps in for support it paid."""
    caption = m.number.caption.replace("-CV-", "-FA-").replace("-HC-", "-")
    place = "Hennepin" if caption.startswith("27") else "Ramsey"
    county = (Party(m.dice(f"County of {place}", f"{place} County"), "Intervenor"),) if m.rng.random() < 0.15 else ()
    return replace(m, number=Number(caption, caption), right=(*m.right, *county))


def draw(m: Matter) -> str:
    face = m.dice("Liberation Serif", "Liberation Serif", "Liberation Sans", "Noto Serif")
    size = "11pt" if face.startswith("Noto") else m.dice("12pt", "12pt", "13pt")
    css = (
        CSS.replace("FACE", face)
        .replace("SIZE", size)
        .replace("FOOT", m.dice('""', "counter(page)", '"Page " counter(page) " of " counter(pages)'))
    )
    css = css.replace("FAT", m.dice("", "font-weight: bold;")).replace(
        "TURN", m.dice("text-align: right;", "", "text-align: right;")
    )
    css = css.replace("RULE", m.dice("1pt solid", "1.6pt solid", "0")).replace(
        "LINE", m.dice("", "text-decoration: underline;")
    )
    css += prose(m.dice("2", "1.3", "1.5"), after=m.dice("0", "9pt"))
    text = pieces.body(m, least=3, most=10, numbered=m.kind in ("complaint", "answer", "declaration"), notes=False)
    end = (
        signed_by_judge(m, m.dice("Judge of District Court", "Referee of District Court"))
        if m.kind == "order"
        else pieces.signature(m, *m.filer)
    )
    stamp = stamps.rubber(m, "plain", "boxed", right="-0.5in", top="-0.85in", wide="1.9in")
    stamp += "<div style='height: 0.55in'></div>" if stamp else ""
    return sheet(css + stamps.RUBBER, _filed(m) + stamp + _head(m) + _caption(m) + text + end)


def _filed(m: Matter) -> str:
    if m.filed is None or m.filed.how != "e-filed":
        return ""
    on = f"{m.filed.on.month}/{m.filed.on.day}/{m.filed.on.year} {m.filed.time}"
    return (
        f"<div class=efiled>{pieces.rows(m.number.caption, 'Filed in District Court', 'State of Minnesota', on)}</div>"
    )


def _head(m: Matter) -> str:
    fourth = m.number.caption.startswith("27")
    county, district = ("HENNEPIN", "FOURTH") if fourth else ("RAMSEY", "SECOND")
    left = pieces.rows("STATE OF MINNESOTA", "", f"COUNTY OF {county}")
    right = pieces.rows(
        "DISTRICT COURT", "", f"{district} JUDICIAL DISTRICT", m.dice("FAMILY COURT DIVISION", "FAMILY DIVISION", "")
    )
    return f"<table class=head><tr><td>{left}</td><td class=right>{right}</td></tr></table><div class=rule></div>"


def _caption(m: Matter) -> str:
    upper = m.rng.random() < 0.35
    child = f"{words.minor(m.rng)}, born {m.rng.randint(2009, 2021)}"
    opening = m.dice(
        "In Re the Marriage of:", "In Re the Marriage of:", "In the Matter of:", f"In Re the Custody of: {child}"
    )
    told = [(party.name.upper() if upper else party.name, party.role) for party in (*m.left, *m.right)]
    before = ("", f"{m.dice('and', 'and', 'vs.')}<br><br>", "and<br><br>")
    sides = f"<p>{esc(opening)}</p><br>"
    for at, (name, role) in enumerate(told):
        end = "." if at == len(told) - 1 else ","
        sides += f"<p>{before[at]}{esc(name)},</p><p class=in>{role}{end}</p>"
    judge = f"Judge {esc(m.judge)}"
    number = (
        f"<p>{m.dice('Court File No.', 'Court File No.:', 'Court File Number:', 'File No.')} {m.number.caption}</p>"
    )
    number += f"<p>{m.dice('', judge, 'Case Type: Dissolution with Children')}</p>"
    title = f"<p class='title WHERE'>{esc(m.title)}</p>"
    if m.rng.random() < 0.6:
        return f"<table class=caption><tr><td>{sides}</td><td class=about>{number}{title.replace('WHERE', 'beside-title')}</td></tr></table>"
    return f"<table class=caption><tr><td>{sides}</td><td class=about>{number}</td></tr></table>{title.replace('WHERE', 'below')}"


LAYOUT = Layout(
    name="dissolved marriage file",
    courts=("us/mn/hennepin-district", "us/mn/ramsey-district"),
    nature="family",
    kinds=("complaint", "answer", "motion", "motion", "declaration", "order", "notice"),
    filed=("e-filed", "e-filed", "rubber", "none"),
    draw=draw,
    own_titles=lambda kind: TITLES[kind],
    sides=sides,
    recast=recast,
)
