"""A paper of a Wisconsin circuit court: state, court and county in one line, a case code, the title between two rules."""

from dataclasses import replace
from html import escape as esc

from tests.ocr.bed import pieces, stamps
from tests.ocr.bed.benches import Number
from tests.ocr.bed.layouts.trial_floor import folk
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet

CSS = """
@page { margin: 0.95in 1in 0.9in; @top-left { content: %s; font: 9pt 'Liberation Sans'; color: #1d3f8f; white-space: pre; }
  @bottom-center { content: counter(page); font: 10pt '%s'; } }
body { font: %spt/1.75 '%s'; } table { width: 100%%; line-height: 1.2; } .bench td { width: 33.3%%; padding-bottom: 4pt; }
.bench td + td { text-align: center; } .bench td + td + td { text-align: right; } .bench { border-bottom: %s solid; margin-bottom: 9pt; }
.who { width: 58%%; } .who div { margin: 0 0 7pt; } .role { margin-left: 1.4in !important; } .about { padding: 22pt 0 0 0.2in; }
.title { text-align: center; font-weight: bold; border: solid; border-width: %s 0; padding: 7pt 0.4in; margin: 8pt 0 14pt; line-height: 1.2; }
.h { text-align: center; font-weight: bold; } .p { text-indent: 0.5in; margin-bottom: 6pt; } .q { margin: 0 0.8in 8pt; line-height: 1.2; }
.rows td, .rows th { padding: 2pt 10pt; border: 0.5pt solid; } .sig { line-height: 1.25; margin-top: 18pt; break-inside: avoid; }
.by { margin: 12pt 0 0 3in; }
.service { margin-top: 20pt; } .exhibit { break-before: page; text-align: center; padding-top: 3in; font-size: 22pt; } .behind { break-before: page; }
.efiled { border: 1.2pt solid #1d3f8f; color: #1d3f8f; font: bold 9pt 'Liberation Sans'; padding: 3pt 6pt; text-align: left; background: #fff; }
"""
TITLES = {
    "complaint": """
SUMMONS AND COMPLAINT|COMPLAINT|AMENDED COMPLAINT|SMALL CLAIMS COMPLAINT - MONEY JUDGMENT|PETITION FOR JUDICIAL REVIEW
FORECLOSURE COMPLAINT
""",
    "answer": "{r} ANSWER AND AFFIRMATIVE DEFENSES|ANSWER, AFFIRMATIVE DEFENSES AND COUNTERCLAIM|REPLY TO COUNTERCLAIM",
    "motion": """
{r} NOTICE OF MOTION AND MOTION TO DISMISS|NOTICE OF MOTION AND MOTION FOR DEFAULT JUDGMENT
{l} MOTION TO COMPEL DISCOVERY AND FOR SANCTIONS UNDER WIS. STAT. § 804.12|MOTION TO REOPEN SMALL CLAIMS JUDGMENT
""",
    "declaration": "AFFIDAVIT OF {who} IN SUPPORT OF MOTION FOR SUMMARY JUDGMENT|AFFIDAVIT OF NON-MILITARY SERVICE|AFFIDAVIT OF MAILING",
    "notice": "NOTICE OF RETAINER AND REQUEST FOR NOTICE|NOTICE OF ENTRY OF JUDGMENT|DEMAND FOR JURY TRIAL|{l} WITNESS LIST",
    "order": "ORDER FOR JUDGMENT AND JUDGMENT|SCHEDULING ORDER|ORDER CONFIRMING SHERIFF'S SALE|FINDINGS OF FACT, CONCLUSIONS OF LAW AND JUDGMENT",
    "stipulation": "STIPULATION AND ORDER FOR DISMISSAL|STIPULATION TO ADJOURN PRETRIAL CONFERENCE",
}
CODES = (
    "30301 (Money Judgment)",
    "30303 (Other-Contracts)",
    "30404 (Foreclosure of Mortgage)",
    "30107 (Personal Injury-Other)",
    "30701",
    "30106",
)
SMALL = ("31001 (Claim Under $ Limit)", "31004 (Eviction)", "31010")
TOWNS = {
    "dane": ("Madison", "Sun Prairie", "Fitchburg", "Stoughton"),
    "milwaukee": ("Milwaukee", "West Allis", "Wauwatosa", "Glendale"),
}


def recast(m: Matter) -> Matter:
    """A small claim has a number and a code of its own."""
    m = folk.worded(m)
    number = m.number.caption.replace("CV", "SC") if "SMALL" in m.title or m.rng.random() < 0.15 else m.number.caption
    return replace(m, number=Number(number, number))


def draw(m: Matter) -> str:
    font = m.dice("Liberation Serif", "Liberation Serif", "DejaVu Serif Condensed", "Liberation Sans", "Noto Serif")
    size = {"Liberation Serif": m.dice("12", "12.5"), "Liberation Sans": "11"}.get(font, "10.5")
    line = '""'
    if m.filed and m.filed.how in ("header", "e-filed"):
        gap = "\\A0 " * 5
        line = f'"Case {m.number.caption}{gap}Document {m.rng.randint(1, 96)}{gap}Filed {m.filed.on:%m-%d-%Y}{gap}Page " counter(page) " of " counter(pages)'
    css = CSS % (line, font, size, font, m.dice("1.6pt", "0.8pt", "3pt"), m.dice("1pt", "0.8pt", "1.6pt"))
    stamp = stamps.rubber(m, "boxed", "clock", right="-0.5in", top="-0.9in", wide="1.9in") + _posted(m)
    title = f"<p class=title>{esc(m.title)}</p>"
    text = pieces.body(
        m, least=3, most=9, numbered=m.kind in ("complaint", "answer", "declaration"), headings=m.kind != "declaration"
    )
    end = folk.signed_by_judge(m, "Circuit Court Judge") if m.kind == "order" else pieces.ending(m, *m.filer)
    return sheet(css + stamps.RUBBER, _room(m) + _bench(m) + stamp + _sides(m) + title + _opening(m) + text + end)


def _room(m: Matter) -> str:
    return "<div style='height: 0.3in'></div>" if m.filed and m.filed.how == "e-filed" else folk.room(m)


def _county(m: Matter) -> str:
    return "dane" if "dane" in m.court.id else "milwaukee"


def _bench(m: Matter) -> str:
    below = m.dice("", f"BRANCH {m.rng.randint(1, 17)}", f"Branch {m.rng.randint(1, 9)}", "CIVIL DIVISION")
    cells = (
        f"<td>STATE OF WISCONSIN</td><td>{pieces.rows('CIRCUIT COURT', below)}</td><td>{_county(m).upper()} COUNTY</td>"
    )
    return f"<table class=bench><tr>{cells}</tr></table>"


def _posted(m: Matter) -> str:
    if m.filed is None or m.filed.how != "e-filed":
        return ""
    lines = [
        "FILED",
        f"{m.filed.on:%m-%d-%Y}",
        "CLERK OF CIRCUIT COURT",
        f"{_county(m).upper()} COUNTY, WI",
        m.number.caption,
    ]
    return f"<div class=efiled style='position: absolute; right: -0.45in; top: -0.9in; line-height: 1.15'>{'<br>'.join(lines)}</div>"


def _sides(m: Matter) -> str:
    told = m.kind == "complaint" and m.rng.random() < 0.7
    upper, described = m.rng.random() < 0.7, m.rng.random() < 0.35
    blocks = []
    for side, role, tail in ((m.left, m.left_role, ","), (m.right, m.right_role, ".")):
        for party in side if told else ():
            where = f"{m.rng.randint(101, 9800)} {m.dice('N. Sherman Ave.', 'County Road PD', 'W. Lincoln Ave.', 'E. Washington Ave.')}"
            name = folk.listed(m, (party,), upper=upper, described=described)
            blocks.append(
                f"<div>{name}<br>{where}<br>{m.rng.choice(TOWNS[_county(m)])}, WI 53{m.rng.randint(200, 799)}</div>"
            )
        if not told:
            blocks.append(f"<div>{folk.listed(m, side, upper=upper, described=described)},</div>")
        blocks.append(f"<div class=role>{role}{tail}</div>" + ("<div>{}</div>" if tail == "," else ""))
    code = m.rng.choice(SMALL if "SC" in m.number.caption else CODES)
    about = [
        f"{m.dice('Case No.', 'Case No.:', 'CASE NO.')} {m.number.caption}",
        f"{m.dice('Case Code:', 'Code No.:')} {code}",
    ]
    about += [f"Hon. {m.judge}"] if m.rng.random() < 0.3 else []
    left = "".join(blocks).format(m.dice("v.", "vs.", "-vs-"))
    return f"<table><tr><td class=who>{left}</td><td class=about>{pieces.rows(*about)}</td></tr></table>"


def _opening(m: Matter) -> str:
    if m.kind not in ("complaint", "motion", "answer"):
        return ""
    counsel, role = m.filer
    come, their = ("NOW COME", "their") if role.endswith("s") else ("NOW COMES", "its")
    said = f"{come} the {role.lower()}, by {their} attorneys, {counsel[0].firm}, and {m.dice('allege', 'show to the Court')} as follows:"
    return f"<p class=p>{esc(said)}</p>"


LAYOUT = Layout(
    name="wisconsin rule between",
    courts=("us/wi/dane-circuit", "us/wi/milwaukee-circuit"),
    nature="civil",
    kinds=("complaint", "complaint", "answer", "motion", "declaration", "notice", "order", "stipulation"),
    filed=("e-filed", "e-filed", "header", "rubber", "none"),
    draw=draw,
    sides=folk.civil("Plaintiff", "Defendant", ("Madison", "Monona", "Milwaukee", "Greenfield", "Cudahy")),
    counselled=folk.counsel(lambda rng: str(rng.randint(1000300, 1119900))),
    titled=folk.titled(TITLES),
    recast=recast,
)
