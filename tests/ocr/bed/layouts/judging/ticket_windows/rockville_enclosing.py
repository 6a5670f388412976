"""A Maryland lawyer's letter to the clerk of the circuit court: letterhead, the clerk's address, the case after "Re:", what is enclosed."""

from html import escape as esc

from tests.ocr.bed import pieces, stamps
from tests.ocr.bed.layouts.judging.ticket_windows import cast, desk
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.prose import long_date

CSS = """
@page { margin: 0.9in 1.1in; @top-left { content: @OVER@; font: 8.5pt 'Liberation Sans'; white-space: pre; }
  @bottom-center { content: @TAIL@; font: 8pt 'Liberation Sans'; width: 6in; } }
.head { width: 100%; margin-bottom: 20pt; line-height: 1.2; @RULE@ } .head td.e { text-align: right; font-size: 9pt; }
.head b { font-size: 15pt; letter-spacing: @SPACE@pt; }
.mid { text-align: center; line-height: 1.2; margin-bottom: 20pt; @RULE@ } .mid b { font-size: 17pt; } .mid small { font-size: 9pt; }
.to { margin: 12pt 0; line-height: 1.2; } .re { margin: 0 0 12pt @IN@in; line-height: 1.25; } .re td { @BOLD@ padding-right: 0.25in; }
p.p { text-indent: @DENT@in; margin-bottom: 10pt; }
.close { margin: 14pt 0 0 @END@in; line-height: 1.25; break-inside: avoid; } .cc { margin-top: 14pt; line-height: 1.25; }
"""
SUBJECTS = cast.pool("""
Line of Dismissal|Request for Postponement|Entry of Appearance|Consent Motion to Modify Scheduling Order|Request for Reissuance of Summons
Stipulation of Dismissal
Proposed Order of Default|Request for Hearing|Affidavit of Service|Request for Writ of Garnishment|Notice of Service of Discovery|Request for Certified Copies
Filing of Original Signature Page|Motion for Alternative Service|Notice of Appeal|Request for Trial Date
""")
SEATS = {
    "us/md/montgomery-circuit": (
        ("Circuit Court for Montgomery County, Maryland", "50 Maryland Avenue", "Rockville, Maryland 20850"),
        desk.Place(
            ("Wisconsin Avenue", "East Jefferson Street", "Rockville Pike", "Colesville Road"),
            ("Rockville, Maryland 20850", "Bethesda, MD 20814"),
            "301",
            ("",),
        ),
    ),
    "us/md/baltimore-city-circuit": (
        ("Circuit Court for Baltimore City", "111 North Calvert Street", "Baltimore, Maryland 21202"),
        desk.Place(
            ("St. Paul Street", "East Pratt Street", "North Charles Street", "York Road"),
            ("Baltimore, Maryland 21202", "Towson, MD 21204"),
            "410",
            ("",),
        ),
    ),
}


def draw(m: Matter) -> str:
    seat, place = SEATS[m.court.id]
    look = desk.look(m, "Liberation Serif", "Liberation Serif", "Liberation Sans", "Noto Serif", leads=(1.2, 1.35))
    house = desk.office(m, place)
    low = m.rng.random() < 0.35
    over = f'"E-FILED; {seat[0].split(",")[0]}\\A Docket: {desk.day(m)} {desk.hour(m)}; Submission: {desk.day(m)} {desk.hour(m)}"'
    css = look + desk.fill(
        CSS,
        OVER=over if desk.came(m, "e-filed") else '""',
        TAIL=f'"{" • ".join((*house.where, house.phone))}"' if low else '""',
        RULE=m.dice("border-bottom: 0.8pt solid; padding-bottom: 6pt;", "", ""),
        SPACE=m.dice("0", "1"),
        IN=m.dice("0.5", "0", "1"),
        BOLD=m.dice("font-weight: bold;", "", "font-weight: bold;"),
        DENT=m.dice("0", "0.5"),
        END=m.dice("3", "0", "3"),
    )
    clerk = m.dice("Clerk of the Court", f"{m.clerk}, Clerk", "Civil Clerk", "Clerk's Office – Civil Department")
    via = m.dice("VIA MDEC", "Via Hand Delivery", "<u>Via First-Class Mail</u>", "")
    via = "VIA MDEC" if desk.came(m, "e-filed") else via
    to = (
        f"<p>{long_date(m.dated)}</p>"
        + (f"<p class=to>{via}</p>" if via else "")
        + f"<p class=to>{pieces.rows(clerk, *seat)}</p>"
    )
    dear = m.dice("Dear Clerk:", "Dear Sir or Madam:", "Dear Madam Clerk:", "To the Clerk:")
    stamp = stamps.rubber(m, "boxed", "plain", "clock", "dater", right="-0.6in", top="1.2in", wide="2in")
    return sheet(
        css + stamps.RUBBER,
        f"{stamp}{_head(m, house, low=low)}{to}{_about(m)}<p class=p style='text-indent: 0'>{dear}</p>{_text(m)}{_close(m, house)}",
    )


def _head(m: Matter, house: desk.Office, *, low: bool) -> str:
    where = [] if low else [*house.where, house.phone]
    rest = [*where, house.mail]
    if m.rng.random() < 0.5:
        people = "<br>".join(esc(f"{name}, Esquire") for name in house.names)
        return f"<table class=head><tr><td><b>{esc(house.firm)}</b><br>{people}</td><td class=e>{pieces.rows(*rest)}</td></tr></table>"
    return (
        f"<div class=mid><b>{esc(house.firm)}</b><br>Attorneys at Law<br><small>{esc(' · '.join(rest))}</small></div>"
    )


def _about(m: Matter) -> str:
    upper, style = m.rng.random() < 0.25, m.dice("i", "u", "span")
    left, right = (cast.told(m, side, upper=upper) for side in (m.left, m.right))
    suit = f"<{style}>{left} {m.dice('v.', 'vs.', 'v.')} {right}</{style}>"
    number = f"{m.dice('Case No.', 'Case No.:', 'Civil Case No.', 'Case Number')} {m.number.caption}"
    return (
        f"<table class=re><tr><td>{m.dice('Re:', 'RE:')}</td><td>{suit}<br>{number}<br>{esc(m.title)}</td></tr></table>"
    )


def _text(m: Matter) -> str:
    role = m.filer[1]
    first = m.dice(
        f"Enclosed for filing in the above-captioned matter on behalf of the {role}, please find the original and one copy of the above-referenced paper.",
        f"This office represents the {role} in the above-referenced case. I enclose for filing the paper named above, together with the required fee.",
        f"Please accept the enclosed for filing in this matter on behalf of the {role}.",
    )
    middle = m.dice(
        "Kindly date-stamp the extra copy and return it to me in the self-addressed, stamped envelope provided.",
        f"This matter is presently set for {long_date(m.hearing)} at {m.hour} Opposing counsel has been advised and consents.",
        f"A check in the amount of ${m.rng.choice((15, 80, 165, 185))}.00, payable to the Clerk of the Court, is enclosed to cover the costs.",
        "Please forward the same to the assigned judge for consideration and signature.",
    )
    last = m.dice(
        "Thank you for your attention to this matter.",
        "Should you have any questions, please do not hesitate to call.",
        "Thank you for your courtesy and cooperation.",
    )
    return "".join(f"<p class=p>{esc(said)}</p>" for said in (first, middle, last))


def _close(m: Matter, house: desk.Office) -> str:
    sign = m.dice(pieces.scrawl(m.rng), f"/s/ {esc(house.signer)}", pieces.scrawl(m.rng))
    other = [one.name for one in (*m.counsel_left, *m.counsel_right) if one.name not in house.names]
    copies = (
        f"<p class=cc>cc: {esc(other[0])}, Esquire{m.dice(' (via MDEC)', ' (w/encl.)', '')}</p>"
        if other and m.rng.random() < 0.75
        else ""
    )
    low = f"<p class=cc>Enclosure{m.dice('s', '', '(s)')}</p>"
    return f"<div class=close>{m.dice('Very truly yours,', 'Sincerely,', 'Respectfully,')}<br><br>{sign}<br>{esc(house.signer)}</div>{low}{copies}"


LAYOUT = Layout(
    name="rockville enclosing",
    courts=tuple(SEATS),
    nature="plain civil",
    kinds=("letter",),
    filed=("rubber", "rubber", "e-filed", "none"),
    draw=draw,
    sides=cast.sides(
        "Plaintiff", "Defendant", "Maryland Transit Administration", "Washington Suburban Sanitary Commission"
    ),
    titled=lambda rng, kind, names: rng.choice(SUBJECTS),
)
