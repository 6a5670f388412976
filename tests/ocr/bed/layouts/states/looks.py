"""What papers of state trial courts have in common: the set of a body, counsel's block at the head, marks of their portals."""

from html import escape as esc

from tests.ocr.bed import pieces, words
from tests.ocr.bed.making import Matter
from tests.ocr.bed.truth import Attorney

COMMON = """
.counsel, .caption, .sig, .q, .rows, .court { line-height: 1.18; }
.caption { width: 100%; } .caption td { vertical-align: top; } .signs { width: 0.3in; text-align: center; }
.h { text-align: center; font-weight: bold; margin: 6pt 0; } .p { text-indent: 0.5in; margin-bottom: 6pt; }
.q { margin: 6pt 0.8in 10pt; } .rows { margin: 6pt auto 12pt; } .rows td, .rows th { border: 0.6pt solid; padding: 2pt 9pt; }
.r { text-align: right; } .sig { margin-top: 18pt; break-inside: avoid; } .by { margin: 14pt 0 0 3.1in; }
.service { margin-top: 22pt; } .exhibit { break-before: page; text-align: center; font-size: 26pt; padding-top: 3.4in; }
.behind { break-before: page; } .portal { position: absolute; line-height: 1.15; }
"""


def quoted(*lines: str) -> str:
    """Lines as the content of a margin box."""
    return '"' + "\\A ".join(line.replace("\\", "").replace('"', "'") for line in lines) + '"'


def portal(m: Matter, style: str, *lines: str) -> str:
    """A portal's mark in machine type; nothing when the paper bears none."""
    if m.filed is None or m.filed.how != "e-filed":
        return ""
    return f'<div class=portal style="{style}">{pieces.rows(*lines)}</div>'


def filed_on(m: Matter, shape: str = "%m/%d/%Y") -> str:
    return f"{m.filed.on:{shape}}" if m.filed else ""


def filed_at(m: Matter) -> str:
    return m.filed.time if m.filed else ""


def heading(m: Matter, city: str, area: str, *, bar: str, upper: bool = False) -> list[str]:
    """Counsel of the side that files, line by line, as it stands at the head of a paper."""
    side, role = m.filer
    if not side:
        return []
    lines = [f"{one.name.upper() if upper else one.name}{bar.format(one.bar_number)}" for one in side]
    street, floor = words.address(m.rng, city)
    said = [f"Telephone: {area} 555-{m.rng.randint(100, 9999):04}", f"Email: {_mailbox(side[0])}"]
    lines += [side[0].firm.upper() if upper else side[0].firm, street, floor, *said[: m.rng.randint(1, 2)]]
    client = side[0].speaks_for
    tail = m.dice(f" {client}", "", f" {client}")
    return [*lines, f"Attorney{'s' if len(side) > 1 else ''} for {role}{tail}"]


def _mailbox(one: Attorney) -> str:
    letters = [
        "".join(c for c in part.lower() if c.isascii() and c.isalpha())
        for part in (one.name.split(",")[0].split()[-1], one.firm)
    ]
    return f"{letters[0] or 'mail'}@{letters[1][:12] or 'office'}.com"


def text_and_end(m: Matter, *, least: int = 3, most: int = 9, numbered: bool = False) -> str:
    """The body and how it ends: the judge signs an order, counsel all else."""
    text = pieces.body(m, least=least, most=most, numbered=numbered)
    return text + (pieces.judge_signature(m) if m.kind == "order" else pieces.ending(m, *m.filer))


def titled(m: Matter) -> str:
    return f"<p class=title>{esc(m.title)}</p>"


def below(stamp: str, head: str = "", inches: float = 0.85) -> str:
    """Room under a mark that would else stand on the caption, where nothing stands beside it."""
    return f'{stamp}<div style="height: {inches}in"></div>' if stamp and not head else stamp
