"""A justice court's petition as it lies at the counter: lines to fill in, nothing filled in; it belongs to no case."""

from html import escape as esc

from tests.ocr.bed import pieces
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet

CSS = """
@page { margin: 0.9in 1in; @bottom-center { content: counter(page); font: 9pt '%s'; } }
body { font: 11pt/1.35 '%s'; } .cause { text-align: center; font-weight: bold; margin-bottom: 12pt; } .caption { width: 100%%; }
.caption td { white-space: nowrap; } .sides { width: 2.9in; } .signs { width: 0.5in; }
.title { text-align: center; font-weight: bold; text-decoration: underline; margin: 16pt 0; }
.p { text-align: justify; margin-bottom: 9pt; } .box { display: inline-block; width: 8pt; height: 8pt; border: 0.8pt solid; margin: 0 6pt 0 12pt; }
.line { display: inline-block; border-bottom: 0.7pt solid; height: 10pt; }
"""
PARTS = (
    "COMPLAINT: Plaintiff hereby sues the following Defendant(s) {long} for {short} of the premises located in the above precinct.",
    "GROUNDS: {box} Unpaid rent, in the amount of $ {short} as of the date of filing. {box} Holdover after {short} day of {short}, 20{tiny}.",
    "NOTICE: Plaintiff gave written notice on {short} by this method: {long}",
    "ATTORNEY'S FEES: Plaintiff {box} will be {box} will not be seeking attorney's fees. Name, address and telephone: {long}",
    "My name is {long}. My date of birth is {short}. My home address is {long}.",
    "I am a resident of {short} County, Texas. (You must swear that the information you provide is true. Failure to do so may be a crime.)",
    "SERVICE: Plaintiff requests service on Defendant(s) at {long} or at {long}.",
    "Sworn to and subscribed before me this {tiny} day of {short}, 20{tiny}. {long} Notary Public or Clerk of the Justice Court",
)
GAPS = {
    "long": "<span class=line style='width: 3.4in'></span>",
    "short": "<span class=line style='width: 1.1in'></span>",
    "tiny": "<span class=line style='width: 0.4in'></span>",
    "box": "<span class=box></span>",
}


def draw(m: Matter) -> str:
    font = m.dice("Noto Serif", "Liberation Serif", "Liberation Sans")
    gap = "_" * 20
    left = [gap, "PLAINTIFF", "", "v.", "", gap, "DEFENDANT"]
    court = ["IN THE JUSTICE COURT", "", "", f"PRECINCT NO. {'_' * 8}", "", "", f"{'_' * 14} COUNTY, TEXAS"]
    cause = f"<p class=cause>CAUSE NO. {'_' * 16}</p>"
    parts = m.rng.sample(PARTS, m.rng.randint(4, 8))
    text = "".join(f"<p class=p>{esc(part, quote=False).format_map(GAPS)}</p>" for part in parts)
    return sheet(CSS % (font, font), f"{cause}{pieces.fence(left, '§', court)}<p class=title>{esc(m.title)}</p>{text}")


LAYOUT = Layout(
    name="blank petition",
    courts=("us/tx/jim-wells-justice",),
    nature="small claims",
    kinds=("blank petition",),
    filed=("none",),
    draw=draw,
    blank=True,
)
