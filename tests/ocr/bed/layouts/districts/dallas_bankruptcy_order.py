"""An order of the bankruptcy court in Dallas: the judge's signature over the caption, a column of section signs, chapter and number beside."""

import re
from html import escape as esc
from random import Random

from tests.ocr.bed import pieces, words
from tests.ocr.bed.layouts.districts.look import STYLE, docketed, face, strong
from tests.ocr.bed.making import Layout, Matter, Sides
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.prose import long_date
from tests.ocr.bed.truth import Party

CSS = """
@page { margin: 0.9in 1in; @top-center { content: %s; font: 8pt 'Liberation Sans'; color: #1b2f9b; }
@bottom-right { content: "Page " counter(page); font: 9pt '%s'; } }
.signed { line-height: 1.25; margin-bottom: 12pt; padding-bottom: 10pt; border-bottom: %s; } .right { margin: 16pt 0 0 3.3in; }
.court { text-align: center; font-weight: bold; line-height: 1.2; margin-bottom: 12pt; } .caption { width: 100%%; line-height: 1.2; }
.caption td { white-space: nowrap; } .sides { width: 3.1in; } .signs { width: 0.5in; text-align: center; }
.title { text-align: center; font-weight: bold; margin: 16pt 0.4in 12pt; line-height: 1.2; %s } .done { text-align: center; margin-top: 14pt; }
"""
TITLES = """
ORDER GRANTING MOTION FOR RELIEF FROM THE AUTOMATIC STAY|AGREED ORDER CONDITIONING AUTOMATIC STAY|ORDER CONFIRMING DEBTOR'S PLAN OF REORGANIZATION
FINAL ORDER (I) AUTHORIZING POSTPETITION FINANCING, (II) GRANTING ADEQUATE PROTECTION, AND (III) GRANTING RELATED RELIEF|ORDER DIRECTING JOINT ADMINISTRATION
ORDER GRANTING TRUSTEE'S MOTION TO SELL PROPERTY FREE AND CLEAR OF LIENS
ORDER DISMISSING CASE WITH PREJUDICE|ORDER FOR ADEQUATE PROTECTION
ORDER SUSTAINING OBJECTION TO CLAIM NO. 14|ORDER APPROVING EMPLOYMENT OF COUNSEL|INTERIM ORDER AUTHORIZING USE OF CASH COLLATERAL
ORDER CONVERTING CASE TO CHAPTER 7
ORDER GRANTING FIRST INTERIM FEE APPLICATION|ORDER EXTENDING DEADLINE TO ASSUME OR REJECT UNEXPIRED LEASES|ORDER ON REAFFIRMATION AGREEMENT|ORDER LIFTING STAY
"""


def draw(m: Matter) -> str:
    look = face(m, "Liberation Serif", "Liberation Serif", "Noto Serif", "DejaVu Serif", "Liberation Sans")
    css = CSS % (
        docketed(m),
        look.font,
        m.dice("none", "1pt solid", "2.5pt double"),
        m.dice("", "text-decoration: underline;"),
    )
    court = pieces.rows(
        m.dice("IN THE UNITED STATES BANKRUPTCY COURT", "UNITED STATES BANKRUPTCY COURT"),
        f"FOR THE {m.court.district.upper()}",
        m.dice("DALLAS DIVISION", "FORT WORTH DIVISION", "LUBBOCK DIVISION", "AMARILLO DIVISION"),
    )
    caption = pieces.fence(_sides(m, look.ems(2.8)), "§", _about(m), more=m.rng.randint(0, 1))
    done = f"<p class=done>{m.dice('# # # END OF ORDER # # #', '### END OF ORDER ###', '###')}</p>"
    text = pieces.body(m, least=2, most=6, headings=m.rng.random() < 0.4)
    page = f"{_signed(m)}<div class=court>{court}</div>{caption}<p class=title>{esc(m.title)}</p>{text}{done}"
    return sheet(css + STYLE + look.style(m.rng.choice((1.4, 1.7, 1.9))), page)


def _signed(m: Matter) -> str:
    said = "The following constitutes the ruling of the court and has the force and effect therein described."
    pen = m.dice("_" * 34, pieces.scrawl(m.rng, 160, 34))
    name = m.dice(
        f"{m.judge}<br>United States Bankruptcy Judge",
        "United States Bankruptcy Judge",
        f"{m.judge.upper()}<br>UNITED STATES BANKRUPTCY JUDGE",
    )
    return f"<div class=signed><p><b>{said}</b></p><p><br><b>Signed {long_date(m.dated)}</b></p><p class=right>{pen}<br>{name}</p></div>"


def _sides(m: Matter, ems: float) -> list[str]:
    upper = m.rng.random() < 0.75
    names = " and ".join(esc(one.name.upper() if upper else one.name) for one in m.left)
    short = ems * 0.82 if upper else ems
    note = m.dice("", ", et al.") if m.left[0].role == "Debtor" and len(m.left) == 1 else ""
    role = m.left_role + ("s" if note else "")
    lines = [
        "In re:" if not upper else m.dice("IN RE:", "In re:"),
        "",
        *strong(pieces.wrapped(f"{names}{note},", short)),
        "",
    ]
    lines.append("&emsp;" * m.rng.choice((3, 5)) + f"{role}.")
    return lines


def _about(m: Matter) -> list[str]:
    chapter = m.dice("Chapter ", "Chapter ", "CHAPTER ") + re.sub(r".*\D", "", m.number.header)
    label = m.dice("Case No. ", "CASE NO. ", "Case No.: ")
    lines = ["", chapter, "", f"{label}{m.number.caption}"]
    return lines + (
        ["", m.dice("(Jointly Administered)", "Re: Docket No. 118", f"Hearing: {m.hearing:%m/%d/%Y}")]
        if m.rng.random() < 0.6
        else []
    )


def _bankrupt(rng: Random) -> Sides:
    makers = (words.person, words.company, words.company, words.trading)
    return tuple(Party(rng.choice(makers)(rng), "Debtor") for _ in range(rng.choice((1, 1, 1, 2)))), ()


LAYOUT = Layout(
    name="dallas bankruptcy order",
    courts=("us/fed/nd-tex-bankruptcy",),
    nature="bankruptcy",
    kinds=("order",),
    filed=("header", "header", "none"),
    draw=draw,
    sides=_bankrupt,
    own_titles=lambda kind: tuple(TITLES.strip().replace("\n", "|").split("|")),
)
