"""A small claims form filled in by hand: printed questions, answers in ink, boxes ticked, a number written or typed at the corner."""

from html import escape as esc

from tests.ocr.bed import pieces, stamps, words
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.truth import Party

CSS = """
@page { margin: 0.6in 0.7in; @bottom-left { content: "SC-%s (Rev. 7/1/2023)"; font: 7.5pt 'Liberation Sans'; }
@bottom-right { content: "page " counter(page) " of " counter(pages); font: 7.5pt 'Liberation Sans'; } }
body { font: 10pt/1.5 'Liberation Sans'; } .head { width: 100%%; } .number { width: 2.4in; border: 1pt solid;
padding: 5pt 8pt !important; height: 1.7in; } .title { font-size: 15pt; font-weight: bold; line-height: 1.15; }
.hand { font-family: %s; font-size: %spt; color: %s; line-height: 1; } .q1 { margin-top: 9pt; }
.line { border-bottom: 0.6pt solid; display: inline-block; min-width: 3.2in; padding-left: 6pt; line-height: 1.1; }
.num { display: inline-block; width: 16pt; background: #111; color: #fff; text-align: center; font-weight: bold; font-size: 9pt;
line-height: 13pt; margin-right: 6pt; } .tick { display: inline-block; width: 9pt; height: 9pt; border: 0.9pt solid;
margin: 0 4pt 0 12pt; line-height: 8pt; text-align: center; } small { font-size: 7.5pt; }
.lines { border-bottom: 0.6pt solid #444; margin: 3pt 0 0 22pt; min-height: 17pt; }
"""
QUESTIONS = (
    "Why does the defendant owe the plaintiff money?",
    "When did this happen?",
    "Have you asked the defendant to pay?",
    "Why are you filing at this courthouse?",
)


def draw(m: Matter) -> str:
    ink = m.dice("#1a2a7a", "#222", "#12124a")
    face, size = m.dice("DkgHandwriting/15", "DkgHandwriting/15", "Liberation Mono/11").split("/")
    css = CSS % (m.rng.randint(100, 150), face, size, ink) + stamps.RUBBER
    stamp = stamps.rubber(m, "dater", "clock", right="-0.5in", top="-0.5in")
    court = f"<p><b>{esc(m.court.name)}</b></p>"
    space = "<small>Clerk stamps date here when form is filed.</small><br><br><br><br><small>Case Number:</small><br>"
    number = f"<td class=number>{space}<span class=hand>{m.number.caption}</span></td>"
    head = f"<table class=head><tr><td><p class=title>{esc(m.title)}</p>{court}{_hearing(m)}</td>{number}</tr></table>"
    asks = "".join(_ask(m, at, text) for at, text in enumerate(QUESTIONS, 4))
    amount = f"<p class=q1><span class=num>3</span>The plaintiff claims the defendant owes <span class='line hand'>{m.prose['amount']}</span></p>"
    sign = f"<p class=q1>Date: <span class='line hand'>{m.dated.month}/{m.dated.day}/{m.dated:%y}</span> {pieces.scrawl(m.rng)}</p>"
    sign += f"<p><small>Plaintiff types or prints name here: </small><span class=hand>{esc(m.left[0].name)}</span></p>"
    return sheet(
        css, stamp + head + _side(m, 1, "plaintiff", m.left) + _side(m, 2, "defendant", m.right) + amount + asks + sign
    )


def _hearing(m: Matter) -> str:
    return f"<p>Trial date: {m.hearing:%m/%d/%Y} &emsp; Time: {m.hour}</p>" if m.rng.random() < 0.5 else ""


def _side(m: Matter, at: int, role: str, side: tuple[Party, ...]) -> str:
    """Who sues or is sued, each name on a line of its own."""
    street, town = words.address(m.rng, f"{m.county}, CA 90044" if "California" in m.court.name else "Alice, TX 78332")
    filled = "".join(f"<br>Name: <span class='line hand'>{esc(party.name)}</span>" for party in side)
    more = f"<br>Street address: <span class='line hand'>{esc(street)}</span><br>City: <span class='line hand'>{esc(town)}</span>"
    more += f" Phone: <span class=hand>{words.telephone(m.rng)}</span>"
    asked = f"The {role} (the person, business, or public entity {'that is suing' if at == 1 else 'being sued'}) is:"
    return f"<p class=q1><span class=num>{at}</span>{asked}{filled}{more}</p>"


def _ask(m: Matter, at: int, text: str) -> str:
    said = esc(m.prose.own())
    ticks = (
        "".join(
            f"<span class='tick hand'>{mark}</span>{word}"
            for mark, word in zip(m.dice("X ", " X"), ("Yes", "No"), strict=True)
        )
        if at == 6
        else ""
    )
    return f"<p class=q1><span class=num>{at}</span>{text}{ticks}</p><p class='lines hand'>{said}</p>"


LAYOUT = Layout(
    name="small claim",
    courts=("us/ca/los-angeles", "us/tx/jim-wells-justice"),
    nature="small claims",
    kinds=("small claims",),
    filed=("rubber", "none"),
    draw=draw,
)
