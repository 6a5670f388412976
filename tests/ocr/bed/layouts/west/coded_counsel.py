"""Nevada, Arizona, Utah: counsel top left under the filing code, the court below, number and department at the right."""

from html import escape as esc

from tests.ocr.bed import pieces, stamps
from tests.ocr.bed.layouts.west import drawing, people, titling
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import ruled, sheet

CODES = {
    "complaint": "COMP",
    "answer": "ANS",
    "motion": "MSJD",
    "notice": "NEOJ",
    "order": "ORDR",
    "stipulation": "SAO",
    "declaration": "DECL",
}
CSS = """
@page { margin: 0.9in 0.9in 0.9in 1.3in; background: RULES;
  @left-top { content: "NUMBERS"; white-space: pre; text-align: right; padding-right: 16pt; font: 11pt/24pt 'Liberation Serif'; }
  @bottom-center { content: counter(page); } }
body { FACE line-height: LEAD; } .counsel { line-height: 1.1; min-height: 1.5in; }
.court { text-align: center; font-weight: bold; line-height: 1.3; margin: 14pt 0; }
.caption { width: 100%; line-height: 1.15; margin-bottom: 16pt; } .caption td { white-space: nowrap; } .sides { width: 3.1in; } .signs { width: 0.35in; }
.shut { border-right: 0.8pt solid; border-bottom: 0.8pt solid; } .line { border-bottom: 0.8pt solid; } .about { padding-left: 12pt; }
.under { text-decoration: underline; }
.title { text-align: center; font-weight: bold; margin: 0 0.4in 12pt; line-height: 1.25; } .mark { font: 8.5pt 'Liberation Sans'; }
"""


def draw(m: Matter) -> str:
    face, shape = (
        drawing.face(m, "Liberation Serif", "Liberation Serif", "Noto Serif", "DejaVu Sans Condensed"),
        drawing.look(m),
    )
    lined = "ut/" not in m.court.id and m.rng.random() < 0.6
    numbers = "\\A ".join(map(str, range(1, 29))) if lined else ""
    rules = ruled(1.12, 1.16, 7.75, left=1.3, top=0.9) if lined else "none"
    css = (
        CSS.replace("FACE", face.css)
        .replace("NUMBERS", numbers)
        .replace("RULES", rules)
        .replace("LEAD", "24pt" if lined else m.dice("1.5", "2"))
    )
    lawyer = drawing.counsel(m, *m.filer)
    code = (
        [CODES.get(m.kind, "")]
        if "nv/" in m.court.id
        else [m.dice("", "Return to:", "")]
        if "ut/" in m.court.id
        else []
    )
    head = f"<div class=counsel>{pieces.rows(*code, *lawyer)}</div><div class=court>{pieces.rows(*_court(m))}</div>"
    beside = "nv/" not in m.court.id or m.rng.random() < 0.4
    caption = _caption(m, face, shape, beside=beside)
    title = "" if beside else f"<p class='title {m.dice('', 'under')}'>{esc(m.title)}</p>"
    stamp = stamps.rubber(m, "boxed", "plain", "clock", right="-0.5in", top="-0.4in")
    text = pieces.body(m, least=3, most=9, numbered=m.kind in ("complaint", "answer"), notes=not lined)
    return sheet(
        drawing.TEXT + css + stamps.RUBBER, stamp + _portal(m) + head + caption + title + text + drawing.ending(m)
    )


def _court(m: Matter) -> list[str]:
    county = drawing.place(m).county.upper()
    match m.court.id.split("/")[1]:
        case "nv" if county == "CLARK":
            return [m.dice("DISTRICT COURT", "EIGHTH JUDICIAL DISTRICT COURT"), "CLARK COUNTY, NEVADA"]
        case "nv":
            return ["IN THE SECOND JUDICIAL DISTRICT COURT OF THE STATE OF NEVADA", "IN AND FOR THE COUNTY OF WASHOE"]
        case "az":
            return [
                m.dice("IN THE SUPERIOR COURT OF THE STATE OF ARIZONA", "SUPERIOR COURT OF ARIZONA"),
                m.dice(f"IN AND FOR THE COUNTY OF {county}", f"{county} COUNTY"),
            ]
        case _:
            return [
                "IN THE THIRD JUDICIAL DISTRICT COURT",
                m.dice("SALT LAKE COUNTY, STATE OF UTAH", "IN AND FOR SALT LAKE COUNTY, STATE OF UTAH"),
            ]


def _caption(m: Matter, face: drawing.Face, shape: drawing.Look, *, beside: bool) -> str:
    left = drawing.sides(m, shape, face.ems(2.9))
    title = drawing.strong(m.title, face.ems(2.6)) if beside else []
    number = m.dice("Case No.: ", "CASE NO.: ", "Case No. ", "No. ") + m.number.caption
    first = [number, "", *_room(m)] if m.rng.random() < 0.6 or not beside else []
    about = [*first, *([""] if first else []), *title, *([] if first else ["", number, *_room(m)])]
    if m.kind == "complaint" and m.rng.random() < 0.6:
        about += [
            "",
            m.dice(
                "(Jury Trial Demanded)",
                "Arbitration Exemption: Damages in excess of $50,000",
                "(Tier 3)",
                "EXEMPT FROM ARBITRATION",
            ),
        ]
    if m.kind == "motion" and "nv/" in m.court.id:
        about += ["", m.dice("HEARING REQUESTED", f"Hearing Date: {m.hearing:%m/%d/%Y}"), f"Hearing Time: {m.hour}"]
    look = m.dice("fence", "shut", "line")
    if look == "fence":
        return drawing.fence(left, m.dice(")", ")", "|", "&nbsp;"), about)
    return f"<table class=caption><tr><td class='sides {look}'>{drawing.held(left)}</td><td class=about>{drawing.held(about)}</td></tr></table>"


def _room(m: Matter) -> list[str]:
    if "nv/" in m.court.id:
        return [f"{m.dice('Dept. No.: ', 'DEPT. NO.: ', 'Department ')}{m.rng.randint(1, 32)}"]
    if "az/" in m.court.id:
        return [f"(Assigned to the Honorable {esc(m.judge)})"] if m.rng.random() < 0.6 else []
    return [f"Judge {esc(m.judge)}"] if m.rng.random() < 0.7 else []


def _portal(m: Matter) -> str:
    if not drawing.electronic(m) or m.filed is None:
        return ""
    when, style = f"{drawing.day(m, '1/5/2024')} {m.filed.time}", "right: -0.5in; top: -0.55in;"
    match m.court.id.split("/")[1]:
        case "nv" if "clark" in m.court.id:
            return drawing.mark(["Electronically Filed", when, m.clerk, "CLERK OF THE COURT"], style)
        case "nv":
            return drawing.mark(
                [
                    "FILED",
                    "Electronically",
                    m.number.caption,
                    f"{drawing.day(m, '1/5/2024')} {m.filed.time}",
                    m.clerk,
                    "Clerk of the Court",
                    f"Transaction # {m.rng.randint(9000000, 9999999)}",
                ],
                style,
            )
        case "az":
            return drawing.mark(
                [
                    "Clerk of the Superior Court",
                    "*** Electronically Filed ***",
                    f"{m.clerk}, Deputy",
                    when,
                    f"Filing ID {m.rng.randint(15000000, 19999999)}",
                ],
                style,
            )
        case _:
            return drawing.mark([f"FILED {when}", "Third District Court, Salt Lake"], style)


LAYOUT = Layout(
    name="coded counsel",
    courts=(
        "us/nv/clark-district",
        "us/nv/washoe-district",
        "us/az/maricopa-superior",
        "us/az/pima-superior",
        "us/ut/third-district",
    ),
    nature="civil",
    kinds=("complaint", "answer", "motion", "motion", "notice", "order", "stipulation", "declaration"),
    filed=("e-filed", "e-filed", "rubber", "none"),
    draw=draw,
    sides=people.against(
        ("Plaintiff", "Defendant"), unknown=("DOES I through X", "John Does 1-10", "ROE CORPORATIONS I-X")
    ),
    titled=titling.titled("mountain"),
    counselled=people.counsel,
)
