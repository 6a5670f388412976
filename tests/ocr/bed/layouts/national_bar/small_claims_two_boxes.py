"""A small claims paper of Allen County, Indiana, filled in by the one who sues: state and county, cause number, title, a box for each side."""

from dataclasses import replace
from html import escape as esc
from random import Random
from re import sub

from tests.ocr.bed import pieces, stamps, words
from tests.ocr.bed.benches import Number
from tests.ocr.bed.making import Layout, Matter, Sides
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.prose import long_date
from tests.ocr.bed.truth import Party

CSS = """
@page { margin: 0.75in 0.85in; @bottom-left { content: "Form SC-NN (R. 20YY)"; font: 8pt 'FACE'; }
@bottom-right { content: "Page " counter(page); font: 8pt 'FACE'; } }
body { font: SIZE/1.25 'FACE'; } .head { width: 100%; } .head td { width: 33%; white-space: nowrap; } .ss { text-align: center; }
.title { text-align: center; font-weight: bold; font-size: 14pt; margin: 16pt 0 12pt; }
.boxes { width: 100%; } .boxes td { width: 50%; border: EDGE; padding: 5pt 8pt; }
.boxes b { font-size: 9.5pt; } .typed { font: TSIZE/1.3 'TYPED'; } .said { margin-top: 9pt; } .claim { border: EDGE; padding: 6pt 9pt; margin-top: 9pt; }
.r { text-align: right; } .sums { width: 60%; margin-top: 8pt; } .sums td { padding: 2pt 4pt; border-bottom: 0.6pt solid; } .end { margin: 26pt 0 0 3.4in; }
.efiled { position: absolute; right: -0.55in; top: -0.6in; font: 8pt/1.2 'Liberation Sans'; text-align: right; }
"""
TITLES = (
    "NOTICE OF CLAIM",
    "NOTICE OF CLAIM",
    "NOTICE OF SMALL CLAIM",
    "NOTICE OF CLAIM FOR POSSESSION OF REAL ESTATE",
    "COUNTERCLAIM",
    "VERIFIED MOTION FOR PROCEEDINGS SUPPLEMENTAL",
    "MOTION FOR CONTINUANCE",
    "AFFIDAVIT OF DEBT",
    "AGREED JUDGMENT",
    "MOTION TO SET ASIDE DEFAULT JUDGMENT",
    "AFFIDAVIT OF NON-MILITARY SERVICE",
    "APPEARANCE BY A BUSINESS ENTITY",
    "REQUEST FOR JURY TRIAL",
)
NOTES = (
    "You may appear in person or by an attorney. A corporation or company may appear by an employee where the rules allow it.",
    "Bring to trial all documents in your possession and all witnesses concerning this claim.",
    "If you want a trial by jury you must ask for it in writing within ten (10) days of receiving this notice and pay the fee.",
    "If you do not dispute the claim you may still appear to allow the Court to set the method of payment.",
    "If you have a claim against the plaintiff you must file it so that the plaintiff receives it at least seven (7) days before trial.",
    "You may settle this claim before trial; tell the Clerk in writing if you do.",
)
TOWNS = (
    "Fort Wayne, IN 46802",
    "Fort Wayne, IN 46835",
    "New Haven, IN 46774",
    "Huntertown, IN 46748",
    "Leo-Cedarville, IN 46765",
)


def sides(rng: Random) -> Sides:
    """A landlord, a shop or a neighbour against one or two who owe."""
    maker = rng.choice((words.person, words.person, words.company, words.trading))
    left = (Party(maker(rng), "Plaintiff"),)
    right = tuple(
        Party(rng.choice((words.person, words.person, words.person, words.company, words.trading))(rng), "Defendant")
        for _ in range(rng.choice((1, 1, 2)))
    )
    return left, right


def recast(m: Matter) -> Matter:
    """The number of a small claim, or of a claim for possession."""
    kind = "EV" if "POSSESSION" in m.title else "SC"
    caption = sub(r"-[A-Z]{2}-", f"-{kind}-", m.number.caption)
    return replace(m, number=Number(caption, caption))


def draw(m: Matter) -> str:
    face = m.dice("Liberation Sans", "Liberation Serif", "DejaVu Sans Condensed")
    typed, size = m.rng.choice(
        (
            ("Liberation Mono", "10.5pt"),
            ("Liberation Serif", "11.5pt"),
            ("DkgHandwriting", "14pt"),
            ("Liberation Sans", "10pt"),
        )
    )
    css = (
        CSS.replace("FACE", face)
        .replace("TYPED", typed)
        .replace("TSIZE", size)
        .replace("SIZE", m.dice("10.5pt", "11pt"))
    )
    css = (
        css.replace("EDGE", m.dice("0.9pt solid", "1.5pt solid"))
        .replace("NN", str(m.rng.randint(1, 19)))
        .replace("20YY", str(m.rng.randint(2014, 2024)))
    )
    stamp = stamps.rubber(m, "boxed", "dater", "clock", right="0.2in", top="7.4in", wide="1.7in")
    if m.filed and m.filed.how == "e-filed":
        lines = (
            f"Filed: {m.filed.on.month}/{m.filed.on.day}/{m.filed.on.year} {m.filed.time}",
            "Clerk",
            "Allen County, Indiana",
        )
        stamp = f"<div class=efiled>{pieces.rows(*lines)}</div>"
    shout = 0.0 if typed == "DkgHandwriting" else 0.3
    cells = "".join(f"<td>{_box(m, side[0].role, side, shout=shout)}</td>" for side in (m.left, m.right))
    boxes = f"<table class=boxes><tr>{cells}</tr></table>"
    return sheet(
        css + stamps.RUBBER, stamp + _head(m) + f"<p class=title>{esc(m.title)}</p>" + boxes + _told(m) + _end(m)
    )


def _head(m: Matter) -> str:
    division = m.dice("SMALL CLAIMS DIVISION", "SMALL CLAIMS DIVISION", "SMALL CLAIMS DOCKET")
    number = f"{m.dice('CAUSE NO.', 'CAUSE NO.:', 'CASE NO.', 'Cause No.')} {m.number.caption}"
    left, middle = pieces.rows("STATE OF INDIANA") + "<br><br>COUNTY OF ALLEN", ")<br>)&ensp;SS:<br>)"
    right = pieces.rows(
        m.dice("IN THE ALLEN SUPERIOR COURT", "IN THE SUPERIOR COURT OF ALLEN COUNTY"), division, number
    )
    return f"<table class=head><tr><td>{left}</td><td class=ss>{middle}</td><td>{right}</td></tr></table>"


def _box(m: Matter, role: str, side: tuple[Party, ...], *, shout: float) -> str:
    """Names, address and telephone of a side, under its role."""
    street, town = words.address(m.rng, m.rng.choice(TOWNS))
    names = [party.name.upper() if m.rng.random() < shout else party.name for party in side]
    label = m.dice(f"{role.upper()}(S):", f"{role}(s) (name, address, telephone):", role.upper())
    lines = (*names, street.split(", ")[0], town, words.telephone(m.rng).replace("415", "260"))
    return f"<b>{label}</b><br><span class=typed>{pieces.rows(*lines)}</span>"


def _told(m: Matter) -> str:
    """What the paper says to the other side, and the claim in the words of the one who sues."""
    own = " ".join(m.prose.own() for _ in range(m.rng.randint(2, 4)))
    small = sub(r"\$[\d,]*(\d,\d{3}\.)", r"$\1", own)
    claim = f"<div class=claim>{m.dice('A brief statement of the claim:', 'STATEMENT OF CLAIM:', 'In support of this the undersigned states:')}"
    claim += f"<br><span class=typed>{esc(small)}</span></div>"
    if not m.title.startswith("NOTICE OF"):
        return claim
    room = m.dice(
        "Room 201, Courthouse", "Room B-40, Bud Meeks Justice Center", "Courtroom 5, 1 W. Superior Street, Fort Wayne"
    )
    said = f"TO THE DEFENDANT: You have been sued by the person named as plaintiff above. You must appear for trial on {long_date(m.hearing)} at {m.hour}"
    said += f" in {room}. If you do not appear, a default judgment may be entered against you."
    sums = (("Amount of claim", m.rng.randint(180, 9900)), ("Court costs", m.rng.choice((97, 101, 107, 122))))
    cells = "".join(f"<tr><td>{label}</td><td class='typed r'>${much:,}.00</td></tr>" for label, much in sums)
    notes = "".join(
        f"<p class=said>{at}. {note}</p>"
        for at, note in enumerate(m.rng.sample(NOTES, m.rng.randint(3, len(NOTES))), 1)
    )
    return f"<p class=said>{esc(said)}</p>{claim}<table class=sums>{cells}</table>{notes}"


def _end(m: Matter) -> str:
    signed = esc(m.left[0].name) if m.title != "COUNTERCLAIM" else esc(m.right[0].name)
    oath = "I affirm, under the penalties for perjury, that the foregoing representations are true."
    day = f"<p class=said>Date: <span class=typed>{m.dated:%m/%d/%Y}</span></p>"
    return f"<p class=said>{oath}</p>{day}<p class=end>{'_' * 30}<br><span class=typed>{signed}</span></p>"


LAYOUT = Layout(
    name="small claims two boxes",
    courts=("us/in/allen-superior",),
    nature="small claims",
    kinds=("form",),
    filed=("rubber", "e-filed", "rubber", "none"),
    draw=draw,
    own_titles=lambda _: TITLES,
    sides=sides,
    recast=recast,
)
