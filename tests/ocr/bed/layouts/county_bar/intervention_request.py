"""New York's request for judicial intervention: a form of the state's courts with index number, whole caption and boxes to tick."""

from html import escape as esc
from random import Random

from tests.ocr.bed import pieces, stamps
from tests.ocr.bed.layouts.county_bar import townspeople as folk
from tests.ocr.bed.making import Layout, Matter, Sides
from tests.ocr.bed.printing import sheet

CSS = """
@page { margin: 0.75in 0.6in 0.6in; @top-left { content: "%(banner)s"; white-space: pre; font: bold 8.5pt/1.3 'Liberation Sans'; }
@top-right { content: "%(beside)s"; white-space: pre; font: 8.5pt/1.3 'Liberation Sans'; text-align: right; }
@bottom-center { content: "Page " counter(page) " of " counter(pages); font: 7.5pt 'Liberation Sans'; } }
body { font: 8.7pt/1.25 'Liberation Sans'; } .name { font-size: 14pt; font-weight: bold; text-align: center; } .rev { font-size: 7pt;
text-align: center; margin-bottom: 4pt; }
.top { width: 100%%; margin-bottom: 5pt; } .only { border: 1pt solid; width: 1.9in; padding: 3pt 5pt; line-height: 1.75; font-size: 7.5pt; }
.typed { font: %(size)spt/1.2 '%(typed)s'; } .blank { border-bottom: 0.7pt solid; padding: 0 6pt; } .bar { background: %(shade)s;
border: 0.8pt solid; font-weight: bold; padding: 1.5pt 4pt; margin-top: 5pt; }
.small { font-size: 7pt; font-style: italic; } .case { border: 0.8pt solid; border-top: none; padding: 4pt 6pt; } .role { text-align: right;
font-size: 8pt; padding-right: 1.2in; }
.two { width: 100%%; border: 0.8pt solid; border-top: none; } .two td { width: 50%%; padding: 3pt 6pt; font-size: 8pt; line-height: 1.4; }
.heads { font-weight: bold; }
.box { display: inline-block; width: 7pt; height: 7pt; border: 0.7pt solid; margin-right: 4pt; text-align: center; font: bold 7pt/6.5pt 'Liberation Sans'; }
.line { padding: 1.5pt 6pt; } .full { width: 100%%; border-collapse: collapse; } .full td, .full th { border: 0.7pt solid; padding: 2pt 4pt;
font-size: 7.5pt; text-align: left; } .end { break-inside: avoid; margin-top: 10pt; }
"""
KINDS = {
    "TORTS": (
        "Asbestos",
        "Environmental (specify):",
        "Medical, Dental or Podiatric Malpractice",
        "Motor Vehicle",
        "Products Liability (specify):",
        "Other Negligence (specify):",
        "Other Tort (specify):",
    ),
    "COMMERCIAL": (
        "Business Entity (includes corporations, partnerships, LLCs, LLPs, etc.)",
        "Contract",
        "Insurance (where insurance company is a party, except arbitration)",
        "UCC (includes sales and negotiable instruments)",
        "Other Commercial (specify):",
    ),
    "REAL PROPERTY": (
        "Condemnation",
        "Mortgage Foreclosure (specify):",
        "Partition",
        "Tax Certiorari (specify):",
        "Other Real Property (specify):",
    ),
    "MATRIMONIAL": ("Contested", "Uncontested"),
}
ASKED = (
    "Infant's Compromise",
    "Extreme Risk Protection Order Application",
    "Note of Issue/Certificate of Readiness",
    "Notice of Medical, Dental or Podiatric Malpractice",
    "Notice of Motion",
    "Notice of Petition",
    "Order to Show Cause",
    "Other Ex Parte Application",
    "Poor Person Application",
    "Request for Preliminary Conference",
    "Writ of Habeas Corpus",
    "Other (specify):",
)
BODIES = (
    "The City of New York",
    "New York City Transit Authority",
    "County of Erie",
    "New York City Housing Authority",
    "Buffalo Board of Education",
    "Metropolitan Transportation Authority",
)


def draw(m: Matter) -> str:
    typed = m.dice("Liberation Sans", "Liberation Serif", "Liberation Mono", "Noto Sans")
    banner, beside = _banner(m)
    look = {
        "banner": banner,
        "beside": beside,
        "typed": typed,
        "size": 9.5 if typed == "Liberation Mono" else 10,
        "shade": m.dice("#d9d9d9", "#fff", "#e8e8e8"),
    }
    stamp = stamps.rubber(m, "clock", "plain", right="-0.35in", top="-0.65in", wide="1.9in")
    text = _top(m) + _caption(m) + _nature(m) + _status(m) + _asked(m) + _parties(m)
    return sheet(CSS % look + stamps.RUBBER, stamp + text)


def _banner(m: Matter) -> tuple[str, str]:
    """The lines the state's system prints above each page."""
    if m.filed is None or m.filed.how != "e-filed":
        return "", ""
    on, number = m.filed.on, m.rng.randint(2, 60)
    left = f"FILED: {_county(m).upper()} COUNTY CLERK {on:%m/%d/%Y} {m.filed.time}\\A NYSCEF DOC. NO. {number}"
    return left, f"INDEX NO. {m.number.caption}\\A RECEIVED NYSCEF: {on:%m/%d/%Y}"


def _county(m: Matter) -> str:
    return m.court.name.rpartition("County of ")[2]


def _box(m: Matter, chosen: bool) -> str:
    return f"<span class=box>{'X' if chosen else ''}</span>"


def _top(m: Matter) -> str:
    where = (
        f"<span class='typed blank'>{m.dice('Supreme', 'SUPREME')}</span> COURT, COUNTY OF <span class='typed "
        f"blank'>{esc(m.dice(_county(m), _county(m).upper()))}</span>"
    )
    bought = f"{m.dated.month:02}/{m.rng.randint(1, 28):02}/{m.dated.year - 1}"
    number = f"Index No: <span class='typed blank'>{m.number.caption}</span> &emsp; Date Index Issued: <span class='typed blank'>{bought}</span>"
    only = "<b>For Court Use Only:</b><br>IAS Entry Date<br>________________________<br>Judge Assigned<br>________________________<br>RJI Filed Date"
    year = m.dice("(rev. 02/01/2022)", "(rev. 08/24/2021)", "(rev. 07/29/2019)")
    head = f"<p class=name>{esc(m.title)}</p><p class=rev>UCS-840<br>{year}</p>"
    return f"{head}<table class=top><tr><td><p style='margin: 8pt 0 12pt'>{where}</p><p>{number}</p></td><td class=only>{only}</td></tr></table>"


def _caption(m: Matter) -> str:
    upper = m.rng.random() < 0.6
    said = "Enter the complete case caption. Do not use et al or et ano. If more space is needed, attach a caption rider sheet."
    left, right = (folk.listed(m, side, upper=upper, joint=" and ") for side in (m.left, m.right))
    sides = (
        f"<p class=typed>{left}</p><p class=role>Plaintiff(s)/Petitioner(s)</p><p>-against-</p><p class=typed>"
        f"{right}</p><p class=role>Defendant(s)/Respondent(s)</p>"
    )
    return f"<p class=bar>CAPTION: &ensp; <span class=small>{said}</span></p><div class=case>{sides}</div>"


def _nature(m: Matter) -> str:
    chosen = m.rng.choice([kind for kinds in KINDS.values() for kind in kinds])
    cells = []
    for head, kinds in KINDS.items():
        rows = "<br>".join(
            f"{_box(m, kind == chosen)}{esc(kind)}{' ____________' if kind.endswith(':') else ''}" for kind in kinds
        )
        cells.append(f"<td><span class=heads>{head}</span><br>{rows}</td>")
    said = "Check only one box and specify where indicated."
    return (
        f"<p class=bar>NATURE OF ACTION OR PROCEEDING: &ensp; <span class=small>{said}</span></p><table "
        f"class=two><tr>{cells[0]}{cells[1]}</tr><tr>{cells[2]}{cells[3]}</tr></table>"
    )


def _status(m: Matter) -> str:
    asks = (
        "Has a summons and complaint or summons with notice been filed?",
        "Has a summons and complaint or summons with notice been served?",
        "Is this action/proceeding being filed post-judgment?",
    )
    rows = ""
    for ask in asks:
        yes = m.rng.random() < 0.6
        day = (
            f" &ensp; If yes, date filed: <span class='typed blank'>{m.prose.day():%m/%d/%Y}</span>"
            if yes and m.rng.random() < 0.6
            else ""
        )
        rows += f"<p class=line>{ask} &emsp; {_box(m, yes)}YES &ensp; {_box(m, not yes)}NO{day}</p>"
    return (
        "<p class=bar>STATUS OF ACTION OR PROCEEDING: &ensp; <span class=small>Answer YES or NO for every "
        f"question and enter additional information where indicated.</span></p><div class=case>{rows}</div>"
    )


def _asked(m: Matter) -> str:
    chosen = m.rng.choice(ASKED)
    rows = ""
    for ask in ASKED:
        back = (
            (
                " &ensp; Relief Requested: <span class='typed blank'>"
                f"{esc(m.dice('Summary Judgment', 'Compel Discovery', 'Default Judgment', 'Injunctive relief'))}</span>"
                f" Return Date: <span class='typed blank'>{m.hearing:%m/%d/%Y}</span>"
            )
            if ask == chosen and ask.startswith(("Notice of M", "Order", "Notice of P"))
            else ""
        )
        rows += f"<p class=line>{_box(m, ask == chosen)}{esc(ask)}{back}</p>"
    return (
        "<p class=bar>NATURE OF JUDICIAL INTERVENTION: &ensp; <span class=small>Check one box only and enter "
        f"additional information where indicated.</span></p><div class=case>{rows}</div>"
    )


def _parties(m: Matter) -> str:
    """The second page: who is who, who speaks for them, the affirmation."""
    rows = ""
    for side, counsel in ((m.left, m.counsel_left), (m.right, m.counsel_right)):
        lines = folk.office(
            m,
            counsel[:1],
            "",
            ("Brooklyn, NY 11201", "Jamaica, NY 11432", "Buffalo, NY 14202", "New York, NY 10007"),
            m.dice("718", "212", "716"),
        )
        rows += (
            f"<tr><td>{esc(side[0].name)}<br>Role(s): {side[0].role}</td><td class=typed>"
            f"{pieces.rows(*lines)}</td><td>{_box(m, True)}YES {_box(m, False)}NO</td><td>"
            f"{esc(m.rng.choice(folk.INSURERS))}</td></tr>"
        )
    head = "<tr><th>Parties (list in caption order)</th><th>Attorneys and Unrepresented Litigants</th><th>Issue Joined</th><th>Insurance Carriers</th></tr>"
    sworn = (
        "<div class=end><p>I AFFIRM UNDER THE PENALTY OF PERJURY THAT, UPON INFORMATION AND BELIEF, THERE "
        "ARE NO OTHER RELATED ACTIONS OR PROCEEDINGS, EXCEPT AS NOTED ABOVE.</p><p><br>Dated: "
        f"{m.dated:%m/%d/%Y} &emsp; {'_' * 30}<br>{esc(m.counsel_left[0].name)}</p></div>"
    )
    return f"<p class=bar style='break-before: page'>PARTIES:</p><table class=full>{head}{rows}</table>{sworn}"


def _sides(rng: Random) -> Sides:
    return folk.county_suit(rng, BODIES)


LAYOUT = Layout(
    name="intervention request",
    courts=("us/ny/kings-supreme", "us/ny/queens-supreme", "us/ny/erie-supreme", "us/ny/new-york-supreme"),
    nature="ny form",
    kinds=("form",),
    filed=("e-filed", "e-filed", "rubber", "none"),
    draw=draw,
    own_titles=lambda kind: ("REQUEST FOR JUDICIAL INTERVENTION",),
    sides=_sides,
    counselled=folk.lawyers(7),
)
