"""A Connecticut Superior Court paper: docket number, sides, court, judicial district and date in two columns with colons, no roles."""

from html import escape as esc
from random import Random

from tests.ocr.bed import pieces, stamps
from tests.ocr.bed.layouts.county_bar import townspeople as folk
from tests.ocr.bed.making import Layout, Matter, Sides
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.prose import long_date

CSS = """
@page { margin: 1in 1.1in; @bottom-center { content: %(foot)s; font: 10pt '%(font)s'; } }
body { font: %(size)spt/%(lead)s '%(font)s'; } .caption { width: 100%%; line-height: %(rows)s; margin-bottom: 14pt; %(strong)s }
.caption td { white-space: nowrap; } .sides { width: 3.3in; } .caption .sides { padding-right: 12pt; } .signs { width: 0.3in; text-align: center; }
.about { padding-left: 0.15in; }
.title { text-align: center; font-weight: bold; text-decoration: underline; margin: 18pt 0.4in 14pt; line-height: 1.25; }
.p { text-indent: 0.5in; margin-bottom: 5pt; } .h { font-weight: bold; %(heads)s margin-top: 6pt; }
.q { margin: 0 0.7in 8pt; line-height: 1.2; } .rows { margin: 4pt auto 10pt; line-height: 1.2; } .rows td, .rows th { padding: 1pt 10pt; }
.r { text-align: right; } .sig { line-height: 1.2; margin-top: 18pt; break-inside: avoid; } .by { margin-left: 2.9in; } .note { font-size: 9.5pt;
line-height: 1.2; margin-top: 26pt; }
"""
TITLES = {
    "complaint": "COMPLAINT|AMENDED COMPLAINT|REVISED COMPLAINT|SUBSTITUTED COMPLAINT|APPORTIONMENT COMPLAINT|STATEMENT OF AMOUNT IN DEMAND",
    "answer": "ANSWER AND SPECIAL DEFENSES|ANSWER, SPECIAL DEFENSES AND COUNTERCLAIM|REPLY TO SPECIAL DEFENSES|DEFENDANT'S ANSWER TO REVISED COMPLAINT",
    "motion": "MOTION TO STRIKE|REQUEST TO REVISE|MOTION FOR NONSUIT|MOTION FOR SUMMARY JUDGMENT|MOTION FOR "
"DEFAULT FOR FAILURE TO PLEAD|MOTION FOR JUDGMENT OF STRICT FORECLOSURE|MOTION TO OPEN JUDGMENT"
    "|MEMORANDUM OF LAW IN SUPPORT OF MOTION TO STRIKE|OBJECTION TO REQUEST TO REVISE|APPLICATION FOR "
"PREJUDGMENT REMEDY|MOTION FOR ORDER OF COMPLIANCE|MOTION IN LIMINE",
    "notice": ("CERTIFICATE OF CLOSED PLEADINGS AND CLAIM FOR TRIAL LIST|NOTICE OF SERVICE OF INTERROGATORIES AND "
"REQUESTS FOR PRODUCTION|AFFIDAVIT OF DEBT|NOTICE OF FILING OFFER OF COMPROMISE|WITHDRAWAL AS TO "
"FEWER THAN ALL DEFENDANTS|DISCLOSURE OF DEFENSE"),
    "order": ("MEMORANDUM OF DECISION|MEMORANDUM OF DECISION RE: MOTION TO STRIKE (#108.00)|ORDER|JUDGMENT OF "
"STRICT FORECLOSURE|MEMORANDUM OF DECISION ON MOTION FOR SUMMARY JUDGMENT (#124.00)"),
}  # fmt: skip
OPENING = {
    "complaint": "COUNT ONE: The plaintiff alleges as follows:",
    "answer": "The defendant hereby responds to the plaintiff's complaint as follows:",
    "motion": "Pursuant to the Practice Book, the undersigned party respectfully moves this Court for the relief set forth herein.",
    "notice": "The undersigned hereby gives notice to the Court and to all counsel and self-represented parties of record of the following.",
    "order": "The matter came before the court at short calendar, and the court has reviewed the submissions of the parties.",
}
BODIES = (
    "City of Hartford",
    "City of Stamford",
    "State of Connecticut",
    "Town of West Hartford",
    "Town of Greenwich Board of Education",
    "Metropolitan District Commission",
)


def draw(m: Matter) -> str:
    font = m.dice("Liberation Serif", "Liberation Serif", "Liberation Sans", "Liberation Mono")
    size = m.rng.choice((12, 12, 13)) if font == "Liberation Serif" else 10.5
    look = {
        "font": font,
        "size": size,
        "lead": m.dice("1.5", "2", "2"),
        "rows": m.dice("1.15", "1.3"),
        "foot": m.dice("counter(page)", '"- " counter(page) " -"'),
    }
    look |= {
        "strong": m.dice("", "font-weight: bold;"),
        "heads": m.dice("text-align: center;", "text-decoration: underline;"),
    }
    text = pieces.body(m, least=3, most=8, numbered=m.kind in ("complaint", "answer"), headings=m.kind != "notice")
    opening = f"<p class=p>{OPENING[m.kind]}</p>"
    stamp = stamps.rubber(m, "clock", "plain", right="-0.8in", top="-0.95in", wide="2in")
    return sheet(
        CSS % look + stamps.RUBBER,
        stamp + _caption(m, size, font) + f"<p class=title>{esc(m.title)}</p>" + opening + text + _end(m),
    )


def _caption(m: Matter, size: float, font: str) -> str:
    ems = 3.1 * 72 / size / {"Liberation Serif": 1.08, "Liberation Sans": 1.15}.get(font, 1.35)
    label = m.dice("DOCKET NO.", "DOCKET NO.:", "NO.", "D.N.", "DOCKET NO.:")
    left = [f"{label} {m.number.caption}", ""]
    left += [
        *pieces.wrapped(_side(m, left=True), ems),
        "",
        m.dice("V.", "VS.", "v."),
        "",
        *pieces.wrapped(_side(m, left=False), ems),
    ]
    hartford = "Hartford" in m.court.name
    place = m.dice("J.D. OF HARTFORD", "JUDICIAL DISTRICT OF HARTFORD") if hartford else "J.D. OF STAMFORD/NORWALK"
    high = max(len(left), 7)
    right = [""] * high
    right[0], right[2 if high < 9 else 3], right[4 if high < 9 else 5], right[-1] = (
        "SUPERIOR COURT",
        place,
        "AT HARTFORD" if hartford else "AT STAMFORD",
        long_date(m.dated).upper(),
    )
    left += [""] * (high - len(left))
    return pieces.fence(left, ":", right, more=0)


def _side(m: Matter, *, left: bool) -> str:
    side = m.left if left else m.right
    some = ", ET AL." if m.et_al else ""
    names = [esc(one.name.upper()) for one in side]
    return " AND ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names) + some


def _end(m: Matter) -> str:
    if m.kind == "order":
        return f"<div class=sig><p class=by>BY THE COURT,<br><br>{'_' * 28}<br>{esc(m.judge)}, J.</p></div>"
    left = "PLAINTIFF" in m.title or m.kind == "complaint" or m.rng.random() < 0.5
    side, role = (m.counsel_left, "PLAINTIFF") if left else (m.counsel_right, "DEFENDANT")
    lines = folk.office(
        m,
        side[:1],
        "",
        ("Hartford, CT 06103", "Stamford, CT 06901", "West Hartford, Connecticut 06107", "Bridgeport, CT 06604"),
        m.dice("860", "203"),
    )
    heard = "<p class=note>ORAL ARGUMENT REQUESTED<br>TESTIMONY NOT REQUIRED</p>" if m.kind == "motion" else ""
    by = (
        f"THE {role}<br><br>By: {esc(m.dice('/s/ ' + side[0].name, '_' * 26))}<br>{pieces.rows(*lines)}<br>"
        f"Juris No. {side[0].bar_number}<br>{m.dice('Its', 'Their', 'The')} Attorney"
    )
    return f"<div class=sig><p class=by>{by}</p>{heard}</div>"


def _sides(rng: Random) -> Sides:
    return folk.county_suit(rng, BODIES, ("", ""))


LAYOUT = Layout(
    name="hartford colons",
    courts=("us/ct/hartford-superior", "us/ct/stamford-superior"),
    nature="civil",
    kinds=tuple(TITLES),
    filed=("none", "none", "rubber"),
    draw=draw,
    own_titles=lambda kind: tuple(TITLES[kind].split("|")),
    sides=_sides,
    counselled=folk.lawyers(6),
)
