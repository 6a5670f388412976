"""A Jackson County, Missouri paper: the circuit court centred with the place it sits, brackets down the middle, number and division at the right."""

from html import escape as esc

from tests.ocr.bed import pieces, stamps
from tests.ocr.bed.layouts.judging.ticket_windows import cast, desk
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet

CSS = """
@page { margin: 1in; @top-center { content: @OVER@; font: 7.5pt 'Liberation Sans'; white-space: pre; width: 6in; text-align: center; vertical-align: middle; }
  @bottom-center { content: @FOOT@; font: 10pt 'Liberation Serif'; } }
.court { text-align: center; @HEAVY@ line-height: 1.25; margin-bottom: 16pt; } .caption { width: 100%; line-height: 1.2; margin-bottom: 14pt; }
.sides { width: 3.1in; } .signs { width: 0.45in; } .caption td.about { vertical-align: @SET@; }
.title { text-align: center; @LINE@ margin: 12pt 0.4in 12pt; line-height: 1.3; }
"""
TITLES = {
    "complaint": """
PETITION FOR DAMAGES|PETITION|FIRST AMENDED PETITION FOR DAMAGES|PETITION ON ACCOUNT|PETITION FOR WRONGFUL DEATH
PETITION FOR BREACH OF CONTRACT AND UNJUST ENRICHMENT""",
    "answer": "ANSWER TO PETITION FOR DAMAGES|{D} ANSWER TO {P} PETITION|ANSWER AND AFFIRMATIVE DEFENSES OF {right}|SEPARATE ANSWER OF {right}",
    "motion": """
{D} MOTION TO DISMISS|{D} MOTION TO DISMISS FOR FAILURE TO STATE A CLAIM|{P} MOTION FOR LEAVE TO FILE FIRST AMENDED PETITION|MOTION FOR CHANGE OF JUDGE
{P} SUGGESTIONS IN OPPOSITION TO {D} MOTION TO DISMISS|{D} SUGGESTIONS IN SUPPORT OF MOTION FOR SUMMARY JUDGMENT
MOTION FOR APPOINTMENT OF PRIVATE PROCESS SERVER
MOTION TO COMPEL AND FOR SANCTIONS|{D} UNOPPOSED MOTION FOR EXTENSION OF TIME TO FILE RESPONSIVE PLEADING""",
    "notice": """
ENTRY OF APPEARANCE|NOTICE OF HEARING|CERTIFICATE OF SERVICE|NOTICE TO TAKE DEPOSITION OF {someone}|NOTICE OF APPEARANCE|{D} CERTIFICATE OF SERVICE OF DISCOVERY
NOTICE OF DISMISSAL WITHOUT PREJUDICE|NOTICE TO TAKE VIDEOTAPED DEPOSITION DUCES TECUM|REQUEST FOR ALIAS SUMMONS""",
    "stipulation": "STIPULATION FOR DISMISSAL WITH PREJUDICE|JOINT STIPULATION OF DISMISSAL|STIPULATION TO TRANSFER VENUE",
    "declaration": "AFFIDAVIT OF {someone}|AFFIDAVIT OF ACCOUNT",
    "order": "ORDER|JUDGMENT|ORDER AND JUDGMENT|JUDGMENT BY DEFAULT|ORDER GRANTING {P} MOTION TO COMPEL|ORDER FOR MEDIATION|SCHEDULING ORDER",
}
PLACE = desk.Place(
    ("Grand Boulevard", "Main Street", "Walnut Street", "Ward Parkway", "Broadway Boulevard"),
    ("Kansas City, Missouri 64106", "Kansas City, MO 64112", "Lee's Summit, Missouri 64063", "Independence, MO 64050"),
    "816",
    (", MO #{}", " MO Bar No. {}", " (MO {})", " #{}", ", Mo. Bar No. {}"),
)


def draw(m: Matter) -> str:
    look = desk.look(
        m, "Liberation Serif", "Liberation Serif", "Noto Serif", "Liberation Sans", leads=(1.5, 2.0, 1.35), sign=3.1
    )
    heading = m.rng.random() < 0.7
    line = (
        f'"Electronically Filed - Jackson - Kansas City - {m.filed.on:%B %d, %Y} - {m.filed.time}"'
        if m.filed and desk.came(m, "e-filed")
        else '""'
    )
    css = look + desk.fill(
        CSS,
        OVER=line,
        FOOT=m.dice("counter(page)", '""', "counter(page)"),
        HEAVY="font-weight: bold;" if heading else "",
        SET=m.dice("middle", "middle", "bottom"),
        LINE=m.dice(
            "font-weight: bold; text-decoration: underline;", "font-weight: bold;", "text-decoration: underline;"
        ),
    )
    place = m.dice("AT KANSAS CITY", "AT KANSAS CITY", "AT INDEPENDENCE")
    court = m.dice(
        f"IN THE CIRCUIT COURT OF JACKSON COUNTY, MISSOURI<br>{place}",
        f"IN THE CIRCUIT COURT OF JACKSON COUNTY<br>STATE OF MISSOURI<br>{place}",
        f"IN THE 16TH JUDICIAL CIRCUIT COURT<br>JACKSON COUNTY, MISSOURI {place}",
    )
    house = desk.office(m, PLACE)
    said = desk.opening(
        m,
        "COMES NOW {who} and for cause of action {state}:",
        "COMES NOW {who} and respectfully {state} as follows:",
        "{who} {state} as follows:",
    )
    end = desk.ending(
        m,
        house,
        m.dice("CIRCUIT JUDGE", "Circuit Judge", "Judge, Circuit Court of Jackson County"),
        "through the Court's electronic filing system",
    )
    stamp = desk.inked(m, "boxed", "clock", "plain", top="-0.75in", room=0.8)
    return sheet(
        css + stamps.RUBBER,
        f"{stamp}<p class=court>{court}</p>{_caption(m)}<p class=title>{esc(m.title)}</p>{said}{desk.body(m)}{end}",
    )


def _caption(m: Matter) -> str:
    upper, state = m.rng.random() < 0.7, m.dice("", "", "Missouri")
    sides = [cast.bare(cast.told(m, side, upper=upper, state=state)) + "," for side in (m.left, m.right)]
    left, right = ([esc(line, quote=False) for line in pieces.wrapped(said, 16.5)] for said in sides)
    inset = "&emsp;" * m.rng.choice((4, 6))
    serve = ["", *_serve(m)] if m.kind == "complaint" and not m.et_al and m.rng.random() < 0.5 else []
    lines = [
        *left,
        "",
        f"{inset}{m.left_role},",
        "",
        m.dice("v.", "vs.", "v."),
        "",
        *right,
        *serve,
        "",
        f"{inset}{m.right_role}.",
    ]
    number = f"{m.dice('Case No.', 'Case No.:', 'CASE NO.', 'Case Number:')} {m.number.caption}"
    division = m.dice(f"Division {m.rng.randint(1, 18)}", f"Division: {m.rng.randint(1, 18)}", "")
    return pieces.fence(lines, ")", [number, *(["", division] if division else [])], more=0)


def _serve(m: Matter) -> list[str]:
    """Where the defendant is to be served."""
    agent = (
        m.dice("CT Corporation System", "Registered Agent", "CSC-Lawyers Incorporating Service Company")
        if cast.is_firm(m.right[0].name)
        else ""
    )
    street = f"{m.rng.randint(100, 9900)} {m.rng.choice(PLACE.streets)}"
    return [line for line in ("Serve at:" if not agent else "Serve:", agent, street, m.rng.choice(PLACE.towns)) if line]


LAYOUT = Layout(
    name="kansas city circuit",
    courts=("us/mo/jackson-circuit",),
    nature="plain civil",
    kinds=("complaint", "answer", "motion", "motion", "notice", "notice", "stipulation", "declaration", "order"),
    filed=("e-filed", "e-filed", "rubber", "none"),
    draw=draw,
    sides=cast.sides(
        "Plaintiff", "Defendant", "City of Kansas City, Missouri", "Kansas City Area Transportation Authority"
    ),
    titled=cast.entitled(TITLES),
    recast=cast.shortened,
)
