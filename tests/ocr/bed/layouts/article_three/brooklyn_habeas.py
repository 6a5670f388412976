"""A ruling of the Eastern District of New York on a prisoner's petition, by its judge or magistrate judge."""

from html import escape as esc
from random import Random

from tests.ocr.bed import pieces, stamps, words
from tests.ocr.bed.layouts.article_three import banners, people
from tests.ocr.bed.making import Layout, Matter, Sides
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.prose import long_date
from tests.ocr.bed.truth import Party

CSS = """
@page { margin: 1in; @top-center { content: %s; font: 9pt 'Liberation Sans'; color: #1a2f94; } @bottom-center { content: counter(page); font: 11pt '%s'; } }
body { font: %spt/%s '%s'; } .court { line-height: 1.2; margin-bottom: 2pt; } .caption { width: 100%%; line-height: 1.2; margin-bottom: 16pt; }
.sides { width: 3.5in; } .about { padding-left: 0.35in; vertical-align: %s; } .title { font-weight: bold; %s } .role { margin: 8pt 0 8pt 1.6in; }
.v { margin: 8pt 0 8pt 0.8in; } .dash { white-space: nowrap; } .by { margin: 14pt 0 0 3in; }
.h { text-align: center; font-weight: bold; margin-bottom: 4pt; } .p { text-indent: 0.5in; margin-bottom: 8pt; }
.q { margin: 0 0.8in 10pt; line-height: 1.2; } .rows { margin: 0 auto 10pt; line-height: 1.2; } .rows td, .rows th { padding: 2pt 12pt; }
.r { text-align: right; } .sig { line-height: 1.2; margin-top: 18pt; break-inside: avoid; } .judge { margin-bottom: 8pt; }
"""
TITLES = """MEMORANDUM & ORDER|MEMORANDUM AND ORDER|ORDER|REPORT AND RECOMMENDATION|ORDER ADOPTING REPORT AND RECOMMENDATION
ORDER TO SHOW CAUSE|TRANSFER ORDER|SCHEDULING ORDER|DECISION AND ORDER|ORDER OF DISMISSAL|SUMMARY ORDER
ORDER DENYING MOTION FOR RECONSIDERATION|OPINION & ORDER""".replace("\n", "|").split("|")
PRISONS = [
    "Green Haven",
    "Sing Sing",
    "Attica",
    "Elmira",
    "Auburn",
    "Five Points",
    "Eastern",
    "Great Meadow",
    "Clinton",
    "Fishkill",
    "Upstate",
    "Woodbourne",
]
BY_MAGISTRATE, DISTRICT = "REPORT AND RECOMMENDATION", "United States District Judge"


def titles(kind: str) -> tuple[str, ...]:
    return tuple(TITLES)


def sides(rng: Random) -> Sides:
    """A prisoner against his keeper, or for his civil rights against those who held him."""
    if rng.random() < 0.65:
        keeper = rng.choice(("Superintendent", "Warden", words.person(rng), words.person(rng)))
        prison = f"{rng.choice(PRISONS)} Correctional Facility"
        name = f"{keeper} of {prison}" if keeper in ("Superintendent", "Warden") else keeper
        return (Party(words.person(rng), "Petitioner"),), (Party(name, "Respondent"),)
    held = rng.sample(
        (words.person(rng), f"P.O. {words.person(rng)}", "Nassau County", "The City of New York"), rng.choice((1, 2, 3))
    )
    return (Party(words.person(rng), "Plaintiff"),), tuple(Party(name, "Defendant") for name in held)


def draw(m: Matter) -> str:
    font = m.dice("Liberation Serif", "Liberation Serif", "Liberation Mono", "Noto Serif")
    css = CSS % (
        banners.over(m),
        font,
        {"Liberation Serif": m.dice("12", "13"), "Liberation Mono": "11", "Noto Serif": "11"}[font],
        m.dice("1.5", "1.9", "2"),
        font,
        m.dice("top", "middle", "middle"),
        m.dice("text-decoration: underline;", "", "text-align: center;"),
    )
    court = pieces.rows("UNITED STATES DISTRICT COURT", "EASTERN DISTRICT OF NEW YORK")
    clerk = stamps.rubber(m, "plain", "clock", right="-0.3in", top="-0.5in")
    text = pieces.body(m, least=3, most=8)
    html = f"{clerk}<p class=court>{court}</p>{_caption(m, font)}{_by(m)}{text}{_end(m)}"
    return sheet(css + stamps.RUBBER, html)


def _caption(m: Matter, font: str) -> str:
    dash = "-" * (35 if font == "Liberation Mono" else 58)
    rule = f"<p class='dash beside'>{dash}{m.dice('x', 'X')}</p>"
    upper = m.rng.random() < 0.85
    left = "<br>".join(people.listed(m, m.left, upper=upper, described=False))
    right = "<br>".join(people.listed(m, m.right, upper=upper, described=False))
    if " of " not in m.right[0].name and m.right[0].role == "Respondent":
        office = f"{m.dice('Superintendent', 'Warden')}, {m.rng.choice(PRISONS)} Correctional Facility"
        right = f"{right} {office},"
    inner = f"{left}<p class=role>{m.left_role},</p><p class=v>{m.dice('-against-', '- against -', 'v.', '-v-')}</p>"
    inner += f"{right}<p class=role>{m.right_role}.</p>"
    title, number = (
        f"<p class=title>{esc(m.title)}</p>",
        f"<p>{m.dice('', '', 'No. ', 'Case No. ')}{m.number.caption}</p>",
    )
    about = title + number if m.rng.random() < 0.7 else number + "<br>" + title
    return f"<table class=caption><tr><td class=sides>{rule}{inner}{rule}</td><td class=about>{about}</td></tr></table>"


def _by(m: Matter) -> str:
    rank = m.dice(DISTRICT, DISTRICT, f"Senior {DISTRICT}")
    if m.title == BY_MAGISTRATE:
        rank = "United States Magistrate Judge"
    name = m.dice(f"<b>{esc(m.judge.upper())}</b>", f"<u>{esc(m.judge.upper())}</u>", esc(m.judge))
    return f"<p class=judge>{name}, {rank}:</p>"


def _end(m: Matter) -> str:
    place = m.dice("Brooklyn, New York", "Central Islip, New York")
    sign = m.dice(f"/s/ {esc(m.judge)}", pieces.scrawl(m.rng, 150, 34))
    return f"<div class=sig><p>SO ORDERED.</p><p>Dated: {place}<br>{long_date(m.dated)}</p><p class=by>{sign}<br>United States Judge</p></div>"


LAYOUT = Layout(
    name="brooklyn habeas",
    courts=("us/fed/ed-ny",),
    nature="ny",
    kinds=("order",),
    filed=("header", "header", "rubber", "none"),
    draw=draw,
    own_titles=titles,
    sides=sides,
    recast=people.alone,
)
