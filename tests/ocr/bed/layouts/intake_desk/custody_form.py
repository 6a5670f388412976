"""The federal forms a person in custody fills in for habeas corpus or to vacate a sentence: a boxed head, then numbered questions."""

from dataclasses import replace
from html import escape as esc
from random import Random

from tests.ocr.bed import stamps, words
from tests.ocr.bed.benches import number
from tests.ocr.bed.layouts.intake_desk import parts, wording
from tests.ocr.bed.making import Layout, Matter, Sides
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.prose import long_date
from tests.ocr.bed.truth import Party

CSS = """
@page { margin: 0.8in 0.9in; @top-center { content: %s; font: 9pt 'Liberation Sans'; }
@bottom-right { content: "Page " counter(page); font: 8pt 'Liberation Serif'; } }
.ao { font-size: 8pt; margin-bottom: 8pt; } .title { text-align: center; font-weight: bold; font-size: 13pt; line-height: 1.3; margin: 6pt 0.6in 12pt; }
.head { width: 100%%; margin-bottom: 12pt; } .head td { border: 1pt solid; padding: 3pt 5pt; vertical-align: top; height: 26pt; }
.typed { %s } small { font-size: 8.5pt; } .q { margin: 0 0 7pt 0; } .ans { border-bottom: 0.6pt solid; padding: 0 10pt; }
.box { display: inline-block; width: 8pt; height: 8pt; border: 0.8pt solid; font: bold 8pt/7.5pt 'Liberation Sans'; text-align: center; margin: 0 3pt 0 9pt; }
.free { width: 100%%; margin-bottom: 14pt; } .free td { vertical-align: middle; } .mid { text-align: center; }
"""
TERMS = ("120 months", "Life without parole", "18 years", "97 months", "25 years to life", "60 months")


def sides(rng: Random) -> Sides:
    held = words.person(rng)
    if rng.random() < 0.35:
        return (Party("United States of America", ""),), (Party(held, "Movant"),)
    return (Party(held, "Petitioner"),), (Party(words.person(rng), "Respondent"),)


def titled(rng: Random, kind: str, names: dict[str, str]) -> str:
    which = "2255" if "United States" in names["left"] else rng.choice(("2254", "2254", "2241"))
    return wording.CUSTODY[which]


def recast(m: Matter) -> Matter:
    """A motion to vacate bears the criminal case's number, and cites no other."""
    if m.right[0].role != "Movant":
        return m
    given = number(m.rng, m.court.id, "criminal", m.dated.year - 2, m.number.header[-3:].strip("-"))
    return replace(m, number=given, others=())


def lower(rng: Random) -> str:
    return rng.choice(
        (
            f"{rng.randint(2008, 2022)}-CF-{rng.randint(101, 9899):06}",
            f"CR{rng.randint(8, 22):02}-{rng.randint(1001, 9899)}",
        )
    )


def draw(m: Matter) -> str:
    typed = parts.face(
        m, "Liberation Mono", "Liberation Serif", "Liberation Sans", "DejaVu Sans Mono", sizes=(11.0, 11.5, 12.0)
    )
    held = m.right[0] if m.right[0].role == "Movant" else m.left[0]
    form = next(key for key, text in wording.CUSTODY.items() if text == m.title)
    upper = m.rng.random() < 0.4
    said = {one.name: esc(one.name.upper() if upper else one.name) for one in (*m.left, *m.right)}
    ident, jail = (
        f"{m.rng.randint(10100, 98900):05}-{m.rng.randint(1, 99):03}",
        m.rng.choice(wording.PRISONS[m.court.id]).split(",")[0],
    )
    number_ = {"2254": "AO 241", "2255": "AO 243", "2241": "AO 242"}[form]
    top = f"<p class=ao>{number_} (Rev. {m.dice('09/17', '01/15', '10/07')}) {m.title.title() if form == '2241' else ''}</p>"
    title = f"<p class=title>{esc(m.title)}</p>"
    if form == "2241":
        head = _free(m, said) + title
    else:
        head = title + _boxed(m, said, said[held.name], ident, jail)
    stamp = stamps.rubber(m, "boxed", "plain", "clock", right="-0.4in", top="-0.55in", wide="2in")
    css = CSS % (stamps.header(m), typed.css)
    where = f"{wording.SENTENCED[m.court.id]}" if form != "2255" else f"{m.court.name}"
    asked = f"<p class=q>1. (a) Name and location of court that entered the judgment of conviction you are challenging: {_ans(where)}</p>"
    docket = f"<p class=q>(b) Criminal docket or case number (if you know): {_ans(m.others[0] if m.others else m.number.caption)}</p>"
    rest = "".join(
        f"<p class=q>{at}. {ask} {_answer(m, sort)}</p>"
        for at, (ask, sort) in enumerate(m.rng.sample(wording.ASKED_IN_CUSTODY, m.rng.randint(5, 8)), 2)
    )
    text = "<p class='q mid'><b>PETITION</b></p>" if form == "2254" and m.rng.random() < 0.5 else ""
    return sheet(
        css + f"body {{ font: {m.dice('10', '10.5', '11')}pt/1.25 'Liberation Serif'; }}" + stamps.RUBBER,
        f"{stamp}{parts.room(m, 0.85)}{top}{head}{text}{asked}{docket}{rest}",
    )


def _boxed(m: Matter, said: dict[str, str], held: str, ident: str, jail: str) -> str:
    where = m.court.district
    first, last = said[m.left[0].name], said[m.right[0].name]
    if m.right[0].role == "Movant":
        ask = "<small>Movant (include name under which convicted)</small>"
        pair = f"<td>UNITED STATES OF AMERICA<br><br></td><td>{'&emsp;' * 3}{ask}<br>v. <span class=typed>{last}</span></td>"
    else:
        asks = (
            "<small>Petitioner (include the name under which you were convicted)</small>",
            "<small>Respondent (authorized person having custody of petitioner)</small>",
        )
        pair = f"<td>{asks[0]}<br><span class=typed>{first}</span></td><td>{asks[1]}<br>v. &ensp;<span class=typed>{last}</span></td>"
    return (
        f"<table class=head><tr><td style='width: 55%'><b>United States District Court</b></td><td>District: <span class=typed>{where}</span></td></tr>"
        f"<tr><td><small>Name (under which you were convicted):</small><br><span class=typed>{held}</span></td>"
        f"<td><small>Docket or Case No.:</small><br><span class=typed>{m.number.caption}</span></td></tr>"
        f"<tr><td><small>Place of Confinement:</small><br><span class=typed>{esc(jail)}</span></td>"
        f"<td><small>Prisoner No.:</small><br><span class=typed>{ident}</span></td></tr>"
        f"<tr>{pair}</tr></table>"
    )


def _free(m: Matter, said: dict[str, str]) -> str:
    """The head of the form under section 2241: lines to write on, closing brackets, the number beside them."""
    signs = "<br>".join([")"] * 8)
    left = (
        f"<span class='typed ans'>{said[m.left[0].name]}</span><br><small><i>Petitioner</i></small><br><br>&emsp;&emsp;v.<br><br>"
        f"<span class='typed ans'>{said[m.right[0].name]}</span><br><small><i>Respondent</i><br>"
        "(name of warden or authorized person having custody of petitioner)</small>"
    )
    court = f"<p class=mid><b style='font-size: 17pt'>UNITED STATES DISTRICT COURT</b><br>for the<br><span class=typed>{m.court.district}</span></p><br>"
    case = f"Case No. <span class='typed ans'>{m.number.caption}</span><br><small>(Supplied by Clerk of Court)</small>"
    return f"{court}<table class=free><tr><td style='width: 3.6in'>{left}</td><td class=beside>{signs}</td><td>&emsp;{case}</td></tr></table>"


def _ans(text: str) -> str:
    return f"<span class='typed ans'>{esc(text)}</span>"


def _answer(m: Matter, sort: str) -> str:
    """What was written behind a question, or which box was crossed."""
    match sort:
        case "day":
            return _ans(long_date(m.prose.day()))
        case "term":
            return _ans(m.rng.choice(TERMS))
        case "crime":
            return _ans(m.prose["crime"])
        case "plea":
            offered = ("Not guilty", "Guilty", "Nolo contendere (no contest)")
        case "trial":
            offered = ("Jury", "Judge only", "None")
        case _:
            offered = ("Yes", "No", "")
    crossed = m.rng.choice(offered[:2])
    return "".join(f"<span class=box>{'X' if one == crossed else ''}</span>{one}" for one in offered if one)


LAYOUT = Layout(
    name="custody form",
    courts=("us/fed/md-fla", "us/fed/ed-va", "us/fed/nd-tex", "us/fed/ed-mich", "us/fed/d-mass"),
    nature="prisoner",
    kinds=("form",),
    filed=("rubber", "rubber", "header", "none"),
    draw=draw,
    sides=sides,
    titled=titled,
    recast=recast,
    cites=lower,
    counselled=lambda rng, court, side: (),
)
