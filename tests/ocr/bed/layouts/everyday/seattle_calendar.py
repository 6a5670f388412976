"""A Washington county's notice that puts a motion on its calendar: caption and "clerk's attention required" above, boxes to tick below."""

from html import escape as esc

from tests.ocr.bed import pieces, stamps
from tests.ocr.bed.layouts.everyday import folk, look
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.prose import long_date

CSS = """
@page { margin: 0.9in 0.9in 0.8in; @bottom-left { content: "%s"; font: 8pt 'Liberation Sans'; white-space: pre; }
@bottom-right { content: "Page " counter(page); font: 8pt 'Liberation Sans'; } }
.court { text-align: center; font-weight: bold; margin-bottom: 14pt; } .caption td { white-space: normal; vertical-align: middle; padding: 4pt 8pt; }
.sides { width: 52%%; border-right: 0.8pt solid; border-bottom: 0.8pt solid; } .role { text-align: right; margin: 5pt 10pt; } .vs { margin: 4pt 0 4pt 0.5in; }
.about p { margin-bottom: 7pt; } .title { font-weight: bold; } .to { margin: 12pt 0 6pt; } .asks { width: 100%%; margin: 6pt 0; }
.asks td { border: 0.6pt solid; padding: 3pt 6pt; } .typed { border-bottom: 0.5pt solid; padding: 0 8pt; }
.box { display: inline-block; width: 8pt; height: 8pt; border: 0.8pt solid; margin-right: 6pt; font: bold 8pt/7pt 'Liberation Sans'; text-align: center; }
.tick td { padding: 1pt 10pt 1pt 0; } .foot { margin-top: 10pt; } .h { margin: 8pt 0 3pt; text-align: left; } .middle.h { text-align: center; }
"""
TITLES = """
NOTICE FOR HEARING|NOTICE OF HEARING|NOTICE FOR HEARING - SEATTLE COURTHOUSE ONLY|NOTE FOR MOTION DOCKET|NOTICE OF COURT DATE (JUDGES)
NOTICE FOR HEARING - KENT REGIONAL JUSTICE CENTER ONLY|NOTE FOR COMMISSIONER'S CALENDAR|RE-NOTE FOR MOTION DOCKET|AMENDED NOTICE FOR HEARING
NOTE FOR JUDGE'S MOTION CALENDAR|NOTICE OF COURT DATE FOR MOTION FOR DEFAULT|NOTICE OF ISSUE
"""
TICKS = (
    ("Bond Forfeiture, 3:15 pm", "Certificates of Rehabilitation"),
    ("Supplemental Proceedings, 1:30 pm", "Dispositive Motions, Fridays"),
    ("Unlawful Detainer, 8:30 am", "Reopen of case, Room E-325"),
    ("With oral argument hearing", "Without oral argument (Mon - Fri)"),
    ("Show Cause / Receivership", "Minor Settlement, 9:00 am"),
    ("Adult Name Change", "Other: see attached"),
)


def draw(m: Matter) -> str:
    face = look.face(m.rng, (look.ROMAN, look.PLAIN, look.PLAIN, look.SLIM))
    place = "KING" if "king" in m.court.id else "PIERCE"
    court = m.rng.choice(
        (
            [f"SUPERIOR COURT OF WASHINGTON, COUNTY OF {place}"],
            ["IN THE SUPERIOR COURT OF THE STATE OF WASHINGTON", f"IN AND FOR THE COUNTY OF {place}"],
            [f"SUPERIOR COURT OF WASHINGTON FOR {place} COUNTY"],
        )
    )
    foot = f"{pieces.running(m.title, 40).title()}\\A {m.dice('ICSEA rev. 06/22', 'LCR 7 (12/2021)', 'Rev. 9/1/23', 'LR 7 form')}"
    css = look.REST + CSS % foot.replace("'S", "'s") + face.css(m.rng.choice((1.25, 1.35))) + stamps.RUBBER
    stamp = look.filed(
        m, *_filed(m, place), style="left: -0.35in; top: -0.72in; font: 8.5pt 'Liberation Sans'; text-align: left;"
    )
    stamp += stamps.rubber(m, "boxed", "plain", right="-0.5in", top="-0.7in")
    top = f"<div class=court style='padding-top: {m.dice('0', '18', '30') if not m.filed else 26}pt'>{pieces.rows(*court)}</div>"
    return sheet(css, stamp + top + _caption(m) + _calendar(m, place) + _ticks(m) + _counsel(m))


def _caption(m: Matter) -> str:
    upper = m.rng.random() < 0.6
    left, right = (pieces.names(side, upper=upper, et_al=m.et_al) for side in (m.left, m.right))
    sides = f"{left},<p class=role>{m.left_role}{m.dice(',', '(s)' if not m.left_role.endswith('s') else '', '')}</p>"
    sides += f"<p class=vs>{m.dice('vs.', 'v.', 'VS.')}</p>{right},<p class=role>{m.right_role}{m.dice('.', '')}</p>"
    label = m.dice("NO.", "CASE NO.", "No.", "Cause No.:", "CAUSE NO.")
    clerk = m.dice(
        "(Clerk's Action Required) (NTHG)", "CLERK'S ACTION REQUIRED", "(NTMTDK)", "(Clerk's Action Required)"
    )
    about = f"<p>{label} {m.number.caption}</p><p class=title>{esc(m.title)}</p><p>{clerk}</p>"
    return f"<table class=caption><tr><td class=sides>{sides}</td><td class=about>{about}</td></tr></table>"


def _calendar(m: Matter, place: str) -> str:
    to = m.dice(
        "TO: THE CLERK OF THE COURT and to all other parties per list on Page 2:",
        "TO THE CLERK OF COURT AND TO: all parties and counsel of record",
    )
    said = "PLEASE TAKE NOTICE that an issue of law in this case will be heard on the date below "
    said += "and the Clerk is directed to note this issue on the calendar checked below."
    day = m.dice(long_date(m.hearing), f"{m.hearing:%m/%d/%Y}")
    nature = m.dice(
        "Motion for Default",
        "Motion to Compel",
        "Summary Judgment",
        "Order of Sale",
        "Minor Settlement",
        "Motion to Vacate",
        "Supplemental Proceedings",
    )
    rows = (
        f"<tr><td>Calendar Date: <span class=typed>{day}</span></td><td>Day of Week: <span class=typed>{m.hearing:%A}</span></td></tr>"
        f"<tr><td>Nature of Motion: <span class=typed>{nature}</span></td><td>Time: <span class=typed>{m.hour}</span></td></tr>"
    )
    judge = f"<tr><td colspan=2>Hearing Judge: <span class=typed>{esc(m.judge)}</span> &emsp; Trial Date: ________________</td></tr>"
    where = (
        m.dice("Room W325, Seattle Courthouse", "401 4th Avenue North, Room 1D, Kent")
        if place == "KING"
        else "930 Tacoma Avenue South, Tacoma"
    )
    asks = f"<table class=asks>{rows}{judge if m.rng.random() < 0.6 else ''}</table>"
    return f"<p class=to>{to}</p><p>{said}</p>{asks}<p class='h middle'>CASES ASSIGNED: {where}</p>"


def _ticks(m: Matter) -> str:
    chosen = m.rng.randrange(len(TICKS))
    rows = ""
    for at, pair in enumerate(TICKS[: m.rng.randint(4, 6)]):
        cells = [
            f"<td><span class=box>{'X' if at == chosen and not side else ''}</span>{esc(text)}</td>"
            for side, text in enumerate(pair)
        ]
        rows += f"<tr>{''.join(cells)}</tr>"
    rule = "You may list an address that is not your residential address where you agree to accept legal documents."
    return f"<table class=tick>{rows}</table><p class=foot>{rule if m.rng.random() < 0.6 else ''}</p>"


def _counsel(m: Matter) -> str:
    side, role = m.filer
    lines = look.counsel(
        m, side, "WSBA# {}", m.dice("Seattle, WA 98104", "Tacoma, WA 98402", "Bellevue, WA 98004", "Kent, WA 98032")
    )
    sign = f"Sign: {m.dice('_' * 28, '/s/ ' + side[0].name)}"
    return f"<p class=foot>{esc(sign)}</p><p>Attorney for: {esc(role)}</p><p>{pieces.rows(*lines)}</p><p class=foot>Date: {long_date(m.dated)}</p>"


def _filed(m: Matter, place: str) -> list[str]:
    if m.filed is None:
        return []
    on = m.filed.on
    if place == "KING":
        return [
            "FILED",
            f"{on:%Y %b %d} {m.filed.time}",
            "KING COUNTY",
            "SUPERIOR COURT CLERK",
            "E-FILED",
            f"CASE #: {m.number.caption}",
        ]
    return [
        "E-FILED",
        "IN COUNTY CLERK'S OFFICE",
        "PIERCE COUNTY, WASHINGTON",
        f"{on:%B} {on.day} {on.year} {m.filed.time}",
        f"{on:%m/%d/%Y}",
        m.clerk.upper(),
    ]


LAYOUT = Layout(
    name="seattle calendar",
    courts=("us/wa/king-superior", "us/wa/pierce-superior"),
    nature="civil",
    kinds=("notice",),
    filed=("e-filed", "e-filed", "rubber", "none"),
    draw=draw,
    own_titles=lambda kind: tuple(TITLES.strip().replace("\n", "|").split("|")),
    counselled=folk.lawyers(9000, 61999),
    sides=folk.sides(
        "Plaintiff",
        "Defendant",
        "City of Seattle",
        "Pierce County",
        "Washington State Department of Labor and Industries",
    ),
)
