"""How the papers of this part are set: faces, the page's style, header lines of the courts' systems, the clerk's marks, places, a drawn seal."""

from html import escape as esc
from string import Template

from tests.ocr.bed import stamps
from tests.ocr.bed.layouts.federal import marks
from tests.ocr.bed.making import Matter

STYLE = Template("""
@page { margin: $margin; @top-center { content: $header; font: 9pt 'Liberation Sans'; color: $ink; white-space: pre; vertical-align: top;
  padding-top: 0.28in; } @bottom-center { content: $foot; font: 9.5pt '$font'; } }
body { font-family: '$font'; font-size: ${size}pt; line-height: $lead; }
.c { text-align: center; } .r { text-align: right; } .b { font-weight: bold; } .u { text-decoration: underline; } .i { font-style: italic; }
.t { line-height: 1.2; } .gap { margin-bottom: 12pt; } .h { text-align: center; font-weight: bold; } .p { text-indent: 0.5in; margin-bottom: 5pt; }
.q, .rows { line-height: 1.2; margin: 4pt 0.7in 12pt; } .rows td, .rows th { border: 0.6pt solid; padding: 2pt 8pt; }
.sig { line-height: 1.2; margin-top: 16pt; break-inside: avoid; } .by { margin: 14pt 0 0 3in; } .wide { width: 100%; line-height: 1.2; }
.service { break-before: page; } .exhibit { break-before: page; text-align: center; padding-top: 3.4in; font-size: 26pt; }
.behind { break-before: page; line-height: 1.3; } .line { border-top: 0.9pt solid; margin: 7pt 0; }
""")
SHRUNK = ("DejaVu Serif", "DejaVu Sans Mono", "Liberation Mono", "DejaVu Sans")
TOWNS = {
    "d-ariz": ("Phoenix, Arizona 85003", "Tucson, AZ 85701", "Mesa, AZ 85204", "Florence, Arizona 85132"),
    "nd-cal": ("San Francisco, California 94102", "Oakland, CA 94612", "San Jose, CA 95113", "Crescent City, CA 95532"),
    "cd-cal-bankruptcy": ("Los Angeles, CA 90012", "Riverside, California 92501", "Santa Ana, CA 92701"),
}


def town(m: Matter) -> str:
    return m.rng.choice(TOWNS.get(m.court.id.rsplit("/", 1)[1], TOWNS["nd-cal"]))


def face(m: Matter, *faces: str) -> tuple[str, float]:
    """A face and its size; wide ones are set smaller."""
    font = m.dice(*faces)
    return font, round(m.rng.choice((10.5, 11, 12, 12, 12.5)) * (0.88 if font in SHRUNK else 1), 1)


def style(m: Matter, kind: tuple[str, float], *, lead: str, margin: str = "1in", foot: str = "counter(page)") -> str:
    font, size = kind
    return stamps.RUBBER + STYLE.substitute(
        margin=margin, header=header(m), ink=m.dice("#00008b", "#000", "#2a2aa8"), foot=foot,
        font=font, size=size, lead=lead,
    )  # fmt: skip


def header(m: Matter) -> str:
    """The line over each page: the bankruptcy court's and the circuit's have their own shapes."""
    if "bankruptcy" not in m.court.level or m.filed is None or m.filed.how != "header":
        return stamps.header(m)
    on, hour = f"{m.filed.on:%m/%d/%y}", f"{m.rng.randint(8, 16):02}:{m.rng.randint(10, 59)}:{m.rng.randint(10, 59)}"
    what = m.dice("Main Document", "Desc Main Document", "Desc")
    said = f"Case {m.number.header}   Doc {m.rng.randint(1, 300)}   Filed {on}   Entered {on} {hour}   {what}   Page "
    return '"' + said.replace("   ", "\\A0 \\A0 \\A0 ") + '" counter(page) " of " counter(pages)'


def stamped(m: Matter, *, room: str = "0.75in") -> str:
    """The clerk's mark at the top right, and under it the room the paper leaves for it."""
    mark = marks.clerk(m, right="-0.4in", top="-0.65in") + _portal(m)
    return f"{mark}<div style='height: {room}'></div>" if mark else ""


def _portal(m: Matter) -> str:
    """The clerk's mark in machine type, as these courts' own papers bear it."""
    if m.filed is None or m.filed.how != "e-filed":
        return ""
    on, word = m.filed.on, m.filed.kind.upper()
    lines = m.rng.choice((
        [f"{word} & ENTERED", f"{on:%b %d %Y}".upper(), "CLERK U.S. BANKRUPTCY COURT" if "bankruptcy" in m.court.level else "CLERK OF COURT"],
        [f"E-{word}", f"{on:%m/%d/%Y} {m.filed.time}", m.clerk, m.court.district],
        [word, f"{on:%b %d, %Y}", f"{m.clerk.upper()}, CLERK", f"BY: {m.rng.choice('abcdeghklm')}{m.rng.choice('abcdeghklm')}  DEPUTY CLERK"],
    ))  # fmt: skip
    frame = m.dice("border: 1pt solid;", "border: 1.6pt solid;", "")
    look = f"position: absolute; right: -0.3in; top: -0.6in; {frame} padding: 4pt 7pt; text-align: center; font: bold 9pt/1.2 'Liberation Sans';"
    return f'<div class=efiled style="{look}">{"<br>".join(map(esc, lines))}</div>'


def court(m: Matter) -> list[str]:
    """The court's name over two or three lines, in one of the ways people write it."""
    where = m.court.district
    return m.rng.choice((
        ["UNITED STATES DISTRICT COURT", where.upper()],
        ["IN THE UNITED STATES DISTRICT COURT", f"FOR THE {where.upper()}"],
        ["United States District Court", where],
        ["UNITED STATES DISTRICT COURT", "FOR THE", where.upper()],
        ["In the United States District Court", f"for the {where}"],
    ))  # fmt: skip


def seal(m: Matter, wide: int = 64) -> str:
    """A round seal: rings, rays and a shield, as small as it is on a letterhead."""
    rays = "".join(
        f'<path d="M32 32 L32 7" transform="rotate({at * 15} 32 32)" stroke="#555" stroke-width="0.6"/>'
        for at in range(24)
    )
    ink = m.dice("#333", "#1b2b6b", "#555")
    rings = f'<circle cx="32" cy="32" r="30" fill="none" stroke="{ink}" stroke-width="2"/><circle cx="32" cy="32" r="23" fill="#fff" stroke="{ink}"/>'
    shield = f'<path d="M23 21 H41 V34 Q41 43 32 47 Q23 43 23 34 Z" fill="#ddd" stroke="{ink}"/>'
    return f'<svg width="{wide}" height="{wide}" viewBox="0 0 64 64">{rays}{rings}{shield}</svg>'


def title(m: Matter, look: str = "") -> str:
    """The title as a line of its own."""
    return f"<p class='title' style='line-height: 1.2; {look}'>{esc(m.title)}</p>"


def pool(text: str) -> tuple[str, ...]:
    return tuple(one for line in text.strip().split("\n") for one in line.split("|"))
