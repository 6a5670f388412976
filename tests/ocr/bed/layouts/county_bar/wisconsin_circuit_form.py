"""A form of Wisconsin's circuit courts: state and county in a head, sides at the left, title in the middle, case number at the right."""

from html import escape as esc
from random import Random

from tests.ocr.bed import stamps
from tests.ocr.bed.layouts.county_bar import townspeople as folk
from tests.ocr.bed.making import Layout, Matter, Sides
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.prose import long_date

CSS = """
@page { margin: 0.6in 0.7in 0.7in; @bottom-left { content: "%(form)s"; font: 7pt 'Liberation Sans'; white-space: nowrap; }
@bottom-right { content: "%(law)s"; font: 7pt 'Liberation Sans'; white-space: nowrap; }
@bottom-center { content: "This form shall not be modified. It may be supplemented with additional material."; font: bold 6.5pt 'Liberation Sans';
white-space: nowrap; } }
body { font: %(size)spt/1.4 '%(font)s'; } .head { width: 100%%; border: %(edge)s; } .head td { padding: 4pt 6pt; %(inner)s } .only { width: 1.9in;
height: 1.6in; font-size: 7.5pt; }
.state { font-weight: bold; } .sides { width: 45%%; } .typed { font: %(tsize)spt/1.25 '%(typed)s'; } .title { text-align: center; font-weight: bold;
font-size: 115%%; line-height: 1.3; vertical-align: middle; }
.lab { font-size: 8pt; } .line { margin: 7pt 0 0 16pt; text-indent: -16pt; } .blank { border-bottom: 0.7pt solid; padding: 0 10pt; }
.h { font-weight: bold; margin-top: 9pt; }
.box { display: inline-block; width: 7.5pt; height: 7.5pt; border: 0.8pt solid; margin-right: 5pt; text-align: center;
font: bold 7.5pt/7pt 'Liberation Sans'; text-indent: 0; }
.sign { width: 100%%; margin-top: 22pt; break-inside: avoid; } .sign td { width: 50%%; padding: 18pt 12pt 0 0; font-size: 8pt; }
.sign div { border-top: 0.7pt solid; text-align: center; } .efiled { font: bold 8.5pt/1.3 'Liberation Sans'; text-align: left; }
"""
FORMS = {
    "PETITION FOR WAIVER OF FEES AND COSTS - AFFIDAVIT OF INDIGENCY": ("CV-410A, 05/23", "§814.29(1), Wisconsin Statutes"),
    "AFFIDAVIT OF NON-MILITARY SERVICE": ("GF-175, 06/22", "50 U.S.C. §3931"),
    "NOTICE OF HEARING": ("GF-122, 09/21", "§801.15(4), Wisconsin Statutes"),
    "AFFIDAVIT OF SERVICE": ("GF-119, 05/22", "§§801.10 and 801.11, Wisconsin Statutes"),
    "ORDER FOR DISMISSAL": ("GF-132, 01/20", "§805.03, Wisconsin Statutes"),
    "NOTICE OF ENTRY OF JUDGMENT": ("GF-140, 03/19", "§806.06(5), Wisconsin Statutes"),
    "REQUEST FOR SUBSTITUTION OF JUDGE": ("GF-126, 05/22", "§801.58, Wisconsin Statutes"),
    "STIPULATION FOR DISMISSAL": ("SC-5200V, 06/21", "§799.24(3), Wisconsin Statutes"),
    "ORDER FOR FINANCIAL DISCLOSURE": ("CV-506, 05/21", "§806.24, Wisconsin Statutes"),
    "EARNINGS GARNISHMENT NOTICE": ("CV-421, 06/23", "§812.35, Wisconsin Statutes"),
    "REQUEST FOR TELEPHONE OR VIDEO TESTIMONY": ("GF-240, 02/22", "§807.13(2), Wisconsin Statutes"),
    "MOTION AND AFFIDAVIT TO REOPEN JUDGMENT": ("GF-230, 07/21", "§806.07, Wisconsin Statutes"),
}  # fmt: skip
ASKS = (
    "I am the plaintiff or the defendant in this action.",
    "I am over the age of 18 and not a party to this action.",
    "The parties have agreed to the terms shown on the attachment.",
    "I asked the other party for consent and it was refused.",
    "I mailed a copy to the last-known address on the date shown below.",
    "This case is scheduled before the circuit court at the time stated.",
    "If you require reasonable accommodations due to a disability to participate in the court process, please call the court.",
    "No further notice will be given before judgment is entered.",
    "The judgment or order was entered in the judgment and lien docket.",
    "I receive public assistance or other means-tested benefits.",
)
BODIES = (
    "City of Madison",
    "Dane County",
    "Milwaukee County",
    "City of Milwaukee",
    "Milwaukee Area Technical College",
    "Wisconsin Department of Revenue",
)


def draw(m: Matter) -> str:
    font = m.dice("Liberation Sans", "Liberation Sans", "Liberation Serif", "Noto Sans")
    typed = m.dice("Liberation Mono", "Liberation Serif", "Liberation Sans")
    form, law = FORMS[m.title.upper()]
    ruled = m.rng.random() < 0.65
    look = {
        "font": font,
        "size": 11 if font == "Liberation Serif" else 9.5,
        "typed": typed,
        "tsize": 9.5 if typed == "Liberation Mono" else 10.5,
        "form": form,
        "law": law,
    }
    look |= {
        "edge": "1.2pt solid" if ruled else "none; border-bottom: 1.2pt solid",
        "inner": "border: 0.7pt solid;" if ruled else "",
    }
    asks = "".join(_ask(m, at) for at in range(1, m.rng.randint(6, 12)))
    return sheet(
        CSS % look + stamps.RUBBER,
        _head(m)
        + f"<p class=h>{m.dice('To the parties:', 'Under oath, I state that:', 'It is stated that:')}</p>"
        + asks
        + _heard(m)
        + _end(m),
    )


def _head(m: Matter) -> str:
    county = m.court.name.split(", ")[1].replace(" County", "").upper()
    stamp = _filed(m) + stamps.rubber(m, "plain", "boxed", right="0.05in", top="0.25in", wide="1.75in")
    state = (
        f"<td class=state colspan=2>STATE OF WISCONSIN, CIRCUIT COURT, <span class=typed>{county}</span> "
        "COUNTY</td><td class=only rowspan=2>"
        f"{m.dice('For Official Use', 'For Official Use', 'Amended')}{stamp}</td>"
    )
    upper = m.rng.random() < 0.4
    street = (
        f"{m.rng.randint(100, 9900)} "
        f"{m.dice('W. Wells Street', 'Monona Drive', 'N. Sherman Boulevard', 'Odana Road')}, "
        f"{m.dice('Madison, WI 53703', 'Milwaukee, WI 53205', 'Sun Prairie, WI 53590')}"
    )
    where = f"<br><span class=typed>{street}</span>" if m.rng.random() < 0.5 else ""
    first = f"<span class=lab>{m.left_role}:</span><br><span class=typed>{folk.listed(m, m.left, upper=upper, joint=' and ')}</span>{where}"
    last = f"<span class=lab>{m.right_role}:</span><br><span class=typed>{folk.listed(m, m.right, upper=upper, joint=' and ')}</span>"
    between = m.dice("-vs-", "vs.", "- vs -")
    number = f"Case No. <span class='typed blank'>{m.number.caption}</span>"
    sides = (
        f"<td class=sides>{first}<br><br>{between}<br><br>{last}</td><td class=title>{esc(m.title)}<br><br>"
        f"<span style='font-weight: normal; font-size: 85%'>{number}</span></td>"
    )
    return f"<table class=head><tr>{state}</tr><tr>{sides}</tr></table>"


def _filed(m: Matter) -> str:
    if m.filed is None or m.filed.how != "e-filed":
        return ""
    county = m.court.name.split(", ")[1]
    lines = ["FILED", f"{m.filed.on:%m-%d-%Y}", esc(m.court.clerk_title), f"{county}, WI", m.number.caption]
    return f"<div class=efiled style='margin-top: 8pt'>{'<br>'.join(lines)}</div>"


def _ask(m: Matter, at: int) -> str:
    said = m.rng.choice(ASKS) if m.rng.random() < 0.65 else m.prose.sentence()
    typed = f" <span class='typed blank'>{esc(m.prose['street'])}</span>" if m.rng.random() < 0.2 else ""
    return f"<p class=line>{at}. <span class=box>{m.dice('', '', 'X')}</span>{esc(said)}{typed}</p>"


def _heard(m: Matter) -> str:
    if "HEARING" not in m.title.upper():
        return ""
    return (
        f"<p class=h>Date: <span class='typed blank'>{long_date(m.hearing)}</span> Time: <span class='typed "
        f"blank'>{m.hour}</span> Official: <span class='typed blank'>{esc(m.judge)}</span></p>"
    )


def _end(m: Matter) -> str:
    name = m.counsel_left[0].name
    cells = f"<tr><td><div>Signature</div></td><td><span class=typed>{esc(name)}</span><div>Name Printed or Typed</div></td></tr>"
    return (
        f"<table class=sign>{cells}<tr><td><span class=typed>{long_date(m.dated)}</span><div>Date</div></td>"
        "<td><div>Telephone Number</div></td></tr></table>"
    )


def _title(rng: Random, kind: str, names: dict[str, str]) -> str:
    """Mostly set as the form has it, with small letters."""
    title = rng.choice(tuple(FORMS))
    return (
        title
        if rng.random() < 0.3
        else title.title()
        .replace(" Of ", " of ")
        .replace(" And ", " and ")
        .replace(" To ", " to ")
        .replace(" For ", " for ")
        .replace(" Or ", " or ")
    )


def _sides(rng: Random) -> Sides:
    return folk.county_suit(rng, BODIES, most=2)


LAYOUT = Layout(
    name="wisconsin circuit form",
    courts=("us/wi/dane-circuit", "us/wi/milwaukee-circuit"),
    nature="limited",
    kinds=("form",),
    filed=("e-filed", "e-filed", "rubber", "none"),
    draw=draw,
    titled=_title,
    sides=_sides,
    counselled=folk.lawyers(7),
)
