"""A Georgia paper: court and state centred, "CIVIL ACTION FILE NO." broken over lines at the right, the county's e-filing mark above."""

from html import escape as esc

from tests.ocr.bed import pieces, stamps
from tests.ocr.bed.layouts.everyday import folk, look
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.truth import Party

CSS = """
@page { margin: 1.05in 1in 1in; @bottom-center { content: counter(page); font: 10pt 'Liberation Serif'; } }
.court { text-align: center; font-weight: bold; line-height: 1.3; margin-bottom: 20pt; } .sides { width: 3.1in; } .signs { width: 0.5in; }
.title { text-align: center; font-weight: bold; text-decoration: underline; line-height: 1.25; margin: 20pt 0.5in 14pt; }
"""
TITLES = {
    "complaint": """COMPLAINT FOR DAMAGES|COMPLAINT|COMPLAINT ON ACCOUNT|RENEWAL COMPLAINT FOR DAMAGES|FIRST AMENDED COMPLAINT FOR DAMAGES
COMPLAINT FOR WRONGFUL DEATH AND DEMAND FOR JURY TRIAL|COMPLAINT TO QUIET TITLE AGAINST ALL THE WORLD|PETITION FOR DECLARATORY JUDGMENT""",
    "answer": """ANSWER|ANSWER AND DEFENSES OF {right}|{right}'S ANSWER AND AFFIRMATIVE DEFENSES TO COMPLAINT FOR DAMAGES|ANSWER AND COUNTERCLAIM
SPECIAL APPEARANCE ANSWER AND DEFENSES OF {right}|VERIFIED ANSWER""",
    "notice": """RULE 5.2 CERTIFICATE OF SERVING DISCOVERY|NOTICE OF LEAVE OF ABSENCE|ENTRY OF APPEARANCE|NOTICE TO TAKE DEPOSITION OF {someone}
VOLUNTARY DISMISSAL WITHOUT PREJUDICE|CERTIFICATE OF SERVICE OF DISCOVERY|NOTICE OF SUBSTITUTION OF COUNSEL WITHIN FIRM|DEMAND FOR JURY TRIAL""",
    "motion": """MOTION TO OPEN DEFAULT|{right}'S MOTION FOR PROTECTIVE ORDER|CONSENT MOTION FOR EXTENSION OF DISCOVERY|MOTION TO SET ASIDE JUDGMENT
{left}'S MOTION FOR APPOINTMENT OF SPECIAL PROCESS SERVER|STIPULATION EXTENDING TIME TO RESPOND TO COMPLAINT|MOTION TO SEVER AND BIFURCATE TRIAL""",
    "order": """ORDER|CONSENT ORDER|FINAL JUDGMENT|RULE NISI|ORDER GRANTING MOTION FOR DEFAULT JUDGMENT
CASE MANAGEMENT ORDER|CONSENT ORDER EXTENDING DISCOVERY""",
}


def draw(m: Matter) -> str:
    face = look.face(m.rng)
    place = "SUPERIOR COURT OF FULTON COUNTY" if "fulton" in m.court.id else "STATE COURT OF GWINNETT COUNTY"
    left = _sides(m, face.ems(3.05))
    about = _about(m, len(left))
    top = f"<div class=court>{pieces.rows(f'IN THE {place}', 'STATE OF GEORGIA')}</div>"
    title = f"<p class=title>{esc(m.title)}</p>"
    text = pieces.body(m, least=3, most=10, numbered=m.kind in ("complaint", "answer"), notes=m.kind == "motion")
    css = look.REST + CSS + face.css(m.rng.choice((1.5, 1.75, 2.0))) + stamps.RUBBER
    stamp = look.filed(
        m, *_filed(m), style="right: -0.55in; top: -0.85in; font: bold 8.5pt 'Liberation Sans'; text-align: right;"
    )
    stamp += stamps.rubber(m, "boxed", "plain", right="-0.65in", top="-0.8in")
    signs = pieces.fence(left, m.dice(")", ")", "*", ":"), about, more=0)
    return sheet(
        css, stamp + top + signs + title + text + look.ended(m, f"Judge, {place.title().replace(' Of ', ' of ')}")
    )


def _about(m: Matter, high: int) -> list[str]:
    number = m.number.caption
    shape = m.rng.choice(
        (
            ["CIVIL ACTION", f"FILE NO. {number}"],
            [f"Civil Action No. {number}"],
            ["CIVIL ACTION FILE NO.:", "", number],
            [f"CAFN: {number}"],
            ["CIVIL ACTION", f"FILE NO.: <u>{number}</u>"],
        )
    )
    jury = (
        ["", m.dice("JURY TRIAL DEMANDED", "<i>Jury Trial Demanded</i>")]
        if m.kind == "complaint" and m.rng.random() < 0.5
        else []
    )
    return [*[""] * max(0, min(5, high // 2 - 2)), *shape, *jury]


def _sides(m: Matter, ems: float) -> list[str]:
    def tell(party: Party) -> list[str]:
        told = folk.told(m.rng, party.name, "Georgia")
        return [told + ("," if party in (m.left[-1], m.right[-1]) else "")] if told else []

    upper = m.rng.random() < 0.85
    left = look.listed(m.left, ems, tell, upper=upper, et_al=m.et_al)
    right = look.listed(m.right, ems, tell, upper=upper, et_al=m.et_al)
    if m.kind == "complaint" and m.rng.random() < 0.2:
        right[-1] = right[-1].replace(",</b>", "</b>")
    inset = "&emsp;" * m.rng.randint(3, 6)
    return [
        *left,
        "",
        f"{inset}{m.left_role},",
        "",
        m.dice("v.", "vs.", "&emsp;v."),
        "",
        *right,
        "",
        f"{inset}{m.right_role}.",
    ]


def _filed(m: Matter) -> list[str]:
    if m.filed is None:
        return []
    if "fulton" in m.court.id:
        who = m.dice("RM", "QW", "MH", "TMM")
        return [
            "Fulton County Superior Court",
            f"***EFILED***{who}",
            f"Date: {m.filed.on.month}/{m.filed.on.day}/{m.filed.on.year} {m.filed.time}",
            f"{m.clerk}, Clerk",
        ]
    return [
        "E-FILED IN OFFICE",
        "CLERK OF STATE COURT",
        "GWINNETT COUNTY, GEORGIA",
        m.number.caption,
        f"{m.filed.on:%m/%d/%Y} {m.filed.time}",
        f"{m.clerk.upper()}, CLERK",
    ]


LAYOUT = Layout(
    name="georgia number",
    courts=("us/ga/fulton-superior", "us/ga/gwinnett-state"),
    nature="civil",
    kinds=("complaint", "answer", "notice", "motion", "order"),
    filed=("e-filed", "e-filed", "rubber", "none"),
    draw=draw,
    own_titles=lambda kind: tuple(TITLES[kind].replace("\n", "|").split("|")),
    counselled=folk.lawyers(101000, 799999),
    sides=folk.sides(
        "Plaintiff",
        "Defendant",
        "City of Atlanta",
        "Metropolitan Atlanta Rapid Transit Authority",
        "Gwinnett County, Georgia",
    ),
)
