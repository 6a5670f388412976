"""A Travis County citation, writ or setting: its name and the State's in spaced letters, the cause number, sides with a comma before each role."""

from html import escape as esc

from tests.ocr.bed import pieces, stamps, words
from tests.ocr.bed.layouts.state_more import drawing, people, titles
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.prose import long_date

CSS = """
@page { margin: 0.8in 1in; @bottom-right { content: "FOOT"; font: 8pt 'FACE'; } }
body { font: SIZEpt/1.3 'FACE'; } .title { text-align: center; font-weight: bold; margin: 4pt 0; font-size: BIG; } .state { text-align: center;
font-weight: bold; margin-bottom: 8pt; }
.no { margin: 8pt 0; text-align: ALIGN; font-weight: bold; } .who { width: 62%; margin: 4pt 0 12pt; } .who p { text-align: left; }
.who .r { text-align: right; }
.two { width: 100%; margin-top: 18pt; border-top: 0.8pt solid; break-inside: avoid; } .two td { width: 50%; padding: 6pt 8pt; }
.ret { break-inside: avoid; margin-top: 14pt; border-top: 1.4pt solid; padding-top: 6pt; }
.mark { font: 8pt 'Liberation Sans'; text-align: left; } .p { text-align: justify; } .court { margin: 6pt 0; }
"""
SUED = (
    "YOU HAVE BEEN SUED. You may employ an attorney. If you or your attorney do not file a written answer with the clerk who issued this citation "
    "by 10:00 A.M. on the Monday next following the expiration of twenty days after you were served "
    "this citation and petition, a default judgment may be taken against you."
)


def draw(m: Matter) -> str:
    css = CSS.replace(
        "FACE", m.dice("Liberation Serif", "Liberation Mono", "Liberation Sans", "DejaVu Serif Condensed")
    ).replace("SIZE", m.dice("10", "10.5", "11"))
    css = (
        css.replace("BIG", m.dice("120%", "140%", "100%"))
        .replace("ALIGN", m.dice("left", "left", "center", "left" if m.filed else "right"))
        .replace("FOOT", m.dice("Service Copy", "D-1 - 000123456", ""))
    )
    spaced = len(m.title) < 12 and m.rng.random() < 0.6
    title = f"<p class=title>{esc(' '.join(m.title)) if spaced else esc(m.title)}</p>"
    state = f"<p class=state>{m.dice('THE STATE OF TEXAS', 'T H E&emsp;S T A T E&emsp;O F&emsp;T E X A S', '')}</p>"
    number = f"<p class=no>{m.dice('CAUSE NO. ', 'Cause No. ', 'CAUSE NO: ', 'Cause Number: ')}{m.number.caption}</p>"
    head = m.rng.choice((title + state + number, number + title + state, title + number))
    court = f"{m.rng.choice((53, 98, 126, 200, 201, 250, 261, 345, 353, 419, 455, 459))}{m.dice('RD', 'TH', 'TH')} JUDICIAL DISTRICT COURT"
    named = (
        f"<p class='court {m.dice('c', '')} b'>IN THE {court} OF TRAVIS COUNTY, TEXAS</p>"
        if m.rng.random() < 0.4
        else ""
    )
    stamp = _stamp(m) + stamps.rubber(m, "boxed", "clock", "plain", right="-0.5in", top="1.7in")
    body = _sued(m, court) if "CITATION" in m.title or m.title == "PRECEPT" else _other(m, court)
    return sheet(drawing.TEXT + css + stamps.RUBBER, f"{stamp}{head}{named}{_sides(m)}{body}{_end(m)}")


def _stamp(m: Matter) -> str:
    """What the district clerk's portal sets at the top right."""
    lines = m.rng.choice(
        (
            [
                f"{drawing.day(m, '3/5/2024')} {drawing.hour(m)}",
                m.clerk,
                "District Clerk",
                "Travis County",
                m.number.caption,
                "Filed",
            ],
            [
                "Filed in The District Court",
                "of Travis County, Texas",
                drawing.day(m, "MAR 05 2024"),
                f"At {drawing.hour(m)}",
                f"{m.clerk}, District Clerk",
            ],
        )
    )
    return drawing.mark(m, lines, "right: -0.55in; top: -0.45in;")


def _sides(m: Matter) -> str:
    upper, comma = m.rng.random() < 0.75, m.dice(", ", "", ", ")
    joint = m.dice(", ", " AND ", "; ")
    left, right = (drawing.names(m, side, upper=upper, joint=joint) for side in (m.left, m.right))
    one, two = (role for role in (m.left_role, m.right_role))
    where = m.dice("r", "r", "c")
    if m.rng.random() < 0.25:
        return f"<div class=who><p>{one}: {left}</p><p>{m.dice('vs.', 'v.', 'VS.')}</p><p>{two}: {right}</p></div>"
    first, last = f"<p class={where}>{comma}{one}</p>", f"<p class={where}>{comma}{two}</p>"
    return f"<div class=who><p>{left}</p>{first}<p>{m.dice('vs.', 'v.', 'VS.', 'vs')}</p><p>{right}</p>{last}</div>"


def _sued(m: Matter, court: str) -> str:
    street, town = drawing.address(m)
    to = f"<p class=p>TO: <b>{esc(m.right[0].name.upper())}</b><br>{esc(street)}<br>{town}</p>"
    to += f"<p class=p>{m.right[0].role}, in the above styled and numbered cause:</p>"
    began = (
        f"Attached is a copy of the {m.dice('PLAINTIFF’S ORIGINAL PETITION', 'ORIGINAL PETITION AND REQUEST FOR DISCLOSURE')} "
        "in the above styled and numbered cause, which was filed on "
        f"{long_date(m.prose.day()).upper()} in the {court} of Travis County, Austin, Texas."
    )
    issued = f"<p class=p>ISSUED AND GIVEN UNDER MY HAND AND SEAL of said Court at office, {long_date(m.dated)}.</p>"
    return f"{to}<p class=p>{SUED}</p><p class=p>{began}</p>{issued}"


def _other(m: Matter, court: str) -> str:
    when = (
        f"<p class=p>The matter is set for {m.dice('hearing', 'trial')} on {long_date(m.hearing)} at {m.hour} in the {court}.</p>"
        if m.rng.random() < 0.6
        else ""
    )
    greeting = m.dice(
        "TO ANY SHERIFF OR ANY CONSTABLE OF THE STATE OF TEXAS, GREETING:",
        "TO THE PARTIES AND COUNSEL OF RECORD:",
        "GREETINGS:",
    )
    return f"<p class=p>{greeting}</p>{when}{drawing.text(m, 2, 4)}"


def _end(m: Matter) -> str:
    """Who asked for it, the clerk, mostly the officer's return."""
    asked = pieces.rows("REQUESTED BY:", *drawing.counsel(m))
    clerk = pieces.rows(
        m.clerk.upper(),
        m.dice("Travis County District Clerk", "TRAVIS COUNTY DISTRICT CLERK"),
        "Travis County Courthouse",
        "1700 Guadalupe, P.O. Box 679003 (78767)",
        "Austin, TX 78701",
    )
    end = f"<table class=two><tr><td>{asked}</td><td>{clerk}<br>{drawing.scrawled(m)}<br>PREPARED BY: {esc(words.family(m.rng).upper())}</td></tr></table>"
    if m.rng.random() < 0.4:
        return end
    lines = (
        "Came to hand on the ____ day of ______________, ____ at ____ o'clock __M., and "
        "executed at ______________________ within the County of ____________."
    )
    fee = f"<p>Service Fee: ${m.rng.randint(75, 120)}.00&emsp;Sheriff / Constable / Authorized Person</p>"
    return f"{end}<div class=ret><p class=c>- - - - - RETURN - - - - -</p><p class=p>{lines}</p>{fee}</div>"


LAYOUT = Layout(
    name="travis citation",
    courts=("us/tx/travis-district",),
    nature="civil",
    kinds=("notice", "order"),
    filed=("e-filed", "rubber", "none"),
    draw=draw,
    sides=people.against("tx", ("Plaintiff", "Defendant"), ("Plaintiff", "Defendant"), ("Petitioner", "Respondent")),
    titled=lambda rng, kind, names: rng.choice(titles.TRAVIS),
)
