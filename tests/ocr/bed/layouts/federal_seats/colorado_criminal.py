"""A criminal paper of the District of Colorado: the number under the court, the accused numbered one by one, the title between rules."""

from dataclasses import replace
from html import escape as esc
from random import Random

from tests.ocr.bed import pieces, words
from tests.ocr.bed.benches import Number
from tests.ocr.bed.layouts.federal_seats import cast
from tests.ocr.bed.layouts.federal_seats.look import look, stamped
from tests.ocr.bed.making import Layout, Matter, Sides
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.prose import long_date
from tests.ocr.bed.truth import Attorney, Party

CSS = """
.court { text-align: center; font-weight: bold; line-height: 1.2; } .judge { font-weight: bold; margin: 12pt 0; }
.number { margin: 12pt 0; } .name { line-height: 1.2; } .role { margin: 10pt 0 10pt 0.5in; }
.title { text-align: center; margin: 10pt 0; padding: 9pt 0.3in; font-weight: bold; line-height: 1.2; }
.line { margin-bottom: 12pt; border-top: 1pt solid; border-bottom: 1pt solid; } .under .title { text-decoration: underline; }
"""
ORDERS = """
ORDER GRANTING ENDS OF JUSTICE CONTINUANCE|ORDER SETTING TRIAL DATES AND DEADLINES|ORDER DENYING DEFENDANT'S MOTION TO SUPPRESS STATEMENTS
ORDER EXCLUDING 60 DAYS FROM THE SPEEDY TRIAL CLOCK|PRELIMINARY ORDER OF FORFEITURE FOR A PERSONAL MONEY JUDGMENT|ORDER OF DETENTION
ORDER GRANTING UNOPPOSED MOTION FOR ISSUANCE OF SUBPOENA UNDER RULE 17(b)
"""
MOTIONS = """
GOVERNMENT'S RESPONSE TO DEFENDANT'S MOTION FOR EARLY DISCLOSURE OF JENCKS MATERIAL|NOTICE OF DISPOSITION AND MOTION FOR CHANGE OF PLEA HEARING
UNOPPOSED MOTION TO EXCLUDE TIME UNDER THE SPEEDY TRIAL ACT|DEFENDANT'S MOTION FOR A VARIANT SENTENCE|PLEA AGREEMENT
GOVERNMENT'S MOTION FOR DECREASE FOR ACCEPTANCE OF RESPONSIBILITY PURSUANT TO U.S.S.G. § 3E1.1(b)|INFORMATION AND FORFEITURE ALLEGATION
DEFENDANT'S OBJECTIONS TO THE PRESENTENCE INVESTIGATION REPORT|MOTION FOR DISCLOSURE OF GRAND JURY MATERIALS TO DEFENDANTS
STATEMENT BY PARTIES REGARDING SENTENCING FACTORS|UNITED STATES' NOTICE OF RULE 404(b) EVIDENCE|NOTICE OF APPEARANCE OF COUNSEL
"""
STREET_NAMES = ("Flaco", "Tito", "Big Mike", "Chapo", "Smiley", "J-Roc", "Primo", "Red")


def _sides(rng: Random) -> Sides:
    accused = []
    for _ in range(rng.choice((1, 1, 2, 3, 4))):
        known = f", a/k/a “{rng.choice(STREET_NAMES)}”" if rng.random() < 0.2 else ""
        accused.append(Party(words.person(rng) + known, "Defendant"))
    return (Party("United States of America", "Plaintiff"),), tuple(accused)


def _counselled(rng: Random, court: str, side: tuple[Party, ...]) -> tuple[Attorney, ...]:
    government = side[0].role == "Plaintiff"
    house = "United States Attorney's Office" if government else ""
    return cast.attorneys(rng, side, 21007, 58990, house)[:1]


def _recast(m: Matter) -> Matter:
    """A criminal number names the district judge alone."""
    plain = m.number.header[2:]
    return replace(m, number=Number(m.dice(plain, plain, m.number.header, plain.rsplit("-", 1)[0]), m.number.header))


def draw(m: Matter) -> str:
    face = look(m, ("Liberation Sans", "Liberation Serif", "Noto Sans", "DejaVu Sans"), (11, 12), (1.2, 1.5, 1.9))
    label = m.dice("Criminal Case No. ", "Criminal Action No. ", "Case No. ", "Criminal Case No.: ")
    court = pieces.rows("IN THE UNITED STATES DISTRICT COURT", "FOR THE DISTRICT OF COLORADO")
    shown = m.kind == "order" or m.rng.random() < 0.25
    judge = f"<p class='judge {m.dice('mid', '')}'>{esc(m.dice('Judge', 'Chief Judge', 'Senior Judge') + ' ' + m.judge)}</p>"
    head = f"<p class=court>{court}</p>{judge if shown else ''}<p class=number>{label}{m.number.caption}</p>"
    title = f"<p class=title>{esc(m.title)}</p>"
    band = m.dice("line", "line", "under")
    text = pieces.body(m, least=4, most=9, headings=m.kind != "order", numbered=m.rng.random() < 0.3)
    end = (
        pieces.judge_signature(m)
        if m.kind == "order"
        else _signed(m) + (pieces.service(m) if m.rng.random() < 0.4 else "")
    )
    stamp = stamped(m, "boxed", "plain")
    body = f"{stamp}{head}{_listed(m)}<div class={band}>{title}</div>{text}{end}"
    return sheet(face.css + CSS, body)


def _listed(m: Matter) -> str:
    numbered = len(m.right) > 1 or m.rng.random() < 0.3
    accused = []
    for at, party in enumerate(m.right, 1):
        mark = f"{at}.&emsp;" if numbered else ""
        accused.append(f"<p class=name>{mark}{esc(party.name.upper().replace('A/K/A', 'a/k/a'))},</p>")
    first = "<p class=name>UNITED STATES OF AMERICA,</p><p class=role>Plaintiff,</p>"
    return f"{first}<p class=name>v.</p><br>{''.join(accused)}<p class=role>{m.right_role}.</p>"


def _signed(m: Matter) -> str:
    one = m.counsel_left[0] if m.filer[1] == "Plaintiff" else m.counsel_right[0]
    street, _ = words.address(m.rng, "")
    lines = (one.name, one.firm, street, "Denver, Colorado 80202", f"Telephone: {words.telephone(m.rng)}")
    role = "Attorney for the Government" if one in m.counsel_left else "Attorney for Defendant"
    said = f"<p>{m.dice('Respectfully submitted,', 'Dated: ')} {long_date(m.dated)}</p>"
    return f"<div class=sig>{said}<p class=by>s/ {esc(one.name)}<br>{pieces.rows(*lines, role)}</p></div>"


LAYOUT = Layout(
    name="colorado criminal",
    courts=("us/fed/d-colo",),
    nature="criminal",
    kinds=("criminal", "criminal", "order"),
    filed=("header", "header", "header", "none", "rubber"),
    draw=draw,
    own_titles=lambda kind: cast.pool(ORDERS if kind == "order" else MOTIONS),
    sides=_sides,
    recast=_recast,
    counselled=_counselled,
)
