"""A Georgia sheriff's return: which court ticked, file number, whom to serve, sides on ruled lines, ways of service with boxes."""

from html import escape as esc
from random import Random

from tests.ocr.bed import pieces, stamps
from tests.ocr.bed.layouts.county_bar import townspeople as folk
from tests.ocr.bed.making import Layout, Matter, Sides
from tests.ocr.bed.printing import sheet

CSS = """
@page { margin: 0.55in 0.7in; } body { font: %(size)spt/1.3 '%(font)s'; } .typed { font: %(tsize)spt/1.25 '%(typed)s'; } .top { width: 100%%; }
.top td { width: 50%%; padding: 2pt 14pt 4pt 0; }
.blank { border-bottom: 0.8pt solid; padding: 0 6pt; } .ruled { border-bottom: 0.8pt solid; min-height: 15pt; margin-top: 3pt; }
.r { text-align: right; font-size: 90%%; }
.courts { width: 100%%; } .courts td { width: 33%%; padding: 1pt 0; } .box { display: inline-block; width: 8pt; height: 8pt; border: 0.9pt solid;
margin-left: 5pt; text-align: center; font: bold 8pt/7.5pt 'Liberation Sans'; }
.title { text-align: center; font-weight: bold; font-size: 125%%; margin: 8pt 0; letter-spacing: 0; } .way { width: 100%%; border-top: 0.8pt solid; }
.way td { padding: 4pt 4pt 5pt; } .side { width: 0.95in; font-weight: bold; font-size: 80%%; }
.end { width: 100%%; margin-top: 12pt; } .end td { padding-top: 6pt; } .under { border-top: 0.8pt solid; text-align: center; font-size: 85%%; }
.efiled { font: bold 7.5pt 'Liberation Sans'; text-align: right; }
"""
WAYS = (
    ("PERSONAL", "I have this day served the defendant {who} personally with a copy of the within action and summons."),
    ("NOTORIOUS", ("I have this day served the defendant {who} by leaving a copy of the action and summons at his most "
"notorious place of abode in this County. Delivered same into hands of {other}, described as "
"follows: age, about {age} years; weight, about {weight} pounds; domiciled at the residence of "
"defendant.")),
    ("CORPORATION", ("Served the defendant {who}, a corporation, by leaving a copy of the within action and summons with "
"{other}, in charge of the office and place of doing business of said Corporation in this County.")),
    ("TACK & MAIL", ("I have this day served the above styled affidavit and summons on the defendant(s) by posting a copy "
"of the same to the door of the premises designated in said affidavit, and on the same day of such "
"posting by depositing a true copy of same in the United States Mail, First Class.")),
    ("NON EST", "Diligent search made and defendant {who} not to be found in the jurisdiction of this Court."),
)  # fmt: skip
COURTS = ("Superior Court", "Magistrate Court", "State Court", "Probate Court", "Juvenile Court")
BODIES = (
    "City of Atlanta",
    "Fulton County",
    "Gwinnett County Board of Education",
    "Georgia Department of Transportation",
    "City of Lawrenceville",
    "Metropolitan Atlanta Rapid Transit Authority",
)


def draw(m: Matter) -> str:
    font = m.dice("Liberation Sans", "Liberation Serif", "Liberation Serif", "DejaVu Serif")
    typed = m.dice("Liberation Mono", "Liberation Sans", "Liberation Serif")
    look = {
        "font": font,
        "size": 9.2 if font == "DejaVu Serif" else 10.5,
        "typed": typed,
        "tsize": 9.5 if typed == "Liberation Mono" else 10.5,
    }
    stamp = stamps.rubber(m, "plain", "clock", right="-0.1in", top="8.6in", wide="2.1in")
    title = f"<p class=title>{esc(m.title)}</p>"
    high = m.rng.random() < 0.35
    parts = title + _top(m) + _who(m) if high else _top(m) + _who(m) + title
    return sheet(CSS % look + stamps.RUBBER, stamp + _filed(m) + parts + _ways(m) + _end(m))


def _top(m: Matter) -> str:
    chosen = "State Court" if "State Court" in m.court.name else "Superior Court"
    county = "GWINNETT" if "Gwinnett" in m.court.name else "FULTON"
    boxes = [f"{name}<span class=box>{'X' if name == chosen else ''}</span>" for name in COURTS]
    courts = (
        f"<table class=courts><tr><td>{boxes[0]}</td><td>{boxes[1]}</td></tr><tr><td>{boxes[2]}</td><td>"
        f"{boxes[3]}</td></tr><tr><td></td><td>{boxes[4]}</td></tr></table>"
    )
    label = m.dice("Civil Action No.", "CIVIL ACTION FILE NO.", "Civil Action File No.", "Case Number")
    number = (
        f"<p>{label} <span class='typed blank'>{m.number.caption}</span></p><p style='margin-top: 7pt'>Date "
        f"Filed <span class='typed blank'>{m.prose.day():%m/%d/%Y}</span></p>"
    )
    georgia = f"<p style='margin-top: 5pt'>{m.dice('Georgia,', 'GEORGIA,')} <span class='typed blank'>{county}</span> {m.dice('COUNTY', 'County')}</p>"
    return f"<table class=top><tr><td>{number}</td><td>{courts}{georgia}</td></tr></table>"


def _who(m: Matter) -> str:
    upper = m.rng.random() < 0.5
    lines = folk.office(
        m,
        m.counsel_left[:1],
        m.dice("", ", Bar No. {}"),
        ("Atlanta, Georgia 30303", "Lawrenceville, GA 30046", "Decatur, Georgia 30030"),
        m.dice("404", "770"),
    )
    counsel = f"<p>Attorney's Address</p><p class='typed ruled'>{pieces.rows(*lines)}</p>"
    street = f"{m.rng.randint(100, 9900)} {m.dice('Peachtree Industrial Blvd', 'Campbellton Road SW', 'Sugarloaf Parkway', 'Cascade Avenue')}"
    served = (
        "<p style='margin-top: 9pt'>Name and Address of Party to be Served</p><p class='typed ruled'>"
        f"{pieces.rows(m.right[0].name, street, m.dice('Atlanta, GA 30311', 'Duluth, GA 30096', 'Norcross, Georgia 30071'))}</p>"
        ""
    )
    sides = (
        f"<p class='typed ruled'>{folk.listed(m, m.left, upper=upper, joint=' and ')}</p><p class=r>"
        f"{m.left_role}</p><p style='margin: 5pt 0'>{m.dice('VS.', 'vs.', 'Vs.')}</p>"
    )
    sides += (
        f"<p class='typed ruled'>{folk.listed(m, m.right, upper=upper, joint=' and ')}</p><p class=r>"
        f"{m.right_role}</p><p class=ruled></p><p class=r>Garnishee</p>"
    )
    return f"<table class=top><tr><td>{counsel}{served}</td><td>{sides}</td></tr></table>"


def _ways(m: Matter) -> str:
    chosen = m.rng.randrange(len(WAYS))
    rows = ""
    for at, (name, said) in enumerate(WAYS):
        told = at == chosen
        who = f"<span class='typed blank'>{esc(m.right[0].name)}</span>" if told else "_" * 34
        other = f"<span class='typed blank'>{esc(folk.person(m.rng))}</span>" if told else "_" * 22
        text = said.replace("&", "&amp;").format(
            who=who,
            other=other,
            age=m.rng.randint(22, 70) if told else "____",
            weight=m.rng.randint(110, 240) if told else "____",
        )
        rows += f"<table class=way><tr><td class=side>{esc(name)}<span class=box>{'X' if told else ''}</span></td><td>{text}</td></tr></table>"
    return rows


def _end(m: Matter) -> str:
    day = m.dated
    when = (
        f"This <span class='typed blank'>{day.day}</span> day of <span class='typed blank'>{day:%B}</span>, {day.year}."
    )
    officer = f"<div style='margin-top: 18pt' class=under>{m.dice('DEPUTY', 'Deputy Sheriff', 'DEPUTY MARSHAL')}</div>"
    docket = f"{m.dice('SHERIFF DOCKET', 'Sheriff Docket')} {m.rng.randint(20, 90)} &ensp; PAGE {m.rng.randint(1, 400)}"
    copies = m.dice("WHITE: Clerk &ensp; CANARY: Plaintiff Attorney &ensp; PINK: Defendant", "SC-2 Rev. 85", "")
    return f"<table class=end><tr><td>{when}<br><br>{docket}</td><td>{officer}</td></tr><tr><td colspan=2>{copies}</td></tr></table>"


def _filed(m: Matter) -> str:
    """The portal's lines; Fulton's and Gwinnett's clerks word them alike."""
    if m.filed is None or m.filed.how != "e-filed":
        return ""
    on, county = m.filed.on, "GWINNETT" if "Gwinnett" in m.court.name else "FULTON"
    lines = [
        "E-FILED IN OFFICE - " + m.dice("KB", "EM", "TM"),
        esc(m.court.clerk_title.upper()),
        f"{county} COUNTY, GEORGIA",
        m.number.caption,
        f"{on.month}/{on.day}/{on.year} {m.filed.time}",
        f"{esc(m.clerk.upper())}, CLERK",
    ]
    return f"<div class=efiled style='line-height: 1.15; margin: -0.2in -0.3in 4pt 0'>{'<br>'.join(lines)}</div>"


def _sides(rng: Random) -> Sides:
    return folk.county_suit(rng, BODIES, most=2)


LAYOUT = Layout(
    name="sheriffs entry",
    courts=("us/ga/fulton-superior", "us/ga/gwinnett-state"),
    nature="limited",
    kinds=("proof of service",),
    filed=("e-filed", "e-filed", "rubber", "none"),
    draw=draw,
    own_titles=lambda kind: (
        "SHERIFF'S ENTRY OF SERVICE",
        "SHERIFF'S ENTRY OF SERVICE",
        "SHERIFF'S ENTRY OF SERVICE",
        "ENTRY OF SERVICE",
        "MARSHAL'S ENTRY OF SERVICE",
    ),
    sides=_sides,
    counselled=folk.lawyers(6),
)
