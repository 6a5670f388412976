"""A paper in a Florida estate or guardianship: the estate at the left, file number and division at the right, its title in the middle."""

from dataclasses import replace
from html import escape as esc
from random import Random

from tests.ocr.bed import pieces, stamps, words
from tests.ocr.bed.layouts.trial_floor import folk
from tests.ocr.bed.making import Layout, Matter, Sides
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.prose import long_date
from tests.ocr.bed.truth import Party

CSS = """
@page { margin: 1in; @top-left { content: %s; font: 8.5pt 'Liberation Sans'; } @bottom-center { content: %s; font: 9pt '%s'; } }
body { font: %s/%s '%s'; } .court { line-height: 1.25; margin-bottom: 16pt; } .mid { text-align: center; } .far { margin-left: 3.3in; }
.caption { width: 100%%; line-height: 1.3; margin-bottom: 14pt; }
.estate { width: 52%%; padding-right: 12pt !important; %s } .about { padding-left: 0.2in !important; }
.estate p { margin-bottom: 8pt; } .dead { margin-left: %s; } .title { text-align: center; font-weight: bold; line-height: 1.3; margin: 6pt 0.6in 12pt; %s }
.sub { text-align: center; margin: -8pt 0 12pt; line-height: 1.2; font-size: 92%%; }
.h { text-align: center; font-weight: bold; } .p { text-indent: 0.5in; margin-bottom: 5pt; } .q { margin: 0 0.8in 6pt; line-height: 1.2; }
.rows { margin: 0 auto 8pt; line-height: 1.2; } .rows td, .rows th { padding: 2pt 10pt; border: 0.5pt solid; } .r { text-align: right; }
.sig { line-height: 1.2; margin-top: 18pt; break-inside: avoid; } .by { margin: 12pt 0 0 3in; } .service { margin-top: 20pt; }
.exhibit { break-before: page; text-align: center; padding-top: 3in; font-size: 22pt; } .behind { break-before: page; }
"""
ESTATE = """
PETITION FOR ADMINISTRATION|PETITION FOR SUMMARY ADMINISTRATION|ORDER ADMITTING WILL TO PROBATE AND APPOINTING PERSONAL REPRESENTATIVE
LETTERS OF ADMINISTRATION|OATH OF PERSONAL REPRESENTATIVE AND DESIGNATION AND ACCEPTANCE OF RESIDENT AGENT|NOTICE TO CREDITORS|INVENTORY
STATEMENT OF CLAIM|PETITION TO DETERMINE HOMESTEAD STATUS OF REAL PROPERTY|NOTICE OF ADMINISTRATION|ORDER OF SUMMARY ADMINISTRATION
PETITION FOR DISCHARGE; WAIVER OF SERVICE OF PETITION FOR DISCHARGE|ORDER OF DISCHARGE|OBJECTION TO CLAIM|CAVEAT BY INTERESTED PERSON
"""
WARD = """
PETITION FOR APPOINTMENT OF PLENARY GUARDIAN|ANNUAL GUARDIANSHIP PLAN|ORDER APPOINTING EXAMINING COMMITTEE|LETTERS OF PLENARY GUARDIANSHIP OF THE PERSON
INITIAL GUARDIANSHIP INVENTORY|PETITION TO DETERMINE INCAPACITY|PETITION FOR ORDER AUTHORIZING PAYMENT OF ATTORNEY'S FEES|NOTICE OF HEARING
"""


def sides(rng: Random) -> Sides:
    """One who died, or a ward, who may be a child."""
    if rng.random() < 0.3:
        return (Party(rng.choice((folk.anybody, folk.anybody, words.minor))(rng), "Ward"),), ()
    name = rng.choice((folk.anybody, folk.anybody, folk.anybody, folk.alias))(rng)
    return (Party(name, "Deceased"),), ()


def titled(rng: Random, kind: str, names: dict[str, str]) -> str:
    return rng.choice((WARD if names["left"].startswith("Ward") else ESTATE).strip().replace("\n", "|").split("|"))


def recast(m: Matter) -> Matter:
    """What the court signs is an order."""
    kind = "order" if m.title.startswith(("ORDER", "LETTERS")) else "petition"
    return replace(m, kind=kind)


def draw(m: Matter) -> str:
    font = m.dice("Liberation Serif", "Liberation Serif", "Liberation Sans", "Noto Serif", "DejaVu Sans Condensed")
    size = {"Liberation Serif": m.dice("12pt", "12pt", "13pt")}.get(font, "11pt")
    line = (
        f'"Filing # {m.rng.randint(188000000, 239000000)} E-Filed {m.filed.on:%m/%d/%Y} {_second(m)}"'
        if m.filed and m.filed.how == "e-filed"
        else '""'
    )
    foot = m.dice(
        "counter(page)",
        f'"Bar Form No. P-{m.rng.randint(1, 5)}.0{m.rng.randint(100, 900)}"',
        '"Page " counter(page) " of " counter(pages)',
    )
    css = CSS % (
        line,
        foot,
        font,
        size,
        m.dice("1.9", "1.6", "1.5"),
        font,
        m.dice("", "", "border: solid; border-width: 0 0.8pt 0.8pt 0;"),
        m.dice("1.6in", "0.6in", "0.3in"),
        m.dice("text-decoration: underline;", "", ""),
    )
    title = f"<p class=title>{esc(m.title)}</p>" + m.dice(
        "",
        "",
        f"<p class=sub>({m.dice('testate', 'intestate', 'Florida Resident')} - {m.dice('single petitioner', 'individual')})</p>",
    )
    text = pieces.body(m, least=2, most=7, numbered=m.kind == "petition", headings=False, notes=False)
    end = (
        folk.signed_by_judge(m, "Circuit Judge")
        if m.kind == "order"
        else pieces.ending(m, m.counsel_left, "Petitioner")
    )
    stamp = stamps.rubber(m, "boxed", "plain", right="-0.5in", top="-0.75in", wide="2in")
    return sheet(
        css + stamps.RUBBER, stamp + folk.room(m, "0.8in") + _court(m) + _caption(m) + title + _opening(m) + text + end
    )


def _second(m: Matter) -> str:
    """The hour of filing with its seconds, as this state's portal tells it."""
    hour, half = (m.filed.time if m.filed else "9:00 AM").split()
    return f"{hour}:{m.rng.randint(10, 59)} {half}"


def _court(m: Matter) -> str:
    nth, county = next(told for place, told in PLACES.items() if place in m.court.id)
    long = (f"IN THE CIRCUIT COURT OF THE {nth} JUDICIAL CIRCUIT,", f"IN AND FOR {county} COUNTY, FLORIDA")
    where = m.dice("mid", "mid", "far")
    if where == "far":
        lines = ["IN THE CIRCUIT COURT FOR", f"{county} COUNTY, FLORIDA", "PROBATE DIVISION"]
    else:
        lines = [
            *m.rng.choice((long, (f"IN THE CIRCUIT COURT FOR {county} COUNTY, FLORIDA",))),
            m.dice("PROBATE DIVISION", "PROBATE DIVISION", ""),
        ]
    return f"<div class='court {where}'>{pieces.rows(*lines)}</div>"


PLACES = {"broward": ("17TH", "BROWARD"), "miami": ("ELEVENTH", "MIAMI-DADE"), "orange": ("NINTH", "ORANGE")}


def _caption(m: Matter) -> str:
    one = m.left[0]
    name = esc(one.name.upper() if m.rng.random() < 0.75 else one.name)
    if one.role == "Deceased":
        said = m.dice("IN RE: ESTATE OF", "IN RE: The Estate of", "IN RE: THE ESTATE OF:")
        role = m.dice("Deceased.", "Deceased.", "Deceased")
    else:
        said, role = (
            m.dice("IN RE: GUARDIANSHIP OF", "IN RE: THE GUARDIANSHIP OF"),
            m.dice("Ward.", "an alleged incapacitated Ward.", "a minor Ward."),
        )
    rule = "_" * 32 + m.dice("/", "/", "")
    left = f"<p>{said}</p><p>{name}{m.dice(',', ',', '')}</p><p class=dead>{role}</p>" + m.dice("", f"<p>{rule}</p>")
    about = [f"{m.dice('File No.', 'FILE NO.:', 'CASE NO.:', 'Case No.')} {m.number.caption}"]
    about += (
        [f"{m.dice('Division', 'DIVISION:')} {m.dice('Probate', '60J', '02', 'PMH01', '1')}"]
        if m.rng.random() < 0.75
        else []
    )
    about += [f"Judge: {m.judge}"] if m.rng.random() < 0.3 else []
    return f"<table class=caption><tr><td class=estate>{left}</td><td class=about>{m.dice('', '<br><br>')}{pieces.rows(*about)}</td></tr></table>"


def _opening(m: Matter) -> str:
    who, short = folk.anybody(m.rng), m.left[0].name.split(",")[0]
    if m.kind == "order":
        said = f"On the petition of {who} for administration in the matter of {short}, the Court finding that all interested persons have been served, it is"
    elif m.left[0].role == "Ward":
        said = f"Petitioner, {who}, files this paper concerning {short} and states:"
    else:
        said = f"Petitioner, {who}, alleges: {short} died on {long_date(m.prose.day())}, domiciled in {_court_county(m)} County, Florida."
    return f"<p class=p>{esc(said)}</p>"


def _court_county(m: Matter) -> str:
    return next(told[1] for place, told in PLACES.items() if place in m.court.id).title()


LAYOUT = Layout(
    name="florida estate file",
    courts=("us/fl/broward-circuit", "us/fl/miami-dade-circuit", "us/fl/orange-circuit"),
    nature="probate",
    kinds=("probate",),
    filed=("e-filed", "e-filed", "rubber", "none"),
    draw=draw,
    sides=sides,
    counselled=folk.counsel(lambda rng: str(rng.randint(100200, 1049900))),
    titled=titled,
    recast=recast,
)
