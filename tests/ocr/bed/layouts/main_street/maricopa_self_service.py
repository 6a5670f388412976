"""Maricopa County's form for people without a lawyer: who files over the court, the clerk's box at the right, names on two lines."""

from dataclasses import replace
from html import escape as esc

from tests.ocr.bed import pieces, stamps, words
from tests.ocr.bed.benches import Number
from tests.ocr.bed.layouts.main_street import folk, look
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet

TITLES = {
    "form": (
        "PETITION FOR DISSOLUTION OF A NON-COVENANT MARRIAGE (DIVORCE) - WITH CHILDREN",
        "RESPONSE TO PETITION FOR DISSOLUTION OF MARRIAGE (DIVORCE) WITHOUT CHILDREN",
        "PETITION TO ESTABLISH LEGAL DECISION-MAKING, PARENTING TIME AND CHILD SUPPORT",
        "AFFIDAVIT OF FINANCIAL INFORMATION",
        "APPLICATION AND AFFIDAVIT FOR DEFAULT",
        "PETITION TO MODIFY CHILD SUPPORT (Simplified Process)",
        "MOTION FOR TEMPORARY ORDERS WITHOUT NOTICE",
        "REQUEST FOR ACCELERATED HEARING",
        "ACCEPTANCE OF SERVICE",
        "AFFIDAVIT REGARDING MINOR CHILDREN",
        "Notice of Hearing",
        "MOTION TO CONTINUE AND ORDER",
        "PARENT INFORMATION PROGRAM ORDER AND NOTICE",
    ),
}
CSS = """
@page { margin: 0.7in 0.8in; @bottom-left { content: "© Superior Court of Arizona in Maricopa County\\A ALL RIGHTS RESERVED"; white-space: pre;
font: 7pt 'Liberation Sans'; } @bottom-center { content: "Page " counter(page) " of " counter(pages); font: 8pt 'Liberation Sans'; }
@bottom-right { content: "%s"; font: 7pt 'Liberation Sans'; } }
.who { width: 4.1in; line-height: 1.5; } .who u, .line u { text-decoration: none; border-bottom: 0.6pt solid; padding: 0 10pt 0 4pt; font-family: '%s'; }
.only { position: absolute; right: 0; top: 0.1in; width: 2.55in; height: 1.5in; border: 0.8pt solid; text-align: center; font-size: 8pt; padding-top: 4pt; }
.court { text-align: center; font-weight: bold; font-size: 14pt; margin: 14pt 0 10pt; line-height: 1.2; }
.caption { width: 100%%; line-height: 1.3; margin-bottom: 8pt; } .caption td { width: 50%%; padding-right: 22pt; }
.fill { border-bottom: 0.7pt solid; min-height: 16pt; font-family: '%s'; } .ask { font-size: 9pt; margin-bottom: 10pt; }
.title { font-weight: bold; font-size: 12.5pt; line-height: 1.2; margin-top: 8pt; } .line { margin-bottom: 7pt; padding-left: 22pt; }
.box { display: inline-block; width: 8pt; height: 8pt; border: 0.8pt solid; text-align: center;
font: bold 8pt/7.5pt 'Liberation Sans'; margin: 0 4pt; }
.part { font-weight: bold; margin: 8pt 0 5pt; }
"""
ASKS = (
    "Information about me, the {mine}. Name: {someone}. Address: {street}.",
    "Information about my spouse, the {theirs}. How long domiciled in Arizona: {years} years.",
    "Our date of marriage is {day}. We were married in the city of {place}.",
    "My spouse and I do not have a covenant marriage.",
    "Domestic violence has not occurred during this marriage.",
    "Preservation of the marriage: the marriage is broken beyond repair.",
    "There is no community property to be divided, other than: {goods}",
    "Neither party is entitled to an order of spousal maintenance.",
    "I have completed the Parent Information Program class on {day}.",
    "The gross monthly income of the other party is {money}.",
    "Summary of what happens next: I ask the court for the orders below.",
    "I request a reasonable attorney's fee and the costs of this case.",
)


def draw(m: Matter) -> str:
    typed = m.dice("Liberation Mono", "DejaVu Sans Mono", "Liberation Serif", "DejaVu Sans")
    form = m.dice("DRDC15f 090123", "DRD41f-010824", "DRCVG13f", "DR 12f-070124", "GNF51f-081523")
    css = look.dressed(m, "plain", "roman", "sans", sizes=(11, 11.5), spaced=(1.3, 1.45)) + CSS % (form, typed, typed)
    stamp = stamps.rubber(m, "plain", "clock", right="0.02in", top="0.4in", wide="2.5in")
    only = f"<div class=only>{m.dice('FOR CLERK’S USE ONLY', 'For Clerk’s Use Only')}</div>{stamp}"
    court = m.dice(
        "SUPERIOR COURT OF ARIZONA<br>IN MARICOPA COUNTY",
        "SUPERIOR COURT OF ARIZONA<br>MARICOPA COUNTY",
        "SUPERIOR COURT OF ARIZONA IN MARICOPA COUNTY",
    )
    asked = m.rng.sample(ASKS, m.rng.randint(5, 8))
    lines = "".join(f"<p class=line>{at}. {_filled(m, said)}</p>" for at, said in enumerate(asked, 1))
    oath = "<p class=part>OATH OR AFFIRMATION</p><p>I declare under penalty of perjury the contents of this document are true and correct.</p>"
    signed = f"{pieces.scrawl(m.rng)}&emsp;&emsp;&emsp;{m.dated:%m/%d/%Y}<br>Signature{'&emsp;' * 8}Date"
    sign = f"<p style='margin-top: 10pt'>{signed}</p>"
    part = f"<p class=part>{m.dice('STATEMENTS TO THE COURT, UNDER OATH OR AFFIRMATION:', 'GENERAL INFORMATION:', 'I SAY TO THE COURT:')}</p>"
    return sheet(
        css + stamps.RUBBER, f"{only}{_who(m)}<p class=court>{court}</p>{_caption(m)}{part}{lines}{oath}{sign}"
    )


def _who(m: Matter) -> str:
    """The lines of who files; the filer has no lawyer."""
    street, town = words.address(m.rng, m.dice("Phoenix, AZ 85003", "Mesa, AZ 85210", "Glendale, Arizona 85301"))
    party = m.left[0] if m.filer[1] == m.left_role else m.right[0]
    asked = (
        (m.dice("Person Filing:", "Name of Person Filing Document:"), party.name),
        ("Address (if not protected):", street),
        ("City, State, Zip Code:", town),
        ("Telephone:", f"(602) 555-{m.rng.randint(100, 9999):04}"),
        ("Email Address:", m.dice("N/A", "none", "")),
        ("Lawyer’s Bar Number:", m.dice("", "N/A")),
    )
    rows = "".join(f"{ask} <u>{esc(told) or '&emsp;' * 8}</u><br>" for ask, told in asked)
    mine = party.role
    other = "Respondent" if mine == "Petitioner" else "Petitioner"
    return (
        f"<div class=who>{rows}Representing <span class=box>X</span> Self, without a Lawyer or <span class=box></span> Attorney for "
        f"<span class=box></span> {mine} OR <span class=box></span> {other}</div>"
    )


def _caption(m: Matter) -> str:
    ask = m.dice("Name of {}", "{}", "Name of {} / {} ")
    first, second = (
        ask.format(role, letter) for role, letter in (("Petitioner", "Party A"), ("Respondent", "Party B"))
    )
    upper = m.rng.random() < 0.4
    one, other = (folk.told(m, side, upper=upper) for side in (m.left, m.right))
    sides = f"<div class=fill>{one}</div><div class=ask>{first}</div><div class=fill>{other}</div><div class=ask>{second}</div>"
    number = f"{m.dice('Case Number:', 'Case No.', 'Case No.:')} <span class=fill>&nbsp;{m.number.caption}&emsp;</span>"
    atlas = f"<br>ATLAS Number: <span class=fill>{'&emsp;' * 6}</span>" if m.rng.random() < 0.6 else ""
    title = f"<p class=title>{esc(m.title)}</p>"
    return f"<table class=caption><tr><td>{sides}</td><td>{number}{atlas}{title}</td></tr></table>"


def _filled(m: Matter, said: str) -> str:
    told = said.format(
        mine="Petitioner",
        theirs="Respondent",
        someone=f"<u>{esc(m.left[0].name)}</u>",
        street=f"<u>{esc(m.prose['street'])}</u>",
        years=f"<u>{m.rng.randint(1, 22)}</u>",
        day=f"<u>{m.prose.day():%m/%d/%Y}</u>",
        place=f"<u>{m.dice('Phoenix', 'Las Vegas', 'El Paso', 'Tempe')}</u>",
        goods=f"<u>{m.dice('2014 Honda Accord', 'household items already divided', 'none')}</u>",
        money=f"<u>${m.rng.randint(1400, 7900):,}</u>",
    )
    return f"<span class=box>{m.dice('X', '')}</span>{told}"


def _family(m: Matter) -> Matter:
    caption = f"{m.dice('FC', 'FC', 'FN')}{m.dice('', ' ')}{m.dated.year}-{m.rng.choice((0, 5, 9)) * 10000 + m.rng.randint(100, 9899):06}"
    return replace(m, number=Number(caption, caption))


LAYOUT = Layout(
    name="maricopa self service",
    courts=("us/az/maricopa-superior",),
    nature="family",
    kinds=("form",),
    filed=("rubber", "rubber", "none"),
    draw=draw,
    sides=folk.married,
    titled=folk.titled(TITLES),
    recast=_family,
)
