"""A criminal paper of the United States Attorney in San Francisco, on ruled paper of 28 numbered lines."""

from dataclasses import replace
from html import escape as esc

from tests.ocr.bed import pieces, stamps, words
from tests.ocr.bed.layouts.districts.look import STYLE, Face, listed
from tests.ocr.bed.layouts.districts.sides import accused
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import ruled, sheet

CSS = """
@page { margin: 0.9in 0.6in 0.85in 1.5in; background: %s;
@left-top { content: "%s"; white-space: pre; font: 11pt/24pt '%s'; text-align: right; padding: 0 0.24in 0 0; vertical-align: top; width: 1.5in; }
@top-center { content: %s; font: 9pt 'Liberation Sans'; color: #1b2f9b; }
@bottom-left { content: "%s"; white-space: pre; font: 8.5pt '%s'; vertical-align: top; padding-top: 6pt; } }
.counsel, .sig { line-height: 12pt; } .counsel { height: 156pt; } .court { text-align: center; line-height: 24pt; margin-bottom: 12pt; }
.caption { width: 100%%; line-height: 12pt; margin-bottom: 12pt; } .caption td { white-space: nowrap; } .sides { width: 3.05in; }
.signs { width: 0.25in; } .p { margin-bottom: 0; } .h { margin: 0; } .rows { line-height: 12pt; }
"""
TITLES = """
STIPULATION TO EXCLUDE TIME AND [PROPOSED] ORDER|STIPULATION AND [PROPOSED] ORDER TO CONTINUE STATUS CONFERENCE AND EXCLUDE TIME UNDER THE SPEEDY TRIAL ACT
UNITED STATES' SENTENCING MEMORANDUM|NOTICE OF RELATED CASE IN A CRIMINAL ACTION|PLEA AGREEMENT|UNITED STATES' MOTION FOR DETENTION
UNITED STATES' OPPOSITION TO DEFENDANT'S MOTION TO SUPPRESS|NOTICE OF APPEARANCE OF GOVERNMENT COUNSEL|PETITION FOR WRIT OF HABEAS CORPUS AD PROSEQUENDUM
UNITED STATES' EXHIBIT LIST|NOTICE OF DISMISSAL|JOINT STATUS MEMORANDUM|APPLICATION FOR FORFEITURE ORDER; [PROPOSED] PRELIMINARY ORDER OF FORFEITURE
STIPULATED INTERIM PROTECTIVE ORDER|UNITED STATES' TRIAL MEMORANDUM|STIPULATION AND [PROPOSED] ORDER MODIFYING CONDITIONS OF RELEASE
"""


def draw(m: Matter) -> str:
    font = m.dice("Liberation Serif", "Liberation Serif", "Liberation Serif", "Liberation Sans")
    look = Face(font, m.rng.choice((11.5, 12.0)) if font == "Liberation Serif" else 11.0)
    lines = "\\A ".join(str(at) for at in range(1, 29))
    foot = f"{pieces.running(m.title, 44)}\\A {m.number.caption}"
    rules = ruled(1.4, 1.44, 8.05, left=1.5, top=0.9) if m.rng.random() < 0.7 else "none"
    css = CSS % (rules, lines, font, stamps.header(m), foot, font)
    left = _sides(m, look.ems(2.75))
    label = m.dice("NO. ", "Case No. ", "CASE NO. ", "No. ")
    about = [f"{label}{m.number.caption}", "", *pieces.wrapped(esc(m.title), look.ems(2.95)), *_set(m)]
    court = pieces.rows("UNITED STATES DISTRICT COURT", m.court.district.upper(), m.dice(*SEATS))
    counsel = f"<div class=counsel>{pieces.rows(*_counsel(m))}</div>"
    text = pieces.body(m, least=2, most=6, headings=m.rng.random() < 0.5, notes=False)
    page = counsel + f"<div class=court>{court}</div>" + pieces.fence(left, ")", about) + text
    stamp = stamps.rubber(m, "boxed", "plain", right="0in", top="-0.3in", wide="2.1in")
    return sheet(css + STYLE + look.style(1).replace("/1 ", "/24pt ") + stamps.RUBBER, stamp + page + _end(m))


SEATS = ("SAN FRANCISCO DIVISION", "OAKLAND DIVISION", "SAN JOSE DIVISION")


def _counsel(m: Matter) -> list[str]:
    chief, second = words.person(m.rng).upper(), words.person(m.rng).upper()
    one = m.counsel_left[0]
    place = m.dice(
        "450 Golden Gate Avenue, Box 36055|San Francisco, California 94102-3495",
        "1301 Clay Street, Suite 340S|Oakland, California 94612",
    )
    return [
        f"{chief} (CABN {m.rng.randint(110000, 290000)})",
        "United States Attorney",
        f"{second} ({m.dice('CABN', 'NYBN', 'DCBN')} {m.rng.randint(110000, 990000)})",
        "Chief, Criminal Division",
        f"{one.name.upper()} (CABN {one.bar_number})",
        m.dice("Assistant United States Attorney", "Assistant United States Attorneys"),
        *place.split("|"),
        f"Telephone: {words.telephone(m.rng)}",
        f"FAX: {words.telephone(m.rng)}" if m.rng.random() < 0.6 else "",
        "Attorneys for United States of America",
    ]


def _sides(m: Matter, ems: float) -> list[str]:
    right = pieces.wrapped(listed(m, m.right, upper=True, described=False) + ",", ems)
    inset = "&emsp;" * m.rng.choice((3, 5))
    return [
        "UNITED STATES OF AMERICA,",
        "",
        f"{inset}{m.left_role},",
        "",
        "&emsp;&emsp;v.",
        "",
        *right,
        "",
        f"{inset}{m.right_role}.",
    ]


def _set(m: Matter) -> list[str]:
    if m.rng.random() < 0.5:
        return []
    day = f"{m.hearing:%B} {m.hearing.day}, {m.hearing.year}"
    return ["", f"Date: {day}", f"Time: {m.hour}", f"Court: Hon. {esc(m.judge)}"]


def _end(m: Matter) -> str:
    return pieces.signature(m, m.counsel_left, "United States of America")


def _kind(m: Matter) -> Matter:
    for word, kind in (
        ("STIPULAT", "stipulation"),
        ("NOTICE", "notice"),
        ("PETITION", "petition"),
        ("MOTION", "motion"),
    ):
        if word in m.title:
            return replace(m, kind=kind)
    return m


LAYOUT = Layout(
    name="speedy trial",
    courts=("us/fed/nd-cal",),
    nature="criminal",
    kinds=("criminal",),
    filed=("header", "header", "header", "rubber", "none"),
    draw=draw,
    sides=accused("Plaintiff", "Defendant", most=2),
    own_titles=lambda kind: tuple(TITLES.strip().replace("\n", "|").split("|")),
    recast=_kind,
)
