"""A civil paper of the Eastern District of Michigan."""

from html import escape as esc

from tests.ocr.bed import pieces, words
from tests.ocr.bed.layouts.article_three import banners, people
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.truth import Attorney

CSS = """
@page { margin: 1in; @top-center { content: %s; font: 8.5pt 'Liberation Sans'; } @bottom-center { content: counter(page); font: 11pt '%s'; } }
body { font: %spt/%s '%s'; } .court { text-align: center; font-weight: %s; line-height: 1.2; margin-bottom: 18pt; }
.caption, .counsel { width: 100%%; line-height: 1.2; } .caption td { width: 50%%; } .about { white-space: nowrap; padding-left: 0.45in; vertical-align: %s; }
.role { margin: 8pt 0 0 0.9in; } .v { margin: 8pt 0; } .slash { line-height: 1; margin: 2pt 0 8pt; white-space: nowrap; }
.counsel td { width: 50%%; font-size: 10.5pt; padding-right: 0.2in; }
.title { text-align: center; font-weight: bold; line-height: 1.25; margin: 12pt 0.5in 14pt; %s }
.h { text-align: center; font-weight: bold; } .p { text-indent: 0.5in; margin-bottom: 8pt; } .q { margin: 0 0.7in 10pt; line-height: 1.2; }
.rows { margin: 0 auto 10pt; line-height: 1.2; } .rows td, .rows th { padding: 2pt 12pt; border-bottom: 0.5pt solid; } .r { text-align: right; }
.sig, .service { line-height: 1.2; margin-top: 18pt; break-inside: avoid; } .by { margin: 14pt 0 0 3in; }
.exhibit { break-before: page; text-align: center; padding-top: 3.5in; font-size: 22pt; } .behind { break-before: page; }
"""
TITLES = {
    "complaint": """COMPLAINT AND DEMAND FOR JURY TRIAL|FIRST AMENDED COMPLAINT AND JURY DEMAND|COMPLAINT FOR VIOLATION OF 42 U.S.C. § 1983
VERIFIED COMPLAINT AND DEMAND FOR TRIAL BY JURY""",
    "answer": """{right}'S ANSWER TO PLAINTIFF'S COMPLAINT, AFFIRMATIVE DEFENSES AND RELIANCE UPON JURY DEMAND
ANSWER TO FIRST AMENDED COMPLAINT|{right}'S AFFIRMATIVE AND SPECIAL DEFENSES""",
    "motion": """{right}'S MOTION FOR SUMMARY JUDGMENT|{left}'S RESPONSE TO DEFENDANT'S MOTION TO DISMISS|MOTION TO COMPEL DISCOVERY
{right}'S REPLY BRIEF IN SUPPORT OF ITS MOTION TO COMPEL ARBITRATION|MOTION FOR ALTERNATE SERVICE
STIPULATED MOTION TO EXTEND DISPOSITIVE MOTION CUT-OFF""",
    "order": """OPINION AND ORDER GRANTING IN PART AND DENYING IN PART DEFENDANT'S MOTION FOR SUMMARY JUDGMENT [ECF No. 31]
ORDER OF REFERENCE TO UNITED STATES MAGISTRATE JUDGE|REPORT AND RECOMMENDATION TO DISMISS COMPLAINT (ECF No. 1)
STIPULATED ORDER OF DISMISSAL WITH PREJUDICE AND WITHOUT COSTS|ORDER ADOPTING REPORT AND RECOMMENDATION [ECF No. 22]
ORDER TO SHOW CAUSE WHY CASE SHOULD NOT BE DISMISSED FOR FAILURE TO PROSECUTE|CASE MANAGEMENT REQUIREMENTS AND SCHEDULING ORDER""",
}


def draw(m: Matter) -> str:
    font = m.dice("Liberation Serif", "Liberation Serif", "Noto Serif", "Liberation Sans")
    css = CSS % (
        banners.over(m),
        font,
        "11.5" if font == "Noto Serif" else m.dice("12", "13", "14"),
        m.dice("1.4", "1.75", "2"),
        font,
        m.dice("bold", "normal"),
        m.dice("top", "top", "middle"),
        m.dice("", "", "text-decoration: underline;"),
    )
    seat = m.dice("SOUTHERN DIVISION", "SOUTHERN DIVISION", "NORTHERN DIVISION", "")
    court = pieces.rows("UNITED STATES DISTRICT COURT", "EASTERN DISTRICT OF MICHIGAN", seat)
    end = pieces.judge_signature(m) if m.kind == "order" else pieces.ending(m, *m.filer)
    text = pieces.body(m, least=3, most=9, numbered=m.kind in ("complaint", "answer"))
    counsel = _slash(m) + _counsel(m) + _slash(m) if m.kind != "order" else _slash(m)
    return sheet(css, f"<p class=court>{court}</p>{_caption(m)}{counsel}<p class=title>{esc(m.title)}</p>{text}{end}")


def _caption(m: Matter) -> str:
    upper, between = m.rng.random() < 0.8, m.dice("v.", "v.", "vs.", "-vs-")
    left = "<br>".join(people.listed(m, m.left, upper=upper))
    right = "<br>".join(people.listed(m, m.right, upper=upper))
    roles = f"{left}<p class=role>{m.left_role},</p><p class=v>{between}</p>{right}<p class=role>{m.right_role}.</p>"
    label = m.dice("Case No.", "Case No.", "Civil Action No.", "Civil Case No.", "Case Number:")
    junior = f"{m.dice('Mag. Judge', 'Magistrate Judge', 'Hon. Mag. Judge')} {words.person(m.rng)}"
    lines = [f"{label} {m.number.caption}", "", f"{m.dice('Hon.', 'Honorable', 'District Judge')} {m.judge}", junior]
    about = "<br>".join(esc(line) for line in lines[: m.rng.choice((3, 4, 4))])
    return f"<table class=caption><tr><td>{roles}</td><td class=about>{about}</td></tr></table>"


def _slash(m: Matter) -> str:
    """The rule that closes a caption in Michigan, its slash at the end."""
    return f"<p class='slash beside'>{'_' * m.rng.choice((30, 38, 46))}/</p>"


def _counsel(m: Matter) -> str:
    cells = "".join(
        f"<td>{_block(m, side, role)}</td>"
        for side, role in ((m.counsel_left, m.left_role), (m.counsel_right, m.right_role))
    )
    return f"<table class=counsel><tr>{cells}</tr></table>"


def _block(m: Matter, side: tuple[Attorney, ...], role: str) -> str:
    one = side[0]
    street, town = words.address(m.rng, m.dice("Detroit, MI 48226", "Southfield, MI 48034", "Troy, Michigan 48084"))
    for_whom = f"Attorney{'s' if len(side) > 1 else ''} for {role}"
    called = [f"{lawyer.name} (P{lawyer.bar_number[:5]})" for lawyer in side]
    mark = "".join(letter for letter in one.firm.lower() if "a" <= letter <= "z")[:11]
    return pieces.rows(*called, one.firm, street, town, words.telephone(m.rng), f"mail@{mark}.com", for_whom)


LAYOUT = Layout(
    name="detroit pleading",
    courts=("us/fed/ed-mich",),
    nature="civil",
    kinds=("complaint", "answer", "motion", "motion", "order"),
    filed=("header", "header", "header", "none"),
    draw=draw,
    titled=people.entitled(TITLES),
    sides=people.civil,
)
