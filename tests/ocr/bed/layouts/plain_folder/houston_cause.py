"""A paper of a district court in Houston or Dallas: cause number over three columns with section signs, the title under a rule."""

from html import escape as esc

from tests.ocr.bed import pieces, stamps
from tests.ocr.bed.layouts.plain_folder import captions, people
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet

CSS = """
@page { margin: 1in; @bottom-@AT@ { content: "@FOOT@" counter(page); font: 9.5pt '@FONT@'; } }
body { font: @SIZE@pt/@LEAD@ '@FONT@'; } .cause { text-align: center; font-weight: bold; margin-bottom: 14pt; line-height: 1.2; }
.caption { width: 100%; line-height: 1.18; } .caption td { white-space: nowrap; } .sides { width: 2.95in; }
.signs { width: 0.55in; text-align: center; padding: 0 0.15in; } .about { width: 3in; }
.title { text-align: center; font-weight: bold; margin: 18pt 0.3in 14pt; line-height: 1.2; @LINE@ }
.p { text-indent: 0.5in; margin-bottom: 8pt; text-align: @ALIGN@; }
.h { margin-bottom: 6pt; }
"""
TITLES = {
    "complaint": """
PLAINTIFF'S ORIGINAL PETITION|{L} FIRST AMENDED PETITION|{L} ORIGINAL PETITION AND REQUEST FOR DISCLOSURE|{L} SECOND AMENDED PETITION AND JURY DEMAND
{L} ORIGINAL PETITION, APPLICATION FOR TEMPORARY RESTRAINING ORDER, AND REQUEST FOR DISCLOSURE""",
    "answer": """
{R} ORIGINAL ANSWER|{right}'S ORIGINAL ANSWER|{R} FIRST AMENDED ANSWER AND JURY DEMAND|{R} ORIGINAL ANSWER, SPECIAL EXCEPTIONS AND JURY DEMAND
{right}'S GENERAL DENIAL""",
    "motion": """
{R} TRADITIONAL MOTION FOR SUMMARY JUDGMENT|{L} MOTION TO COMPEL DISCOVERY RESPONSES|AGREED MOTION FOR CONTINUANCE|{L} MOTION FOR SUBSTITUTED SERVICE
{R} NO-EVIDENCE MOTION FOR SUMMARY JUDGMENT|{L} RESPONSE TO {R} MOTION TO TRANSFER VENUE|MOTION TO WITHDRAW AS COUNSEL FOR {right}
{L} MOTION FOR DEFAULT JUDGMENT|{R} MOTION TO DISMISS UNDER RULE 91a""",
    "order": """
ORDER GRANTING {R} MOTION FOR SUMMARY JUDGMENT|FINAL JUDGMENT|AGREED PROTECTIVE ORDER|ORDER ON {L} MOTION TO COMPEL|ORDER OF DISMISSAL WITH PREJUDICE
DOCKET CONTROL ORDER|ORDER GRANTING MOTION FOR SUBSTITUTED SERVICE""",
    "notice": """
NOTICE OF HEARING|{L} NOTICE OF NONSUIT WITHOUT PREJUDICE|NOTICE OF APPEARANCE OF COUNSEL|RULE 11 AGREEMENT|{L} DESIGNATION OF EXPERT WITNESSES
NOTICE OF FILING OF BUSINESS RECORDS AFFIDAVIT|VACATION LETTER AND NOTICE OF UNAVAILABILITY|{R} NOTICE OF INTENTION TO TAKE ORAL DEPOSITION OF {someone}""",
}
PLACES = {"us/tx/harris-district": ("Harris", (11, 55, 61, 80, 113, 125, 127, 129, 133, 151, 152, 157, 165, 189, 190, 215, 234, 269, 270, 281)),
    "us/tx/dallas-district": ("Dallas", (14, 44, 68, 95, 101, 116, 134, 160, 162, 191, 192, 193, 298))}  # fmt: skip


def draw(m: Matter) -> str:
    font = m.dice("Liberation Serif", "Liberation Serif", "Liberation Serif", "Liberation Sans")
    size = m.rng.choice((12, 12, 12, 11.5)) if font == "Liberation Sans" else m.rng.choice((12, 12, 13))
    css = CSS.replace("@FONT@", font).replace("@SIZE@", str(size)).replace("@LEAD@", m.dice("1.5", "1.9", "1.25"))
    css = css.replace("@AT@", m.dice("center", "right")).replace("@FOOT@", m.dice("", "", "Page "))
    css = css.replace(
        "@LINE@",
        m.dice(
            "text-decoration: underline;",
            "border-top: 1pt solid; border-bottom: 1pt solid; padding: 5pt 0;",
            "text-decoration: underline;",
        ),
    )
    css = css.replace("@ALIGN@", m.dice("justify", "left"))
    cause = (
        f"<p class=cause>{m.dice('CAUSE NO.', 'CAUSE NO.', 'Cause No.', 'NO.', 'CAUSE NUMBER')} {m.number.caption}</p>"
    )
    title = f"<p class=title>{esc(m.title)}</p>"
    text = pieces.body(m, least=3, most=9, numbered=m.kind in ("complaint", "answer"))
    end = captions.ending(m, "JUDGE PRESIDING")
    inked = captions.inked(m, "boxed", "clock", top="-0.85in")
    return sheet(
        captions.TEXT + css + stamps.RUBBER,
        _portal(m) + inked + cause + _caption(m, font, size) + title + _opening(m) + text + end,
    )


def _portal(m: Matter) -> str:
    if m.filed is None:
        return ""
    county = PLACES[m.court.id][0]
    on = f"{m.filed.on.month}/{m.filed.on.day}/{m.filed.on.year} {m.filed.time}"
    if county == "Dallas":
        lines = ["FILED", on, m.clerk.upper(), "DISTRICT CLERK", "DALLAS CO., TEXAS", f"{_deputy(m)} DEPUTY"]
        return captions.portal(
            m, lines, "right: -0.6in; top: -0.75in; text-align: right; font: 8.5pt 'Liberation Sans';"
        )
    lines = [f"{on}", f"{m.clerk} - District Clerk Harris County", f"Envelope No. {m.rng.randint(70000000, 109999999)}"]
    lines += [f"By: {_deputy(m)}", f"Filed: {on}"]
    return captions.portal(m, lines, "right: -0.6in; top: -0.75in; text-align: right; font: 7.5pt 'Liberation Sans';")


def _deputy(m: Matter) -> str:
    """The deputy who took the paper in."""
    return f"{m.rng.choice(people.GIVEN)} {m.rng.choice(people.FAMILY)}"


def _caption(m: Matter, font: str, size: float) -> str:
    between = m.dice("v.", "vs.", "VS.")
    high = [
        *captions.fitted(people.told(m, m.left) + ",", 2.75, font, size),
        captions.inset(f"{m.dice(m.left_role, m.left_role.upper())},", 3),
        "",
    ]
    high += [
        between,
        "",
        *captions.fitted(people.told(m, m.right) + ",", 2.75, font, size),
        captions.inset(f"{m.right_role}.", 3),
    ]
    county, benches = PLACES[m.court.id]
    gap = [""] * max(1, (len(high) - 3) // 2)
    about = [
        "IN THE DISTRICT COURT OF",
        *gap,
        f"{county.upper()} COUNTY, TEXAS",
        *gap,
        f"{captions.ordinal(m.rng.choice(benches)).upper()} JUDICIAL DISTRICT",
    ]
    return pieces.fence(high, "§", about, more=0)


def _opening(m: Matter) -> str:
    if m.kind == "order":
        return "<p class=p>On this day the Court considered the foregoing, and after review of the pleadings and the arguments of counsel finds as follows.</p>"
    said = f"COMES NOW {m.filer[0][0].speaks_for}, {captions.alone(m)} in the above-entitled and numbered cause, and would show the Court as follows:"
    return f"{m.dice('<p class=p>TO THE HONORABLE JUDGE OF SAID COURT:</p>', '')}<p class=p>{esc(said)}</p>"


LAYOUT = Layout(
    name="houston cause",
    courts=("us/tx/harris-district", "us/tx/dallas-district"),
    nature="civil",
    kinds=("complaint", "answer", "motion", "motion", "order", "notice"),
    filed=("e-filed", "e-filed", "e-filed", "rubber", "none"),
    draw=draw,
    sides=people.sides("Plaintiff", "Defendant", town="Houston"),
    titled=people.titled(TITLES),
)
