"""A paper of the Philadelphia Court of Common Pleas: counsel with identification numbers above, whom they are for at the right, the term beside the sides."""

from html import escape as esc

from tests.ocr.bed import stamps
from tests.ocr.bed.layouts.corner_office import cast, sheets
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.numbering.east import TERMS
from tests.ocr.bed.printing import sheet

CSS = """
@page { margin: 0.9in 1in 1in; @bottom-right { content: @CASE@; font: 9pt 'Liberation Serif'; white-space: pre; text-align: right; }
  @bottom-center { content: @FOOT@; font: 10pt '@FONT@'; } }
.counsel { line-height: 1.15; margin-bottom: 4pt; } .counsel td + td { text-align: right; vertical-align: @LOW@; @PAD@ }
.caption { line-height: 1.2; margin: 0 0 14pt; border-top: @TOP@; } .caption td { padding-top: 8pt; } .caption .sides { width: 3.15in;
  @SPLIT@ padding-bottom: 6pt; }
.caption .about { padding-left: 0.3in; } .about p { margin-bottom: 11pt; }
.title { text-align: center; font-weight: bold; @LINE@ margin: 4pt 0.3in 14pt; line-height: 1.25; }
"""
TITLES = {
    "complaint": """
COMPLAINT IN CIVIL ACTION|CIVIL ACTION - COMPLAINT|AMENDED COMPLAINT|COMPLAINT - CIVIL ACTION|NOTICE TO DEFEND AND COMPLAINT""",
    "answer": """
ANSWER WITH NEW MATTER|{D} ANSWER TO {P} COMPLAINT WITH NEW MATTER|ANSWER OF {right} TO {P} COMPLAINT WITH NEW MATTER AND CROSSCLAIM
{D} ANSWER AND NEW MATTER""",
    "motion": """
PRELIMINARY OBJECTIONS OF {right} TO {P} COMPLAINT|{D} PRELIMINARY OBJECTIONS TO {P} AMENDED COMPLAINT|{P} MOTION TO COMPEL ANSWERS TO INTERROGATORIES
{D} MOTION FOR SUMMARY JUDGMENT|PETITION TO OPEN DEFAULT JUDGMENT|{P} RESPONSE TO {D} MOTION FOR SUMMARY JUDGMENT|{P} REPLY TO NEW MATTER OF {right}
{P} MOTION FOR ALTERNATIVE SERVICE|{D} MOTION FOR EXTRAORDINARY RELIEF""",
    "notice": """
ENTRY OF APPEARANCE|PRAECIPE TO REINSTATE COMPLAINT|PRAECIPE TO SETTLE, DISCONTINUE AND END|PRAECIPE FOR ENTRY OF DEFAULT JUDGMENT
PRAECIPE TO SUBSTITUTE VERIFICATION|NOTICE OF DEPOSITION OF {someone}|AFFIDAVIT OF SERVICE|PRAECIPE TO ISSUE WRIT OF SUMMONS|JURY DEMAND""",
    "stipulation": "STIPULATION TO DISMISS|STIPULATION TO AMEND COMPLAINT|STIPULATION OF COUNSEL",
    "order": "ORDER|PROPOSED ORDER|ORDER AND OPINION|CASE MANAGEMENT ORDER",
}
TOWNS = (
    "Philadelphia, PA 19103",
    "Philadelphia, Pennsylvania 19102",
    "Philadelphia, PA 19107",
    "Bala Cynwyd, PA 19004",
    "Jenkintown, PA 19046",
)


def draw(m: Matter) -> str:
    look = sheets.look(
        m,
        "Liberation Serif",
        "Liberation Serif",
        "Liberation Serif",
        "Liberation Sans",
        role=1.4,
        leads=(1.4, 1.8, 2.0),
    )
    portal = sheets.came(m, "e-filed")
    split = m.dice(
        "border-right: 1pt solid;", "border-right: 1pt solid; border-bottom: 1pt solid;", "border-right: 1pt solid;"
    )
    css = look + sheets.filled(
        CSS,
        CASE=f'"Case ID: {_case(m)}{_control(m)}"' if portal else '""',
        FOOT=m.dice("counter(page)", '""'),
        FONT=sheets.roman(look),
        LOW=m.dice("top", "bottom", "top"),
        PAD="padding-right: 1.75in;" if portal and m.rng.random() < 0.3 else "",
        TOP=m.dice("1pt solid", "0"),
        SPLIT=split,
        LINE=m.dice("text-decoration: underline;", "text-decoration: underline;", ""),
    )
    house = sheets.office(m, TOWNS, m.dice("215", "215", "267"), "")
    end = (
        sheets.ordered(m, "J.")
        if m.kind == "order"
        else sheets.signature(m, house, full=False)
        + sheets.certified(m, house, "via the Court's electronic filing system")
    )
    head = "" if m.kind == "order" else _counsel(m, house)
    return sheet(
        css + stamps.RUBBER,
        f"{_marks(m)}{head}{_caption(m)}<p class=title>{esc(m.title)}</p>{_opening(m)}{sheets.body(m)}{end}",
    )


def _case(m: Matter) -> str:
    """The case as the docketing system numbers it."""
    said = m.number.caption
    if said.isdigit():
        return said
    term, _, serial = said.upper().rpartition("NO. ")
    year = term.replace(",", "").split()[-1]
    return f"{year[2:]}{TERMS.index(term.split()[0].capitalize()) + 1:02}{int(serial):05}"


def _control(m: Matter) -> str:
    return (
        f"\\A Control No.: {m.dated.year % 100}{m.dated.month:02}{m.rng.randint(100, 7999):04}"
        if m.kind == "motion"
        else ""
    )


def _counsel(m: Matter, house: sheets.Office) -> str:
    """Names, each with its number below, firm and address; at the right whom they speak for."""
    bar = m.dice("Attorney I.D. No. {}", "Identification No. {}", "I.D. No.: {}", "Attorney ID #{}")
    lines = [
        part
        for one in m.filer[0]
        for part in (f"BY: {one.name}" if m.rng.random() < 0.3 else one.name, bar.format(one.bar_number))
    ]
    rest = [line for line in house.lines() if line not in house.names]
    block = "<br>".join(
        esc(line)
        for line in (
            [house.firm.upper(), *lines, *rest[1:]] if m.rng.random() < 0.6 and house.firm else [*lines, *rest]
        )
    )
    block = block if m.filer[0] else "<br>".join(esc(line) for line in house.lines())
    return f"<table class='full counsel'><tr><td>{block}</td><td>{esc(house.speaks)}</td></tr></table>"


def _marks(m: Matter) -> str:
    on = m.filed.on if m.filed else m.dated
    lines = [
        "Filed and Attested by the",
        "Office of Judicial Records",
        f"{on:%d %b %Y} {sheets.hour(m)}".upper().replace("AM", "am").replace("PM", "pm"),
        m.clerk,
    ]
    stamp = sheets.portal(
        m,
        lines,
        "right: -0.75in; top: -0.7in; width: 1.75in; font: italic 8pt 'Liberation Serif'; color: #333; text-align: center;",
    )
    return stamp + sheets.inked(m, "plain", "boxed", "dater", top="-0.8in", right="-0.8in", room=0.6)


def _caption(m: Matter) -> str:
    upper, state = m.rng.random() < 0.7, m.dice("", "", "Pennsylvania")
    left, right = (cast.told(m, side, upper=upper, state=state) for side in (m.left, m.right))
    sides = (
        f"{left}<p class=role>{m.left_role}{m.dice(',', '')}</p><p>{m.dice('v.', 'vs.', 'v.')}</p>"
        f"<p style='margin-top: 9pt'>{right}</p><p class=role>{m.right_role}{m.dice('.', '')}</p>"
    )
    court = m.dice(
        "COURT OF COMMON PLEAS<br>PHILADELPHIA COUNTY",
        "COURT OF COMMON PLEAS OF<br>PHILADELPHIA COUNTY",
        "COURT OF COMMON PLEAS<br>OF PHILADELPHIA COUNTY, PA",
    )
    division = m.dice("", "CIVIL TRIAL DIVISION", "CIVIL ACTION – LAW", "TRIAL DIVISION - CIVIL")
    number = m.number.caption
    if number.isdigit():
        number = f"CASE ID: {number}"
    elif m.rng.random() < 0.7:
        number = number.replace(" No. ", "<br>No. ").replace(" NO. ", "<br>NO. ")
    jury = m.dice("", "", "JURY TRIAL DEMANDED") if m.kind in ("complaint", "answer") else ""
    about = "".join(f"<p>{part}</p>" for part in (court, division, number, jury) if part)
    return f"<table class='full caption'><tr><td class=sides>{sides}</td><td class=about>{about}</td></tr></table>"


def _opening(m: Matter) -> str:
    if m.kind == "order":
        return (
            f"<p class=p>AND NOW, this {sheets.ordinal(m.dated.day)} day of {m.dated:%B}, {m.dated.year}, "
            f"upon consideration of the foregoing and any response thereto, it is ORDERED:</p>"
        )
    if m.title.startswith(("ENTRY", "PRAECIPE")):
        return "<p class=p>TO THE PROTHONOTARY / OFFICE OF JUDICIAL RECORDS:</p>"
    return sheets.comes(m, verb="hereby states as follows:")


LAYOUT = Layout(
    name="philadelphia identification",
    courts=("us/pa/philadelphia-common-pleas",),
    nature="plain civil",
    kinds=("complaint", "answer", "motion", "motion", "notice", "stipulation", "order"),
    filed=("e-filed", "e-filed", "e-filed", "rubber", "none"),
    draw=draw,
    sides=cast.sides(
        "Plaintiff", "Defendant", "City of Philadelphia", "Southeastern Pennsylvania Transportation Authority"
    ),
    titled=cast.entitled(TITLES),
    recast=cast.shortened,
)
