"""A Nevada family paper on numbered lines: counsel top left, the court in the middle, spouses beside case and department numbers."""

from dataclasses import replace
from html import escape as esc
from random import Random

from tests.ocr.bed import pieces, stamps
from tests.ocr.bed.benches import Number
from tests.ocr.bed.layouts.trial_floor import folk
from tests.ocr.bed.making import Layout, Matter, Sides
from tests.ocr.bed.printing import ruled, sheet
from tests.ocr.bed.prose import long_date
from tests.ocr.bed.truth import Party

CSS = """
@page { margin: 0.9in 0.75in 0.8in 1.4in; background: %s;
  @left-top { content: %s; white-space: pre; font: 12pt/24pt '%s'; text-align: right; vertical-align: top; padding-right: 0.22in; width: 1.4in; }
  @bottom-center { content: counter(page); font: 10pt '%s'; } }
body { font: %s/24pt '%s'; } .counsel { line-height: 13.2pt; height: 132pt; } .court { text-align: center; font-weight: bold; }
.caption { width: 100%%; line-height: 15pt; margin: 4pt 0 16pt; } .sides { width: 3.15in; } .about { padding-left: 0.1in; } .signs { width: 0.25in; }
.boxed { border: 1pt solid; border-width: 0 1pt 1pt 0; padding: 0 8pt 6pt 0; } .in { margin-left: 1.2in; }
.title { text-align: center; font-weight: bold; margin: 0 0.4in 8pt; line-height: 16pt; %s }
.h { text-align: center; font-weight: bold; } .p { text-indent: 0.5in; } .q { margin: 0 0.8in; line-height: 14pt; }
.rows { margin: 0 auto 8pt; line-height: 14pt; } .rows td, .rows th { padding: 2pt 10pt; border: 0.5pt solid; } .r { text-align: right; }
.sig { line-height: 14pt; margin-top: 18pt; break-inside: avoid; } .by { margin: 12pt 0 0 2.8in; }
.service { break-before: page; } .exhibit { break-before: page; text-align: center; padding-top: 3in; font-size: 22pt; } .behind { break-before: page; }
.efiled { font: bold 8pt 'Liberation Sans'; text-align: left; }
"""
TITLES = {
    "complaint": """
COMPLAINT FOR DIVORCE|COMPLAINT FOR SEPARATE MAINTENANCE AND UCCJEA DECLARATION|COMPLAINT FOR CUSTODY, PATERNITY AND CHILD SUPPORT
FIRST AMENDED COMPLAINT FOR ANNULMENT
""",
    "answer": "ANSWER AND COUNTERCLAIM FOR DIVORCE|REPLY TO COUNTERCLAIM FOR DIVORCE",
    "motion": """
{l} MOTION FOR TEMPORARY ORDERS, CHILD SUPPORT, AND ATTORNEY'S FEES AND COSTS|MOTION TO MODIFY CUSTODY AND FOR RELATED RELIEF
{r} OPPOSITION TO MOTION TO RELOCATE AND COUNTERMOTION FOR PRIMARY PHYSICAL CUSTODY|EX PARTE MOTION FOR ORDER SHORTENING TIME
MOTION FOR AN ORDER TO ENFORCE AND FOR AN ORDER TO SHOW CAUSE REGARDING CONTEMPT
""",
    "order": """
DECREE OF DIVORCE|ORDER FROM THE HEARING|FINDINGS OF FACT, CONCLUSIONS OF LAW, AND DECREE OF DIVORCE|ORDER AFTER CASE MANAGEMENT CONFERENCE
""",
    "declaration": "GENERAL FINANCIAL DISCLOSURE FORM|AFFIDAVIT OF RESIDENT WITNESS|DECLARATION OF {who}|SCHEDULE OF ARREARAGES",
    "stipulation": "STIPULATION AND ORDER TO CONTINUE EVIDENTIARY HEARING|STIPULATED PARENTING PLAN|STIPULATION AND ORDER RE: INTERIM VISITATION",
    "notice": "NOTICE OF ENTRY OF DECREE OF DIVORCE|NOTICE OF HEARING|NOTICE OF ENTRY OF ORDER|NOTICE OF SEMINAR COMPLETION",
}


def sides(rng: Random) -> Sides:
    one, two = folk.couple(rng)
    return (Party(one, "Plaintiff"),), (Party(two, "Defendant"),)


def recast(m: Matter) -> Matter:
    """Numbers of a family case; now and then both ask together."""
    digits = m.number.caption.replace("CV", "").split("-")
    number = (
        f"D-{digits[1]}-{m.rng.randint(640100, 719900)}-{m.dice('D', 'D', 'C', 'P')}"
        if "clark" in m.court.id
        else f"FV{digits[0]}-{digits[1]}"
    )
    m = folk.worded(replace(m, number=Number(number, number)))
    if m.kind in ("order", "stipulation") and m.rng.random() < 0.4 or m.rng.random() < 0.1:
        role = m.dice("Joint Petitioner", "Petitioner")
        m = replace(m, left=tuple(Party(one.name, role) for one in (*m.left, *m.right)), right=())
        m = replace(m, title=m.title if "MOTION" not in m.title else "JOINT PETITION FOR DIVORCE")
    return m


def draw(m: Matter) -> str:
    font = m.dice("Liberation Serif", "Liberation Serif", "Liberation Sans", "Noto Serif")
    size = {"Liberation Serif": m.dice("12pt", "13pt")}.get(font, "11pt")
    lines = '"' + "\\A ".join(str(at) for at in range(1, 29)) + '"'
    rules = ruled(*((1.22, 1.26, 7.9) if m.rng.random() < 0.6 else (1.26,)), left=1.4, top=0.9)
    underlined = m.dice("text-decoration: underline;", "", "")
    css = CSS % (rules, lines, font, font, size, font, underlined)
    text = pieces.body(
        m, least=2, most=7, numbered=m.kind in ("complaint", "answer"), headings=m.kind == "motion", notes=False
    )
    end = (
        folk.signed_by_judge(m, "DISTRICT COURT JUDGE")
        if m.kind == "order"
        else pieces.ending(m, m.counsel_left if not m.right else m.filer[0], m.filer[1])
    )
    stamp = stamps.rubber(m, "boxed", "clock", right="-0.4in", top="-0.55in", wide="2.1in") + _posted(m)
    title = f"<p class=title>{esc(m.title)}</p>"
    return sheet(css + stamps.RUBBER, stamp + _counsel(m) + _court(m) + _caption(m, font) + title + text + end)


def _posted(m: Matter) -> str:
    if m.filed is None or m.filed.how != "e-filed":
        return ""
    on = m.filed.on
    washoe = [
        "Electronically FILED",
        m.number.caption,
        f"{on:%m/%d/%Y} {m.filed.time}",
        esc(m.clerk),
        "Clerk of the Court",
    ]
    clark = [
        "Electronically Filed",
        f"{on.month}/{on.day}/{on.year} {m.filed.time}",
        esc(m.clerk),
        "CLERK OF THE COURT",
    ]
    lines = clark if "clark" in m.court.id else washoe
    return f"<div class=efiled style='position: absolute; right: -0.35in; top: -0.62in; line-height: 1.2'>{'<br>'.join(lines)}</div>"


def _counsel(m: Matter) -> str:
    side, role = m.filer
    one = side[0]
    town = "Las Vegas, Nevada 89101" if "clark" in m.court.id else "Reno, Nevada 89501"
    lines = [
        m.dice("MOT", "CODE: 1425", "COMD", ""),
        f"{one.name.upper()}{m.dice(', ESQ.', '')}",
        f"Nevada Bar No. {one.bar_number}",
        one.firm,
    ]
    lines += [
        f"{m.rng.randint(101, 9900)} {m.dice('South Fourth Street', 'W. Liberty Street', 'Pecos Road')}, Suite {m.rng.randint(1, 40)}0",
        town,
    ]
    lines += [
        f"{m.dice('Tel:', 'Telephone:')} {folk.phone(m.rng, '702', '775')}",
        f"Attorney for {role}, {one.speaks_for}",
    ]
    return f"<div class=counsel>{pieces.rows(*lines)}</div>"


def _court(m: Matter) -> str:
    clark = m.rng.choice(
        (
            ("DISTRICT COURT", "FAMILY DIVISION", "CLARK COUNTY, NEVADA"),
            ("EIGHTH JUDICIAL DISTRICT COURT", "FAMILY DIVISION", "CLARK COUNTY, NEVADA"),
        )
    )
    washoe = (
        "IN THE FAMILY DIVISION OF THE SECOND JUDICIAL DISTRICT COURT",
        "OF THE STATE OF NEVADA IN AND FOR THE COUNTY OF WASHOE",
    )
    return (
        f"<div class=court style='line-height: 16pt'>{pieces.rows(*(clark if 'clark' in m.court.id else washoe))}</div>"
    )


def _caption(m: Matter, font: str) -> str:
    upper = m.rng.random() < 0.75
    names = [esc(one.name.upper() if upper else one.name) for one in (*m.left, *m.right)]
    if m.right:
        left = [
            f"{names[0]},",
            "",
            f"&emsp;&emsp;&emsp;&emsp;{m.left_role},",
            "",
            m.dice("vs.", "v."),
            "",
            f"{names[1]},",
            "",
            f"&emsp;&emsp;&emsp;&emsp;{m.right_role}.",
        ]
    else:
        left = [
            m.dice("In the Matter of the Marriage of:", "In the Matter of the Joint Petition for Divorce of"),
            "",
            names[0],
            "and",
            f"{names[1]},",
            "",
            f"&emsp;&emsp;&emsp;&emsp;{m.left_role}.",
        ]
    about = [
        f"{m.dice('Case No.:', 'CASE NO.:', 'Case No.')} {m.number.caption}",
        f"{m.dice('Dept. No.:', 'DEPT. NO.:', 'Dept.:')} {m.dice('B', 'K', 'Q', 'U', '12')}",
    ]
    if m.kind == "motion":
        about += [
            "",
            f"Hearing Date: {long_date(m.hearing)}",
            f"Hearing Time: {m.hour}",
            m.dice("ORAL ARGUMENT REQUESTED", ""),
        ]
    if m.rng.random() < 0.5:
        return pieces.fence(left, ")", ["", *about], more=0)
    sides = "<br>".join(line or "&nbsp;" for line in left)
    return f"<table class=caption><tr><td class='sides boxed'>{sides}</td><td class=about>{'<br>'.join(about)}</td></tr></table>"


LAYOUT = Layout(
    name="nevada family lines",
    courts=("us/nv/clark-district", "us/nv/washoe-district"),
    nature="family",
    kinds=("complaint", "answer", "motion", "motion", "order", "declaration", "stipulation", "notice"),
    filed=("e-filed", "e-filed", "rubber", "none"),
    draw=draw,
    sides=sides,
    counselled=folk.counsel(lambda rng: str(rng.randint(1100, 16400))),
    titled=folk.titled(TITLES),
    recast=recast,
)
