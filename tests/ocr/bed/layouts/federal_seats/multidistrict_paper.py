"""A paper in a multidistrict litigation: "In re" over a line, the cases it relates to, and the judges to whom all of them went."""

from html import escape as esc
from random import Random

from tests.ocr.bed import pieces, words
from tests.ocr.bed.layouts.federal_seats import cast
from tests.ocr.bed.layouts.federal_seats.look import Look, look, stamped
from tests.ocr.bed.making import Layout, Matter, Sides
from tests.ocr.bed.numbering.federal import district_number
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.truth import Attorney, Party

CSS = """
.court { text-align: center; font-weight: bold; line-height: 1.2; margin-bottom: 16pt; } .caption { width: 100%; line-height: 1.2; }
.caption td { white-space: nowrap; } .sides { width: 3.2in; padding-bottom: 8pt; } .signs { width: 0.35in; } .about { padding-left: 0.15in; }
.barred .sides { border-right: 1pt solid; border-bottom: 1pt solid; width: 3.25in; } .ruled { border-bottom: 1pt solid; }
.title { text-align: center; font-weight: bold; margin: 16pt 0.5in; line-height: 1.2; }
"""
ORDERS = """
PRETRIAL ORDER NO. 47|CASE MANAGEMENT ORDER NO. 6 (PLAINTIFF FACT SHEETS)|ORDER APPOINTING PLAINTIFFS' EXECUTIVE COMMITTEE
ORDER TO SHOW CAUSE WHY CERTAIN CASES SHOULD NOT BE DISMISSED|COMMON BENEFIT FEE AND EXPENSE ORDER
ORDER ADOPTING BELLWETHER SELECTION PROTOCOL|CASE MANAGEMENT ORDER NO. 19 – WAVE 2 DISCOVERY|STIPULATED ORDER ON PRIVILEGE LOGS
"""
MOTIONS = """
DEFENDANTS' MOTION TO EXCLUDE GENERAL CAUSATION OPINIONS OF {someone}|JOINT AGENDA FOR MONTHLY STATUS CONFERENCE|SHORT FORM COMPLAINT
PLAINTIFFS' STEERING COMMITTEE'S OPPOSITION TO MOTION TO COMPEL|MASTER LONG FORM COMPLAINT AND DEMAND FOR JURY TRIAL
JOINT REPORT ON BELLWETHER TRIAL POOL|NOTICE OF VOLUNTARY DISMISSAL WITHOUT PREJUDICE|DEFENDANTS' STATUS REPORT ON REMAINING CENSUS CASES
MEMORANDUM OF LAW IN SUPPORT OF DEFENDANTS' OMNIBUS MOTION TO DISMISS
"""
GOODS = """
Combat Earplug Products Liability Litigation|Valsartan, Losartan, and Irbesartan Products Liability Litigation
Hair Relaxer Marketing Sales Practices and Products Liability Litigation
Port Catheter Products Liability Litigation|Generic Insulin Pricing Litigation|Customer Data Security Breach Litigation|Tepezza Marketing Litigation
Abilify (Aripiprazole) Products Liability Litigation|Dealer Management Systems Antitrust Litigation|Zofran (Ondansetron) Products Liability Litigation
"""
PLACES = {
    "us/fed/nd-fla": "PENSACOLA DIVISION",
    "us/fed/nd-ill": "EASTERN DIVISION",
    "us/fed/d-nj": "",
    "us/fed/d-mass": "",
    "us/fed/sd-ny": "",
    "us/fed/ed-la": "",
}


def _sides(rng: Random) -> Sides:
    goods = rng.choice(cast.pool(GOODS))
    maker = (
        rng.choice(words.TRADES) + " "
        if goods.startswith(("Port", "Customer", "Dealer")) and rng.random() < 0.6
        else ""
    )
    return (Party(maker + goods, "In re"),), ()


def _counselled(rng: Random, court: str, side: tuple[Party, ...]) -> tuple[Attorney, ...]:
    return cast.attorneys(rng, side, 30101, 98990)[:2]


def draw(m: Matter) -> str:
    face = look(m, ("Liberation Serif", "Noto Serif", "Noto Sans", "DejaVu Serif"), (11, 12), (1.3, 1.7, 2.0))
    place = m.court.district.upper()
    court = pieces.rows(
        m.dice("UNITED STATES DISTRICT COURT", "IN THE UNITED STATES DISTRICT COURT"),
        m.dice(place, f"FOR THE {place}"),
        PLACES[m.court.id],
    )
    left, about = _left(m, face), _about(m)
    if m.rng.random() < 0.5:
        caption = pieces.fence(left, m.dice(")", ":", "*"), about)
    else:
        style = m.dice("barred", "barred", "ruled")
        cells = f"<td class=sides>{'<br>'.join(line or '&nbsp;' for line in left)}</td><td class=about>{'<br>'.join(line or '&nbsp;' for line in about)}</td>"
        caption = f"<div class={style}><table class=caption><tr>{cells}</tr></table></div>"
    text = pieces.body(m, least=4, most=9, numbered=m.rng.random() < 0.4)
    end = (
        pieces.judge_signature(m)
        if m.kind == "order"
        else pieces.signature(m, m.counsel_left, m.dice("Plaintiffs", "Defendants"))
    )
    head = f"{stamped(m, 'boxed', 'plain')}<p class=court>{court}</p>"
    return sheet(face.css + CSS, f"{head}{caption}<p class=title>{esc(m.title)}</p>{text}{end}")


def _left(m: Matter, face: Look) -> list[str]:
    name = m.left[0].name if m.rng.random() < 0.3 else m.left[0].name.upper()
    left = pieces.wrapped(f"{m.dice('IN RE:', 'In re:', 'IN RE', 'In Re:')} {esc(name)}", face.ems(3.0))
    rule = [m.dice("_" * 30, "")]
    relates = m.dice("This Document Relates To:", "THIS DOCUMENT RELATES TO:", "This Document Relates to")
    all_cases = m.dice("ALL ACTIONS", "All Cases", "ALL CASES")
    numbers = [f"{m.dice('Civil Action No.', 'Case No.', 'No.')} {number}" for number in m.others]
    return [
        *left,
        *rule,
        "",
        *pieces.wrapped(relates, face.ems(2.8)),
        "",
        *(numbers if m.rng.random() < 0.5 else [all_cases]),
    ]


def _about(m: Matter) -> list[str]:
    given = m.number.caption
    label = (
        ""
        if given.upper().startswith("MDL")
        else m.dice("Case No. ", "Civil Action No. ", "Case No.: ", "Master Docket No. ")
    )
    judges = [
        f"{m.dice('Judge', 'Hon.', 'District Judge')} {esc(m.judge)}",
        f"Magistrate Judge {esc(words.person(m.rng))}",
    ]
    return ["", f"{label}{given}", "", *judges[: m.rng.randint(0, 2)]]


LAYOUT = Layout(
    name="multidistrict paper",
    courts=tuple(PLACES),
    nature="mdl",
    kinds=("order", "motion"),
    filed=("header", "header", "header", "none", "rubber"),
    draw=draw,
    own_titles=lambda kind: cast.pool(ORDERS if kind == "order" else MOTIONS),
    sides=_sides,
    cites=district_number,
    counselled=_counselled,
)
