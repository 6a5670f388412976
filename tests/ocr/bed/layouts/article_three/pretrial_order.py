"""An order or notice in a multidistrict litigation, for all its cases or for some."""

from html import escape as esc
from random import Random

from tests.ocr.bed import pieces, words
from tests.ocr.bed.layouts.article_three import banners
from tests.ocr.bed.making import Layout, Matter, Sides
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.truth import Party

CSS = """
@page { margin: 1in; @top-center { content: %s; font: 9pt 'Liberation Sans'; } @bottom-center { content: counter(page); font: 11pt '%s'; } }
body { font: %spt/%s '%s'; } .court { text-align: center; font-weight: bold; line-height: 1.2; margin-bottom: 18pt; }
.caption { width: 100%%; line-height: 1.25; margin-bottom: 14pt; } .caption td { width: 50%%; } .framed td { border: 0.9pt solid; padding: 8pt; }
.half .left { border-right: 0.9pt solid; border-bottom: 0.9pt solid; padding: 0 10pt 10pt 0; } .about { padding-left: 0.3in; }
.left p { margin-bottom: 10pt; } .slash { line-height: 1; }
.title { text-align: center; font-weight: bold; line-height: 1.3; margin: 10pt 0.6in 14pt; %s }
.h { font-weight: bold; %s margin-bottom: 4pt; } .p { text-indent: 0.5in; margin-bottom: 9pt; } .q { margin: 0 0.7in 10pt; line-height: 1.2; }
.rows { margin: 0 auto 10pt; line-height: 1.2; } .rows td, .rows th { padding: 2pt 12pt; border: 0.5pt solid; } .r { text-align: right; }
.sig, .service { line-height: 1.2; margin-top: 16pt; break-inside: avoid; } .by { margin: 14pt 0 0 3in; }
.exhibit { break-before: page; text-align: center; padding-top: 3.5in; font-size: 22pt; } .behind { break-before: page; }
"""
LONG = (
    ("Benedict Combat Earplug", "Products Liability Litigation"),
    ("Depozol (Medroxine Acetate)", "Products Liability Litigation"),
    ("Valsatrine, Losartine, and Irbesarta", "Products Liability Litigation"),
    ("Northfield Generic Pharmaceuticals Pricing", "Antitrust Litigation"),
    ("Meridian Health Customer Data Security Breach", "Litigation"),
    ("Aqueous Film-Forming Foams", "Products Liability Litigation"),
    ("Harmon Hair Relaxer Marketing, Sales Practices, and", "Products Liability Litigation"),
    ("Docetane (Taxotrel)", "Products Liability Litigation"),
    ("Social Platform Adolescent Addiction/Personal Injury", "Products Liability Litigation"),
    ("Broiler Chicken Grower", "Antitrust Litigation (No. II)"),
)
TITLES = {
    "order": """PRETRIAL ORDER NO. {n} (Common Benefit Fund)|PRETRIAL ORDER NO. {n}|CASE MANAGEMENT ORDER NO. {n}|CASE MANAGEMENT ORDER NO. {n} (Fact Sheets)
CASE MANAGEMENT ORDER #{n}: DIRECT FILING ORDER|ORDER|ORDER TO SHOW CAUSE REGARDING DEFICIENT CENSUS FORMS|PRETRIAL ORDER NO. {n}: SERVICE OF PROCESS
ORDER APPOINTING SPECIAL MASTER|ORDER GRANTING MOTION TO DISMISS CERTAIN CASES WITH PREJUDICE|AMENDED PRETRIAL ORDER NO. {n} (Bellwether Trial Pool)""",
    "motion": """DEFENDANTS' OMNIBUS MOTION TO EXCLUDE PLAINTIFFS' GENERAL CAUSATION EXPERTS|LEAD COUNSEL'S MOTION TO ESTABLISH A COMMON BENEFIT FUND
MOTION FOR SUBSTITUTION OF PARTY UPON DEATH OF PLAINTIFF|JOINT STATUS REPORT FOR CASE MANAGEMENT CONFERENCE NO. {n}""",
    "complaint": "SHORT FORM COMPLAINT AND DEMAND FOR JURY TRIAL|MASTER LONG FORM COMPLAINT|SECOND AMENDED MASTER PERSONAL INJURY COMPLAINT",
}
SEATS = {
    "us/fed/nd-fla": ("NORTHERN DISTRICT OF FLORIDA", "PENSACOLA DIVISION"),
    "us/fed/d-nj": ("DISTRICT OF NEW JERSEY", ""),
    "us/fed/nd-ill": ("NORTHERN DISTRICT OF ILLINOIS", "EASTERN DIVISION"),
    "us/fed/ed-la": ("EASTERN DISTRICT OF LOUISIANA", ""),
}


def sides(rng: Random) -> Sides:
    return (Party(" ".join(rng.choice(LONG)), "In re"),), ()


def titled(rng: Random, kind: str, names: dict[str, str]) -> str:
    return rng.choice(TITLES[kind].replace("\n", "|").split("|")).format(n=rng.randint(2, 148))


def draw(m: Matter) -> str:
    font = m.dice("Liberation Serif", "Liberation Serif", "DejaVu Serif", "Liberation Sans")
    css = CSS % (
        banners.over(m),
        font,
        "10.5" if font == "DejaVu Serif" else m.dice("12", "12", "13"),
        m.dice("1.5", "1.8", "2"),
        font,
        m.dice("text-decoration: underline;", ""),
        m.dice("text-align: center;", ""),
    )
    place, seat = SEATS[m.court.id]
    court = pieces.rows(
        m.dice("UNITED STATES DISTRICT COURT", "IN THE UNITED STATES DISTRICT COURT"),
        m.dice(place, f"FOR THE {place}"),
        seat,
    )
    text = pieces.body(m, least=3, most=8, numbered=m.rng.random() < 0.4 or m.kind == "complaint")
    end = pieces.judge_signature(m) if m.kind == "order" else pieces.ending(m, m.counsel_left, "Plaintiffs")
    return sheet(css, f"<p class=court>{court}</p>{_caption(m)}<p class=title>{esc(m.title)}</p>{text}{end}")


def _caption(m: Matter) -> str:
    name = m.left[0].name
    strong = m.dice("b", "span")
    called = esc(name.upper() if m.rng.random() < 0.75 else name)
    relates = f"<p>{m.dice('This Document Relates to:', 'THIS DOCUMENT RELATES TO:', 'This document relates to')}<br>{_related(m)}</p>"
    left = f"<p><{strong}>{m.dice('IN RE:', 'In re:', 'IN RE')} {called}</{strong}></p>{relates}"
    slashed = m.court.id in ("us/fed/nd-fla", "us/fed/ed-la")
    slash = f"<p class='slash beside'>{'_' * 36}/</p>" if slashed else ""
    frame = "" if slashed else m.dice("framed", "half")
    return f"<table class='caption {frame}'><tr><td class=left>{left}</td><td class=about>{_about(m)}</td></tr></table>{slash}"


def _about(m: Matter) -> str:
    number = m.number.caption
    label = (
        ""
        if number.startswith("MDL")
        else m.dice("Case No. ", "Civil No. ", "Master File No. ", "Master Docket Case No. ")
    )
    judge = f"{m.dice('Judge', 'Honorable', 'Hon.', 'District Judge')} {m.judge}"
    junior = f"Magistrate Judge {words.person(m.rng)}" if m.rng.random() < 0.6 else ""
    return "<br>".join(esc(line) for line in (label + number, "&nbsp;", judge, junior) if line).replace(
        "&amp;nbsp;", "&nbsp;"
    )


def _related(m: Matter) -> str:
    if m.kind == "complaint" or m.rng.random() < 0.45:
        suit = f"{words.family(m.rng)} v. {m.dice('Harmon Laboratories', 'Northfield Corp.', 'Benedict Industries')}"
        return f"<i>{esc(suit)}</i>, {m.dice('Case No.', 'No.')} {m.others[0]}"
    return m.dice("All Cases", "ALL ACTIONS", "All Actions Listed in Exhibit A")


LAYOUT = Layout(
    name="pretrial order",
    courts=("us/fed/nd-fla", "us/fed/d-nj", "us/fed/nd-ill", "us/fed/ed-la"),
    nature="mdl",
    kinds=("order", "order", "motion", "complaint"),
    filed=("header", "header", "none"),
    draw=draw,
    sides=sides,
    titled=titled,
)
