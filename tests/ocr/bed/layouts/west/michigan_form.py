"""A Michigan form: court, number and judge in ruled boxes, each side with its address in a box of its own, ticked lines below."""

from html import escape as esc

from tests.ocr.bed import pieces, stamps, words
from tests.ocr.bed.layouts.west import drawing, people
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.prose import long_date
from tests.ocr.bed.truth import Party

CSS = """
@page { margin: 0.5in 0.6in 0.7in; @bottom-left { content: "FORMNUMBER"; white-space: pre; font: 7pt 'Liberation Sans'; vertical-align: top; }
  @bottom-right { content: "MCR 2.105, MCR 4.201(C)"; font: 7pt 'Liberation Sans'; vertical-align: top; } }
body { font: 9.5pt/1.25 'Liberation Sans'; } .top { width: 100%; font-size: 7.5pt; margin-bottom: 4pt; } .top td:last-child { text-align: right; }
.head { width: 100%; } .head td { border: 1pt solid; padding: 2pt 6pt; height: 46pt; } .head td:first-child { width: 33%; font-size: 8.5pt; }
.head td:last-child { width: 30%; } .name { text-align: center; font-weight: bold; font-size: 11pt; vertical-align: middle; }
small { font-size: 7pt; } .typed { FACE line-height: 1.15; }
.two { width: 100%; } .two td { border: 1pt solid; padding: 2pt 6pt; width: 47%; height: 62pt; }
.two td.v { width: 6%; border: 0; text-align: center; vertical-align: middle; } .line { margin: 7pt 0 0 18pt; text-indent: -18pt; }
.box { display: inline-block; width: 8pt; height: 8pt; border: 0.9pt solid; margin: 0 5pt; text-indent: 0; text-align: center;
font: bold 8pt/7.5pt 'Liberation Sans'; }
.fill { border-bottom: 0.6pt solid; padding: 0 10pt; } .foot { margin-top: 18pt; width: 100%; } .foot td { width: 50%; padding: 14pt 12pt 0 0; }
.foot div { border-top: 0.6pt solid; font-size: 7.5pt; } .mark { font: 8pt 'Liberation Sans'; }
"""
FORMS = (
    ("Summons", "MC 01"),
    ("PROOF OF SERVICE", "MC 302"),
    ("MOTION AND ORDER FOR ALTERNATE SERVICE", "MC 303"),
    ("NOTICE OF HEARING AND MOTION", "MC 326"),
    ("COMPLAINT, NONPAYMENT OF RENT", "DC 102a"),
    ("COMPLAINT TO RECOVER POSSESSION OF PROPERTY", "DC 102c"),
    ("JUDGMENT, LANDLORD-TENANT", "DC 105"),
    ("REQUEST AND WRIT FOR GARNISHMENT (NONPERIODIC)", "MC 13"),
    ("DEFAULT REQUEST, AFFIDAVIT, ENTRY, AND JUDGMENT (SUM CERTAIN)", "DC 107"),
    ("PETITION FOR PERSONAL PROTECTION ORDER (NONDOMESTIC)", "CC 377"),
    ("APPEARANCE", "MC 309"),
    ("ORDER FOR INSTALLMENT PAYMENTS", "MC 15a"),
    ("STIPULATION AND ORDER TO DISMISS", "MC 09"),
    ("DEMAND FOR JURY TRIAL", "MC 22"),
    ("CLAIM OF APPEAL", "MC 55"),
)
ASKS = (
    "This case involves a minor, and the court must follow the special rules for service.",
    "There is no other pending or resolved civil action arising out of the same transaction or occurrence.",
    "The defendant was served personally with the papers listed above.",
    "The plaintiff states under oath that the amount claimed is due and unpaid.",
    "Possession was demanded in writing on the date stated below.",
    "An attorney has appeared for the party named above.",
    "The hearing will be held by videoconference; the link is on the court's page.",
    "The party is not in the military service of the United States.",
    "A jury demand fee has been paid.",
    "Money judgment is requested in the amount of",
)


def draw(m: Matter) -> str:
    number = dict(FORMS)[m.title]
    typed = drawing.Face(m.dice("Liberation Mono", "Liberation Sans", "Liberation Serif", "DejaVu Sans Condensed"), 9.5)
    css = CSS.replace("FACE", typed.css).replace(
        "FORMNUMBER", f"{number}  ({m.rng.randint(1, 12)}/{m.rng.randint(19, 24)})  {pieces.running(m.title)}"
    )
    copies = "<td>Original - Court<br>1st copy - Defendant</td><td>2nd copy - Plaintiff<br>3rd copy - Return</td>"
    top = f"<table class=top><tr><td>Approved, SCAO</td>{copies if m.rng.random() < 0.7 else '<td></td>'}</tr></table>"
    asks = "".join(_ask(m, at) for at in range(1, m.rng.randint(7, 13)))
    stamp = stamps.rubber(m, "clock", "boxed", "plain", right=m.dice("0in", "2.4in"), top="7.6in")
    if m.filed and m.filed.how == "e-filed":
        county = drawing.place(m).county
        said = f"FILED  Received for Filing  {county} County Clerk  {drawing.day(m, '1/5/2024')} {m.filed.time}"
        stamp += drawing.mark([said], "left: 0; top: -0.2in;")
    return sheet(css + stamps.RUBBER, stamp + top + _head(m) + asks + _foot(m))


def _head(m: Matter) -> str:
    names = {
        "us/mi/wayne-circuit": ("3rd JUDICIAL CIRCUIT", "WAYNE COUNTY"),
        "us/mi/oakland-circuit": ("6th JUDICIAL CIRCUIT", "OAKLAND COUNTY"),
    }
    district, county = names.get(m.court.id, ("36th JUDICIAL DISTRICT", "CITY OF DETROIT"))
    state = f"<b>STATE OF MICHIGAN</b><br>{district}<br>{county}"
    judge = (
        f"<br><small>JUDGE</small> <span class=typed>{m.dice('Hon. ', '')}{esc(m.judge)}</span>"
        if m.rng.random() < 0.6
        else ""
    )
    case = f"<small>{m.dice('CASE NO.', 'CASE NUMBER', 'CASE NO. and JUDGE')}</small><br><span class=typed>{m.number.caption}</span>{judge}"
    street = f"{m.rng.randint(2, 421)} Madison Street, {drawing.place(m).town}"
    where = f"<small>Court address</small> {street} <small>Court telephone no.</small> {drawing.telephone(m)}"
    title = f"<td class=name>{esc(m.title)}</td>"
    head = f"<table class=head><tr><td>{state}</td>{title}<td>{case}</td></tr></table><p>{where}</p>"
    left = _seat(m, m.left, f"{m.left_role.removesuffix('s')}'s name(s), address(es), and telephone no(s).")
    right = _seat(m, m.right, f"{m.right_role.removesuffix('s')}'s name(s), address(es), and telephone no(s).")
    lawyer = drawing.counsel(m, m.counsel_left, "", bare=True)
    one = f"<small>Plaintiff's attorney, bar no., address, and telephone no.</small><br><span class=typed>{pieces.rows(*lawyer)}</span>"
    other = "<small>Defendant's attorney, bar no., address, and telephone no.</small>"
    return f"{head}<table class=two><tr><td>{left}</td><td class=v>v</td><td>{right}</td></tr><tr><td>{one}</td><td class=v></td><td>{other}</td></tr></table>"


def _seat(m: Matter, side: tuple[Party, ...], label: str) -> str:
    street, town = words.address(m.rng, drawing.place(m).town)
    named = [party.name.upper() if m.rng.random() < 0.3 else party.name for party in side]
    named[-1] += ", et al." if m.et_al else ""
    return f"<small>{label}</small><br><span class=typed>{pieces.rows(*named, street, town)}</span>"


def _ask(m: Matter, at: int) -> str:
    box = f"<span class=box>{m.dice('', 'X', '')}</span>" if m.rng.random() < 0.7 else ""
    text = m.rng.choice(ASKS) if m.rng.random() < 0.8 else m.prose.sentence()
    filled = (
        f" <span class='typed fill'>{m.dice(m.prose['amount'], long_date(m.prose.day()))}</span>"
        if m.rng.random() < 0.4
        else ""
    )
    return f"<p class=line>{at}. {box}{esc(text)}{filled}</p>"


def _foot(m: Matter) -> str:
    sign = m.dice("&nbsp;", pieces.scrawl(m.rng, 120, 24))
    return (
        f"<table class=foot><tr><td>{long_date(m.dated)}<div>Date</div></td><td>{sign}<div>Signature</div></td></tr>"
        f"<tr><td><span class=typed>{esc(m.counsel_left[0].name)}</span><div>Name (type or print)</div></td><td></td></tr></table>"
    )


LAYOUT = Layout(
    name="michigan form",
    courts=("us/mi/wayne-circuit", "us/mi/oakland-circuit", "us/mi/36th-district"),
    nature="civil",
    kinds=("form",),
    filed=("rubber", "e-filed", "none"),
    draw=draw,
    sides=people.against(("Plaintiff", "Defendant"), ("Plaintiff", "Defendant"), ("Petitioner", "Respondent")),
    titled=lambda rng, kind, names: rng.choice(FORMS)[0],
    counselled=people.counsel,
)
