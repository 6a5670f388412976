"""Official forms of the bankruptcy courts that a creditor or debtor fills in: proof of claim, transfer of claim, response."""

from dataclasses import replace
from html import escape as esc
from random import Random

from tests.ocr.bed import stamps, words
from tests.ocr.bed.layouts.article_three import banners, people
from tests.ocr.bed.making import Layout, Matter, Sides
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.truth import Party

CSS = """
@page { margin: 0.7in 0.65in; @top-center { content: %s; font: 8.5pt 'Liberation Sans'; } @bottom-left { content: "%s"; font: 8pt 'Liberation Sans'; }
@bottom-center { content: "%s"; font: bold 8.5pt 'Liberation Sans'; } @bottom-right { content: "page " counter(page); font: 8pt 'Liberation Sans'; } }
body { font: %spt/1.3 'Liberation Sans'; } .case { width: 4.5in; border: 1.2pt solid; background: #ececec; padding: 7pt 9pt; margin-bottom: 16pt; }
.case p { margin-bottom: 6pt; } .case .band { font-weight: bold; margin: 0 0 7pt; } .fill { font: %spt/1.1 '%s'; border-bottom: 0.6pt solid; padding: 0 5pt; }
.form { display: flex; justify-content: space-between; font-weight: bold; font-size: 10pt; }
.title { font-weight: bold; font-size: 21pt; line-height: 1.15; margin-bottom: 6pt; }
.rev { font-size: 8pt; font-weight: normal; }
.read { border-top: 1.5pt solid; padding-top: 5pt; margin-bottom: 9pt; }
.part { background: #222; color: #fff; font-weight: bold; padding: 1pt 6pt; margin-bottom: 4pt; }
.asks { width: 100%%; } .asks td { border-bottom: 0.6pt solid #777; padding: 5pt 4pt; } .ask { width: 1.8in; font-weight: bold; }
.box { display: inline-block; width: 8pt; height: 8pt; border: 0.8pt solid; text-align: center; font: bold 7.5pt/7.5pt 'Liberation Sans'; margin-right: 4pt; }
"""
FORMS = {
    "Proof of Claim": ("Official Form 410", "04/22"),
    "Notice of Mortgage Payment Change": ("Official Form 410S1", "12/15"),
    "Notice of Postpetition Mortgage Fees, Expenses, and Charges": ("Official Form 410S2", "12/16"),
    "Response to Notice of Final Cure Payment": ("Form 4100R", "10/15"),
    "Statement of Financial Affairs for Individuals Filing for Bankruptcy": ("Official Form 107", "04/25"),
    "Application to Have the Chapter 7 Filing Fee Waived": ("Official Form 103B", "12/15"),
    "Statement of Intention for Individuals Filing Under Chapter 7": ("Official Form 108", "12/15"),
    "Declaration About an Individual Debtor's Schedules": ("Official Form 106Dec", "12/15"),
    "Application for Individuals to Pay the Filing Fee in Installments": ("Official Form 103A", "12/15"),
    "Summary of Your Assets and Liabilities and Certain Statistical Information": ("Official Form 106Sum", "12/15"),
}
NO, YES = "<span class=box>X</span>No", "<span class=box></span>Yes."
BY_CREDITOR = ("Proof of Claim", "Notice of", "Response to")


def titled(rng: Random, kind: str, names: dict[str, str]) -> str:
    return rng.choice(("Proof of Claim", *FORMS))


def sides(rng: Random) -> Sides:
    family = words.family(rng)
    spouse = f"{rng.choice(words.GIVEN_NAMES)} {rng.choice('ABCDEHJLMRST')}. {family}"
    debtors = [f"{rng.choice(words.GIVEN_NAMES)} {rng.choice('ABCDEHJLMRST')}. {family}", spouse][
        : rng.choice((1, 1, 2))
    ]
    return tuple(Party(name, "Debtor") for name in dict.fromkeys(debtors)), (Party(_creditor(rng), "Creditor"),)


def _creditor(rng: Random) -> str:
    return rng.choice((rng.choice(people.TRUSTEES), words.company(rng), "Internal Revenue Service", words.person(rng)))


def owed(m: Matter) -> Matter:
    """A form a debtor fills in names no creditor on its first page; of a mortgage a bank tells."""
    if "Mortgage" in m.title:
        return replace(m, right=(Party(m.rng.choice(people.TRUSTEES), "Creditor"),))
    return m if m.title.startswith(BY_CREDITOR) else replace(m, right=())


def draw(m: Matter) -> str:
    form, revised = FORMS[m.title]
    typed = m.dice("Liberation Sans", "Liberation Mono", "Liberation Serif", "DejaVu Sans")
    css = CSS % (
        banners.over(m),
        form,
        esc(m.title).replace("&#x27;", "’"),
        m.dice("9", "9.5", "10"),
        m.dice("9.5", "10"),
        typed,
    )
    stamp = stamps.rubber(m, "boxed", "clock", right="-0.1in", top="0.2in", wide="2.1in")
    head = f"{stamp}{_case(m)}<p class=form><span>{form}</span><span class=rev>{revised}</span></p><p class=title>{esc(m.title)}</p>"
    read = f"<p class=read>{m.dice('Read the instructions before filling out this form.', 'Be complete and accurate.')}</p>"
    part = f"<p class=part>Part 1:&emsp;{'Identify the Claim' if m.right else 'Tell the Court About Yourself'}</p>"
    return sheet(css + stamps.RUBBER, head + read + part + _asks(m))


def _fill(text: str) -> str:
    return f"<span class=fill>{esc(text)}</span>"


def _case(m: Matter) -> str:
    second = _fill(m.left[1].name) if len(m.left) > 1 else "________________________"
    place = f"United States Bankruptcy Court for the: {_fill(m.court.district)}"
    rows = (
        f"Debtor 1&emsp;{_fill(m.left[0].name)}",
        f"Debtor 2&emsp;{second}<br>(Spouse, if filing)",
        place,
        f"Case number&emsp;{_fill(m.number.caption)}",
    )
    band = m.dice("Fill in this information to identify the case:", "Fill in this information to identify your case:")
    return f"<div class=case><p class=band>{band}</p>{''.join(f'<p>{row}</p>' for row in rows)}</div>"


def _asks(m: Matter) -> str:
    asks = _of_creditor(m) if m.right else _of_debtor(m)
    rows = "".join(f"<tr><td class=ask>{at}. {ask}</td><td>{told}</td></tr>" for at, (ask, told) in enumerate(asks, 1))
    return f"<table class=asks>{rows}</table>"


def _of_creditor(m: Matter) -> list[tuple[str, str]]:
    street, town = words.address(m.rng, m.dice("Dallas, TX 75201", "Newark, NJ 07102", "Wilmington, DE 19801"))
    basis = ("Goods sold", "Money loaned", "Credit card", "Services performed")
    return [
        (m.dice("Who is the current creditor?", "Name of creditor:"), _fill(m.right[0].name)),
        ("Has this claim been acquired from someone else?", f"{NO}<br>{YES} From whom? ____________________"),
        (
            "Where should notices and payments be sent?",
            f"{_fill(street)}<br>{_fill(town)}<br>Contact phone {_fill(words.telephone(m.rng))}",
        ),
        ("Does this amend one already filed?", f"{NO}<br>{YES} Number on court registry (if known) ______"),
        (
            "How much is it?",
            f"{_fill(m.prose['amount'])}&emsp;Does this amount include interest or other charges? {NO}",
        ),
        ("What is the basis?", _fill("Real estate mortgage" if "Mortgage" in m.title else m.dice(*basis))),
    ]


def _of_debtor(m: Matter) -> list[tuple[str, str]]:
    street, town = words.address(m.rng, m.dice("Dallas, TX 75201", "Newark, NJ 07102", "Wilmington, DE 19801"))
    size = str(m.rng.randint(1, 6))
    return [
        ("Where do you live now?", f"{_fill(street)}<br>{_fill(town)}"),
        ("What is the size of your family?", f"{_fill(size)} person(s), you, your spouse and your dependents"),
        (
            "What is your monthly income?",
            f"{_fill(f'${m.rng.randint(1100, 7900):,}.00')}&emsp;Take-home pay, if it is included",
        ),
        ("Do you own your home?", f"{NO}<br>{YES} Value: $ ____________"),
        ("Did anyone help you fill out this form?", f"{NO}<br>{YES} Name of person ____________________"),
    ]


LAYOUT = Layout(
    name="claim form",
    courts=(
        "us/fed/nd-tex-bankruptcy",
        "us/fed/d-nj-bankruptcy",
        "us/fed/d-del-bankruptcy",
        "us/fed/cd-cal-bankruptcy",
    ),
    nature="bankruptcy",
    kinds=("form",),
    filed=("header", "header", "rubber", "none"),
    draw=draw,
    titled=titled,
    sides=sides,
    recast=owed,
)
