"""A judgment, an order or an opinion of a Texas court of appeals: the court in large letters, sides at the left, where the case comes from at the right."""

from dataclasses import replace
from html import escape as esc
from random import Random

from tests.ocr.bed import pieces, stamps
from tests.ocr.bed.layouts.states import looks
from tests.ocr.bed.layouts.states.suitors import Suitors
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.prose import long_date

CSS = """
@page { margin: 1.1in 1.15in 1in; @bottom-center { content: counter(page); font: 10.5pt '%s'; } }
@page :first { @bottom-center { content: ""; } }
body { font: %spt/1.75 '%s'; } .mark { font-weight: bold; line-height: 1.3; margin-bottom: 16pt; } .court { text-align: center; font-weight: bold; %s
margin-bottom: 18pt; } .big { font-size: 19pt; } .mid { font-size: 14pt; } .title { text-align: center; font-weight: bold; font-size: 14pt;
margin: 12pt 0 14pt; %s line-height: 1.2; } .caption { margin-bottom: 16pt; line-height: 1.25; } .left { width: 2.8in; padding-right: 0.2in; }
.about { padding-left: 0.3in; }
.caption p { margin-bottom: 10pt; } .line { text-align: center; line-height: 1.3; margin-bottom: 9pt; } .end { margin-top: 18pt; line-height: 1.3; }
.rule { border-bottom: 1pt solid; width: 2.4in; margin: 0 auto 9pt; }
"""
KNOWN = (
    ("City of Dallas", ""),
    ("Texas Department of Public Safety", ""),
    ("Frost Bank", ""),
    ("Kroger Texas L.P.", ""),
    ("Dallas Area Rapid Transit", ""),
    ("Allstate Fire and Casualty Insurance Company", ""),
    ("Metropolitan Transit Authority of Harris County, Texas", ""),
    ("Texas Windstorm Insurance Association", ""),
    ("Fort Bend Independent School District", ""),
    ("All Occupants of 4417 Pinehurst Drive", ""),
)
SUITORS = Suitors("Appellant", "Appellee", "Texas", KNOWN, most=2)
TITLES = {
    "order": (
        "JUDGMENT",
        "MEMORANDUM OPINION",
        "ORDER",
        "OPINION",
        "ORDER ON MOTION FOR REHEARING",
        "ORDER OF ABATEMENT",
        "DISSENTING OPINION",
        "MANDATE",
    )
}
DALLAS = ("us/tx/fifth-appeals", "Fifth District of Texas at Dallas")
COUNTIES = (("DCV", "Fort Bend"), ("-CV-", "Galveston"), ("DC-", "Dallas"), ("CC-", "Dallas"))
COLLIN = ("296-", "366-", "401-")
SEATS = {
    DALLAS[0]: (DALLAS[1], (68, 101, 134, 160, 192, 298)),
    "us/tx/first-appeals": ("First District of Texas", (11, 61, 113, 129, 215, 334)),
}


def recast(m: Matter) -> Matter:
    """The number below is one the trial courts of this district give."""
    return replace(m, others=(_below(m.rng, m.court.id),))


def _below(rng: Random, court: str) -> str:
    year, serial = rng.randint(19, 24), rng.randint(101, 19999)
    shapes = (
        f"DC-{year}-{serial:05}",
        f"{rng.choice((296, 366, 401))}-{serial:05}-20{year}",
        f"CC-{year}-{serial % 9999:05}-E",
    )
    if court != DALLAS[0]:
        shapes = (f"20{year}-{serial:05}", f"{year}-CV-{serial % 9999:04}", f"{year}-DCV-{280000 + serial}")
    return rng.choice(shapes)


def _county(number: str) -> str:
    """Where a case of this number was tried."""
    if number.startswith(COLLIN):
        return "Collin"
    return next((county for sign, county in COUNTIES if sign in number), "Harris")


def draw(m: Matter) -> str:
    font = m.dice("Liberation Serif", "Liberation Serif", "Noto Serif", "DejaVu Serif Condensed")
    size = m.dice("13", "14") if font == "Liberation Serif" else "11.5"
    seat, benches = SEATS[m.court.id]
    on = f"{m.rng.choice(benches)}th".replace("1th", "1st").replace("3th", "3rd").replace("2th", "2nd")
    on = "113th" if on == "113rd" else "11th" if on == "11st" else on
    source = (on, _county(m.others[0]), m.others[0])
    css = (
        looks.COMMON
        + CSS % (font, size, font, m.dice("", "font-variant: normal;"), m.dice("", "text-decoration: underline;"))
        + stamps.RUBBER
    )
    stamp = stamps.rubber(m, "plain", "boxed", right="-0.5in", top="-0.6in", wide="1.95in")
    court = (
        f"<div class=court>{m.dice('In The', '')}<div class=big>Court of Appeals</div><div class=mid>{seat}</div></div>"
    )
    head = _dallas(m, court, source) if m.court.id == DALLAS[0] else _houston(m, court, source)
    end = f"<div class=end>{pieces.rows(m.judge, m.dice('Justice', 'Chief Justice'))}</div><p class=end>Panel consists of Justices {_panel(m)}.</p>"
    return sheet(
        css, stamp + _mark(m) + head + pieces.body(m, least=3, most=9, headings=m.title.endswith("OPINION")) + end
    )


def _mark(m: Matter) -> str:
    """How Dallas opens an opinion."""
    if "OPINION" not in m.title or m.court.id != DALLAS[0]:
        return ""
    done = m.dice("AFFIRMED", "REVERSED and REMANDED", "DISMISSED", "AFFIRM")
    return f"<p class=mark>{done} and Opinion Filed {long_date(m.dated)}</p>"


def _panel(m: Matter) -> str:
    return f"{m.judge.split()[-1]}, {m.dice('Goodman', 'Landau', 'Molberg')}, and {m.dice('Countiss', 'Garcia', 'Reichek')}"


def _dallas(m: Matter, court: str, source: tuple[str, str, str]) -> str:
    on, county, number = source
    left = f"<p>{SUITORS.html(m, m.left)}, {m.left_role}</p><p>No. {m.number.caption}&emsp;&emsp;V.</p><p>{SUITORS.html(m, m.right)}, {m.right_role}</p>"
    said = f"On Appeal from the {on} Judicial District Court, {county} County, Texas"
    right = f"<p>{said}<br>Trial Court Cause No. {esc(number)}.</p><p>Opinion delivered by Justice {m.judge.split()[-1]}.</p>"
    table = f"<table class=caption><tr><td class=left>{left}</td><td class=about>{right}</td></tr></table>"
    if m.title in ("JUDGMENT", "MANDATE"):
        return f"{court}{looks.titled(m)}{table}"
    lines = (
        f"No. {m.number.caption}",
        f"{SUITORS.html(m, m.left)}, {m.left_role}",
        "V.",
        f"{SUITORS.html(m, m.right)}, {m.right_role}",
    )
    told = "".join(f"<p class=line>{line}</p>" for line in lines)
    return f"{court}{told}<div class=rule></div><p class=line>{said}<br>Trial Court Cause No. {esc(number)}</p>{looks.titled(m)}"


def _houston(m: Matter, court: str, source: tuple[str, str, str]) -> str:
    on, county, number = source
    strong = "".join(
        f"<p class=line><b>{line}</b></p>"
        for line in (
            f"NO. {m.number.caption}",
            f"{SUITORS.html(m, m.left)}, {m.left_role}",
            m.dice("V.", "v."),
            f"{SUITORS.html(m, m.right)}, {m.right_role}",
        )
    )
    rules = "<div class=rule></div>"
    where = f"On Appeal from the {on} District Court<br>{county} County, Texas"
    below = f"<p class=line><b>{where}<br>Trial Court {m.dice('Case', 'Cause')} No. {esc(number)}</b></p>"
    return f"{court}{strong}{rules}{below}{rules}{looks.titled(m)}"


LAYOUT = Layout(
    name="texas appeal judgment",
    courts=tuple(SEATS),
    nature="civil",
    kinds=("order",),
    filed=("none", "none", "rubber"),
    draw=draw,
    own_titles=TITLES.__getitem__,
    sides=SUITORS.sides,
    recast=recast,
)
