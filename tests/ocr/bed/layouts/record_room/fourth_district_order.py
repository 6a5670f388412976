"""An order of a California court of appeal, as its clerk sends it: court in the middle, sides at left without signs, both numbers at right."""

from dataclasses import replace
from html import escape as esc
from random import Random

from tests.ocr.bed import pieces, stamps
from tests.ocr.bed.layouts.record_room.sheets import RUNNING, child, listed, spanned
from tests.ocr.bed.making import Layout, Matter, Sides, plural
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.prose import long_date
from tests.ocr.bed.truth import Attorney, Party

CSS = """
@page { margin: 1in 1.1in; }
body { font: %spt/%s '%s'; } .court { text-align: center; margin: 0.55in 0 0; margin-bottom: 18pt; line-height: 1.4; } .court b { font-size: 1.1em; }
.caption { width: 100%%; line-height: 1.25; margin-bottom: 14pt; } .caption p { margin-bottom: 9pt; } .sides { width: 3.25in; %s padding: 0 10pt 4pt 0; }
.about { padding-left: 0.3in; } .in { padding-left: 0.6in; } .title { text-align: center; font-weight: bold; margin: 8pt 0 10pt; %s }
.who { margin-bottom: 10pt; } .by { margin: 26pt 0 0 2.9in; } .cc { margin-top: 22pt; font-size: 0.9em; line-height: 1.2; }
"""
TITLES = """
ORDER|ORDER|ORDER|ORDER GRANTING EXTENSION OF TIME|ORDER OF DISMISSAL|ORDER TO SHOW CAUSE|ORDER DENYING PETITION FOR REHEARING|ORDER AUGMENTING RECORD
"""
PEOPLE_TITLES = """
ORDER|ORDER|ORDER APPOINTING COUNSEL|ORDER MODIFYING OPINION AND DENYING PETITION FOR REHEARING|ORDER DENYING PETITION FOR WRIT OF HABEAS CORPUS
"""
COUNTIES = {
    "us/ca/fourth-appellate": {"D": ("San Diego", "J52{}"), "E": ("Riverside", "RIJ22{}"), "G": ("Orange", "24DP{}")},
    "us/ca/first-appellate": {"A": ("Contra Costa", "J24-0{}")},
    "us/ca/second-appellate": {"B": ("Los Angeles", "24CCJP0{}")},
}
AGENCIES = {
    "San Diego": "Health and Human Services Agency",
    "Riverside": "Department of Public Social Services",
    "Orange": "Social Services Agency",
    "Contra Costa": "Children and Family Services Bureau",
    "Los Angeles": "Department of Children and Family Services",
}
CHARGED = {"San Diego": "SCD", "Riverside": "SWF", "Orange": "G", "Contra Costa": "F", "Los Angeles": "BA"}
DIVISIONS = {"D": "DIVISION ONE", "E": "DIVISION TWO", "G": "DIVISION THREE"}


def sides(rng: Random) -> Sides:
    shape = rng.random()
    if shape < 0.4:  # a child's case: the agency against a parent
        parents = tuple(Party(child(rng), "Defendant and Appellant") for _ in range(rng.choice((1, 1, 2))))
        return (Party("Agency", "Plaintiff and Respondent"),), parents
    if shape < 0.75:
        return (Party("The People", "Plaintiff and Respondent"),), (Party(spanned(rng), "Defendant and Appellant"),)
    if shape < 0.9:
        return (Party(spanned(rng), "Respondent"),), (Party(spanned(rng), "Appellant"),)
    return (Party(spanned(rng), "Petitioner"),), (
        Party("The Superior Court", "Respondent"),
        Party("The People", "Real Party in Interest"),
    )


def recast(m: Matter) -> Matter:
    """The number below is of the county the division sits for; a child's case names the child first."""
    county, shape = COUNTIES[m.court.id][m.number.caption[0]]
    agency = m.left[0].name == "Agency"
    serial = m.rng.randint(1001, 9899)
    below = shape.format(serial) if agency else f"{CHARGED[county]}{serial + 280000}"
    if m.left[0].role == "Respondent":
        below = f"{m.dated.year % 100 - 3:02}FL{serial:06}"
    titles = listed(PEOPLE_TITLES if m.left[0].name == "The People" else TITLES)
    ward = Party(child(m.rng), "Person Coming Under the Juvenile Court Law")
    left = (ward, replace(m.left[0], name=f"{county} County {AGENCIES[county]}")) if agency else m.left
    return replace(m, others=(below,), title=m.rng.choice(titles), left=left)


def counselled(rng: Random, court: str, side: tuple[Party, ...]) -> tuple[Attorney, ...]:
    return ()


def draw(m: Matter) -> str:
    font = m.dice("Liberation Serif", "Liberation Serif", "Liberation Sans")
    letter = m.number.caption[0]
    district = {"A": "FIRST", "B": "SECOND"}.get(letter, "FOURTH")
    division = DIVISIONS.get(letter) or m.dice("DIVISION TWO", "DIVISION FOUR", "DIVISION FIVE")
    how = m.rng.randint(0, 2)
    court = (
        f"<b>COURT OF APPEAL, {district} APPELLATE DISTRICT</b><br>{division}<br>STATE OF CALIFORNIA",
        f"IN THE COURT OF APPEAL OF THE STATE OF CALIFORNIA<br>{district} APPELLATE DISTRICT<br>{division}",
        f"<b>Court of Appeal of the State of California</b><br>{district} APPELLATE DISTRICT&emsp;{division}",
    )[how]
    county = COUNTIES[m.court.id][letter][0]
    about = f"<p>{m.number.caption}</p><p>({m.dice('Super.Ct.No.', 'Super. Ct. No.', f'{county} County Super. Ct. No.')} {m.others[0]})</p>"
    caption = f"<table class=caption><tr><td class=sides>{_sides(m)}</td><td class=about>{about}</td></tr></table>"
    where = f"<p class=who>The County of {county}</p>" if m.rng.random() < 0.5 else ""
    where = m.dice(where, "<p class=who>THE COURT:</p>")
    text = pieces.body(m, least=1, most=3, headings=False, notes=False)
    judge = m.judge.split()[-1].upper()
    end = f"<p class=by>{pieces.scrawl(m.rng, 150, 32)}<br>{esc(judge)}<br>{m.dice('Presiding Justice', 'P. J.', 'Acting P. J.')}</p>"
    end += f"<p class=cc>cc: {m.dice('All counsel', 'See attached list', 'All parties of record')}</p><p class=cc>{long_date(m.dated)}</p>"
    stamp = stamps.rubber(m, "boxed", "plain", right="-0.8in", top="-0.75in", wide="1.8in")
    stamp += stamps.machine(
        m, "clerk", style="right: -0.4in; top: -0.4in; font: 8.5pt 'Liberation Sans'; text-align: center;"
    )
    head = f"{stamp}<p class=court>{court}</p>{caption}<p class=title>{esc(m.title)}</p>"
    css = CSS % (
        m.rng.choice((12, 13)),
        m.dice("1.5", "1.8"),
        font,
        m.dice("", "border-bottom: 0.8pt solid;"),
        m.dice("", "text-decoration: underline;"),
    )
    return sheet(css + RUNNING + ".by { margin-left: 2.9in; }" + stamps.RUBBER, head + where + text + end)


def _sides(m: Matter) -> str:
    people = [(one, pieces.names((one,))) for one in (*m.left, *m.right)]
    told = ""
    if people[0][0].role.startswith("Person"):
        (_, ward), people = people[0], people[1:]
        told = f"<p>In re {ward}, a Person Coming Under the Juvenile Court Law.</p>"
    if m.left[0].role == "Respondent":
        told = f"<p>{m.dice('In re the Marriage of', 'In re Marriage of')} {m.right[0].name.split()[0].upper()} and {m.left[0].name.split()[0].upper()}.</p>"
        people.reverse()
    first, name = people[0]
    told += f"<p>{name},</p><p class=in>{first.role},</p><p>v.</p>"
    roles = dict.fromkeys(one.role for one, _ in people[1:])
    for at, role in enumerate(roles):
        named = [name for one, name in people[1:] if one.role == role]
        told += f"<p>{' and '.join(named)},</p><p class=in>{plural(role, len(named))}{'.' if at == len(roles) - 1 else ';'}</p>"
    return told


LAYOUT = Layout(
    name="fourth district order",
    courts=tuple(COUNTIES),
    nature="state appeal",
    kinds=("order",),
    filed=("rubber", "e-filed", "rubber"),
    draw=draw,
    own_titles=lambda kind: listed(TITLES),
    sides=sides,
    recast=recast,
    counselled=counselled,
)
