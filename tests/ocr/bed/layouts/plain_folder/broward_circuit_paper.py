"""A paper of a Florida circuit court: the circuit's name centred, the number at the right, sides without a column, a slash under them."""

from html import escape as esc

from tests.ocr.bed import pieces, stamps
from tests.ocr.bed.layouts.plain_folder import captions, people
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet

CSS = """
@page { margin: 1in; @bottom-center { content: counter(page); font: 10pt '@FONT@'; } }
body { font: @SIZE@pt/@LEAD@ '@FONT@'; } .court, .number, .sides, .title { line-height: 1.2; }
.court { margin: @COURT@; } .number { margin: 12pt 0 16pt 3.4in; }
.sides p { margin-bottom: 11pt; max-width: @WIDE@; }
.role { margin-left: 0.5in; } .title { text-align: center; font-weight: bold; margin: 14pt 0.4in 14pt; @LINE@ }
.p { text-indent: 0.5in; text-align: justify; margin-bottom: 9pt; } .h { margin-bottom: 7pt; }
"""
TITLES = {
    "complaint": """
COMPLAINT|COMPLAINT AND DEMAND FOR JURY TRIAL|VERIFIED COMPLAINT TO FORECLOSE MORTGAGE|AMENDED COMPLAINT|COMPLAINT FOR DAMAGES AND DEMAND FOR JURY TRIAL""",
    "answer": """
ANSWER AND AFFIRMATIVE DEFENSES|{right}'S ANSWER AND AFFIRMATIVE DEFENSES TO COMPLAINT|{R} ANSWER TO AMENDED COMPLAINT AND DEMAND FOR JURY TRIAL""",
    "motion": """
{R} MOTION TO DISMISS|{right}'S MOTION FOR EXTENSION OF TIME TO RESPOND TO COMPLAINT|{L} MOTION FOR SUMMARY JUDGMENT|{L} MOTION TO STRIKE AFFIRMATIVE DEFENSES
{L} MOTION FOR DEFAULT|{R} MOTION TO COMPEL BETTER RESPONSES TO REQUEST FOR PRODUCTION|{L} EX PARTE MOTION TO COMPEL DISCOVERY
MOTION FOR CLERK'S DEFAULT|{R} MOTION FOR PROTECTIVE ORDER|MOTION FOR LEAVE TO AMEND COMPLAINT""",
    "order": """
ORDER ON {R} MOTION TO DISMISS|AGREED ORDER ON MOTION TO COMPEL|ORDER GRANTING MOTION TO WITHDRAW|FINAL JUDGMENT OF FORECLOSURE
UNIFORM ORDER SETTING CAUSE FOR JURY TRIAL|ORDER OF DISMISSAL FOR LACK OF PROSECUTION|ORDER OF REFERRAL TO MEDIATION""",
    "notice": """
NOTICE OF HEARING|NOTICE OF APPEARANCE AND DESIGNATION OF E-MAIL ADDRESSES|NOTICE OF VOLUNTARY DISMISSAL|NOTICE OF TAKING DEPOSITION DUCES TECUM
{L} NOTICE OF SERVING ANSWERS TO INTERROGATORIES|{R} PROPOSAL FOR SETTLEMENT|NOTICE OF MEDIATION CONFERENCE
NOTICE OF CANCELLATION OF HEARING|NOTICE THAT CAUSE IS AT ISSUE""",
}
CIRCUITS = {
    "us/fl/broward-circuit": ("17TH", "SEVENTEENTH", "BROWARD"),
    "us/fl/orange-circuit": ("NINTH", "NINTH", "ORANGE"),
}


def draw(m: Matter) -> str:
    font = m.dice("Liberation Serif", "Liberation Serif", "Liberation Serif", "Liberation Sans", "DejaVu Serif")
    size = 11 if font == "DejaVu Serif" else 12
    css = CSS.replace("@FONT@", font).replace("@SIZE@", str(size)).replace("@LEAD@", m.dice("2", "1.5", "1.8"))
    css = css.replace(
        "@COURT@", m.dice("0 0 0 3.4in", "0 0 0 2.9in", "0 0.2in; text-align: center", "0 0.2in; text-align: center")
    )
    css = css.replace("@LINE@", m.dice("text-decoration: underline;", "text-decoration: underline;", ""))
    stamped = m.filed is not None and m.filed.how == "rubber"
    css = css.replace("@WIDE@", "3.9in" if stamped else m.dice("6.5in", "6.5in", "4in"))
    inked = captions.inked(m, "boxed", "dater", top="1.5in")
    banner = ""
    if m.filed and m.filed.how == "e-filed":
        said = f"Filing # {m.rng.randint(189000000, 239999999)} E-Filed {m.filed.on:%m/%d/%Y} {m.filed.time}"
        banner = captions.portal(m, [said], "left: -0.7in; top: -0.78in; font: 10pt 'Liberation Sans';")
    text = _opening(m) + pieces.body(m, least=3, most=8, numbered=m.kind != "notice", notes=False)
    end = captions.ending(m, "CIRCUIT COURT JUDGE")
    return sheet(
        captions.TEXT + css + stamps.RUBBER,
        banner + inked + _caption(m) + f"<p class=title>{esc(m.title)}</p>" + text + end,
    )


def _caption(m: Matter) -> str:
    short, long, county = CIRCUITS[m.court.id]
    circuit = m.dice(short, long)
    court = (
        f"IN THE CIRCUIT COURT OF THE {circuit} JUDICIAL CIRCUIT{m.dice(',', '')} IN AND FOR {county} COUNTY, FLORIDA"
    )
    lines = [f"{m.dice('CASE NO.:', 'CASE NO.', 'Case No.:')} {m.number.caption}"]
    if m.rng.random() < 0.4:
        lines.insert(m.rng.choice((0, 1)), f"DIVISION: {m.dice('CIVIL', '14', '37', '40')}")
    elif m.rng.random() < 0.2:
        lines.append(f"JUDGE: {m.judge}")
    upper, state = m.rng.random() < 0.8, m.dice("", "", "Florida")
    left, right = (people.told(m, side, upper=upper, state=state) for side in (m.left, m.right))
    rule = m.dice("_" * 34 + "/", "_" * 40 + "/", "_" * 28 + "/")
    comma = m.dice(",", ",", ", ")
    sides = (
        f"<p>{left}{comma}</p><p class=role>{m.dice('Plaintiff(s)', m.left_role, m.left_role)},</p><p>{m.dice('vs.', 'v.', 'vs.')}</p>"
        f"<p>{right}{comma}</p><p class=role>{m.right_role}.</p><p class=beside style='margin-top: -8pt'>{rule}</p>"
    )
    return f"<div class=court>{court}</div><div class=number>{pieces.rows(*lines)}</div><div class=sides>{sides}</div>"


def _opening(m: Matter) -> str:
    client = m.filer[0][0].speaks_for
    if m.kind == "order":
        said = "THIS CAUSE having come before the Court on the above, and the Court being otherwise advised in the premises, it is ORDERED AND ADJUDGED:"
    elif m.kind == "notice":
        said = "PLEASE TAKE NOTICE that the undersigned gives notice of the following in the above-styled cause."
    else:
        said = f"{captions.alone(m)}, {client}, by and through undersigned counsel, {m.dice('hereby files this paper and states', 'states as follows')}:"
    return f"<p class=p>{esc(said)}</p>"


LAYOUT = Layout(
    name="broward circuit paper",
    courts=("us/fl/broward-circuit", "us/fl/orange-circuit"),
    nature="civil",
    kinds=("complaint", "answer", "motion", "motion", "order", "notice", "notice"),
    filed=("e-filed", "e-filed", "e-filed", "rubber", "none"),
    draw=draw,
    sides=people.sides("Plaintiff", "Defendant", town="Orlando", does="UNKNOWN TENANT #1"),
    titled=people.titled(TITLES),
)
