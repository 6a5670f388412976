"""A form of the Maryland courts in a criminal case: boxes to tick for the court, its address, the case number, the State and the defendant."""

from dataclasses import replace
from html import escape as esc
from random import Random

from tests.ocr.bed import stamps
from tests.ocr.bed.benches import Number
from tests.ocr.bed.making import Layout, Matter, Sides
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.truth import Party
from tests.ocr.bed.words import person

CSS = """
@page { margin: 0.6in 0.75in; @bottom-left { content: "CODE (Rev. MONTH/20NN)"; font: 8pt 'FACE'; }
  @bottom-center { content: "Page " counter(page) " of " counter(pages); font: 8pt 'FACE'; } @bottom-right { content: "SHORT"; font: 8pt 'FACE'; } }
body { font: 10.5pt/1.3 'FACE'; } .seal { float: left; width: 0.85in; margin-right: 0.15in; }
.court { font-size: 11.5pt; } .court b { font-size: 12pt; }
small { font-size: 7.5pt; display: block; line-height: 1.1; }
.typed { font: TSIZE 'TYPED'; border-bottom: 0.6pt solid; padding: 0 8pt; }
.top { border-bottom: 1.2pt solid; padding-bottom: 6pt; }
.sides { width: 100%; margin: 10pt 0; clear: both; } .sides td { width: 46%; } .sides .v { width: 8%; }
.title { text-align: center; font-weight: bold; font-size: 12.5pt; margin: 10pt 0.3in 2pt; } .rule { text-align: center; margin-bottom: 10pt; }
.line { margin: 6pt 0 0 0.3in; text-indent: -0.3in; }
.sign { width: 100%; margin-top: 26pt; } .sign td { width: 50%; padding-right: 0.3in; } .sign div { border-top: 0.6pt solid; }
.box { display: inline-block; width: 8pt; height: 8pt; border: 0.8pt solid; margin-right: 4pt; text-align: center; text-indent: 0;
  font: bold 8.5pt/7.5pt 'Liberation Sans'; }
.efiled { position: absolute; right: -0.3in; top: -0.35in; font: bold 8.5pt/1.2 'Liberation Sans'; text-align: right; }
"""
FORMS = (
    ("PETITION FOR EXPUNGEMENT OF RECORDS", "CC-DC-CR-072A", "(Criminal Procedure Article, § 10-105)"),
    (
        "PETITION FOR EXPUNGEMENT OF RECORDS (GUILTY DISPOSITION)",
        "CC-DC-CR-072B",
        "(Criminal Procedure Article, § 10-110)",
    ),
    ("MOTION FOR MODIFICATION OR REDUCTION OF SENTENCE", "CC-DC-CR-171", "(Md. Rule 4-345)"),
    ("WAIVER OF RIGHT TO COUNSEL", "CC-DC-CR-088", "(Md. Rule 4-215)"),
    ("REQUEST FOR WITNESS SUBPOENA", "CC-DC-CR-001", "(Md. Rule 4-265)"),
    ("NOTICE OF APPEAL - CRIMINAL", "CC-DC-CR-045", "(Md. Rule 8-201)"),
    ("PETITION FOR REVIEW OF BAIL", "CC-DC-CR-099", "(Md. Rule 4-216.2)"),
    ("MOTION TO RECALL BENCH WARRANT", "CC-DC-CR-120", ""),
    ("REQUEST TO RESCHEDULE TRIAL OR HEARING", "CC-DC-CR-070", ""),
    ("PETITION FOR POSTCONVICTION RELIEF", "CC-DC-CR-025", "(Md. Rule 4-401)"),
    ("APPLICATION FOR WAIVER OF PREPAID COSTS IN A CRIMINAL CASE", "CC-DC-CR-089", ""),
    ("ENTRY OF APPEARANCE IN A CRIMINAL CASE", "CC-DC-CR-141", "(Md. Rule 4-214)"),
    ("MOTION FOR RETURN OF PROPERTY", "CC-DC-CR-109", "(Md. Rule 4-601)"),
)
ASKS = (
    "On or about the date shown below I was arrested, served with a summons, or served with a citation.",
    "I was charged with the offense of:",
    "The charge was disposed of as follows:",
    "I am not now a defendant in any pending criminal action other than for violation of vehicle laws.",
    "The sentence was imposed by the Honorable:",
    "I have read and understand each statement above.",
    "The matter is set for trial and no earlier postponement was granted.",
    "The address to which notices should be mailed is:",
    "I ask the Court to schedule a hearing on this request.",
    "A copy was mailed, postage prepaid, to the State's Attorney.",
    "I have applied to the Office of the Public Defender.",
    "I solemnly affirm under the penalties of perjury that the contents of this paper are true.",
)
SEATS = {
    "15": ("Montgomery County", "50 Maryland Avenue, Rockville, MD 20850"),
    "24": ("Baltimore City", "111 N. Calvert Street, Baltimore, MD 21202"),
}


def sides(rng: Random) -> Sides:
    """The State, whose role the form does not tell, and one it charges."""
    return (Party("State of Maryland", ""),), (Party(person(rng), "Defendant"),)


def recast(m: Matter) -> Matter:
    county = "24" if "baltimore" in m.court.id else "15"
    caption = f"C-{county}-CR-{m.number.caption[-9:]}"
    return replace(m, number=Number(caption, caption))


def draw(m: Matter) -> str:
    face = m.dice("Liberation Serif", "Liberation Serif", "Liberation Sans")
    typed, size = m.rng.choice((("Liberation Mono", "10pt"), ("Liberation Sans", "10pt"), ("DkgHandwriting", "13pt")))
    code, cites = next((code, cites) for title, code, cites in FORMS if title == m.title)
    css = (
        CSS.replace("FACE", face)
        .replace("TYPED", typed)
        .replace("TSIZE", size)
        .replace("CODE", code)
        .replace("SHORT", code.replace("-", ""))
    )
    css = css.replace("MONTH", m.dice("01", "07", "10")).replace("20NN", str(m.rng.randint(2018, 2024)))
    stamp = stamps.rubber(m, "boxed", "clock", right="0.1in", top="7.7in", wide="1.9in")
    if m.filed and m.filed.how == "e-filed":
        stamp = f"<div class=efiled>E-FILED; {esc(m.court.name.removeprefix('Circuit Court for '))}<br>Docket: {m.filed.on:%m/%d/%Y} {m.filed.time}</div>"
    chosen = m.rng.sample(ASKS, m.rng.randint(7, len(ASKS)))
    asks = "".join(_ask(m, at, text) for at, text in enumerate(chosen, 1))
    rule = f"<p class=rule>{cites}</p>" if cites else "<br>"
    return sheet(css + stamps.RUBBER, stamp + _head(m) + f"<p class=title>{esc(m.title)}</p>{rule}{asks}{_sign(m)}")


def _box(mark: str) -> str:
    return f"<span class=box>{mark}</span>"


def _head(m: Matter) -> str:
    place, street = SEATS[m.number.caption[2:4]]
    ring = '<circle cx="30" cy="30" r="28" fill="none" stroke="#000" stroke-width="1.5"/><circle cx="30" cy="30" r="20" fill="none" stroke="#000"/>'
    ring += '<path d="M18 40 L30 16 L42 40 Z M18 44 H42" fill="none" stroke="#000" stroke-width="1.5"/>'
    seal = f'<svg class=seal width="60" height="60" viewBox="0 0 60 60">{ring}</svg>' if m.rng.random() < 0.8 else ""
    named = f"<span class=held>FOR <span class=typed>{place}</span></span><small>City/County</small>"
    court = f"{_box('X')}<b>CIRCUIT COURT</b> &ensp;{_box('')}<b>DISTRICT COURT OF MARYLAND</b> {named}"
    held = f"<span class=held>Case No. <span class=typed>{m.number.caption}</span></span>"
    where = f"Located at <span class=typed>{street}</span> {held}<small>Court Address</small>"
    name = esc(m.right[0].name.upper() if m.rng.random() < 0.4 else m.right[0].name)
    born = (
        f"<small>Date of Birth</small><span class=typed>{m.rng.randint(1, 12)}/{m.rng.randint(1, 28)}/{m.rng.randint(1958, 2004)}</span>"
        if m.rng.random() < 0.6
        else ""
    )
    home = (
        f"<br><span class=typed>{esc(m.prose['street'])}</span><small>Address</small>" if m.rng.random() < 0.6 else ""
    )
    sides = f"<td><b>STATE OF MARYLAND</b></td><td class=v>vs.</td><td><span class=typed>{name}</span><small>Defendant</small>{home}{born}</td>"
    return f"<div class=top>{seal}<p class=court>{court}</p><p>{where}</p></div><table class=sides><tr>{sides}</tr></table>"


def _ask(m: Matter, at: int, text: str) -> str:
    """A numbered statement, filled in where it ends in a colon."""
    told = {
        "offense of": m.dice(
            "theft under $1,500", "second degree assault", "CDS: possession", "malicious destruction of property"
        ),
        "as follows": m.dice("nolle prosequi", "stet", "probation before judgment", "acquittal"),
        "Honorable": person(m.rng),
    }
    filled = next((said for words, said in told.items() if f"{words}:" in text), m.prose["street"])
    tail = f" <span class=typed>{esc(filled)}</span>" if text.endswith(":") else ""
    return f"<p class=line>{at}.&ensp;{_box(m.dice('', 'X', '')) if m.rng.random() < 0.5 else ''}{esc(text)}{tail}</p>"


def _sign(m: Matter) -> str:
    who = m.right[0].name if m.rng.random() < 0.5 else m.counsel_right[0].name
    cells = f"<td><span class=typed>{m.dated:%m/%d/%Y}</span><div>Date</div></td><td>&nbsp;<div>Signature</div></td>"
    return f"<table class=sign><tr>{cells}</tr><tr><td></td><td><br><span class=typed>{esc(who)}</span><div>Printed Name</div></td></tr></table>"


LAYOUT = Layout(
    name="bench criminal form",
    courts=("us/md/montgomery-circuit", "us/md/baltimore-city-circuit"),
    nature="criminal",
    kinds=("form",),
    filed=("rubber", "e-filed", "none", "none"),
    draw=draw,
    sides=sides,
    titled=lambda rng, _kind, _names: rng.choice(FORMS)[0],
    recast=recast,
)
