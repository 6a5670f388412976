"""The cover of a brief or petition in a Texas court of appeals: number on top, court, sides one under the other, whence it comes."""

from dataclasses import replace
from html import escape as esc
from random import Random

from tests.ocr.bed import pieces, stamps
from tests.ocr.bed.benches import Number
from tests.ocr.bed.layouts.trial_floor import folk
from tests.ocr.bed.making import Layout, Matter, Sides
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.truth import Party

CSS = """
@page { margin: 1in; @bottom-center { content: counter(page, lower-roman); font: 11pt '%s'; } } @page :first { @bottom-center { content: ""; } }
body { font: %s/1.9 '%s'; } .cover { text-align: center; line-height: 1.3; height: 9in; position: relative; break-after: page; }
.number { font-weight: bold; margin: %s 0 12pt; } .court { %s margin-bottom: 13pt; } .side { margin: 9pt 0.4in; } .role { font-style: %s; }
.title { font-weight: bold; margin: 14pt 0.5in; padding: 9pt 0; border: solid; border-width: %s 0; font-size: 112%%; } .from { margin: 10pt 0.8in; }
.counsel { text-align: %s; line-height: 1.2; font-size: 92%%; margin: 14pt 0 0 %s; } .asked { font-weight: bold; margin-top: 16pt; }
.bar { width: 55%%; border-top: 0.8pt solid; margin: 8pt auto; }
.h { text-align: center; font-weight: bold; } .p { text-indent: 0.5in; margin-bottom: 4pt; } .q { margin: 0 0.8in 6pt; line-height: 1.2; }
.rows { margin: 0 auto 8pt; line-height: 1.2; } .rows td, .rows th { padding: 2pt 10pt; border: 0.5pt solid; } .r { text-align: right; }
.sig { line-height: 1.2; margin-top: 18pt; break-inside: avoid; } .by { margin: 12pt 0 0 3in; } .service { margin-top: 20pt; }
.exhibit { break-before: page; text-align: center; padding-top: 3in; font-size: 22pt; } .behind { break-before: page; }
.efiled { font: 8.5pt 'Liberation Sans'; text-align: right; }
"""
TITLES = {
    "brief": """
BRIEF OF APPELLANT|APPELLANT'S BRIEF|APPELLEE'S BRIEF|BRIEF FOR APPELLEE|APPELLANT'S REPLY BRIEF|APPELLANT'S AMENDED BRIEF ON THE MERITS
APPELLEE'S RESPONSE BRIEF|BRIEF OF CROSS-APPELLANT
""",
    "motion": """
APPELLANT'S UNOPPOSED FIRST MOTION FOR EXTENSION OF TIME TO FILE BRIEF|APPELLEE'S MOTION TO DISMISS APPEAL FOR WANT OF JURISDICTION
MOTION FOR REHEARING|MOTION FOR EN BANC RECONSIDERATION|APPELLANT'S EMERGENCY MOTION FOR TEMPORARY RELIEF UNDER RULE 29.3
AGREED MOTION TO ABATE APPEAL
""",
}
RELATED = """
PETITION FOR WRIT OF MANDAMUS|RELATOR'S MOTION FOR TEMPORARY STAY|RELATOR'S APPENDIX AND RECORD
AMENDED PETITION FOR WRIT OF MANDAMUS
"""
COURTS = ("14TH", "44TH", "68TH", "95TH", "116TH", "134TH", "160TH", "191ST", "298TH")


def sides(rng: Random) -> Sides:
    return folk.civil("Appellant", "Appellee", ("Garland", "Pasadena", "Katy", "Mesquite"))(rng)


def lower(rng: Random) -> str:
    """The number the case had below, as Harris County writes it."""
    return f"20{rng.randint(19, 25)}-{rng.randint(1001, 79900):05}"


def _from_dallas(rng: Random) -> str:
    year = rng.randint(19, 25)
    return rng.choice(
        (f"DC-{year}-{rng.randint(101, 19900):05}", f"CC-{year}-{rng.randint(101, 8900):05}-{rng.choice('ABCDE')}")
    )


def recast(m: Matter) -> Matter:
    """Some are criminal appeals, some ask for mandamus."""
    if "fifth" in m.court.id:
        m = replace(m, others=(_from_dallas(m.rng),))
    chance = m.rng.random()
    if chance < 0.2:
        number = m.number.caption.replace("-CV", "-CR")
        accused = (Party(folk.anybody(m.rng), "Appellant"),)
        return folk.retold(
            replace(
                m,
                left=accused,
                right=(Party("The State of Texas", "Appellee"),),
                number=Number(number, number),
                et_al=False,
                title=m.title.replace("29.3", "31.2"),
            )
        )
    if chance < 0.4:
        return folk.retold(
            replace(
                m,
                left=tuple(Party(one.name, "Relator") for one in m.left),
                right=(),
                title=m.dice(*RELATED.strip().replace("\n", "|").split("|")),
                et_al=False,
            )
        )
    ends = {"APPELLANT": m.left_role.upper(), "APPELLEE": m.right_role.upper()}
    title = m.title
    for one, told in ends.items():
        title = (
            title.replace(one + "'S", told + ("'" if told.endswith("S") else "'S"))
            .replace("OF " + one, "OF " + told)
            .replace("FOR " + one, "FOR " + told)
        )
    return replace(m, title=title)


def draw(m: Matter) -> str:
    font = m.dice("Liberation Serif", "Liberation Serif", "Noto Serif", "DejaVu Serif")
    size = {"Liberation Serif": m.dice("13pt", "14pt")}.get(font, "11.5pt")
    beside = m.dice("center", "center", "left")
    indent = "0" if beside == "center" else "2.6in"
    css = CSS % (
        font,
        size,
        font,
        m.dice("0.5in", "0.62in", "0.9in"),
        m.dice("font-weight: bold;", "letter-spacing: 0.5pt;", ""),
        m.dice("normal", "italic"),
        m.dice("0", "1pt", "1.6pt"),
        beside,
        indent,
    )
    cover = f"<div class=cover>{_stamped(m)}{_cover(m)}</div>"
    text = pieces.body(m, least=2, most=6, notes=False)
    end = pieces.ending(m, m.counsel_left if not m.right else m.filer[0], m.filer[1])
    return sheet(css + stamps.RUBBER, cover + text + end)


def _house(m: Matter) -> tuple[str, str]:
    return ("FIRST", "HOUSTON") if "first" in m.court.id else ("FIFTH", "DALLAS")


def _stamped(m: Matter) -> str:
    """The clerk's two marks: accepted at the right, filed at the left."""
    if m.filed is None or m.filed.how != "e-filed":
        return stamps.rubber(m, "boxed", "plain", right="-0.5in", top="-0.6in", wide="2in")
    which, place = _house(m)
    day = f"{m.filed.on.month}/{m.filed.on.day}/{m.filed.on.year} {m.filed.time}"
    right = [
        "ACCEPTED",
        m.number.caption,
        f"{which} COURT OF APPEALS",
        f"{place}, TEXAS",
        day,
        m.clerk.upper(),
        "CLERK",
    ]
    left = [
        "FILED IN",
        f"{'1st' if which == 'FIRST' else '5th'} COURT OF APPEALS",
        f"{place}, TEXAS",
        day,
        m.clerk.upper(),
        "Clerk",
    ]
    shown = f"<div class=efiled style='position: absolute; right: -0.6in; top: -0.75in; line-height: 1.15'>{pieces.rows(*right)}</div>"
    style = "position: absolute; left: -0.4in; top: -0.7in; line-height: 1.15; text-align: center"
    return f"{shown}<div class=efiled style='{style}'>{pieces.rows(*left)}</div>"


def _cover(m: Matter) -> str:
    which, place = _house(m)
    upper = m.rng.random() < 0.7
    court = m.dice(
        f"IN THE COURT OF APPEALS|FOR THE {which} DISTRICT OF TEXAS|AT {place}",
        f"IN THE COURT OF APPEALS|{which} DISTRICT OF TEXAS|{place}, TEXAS",
        f"In the {which.title()} Court of Appeals|{place.title()}, Texas",
    )
    head = f"<p class=number>{m.dice('No.', 'NO.', 'Case No.')} {m.number.caption}</p><p class=court>{pieces.rows(*court.split('|'))}</p>"
    bar = m.dice("<p class=bar></p>", "")
    end = f"<p class=from>{_origin(m, place)}</p>{bar}<p class=title>{esc(m.title)}</p>{_counsel(m)}"
    return head + bar + _sides(m, upper) + bar + end


def _sides(m: Matter, upper: bool) -> str:
    names = [folk.listed(m, side, upper=upper) for side in (m.left, m.right) if side]
    roles = [role.upper() if upper and m.rng.random() < 0.2 else role for role in (m.left_role, m.right_role)]
    if not m.right:
        return f"<p class=side>{m.dice('IN RE', 'In re')} {names[0]},</p><p class=role>{roles[0]}.</p>"
    left, right = (f"<p class=side>{name},</p><p class=role>{role}" for name, role in zip(names, roles, strict=True))
    return f"{left},</p><p>{m.dice('v.', 'V.', 'vs.')}</p>{right}.</p>"


def _origin(m: Matter, place: str) -> str:
    county = "HARRIS" if place == "HOUSTON" else "DALLAS"
    whence = "On Appeal from" if m.right else "Original Proceeding from"
    said = f"{whence} the {m.rng.choice(COURTS)} Judicial District Court of {county.title()} County, Texas"
    judge = f"The Honorable {m.judge}, Presiding"
    lines = [
        said,
        f"{m.dice('Trial Court Cause No.', 'Cause No.')} {m.others[0]}",
        *([judge] if m.rng.random() < 0.5 else []),
    ]
    return pieces.rows(*lines)


def _counsel(m: Matter) -> str:
    side = m.counsel_right if "APPELLEE" in m.title and m.right else m.counsel_left
    lines = [f"{one.name}, State Bar No. {one.bar_number}" for one in side]
    lines += [
        side[0].firm,
        f"{m.rng.randint(100, 9900)} {m.dice('Louisiana Street', 'Ross Avenue', 'McKinney Street')}",
        m.dice("Houston, Texas 77002", "Dallas, Texas 75201"),
    ]
    lines += [
        folk.phone(m.rng, "713", "214", "832"),
        "appeals@example.com",
        f"Counsel for {m.right_role if side is m.counsel_right else m.left_role}",
    ]
    asked = (
        f"<p class=asked>{m.dice('ORAL ARGUMENT REQUESTED', 'ORAL ARGUMENT NOT REQUESTED')}</p>"
        if m.kind == "brief" and m.rng.random() < 0.6
        else ""
    )
    return f"<p class=counsel>{pieces.rows(*lines)}</p>{asked}"


LAYOUT = Layout(
    name="texas appeal cover",
    courts=("us/tx/fifth-appeals", "us/tx/first-appeals"),
    nature="appeal",
    kinds=("brief", "brief", "motion"),
    filed=("e-filed", "e-filed", "rubber", "none"),
    draw=draw,
    sides=sides,
    cites=lower,
    counselled=folk.counsel(lambda rng: f"240{rng.randint(10100, 98900)}"),
    titled=folk.titled(TITLES),
    recast=recast,
)
