"""A paper of the Northern District of Florida: no column at all, the number hung at the right or under the court, sides set plainly."""

from html import escape as esc

from tests.ocr.bed import pieces, stamps
from tests.ocr.bed.layouts.everyday import folk, look
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.prose import long_date
from tests.ocr.bed.truth import Party

CSS = """
@page { margin: 1in; @top-left { content: %s; font: 9pt 'Liberation Sans'; white-space: nowrap; }
@bottom-center { content: counter(page); font: 11pt 'Liberation Serif'; } }
.court { text-align: center; %s line-height: 1.25; margin-bottom: 18pt; } .side { margin-right: 2.6in; line-height: 1.25; }
.role { margin: 8pt 0 8pt 1in; line-height: 1.2; } .number { margin: 0 0 12pt; } .far { text-align: right; } .here { margin-left: 3.5in; }
.versus { line-height: 1.2; margin-bottom: 10pt; } .rule { border-bottom: 0.9pt solid; margin: 4pt 0; width: %s; } .versus.far { text-align: left; }
.title { text-align: center; font-weight: bold; line-height: 1.25; margin: 14pt 0.5in; } .lined { text-decoration: underline; }
"""
TITLES = {
    "order": """ORDER|INITIAL SCHEDULING ORDER|ORDER OF DISMISSAL|ORDER GRANTING EXTENSION|ORDER ON MOTION TO COMPEL|REPORT AND RECOMMENDATION
ORDER GRANTING IN PART MOTION TO DISMISS|ORDER FOR RULE 26 REPORT|ORDER ACCEPTING REPORT AND RECOMMENDATION|ORDER DENYING MOTION FOR APPOINTMENT OF COUNSEL
ORDER ON SUMMARY JUDGMENT|ORDER TO AMEND AND SHOW CAUSE""",
    "motion": """{right}'S MOTION FOR SUMMARY JUDGMENT AND INCORPORATED MEMORANDUM OF LAW|UNOPPOSED MOTION FOR EXTENSION OF TIME TO RESPOND TO COMPLAINT
{left}'S RESPONSE IN OPPOSITION TO MOTION TO DISMISS|MOTION TO APPEAR PRO HAC VICE|{right}'S MOTION TO DISMISS COUNTS II AND IV
JOINT MOTION TO AMEND SCHEDULING ORDER|{left}'S MOTION FOR REMAND|MOTION TO PROCEED IN FORMA PAUPERIS""",
    "notice": """NOTICE OF REMOVAL|NOTICE OF APPEARANCE AND DESIGNATION OF E-MAIL ADDRESSES|JOINT REPORT OF PARTIES' PLANNING MEETING
NOTICE OF PENDENCY OF OTHER OR PRIOR SIMILAR ACTIONS|CERTIFICATE OF INTERESTED PERSONS AND CORPORATE DISCLOSURE STATEMENT|NOTICE OF SETTLEMENT
NOTICE OF TAKING VIDEOTAPED DEPOSITION OF {someone}|MEDIATION REPORT""",
    "answer": """ANSWER AND AFFIRMATIVE DEFENSES|{right}'S ANSWER, AFFIRMATIVE DEFENSES AND DEMAND FOR JURY TRIAL|ANSWER TO SECOND AMENDED COMPLAINT""",
}


def draw(m: Matter) -> str:
    face = look.face(m.rng)
    seat = m.dice("TALLAHASSEE DIVISION", "PENSACOLA DIVISION", "GAINESVILLE DIVISION", "PANAMA CITY DIVISION")
    name = m.rng.choice(
        (
            ["UNITED STATES DISTRICT COURT", "NORTHERN DISTRICT OF FLORIDA"],
            ["UNITED STATES DISTRICT COURT", "FOR THE NORTHERN DISTRICT OF FLORIDA"],
        )
    )
    if m.rng.random() < 0.5:
        name = ["IN THE UNITED STATES DISTRICT COURT FOR THE", "NORTHERN DISTRICT OF FLORIDA"]
    top = f"<div class=court>{pieces.rows(*name, seat)}</div>"
    title = f"<p class='title {m.dice('', 'lined')}'>{esc(m.title)}</p>"
    text = pieces.body(m, least=3, most=9, numbered=m.kind == "answer")
    css = look.REST + CSS % (stamps.header(m), m.dice("", "font-weight: bold;"), m.dice("2.6in", "3in"))
    css += face.css(m.rng.choice((1.5, 1.9, 2.0)))
    end = _ordered(m) if m.kind == "order" else pieces.ending(m, *m.filer)
    return sheet(css, top + _caption(m) + title + text + end)


def _caption(m: Matter) -> str:
    upper = m.rng.random() < 0.75

    def named(side: tuple[Party, ...]) -> str:
        told = [
            (party.name.upper() if upper else party.name, folk.told(m.rng, party.name, "Florida")) for party in side
        ]
        parts = [f"{esc(name)}, {esc(after)}" if after else esc(name) for name, after in told]
        text = ", ".join(parts[:-1]) + (", and " if len(parts) > 2 else " and " if len(parts) > 1 else "") + parts[-1]
        return text + (", et al.," if m.et_al else ",")

    label = m.dice("CASE NO.", "Case No.:", "CASE NO.:", "Case No.")
    number = f"{label} {m.number.caption}"
    place = m.rng.choice(("first", "beside", "beside", "last"))
    rule = "<div class=rule></div>" if m.rng.random() < 0.5 else ""
    sides = f"<div class=side>{named(m.left)}</div><p class=role>{m.left_role},</p>"
    aside = f"<p class='number here'>{number}</p>" if place == "beside" else ""
    sides += f"<p class=versus>{m.dice('v.', 'vs.')}</p>{aside}<div class=side>{named(m.right)}</div><p class=role>{m.right_role}.</p>{rule}"
    if place == "first":
        return f"<p class='number {m.dice('far', 'here')}'>{number}</p>{sides}"
    return sides + (f"<p class=number>{number}</p>" if place == "last" else "")


def _ordered(m: Matter) -> str:
    short = m.dice("SO ORDERED on ", "DONE AND ORDERED on ", "DONE AND ORDERED in Chambers on ")
    office = m.dice(
        "United States District Judge", "Chief United States District Judge", "United States Magistrate Judge"
    )
    hand = f"s/ {m.judge}"
    return f"<div class=sig><p class=p>{short}{long_date(m.dated)}.</p><p class=by>{esc(hand)}<br>{office}</p></div>"


LAYOUT = Layout(
    name="panhandle federal",
    courts=("us/fed/nd-fla",),
    nature="civil",
    kinds=("order", "order", "motion", "notice", "answer"),
    filed=("header", "header", "none"),
    draw=draw,
    own_titles=lambda kind: tuple(TITLES[kind].replace("\n", "|").split("|")),
    counselled=folk.lawyers(110000, 1039999),
    sides=folk.sides(
        "Plaintiff",
        "Defendant",
        "Florida Department of Corrections",
        "School Board of Leon County, Florida",
        "Commissioner of Social Security",
    ),
)
