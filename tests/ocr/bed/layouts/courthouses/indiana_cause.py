"""An Indiana paper: state and county sworn to ("SS:") beside the court and its cause number, the sides below in the same brackets."""

from html import escape as esc

from tests.ocr.bed import pieces, stamps
from tests.ocr.bed.layouts.courthouses import suits, townsfolk, wording
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet

CSS = """
@page { margin: %s; @bottom-center { content: counter(page); font: 10pt '%s'; } }
body { font: %spt/%s '%s'; } .caption { width: 100%%; table-layout: fixed; line-height: 1.2; } .caption td { white-space: nowrap; }
.sides { width: 2.95in; } .signs { width: 0.5in; text-align: center; } .sworn { margin-bottom: 10pt; }
.title { text-align: center; font-weight: bold; margin: 16pt 0.6in 12pt; line-height: 1.25; %s }
.p { text-indent: 0.5in; margin-bottom: 6pt; } .sig { line-height: 1.2; margin-top: 16pt; break-inside: avoid; } .by { margin: 14pt 0 0 3.1in; }
.efiled { font: 8.5pt/1.2 'Liberation Sans'; text-align: right; }
"""
TITLES = """
complaint: COMPLAINT FOR DAMAGES|COMPLAINT ON ACCOUNT|COMPLAINT FOR DAMAGES AND DEMAND FOR JURY TRIAL|Complaint to Foreclose Mortgage
complaint: AMENDED COMPLAINT FOR DAMAGES AND REQUEST FOR JURY TRIAL
answer: {Rs} ANSWER TO COMPLAINT|{R1} {Rname}'S ANSWER, AFFIRMATIVE DEFENSES, AND REQUEST FOR JURY TRIAL
motion: {Rs} UNOPPOSED MOTION FOR ENLARGEMENT OF TIME TO RESPOND TO COMPLAINT|MOTION FOR DEFAULT JUDGMENT|VERIFIED MOTION FOR PROCEEDINGS SUPPLEMENTAL
motion: {Ls} MOTION FOR CHANGE OF JUDGE|Motion to Correct Error|{Ls} MOTION TO COMPEL DISCOVERY
notice: APPEARANCE BY ATTORNEY IN CIVIL CASE|NOTICE OF SERVICE OF DISCOVERY|NOTICE OF EXCLUSION OF CONFIDENTIAL INFORMATION FROM PUBLIC ACCESS
notice: {Rs} DESIGNATION OF NONPARTY
order: ORDER GRANTING ENLARGEMENT OF TIME|AGREED ENTRY|ORDER SETTING PRETRIAL CONFERENCE|DECREE OF FORECLOSURE|ORDER ON PROCEEDINGS SUPPLEMENTAL
stipulation: JOINT STIPULATION OF DISMISSAL WITH PREJUDICE
"""
EVICTION = """
complaint: COMPLAINT FOR IMMEDIATE POSSESSION AND DAMAGES|VERIFIED COMPLAINT FOR EJECTMENT
motion: {Rs} MOTION TO SET ASIDE DEFAULT JUDGMENT|{Rs} MOTION FOR CONTINUANCE OF POSSESSION HEARING
order: ORDER OF POSSESSION|ORDER FOR POSSESSION AND SETTING DAMAGES HEARING
"""


def recast(m: Matter) -> Matter:
    rng, place = m.rng, suits.place_of(m)
    home = rng.random() < 0.25
    left, right = (townsfolk.eviction if home else townsfolk.civil)(rng, place)
    sides = townsfolk.sides(left, right, ("Plaintiff", "Defendant"))
    number = m.number.caption
    for letters in ("-CT-", "-PL-", "-CC-", "-MF-", "-EV-"):
        number = number.replace(
            letters, f"-{rng.choice(('EV', 'EV', 'SC'))}-" if home else f"-{rng.choice(('CT', 'PL', 'CC'))}-"
        )
    return suits.settled(m, suits.Suit("eviction" if home else "civil", sides, number, EVICTION if home else TITLES))  # fmt: skip


def draw(m: Matter) -> str:
    font, size = suits.look(
        m, "Liberation Serif", "Noto Serif", "Liberation Sans", "Liberation Mono", "Liberation Serif"
    )
    state, right = _sworn(m)
    sworn = pieces.fence(state, ")", right, more=0).replace("class=caption", "class='caption sworn'")
    ems = suits.room(font, 2.8, size)
    upper, told, between = m.rng.random() < 0.75, m.rng.random() < 0.4, m.dice("v.", "vs.", ">v.", "-v-")
    left = suits.versus(m, ems, upper=upper, told=told, between=between, inset=m.rng.choice((3, 4, 6)))
    caption = pieces.fence(left, ")", [""], more=0)
    style = m.dice("", "text-decoration: underline;", "letter-spacing: 0.3pt;")
    css = CSS % (m.dice("1in", "1in 1.1in"), font, size, m.dice("1.5", "2", "1.8"), font, style) + stamps.RUBBER
    mark = _filed(m) + stamps.rubber(m, "boxed", "plain", right="-0.2in", top="1.6in", wide="2in")
    says = wording.EVICTION if any(kind in m.number.caption for kind in ("-EV-", "-SC-")) else suits.civil_words(m)
    text = suits.body(m, says, count=m.rng.randint(4, 10), numbered=m.kind in ("complaint", "answer"))
    who = suits.role_of(m, suits.signer(m)[1])
    first = f"Comes now the {who}, by counsel, and {m.dice('states', 'respectfully shows the Court', 'states and alleges')} as follows:"
    if m.kind == "order":
        first = "The Court, having reviewed the pleadings and being duly advised in the premises, now finds and orders as follows:"
    end = (
        suits.ordered(m, f"Judge, {suits.place_of(m).county} Superior Court")
        if m.kind == "order"
        else suits.signed(m, bar=m.dice(", #{}-49", " (Atty. No. {}-02)", ""))
    )
    title = f"<p class=title>{esc(m.title)}</p>"
    return sheet(css, mark + sworn + caption + title + f"<p class=p>{first}</p>" + text + end)  # fmt: skip


def _sworn(m: Matter) -> tuple[list[str], list[str]]:
    county = suits.place_of(m).county.upper()
    room = m.number.caption[3:5].lstrip("0")
    beside = m.dice("", "SS:")
    state = ["STATE OF INDIANA", "&emsp;" * 8 + ("" if beside else "SS:"), f"COUNTY OF {county}"]
    court = m.dice(
        f"IN THE {county} SUPERIOR COURT",
        f"IN THE {county} SUPERIOR COURT {room}",
        f"{county} SUPERIOR COURT, CIVIL DIVISION",
    )
    label = m.dice("CAUSE NO.", "CAUSE NO.:", "CASE NO.", "Cause No.:", "CAUSE NUMBER:")
    return state, [court, beside, f"{label} {m.number.caption}"]  # fmt: skip


def _filed(m: Matter) -> str:
    """What the state's portal prints in the corner: day and hour, clerk, county."""
    if m.filed is None or m.filed.how != "e-filed":
        return ""
    county = suits.place_of(m).county
    rows = pieces.rows(
        f"Filed: {m.filed.on.month}/{m.filed.on.day}/{m.filed.on.year} {m.filed.time}",
        "Clerk",
        f"{county} County, Indiana",
    )
    return f"<div class=efiled style='position: absolute; top: -0.75in; right: -0.6in'>{rows}</div>"  # fmt: skip


LAYOUT = Layout(
    name="indiana cause",
    courts=("us/in/marion-superior", "us/in/allen-superior"),
    nature="civil",
    kinds=("complaint",),
    filed=("e-filed", "e-filed", "e-filed", "rubber", "none"),
    draw=draw,
    recast=recast,
)
