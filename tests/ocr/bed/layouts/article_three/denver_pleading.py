"""A civil paper of the District of Colorado."""

from html import escape as esc

from tests.ocr.bed import pieces
from tests.ocr.bed.layouts.article_three import banners, people
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.truth import Party

CSS = """
@page { margin: 1in; @top-center { content: %s; font: 9pt 'Liberation Sans'; color: %s; }
@bottom-center { content: counter(page); font: 11pt '%s'; } }
body { font: %spt/%s '%s'; } .head { line-height: 1.25; }
.court { text-align: center; font-weight: bold; margin-bottom: 16pt; } .chambers { margin-bottom: 12pt; font-weight: %s; }
.names { margin-top: 14pt; } .names p { margin-bottom: %spt; } .role { margin-left: 0.5in; }
.title { border-top: 1pt solid; border-bottom: 1pt solid; text-align: center; font-weight: bold; line-height: 1.25; padding: 9pt 0.4in; margin: 12pt 0 16pt; }
.h { text-align: %s; font-weight: bold; margin-bottom: 6pt; } .p { text-indent: 0.5in; margin-bottom: 9pt; }
.q { margin: 0 0.7in 10pt; line-height: 1.2; } .rows { margin: 0 auto 12pt; line-height: 1.2; }
.rows td, .rows th { padding: 2pt 10pt; border: 0.6pt solid; } .r { text-align: right; }
.sig, .service { line-height: 1.25; margin-top: 18pt; break-inside: avoid; } .by { margin: 14pt 0 0 3in; }
.exhibit { break-before: page; text-align: center; padding-top: 3.5in; font-weight: bold; } .behind { break-before: page; }
"""
TITLES = {
    "complaint": """COMPLAINT AND JURY DEMAND|FIRST AMENDED COMPLAINT AND JURY DEMAND|CLASS AND COLLECTIVE ACTION COMPLAINT
AMENDED COMPLAINT|NOTICE OF REMOVAL|COMPLAINT FOR DECLARATORY JUDGMENT""",
    "motion": """{right}'S MOTION TO DISMISS PURSUANT TO FED. R. CIV. P. 12(b)(1) AND 12(b)(6)|JOINT MOTION TO AMEND SCHEDULING ORDER
UNOPPOSED MOTION FOR EXTENSION OF TIME TO ANSWER OR OTHERWISE RESPOND|MOTION TO RESTRICT ACCESS TO DOCUMENT NO. 41 (LEVEL 1)
{left}'S MOTION FOR PARTIAL SUMMARY JUDGMENT|MOTION FOR LEAVE TO EXCEED PAGE LIMITATIONS|EARLY MOTION FOR SUMMARY JUDGMENT ON QUALIFIED IMMUNITY""",
    "order": """ORDER|ORDER OF DISMISSAL|ORDER SETTING RULE 16(b) SCHEDULING CONFERENCE|RECOMMENDATION OF UNITED STATES MAGISTRATE JUDGE
ORDER ON MOTION TO DISMISS|MINUTE ORDER|ORDER DIRECTING PLAINTIFF TO CURE DEFICIENCIES|FINAL PRETRIAL ORDER""",
    "notice": """NOTICE OF ENTRY OF APPEARANCE OF COUNSEL|NOTICE OF SUPPLEMENTAL AUTHORITY|NOTICE OF CASE ASSOCIATION
CONSENT / NON-CONSENT TO UNITED STATES MAGISTRATE JUDGE JURISDICTION""",
}


def draw(m: Matter) -> str:
    font = m.dice("Liberation Sans", "Liberation Sans", "Liberation Serif", "Noto Sans")
    css = CSS % (
        banners.over(m),
        m.dice("#1430a0", "#000"),
        font,
        m.dice("11.5", "12", "12", "13"),
        m.dice("1.3", "1.7", "2"),
        font,
        m.dice("bold", "normal"),
        m.dice("0", "0", "6"),
        m.dice("center", "left"),
    )
    lead = "" if m.kind == "order" else _lead(m)
    text = pieces.body(m, least=3, most=9, numbered=m.kind == "complaint")
    end = pieces.judge_signature(m) if m.kind == "order" else pieces.ending(m, *m.filer)
    return sheet(css, f"<div class=head>{_head(m)}</div><p class=title>{esc(m.title)}</p>{lead}{text}{end}")


def _head(m: Matter) -> str:
    split = m.dice("<br>", "<br>", " ")
    court = f"<p class=court>IN THE UNITED STATES DISTRICT COURT{split}FOR THE DISTRICT OF COLORADO</p>"
    judge = f"{m.dice('Judge', 'District Judge', 'Chief Judge')} {m.judge}"
    chambers = f"<p class=chambers>{esc(judge)}</p>" if m.kind == "order" or m.rng.random() < 0.15 else ""
    number = f"<p>{m.dice('Civil Action No.', 'Civil Action No.', 'Civil Case No.', 'Case No.')} {m.number.caption}</p>"
    upper, again = m.rng.random() < 0.75, m.dice("v.", "v.", "vs.")
    left, right = _side(m, m.left, m.left_role, ",", upper=upper), _side(m, m.right, m.right_role, ".", upper=upper)
    return f"{court}{chambers}{number}<div class=names>{left}<p>{again}</p><br>{right}</div>"


def _side(m: Matter, side: tuple[Party, ...], role: str, end: str, *, upper: bool) -> str:
    told = "".join(f"<p>{one}</p>" for one in people.listed(m, side, upper=upper))
    return f"{told}<br><p class=role>{role}{end}</p><br>"


def _lead(m: Matter) -> str:
    who = "Plaintiff" if m.kind == "complaint" else m.filer[1]
    return f"<p class=p>{esc(who)}, by and through undersigned counsel, {m.dice('states', 'submits', 'respectfully submits')} as follows:</p>"


LAYOUT = Layout(
    name="denver pleading",
    courts=("us/fed/d-colo",),
    nature="civil",
    kinds=("complaint", "motion", "motion", "order", "notice"),
    filed=("header", "header", "none"),
    draw=draw,
    titled=people.entitled(TITLES),
    sides=people.civil,
)
