"""A form of the Maryland Judiciary: court and case number on lines, both sides beside each other with street and telephone under the name."""

from dataclasses import replace
from html import escape as esc
from random import Random

from tests.ocr.bed import pieces, stamps, words
from tests.ocr.bed.benches import Number
from tests.ocr.bed.layouts.main_street import folk, look
from tests.ocr.bed.making import Layout, Matter, Sides
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.truth import Party

TITLES = {
    "form": (
        "COMPLAINT FOR ABSOLUTE DIVORCE",
        "COMPLAINT FOR CUSTODY",
        "COMPLAINT FOR CHILD SUPPORT",
        "COMPLAINT FOR VISITATION",
        "PETITION/MOTION TO MODIFY CHILD SUPPORT",
        "PETITION FOR CONTEMPT",
        "REQUEST FOR ORDER OF DEFAULT",
        "ANSWER TO COMPLAINT/PETITION/MOTION",
        "REQUEST FOR WAIVER OF PREPAID COSTS",
        "MOTION FOR POSTPONEMENT",
        "NOTICE OF CHANGE OF ADDRESS",
        "LINE",
        "REQUEST FOR HEARING OR PROCEEDING",
        "FINANCIAL STATEMENT (Short)",
    ),
}
CSS = """
@page { margin: 0.6in 0.75in; @bottom-left { content: "%s"; font: 7.5pt 'Liberation Sans'; white-space: pre; }
@bottom-center { content: "Page " counter(page) " of " counter(pages); font: 7.5pt 'Liberation Sans'; } }
.court { font-weight: bold; line-height: 1.6; margin-bottom: 4pt; }
u { white-space: nowrap; text-decoration: none; border-bottom: 0.6pt solid; padding: 0 8pt 0 3pt; font-family: '%s'; font-weight: normal; }
.seal { float: left; width: 0.72in; height: 0.72in; border: 1.4pt double; border-radius: 50%%; margin: 2pt 12pt 4pt 0; }
.caption { width: 100%%; table-layout: fixed; line-height: 1.2; clear: both; }
.caption td { padding-top: 2pt; } .caption td.v { width: 0.5in; text-align: center; padding-top: 24pt; }
.fill { border-bottom: 0.6pt solid; min-height: 15pt; font-family: '%s'; padding-left: 3pt; }
.ask { font-size: 7.5pt; margin-bottom: 3pt; } .ask b { float: right; }
.title { font-weight: bold; text-align: center; font-size: 13pt; margin: 12pt 0 2pt; line-height: 1.2; }
.law { text-align: center; font-size: 9pt; margin-bottom: 8pt; }
.line { margin-bottom: 7pt; padding-left: 18pt; text-indent: -18pt; } .note { font-size: 8.5pt; border: 0.8pt solid; padding: 3pt 6pt; margin-bottom: 8pt; }
.box { display: inline-block; width: 7.5pt; height: 7.5pt; border: 0.8pt solid; text-align: center; text-indent: 0;
font: bold 7.5pt/7pt 'Liberation Sans'; margin: 0 4pt 0 2pt; }
"""
ASKS = (
    "The parties were married on {day} in {place}, {how}.",
    "I or the other party, or both, have lived in Maryland for at least six months before the filing of this complaint.",
    "The following child(ren) need financial support and is/are in my care: {child}, born {day}.",
    "I know of the following related cases concerning the child(ren) or parties (such as divorce, custody, domestic violence): {none}",
    "It is in the best interests of the child(ren) that I have sole/joint/primary physical custody.",
    "My grounds for relief are irreconcilable differences / 6-month separation.",
    "I am the mother/father/other and I request the Court to order the other party to appear.",
    "On {day}, an order was entered which required payment of ${money} each month.",
    "Circumstances have changed since that order because {why}.",
    "FOR THESE REASONS, I request the Court grant any other appropriate relief.",
)
WHYS = (
    "I lost my job",
    "the child now lives with me",
    "the other party moved to Delaware",
    "my hours were cut at work",
)


def draw(m: Matter) -> str:
    typed = m.dice("Liberation Mono", "DejaVu Sans", "Liberation Sans", "Liberation Serif")
    form = m.dice(
        "CC-DR-020 (Rev. 10/2023)", "CC-DR-004 (Rev. 01/2024)", "CC-DR-001 (Rev. 07/2024)", "CC-DC-089 (Rev. 03/2024)"
    )
    css = look.dressed(m, "plain", "plain", "roman", "sans", sizes=(10.5, 11, 11.5), spaced=(1.25, 1.4)) + CSS % (
        form,
        typed,
        typed,
    )
    place = (
        m.dice("Baltimore City", "BALTIMORE CITY")
        if "baltimore" in m.court.id
        else m.dice("Montgomery County", "MONTGOMERY COUNTY")
    )
    at = "111 N. Calvert Street" if "baltimore" in m.court.id else "50 Maryland Avenue, Rockville"
    where = f"Located at <u>{at}</u>" if m.rng.random() < 0.8 else ""
    court = f"{m.dice('CIRCUIT COURT FOR', 'IN THE CIRCUIT COURT FOR')} <u>{place}</u>, MARYLAND"
    number = f"{m.dice('Case No.', 'CASE NO.', 'Case No.:')} <u>{m.number.caption}</u>"
    top = f"<div class=court>{'<div class=seal></div>' if m.rng.random() < 0.5 else ''}{court}<br>{where}&emsp;{number}</div>"
    stamp = stamps.rubber(m, "clock", "plain", "dater", right="0.1in", top="7.7in")
    title = f"<p class=title>{esc(m.title)}</p><p class=law>{m.dice('(Md. Rule 9-202)', '(Md. Code, Family Law § 7-103)', '(Md. Rules 1-202, 2-311)', '')}</p>"
    note = "<p class=note>NOTE: If you are fearful that disclosing your address may lead to harm, do not write it; file form CC-DC-123.</p>"
    opening = f"<p class=line>I, <u>{esc(m.left[0].name)}</u>, representing myself, state that:</p>"
    asked = m.rng.sample(ASKS, m.rng.randint(5, 8))
    lines = "".join(
        f"<p class=line>{number}. <span class=box>{m.dice('X', '', 'X')}</span>{_filled(m, said)}</p>"
        for number, said in enumerate(asked, 1)
    )
    oath = "<p>I solemnly affirm under the penalties of perjury that the contents of this document are true to the best of my knowledge.</p>"
    under = f"<span class=ask>Date{'&emsp;' * 7}Signature</span>"
    sign = f"<p style='margin-top: 8pt'><u>{m.dated:%m/%d/%Y}</u>&emsp;&emsp;{pieces.scrawl(m.rng)}<br>{under}</p>"
    body = f"{top}{_caption(m)}{title}{note if m.rng.random() < 0.5 else ''}{opening}{lines}{oath}{sign}"
    return sheet(css + stamps.RUBBER, stamp + body)


def _caption(m: Matter) -> str:
    stop = m.dice("vs.", "v.", "vs.")
    return f"<table class=caption><tr><td>{_side(m, m.left[0])}</td><td class=v>{stop}</td><td>{_side(m, m.right[0])}</td></tr></table>"


def _side(m: Matter, party: Party) -> str:
    """The lines of one side: name, street, town, telephone."""
    street = f"{m.rng.randint(11, 9800)} {m.dice('Harford Road', 'Edmondson Avenue', 'Georgia Avenue', 'Veirs Mill Road', 'Reisterstown Road')}"
    rows = (
        (party.name, f"{party.role}{m.dice('', '’s Name', ' (Name)')}"),
        (f"{street}, Apt. {m.rng.randint(1, 30)}", "Street Address, Apt. #"),
        (m.dice("Baltimore, MD 21215", "Silver Spring, MD 20910", "Rockville, MD 20850"), "City, State, Zip"),
        (f"({m.dice('410', '301', '443')}) 555-{m.rng.randint(100, 9999):04}", "Telephone"),
    )
    return "".join(f"<div class=fill>{esc(told)}</div><div class=ask>{ask}</div>" for told, ask in rows)


def _filled(m: Matter, said: str) -> str:
    return said.format(
        day=f"<u>{m.prose.day():%m/%d/%Y}</u>",
        place=f"<u>{m.dice('Towson', 'Rockville', 'Annapolis', 'Richmond')}</u>",
        how=f"<u>{m.dice('Maryland, civil ceremony', 'by a minister')}</u>",
        child=f"<u>{words.minor(m.rng)}</u>",
        none=f"<u>{m.dice('none', 'N/A', 'none that I know of')}</u>",
        money=f"<u>{m.rng.randint(120, 1900)}</u>",
        why=f"<u>{m.rng.choice(WHYS)}</u>",
    )


def _parents(rng: Random) -> Sides:
    return (Party(words.person(rng), "Plaintiff"),), (Party(words.person(rng), "Defendant"),)


def _family(m: Matter) -> Matter:
    county = "24" if "baltimore" in m.court.id else "15"
    caption = f"C-{county}-FM-{m.dated.year % 100:02}-{m.rng.randint(101, 8999):06}"
    return replace(m, number=Number(caption, caption))


LAYOUT = Layout(
    name="maryland address form",
    courts=("us/md/baltimore-city-circuit", "us/md/montgomery-circuit"),
    nature="family",
    kinds=("form",),
    filed=("rubber", "none"),
    draw=draw,
    sides=_parents,
    titled=folk.titled(TITLES),
    recast=_family,
)
