"""A paper of the Domestic Relations Division in Chicago: In re the marriage of, petitioner and respondent, calendar beside the number."""

from dataclasses import replace
from html import escape as esc
from random import Random

from tests.ocr.bed import pieces, words
from tests.ocr.bed.benches import Number
from tests.ocr.bed.layouts.record_room.sheets import RUNNING, listed, spanned, wide
from tests.ocr.bed.making import Layout, Matter, Sides
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.truth import Party

CSS = """
@page { margin: 0.9in 1in; @bottom-center { content: %s; font: 9.5pt '%s'; } }
body { font: %spt/%s '%s'; } .court { text-align: center; font-weight: bold; margin: 8pt 0 14pt; line-height: 1.25; clear: both; }
.caption { width: 100%%; line-height: 1.2; } .caption td { white-space: nowrap; } .sides { width: 3.2in; } .signs { width: 0.4in; }
.about { vertical-align: middle; } .title { text-align: center; font-weight: bold; text-decoration: %s; margin: 16pt 0.5in 12pt; line-height: 1.25; }
.mark { position: absolute; right: -0.6in; top: -0.6in; font: 8pt/1.15 'Liberation Sans'; text-align: left; } .by { margin-left: 3.4in; }
"""
OWN = {
    "motion": """
PETITION FOR TEMPORARY MAINTENANCE AND CHILD SUPPORT|PETITION FOR INTERIM AND PROSPECTIVE ATTORNEY'S FEES|MOTION FOR ENTRY OF QDRO
PETITION FOR RULE TO SHOW CAUSE AND FOR ADJUDICATION OF INDIRECT CIVIL CONTEMPT|MOTION TO COMPEL COMPLIANCE WITH RULE 201(k)|PETITION TO RELOCATE
PETITION TO MODIFY ALLOCATION OF PARENTAL RESPONSIBILITIES|EMERGENCY MOTION FOR TEMPORARY RESTRAINING ORDER
MOTION FOR EXCLUSIVE POSSESSION OF THE MARITAL RESIDENCE
RESPONDENT'S MOTION TO BIFURCATE|PETITION FOR APPOINTMENT OF GUARDIAN AD LITEM|RESPONSE TO PETITION FOR CONTRIBUTION TO COLLEGE EXPENSES
""",
    "complaint": """
PETITION FOR DISSOLUTION OF MARRIAGE|COUNTER-PETITION FOR DISSOLUTION OF MARRIAGE|PETITION FOR LEGAL SEPARATION
PETITION FOR DECLARATION OF INVALIDITY OF MARRIAGE""",
    "order": """
ALLOCATION JUDGMENT: ALLOCATION OF PARENTAL RESPONSIBILITIES AND PARENTING PLAN|JUDGMENT FOR DISSOLUTION OF MARRIAGE|AGREED ORDER
UNIFORM ORDER FOR SUPPORT|CONTINUANCE ORDER|ORDER APPOINTING CHILD REPRESENTATIVE""",
    "notice": "NOTICE OF MOTION|NOTICE OF FILING|APPEARANCE|NOTICE OF EMERGENCY MOTION|NOTICE OF WITHDRAWAL OF ATTORNEY",
}


def sides(rng: Random) -> Sides:
    first, second = spanned(rng), spanned(rng)
    if rng.random() < 0.3:  # husband and wife of one name
        second = f"{rng.choice(words.GIVEN_NAMES)} {first.partition(',')[0].split()[-1]}"
    one, two = ("Petitioner", "Respondent")
    if rng.random() < 0.15:
        one, two = ("Petitioner/Counter-Respondent", "Respondent/Counter-Petitioner")
    more: tuple[Party, ...] = ()
    if rng.random() < 0.2:
        more = (Party(rng.choice((spanned, words.company))(rng), "Third-Party Respondent"),)
    return (Party(first, one),), (Party(second, two), *more)


def recast(m: Matter) -> Matter:
    sign = m.rng.choice((" ", " ", "", "-"))
    plain = f"{m.dated.year - m.rng.choice((0, 1, 3))}{sign}D{sign}{m.rng.randint(80, 11400):06}"
    return replace(m, number=Number(plain, plain))


def draw(m: Matter) -> str:
    font = m.dice("Liberation Serif", "Liberation Serif", "Liberation Sans", "Noto Serif")
    size = m.rng.choice((11, 12))
    left, calendar = _sides(m, 3.0 * 72 / size / wide(font)), m.rng.randint(1, 99)
    about = [f"{m.dice('No.', 'Case No.', 'Case No:', 'NO.')} {m.number.caption}"]
    if m.rng.random() < 0.7:
        about += [
            "",
            m.dice(f"Calendar {calendar}", f"Cal. {calendar}", f"Calendar: {calendar}", f"Hon. {esc(m.judge)}"),
        ]
    division = m.dice(
        "COUNTY DEPARTMENT, DOMESTIC RELATIONS DIVISION",
        "COUNTY DEPARTMENT – DOMESTIC RELATIONS DIVISION",
        "DOMESTIC RELATIONS DIVISION",
    )
    court = pieces.rows(
        *m.rng.choice(
            (
                ("IN THE CIRCUIT COURT OF COOK COUNTY, ILLINOIS", division),
                ("STATE OF ILLINOIS", "IN THE CIRCUIT COURT OF COOK COUNTY", division),
            )
        )
    )
    text = pieces.body(m, least=3, most=9, numbered=m.kind in ("complaint", "motion"), notes=False)
    end = pieces.judge_signature(m) if m.kind == "order" else pieces.ending(m, *m.filer) + _office(m)
    mark = _mark(m, calendar)
    foot = m.dice('""', "counter(page)", '"Page " counter(page) " of " counter(pages)')
    css = CSS % (foot, font, size, m.dice("1.35", "1.7"), font, m.dice("underline", "none")) + RUNNING
    return sheet(
        css,
        f"{mark}<p class=court>{court}</p>{pieces.fence(left, ')', about)}<p class=title>{esc(m.title)}</p>{text}{end}",
    )


def _sides(m: Matter, ems: float) -> list[str]:
    former = "FORMER " if m.rng.random() < 0.12 else ""
    heading = m.dice(
        f"IN RE: THE {former}MARRIAGE OF:",
        f"IN RE THE {former}MARRIAGE OF",
        f"IN RE: {former}MARRIAGE OF",
        f"In Re the {former.title()}Marriage of:",
    )
    upper, inset, gap = m.rng.random() < 0.8, "&emsp;" * m.rng.choice((3, 5, 7)), m.rng.random() < 0.7
    lines = [heading, ""]
    for at, party in enumerate((*m.left, *m.right)):
        if at:
            lines += ["", f"{inset}and", ""] if gap else ["and"]
        end = "." if at == len(m.right) else ","
        lines += [
            *pieces.wrapped(pieces.names((party,), upper=upper) + ",", ems),
            *([""] if gap else []),
            f"{inset}{party.role}{end}",
        ]
    return lines


def _office(m: Matter) -> str:
    """Who prepared it, as every paper there ends."""
    one = m.filer[0][0]
    street, _ = words.address(m.rng, "")
    told = pieces.rows(
        f"Attorney No. {m.rng.randint(10101, 99888)}",
        one.firm,
        f"Attorneys for {m.filer[1]}",
        street,
        "Chicago, Illinois 60602",
        words.telephone(m.rng),
    )
    return f"<p class=sig>{told}</p>"


def _mark(m: Matter, calendar: int) -> str:
    """What the portal prints at the top right."""
    if m.filed is None or m.filed.how != "e-filed":
        return ""
    day = f"{m.filed.on.month}/{m.filed.on.day}/{m.filed.on.year} {m.filed.time}"
    told = ("FILED", day, m.clerk, "CIRCUIT CLERK", "COOK COUNTY, IL", m.number.caption, f"Calendar, {calendar}")
    return f"<div class=mark>{pieces.rows(*told, str(m.rng.randint(22000000, 32999999)))}</div>"


LAYOUT = Layout(
    name="chicago domestic relations",
    courts=("us/il/cook-circuit",),
    nature="limited",
    kinds=("motion", "motion", "complaint", "order", "notice"),
    filed=("e-filed", "e-filed", "e-filed", "none"),
    draw=draw,
    own_titles=lambda kind: listed(OWN[kind]),
    sides=sides,
    recast=recast,
)
