"""A paper in the California Court of Appeal: division in the heading, a boxed caption, its number and the trial court's at the right."""

from dataclasses import replace
from html import escape as esc
from random import Random

from tests.ocr.bed import pieces, stamps, words
from tests.ocr.bed.layouts.intake_desk import parts, wording
from tests.ocr.bed.making import Layout, Matter, Sides
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.truth import Party

CSS = """
@page { margin: 1in 1.1in; @bottom-center { content: counter(page); font-size: 11pt; } }
.court { text-align: center; %s margin-bottom: 18pt; } .sides { width: 3.1in; %s padding: 0 6pt 8pt 0; } .signs { width: 0.25in; }
.about { vertical-align: middle !important; padding-left: 0.1in; } .title { text-align: center; font-weight: bold; font-size: %s; margin: 20pt 0.2in 14pt; }
.from { text-align: center; margin: 14pt 0.2in; } .counsel { text-align: %s; margin: 18pt 0 0; break-inside: avoid; } .rest { break-before: page; }
.efiled { font: 8.5pt 'Liberation Sans'; }
"""
BOXES = (
    "border-right: 1pt solid; border-bottom: 1pt solid;",
    "border-bottom: 1pt solid;",
    "border: 1pt solid; border-left: 0;",
)


def sides(rng: Random) -> Sides:
    first, second = rng.choice(wording.CALIFORNIA_ROLES)
    if first == "Petitioner and Appellant":
        second_names = [
            rng.choice(
                (
                    "Department of Motor Vehicles",
                    "California Coastal Commission",
                    "City of Oakland",
                    "Regents of the University of California",
                )
            )
        ]
    elif rng.random() < 0.2:
        return (Party("The People", "Plaintiff and Respondent"),), (
            Party(words.person(rng), "Defendant and Appellant"),
        )
    else:
        second_names = [
            rng.choice((words.person, parts.company, parts.bank))(rng) for _ in range(rng.choice((1, 1, 2)))
        ]
    suing = rng.choice((words.person, words.person, parts.company, words.trading))(rng)
    return (Party(suing, first),), tuple(Party(name, second) for name in dict.fromkeys(second_names) if name != suing)


def draw(m: Matter) -> str:
    worn = parts.face(m, *parts.ROMAN, sizes=(13.0, 13.0, 14.0))
    county = wording.county_of(m.others[0])
    sign = m.dice("", "", ")")
    box = "" if sign else m.rng.choice(BOXES)
    weight, large, aligned = m.dice("font-weight: bold;", ""), m.dice("115%", "100%", "125%"), m.dice("left", "center")
    css = CSS % (weight, box, large, aligned)
    stamp = _received(m) + stamps.rubber(m, "boxed", "dater", right="-0.6in", top="-0.7in")
    title = f"<p class=title>{esc(m.title)}</p>"
    below = f"{m.dice('Judgment of the ', '')}Superior Court for {county} County<br>Hon. {esc(m.judge)}, Judge"
    source = "" if m.kind != "brief" else f"<p class=from>{m.dice('Appeal from', 'On Appeal from')} the {below}</p>"
    side, role = parts.signing(m)
    role = f"{'Appellant' if 'Appellant' in role else 'Respondent'}"
    town = f"{county}, California 9{m.rng.randint(1011, 5999)}"
    upper, emails = m.rng.random() < 0.5, m.rng.random() < 0.5
    lines = pieces.counsel(m, side, role, city=town, upper=upper, emails=emails)
    counsel = f"<div class=counsel>{pieces.rows(*lines)}</div>"
    rest = pieces.body(m, least=3, most=8)
    space = parts.room(m, 1.0) or ("<div style='height: 0.45in'></div>" if m.filed else "")
    end = pieces.signature(m, side, role)
    body = f"{stamp}{space}<div class=court>{_court(m)}</div>{_caption(m, worn, sign, county)}{source}{title}{counsel}<div class=rest>{rest}</div>{end}"
    return sheet(css + parts.style(m, worn, m.rng.choice((1.5, 1.8))) + stamps.RUBBER, body)


def _caption(m: Matter, worn: parts.Face, sign: str, county: str) -> str:
    ems, upper, gap = worn.ems(2.9), m.rng.random() < 0.7, "&emsp;" * 2
    left, right = (pieces.wrapped(pieces.names(side, upper=upper) + ",", ems) for side in (m.left, m.right))
    told = parts.stacked(m, left, right, gap, f"{gap}{m.dice('v.', 'v.', 'vs.')}")
    label = m.dice("", "Case No. ", "No. ", "Court of Appeal No. ") if worn.ems(2.6) > 13 else m.dice("", "No. ")
    trial = f"({county} County {m.dice('Super. Ct.', 'Superior Court', 'Super. Ct.')} No. {m.others[0]})"
    return pieces.fence(told, sign, [f"{label}{m.number.caption}", "", *pieces.wrapped(trial, worn.ems(2.5))])


def _court(m: Matter) -> str:
    """The court's name, its district and the division the number belongs to."""
    ordinal, _, divisions = wording.COUNTIES[m.court.id]
    court = m.dice("IN THE COURT OF APPEAL OF THE STATE OF CALIFORNIA", "COURT OF APPEAL, STATE OF CALIFORNIA")
    at = "DEG".find(m.number.caption[0])
    division = f"DIVISION {m.rng.choice(divisions) if at < 0 else divisions[at]}"
    return f"{court}<br>{ordinal} APPELLATE DISTRICT{m.dice('<br>', ', ', '<br>')}{division}"


def recast(m: Matter) -> Matter:
    """The number below is one of a county of this district."""
    counties = wording.COUNTIES[m.court.id][1]
    county = counties["DEG".index(m.number.caption[0])] if len(counties) == 3 else m.rng.choice(counties)
    civil, criminal = wording.TRIALS[county]
    shape = criminal if m.left[0].name == "The People" else civil
    return replace(
        m, others=(shape.format(y=m.dated.year % 100 - m.rng.choice((1, 2, 3)), n=m.rng.randint(1011, 9899)),)
    )


def _received(m: Matter) -> str:
    """The court's own line of an electronic filing, over the heading."""
    if m.filed is None or m.filed.how != "e-filed":
        return ""
    day = f"{m.filed.on.month}/{m.filed.on.day}/{m.filed.on.year}"
    ordinal = wording.COUNTIES[m.court.id][0].title()
    lines = m.rng.choice(
        (
            [
                f"Court of Appeal, {ordinal} Appellate District",
                f"{m.clerk}, Clerk/Executive Officer",
                f"Electronically FILED on {day} by M. Alvarado, Deputy",
            ],
            [f"Filed {day}", f"Court of Appeal, {ordinal} District", f"{m.clerk}, Clerk"],
        )
    )
    return f'<div class=efiled style="position: absolute; right: -0.6in; top: -0.7in; line-height: 1.2; text-align: right;">{pieces.rows(*lines)}</div>'


LAYOUT = Layout(
    name="california division",
    courts=("us/ca/first-appellate", "us/ca/second-appellate", "us/ca/fourth-appellate"),
    nature="state appeal",
    kinds=("brief", "brief", "motion", "motion", "stipulation", "notice"),
    filed=("e-filed", "e-filed", "rubber", "none"),
    draw=draw,
    sides=sides,
    recast=recast,
    own_titles=wording.of(wording.CALIFORNIA_APPEAL),
)
