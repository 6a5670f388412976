"""A paper of the Circuit Court of Cook County: court and department centred, closing brackets between sides and number, counsel last."""

from html import escape as esc

from tests.ocr.bed import pieces, stamps, words
from tests.ocr.bed.layouts.plain_folder import captions, people
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet

CSS = """
@page { margin: 1in; @bottom-center { content: counter(page); font: 11pt '@FONT@'; } }
body { font: @SIZE@pt/@LEAD@ '@FONT@'; } .court { text-align: center; line-height: 1.2; margin-bottom: 14pt; @HEAVY@ }
.caption { width: 100%; line-height: 1.2; } .caption td { white-space: nowrap; } .sides { width: 3.1in; } .signs { width: 0.35in; }
.title { text-align: center; font-weight: bold; margin: 18pt 0.4in 12pt; line-height: 1.25; @LINE@ } .p { text-indent: 0.5in; margin-bottom: 6pt; }
.firm { line-height: 1.2; margin-top: 22pt; break-inside: avoid; }
"""
TITLES = {
    "complaint": """
COMPLAINT AT LAW|COMPLAINT|FIRST AMENDED COMPLAINT AT LAW|VERIFIED COMPLAINT|COMPLAINT FOR BREACH OF CONTRACT|SECOND AMENDED COMPLAINT""",
    "answer": """
ANSWER TO COMPLAINT AT LAW|{right}'S ANSWER AND AFFIRMATIVE DEFENSES TO {L} COMPLAINT AT LAW|{R} ANSWER TO FIRST AMENDED COMPLAINT
{R} APPEARANCE AND JURY DEMAND""",
    "motion": """
{R} SECTION 2-619 MOTION TO DISMISS|{R} MOTION TO DISMISS PURSUANT TO 735 ILCS 5/2-615|{L} MOTION FOR LEAVE TO FILE FIRST AMENDED COMPLAINT
MOTION FOR EXTENSION OF TIME TO ANSWER OR OTHERWISE PLEAD|{L} MOTION FOR DEFAULT JUDGMENT|{R} MOTION FOR SUMMARY JUDGMENT
MOTION TO WITHDRAW AS COUNSEL|{L} RESPONSE TO {R} MOTION TO DISMISS|AGREED MOTION TO CONTINUE TRIAL DATE|MOTION FOR SPECIAL PROCESS SERVER""",
    "order": """
ORDER|AGREED ORDER|CASE MANAGEMENT ORDER|ORDER OF DISMISSAL WITH PREJUDICE|HIPAA QUALIFIED PROTECTIVE ORDER|BRIEFING SCHEDULE ORDER""",
    "notice": """
NOTICE OF MOTION|NOTICE OF FILING|NOTICE OF DEPOSITION|RULE 222(b) AFFIDAVIT|{R} ANSWERS TO INTERROGATORIES|NOTICE OF EMERGENCY MOTION
{L} RULE 213(f)(3) DISCLOSURES""",
}


def draw(m: Matter) -> str:
    font = m.dice("Liberation Serif", "Liberation Serif", "Liberation Serif", "Liberation Sans", "Noto Serif")
    size = m.rng.choice((12, 12, 12, 13)) if font == "Liberation Serif" else 11.5
    css = CSS.replace("@FONT@", font).replace("@SIZE@", str(size)).replace("@LEAD@", m.dice("2", "1.5", "1.3"))
    css = css.replace("@HEAVY@", m.dice("font-weight: bold;", "", "font-weight: bold;"))
    css = css.replace("@LINE@", m.dice("text-decoration: underline;", "text-decoration: underline;", ""))
    part = m.dice("LAW DIVISION", "LAW DIVISION", "CHANCERY DIVISION", "FIRST MUNICIPAL DISTRICT")
    court = pieces.rows(
        "IN THE CIRCUIT COURT OF COOK COUNTY, ILLINOIS",
        f"COUNTY DEPARTMENT, {part}" if "FIRST" not in part else f"MUNICIPAL DEPARTMENT, {part}",
    )
    text = _opening(m) + pieces.body(m, least=3, most=9, numbered=m.kind in ("complaint", "answer", "motion"))
    head = f"{_portal(m)}{captions.inked(m, 'boxed', 'plain', top='-0.85in')}<div class=court>{court}</div>{_caption(m, font, size)}"
    end = captions.ending(m, "JUDGE") if m.kind == "order" else pieces.ending(m, *m.filer)
    return sheet(captions.TEXT + css + stamps.RUBBER, f"{head}<p class=title>{esc(m.title)}</p>{text}{end}{_firm(m)}")


def _portal(m: Matter) -> str:
    if m.filed is None:
        return ""
    on = f"{m.filed.on.month}/{m.filed.on.day}/{m.filed.on.year}"
    lines = ["FILED", f"{on} {m.filed.time}", m.clerk, "CIRCUIT CLERK", "COOK COUNTY, IL", m.number.caption]
    return captions.portal(
        m, lines, "right: -0.75in; top: -0.85in; text-align: left; width: 1.75in; font: 9pt 'Liberation Sans';"
    )


def _caption(m: Matter, font: str, size: float) -> str:
    upper, state = m.rng.random() < 0.8, m.dice("", "", "Delaware")
    left, right = (
        captions.fitted(people.told(m, side, upper=upper, state=state) + ",", 2.85, font, size)
        for side in (m.left, m.right)
    )
    high = [
        *left,
        "",
        captions.inset(f"{m.left_role},", 6),
        "",
        captions.inset(m.dice("v.", "vs.", "-vs-"), 3),
        "",
        *right,
        "",
    ]
    high.append(captions.inset(f"{m.right_role}.", 6))
    number = f"{m.dice('No.', 'Case No.', 'No.', 'Case No.:')} {m.number.caption}"
    extra = m.rng.choice(
        (
            [],
            [],
            ["", f"Calendar {m.dice('B', 'D', 'H', 'X', '14')}"],
            ["", f"Judge {esc(m.judge)}"],
            ["", "JURY DEMAND"],
        )
    )
    about = ["", *([""] * (len(high) // 2 - 2)), number, *extra]
    return pieces.fence(high, ")", about, more=0)


def _opening(m: Matter) -> str:
    role, client, house = captions.alone(m), m.filer[0][0].speaks_for, m.filer[0][0].firm
    if m.kind == "order":
        said = "This matter coming before the Court, due notice having been given and the Court being fully advised in the premises, IT IS HEREBY ORDERED:"
    elif m.kind == "notice":
        return f"<p>TO: {esc(words.person(m.rng))}, {esc(words.firm(m.rng))}</p>"
    else:
        said = f"NOW COMES the {role}, {client}, by and through counsel, {house}, and states as follows:"
    return f"<p class=p>{esc(said)}</p>"


def _firm(m: Matter) -> str:
    lines = captions.counsel(
        m, f"Chicago, Illinois 606{m.rng.randint(1, 61):02}", "", phone=m.dice("(312)", "Tel: (312)")
    )
    return f"<div class=firm>{pieces.rows(*lines, f'Firm I.D. No. {m.rng.randint(10021, 64990)}')}</div>"


LAYOUT = Layout(
    name="daley center law",
    courts=("us/il/cook-circuit",),
    nature="civil",
    kinds=("complaint", "answer", "motion", "motion", "order", "notice"),
    filed=("e-filed", "e-filed", "e-filed", "rubber", "none"),
    draw=draw,
    sides=people.sides("Plaintiff", "Defendant", town="Chicago"),
    titled=people.titled(TITLES),
)
