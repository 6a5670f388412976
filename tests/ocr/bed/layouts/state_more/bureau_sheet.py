"""A sheet of the Tennessee bureau: letterhead, its name in a bar, employee and employer in a table of labelled cells or lines with colons."""

from html import escape as esc

from tests.ocr.bed import pieces, stamps, words
from tests.ocr.bed.layouts.state_more import drawing, people, titles
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.prose import long_date

CSS = """
@page { margin: 0.75in 0.9in; @bottom-left { content: "FOOT"; font: 7.5pt 'FACE'; } @bottom-right { content: "RDA 10183"; font: 7.5pt 'FACE'; } }
body { font: SIZEpt/1.3 'FACE'; } .top { text-align: HEAD; line-height: 1.25; margin-bottom: 8pt; } .top small { font-size: 78%; }
.title { text-align: center; font-weight: bold; margin: 8pt 0; font-size: 118%; } .bar { background: #ddd; border: 0.8pt solid; padding: 4pt; }
.facts { width: 100%; margin: 6pt 0 12pt; } .grid td { border: 0.8pt solid; padding: 3pt 6pt; width: 50%; } .open td { padding: 2pt 8pt 2pt 0; }
.open td:first-child { width: 26%; font-weight: bold; } small { font-size: 76%; } .mark { font: bold 8pt 'Liberation Serif'; text-align: center;
color: INK; }
.p { text-align: left; } .two td { padding: 1pt 6pt; width: 50%; } .tick { margin: 4pt 0; }
"""
ISSUES = (
    "Temporary disability benefits",
    "Medical benefits",
    "Compensability",
    "Panel of physicians",
    "Permanent disability benefits",
    "Attorney’s fees",
    "Mileage",
    "Notice",
)


def draw(m: Matter) -> str:
    css = CSS.replace(
        "FACE", m.dice("Liberation Serif", "Liberation Sans", "Noto Sans", "DejaVu Serif Condensed")
    ).replace("SIZE", m.dice("10.5", "11", "11.5"))
    css = css.replace("HEAD", m.dice("left", "center", "center")).replace("INK", m.dice("#b51a1a", "#111", "#1a2f8a"))
    css = css.replace("FOOT", m.dice("LB-0381 (rev. 7/22)", "LB-1103", pieces.running(m.title, 50)))
    court = m.dice("TENNESSEE COURT OF|WORKERS' COMPENSATION|CLAIMS", "TN COURT OF WORKERS'|COMPENSATION CLAIMS").split(
        "|"
    )
    said = ["FILED", drawing.day(m, "Mar 5, 2024"), f"{drawing.hour(m)} CT", *court]
    stamp = drawing.mark(m, said, "right: -0.6in; top: -0.4in; width: 1.8in;")
    stamp += stamps.rubber(m, "boxed", "clock", "plain", right="-0.6in", top="-0.45in")
    room = " style='padding: 0.85in 0 0'" if m.filed is not None else ""
    title = f"<p class='title {m.dice('bar', '', 'u')}'>{esc(m.title)}</p>"
    facts = m.rng.choice((_grid, _lines, _sides))(m)
    order = title + facts if m.rng.random() < 0.6 else facts + title
    text = _issues(m) if "ORDER" not in m.title and m.rng.random() < 0.7 else ""
    return sheet(
        drawing.TEXT + css + stamps.RUBBER,
        f"{stamp}<div{room}>{_top(m)}</div>{order}{text}{drawing.text(m, 2, 5)}{_end(m)}",
    )


def _top(m: Matter) -> str:
    """The bureau over the court, or the court alone."""
    court = m.dice(
        "COURT OF WORKERS’ COMPENSATION CLAIMS|AT NASHVILLE",
        "IN THE COURT OF WORKERS’ COMPENSATION CLAIMS AT NASHVILLE",
        "Court of Workers’ Compensation Claims at Nashville",
    )
    over = m.dice(
        "Tennessee Bureau of Workers’ Compensation|220 French Landing Drive, 1-B|Nashville, TN 37243-1002|(615) 532-4812|",
        "TENNESSEE BUREAU OF WORKERS’ COMPENSATION|",
        "STATE OF TENNESSEE|DEPARTMENT OF LABOR AND WORKFORCE DEVELOPMENT|BUREAU OF WORKERS’ COMPENSATION|",
    )
    lines = (over + court).split("|")
    return f"<div class=top>{'<br>'.join(f'<b>{line}</b>' if at == 0 or 'laims' in line else line for at, line in enumerate(lines))}</div>"


def _facts(m: Matter) -> list[tuple[str, str]]:
    """Labels and what stands behind them, the parties' roles among the labels."""
    upper = m.rng.random() < 0.3
    told = [(one.role, esc(one.name.upper() if upper else one.name)) for one in (*m.left, *m.right)]
    docket = (m.dice("Docket No.", "Docket Number", "DOCKET #"), m.number.caption)
    state = (
        m.dice("State File No.", "State File Number", "State File #"),
        f"{m.rng.randint(1000, 99999)}-{m.dated.year - 1}",
    )
    injured = (m.dice("Date of Injury", "DOI"), f"{m.prose.day():%m/%d/%Y}")
    lead = [docket, state] if m.rng.random() < 0.5 else [state, docket]
    rest = [injured] if m.rng.random() < 0.7 else []
    if m.rng.random() < 0.5:
        rest.append(("Judge", esc(m.judge)))
    return [*told, *lead, *rest] if m.rng.random() < 0.5 else [*lead, *told, *rest]


def _grid(m: Matter) -> str:
    """Labelled cells, two in a row."""
    cells = [f"<td><small>{name}{m.dice(':', '')}</small><br>{said}</td>" for name, said in _facts(m)]
    cells += ["<td></td>"] * (len(cells) % 2)
    rows = "".join(f"<tr>{cells[at]}{cells[at + 1]}</tr>" for at in range(0, len(cells), 2))
    return f"<table class='facts grid'>{rows}</table>"


def _lines(m: Matter) -> str:
    """A label with a colon and what stands behind it, a line each."""
    upper = m.rng.random() < 0.4
    rows = "".join(f"<tr><td>{name.upper() if upper else name}:</td><td>{said}</td></tr>" for name, said in _facts(m))
    return f"<table class='facts open'>{rows}</table>"


def _sides(m: Matter) -> str:
    """Names with the role behind, numbers at the right, no signs between."""
    left = [
        f"{esc(m.left[0].name)}, {m.left[0].role},",
        m.dice("v.", "vs."),
        *(f"{esc(one.name)}, {one.role}{m.dice(',', '')}" for one in m.right),
    ]
    right = [
        f"Docket No. {m.number.caption}",
        f"State File No. {m.rng.randint(1000, 99999)}-{m.dated.year - 1}",
        f"Judge {esc(m.judge)}",
    ]
    if m.rng.random() < 0.4:
        right.reverse()
    return f"<table class='facts two'><tr><td>{'<br>'.join(left)}</td><td>{'<br>'.join(right)}</td></tr></table>"


def _issues(m: Matter) -> str:
    """What is disputed, ticked."""
    ticks = "".join(
        f"<p class=tick>{drawing.box(m, ticked=m.rng.random() < 0.4)}{one}</p>"
        for one in m.rng.sample(ISSUES, m.rng.randint(3, 6))
    )
    later = (
        f"<p class=p>A hearing is set for {long_date(m.hearing)} at {m.hour} Central Time.</p>"
        if m.rng.random() < 0.4
        else ""
    )
    return f"<p class=p>{m.dice('The disputed issues are:', 'Issues marked below remain in dispute after mediation:', 'Benefits requested:')}</p>{ticks}{later}"


def _end(m: Matter) -> str:
    who = (
        f"Judge {m.judge}|Court of Workers’ Compensation Claims"
        if "ORDER" in m.title
        else m.dice(
            f"{words.person(m.rng)}|Workers’ Compensation Specialist", f"{m.counsel_left[0].name}|Attorney for Employee"
        )
    )
    sign = f"{drawing.scrawled(m)}<br>{pieces.rows(*who.split('|'))}"
    return (
        f"<div class=sig><p>{m.dice('ENTERED', 'Dated', 'Date:')} {long_date(m.dated)}</p><p class=by>{sign}</p></div>"
    )


LAYOUT = Layout(
    name="bureau sheet",
    courts=("us/tn/workers-comp-nashville",),
    nature="workers",
    kinds=("order", "notice"),
    filed=("e-filed", "e-filed", "rubber", "none"),
    draw=draw,
    sides=people.injury,
    titled=lambda rng, kind, names: rng.choice(titles.TENNESSEE),
)
