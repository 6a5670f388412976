"""A Florida paper whose court stands at the right in capitals, the sides below it at the left down to a line, the title under all."""

from dataclasses import replace
from html import escape as esc

from tests.ocr.bed import pieces, stamps
from tests.ocr.bed.benches import Number
from tests.ocr.bed.layouts.main_street import folk, look
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet

TITLES = {
    "complaint": (
        "COMPLAINT AND DEMAND FOR JURY TRIAL",
        "VERIFIED COMPLAINT TO FORECLOSE MORTGAGE",
        "COMPLAINT FOR DAMAGES",
        "STATEMENT OF CLAIM",
    ),
    "answer": (
        "ANSWER AND AFFIRMATIVE DEFENSES",
        "DEFENDANT'S ANSWER, AFFIRMATIVE DEFENSES, AND DEMAND FOR JURY TRIAL",
        "REPLY TO AFFIRMATIVE DEFENSES",
    ),
    "motion": (
        "DEFENDANT'S MOTION FOR EXTENSION OF TIME TO RESPOND TO COMPLAINT",
        "PLAINTIFF'S MOTION FOR FINAL SUMMARY JUDGMENT",
        "MOTION TO CANCEL FORECLOSURE SALE",
        "MOTION TO COMPEL BETTER RESPONSES TO INTERROGATORIES",
        "PLAINTIFF'S MOTION FOR DEFAULT",
        "Motion to Withdraw as Counsel",
    ),
    "notice": (
        "NOTICE OF HEARING",
        "PLAINTIFF'S NOTICE OF SERVING ANSWERS TO INTERROGATORIES",
        "NOTICE OF TAKING DEPOSITION DUCES TECUM",
        "NOTICE OF COMPLIANCE WITH CASE MANAGEMENT ORDER",
        "NOTICE OF FILING PROPOSAL FOR SETTLEMENT",
        "NOTICE THAT CAUSE IS AT ISSUE",
        "NOTICE OF VOLUNTARY DISMISSAL WITHOUT PREJUDICE",
        "NOTICE OF LIS PENDENS",
    ),
    "order": (
        "AGREED ORDER ON DEFENDANT'S MOTION TO COMPEL",
        "FINAL JUDGMENT OF FORECLOSURE",
        "ORDER OF REFERRAL TO MEDIATION",
        "UNIFORM CASE MANAGEMENT ORDER",
    ),
}
PLACES = {
    "orange": (
        "NINTH",
        "ORANGE",
        folk.town(
            "Orange County",
            "City of Orlando",
            "School Board of Orange County, Florida",
            "Greater Orlando Aviation Authority",
        ),
    ),
    "broward": ("SEVENTEENTH", "BROWARD", folk.town("Broward County", "City of Fort Lauderdale")),
    "miami-dade": ("ELEVENTH", "MIAMI-DADE", folk.town("Miami-Dade County", "City of Hialeah")),
}
CSS = """
@page { margin: 1in; @top-left { content: %s; font: 8pt 'Liberation Sans'; } @bottom-center { content: "%s"; font: 9pt 'Liberation Serif'; } }
.right { margin: 0 0 16pt 3.15in; line-height: 1.22; } .right p { margin-top: 9pt; } .sides { width: 3.2in; line-height: 1.22; %s padding-bottom: 3pt; }
.role { margin: 7pt 0 7pt %sin; } .title { text-align: center; margin: 18pt 0.4in 14pt; line-height: 1.25; font-weight: bold; %s }
"""


def draw(m: Matter) -> str:
    portal = m.filed is not None and m.filed.how == "e-filed" and m.filed
    over = (
        f'"Filing # {m.rng.randint(165000000, 239999999)} E-Filed {portal.on:%m/%d/%Y} {portal.time}"'
        if portal
        else '""'
    )
    circuit, county, _ = PLACES[m.court.id.split("/")[-1].removesuffix("-circuit")]
    css = look.dressed(m, "roman", "roman", "book", "narrow", "plain") + CSS % (
        over,
        m.dice('" counter(page) "', 'Page " counter(page) " of " counter(pages) "', ""),
        m.dice("border-bottom: 0.9pt solid;", "border-bottom: 0.9pt solid;", ""),
        m.dice("0.6", "1.2", "0.3"),
        m.dice("text-decoration: underline;", "text-decoration: underline;", ""),
    )
    court = m.dice(
        "IN THE CIRCUIT COURT OF THE {} JUDICIAL CIRCUIT, IN AND FOR {} COUNTY, FLORIDA",
        "IN THE CIRCUIT COURT OF THE {} JUDICIAL CIRCUIT IN AND FOR {} COUNTY, FLORIDA",
    ).format(circuit, county)
    division = m.dice(
        f"DIVISION: {m.rng.randint(31, 49)}",
        "CIVIL DIVISION",
        "CIRCUIT CIVIL DIVISION",
        f"SECTION: CA{m.rng.randint(1, 32):02}",
        "",
    )
    number = f"{m.dice('CASE NO.: ', 'CASE NO. ', 'Case No.: ')}{m.number.caption}"
    judge = f"JUDGE: {esc(m.judge.upper())}" if m.rng.random() < 0.25 else ""
    lines = [number, division, judge] if m.rng.random() < 0.6 else [division, number, judge]
    right = f"<div class=right>{court}{''.join(f'<p>{line}</p>' for line in lines if line)}</div>"
    title = f"<p class=title>{esc(m.title)}</p>"
    opening = f"<p class=p>{m.dice('COMES NOW, the', 'The')} {m.filer[1]}, by and through undersigned counsel, and states:</p>"
    text = ("" if m.kind == "order" else opening) + pieces.body(
        m, least=3, most=9, numbered=m.kind in ("complaint", "answer")
    )
    last = look.so_ordered(m, m.dice("CIRCUIT JUDGE", "Circuit Court Judge")) if m.kind == "order" else look.end(m)
    stamp = stamps.rubber(m, "boxed", "clock", right="4.4in", top="-0.5in")
    return sheet(css + stamps.RUBBER, f"{stamp}{right}{_sides(m)}{title}{text}{last}")


def _sides(m: Matter) -> str:
    described = m.rng.random() < 0.5
    left, right = (folk.told(m, side, described=described) for side in (m.left, m.right))
    stop = m.dice("vs.", "v.", "-vs-")
    return f"<div class=sides>{left},<p class=role>{m.left_role},</p>{stop}<p style='margin-top: 7pt'>{right},</p><p class=role>{m.right_role}.</p></div>"


def _local(m: Matter) -> Matter:
    """Now and then a public body of the place is sued; the number as the county writes it."""
    place = m.court.id.split("/")[-1].removesuffix("-circuit")
    right = m.right
    if m.rng.random() < 0.15:
        right = (replace(right[0], name=PLACES[place][2](m.rng)), *right[1:])
        m.prose.fixed["right"] = right[0].name
    caption = m.number.caption.replace("COCE", "CACE")
    if place == "orange":
        caption = f"{m.dated.year - m.rng.choice((0, 1))}-CA-{m.rng.randint(101, 19999):06}-O"
    return replace(m, right=right, number=Number(caption, caption))


LAYOUT = Layout(
    name="florida court right",
    courts=("us/fl/orange-circuit", "us/fl/broward-circuit", "us/fl/miami-dade-circuit"),
    nature="civil",
    kinds=("complaint", "answer", "motion", "motion", "notice", "notice", "order"),
    filed=("e-filed", "e-filed", "rubber", "none"),
    draw=draw,
    sides=folk.sides(("Plaintiff", (*folk.ANYONE, *folk.LENDERS)), ("Defendant", folk.SUED)),
    titled=folk.titled(TITLES),
    recast=_local,
)
