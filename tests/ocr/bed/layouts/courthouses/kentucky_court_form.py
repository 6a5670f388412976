"""A Kentucky court form: the form's number and code in the corner, the commonwealth's court in the middle, case number boxed at the right."""

from html import escape as esc

from tests.ocr.bed import pieces, stamps
from tests.ocr.bed.layouts.courthouses import suits, townsfolk
from tests.ocr.bed.layouts.courthouses.form_texts import KENTUCKY, filled
from tests.ocr.bed.making import Layout, Matter, Sides
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.truth import Party

CSS = """
@page { margin: 0.6in 0.75in; @bottom-left { content: "%s"; font: 8pt 'Liberation Sans'; white-space: nowrap; }
@bottom-right { content: "Page " counter(page) " of " counter(pages);
font: 8pt 'Liberation Sans'; } }
body { font: 10pt/1.4 '%s'; } .head { width: 100%%; table-layout: fixed; line-height: 1.25; border-bottom: 1.2pt solid; }
.head > tbody > tr > td, .head td { padding-bottom: 6pt; }
.left { width: 1.75in; font-size: 8.5pt; } .mid { text-align: center; padding: 0 8pt; } .box { width: 2.35in; }
.box div { border-bottom: 0.6pt solid; margin-bottom: 3pt; white-space: nowrap; }
.title { font-weight: bold; font-size: 11.5pt; margin-top: 7pt; } .typed { font: %spt/1.2 '%s'; } .who { width: 100%%; margin: 10pt 0 6pt; line-height: 1.3; }
.who .r { text-align: right; width: 1.5in; font-weight: bold; } .who .under { border-bottom: 0.6pt solid; } .vs { padding: 4pt 0; font-weight: bold; }
.p { margin-bottom: %s; } .blank { border-bottom: 0.6pt solid; padding: 0 14pt; }
.sq { display: inline-block; width: 8pt; height: 8pt; border: 0.8pt solid; margin-right: 5pt; font: bold 8pt/7.5pt 'Liberation Sans'; text-align: center; }
.end { width: 100%%; margin-top: 18pt; } .end td { width: 50%%; padding: 8pt 14pt 0 0; vertical-align: bottom; }
.end div { border-top: 0.6pt solid; font-size: 8pt; }
"""
FORMS = {  # number, code, title, kind, by what is sued over
    "CI": (
        ("AOC-105", "CI", "CIVIL SUMMONS", "form"),
        ("AOC-280", "NOEJ", "NOTICE OF ENTRY OF JUDGMENT", "notice"),
        ("AOC-150", "ACF", "AFFIDAVIT FOR WRIT OF NON-WAGE GARNISHMENT", "form"),
        ("AOC-026", "IFP", "MOTION FOR WAIVER OF COSTS AND FEES AND ORDER", "motion"),
        ("AOC-025", "SUB", "SUBPOENA (DUCES TECUM)", "subpoena"),
        ("AOC-237", "PDIS", "MOTION AND ORDER TO CONTINUE", "motion"),
    ),
    "CR": (
        ("AOC-491", "MEG", "MOTION TO ENTER GUILTY PLEA", "motion"),
        ("AOC-491.1", "OGP", "COMMONWEALTH'S OFFER ON A PLEA OF GUILTY", "form"),
        ("AOC-365", "SOB", "SURETY'S REQUEST TO BE RELEASED FROM BOND", "motion"),
        ("AOC-334", "AI", "AFFIDAVIT OF INDIGENCE; REQUEST FOR COUNSEL AND ORDER", "form"),
    ),
    "P": (
        ("AOC-805", "PFP", "PETITION FOR PROBATE OF WILL AND APPOINTMENT OF EXECUTOR/EXECUTRIX", "petition"),
        ("AOC-841", "INV", "INVENTORY", "form"),
        ("AOC-850", "PSET", "PERIODIC/FINAL SETTLEMENT", "form"),
        ("AOC-830", "PDA", "PETITION TO DISPENSE WITH ADMINISTRATION", "petition"),
        ("AOC-806", "OAF", "ORDER PROBATING WILL AND APPOINTING FIDUCIARY", "order"),
    ),
}


def recast(m: Matter) -> Matter:
    rng, place = m.rng, suits.place_of(m)
    letters = rng.choice(("CI", "CI", "CR", "P"))
    sides: Sides
    if letters == "CI":
        sides = townsfolk.sides(*townsfolk.civil(rng, place), ("Plaintiff", "Defendant"))
    elif letters == "CR":
        sides = ((Party("Commonwealth of Kentucky", "Plaintiff"),), (Party(townsfolk.person(rng), "Defendant"),))
    else:
        sides = ((Party(townsfolk.decedent(rng), "Deceased"),), ())
    number = m.number.caption.replace("CI", letters)
    _, _, title, kind = rng.choice(FORMS[letters])
    return suits.settled(m, suits.Suit("form", sides, number, f"{kind}: {title}"))


def draw(m: Matter) -> str:
    letters = m.number.caption.split("-")[1]
    form, code = next((form, code) for form, code, title, _ in FORMS[letters] if title == m.title)
    printed = m.dice("Liberation Sans", "Liberation Serif", "Noto Sans", "DejaVu Sans Condensed")
    typed, size = m.dice("Liberation Mono", "Liberation Serif", "Liberation Sans"), m.dice("10", "11")
    revised = f"Rev. {m.rng.randint(1, 12)}-{m.rng.randint(11, 24)}"
    text = "".join(_line(m, line) for line in KENTUCKY[form].strip().split("\n"))
    who = (
        m.dice("Clerk / Deputy Clerk", "Clerk")
        if "SUMMONS" in m.title or "NOTICE" in m.title
        else m.dice("Signature", "Attorney for Party")
    )
    cells = f"<td><span class=typed>{m.dated:%m/%d/%Y}</span><div>Date</div></td><td>{pieces.scrawl(m.rng)}<div>{who}</div></td>"
    sign = f"<table class=end><tr>{cells}</tr></table>"
    mark = stamps.rubber(m, "boxed", "dater", "clock", right="0.1in", top="6.9in", wide="2in")
    mark += _filed(m)
    css = CSS % (f"{form} {revised}", printed, size, typed, m.dice("9pt", "13pt", "16pt")) + stamps.RUBBER
    more = ["www.courts.ky.gov"] if m.rng.random() < 0.5 else []
    corner = pieces.rows(
        form, f"Doc. Code: {code}", revised, *more, {"CI": "CR 4.02", "CR": "RCr 8.08", "P": "KRS 394.145"}[letters]
    )
    middle = pieces.rows("Commonwealth of Kentucky", "Court of Justice") + f"<p class=title>{esc(m.title)}</p>"
    head = f"<table class=head><tr><td class=left>{corner}</td><td class=mid>{middle}</td><td class=box>{_box(m)}</td></tr></table>"
    return sheet(css, mark + head + (_parties(m) if m.right else _dead(m)) + text + sign)  # fmt: skip


def _box(m: Matter) -> str:
    court = m.dice("Circuit", "Circuit", "Jefferson Circuit") if "-P-" not in m.number.caption else "District"
    rows = (
        ("Case No.", m.number.caption),
        ("Court", court),
        ("County", "Jefferson"),
        ("Division", str(m.rng.randint(1, 13))),
    )
    kept = rows if m.rng.random() < 0.7 else rows[:3]
    return "".join(f"<div>{label} <span class=typed>&ensp;{told}</span></div>" for label, told in kept)  # fmt: skip


def _parties(m: Matter) -> str:
    upper = m.rng.random() < 0.5
    rows = []
    for side in (m.left, m.right):
        names = "<br>".join(esc(party.name.upper() if upper else party.name) for party in side)
        names += "<br>et al." if m.et_al and side == m.right else ""
        rows.append(f"<tr><td class='under typed'>{names}</td><td class=r>{suits.role_of(m, side).upper()}</td></tr>")
    return f"<table class=who>{m.dice('<tr><td class=vs>VS.</td><td></td></tr>', '<tr><td class=vs>v.</td><td></td></tr>').join(rows)}</table>"


def _dead(m: Matter) -> str:
    name = m.left[0].name.upper() if m.rng.random() < 0.5 else m.left[0].name
    said = m.dice("IN RE: ESTATE OF", "In re: Estate of", "IN THE MATTER OF THE ESTATE OF")
    return f"<table class=who><tr><td>{said}</td><td></td></tr><tr><td class='under typed'>{esc(name)}</td><td class=r>DECEASED</td></tr></table>"


def _line(m: Matter, said: str) -> str:
    if said.isupper() and "___" not in said:
        return f"<p class=mid><b>{said}</b></p>"
    return f"<p class=p>{filled(m, said)}</p>"


def _filed(m: Matter) -> str:
    if m.filed is None or m.filed.how != "e-filed":
        return ""
    said = f"Filed&emsp;{m.number.caption}&emsp;{m.filed.on:%m/%d/%Y}&emsp;{esc(m.clerk)}, Jefferson Circuit Clerk"
    return f"<div style=\"position: absolute; top: -0.4in; left: 0.9in; font: 8.5pt 'Liberation Sans'; white-space: nowrap\">{said}</div>"


LAYOUT = Layout(
    name="kentucky court form",
    courts=("us/ky/jefferson-circuit",),
    nature="civil",
    kinds=("form",),
    filed=("e-filed", "e-filed", "rubber", "none"),
    draw=draw,
    recast=recast,
)
