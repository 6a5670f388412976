"""Captions put together for ordinary papers: lines of a given width, columns of signs or rules between the halves."""

from html import escape as esc

from tests.ocr.bed import pieces, stamps, words
from tests.ocr.bed.making import Matter
from tests.ocr.bed.prose import long_date
from tests.ocr.bed.truth import Attorney

TEXT = """
.h { font-weight: bold; text-align: center; } .q { margin: 4pt 0.7in 10pt; } .rows { margin: 4pt auto 12pt; line-height: 1.2; }
.rows td, .rows th { padding: 2pt 10pt; border: 0.6pt solid; } .r { text-align: right; }
.sig { line-height: 1.2; margin-top: 18pt; break-inside: avoid; } .by { margin: 14pt 0 0 3.2in; } .service { margin-top: 22pt; line-height: 1.3; }
.exhibit { break-before: page; text-align: center; padding-top: 3.4in; font-size: 26pt; } .behind { break-before: page; }
"""
TAILS = ("Jr.", "Sr.", "II", "III", "IV")
WIDTHS = {
    "Liberation Serif": 1.0,
    "Liberation Sans": 1.12,
    "DejaVu Serif": 1.24,
    "Noto Serif": 1.14,
    "Liberation Mono": 1.22,
}


def fitted(text: str, inches: float, font: str, size: float, *, bold: bool = False) -> list[str]:
    """The text in lines that stay within so many inches in this face."""
    ems = inches * 72 / size / WIDTHS[font] / (1.06 if bold else 1.0)
    return pieces.wrapped(text, ems)


def centred(line: str) -> str:
    return f'<span style="display: inline-block; width: 100%; text-align: center">{line}</span>'


def inset(line: str, deep: int = 5) -> str:
    return "&emsp;" * deep + line


def counsel(m: Matter, town: str, bar: str, *, phone: str, mail: bool = True, upper: bool = False) -> list[str]:
    """The filer's counsel, a line each, without the line that says whom they speak for."""
    side, _ = m.filer
    lines = [f"{one.name.upper() if upper else one.name}{bar.format(one.bar_number)}" for one in side]
    street, city = words.address(m.rng, town)
    lines += [side[0].firm.upper() if upper else side[0].firm, street, city]
    lines.append(f"{phone} 555-{m.rng.randint(100, 9999):04}")
    return [*lines, *([address(side[0])] if mail else [])]


def address(one: Attorney) -> str:
    """An attorney's address for electronic mail."""
    plain = [_letters(part) for part in one.name.split(",")[0].split() if part not in TAILS]
    house = _letters(one.firm.split(",")[0].replace("Law Offices of", "").replace("The ", ""))
    return f"{plain[0][:1]}{plain[-1]}@{house[:14]}{'law' if len(house) < 9 else ''}.com"


def _letters(text: str) -> str:
    return "".join(letter for letter in text.lower() if letter.isascii() and letter.isalpha())


def speaks(m: Matter) -> str:
    """Attorneys for Defendant So-and-so."""
    side = m.filer[0]
    return f"Attorney{'s' if len(side) > 1 else ''} for {alone(m)} {side[0].speaks_for}"


def alone(m: Matter) -> str:
    """The filer's role as one of its side bears it."""
    return (m.left if m.filer[0] == m.counsel_left else m.right)[0].role


def portal(m: Matter, lines: list[str], style: str) -> str:
    """What an e-filing portal prints on page 1, where this paper went through it."""
    if m.filed is None or m.filed.how != "e-filed":
        return ""
    return f'<div style="position: absolute; line-height: 1.2; {style}">{pieces.rows(*lines)}</div>'


def ending(m: Matter, bench: str) -> str:
    """The judge's signature under an order, else counsel's and what may follow it."""
    if m.kind != "order":
        return pieces.ending(m, *m.filer)
    sign = m.dice("_" * 30, pieces.scrawl(m.rng, 150, 34))
    named = m.dice(esc(f"Hon. {m.judge}"), esc(m.judge.upper()), "")
    day = m.dice(
        f"SO ORDERED this {ordinal(m.dated.day)} day of {m.dated:%B}, {m.dated.year}.", f"DATED: {long_date(m.dated)}"
    )
    return f"<div class=sig><p>{day}</p><p class=by>{sign}<br>{named}{'<br>' if named else ''}{bench}</p></div>"


def inked(m: Matter, *designs: str, top: str = "-0.6in", right: str = "-0.75in") -> str:
    return stamps.rubber(m, *designs, right=right, top=top, wide="1.95in")


def ordinal(day: int) -> str:
    last = {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")
    return f"{day}{'th' if day in (11, 12, 13) else last}"


def heard(m: Matter) -> list[str]:
    """When and before whom a motion is heard."""
    return [f"Date: {long_date(m.hearing)}", f"Time: {m.hour}", f"Judge: Hon. {esc(m.judge)}"]
