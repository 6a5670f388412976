"""A paper of the Supreme Court in Brooklyn or Queens: dashes that end in an x, the index number and the title beside the sides."""

from html import escape as esc

from tests.ocr.bed import pieces, stamps
from tests.ocr.bed.layouts.plain_folder import captions, people
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.prose import long_date

CSS = """
@page { margin: 1in; @TOP@ @bottom-center { content: counter(page); font: 11pt '@FONT@'; } }
body { font: @SIZE@pt/2 '@FONT@'; } .court { line-height: 1.2; margin-bottom: 2pt; } .dashes { line-height: 1.2; white-space: nowrap; }
.caption { width: 100%; line-height: 1.25; } .sides { width: 3.55in; padding: 8pt 6pt 8pt 0; } .about { padding: 8pt 0 8pt 14pt; }
.sides p, .about p { margin-bottom: 11pt; } .role { margin-left: 1.8in; } .between { margin-left: 0.9in; }
.over { text-align: center; font-weight: bold; text-decoration: underline; line-height: 1.3; margin: 16pt 0.4in; }
.p { text-indent: 0.5in; } .after { margin-top: 14pt; }
"""
TITLES = {
    "complaint": "VERIFIED COMPLAINT|COMPLAINT|SUMMONS AND VERIFIED COMPLAINT|AMENDED VERIFIED COMPLAINT|SUMMONS",
    "answer": """
VERIFIED ANSWER|ANSWER WITH AFFIRMATIVE DEFENSES|VERIFIED ANSWER WITH CROSS-CLAIMS AND COUNTERCLAIM|VERIFIED REPLY TO COUNTERCLAIM
VERIFIED ANSWER TO AMENDED COMPLAINT""",
    "motion": """
NOTICE OF MOTION|NOTICE OF CROSS-MOTION|NOTICE OF MOTION FOR SUMMARY JUDGMENT|ORDER TO SHOW CAUSE|NOTICE OF MOTION FOR DEFAULT JUDGMENT
MEMORANDUM OF LAW IN SUPPORT OF {R} MOTION TO DISMISS THE COMPLAINT|MEMORANDUM OF LAW IN OPPOSITION TO MOTION TO VACATE""",
    "declaration": """
AFFIRMATION IN SUPPORT|AFFIRMATION IN OPPOSITION|REPLY AFFIRMATION|AFFIDAVIT OF {someone} IN SUPPORT OF MOTION|AFFIRMATION OF GOOD FAITH
AFFIRMATION OF {someone} IN OPPOSITION TO {R} MOTION FOR SUMMARY JUDGMENT""",
    "notice": """
NOTICE OF ENTRY|NOTICE OF APPEAL|DEMAND FOR A VERIFIED BILL OF PARTICULARS|NOTICE OF APPEARANCE|VERIFIED BILL OF PARTICULARS
NOTICE TO TAKE DEPOSITION UPON ORAL EXAMINATION|CONSENT TO CHANGE ATTORNEY|RESPONSE TO PRELIMINARY CONFERENCE ORDER""",
}
COUNTY = {"us/ny/kings-supreme": "KINGS", "us/ny/queens-supreme": "QUEENS"}


def draw(m: Matter) -> str:
    font = m.dice("Liberation Serif", "Liberation Serif", "Liberation Serif", "Liberation Sans", "Noto Serif")
    size = m.rng.choice((12, 12, 11.5))
    css = CSS.replace("@TOP@", _top(m)).replace("@FONT@", font).replace("@SIZE@", str(size))
    county = COUNTY[m.court.id]
    court = pieces.rows(
        "SUPREME COURT OF THE STATE OF NEW YORK",
        m.dice(f"COUNTY OF {county}", f"COUNTY OF {county}", f"{county} COUNTY"),
    )
    dashes = f"<div class='dashes beside'>{'-' * m.rng.choice((58, 62, 66))}{m.dice('x', 'X', 'x')}</div>"
    above = m.rng.random() < 0.3
    title = f"<p class=over>{esc(m.title)}</p>" if above else "<div class=after></div>"
    caption = f"<div class=court>{court}</div>{dashes}{_caption(m, titled=not above)}{dashes}{title}"
    inked = captions.inked(m, "plain", "clock", "boxed")
    text = _opening(m) + pieces.body(m, least=3, most=9, numbered=m.kind != "motion", headings=m.kind != "answer")
    return sheet(captions.TEXT + css + stamps.RUBBER, f"{inked}{caption}{text}{captions.ending(m, 'J.S.C.')}")


def _top(m: Matter) -> str:
    """What the court's system prints over each page, left and right."""
    if m.filed is None or m.filed.how != "e-filed":
        return ""
    on = f"{m.filed.on:%m/%d/%Y}"
    left = f"FILED: {COUNTY[m.court.id]} COUNTY CLERK {on} {m.filed.time}\\A NYSCEF DOC. NO. {m.rng.randint(1, 90)}"
    right = f"INDEX NO. {m.number.caption}\\A RECEIVED NYSCEF: {on}"
    style = "white-space: pre; vertical-align: top; padding-top: 0.22in;"
    one = f"@top-left {{ content: \"{left}\"; {style} font: bold 10pt/1.5 'Liberation Sans'; width: 4.4in; }}"
    return (
        one
        + f"@top-right {{ content: \"{right}\"; {style} font: 10pt/1.5 'Liberation Sans'; text-align: right; width: 2.1in; }}"
    )


def _caption(m: Matter, *, titled: bool) -> str:
    upper = m.rng.random() < 0.85
    left, right = (people.told(m, side, upper=upper, state=m.dice("", "", "New York")) for side in (m.left, m.right))
    sides = (
        f"<p>{left},</p><p class=role>{m.left_role},</p><p class=between>{m.dice('-against-', '-against-', '- against -', '-v-')}</p>"
        f"<p>{right},</p><p class=role>{m.right_role}.</p>"
    )
    about = [
        f"{m.dice('Index No.:', 'Index No.', 'INDEX NO.')} {m.number.caption}",
        *([f"<b>{esc(m.title)}</b>"] if titled else []),
    ]
    if m.kind == "motion" and m.rng.random() < 0.5:
        about.append(f"Return Date: {long_date(m.hearing)}")
    elif m.rng.random() < 0.3:
        about.append(f"Hon. {esc(m.judge)}")
    told = "".join(f"<p>{one}</p>" for one in about)
    return f"<table class=caption><tr><td class=sides>{sides}</td><td class=about>{told}</td></tr></table>"


def _opening(m: Matter) -> str:
    side, role = m.filer
    said = f"{role}, by and through counsel, {side[0].firm}, respectfully {m.dice('alleges', 'states')} as follows:"
    if m.kind == "declaration":
        said = f"{side[0].name}, an attorney admitted to practice in the Courts of this State, affirms the following under penalty of perjury:"
    return f"<p class=p>{esc(said)}</p>"


LAYOUT = Layout(
    name="brooklyn dashes",
    courts=("us/ny/kings-supreme", "us/ny/queens-supreme"),
    nature="ny",
    kinds=("complaint", "answer", "motion", "motion", "declaration", "declaration", "notice"),
    filed=("e-filed", "e-filed", "e-filed", "rubber", "none"),
    draw=draw,
    sides=people.sides("Plaintiff", "Defendant", town="New York", does="JOHN DOE #1 through JOHN DOE #12"),
    titled=people.titled(TITLES),
)
