"""A federal suit with a third party or counterclaims: sides one below the other in two captions, number in the middle of the brackets."""

from dataclasses import replace
from html import escape as esc
from random import Random

from tests.ocr.bed import pieces, stamps, words
from tests.ocr.bed.layouts.record_room.sheets import RUNNING, listed, spanned, wide
from tests.ocr.bed.making import Layout, Matter, Sides, plural
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.truth import Party

CSS = """
@page { margin: 1in; @top-center { content: %s; font: 9pt 'Liberation Sans'; } @bottom-center { content: counter(page); font: 10pt '%s'; } }
body { font: %spt/%s '%s'; } .court { text-align: center; font-weight: %s; margin-bottom: 16pt; line-height: 1.3; }
.caption { width: 100%%; line-height: 1.2; } .caption td { white-space: nowrap; } .sides { width: 3.4in; } .signs { width: 0.3in; }
.about { vertical-align: middle; } .title { text-align: center; font-weight: bold; margin: 18pt 0.6in 14pt; line-height: 1.25; %s }
"""
OWN = {
    "complaint": """
THIRD-PARTY COMPLAINT|AMENDED THIRD-PARTY COMPLAINT AND JURY DEMAND|THIRD-PARTY COMPLAINT FOR CONTRIBUTION AND INDEMNIFICATION""",
    "answer": """
ANSWER TO THIRD-PARTY COMPLAINT|THIRD-PARTY DEFENDANT'S ANSWER, AFFIRMATIVE DEFENSES, AND DEMAND FOR TRIAL BY JURY""",
    "motion": """
ASSENTED-TO MOTION TO EXTEND TIME TO RESPOND TO THIRD-PARTY COMPLAINT|THIRD-PARTY DEFENDANT'S MOTION TO DISMISS PURSUANT TO FED. R. CIV. P. 12(b)(6)
MOTION FOR LEAVE TO FILE THIRD-PARTY COMPLAINT PURSUANT TO FED. R. CIV. P. 14(a)|MOTION TO INTERPLEAD|JOINT MOTION TO AMEND SCHEDULING ORDER
MEMORANDUM IN SUPPORT OF MOTION TO STRIKE THIRD-PARTY COMPLAINT|MOTION FOR ADMISSION PRO HAC VICE|MOTION FOR SEPARATE TRIALS UNDER RULE 42(b)""",
    "stipulation": "STIPULATION OF DISMISSAL OF THIRD-PARTY CLAIMS|JOINT STATEMENT PURSUANT TO LOCAL RULE 16.1|STIPULATED CONFIDENTIALITY AGREEMENT",
}
COUNTER = {
    "complaint": (
        "ANSWER, COUNTERCLAIM AND DEMAND FOR JURY TRIAL",
        "DEFENDANT'S AMENDED COUNTERCLAIMS",
        "COUNTERCLAIM",
    ),
    "answer": ("ANSWER TO COUNTERCLAIMS AND AFFIRMATIVE DEFENSES", "PLAINTIFF'S REPLY TO COUNTERCLAIM AND JURY DEMAND"),
    "motion": (
        "MOTION TO DISMISS COUNTERCLAIMS",
        "PLAINTIFF'S MOTION TO STRIKE COUNTERCLAIMS PURSUANT TO M.G.L. c. 231, § 59H",
        "ASSENTED-TO MOTION TO EXTEND TIME TO RESPOND TO COUNTERCLAIMS",
        "MOTION FOR SUMMARY JUDGMENT ON COUNTS I AND III OF THE COUNTERCLAIM",
    ),
    "stipulation": (
        "STIPULATION OF DISMISSAL OF COUNTERCLAIMS WITHOUT PREJUDICE",
        "JOINT STATEMENT PURSUANT TO LOCAL RULE 16.1",
    ),
}


def sides(rng: Random) -> Sides:
    """A v. B; B as third-party plaintiff v. C - named once with both roles, or twice as the counterclaims name them."""
    one = rng.choice((spanned, words.company, words.trading))(rng)
    two, three = words.company(rng), rng.choice((words.company, words.public_body, spanned))(rng)
    shape = rng.random()
    if shape < 0.4:
        both = rng.choice(
            (
                "Defendant/Third-Party Plaintiff",
                "Defendant and Third-Party Plaintiff",
                "Defendant, Third-Party Plaintiff",
            )
        )
        return (Party(one, "Plaintiff"),), (Party(two, both), Party(three, "Third-Party Defendant"))
    if shape < 0.7:
        again = (Party(two, "Third-Party Plaintiff"), Party(three, "Third-Party Defendant"))
        return (Party(one, "Plaintiff"),), (Party(two, "Defendant"), *again)
    way = rng.choice(("Counterclaim-{}", "Counterclaim {}", "Counter-{}"))
    more = (Party(spanned(rng), way.format("Defendant")),) if rng.random() < 0.5 else ()
    other = (Party(two, way.format("Plaintiff")), Party(one, way.format("Defendant")), *more)
    return (Party(one, "Plaintiff"),), (Party(two, "Defendant"), *other)


def recast(m: Matter) -> Matter:
    """A title of counterclaims where there is no third party."""
    return m if "Third" in m.right[-1].role else replace(m, title=m.rng.choice(COUNTER[m.kind]))


def draw(m: Matter) -> str:
    font = m.dice(
        "Liberation Serif", "Liberation Serif", "Liberation Serif", "Liberation Sans", "Noto Serif", "DejaVu Serif"
    )
    size = m.rng.choice((11.5, 12, 12)) if wide(font) < 1.1 else 10.5
    left = _sides(m, 3.2 * 72 / size / wide(font))
    labels = ("Civil Action No.", "C.A. No.", "CIVIL ACTION NO.", "Civil Action No.:", "Docket No.")
    about = ["&ensp;" + m.dice(*labels) + f" {m.number.caption}"]
    if m.rng.random() < 0.3:
        about += ["", f"&ensp;{m.dice('LEAVE TO FILE GRANTED', 'JURY TRIAL DEMANDED', 'Hon. ' + esc(m.judge))}"]
    place = m.court.district.upper()
    court = pieces.rows("UNITED STATES DISTRICT COURT", m.dice(place, f"FOR THE {place}"))
    title = f"<p class=title>{esc(m.title)}</p>"
    text = pieces.body(m, least=3, most=9, numbered=m.kind in ("complaint", "answer"))
    css = CSS % (
        stamps.header(m),
        font,
        size,
        m.dice("1.4", "1.95"),
        font,
        m.dice("bold", "normal"),
        m.dice("", "text-decoration: underline;"),
    )
    stamp = stamps.rubber(m, "plain", "boxed", right="-0.5in", top="-0.55in", wide="1.9in")
    return sheet(
        css + RUNNING + stamps.RUBBER,
        stamp
        + f"<p class=court>{court}</p>"
        + pieces.fence(left, ")", about, more=m.rng.choice((0, 1)))
        + title
        + text
        + pieces.ending(m, *m.filer),
    )


def _sides(m: Matter, ems: float) -> list[str]:
    """Each side with its role set in; a rule of underscores before what the third party's caption adds."""
    upper, inset, between = m.rng.random() < 0.75, "&emsp;" * m.rng.choice((4, 6)), m.dice("v.", "v.", "vs.")
    steps: list[tuple[Party, ...]] = [(m.left[0],), (m.right[0],)]
    rest = m.right[1:]
    steps += [(rest[0],), rest[1:]] if len(rest) > 1 else [rest]
    lines: list[str] = []
    for at, step in enumerate(steps):
        last = at == len(steps) - 1
        described = m.rng.random() < 0.3
        lines += [
            *pieces.wrapped(pieces.names(step, upper=upper, described=described) + ",", ems),
            f"{inset}{plural(step[0].role, len(step))}{'.' if last or (len(steps) == 4 and at == 1) else ','}",
        ]
        if len(steps) == 4 and at == 1:
            lines += ["_" * int(ems * 1.6), ""]
        elif not last:
            lines += ["", f"{inset if m.rng.random() < 0.1 else ''}{between}", ""]
    return lines


LAYOUT = Layout(
    name="boston third party",
    courts=("us/fed/d-mass",),
    nature="limited",
    kinds=("complaint", "answer", "motion", "motion", "stipulation"),
    filed=("header", "header", "header", "rubber", "none"),
    draw=draw,
    own_titles=lambda kind: listed(OWN[kind]),
    sides=sides,
    recast=recast,
)
