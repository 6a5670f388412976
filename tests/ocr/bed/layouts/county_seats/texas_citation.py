"""A citation, writ or notice a Texas clerk issues: the State above, the style with its roles, TO and GREETINGS, the officer's return."""

from dataclasses import replace
from html import escape as esc

from tests.ocr.bed import pieces, stamps
from tests.ocr.bed.layouts.county_seats.cast import Place, cast
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.prose import long_date

TEXAS = Place(
    "Texas",
    (
        "City of Alice",
        "Alice Independent School District",
        "Harris County",
        "San Antonio Water System",
        "Jim Wells County Appraisal District",
    ),
    ("Alice, Texas 78332", "Houston, Texas 77002", "San Antonio, TX 78205", "Dallas, TX 75202", "Austin, Texas 78701"),
    ("361", "713", "210", "214"),
    ("N. Almond Street", "Louisiana Street, Suite 2900", "Dolorosa", "Commerce Street"),
)
CSS = """
@page { margin: 0.7in 0.9in; } body { font: %(size)spt/1.3 '%(font)s'; } .top { width: 100%%; margin-bottom: 8pt; } .top td:last-child { text-align: right; }
.state { text-align: center; font-weight: bold; margin: 2pt 0 6pt; }
.title { text-align: center; font-weight: bold; font-size: 125%%; margin: 6pt 0; letter-spacing: %(air)spt; }
.style { width: 100%%; margin: 10pt 0; border: %(frame)s; } .style td { padding: 3pt 6pt; } .style .court { %(wall)s width: 45%%; vertical-align: middle; }
.role { margin-left: 0.4in; } .text p { margin-bottom: 8pt; text-align: %(even)s; } .issued { width: 100%%; margin-top: 12pt; } .issued td { width: 50%%; }
.return { border-top: 1.2pt dashed; margin-top: 14pt; padding-top: 6pt; } .return b { display: block; text-align: center; margin-bottom: 5pt; }
"""
TITLES = {
    "justice": (
        "CITATION",
        "EVICTION CITATION",
        "CITATION - SMALL CLAIMS CASE",
        "WRIT OF POSSESSION",
        "NOTICE OF TRIAL SETTING",
        "ABSTRACT OF JUDGMENT",
        "NOTICE OF DEFAULT JUDGMENT",
    ),
    "district": (
        "CITATION",
        "CITATION BY CERTIFIED MAIL",
        "CITATION FOR PERSONAL SERVICE",
        "WRIT OF EXECUTION",
        "PRECEPT TO SERVE",
        "WRIT OF GARNISHMENT AFTER JUDGMENT",
        "NOTICE OF TRIAL SETTING",
        "NOTICE OF INTENT TO DISMISS",
        "ORDER OF SALE",
        "TEMPORARY RESTRAINING ORDER AND NOTICE OF HEARING",
    ),
}


def recast(m: Matter) -> Matter:
    """A title such a court's clerk issues."""
    return replace(m, title=m.dice(*TITLES["justice" if "justice" in m.court.level else "district"]))


def draw(m: Matter) -> str:
    look = {
        "font": m.dice("Liberation Serif", "Liberation Sans", "Liberation Mono", "DejaVu Sans Condensed", "Noto Serif"),
        "size": m.dice("10", "10.5", "11"),
        "air": m.dice("0", "0", "2"),
        "frame": m.dice("0", "0.8pt solid"),
        "wall": m.dice("", "border-left: 0.8pt solid;", "padding-left: 0.5in !important;"),
        "even": m.dice("justify", "left"),
    }
    label = m.dice("CAUSE NO. ", "CAUSE NO.: ", "Cause Number: ", "Case Number: ", "CAUSE NUMBER ")
    right = m.dice(
        "",
        f"RECEIPT NO. {m.rng.randint(10000, 999999)}",
        "ATTY",
        "PRIVATE PROCESS",
        f"TRACKING NO. {m.rng.randint(70000000, 74999999)}",
    )
    top = f"<table class=top><tr><td><b>{label}{m.number.caption}</b></td><td>{right}</td></tr></table>"
    title = f"<div class=title>{esc(m.title)}</div>"
    state = "<div class=state>THE STATE OF TEXAS</div>"
    head = m.dice(top + state + title + "{}", top + "{}" + state + title, top + title + "{}" + state).replace(
        "{}", _style(m)
    )
    stamp = stamps.rubber(m, "clock", "boxed", "plain", top="7.6in", right="-0.3in")
    return sheet(
        CSS % look + stamps.RUBBER,
        stamp + _mark(m) + head + f"<div class=text>{_text(m)}</div>" + _issued(m) + _return(m),
    )


def _mark(m: Matter) -> str:
    return stamps.machine(m, "texas", "clerk", style="right: -0.4in; top: -0.62in; font: 8pt 'Liberation Sans';")


def _place(m: Matter) -> str:
    return m.court.name.replace("Justice Court, ", "").replace("District Court of ", "").removesuffix(", Texas").upper()


def _court(m: Matter) -> list[str]:
    if "justice" in m.court.level:
        return [
            m.dice("IN THE JUSTICE COURT", "JUSTICE COURT"),
            f"PRECINCT {m.dice('NO. ', '')}{m.rng.randint(1, 6)}",
            f"{_place(m)}, TEXAS",
        ]
    bench = f"{m.dice('44TH', '95TH', '133RD', '150TH', '190TH', '225TH', '281ST', '345TH', '438TH')}"
    return [
        m.dice(f"IN THE {bench} JUDICIAL DISTRICT COURT", f"IN THE {bench} DISTRICT COURT"),
        m.dice("OF ", "") + f"{_place(m)}, TEXAS",
    ]


def _style(m: Matter) -> str:
    upper = m.rng.random() < 0.75
    names = [pieces.names(side, upper=upper, et_al=m.et_al) for side in (m.left, m.right)]
    court = pieces.rows(*_court(m))
    roles = [m.left_role, m.right_role] if m.rng.random() < 0.6 else [f"{m.left[0].role}(s)", f"{m.right[0].role}(s)"]
    match m.dice("label", "below", "below"):
        case "label":
            sides = f"<b>{roles[0].upper()}:</b> {names[0]}<br>{m.dice('vs.', 'VS.', 'v.')}<br><b>{roles[1].upper()}:</b> {names[1]}"
        case _:
            sides = f"{names[0]}<div class=role>{roles[0]}</div>{m.dice('VS.', 'v.', 'vs.')}<br>{names[1]}<div class=role>{roles[1]}</div>"
    return f"<table class=style><tr><td>{sides}</td><td class=court>{court}</td></tr></table>"


def _text(m: Matter) -> str:
    to, where = m.right[0].name, f"{m.rng.randint(100, 9800)} {m.dice(*TEXAS.streets)}, {m.dice(*TEXAS.towns)}"
    first = f"<p>TO: <b>{esc(to.upper())}</b><br>{where}{m.dice('', '<br>or wherever the same may be found')}</p>"
    if "DEFAULT" in m.title:
        return f"{first}<p>A default judgment was signed in the above cause on {long_date(m.prose.day())}. {esc(m.prose.sentence())}</p>"
    if "NOTICE" in m.title and "RESTRAINING" not in m.title:
        return f"{first}<p>The above cause is set for trial on {long_date(m.hearing)} at {m.hour} {esc(m.prose.sentence())}</p>"
    if "CITATION" not in m.title:
        said = "You are hereby commanded to execute this writ according to law and make due return showing how you have executed the same."
        return f"{first}<p>TO ANY SHERIFF OR CONSTABLE WITHIN THE STATE OF TEXAS, GREETINGS: {said}</p><p>{esc(m.prose.sentence())}</p>"
    days = "14 days" if "justice" in m.court.level else "twenty days"
    return (
        f"{first}<p>GREETINGS: You have been sued. You may employ an attorney. If you or your attorney do not file a written answer with the clerk "
        f"who issued this citation by 10:00 a.m. on the Monday next following the expiration of {days} after you were served this citation and petition, "
        f"a default judgment may be taken against you.</p>"
        f"<p>Said {m.dice('petition', 'Original Petition')} was filed on {long_date(m.prose.day())}. {esc(m.prose.sentence())}</p>"
    )


def _issued(m: Matter) -> str:
    one = m.counsel_left[0]
    who = (
        f"Issued at request of:<br>{pieces.rows(one.name, one.firm, m.dice(*TEXAS.towns), f'Bar No. {one.bar_number}')}"
    )
    clerk = f"{esc(m.clerk)}, {esc(m.court.clerk_title)}<br>By ______________ Deputy"
    what = f"Issued and given under my hand and seal of said court this {long_date(m.dated)}.<br><br>{clerk}"
    return f"<table class=issued><tr><td>{who if m.rng.random() < 0.7 else ''}</td><td>{what}</td></tr></table>"


def _return(m: Matter) -> str:
    lines = (
        "Came to hand on the ____ day of ____________, 20__, at ____ o'clock __.m., and executed at __________________ "
        "by delivering to the within named party a true copy."
    )
    return f"<div class=return><b>{m.dice('OFFICER’S RETURN', 'RETURN OF SERVICE', 'AUTHORIZED PERSON’S RETURN')}</b>{lines}</div>"


LAYOUT = Layout(
    name="texas citation",
    courts=(
        "us/tx/jim-wells-justice",
        "us/tx/jim-wells-justice",
        "us/tx/harris-district",
        "us/tx/bexar-district",
        "us/tx/dallas-district",
    ),
    nature="civil",
    kinds=("form",),
    filed=("rubber", "e-filed", "none"),
    draw=draw,
    sides=cast(TEXAS, "Plaintiff", "Defendant"),
    titled=lambda rng, kind, names: "CITATION",
    recast=recast,
)
