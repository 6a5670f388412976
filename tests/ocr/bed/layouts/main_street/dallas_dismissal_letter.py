"""A letter a Dallas district court sends to all counsel: judge and courthouse over it, the case after "Re", the day it will be dismissed."""

from dataclasses import replace
from html import escape as esc

from tests.ocr.bed import pieces, words
from tests.ocr.bed.layouts.main_street import folk, look
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.prose import long_date
from tests.ocr.bed.truth import Attorney

TITLES = {
    "letter": (
        "Notice of Dismissal Setting",
        "NOTICE OF INTENT TO DISMISS FOR WANT OF PROSECUTION",
        "Notice of Trial Setting",
        "NOTICE OF JURY TRIAL SETTING",
        "Notice of Non-Jury Trial Setting",
        "NOTICE OF DISMISSAL DOCKET - RULE 165a",
        "Initial Dismissal Setting",
        "NOTICE OF TRIAL SETTING",
    ),
}
CSS = """
@page { margin: 0.8in 1.05in; @bottom-center { content: "%s"; font: italic 8pt 'Liberation Serif'; } }
.head { text-align: center; line-height: 1.25; padding-bottom: 6pt; margin-bottom: 16pt; %s } .head b { font-size: 14pt; %s }
.to { line-height: 1.25; margin: 12pt 0; } .re { margin: 10pt 0 12pt 0.5in; line-height: 1.3; } .re td:first-child { width: 0.55in; }
.title { font-weight: bold; margin: 10pt 0; %s } .p { text-indent: 0; margin-bottom: 9pt; } .end { margin: 20pt 0 0 %sin; line-height: 1.25; }
"""
COURTS = (
    "14TH",
    "44TH",
    "68TH",
    "95TH",
    "101ST",
    "116TH",
    "134TH",
    "160TH",
    "162ND",
    "191ST",
    "192ND",
    "193RD",
    "298TH",
)
BODY = {
    "Dismissal": (
        "The above case is set for dismissal, pursuant to Rule 165A, Texas Rules of Civil Procedure "
        "and pursuant to the inherent power of the Court, on {day} at {hour}.",
        "If no answer has been filed you are expected to have moved for and to have heard a summary "
        "judgment or to have proved up a default judgment on or prior to that date. "
        "Your failure to have done so will result in the dismissal of the case on the above date.",
        "If an answer has been filed that is sufficient to create a fact issue "
        "that prevents disposition of the entire case, you should be prepared to obtain a trial setting from the Court.",
    ),
    "Setting": (
        "Please take note of the following setting: this case is set for {kind} on {day} at {hour}. "
        "Trial announcements must be made in accordance with Rule 3.02, Local Rules.",
        "When no announcement is made for defendant, defendant will be presumed ready. "
        "If plaintiff fails to announce, the case will be dismissed for want of prosecution.",
        "Completion of discovery, presentation of pretrial motions and other matters relating to "
        "preparation for trial are governed by the Texas Rules of Civil Procedure. "
        "Please forward a copy of this notice to counsel of record for each party and all pro se parties.",
    ),
}


def draw(m: Matter) -> str:
    css = look.dressed(
        m, "roman", "roman", "plain", "book", "typed", sizes=(11, 11.5, 12), spaced=(1.25, 1.35)
    ) + CSS % (
        m.dice(
            "Visit our website for the Court's policies and procedures.", "600 Commerce Street, Dallas, Texas 75202", ""
        ),
        m.dice("border-bottom: 1pt solid;", "", "border-bottom: 2.5pt double;"),
        m.dice("", "letter-spacing: 1.5pt;"),
        m.dice("text-align: center;", "text-align: center; text-decoration: underline;", "text-align: left;"),
        m.dice("0", "3"),
    )
    head = f"<div class=head><b>{m.rng.choice(COURTS)} JUDICIAL DISTRICT COURT</b><br>{_house(m)}</div>"
    date = long_date(m.dated)
    title = f"<p class=title>{esc(m.title)}</p>"
    to = "".join(_to(m, side) for side in (m.counsel_left, m.counsel_right)[: m.rng.choice((1, 2))])
    greeting = m.dice(
        "<p class=p>ALL COUNSEL OF RECORD AND PRO SE PARTIES:</p>",
        "<p class=p>Dear Counsel:</p>",
        "<p class=p>TO ALL COUNSEL/PRO SE LITIGANTS:</p>",
    )
    kind = "Dismissal" if "DISMISS" in m.title.upper() else "Setting"
    day = f"<b>{long_date(m.hearing)}</b>"
    heard = m.dice("trial before the Court", "jury trial")
    if "JURY" in m.title.upper():
        heard = "trial before the Court" if "NON-JURY" in m.title.upper() else "jury trial"
    said = [part.format(day=day, hour=m.hour, kind=heard).replace("m..", "m.") for part in BODY[kind]]
    text = "".join(f"<p class=p>{part}</p>" for part in said)
    where = [_re(m), title] if m.rng.random() < 0.6 else [title, _re(m)]
    close = look.lines(
        m.dice("Sincerely,", "Very truly yours,", ""), pieces.scrawl(m.rng), m.dice(esc(m.judge), esc(m.judge.upper()))
    )
    end = f"<div class=end>{close}<br>{m.dice('Presiding Judge', 'JUDGE PRESIDING')}</div>"
    copies = (
        f"<p class=to>cc: {'; '.join(esc(one.name) for one in (*m.counsel_left[:1], *m.counsel_right[:1]))}</p>"
        if m.rng.random() < 0.5
        else ""
    )
    return sheet(css, f"{head}<p>{date}</p>{to}{''.join(where)}{greeting}{text}{end}{copies}")


def _house(m: Matter) -> str:
    building = m.dice("GEORGE L. ALLEN, SR. COURTS BUILDING", "George L. Allen Sr. Courts Building")
    street = m.dice(
        "600 COMMERCE STREET, BOX 650<br>DALLAS, TEXAS 75202", "600 Commerce Street<br>Dallas, Texas 75202-4606"
    )
    clerk = (
        f"<br>{esc(words.person(m.rng))}, Court Coordinator (214) 653-{m.rng.randint(6000, 7999)}"
        if m.rng.random() < 0.5
        else ""
    )
    return f"{building}<br>{street}{clerk}"


def _to(m: Matter, side: tuple[Attorney, ...]) -> str:
    one = side[0]
    return f"<div class=to>{pieces.rows(one.name.upper(), one.firm.upper(), *(line.upper() for line in words.address(m.rng, 'Dallas, TX 75201')))}</div>"


def _re(m: Matter) -> str:
    """Number and sides after "Re", no role told."""
    upper = m.rng.random() < 0.5
    sides = f"{folk.told(m, m.left, upper=upper)} {m.dice('vs.', 'v.', 'VS.')} {folk.told(m, m.right, upper=upper)}"
    number = f"{m.dice('Cause No. ', 'CAUSE NO. ', '', 'No. ')}{m.number.caption}"
    rows = (number, sides) if m.rng.random() < 0.75 else (sides, number)
    return f"<table class=re><tr><td>{m.dice('RE:', 'Re:', 'In Re:')}</td><td>{rows[0]}<br>{rows[1]}</td></tr></table>"


def _unnamed(m: Matter) -> Matter:
    sides = [tuple(replace(party, role="") for party in side) for side in (m.left, m.right)]
    return replace(m, left=sides[0], right=sides[1])


LAYOUT = Layout(
    name="dallas dismissal letter",
    courts=("us/tx/dallas-district",),
    nature="civil",
    kinds=("letter",),
    filed=("none",),
    draw=draw,
    sides=folk.sides(("Plaintiff", (*folk.ANYONE, *folk.LENDERS)), ("Defendant", folk.SUED), most=2),
    titled=folk.titled(TITLES),
    recast=_unnamed,
)
