"""A paper in a suit within a bankruptcy: a trustee or committee against those who were paid or hold what is the estate's."""

from dataclasses import replace
from html import escape as esc
from random import Random

from tests.ocr.bed import pieces, words
from tests.ocr.bed.benches import Number
from tests.ocr.bed.layouts.article_three import banners, people
from tests.ocr.bed.making import Layout, Matter, Sides, plural
from tests.ocr.bed.numbering.federal import insolvency
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.prose import long_date
from tests.ocr.bed.truth import Party

CSS = """
@page { margin: 1in; @top-center { content: %s; font: 9pt 'Liberation Sans'; } @bottom-center { content: counter(page); font: 11pt '%s'; } }
body { font: %spt/%s '%s'; } .court { text-align: center; font-weight: bold; line-height: 1.2; margin-bottom: 14pt; }
.caption { width: 100%%; line-height: 1.2; } .caption td { white-space: nowrap; } .sides { width: 3.15in; } .signs { width: 0.3in; }
.rule { line-height: 1; margin-bottom: 5pt; white-space: nowrap; } .title { text-align: center; font-weight: bold; line-height: 1.25; margin: 14pt 0.5in; }
.h { text-align: center; font-weight: bold; margin-bottom: 4pt; } .p { text-indent: 0.5in; margin-bottom: 8pt; } .q { margin: 0 0.8in 10pt; line-height: 1.2; }
.rows { margin: 0 auto 10pt; line-height: 1.2; } .rows td, .rows th { padding: 2pt 12pt; border: 0.5pt solid; } .r { text-align: right; }
.sig, .service { line-height: 1.2; margin-top: 16pt; break-inside: avoid; } .by { margin: 14pt 0 0 3in; }
.exhibit { break-before: page; text-align: center; padding-top: 3.5in; font-size: 22pt; } .behind { break-before: page; }
"""
TITLES = {
    "complaint": """COMPLAINT TO AVOID AND RECOVER PREFERENTIAL TRANSFERS PURSUANT TO 11 U.S.C. §§ 547, 548 AND 550|ADVERSARY COMPLAINT
FIRST AMENDED COMPLAINT FOR TURNOVER OF PROPERTY OF THE ESTATE|COMPLAINT OBJECTING TO DISCHARGEABILITY OF DEBT""",
    "answer": "ANSWER AND AFFIRMATIVE DEFENSES|{right}'S ANSWER TO COMPLAINT TO AVOID PREFERENTIAL TRANSFERS",
    "motion": """MOTION TO DISMISS ADVERSARY PROCEEDING|MOTION OF PLAINTIFF FOR ENTRY OF DEFAULT JUDGMENT|{right}'S MOTION TO WITHDRAW THE REFERENCE
MOTION FOR APPROVAL OF SETTLEMENT PURSUANT TO BANKRUPTCY RULE 9019|CERTIFICATION OF COUNSEL REGARDING SCHEDULING ORDER""",
    "notice": """NOTICE OF DISMISSAL OF ADVERSARY PROCEEDING|NOTICE OF PRETRIAL CONFERENCE|NOTICE OF AGENDA OF MATTERS SCHEDULED FOR HEARING
AMENDED NOTICE OF MEDIATION|CERTIFICATE OF NO OBJECTION""",
    "stipulation": "STIPULATION EXTENDING TIME TO ANSWER OR OTHERWISE RESPOND|STIPULATION OF DISMISSAL WITH PREJUDICE|STIPULATED SCHEDULING ORDER",
}
OFFICE = (", solely in {} capacity as Chapter 7 Trustee", ", as Liquidating Trustee of the {} Trust", "")


def sides(rng: Random) -> Sides:
    """Who sues for the estate; those who are sued, and last the debtor in whose case it is."""
    debtor = f"{rng.choice(words.TRADES)} {rng.choice(words.LINES)}{rng.choice((', Inc.', ' Holdings, LLC', ' Corp.', ', L.P.'))}"
    suing = rng.choice((words.person(rng), words.person(rng), "Official Committee of Unsecured Creditors", debtor))
    sued = {people.defendant(rng) for _ in range(rng.choice((1, 1, 2)))} - {debtor, suing}
    named = tuple(Party(name, "Defendant") for name in sorted(sued) or [words.person(rng)])
    owes = () if suing == debtor else (Party(debtor, "Debtor"),)
    return (Party(suing, "Plaintiff"),), (*named, *owes)


def numbered(m: Matter) -> Matter:
    """The number of the suit in the place of the bankruptcy's, which it cites."""
    year = int(m.number.header[:2])
    caption, header = insolvency(
        m.rng, "adversary", year, m.judge.replace(".", "").split()[-1][:3].upper().ljust(3, "A")
    )
    return replace(m, number=Number(*_plain(caption, header)), others=(m.number.caption,))


def _plain(*shapes: str) -> tuple[str, str]:
    """Only letters without accents stand in a number."""
    return tuple(shape if shape.isascii() else shape[:8] for shape in shapes)  # type: ignore[return-value]


def draw(m: Matter) -> str:
    font = m.dice("Liberation Serif", "Liberation Serif", "Noto Serif")
    size = m.dice("12", "12", "13") if font == "Liberation Serif" else "11"
    css = CSS % (banners.over(m), font, size, m.dice("1.5", "1.8", "2"), font)
    place = m.court.district.upper()
    court = pieces.rows(
        m.dice("IN THE UNITED STATES BANKRUPTCY COURT", "UNITED STATES BANKRUPTCY COURT"), f"FOR THE {place}"
    )
    text = pieces.body(m, least=3, most=8, numbered=m.kind in ("complaint", "answer"))
    sued = m.kind == "answer" or "DEFENDANT" in m.title
    side = (m.counsel_right, "Defendant") if sued else (m.counsel_left, "Plaintiff")
    html = f"<p class=court>{court}</p>{_caption(m)}<p class=title>{esc(m.title)}</p>{text}{pieces.ending(m, *side)}"
    return sheet(css, html)


def _caption(m: Matter) -> str:
    debtor = next((party for party in m.right if party.role == "Debtor"), m.left[0])
    sued = tuple(party for party in m.right if party.role == "Defendant")
    york = "New York" in m.court.district
    sign, ems = (":", 15.0) if york else (")", 15.0)
    rule = f"<p class='rule beside'>{'-' * 62 + 'x' if york else '_' * 38}</p>"
    jointly = m.rng.random() < 0.6
    joined = ", <i>et al.</i>," if jointly else ","
    inset = "&emsp;" * 6
    case = [m.dice("In re:", "In re", "IN RE:"), "", *pieces.wrapped(esc(debtor.name.upper()) + joined, ems), ""]
    case += [f"{inset}{plural('Debtor', 1 + jointly)}."]
    about = [
        _chapter(m),
        "",
        f"{m.dice('Case No.', 'Bankr. Case No.')} {m.others[0]}",
    ]
    about += ["", "(Jointly Administered)"] if jointly else []
    suit = [*_called(m, ems, inset), "", f"&emsp;&emsp;{m.dice('v.', 'vs.', '- against -')}", ""]
    suit += [
        *people.fitted(people.listed(m, sued, described=False), ems),
        "",
        f"{inset}{plural('Defendant', len(sued))}.",
    ]
    label = m.dice("Adv. Proc. No.", "Adversary No.", "Adv. Pro. No.", "Adv. No.")
    upper, lower = (
        pieces.fence(case, sign, about),
        pieces.fence(suit, sign, ["", f"{label} {m.number.caption}", *_dates(m)]),
    )
    return f"{rule}{upper}{rule}{lower}{rule}"


def _chapter(m: Matter) -> str:
    """By the tail of the number, where it has one."""
    tail = m.others[0].lstrip("0123456789-")
    return "Chapter 7" if tail.endswith("7") else "Chapter 11" if tail else m.dice("Chapter 7", "Chapter 11")


def _called(m: Matter, ems: float, inset: str) -> list[str]:
    suing = m.left[0]
    whose = (
        m.dice("his", "her")
        if "Trustee" in (office := m.rng.choice(OFFICE)) and "Chapter" in office
        else m.rng.choice(words.TRADES)
    )
    office = (
        "" if words.description(suing.name) != "an individual" or "Committee" in suing.name else office.format(whose)
    )
    return [*pieces.wrapped(esc(suing.name.upper() + office) + ",", ems), "", f"{inset}{suing.role},"]


def _dates(m: Matter) -> list[str]:
    if m.kind != "motion":
        return []
    return [
        "",
        f"{m.dice('Hearing Date:', 'Hearing:')} {long_date(m.hearing)}",
        f"at {m.hour} ({m.dice('ET', 'prevailing Eastern Time')})",
    ]


LAYOUT = Layout(
    name="preference suit",
    courts=("us/fed/d-del-bankruptcy", "us/fed/sd-ny-bankruptcy"),
    nature="bankruptcy",
    kinds=("complaint", "answer", "motion", "notice", "stipulation"),
    filed=("header", "header", "none"),
    draw=draw,
    titled=people.entitled(TITLES),
    sides=sides,
    recast=numbered,
)
