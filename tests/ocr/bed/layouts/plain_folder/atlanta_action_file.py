"""A Georgia trial court paper: court and state centred, sides parted from the civil action file number by brackets or stars."""

from html import escape as esc

from tests.ocr.bed import pieces, stamps
from tests.ocr.bed.layouts.plain_folder import captions, people
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet

CSS = """
@page { margin: 1in; @bottom-center { content: "@FOOT@" counter(page); font: 10.5pt '@FONT@'; } }
body { font: @SIZE@pt/2 '@FONT@'; } .court { text-align: center; font-weight: bold; line-height: 1.3; margin-bottom: 14pt; }
.caption { width: 100%; line-height: 1.2; } .caption td { white-space: nowrap; } .sides { width: 3.1in; } .signs { width: 0.35in; }
.title { text-align: center; font-weight: bold; margin: 18pt 0.5in 10pt; line-height: 1.25; @LINE@ } .p { text-indent: 0.5in; }
"""
TITLES = {
    "complaint": """
COMPLAINT FOR DAMAGES|COMPLAINT|COMPLAINT FOR DAMAGES AND DEMAND FOR JURY TRIAL|FIRST AMENDED COMPLAINT|COMPLAINT ON ACCOUNT|RENEWAL COMPLAINT FOR DAMAGES""",
    "answer": """
ANSWER AND DEFENSES OF {right}|{R} ANSWER AND AFFIRMATIVE DEFENSES|{right}'S ANSWER TO {L} COMPLAINT FOR DAMAGES|SPECIAL APPEARANCE ANSWER OF {right}""",
    "motion": """
{R} MOTION FOR SUMMARY JUDGMENT|{R} MOTION TO DISMISS|{L} MOTION TO COMPEL|CONSENT MOTION TO EXTEND DISCOVERY|{L} MOTION FOR DEFAULT JUDGMENT
{L} RESPONSE IN OPPOSITION TO {R} MOTION FOR SUMMARY JUDGMENT|{R} BRIEF IN SUPPORT OF MOTION TO OPEN DEFAULT|MOTION FOR SPECIAL APPOINTMENT OF PROCESS SERVER
{R} STATEMENT OF UNDISPUTED MATERIAL FACTS""",
    "order": """
ORDER|CONSENT ORDER EXTENDING DISCOVERY|FINAL ORDER|ORDER GRANTING {L} MOTION TO COMPEL|SCHEDULING ORDER|DEFAULT JUDGMENT|RULE NISI""",
    "notice": """
RULE 5.2 CERTIFICATE OF SERVICE OF DISCOVERY|NOTICE OF DEPOSITION OF {someone}|ENTRY OF APPEARANCE|DISMISSAL WITHOUT PREJUDICE|NOTICE OF LEAVE OF ABSENCE
NOTICE OF SUBSTITUTION OF COUNSEL|STIPULATION EXTENDING TIME TO ANSWER|{L} DISMISSAL WITH PREJUDICE""",
}
COURTS = {"us/ga/fulton-superior": ("SUPERIOR", "FULTON"), "us/ga/gwinnett-state": ("STATE", "GWINNETT")}


def draw(m: Matter) -> str:
    font = m.dice("Liberation Serif", "Liberation Serif", "Liberation Serif", "Liberation Sans", "Noto Serif")
    size = m.rng.choice((12, 12, 13, 14)) if font == "Liberation Serif" else 11.5
    css = CSS.replace("@FOOT@", m.dice("", "", "Page ")).replace("@FONT@", font).replace("@SIZE@", str(size))
    css = css.replace("@LINE@", m.dice("text-decoration: underline;", "text-decoration: underline;", ""))
    kind, county = COURTS[m.court.id]
    court = pieces.rows(f"IN THE {kind} COURT OF {county} COUNTY", "STATE OF GEORGIA")
    inked = captions.inked(m, "boxed", "clock", "plain", top="-0.85in")
    text = _opening(m) + pieces.body(m, least=3, most=8, numbered=False, headings=m.kind != "notice")
    head = (
        f"{_portal(m)}{inked}<div class=court>{court}</div>{_caption(m, font, size)}<p class=title>{esc(m.title)}</p>"
    )
    bench = f"Judge, {kind.title()} Court of {county.title()} County"
    return sheet(captions.TEXT + css + stamps.RUBBER, head + text + captions.ending(m, bench))


def _portal(m: Matter) -> str:
    if m.filed is None:
        return ""
    if m.court.id == "us/ga/fulton-superior":
        lines = [
            "Fulton County Superior Court",
            "***EFILED***",
            f"Date Filed: {m.filed.on.month}/{m.filed.on.day}/{m.filed.on.year} {m.filed.time}",
            f"{m.clerk}, Clerk",
        ]
    else:
        lines = [
            "E-FILED IN OFFICE",
            "CLERK OF STATE COURT",
            "GWINNETT COUNTY, GEORGIA",
            m.number.caption,
            f"{m.filed.on.month}/{m.filed.on.day}/{m.filed.on.year} {m.filed.time}",
            f"FILED: {m.clerk}, CLERK",
        ]
    return captions.portal(m, lines, "right: -0.75in; top: -0.85in; text-align: right; font: 8pt 'Liberation Sans';")


def _caption(m: Matter, font: str, size: float) -> str:
    between = m.dice("v.", "vs.", "v.")
    deep = m.rng.choice((3, 6))
    left, right = (
        captions.fitted(people.told(m, side) + ",", 2.75, font, size, bold=True) for side in (m.left, m.right)
    )
    bold = m.rng.random() < 0.5
    first, second = ([f"<b>{line}</b>" if bold else line for line in side] for side in (left, right))
    high = [
        *first,
        "",
        captions.inset(f"{m.left_role},", deep),
        "",
        between,
        "",
        *second,
        "",
        captions.inset(f"{m.right_role}.", deep),
    ]
    label = m.dice(
        "CIVIL ACTION FILE NO.|{}",
        "CIVIL ACTION FILE|NO. {}",
        "Civil Action File No.:|{}",
        "CIVIL ACTION|FILE NO. {}",
        "CASE NO. {}",
    )
    about = [*[""] * max(1, len(high) // 2 - 2), *label.format(m.number.caption).split("|")]
    if m.kind == "complaint":
        about += ["", "JURY TRIAL DEMANDED"]
    return pieces.fence(high, m.dice(")", ")", ")", "*", ":"), about, more=m.rng.choice((0, 1)))


def _opening(m: Matter) -> str:
    role, client = captions.alone(m), m.filer[0][0].speaks_for
    if m.kind == "order":
        said = "The above-styled case having come before the Court, and for good cause shown, IT IS HEREBY ORDERED as follows:"
    else:
        said = f"COMES NOW {client}, {role} in the above-styled action, and {m.dice('shows this Court as follows', 'states as follows', 'respectfully shows')}:"
    return f"<p class=p>{esc(said)}</p>"


LAYOUT = Layout(
    name="atlanta action file",
    courts=("us/ga/fulton-superior", "us/ga/gwinnett-state"),
    nature="civil",
    kinds=("complaint", "answer", "motion", "motion", "order", "notice"),
    filed=("e-filed", "e-filed", "e-filed", "rubber", "none"),
    draw=draw,
    sides=people.sides("Plaintiff", "Defendant", town="Atlanta", does="JOHN DOE"),
    titled=people.titled(TITLES),
)
