"""A justice court's form of Jim Wells County, filled in by hand or machine: each side stands over a line that says what it is."""

from dataclasses import replace
from html import escape as esc

from tests.ocr.bed import pieces, stamps, words
from tests.ocr.bed.layouts.state_more import drawing, people, titles
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.prose import long_date
from tests.ocr.bed.truth import Party

CSS = """
@page { margin: 0.75in 0.9in; @bottom-center { content: "FOOT"; font: 8pt 'FACE'; } }
body { font: SIZEpt/1.3 'FACE'; } .typed { font: TYPED; } .title { text-align: center; font-weight: bold; margin: 8pt 0; font-size: 120%; }
.court { text-align: center; line-height: 1.3; } .no { margin: 8pt 0; text-align: ALIGN; } .fill { border-bottom: 0.7pt solid; padding: 0 8pt; }
.caption { width: 100%; margin: 8pt 0 12pt; } .caption td { padding: 2pt 6pt; } .sides { width: 52%; } .under { border-top: 0.8pt solid;
font-size: 80%; margin-bottom: 6pt; }
.signs { width: 0.3in; text-align: center; } .boxed { border: 1.1pt solid; } .boxed td { border: 1.1pt solid; padding: 4pt 8pt; width: 50%; }
.line { margin: 6pt 0; } .p { text-align: left; } .mark { font: 8.5pt 'Liberation Sans'; } .sign { width: 100%; margin-top: 18pt; }
.sign td { width: 50%; padding-right: 18pt; }
"""
EVICTED = (
    "Defendant failed to pay rent. The amount of rent claimed as of the date of filing is:",
    "Defendant holds over after the lease ended on:",
    "Defendant was given a written notice to vacate and demand for possession on:",
    "Plaintiff has complied with the notice requirements of section 24.005 of the Texas Property Code.",
    "The rental agreement is: written / oral. Rent subsidized by the government (if any):",
    "Attorney's fees will be sought. Name of attorney:",
)
OWED = (
    "The damages claimed are:",
    "Defendant may be served at the address above or at:",
    "The facts of the claim are these.",
    "Plaintiff consents to e-mail service of the answer. E-mail:",
    "Plaintiff demands a jury trial and has paid the fee of:",
    "The account was opened on:",
)


def draw(m: Matter) -> str:
    css = CSS.replace("FACE", m.dice("Liberation Serif", "Liberation Sans", "DejaVu Sans Condensed")).replace(
        "SIZE", m.dice("10.5", "11", "11.5")
    )
    css = css.replace(
        "TYPED",
        m.dice(
            "12pt/1.15 'Liberation Mono'",
            "17pt/1 'DkgHandwriting'",
            "12pt/1.15 'Liberation Serif'",
            "12pt/1.15 'Liberation Mono'",
            "12pt/1.15 'Liberation Serif'",
            "11pt/1.2 'Liberation Sans'",
            "11pt/1.2 'DejaVu Sans'",
        ),
    )
    css = css.replace(
        "FOOT", m.dice("", f"{pieces.running(m.title)} - Page 1", "Jim Wells County JP Form Rev. 9/23")
    ).replace("ALIGN", m.dice("left", "center", "right"))
    precinct = m.rng.randint(1, 6)
    court = m.dice(
        f"IN THE JUSTICE COURT|PRECINCT {precinct}|JIM WELLS COUNTY, TEXAS",
        f"JUSTICE COURT, PRECINCT {precinct}|JIM WELLS COUNTY, TEXAS",
        f"Justice of the Peace Court, Pct. {precinct}|Jim Wells County|200 N. Almond Street, Alice, Texas 78332",
    ).split("|")
    label = m.dice("CAUSE NO.", "CASE NO.", "Case No.", "CAUSE NUMBER:", "CASE NO. (court use only)")
    number = f"<p class=no>{label} <span class='typed fill'>{m.number.caption}</span></p>"
    stamp = drawing.mark(
        m,
        [f"FILED {drawing.day(m, '3/5/2024')} {drawing.hour(m)}", m.clerk, "Justice Court Clerk", "Jim Wells County"],
        "right: -0.5in; top: -0.45in;",
    )
    stamp += stamps.rubber(m, "boxed", "clock", "dater", "plain", right="-0.5in", top=m.dice("-0.4in", "7.4in"))
    room = " style='padding-top: 0.75in'" if m.filed is not None else ""
    head = _head(m, court, number, f"<p class=title>{esc(m.title)}</p>")
    return sheet(drawing.TEXT + css + stamps.RUBBER, f"{stamp}<div{room}>{head}</div>{_asks(m)}{_sign(m)}")


def _head(m: Matter, court: list[str], number: str, title: str) -> str:
    """Title first or number first; sides stacked over lines, beside a court with signs, or in boxes."""
    top = f"<p class=court>{pieces.rows(*court)}</p>"
    match m.dice("stacked", "beside", "boxes"):
        case "stacked":
            return "".join(m.rng.choice(((title, top, number), (number, title, top), (top, title, number)))) + _stacked(
                m
            )
        case "beside":
            signs = "<br>".join([m.dice("§", ")", "§", "|")] * 9)
            cells = f"<td class=sides>{_stacked(m)}</td><td class='signs beside'>{signs}</td><td class=c>{pieces.rows(*court)}</td>"
            return m.rng.choice((number + "{}" + title, title + number + "{}")).format(
                f"<table class=caption><tr>{cells}</tr></table>"
            )
        case _:
            one, two = (
                f"<b>{role.upper()}:</b><br>{_typed(m, side)}"
                for role, side in (("Plaintiff", m.left), ("Defendant", m.right))
            )
            rows = f"<tr><td>{one}</td><td>{two}</td></tr>"
            boxes = f"<table class='caption boxed'>{rows}</table>"
            return m.rng.choice((f"{top}{title}{boxes}{number}", f"{number}{top}{boxes}{title}"))


def _typed(m: Matter, side: tuple[Party, ...]) -> str:
    """Who is filled in, mostly with a street below."""
    street = f"<br>{esc(words.address(m.rng, drawing.town(m))[0])}<br>{drawing.town(m)}" if m.rng.random() < 0.5 else ""
    return f"<span class=typed>{drawing.names(m, side, upper=m.rng.random() < 0.3, joint=' and ')}{street}</span>"


def _stacked(m: Matter) -> str:
    first = (
        m.dice("PLAINTIFF", "Plaintiff (Landlord/Property Name)", "Plaintiff(s)")
        if _evicts(m)
        else m.dice("PLAINTIFF", "Plaintiff(s)")
    )
    second = (
        m.dice("DEFENDANT", "Defendant(s)", "Defendant (Tenant)") if _evicts(m) else m.dice("DEFENDANT", "Defendant(s)")
    )
    between = m.dice("V.", "vs.", "VS", "v.")
    return f"{_typed(m, m.left)}<div class=under>{first}</div><p>{between}</p>{_typed(m, m.right)}<div class=under>{second}</div>"


def _evicts(m: Matter) -> bool:
    return m.number.caption.startswith("E")


def _asks(m: Matter) -> str:
    """What the form asks, with what was filled in."""
    asks = m.rng.sample(EVICTED if _evicts(m) else OWED, m.rng.randint(3, 6))
    lines = []
    for ask in asks:
        told = esc(m.dice(m.prose["amount"], f"{m.prose.day():%m/%d/%Y}", m.prose["someone"]))
        lines.append(
            f"<p class=line>{drawing.box(m, ticked=m.rng.random() < 0.5)}{ask} <span class='typed fill'>{told}</span></p>"
        )
    said = f"<p class='line typed'>{esc(m.prose.paragraph(1, 3))}</p>"
    later = f"<p class=line>Trial is set for {long_date(m.hearing)} at {m.hour}.</p>" if m.rng.random() < 0.35 else ""
    return "".join(lines) + said + later


def _sign(m: Matter) -> str:
    who = m.left[0].name if m.rng.random() < 0.6 else m.counsel_left[0].name
    left = f"<span class=typed>{esc(who)}</span><div class=under>{m.dice('Printed name', 'Plaintiff’s printed name', 'Name')}</div>"
    right = f"{drawing.scrawled(m)}<div class=under>{m.dice('Signature of Plaintiff or agent', 'Signature')}</div>"
    sworn = (
        f"<p class=line>SWORN TO AND SUBSCRIBED before me on {long_date(m.dated)}.</p>" if m.rng.random() < 0.6 else ""
    )
    return f"<table class=sign><tr><td>{left}</td><td>{right}</td></tr></table>{sworn}"


def _recast(m: Matter) -> Matter:
    """An eviction has an eviction's title."""
    return replace(m, title=m.dice(*(titles.EVICTION if _evicts(m) else titles.CLAIMS)))


LAYOUT = Layout(
    name="justice form",
    courts=("us/tx/jim-wells-justice",),
    nature="small claims",
    kinds=("small claims",),
    filed=("rubber", "rubber", "e-filed", "none"),
    draw=draw,
    sides=people.tenancy,
    recast=_recast,
)
