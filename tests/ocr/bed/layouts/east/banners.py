"""What the electronic filing systems of the East and South print on a paper: lines over each page, or a stamp set somewhere on page 1."""

from html import escape as esc

from tests.ocr.bed.making import Matter
from tests.ocr.bed.prose import MONTHS


def has(m: Matter, how: str = "e-filed") -> bool:
    return m.filed is not None and m.filed.how == how


def on(m: Matter, shape: str) -> str:
    """The day of filing in one of the shapes systems print."""
    day = m.filed.on if m.filed else m.dated
    short = MONTHS[day.month - 1][:3]
    return {
        "03/05/2024": f"{day:%m/%d/%Y}",
        "3/5/2024": f"{day.month}/{day.day}/{day.year}",
        "Mar 05 2024": f"{short} {day:%d} {day.year}",
        "2024 Mar 05": f"{day.year} {short} {day:%d}",
        "05 MAR 2024": f"{day:%d} {short.upper()} {day.year}",
        "March 5, 2024": f"{MONTHS[day.month - 1]} {day.day}, {day.year}",
        "Mar 5, 2024": f"{short} {day.day}, {day.year}",
    }[shape]


def at(m: Matter, shape: str = "4:12 PM") -> str:
    """The hour of filing: 4:12 PM, 04:12 PM, 04:12PM, 4:12:33 PM."""
    hour, _, half = (m.filed.time if m.filed else "").partition(" ")
    if not hour:
        return ""
    if shape == "04:12 PM":
        return f"{hour:0>5} {half}"
    if shape == "04:12PM":
        return f"{hour:0>5}{half}"
    if shape == "4:12:33 PM":
        return f"{hour}:{m.rng.randint(10, 59)} {half}"
    return f"{hour} {half}"


def over(left: str, right: str = "", *, font: str = "bold 10pt 'Liberation Sans'") -> str:
    """CSS of a line or two at the top corners of every page; lines are parted by a bar."""
    boxes = ""
    for corner, said in (("left", left), ("right", right)):
        if said:
            lines = said.replace('"', "'").replace("|", "\\A ")
            boxes += f'@top-{corner} {{ content: "{lines}"; white-space: pre; font: {font}; text-align: {corner}; vertical-align: middle; }} '
    return f"@page {{ {boxes} }}\n"


def along(text: str, *, font: str = "9pt 'Liberation Sans'") -> str:
    """CSS of one line across the middle of the top of every page."""
    return f"@page {{ @top-center {{ content: {text}; font: {font}; }} }}\n"


def stamp(m: Matter, *lines: str, style: str, how: str = "e-filed") -> str:
    """Lines set where `style` says on page 1; nothing when the paper bears no such mark."""
    if not has(m, how):
        return ""
    told = "<br>".join(esc(line, quote=False) for line in lines if line)
    return f'<div class=efiled style="position: absolute; line-height: 1.15; {style}">{told}</div>'
