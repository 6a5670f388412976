"""A Missouri paper: court centred with its seat, brackets to "Case No." and "Division", title below; the portal's line up the margin."""

from html import escape as esc

from tests.ocr.bed import pieces, stamps
from tests.ocr.bed.layouts.everyday import folk, look
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.prose import long_date
from tests.ocr.bed.truth import Party

CSS = """
@page { margin: 1in; @bottom-center { content: counter(page); font: 10pt 'Liberation Serif'; } }
.court { text-align: center; font-weight: bold; line-height: 1.2; margin-bottom: 16pt; } .sides { width: 3.2in; } .signs { width: 0.45in; }
.title { text-align: center; font-weight: bold; line-height: 1.2; margin: 18pt 0.6in 12pt; } .lined { text-decoration: underline; }
.margin { position: absolute; left: 3.55in; top: 4.3in; width: 7in; text-align: center; transform: rotate(-90deg); font: 8pt 'Liberation Sans'; }
"""
TITLES = {
    "complaint": """PETITION|PETITION FOR DAMAGES|FIRST AMENDED PETITION FOR DAMAGES|PETITION ON ACCOUNT|PETITION FOR WRONGFUL DEATH
VERIFIED PETITION FOR RENT AND POSSESSION|PETITION IN EQUITY TO QUIET TITLE|CLASS ACTION PETITION|PETITION (Negligence - Motor Vehicle)""",
    "answer": """ANSWER TO PETITION|{right}'S ANSWER AND AFFIRMATIVE DEFENSES TO PETITION FOR DAMAGES|ANSWER OF {right} TO FIRST AMENDED PETITION""",
    "motion": """{left}'S MOTION FOR APPROVAL AND APPOINTMENT OF PRIVATE PROCESS SERVER|MOTION FOR CHANGE OF JUDGE|MOTION TO TRANSFER VENUE
{right}'S MOTION FOR ADDITIONAL TIME TO FILE RESPONSIVE PLEADING|SUGGESTIONS IN OPPOSITION TO MOTION TO DISMISS
{left}'S SUGGESTIONS IN SUPPORT OF MOTION TO COMPEL|APPLICATION FOR CHANGE OF JUDGE|MOTION FOR ORDER OF PUBLICATION""",
    "notice": """ENTRY OF APPEARANCE|NOTICE OF HEARING|CERTIFICATE OF SERVICE OF DISCOVERY|NOTICE TO TAKE DEPOSITION OF {someone}
MEMORANDUM OF DISMISSAL WITHOUT PREJUDICE|ENTRY OF APPEARANCE AND REQUEST FOR JURY TRIAL|SATISFACTION OF JUDGMENT""",
    "order": """ORDER|JUDGMENT|CONSENT JUDGMENT|ORDER AND JUDGMENT BY DEFAULT|SCHEDULING ORDER|ORDER APPOINTING SPECIAL PROCESS SERVER|ORDER OF CONTINUANCE""",
}


def draw(m: Matter) -> str:
    face = look.face(m.rng)
    place, seats = _place(m)
    strong = m.dice("", "lined")
    title = f"<p class='title {strong}'>{esc(m.title)}</p>"
    left = _sides(m, face.ems(3.15))
    about = ["", *_about(m)]
    court = f"<div class=court>{pieces.rows(place, *seats)}</div>"
    opening = "" if m.kind == "order" else f"<p class=p>{_opening(m)}</p>"
    text = pieces.body(m, least=3, most=9, numbered=m.kind in ("complaint", "answer"), notes=False)
    css = look.REST + CSS + face.css(m.rng.choice((1.4, 1.7, 2.0))) + stamps.RUBBER
    stamp = _margin(m, seats) + stamps.rubber(m, "boxed", "plain", "clock", right="-0.6in", top="-0.75in")
    under = ("Circuit Judge", place.title().replace("In The ", "").replace(" Of ", " of "))
    return sheet(css, stamp + court + pieces.fence(left, ")", about) + title + opening + text + look.ended(m, *under))


def _place(m: Matter) -> tuple[str, list[str]]:
    if "jackson" in m.court.id:
        return "IN THE CIRCUIT COURT OF JACKSON COUNTY, MISSOURI", [m.dice("AT KANSAS CITY", "AT INDEPENDENCE")]
    return (
        m.dice("IN THE CIRCUIT COURT OF THE CITY OF ST. LOUIS", "MISSOURI CIRCUIT COURT"),
        [
            m.dice("STATE OF MISSOURI", "TWENTY-SECOND JUDICIAL CIRCUIT"),
            *(["(City of St. Louis)"] if m.rng.random() < 0.3 else []),
        ],
    )


def _about(m: Matter) -> list[str]:
    label = m.dice("Case No.", "Case No.:", "Cause No.", "CASE NO.")
    lines = [f"{label} {m.number.caption}", ""]
    lines.append(f"{m.dice('Division', 'Division No.', 'Div.')} {m.rng.randint(1, 31)}")
    return lines + m.rng.choice(([], ["", "JURY TRIAL DEMANDED"], ["", f"Hon. {esc(m.judge)}"]))


def _sides(m: Matter, ems: float) -> list[str]:
    def tell(party: Party) -> list[str]:
        told = folk.told(m.rng, party.name, "Missouri")
        serve = [
            "Serve at:" if party.name.split()[-1] in folk.FAMILIES else "Serve Registered Agent:",
            f"{folk.neighbour(m.rng)}",
            *look.address(m.rng, m.dice("Jefferson City, MO 65101", "Clayton, MO 63105")),
        ]
        sued = m.kind == "complaint" and party in m.right
        return [*([told] if told else []), *(serve if sued and m.rng.random() < 0.5 else [])]

    upper = m.rng.random() < 0.7
    left = look.listed(m.left, ems, tell, upper=upper, et_al=m.et_al)
    right = look.listed(m.right, ems, tell, upper=upper, et_al=m.et_al)
    inset = "&emsp;" * 7
    return [
        *left,
        "",
        f"{inset}{m.left_role},",
        "",
        m.dice("v.", "vs.", "&emsp;vs."),
        "",
        *right,
        "",
        f"{inset}{m.right_role}.",
    ]


def _opening(m: Matter) -> str:
    counsel, role = m.filer
    many = role.endswith("s")
    joined = m.dice("by and through undersigned counsel", "by and through counsel", "by counsel")
    said = m.dice("and respectfully state", "and state") + ("" if many else "s") + " to the Court as follows:"
    return f"{m.dice('COMES NOW', 'COME NOW' if many else 'COMES NOW')} {role} {esc(counsel[0].speaks_for)}, {joined}, {said}"


def _margin(m: Matter, seats: list[str]) -> str:
    if m.filed is None or m.filed.how != "e-filed":
        return ""
    where = "JACKSON - " + seats[0].removeprefix("AT ") if "jackson" in m.court.id else "CITY OF ST. LOUIS"
    return f"<div class='margin beside'>Electronically Filed - {where} - {long_date(m.filed.on)} - {m.filed.time}</div>"


LAYOUT = Layout(
    name="missouri division",
    courts=("us/mo/jackson-circuit", "us/mo/st-louis-city-circuit"),
    nature="civil",
    kinds=("complaint", "answer", "motion", "motion", "notice", "order"),
    filed=("e-filed", "e-filed", "rubber", "none"),
    draw=draw,
    own_titles=lambda kind: tuple(TITLES[kind].replace("\n", "|").split("|")),
    counselled=folk.lawyers(28000, 74999),
    sides=folk.sides(
        "Plaintiff",
        "Defendant",
        "City of Kansas City, Missouri",
        "Treasurer of the State of Missouri",
        "Bi-State Development Agency",
    ),
)
