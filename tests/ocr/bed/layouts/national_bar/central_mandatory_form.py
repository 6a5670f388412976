"""A mandatory form of the Bankruptcy Court of the Central District of California: boxes for counsel, the clerk, the debtor, number and title."""

from html import escape as esc
from random import Random

from tests.ocr.bed import pieces, stamps, words
from tests.ocr.bed.making import Layout, Matter, Sides
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.truth import Party

CSS = """
@page { margin: 0.5in 0.6in 0.6in; @top-center { content: HEADER; font: 8pt 'Liberation Sans'; }
  @bottom-left { content: "December 20NN"; font: 7.5pt 'Liberation Sans'; }
  @bottom-center { content: "Page " counter(page); font: 7.5pt 'Liberation Sans'; }
  @bottom-right { content: "CODE"; font: bold 7.5pt 'Liberation Sans'; } }
body { font: 9pt/1.25 'Liberation Sans'; } .form { width: 100%; } .form td { border: 1pt solid; padding: 3pt 5pt; }
small { font-size: 7.5pt; } .typed { font: TSIZE/1.2 'TYPED'; } .court { text-align: center; font-weight: bold; font-size: 10pt; padding: 5pt; }
.title { text-align: center; font-weight: bold; font-size: 10.5pt; padding: 8pt 10pt; } .half { width: 53%; } .tall { height: 1.75in; }
.line { margin: 6pt 0 0 0.3in; text-indent: -0.3in; } .in { margin: 4pt 0 0 0.6in; text-indent: -0.3in; }
.box { display: inline-block; width: 7.5pt; height: 7.5pt; border: 0.8pt solid; margin-right: 5pt; text-align: center; text-indent: 0;
  font: bold 8pt/7pt 'Liberation Sans'; } .end { margin: 18pt 0 0 3.4in; }
"""
STAY = "NOTICE OF MOTION AND MOTION FOR RELIEF FROM THE AUTOMATIC STAY UNDER 11 U.S.C. § 362 (with supporting declarations)"
FORMS = {
    f"{STAY} (REAL PROPERTY)": "F 4001-1.RFS.RP.MOTION",
    f"{STAY} (PERSONAL PROPERTY)": "F 4001-1.RFS.PP.MOTION",
    "ORDER GRANTING MOTION FOR RELIEF FROM THE AUTOMATIC STAY UNDER 11 U.S.C. § 362 (UNLAWFUL DETAINER)": "F 4001-1.RFS.UD.ORDER",
    "NOTICE OF LODGMENT OF ORDER IN BANKRUPTCY CASE": "F 9021-1.2.BK.NOTICE.LODGMENT",
    "CHAPTER 13 PLAN": "F 3015-1.01.CHAPTER13.PLAN",
    "NOTICE OF SALE OF ESTATE PROPERTY": "F 6004-2.NOTICE.SALE",
    "DEBTOR'S NOTICE OF MOTION AND MOTION TO AVOID LIEN UNDER 11 U.S.C. § 522(f) (REAL PROPERTY)": "F 4003-2.1.AVOID.LIEN.RP.MOTION",
    "SUBSTITUTION OF ATTORNEY [LBR 2091-1(b)]": "F 2091-1.SUBSTITUTION.ATTY",
    "NOTICE OF OPPORTUNITY TO REQUEST A HEARING ON MOTION [LBR 9013-1(o)]": "F 9013-1.2.OPPORTUNITY.HEARING.NOTICE",
    "DECLARATION THAT NO PARTY REQUESTED A HEARING ON MOTION [LBR 9013-1(o)(3)]": "F 9013-1.2.NO.REQUEST.HEARING.DEC",
    "DEBTOR'S REQUEST FOR ENTRY OF CHAPTER 13 DISCHARGE": "F 3015-1.8.DISCHARGE.REQUEST",
    "APPLICATION OF ATTORNEY FOR DEBTOR FOR ALLOWANCE OF FEES AND EXPENSES FOLLOWING DISMISSAL": "F 3015-1.APP.FEES",
}
DIVISIONS = {"2": "LOS ANGELES", "6": "RIVERSIDE", "8": "SANTA ANA"}
STREETS = {
    "2": "255 E. Temple Street, Los Angeles, CA 90012",
    "6": "3420 Twelfth Street, Riverside, CA 92501",
    "8": "411 W. Fourth Street, Santa Ana, CA 92701",
}
ASKS = (
    "Movant is the: holder of the claim, or its servicing agent",
    "The Property at Issue is located at:",
    "A true and correct copy of the order is attached as Exhibit A.",
    "Relief is requested under 11 U.S.C. § 362(d)(1).",
    "The 14-day stay prescribed by FRBP 4001(a)(3) is waived.",
    "No objection was filed and served within 14 days after the notice.",
    "The debtor has paid all amounts required to be paid under the plan.",
    "Notice was given to the United States trustee and to the chapter 13 trustee.",
    "This case was commenced on the date shown by a voluntary petition.",
    "Movant requests judicial notice of the schedules filed by the Debtor.",
)


def sides(rng: Random) -> Sides:
    maker = rng.choice((words.person, words.person, words.person, words.company, words.trading))
    return tuple(
        Party(maker(rng), "Debtor") for _ in range(rng.choice((1, 1, 1, 2)) if maker == words.person else 1)
    ), ()


def draw(m: Matter) -> str:
    typed, size = m.rng.choice(
        (("Liberation Sans", "9.5pt"), ("Liberation Mono", "9pt"), ("Liberation Serif", "10.5pt"))
    )
    css = CSS.replace("HEADER", _header(m)).replace("TYPED", typed).replace("TSIZE", size)
    css = css.replace("CODE", FORMS[m.title]).replace("20NN", str(m.rng.randint(2015, 2023)))
    asks = "".join(_ask(m, at) for at in range(1, m.rng.randint(7, 13)))
    one = m.counsel_left[0]
    role = m.dice("Attorney for Movant", "Attorney for Debtor", "Signature")
    end = f"<p class=line>Date: {m.dated:%m/%d/%Y}</p><p class=end>{'_' * 34}<br>{esc(one.name)}<br>{role}</p>"
    return sheet(css + stamps.RUBBER, f"<table class=form>{_boxes(m)}</table>{asks}{end}")


def _header(m: Matter) -> str:
    """The line of this court's system, with the day of entry and what the document is."""
    if m.filed is None or m.filed.how != "header":
        return '""'
    on, gap = f"{m.filed.on:%m/%d/%y}", "\\A0 " * 3
    clock = f"{m.rng.randint(9, 17):02}:{m.rng.randint(10, 59)}:{m.rng.randint(10, 59)}"
    said = f"Case {m.number.header}{gap}Doc {m.rng.randint(2, 190)}{gap}Filed {on}{gap}Entered {on} {clock}{gap}Desc Main Document{gap}Page "
    return f'"{said}" counter(page) " of " counter(pages)'


def _boxes(m: Matter) -> str:
    office = m.number.caption[0]
    lines = pieces.counsel(
        m,
        m.counsel_left,
        "Debtor",
        city=m.dice("Los Angeles, CA 90017", "Encino, CA 91436", "Irvine, CA 92612"),
        upper=False,
        emails=True,
    )
    ticks = "<span class=box></span><i>Individual appearing without an attorney</i><br><span class=box>X</span><i>Attorney for:</i> "
    lines, who = lines[:-1], esc(m.counsel_left[0].speaks_for)
    asked = "Attorney or Party Name, Address, Telephone &amp; FAX Nos., State Bar No. &amp; Email Address"
    stamp = stamps.rubber(m, "boxed", "plain", right="0.1in", top="0.45in", wide="2.1in")
    names = "<br>".join(
        esc(party.name.upper() if m.rng.random() < 0.3 else party.name) + m.dice("", ",") for party in m.left
    )
    role = "Debtor(s)." if m.rng.random() < 0.7 else f"{m.left_role}."
    chapter = "13" if "13" in m.title else m.dice("7", "7", "13", "11")
    room = f"DATE: {m.hearing:%m/%d/%Y}<br>TIME: {m.hour}<br>COURTROOM: {m.rng.randint(1, 1675)}<br>ADDRESS: {STREETS[office]}"
    if m.rng.random() < 0.25:
        room = "<i>[No hearing required]</i>"
    return (
        f"<tr><td class='half tall'><small>{asked}</small><br><span class=typed>{pieces.rows(*lines)}</span><br><br>{ticks}<span class=typed>{who}</span></td>"
        f"<td class=tall><small>FOR COURT USE ONLY</small>{stamp}</td></tr>"
        f"<tr><td class=court colspan=2>UNITED STATES BANKRUPTCY COURT<br>CENTRAL DISTRICT OF CALIFORNIA - {DIVISIONS[office]} DIVISION</td></tr>"
        f"<tr><td rowspan=3 class=half>In re:<br><br><span class=typed>{names}</span><br><br><br><div style='text-align:right'>{role}</div></td>"
        f"<td>CASE NO.: <span class=typed>{m.number.caption}</span><br>CHAPTER: <span class=typed>{chapter}</span></td></tr>"
        f"<tr><td class=title>{esc(m.title)}</td></tr><tr><td>{room}</td></tr>"
    )


def _ask(m: Matter, at: int) -> str:
    """A numbered point, some with boxes below it."""
    text = m.rng.choice(ASKS) if m.rng.random() < 0.6 else m.prose.sentence()
    more = ""
    for mark in "abc"[: m.rng.choice((0, 0, 2, 3))]:
        more += f"<p class=in>{mark}. <span class=box>{m.dice('', 'X', '')}</span>{esc(m.prose.sentence())}</p>"
    filled = f" <span class=typed>{esc(m.prose['street'])}</span>" if text.endswith(":") else ""
    return f"<p class=line><b>{at}.</b>&emsp;<span class=box>{m.dice('', 'X', '')}</span>{esc(text)}{filled}</p>{more}"


LAYOUT = Layout(
    name="central mandatory form",
    courts=("us/fed/cd-cal-bankruptcy",),
    nature="bankruptcy",
    kinds=("form",),
    filed=("header", "header", "rubber", "none"),
    draw=draw,
    sides=sides,
    titled=lambda rng, _kind, _names: rng.choice(tuple(FORMS)),
)
