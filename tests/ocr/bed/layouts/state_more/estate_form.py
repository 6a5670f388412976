"""A Judicial Council form about an estate or a child: no sides but one box with who it is about, the title beside the number, ticked lines."""

from html import escape as esc

from tests.ocr.bed import pieces, stamps
from tests.ocr.bed.layouts.state_more import drawing, people, titles
from tests.ocr.bed.making import Layout, Matter, plural
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.prose import long_date

CSS = """
@page { margin: 0.6in 0.65in 0.75in; @top-right { content: "FORM"; font: bold 10pt 'Liberation Sans'; vertical-align: bottom; }
  @bottom-left { content: "Form Adopted for Mandatory Use\\A Judicial Council of California\\A FORM [Rev. July 1, 2022]"; white-space: pre;
font: 6.5pt 'Liberation Sans'; }
  @bottom-center { content: "FOOT"; font: bold 8.5pt 'Liberation Sans'; } @bottom-right { content: "Page " counter(page) " of " counter(pages);
font: 6.5pt 'Liberation Sans'; } }
body { font: 9pt/1.3 'Liberation Sans'; } .form { width: 100%; border: 1.1pt solid; } .form td { border: 0.8pt solid; padding: 2pt 5pt; }
small { font-size: 6.5pt; } .typed { font: TYPED; } .only { width: 2.1in; text-align: center; position: relative; } .line { margin: 6pt 0 0 18pt; }
.title { font-weight: bold; font-size: 10.5pt; text-align: TITLE; } .child { width: 100%; margin-top: 6pt; } .child td { border: 0.7pt solid;
padding: 2pt 5pt; }
.p { margin: 6pt 0 0 18pt; } .sign { width: 100%; margin-top: 18pt; } .sign td { width: 50%; padding: 12pt 10pt 0; }
.mark { font: 8pt 'Liberation Sans'; text-align: center; }
.fill { border-bottom: 0.6pt solid; padding: 0 12pt; } .report .form { font-size: 10pt; }
"""
NUMBERS = {
    "Decedent": ("DE-111", "DE-121", "DE-140", "DE-160", "DE-221"),
    "Child": ("JV-100", "JV-180", "JV-285", "JV-295", "JV-410"),
}
ASKS = {
    "Decedent": (
        "Publication will be in (specify name of newspaper):",
        "The decedent died on (date), a resident of the county named above.",
        "Letters testamentary be granted. Bond not be required for the reasons stated in item 3d.",
        "The following assets are valued by the probate referee at:",
        "The decedent is survived by no spouse. No child survived the decedent.",
        "Authorization to take possession under the Independent Administration of Estates Act:",
        "All or a portion of the property is subject to appraisal by the referee.",
    ),
    "Child": (
        "The child is described by section 300, subdivision (b)(1), of the Welfare and Institutions Code.",
        "The child was detained and a hearing is requested. Placed with a relative:",
        "Notice has been given as required by law. The parents are:",
        "Reasonable efforts have been made to prevent or eliminate the need for removal.",
        "The child may have Indian ancestry. Inquiry was made on:",
        "Juvenile court jurisdiction is continued. The next review is within months:",
        "The social worker is ordered to provide transportation and visits as stated on the attached page.",
    ),
}


def draw(m: Matter) -> str:
    number = m.dice(*NUMBERS[m.left[0].role])
    typed = m.dice(
        "9.5pt/1.2 'Liberation Mono'",
        "9.5pt/1.2 'Liberation Serif'",
        "9pt/1.2 'DejaVu Sans Condensed'",
        "9.5pt/1.2 'Noto Serif'",
    )
    foot = pieces.running(m.title, 60)
    css = (
        CSS.replace("FORM", number)
        .replace("FOOT", foot)
        .replace("TYPED", typed)
        .replace("TITLE", m.dice("left", "center"))
    )
    ticks = "".join(_ask(m, at) for at in range(1, m.rng.randint(7, 13)))
    name = f"<td><span class=typed>{esc(m.counsel_left[0].name)}</span><br><small>(TYPE OR PRINT NAME)</small></td>"
    end = f"<p class=line>Date: {long_date(m.dated)}</p><table class=sign><tr>{name}<td>{drawing.scrawled(m)}<br><small>(SIGNATURE)</small></td></tr></table>"
    more = _children(m) if m.left[0].role == "Child" and m.rng.random() < 0.5 else ""
    return sheet(drawing.TEXT + css + stamps.RUBBER, f"<table class=form>{_head(m)}</table>{more}{ticks}{end}")


def _head(m: Matter) -> str:
    stamp = drawing.mark(
        m,
        [
            "FILED",
            "Superior Court of California",
            "County of Los Angeles",
            drawing.day(m, m.dice("03/05/2024", "MAR 05 2024")),
            m.court.clerk_title,
            f"By: {m.clerk}, Deputy",
        ],
        "left: 3pt; right: 3pt; top: 20pt;",
    )
    stamp += stamps.rubber(m, "boxed", "plain", "clock", right="2pt", top="18pt", wide="1.95in")
    ask = m.dice(
        "ATTORNEY OR PARTY WITHOUT ATTORNEY",
        "ATTORNEY OR PARTY WITHOUT ATTORNEY (Name, State Bar number, and address):",
    )
    lines = drawing.counsel(m)
    only = f"<td class=only rowspan=3><small>FOR COURT USE ONLY</small>{stamp}</td>"
    who = f"<tr><td><small>{ask}</small><br><span class=typed>{pieces.rows(*lines)}</span></td>{only}</tr>"
    street = m.dice("111 NORTH HILL STREET", "201 CENTRE PLAZA DRIVE, SUITE 3", "111 N. Hill St.")
    court = (
        f"<tr><td><b>SUPERIOR COURT OF CALIFORNIA, COUNTY OF</b> <span class=typed>{m.dice('LOS ANGELES', 'Los Angeles')}</span><br>"
        "<small>STREET ADDRESS:</small> "
        f"<span class=typed>{street}</span><br><small>CITY AND ZIP CODE:</small> <span class=typed>{drawing.town(m)}</span><br>"
        f"<small>BRANCH NAME:</small> <span class=typed>{m.dice('Central', 'STANLEY MOSK COURTHOUSE', 'EDMUND D. EDELMAN CHILDREN’S COURT')}</span></td></tr>"
    )
    hearing = (
        f"<br><small>HEARING DATE AND TIME:</small> <span class=typed>{m.hearing:%m/%d/%Y} {m.hour}</span> <small>DEPT.:</small> {m.rng.randint(2, 425)}"
        if m.rng.random() < 0.5
        else ""
    )
    number = f"<td><small>CASE NUMBER:</small><br><span class=typed>{m.number.caption}</span>{hearing}</td>"
    title = f"<td class=title>{esc(m.title)}</td>"
    about = f"<tr><td>{_about(m)}</td></tr>"
    last = (
        [f"<tr>{title}{number}</tr>"]
        if m.rng.random() < 0.7
        else [f"<tr><td class=title colspan=2>{esc(m.title)}</td></tr><tr><td></td>{number}</tr>"]
    )
    return who + court + about + "".join(last)


def _about(m: Matter) -> str:
    """Whom it is about, with the ticked role beside: the form's own words."""
    upper = m.rng.random() < 0.5
    name = f"<span class=typed>{drawing.names(m, m.left, upper=upper, joint=', ')}</span>"
    if m.left[0].role == "Decedent":
        label = m.dice("ESTATE OF (Name):", "ESTATE OF (name):", "IN THE MATTER OF THE ESTATE OF")
        return f"<small>{label}</small> {name}<br>&emsp;&emsp;&emsp;&emsp;{m.dice('DECEDENT', 'Decedent', drawing.box(m, ticked=True) + 'DECEDENT')}"
    label = m.dice("CHILD'S NAME:", "CHILD’S NAME:", "In the Matter of (name of child):", "IN THE MATTER OF")
    role = plural("Child", len(m.left)).upper()
    code = "" if label.startswith(("CHILD", "In")) else f"<br>&emsp;&emsp;{role} under the Juvenile Court Law"
    return (
        f"<small>{label}</small> {name}{code}<br><small>JUVENILE COURT — {m.dice('DEPENDENCY', 'CONFIDENTIAL')}</small>"
    )


def _children(m: Matter) -> str:
    """The table over a report: each child with age, sex and the hearing."""
    head = "<tr><td>Child</td><td>Age</td><td>Sex</td><td>Hearing</td><td>Dept.</td></tr>"
    rows = "".join(
        f"<tr><td>{esc(one.name)}</td><td>{m.rng.randint(1, 17)}</td><td>{m.dice('M', 'F')}</td>"
        f"<td>{m.hearing:%m/%d/%Y}</td><td>{m.rng.randint(401, 426)}</td></tr>"
        for one in m.left
    )
    return f"<table class=child>{head}{rows}</table>"


def _ask(m: Matter, at: int) -> str:
    said = m.dice(*ASKS[m.left[0].role]) if m.rng.random() < 0.75 else m.prose.sentence()
    filled = (
        f" <span class='typed fill'>{esc(m.dice(m.prose['amount'], m.prose['someone'], long_date(m.prose.day())))}</span>"
        if m.rng.random() < 0.5
        else ""
    )
    return f"<p class=line>{at}. {drawing.box(m, ticked=m.rng.random() < 0.4)}{esc(said)}{filled}</p>"


ESTATES = Layout(
    name="council estate form",
    courts=("us/ca/los-angeles",),
    nature="probate",
    kinds=("probate",),
    filed=("rubber", "e-filed", "none"),
    draw=draw,
    sides=people.dead,
    titled=lambda rng, kind, names: rng.choice(titles.ESTATES),
)
CHILDREN = Layout(
    name="council child form",
    courts=("us/ca/los-angeles",),
    nature="juvenile",
    kinds=("juvenile",),
    filed=("rubber", "e-filed", "none"),
    draw=draw,
    sides=people.children,
    titled=lambda rng, kind, names: rng.choice(titles.CHILDREN),
)
