"""A circuit's own form by which counsel appear: short title and number first, then the party represented and where counsel is found."""

from dataclasses import replace
from html import escape as esc
from random import Random

from tests.ocr.bed import pieces, stamps, words
from tests.ocr.bed.layouts.intake_desk import parts, wording
from tests.ocr.bed.making import Layout, Matter, Sides
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.prose import long_date
from tests.ocr.bed.truth import Party

CSS = """
@page { margin: 0.9in 1in; @top-center { content: %s; font: 9pt 'Liberation Sans'; white-space: nowrap; } }
body { font: %spt/1.3 '%s'; } .court { text-align: center; font-weight: bold; margin-bottom: 14pt; }
.title { text-align: center; font-weight: bold; margin: 8pt 0.3in 14pt; %s }
.typed { %s } .ln { border-bottom: 0.6pt solid; padding: 0 8pt; } .f { margin: 0 0 %spt; } .say { margin: 8pt 0; } small { font-size: 8pt; }
.two { width: 100%%; margin-bottom: 10pt; } .foot { border-top: 0.8pt solid; margin-top: 18pt; padding-top: 4pt; }
.box { display: inline-block; width: 8.5pt; height: 8.5pt; border: 0.8pt solid; font: bold 8.5pt/8pt 'Liberation Sans'; text-align: center; margin-right: 5pt; }
"""
CHOICES = (
    "Substitute counsel (replacing lead counsel)",
    "Additional counsel (co-counsel with another attorney at the same firm)",
    "Additional counsel (in place of or with another firm)",
    "I am admitted to practice in this Court",
    "I applied for admission on the date stated below",
    "Pro hac vice under the rules of this Court",
)


def sides(rng: Random) -> Sides:
    first = rng.choice((words.person, words.person, parts.company))(rng)
    second = rng.choice((parts.company, parts.bank, words.person, parts.agency))(rng)
    return (Party(first, ""),), (Party(second if second != first else "City of New York", ""),)


def recast(m: Matter) -> Matter:
    """The Second Circuit's forms ask for the designation of the party counsel appears for."""
    if m.court.id != "us/fed/ca2":
        return replace(m, title=wording.APPEARANCES[m.court.id][0])
    role = m.dice("Defendant-Appellee", "Defendant-Appellant", "Respondent-Appellee")
    return replace(m, title=m.rng.choice(wording.APPEARANCES[m.court.id]), right=(replace(m.right[0], role=role),))


def draw(m: Matter) -> str:
    typed = parts.face(
        m, "Liberation Serif", "Liberation Sans", "Liberation Mono", "Noto Sans", sizes=(10.5, 11.0, 12.0)
    )
    css = CSS % (
        parts.banner(m),
        m.dice("11", "11.5", "12"),
        m.dice("Liberation Serif", "Liberation Serif", "Liberation Sans"),
        m.dice("", "text-decoration: underline;", "font-size: 115%;"),
        typed.css,
        m.dice("9", "12"),
    )
    court = pieces.rows("UNITED STATES COURT OF APPEALS", f"FOR THE {m.court.district.upper()}")
    short = f"{m.left[0].name} {m.dice('v.', 'v.', 'vs.')} {m.right[0].name}"
    second = m.court.id == "us/fed/ca2"
    labels = ("Short Title:", "Docket No.:") if second else ("Short Caption:", "Appellate Court No:")
    fields = [_field(labels[0], short), _field(labels[1], m.number.caption)]
    if not second or m.rng.random() < 0.5:
        fields.reverse()
    head = "".join(fields)
    title = f"<p class=title>{esc(m.title)}</p>"
    begin = f"<div class=court>{court}</div>{title}{head}" if m.rng.random() < 0.6 and second else f"{title}{head}"
    stamp = stamps.rubber(m, "boxed", "plain", right="-0.5in", top="-0.6in", wide="2.1in")
    text = _second(m) if second else _seventh(m)
    return sheet(css + stamps.RUBBER, f"{stamp}{parts.room(m, 0.95)}{begin}{text}")


def _field(label: str, text: str) -> str:
    return f"<p class=f>{label} <span class='typed ln'>{esc(text)}</span></p>"


def _second(m: Matter) -> str:
    """Counsel's lines, the party with its designation, and what counsel is."""
    one = m.counsel_right[0]
    street, town = words.address(m.rng, m.dice("New York, NY 10017", "Hartford, CT 06103", "Albany, New York 12207"))
    phone = words.telephone(m.rng)
    lines = [
        ("Name:", one.name),
        ("Firm:", one.firm),
        ("Address:", f"{street}, {town}"),
        ("Telephone:", phone),
        ("E-mail:", f"counsel@{one.firm.split(',')[0].split()[-1].lower().encode('ascii', 'ignore').decode()}.com"),
    ]
    told = "".join(_field(*line) for line in lines)
    party = f"<p class=f>Appearance for: <span class='typed ln'>{esc(m.right[0].name)}/{m.right[0].role}</span> <small>(party/designation)</small></p>"
    said = "<p class=say><b>Counsel's Contact Information</b> is as follows:</p>"
    crossed = m.rng.randrange(3)
    boxes = "".join(
        f"<p class=f><span class=box>{'X' if at == crossed else ''}</span>{one}</p>"
        for at, one in enumerate(m.rng.sample(CHOICES, 3))
    )
    order = (party, said + told) if "ACKNOWLEDGMENT" in m.title and m.rng.random() < 0.5 else (said + told, party)
    return f"{''.join(order)}<p class=say>Select One:</p>{boxes}{_signed(m)}"


def _seventh(m: Matter) -> str:
    """What the judges must know to see whether one of them has to step aside."""
    one = m.counsel_right[0]
    new = f"<p class=f><span class=box>{m.dice('', 'X')}</span>PLEASE CHECK HERE IF ANY INFORMATION ON THIS FORM IS NEW OR REVISED.</p>"
    asks = (
        ("(1) The full name of every party that the attorney represents in the case:", m.right[0].name),
        (
            "(2) The names of all law firms whose partners or associates have appeared for the party in the case:",
            one.firm,
        ),
        (
            "(3) If the party is a corporation: i) Identify all its parent corporations, if any:",
            m.dice("None", "N/A", "None."),
        ),
        ("ii) list any publicly held company that owns 10% or more of the party's stock:", m.dice("None", "N/A")),
        ("(4) Provide information required by FRAP 26.1(b) - Organizational Victims in Criminal Cases:", "N/A"),
    )
    told = "".join(f"<p class=f>{ask}<br><span class='typed ln'>{esc(text)}</span></p>" for ask, text in asks)
    return f"<p class=say>{wording.RECUSAL}</p>{new}{told}{_signed(m)}"


def _signed(m: Matter) -> str:
    one = m.counsel_right[0]
    sign = m.dice(f"/s/ {esc(one.name)}", pieces.scrawl(m.rng))
    day = f"Date: <span class='typed ln'>{long_date(m.dated)}</span>"
    return f"<div class=foot><p class=f>Attorney's Signature: {sign} &emsp; {day}</p>{_field('Printed Name:', one.name)}</div>"


LAYOUT = Layout(
    name="counsel appearance",
    courts=("us/fed/ca2", "us/fed/ca7"),
    nature="circuit",
    kinds=("form",),
    filed=("header", "header", "rubber", "none"),
    draw=draw,
    sides=sides,
    recast=recast,
    counselled=lambda rng, court, side: parts.speakers(rng, side),
)
