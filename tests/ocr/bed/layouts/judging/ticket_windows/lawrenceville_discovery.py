"""A paper of a Georgia county's state court: court and state centred, sides at the left of a wide-open caption, the file number beside "v."."""

from html import escape as esc

from tests.ocr.bed import stamps
from tests.ocr.bed.layouts.judging.ticket_windows import cast, desk
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet

CSS = """
@page { margin: 1in; @top-right { content: @OVER@; font: 7.5pt/1.25 'Liberation Sans'; white-space: pre; text-align: @END@; vertical-align: middle; }
  @bottom-@WHERE@ { content: @FOOT@; font: 10pt 'Liberation Serif'; } }
.court { text-align: center; font-weight: bold; line-height: 1.3; margin-bottom: 20pt; } .caption { width: 100%; line-height: 1.25; margin-bottom: 18pt; }
.caption td.l { width: 3.3in; padding-right: 0.15in; padding-bottom: 9pt; } .caption td.f { vertical-align: top; } .role { padding-left: @DEEP@in; }
.title { text-align: center; font-weight: bold; @LINE@ margin: 0 0.5in 14pt; line-height: 1.3; }
"""
TITLES = {
    "complaint": """
COMPLAINT|COMPLAINT FOR DAMAGES|COMPLAINT AND DEMAND FOR JURY TRIAL|FIRST AMENDED COMPLAINT|COMPLAINT ON ACCOUNT
RENEWAL COMPLAINT FOR DAMAGES""",
    "answer": "ANSWER|ANSWER AND DEFENSES OF {right}|{D} ANSWER AND DEFENSES TO {P} COMPLAINT|ANSWER AND COUNTERCLAIM|DEFENSES AND ANSWER OF {right}",
    "motion": """
MOTION TO OPEN DEFAULT|{D} MOTION FOR SUMMARY JUDGMENT|{P} MOTION TO COMPEL|{P} MOTION FOR SERVICE BY PUBLICATION|CONSENT MOTION TO EXTEND DISCOVERY
{P} RESPONSE IN OPPOSITION TO {D} MOTION TO DISMISS|BRIEF IN SUPPORT OF {D} MOTION FOR SUMMARY JUDGMENT|{D} MOTION IN LIMINE""",
    "notice": """
RULE 5.2 CERTIFICATE OF SERVICE OF DISCOVERY|CERTIFICATE OF SERVICE OF DISCOVERY|{P} FIRST REQUESTS FOR ADMISSION TO {right}|ENTRY OF APPEARANCE
{P} FIRST CONTINUING INTERROGATORIES TO {right}|NOTICE OF LEAVE OF ABSENCE|NOTICE TO TAKE THE DEPOSITION OF {someone}|NOTICE OF SUBSTITUTION OF COUNSEL
{D} RESPONSES TO {P} FIRST REQUEST FOR PRODUCTION OF DOCUMENTS|VOLUNTARY DISMISSAL WITHOUT PREJUDICE|DEMAND FOR JURY TRIAL""",
    "declaration": "AFFIDAVIT OF {someone}|AFFIDAVIT OF DILIGENCE OF {someone}|VERIFICATION OF {someone}",
    "order": """
ORDER|CONSENT ORDER|RULE NISI|DEFAULT JUDGMENT|FINAL JUDGMENT|CONSENT ORDER EXTENDING DISCOVERY|ORDER ON {D} MOTION TO DISMISS
CASE MANAGEMENT ORDER""",
}
PLACE = desk.Place(
    ("Langley Drive", "West Crogan Street", "Peachtree Street, N.E.", "Sugarloaf Parkway", "Piedmont Road"),
    ("Lawrenceville, Georgia 30046", "Duluth, GA 30097", "Atlanta, Georgia 30303", "Norcross, GA 30071"),
    "770",
    ("\nGeorgia Bar No. {}0", "\nGeorgia State Bar No. {}1", "\nGa. Bar No. {}2"),
)


def draw(m: Matter) -> str:
    look = desk.look(
        m, "Liberation Serif", "Liberation Serif", "Liberation Serif", "Noto Serif", leads=(2.0, 2.0, 1.5), sign=3.0
    )
    over, end = '""', "right"
    if m.filed and desk.came(m, "e-filed"):
        when = f"{desk.day(m)} {desk.hour(m)}"
        desk_of = m.rng.choice("ABCDEJKLMRST") + m.rng.choice("BCDHKLMRW")
        office = f"E-FILED IN OFFICE - {desk_of}\\A CLERK OF STATE COURT\\A GWINNETT COUNTY, GEORGIA"
        over = f'"{office}\\A {m.number.caption}\\A {when}\\A {m.clerk.upper()}, CLERK"'
        end = "center"
    css = look + desk.fill(
        CSS,
        OVER=over,
        END=end,
        WHERE=m.dice("center", "center", "right"),
        FOOT=m.dice("counter(page)", '"- " counter(page) " -"', '"Page " counter(page) " of " counter(pages)', '""'),
        DEEP=m.dice("1.0", "0.5", "1.5"),
        LINE=m.dice("text-decoration: underline;", "text-decoration: underline;", ""),
    )
    house = desk.office(m, PLACE)
    said = desk.opening(
        m,
        "COMES NOW {who} and {state} as follows:",
        "COMES NOW, {who} and {state} to this Honorable Court as follows:",
        "{who} {state} as follows:",
    )
    last = desk.ending(
        m,
        house,
        m.dice("Judge, State Court of Gwinnett County", "JUDGE, STATE COURT OF GWINNETT COUNTY"),
        "by filing it with the Odyssey eFileGA system and by statutory electronic service",
        closing=m.dice(
            f"Respectfully submitted this {desk.ordinal(m.dated.day)} day of {m.dated:%B}, {m.dated.year}.",
            "Respectfully submitted,",
        ),
    )
    last = last.replace("\nG", "<br>G")
    court = "IN THE STATE COURT OF GWINNETT COUNTY<br>STATE OF GEORGIA"
    stamp = desk.inked(m, "boxed", "clock", "dater", top="-0.75in", room=0.6)
    head = f"{stamp}<p class=court>{court}</p>{_caption(m)}<p class=title>{esc(m.title)}</p>"
    return sheet(css + stamps.RUBBER, f"{head}{said}{desk.body(m)}{last}")


def _caption(m: Matter) -> str:
    left, right = (cast.told(m, side, bold=False, state=m.dice("", "", "Georgia")) for side in (m.left, m.right))
    call = m.dice("CIVIL ACTION FILE NO.", "Civil Action File No.:", "CIVIL ACTION<br>FILE NO.:", "Civil Action No.")
    jury = (
        f"<br><br>{m.dice('JURY TRIAL DEMANDED', 'Jury Trial Demanded')}"
        if m.kind == "complaint" and m.rng.random() < 0.3
        else ""
    )
    about = f"{call} <span class=n>{m.number.caption}</span>{jury}"
    top = f"<p class=role>{m.left_role},</p>"
    rows = (
        (f"{left},", ""),
        (top, ""),
        (m.dice("v.", "vs.", "v."), about),
        (f"{right},", ""),
        (f"<p class=role>{m.right_role}.</p>", ""),
    )
    return (
        "<table class=caption>"
        + "".join(f"<tr><td class=l>{one}</td><td class=f>{two}</td></tr>" for one, two in rows)
        + "</table>"
    )


LAYOUT = Layout(
    name="lawrenceville discovery",
    courts=("us/ga/gwinnett-state",),
    nature="plain civil",
    kinds=("complaint", "answer", "motion", "motion", "notice", "notice", "notice", "declaration", "order"),
    filed=("e-filed", "e-filed", "e-filed", "rubber", "none"),
    draw=draw,
    sides=cast.sides("Plaintiff", "Defendant", "Gwinnett County", "City of Duluth"),
    titled=cast.entitled(TITLES),
    recast=cast.shortened,
)
