"""A paper of a Michigan circuit court: State and court centred, sides with a slashed rule, number and judge beside, counsel of both sides in columns below."""

from html import escape as esc

from tests.ocr.bed import stamps
from tests.ocr.bed.layouts.corner_office import cast, sheets
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet

CSS = """
@page { margin: 1in; @top-left { content: @OVER@; font: 8pt 'Liberation Sans'; width: 6.5in; } @bottom-center { content: counter(page); font: 10pt '@FONT@'; } }
.court { text-align: center; @HEAVY@ line-height: 1.2; margin-bottom: 16pt; } .caption { line-height: 1.2; } .caption td { width: 50%; padding-right: 0.15in; }
.about p { margin-bottom: 2pt; } .counsel { line-height: 1.15; margin-top: 2pt; font-size: 95%; } .counsel td { width: 50%; padding-right: 0.15in; }
.rule { width: 3.1in; border-bottom: 0.8pt solid; line-height: 1; text-align: right; margin-bottom: 6pt; } .rule span { position: relative;
  left: 5pt; top: 2pt; }
.title { text-align: center; font-weight: bold; @LINE@ margin: 12pt 0.4in 12pt; line-height: 1.25; } .none { margin: 8pt 0.5in; line-height: 1.2;
  text-align: center; }
"""
TITLES = {
    "complaint": "COMPLAINT AND JURY DEMAND|COMPLAINT|FIRST AMENDED COMPLAINT|{P} COMPLAINT AND DEMAND FOR JURY TRIAL|VERIFIED COMPLAINT",
    "answer": """
ANSWER TO COMPLAINT|{D} ANSWER TO COMPLAINT AND AFFIRMATIVE DEFENSES|{D} AFFIRMATIVE DEFENSES AND RELIANCE ON JURY DEMAND|ANSWER TO FIRST AMENDED COMPLAINT""",
    "motion": """
{D} MOTION FOR SUMMARY DISPOSITION PURSUANT TO MCR 2.116(C)(10)|{P} MOTION TO COMPEL DISCOVERY|{D} MOTION FOR SUMMARY DISPOSITION
{P} RESPONSE TO {D} MOTION FOR SUMMARY DISPOSITION|{P} MOTION FOR ALTERNATE SERVICE|{D} MOTION TO SET ASIDE DEFAULT|{P} MOTION FOR DEFAULT JUDGMENT
{P} EX PARTE MOTION TO EXTEND SUMMONS|{D} BRIEF IN SUPPORT OF MOTION FOR PROTECTIVE ORDER""",
    "notice": """
PROOF OF SERVICE|NOTICE OF HEARING|APPEARANCE|{P} WITNESS LIST|{D} WITNESS AND EXHIBIT LIST|NOTICE OF TAKING DEPOSITION OF {someone}|RE-NOTICE OF HEARING
{P} CASE EVALUATION SUMMARY|JURY DEMAND|NOTICE OF NON-PARTY AT FAULT""",
    "stipulation": "STIPULATED ORDER OF DISMISSAL WITH PREJUDICE|STIPULATION AND ORDER TO EXTEND DISCOVERY|STIPULATED ORDER FOR DISMISSAL WITHOUT COSTS",
    "order": """
ORDER GRANTING {D} MOTION FOR SUMMARY DISPOSITION|ORDER FOR ALTERNATE SERVICE|ORDER OF DISMISSAL|OPINION AND ORDER|DEFAULT JUDGMENT|CIVIL SCHEDULING ORDER""",
}
PLACES = {
    "us/mi/wayne-circuit": (
        "WAYNE",
        ("Detroit, MI 48226", "Detroit, Michigan 48207", "Dearborn, MI 48126", "Livonia, MI 48152"),
        "313",
    ),
    "us/mi/oakland-circuit": (
        "OAKLAND",
        ("Troy, MI 48084", "Bloomfield Hills, Michigan 48304", "Southfield, MI 48075", "Farmington Hills, MI 48334"),
        "248",
    ),
}
PENDING = (
    "There is no other pending or resolved civil action arising out of the transaction or occurrence alleged in the complaint.",
    "There is no other civil action between these parties arising out of the same transaction or occurrence as alleged in this complaint "
    "pending in this court, nor has any such action been previously filed and dismissed or transferred after having been assigned to a judge.",
)


def draw(m: Matter) -> str:
    county, towns, area = PLACES[m.court.id]
    look = sheets.look(
        m,
        "Liberation Serif",
        "Liberation Serif",
        "Liberation Serif",
        "Liberation Sans",
        "Noto Serif",
        leads=(1.5, 2.0),
        role=1.2,
    )
    css = look + sheets.filled(
        CSS,
        OVER=_over(m, county),
        FONT=sheets.roman(look),
        HEAVY=m.dice("font-weight: bold;", "", ""),
        LINE=m.dice("text-decoration: underline;", "text-decoration: underline;", ""),
    )
    court = m.dice(
        f"STATE OF MICHIGAN<br>IN THE CIRCUIT COURT FOR THE COUNTY OF {county}",
        f"STATE OF MICHIGAN<br>IN THE {county} COUNTY CIRCUIT COURT",
        f"STATE OF MICHIGAN<br>IN THE CIRCUIT COURT FOR THE COUNTY OF {county}",
    )
    first = sheets.office(m, towns, area, " (P{})", word="Attorney")
    mine = sheets.side_of(m) is m.left
    alone = m.kind == "complaint" and mine
    second = None if alone else sheets.office(m, towns, area, " (P{})", word="Attorney", other=True)
    left, right = (first, second) if mine else (second, first)
    assert left is not None
    counsel = f"<table class='full counsel'><tr><td>{_office(left)}</td><td>{_office(right) if right else ''}</td></tr></table>{_rule()}"
    none = f"<p class=none>{m.rng.choice(PENDING)}</p>" if m.kind == "complaint" else ""
    if m.kind == "order" or "ORDER" in m.title:
        session = (
            f"<p class=p>At a session of said Court held in the County of {county.capitalize()}, "
            f"State of Michigan.</p><p class=p>PRESENT: HON. {esc(m.judge.upper())}</p>"
        )
        end = sheets.ordered(m, "Circuit Court Judge")
    else:
        session = sheets.comes(m)
        end = sheets.signature(m, first, full=False) + sheets.certified(
            m, first, "via the MiFILE e-filing system", often=0.5
        )
    stamp = sheets.inked(m, "boxed", "plain", "clock", top="-0.85in")
    head = f"{stamp}<p class=court>{court}</p>{_caption(m)}{counsel}{none}<p class=title>{esc(m.title)}</p>"
    return sheet(css + stamps.RUBBER, f"{head}{session}{sheets.body(m)}{end}")


def _over(m: Matter, county: str) -> str:
    """The line each county's e-filing prints at the head."""
    if not sheets.came(m, "e-filed"):
        return '""'
    day, hour = sheets.short_day(m), sheets.hour(m)
    if county == "WAYNE":
        return f'"{m.number.caption}  FILED IN MY OFFICE  {m.clerk}  WAYNE COUNTY CLERK  {day} {hour}"'
    return f'"FILED  Received for Filing  Oakland County Clerk  {day} {hour}"'


def _rule() -> str:
    """The rule that ends a part of the caption, with its slash."""
    return "<div class='rule beside'><span>/</span></div>"


def _caption(m: Matter) -> str:
    upper, state = m.rng.random() < 0.75, m.dice("", "", "Michigan")
    left, right = (cast.told(m, side, upper=upper, state=state) for side in (m.left, m.right))
    sides = (
        f"{left},<p class=role>{m.left_role},</p><p>{m.dice('v', 'v.', '-vs-', 'vs.')}</p>"
        f"<p style='margin-top: 9pt'>{right},</p><p class=role>{m.right_role}.</p>"
    )
    number = f"{m.dice('Case No.', 'Case No.', 'CASE NO.', 'Case No.:')} {m.number.caption}"
    judge = f"{m.dice('Hon.', 'HON.', 'Honorable')} {esc(m.dice(m.judge, m.judge.upper()))}"
    about = f"<p>{number}</p><p>{judge}</p>"
    drop = m.dice("0", "30", "44")
    return f"<table class='full caption'><tr><td>{sides}</td><td class=about><div style='padding-top: {drop}pt'>{about}</div></td></tr></table>{_rule()}"


def _office(house: sheets.Office) -> str:
    return "<br>".join(esc(line) for line in (*house.lines(), house.speaks))


LAYOUT = Layout(
    name="michigan both counsel",
    courts=("us/mi/wayne-circuit", "us/mi/oakland-circuit"),
    nature="plain civil",
    kinds=("complaint", "answer", "motion", "motion", "motion", "notice", "stipulation", "order"),
    filed=("e-filed", "e-filed", "e-filed", "rubber", "none"),
    draw=draw,
    sides=cast.sides(
        "Plaintiff",
        "Defendant",
        "City of Detroit",
        "County of Wayne",
        "Suburban Mobility Authority for Regional Transportation",
    ),
    titled=cast.entitled(TITLES),
    recast=cast.shortened,
)
