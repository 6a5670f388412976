"""A judgment entry or a paper of counsel in an Ohio court of common pleas: colons or brackets, the judge's name below the number."""

from html import escape as esc

from tests.ocr.bed import pieces, stamps
from tests.ocr.bed.layouts.county_seats.cast import Place, cast, described, joined, titled
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.prose import long_date

OHIO = Place(
    "Ohio",
    (
        "City of Cleveland",
        "Columbus City Schools",
        "Cuyahoga Metropolitan Housing Authority",
        "Ohio Department of Job and Family Services",
    ),
    ("Cleveland, Ohio 44114", "Columbus, Ohio 43215"),
    ("216", "614"),
    ("Superior Avenue, Suite 1300", "S. High Street", "Euclid Avenue, Suite 900"),
)
CSS = """
@page { margin: 1in 1in 0.9in; @top-center { content: "%(top)s"; font: 8.5pt 'Liberation Sans'; }
@bottom-center { content: %(foot)s; font: 10pt '%(font)s'; } }
body { font: %(size)spt/%(lead)s '%(font)s'; } .court { text-align: center; font-weight: %(bold)s; line-height: 1.25; margin: %(drop)s 0 18pt; }
.caption { width: 100%%; line-height: 1.2; margin-bottom: 16pt; } .caption td { white-space: nowrap; } .sides { width: 2.95in; }
.signs { width: 0.45in; text-align: center; }
.title { text-align: center; font-weight: bold; line-height: 1.25; margin: 0 0.4in 14pt; text-decoration: %(line)s; }
.h { font-weight: bold; text-align: center; } .p { text-indent: 0.5in; margin-bottom: 5pt; } .q { margin: 0 0.7in 9pt; line-height: 1.2; }
.rows { margin: 4pt auto 9pt; line-height: 1.2; }
.rows td, .rows th { padding: 2pt 9pt; border-bottom: 0.6pt solid; } .r { text-align: right; }
.sig { line-height: 1.2; margin-top: 18pt; break-inside: avoid; }
.by { margin: 14pt 0 0 3in; } .copies { line-height: 1.2; margin-top: 14pt; }
"""
TITLES = {
    "order": (
        "Judgment Entry",
        "Judgment Entry and Decree of Foreclosure",
        "Decision and Entry Granting Defendant's Motion for Summary Judgment",
        "Journal Entry and Opinion",
        "Agreed Entry of Dismissal with Prejudice",
        "Magistrate's Decision",
        "Entry Granting Leave to Plead",
        "Order of Sale",
        "Case Management Order",
    ),
    "motion": (
        "Motion of {right} for Leave to Move or Plead",
        "Plaintiff's Motion for Default Judgment",
        "Defendant's Motion to Strike Jury Demand",
        "Motion for Relief from Judgment Pursuant to Civ.R. 60(B)",
        "Memorandum Contra Defendant's Motion to Dismiss",
    ),
    "complaint": (
        "Complaint for Money Judgment (Jury Demand Endorsed Hereon)",
        "Complaint in Foreclosure",
        "Refiled Complaint with Jury Demand",
    ),
    "answer": ("Answer of {right}", "Separate Answer and Cross-Claim of Defendant"),
    "notice": (
        "Notice of Filing Preliminary Judicial Report",
        "Notice of Substitution of Counsel",
        "Notice of Voluntary Dismissal Pursuant to Civ.R. 41(A)(1)(a)",
    ),
}


def draw(m: Matter) -> str:
    font = m.dice("Liberation Serif", "Liberation Serif", "DejaVu Serif Condensed", "Noto Sans", "Liberation Mono")
    mono = font == "Liberation Mono"
    look = {
        "font": font,
        "size": "11" if font in ("Noto Sans", "Liberation Mono") else m.dice("12", "12", "13"),
        "lead": m.dice("1.3", "1.8", "2"),
        "bold": m.dice("bold", "normal", "bold"),
        "line": m.dice("underline", "none"),
        "foot": m.dice("counter(page)", '""', '"- " counter(page) " -"'),
        "drop": "0.75in" if m.filed and m.filed.how == "rubber" else "0",
        "top": _header(m),
    }
    caption = _caption(m, ems=15.0 if mono else 14.5 if look["size"] == "13" else 16.0)
    text = f"<p class=p>{esc(_opening(m))}</p>" + pieces.body(
        m, least=2, most=6, headings=m.kind != "order", numbered=m.kind in ("complaint", "answer")
    )
    end = _signed(m) if m.kind == "order" else pieces.signature(m, *m.filer)
    stamp = stamps.rubber(m, "clock", "plain", "boxed", right=m.dice("-0.5in", "4.2in"), top="-0.7in")
    head = f"<div class=court>{pieces.rows(*_court(m).split('|'))}</div>"
    return sheet(CSS % look + stamps.RUBBER, stamp + head + caption + f"<p class=title>{esc(m.title)}</p>" + text + end)


def _header(m: Matter) -> str:
    if m.filed is None or m.filed.how != "header":
        return ""
    on, number, hour = m.filed.on, m.number.caption, m.rng.randint(8, 11)
    if "Franklin" in m.court.name:
        serial = f"0G{m.rng.randint(100, 999)} - {m.dice(*'ABCDEFGHK')}{m.rng.randint(10, 99)}"
        time = f"{on.year} {on:%b %d} {hour}:{m.rng.randint(10, 59)} AM"
        return f"Franklin County Ohio Clerk of Courts of the Common Pleas- {time}-{number} {serial}"
    time, what = f"{on:%m/%d/%Y} {hour:02}:{m.rng.randint(10, 59)}", "JOURNAL" if m.kind == "order" else m.kind.upper()
    return (
        f"Electronically Filed {time} / {what} / {number} / Confirmation Nbr. {m.rng.randint(1900000, 3400000)} / CLAJB"
    )


def _court(m: Matter) -> str:
    county = "FRANKLIN" if "Franklin" in m.court.name else "CUYAHOGA"
    division = (
        m.dice("|CIVIL DIVISION", "", "|GENERAL DIVISION")
        if county == "FRANKLIN"
        else m.dice("", "", "|CIVIL DIVISION")
    )
    return m.dice(
        f"IN THE COURT OF COMMON PLEAS|{county} COUNTY, OHIO{division}",
        f"IN THE COURT OF COMMON PLEAS, {county} COUNTY, OHIO{division}",
        f"IN THE COMMON PLEAS COURT OF {county} COUNTY, OHIO{division}",
    )


def _caption(m: Matter, *, ems: float) -> str:
    upper, told = m.rng.random() < 0.6, m.rng.random() < 0.35
    lines: list[str] = []
    for side, role in ((m.left, m.left_role), (m.right, m.right_role)):
        named = (
            joined(described(m, side, OHIO, upper=upper), et_al=m.et_al)
            if told
            else pieces.names(side, upper=upper, et_al=m.et_al)
        )
        stop = "," if side is m.left else "."
        lines += [*pieces.wrapped(named + ",", ems), "", f"&emsp;&emsp;&emsp;{role}{stop}", ""]
        lines += [m.dice("&emsp;v.", "vs.", "-vs-", "&emsp;&emsp;v."), ""] if side is m.left else []
    label = m.dice("CASE NO.", "Case No.", "CASE NO:", "Case No.:")
    about = [
        f"{label} {m.number.caption}",
        "",
        f"{m.dice('JUDGE', 'Judge', 'JUDGE:')} {esc(m.judge.upper() if m.rng.random() < 0.5 else m.judge)}",
    ]
    if m.kind == "order" and m.rng.random() < 0.35:
        about += ["", m.dice("FINAL APPEALABLE ORDER", "(Final Appealable Order)", "Magistrate " + esc(m.clerk))]
    return pieces.fence(lines[:-1], m.dice(":", ":", ")", ")", "|"), about, more=0)


def _opening(m: Matter) -> str:
    if m.kind == "order":
        return m.dice(
            f"This matter is before the Court on the motion filed {long_date(m.prose.day())}. Upon consideration, the Court finds as follows.",
            "This cause came on for consideration upon the pleadings and the evidence. The Court makes the following entry.",
        )
    return f"Now {'come' if m.filer[1].endswith('s') else 'comes'} {m.filer[1]}, by and through counsel, and for cause states:"


def _signed(m: Matter) -> str:
    signed = f"{'_' * 30}<br>JUDGE {esc(m.judge.upper())}<br>{m.dice('Date: ', 'Dated: ')}{long_date(m.dated)}"
    lines = f"<div class=sig><p>IT IS SO ORDERED.</p><p class=by>{signed}</p>"
    copies = (
        "Copies to: all counsel of record"
        if m.rng.random() < 0.5
        else "Pursuant to Civ.R. 58(B), the clerk is directed to serve all parties notice of this judgment."
    )
    return f"{lines}<p class=copies>{copies}</p></div>"


LAYOUT = Layout(
    name="ohio judgment entry",
    courts=("us/oh/cuyahoga-pleas", "us/oh/franklin-pleas"),
    nature="civil",
    kinds=("order", "order", "order", "motion", "motion", "complaint", "answer", "notice"),
    filed=("header", "header", "rubber", "none"),
    draw=draw,
    sides=cast(OHIO, "Plaintiff", "Defendant"),
    titled=titled(**TITLES),
)
