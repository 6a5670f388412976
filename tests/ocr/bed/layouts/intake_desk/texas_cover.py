"""A paper in a Texas court of appeals: number on top, court, sides set in the middle, the court below and its number, then the title."""

from html import escape as esc
from random import Random

from tests.ocr.bed import pieces, stamps, words
from tests.ocr.bed.layouts.intake_desk import parts, wording
from tests.ocr.bed.making import Layout, Matter, Sides
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.truth import Party

CSS = """
@page { margin: 1in; @bottom-center { content: counter(page); font-size: 10pt; } }
.mid { text-align: center; } .no { font-weight: bold; margin: %s 0 12pt; } .court { font-weight: %s; margin-bottom: 12pt; }
.ruled { border-top: %s solid; border-bottom: %s solid; padding: 9pt 0; margin: 9pt 0.6in; } .side { margin: 7pt 0; } .below { margin: 10pt 0; %s }
.title { text-align: center; font-weight: bold; font-size: %s; margin: 14pt 0.3in; } .asked { font-weight: bold; text-align: center; margin-top: 16pt; }
.efiled { font: 8pt 'Liberation Sans'; text-align: right; } .counsel { margin: 20pt 0 0 %s; break-inside: avoid; } .rest { break-before: page; }
"""


def sides(rng: Random) -> Sides:
    makers = (words.person, words.person, parts.company, parts.company, words.trading, parts.bank)
    above = [rng.choice(makers)(rng) for _ in range(rng.choice((1, 1, 2)))]
    below = [rng.choice(makers)(rng) for _ in range(rng.choice((1, 1, 1, 2)))]
    fresh = [name for name in dict.fromkeys(below) if name not in above]
    return tuple(Party(name, "Appellant") for name in dict.fromkeys(above)), tuple(
        Party(name, "Appellee") for name in fresh or ["City of Pasadena, Texas"]
    )


def lower(rng: Random) -> str:
    year = rng.randint(2019, 2025)
    return rng.choice((f"{year}-{rng.randint(10001, 79999)}", f"DC-{year % 100}-{rng.randint(101, 19999):05}"))


def draw(m: Matter) -> str:
    worn = parts.face(m, *parts.ROMAN, "DejaVu Serif", sizes=(13.0, 14.0, 14.0))
    ordinal, town, county, _, seats = wording.WHERE[m.court.id]
    upper = m.rng.random() < 0.7
    court = m.rng.choice(
        (
            (f"IN THE COURT OF APPEALS FOR THE {ordinal}", "DISTRICT OF TEXAS", f"AT {town}"),
            ("IN THE COURT OF APPEALS", f"FOR THE {ordinal} JUDICIAL DISTRICT OF TEXAS", f"{town}, TEXAS"),
            ("In The Court of Appeals", f"For The {ordinal.title()} District of Texas", f"{town.title()}, Texas"),
        )
    )
    number = f"{m.dice('No.', 'NO.', 'Cause No.', 'No.')} {m.number.caption}"
    sides_ = [
        f"<p class=side>{pieces.names(side, upper=upper, et_al=m.et_al)},<br>{role}{end}</p>"
        for side, role, end in ((m.left, m.left_role, ","), (m.right, m.right_role, "."))
    ]
    seat = f"{m.rng.choice(seats)} {m.dice('Judicial District Court', 'District Court')}"
    said = f"{m.dice('On Appeal from the', 'On appeal from the', 'Appeal from the')} {seat}"
    cause = f"{m.dice('Trial Court Cause No.', 'Cause No.', 'Trial Court No.')} {m.others[0]}"
    below = pieces.rows(said, f"{county.title()} County, Texas", cause)
    rule = m.dice("1pt", "0", "2pt")
    css = CSS % (
        m.dice("0", "14pt"),
        m.dice("bold", "normal"),
        rule,
        rule,
        m.dice("", "font-style: italic;"),
        m.dice("115%", "130%", "100%"),
        m.dice("0", "2.6in"),
    )
    head = f"<p class='mid no'>{number}</p><div class='mid court'>{pieces.rows(*court)}</div>"
    middle = f"<div class='mid ruled'>{sides_[0]}<p>{m.dice('v.', 'V.', 'vs.')}</p>{sides_[1]}</div>"
    title = f"<p class=title>{esc(m.title)}</p>"
    rest = _brief(m, town) if m.kind == "brief" else _motion(m)
    stamp = _accepted(m) + stamps.rubber(m, "boxed", "plain", right="-0.55in", top="-0.65in")
    space = parts.room(m, 0.7) if not (m.filed and m.filed.how == "e-filed") else "<div style='height: 0.75in'></div>"
    body = f"{stamp}{space}{head}{middle}<p class='mid below'>{below}</p>{title}{rest}"
    return sheet(css + parts.style(m, worn, m.rng.choice((1.4, 1.8))) + stamps.RUBBER, body)


def _motion(m: Matter) -> str:
    text = pieces.body(m, least=3, most=8)
    return f"<p class=p>TO THE HONORABLE COURT OF APPEALS:</p>{text}{pieces.ending(m, *parts.signing(m))}"


def _brief(m: Matter, town: str) -> str:
    """The rest of a cover: counsel, whether they ask to be heard; the text begins on the next page."""
    asked = f"<p class=asked>ORAL ARGUMENT {m.dice('REQUESTED', 'REQUESTED', 'NOT REQUESTED')}</p>"
    emails = m.rng.random() < 0.5
    lines = pieces.counsel(m, *parts.signing(m), city=f"{town.title()}, Texas 77002", upper=False, emails=emails)
    text = pieces.body(m, least=3, most=8)
    return f"<div class=counsel>{pieces.rows(*lines)}</div>{parts.sometimes(m, 0.8, asked)}<div class=rest>{text}</div>"


def _accepted(m: Matter) -> str:
    """What the courts' portal prints in the corner: taken in, and filed."""
    if m.filed is None or m.filed.how != "e-filed":
        return ""
    ordinal, town, _, th, _ = wording.WHERE[m.court.id]
    day = f"{m.filed.on.month}/{m.filed.on.day}/{m.filed.on.year}"
    taken = [
        "ACCEPTED",
        m.number.caption,
        f"{ordinal} COURT OF APPEALS",
        f"{town}, TEXAS",
        f"{day} {m.filed.time}",
        m.clerk.upper(),
        "CLERK",
    ]
    filed = [f"FILED IN {th} COURT OF APPEALS", f"{town}, TEXAS", f"{day} {m.filed.time}", m.clerk.upper(), "Clerk"]
    lines = m.rng.choice((filed, filed, [f"FILED {day} {m.filed.time}", *taken[:-2]]))
    return f'<div class=efiled style="position: absolute; right: -0.6in; top: -0.75in; line-height: 1.1;">{pieces.rows(*lines)}</div>'


LAYOUT = Layout(
    name="texas cover",
    courts=("us/tx/first-appeals", "us/tx/fifth-appeals"),
    nature="appeal",
    kinds=("brief", "brief", "motion", "motion", "notice"),
    filed=("e-filed", "e-filed", "rubber", "none"),
    draw=draw,
    sides=sides,
    cites=lower,
    own_titles=wording.of(wording.TEXAS_APPEAL),
    counselled=lambda rng, court, side: parts.speakers(rng, side, bar="240"),
)
