"""What the clerk of the Seventh Circuit sends out: an order or notice on letterhead with the parties and the case below in a table."""

from html import escape as esc
from random import Random

from tests.ocr.bed import pieces, words
from tests.ocr.bed.layouts.article_three import banners, people
from tests.ocr.bed.making import Layout, Matter, Sides
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.prose import long_date
from tests.ocr.bed.truth import Party

CSS = """
@page { margin: 0.8in 0.9in; @top-center { content: %s; font: 9.5pt 'Liberation Sans'; }
@bottom-left { content: "form name: %s"; font: 8pt 'Liberation Sans'; } }
body { font: %spt/1.3 '%s'; } .head { text-align: center; margin-bottom: 12pt; } .big { font-weight: bold; font-size: %spt; margin-bottom: 8pt; }
.head table { width: 100%%; font-size: 9pt; } .head td { width: 33%%; text-align: center; vertical-align: middle; } .head td:first-child { text-align: left; }
.head td:last-child { text-align: right; } .title { text-align: center; font-weight: bold; font-size: 14pt; margin: 12pt 0; %s }
.day { margin-bottom: 10pt; } .box { width: 100%%; margin-bottom: 12pt; } .box td { border: 0.8pt solid; padding: 7pt; } .no { width: 1.7in; }
.below { width: 100%%; margin-bottom: 14pt; border: 0.8pt solid; } .below td { padding: 4pt 7pt; }
.panel { text-align: center; margin-bottom: 10pt; } .p { margin-bottom: 9pt; } .by { margin: 18pt 0 0 3.2in; }
"""
FORMS = {
    "order": ("c7_Order_3J", "c7_Order_BTC", "c7_FinalJudgment", "c7_Order_C"),
    "notice": ("c7_Docketing_Notice", "c7_Memo_To_Atty", "c7_Argument_Notice"),
}
TITLES = {
    "order": "ORDER|FINAL JUDGMENT|RULE TO SHOW CAUSE|BRIEFING ORDER|ORDER OF DISMISSAL",
    "notice": "CIRCUIT RULE 3(b) NOTICE|CASE OPENING|NOTICE OF DOCKETING|NOTICE OF ORAL ARGUMENT|DEFICIENCY NOTICE|NOTICE OF ISSUANCE OF MANDATE",
}
BELOW = (
    "Northern District of Illinois, Eastern Division",
    "Southern District of Indiana, Indianapolis Division",
    "Eastern District of Wisconsin",
    "Western District of Wisconsin",
    "Central District of Illinois",
    "Northern District of Indiana, Hammond Division",
)


def sides(rng: Random) -> Sides:
    first, second = rng.choice(
        (("Plaintiff - Appellant", "Defendant - Appellee"), ("Plaintiff - Appellee", "Defendant - Appellant"))
    )
    if rng.random() < 0.3:
        warden = Party(words.person(rng), "Respondent - Appellee")
        return (Party(words.person(rng), "Petitioner - Appellant"),), (warden,)
    left, right = people.civil(rng)
    return tuple(Party(one.name, first) for one in left), tuple(Party(one.name, second) for one in right)


def draw(m: Matter) -> str:
    font = m.dice("Liberation Serif", "Liberation Serif", "Noto Serif", "Liberation Sans")
    css = CSS % (
        banners.over(m),
        m.rng.choice(FORMS[m.kind]),
        m.dice("11", "12") if font == "Liberation Serif" else "10.5",
        font,
        m.dice("16", "18"),
        m.dice("", "text-decoration: underline;"),
    )
    panel = ""
    if m.kind == "order" and m.rng.random() < 0.6:
        judges = "<br>".join(esc(f"{words.person(m.rng).upper()}, Circuit Judge") for _ in range(m.rng.choice((1, 3))))
        panel = f"<p class=panel><b>Before</b><br>{judges}</p>"
    title = f"<p class=title>{esc(m.title)}</p>"
    day = f"<p class=day>{long_date(m.dated)}</p>"
    text = "".join(f"<p class=p>{esc(m.prose.paragraph(1, 3))}</p>" for _ in range(m.rng.choice((1, 2, 3))))
    middle = m.dice(title + day, day + title) if not panel else title + day + panel
    return sheet(css, f"<div class=head>{_head(m)}</div>{middle}{_parties(m)}{_below(m)}{text}")


def _head(m: Matter) -> str:
    left = "Everett McKinley Dirksen United States Courthouse<br>Room 2722 - 219 S. Dearborn Street<br>Chicago, Illinois 60604"
    right = "Office of the Clerk<br>Phone: (312) 435-5850<br>www.ca7.uscourts.gov"
    court = m.dice(
        "UNITED STATES COURT OF APPEALS FOR THE SEVENTH CIRCUIT",
        "United States Court of Appeals<br>For the Seventh Circuit<br>Chicago, Illinois 60604",
    )
    sheet_of = f"<table><tr><td>{left}</td><td></td><td>{right}</td></tr></table>"
    return f"<p class=big>{court}</p>{sheet_of if 'Chicago' not in court else ''}"


def _parties(m: Matter) -> str:
    upper = m.rng.random() < 0.8
    left, right = (" ".join(people.listed(m, side, upper=upper, described=False)) for side in (m.left, m.right))
    roles = [
        side[0].role.replace(" - ", "s - ") + "s" if len(side) + m.et_al > 1 else side[0].role
        for side in (m.left, m.right)
    ]
    named = f"{left}<br>&emsp;&emsp;{roles[0]}<br><br>v.<br><br>{right}<br>&emsp;&emsp;{roles[1]}"
    return f"<table class=box><tr><td class=no>{m.dice('No.', 'No.', 'No.:')} {m.number.caption}</td><td>{named}</td></tr></table>"


def _below(m: Matter) -> str:
    number = f"{m.dice('District Court No:', 'District Court No.:')} {m.others[0]}"
    lines = pieces.rows(number, m.rng.choice(BELOW), f"District Judge {m.judge}")
    return f"<table class=below><tr><td><b>Originating Case Information:</b></td></tr><tr><td>{lines}</td></tr></table>"


LAYOUT = Layout(
    name="originating order",
    courts=("us/fed/ca7",),
    nature="appeal",
    kinds=("order", "order", "notice"),
    filed=("header", "header", "none"),
    draw=draw,
    titled=people.entitled(TITLES),
    sides=sides,
    recast=people.alone,
)
