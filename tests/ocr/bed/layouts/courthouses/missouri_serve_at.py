"""A Missouri petition or paper: the circuit court centred, each defendant with the address to serve at, a banner down the margin."""

from html import escape as esc

from tests.ocr.bed import pieces, stamps
from tests.ocr.bed.layouts.courthouses import suits, townsfolk, wording
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.truth import Party

CSS = """
@page { margin: 1in 1.05in 1in 1in; @bottom-center { content: counter(page); font: 10pt '%s'; } }
body { font: %spt/%s '%s'; } .court { text-align: center; font-weight: bold; line-height: 1.2; margin-bottom: 14pt; }
.caption { width: 100%%; table-layout: fixed; line-height: 1.2; } .caption td { white-space: nowrap; } .sides { width: 3.2in; }
.signs { width: 0.4in; text-align: center; }
.title { text-align: center; font-weight: bold; margin: 16pt 0.5in 12pt; line-height: 1.25; %s } .h { text-align: center; font-weight: bold; }
.p { text-indent: 0.5in; margin-bottom: 6pt; } .sig { line-height: 1.2; margin-top: 16pt; break-inside: avoid; } .by { margin: 14pt 0 0 3in; }
.down { position: absolute; top: 4.1in; right: -5.15in; width: 9in; transform: rotate(90deg); text-align: center; white-space: nowrap;
font: 8pt/1 'Liberation Sans'; }
"""
TITLES = """
complaint: PETITION|PETITION FOR DAMAGES|PETITION FOR BREACH OF CONTRACT|FIRST AMENDED PETITION FOR DAMAGES|PETITION ON ACCOUNT
complaint: PETITION FOR WRONGFUL DEATH|PETITION FOR DECLARATORY JUDGMENT AND INJUNCTIVE RELIEF
answer: {R1} {Rname}'S ANSWER TO PETITION|{Rs} ANSWER AND AFFIRMATIVE DEFENSES TO {Ls} PETITION
motion: {Rs} MOTION TO DISMISS|{Rs} MOTION FOR ADDITIONAL TIME TO PLEAD|{Ls} MOTION FOR APPOINTMENT OF SPECIAL PROCESS SERVER
motion: SUGGESTIONS IN OPPOSITION TO {Rs} MOTION FOR SUMMARY JUDGMENT|{Ls} APPLICATION FOR CHANGE OF JUDGE
motion: MOTION FOR LEAVE TO FILE FIRST AMENDED PETITION OUT OF TIME
notice: ENTRY OF APPEARANCE|NOTICE OF HEARING|CERTIFICATE OF SERVICE OF DISCOVERY|NOTICE TO TAKE DEPOSITION OF {someone}|DISMISSAL WITH PREJUDICE
order: JUDGMENT|ORDER AND JUDGMENT APPROVING MINOR SETTLEMENT|SCHEDULING ORDER
"""
EVICTION = """
complaint: PETITION FOR RENT AND POSSESSION|PETITION IN UNLAWFUL DETAINER|LANDLORD'S VERIFIED PETITION FOR RENT AND POSSESSION
motion: {Rs} MOTION TO STAY EXECUTION OF JUDGMENT FOR POSSESSION|{Rs} APPLICATION FOR TRIAL DE NOVO
order: CONSENT JUDGMENT FOR POSSESSION
"""


def recast(m: Matter) -> Matter:
    rng, place = m.rng, suits.place_of(m)
    home = rng.random() < 0.3
    left, right = (townsfolk.eviction if home else townsfolk.civil)(rng, place)
    roles = rng.choice((("Plaintiff", "Defendant"), ("Plaintiff", "Defendant"), ("Petitioner", "Respondent")))
    if left[0].startswith("State of"):
        roles = ("Relator", "Respondent")
    sides = townsfolk.sides(left, right, roles)
    number = m.number.caption.replace("CC", "AC") if home else m.number.caption
    return suits.settled(m, suits.Suit("eviction" if home else "civil", sides, number, EVICTION if home else TITLES))  # fmt: skip


def draw(m: Matter) -> str:
    font, size = suits.look(m, "Liberation Serif", "Liberation Serif", "Liberation Sans", "DejaVu Sans Condensed")
    ems = suits.room(font, 3.05, size)
    left = _sides(m, ems)
    about = ["", *_number(m)]
    about = [""] * m.rng.choice((0, 2, max(0, len(left) // 2 - 2))) + about
    caption = pieces.fence(left, ")", about, more=0)
    style = m.dice("text-decoration: underline;", "", "")
    css = CSS % (font, size, m.dice("1.45", "1.9"), font, style) + stamps.RUBBER
    head = f"<p class=court>{_court(m)}</p>"
    home = "RENT" in m.title or "POSSESSION" in m.title or "DETAINER" in m.title or "DE NOVO" in m.title
    text = suits.body(
        m,
        wording.EVICTION if home else suits.civil_words(m),
        count=m.rng.randint(4, 9),
        numbered=m.kind in ("complaint", "answer"),
    )
    end = (
        suits.ordered(m, "Circuit Judge")
        if m.kind == "order"
        else suits.signed(m, bar=m.dice(" #{}", ", MO Bar No. {}", "   MBE #{}"), role="ATTORNEY FOR {}")
    )
    counts = "<p class=h>COUNT I</p>" if m.kind == "complaint" and m.rng.random() < 0.4 else ""
    opening = f"<p class=p>{_opening(m)}</p>"
    mark = _banner(m) + stamps.rubber(m, "clock", "plain", right="-0.65in", top="-0.9in", wide="2in")
    return sheet(css, mark + head + caption + f"<p class=title>{esc(m.title)}</p>" + opening + counts + text + end)  # fmt: skip


def _court(m: Matter) -> str:
    if "st-louis" in m.court.id:
        twenty = pieces.rows("MISSOURI CIRCUIT COURT", "TWENTY-SECOND JUDICIAL CIRCUIT", "(CITY OF ST. LOUIS)")
        return m.rng.choice((pieces.rows("IN THE CIRCUIT COURT OF THE CITY OF ST. LOUIS", "STATE OF MISSOURI"), twenty))
    seat = m.dice("AT KANSAS CITY", "AT INDEPENDENCE", "SIXTEENTH JUDICIAL CIRCUIT")
    return pieces.rows("IN THE CIRCUIT COURT OF JACKSON COUNTY, MISSOURI", seat)


def _number(m: Matter) -> list[str]:
    label = m.dice("Case No.", "Case No.:", "Cause No.", "CASE NO.", "Case Number:")
    division = m.dice("Division {}", "Div. {}", "DIVISION {}").format(m.rng.randint(1, 31))
    asked = ["", "JURY TRIAL DEMANDED"] if m.kind == "complaint" and m.rng.random() < 0.4 else []
    return [f"{label} {m.number.caption}", "", *([division] if m.rng.random() < 0.7 else []), *asked]


def _sides(m: Matter, ems: float) -> list[str]:
    """Both sides; on a petition every company sued has below it who is served for it, and where."""
    upper, told = m.rng.random() < 0.75, m.rng.random() < 0.3
    inset = "&emsp;" * m.rng.choice((4, 5, 7))
    lines = suits.side_lines(m, m.left, ems, upper=upper, told=told)
    lines += ["", f"{inset}{suits.role_of(m, m.left)},", "", m.dice("v.", "vs.", f"{inset}v."), ""]
    if m.kind != "complaint":
        lines += suits.side_lines(m, m.right, ems, upper=upper, told=told)
    for at, party in enumerate(m.right if m.kind == "complaint" else ()):
        lines += suits.side_lines(m, (party,), ems, upper=upper, told=False)
        lines += _served(m, party)
        lines += [m.dice("and", "and,"), ""] if at < len(m.right) - 1 else []
    return [*lines, "", f"{inset}{suits.role_of(m, m.right)}."]


def _served(m: Matter, party: Party) -> list[str]:
    place = suits.place_of(m)
    if party.name.startswith(("All Other", "John Doe", "Jane Doe", "Unknown")):
        return []
    company = party.name.endswith(("LLC", "Inc.", "Company", "Corp."))
    agent = ("Registered Agent:", "CT Corporation System") if company else ()
    where = (*agent, townsfolk.street(m.rng, place), f"{place.city}, {place.post}")
    return [f"&emsp;{m.dice('Serve at:', 'SERVE:', 'Serve:')}", *(f"&emsp;{one}" for one in where)]


def _opening(m: Matter) -> str:
    who = suits.role_of(m, suits.signer(m)[1])
    if m.kind == "order":
        return "Now on this day the above cause is taken up. The parties appear by counsel. The Court, being fully advised, finds:"
    return f"COMES NOW {who}, by and through counsel, and for {m.dice('cause of action', 'the same')} states to the Court as follows:"


def _banner(m: Matter) -> str:
    if m.filed is None or m.filed.how != "e-filed":
        return ""
    where = "City of St. Louis" if "st-louis" in m.court.id else "Jackson - Kansas City"
    on = m.filed.on
    return (
        f"<div class='down beside'>Electronically Filed - {where} - {on:%B} {on.day}, {on.year} - {m.filed.time}</div>"
    )


LAYOUT = Layout(
    name="missouri serve at",
    courts=("us/mo/jackson-circuit", "us/mo/st-louis-city-circuit"),
    nature="civil",
    kinds=("complaint",),
    filed=("e-filed", "e-filed", "e-filed", "rubber", "none"),
    draw=draw,
    recast=recast,
)
