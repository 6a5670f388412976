"""A paper of Minnesota's district court: state and county at the left, court and district at the right, a court file number, the title centred."""

from tests.ocr.bed import pieces, stamps
from tests.ocr.bed.layouts.states import looks
from tests.ocr.bed.layouts.states.suitors import Suitors
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet

CSS = """
@page { margin: 1in; @bottom-center { content: counter(page); font: 10pt '%s'; } }
body { font: %spt/1.55 '%s'; } .top { width: 100%%; line-height: 1.25; margin-bottom: 4pt; } .top td { padding-bottom: 8pt; } .far { text-align: right; }
%s .caption { margin: 6pt 0 14pt; } .left { width: 3.3in; padding-right: 0.2in; } .caption p { margin-bottom: 10pt; } .in { margin-left: 1.4in; }
.title { text-align: center; font-weight: bold; margin: 12pt 0.3in; line-height: 1.2; }
.portal { right: -0.3in; top: -0.65in; font: 8.5pt/1.2 'Liberation Sans'; text-align: right; }
"""
DISTRICTS = {"us/mn/hennepin-district": ("HENNEPIN", "FOURTH"), "us/mn/ramsey-district": ("RAMSEY", "SECOND")}
KNOWN = (
    ("City of Minneapolis", "a Minnesota municipal corporation"),
    ("Independent School District No. 625", ""),
    ("Metropolitan Council", ""),
    ("Cedar-Riverside Limited Partnership", ""),
    ("Bremer Bank, National Association", ""),
    ("Target Corporation", "a Minnesota corporation"),
    ("Auto-Owners Insurance Company", "a Michigan corporation"),
    ("Wilmington Savings Fund Society, FSB", "as Trustee of Stanwich Mortgage Loan Trust I"),
    ("Hennepin Healthcare System, Inc.", ""),
    ("Commissioner of Public Safety", ""),
    ("State of Minnesota", "by its Attorney General, Keith Ellison"),
    ("Capital One, N.A.", ""),
)
SUITORS = Suitors("Plaintiff", "Defendant", "Minnesota", KNOWN)
TITLES = {
    "complaint": (
        "COMPLAINT",
        "SUMMONS",
        "AMENDED COMPLAINT AND JURY DEMAND",
        "EVICTION ACTION COMPLAINT",
        "CONCILIATION COURT APPEAL",
    ),
    "answer": ("ANSWER", "{right}'S ANSWER AND CROSS-CLAIM", "SEPARATE ANSWER OF {right}", "REPLY TO COUNTERCLAIMS"),
    "motion": (
        "NOTICE OF MOTION AND MOTION FOR SUMMARY JUDGMENT",
        "{left}'S NOTICE OF MOTION AND MOTION TO AMEND COMPLAINT TO ASSERT PUNITIVE DAMAGES",
        "MEMORANDUM OF LAW IN OPPOSITION TO MOTION TO DISMISS",
        "PETITION FOR ORDER FOR EXPUNGEMENT OF EVICTION RECORD",
    ),
    "order": (
        "ORDER",
        "FINDINGS OF FACT, CONCLUSIONS OF LAW, AND ORDER FOR JUDGMENT",
        "SCHEDULING ORDER FOR EXPEDITED LITIGATION TRACK",
    ),
    "notice": (
        "CERTIFICATE OF REPRESENTATION AND PARTIES",
        "NOTICE OF REMOVAL OF JUDICIAL OFFICER",
        "INFORMATIONAL STATEMENT",
        "STATEMENT OF THE CASE",
    ),
    "declaration": (
        "AFFIDAVIT OF {someone}",
        "AFFIDAVIT OF SERVICE",
        "DECLARATION OF {someone} ON THE MERITS AND AMOUNT DUE",
    ),
    "stipulation": ("STIPULATION OF DISMISSAL", "STIPULATION AND ORDER FOR ENTRY OF JUDGMENT"),
}


def draw(m: Matter) -> str:
    font = m.dice("Liberation Serif", "Liberation Serif", "Noto Serif", "Liberation Sans", "DejaVu Sans Condensed")
    size = m.dice("12", "13") if font == "Liberation Serif" else "11"
    beside = m.rng.random() < 0.35
    rule = m.dice(
        ".caption { border-top: 1pt solid; border-bottom: 1pt solid; padding: 8pt 0; }",
        ".top { border-bottom: 0.8pt solid; }",
        "",
    )
    mark = looks.portal(
        m,
        "",
        m.number.caption,
        f"Filed in {m.dice('', 'Fourth Judicial ') if 'henn' in m.court.id else ''}District Court",
    )
    mark = (
        mark.replace("</div>", f"<br>State of Minnesota<br>{looks.filed_on(m)} {looks.filed_at(m)}</div>")
        if mark
        else ""
    )
    stamp = mark + stamps.rubber(m, "clock", "dater", right="-0.45in", top="-0.55in", wide="1.9in")
    title = "" if beside else looks.titled(m)
    text = looks.text_and_end(m, numbered=m.kind in ("complaint", "answer"))
    return sheet(
        looks.COMMON + CSS % (font, size, font, rule) + stamps.RUBBER,
        (stamp if mark else looks.below(stamp, inches=0.95)) + _top(m) + _caption(m, beside=beside) + title + text,
    )


def _top(m: Matter) -> str:
    county, district = DISTRICTS[m.court.id]
    of = m.dice(f"COUNTY OF {county}", f"COUNTY OF {county}", f"{county} COUNTY")
    first = f"<tr><td>STATE OF MINNESOTA</td><td class=far>DISTRICT COURT</td></tr><tr><td>{of}</td><td class=far>{district} JUDICIAL DISTRICT</td></tr>"
    return f"<table class=top>{first}</table>"


def _caption(m: Matter, *, beside: bool) -> str:
    told = m.rng.random() < 0.25
    upper = m.rng.random() < 0.4
    left = f"<p>{SUITORS.html(m, m.left, upper=upper, told=told)},</p><p class=in>{m.left_role},</p><p>{m.dice('v.', 'vs.')}</p>"
    left += f"<p>{SUITORS.html(m, m.right, upper=upper, told=told)},</p><p class=in>{m.right_role}.</p>"
    sort = m.dice(
        "Case Type: Contract",
        "Case Type: Personal Injury",
        "Case Type: Civil Other/Misc.",
        "Case Type: 14. Other Civil",
        "",
    )
    label = m.dice("Court File No.", "Court File No.:", "Case No.", "Court File Number:")
    judge = f"The Honorable {m.judge}" if m.rng.random() < 0.3 else ""
    about = "".join(f"<p>{pieces.rows(line)}</p>" for line in (sort, f"{label} {m.number.caption}", judge) if line)
    about += looks.titled(m) if beside else ""
    return f"<table class=caption><tr><td class=left>{left}</td><td class=about>{about}</td></tr></table>"


LAYOUT = Layout(
    name="minnesota court file",
    courts=tuple(DISTRICTS),
    nature="civil",
    kinds=tuple(TITLES),
    filed=("e-filed", "e-filed", "rubber", "none"),
    draw=draw,
    own_titles=TITLES.__getitem__,
    sides=SUITORS.sides,
)
