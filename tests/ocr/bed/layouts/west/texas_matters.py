"""Texas estates, wards and children: cause number on top, IN THE ESTATE OF beside the court, parted by section signs."""

from collections.abc import Callable
from html import escape as esc
from random import Random

from tests.ocr.bed import pieces, stamps, words
from tests.ocr.bed.layouts.west import drawing, people, titling
from tests.ocr.bed.making import Layout, Matter, plural
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.truth import Party

CSS = """
@page { margin: 1in; @bottom-left { content: "FOOT"; font: 8.5pt 'Liberation Sans'; }
@bottom-right { content: "Page " counter(page); font: 9pt 'Liberation Sans'; } }
body { FACE line-height: LEAD; } .cause { text-align: WHERE; font-weight: bold; margin: 10pt 0 14pt; }
.caption { width: 100%; line-height: 1.2; font-weight: WEIGHT; }
.caption td { white-space: nowrap; } .sides { width: 2.9in; } .signs { width: 0.55in; text-align: center; }
.title { text-align: center; font-weight: bold; margin: 18pt 0.5in 12pt; line-height: 1.25; } .under { text-decoration: underline; }
.mark { font: 8pt 'Liberation Sans'; }
"""
NUMBERS = {1: "ONE (1)", 2: "TWO (2)", 3: "THREE (3)", 4: "FOUR (4)"}


def draw(m: Matter) -> str:
    face = drawing.face(m)
    left = _sides(m, face.ems(2.6))
    caption = drawing.fence(left, "§", _court(m, len(left)))
    cause = f"<p class=cause>{m.dice('CAUSE NO.', 'NO.', 'Cause No.', 'CAUSE NUMBER:', 'No.')} {m.number.caption}</p>"
    title = f"<p class='title {m.dice('', 'under')}'>{esc(m.title)}</p>"
    greeting = (
        f"<p class=p>{m.dice('TO THE HONORABLE JUDGE OF SAID COURT:', 'TO THE HONORABLE COURT:', '')}</p>"
        if m.kind != "order"
        else ""
    )
    css = (
        CSS.replace("FACE", face.css)
        .replace("LEAD", m.dice("1.4", "1.6", "2"))
        .replace("WHERE", m.dice("center", "center", "left", "right"))
    )
    css = css.replace("WEIGHT", m.dice("bold", "normal")).replace("FOOT", m.dice(pieces.running(m.title, 50), "", ""))
    stamp = stamps.rubber(m, "boxed", "plain", "dater", right="-0.6in", top="-0.85in")
    text = pieces.body(m, least=3, most=9, numbered=m.rng.random() < 0.4)
    return sheet(
        drawing.TEXT + css + stamps.RUBBER,
        stamp + _portal(m) + cause + caption + title + greeting + text + drawing.ending(m),
    )


def _sides(m: Matter, ems: float) -> list[str]:
    named = [party.name if m.rng.random() < 0.15 else party.name.upper() for party in m.left]
    head = named[0]
    match m.left[0].role:
        case "Deceased":
            opening = m.dice("IN THE ESTATE OF", "ESTATE OF", "IN RE: ESTATE OF", "IN THE MATTER OF THE ESTATE OF")
            return [opening, "", *pieces.wrapped(head + ",", ems), "", "DECEASED"]
        case "Proposed Ward" | "Ward":
            role = m.left[0].role.upper()
            opening = m.dice("IN THE GUARDIANSHIP OF", "IN RE: GUARDIANSHIP OF", "GUARDIANSHIP OF")
            return [
                opening,
                "",
                *pieces.wrapped(head + ",", ems),
                "",
                m.dice("AN INCAPACITATED PERSON", "AN ADULT") + ",",
                role,
            ]
        case "Child":
            both = " and ".join(named)
            return [
                m.dice("IN THE INTEREST OF", "IN THE INTEREST OF:"),
                "",
                f"{both},",
                "",
                "A CHILD" if len(named) == 1 else plural("Child", 2).upper(),
            ]
        case _:
            return ["IN THE MATTER OF", "THE MARRIAGE OF", "", *_couple(m, named, ems)]


def _couple(m: Matter, named: list[str], ems: float) -> list[str]:
    """Husband and wife, and now and then their child."""
    spouse, *issue = m.right
    child = ["AND IN THE INTEREST OF", f"{issue[0].name}, A CHILD"] if issue else []
    first = [*map(esc, pieces.wrapped(named[0], ems)), m.left[0].role.upper()]
    return [*first, "AND", *map(esc, pieces.wrapped(spouse.name.upper(), ems)), spouse.role.upper(), *child]


def _court(m: Matter, high: int) -> list[str]:
    gap, county = [""] * max(1, high // 2 - 1), drawing.place(m).county.upper()
    if "probate" in m.court.id:
        if m.rng.random() < 0.5:
            return [
                m.dice("IN THE PROBATE COURT", "IN PROBATE COURT"),
                *gap,
                f"NUMBER {NUMBERS[m.rng.randint(1, 4)]} OF",
                *gap,
                f"{county} COUNTY, TEXAS",
            ]
        return [f"IN PROBATE COURT NO. {m.rng.randint(1, 4)}", *gap, "OF", *gap, f"{county} COUNTY, TEXAS"]
    bench = m.rng.choice((245, 246, 257, 308, 310, 254, 255, 301, 330, 37, 73, 150))
    ending = {1: "ST", 2: "ND", 3: "RD"}.get(bench % 10, "TH")
    rows = ["IN THE DISTRICT COURT OF", *gap, f"{county} COUNTY, TEXAS", *gap, f"{bench}{ending} JUDICIAL DISTRICT"]
    return rows if m.rng.random() < 0.7 else ["IN THE DISTRICT COURT", *gap, rows[-1], *gap, rows[len(gap) + 1]]


def _portal(m: Matter) -> str:
    if not drawing.electronic(m) or m.filed is None:
        return ""
    county, when = drawing.place(m).county, f"{drawing.day(m, '1/5/2024')} {m.filed.time}"
    envelope = f"Envelope No. {m.rng.randint(70000000, 109999999)}"
    lines = {
        "Harris": [
            "FILED",
            when,
            m.clerk,
            f"{m.court.clerk_title} Harris County",
            envelope,
            f"By: {words.person(m.rng)}",
        ],
        "Dallas": [
            "FILED",
            when,
            m.clerk.upper(),
            "DISTRICT CLERK",
            "DALLAS CO., TEXAS",
            f"{words.person(m.rng)} DEPUTY",
        ],
        "Bexar": ["FILED", when, m.clerk, f"Bexar County {m.court.clerk_title}", f"Accepted By: {words.person(m.rng)}"],
    }[county]
    return drawing.mark(lines, m.dice("right: -0.6in; top: -0.75in; text-align: right;", "left: -0.6in; top: -0.75in;"))


def _estate(rng: Random) -> people.Sides:
    return people.about_one("Deceased", "Deceased", "Deceased", "Proposed Ward", "Ward")(rng)


def _family(rng: Random) -> people.Sides:
    if rng.random() < 0.6:
        return people.children(rng)
    left, right = people.between_people("Petitioner", "Respondent")(rng)
    return left, (*right, Party(words.minor(rng), "Child")) if rng.random() < 0.35 else right


def _layout(
    name: str, courts: tuple[str, ...], nature: str, kinds: tuple[str, ...], sides: Callable[[Random], people.Sides]
) -> Layout:
    return Layout(
        name=name,
        courts=courts,
        nature=nature,
        kinds=kinds,
        filed=("e-filed", "e-filed", "rubber", "none"),
        draw=draw,
        sides=sides,
        titled=titling.titled("texas family" if nature == "family" else "texas", upper=0.85, own_share=0.9),
        counselled=people.counsel,
    )


ESTATES = _layout(
    "texas estate",
    ("us/tx/harris-probate", "us/tx/bexar-probate"),
    "probate",
    ("probate", "probate", "order", "notice"),
    _estate,
)
FAMILIES = _layout(
    "texas family",
    ("us/tx/harris-district", "us/tx/dallas-district", "us/tx/bexar-district"),
    "family",
    ("complaint", "complaint", "motion", "notice", "order"),
    _family,
)
