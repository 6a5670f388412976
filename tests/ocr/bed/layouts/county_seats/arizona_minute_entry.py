"""A minute entry of an Arizona superior court: number and date across the head, judge against clerk, sides against their counsel."""

from dataclasses import replace
from html import escape as esc

from tests.ocr.bed import pieces
from tests.ocr.bed.layouts.county_seats.cast import Place, cast
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet

ARIZONA = Place(
    "Arizona",
    (
        "City of Phoenix",
        "Maricopa County",
        "Tucson Unified School District",
        "Arizona Department of Child Safety",
        "Town of Gilbert",
    ),
    ("Phoenix, Arizona 85004", "Tucson, Arizona 85701"),
    ("602", "520"),
    ("N. Central Avenue", "E. Broadway Blvd."),
)
CSS = """
@page { margin: 0.8in 1in 0.9in; @bottom-left { content: "%(code)s"; font: 10pt '%(font)s'; white-space: pre; }
@bottom-center { content: "%(form)s"; font: 10pt '%(font)s'; }
@bottom-right { content: "Page " counter(page); font: 10pt '%(font)s'; } }
body { font: %(size)spt/1.25 '%(font)s'; } .court { text-align: center; font-weight: bold; margin: %(drop)spt 0 14pt; font-size: 110%%; }
.two { width: 100%%; margin-bottom: 12pt; }
.two td { width: 55%%; } .two td + td { width: 45%%; } .two .far { text-align: %(far)s; } .two .v { padding: 6pt 0; }
.title { text-align: center; font-weight: bold; margin: 16pt 0 12pt; text-decoration: %(line)s; }
.p { margin-bottom: 10pt; text-indent: %(indent)s; } .h { display: none; }
.efiled { position: absolute; right: -0.3in; top: -0.45in; text-align: right; font: 8.5pt/1.2 '%(font)s'; }
.q { margin: 0 0.6in 10pt; } .rows { margin: 0 auto 10pt; } .rows td, .rows th { padding: 1pt 8pt; border-bottom: 0.5pt solid; } .r { text-align: right; }
.role { margin-left: 0.5in; }
"""
TITLES = (
    "MINUTE ENTRY",
    "MINUTE ENTRY",
    "UNDER ADVISEMENT RULING",
    "RULING",
    "TRIAL SETTING CONFERENCE",
    "ORAL ARGUMENT",
    "ORDER ENTERED BY COURT",
    "STATUS CONFERENCE",
    "ORDER TO SHOW CAUSE RETURN HEARING SET",
    "RULING ON MOTION TO DISMISS",
    "TELEPHONIC COMPREHENSIVE PRETRIAL CONFERENCE",
    "JUDGMENT SIGNED",
    "TRIAL MINUTE ENTRY DAY 2",
    "RULE 102 NOTICE OF DISMISSAL CALENDAR",
)


def recast(m: Matter) -> Matter:
    """Maricopa's entries name the sides without their roles."""
    if "Maricopa" not in m.court.name:
        return m
    left, right = (tuple(replace(party, role="") for party in side) for side in (m.left, m.right))
    return replace(m, left=left, right=right)


def draw(m: Matter) -> str:
    maricopa = "Maricopa" in m.court.name
    look = {
        "font": m.dice("Liberation Serif", "Liberation Serif", "Liberation Sans", "Liberation Mono"),
        "size": m.dice("11", "12", "11.5"),
        "drop": m.dice("16", "24"),
        "far": m.dice("left", "right") if maricopa else "left",
        "line": m.dice("none", "underline"),
        "indent": m.dice("0.5in", "0.5in", "0"),
        "code": f"Docket Code {m.dice('019', '023', '056', '926', '094')}"
        if maricopa
        else m.dice("Deputy Clerk", "Judicial Administrative Assistant"),
        "form": f"Form V{m.dice('000A', '000D', '001A')}" if maricopa else "",
    }
    if look["font"] == "Liberation Mono":
        look["size"] = "10.5"
    text = f"<p class=p>{esc(m.dice(*_openings(m)))}</p>" + pieces.body(m, least=3, most=7, headings=False, notes=False)
    title = f"<div class=title>{esc(m.title)}</div>"
    return sheet(CSS % look, _filed(m) + (_maricopa(m) if maricopa else _pima(m)) + title + text)


def _filed(m: Matter) -> str:
    if m.filed is None:
        return ""
    on = m.filed.on
    day = m.dice(f"{on:%m/%d/%Y} {m.filed.time}", f"{on.month}/{on.day}/{on.year} {m.filed.time}")
    return f"<div class=efiled>{pieces.rows(m.clerk, m.court.clerk_title, '*** Electronically Filed ***', day)}</div>"


def _maricopa(m: Matter) -> str:
    court = pieces.rows(
        m.dice(
            "SUPERIOR COURT OF ARIZONA", "SUPERIOR COURT OF ARIZONA", "IN THE SUPERIOR COURT OF THE STATE OF ARIZONA"
        ),
        "MARICOPA COUNTY",
    )
    name = f"{m.dice('J.', 'A.', 'L.', 'T.')} {m.prose['firm'].split()[-2].strip(',&') or 'Walker'}"
    judge = f"{m.dice('HONORABLE', 'HON.', 'COMMISSIONER')} {esc(m.judge.upper())}"
    head = (
        f"<table class=two><tr><td>{m.number.caption}</td><td class=far>{m.dated:%m/%d/%Y}</td></tr><tr><td>&nbsp;</td><td></td></tr>"
        f"<tr><td></td><td class=far>CLERK OF THE COURT</td></tr><tr><td>{judge}</td><td class=far>{esc(name)}<br>Deputy</td></tr></table>"
    )
    copied = m.dice(
        "DOCKET-CIVIL-CCC", "JUDGE " + esc(m.judge.split()[-1].upper()), "ALTERNATIVE DISPUTE RESOLUTION - CCC"
    )
    left = pieces.names(m.left, et_al=m.et_al)
    right = pieces.names(m.right, et_al=m.et_al)
    lawyers = [pieces.rows(*(one.name.upper() for one in side)) for side in (m.counsel_left, m.counsel_right)]
    sides = (
        f"<table class=two><tr><td>{left}</td><td>{lawyers[0]}</td></tr><tr><td class=v>{m.dice('v.', 'v.', 'VS.')}</td><td></td></tr>"
        f"<tr><td>{right}</td><td>{lawyers[1]}<br>{copied}</td></tr></table>"
    )
    return f"<div class=court>{court}</div>{head}{sides}"


def _pima(m: Matter) -> str:
    court = m.dice(
        "ARIZONA SUPERIOR COURT, PIMA COUNTY",
        "SUPERIOR COURT OF ARIZONA, PIMA COUNTY",
        "IN THE SUPERIOR COURT OF THE STATE OF ARIZONA, COUNTY OF PIMA",
    )
    label = m.dice("CASE NO.", "Case No.", "CASE NO:")
    head = (
        f"<table class=two><tr><td>{m.dice('HON.', 'HONORABLE')} {esc(m.judge.upper())}</td><td>{label} {m.number.caption}</td></tr>"
        f"<tr><td>COURT REPORTER: {m.dice('None', 'Digital Recording')}</td><td>DATE: {m.dated:%m/%d/%Y}</td></tr></table>"
    )
    left, right = (pieces.names(side, upper=True, et_al=m.et_al) for side in (m.left, m.right))
    roles = [m.left_role, m.right_role] if m.rng.random() < 0.5 else ["Plaintiff(s)", "Defendant(s)"]
    lawyers = [esc(f"{side[0].name}, Esq.") for side in (m.counsel_left, m.counsel_right)]
    sides = (
        f"<table class=two><tr><td>{left}<div class=role>{roles[0]},</div></td><td>{lawyers[0]}</td></tr>"
        f"<tr><td class=v>{m.dice('v.', 'vs.')}</td><td></td></tr>"
        f"<tr><td>{right}<div class=role>{roles[1]}.</div></td><td>{lawyers[1]}</td></tr></table>"
    )
    return f"<div class=court>{court}</div>{head}{sides}"


def _openings(m: Matter) -> tuple[str, ...]:
    return (
        f"{m.dice('East Court Building', 'Central Court Building')} - Courtroom {m.rng.randint(201, 914)}",
        f"{m.rng.randint(8, 11)}:{m.rng.randint(10, 59)} a.m. This is the time set for a hearing on the pending motion. Counsel appear as listed above.",
        "The Court has received and considered the motion, the response and the reply. No oral argument was requested.",
        "A record of the proceedings is made digitally in lieu of a court reporter.",
    )


LAYOUT = Layout(
    name="arizona minute entry",
    courts=("us/az/maricopa-superior", "us/az/maricopa-superior", "us/az/pima-superior"),
    nature="civil",
    kinds=("minute order",),
    filed=("e-filed", "e-filed", "none"),
    draw=draw,
    sides=cast(ARIZONA, "Plaintiff", "Defendant"),
    titled=lambda rng, kind, names: rng.choice(TITLES),
    recast=recast,
)
