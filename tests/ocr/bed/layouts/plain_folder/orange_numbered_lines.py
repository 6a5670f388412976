"""A California superior court paper: twenty-eight numbered lines, counsel first, the court on the eighth, sides beside the number."""

from html import escape as esc

from tests.ocr.bed import pieces, stamps
from tests.ocr.bed.layouts.plain_folder import captions, people
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import ruled, sheet

NUMBERS = "\\A ".join(map(str, range(1, 29)))
CSS = """
@page { margin: 0.78in 0.6in 0.88in 1.5in; background: @RULES@;
  @left-middle { content: "@NUMBERS@"; white-space: pre; text-align: right; padding-right: 16pt; font: 12pt/24pt '@FONT@'; }
  @bottom-center {
    content: counter(page) "\\A @FOOT@"; white-space: pre; font: 10pt/11pt '@FONT@'; border-top: 0.7pt solid; vertical-align: top; width: 6in; } }
body { font: 12pt/24pt '@FONT@'; } .counsel { height: 168pt; line-height: 14.5pt; } .court { text-align: center; @HEAVY@ }
.caption { width: 100%; line-height: 15pt; margin: 12pt 0 18pt; } .sides { width: 2.95in; padding: 0 8pt 10pt 0; } .about { padding-left: 12pt; }
.ruledbox { border-right: 0.8pt solid; border-bottom: 0.8pt solid; } .signs { width: 0.25in; } .p { text-indent: 0.5in; } .in { margin-left: 1in; }
.apart p { margin-bottom: 11pt; }
"""
TITLES = {
    "complaint": """
COMPLAINT FOR DAMAGES|COMPLAINT FOR: 1. NEGLIGENCE; 2. PREMISES LIABILITY; DEMAND FOR JURY TRIAL|FIRST AMENDED COMPLAINT FOR DAMAGES
COMPLAINT FOR MONEY: 1. BREACH OF CONTRACT 2. COMMON COUNTS|COMPLAINT FOR DAMAGES (MOTOR VEHICLE); DEMAND FOR JURY TRIAL""",
    "answer": """
ANSWER OF {right} TO PLAINTIFF'S UNVERIFIED COMPLAINT|{R} ANSWER TO COMPLAINT|{R} ANSWER TO FIRST AMENDED COMPLAINT; DEMAND FOR JURY TRIAL""",
    "motion": """
{R} NOTICE OF DEMURRER AND DEMURRER TO COMPLAINT; MEMORANDUM OF POINTS AND AUTHORITIES
NOTICE OF MOTION AND MOTION TO COMPEL FURTHER RESPONSES TO FORM INTERROGATORIES, SET ONE, AND REQUEST FOR SANCTIONS
{R} NOTICE OF MOTION AND MOTION FOR SUMMARY JUDGMENT OR, IN THE ALTERNATIVE, SUMMARY ADJUDICATION
{L} OPPOSITION TO {R} MOTION TO STRIKE PORTIONS OF THE COMPLAINT|{L} MOTION IN LIMINE NO. 3 TO EXCLUDE EVIDENCE OF COLLATERAL SOURCES""",
    "declaration": """
DECLARATION OF {someone} IN SUPPORT OF {R} MOTION TO COMPEL ARBITRATION|DECLARATION OF {someone} IN OPPOSITION TO DEMURRER""",
    "notice": "NOTICE OF RULING|NOTICE OF POSTING JURY FEES|NOTICE OF ENTRY OF DISMISSAL|NOTICE OF DEPOSITION OF {someone}",
}
FONTS = ("Liberation Serif", "Liberation Serif", "Liberation Serif", "Liberation Mono")


def draw(m: Matter) -> str:
    font = m.dice(*FONTS)
    single = m.dice("1.42", "")
    rules = ruled(1.36, 1.4, 8.02, left=1.5, top=0.78) if single else ruled(1.38, 8.02, left=1.5, top=0.78)
    foot = pieces.running(m.title, 62) if m.rng.random() < 0.8 else ""
    css = CSS.replace("@RULES@", rules).replace("@NUMBERS@", NUMBERS).replace("@FONT@", font)
    css = css.replace("@FOOT@", foot).replace("@HEAVY@", m.dice("font-weight: bold;", "", "font-weight: bold;"))
    if font == "Liberation Mono":
        css += "body { font-size: 11pt; } .counsel, .caption { font-size: 10.5pt; }"
    lines = captions.counsel(
        m,
        f"{m.county}, CA 9{m.rng.randint(2600, 5899)}",
        m.dice(" (SBN {})", ", State Bar No. {}"),
        phone="Telephone: (714)",
    )
    head = f"<div class=counsel>{pieces.rows(*lines)}<br><br>{esc(captions.speaks(m))}</div>"
    court = pieces.rows(
        "SUPERIOR COURT OF THE STATE OF CALIFORNIA", f"{m.dice('FOR THE ', '')}COUNTY OF {m.county.upper()}"
    )
    portal = stamps.machine(
        m, "california", style="right: -0.1in; top: -0.35in; width: 2.2in; font: bold 9pt 'Liberation Sans';"
    )
    text = pieces.body(m, least=3, most=9, numbered=m.kind in ("complaint", "answer"))
    end = captions.ending(m, "")
    return sheet(
        captions.TEXT + css + stamps.RUBBER,
        f"{portal}{captions.inked(m, 'boxed', 'plain', top='-0.3in', right='-0.3in')}{head}<div class=court>{court}</div>{_caption(m, font)}{text}{end}",
    )


def _caption(m: Matter, font: str) -> str:
    state = m.dice("California", "")
    left, right = (people.told(m, side, state=state) for side in (m.left, m.right))
    about = [f"{m.dice('Case No.', 'CASE NO.:', 'Case No.:')} {m.number.caption}"]
    if m.rng.random() < 0.4:
        about.append(
            f"[Assigned for all purposes to the Hon. {esc(m.judge)}, Dept. {m.dice('C12', 'C33', '54', '27')}]"
        )
    about.append(f"<b>{esc(m.title)}</b>")
    if m.kind == "motion":
        about.append("<br>".join(captions.heard(m)[: m.rng.choice((2, 3))]))
    told = "".join(f"<p>{one}</p>" for one in about)
    if m.rng.random() < 0.6:
        roles = f"<p class=in>{m.left_role},</p><p class=in style='margin-left: 0.5in'>{m.dice('v.', 'vs.')}</p><p>{right},</p><p class=in>{m.right_role}.</p>"
        return f"<table class=caption><tr><td class='sides ruledbox apart'><p>{left},</p>{roles}</td><td class='about apart'>{told}</td></tr></table>"
    size = 10.5 if font == "Liberation Mono" else 12
    high = [
        *captions.fitted(left + ",", 2.8, font, size),
        "",
        captions.inset(m.left_role + ","),
        "",
        captions.inset("v.", 3),
        "",
    ]
    high += [
        *captions.fitted(right + ",", 2.8, font, size),
        "",
        captions.inset(m.right_role + "."),
        m.dice("_" * 32, "_" * 30),
    ]
    signs = "<br>".join(")" * len(high))
    beside = f"<td class='about apart'>{told}</td>"
    return f"<table class=caption><tr><td class=sides>{'<br>'.join(high)}</td><td class='signs beside'>{signs}</td>{beside}</tr></table>"


LAYOUT = Layout(
    name="orange numbered lines",
    courts=("us/ca/orange", "us/ca/sacramento"),
    nature="civil",
    kinds=("complaint", "answer", "motion", "motion", "declaration", "notice"),
    filed=("e-filed", "e-filed", "rubber", "none"),
    draw=draw,
    sides=people.sides("Plaintiff", "Defendant", town="Anaheim", does="DOES 1 through 25"),
    titled=people.titled(TITLES),
)
