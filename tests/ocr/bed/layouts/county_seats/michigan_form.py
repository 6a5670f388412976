"""A form of Michigan's court administrator: a ruled head with court, title and number, the sides in two boxes with a v. between."""

from html import escape as esc

from tests.ocr.bed import pieces, stamps
from tests.ocr.bed.layouts.county_seats.cast import Place, cast
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.truth import Attorney, Party

MICHIGAN = Place(
    "Michigan",
    (
        "City of Detroit",
        "Wayne County",
        "Detroit Public Schools Community District",
        "Oakland County Road Commission",
        "City of Pontiac",
    ),
    ("Detroit, MI 48226", "Pontiac, MI 48342", "Southfield, MI 48075", "Dearborn, MI 48126"),
    ("313", "248", "734"),
    ("Woodward Ave.", "W. Fort Street, Ste. 1200", "Northwestern Hwy.", "Michigan Ave."),
)
CSS = """
@page { margin: 0.5in 0.6in; @bottom-left { content: "%(form)s  (%(rev)s)  %(title)s"; font: 8pt 'Liberation Sans'; width: 5in; vertical-align: top; }
  @bottom-right { content: "%(rule)s"; font: 7.5pt 'Liberation Sans'; vertical-align: top; } }
body { font: 9.5pt/1.25 '%(face)s'; } small { font-size: 7pt; } .copies { width: 100%%; font-size: 7pt; } .copies td:last-child { text-align: right; }
.head, .sides { width: 100%%; border: 1.2pt solid; } .head td { border: 0.8pt solid; padding: 2pt 5pt; height: 0.62in; } .head b { font-size: 9pt; }
.head .title { text-align: center; vertical-align: middle; font-size: %(big)spt; font-weight: bold; width: 38%%; } .head .no { width: 27%%; }
.address td { height: 0.35in !important; } .typed { font: %(size)spt/1.15 '%(typed)s'; } .sides { border-top: 0; }
.sides > tbody > tr > td { border: 0.8pt solid; padding: 2pt 5pt; width: 48%%; }
.sides td.v { width: 4%% !important; border: 0 !important; text-align: center; vertical-align: middle !important; font-weight: bold; }
.who { min-height: 0.75in; }
.line { margin: 8pt 0 0 14pt; text-indent: -14pt; }
.box { display: inline-block; width: 8pt; height: 8pt; border: 0.8pt solid; margin-right: 4pt; text-align: center;
font: bold 8pt/7.5pt 'Liberation Sans'; text-indent: 0; } .under { border-bottom: 0.6pt solid; padding: 0 14pt; }
.bar { background: #ddd; text-align: center; font-weight: bold; margin-top: 12pt; padding: 1pt; }
.sign { width: 100%%; margin-top: 22pt; } .sign td { width: 50%%; padding-right: 24pt; } .sign div { border-top: 0.6pt solid; font-size: 7pt; }
"""
FORMS = (
    ("SUMMONS", "MC 01", "MCR 1.109(D), MCR 2.102(B)"),
    ("PROOF OF SERVICE", "MC 302", "MCR 2.104, MCR 2.107"),
    ("NOTICE OF HEARING AND MOTION", "MC 326", "MCR 2.119"),
    ("REQUEST AND WRIT FOR GARNISHMENT (PERIODIC)", "MC 12", "MCR 3.101"),
    ("MOTION AND VERIFICATION FOR ALTERNATE SERVICE", "MC 303", "MCR 2.105"),
    ("DEFAULT REQUEST, AFFIDAVIT, AND ENTRY", "MC 07", "MCR 2.603"),
    ("DEFAULT JUDGMENT", "MC 07b", "MCR 2.603"),
    ("ORDER OF DISMISSAL", "MC 09", "MCR 2.502, MCR 2.504"),
    ("JURY DEMAND", "MC 22", "MCR 2.508"),
    ("APPEARANCE", "MC 02", "MCR 2.117"),
    ("REQUEST FOR REASONABLE ACCOMMODATIONS AND RESPONSE", "MC 70", "42 USC 12101"),
    ("ANSWER, CIVIL", "MC 03", "MCR 2.110, MCR 2.111"),
    ("SATISFACTION OF JUDGMENT", "MC 17", "MCR 2.620"),
    ("DEMAND FOR POSSESSION, NONPAYMENT OF RENT", "DC 100a", "MCL 600.5714"),
    ("COMPLAINT, NONPAYMENT OF RENT", "DC 102a", "MCR 4.201"),
)
ASKS = (
    "The moving party has requested concurrence in the relief sought and it was denied.",
    "There is no other pending or resolved civil action arising out of the transaction or occurrence alleged in the complaint.",
    "A civil action between these parties has been previously filed in this court.",
    "This case involves a minor who is under the continuing jurisdiction of another court.",
    "I am not a party or an attorney for a party and am at least 18 years old.",
    "I served personally a copy of the above papers on the person named at the address stated.",
    "The party served is not in the military service of the United States.",
    "The claim is for a sum certain or a sum which can by computation be made certain.",
    "Post-judgment interest accrues as provided by MCL 600.6013.",
    "Notice was mailed to the last known address by first-class mail.",
)


def draw(m: Matter) -> str:
    form, rule = next((number, rule) for title, number, rule in FORMS if title == m.title.upper())
    look = {
        "form": form,
        "rev": m.dice("3/23", "1/24", "9/19", "6/22"),
        "title": m.title.upper(),
        "rule": rule,
        "face": m.dice("Liberation Sans", "Liberation Sans", "DejaVu Sans Condensed"),
        "typed": m.dice("Liberation Mono", "Liberation Serif", "Liberation Sans", "DejaVu Serif Condensed"),
        "size": m.dice("9.5", "10", "10.5"),
        "big": m.dice("10.5", "11.5"),
    }
    copy = m.dice(
        "Original - Court", "Original - Court / 1st copy - Defendant / 2nd copy - Plaintiff", "1st copy - Served party"
    )
    copies = f"<table class=copies><tr><td>Approved, SCAO</td><td>{copy}</td></tr></table>"
    text = "".join(_ask(m, at, ask) for at, ask in enumerate(m.rng.sample(ASKS, m.rng.randint(5, 9)), start=1))
    bar = f"<div class=bar>{m.dice('CERTIFICATE OF SERVICE', 'NOTICE', 'AFFIDAVIT', 'INSTRUCTIONS')}</div><p class=line>{esc(m.prose.sentence())}</p>"
    pen = pieces.scrawl(m.rng) if m.rng.random() < 0.6 else ""
    sign = f"<table class=sign><tr><td>{m.dated:%m/%d/%Y}<div>Date</div></td><td>{pen}<div>Signature</div></td></tr></table>"
    stamp = stamps.rubber(m, "boxed", "clock", "dater", "plain", top="8.3in", right=m.dice("0.2in", "4in"))
    return sheet(CSS % look + stamps.RUBBER, stamp + copies + _head(m) + _sides(m) + text + bar + sign)


def _head(m: Matter) -> str:
    court, place, street = _court(m)
    title = esc(m.title.upper())
    phone = "(248) 858-0344" if "Oakland" in m.court.name else "(313) 224-5261"
    address = (
        f"<tr class=address><td colspan=2><small>Court address</small><br><span class=typed>{street}</span></td>"
        f"<td><small>Court telephone no.</small><br><span class=typed>{phone}</span></td></tr>"
    )
    judge = f"<br><small>JUDGE</small> <span class=typed>{esc(m.judge)}</span>" if m.rng.random() < 0.4 else ""
    number = f"<b>{m.dice('CASE NO.', 'CASE NO. and JUDGE', 'CASE NUMBER', 'CASE NO.')}</b><br><span class=typed>{m.number.caption}</span>{judge}"
    return (
        f"<table class=head><tr><td><b>STATE OF MICHIGAN</b><br>{court}<br>{place}</td><td class=title>{title}</td>"
        f"<td class=no>{number}</td></tr>{address}</table>"
    )


def _court(m: Matter) -> tuple[str, str, str]:
    if "36th" in m.court.name:
        return (
            "<span class=typed>36th</span> <b>JUDICIAL DISTRICT</b>",
            "<small>COUNTY OF</small> <span class=typed>WAYNE</span>",
            "421 Madison St., Detroit, MI 48226",
        )
    if "Wayne" in m.court.name:
        return (
            "<span class=typed>3rd</span> <b>JUDICIAL CIRCUIT</b>",
            "<span class=typed>WAYNE</span> <b>COUNTY</b>",
            "2 Woodward Ave., Detroit, MI 48226",
        )
    return (
        "<span class=typed>6th</span> <b>JUDICIAL CIRCUIT</b>",
        "<span class=typed>OAKLAND</span> <b>COUNTY</b>",
        "1200 N. Telegraph Rd., Pontiac, MI 48341",
    )


def _sides(m: Matter) -> str:
    asked = m.dice(
        "{}'s name, address, and telephone no.",
        "{} name(s), address(es), and telephone no(s).",
        "{}'s name(s) and address(es)",
    )
    upper = m.rng.random() < 0.4
    boxes = [_box(m, side, asked.format(side[0].role), upper=upper) for side in (m.left, m.right)]
    first = f"<tr><td>{boxes[0]}</td><td class=v>v</td><td>{boxes[1]}</td></tr>"
    lawyers = [_lawyer(m, side, role) for side, role in ((m.counsel_left, "Plaintiff"), (m.counsel_right, "Defendant"))]
    second = f"<tr><td>{lawyers[0]}</td><td class=v></td><td>{lawyers[1] if m.rng.random() < 0.4 else lawyers[1].split('<br>')[0]}</td></tr>"
    return f"<table class=sides>{first}{second}</table>"


def _box(m: Matter, side: tuple[Party, ...], asked: str, *, upper: bool) -> str:
    named = [party.name.upper() if upper else party.name for party in side]
    said = [f"{name}{' and' if at + 1 < len(named) else ''}" for at, name in enumerate(named)]
    said[-1] += ", et al." if m.et_al else ""
    where = [
        f"{m.rng.randint(100, 19900)} {m.dice('Gratiot Ave.', 'Livernois', 'Puritan St.', 'E. Jefferson', 'Walton Blvd.')}",
        m.dice(*MICHIGAN.towns),
    ]
    return f"<div class=who><small>{asked}</small><br><span class=typed>{pieces.rows(*said, *where)}</span></div>"


def _lawyer(m: Matter, side: tuple[Attorney, ...], role: str) -> str:
    one = side[0]
    typed = [
        f"{one.name} (P{one.bar_number})",
        one.firm,
        m.dice(*MICHIGAN.towns),
        f"({m.dice(*MICHIGAN.areas)}) 555-{m.rng.randint(100, 9999):04}",
    ]
    return f"<small>{role}'s attorney, bar no., address, and telephone no.</small><br><span class=typed>{pieces.rows(*typed)}</span>"


def _ask(m: Matter, at: int, ask: str) -> str:
    text = esc(ask if m.rng.random() < 0.75 else m.prose.sentence())
    box = f"<span class=box>{m.dice('', 'X', '')}</span>" if m.rng.random() < 0.6 else ""
    filled = f" <span class='under typed'>{esc(m.prose['amount'])}</span>" if m.rng.random() < 0.25 else ""
    return f"<p class=line>{at}. {box}{text}{filled}</p>"


LAYOUT = Layout(
    name="michigan approved form",
    courts=("us/mi/wayne-circuit", "us/mi/oakland-circuit", "us/mi/36th-district"),
    nature="civil",
    kinds=("form",),
    filed=("rubber", "rubber", "none"),
    draw=draw,
    sides=cast(MICHIGAN, "Plaintiff", "Defendant"),
    titled=lambda rng, kind, names: rng.choice(FORMS)[0],
)
