"""What a probation officer sends a judge of one who is under supervision: petition, report, request to change the conditions."""

from html import escape as esc
from random import Random

from tests.ocr.bed import pieces, words
from tests.ocr.bed.layouts.article_three import banners
from tests.ocr.bed.making import Layout, Matter, Sides
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.prose import long_date
from tests.ocr.bed.truth import Party

CSS = """
@page { margin: 0.8in 1in; @top-center { content: %s; font: 9pt 'Liberation Sans'; } @bottom-center { content: %s; font: 9pt '%s'; } }
body { font: %spt/1.3 '%s'; } .form { font-size: 8.5pt; margin-bottom: 8pt; }
.court { text-align: center; font-weight: bold; font-size: 13pt; margin-bottom: 10pt; }
.title { text-align: center; font-weight: bold; margin: 0 0.4in 14pt; %s } .facts { width: 100%%; margin-bottom: 12pt; } .facts td { padding: 2.5pt 0; }
.name { width: 2.1in; padding-right: 8pt !important; } .two { width: 50%%; }
.h { text-align: center; font-weight: bold; text-transform: uppercase; margin: 10pt 0 6pt; }
.found { width: 100%%; } .found td, .found th { padding: 3pt 5pt; text-align: left; } .no { width: 1.1in; } .p { margin-bottom: 7pt; }
.box { display: inline-block; width: 8.5pt; height: 8.5pt; border: 0.8pt solid; text-align: center; font: bold 8pt/8pt 'Liberation Sans'; margin-right: 6pt; }
.sig { margin: 18pt 0 0 3.2in; line-height: 1.2; break-inside: avoid; }
.ordered { border-top: 1pt solid; margin-top: 14pt; padding-top: 6pt; break-inside: avoid; }
"""
FORMS = {
    "Petition for Warrant or Summons for Offender Under Supervision": "PROB 12C",
    "Petition for Summons for Person Under Supervision": "PROB 12C",
    "Request for Modifying the Conditions or Term of Supervision with Consent of the Offender": "PROB 12B",
    "Report on Offender Under Supervision": "PROB 12A",
    "Report on Offender Under Supervision - No Court Action Recommended": "PROB 12A",
    "Supplemental Petition for Warrant for Offender Under Supervision": "PROB 12C",
    "Amended Petition for Revocation of Supervised Release": "PROB 12C",
    "Petition for Action on Conditions of Pretrial Release": "PS 8",
    "Request for Early Termination of Supervision": "PROB 35",
    "Request to Travel Outside the Country": "PROB 37",
}


def titled(rng: Random, kind: str, names: dict[str, str]) -> str:
    return rng.choice(tuple(FORMS))


def sides(rng: Random) -> Sides:
    alias = f" a/k/a {words.person(rng)}" if rng.random() < 0.12 else ""
    return (Party(words.person(rng) + alias, "Offender"),), ()


def draw(m: Matter) -> str:
    m.prose.fixed["right"] = m.left[0].name.split(" a/k/a ")[0]
    font = m.dice("Liberation Serif", "Liberation Serif", "Liberation Sans", "Noto Sans")
    foot = m.dice('""', 'counter(page) " of " counter(pages)', '"Page " counter(page)')
    size = "10" if font == "Noto Sans" else m.dice("10.5", "11", "12")
    css = CSS % (banners.over(m), foot, font, size, font, m.dice("", "text-decoration: underline;", "font-size: 13pt;"))
    place = m.court.district
    court = m.dice("UNITED STATES DISTRICT COURT", "United States District Court")
    district = m.dice(f"for the<br>{place.upper()}", f"FOR THE<br>{place.upper()}", f"for the<br>{place}")
    form = f"<p class=form>{FORMS[m.title]}<br>{m.dice('(Rev. 3/14)', '(7/93)', '(Rev. 06/23)')}</p>"
    head = f"{form}<p class=court>{court}<br>{district}</p><p class=title>{esc(m.title)}</p>"
    return sheet(css, head + _facts(m) + _asked(m) + _found(m) + _ordered(m))


def _facts(m: Matter) -> str:
    """What is known of the case, label by label; of the sides only the one supervised is named."""
    number = f"{m.dice('Case Number:', 'Docket No.:', 'Docket Number:', 'Case No.')} {m.number.caption}"
    called = f"{m.dice('Name of Offender:', 'Name of Offender:', 'Offender Name:')} {m.left[0].name}"
    day = m.prose.day()
    facts = (
        ("Name of Sentencing Judicial Officer:", f"The Honorable {m.judge}"),
        ("Date of Original Sentence:", long_date(day)),
        ("Original Offense:", _first_up(m.prose["crime"])),
        (
            "Original Sentence:",
            f"{m.rng.choice((18, 24, 37, 60, 97))} months imprisonment; {m.rng.choice((2, 3, 5))} years supervised release",
        ),
        ("Type of Supervision:", m.dice("Supervised Release", "Probation", "Term of Supervised Release")),
        ("Date Supervision Commenced:", f"{day:%m/%d/%Y}"),
        ("Assistant U.S. Attorney:", words.person(m.rng)),
        ("Defense Attorney:", m.counsel_left[0].name),
    )
    rows = "".join(f"<tr><td class=name>{ask}</td><td>{esc(told)}</td></tr>" for ask, told in facts)
    top = f"<table class=facts><tr><td class=two>{esc(called)}</td><td>{number}</td></tr></table>"
    return f"{top}<table class=facts>{rows}</table>"


def _first_up(text: str) -> str:
    return text[0].upper() + text[1:]


def _asked(m: Matter) -> str:
    boxes = "".join(
        f"<p class=p><span class=box>{mark}</span>{ask}</p>"
        for mark, ask in (("X", "To issue a warrant"), ("", "To issue a summons"), ("", "No action at this time"))
    )
    return f"<p class=h>{m.dice('Petitioning the Court', 'Petitioning the Court To Order')}</p>{boxes}"


def _found(m: Matter) -> str:
    rows = "".join(
        f"<tr><td class=no>{at}.</td><td>{esc(m.prose.paragraph(1, 2))}</td></tr>"
        for at in range(1, m.rng.choice((2, 3, 4)))
    )
    head = "<tr><th class=no>Violation Number</th><th>Nature of Noncompliance</th></tr>"
    sign = pieces.scrawl(m.rng)
    officer = f"Respectfully submitted,<br>{sign}<br>{esc(m.clerk)}<br>United States Probation Officer<br>Date: {m.dated:%m/%d/%Y}"
    return f"<table class=found>{head}{rows}</table><p class=sig>{officer}</p>"


def _ordered(m: Matter) -> str:
    asks = ("The issuance of a warrant", "The issuance of a summons", "Other")
    boxes = "".join(f"<p class=p><span class=box></span>{ask}</p>" for ask in asks)
    return f"<div class=ordered><p class=p>THE COURT ORDERS:</p>{boxes}<p class=sig>{'_' * 30}<br>Signature of Judicial Officer</p></div>"


LAYOUT = Layout(
    name="supervision petition",
    courts=("us/fed/ed-va", "us/fed/wd-wash", "us/fed/sd-tex", "us/fed/md-fla", "us/fed/ed-tex"),
    nature="criminal",
    kinds=("criminal",),
    filed=("header", "header", "none"),
    draw=draw,
    titled=titled,
    sides=sides,
)
