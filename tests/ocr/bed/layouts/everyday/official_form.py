"""An official form of the bankruptcy courts: the black-barred box that identifies the case, number and debtors in it, then the form's name."""

from html import escape as esc
from random import Random

from tests.ocr.bed import stamps
from tests.ocr.bed.layouts.everyday import folk, look
from tests.ocr.bed.making import Layout, Matter, Sides
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.truth import Party

CSS = """
@page { margin: 0.6in 0.7in 0.7in; @top-left { content: %s; font: 8.5pt 'Liberation Sans'; white-space: nowrap; }
@bottom-left { content: "%s"; font: 8pt 'Liberation Sans'; } @bottom-center { content: "%s"; font: bold 8pt 'Liberation Sans'; }
@bottom-right { content: "page " counter(page); font: 8pt 'Liberation Sans'; } }
.case { border: 0.8pt solid; width: %s; margin-top: 14pt; } .case .bar { background: %s; padding: 2pt 6pt; font-weight: bold; font-size: 9pt; }
.case .in { padding: 4pt 7pt; } .case .field { margin: 6pt 0; } .fill { border-bottom: 0.6pt solid; padding: 0 8pt; font-family: '%s'; font-size: %spt; }
small { font-size: 7pt; color: #333; }
.check { position: absolute; right: 0.1in; top: 1.2in; width: 1.8in; font-size: 9pt; }
.official { margin: 12pt 0 0; font-size: 10pt; font-weight: bold; } .great { font-size: 19pt; font-weight: bold; line-height: 1.1; border-bottom: 1.4pt solid; }
.rev { float: right; font-size: 9pt; font-weight: bold; margin-top: 8pt; } .read { font-size: 9pt; margin: 6pt 0; }
.part { background: #000; color: #fff; padding: 1pt 6pt; }
.ask { width: 100%%; margin-top: 4pt; font-size: 9pt; } .ask td { border-bottom: 0.5pt solid #777; padding: 8pt 6pt; }
.ask .q { width: 2in; font-weight: bold; margin: 0; }
.box { display: inline-block; width: 8pt; height: 8pt; border: 0.8pt solid; margin: 0 5pt; font: bold 8pt/7pt 'Liberation Sans'; text-align: center; }
"""
FORMS = {
    "Proof of Claim": (
        "Official Form 410",
        "04/25",
        "Read the instructions before filling out this form. This form is for making a claim for payment in a bankruptcy case.",
    ),
    "Notice of Mortgage Payment Change": (
        "Official Form 410S1",
        "12/25",
        "If the debtor's plan provides for payment of postpetition contractual installments, file this.",
    ),
    "Notice of Postpetition Mortgage Fees, Expenses, and Charges": (
        "Official Form 410S2",
        "12/25",
        "File this form as a supplement to your proof of claim.",
    ),
    "Certification About a Financial Management Course": (
        "Official Form 423",
        "12/15",
        "If you are an individual, you must take an approved course about personal finance.",
    ),
    "Cover Sheet for Reaffirmation Agreement": (
        "Official Form 427",
        "12/15",
        "Anyone who is a party to a reaffirmation agreement may fill out and file this form.",
    ),
    "Statement of Intention for Individuals Filing Under Chapter 7": (
        "Official Form 108",
        "12/15",
        "If you are an individual filing under chapter 7, you must fill out this form.",
    ),
    "Declaration About an Individual Debtor's Schedules": (
        "Official Form 106Dec",
        "12/15",
        "If two married people are filing together, both are equally responsible.",
    ),
    "Application for Individuals to Pay the Filing Fee in Installments": (
        "Official Form 103A",
        "12/15",
        "Be as complete and accurate as possible.",
    ),
    "Chapter 13 Calculation of Your Disposable Income": (
        "Official Form 122C-2",
        "04/25",
        "To fill out this form, you will need your completed copy of Form 122C-1.",
    ),
    "Your Statement of Financial Affairs": (
        "Official Form 107",
        "04/25",
        "Be as complete and accurate as possible. If more space is needed, attach a separate sheet.",
    ),
}
ASKS = (
    ("Who is the current creditor?", "Name of the creditor (the person or entity to be paid for this claim)", "who"),
    ("Has this claim been acquired from someone else?", "From whom?", "who"),
    (
        "Where should notices and payments be sent?",
        "Number, street, city, state, ZIP code; contact phone; contact email",
        "who",
    ),
    ("Does this claim amend one already filed?", "Claim number on court claims registry (if known)", ""),
    ("How much is the claim?", "Does this amount include interest or other charges?", "much"),
    ("Do you have any number you use to identify the debtor?", "Last 4 digits of the debtor's account", "digits"),
    ("What is your marital status?", "Married / Not married", ""),
    ("Will there be a change in the escrow account payment?", "Current escrow payment; new escrow payment", "much"),
    ("You must check one:", "I completed an approved course in personal financial management.", ""),
)


def draw(m: Matter) -> str:
    form, revised, read = FORMS[m.title]
    typed, size = (
        m.dice("Liberation Sans", "Liberation Serif", "Liberation Mono", "DejaVu Sans"),
        m.dice("9", "9.5", "10", "10.5"),
    )
    where = (m.dice("4.6in", "5in", "4.9in"), m.dice("#000; color: #fff", "#d9d9d9", "#bbb"), typed, size)
    css = (
        look.REST
        + CSS % (stamps.header(m), form, esc(m.title), *where)
        + "body { font: 10pt/1.25 'Liberation Sans'; }"
        + stamps.RUBBER
    )
    check = (
        "<div class=check><span class=box></span>Check if this is an amended filing</div>"
        if m.filed is None or m.filed.how == "header"
        else ""
    )
    stamp = stamps.rubber(m, "plain", "boxed", right="-0.3in", top="0.1in", wide="1.9in")
    heading = f"<p class=official>{form}</p><p class=great>{esc(m.title)} <span class=rev>{revised}</span></p><p class=read><b>{read}</b></p>"
    label = m.dice("Identify the Claim", "Tell Us About the Case", "Sign Below", "Give Details")
    part = f"<p class=read><span class=part>Part 1:</span> &nbsp;<b>{label}</b></p>"
    return sheet(css, stamp + check + _case(m) + heading + part + _asks(m))


def _case(m: Matter) -> str:
    upper = m.rng.random() < 0.25
    names = [party.name.upper() if upper else party.name for party in m.left]
    told = (
        "<br><small>First Name &emsp;&emsp;&emsp;&emsp; Middle Name &emsp;&emsp;&emsp;&emsp; Last Name</small>"
        if m.rng.random() < 0.6
        else ""
    )
    lines = [f"Debtor 1 &emsp;<span class=fill>{esc(names[0])}</span>{told}"]
    second = f"<span class=fill>{esc(names[1])}</span>{told}" if len(names) > 1 else "_" * 32
    lines.append(f"Debtor 2 &emsp;{second}<br><small>(Spouse, if filing)</small>")
    district = m.court.district
    lines.append(f"United States Bankruptcy Court for the: <span class=fill>{esc(district)}</span>")
    lines.append(
        f"Case number &emsp;<span class=fill>{m.number.caption}</span>{m.dice('', '<br><small>(if known)</small>')}"
    )
    bar = m.dice("Fill in this information to identify the case:", "Fill in this information to identify your case:")
    inside = "".join(f"<p class=field>{line}</p>" for line in lines)
    return f"<div class=case><p class=bar>{bar}</p><div class=in>{inside}</div></div>"


def _asks(m: Matter) -> str:
    chosen = m.rng.sample(ASKS, m.rng.randint(6, 9))
    rows = "".join(
        f"<tr><td class=q>{at}. {esc(ask)}</td><td>{_given(m, after, kind)}</td></tr>"
        for at, (ask, after, kind) in enumerate(chosen, 1)
    )
    return f"<table class=ask>{rows}</table>"


def _given(m: Matter, after: str, kind: str) -> str:
    given = {"who": folk.lender(m.rng), "much": m.prose["amount"], "digits": str(m.rng.randint(1000, 9999))}.get(
        kind, "&emsp;" * 6
    )
    yes = m.rng.random() < 0.5
    boxes = f"<span class=box>{'' if yes else 'X'}</span>No <span class=box>{'X' if yes else ''}</span>Yes."
    return f"{boxes} <span class=fill>{given.replace('& ', '&amp; ')}</span><br><small>{esc(after)}</small>"


def _sides(rng: Random) -> Sides:
    one = rng.choice((folk.neighbour, folk.neighbour, folk.neighbour, folk.known))(rng)
    first = Party(one, "Debtor 1")
    if rng.random() < 0.4:
        last = one.split()[-1]
        spouse = (
            f"{rng.choice(folk.GIVENS)} {rng.choice('ABCDEJLMRS')}. {last}"
            if last in folk.FAMILIES
            else folk.neighbour(rng)
        )
        return (first, Party(spouse, "Debtor 2")), ()
    return (first,), ()


LAYOUT = Layout(
    name="official form",
    courts=("us/fed/d-nj-bankruptcy", "us/fed/nd-tex-bankruptcy", "us/fed/d-del-bankruptcy", "us/fed/sd-ny-bankruptcy"),
    nature="bankruptcy",
    kinds=("form",),
    filed=("header", "header", "rubber", "none"),
    draw=draw,
    titled=lambda rng, kind, names: rng.choice(tuple(FORMS)),
    sides=_sides,
)
