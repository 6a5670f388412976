"""A paper of the Civil District Court in New Orleans: court over all, number with division and section, VERSUS between, the clerk's line."""

from html import escape as esc

from tests.ocr.bed import stamps
from tests.ocr.bed.layouts.judging.ticket_windows import cast, desk
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet

CSS = """
@page { margin: 1in; @top-right { content: @OVER@; font: bold 9pt/1.2 'Liberation Sans'; white-space: pre; text-align: right; vertical-align: middle; }
  @bottom-center { content: @FOOT@; font: 10pt 'Liberation Serif'; } }
.court { text-align: center; font-weight: bold; line-height: 1.9; } .state { text-align: center; font-weight: bold; margin-bottom: 14pt; }
.heads { width: 100%; line-height: 1.3; margin-bottom: 12pt; } .heads td.e { text-align: right; }
.party { text-align: center; font-weight: bold; line-height: 1.25; margin: 0 0.6in; } .versus { text-align: center; font-weight: bold; margin: 12pt 0; }
.clerk { width: 100%; margin: 20pt 0 16pt; } .clerk td { width: 50%; padding-right: 0.3in; } .clerk i { font-style: normal; }
.title { text-align: center; font-weight: bold; @LINE@ margin: 4pt 0.4in 14pt; line-height: 1.3; }
"""
TITLES = {
    "complaint": """
PETITION FOR DAMAGES|PETITION FOR DAMAGES AND REQUEST FOR TRIAL BY JURY|PETITION ON OPEN ACCOUNT|FIRST SUPPLEMENTAL AND AMENDING PETITION FOR DAMAGES
PETITION FOR BREACH OF CONTRACT|PETITION FOR DECLARATORY JUDGMENT""",
    "answer": "ANSWER TO PETITION FOR DAMAGES|ANSWER AND AFFIRMATIVE DEFENSES|ANSWER, AFFIRMATIVE DEFENSES AND REQUEST FOR JURY TRIAL",
    "motion": """
PEREMPTORY EXCEPTION OF NO CAUSE OF ACTION|EXCEPTION OF PRESCRIPTION|MOTION FOR SUMMARY JUDGMENT|{D} MOTION FOR SUMMARY JUDGMENT
MOTION TO COMPEL DISCOVERY RESPONSES|EX PARTE MOTION FOR EXTENSION OF TIME TO FILE RESPONSIVE PLEADINGS|MEMORANDUM IN OPPOSITION TO EXCEPTIONS
MOTION TO SET FOR TRIAL|UNOPPOSED MOTION TO CONTINUE TRIAL|MOTION TO WITHDRAW AS COUNSEL OF RECORD|DECLINATORY EXCEPTION OF IMPROPER VENUE""",
    "notice": """
REQUEST FOR NOTICE|NOTICE OF DEPOSITION|NOTICE OF RECORDS DEPOSITION|JURY ORDER|REQUEST FOR WRITTEN NOTICE OF TRIAL DATES|NOTICE OF FILING OF BOND
{P} WITNESS AND EXHIBIT LIST""",
    "declaration": "AFFIDAVIT OF {someone}|AFFIDAVIT OF SERVICE UNDER THE LONG-ARM STATUTE|AFFIDAVIT OF CORRECTNESS OF ACCOUNT",
    "order": "JUDGMENT|CONSENT JUDGMENT|DEFAULT JUDGMENT|JUDGMENT ON EXCEPTIONS|ORDER|ORDER OF DISMISSAL WITH PREJUDICE|REASONS FOR JUDGMENT",
}
PLACE = desk.Place(
    ("Poydras Street", "St. Charles Avenue", "Carondelet Street", "Veterans Memorial Boulevard", "Canal Street"),
    (
        "New Orleans, Louisiana 70112",
        "New Orleans, LA 70130",
        "Metairie, Louisiana 70002",
        "New Orleans, Louisiana 70163",
    ),
    "504",
    (" (LSBA No. {})", " (#{})", ", La. Bar No. {}", " (Bar No. {})"),
)


def draw(m: Matter) -> str:
    look = desk.look(m, "Liberation Serif", "Liberation Serif", "Noto Serif", leads=(1.5, 2.0, 2.0), sign=3.2)
    over = (
        f'"FILED\\A {m.filed.on.year} {m.filed.on:%b} {m.filed.on:%d}  {m.filed.time}\\A CIVIL\\A DISTRICT COURT"'.upper()
        if m.filed and desk.came(m, "e-filed")
        else '""'
    )
    css = look + desk.fill(
        CSS,
        OVER=over,
        FOOT=m.dice("counter(page)", '""', '"-" counter(page) "-"'),
        LINE=m.dice("text-decoration: underline;", "text-decoration: underline;", ""),
    )
    house = desk.office(m, PLACE)
    who = "NOW INTO COURT, through undersigned counsel, comes {who} who respectfully represents:"
    who = (
        who
        if len(desk.filing(m)) == 1 and not m.et_al
        else who.replace("comes", "come").replace("represents", "represent")
    )
    said = desk.opening(m, who) if m.filer[0] else desk.opening(m, "{who} respectfully {state}:")
    said = said.replace(", by and through counsel, who", ", who").replace(
        ", by and through undersigned counsel, who", ", who"
    )
    end = desk.ending(
        m,
        house,
        "JUDGE, CIVIL DISTRICT COURT",
        "by electronic mail and United States mail, properly addressed and postage prepaid,",
        closing="Respectfully submitted,",
    )
    if m.kind == "complaint" and m.rng.random() < 0.7:
        served = f"{esc(m.right[0].name)}<br>Through its agent for service of process"
        end += (
            f"<p style='margin-top: 14pt; line-height: 1.2; break-inside: avoid'><b>PLEASE SERVE:</b><br>{served}</p>"
        )
    stamp = desk.inked(m, "clock", "boxed", "plain", top="-0.75in", room=0.7)
    return sheet(css + stamps.RUBBER, f"{stamp}{_head(m)}<p class=title>{esc(m.title)}</p>{said}{desk.body(m)}{end}")


def _head(m: Matter) -> str:
    court = "<p class=court>CIVIL DISTRICT COURT FOR THE PARISH OF ORLEANS</p><p class=state>STATE OF LOUISIANA</p>"
    number = f"{m.dice('NO.', 'NO.:', 'CASE NO.', 'NUMBER:')} {m.number.caption}"
    letter, section = m.rng.choice("ABCDEFGHIJLMN"), m.rng.randint(1, 16)
    where = m.dice(f'DIVISION "{letter}"', f"DIVISION “{letter}”", f'DIVISION: "{letter}"')
    part = m.dice(f"SECTION {section}", f'SECTION "{section}"', f"SECTION: {section}")
    if m.rng.random() < 0.5:
        heads = f"<table class=heads><tr><td>{number}</td><td class=c>{where}</td><td class=e>{part}</td></tr></table>"
    else:
        heads = f"<table class=heads><tr><td>{number}</td><td class=e>{where}<br>{part}</td></tr></table>"
    left, right = (cast.told(m, side, state=m.dice("", "", "Louisiana")) for side in (m.left, m.right))
    sides = (
        f"<p class=party>{left}</p><p class=versus>{m.dice('VERSUS', 'VERSUS', 'VS.')}</p><p class=party>{right}</p>"
    )
    line = "_" * 18
    clerk = f"<table class=clerk><tr><td>FILED: {line}</td><td>{line}{'_' * 6}<br>{m.dice('DEPUTY CLERK', 'DEPUTY CLERK', 'CLERK')}</td></tr></table>"
    return f"{court}{heads}{sides}{clerk}"


LAYOUT = Layout(
    name="orleans division section",
    courts=("us/la/orleans-civil-district",),
    nature="plain civil",
    kinds=("complaint", "complaint", "answer", "motion", "motion", "notice", "declaration", "order"),
    filed=("e-filed", "e-filed", "rubber", "rubber", "none"),
    draw=draw,
    sides=cast.sides("Plaintiff", "Defendant", "City of New Orleans", "Sewerage and Water Board of New Orleans"),
    titled=cast.entitled(TITLES),
    recast=cast.shortened,
)
