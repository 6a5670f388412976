"""An Ohio clerk's summons in a civil case: number and summons number in a ruled head, sides by name, where to answer, the clerk's seal line."""

from html import escape as esc
from random import Random

from tests.ocr.bed import pieces, stamps
from tests.ocr.bed.layouts.county_bar import townspeople as folk
from tests.ocr.bed.making import Layout, Matter, Sides
from tests.ocr.bed.printing import sheet

CSS = """
@page { margin: 0.6in 0.7in; } body { font: %(size)spt/1.3 '%(font)s'; } .head { text-align: center; font-weight: bold; line-height: 1.25; margin-bottom: 8pt; }
.big { font-size: 120%%; } .grid { width: 100%%; margin-bottom: 8pt; } .grid td { border: 1pt solid; padding: 3pt 6pt; text-align: center; }
.grid .lab { font-size: 8pt; }
.sides { width: 100%%; } .sides td { padding: 3pt 4pt; } .role { text-align: right; width: 1.6in; font-weight: bold; } .half { width: 56%%;
vertical-align: top; } .note { padding-left: 16pt; font-size: 95%%; }
.to { border: 1pt solid; padding: 5pt 8pt; margin: 8pt 0; min-height: 0.9in; } .box { border: 1.5pt solid; text-align: center; font-weight: bold;
font-size: 120%%; padding: 3pt; }
.p { margin-bottom: 7pt; } .foot { width: 100%%; margin-top: 16pt; } .foot td { padding-top: 4pt; } .rule { border-top: 0.8pt solid;
padding-top: 2pt; } .efiled { font: 8pt 'Liberation Sans'; }
"""
BODIES = (
    "City of Cleveland",
    "Cuyahoga County",
    "City of Columbus",
    "Franklin County Board of Commissioners",
    "Ohio Bureau of Workers' Compensation",
    "Columbus City Schools",
    "Greater Cleveland Regional Transit Authority",
)
TOLD = (
    "You have been named defendant in a complaint (copy attached hereto) filed in the Court named above by the plaintiff named herein.",
    "You are hereby summoned and required to answer the complaint within 28 days after service of this summons upon you, exclusive of the day of service.",
    "Said answer is required to be served on the Plaintiff's Attorney (address denoted by arrow at left), or upon the plaintiff if there is no attorney.",
    "Your answer must also be filed with the court within 3 days after service of said answer on plaintiff's attorney.",
    "If you fail to do so, judgment by default will be rendered against you for the relief demanded in the complaint.",
)
TITLES = (
    "SUMMONS IN A CIVIL ACTION",
    "SUMMONS",
    "SUMMONS ON THIRD-PARTY COMPLAINT",
    "SUMMONS ON AMENDED COMPLAINT",
    "SUMMONS BY CERTIFIED MAIL",
    "ALIAS SUMMONS",
    "SUMMONS IN ACTION FOR FORECLOSURE",
)


def draw(m: Matter) -> str:
    font = m.dice("Liberation Sans", "Liberation Sans", "Liberation Mono", "Liberation Serif", "DejaVu Sans")
    size = {"Liberation Mono": 9.5, "DejaVu Sans": 9, "Liberation Serif": 11.5}.get(font, 10.5)
    stamp = stamps.rubber(m, "plain", "dater", right="0.1in", top="8.3in", wide="2.1in")
    return sheet(
        CSS % {"font": font, "size": size} + stamps.RUBBER, stamp + _head(m) + _sides_shown(m) + _middle(m) + _foot(m)
    )


def _cuyahoga(m: Matter) -> bool:
    return "Cuyahoga" in m.court.name


def _head(m: Matter) -> str:
    if _cuyahoga(m):
        where = (
            f"{m.dice('COURT OF COMMON PLEAS, CUYAHOGA COUNTY JUSTICE CENTER', 'CUYAHOGA COUNTY COURT OF COMMON PLEAS')}<br>"
            "1200 ONTARIO STREET, CLEVELAND, OHIO 44113"
        )
    else:
        where = (
            f"{m.dice('CLERK OF COURTS<br>FRANKLIN COUNTY COURT OF COMMON PLEAS', 'COURT OF COMMON PLEAS, FRANKLIN COUNTY, OHIO')}<br>"
            "345 SOUTH HIGH STREET, COLUMBUS, OHIO 43215"
        )
    title = f"<span class=big>{esc(m.title)}</span>"
    said = f"{title}<br>{where}" if m.rng.random() < 0.6 else f"{where}<br><br>{title}"
    extra = f"{m.dice('D1', 'D2', 'D3')} {m.dice('CM', 'FX', 'PS')}"
    grid = (
        f"<tr><td class=lab>{m.dice('CASE NO.', 'CASE NUMBER')}</td><td class=lab>SERVICE</td><td class=lab>{m.dice('SUMMONS NO.', 'ITEM NO.')}</td></tr>"
        f"<tr><td><b>{m.number.caption}</b></td><td>{extra}</td><td>{m.rng.randint(20000000, 59999999)}</td></tr>"
    )
    return f"<p class=head>{said}</p><table class=grid>{grid}</table>"


def _sides_shown(m: Matter) -> str:
    """Both sides in capitals; the roles stand at the right of the names."""
    some = len(m.left) > 1 or m.et_al
    left = " AND ".join(esc(one.name.upper()) for one in m.left) + (", ET AL." if m.et_al else "")
    right = " AND ".join(esc(one.name.upper()) for one in m.right) + (", ET AL." if m.et_al else "")
    role = m.left_role.upper() if some else "PLAINTIFF"
    rows = f"<tr><td><b>{left}</b></td><td class=role>{role}</td></tr><tr><td>&emsp;{m.dice('VS', 'VS.', '-VS-', 'V.')}</td><td></td></tr>"
    return (
        f"<table class=sides>{rows}<tr><td><b>{right}</b></td><td class=role>{m.right_role.upper()}</td></tr></table>"
    )


def _middle(m: Matter) -> str:
    street = f"{m.rng.randint(100, 19900)} {m.dice('Euclid Avenue', 'Lorain Road', 'Sullivant Avenue', 'E. 93rd Street', 'Cleveland Avenue')}"
    town = m.dice(
        "Cleveland, OH 44106", "Columbus, OH 43223", "Parma, OH 44129", "Lakewood, OH 44107", "Grove City, OH 43123"
    )
    served = f"<div class=to>{pieces.rows(m.right[0].name.upper(), street.upper(), town.upper())}</div>"
    lines = folk.office(
        m,
        m.counsel_left[:1],
        m.dice("", " ({})"),
        ("Cleveland, OH 44114", "Columbus, OH 43215", "Akron, OH 44308"),
        m.dice("216", "614"),
    )
    counsel = f"<p>Said answer is required to be served on:</p><p style='margin: 8pt 0'><b>Plaintiff's Attorney</b></p><p>{pieces.rows(*lines)}</p>"
    judge = (
        f"<p style='margin-top: 12pt'>Case has been assigned to Judge:<br><br>{esc(m.judge.upper())}<br><b>Do "
        "not contact judge. Judge's name is given for attorney's reference only.</b></p>"
    )
    told = "".join(f"<p class=p>{said}</p>" for said in TOLD[: m.rng.choice((4, 5))])
    rule = "<p>Rule 4 (B) Ohio<br>Rules of Civil Procedure</p>"
    return (
        f"<table class=sides><tr><td class=half>{served}{counsel}{judge}</td><td class=note>{rule}<p "
        f"class=box style='margin: 8pt 0'>SUMMONS</p>{told}</td></tr></table>"
    )


def _foot(m: Matter) -> str:
    seal = (
        f"{esc(m.clerk.upper())}<br>Clerk of the Court of Common Pleas"
        if _cuyahoga(m)
        else f"{esc(m.clerk.upper())}<br>CLERK OF THE COMMON PLEAS COURT<br>FRANKLIN COUNTY, OHIO"
    )
    by = f"By: {'_' * 26}<br>&emsp;&emsp;&emsp;Deputy"
    number = m.rng.randint(10000000, 19999999)
    return (
        f"<table class=foot><tr><td>{seal}</td><td>{by}</td></tr><tr><td>DATE SENT: {m.dated:%m/%d/%Y}</td>"
        f"<td>COMPLAINT FILED {m.prose.day():%m/%d/%Y}</td></tr><tr><td colspan=2><div class=rule>"
        f"CMSN{number}</div></td></tr></table>"
    )


def _sides(rng: Random) -> Sides:
    return folk.county_suit(rng, BODIES, most=2)


LAYOUT = Layout(
    name="pleas summons",
    courts=("us/oh/cuyahoga-pleas", "us/oh/franklin-pleas"),
    nature="civil",
    kinds=("form",),
    filed=("none", "none", "none", "rubber"),
    draw=draw,
    own_titles=lambda kind: TITLES,
    sides=_sides,
    counselled=folk.lawyers(7),
)
