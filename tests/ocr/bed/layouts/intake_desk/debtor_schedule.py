"""An official bankruptcy form: a box that tells whose case it is, the form's number, its title in large type, numbered questions."""

from html import escape as esc
from random import Random

from tests.ocr.bed import pieces, stamps, words
from tests.ocr.bed.layouts.intake_desk import parts, wording
from tests.ocr.bed.making import Layout, Matter, Sides
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.truth import Party

CSS = """
@page { margin: 0.75in 0.6in 0.8in; @top-center { content: %s; font: 9pt 'Liberation Sans'; white-space: nowrap; }
@bottom-left { content: "Official Form %s"; font: 8pt 'Liberation Sans'; } @bottom-right { content: "page " counter(page); font: 8pt 'Liberation Sans'; }
@bottom-center { content: "%s"; font: bold 8pt 'Liberation Sans'; } }
body { font: %spt/1.3 'Liberation Sans'; } .info { width: 4.7in; border: 1pt solid; margin-bottom: 14pt; } .info td { padding: 2pt 5pt; }
.info .top { %s font-weight: bold; padding: 3pt 5pt; } .typed { %s } small { font-size: 7pt; color: #222; } .ln { border-bottom: 0.6pt solid; }
.off { font-size: 10pt; margin-top: 6pt; } .title { font-weight: bold; font-size: %spt; line-height: 1.15; border-bottom: 2.5pt solid; padding-bottom: 5pt; }
.note { font-weight: bold; margin: 7pt 0 10pt; } .part { margin: 8pt 0; } .part b { background: #111; color: #fff; padding: 2pt 7pt; margin-right: 8pt; }
.ask { margin: 0 0 8pt 0.2in; }
.box { display: inline-block; width: 8pt; height: 8pt; border: 0.8pt solid; font: bold 8pt/7.5pt 'Liberation Sans'; text-align: center; margin: 0 4pt 0 10pt; }
"""


def sides(rng: Random) -> Sides:
    if rng.random() < 0.3:
        return (Party(parts.company(rng), "Debtor"),), ()
    first = Party(words.person(rng), "Debtor")
    if rng.random() < 0.35:
        return (first, Party(words.person(rng), "Debtor")), ()
    return (first,), ()


def titled(rng: Random, kind: str, names: dict[str, str]) -> str:
    company = any(trade in names["left"] for trade in parts.TRADES)
    forms = (wording.COMPANY_SCHEDULES if company else wording.SCHEDULES).strip().replace("\n", "|").split("|")
    return rng.choice(forms).partition(" ")[2]


def draw(m: Matter) -> str:
    forms = (wording.SCHEDULES + wording.COMPANY_SCHEDULES).strip().replace("\n", "|").split("|")
    form = next(one.partition(" ")[0] for one in forms if one.partition(" ")[2] == m.title)
    typed = parts.face(
        m, "Liberation Sans", "Liberation Mono", "Liberation Serif", "DejaVu Sans", "Noto Sans", sizes=(9.5, 10.0, 11.0)
    )
    shade = m.dice("background: #ddd;", "background: #111; color: #fff;", "")
    css = CSS % (
        parts.banner(m),
        form,
        pieces.running(m.title, 64),
        m.dice("9", "9.5"),
        shade,
        typed.css,
        m.dice("17", "19", "15"),
    )
    stamp = stamps.rubber(m, "boxed", "dater", right="-0.15in", top="0in", wide="2in")
    edition = m.dice("12/15", "04/22", "04/25", "06/24")
    title = f"<p class=off>Official Form {form} <span style='float: right'>{edition}</span></p><p class=title>{esc(m.title)}</p>"
    note = "Be as complete and accurate as possible. If more space is needed, attach a separate sheet to this form."
    asks = m.rng.sample(wording.ASKED_OF_DEBTORS, m.rng.randint(6, 10))
    told = "".join(_ask(m, at, ask) for at, ask in enumerate(asks, 1))
    amended = f"<p><span class=box>{m.dice('', '', 'X')}</span>Check if this is an amended filing</p>"
    part = f"<p class=part><b>Part 1:</b>{m.dice('Identify the Claim', 'Summarize Your Answers', 'Give Details')}</p>"
    body = f"{stamp}{_info(m)}{amended}{title}<p class=note>{note}</p>{part}{told}"
    return sheet(css + stamps.RUBBER, body)


def _info(m: Matter) -> str:
    """The box at the head: debtors, court, number."""
    company = m.left[0].name.endswith(parts.COMPANY_ENDS)
    upper, spread = m.rng.random() < 0.25, m.rng.random() < 0.7
    rows = "".join(
        _debtor(one, at, upper=upper, spread=spread and not company, company=company)
        for at, one in enumerate(m.left, 1)
    )
    if not company and len(m.left) == 1:
        rows += "<tr><td>Debtor 2<br><small>(Spouse, if filing)</small></td><td colspan=3 class=ln>&nbsp;</td></tr>"
    court = f"<tr><td colspan=4>United States Bankruptcy Court for the: <span class='typed ln'>{m.court.district}</span></td></tr>"
    case = f"<tr><td>Case number<br><small>(If known)</small></td><td colspan=3 class='typed ln'>{m.number.caption}</td></tr>"
    top = (
        "Fill in this information to identify the case:"
        if company or m.rng.random() < 0.3
        else "Fill in this information to identify your case:"
    )
    return f"<table class=info><tr><td class=top colspan=4>{top}</td></tr>{rows}{court}{case}</table>"


def _debtor(one: Party, at: int, *, upper: bool, spread: bool, company: bool) -> str:
    name = esc(one.name.upper() if upper else one.name)
    label = "Debtor name" if company else f"Debtor {at}"
    if not spread:
        return f"<tr><td>{label}</td><td colspan=3 class='typed ln'>{name}</td></tr>"
    given, _, family = name.partition(" ")
    middle, _, rest = family.partition(" ") if family[1:2] == "." else ("", "", family)
    cells = "".join(f"<td class='typed ln'>{cell or '&nbsp;'}</td>" for cell in (given, middle, rest))
    under = "<td><small>First Name</small></td><td><small>Middle Name</small></td><td><small>Last Name</small></td>"
    return f"<tr><td>{label}</td>{cells}</tr><tr><td>&nbsp;</td>{under}</tr>"


def _ask(m: Matter, at: int, ask: str) -> str:
    crossed = m.rng.random() < 0.5
    boxes = f"<br><span class=box>{'X' if crossed else ''}</span>No <span class=box>{'' if crossed else 'X'}</span>Yes"
    filled = (
        f" &emsp;<span class='typed ln'>{m.prose['amount']}</span>"
        if ask.startswith(("How much", "Total", "Copy"))
        else boxes
    )
    return f"<p class=ask>{at}. {esc(ask)}{filled}</p>"


LAYOUT = Layout(
    name="debtor schedule",
    courts=(
        "us/fed/nd-tex-bankruptcy",
        "us/fed/d-nj-bankruptcy",
        "us/fed/sd-ny-bankruptcy",
        "us/fed/cd-cal-bankruptcy",
    ),
    nature="bankruptcy",
    kinds=("form",),
    filed=("header", "header", "rubber", "none"),
    draw=draw,
    sides=sides,
    titled=titled,
    counselled=lambda rng, court, side: (),
)
