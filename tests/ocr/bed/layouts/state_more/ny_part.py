"""A New York part's printed decision: who sat, part, index and motion numbers in a grid beside the sides, or the older sheet of boxes."""

from html import escape as esc

from tests.ocr.bed import pieces
from tests.ocr.bed.layouts.state_more import drawing, people, titles
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet

CSS = """
@page { margin: 0.85in 0.9in 0.8in; @bottom-left { content: "FOOTLEFT"; white-space: pre; font: bold 8pt/1.2 'Liberation Sans'; vertical-align: top; }
  @bottom-right { content: "Page " counter(page) " of " counter(pages); font: bold 8pt 'Liberation Sans'; vertical-align: top; } TOP }
body { font: SIZEpt/1.25 'FACE'; } .court { text-align: center; font-weight: bold; line-height: 1.3; } .bench { width: 100%; margin: 10pt 0 4pt; }
.bench td:last-child { width: 34%; } .fill { border-bottom: 0.7pt solid; padding: 0 14pt; } .caption { width: 100%; margin: 0 0 10pt; }
.sides { width: 56%; padding-right: 10pt; } .about { padding: 8pt 0 0 10pt; } .about table { width: 100%; } .about td { padding: 0 0 6pt; }
.about td:first-child { font-weight: bold; } .about td:last-child { border-bottom: 0.6pt solid; text-align: center; }
.title { text-align: center; font-weight: bold; margin: 8pt 0; } .rule { white-space: nowrap; line-height: 1; } .p { line-height: LINE;
text-indent: 0.4in; }
.last { width: 100%; border-top: 1.2pt solid; margin-top: 20pt; font: 8pt 'Liberation Sans'; break-inside: avoid; } .last td { padding: 4pt 6pt; }
.old { width: 100%; margin: 10pt 0; } .old td { padding: 5pt 8pt; } .old .case { border: 1.3pt solid; width: 52%; }
.old .nos td { padding: 2pt 4pt; } .roomy { margin-left: 12pt; }
"""
READ = (
    "The following e-filed documents, listed by NYSCEF document number (Motion {seq}) {docs} were read on this motion to/for {what}.",
    "The following papers, numbered 1 to {last}, were read on this motion to/for {what}.",
    "Upon the foregoing documents numbered {docs}, the motion (Seq. {seq}) to/for {what} is decided as set out here.",
)
WHAT = (
    "DISMISS",
    "SUMMARY JUDGMENT (AFTER JOINDER)",
    "COMPEL",
    "DISCOVERY",
    "JUDGMENT - DEFAULT",
    "AMEND CAPTION/PLEADINGS",
    "VACATE - DECISION/ORDER",
)
LAST = (
    "CASE DISPOSED",
    "NON-FINAL DISPOSITION",
    "GRANTED",
    "DENIED",
    "GRANTED IN PART",
    "OTHER",
    "SETTLE ORDER",
    "SUBMIT ORDER",
    "REFERENCE",
)


def draw(m: Matter) -> str:
    sequence = f"{m.rng.randint(1, 9):03}"
    head = _old(m, sequence) if m.rng.random() < 0.35 else _grid(m, sequence)
    docs = ", ".join(str(at) for at in sorted(m.rng.sample(range(2, 90), m.rng.randint(4, 14))))
    read = m.dice(*READ).format(seq=sequence, docs=docs, last=m.rng.randint(3, 9), what=m.dice(*WHAT))
    css = drawing.TEXT + CSS.replace("FOOTLEFT", _foot(m, sequence)).replace("TOP", _system(m))
    css = css.replace("SIZE", m.dice("10.5", "11", "11.5")).replace("LINE", m.dice("1.3", "1.7", "2"))
    css = css.replace("FACE", m.dice("Liberation Serif", "Liberation Sans", "Noto Serif", "DejaVu Sans Condensed"))
    return sheet(css, f"{head}<p class=p>{esc(read)}</p>{drawing.text(m, 3, 8)}{_last(m)}")


def _foot(m: Matter, sequence: str) -> str:
    """The case and the motion along the foot of each page, where they are short enough."""
    name = pieces.running(f"{m.left[0].name} vs. {m.right[0].name}", 62).upper()
    return f"{m.number.caption}   {name}\\A Motion No. {sequence}"


def _system(m: Matter) -> str:
    """What the electronic system prints at the top corners."""
    if not drawing.has(m, "e-filed"):
        return ""
    hour, _, half = drawing.hour(m).partition(" ")
    left = f"FILED: NEW YORK COUNTY CLERK {drawing.day(m, '03/05/2024')} {hour} {half}\\A NYSCEF DOC. NO. {m.rng.randint(12, 240)}"
    right = f"INDEX NO. {m.number.caption}\\A RECEIVED NYSCEF: {drawing.day(m, '03/05/2024')}"
    font = f"white-space: pre; font: bold 9.5pt/1.3 '{m.dice('Liberation Sans', 'Liberation Serif')}'; vertical-align: middle;"
    return f'@top-left {{ content: "{left}"; {font} }} @top-right {{ content: "{right}"; {font} }}'


def _court(m: Matter) -> str:
    lines = m.dice(
        "SUPREME COURT OF THE STATE OF NEW YORK|NEW YORK COUNTY",
        "SUPREME COURT OF THE STATE OF NEW YORK|COUNTY OF NEW YORK",
    )
    return f"<div class=court>{'<br>'.join(lines.split('|'))}</div>"


def _present(m: Matter, label: str = "PRESENT:") -> str:
    part = f"{m.rng.randint(1, 65)}{m.dice('', '', 'M', 'EFM')}"
    who = f"<b>{label}</b> <span class=fill>{m.dice('HON. ', 'Hon. ', '')}{esc(m.judge.upper())}</span>"
    seat = f"<i class=roomy>{m.dice('Justice', 'J.S.C.', 'Acting Justice')}</i>"
    return f"<table class=bench><tr><td>{who}<br>{seat}</td><td><b>PART</b> <span class=fill>{part}</span></td></tr></table>"


def _grid(m: Matter, sequence: str) -> str:
    """Sides between rules that end in an X; numbers over lines at the right, the title below them or below both."""
    rule = f"<p class='rule beside'>{m.dice('-', '-', '_') * 46}{m.dice('X', 'x')}</p>"
    upper, wide = m.rng.random() < 0.8, m.rng.choice((5, 9, 12))
    names = drawing.names(m, m.left, upper=upper, joint=", "), drawing.names(m, m.right, upper=upper, joint=", ")
    inset, mid = "&emsp;" * wide, "&emsp;" * m.rng.choice((2, 5))
    sides = (
        f"<p>{names[0]},</p><br><p>{inset}{m.left_role},</p><br><p>{mid}{m.dice('- v -', '-against-', '- against -', '-v-')}</p><br>"
        f"<p>{names[1]},</p><br><p>{inset}{m.right_role}.</p>"
    )
    told = [
        ("INDEX NO.", m.number.caption),
        ("MOTION DATE", f"{m.prose.day():%m/%d/%Y}"),
        ("MOTION SEQ. NO.", sequence),
    ]
    if m.rng.random() < 0.2:
        told.insert(1, ("ACTION NO.", m.dice("1", "2")))
    rows = "".join(f"<tr><td>{label}</td><td>{said}</td></tr>" for label, said in told)
    title, inside = f"<p class=title>{esc(m.title)}</p>", m.rng.random() < 0.65
    about = f"<table>{rows}</table>{title if inside else ''}"
    caption = (
        f"<table class=caption><tr><td class=sides>{rule}{sides}{rule}</td><td class=about>{about}</td></tr></table>"
    )
    return f"{_court(m)}{_present(m)}{caption}{'' if inside else title}"


def _old(m: Matter, sequence: str) -> str:
    """The sheet of the motion office: the case in a box, the numbers beside it, the title over or under them."""
    label = m.dice("Index Number: ", "INDEX NO. ", "Index No.: ")
    upper = m.rng.random() < 0.7
    case = (
        f"<p>{label}{m.number.caption}</p><p>{drawing.names(m, m.left, upper=upper, joint=', ')}, {m.left_role}</p><p>{m.dice('vs.', 'vs', '- v -')}</p>"
        f"<p>{drawing.names(m, m.right, upper=upper, joint=', ')}, {m.right_role}</p><p>SEQUENCE NUMBER: {sequence}</p><p>{m.dice(*WHAT)}</p>"
    )
    told = (("MOTION DATE", f"{m.prose.day():%m/%d/%Y}"), ("MOTION SEQ. NO.", sequence), ("MOTION CAL. NO.", ""))
    rows = "".join(f"<tr><td>{name}</td><td><span class=fill>{said}</span></td></tr>" for name, said in told)
    title = f"<p class=title>{esc(m.title)}</p>"
    boxed = f"<table class=old><tr><td class=case>{case}</td><td><table class=nos>{rows}</table></td></tr></table>"
    court = m.dice(
        "SUPREME COURT OF THE STATE OF NEW YORK — NEW YORK COUNTY",
        "SUPREME COURT OF THE STATE OF NEW YORK - COUNTY OF NEW YORK",
    )
    below = m.rng.random() < 0.6
    return f"<div class=court>{court}</div>{'' if below else title}{_present(m)}{boxed}{title if below else ''}"


def _last(m: Matter) -> str:
    """Date, the justice's hand, and the boxes at the end of every such order."""
    sign = f"<table class=w><tr><td>DATED: {m.dated:%m/%d/%Y}</td><td>{drawing.scrawled(m)}<br>{esc(m.judge.upper())}, J.S.C.</td></tr></table>"
    at = m.rng.sample(range(len(LAST)), 2)
    cells = "".join(
        f"<td>{drawing.box(m, ticked=one in at)}{name}</td>{'</tr><tr>' if one % 3 == 2 else ''}"
        for one, name in enumerate(LAST)
    )
    return f"<div class=sig>{sign}</div><table class=last><tr>{cells}</tr></table>"


LAYOUT = Layout(
    name="new york part",
    courts=("us/ny/new-york-supreme",),
    nature="ny",
    kinds=("order",),
    filed=("e-filed", "e-filed", "none"),
    draw=draw,
    sides=people.against("ny", ("Plaintiff", "Defendant"), ("Plaintiff", "Defendant"), ("Petitioner", "Respondent")),
    titled=lambda rng, kind, names: rng.choice(titles.NEW_YORK),
)
