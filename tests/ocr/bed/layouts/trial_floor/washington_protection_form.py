"""Washington's form for protection orders: the superior court's name on top, who asks against whom at the left, number and title right."""

from html import escape as esc
from random import Random

from tests.ocr.bed import pieces, stamps, words
from tests.ocr.bed.layouts.trial_floor import folk
from tests.ocr.bed.making import Layout, Matter, Sides
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.prose import long_date
from tests.ocr.bed.truth import Party

CSS = """
@page { margin: 0.9in 0.9in 0.85in; @bottom-left { content: "%s"; font: 8pt/1.15 '%s'; white-space: pre; }
  @bottom-center { content: "%s\\A p. " counter(page) " of " counter(pages); white-space: pre; text-align: center; font: 8pt/1.15 '%s'; } }
body { font: %spt/1.3 '%s'; } .court { %s font-weight: bold; font-size: 118%%; margin-bottom: 12pt; } .caption { width: 100%%; margin-bottom: 10pt; }
.sides { width: 54%%; padding: 0 10pt 6pt 0 !important; border: solid; border-width: 0 0.9pt 0.9pt 0; }
.about { padding: 0 0 6pt 12pt !important; border-bottom: 0.9pt solid; }
.line { border-bottom: 0.7pt solid; min-height: 16pt; padding: 4pt 3pt 0; } .line .born { float: right; } small { font-size: 80%%; }
.typed { font-family: '%s'; } .title { font-weight: bold; font-size: 112%%; margin: 8pt 0 6pt; line-height: 1.2; }
.head { font-weight: bold; text-align: center; font-size: 112%%; margin: 6pt 0; }
.ask { margin: 5pt 0 0 18pt; text-indent: -18pt; } .efiled { font: bold 8pt 'Liberation Sans'; text-align: right; }
"""
TITLES = {
    "form": """
Petition for Protection Order|Temporary Protection Order and Hearing Notice|Protection Order|Denial Order
Reissuance of Temporary Protection Order and Notice of Hearing
Motion to Modify or Terminate Protection Order|Order on Motion to Renew Protection Order|Proof of Service|Order to Surrender and Prohibit Weapons
Declaration of Surrender of Weapons|Notice of Appearance|Agreement Regarding Hearing Date
"""
}
HARMS = ("Domestic Violence", "Sexual Assault", "Harassment", "Stalking", "Vulnerable Adult", "Extreme Risk")
ASKS = (
    "Who should the order protect? The petitioner, and the minors named in attachment C.",
    "The restrained person has firearms, and they are kept at:",
    "Service. The respondent must be served by a law enforcement officer.",
    "The court finds that an emergency exists and that a temporary order should be issued without notice.",
    "Do not attempt or make any contact, including nonphysical contact, directly, indirectly, or through third parties.",
    "Exclusion. Do not knowingly come within 1,000 feet of the residence, workplace, or school.",
    "The respondent's last known address is:",
    "The most recent incident happened on (date)",
    "Relationship. The parties are current or former spouses, or have a child in common.",
    "Other cases between the parties are listed in section 5.",
    "The protected person asks that the address be kept confidential.",
    "Findings. Based upon the petition, the testimony and the case record, the court makes the findings below.",
)


def sides(rng: Random) -> Sides:
    one = rng.choice((folk.anybody(rng), folk.anybody(rng), folk.alias(rng), words.minor(rng)))
    return (Party(one, "Petitioner"),), (Party(folk.anybody(rng), "Respondent"),)


def draw(m: Matter) -> str:
    font = m.dice("Liberation Sans", "Liberation Sans", "Noto Sans", "DejaVu Sans Condensed")
    typed = m.dice(font, "Liberation Mono", "Liberation Serif")
    law = f"RCW 7.105.{m.rng.randint(100, 560)}\\A Mandatory ({m.dice('07/2022', '06/2024', '07/2023')})\\A PO {m.rng.randint(1, 70):03}"
    size = m.dice("10.5", "11", "10")
    css = CSS % (law, font, m.title, font, size, font, m.dice("text-align: center;", ""), typed)
    county = "King" if "king" in m.court.id else "Pierce"
    court = f"<p class=court>{m.dice('Superior Court of Washington, County of', 'Superior Court of Washington,<br>County of')} {county}</p>"
    stamp = stamps.rubber(m, "boxed", "clock", "plain", right="-0.5in", top="-0.7in", wide="1.9in") + _posted(m, county)
    again = f"<p class=head>{esc(m.title)}</p>" if m.rng.random() < 0.6 else ""
    asks = "".join(_ask(m, at, ask) for at, ask in enumerate(folk.asked(m, ASKS, 7, 12), 1))
    return sheet(
        css + stamps.RUBBER, stamp + folk.room(m, "0.6in") + court + _caption(m) + again + asks + _signed(m, county)
    )


def _posted(m: Matter, county: str) -> str:
    if m.filed is None or m.filed.how != "e-filed":
        return ""
    on = m.filed.on
    lines = [
        "FILED",
        f"{on.year} {on:%b} {on:%d} {m.filed.time}".upper(),
        f"{county.upper()} COUNTY",
        "SUPERIOR COURT CLERK",
        "E-FILED",
        f"CASE #: {m.number.caption}",
    ]
    return f"<div class=efiled style='position: absolute; left: -0.4in; top: -0.75in; line-height: 1.12; text-align: left'>{pieces.rows(*lines)}</div>"


def _caption(m: Matter) -> str:
    upper = m.rng.random() < 0.35
    born = m.rng.random() < 0.6
    blocks = []
    for side, tag in (
        (m.left, m.dice(" (protected person)", "", " (person asking for protection)")),
        (m.right, m.dice(" (restrained person)", "", "")),
    ):
        name = folk.listed(m, side, upper=upper)
        day = f"{m.rng.randint(1, 12):02}/{m.rng.randint(1, 28):02}/{m.rng.randint(1951, 2004)}"
        extra, told = (f"<span class=born>{day}</span>", "<span style='float: right'>DOB</span>") if born else ("", "")
        blocks.append(f"<div class='line typed'>{extra}{name}</div><small>{told}{side[0].role}{tag}</small>")
    versus = f"<p style='margin: 4pt 0 0 {m.dice('0', '0.8in')}'>{m.dice('vs.', 'v.', 'and')}</p>"
    number = f"<p>{m.dice('No.', 'No.', 'Case No.')} <span class=typed>{m.number.caption}</span></p>"
    harm = m.rng.randint(0, 5)
    boxes = (
        "".join(
            f"<div>[{'X' if at == harm else m.dice(' ', '&nbsp;&nbsp;')}] {one}</div>" for at, one in enumerate(HARMS)
        )
        if m.rng.random() < 0.6
        else ""
    )
    clerk = m.dice("", f"<p style='margin-top: 5pt'><b>Clerk's action required:</b> {m.dice('1', '4, 5', '11.A')}</p>")
    hearing = (
        f"<p style='margin-top: 5pt'>Next Hearing Date and Time:<br>{long_date(m.hearing)}, {m.hour}</p>"
        if m.rng.random() < 0.4
        else ""
    )
    about = f"{number}<p class=title>{esc(m.title)}</p>{boxes}{clerk}{hearing}"
    return f"<table class=caption><tr><td class=sides>{blocks[0]}{versus}{blocks[1]}</td><td class=about>{about}</td></tr></table>"


def _ask(m: Matter, at: int, ask: str) -> str:
    told = folk.typed_in(m, ask)
    filled = f" <span class=typed style='border-bottom: 0.6pt solid'>{esc(told)}</span>" if told else ""
    box = m.dice("", "[X] ", "[&nbsp;&nbsp;] ")
    return f"<p class=ask><b>{at}.</b> {box}{esc(ask)}{filled}</p>"


def _signed(m: Matter, county: str) -> str:
    town = "Seattle" if county == "King" else "Tacoma"
    judge = m.rng.random() < 0.5
    last = f"Judge/Court Commissioner {m.judge}" if judge else "Sign here"
    said = (
        "Ordered."
        if judge
        else "I certify under penalty of perjury under the laws of the state of Washington that all the information above is true and correct."
    )
    line = f"<p style='margin: 22pt 0 0 3in; border-top: 0.7pt solid'><small>{esc(last)}</small></p>"
    return f"<p style='margin-top: 14pt'>{said} Signed at {town}, WA on {long_date(m.dated)}.</p>{line}"


LAYOUT = Layout(
    name="washington protection form",
    courts=("us/wa/king-superior", "us/wa/pierce-superior"),
    nature="protective",
    kinds=("form",),
    filed=("rubber", "e-filed", "e-filed", "none"),
    draw=draw,
    sides=sides,
    titled=folk.titled(TITLES),
)
