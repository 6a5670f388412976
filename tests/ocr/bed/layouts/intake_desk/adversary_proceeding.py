"""An adversary proceeding in a bankruptcy court: the main case above, the proceeding's own sides below, the two numbers beside them."""

from html import escape as esc
from random import Random

from tests.ocr.bed import pieces, stamps, words
from tests.ocr.bed.layouts.intake_desk import parts, wording
from tests.ocr.bed.making import Layout, Matter, Sides
from tests.ocr.bed.numbering.federal import bankruptcy_number
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.prose import long_date
from tests.ocr.bed.truth import Party

CSS = """
@page { margin: 1in; @top-center { content: %s; font: 9pt 'Liberation Sans'; white-space: nowrap; }
@bottom-center { content: counter(page); font-size: 10pt; } }
.court { margin: 10pt 0 8pt; font-weight: %s; text-align: %s; } .bar { border-bottom: 1pt %s; height: 3pt; margin-bottom: 5pt; }
.sides { width: 3.25in; } .signs { width: 0.4in; } .about { padding-left: 0.1in; vertical-align: middle !important; }
.title { text-align: center; font-weight: bold; margin: 16pt 0.4in 12pt; %s }
"""


def sides(rng: Random) -> Sides:
    maker = rng.choice((parts.company, parts.company, words.person))
    debtor = Party(maker(rng), "Debtor")
    suing = rng.choice((words.person, words.person, words.person, parts.company, parts.bank))
    first = suing(rng)
    left = (debtor, Party(first, "Plaintiff"))
    sued = [
        rng.choice((words.person, parts.company, parts.company, parts.bank))(rng)
        for _ in range(rng.choice((1, 1, 2, 3)))
    ]
    kept = [name for name in dict.fromkeys(sued) if name not in (debtor.name, first)] or ["Internal Revenue Service"]
    return left, tuple(Party(name, "Defendant") for name in kept)


def draw(m: Matter) -> str:
    worn = parts.face(m, "Liberation Serif", "Liberation Serif", "Noto Serif", "DejaVu Serif", "Liberation Sans")
    ems, upper, york = worn.ems(3.0), m.rng.random() < 0.75, "ny" in m.court.id
    many = m.left[0].name.endswith(parts.COMPANY_ENDS) and m.rng.random() < 0.5
    others = ", <i>et al.</i>," if many else ","
    note = f"<span class=footnote>The last four digits of the tax identification number are {m.rng.randint(1011, 9899)}.</span>"
    chapter = "11" if many else m.dice("7", "7", "11")
    role = ("Debtors" if many else "Debtor") + "."
    debtor = pieces.wrapped(pieces.names(m.left[:1], upper=upper), ems)
    debtor[-1] += others
    gap = "&emsp;" * m.rng.choice((6, 9))
    above = [m.dice("In re:", "In re", "IN RE:"), "", *debtor, "", gap + role + (note if m.rng.random() < 0.5 else "")]
    right_above = ["", f"Chapter {chapter}", "", f"Case No. {m.others[0]}"]
    right_above += ["", "(Jointly Administered)"] if many else []
    sign = m.dice(")", ":", "&nbsp;") if not york else m.dice(":", "&nbsp;", ")")
    below = _sides(m, ems, gap, chapter, upper=upper)
    label = m.dice("Adv. Pro. No.", "Adv. Proc. No.", "Adversary Proceeding No.", "Adv. No.")
    if worn.ems(2.6) < 17:
        label = "Adv. No."
    right_below = ["", "", f"{label} {m.number.caption}", "", *_hearing(m)]
    rule = "<div class=bar></div>"
    caption = rule + pieces.fence(above, sign, right_above) + rule + pieces.fence(below, sign, right_below) + rule
    what, place = parts.court_lines(m)
    court = pieces.rows(what, place) if york else pieces.rows(f"IN THE {what}", f"FOR THE {place}")
    head, end = _heads(m, york=york)
    css = CSS % (
        parts.banner(m),
        m.dice("bold", "normal"),
        "left" if york else "center",
        m.dice("dashed", "solid", "solid") if york else "solid",
        m.dice("", "", "text-decoration: underline;"),
    )
    stamp = stamps.rubber(m, "boxed", "plain", right="-0.5in", top="-0.55in")
    text = pieces.body(m, least=3, most=8, numbered=m.kind in ("complaint", "answer"))
    title = f"<p class=title>{esc(m.title)}</p>"
    body = f"{stamp}{parts.room(m, 0.3) if not york else ''}{head}<div class=court>{court}</div>{caption}{title}{text}{end}"
    return sheet(css + parts.style(m, worn, m.rng.choice((1.5, 1.8, 2.0))) + stamps.RUBBER, body)


def _sides(m: Matter, ems: float, gap: str, chapter: str, *, upper: bool) -> list[str]:
    """Who sues whom, the trustee with the office he holds."""
    suing = pieces.names(m.left[1:], upper=upper)
    trustee = "not individually but solely as Liquidating Trustee" if chapter == "11" else "Chapter 7 Trustee"
    office = (
        ""
        if m.left[1].name.endswith(parts.COMPANY_ENDS)
        else m.dice(f", {trustee}", f", as {trustee.removeprefix('not individually but solely as ')}", "")
    )
    left = pieces.wrapped(f"{suing}{office},", ems)
    right = pieces.wrapped(pieces.names(m.right, upper=upper) + ",", ems)
    against = m.dice("v.", "-against-", "- v -", "vs.")
    roles = (f"{gap}{parts.role_of(m.left)},", f"{gap}{parts.role_of(m.right)}.")
    return ["", *left, "", roles[0], "", f"&emsp;&emsp;{against}", "", *right, "", roles[1]]


def _hearing(m: Matter) -> list[str]:
    if m.kind != "motion" or m.rng.random() < 0.3:
        return []
    return [f"Hearing Date: {long_date(m.hearing)}", f"Hearing Time: {m.hour} (ET)"]


def _heads(m: Matter, *, york: bool) -> tuple[str, str]:
    """Counsel: before the caption in New York, only at the end in Delaware."""
    side, role = parts.signing(m)
    if not york:
        return "", pieces.signature(m, side, role)
    lines = pieces.counsel(m, side, role, city="New York, New York 10018", upper=False, emails=m.rng.random() < 0.4)
    return f"<div>{pieces.rows(*lines)}</div>", pieces.signature(m, side, role)


LAYOUT = Layout(
    name="adversary proceeding",
    courts=("us/fed/sd-ny-bankruptcy", "us/fed/d-del-bankruptcy"),
    nature="adversary",
    kinds=("complaint", "complaint", "answer", "motion", "stipulation", "notice"),
    filed=("header", "header", "rubber", "none"),
    draw=draw,
    sides=sides,
    cites=bankruptcy_number,
    own_titles=wording.of(wording.ADVERSARY),
    counselled=lambda rng, court, side: parts.speakers(rng, side),
)
