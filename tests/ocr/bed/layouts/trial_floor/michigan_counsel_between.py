"""A Michigan paper: no dot after the v, both sides' counsel in two columns under a rule that ends in a stroke, the title below."""

from html import escape as esc

from tests.ocr.bed import pieces, stamps
from tests.ocr.bed.layouts.trial_floor import folk
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.prose import long_date
from tests.ocr.bed.truth import Attorney

CSS = """
@page { margin: 1in; @top-center { content: %s; font: bold 7.5pt 'Liberation Sans'; } @bottom-center { content: counter(page); font: 10pt '%s'; } }
body { font: %s/%s '%s'; } .court { text-align: center; %s line-height: 1.25; margin-bottom: 12pt; }
table.caption { width: 100%%; line-height: 1.2; } .who { width: 57%%; } .who p { margin-bottom: 8pt; } .role { margin-left: 0.9in; }
.about { padding-left: 0.2in; padding-top: 8pt; }
.stroke { line-height: 1; margin: 2pt 0 4pt; } .bar { width: 100%%; font-size: 92%%; line-height: 1.18; } .bar td { width: 50%%; padding-right: 8pt; }
.title { text-align: center; font-weight: bold; margin: 10pt 0.4in 10pt; line-height: 1.25; %s } .none { margin: 4pt 0.6in; line-height: 1.2; }
.h { text-align: center; font-weight: bold; } .p { text-indent: 0.5in; margin-bottom: 4pt; } .q { margin: 0 0.8in 6pt; line-height: 1.2; }
.rows { margin: 0 auto 8pt; line-height: 1.2; } .rows td, .rows th { padding: 2pt 10pt; border: 0.5pt solid; } .r { text-align: right; }
.sig { line-height: 1.2; margin-top: 18pt; break-inside: avoid; } .by { margin: 12pt 0 0 3in; }
.service { margin-top: 20pt; } .exhibit { break-before: page; text-align: center; padding-top: 3in; font-size: 22pt; } .behind { break-before: page; }
"""
TITLES = {
    "complaint": "COMPLAINT|COMPLAINT AND JURY DEMAND|FIRST AMENDED COMPLAINT AND RELIANCE UPON JURY DEMAND|COMPLAINT FOR NONPAYMENT OF RENT",
    "answer": "{r} ANSWER TO COMPLAINT, AFFIRMATIVE DEFENSES, AND RELIANCE UPON JURY DEMAND|ANSWER AND AFFIRMATIVE DEFENSES|ANSWER TO COUNTERCLAIM",
    "motion": """
{r} MOTION FOR SUMMARY DISPOSITION PURSUANT TO MCR 2.116(C)(8) AND (C)(10)|{l} MOTION TO COMPEL ANSWERS TO INTERROGATORIES
MOTION TO SET ASIDE DEFAULT AND DEFAULT JUDGMENT|{l} MOTION FOR ALTERNATE SERVICE|{r} MOTION IN LIMINE TO EXCLUDE EXPERT TESTIMONY
""",
    "brief": """
BRIEF IN SUPPORT OF {r} MOTION FOR SUMMARY DISPOSITION|{l} RESPONSE IN OPPOSITION TO {r} MOTION FOR SUMMARY DISPOSITION
REPLY BRIEF IN SUPPORT OF MOTION FOR RECONSIDERATION
""",
    "order": """
ORDER OF DISMISSAL|OPINION AND ORDER|STIPULATED ORDER TO ADJOURN SETTLEMENT CONFERENCE|SCHEDULING ORDER|ORDER REGARDING CASE EVALUATION
""",
    "notice": "NOTICE OF HEARING|APPEARANCE OF COUNSEL|{l} PRELIMINARY WITNESS LIST|NOTICE OF TAKING DEPOSITION DUCES TECUM|PROOF OF SERVICE",
}
PENDING = (
    "There is no other pending or resolved civil action arising out of the transaction or occurrence alleged in the complaint.",
    "A civil action between these parties arising out of the same transaction was previously filed in this Court and dismissed without prejudice.",
)


def draw(m: Matter) -> str:
    font = m.dice("Liberation Serif", "Liberation Serif", "Liberation Sans", "DejaVu Serif Condensed", "Noto Serif")
    size = {"Liberation Serif": m.dice("12pt", "12pt", "13pt")}.get(font, "11pt")
    heavy, lined = m.dice("font-weight: bold;", "font-weight: bold;", ""), m.dice("text-decoration: underline;", "")
    css = CSS % (_line(m), font, size, m.dice("2", "1.8", "1.4"), font, heavy, lined)
    title = f"<p class=title>{esc(m.title)}</p>"
    text = pieces.body(
        m, least=2, most=8, numbered=m.kind in ("complaint", "answer", "motion"), notes=m.kind == "brief"
    )
    end = (
        folk.signed_by_judge(m, "CIRCUIT COURT JUDGE" if "circuit" in m.court.id else "DISTRICT COURT JUDGE")
        if m.kind == "order"
        else pieces.ending(m, *m.filer)
    )
    stamp = stamps.rubber(m, "boxed", "plain", "dater", right="-0.55in", top="-0.75in", wide="1.9in")
    return sheet(
        css + stamps.RUBBER,
        stamp
        + folk.room(m, "0.6in")
        + _court(m)
        + _caption(m)
        + _bar(m)
        + _pending(m)
        + title
        + _opening(m)
        + text
        + end,
    )


def _line(m: Matter) -> str:
    """What the county clerk's portal prints over the page."""
    if m.filed is None or m.filed.how != "e-filed":
        return '""'
    day = f"{m.filed.on.month}/{m.filed.on.day}/{m.filed.on.year} {m.filed.time}"
    if "wayne" in m.court.id:
        return f'"{m.number.caption}\\A0\\A0 FILED IN MY OFFICE\\A0\\A0 WAYNE COUNTY CLERK\\A0\\A0 {day}\\A0\\A0 {m.clerk}"'
    office = "Oakland County Clerk" if "oakland" in m.court.id else "36th District Court"
    return f'"FILED\\A0\\A0 Received for Filing\\A0\\A0 {office}\\A0\\A0 {day}"'


def _court(m: Matter) -> str:
    names = {
        "wayne": ("IN THE CIRCUIT COURT FOR THE COUNTY OF WAYNE", "IN THE THIRD JUDICIAL CIRCUIT COURT"),
        "oakland": ("IN THE CIRCUIT COURT FOR THE COUNTY OF OAKLAND", "IN THE OAKLAND COUNTY CIRCUIT COURT"),
        "36th": ("IN THE 36TH JUDICIAL DISTRICT COURT", "IN THE 36TH DISTRICT COURT FOR THE CITY OF DETROIT"),
    }
    name = next(m.dice(*told) for place, told in names.items() if place in m.court.id)
    business = "BUSINESS COURT" if m.number.caption.endswith("CB") else ""
    return f"<div class=court>{pieces.rows('STATE OF MICHIGAN', name, business)}</div>"


def _caption(m: Matter) -> str:
    upper, described = m.rng.random() < 0.75, m.rng.random() < 0.35
    left, right = (folk.listed(m, side, upper=upper, described=described) for side in (m.left, m.right))
    who = f"<p>{left},</p><p class=role>{m.left_role},</p><p>{m.dice('v', 'v', 'vs', '-vs-')}</p><p>{right},</p><p class=role>{m.right_role}.</p>"
    about = [f"{m.dice('Case No.', 'Case No:', 'CASE NO.')} {m.number.caption}", f"Hon. {m.judge}"]
    if m.kind == "motion" and m.rng.random() < 0.5:
        about += ["", f"Hearing Date: {long_date(m.hearing)}", f"Time: {m.hour}"]
    return f"<table class=caption><tr><td class=who>{who}</td><td class=about>{pieces.rows(*about)}</td></tr></table>"


def _bar(m: Matter) -> str:
    stroke = "_" * m.rng.choice((38, 44, 50)) + "/"
    alone = m.kind == "complaint" or m.rng.random() < 0.15
    second = "" if alone else _office(m, m.counsel_right, m.right_role)
    cells = f"<td>{_office(m, m.counsel_left, m.left_role)}</td><td>{second}</td>"
    return f"<p class=stroke>{stroke}</p><table class=bar><tr>{cells}</tr></table><p class=stroke>{stroke}</p>"


def _office(m: Matter, side: tuple[Attorney, ...], role: str) -> str:
    town = m.dice("Detroit, MI 48226", "Bloomfield Hills, MI 48304", "Troy, Michigan 48084", "Southfield, MI 48075")
    street = f"{m.rng.randint(101, 39900)} {m.dice('Woodward Ave.', 'Northwestern Hwy.', 'W. Big Beaver Rd.', 'Griswold St.')}, Ste. {m.rng.randint(2, 30)}00"
    named = [f"{one.name.upper() if len(side) > 1 else one.name} ({one.bar_number})" for one in side]
    last = f"Attorney{'s' if len(side) > 1 else ''} for {role}"
    house = side[0].firm.upper() if m.rng.random() < 0.4 else side[0].firm
    lines = [house, *named] if m.rng.random() < 0.5 else [*named, house]
    lines += [last] if m.rng.random() < 0.4 else []
    return pieces.rows(
        *lines, street, town, folk.phone(m.rng, "313", "248", "586"), *([last] if last not in lines else [])
    )


def _pending(m: Matter) -> str:
    return f"<p class=none>{m.dice(*PENDING[:1], *PENDING)}</p>" if m.kind == "complaint" else ""


def _opening(m: Matter) -> str:
    counsel, role = m.filer
    if m.kind == "order":
        day = long_date(m.dated)
        return f"<p class=p>At a session of said Court, held on {day}. PRESENT: HON. {esc(m.judge.upper())}.</p>"
    come, their, say = ("NOW COME", "their", "state") if role.endswith("s") else ("NOW COMES", "its", "states")
    said = f"{come} {role}, by and through {their} attorneys, {counsel[0].firm}, and {say} as follows:"
    return f"<p class=p>{esc(said)}</p>" if m.kind in ("complaint", "motion", "answer") else ""


LAYOUT = Layout(
    name="michigan counsel between",
    courts=("us/mi/oakland-circuit", "us/mi/wayne-circuit", "us/mi/36th-district"),
    nature="civil",
    kinds=("complaint", "answer", "motion", "motion", "brief", "order", "notice"),
    filed=("e-filed", "e-filed", "rubber", "none"),
    draw=draw,
    sides=folk.civil("Plaintiff", "Defendant", ("Detroit", "Pontiac", "Royal Oak", "Dearborn", "Novi")),
    counselled=folk.counsel(lambda rng: f"P{rng.randint(24100, 87900)}"),
    titled=folk.titled(TITLES),
    recast=folk.worded,
)
