"""A notice a Minnesota court administrator mails: state and county left, court right, the file number and case type, who it goes to, what was filed."""

from dataclasses import replace
from html import escape as esc

from tests.ocr.bed import pieces, words
from tests.ocr.bed.benches import Number
from tests.ocr.bed.layouts.main_street import folk, look
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.prose import long_date

TITLES = {
    "notice": (
        "Notice of Filing of Order",
        "NOTICE OF ENTRY OF JUDGMENT",
        "Notice of Case Filing and Assignment",
        "NOTICE OF REMOTE HEARING WITH INSTRUCTIONS",
        "Notice of Docketing of Judgment",
        "NOTICE OF JUDICIAL ASSIGNMENT",
        "Notice of Hearing",
        "NOTICE OF FILING OF ORDER",
        "Notice of Judicial Officer Reassignment",
        "NOTICE TO ATTORNEY/PARTY OF INTENT TO DISMISS",
    ),
}
CSS = """
@page { margin: 0.8in 1in; @bottom-left { content: "%s"; font: 8pt 'Liberation Sans'; } @bottom-right { content: %s; font: 8pt 'Liberation Sans'; } }
.top td { width: 50%%; line-height: 1.3; } .top { margin-bottom: 12pt; } .top td + td { text-align: right; }
.box { border: 1pt solid; } .about td { line-height: 1.35; padding-bottom: 6pt; } .about { margin: 6pt 0 12pt; }
.title { font-weight: bold; font-size: 13pt; text-align: %s; margin: 8pt 0; } .to { margin: 12pt 0 16pt; line-height: 1.25; min-height: 60pt; %s }
.matter { margin: 4pt 0 12pt; line-height: 1.3; %s }
.p { text-indent: 0; } .end { margin-top: 18pt; line-height: 1.3; } .cc { margin-top: 14pt; font-size: 9.5pt; line-height: 1.3; }
"""
TYPES = (
    "Civil Other/Misc.",
    "Contract",
    "Consumer Credit Contract",
    "Personal Injury",
    "Employment",
    "Housing",
    "Default Judgment",
    "Conciliation Appeal",
)
REMOTE = (
    "You are notified this matter is set for a remote hearing. This hearing will not be in person at the courthouse."
)
REMOVE = "All future hearings shall be scheduled before this judicial officer; a notice to remove must comply with Minn. R. Civ. P. 63.03."
IDLE = "The court file shows no activity in this matter. Unless a party files a written request within 30 days, the case will be dismissed."
ONLINE = "A copy is available through the Minnesota Court Records Online system."


def draw(m: Matter) -> str:
    css = look.dressed(
        m, "plain", "plain", "roman", "sans", "slim", sizes=(11, 11.5, 12), spaced=(1.25, 1.35)
    ) + CSS % (
        m.dice("MNCIS-CIV-142 STATE Notice", "STATE: Notice 11/2023", "CIV-130", "A true copy is on file"),
        m.dice('"Rev. 09/2013"', "counter(page)", '""'),
        m.dice("center", "center", "left"),
        m.dice("margin-left: 0.3in;", ""),
        m.dice("", "padding-left: 0.4in;", "border-top: 0.8pt solid; border-bottom: 0.8pt solid; padding: 5pt 0;"),
    )
    state = m.dice(
        "State of Minnesota<br>Hennepin County",
        "STATE OF MINNESOTA<br>COUNTY OF HENNEPIN",
        "State of Minnesota<br>Hennepin County",
    )
    court = m.dice("District Court<br>Fourth Judicial District", "DISTRICT COURT<br>FOURTH JUDICIAL DISTRICT")
    top = f"<table class='wide top b'><tr><td>{state}</td><td>{court}</td></tr></table>"
    kind = (
        f"{m.dice('Case Type:', 'CASE TYPE:')} {'Eviction (UD)' if '-HC-' in m.number.caption else m.rng.choice(TYPES)}"
    )
    number = f"{m.dice('Court File Number:', 'Court File No.', 'Court File Number:', 'Case Number:')} <b>{m.number.caption}</b>"
    title = f"<p class=title>{esc(m.title)}</p>"
    one = m.counsel_right[0] if m.rng.random() < 0.5 else m.counsel_left[0]
    to = f"<div class=to>{pieces.rows(one.name.upper(), *(line.upper() for line in (one.firm, *words.address(m.rng, 'Minneapolis MN 55487'))))}</div>"
    about = f"<table class='wide about'><tr><td>{number}</td></tr><tr><td>{kind}</td></tr></table>"
    if m.rng.random() < 0.4:
        about = f"<table class='wide about'><tr><td>{kind}</td><td class=r>{number}</td></tr></table>"
    head = [to, about] if m.rng.random() < 0.5 else [about, to]
    matter = f"<p class=matter>{m.dice('In Re: ', 'RE: ', '')}<b>{_matter(m)}</b></p>"
    return sheet(css, f"{top}{''.join(head)}{title}{matter}{_told(m)}{_end(m)}")


def _matter(m: Matter) -> str:
    """Both sides on one line, no role told."""
    stop = m.dice(" vs ", " vs. ", " v. ")
    upper = m.rng.random() < 0.3
    return folk.told(m, m.left, upper=upper) + stop + folk.told(m, m.right, upper=upper)


def _told(m: Matter) -> str:
    day = long_date(m.dated)
    hearing = m.dice("Hearing", "Scheduling Conference", "Court Trial", "Default Hearing")
    heard = (
        f"<p class=p><b>{hearing}</b>&emsp;{long_date(m.hearing)}&emsp;{m.hour}<br>Judicial Officer: {esc(m.judge)}</p>"
    )
    if "hearing" in m.title.casefold():
        return f"<p class=p>{REMOTE}</p>{heard}"
    if "assign" in m.title.casefold():
        return f"<p class=p>This case has been assigned to Judge {esc(m.judge)}. {REMOVE}</p>"
    if "judgment" in m.title.casefold():
        much = f"in the amount of ${m.rng.randint(800, 48000):,}.{m.rng.randint(10, 99)}"
        return f"<p class=p>You are hereby notified that judgment was entered in the above entitled matter on {day}, {much}.</p><p class=p>Docketed: {day}</p>"
    if "dismiss" in m.title.casefold():
        return f"<p class=p>{IDLE}</p>"
    paper = m.dice(
        "Order for Dismissal",
        "Scheduling Order",
        "Order Granting Motion",
        "Findings of Fact, Conclusions of Law and Order",
    )
    return f"<p class=p>You are notified that on {day} the following was filed:</p><p class=p><b>{paper}</b></p><p class=p>{ONLINE}</p>"


def _end(m: Matter) -> str:
    copies = (
        f"<p class=cc>cc: {'; '.join(esc(one.name) for one in (*m.counsel_left[:1], *m.counsel_right[:1]))}</p>"
        if m.rng.random() < 0.6
        else ""
    )
    street = "Hennepin County District Court<br>300 South Sixth Street<br>Minneapolis, MN 55487<br>612-348-6000"
    clerk = f"{esc(m.clerk)}<br>Court Administrator" if m.rng.random() < 0.6 else "Court Administrator"
    return f"<p class=end>Dated: {long_date(m.dated)}</p><p class=end>{clerk}<br>{street}</p>{copies}"


def _unnamed(m: Matter) -> Matter:
    """No role is printed; the number as this court gives it."""
    sides = [tuple(replace(party, role="") for party in side) for side in (m.left, m.right)]
    kind = m.dice("CV", "CV", "CV", "HC")
    caption = f"27-CV-{'HC-' if kind == 'HC' else ''}{m.dated.year % 100:02}-{m.rng.randint(12, 19500)}"
    return replace(m, left=sides[0], right=sides[1], number=Number(caption, caption))


LAYOUT = Layout(
    name="hennepin filing notice",
    courts=("us/mn/hennepin-district",),
    nature="civil",
    kinds=("notice",),
    filed=("none",),
    draw=draw,
    sides=folk.sides(("Plaintiff", (*folk.ANYONE, *folk.LENDERS, folk.landlord)), ("Defendant", folk.SUED), most=2),
    titled=folk.titled(TITLES),
    recast=_unnamed,
)
