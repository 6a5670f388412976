"""An Oregon paper: numbered lines, the court in full across the page, title and arbitration line beside the sides, the title run at the foot."""

from html import escape as esc

from tests.ocr.bed import pieces, stamps
from tests.ocr.bed.layouts.courthouses import suits, townsfolk, wording
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import ruled, sheet

CSS = """
@page { margin: 1in 0.8in 1in 1.35in; background: %s;
  @left-top { content: "%s"; white-space: pre; text-align: right; vertical-align: top; font: 11pt/%spt '%s'; padding-right: 0.3in; }
  @bottom-left { content: "Page " counter(page) "%s"; font: 9pt '%s'; white-space: nowrap; } }
body { font: %spt/%spt '%s'; } .court { text-align: center; margin: %spt 0 10pt; } .caption { width: 100%%; line-height: %spt; margin-bottom: %spt; }
.in { width: 3.2in; padding-right: 0.15in; %s } .at { padding-left: 0.25in; } .role { margin-left: 1.2in; } .p { text-indent: 0.5in; }
.sig { margin-top: 10pt; break-inside: avoid; } .by { margin: 10pt 0 0 2.6in; line-height: 13pt; } .efiled { font: 8.5pt/1.2 'Liberation Sans'; }
"""
CIVIL = """
complaint: COMPLAINT (Breach of Contract)|COMPLAINT (Personal Injury - Negligence)|COMPLAINT (Account Stated)|FIRST AMENDED COMPLAINT
complaint: COMPLAINT (Foreclosure of Trust Deed)
answer: ANSWER AND AFFIRMATIVE DEFENSES|{Rs} ANSWER, AFFIRMATIVE DEFENSES AND COUNTERCLAIM|ANSWER TO FIRST AMENDED COMPLAINT
motion: {Ls} MOTION FOR ORDER OF DEFAULT|{Rs} MOTION FOR SUMMARY JUDGMENT|{Rs} ORCP 21 MOTIONS TO DISMISS AND TO MAKE MORE DEFINITE
motion: MOTION FOR POSTPONEMENT OF TRIAL
motion: {Ls} UTCR 5.010 MOTION TO COMPEL PRODUCTION
declaration: DECLARATION OF {someone} IN SUPPORT OF MOTION FOR DEFAULT JUDGMENT|STATEMENT FOR ATTORNEY FEES, COSTS AND DISBURSEMENTS
notice: NOTICE OF INTENT TO APPEAR|NOTICE OF SUBSTITUTION OF COUNSEL|NOTICE OF ARBITRATION AWARD
order: GENERAL JUDGMENT OF DISMISSAL|LIMITED JUDGMENT AND MONEY AWARD|STIPULATED ORDER EXTENDING TIME
"""
EVICTION = """
complaint: RESIDENTIAL EVICTION COMPLAINT|COMPLAINT (Forcible Entry and Detainer)
answer: ANSWER TO RESIDENTIAL EVICTION COMPLAINT
motion: {Rs} MOTION TO SET ASIDE DEFAULT JUDGMENT|{Rs} MOTION TO DISMISS FOR DEFECTIVE TERMINATION NOTICE
stipulation: STIPULATED AGREEMENT AND ORDER
"""
FAMILY = """
petition: PETITION FOR DISSOLUTION OF MARRIAGE WITH CHILDREN|PETITION FOR LEGAL SEPARATION
motion: MOTION FOR TEMPORARY SUPPORT AND EXCLUSIVE USE OF RESIDENCE|MOTION FOR ORDER TO SHOW CAUSE RE: MODIFICATION OF PARENTING TIME
declaration: UNIFORM SUPPORT DECLARATION|DECLARATION OF {someone}
order: GENERAL JUDGMENT OF DISSOLUTION OF MARRIAGE AND MONEY AWARD
"""


def recast(m: Matter) -> Matter:
    rng, place = m.rng, suits.place_of(m)
    number = m.number.caption.replace("LT", "CV")
    chance = rng.random()
    if chance < 0.25:
        sides = townsfolk.sides(
            *townsfolk.eviction(rng, place), rng.choice((("Plaintiff", "Defendant"), ("Landlord", "Tenant")))
        )
        return suits.settled(m, suits.Suit("eviction", sides, number.replace("CV", "LT"), EVICTION))
    if chance < 0.45:
        sides = townsfolk.wed(rng, ("Petitioner", "Respondent"))
        return suits.settled(m, suits.Suit("family", sides, number.replace("CV", "DR"), FAMILY))
    sides = townsfolk.sides(*townsfolk.civil(rng, place), ("Plaintiff", "Defendant"))
    return suits.settled(m, suits.Suit("civil", sides, number, CIVIL))  # fmt: skip


def draw(m: Matter) -> str:
    font, size = suits.look(
        m, "Liberation Serif", "Liberation Serif", "Liberation Sans", "DejaVu Serif", sizes=("12", "12", "13")
    )
    lines = m.rng.choice((26, 26, 28))
    high = 648 / lines
    count = "\\A ".join(str(at) for at in range(1, lines + 1))
    fence = m.dice("", "", "border-right: 0.8pt solid; border-bottom: 0.8pt solid;", "border-right: 0.8pt solid;")
    back = m.rng.choice(("none", ruled(1.2, left=1.35, top=1), ruled(1.16, 1.2, left=1.35, top=1)))
    foot = m.dice(" – ", " - ") + pieces.running(m.title, 62)
    top = high * m.rng.choice((3, 4) if m.filed and m.filed.how == "rubber" else (0, 3, 4))
    css = CSS % (
        back,
        count,
        f"{high:.2f}",
        font,
        foot,
        font,
        size,
        f"{high:.2f}",
        font,
        f"{top:.1f}",
        f"{high / 2 + 2:.2f}",
        m.dice("10", "14"),
        fence,
    )
    court = pieces.rows(
        "IN THE CIRCUIT COURT OF THE STATE OF OREGON",
        m.dice("FOR THE COUNTY OF MULTNOMAH", "COUNTY OF MULTNOMAH", "FOR MULTNOMAH COUNTY"),
    )
    caption = f"<table class=caption><tr><td class=in>{_sides(m)}</td><td class=at>{_about(m)}</td></tr></table>"
    says = {"LT": wording.EVICTION, "DR": wording.FAMILY}.get(m.number.caption[2:4]) or suits.civil_words(m)
    text = suits.body(m, says, count=m.rng.randint(4, 9), numbered=m.kind in ("complaint", "answer", "petition"))
    who = suits.role_of(m, suits.signer(m)[1])
    first = (
        ""
        if m.kind == "order"
        else f"<p class=p>{who} {m.dice('alleges', 'states', 'moves the Court and represents')}:</p>"
    )
    end = (
        suits.ordered(m, "Circuit Court Judge")
        if m.kind == "order"
        else suits.signed(m, bar=m.dice(", OSB No. {}", ", OSB #{}"), role="Of Attorneys for {}")
    )
    mark = _filed(m) + stamps.rubber(m, "plain", "clock", right="-0.4in", top="-0.85in", wide="2in")
    return sheet(css + stamps.RUBBER, mark + f"<p class=court>{court}</p>" + caption + first + text + end)  # fmt: skip


def _sides(m: Matter) -> str:
    upper, told = m.rng.random() < 0.75, m.rng.random() < 0.45 and "DR" not in m.number.caption
    between = m.dice("v.", "vs.", "v.") if "DR" not in m.number.caption else m.dice("and", "and,")
    opening = (
        ""
        if "DR" not in m.number.caption
        else m.dice("In the Matter of the Marriage of", "In the Matter of the Marriage of:")
    )
    parts = [f"<p>{opening}</p>" if opening else ""]
    for side, stop in ((m.left, ","), (m.right, ".")):
        names = "<br>".join(suits.side_lines(m, side, 18, upper=upper, told=told))
        parts.append(
            f"<p>{names}</p><p class=role>{suits.role_of(m, side)}{stop}</p>"
            + (f"<p>&emsp;&emsp;{between}</p>" if stop == "," else "")
        )
    return "".join(parts)  # fmt: skip


def _about(m: Matter) -> str:
    """Number, title, and on a complaint what the fee statute asks to be said."""
    label = m.dice("Case No.", "Case No.", "No.", "Case No.:")
    title = "<br>".join(f"<b>{esc(line)}</b>" for line in pieces.wrapped(m.title, 15))
    asked = ""
    if m.kind == "complaint":
        claim = m.dice("Claim not subject to mandatory arbitration", "CLAIM SUBJECT TO MANDATORY ARBITRATION")
        asked = f"<br><br>{claim}<br><br>Prayer: {m.prose['amount']}<br>Fee authority: ORS 21.160(1)({m.dice('b', 'c', 'd')})"
    return f"{label} {m.number.caption}<br><br>{title}{asked}"


def _filed(m: Matter) -> str:
    if m.filed is None or m.filed.how != "e-filed":
        return ""
    on = m.filed.on
    said = f"FILED {on.month}/{on.day}/{on.year} {m.filed.time}<br>{m.number.caption}"
    return f"<div class=efiled style='position: absolute; top: -0.72in; left: 2.4in'>{said}</div>"


LAYOUT = Layout(
    name="oregon numbered",
    courts=("us/or/multnomah-circuit",),
    nature="civil",
    kinds=("complaint",),
    filed=("e-filed", "e-filed", "rubber", "none"),
    draw=draw,
    recast=recast,
)
