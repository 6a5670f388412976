"""The marks a clerk or a portal leaves on a paper: rubber stamps with worn ink, stamps in machine type, header lines."""

from collections.abc import Callable
from html import escape as esc
from random import Random

from tests.ocr.bed.making import Matter
from tests.ocr.bed.prose import MONTHS

INKS = ("#16309c", "#16309c", "#b3151c", "#b3151c", "#1a1a1a", "#5a2a86")
RUBBER = """
.stamp { position: absolute; line-height: 1.12; text-align: center; font-family: 'Liberation Sans'; }
.stamp b { font-size: 19pt; letter-spacing: 0; } .stamp .day { font-size: 13pt; font-weight: bold; } .stamp small { font-size: 7.5pt; }
.stamp svg { position: absolute; left: 0; top: 0; }
"""


def _day(m: Matter, shape: str) -> str:
    on = m.filed.on if m.filed else m.dated
    short = MONTHS[on.month - 1][:3]
    shapes = {
        "JAN 05 2026": f"{short.upper()} {on:%d} {on.year}",
        "JAN - 5 2026": f"{short.upper()} {on.day:>2} {on.year}",
        "2026 JAN -5": f"{on.year} {short.upper()} -{on.day}",
        "Jan 05, 2026": f"{short} {on:%d}, {on.year}",
        "1/5/2026": f"{on.month}/{on.day}/{on.year}",
        "01/05/2026": f"{on:%m/%d/%Y}",
        "01/05/26": f"{on:%m/%d/%y}",
    }
    return shapes[shape]


def _time(m: Matter) -> str:
    return m.filed.time if m.filed else ""


def _word(m: Matter) -> str:
    return m.filed.kind.upper() if m.filed else ""


def boxed(m: Matter) -> str:
    """FILED in a frame with date, time, clerk and deputy."""
    return (
        f"<b>{_word(m)}</b><br><span class=day>{_day(m, 'JAN 05 2026')}</span><br><small>{_time(m)}<br>"
        f"{esc(m.clerk.upper())}<br>{esc(m.court.clerk_title.upper())}<br>BY ____________ DEPUTY</small>"
    )


def plain(m: Matter) -> str:
    """FILED without a frame, the clerk's court below."""
    return (
        f"<b>{_word(m)}</b><br><span class=day>{_day(m, 'JAN - 5 2026')}</span><br>"
        f"<small>{esc(m.clerk)}, {esc(m.court.clerk_title)}<br>{esc(m.court.name)}</small>"
    )


def clock(m: Matter) -> str:
    """What a time clock punches: year first, the word below."""
    hour, _, half = _time(m).partition(" ")
    return f"<span class=day>{_day(m, '2026 JAN -5')} {half} {hour}</span><br><b>{_word(m)}</b><br><small>{esc(m.clerk.upper())}</small>"


def dater(m: Matter) -> str:
    """A round dater: court above, date across, word below."""
    return (
        f"<small>{esc(m.court.clerk_title.upper())}</small><br><span class=day>{_day(m, 'JAN 05 2026')}</span><br>"
        f"<b>{_word(m)}</b><br><small>{_time(m)}</small><br><small>{esc(m.clerk)}</small>"
    )


FRAMES: dict[str, tuple[Callable[[Matter], str], str]] = {
    "boxed": (boxed, "border: 2pt solid; border-radius: 4pt; padding: 4pt 8pt; width: 2.3in;"),
    "plain": (plain, "width: 2.6in;"),
    "clock": (clock, "width: 2.4in; font-family: 'Liberation Mono';"),
    "dater": (dater, "border: 2.5pt double; border-radius: 50%; padding: 15pt 20pt 17pt; width: 2.05in;"),
}


def rubber(m: Matter, *designs: str, right: str = "-0.4in", top: str = "-0.3in", wide: str = "") -> str:
    """A rubber stamp on page 1, slightly turned, its ink worn; nothing when the paper bears none."""
    if m.filed is None or m.filed.how != "rubber":
        return ""
    text, frame = FRAMES[m.rng.choice(designs)]
    turn, ink = m.rng.uniform(-5, 5), m.rng.choice(INKS)
    frame += f"width: {wide}" if wide else ""
    place = f"right: {right}; top: {top}; transform: rotate({turn:.1f}deg); color: {ink}; border-color: {ink}; opacity: 0.92;"
    return f'<div class=stamp style="{place} {frame}">{text(m)}{_worn(m.rng)}</div>'


def _worn(rng: Random) -> str:
    """White specks and a bare streak where the ink did not take."""
    specks = "".join(
        f'<circle cx="{rng.randint(0, 190)}" cy="{rng.randint(0, 110)}" r="{rng.uniform(0.2, 0.75):.2f}"/>'
        for _ in range(170)
    )
    streak = rng.randint(10, 180)
    line = f'<path d="M{streak} 0 L{streak + rng.randint(-20, 20)} 110" stroke="#fff" stroke-width="0.5"/>'
    return f'<svg width="190" height="110" viewBox="0 0 190 110" fill="#fff">{specks}{line}</svg>'


def machine(m: Matter, *designs: str, style: str = "") -> str:
    """A portal's stamp in machine type, set where `style` says; nothing when the paper bears none."""
    if m.filed is None or m.filed.how != "e-filed":
        return ""
    lines = MACHINE[m.rng.choice(designs)](m)
    return (
        f'<div class=efiled style="position: absolute; line-height: 1.15; {style}">{"<br>".join(map(esc, lines))}</div>'
    )


def _texas(m: Matter) -> list[str]:
    return [
        f"FILED {_day(m, '1/5/2026')} {_time(m)}",
        m.clerk,
        m.court.clerk_title,
        m.court.name.split(" of ")[-1].split(", Texas")[0],
    ]


def _california(m: Matter) -> list[str]:
    place = ["Superior Court of California,", f"County of {m.county}"]
    return [
        "ELECTRONICALLY",
        "FILED",
        *place,
        f"on {_day(m, '01/05/2026')} {_time(m)}",
        m.court.clerk_title,
        f"By: {m.clerk}, Deputy Clerk",
    ]


def _los_angeles(m: Matter) -> list[str]:
    said = f"Electronically FILED by Superior Court of California, County of {m.county} on {_day(m, '01/05/2026')} {_time(m)}"
    return [f"{said} {m.clerk}, {m.court.clerk_title}"]


def _tennessee(m: Matter) -> list[str]:
    return [
        "FILED",
        _day(m, "Jan 05, 2026"),
        f"{_time(m)}(CT)",
        *m.court.name.upper().partition(" AT ")[0].split(" OF "),
    ]


def _clerk(m: Matter) -> list[str]:
    return ["E-Filed", f"{_day(m, '01/05/26')} {_time(m)}", m.clerk, m.court.clerk_title]


def _secretary(m: Matter) -> list[str]:
    return [f"FILED: {_day(m, '01/05/2026')} {_time(m)}", f"Clerk: {m.clerk}"]


MACHINE: dict[str, Callable[[Matter], list[str]]] = {
    "texas": _texas,
    "california": _california,
    "los angeles": _los_angeles,
    "tennessee": _tennessee,
    "clerk": _clerk,
    "secretary": _secretary,
}


def header(m: Matter) -> str:
    """The line a federal court's system prints over each page, as CSS content; empty when the paper bears none."""
    if m.filed is None or m.filed.how != "header":
        return '""'
    pages = '" counter(page) " of " counter(pages)'
    entry = m.rng.randint(1, 412)
    if "appeals" in m.court.level:
        said = f"Case: {m.number.header}, {m.filed.on:%m/%d/%Y}, ID: {m.rng.randint(11000000, 12999999)}, DktEntry: {entry}, Page "
        return f'"{said}{pages}'
    gap = "\\A0 " * 3
    identity = f' "{gap}PageID #: {m.rng.randint(100, 9000)}"' if m.rng.random() < 0.3 else ""
    said = f"Case {m.number.header}{gap}Document {entry}{gap}Filed {m.filed.on:%m/%d/%y}{gap}Page "
    return f'"{said}{pages}{identity}'
