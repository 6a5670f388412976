"""A reporter's transcript: 25 numbered lines, appearances, questions and answers in typewriter type."""

from html import escape as esc

from tests.ocr.bed import pieces, stamps
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import ruled, sheet
from tests.ocr.bed.prose import long_date

NUMBERS = "\\A ".join(map(str, range(1, 26)))
CSS = """
@page { margin: 1in 0.8in 0.9in 1.5in; background: %s; @left-top { content: "%s"; white-space: pre; text-align: right; padding-right: 18pt;
font: 11pt/26pt 'Liberation Mono'; } @top-right { content: %s; font: 11pt 'Liberation Mono'; } @bottom-center { content: "%s";
font: 9pt 'Liberation Mono'; } }
body { font: 11pt/26pt 'Liberation Mono'; } .c { text-align: center; } .caption { width: 100%%; line-height: 13pt; margin: 13pt 0; }
.caption td { white-space: nowrap; } .sides { width: 3.1in; } .signs { width: 0.3in; } .came { line-height: 13pt; break-before: page; }
.came p { margin-bottom: 13pt; } .title { text-align: center; } .talk { break-before: page; }
"""


def draw(m: Matter) -> str:
    court = pieces.rows(
        "UNITED STATES DISTRICT COURT", m.court.district.upper(), f"BEFORE THE HONORABLE {m.judge.upper()}"
    )
    left = pieces.versus(m, 13.0, between="VS.")
    about = [
        f"NO. {m.number.caption}",
        "",
        m.dice("SAN FRANCISCO, CALIFORNIA", "PHOENIX, ARIZONA"),
        long_date(m.dated),
        m.hour.upper(),
    ]
    title = f"<p class=title>{esc(m.title)}</p>"
    page = f'"{m.rng.choice(("", "Vol. 3 - "))}" counter(page)' if m.filed is None else stamps.header(m)
    css = (
        CSS
        % (
            ruled(1.32, 7.85, left=1.5, top=1),
            NUMBERS,
            page,
            f"{m.clerk}, CSR No. {m.rng.randint(3000, 14000)}, Official Reporter",
        )
        + stamps.RUBBER
    )
    stamp = stamps.rubber(m, "dater", "clock", right="-0.4in", top="-0.5in")
    talk = "".join(_exchange(m) for _ in range(m.rng.randint(6, 16)))
    return sheet(
        css,
        f"{stamp}<p class=c>{court}</p>{pieces.fence(left, ')', about)}{title}{_came(m)}<div class=talk>{talk}</div>",
    )


def _came(m: Matter) -> str:
    blocks = "".join(
        f"<p>For {role}:<br>{pieces.rows(*pieces.counsel(m, side, role, city='San Francisco, California 94111')[:-1])}</p>"
        for side, role in ((m.counsel_left, m.left_role), (m.counsel_right, m.right_role))
    )
    return f"<div class=came><p>APPEARANCES:</p>{blocks}</div>"


def _exchange(m: Matter) -> str:
    """A question and its answer, now and then an objection."""
    asked = m.dice("Do you recall that", "Is it your testimony that", "Would you agree that", "Who told you that")
    answer = m.dice("Yes.", "No, sir.", "I don't recall.", "That is what the letter says.", m.prose.sentence())
    object_ = m.dice(
        "",
        "",
        f"<p>MR. {m.counsel_right[0].name.split()[-1].upper()}: Objection. Foundation.</p><p>THE COURT: {m.dice('Sustained.', 'Overruled.')}</p>",
    )
    return f"<p>&emsp;Q. {asked} {esc(m.prose.clause())}?</p>{object_}<p>&emsp;A. {esc(answer)}</p>"


LAYOUT = Layout(
    name="reporter transcript",
    courts=("us/fed/nd-cal", "us/fed/d-ariz"),
    nature="civil",
    kinds=("transcript",),
    filed=("header", "rubber", "none"),
    draw=draw,
)
