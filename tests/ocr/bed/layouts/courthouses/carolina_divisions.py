"""A Carolina paper: state and county on the left, court and file number on the right, the sides behind a column of closing brackets."""

from html import escape as esc

from tests.ocr.bed import pieces, stamps
from tests.ocr.bed.layouts.courthouses import suits, townsfolk, wording
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet

CSS = """
@page { margin: 1in; @bottom-center { content: %s; font: 10pt '%s'; } }
body { font: %spt/1.9 '%s'; } .head, .caption { width: 100%%; table-layout: fixed; line-height: 1.2; } .caption td { white-space: nowrap; }
.head { margin-bottom: 12pt; } .seat { width: 3.35in; } .signs { width: 0.45in; text-align: center; } .sides { width: 2.95in; }
.about { vertical-align: middle; text-align: center; font-weight: bold; } .p { text-indent: 0.5in; margin-bottom: 4pt; }
.caption { margin-bottom: 18pt; } .sig { line-height: 1.2; margin-top: 16pt; break-inside: avoid; } .by { margin: 14pt 0 0 3in; }
.efiled { font: 8pt 'Liberation Sans'; }
"""
CIVIL = """
complaint: COMPLAINT|COMPLAINT (Jury Trial Demanded)|FIRST AMENDED COMPLAINT|COMPLAINT FOR MONEY OWED|VERIFIED COMPLAINT
answer: {Rs} ANSWER AND AFFIRMATIVE DEFENSES|ANSWER OF {R1} {Rname}|MOTION TO DISMISS, ANSWER, AND COUNTERCLAIM
motion: {Rs} MOTION TO DISMISS PURSUANT TO RULES 12(b)(1) AND 12(b)(6)|MOTION FOR SUMMARY JUDGMENT|{Ls} MOTION TO COMPEL RESPONSES TO DISCOVERY
motion: {Rs} MOTION FOR ENLARGEMENT OF TIME
order: ORDER GRANTING EXTENSION OF TIME|CONSENT ORDER|ORDER ON MOTION TO COMPEL|DEFAULT JUDGMENT|CONSENT PROTECTIVE ORDER
notice: NOTICE OF HEARING|CALENDAR REQUEST AND NOTICE OF HEARING|NOTICE OF VOLUNTARY DISMISSAL WITHOUT PREJUDICE|NOTICE OF APPEARANCE OF COUNSEL
declaration: AFFIDAVIT OF {someone}|AFFIDAVIT OF SERVICE BY CERTIFIED MAIL|AFFIDAVIT OF ATTORNEY FEES
"""
FAMILY = """
complaint: COMPLAINT FOR ABSOLUTE DIVORCE|COMPLAINT FOR CUSTODY, CHILD SUPPORT AND EQUITABLE DISTRIBUTION|COMPLAINT FOR SEPARATE SUPPORT AND MAINTENANCE
motion: MOTION TO MODIFY CHILD CUSTODY|MOTION FOR CONTEMPT AND ORDER TO SHOW CAUSE|{Rs} MOTION FOR TEMPORARY RELIEF
answer: ANSWER AND COUNTERCLAIM FOR POST-SEPARATION SUPPORT
order: JUDGMENT OF ABSOLUTE DIVORCE|TEMPORARY CONSENT ORDER FOR CUSTODY|FINAL ORDER OF DIVORCE
"""


def recast(m: Matter) -> Matter:
    place, rng = suits.place_of(m), m.rng
    year, serial = m.dated.year, rng.randint(101, 18999)
    home = rng.random() < 0.3
    if home:
        left, right = ([one] for one in townsfolk.spouses(rng))
    else:
        left, right = townsfolk.civil(rng, place)
    number = m.number.caption
    if home:
        number = f"{year}-DR-26-{serial % 3999:05}" if "us/sc" in m.court.id else f"{year % 100} CVD {serial}"
    sides = townsfolk.sides(left, right, ("Plaintiff", "Defendant"))
    said = FAMILY if home else CIVIL
    return suits.settled(m, suits.Suit("family" if home else "civil", sides, number, said))


def draw(m: Matter) -> str:
    font, size = suits.look(m, "Liberation Serif", "Liberation Serif", "DejaVu Serif", "Liberation Sans")
    ems = suits.room(font, 2.8, size)
    home = any(mark in m.number.caption for mark in ("CVD", "DR"))
    upper, told, between = (
        m.rng.random() < 0.7,
        m.rng.random() < 0.6 and not home,
        m.dice(">v.", "vs.", "&emsp;&emsp;v.", "-vs-"),
    )
    told_sides = ["", *suits.versus(m, ems, upper=upper, told=told, between=between, inset=m.rng.choice((5, 6, 8)))]
    title = [esc(line) for line in pieces.wrapped(m.title, suits.room(font, 2.5, size * 1.1))]
    about = [""] * max(0, (len(told_sides) - len(title)) // 2 - 1) + title
    caption = pieces.fence(told_sides, ")", about, more=m.rng.choice((0, 1)))
    text = suits.body(
        m,
        wording.FAMILY if home else suits.civil_words(m),
        count=m.rng.randint(4, 9),
        numbered=m.kind in ("complaint", "answer"),
    )
    end = (
        suits.ordered(m, m.dice("Presiding Judge", "Superior Court Judge Presiding"))
        if m.kind == "order"
        else suits.signed(m, bar=m.dice("", " (Bar No. {})"))
    )
    page = m.dice("counter(page)", '"- " counter(page) " -"', '""')
    css = CSS % (page, font, size, font) + stamps.RUBBER
    mark = _banner(m) + stamps.rubber(m, "clock", right="-0.65in", top="-0.9in", wide="2in")
    return sheet(css, mark + _head(m, home=home) + caption + _opening(m) + text + end)  # fmt: skip


def _head(m: Matter, *, home: bool) -> str:
    """State and county, and beside them the court: two forms, one a Carolina."""
    county = suits.place_of(m).county.upper()
    if "us/sc" in m.court.id:
        court = ("IN THE FAMILY COURT" if home else "IN THE COURT OF COMMON PLEAS", "FIFTEENTH JUDICIAL CIRCUIT")
        rows = ["STATE OF SOUTH CAROLINA", "", f"COUNTY OF {county}"]
        number = f"{m.dice('CASE NO.:', 'Civil Action No.', 'C/A No.:', 'DOCKET NO.')} {m.number.caption}"
        first = pieces.fence(rows, ")", [*court, number], more=0)
        return first.replace("class=about", "class=there").replace("class=caption", "class=caption style='margin:0'")
    division = "DISTRICT COURT DIVISION" if home else "SUPERIOR COURT DIVISION"
    number = m.dice("{}", "{}", "FILE NO. {}", "FILE NO.: {}").format(m.number.caption)
    right = pieces.rows("IN THE GENERAL COURT OF JUSTICE", division, number)
    left = pieces.rows("STATE OF NORTH CAROLINA", "") + f"<br><br>{m.dice('COUNTY OF ' + county, county + ' COUNTY')}"
    return f"<table class=head><tr><td class=seat>{left}</td><td>{right}</td></tr></table>"


def _opening(m: Matter) -> str:
    who = suits.role_of(m, suits.signer(m)[1])
    told = {
        "complaint": f"NOW COMES the {who}, by and through undersigned counsel, and complaining of the {suits.role_of(m, m.right)}, alleges and says:",
        "order": "THIS MATTER coming on to be heard before the undersigned, and it appearing to the Court that good cause has been shown,",
        "notice": "TO: ALL COUNSEL OF RECORD",
    }
    return f"<p class=p>{told.get(m.kind, f'NOW COMES the {who}, by and through undersigned counsel, and respectfully shows the Court as follows:')}</p>"


def _banner(m: Matter) -> str:
    if m.filed is None or m.filed.how != "e-filed":
        return ""
    county, day = suits.place_of(m).county, f"{m.filed.on:%m/%d/%Y}"
    if "us/sc" in m.court.id:
        said = f"ELECTRONICALLY FILED - {m.filed.on.year} {m.filed.on:%b %d} {m.filed.time} - {county.upper()} - {m.dice('COMMON PLEAS', 'CLERK OF COURT')}"
    else:
        said = f"Electronically Filed Date: {day} {m.filed.time} {county} County Clerk of Superior Court"
    return f"<div class='efiled' style='position: absolute; top: -0.65in; right: -0.5in'>{esc(said)}</div>"


LAYOUT = Layout(
    name="carolina divisions",
    courts=("us/nc/wake-superior", "us/nc/mecklenburg-superior", "us/sc/horry-common-pleas"),
    nature="civil",
    kinds=("complaint",),
    filed=("e-filed", "e-filed", "rubber", "none"),
    draw=draw,
    recast=recast,
)
