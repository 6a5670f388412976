"""The petition form of the United States Tax Court, filled in by a taxpayer, and the forms that go with it."""

from html import escape as esc
from random import Random

from tests.ocr.bed import stamps, words
from tests.ocr.bed.making import Layout, Matter, Sides
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.truth import Party

CSS = """
@page { margin: 0.7in 0.8in; @bottom-center { content: "%s"; font: 8pt 'Liberation Sans'; } }
body { font: %spt/1.3 'Liberation Sans'; } .court { text-align: center; font-weight: bold; font-size: 14pt; }
.web { text-align: center; margin-bottom: 14pt; }
.caption { width: 100%%; margin-bottom: 10pt; } .caption td { vertical-align: middle; } .sides { width: 3.7in; }
.fill { font: %spt/1.2 '%s'; border-bottom: 0.7pt solid; padding: 0 6pt; }
.sides small, .lines small { font-size: 7pt; } .brace { width: 0.35in; font-size: 15pt; } .sides p { margin: 4pt 0 5pt; } .role { margin-left: 2.1in; }
.title { text-align: center; font-weight: bold; font-size: 13pt; margin: 10pt 0 12pt; } .lines p { margin: 7pt 0 0 14pt; text-indent: -14pt; }
.box { display: inline-block; width: 9pt; height: 9pt; border: 0.8pt solid;
text-align: center; font: bold 8pt/8pt 'Liberation Sans'; margin: 0 3pt 0 8pt; text-indent: 0; }
.sign { width: 100%%; margin-top: 20pt; } .sign td { padding: 16pt 14pt 0 0; } .sign div { border-top: 0.7pt solid; font-size: 8pt; }
"""
TITLES = """PETITION (Simplified Form)|PETITION|PETITION|REQUEST FOR PLACE OF TRIAL|AMENDED PETITION|ENTRY OF APPEARANCE
NOTICE OF CHANGE OF ADDRESS|APPLICATION FOR WAIVER OF FILING FEE|MOTION TO PROCEED REMOTELY|MOTION FOR CONTINUANCE
STATEMENT OF TAXPAYER IDENTIFICATION NUMBER""".replace("\n", "|").split("|")
NOTICES = (
    "Notice of Deficiency",
    "Notice of Determination Concerning Collection Action",
    "Notice of Determination of Worker Classification",
    "Notice of Final Determination Not to Abate Interest",
)
ROLE = "<p class=role>Petitioner(s)</p>"
CITIES = [
    "Atlanta, Georgia",
    "Boise, Idaho",
    "Detroit, Michigan",
    "San Diego, California",
    "Columbia, South Carolina",
    "Omaha, Nebraska",
]


def titles(kind: str) -> tuple[str, ...]:
    return tuple(TITLES)


def sides(rng: Random) -> Sides:
    """One taxpayer, or a couple, or a company."""
    family = words.family(rng)
    couple = tuple(f"{rng.choice(words.GIVEN_NAMES)} {rng.choice('ABCDEFGHJKLMRST')}. {family}" for _ in range(2))
    names = rng.choice(((words.person(rng),), (words.person(rng),), couple, couple, (words.company(rng),)))
    return tuple(Party(name, "Petitioner") for name in dict.fromkeys(names)), (
        Party("Commissioner of Internal Revenue", "Respondent"),
    )


def draw(m: Matter) -> str:
    m.prose.kind = "declaration"
    hand = m.dice("DkgHandwriting", "Liberation Mono", "Liberation Serif", "Liberation Sans")
    form = m.dice("T.C. FORM 2 (REV. 12/23)", "T.C. FORM 5 (REV. 5/22)", "T.C. FORM 2 (REV. 3/20)")
    css = CSS % (form, m.dice("9.5", "10", "10.5"), "13" if hand.startswith("Dkg") else "10.5", hand)
    stamp = stamps.rubber(m, "plain", "clock", right="-0.3in", top="-0.4in")
    head = f"<p class=court>{m.dice('UNITED STATES TAX COURT', 'United States Tax Court')}</p><p class=web>www.ustaxcourt.gov</p>"
    asks = (
        _petition(m) if "PETITION" in m.title else "".join(f"<p>{at}. {esc(m.prose.own())}</p>" for at in range(1, 6))
    )
    html = f"{stamp}{head}{_caption(m)}<p class=title>{esc(m.title)}</p><div class=lines>{asks}</div>{_sign(m)}"
    return sheet(css + stamps.RUBBER, html)


def _caption(m: Matter) -> str:
    asked = "(FIRST) (MIDDLE) (LAST)"
    named = "".join(f"<p><span class=fill>{esc(one.name)}</span></p>" for one in m.left)
    sides_of = f"<small>{asked}</small>{named}{ROLE}<p>&emsp;&emsp;v.</p><p>COMMISSIONER OF INTERNAL REVENUE,</p><p class=role>Respondent</p>"
    brace = "<br>".join([m.dice("}", ")")] * 5)
    docket = f"Docket No. <span class=fill>{m.number.caption}</span>"
    return f"<table class=caption><tr><td class=sides>{sides_of}</td><td class='brace beside'>{brace}</td><td>{docket}</td></tr></table>"


def _box(m: Matter, *, ticked: bool = False) -> str:
    return f"<span class=box>{'X' if ticked else ''}</span>"


def _petition(m: Matter) -> str:
    ticked = m.rng.randrange(len(NOTICES))
    notices = "".join(f"<br>{_box(m, ticked=at == ticked)}{name}" for at, name in enumerate(NOTICES))
    day = m.prose.day()
    return (
        f"<p>1. Please check the appropriate box(es) to show which IRS NOTICE(s) you dispute:{notices}</p>"
        f"<p>2. If applicable, provide the date(s) the IRS issued the NOTICE(s) for the above and the city and state of the office: "
        f"<span class=fill>{day:%m/%d/%Y}, {m.rng.choice(CITIES)}</span></p>"
        f"<p>3. Provide the year(s) or period(s) for which the NOTICE(s) was/were issued: <span class=fill>{day.year - 2}</span></p>"
        f"<p>4. Select one of the following (unless your case is a whistleblower or a certification action):"
        f"<br>{_box(m, ticked=True)}small tax case procedures{_box(m)}regular case procedures</p>"
        f"<p>5. Explain why you disagree with the IRS determination in this case: <span class=fill>{esc(m.prose.sentence())}</span></p>"
        f"<p>6. State the facts upon which you rely: <span class=fill>{esc(m.prose.sentence())}</span></p>"
    )


def _sign(m: Matter) -> str:
    street, town = words.address(m.rng, m.rng.choice(CITIES))
    cells = ("SIGNATURE OF PETITIONER", "DATE"), ("MAILING ADDRESS", "(AREA CODE) TELEPHONE NO.")
    filled = ("", f"{m.dated:%m/%d/%Y}"), (f"{street}, {town}", words.telephone(m.rng))
    rows = "".join(
        "<tr>"
        + "".join(
            f"<td><span class=typed>{esc(told)}</span>&nbsp;<div>{ask}</div></td>"
            for ask, told in zip(asks, tells, strict=True)
        )
        + "</tr>"
        for asks, tells in zip(cells, filled, strict=True)
    )
    return f"<table class=sign>{rows}</table>"


LAYOUT = Layout(
    name="tax petition",
    courts=("us/fed/tax",),
    nature="civil",
    kinds=("form",),
    filed=("rubber", "rubber", "none"),
    draw=draw,
    own_titles=titles,
    sides=sides,
)
