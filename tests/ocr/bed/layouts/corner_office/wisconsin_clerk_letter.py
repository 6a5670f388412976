"""A lawyer's letter to a Wisconsin clerk of courts or judge: letterhead, how it is sent, the case after "Re", what is enclosed, copies."""

from dataclasses import replace
from html import escape as esc
from random import Random

from tests.ocr.bed import pieces, stamps
from tests.ocr.bed.layouts.corner_office import cast, sheets
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.prose import long_date

CSS = """
@page { margin: 1in; @top-left { content: @OVER@; font: 8pt/1.15 'Liberation Sans'; white-space: pre; } @bottom-center { content: @TAIL@;
  font: 8.5pt '@FONT@'; } }
.firm { @SIDE@ line-height: 1.2; margin-bottom: 18pt; @RULE@ } .firm b { font-size: 15pt; @CAPS@ } .firm small { font-size: 9pt; }
.to { margin: 12pt 0; line-height: 1.2; } .re { margin: 4pt 0 12pt @DEEP@in; line-height: 1.25; } .re td:first-child { width: 0.55in; font-weight: bold; }
p.p { text-indent: 0; margin-bottom: 9pt; } .close { margin: 16pt 0 0 @END@in; line-height: 1.25; break-inside: avoid; } .cc { margin-top: 14pt;
  line-height: 1.25; font-size: 95%; }
"""
SUBJECTS = """
Request for Hearing Date|Notice of Appearance|Proposed Order for Judgment|Stipulation and Order for Dismissal|Letter Regarding Briefing Schedule
Request for Adjournment
Request for Scheduling Conference|Status of Service|Request for Telephone Appearance|Proposed Scheduling Order|Notice of Settlement|Request for Transcript
Request to Remove Matter from Trial Calendar|Motion Hearing
"""
SEATS = {
    "us/wi/milwaukee-circuit": (
        "Milwaukee County",
        ("Milwaukee County Courthouse", "901 North 9th Street", "Milwaukee, WI 53233"),
        ("Milwaukee, Wisconsin 53202", "Brookfield, WI 53005", "Wauwatosa, WI 53226"),
        "414",
    ),
    "us/wi/dane-circuit": (
        "Dane County",
        ("Dane County Courthouse", "215 South Hamilton Street", "Madison, WI 53703"),
        ("Madison, Wisconsin 53703", "Middleton, WI 53562", "Sun Prairie, WI 53590"),
        "608",
    ),
}


def draw(m: Matter) -> str:
    county, seat, towns, area = SEATS[m.court.id]
    look = sheets.look(m, "Liberation Serif", "Liberation Serif", "Liberation Sans", "Noto Serif", leads=(1.25,))
    house = sheets.office(m, towns, area, "")
    foot = m.rng.random() < 0.3
    css = look + sheets.filled(
        CSS,
        OVER=_over(m, county),
        TAIL=f'"{house.street} | {house.town} | {house.phone}"' if foot else '""',
        FONT=sheets.roman(look),
        SIDE=m.dice("text-align: center;", "", "text-align: right;"),
        RULE=m.dice("border-bottom: 1pt solid; padding-bottom: 5pt;", "", ""),
        CAPS=m.dice("letter-spacing: 0.4pt;", "", "letter-spacing: 0.8pt;"),
        DEEP=m.dice("0.5", "0", "1"),
        END=m.dice("3.2", "0", "0"),
    )
    small = pieces.rows(*([] if foot else [house.street, house.town, house.phone]), house.mail)
    roll = f"<br><small>{esc(' | '.join(house.names))}</small>" if m.rng.random() < 0.4 else ""
    firm = f"<div class=firm><b>{esc(house.firm)}</b>{roll}<br><small>{small}</small></div>"
    stamp = sheets.inked(m, "boxed", "plain", "clock", "dater", top="1.3in", room=0)
    return sheet(
        css + stamps.RUBBER, f"{stamp}{firm}{_address(m, county, seat)}{_about(m)}{_text(m)}{_close(m, house)}"
    )


def _over(m: Matter, county: str) -> str:
    """What the state's e-filing prints at the head."""
    if not sheets.came(m, "e-filed") or m.filed is None:
        return '""'
    on = f"{m.filed.on:%m-%d-%Y}"
    return f'"FILED\\A {on} {m.filed.time}\\A Clerk of Circuit Court\\A {county}, Wisconsin\\A {m.number.caption}"'


def _address(m: Matter, county: str, seat: tuple[str, ...]) -> str:
    judge = m.rng.random() < 0.4
    to = (f"The Honorable {m.judge}", f"{county} Circuit Court", *seat) if judge else ("Clerk of Circuit Court", *seat)
    via = m.dice("VIA E-FILING", "<b>Via Electronic Filing</b>", "<u>VIA CCAP E-FILING</u>", "")
    by = f"<p class=to>{via}</p>" if via else ""
    return f"<p>{long_date(m.dated)}</p>{by}<p class=to>{pieces.rows(*to)}</p>"


def _about(m: Matter) -> str:
    upper = m.rng.random() < 0.2
    left, right = (cast.told(m, side, upper=upper) for side in (m.left, m.right))
    style = m.dice("i", "span", "b", "u")
    suit = f"<{style}>{left} {m.dice('v.', 'v.', 'vs.')} {right}</{style}>"
    number = (
        f"{m.dice('Case No.', 'Case No.', f'{SEATS[m.court.id][0]} Case No.', 'Court File No.')} {m.number.caption}"
    )
    title = m.dice("<b>{}</b>", "{}", "<u>{}</u>").format(esc(m.title))
    rows = [suit, number, title] if m.rng.random() < 0.7 else [title, suit, number]
    return f"<table class=re><tr><td>{m.dice('Re:', 'RE:', 'Re:')}</td><td>{'<br>'.join(rows)}</td></tr></table>"


def _text(m: Matter) -> str:
    who = m.filer[0][0].speaks_for
    first = m.dice(
        f"This firm represents {who} in the above-referenced matter.",
        f"I represent {who} in the above matter.",
        f"Please be advised that our office has been retained by {who} in this case.",
    )
    second = m.dice(
        "Enclosed for filing please find the original of the document described above, together with an Affidavit of Mailing.",
        "I write to ask that the Court place this matter on its calendar at the earliest convenient date.",
        "The parties have conferred and ask the Court to enter the enclosed proposed order.",
        "By copy of this letter, a copy of the same is being provided to all counsel of record.",
    )
    more = "".join(f"<p class=p>{esc(m.prose.paragraph(1, 3))}</p>" for _ in range(m.rng.choice((0, 1, 1, 2, 3))))
    last = m.dice(
        "Thank you for your attention to this matter.",
        "If you have any questions, please contact me.",
        "Thank you for your assistance.",
    )
    hello = m.dice("Dear Clerk:", "Dear Sir or Madam:", "To the Court:", "Dear Clerk of Court:")
    return f"<p class=p>{hello}</p><p class=p>{esc(first)} {second}</p>{more}<p class=p>{last}</p>"


def _close(m: Matter, house: sheets.Office) -> str:
    sign = m.dice(
        pieces.scrawl(m.rng), "<i>Electronically signed by " + esc(house.signer) + "</i>", pieces.scrawl(m.rng)
    )
    bar = f"<br>State Bar No. 10{m.filer[0][0].bar_number[-5:]}" if m.rng.random() < 0.4 else ""
    other = m.counsel_right if m.filer[0] is m.counsel_left else m.counsel_left
    copies = f"<p class=cc>{m.dice('Enclosure', 'Encl.', 'Enc.')}<br>cc: {esc(other[0].name)} {m.dice('(via e-filing)', '(w/enc.)', '')}</p>"
    done = m.dice("Sincerely,", "Very truly yours,", "Respectfully submitted,")
    return f"<div class=close>{done}<br><br>{esc(house.firm.upper()) if m.rng.random() < 0.4 else ''}<br>{sign}<br>{esc(house.signer)}{bar}</div>{copies}"


def _subject(rng: Random, kind: str, names: dict[str, str]) -> str:
    return rng.choice(cast.pool(SUBJECTS))


def _unnamed(m: Matter) -> Matter:
    """A letter tells no roles."""
    return replace(
        m, left=tuple(replace(one, role="") for one in m.left), right=tuple(replace(one, role="") for one in m.right)
    )


LAYOUT = Layout(
    name="wisconsin clerk letter",
    courts=("us/wi/milwaukee-circuit", "us/wi/dane-circuit"),
    nature="plain civil",
    kinds=("letter",),
    filed=("e-filed", "e-filed", "rubber", "none"),
    draw=draw,
    sides=cast.sides("Plaintiff", "Defendant", "City of Milwaukee", "County of Dane"),
    titled=_subject,
    recast=_unnamed,
)
