"""A paper of the Eastern District of Michigan: sides at the left, number and judge at the right, both counsel between rules below."""

from html import escape as esc

from tests.ocr.bed import pieces, stamps
from tests.ocr.bed.layouts.everyday import folk, look
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.truth import Attorney, Party

CSS = """
@page { margin: 1in; @top-left { content: %s; font: 9pt 'Liberation Sans'; white-space: nowrap; }
@bottom-center { content: counter(page); font: 11pt 'Liberation Serif'; } }
.court { text-align: center; font-weight: bold; line-height: 1.25; margin-bottom: 18pt; } .caption td { white-space: normal; }
.sides { width: 3.5in; padding-right: 0.3in; } .role { margin: 8pt 0 8pt 0.9in; } .about p { margin-bottom: 8pt; } .end { margin-top: 4pt; }
.rule { border-bottom: 0.9pt solid; width: %s; margin: 6pt 0 10pt; }
.lawyers { width: 100%%; line-height: 1.15; } .lawyers td { width: 50%%; padding-right: 12pt; }
.title { text-align: center; font-weight: bold; line-height: 1.25; margin: 18pt 0.4in 14pt; } .lined { text-decoration: underline; }
"""
TITLES = {
    "complaint": """COMPLAINT AND JURY DEMAND|COMPLAINT AND DEMAND FOR TRIAL BY JURY|FIRST AMENDED COMPLAINT AND JURY DEMAND|VERIFIED COMPLAINT
COLLECTIVE ACTION COMPLAINT AND JURY DEMAND|COMPLAINT FOR VIOLATIONS OF THE FAIR CREDIT REPORTING ACT AND JURY DEMAND""",
    "answer": """{right}'S ANSWER TO COMPLAINT AND AFFIRMATIVE DEFENSES|ANSWER AND RELIANCE UPON JURY DEMAND|AFFIRMATIVE AND SPECIAL DEFENSES
ANSWER TO FIRST AMENDED COMPLAINT, AFFIRMATIVE DEFENSES, AND RELIANCE ON JURY DEMAND""",
    "motion": """{right}'S MOTION FOR SUMMARY JUDGMENT|{left}'S MOTION TO COMPEL DISCOVERY RESPONSES|MOTION TO WITHDRAW AS COUNSEL
{right}'S MOTION TO DISMISS PURSUANT TO FED. R. CIV. P. 12(b)(6)|{left}'S RESPONSE IN OPPOSITION TO MOTION FOR SUMMARY JUDGMENT
EX PARTE MOTION FOR LEAVE TO FILE BRIEF IN EXCESS OF PAGE LIMIT|JOINT MOTION FOR ENTRY OF PROTECTIVE ORDER|{left}'S MOTION IN LIMINE""",
    "stipulation": """STIPULATED ORDER OF DISMISSAL WITH PREJUDICE|STIPULATED ORDER EXTENDING TIME TO ANSWER COMPLAINT|JOINT RULE 26(f) DISCOVERY PLAN
STIPULATION AND ORDER TO ADJOURN SCHEDULING CONFERENCE|STIPULATED PROTECTIVE ORDER|STIPULATION TO AMEND CASE MANAGEMENT DATES""",
    "notice": """NOTICE OF APPEARANCE|NOTICE OF ACCEPTANCE OF RULE 68 OFFER OF JUDGMENT|STATEMENT OF DISCLOSURE OF CORPORATE AFFILIATIONS AND FINANCIAL INTEREST
WITNESS LIST OF {right}|NOTICE OF SUPPLEMENTAL AUTHORITY|NOTICE OF VOLUNTARY DISMISSAL WITHOUT PREJUDICE""",
}


def draw(m: Matter) -> str:
    face = look.face(m.rng)
    court = ["UNITED STATES DISTRICT COURT", m.dice("", "FOR THE ") + "EASTERN DISTRICT OF MICHIGAN"]
    if m.rng.random() < 0.7:
        court.append(m.dice("SOUTHERN DIVISION", "SOUTHERN DIVISION", "NORTHERN DIVISION"))
    if m.rng.random() < 0.15:
        court[0] = "IN THE UNITED STATES DISTRICT COURT"
        court[1] = "FOR THE EASTERN DISTRICT OF MICHIGAN"
    top = f"<div class=court>{pieces.rows(*court)}</div>"
    caption = f"<table class=caption><tr><td class=sides>{_sides(m)}</td><td class=about>{_about(m)}</td></tr></table>"
    rule = "<div class=rule></div>"
    title = f"<p class='title {m.dice('', 'lined')}'>{esc(m.title)}</p>"
    text = pieces.body(m, least=3, most=9, numbered=m.kind in ("complaint", "answer"))
    css = look.REST + CSS % (stamps.header(m), m.dice("100%", "55%", "100%")) + face.css(m.rng.choice((1.5, 2.0, 2.0)))
    return sheet(
        css,
        top
        + caption
        + rule
        + _lawyers(m)
        + (rule if m.rng.random() < 0.8 else "")
        + title
        + text
        + pieces.ending(m, *m.filer),
    )


def _sides(m: Matter) -> str:
    upper = m.rng.random() < 0.7

    def named(side: tuple[Party, ...]) -> str:
        told = [
            (party.name.upper() if upper else party.name, folk.told(m.rng, party.name, "Michigan")) for party in side
        ]
        parts = [f"{esc(name)}, {esc(after)}" if after else esc(name) for name, after in told]
        joint = "; " if any(after for _, after in told) else ", "
        text = joint.join(parts[:-1]) + (f"{joint if joint == '; ' else ' '}and " if len(parts) > 1 else "") + parts[-1]
        return text + (", et al.," if m.et_al else ",")

    between = m.dice("v.", "v", "vs.", "-vs-")
    return f"{named(m.left)}<p class=role>{m.left_role},</p>{between}<br><br>{named(m.right)}<p class=role>{m.right_role}.</p>"


def _about(m: Matter) -> str:
    judge = m.dice(f"Hon. {m.judge}", f"Honorable {m.judge}", f"District Judge {m.judge}", f"HON. {m.judge.upper()}")
    lines = [f"{m.dice('Case No.', 'Case No.:', 'Civil Action No.', 'CASE NO.')} {m.number.caption}", judge]
    if m.rng.random() < 0.5:
        lines.append(f"{m.dice('Magistrate Judge', 'Mag. Judge')} {folk.neighbour(m.rng)}")
    return "".join(f"<p>{esc(line)}</p>" for line in lines)


def _lawyers(m: Matter) -> str:
    towns = (
        "Detroit, MI 48226",
        "Southfield, MI 48075",
        "Troy, MI 48084",
        "Ann Arbor, MI 48104",
        "Bingham Farms, Michigan 48025",
    )

    def block(side: tuple[Attorney, ...], role: str) -> str:
        lines = look.counsel(m, side, "(P{})", m.rng.choice(towns), upper=m.rng.random() < 0.3)
        at = 1 if m.rng.random() < 0.6 else len(lines)
        lines.insert(len(side[:2]) + 1 if at == 1 else at, f"Attorney{'s' if len(side) > 1 else ''} for {role}")
        return pieces.rows(*lines)

    left, right = block(m.counsel_left, m.left_role), block(m.counsel_right, m.right_role)
    if m.kind == "complaint":
        right = ""
    return f"<table class=lawyers><tr><td>{left}</td><td>{right}</td></tr></table>"


LAYOUT = Layout(
    name="detroit federal",
    courts=("us/fed/ed-mich",),
    nature="civil",
    kinds=("complaint", "answer", "motion", "motion", "stipulation", "notice"),
    filed=("header", "header", "header", "none"),
    draw=draw,
    own_titles=lambda kind: tuple(TITLES[kind].replace("\n", "|").split("|")),
    counselled=folk.lawyers(28000, 87999),
    sides=folk.sides(
        "Plaintiff",
        "Defendant",
        "City of Detroit",
        "Wayne County",
        "Michigan Department of Corrections",
        "Experian Information Solutions, Inc.",
    ),
)
