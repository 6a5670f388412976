"""Hawai‘i, Alaska, Idaho and Montana: counsel on top, the court's long name in the middle, brackets or a form's rule, the clerk's print at the right."""

from html import escape as esc

from tests.ocr.bed import pieces, stamps
from tests.ocr.bed.layouts.west import drawing, people, titling
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.prose import long_date

CSS = """
@page { margin: 1in; @bottom-left { content: "FOOT"; font: 8pt 'Liberation Sans'; white-space: pre; }
@bottom-right { content: "Page " counter(page); font: 8.5pt 'Liberation Sans'; } }
body { FACE line-height: LEAD; } .counsel { line-height: 1.15; margin-bottom: 16pt; width: 3.7in; }
.court { text-align: center; line-height: 1.3; margin-bottom: 14pt; }
.caption { width: 100%; line-height: 1.18; margin-bottom: 14pt; } .caption td { white-space: nowrap; } .sides { width: 3.1in; } .signs { width: 0.4in; }
.title { text-align: center; font-weight: bold; margin: 0 0.4in 12pt; line-height: 1.25; } .mark { font: 8.5pt 'Liberation Sans'; }
"""


def draw(m: Matter) -> str:
    face, shape = drawing.face(m), drawing.look(m)
    head = "" if m.kind == "order" else f"<div class=counsel>{pieces.rows(*drawing.counsel(m, *m.filer))}</div>"
    beside = "ak/" not in m.court.id and m.rng.random() < 0.55
    caption = drawing.fence(
        drawing.sides(m, shape, face.ems(2.9)), m.dice(")", ")", "|"), _about(m, face.ems(2.6), beside=beside)
    )
    title = "" if beside else f"<p class=title>{esc(m.title)}</p>"
    court = f"<div class=court>{m.dice('<b>{}</b>', '{}').format(pieces.rows(*_court(m)))}</div>"
    foot = (
        f"{pieces.running(m.title, 50)}\\A {m.dice('Civil Rule 4', 'AS 09.10', 'CIV-100 (6/22)')}"
        if "ak/" in m.court.id
        else ""
    )
    css = CSS.replace("FACE", face.css).replace("LEAD", m.dice("1.4", "1.7", "2")).replace("FOOT", foot)
    text = pieces.body(m, least=3, most=9, numbered=m.kind in ("complaint", "answer"))
    stamp = stamps.rubber(m, "boxed", "dater", "clock", right="-0.5in", top="-0.5in")
    return sheet(
        drawing.TEXT + css + stamps.RUBBER,
        stamp + _portal(m) + head + court + caption + title + text + drawing.ending(m),
    )


def _court(m: Matter) -> list[str]:
    match m.court.id.split("/")[1]:
        case "hi":
            return ["IN THE CIRCUIT COURT OF THE FIRST CIRCUIT", m.dice("STATE OF HAWAI‘I", "STATE OF HAWAII")]
        case "ak":
            return [
                "IN THE SUPERIOR COURT FOR THE STATE OF ALASKA",
                m.dice("THIRD JUDICIAL DISTRICT AT ANCHORAGE", "AT ANCHORAGE"),
            ]
        case "id":
            return [
                "IN THE DISTRICT COURT OF THE FOURTH JUDICIAL DISTRICT OF",
                "THE STATE OF IDAHO, IN AND FOR THE COUNTY OF ADA",
            ]
        case _:
            return ["MONTANA FOURTH JUDICIAL DISTRICT COURT", m.dice("MISSOULA COUNTY", "COUNTY OF MISSOULA")]


def _about(m: Matter, ems: float, *, beside: bool) -> list[str]:
    label = {"hi": m.dice("CIVIL NO. ", "Civil No. "), "mt": m.dice("Cause No. ", "CAUSE NO. ")}.get(
        m.court.id.split("/")[1], m.dice("Case No. ", "CASE NO. ")
    )
    lines = [
        label + m.number.caption,
        *([m.dice("(Contract)", "(Other Non-Vehicle Tort)", "(Foreclosure)")] if "hi/" in m.court.id else []),
    ]
    if "mt/" in m.court.id:
        lines += [f"Dept. No. {m.rng.randint(1, 5)}", f"Hon. {esc(m.judge)}"]
    if beside:
        lines += ["", *drawing.strong(m.title, ems)]
    if m.kind == "motion" and m.rng.random() < 0.6:
        lines += ["", "HEARING", f"Date: {long_date(m.hearing)}", f"Time: {m.hour}", f"Judge: {esc(m.judge)}"]
    if m.kind == "complaint":
        lines += ["", m.dice("DEMAND FOR JURY TRIAL", "Fee Category: A.A.", "(Jury Trial Demanded)")]
    return ["", *lines]


def _portal(m: Matter) -> str:
    if not drawing.electronic(m) or m.filed is None:
        return ""
    when, time = drawing.day(m, "1/5/2024"), m.filed.time
    match m.court.id.split("/")[1]:
        case "hi":
            lines = [
                "Electronically Filed",
                "FIRST CIRCUIT",
                m.number.caption,
                drawing.day(m, "05-JAN-2024"),
                time,
                f"Dkt. {m.rng.randint(1, 180)} {m.dice('CMPS', 'MSJ', 'NH')}",
            ]
        case "ak":
            lines = [
                "FILED in the TRIAL COURTS",
                "STATE OF ALASKA, THIRD DISTRICT",
                f"{drawing.day(m, 'January 5, 2024')} {time}",
                f"By: {m.clerk}, Deputy",
            ]
        case "id":
            lines = [
                "Electronically Filed",
                f"{when} {time}",
                "Fourth Judicial District, Ada County",
                f"{m.clerk}, Clerk of the Court",
                f"By: {m.prose['someone']}, Deputy Clerk",
            ]
        case _:
            lines = [
                "FILED",
                drawing.day(m, "01/05/2024"),
                m.clerk,
                "CLERK",
                "Missoula County District Court",
                "STATE OF MONTANA",
                f"By: {m.prose['someone']}",
                m.number.caption,
            ]
    return drawing.mark(lines, "right: -0.5in; top: -0.6in; text-align: left;")


LAYOUT = Layout(
    name="far west",
    courts=("us/hi/first-circuit", "us/ak/anchorage-superior", "us/id/ada-district", "us/mt/missoula-district"),
    nature="civil",
    kinds=("complaint", "answer", "motion", "motion", "notice", "order", "stipulation", "declaration"),
    filed=("e-filed", "e-filed", "rubber", "none"),
    draw=draw,
    sides=people.against(
        ("Plaintiff", "Defendant"),
        ("Plaintiff", "Defendant"),
        ("Petitioner", "Respondent"),
        unknown=("DOE DEFENDANTS 1-10", "JOHN DOES 1-5"),
    ),
    titled=titling.titled(),
    counselled=people.counsel,
)
