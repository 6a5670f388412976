"""A paper of counsel or judge in Tennessee's Court of Workers' Compensation Claims: the Bureau above, employee, employer and carrier."""

from html import escape as esc
from random import Random

from tests.ocr.bed import pieces, words
from tests.ocr.bed.layouts.county_seats.cast import titled
from tests.ocr.bed.making import Layout, Matter, Sides
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.prose import long_date
from tests.ocr.bed.truth import Attorney, Party

CSS = """
@page { margin: 1in; @bottom-center { content: counter(page); font: 11pt '%(font)s'; } }
body { font: %(size)spt/%(lead)s '%(font)s'; } .court { text-align: center; font-weight: bold; line-height: 1.2; margin: %(drop)s 0 16pt; }
.caption { width: 100%%; line-height: 1.2; margin-bottom: 16pt; } .caption td { white-space: nowrap; } .sides { width: 3.1in; } .signs { width: 0.4in; }
.caption b { font-weight: %(bold)s; } .title { text-align: center; font-weight: bold; line-height: 1.2; margin: 0 0.5in 14pt; %(ruled)s }
.h { text-align: center; font-weight: bold; } .p { text-indent: 0.5in; margin-bottom: 7pt; } .q { margin: 0 0.7in 8pt; line-height: 1.2; }
.rows { margin: 4pt auto 10pt; }
.rows td, .rows th { padding: 2pt 9pt; border: 0.6pt solid; } .r { text-align: right; } .sig { line-height: 1.2; margin-top: 18pt; }
.by { margin: 12pt 0 0 3in; }
.efiled { position: absolute; right: -0.3in; top: -0.6in; text-align: center; font: bold %(stamp)s; width: 1.7in; }
"""
TITLES = {
    "motion": (
        "Employee's Motion to Compel Panel of Physicians",
        "Employer's Motion for Summary Judgment",
        "Joint Motion to Continue Compensation Hearing",
        "Employer's Pre-Hearing Brief",
        "Employee's Request for Expedited Hearing on the Record",
        "Motion for Relief from Scheduling Order",
        "Motion to Withdraw as Counsel of Record",
    ),
    "order": (
        "Expedited Hearing Order Granting Medical Benefits",
        "Expedited Hearing Order Denying Temporary Disability Benefits",
        "Compensation Hearing Order",
        "Order Setting Compensation Hearing",
        "Order Denying Motion for Summary Judgment",
        "Scheduling Order",
        "Order of Dismissal Without Prejudice",
        "Order on Attorney's Fees",
    ),
    "notice": (
        "Notice of Deposition of Treating Physician",
        "Notice of Appearance of Counsel",
        "Employer's Witness and Exhibit List",
    ),
    "stipulation": ("Joint Stipulation of Facts and Issues", "Agreed Order Substituting Counsel"),
}
EMPLOYERS = (
    "Metropolitan Government of Nashville",
    "Rutherford County Board of Education",
    "Vanderbilt Freight Lines, Inc.",
    "Volunteer Staffing Partners, LLC",
)
CARRIERS = (
    "Liberty Mutual Insurance Company",
    "Travelers Indemnity Co. of America",
    "Zurich American Insurance Company",
    "Ace American Ins. Co.",
    "Accident Fund General Ins. Co.",
)


def sides(rng: Random) -> Sides:
    """A worker, who employs, and mostly who insures it."""
    hurt = (Party(words.person(rng), "Employee"),)
    works = Party(
        rng.choice(EMPLOYERS) if rng.random() < 0.3 else rng.choice((words.company, words.company, words.trading))(rng),
        "Employer",
    )
    insures = rng.random()
    carrier = (
        (Party(rng.choice(CARRIERS), "Carrier" if insures < 0.4 else "Insurance Carrier"),) if insures < 0.85 else ()
    )
    return hurt, (works, *carrier)


def draw(m: Matter) -> str:
    font = m.dice("Liberation Serif", "Liberation Serif", "DejaVu Serif", "Liberation Sans")
    look = {
        "font": font,
        "size": "11" if font == "DejaVu Serif" else m.dice("12", "12", "13"),
        "lead": m.dice("1.2", "1.4", "2"),
        "drop": m.dice("0.5in", "0.35in", "0.6in"),
        "bold": m.dice("bold", "normal"),
        "stamp": m.dice("9pt/1.15 'Liberation Sans'", "9.5pt/1.15 'Liberation Serif'"),
        "ruled": m.dice(
            "", "border-top: 1pt solid; border-bottom: 1pt solid; padding: 5pt 0;", "text-decoration: underline;"
        ),
    }
    text = f"<p class=p>{esc(_opening(m))}</p>" + pieces.body(m, least=2, most=6, headings=m.kind == "order")
    end = _ordered(m) if m.kind == "order" else pieces.signature(m, *_speaker(m))
    return sheet(
        CSS % look,
        _filed(m)
        + _court(m)
        + _caption(m, ems=15.0 if font == "DejaVu Serif" else 16.5)
        + f"<p class=title>{esc(m.title)}</p>"
        + text
        + end,
    )


def _speaker(m: Matter) -> tuple[tuple[Attorney, ...], str]:
    return (
        (m.counsel_right, "Employer")
        if "Employer" in m.title or "EMPLOYER" in m.title
        else (m.counsel_left, "Employee")
    )


def _filed(m: Matter) -> str:
    if m.filed is None:
        return ""
    lines = ["FILED", f"{m.filed.on:%b %d, %Y}", f"{m.filed.time.rjust(8, '0')}({m.dice('CT', 'CT', 'ET')})"]
    return f"<div class=efiled>{pieces.rows(*lines, 'TENNESSEE COURT OF', 'WORKERS’ COMPENSATION', 'CLAIMS')}</div>"


def _court(m: Matter) -> str:
    court = m.dice(
        "TENNESSEE BUREAU OF WORKERS’ COMPENSATION|IN THE COURT OF WORKERS’ COMPENSATION CLAIMS|AT NASHVILLE",
        "IN THE COURT OF WORKERS' COMPENSATION CLAIMS|AT NASHVILLE, TENNESSEE",
        "STATE OF TENNESSEE|BUREAU OF WORKERS' COMPENSATION|COURT OF WORKERS' COMPENSATION CLAIMS AT NASHVILLE",
    )
    return f"<div class=court>{pieces.rows(*court.split('|'))}</div>"


def _caption(m: Matter, *, ems: float) -> str:
    upper, inset = m.rng.random() < 0.5, "&emsp;" * m.rng.choice((1, 2, 4))
    lines = []
    for at, party in enumerate((*m.left, *m.right)):
        name = party.name.upper() if upper else party.name
        said = [f"<b>{line}</b>" for line in pieces.wrapped(esc(name) + ",", ems)]
        stop = ", and" if at == 1 and len(m.right) > 1 else "." if at == len(m.right) else ","
        lines += [*said, f"{inset}{party.role}{stop}", *(["v.", ""] if not at else [""])]
    year = m.number.caption[:4]
    label, state = (
        m.dice("Docket No.:", "Docket No.", "Docket Number:"),
        m.dice("State File No.:", "State File No.", "State File Number:"),
    )
    about = [
        f"{label} {m.number.caption}",
        "",
        f"{state} {m.rng.randint(1000, 98999)}-{year}",
        "",
        f"Judge {esc(m.judge)}",
    ]
    if m.rng.random() < 0.3:
        about += ["", f"Date of Injury: {m.prose.day():%m/%d/%Y}"]
    return pieces.fence(lines[:-1], m.dice(")", ")", "|", ":"), about, more=0)


def _opening(m: Matter) -> str:
    if m.kind == "order":
        return f"This matter came before the Court on {long_date(m.prose.day())}. The central legal issue is whether the employee is likely to prevail."
    side, role = _speaker(m)
    return f"Comes now the {role}, by and through counsel, and states to the Court as follows:"


def _ordered(m: Matter) -> str:
    signed = f"{'_' * 30}<br>Judge {esc(m.judge)}<br>Court of Workers’ Compensation Claims"
    return f"<div class=sig><p>ENTERED {long_date(m.dated)}.</p><p class=by>{signed}</p></div>"


LAYOUT = Layout(
    name="compensation filing",
    courts=("us/tn/workers-comp-nashville",),
    nature="workers",
    kinds=("order", "order", "motion", "motion", "notice", "stipulation"),
    filed=("e-filed", "e-filed", "e-filed", "none"),
    draw=draw,
    sides=sides,
    titled=titled(**TITLES),
)
