"""A Virginia circuit paper: VIRGINIA: on top, the sides down the left with whom to serve, the number out at the right, no signs between."""

from html import escape as esc
from random import Random

from tests.ocr.bed import pieces, stamps
from tests.ocr.bed.layouts.county_bar import townspeople as folk
from tests.ocr.bed.making import Layout, Matter, Sides
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.prose import long_date

CSS = """
@page { margin: 1in; @bottom-center { content: counter(page); font: 11pt '%(font)s'; } }
body { font: %(size)spt/%(lead)s '%(font)s'; } .court { text-align: center; margin-bottom: 14pt; line-height: 1.2; } .bold { font-weight: bold; }
.caption { width: 100%%; line-height: 1.18; margin-bottom: 16pt; } .no { text-align: right; white-space: nowrap; padding-left: 10pt;
vertical-align: middle; width: 2.3in; }
.name { padding-right: 12pt; } .role { padding-left: %(inset)sin; } .serve { padding-left: 0.3in; font-size: 92%%; }
.title { text-align: center; font-weight: bold; %(under)s margin: 10pt 0.6in 14pt; line-height: 1.2; }
.p { text-indent: 0.5in; margin-bottom: 6pt; } .h { text-align: center; font-weight: bold; text-decoration: underline; }
.q { margin: 0 0.7in 8pt; line-height: 1.2; } .rows { margin: 4pt auto 10pt; line-height: 1.2; } .rows td, .rows th { padding: 1pt 9pt;
border-bottom: 0.5pt solid; }
.r { text-align: right; } .sig { line-height: 1.2; margin-top: 16pt; break-inside: avoid; } .by { margin-left: 3.1in; }
"""
TITLES = {
    "complaint": "COMPLAINT|AMENDED COMPLAINT|COMPLAINT FOR PARTITION OF REAL ESTATE|COMPLAINT FOR DIVORCE|PETITION FOR APPEAL OF ZONING DECISION"
    "|COMPLAINT AND DEMAND FOR TRIAL BY JURY|BILL OF COMPLAINT TO QUIET TITLE|WARRANT IN DEBT - REMOVED",
    "answer": "ANSWER|ANSWER AND GROUNDS OF DEFENSE|DEMURRER|PLEA IN BAR|ANSWER AND AFFIRMATIVE DEFENSES|DEMURRER AND PLEA OF SOVEREIGN IMMUNITY",
    "motion": "MOTION CRAVING OYER|MOTION FOR LEAVE TO AMEND|MOTION FOR PENDENTE LITE RELIEF|MOTION TO SET ASIDE DEFAULT|MOTION TO NONSUIT"
    "|BRIEF IN OPPOSITION TO DEMURRER|DEFENDANT'S MOTION TO TRANSFER VENUE PURSUANT TO VA. CODE § 8.01-265",
    "notice": ("NOTICE|PRAECIPE|NOTICE OF HEARING|NOTICE AND ACCEPTANCE OF SERVICE|NOTICE OF APPEAL|PRAECIPE AND "
"NOTICE OF MOTIONS DAY HEARING|DESIGNATION OF EXPERT WITNESSES"),
    "order": ("ORDER|ORDER OF NONSUIT|FINAL ORDER|AGREED ORDER|UNIFORM PRETRIAL SCHEDULING ORDER|CONSENT ORDER OF "
"REFERENCE|DECREE OF REFERENCE|ORDER OF PUBLICATION"),
}  # fmt: skip
OPENING = {
    "complaint": "COMES NOW the {left}, by counsel, and for this pleading against the {right} states as follows:",
    "answer": "COMES NOW the {right}, by counsel, and for response to the Complaint filed herein states as follows:",
    "motion": (
        "COMES NOW the undersigned party, by counsel, pursuant to the Rules of the Supreme Court of "
        "Virginia, and respectfully moves this Court as follows:"
    ),
    "notice": "PLEASE TAKE NOTICE that the undersigned, by counsel, will appear before this Court at the time fixed on the Court's docket.",
    "order": "THIS DAY came the parties, by counsel, upon the pleadings formerly read, and was argued by counsel.",
}
BODIES = (
    "City of Richmond",
    "County of Fairfax",
    "Commonwealth of Virginia",
    "Fairfax County School Board",
    "Virginia Department of Transportation",
    "Richmond Redevelopment and Housing Authority",
)
AGENTS = (
    "CT Corporation System, Registered Agent",
    "Corporation Service Company, Registered Agent",
    "at his residence",
    "Secretary of the Commonwealth",
)


def draw(m: Matter) -> str:
    font = m.dice("Liberation Serif", "Liberation Serif", "Liberation Mono", "Noto Serif")
    size = {"Liberation Serif": m.rng.choice((12, 12, 13)), "Noto Serif": 10.5}.get(font, 10.5)
    look = {
        "font": font,
        "size": size,
        "lead": m.dice("1.9", "1.5"),
        "inset": m.dice("1.6", "2.2"),
        "under": m.dice("", "text-decoration: underline;"),
    }
    css = CSS % look + stamps.RUBBER
    opening = OPENING[m.kind].format(left=m.left_role, right=m.right_role)
    title = f"<p class=title>{esc(m.title)}</p>"
    text = pieces.body(m, least=3, most=8, numbered=m.kind in ("complaint", "answer"), headings=m.rng.random() < 0.4)
    stamp = stamps.rubber(m, "plain", "clock", "dater", right="-0.75in", top="-0.95in", wide="2.05in")
    return sheet(css, stamp + _court(m) + _caption(m) + title + f"<p class=p>{opening}</p>" + text + _end(m))


def _court(m: Matter) -> str:
    strong = m.dice("", " bold")
    if "Fairfax" in m.court.name:
        line = m.dice("IN THE CIRCUIT COURT OF FAIRFAX COUNTY", "IN THE CIRCUIT COURT FOR THE COUNTY OF FAIRFAX")
    else:
        line = m.dice("IN THE CIRCUIT COURT OF THE CITY OF RICHMOND", "IN THE CIRCUIT COURT FOR THE CITY OF RICHMOND")
        line += m.dice("", "<br>John Marshall Courts Building", "<br>Civil Division")
    return f"<p class='{strong}'>VIRGINIA:</p><p class='court{strong}'>{line}</p>"


def _caption(m: Matter) -> str:
    upper = m.rng.random() < 0.7
    state = "Virginia" if m.rng.random() < 0.5 and not m.et_al else ""
    strong = m.dice("", " bold")
    mark = f"{m.dice('Case No.', 'Case No.:', 'CASE NO.', 'Civil Action No.', 'At Law No.')} {m.number.caption}"
    between = f"<tr><td style='padding: 7pt 0 7pt 0.15in'>{m.dice('v.', 'vs.')}</td><td class=no>{mark}</td></tr>"
    served = m.kind == "complaint" and m.rng.random() < 0.7
    first = f"<tr><td class='name{strong}' colspan=2>{folk.listed(m, m.left, upper=upper, state=state, joint=' and ')},</td></tr>"
    last = "".join(_defendant(m, at, upper=upper, served=served, strong=strong) for at in range(len(m.right)))
    roles = [
        f"<tr><td class=role style='padding-top: 7pt' colspan=2>{role}</td></tr>"
        for role in (f"{m.left_role},", f"{m.right_role}.")
    ]
    return f"<table class=caption>{first}{roles[0]}{between}{last}{roles[1]}</table>"


def _defendant(m: Matter, at: int, *, upper: bool, served: bool, strong: str) -> str:
    one, final = m.right[at], at == len(m.right) - 1
    name = esc(one.name.upper() if upper else one.name) + (", et al." if m.et_al else "")
    tail = "," if final else ("," if served else ", and" if at == len(m.right) - 2 else ",")
    row = f"<tr><td class='name{strong}' colspan=2>{name}{tail}</td></tr>"
    if not served:
        return row
    street = f"{m.rng.randint(100, 9900)} {m.dice('Patterson Avenue', 'Chain Bridge Road', 'E. Broad Street', 'Little River Turnpike')}"
    where = (
        f"<b>{m.dice('SERVE:', 'Serve:')}</b> {m.rng.choice(AGENTS)}<br>{street}, "
        f"{m.dice('Richmond, Virginia 23220', 'Fairfax, VA 22030', 'Glen Allen, VA 23060')}"
    )
    return row + f"<tr><td class=serve colspan=2>{where}</td></tr>"


def _end(m: Matter) -> str:
    if m.kind == "order":
        return (
            f"<div class=sig><p>ENTERED this {m.dated.day} day of {m.dated:%B}, {m.dated.year}.</p><p class=by>"
            f"{'_' * 30}<br>JUDGE</p><p>WE ASK FOR THIS:</p><p>{'_' * 28}<br>{esc(m.counsel_left[0].name)}</p>"
            "</div>"
        )
    side, role = m.filer
    lines = folk.office(
        m,
        side,
        m.dice(" (VSB No. {})", ", VSB #{}", " (VSB {})"),
        ("Richmond, Virginia 23219", "Fairfax, Virginia 22030", "Henrico, VA 23229"),
        m.dice("804", "703"),
    )
    return (
        f"<div class=sig><p class=by>{esc(m.left[0].name if role == m.left_role else m.right[0].name)}<br>By "
        f"Counsel</p><p>{'_' * 30}<br>{pieces.rows(*lines)}<br>Counsel for {role}<br>{long_date(m.dated)}</p>"
        "</div>"
    )


def _sides(rng: Random) -> Sides:
    return folk.county_suit(rng, BODIES)


LAYOUT = Layout(
    name="richmond pleading",
    courts=("us/va/richmond-circuit", "us/va/fairfax-circuit"),
    nature="civil",
    kinds=tuple(TITLES),
    filed=("rubber", "rubber", "none"),
    draw=draw,
    own_titles=lambda kind: tuple(TITLES[kind].split("|")),
    sides=_sides,
    counselled=folk.lawyers(5),
)
