"""A paper of the Southern District of Florida: court, division and number centred at the head, the sides at the left down to a stroke."""

from html import escape as esc

from tests.ocr.bed import stamps
from tests.ocr.bed.layouts.judging.ticket_windows import cast, desk
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet

CSS = """
@page { margin: 1in; @top-center { content: @OVER@; font: 9pt 'Liberation Sans'; color: @INK@; white-space: pre; width: 6.5in; }
  @bottom-center { content: @FOOT@; font: 10pt 'Liberation Serif'; } }
.court { text-align: center; @HEAVY@ line-height: 1.2; }
.number { text-align: center; @HEAVY@ margin: @GAP@pt 0 18pt; } .sides { line-height: 1.2; width: 4.1in; }
.role { margin: 9pt 0 9pt @DEEP@in; } .stroke { width: 3.1in; margin-bottom: 14pt; line-height: 1; }
.title { text-align: center; font-weight: bold; @LINE@ margin: 0 0.4in 14pt; line-height: 1.25; }
"""
TITLES = {
    "complaint": """
COMPLAINT|COMPLAINT AND DEMAND FOR JURY TRIAL|AMENDED COMPLAINT|CLASS ACTION COMPLAINT|COMPLAINT FOR INJUNCTIVE RELIEF
COMPLAINT FOR VIOLATION OF THE FAIR LABOR STANDARDS ACT""",
    "answer": "ANSWER AND AFFIRMATIVE DEFENSES|{D} ANSWER AND AFFIRMATIVE DEFENSES TO COMPLAINT|ANSWER OF {right}",
    "motion": """
{D} MOTION TO DISMISS COMPLAINT|UNOPPOSED MOTION FOR EXTENSION OF TIME TO RESPOND TO COMPLAINT|{P} MOTION FOR FINAL DEFAULT JUDGMENT|MOTION TO REMAND
{P} RESPONSE IN OPPOSITION TO {D} MOTION TO DISMISS|{D} REPLY IN SUPPORT OF MOTION FOR SUMMARY JUDGMENT|JOINT MOTION TO APPROVE SETTLEMENT AGREEMENT
MOTION TO APPEAR PRO HAC VICE, CONSENT TO DESIGNATION, AND REQUEST TO ELECTRONICALLY RECEIVE NOTICES OF ELECTRONIC FILING
{P} DAUBERT MOTION TO EXCLUDE THE OPINIONS OF {someone}|JOINT MOTION FOR ENTRY OF CONFIDENTIALITY ORDER""",
    "notice": """
NOTICE OF REMOVAL|JOINT SCHEDULING REPORT|NOTICE OF SCHEDULING MEDIATION|CERTIFICATE OF INTERESTED PERSONS AND CORPORATE DISCLOSURE STATEMENT
NOTICE OF APPEARANCE|NOTICE OF SETTLEMENT|{P} STATEMENT OF CLAIM|NOTICE OF TAKING DEPOSITION OF {someone}|NOTICE OF FILING PROPOSED SUMMONS""",
    "stipulation": "JOINT STIPULATION OF DISMISSAL WITH PREJUDICE|STIPULATION FOR DISMISSAL WITH PREJUDICE",
    "order": """
ORDER|ORDER OF DISMISSAL|OMNIBUS ORDER|ORDER SETTING TRIAL AND PRETRIAL SCHEDULE|ORDER ON DEFAULT JUDGMENT PROCEDURE|FINAL JUDGMENT
ORDER GRANTING {D} MOTION TO DISMISS|ORDER REQUIRING JOINT SCHEDULING REPORT|REPORT AND RECOMMENDATION|ORDER TO SHOW CAUSE""",
}
SEATS = {
    "0": ("FORT LAUDERDALE", ("Fort Lauderdale, Florida 33301", "Plantation, FL 33324"), "954"),
    "1": ("MIAMI", ("Miami, Florida 33131", "Coral Gables, FL 33134", "Miami, FL 33156"), "305"),
    "2": ("FORT PIERCE", ("Fort Pierce, Florida 34950", "Port St. Lucie, FL 34986"), "772"),
    "9": ("WEST PALM BEACH", ("West Palm Beach, Florida 33401", "Boca Raton, FL 33431"), "561"),
}
STREETS = ("Brickell Avenue", "S.E. Third Avenue", "Biscayne Boulevard", "Flagler Drive", "N. Federal Highway")
BARS = (", Fla. Bar No. {}", " (Florida Bar No. 0{})", "\\nFlorida Bar No.: {}", ", FBN {}")


def draw(m: Matter) -> str:
    look = desk.look(
        m, "Liberation Serif", "Liberation Serif", "Liberation Serif", "Noto Serif", leads=(1.5, 2.0, 2.0), sign=3.2
    )
    place, towns, area = SEATS.get(m.number.header[0], SEATS["1"])
    css = look + desk.fill(
        CSS,
        OVER=stamps.header(m),
        INK=m.dice("#000", "#10209a"),
        FOOT=m.dice("counter(page)", '""', "counter(page)"),
        HEAVY=m.dice("font-weight: bold;", "font-weight: bold;", ""),
        GAP=m.dice("0", "12"),
        DEEP=m.dice("0.5", "1.0", "0.5"),
        LINE=m.dice("text-decoration: underline;", "text-decoration: underline;", ""),
    )
    division = m.dice("", "", f"<br>{place} DIVISION", f"<br>{place.title()} Division")
    court = f"UNITED STATES DISTRICT COURT<br>{m.dice('', 'FOR THE ')}SOUTHERN DISTRICT OF FLORIDA{division}"
    number = f"{m.dice('CASE NO.', 'CASE NO.:', 'Case No.', 'CASE NO.')} {m.number.caption}"
    house = desk.office(m, desk.Place(STREETS, towns, area, BARS), word=m.dice("Attorneys", "Counsel"))
    said = desk.opening(m, "{who} hereby {state} as follows:", "{who} {state}:")
    closing = m.dice(
        "Respectfully submitted,", f"Dated: {m.dated:%B} {m.dated.day}, {m.dated.year}<br>Respectfully submitted,"
    )
    bench = m.dice("UNITED STATES DISTRICT JUDGE", "United States District Judge", "UNITED STATES MAGISTRATE JUDGE")
    end = desk.ending(m, house, bench, "via CM/ECF", closing=closing).replace("\\n", "<br>")
    end += (
        "<p style='margin-top: 10pt'>Copies furnished to: counsel of record via CM/ECF</p>" if m.kind == "order" else ""
    )
    stamp = desk.inked(m, "boxed", "plain", top="-0.85in", room=0.7)
    head = f"{stamp}<p class=court>{court}</p><p class=number>{number}</p>{_sides(m)}<p class=title>{esc(m.title)}</p>"
    return sheet(css + stamps.RUBBER, f"{head}{said}{desk.body(m)}{end}")


def _sides(m: Matter) -> str:
    upper, state, bold = m.rng.random() < 0.75, m.dice("", "", "Florida"), m.rng.random() < 0.2
    left, right = (cast.told(m, side, upper=upper, state=state, bold=bold) for side in (m.left, m.right))
    stop = m.dice("v.", "vs.", "v.")
    sides = f"{left},<p class=role>{m.left_role},</p>{stop}<p style='margin-top: 9pt'>{right},</p><p class=role style='margin-bottom: 0'>{m.right_role}.</p>"
    stroke = "_" * 34 + m.dice("/", "/", "")
    return f"<div class=sides>{sides}</div><p class='stroke beside'>{stroke}</p>"


LAYOUT = Layout(
    name="miami federal centred",
    courts=("us/fed/sd-fla",),
    nature="plain civil",
    kinds=("complaint", "answer", "motion", "motion", "motion", "notice", "notice", "stipulation", "order", "order"),
    filed=("header", "header", "header", "header", "rubber", "none"),
    draw=draw,
    sides=cast.sides(
        "Plaintiff", "Defendant", "Miami-Dade County", "City of Hialeah", "Commissioner of Social Security", lend=False
    ),
    titled=cast.entitled(TITLES),
    recast=cast.shortened,
)
