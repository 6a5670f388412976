"""A paper of the Court of Federal Claims: a suit on a contract, a protest of an award, or a vaccine petition fenced in by stars."""

from dataclasses import replace
from html import escape as esc
from random import Random

from tests.ocr.bed import pieces, words
from tests.ocr.bed.benches import Number
from tests.ocr.bed.layouts.federal_seats import cast
from tests.ocr.bed.layouts.federal_seats.look import Look, look, stamped
from tests.ocr.bed.making import Layout, Matter, Sides
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.prose import long_date
from tests.ocr.bed.truth import Attorney, Party

CSS = """
.court { text-align: center; font-weight: bold; line-height: 1.25; margin-bottom: 16pt; } .caption { width: 100%; line-height: 1.2; }
.caption td { white-space: nowrap; } .sides { width: 3.2in; } .signs { width: 0.3in; } .about { padding-left: 0.2in; }
.title { text-align: center; font-weight: bold; margin: 16pt 0.5in; line-height: 1.2; } .fence { line-height: 1; }
.stars .sides { width: 2.9in; } .top { text-align: center; font-weight: bold; margin-bottom: 8pt; }
"""
CONTRACT = """
COMPLAINT|DEFENDANT'S MOTION TO DISMISS FOR LACK OF SUBJECT-MATTER JURISDICTION|PLAINTIFF'S MOTION FOR JUDGMENT ON THE ADMINISTRATIVE RECORD
JOINT PRELIMINARY STATUS REPORT|DEFENDANT'S UNOPPOSED MOTION FOR AN ENLARGEMENT OF TIME OF 45 DAYS|NOTICE OF FILING THE ADMINISTRATIVE RECORD
PLAINTIFF'S APPLICATION FOR ACCESS TO INFORMATION UNDER PROTECTIVE ORDER|DEFENDANT'S ANSWER|NOTICE OF DIRECTLY RELATED CASES
PLAINTIFF'S RESPONSE TO DEFENDANT'S CROSS-MOTION FOR SUMMARY JUDGMENT|JOINT STIPULATION OF DISMISSAL WITH PREJUDICE
"""
VACCINE = """
PETITION FOR VACCINE COMPENSATION|PETITIONER'S STATUS REPORT|RESPONDENT'S RULE 4(c) REPORT|PROFFER ON AWARD OF COMPENSATION
PETITIONER'S APPLICATION FOR ATTORNEYS' FEES AND COSTS|JOINT STIPULATION ON DAMAGES|STATEMENT OF COMPLETION
PETITIONER'S MOTION FOR A RULING ON THE RECORD REGARDING ENTITLEMENT|NOTICE OF FILING EXHIBITS 12 THROUGH 19
"""
WORK = (
    "Federal Services",
    "Dredging & Marine",
    "Cyber Solutions",
    "Construction Joint Venture",
    "Aerospace",
    "Logistics",
)


def _sides(rng: Random) -> Sides:
    if rng.random() < 0.4:
        hurt = rng.choice((words.person, words.person, words.minor))(rng)
        return (Party(hurt, "Petitioner"),), (Party("Secretary of Health and Human Services", "Respondent"),)
    firm = f"{rng.choice(words.TRADES)} {rng.choice(WORK)}{rng.choice((', Inc.', ', LLC', ' Corp.', ' JV'))}"
    suing = rng.choice(((firm,), (firm,), cast.married(rng), (firm, words.company(rng))))
    state = rng.choice(("The United States", "United States", "The United States of America"))
    return tuple(Party(name, "Plaintiff") for name in suing), (Party(state, "Defendant"),)


def _titled(rng: Random, kind: str, names: dict[str, str]) -> str:
    vaccine = names["left"].startswith("Petitioner")
    chosen = rng.choice(cast.pool(VACCINE if vaccine else CONTRACT))
    return chosen.replace("PLAINTIFF'S", "PLAINTIFFS'") if names["left"].startswith("Plaintiffs") else chosen


def _counselled(rng: Random, court: str, side: tuple[Party, ...]) -> tuple[Attorney, ...]:
    government = side[0].role in ("Defendant", "Respondent")
    return cast.attorneys(rng, side, 411200, 998700, "Department of Justice, Civil Division" if government else "")[:1]


def _recast(m: Matter) -> Matter:
    """The letter behind a number tells the kind of claim."""
    year, serial = m.number.caption.removeprefix("1:").replace("cv-", "").replace("vv-", "").split("-")[:2]
    plain = f"{year}-{int(''.join(filter(str.isdigit, serial)))}"
    vaccine = m.left[0].role == "Petitioner"
    header = f"1:{year}-{'vv' if vaccine else 'cv'}-{int(plain[3:]):05}-{m.number.header.rsplit('-', 1)[1]}"
    letter = "V" if vaccine else m.dice("C", "C", " C", "")
    kind = "complaint" if m.title in ("COMPLAINT", "PETITION FOR VACCINE COMPENSATION") else m.kind
    return replace(m, number=Number(m.dice(plain + letter, plain + letter, header), header), kind=kind)


def draw(m: Matter) -> str:
    face = look(m, ("Liberation Serif", "Noto Serif", "DejaVu Serif"), (11.5, 12, 13), (1.3, 1.8, 2.0))
    vaccine = m.left[0].role == "Petitioner"
    lines = [m.dice("IN THE UNITED STATES COURT OF FEDERAL CLAIMS", "UNITED STATES COURT OF FEDERAL CLAIMS")]
    lines += [m.dice("OFFICE OF SPECIAL MASTERS", "(Office of Special Masters)")] if vaccine else []
    top = "<p class=top>BID PROTEST</p>" if not vaccine and m.rng.random() < 0.25 else ""
    caption = _stars(m, face) if vaccine else _ruled(m, face)
    text = pieces.body(m, least=4, most=8, numbered=m.kind == "complaint")
    first = m.title.split("'")[0].split(" ")[0]
    other = first in ("DEFENDANT", "RESPONDENT", "PROFFER")
    end = pieces.signature(m, m.counsel_right if other else m.counsel_left, m.right[0].role if other else m.left_role)
    stamp = stamped(m, "plain", "boxed")
    head = f"{top}<p class=court>{pieces.rows(*lines)}</p>"
    return sheet(face.css + CSS, f"{stamp}{head}{caption}<p class=title>{esc(m.title)}</p>{text}{end}")


def _sided(m: Matter, face: Look, inches: float) -> list[str]:
    told = esc(", and ".join(party.name.upper() + cast.described(m.rng, party.name) for party in m.left))
    left = [
        *pieces.wrapped(told + ",", face.ems(inches)),
        "",
        f"{'&emsp;' * 5}{m.left_role},",
        "",
        f"{'&emsp;' * 2}v.",
        "",
    ]
    right = pieces.wrapped(esc(m.right[0].name.upper()) + ",", face.ems(inches))
    return [*left, *right, "", f"{'&emsp;' * 5}{m.right[0].role}."]


def _stars(m: Matter, face: Look) -> str:
    row = f"<p class='fence beside'>{m.dice('* ' * 24, '*' * 44)}</p>"
    about = ["", f"No. {m.number.caption}", f"{m.dice('Special Master', 'Chief Special Master')} {esc(m.judge)}"]
    about += ["", m.dice("ECF", f"Filed: {long_date(m.dated)}", "")]
    return f"<div class=stars>{row}{pieces.fence(_sided(m, face, 2.7), '*', about, more=0)}{row}</div>"


def _ruled(m: Matter, face: Look) -> str:
    label = m.dice("No. ", "Case No. ", "Case No.: ", "Civil Action No. ")
    about = ["", "", f"{label}{m.number.caption}", "", m.dice("", f"(Judge {esc(m.judge)})", f"Judge {esc(m.judge)}")]
    line = f"<p class='fence beside'>{'_' * 38}</p>" if m.rng.random() < 0.5 else ""
    return pieces.fence(_sided(m, face, 3.0), ")", about, more=1) + line


LAYOUT = Layout(
    name="claims court paper",
    courts=("us/fed/claims",),
    nature="claims",
    kinds=("motion", "motion", "notice"),
    filed=("header", "header", "none", "rubber"),
    draw=draw,
    sides=_sides,
    titled=_titled,
    recast=_recast,
    counselled=_counselled,
)
