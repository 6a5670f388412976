"""A New Jersey law division paper: counsel above, sides at the left without a column, court, docket number and title at the right."""

from html import escape as esc

from tests.ocr.bed import pieces, stamps
from tests.ocr.bed.layouts.plain_folder import captions, people
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet

CSS = """
@page { margin: 0.9in 1in; @TOP@ @bottom-center { content: "@DASH@" counter(page) "@DASH@"; font: 10pt '@FONT@'; } }
body { font: @SIZE@pt/@LEAD@ '@FONT@'; } .counsel, .caption { line-height: 1.2; } .counsel { margin-bottom: 14pt; }
.caption { width: 100%; margin-bottom: 20pt; } .sides { width: 3.1in; padding: 6pt 8pt 8pt 0; @BOX@ } .about { padding: 6pt 0 0 14pt; }
.sides p, .about p { margin-bottom: 11pt; } .in { margin-left: @IN@; } .mid { text-align: center; } .p { text-indent: 0.5in; }
.about .centre { text-align: @TITLE@; font-weight: bold; }
"""
TITLES = {
    "complaint": """
COMPLAINT AND JURY DEMAND|COMPLAINT, JURY DEMAND AND DESIGNATION OF TRIAL COUNSEL|FIRST AMENDED COMPLAINT AND JURY DEMAND|COMPLAINT
VERIFIED COMPLAINT""",
    "answer": """
ANSWER, AFFIRMATIVE DEFENSES, CROSSCLAIMS AND JURY DEMAND|ANSWER TO COMPLAINT AND SEPARATE DEFENSES|ANSWER, SEPARATE DEFENSES AND DEMAND FOR JURY TRIAL
{R} ANSWER TO FIRST AMENDED COMPLAINT""",
    "motion": """
NOTICE OF MOTION TO DISMISS|NOTICE OF MOTION FOR SUMMARY JUDGMENT|NOTICE OF MOTION TO EXTEND DISCOVERY|NOTICE OF MOTION TO COMPEL DEPOSITIONS
NOTICE OF MOTION TO VACATE DEFAULT JUDGMENT|NOTICE OF MOTION TO DISMISS FOR FAILURE TO ANSWER INTERROGATORIES
NOTICE OF CROSS-MOTION TO EXTEND DISCOVERY END DATE|NOTICE OF MOTION TO BE RELIEVED AS COUNSEL""",
    "order": """
ORDER|ORDER EXTENDING DISCOVERY|CONSENT ORDER|ORDER GRANTING SUMMARY JUDGMENT|ORDER TO SHOW CAUSE|ORDER VACATING DEFAULT|CASE MANAGEMENT ORDER""",
    "declaration": """
CERTIFICATION OF COUNSEL|CERTIFICATION OF {someone} IN SUPPORT OF MOTION|CERTIFICATION OF {someone} IN OPPOSITION TO {R} MOTION
AFFIDAVIT OF {someone}|CERTIFICATION OF DILIGENT INQUIRY""",
    "notice": "STIPULATION OF DISMISSAL WITH PREJUDICE|SUBSTITUTION OF ATTORNEY|REQUEST TO ENTER DEFAULT|STIPULATION EXTENDING TIME TO ANSWER",
}
COUNTY = {"us/nj/essex-law": ("ESSEX", "ESX", "Newark"), "us/nj/bergen-law": ("BERGEN", "BER", "Hackensack")}


def draw(m: Matter) -> str:
    font = m.dice("Liberation Serif", "Liberation Serif", "Liberation Serif", "Liberation Sans", "Liberation Mono")
    size = {"Liberation Mono": 10.5, "Liberation Sans": 11}.get(font, 12)
    css = (
        CSS.replace("@TOP@", _top(m))
        .replace("@LOW@", "padding-top: 0.25in; vertical-align: top;")
        .replace("@FONT@", font)
        .replace("@SIZE@", str(size))
        .replace("@LEAD@", m.dice("2", "2", "1.6"))
    )
    css = (
        css.replace("@DASH@", m.dice("", "- "))
        .replace("@IN@", m.dice("1.4in", "0.9in"))
        .replace("@TITLE@", m.dice("left", "center", "center"))
    )
    css = css.replace(
        "@BOX@",
        m.dice(
            "",
            "border-right: 0.8pt solid; border-bottom: 0.8pt solid;",
            "border-top: 0.8pt solid; border-bottom: 0.8pt solid;",
        ),
    )
    county, _, town = COUNTY[m.court.id]
    lines = captions.counsel(
        m,
        f"{town}, New Jersey 07{m.rng.randint(102, 660)}",
        m.dice(", Esq. - Attorney ID: {}", ", Esq. (ID # {})", " - {}"),
        phone=m.dice("(973)", "(201)"),
    )
    if m.rng.random() < 0.5:
        lines.insert(0, lines.pop(len(m.filer[0])))
    head = f"<div class=counsel>{pieces.rows(*lines, captions.speaks(m))}</div>"
    inked = captions.inked(m, "boxed", "plain", "dater", top="-0.5in")
    text = _opening(m) + pieces.body(m, least=3, most=9, numbered=m.kind in ("complaint", "answer", "declaration"))
    return sheet(
        captions.TEXT + css + stamps.RUBBER, inked + head + _caption(m, county) + text + captions.ending(m, "J.S.C.")
    )


def _top(m: Matter) -> str:
    """The line the court's system prints over each page."""
    if m.filed is None or m.filed.how != "e-filed":
        return ""
    said = f"{m.number.caption}   {m.filed.on:%m/%d/%Y} {m.filed.time}   Pg "
    more = f' of " counter(pages) "   Trans ID: LCV{m.filed.on.year}{m.rng.randint(100000, 3999999)} '
    return f'@top-center {{ content: "FILED {said}" counter(page) "{more}"; font: 8pt \'Liberation Sans\'; white-space: pre; @LOW@ }}'


def _caption(m: Matter, county: str) -> str:
    upper = m.rng.random() < 0.8
    left, right = (people.told(m, side, upper=upper) for side in (m.left, m.right))
    between = m.dice("v.", "vs.", "-vs-", "v.")
    sides = f"<p>{left},</p><p class=in>{m.left_role}{m.dice('(s)', '') if not m.left_role.endswith('s') else ''},</p><p class=in>{between}</p>"
    sides += f"<p>{right},</p><p class=in>{m.right_role}.</p>"
    court = m.dice(
        f"LAW DIVISION: {county} COUNTY", f"LAW DIVISION - {county} COUNTY", f"LAW DIVISION|{county} COUNTY"
    ).split("|")
    about = [
        pieces.rows("SUPERIOR COURT OF NEW JERSEY", *court),
        f"{m.dice('DOCKET NO.:', 'DOCKET NO.', 'Docket No.:')} {m.number.caption}",
    ]
    told = "".join(f"<p>{one}</p>" for one in about)
    told += f"<p class={m.dice('mid', 'mid', 'left')}>{m.dice('CIVIL ACTION', 'Civil Action')}</p><p class=centre>{esc(m.title)}</p>"
    return f"<table class=caption><tr><td class=sides>{sides}</td><td class=about>{told}</td></tr></table>"


def _opening(m: Matter) -> str:
    role, client = captions.alone(m), m.filer[0][0].speaks_for
    said = {
        "order": f"THIS MATTER having been opened to the Court by {m.filer[0][0].firm}, attorneys for {role} {client}, and for good cause shown:",
        "declaration": f"I, {m.filer[0][0].name}, of full age, hereby certify as follows:",
        "motion": f"PLEASE TAKE NOTICE that the undersigned, attorneys for {role} {client}, shall apply to the Superior Court for the relief set out below.",
    }.get(m.kind, f"{role}, {client}, by way of this pleading says:")
    return f"<p class=p>{esc(said)}</p>"


LAYOUT = Layout(
    name="newark counsel above",
    courts=("us/nj/essex-law", "us/nj/bergen-law"),
    nature="civil",
    kinds=("complaint", "answer", "motion", "motion", "order", "declaration", "notice"),
    filed=("e-filed", "e-filed", "e-filed", "rubber", "none"),
    draw=draw,
    sides=people.sides("Plaintiff", "Defendant", town="Newark", does="JOHN DOES 1-10"),
    titled=people.titled(TITLES),
)
