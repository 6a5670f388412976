"""A lawyer's letter to a judge of the federal court in Brooklyn: the firm's letterhead, by electronic filing, the case after "Re"."""

from html import escape as esc
from random import Random

from tests.ocr.bed import pieces, stamps, words
from tests.ocr.bed.layouts.plain_folder import captions, people
from tests.ocr.bed.making import Layout, Matter, Sides
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.prose import long_date
from tests.ocr.bed.truth import Party

CSS = """
@page { margin: 1in; @top-center { content: @HEAD@; font: 9pt 'Liberation Sans'; white-space: pre; } }
@page :first { @bottom-center { content: @FOOT@; font: 8.5pt '@FONT@'; border-top: 0.5pt solid; width: 6.5in; } }
body { font: @SIZE@pt/1.25 '@FONT@'; } .firm { text-align: @SIDE@; line-height: 1.2; margin-bottom: 16pt; }
.firm b { font-size: 16pt; letter-spacing: @SPREAD@pt; }
.firm small { font-size: 9pt; } .to { margin: 12pt 0; } .re { margin: 4pt 0 14pt 0.5in; } .re td:first-child { width: 0.5in; font-weight: bold; }
.p { margin-bottom: 10pt; } .close { margin: 14pt 0 0 3.25in; break-inside: avoid; } .q { margin: 0 0.6in 10pt; } .rows { margin: 0 auto 10pt; }
.rows td, .rows th { border: 0.6pt solid; padding: 2pt 9pt; } .cc { margin-top: 16pt; }
"""
SUBJECTS = """
Letter Motion for Extension of Time to Answer|Request for Adjournment of Initial Conference|Joint Status Letter|Pre-Motion Conference Request
Letter Motion to Compel Discovery|Request for Extension of Discovery Deadlines|Joint Letter Regarding Settlement|Letter in Opposition to Motion to Stay
Consent Motion to Adjourn Settlement Conference|Proposed Briefing Schedule|Response to Order to Show Cause|Motion for Settlement Approval
"""


def draw(m: Matter) -> str:
    font = m.dice("Liberation Serif", "Liberation Serif", "Liberation Sans", "Noto Serif")
    size = {"Liberation Serif": 12, "Liberation Sans": 11}.get(font, 11)
    one = m.counsel_left[0]
    street, town = words.address(
        m.rng,
        m.dice("New York, New York 10017", "Garden City, NY 11530", "Brooklyn, New York 11201", "New York, NY 10006"),
    )
    tail = f'"{street}, {town}"' if m.rng.random() < 0.25 else '""'
    css = (
        CSS.replace("@HEAD@", stamps.header(m))
        .replace("@FOOT@", tail)
        .replace("@FONT@", font)
        .replace("@SIZE@", str(size))
    )
    css = css.replace("@SIDE@", m.dice("center", "left", "right", "center")).replace("@SPREAD@", m.dice("0", "1.2"))
    if tail == '""':
        css = css.replace("border-top: 0.5pt solid; width: 6.5in;", "")
    lines = [] if tail != '""' else [street, town]
    phone = f"({m.dice('212', '516', '718')}) 555-{m.rng.randint(100, 9999):04}"
    small = pieces.rows(*lines, f"T: {phone}", captions.address(one))
    firm = f"<div class=firm><b>{esc(m.dice(one.firm, one.firm.upper()))}</b><br><small>{small}</small></div>"
    text = "".join(f"<p class=p>{esc(m.prose.paragraph(2, 4))}</p>" for _ in range(m.rng.randint(1, 5)))
    greeting = f"<p class=p>Dear {m.dice('Judge', 'Judge', 'Magistrate Judge')} {esc(m.judge.split('. ', 1)[-1])}:</p>"
    inked = captions.inked(m, "boxed", "plain", "dater", top="1.1in")
    return sheet(css + stamps.RUBBER, f"{inked}{firm}{_address(m)}{_about(m)}{greeting}{_opening(m)}{text}{_close(m)}")


def _address(m: Matter) -> str:
    via = m.dice("By ECF", "VIA ECF", "<u>Via ECF</u>", "BY ECF")
    lines = [
        f"{m.dice('The Honorable', 'Hon.')} {m.judge}",
        m.dice("United States District Judge", "United States Magistrate Judge", ""),
    ]
    lines += [
        "United States District Court",
        "Eastern District of New York",
        "225 Cadman Plaza East",
        "Brooklyn, New York 11201",
    ]
    first, second = (f"<p>{long_date(m.dated)}</p>", f"<p class=to style='margin-bottom: 0'><b>{via}</b></p>")
    return f"{first}{second}<p class=to>{pieces.rows(*lines)}</p>"


def _about(m: Matter) -> str:
    style = m.dice("i", "u", "b")
    left, right = (" and ".join(esc(party.name) for party in side) for side in (m.left, m.right))
    suit = f"<{style}>{left} v. {right}{m.dice(', et al.', ' et al.') if m.et_al else ''}</{style}>"
    number = f"{m.dice('No.', 'Case No.', 'Docket No.', 'Civil Action No.')} {m.number.caption}"
    title = f"<b>{esc(m.title)}</b>" if m.rng.random() < 0.6 else f"<u>{esc(m.title)}</u>"
    return (
        f"<table class=re><tr><td>{m.dice('Re:', 'RE:', 'Re:')}</td><td>{suit}<br>{number}<br>{title}</td></tr></table>"
    )


def _opening(m: Matter) -> str:
    who = m.counsel_left[0].speaks_for
    said = m.dice(
        f"This firm represents {who} in the above-referenced action.",
        f"We represent {who} in the above-captioned matter.",
    )
    more = m.dice(
        "We write respectfully pursuant to Your Honor's Individual Practices.",
        "I write with the consent of all counsel.",
        "",
    )
    return f"<p class=p>{esc(said)} {esc(more)}</p>"


def _close(m: Matter) -> str:
    one = m.counsel_left[0]
    sign = m.dice(esc(f"/s/ {one.name}"), pieces.scrawl(m.rng))
    copied = "<p class=cc>cc: All counsel of record (via ECF)</p>"
    return f"<div class=close><p>{m.dice('Respectfully submitted,', 'Respectfully,')}</p><p>{sign}<br>{esc(one.name)}</p></div>{copied}"


def _sides(rng: Random) -> Sides:
    """A suit as a letter names it: no roles are told."""
    left, right = people.sides("", "", town="New York")(rng)
    return tuple(Party(one.name, "") for one in left[:2]), tuple(Party(one.name, "") for one in right[:2])


def _subject(rng: Random, kind: str, names: dict[str, str]) -> str:
    return rng.choice(SUBJECTS.strip().replace("\n", "|").split("|"))


LAYOUT = Layout(
    name="counsel to brooklyn chambers",
    courts=("us/fed/ed-ny",),
    nature="civil",
    kinds=("letter",),
    filed=("header", "header", "header", "rubber", "none"),
    draw=draw,
    sides=_sides,
    titled=_subject,
)
